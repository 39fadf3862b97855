// One pass over the text, line by line, between the marks. Where a token ends is decided in scan.cpp; here it is folded,
// hashed and looked up, and words that a line end cuts in two are joined.
#include <algorithm>
#include <array>

#include "base/bytes.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "minutes/stages.h"
#include "sv/lexicon.h"
#include "text/characters.h"
#include "text/quick.h"
#include "text/scan.h"
#include "text/spelling.h"

namespace minutes::text {
namespace {

// Longer tokens are no words: they are kept as they stand, neither composed nor looked up.
constexpr std::uint32_t longest_word = 256, longest_rewritten = 4096;

bool has_words(TokenClass cls) {
  return cls == TokenClass::word || cls == TokenClass::number || cls == TokenClass::mixed || cls == TokenClass::code;
}

enum class QuickStart : std::uint8_t { other, word, number, mark, section };

constexpr auto quick_starts = [] {
  std::array<QuickStart, 256> starts{};
  for (unsigned c = 0; c < 128; ++c) switch (ascii_kinds[c]) {
      case CharKind::letter: starts[c] = QuickStart::word; break;
      case CharKind::digit: starts[c] = QuickStart::number; break;
      case CharKind::mark:
      case CharKind::symbol: starts[c] = c == '#' || c == '@' ? QuickStart::other : QuickStart::mark; break;
      default: break;
    }
  starts[0xC3] = QuickStart::word;
  starts[0xC2] = QuickStart::section;
  return starts;
}();

// What is known of a mark or symbol.
struct Mark {
  std::uint64_t hash = 0, lists = 0;
  std::uint16_t word = 0;
  TokenClass cls = TokenClass::punctuation;
};

Mark mark_of(std::string_view mark, TokenClass cls) {
  const auto& lexicon = sv::lexicon();
  const std::uint64_t hash = base::hash_of(mark);
  const std::uint16_t word = lexicon.find(hash);
  return {hash, lexicon.info(word).lists, word, cls};
}

struct Marks {
  std::array<Mark, 128> ascii{};
  Mark section = mark_of("§", TokenClass::section);

  Marks() {
    for (unsigned c = 0; c < ascii.size(); ++c) {
      const char mark = static_cast<char>(c);
      ascii[c] = mark_of({&mark, 1}, ascii_kinds[c] == CharKind::symbol ? TokenClass::symbol : TokenClass::punctuation);
    }
  }
};

const Marks& marks() {
  static const Marks made;
  return made;
}

class Tokeniser {
 public:
  Tokeniser(const Text& text, const Layout& layout) : source_(text.content), layout_(layout), quick_(text.content) {
    tokens_.items.reserve(source_.size() / 5 + 16);
    pass_furniture(0);
  }

  Tokens run() {
    for (line_ = 0; line_ < layout_.lines.size(); ++line_) line();
    return std::move(tokens_);
  }

 private:
  void line();
  void segment(std::uint32_t from, std::uint32_t to);
  bool quick_token(std::uint32_t at, std::uint32_t limit);
  bool quick_mark(std::uint32_t at, std::uint32_t limit);
  bool quick_section(std::uint32_t at, std::uint32_t limit);
  Token& add(std::uint32_t start, std::uint32_t end, TokenClass cls);
  void add_mark(std::uint32_t start, std::uint32_t end, const Mark& mark);
  std::uint64_t quick_suffix_lists(const Token& token);
  void token(std::uint32_t at, Stretch& stretch, std::uint32_t limit);
  void pass_mark(Span mark);
  void set_bold() { place_ = bold_ || layout_.lines[line_].bold ? place_ | token_bold : place_ & ~unsigned{token_bold}; }
  bool hidden(const Line& line) const;
  std::uint32_t segment_end(std::uint32_t from, std::uint32_t line_end) const;
  void take_bracket(std::uint32_t at, std::uint32_t limit, Stretch& stretch) const;
  void scan(const Scanner& scanner, std::uint32_t at, CharKind kind, Stretch& stretch) const;
  bool ends_in_hyphen(std::uint32_t end, std::uint32_t limit) const;
  bool goes_on(std::uint32_t row, bool capital, Span& rest) const;
  std::string joined(std::uint32_t start, Stretch& stretch, std::uint32_t limit) const;
  bool may_be_cut(std::uint32_t end, std::uint32_t limit) const;
  std::string rewritten(std::uint32_t at, Stretch& stretch, std::uint32_t limit) const;
  std::string visible(std::uint32_t start, std::uint32_t end) const;
  void look_up(Token& token, const Stretch& stretch, std::string_view reading);
  void fold_and_look_up(Token& token, std::string_view reading, const Facts& facts);
  void pass_furniture(std::uint32_t at);

  std::string_view source_;
  const Layout& layout_;
  QuickScanner quick_;
  const sv::Lexicon& lexicon_ = sv::lexicon();
  const Marks& marks_ = marks();
  Tokens tokens_;
  std::uint32_t line_ = 0;
  std::size_t mark_ = 0, furniture_ = 0;
  std::uint32_t furniture_edge_ = 0;  // where furniture begins or ends next
  Index block_ = no_index;
  std::uint32_t consumed_ = 0;  // end of the last token; a joined word may reach into the next lines
  std::uint32_t brackets_ = 0;  // open in this block
  unsigned before_ = 0;         // flags that the next token gets from what stands before it
  unsigned place_ = 0;          // and those of all tokens here: bold, furniture
  bool bold_ = false;
  std::array<char, longest_word> folded_{};
};

bool Tokeniser::hidden(const Line& line) const {
  if (line.blank()) return false;
  const BlockKind kind = layout_.blocks[line.block].kind;
  return kind == BlockKind::comment || kind == BlockKind::front_matter;
}

// Emphasis is told by its own marks; a pipe parts cells as a space does.
void Tokeniser::pass_mark(Span mark) {
  const std::string_view text = mark.of(source_);
  if (text.find("**") != std::string_view::npos || text.find("__") != std::string_view::npos) {
    bold_ = !bold_;
    set_bold();
  }
  if (text.find_first_of("| \t\n") != std::string_view::npos) before_ |= token_space_before;
}

void Tokeniser::line() {
  const Line& line = layout_.lines[line_];
  before_ = consumed_ <= line.span.start ? token_space_before | token_line_start : 0;
  if (line.block != block_) {
    block_ = line.block;
    bold_ = false;
    brackets_ = 0;
  }
  set_bold();
  if (hidden(line)) return;
  const std::size_t before = tokens_.size();
  std::uint32_t at = std::max(line.span.start, consumed_);
  while (at < line.span.end) {
    while (mark_ < layout_.marks.size() && layout_.marks[mark_].end <= at) ++mark_;
    if (mark_ < layout_.marks.size() && layout_.marks[mark_].start <= at) {
      pass_mark(layout_.marks[mark_]);
      at = layout_.marks[mark_++].end;
      continue;
    }
    const std::uint32_t end = segment_end(at, line.span.end);
    segment(at, end);
    at = std::max(end, consumed_);
  }
  if (tokens_.size() > before) tokens_.items.back().flags |= token_line_end;
}

std::uint32_t Tokeniser::segment_end(std::uint32_t from, std::uint32_t line_end) const {
  std::size_t mark = mark_;
  while (mark < layout_.marks.size() && layout_.marks[mark].end <= from) ++mark;
  return mark < layout_.marks.size() ? std::min(line_end, std::max(from, layout_.marks[mark].start)) : line_end;
}

// `1)` and `a)` in running text are one token, as in UD Talbanken, where no bracket is open.
void Tokeniser::take_bracket(std::uint32_t at, std::uint32_t limit, Stretch& stretch) const {
  const std::uint32_t end = stretch.end;
  if (end + 1 >= limit || source_[end] != ')' || source_[end + 1] != ' ' || brackets_ > 0) return;
  const bool number = stretch.facts.digits == end - at && end - at <= 2;
  if (number || (stretch.facts.lower == 1 && end - at == 1)) ++stretch.end;
}

void Tokeniser::scan(const Scanner& scanner, std::uint32_t at, CharKind kind, Stretch& stretch) const {
  if (kind == CharKind::letter) {
    scanner.word(at, stretch);
  } else if (kind == CharKind::digit) {
    const bool behind_comma = at >= 2 && source_[at - 1] == ',' && source_[at - 2] >= '0' && source_[at - 2] <= '9';
    const bool behind_section = !tokens_.items.empty() && tokens_.items.back().cls == TokenClass::section;
    scanner.number(at, behind_comma || behind_section, !behind_section, stretch);
  } else {
    scanner.other(at, stretch);
  }
  take_bracket(at, scanner.limit, stretch);
}

void Tokeniser::segment(std::uint32_t from, std::uint32_t to) {
  const Scanner scanner{source_, to};
  for (std::uint32_t at = from; at < to;) {
    const unsigned space = source_[at] == ' ';  // no branch: a space or none are as likely
    before_ |= space * token_space_before;
    at += space;
    if (at < to && quick_token(at, to)) {
      at = consumed_;
      continue;
    }
    const Glyph glyph = glyph_at(source_, at, to);
    if (glyph.kind == CharKind::space || glyph.kind == CharKind::invisible) {
      if (glyph.kind == CharKind::space) before_ |= token_space_before;
      at = glyph.end;
      continue;
    }
    Stretch stretch;
    scan(scanner, at, glyph.kind, stretch);
    token(at, stretch, to);
    at = consumed_;
  }
}

void Tokeniser::pass_furniture(std::uint32_t at) {
  const auto& pieces = layout_.furniture;
  while (furniture_ < pieces.size() && pieces[furniture_].span.end <= at) ++furniture_;
  const bool inside = furniture_ < pieces.size() && pieces[furniture_].span.start <= at;
  furniture_edge_ = furniture_ == pieces.size() ? no_index
                    : inside                    ? pieces[furniture_].span.end
                                                : pieces[furniture_].span.start;
  place_ = inside ? place_ | token_furniture : place_ & ~unsigned{token_furniture};
}

[[gnu::always_inline]] inline Token& Tokeniser::add(std::uint32_t start, std::uint32_t end, TokenClass cls) {
  if (start >= furniture_edge_) pass_furniture(start);
  Token& token = tokens_.items.emplace_back();
  token.start = start;
  token.end = consumed_ = end;
  token.line = line_;
  token.cls = cls;
  token.flags = (before_ | place_) & all_token_flags;
  before_ = 0;
  return token;
}

// Adds the token at `at` where its own bytes and the next tell it.
bool Tokeniser::quick_token(std::uint32_t at, std::uint32_t limit) {
  const QuickStart start = quick_starts[static_cast<unsigned char>(source_[at])];
  if (start == QuickStart::mark) return quick_mark(at, limit);
  if (start == QuickStart::section) return quick_section(at, limit);
  QuickToken found;
  const bool word = start == QuickStart::word;
  if (!(word && quick_.word(at, limit, found)) && !(start == QuickStart::number && quick_.number(at, limit, found)))
    return false;
  Token& token = add(at, found.end, word ? TokenClass::word : TokenClass::number);
  token.flags |= found.flags & all_token_flags;
  token.hash = found.hash;
  token.word = lexicon_.find(found.hash);
  token.lists = lexicon_.info(token.word).lists;
  if (word) token.lists |= quick_suffix_lists(token);
  return true;
}

// Of a word that is small but for its first letter, or all in capitals of ASCII.
inline std::uint64_t Tokeniser::quick_suffix_lists(const Token& token) {
  const std::string_view reading = token.span().of(source_);
  const std::uint64_t case_bits = token.has(token_all_caps) ? 0x2020202020202020u : 0;
  if (token.end >= 8) {
    const std::uint64_t last = base::eight_bytes(source_.data() + token.end - 8) | case_bits;
    if (!lexicon_.may_end_in_suffix(last)) return 0;
  }
  if (case_bits == 0) return lexicon_.suffix_lists(reading);
  std::transform(reading.begin(), reading.end(), folded_.begin(), [](char c) { return static_cast<char>(c | 0x20); });
  return lexicon_.suffix_lists({folded_.data(), reading.size()});
}

void Tokeniser::add_mark(std::uint32_t start, std::uint32_t end, const Mark& mark) {
  Token& token = add(start, end, mark.cls);
  token.hash = mark.hash;
  token.lists = mark.lists;
  token.word = mark.word;
}

bool Tokeniser::quick_mark(std::uint32_t at, std::uint32_t limit) {
  const auto byte = static_cast<unsigned char>(source_[at]);
  const auto next = static_cast<unsigned char>(at + 1 < limit ? source_[at + 1] : ' ');
  if (next >= 0x80 || next == byte || (byte == ':' && next == '-')) return false;
  add_mark(at, at + 1, marks_.ascii[byte]);
  brackets_ += byte == '(';
  brackets_ -= byte == ')' && brackets_ > 0;
  return true;
}

bool Tokeniser::quick_section(std::uint32_t at, std::uint32_t limit) {
  if (at + 2 > limit || source_[at + 1] != '\xA7' || (at + 2 < limit && source_[at + 2] == '\xC2')) return false;
  add_mark(at, at + 2, marks_.section);
  return true;
}

namespace {
bool only_space(std::string_view text) { return text.find_first_not_of(" \t\r\f\v") == std::string_view::npos; }
}  // namespace

// Cheap: can a hyphen stand at the token's end or behind it?
bool Tokeniser::may_be_cut(std::uint32_t end, std::uint32_t limit) const {
  const auto last = static_cast<unsigned char>(source_[end - 1]);
  const auto next = static_cast<unsigned char>(end < limit ? source_[end] : ' ');
  return last == '-' || last == 0x90 || next == '-' || next == 0xC2;
}

// Does the token end in a hyphen, or a soft one, that the line ends with?
bool Tokeniser::ends_in_hyphen(std::uint32_t end, std::uint32_t limit) const {
  if (end < limit && source_[end] == '-') ++end;
  const auto last = static_cast<unsigned char>(source_[end - 1]);
  bool hyphen = last == '-' || (last == 0x90 && source_.substr(0, end).ends_with("\xE2\x80\x90"));
  if (end < limit && static_cast<unsigned char>(source_[end]) == 0xC2) {
    const Glyph soft = glyph_at(source_, end, limit);
    hyphen |= soft.c == 0xAD;
    end = soft.end;
  }
  return hyphen && limit - end < longest_word && only_space(source_.substr(end, limit - end));
}

// A word with such a hyphen goes on in the next line of the block, unless that begins with a conjunction (`hälso-` /
// `och sjukvård`), a list mark or a capital that is none of a name's. `rest` becomes where it goes on.
bool Tokeniser::goes_on(std::uint32_t row, bool capital, Span& rest) const {
  if (row + 1 >= layout_.lines.size()) return false;
  const Line& next = layout_.lines[row + 1];
  if (next.blank() || next.block != layout_.lines[row].block || next.mark != ListMark::none || next.furniture) return false;
  rest = {next.content.start, segment_end(next.content.start, next.span.end)};
  const Glyph first = glyph_at(source_, rest.start, rest.end);
  if (first.kind == CharKind::digit) return true;
  if (first.kind != CharKind::letter || (base::is_upper(first.c) && !capital)) return false;
  Facts facts;
  const std::uint32_t end = Scanner{source_, std::min(rest.end, rest.start + longest_word)}.run(rest.start, facts);
  return !spelling().hyphen_conjunctions.contains(base::hash_of(base::fold(source_.substr(rest.start, end - rest.start))));
}

// Does the hyphen belong to the word? It does behind capitals, digits and single letters (`IOP-`, `60-`, `e-`), and before
// a capital or digit (`Carl-` / `Johan`).
namespace {
bool hyphen_stays(std::string_view before, char32_t after) {
  const std::size_t cut = before.find_last_of('-');
  const std::string_view part = cut == std::string_view::npos ? before : before.substr(cut + 1);
  std::size_t letters = 0, lower = 0;
  for (std::size_t at = 0; at < part.size(); at += base::sequence_length(static_cast<unsigned char>(part[at]))) {
    const char32_t c = base::code_point_at(part, at);
    letters += 1;
    lower += base::is_letter(c) && !base::is_upper(c);
  }
  return letters <= 1 || lower == 0 || base::is_upper(after) || base::is_digit(after);
}
}  // namespace

std::string Tokeniser::visible(std::uint32_t start, std::uint32_t end) const {
  std::string out;
  for (std::uint32_t at = start; at < end;) {
    const Glyph glyph = glyph_at(source_, at, end);
    if (glyph.kind == CharKind::space) {
      out.push_back(' ');
    } else if (is_hyphen(glyph.c) || glyph.c == 0x2019) {
      out.push_back(glyph.c == 0x2019 ? '\'' : '-');
    } else if (glyph.kind != CharKind::invisible) {
      out += source_.substr(at, glyph.end - at);
    }
    at = glyph.end;
  }
  return base::compose(out);
}

// Joins what the line end cut; the reading of the whole, empty where nothing was cut.
std::string Tokeniser::joined(std::uint32_t start, Stretch& stretch, std::uint32_t limit) const {
  std::string reading;
  Span rest;
  const bool capital = base::is_upper(base::code_point_at(source_, start));
  for (std::uint32_t row = line_; ends_in_hyphen(stretch.end, limit) && goes_on(row, capital, rest); ++row) {
    if (reading.empty()) reading = visible(start, stretch.end);
    if (reading.ends_with('-')) reading.pop_back();
    if (reading.size() > longest_word) break;
    if (hyphen_stays(reading, base::code_point_at(source_, rest.start))) reading.push_back('-');
    const Scanner below{source_, rest.end};
    const bool number = base::is_digit(base::code_point_at(source_, rest.start));
    Stretch tail;
    number ? below.number(rest.start, true, false, tail) : below.word(rest.start, tail, false);
    reading += visible(rest.start, tail.end);
    stretch.end = tail.end;
    stretch.facts.lower += tail.facts.lower;
    stretch.facts.upper += tail.facts.upper;
    limit = rest.end;
  }
  return reading;
}

namespace {
std::uint16_t flags_of(const Stretch& stretch, char32_t first) {
  unsigned flags = 0;
  if (stretch.facts.upper > 0 && base::is_upper(first)) flags |= token_capital;
  if (stretch.facts.upper >= 2 && stretch.facts.lower == 0) flags |= token_all_caps;
  if (stretch.abbreviation) flags |= token_abbreviation;
  return static_cast<std::uint16_t>(flags);
}
}  // namespace

// Was its hash made on the way through it, and are all bytes but the first folded as they stand?
namespace {
bool reads_folded(const Token& token, std::string_view reading, const Facts& facts) {
  const bool one_capital = facts.upper == 1 && reading[0] >= 'A' && reading[0] <= 'Z';
  return !facts.rare && facts.hashed_to == token.end && (facts.upper == 0 || one_capital);
}
}  // namespace

void Tokeniser::fold_and_look_up(Token& token, std::string_view reading, const Facts& facts) {
  std::string slow;
  std::string_view folded;
  if (reads_folded(token, reading, facts)) {
    token.hash = facts.hash;
    folded = reading;  // but for a first capital: a suffix is never the whole word
  } else if (!facts.rare && reading.size() <= folded_.size()) {
    std::uint64_t hash = base::hash_seed;
    for (std::size_t i = 0; i < reading.size(); ++i) {
      auto byte = static_cast<unsigned char>(reading[i]);
      if (byte >= 'A' && byte <= 'Z') byte |= 0x20;
      if (i > 0 && byte >= 0x80 && byte <= 0x9E && byte != 0x97 && static_cast<unsigned char>(reading[i - 1]) == 0xC3)
        byte |= 0x20;
      folded_[i] = static_cast<char>(byte);
      hash = base::hash_step(hash, byte);
    }
    token.hash = hash;
    folded = {folded_.data(), reading.size()};
  } else {
    slow = base::fold(reading);
    folded = slow;
    token.hash = base::hash_of(folded);
  }
  token.word = lexicon_.find(token.hash);
  token.lists |= lexicon_.info(token.word).lists;
  if (token.cls == TokenClass::word) token.lists |= lexicon_.suffix_lists(folded);
}

// An abbreviation is found under its dotted form, however it is spaced, and under its letters without the dot.
void Tokeniser::look_up(Token& token, const Stretch& stretch, std::string_view reading) {
  if (!has_words(token.cls) || reading.size() > longest_word) {
    token.hash = base::hash_of(reading.substr(0, longest_word));
    token.word = token.cls == TokenClass::url ? std::uint16_t{0} : lexicon_.find(token.hash);
    token.lists = lexicon_.info(token.word).lists;
    return;
  }
  fold_and_look_up(token, reading, stretch.facts);
  if (!stretch.abbreviation) return;
  token.lists |= sv::abbreviation;
  if (stretch.parts) {
    token.hash = stretch.dotted;
  } else if (token.word == 0 && reading.ends_with('.')) {
    Token bare = token;
    --bare.end;
    fold_and_look_up(bare, reading.substr(0, reading.size() - 1), stretch.facts);
    token.lists |= bare.lists;
    token.word = bare.word;
    return;
  }
  token.word = lexicon_.find(token.hash);
  token.lists |= lexicon_.info(token.word).lists;
}

// The reading of a token that does not read as it stands; empty for the others.
std::string Tokeniser::rewritten(std::uint32_t at, Stretch& stretch, std::uint32_t limit) const {
  if (!has_words(stretch.cls)) return {};
  if (may_be_cut(stretch.end, limit)) {
    if (std::string whole = joined(at, stretch, limit); !whole.empty()) return whole;
  }
  if (!stretch.facts.rare || stretch.end - at > longest_rewritten) return {};
  std::string reading = visible(at, stretch.end);
  return reading == Span{at, stretch.end}.of(source_) ? std::string() : reading;
}

void Tokeniser::token(std::uint32_t at, Stretch& stretch, std::uint32_t limit) {
  std::string changed;
  if (stretch.facts.rare || may_be_cut(stretch.end, limit)) changed = rewritten(at, stretch, limit);
  Token& token = add(at, stretch.end, stretch.cls);
  token.flags = (token.flags | flags_of(stretch, base::code_point_at(source_, at))) & all_token_flags;
  std::string_view reading = token.span().of(source_);
  if (!changed.empty()) {
    token.flags |= token_rewritten;
    tokens_.readings.emplace_back(static_cast<Index>(tokens_.size() - 1), std::move(changed));
    reading = tokens_.readings.back().second;
  }
  look_up(token, stretch, reading);
  if (source_[at] == '(') ++brackets_;
  if (source_[at] == ')' && brackets_ > 0) --brackets_;
}

}  // namespace

Tokens tokenise(const Text& text, const Layout& layout) { return Tokeniser(text, layout).run(); }

}  // namespace minutes::text
