// What each line is, seen by itself and between its neighbours.
#include <algorithm>
#include <array>
#include <iterator>

#include "base/utf8.h"
#include "find/outline_parts.h"
#include "find/word_set.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr std::size_t longest_head = 90;

constexpr std::uint32_t bit(BlockKind kind) { return 1u << static_cast<unsigned>(kind); }

/// Blocks whose lines print nothing, or nothing of the meeting.
constexpr std::uint32_t unseen =
    bit(BlockKind::comment) | bit(BlockKind::front_matter) | bit(BlockKind::code) | bit(BlockKind::separator);

bool is_visible(const Layout& layout, const Line& line) {
  return !line.blank() && !line.furniture && !line.content.empty() && (unseen & bit(layout.blocks[line.block].kind)) == 0;
}

/// Words that open a subordinate clause: a verb behind them does not make a heading a sentence.
constexpr auto clause_openers =
    words("om", "som", "att", "hur", "vad", "när", "vilka", "vilken", "vilket", "varför", "där", "vem", "var");

bool opens_clause(const Token& token, std::string_view source) {
  if (!token.has(token_rewritten)) return clause_openers.has(token);
  return clause_openers.has(base::hash_of(base::fold(token.span().of(source))));
}

bool past_tense(std::string_view printed) {
  if (printed.size() < 6) return false;
  const char last = printed.back() | 0x20, second = printed[printed.size() - 2] | 0x20;
  if (!(last == 's' && second == 'e') && !(last == 'e' && second == 'd')) return false;
  const std::string word = base::fold(printed);
  const auto ends = [&](std::string_view end) {
    return word.size() > end.size() + 2 && word.substr(word.size() - end.size()) == end;
  };
  return ends("ades") || ends("erade") || ends("erades");
}

/// Bytes that stand in a plain stretch as they are: printing ASCII, and Swedish letters, whose lead byte is C3.
constexpr auto plain_bytes = [] {
  std::array<bool, 256> plain{};
  for (unsigned c = ' ' + 1; c < 0x7F; ++c) plain[c] = true;
  return plain;
}();

/// End of the printing ASCII, Swedish letters and single spaces behind them, from `at` on.
std::uint32_t plain_end(std::string_view source, std::uint32_t at, std::uint32_t end) {
  for (const std::uint32_t from = at; at < end; ++at) {
    const auto byte = static_cast<unsigned char>(source[at]);
    if (plain_bytes[byte] || (byte == ' ' && at > from && source[at - 1] != ' ')) continue;
    if (byte != 0xC3 || at + 2 > end) break;
    ++at;
  }
  return at;
}

/// What a byte is in such a stretch: 0 part of it, 1 a space, 2 no part of it.
constexpr auto kinds = [] {
  std::array<std::uint8_t, 256> of{};
  for (unsigned c = 0; c < of.size(); ++c) of[c] = c < ' ' || c == 0x7F || (c >= 0xC0 && c != 0xC3) ? 2 : c == ' ' ? 1 : 0;
  return of;
}();

/// The stretch reads as it stands: nothing but the above in it. Told without a branch for each byte.
bool is_plain(std::string_view text) {
  unsigned odd = 0, before = 1;
  for (const char c : text) {
    const unsigned kind = kinds[static_cast<unsigned char>(c)];
    odd |= kind & (before | 2);
    before = kind;
  }
  return odd == 0 && before == 0;
}

/// Where the spaces at the start of the span end.
std::uint32_t skip_spaces(std::string_view source, Span span) {
  std::uint32_t at = span.start;
  while (at < span.end && source[at] == ' ') ++at;
  return at;
}

}  // namespace

inline unsigned char Page::lead_of(std::size_t l) const {
  const Line& line = layout.lines[l];
  const std::uint32_t at = skip_spaces(source, {line.span.start, std::max(line.span.start, line.content.end)});
  const auto byte = static_cast<unsigned char>(source[at]);
  if (byte > ' ' && byte < 0x80 && at < line.content.end) return byte;
  const std::string_view text = raw(l);
  return text.empty() ? 0 : static_cast<unsigned char>(text[0]);
}

Page::Page(const Text& text, const Layout& with, const Tokens& of)
    : source(text.content), layout(with), tokens(of), facts_(with.lines.size()), steps_(sv::head_steps()) {
  Index previous = no_index;
  std::uint8_t blanks = 1;
  std::uint32_t token = 0;
  std::size_t visible = 0, gaps = 0;
  const Token* const items = of.items.data();
  const std::uint32_t count = token_count();
  for (std::size_t l = 0; l < facts_.size(); ++l) {
    LineFact& fact = facts_[l];
    fact.token = token;
    while (token < count && items[token].line <= l) ++token;
    const Line& line = with.lines[l];
    if (line.blank() || line.furniture) blanks = static_cast<std::uint8_t>(std::min(blanks + 1, 9));
    fact.visible = is_visible(with, line);
    if (!fact.visible) continue;
    fact.blanks = blanks;
    fact.previous = previous;
    fact.lead = lead_of(l);
    if (previous != no_index) facts_[previous].next = static_cast<Index>(l);
    previous = static_cast<Index>(l);
    blanks = 0;
    ++visible;
    gaps += fact.blanks > 0;
    if (line.content.size() <= longest_head && !line.table_row) fact.head = head_of(l, {fact.token, token});
  }
  constexpr std::size_t lines_per_gap = 20;
  dense_ = gaps * lines_per_gap < visible + lines_per_gap;
}

/// The line as a fixed head, as sv::head tells it: by the hashes of its words, which tell most lines at their first or
/// second; of its text where a word or a mark between them may read otherwise.
sv::Head Page::head_of(std::size_t l, TokenRange words) const {
  const std::string_view text = content(l);
  const bool marked = text.front() == '*' || text.front() == '_' || text.ends_with("..");         // emphasis, a dotted line
  const bool torn = !words.empty() && tokens[words.first].start > layout.lines[l].content.start;  // `kommun-⏎styrelsens`
  if (words.empty() || marked || torn) return sv::head(text);
  const Token* const last = &tokens[words.last - 1];
  const Token* end = last + 1;  // behind the words: a colon or a full stop is left out
  if (end - &tokens[words.first] > 1 && (text.back() == ':' || text.back() == '.') && last->end - last->start == 1) --end;
  constexpr std::uint16_t odd = token_rewritten | token_abbreviation;
  std::uint64_t key = 0;
  sv::Head start;
  for (const Token* word = &tokens[words.first];; ++word) {
    if (word->has(odd)) return sv::head(text);
    key = sv::head_key(key, word->hash);
    const sv::HeadStep* step = steps_.find(key);
    if (step == nullptr) break;
    if (text.back() == ')') return sv::head(text);
    if (word + 1 == end) {
      if (step->whole.role != sv::HeadRole::none) return step->whole;
      break;
    }
    if (!word[1].has(token_space_before)) return sv::head(text);
    if (step->start.role != sv::HeadRole::none) start = step->start;
    if (!step->goes_on) break;
  }
  constexpr auto most_spaces = 8;
  if (start.role != sv::HeadRole::none)
    return std::count_if(&tokens[words.first] + 1, end, [](const Token& t) { return t.has(token_space_before); }) > most_spaces
               ? sv::head(text)
               : start;
  return may_end_head(l, *last) ? sv::head(text) : sv::Head{};
}

/// Could the line be a head behind an owner? A mark may end it, but no full stop, which makes it a sentence.
bool Page::may_end_head(std::size_t l, const Token& last) const {
  const char end = content(l).back();
  if (end == '.') return false;
  if (last.cls == TokenClass::punctuation || last.cls == TokenClass::symbol)
    return end == ':' || end == ')' || end == '-' || end == '*' || end == '_';
  return last.has(token_rewritten | token_abbreviation) || steps_.may_close(last.hash);
}

bool Page::set_off(std::size_t l) const {
  if (facts_[l].blanks > 0) return true;
  if (!dense_ || facts_[l].previous == no_index || layout.lines[facts_[l].previous].block == layout.lines[l].block)
    return false;
  const char last = content(facts_[l].previous).back();
  return last == '.' || last == '!' || last == '?';
}

std::string_view Page::raw(std::size_t l) const {
  const Line& line = layout.lines[l];
  const Span span{line.span.start, std::max(line.span.start, line.content.end)};
  std::string_view text = Span{skip_spaces(source, span), span.end}.of(source);
  while (!text.empty() && base::is_space(base::code_point_at(text, 0)))
    text.remove_prefix(base::sequence_length(static_cast<unsigned char>(text[0])));
  return text;
}

std::string Page::plain(Span span) const {
  std::string out;
  auto mark = std::lower_bound(layout.marks.begin(), layout.marks.end(), span.start,
                               [](Span m, std::uint32_t at) { return m.end <= at; });
  if ((mark == layout.marks.end() || mark->start >= span.end) && is_plain(span.of(source))) return std::string(span.of(source));
  for (std::uint32_t at = span.start; at < span.end;) {
    while (mark != layout.marks.end() && mark->end <= at) ++mark;
    if (mark != layout.marks.end() && mark->start <= at) {
      at = mark->end;
      continue;
    }
    const std::uint32_t until = mark != layout.marks.end() ? std::min(mark->start, span.end) : span.end;
    if (const std::uint32_t plain = plain_end(source, at, until); plain != at) {
      out.append(source.substr(at, plain - at));
      at = plain;
      continue;
    }
    const char32_t c = base::code_point_at(source, at);
    const auto size = static_cast<std::uint32_t>(base::sequence_length(static_cast<unsigned char>(source[at])));
    if (base::is_space(c)) {
      if (!out.empty() && out.back() != ' ') out.push_back(' ');
    } else if (!base::is_invisible(c)) {
      out.append(source.substr(at, size));
    }
    at += size;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::size_t Page::word_count(std::size_t l) const {
  const TokenRange range = tokens_of(l);
  return static_cast<std::size_t>(std::count_if(tokens.items.begin() + range.first, tokens.items.begin() + range.last,
                                                [](const Token& t) { return t.cls != TokenClass::punctuation; }));
}

bool Page::is_sentence(TokenRange range) const {
  constexpr std::uint32_t first_words = 6;
  std::uint32_t words = 0;
  bool verb_first = false;  // an imperative, or a question
  for (Index t = range.first; t < range.last && words < first_words; ++t) {
    if (tokens[t].cls == TokenClass::punctuation || tokens[t].cls == TokenClass::symbol) continue;
    const bool about = words == 1 && tokens[t].span().of(source) == "om";  // `Frågan om taket är löst`
    if (words > 0 && !about && opens_clause(tokens[t], source)) break;
    const bool verb = (tokens[t].lists & sv::finite_verb) != 0 || past_tense(tokens[t].span().of(source));
    if (words > 0 && verb && !tokens[t].has(token_all_caps)) return true;
    verb_first |= words == 0 && (tokens[t].lists & sv::finite_verb) != 0;
    ++words;
  }
  return verb_first && tokens[range.last - 1].span().of(source) == "?";
}

void merge(std::vector<Heading>& found, std::vector<Heading> more) {
  if (more.empty()) return;
  const auto by_line = [](const Heading& a, const Heading& b) { return a.line < b.line; };
  if (!std::is_sorted(more.begin(), more.end(), by_line)) std::stable_sort(more.begin(), more.end(), by_line);
  std::vector<Heading> all;
  all.reserve(found.size() + more.size());
  std::merge(std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()),
             std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()), std::back_inserter(all), by_line);
  found = std::move(all);
}

bool Page::ends_with_verb(std::size_t l) const {
  constexpr std::uint32_t most_words = 4;
  const TokenRange range = tokens_of(l);
  return range.size() >= 2 && range.size() <= most_words && (tokens[range.last - 1].lists & sv::finite_verb) != 0;
}

bool Page::is_name(std::size_t l) const {
  const TokenRange range = tokens_of(l);
  std::uint32_t capitals = 0, words = 0;
  bool known = false;
  for (Index t = range.first; t < range.last; ++t) {
    const Token& token = tokens[t];
    if (token.cls == TokenClass::punctuation) {
      const std::string_view mark = token.span().of(source);
      if (mark == ":") return false;
      if (mark == "(" || mark == ",") break;
      continue;
    }
    if (token.cls != TokenClass::word || word_set<"och", "samt">.has(token)) return false;
    ++words;
    capitals += token.has(token_capital) || (token.lists & sv::name_particle) != 0;
    known |= (token.lists & (sv::first_name | sv::surname | sv::surname_suffix)) != 0;
  }
  return words >= 2 && words <= 4 && capitals == words && known;
}

}  // namespace minutes::find
