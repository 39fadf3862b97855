#include <algorithm>
#include <array>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/hash.h"
#include "base/utf8.h"
#include "find/mentions.h"
#include "find/word_set.h"
#include "sv/lexicon.h"

namespace minutes::find {
namespace {

constexpr std::uint32_t full_line_bytes = 45;  // a shorter line was not broken by its width
constexpr std::size_t wide_gap = 3;            // spaces that part columns

/// Bytes of a genitive ending of a folded word that is long enough to have one.
std::size_t genitive_ending(std::string_view folded) {
  if (!folded.ends_with('s')) return 0;
  if (folded.size() > 1 && (folded[folded.size() - 2] < 'a' || folded[folded.size() - 2] > 'z'))
    for (const std::string_view ending : {std::string_view(":s"), {"'s"}, {"’s"}, {"´s"}, {"`s"}})
      if (folded.ends_with(ending) && folded.size() > ending.size()) return ending.size();
  return folded.size() > 3 ? 1 : 0;
}

bool may_be_genitive(std::string_view reading) { return reading.ends_with('s') || reading.ends_with('S'); }

bool plain_gap(std::string_view gap) {
  std::size_t spaces = 0;
  for (const char c : gap) {
    if (c == '|' || c == '\t') return false;
    spaces = c == ' ' ? spaces + 1 : 0;
    if (spaces >= wide_gap) return false;
  }
  return true;
}

}  // namespace

NameTokens::NameTokens(const View& v)
    : view(v), tokens_(v.tokens.items.data()), source_(v.source().data()), size_(static_cast<Index>(v.tokens.size())) {
  looks_.resize(size_);
  ended_.resize(size_);
  read_tokens();
  read_capitals();
}

// Every token is written to the lists, and stays where it belongs there: no branch to guess wrongly.
void NameTokens::read_tokens() {
  places_ = std::make_unique_for_overwrite<Index[]>(2 * std::size_t{size_} + 2);
  Index* capital_end = places_.get();
  Index* const first_marked = places_.get() + size_ + 1;
  Index* marked_end = first_marked;  // of heads and company forms
  constexpr auto bit = [](TokenClass cls) { return 1u << static_cast<unsigned>(cls); };
  constexpr unsigned words = bit(TokenClass::word) | bit(TokenClass::mixed);
  constexpr std::uint64_t marks = any_head | sv::company_form;
  for (Index t = 0; t < size_; ++t) {
    const Token& token = tokens_[t];
    const unsigned word = words >> static_cast<unsigned>(token.cls) & 1;
    static_assert(token_capital == 1 && look_capital == 1);
    unsigned capital = word & token.flags;
    if (static_cast<unsigned char>(source_[token.start + 1] - 'A') < 26 && token.end - token.start >= 3) capital = word;
    looks_[t] = static_cast<std::uint8_t>(capital | ((source_[token.end - 1] | 0x20) == 's' ? look_ending : 0));
    lower_[(token.hash >> 6) % lower_.size()] |= std::uint64_t{word & ~capital} << (token.hash & 63);
    *capital_end = *marked_end = t;
    capital_end += capital;
    marked_end += word & (unsigned{(token.lists & marks) != 0} | unsigned{token.hash == region_word});
    if (token.cls == TokenClass::handle) handles_.push_back(t);
    if (token.has(token_rewritten))
      looks_[t] = static_cast<std::uint8_t>(capital | (may_be_genitive(reading(t)) ? look_ending : 0));
  }
  capitals_ = {places_.get(), capital_end};
  for (const Index* marked = first_marked; marked != marked_end; ++marked) {
    const Token& token = tokens_[*marked];
    if ((token.lists & any_head) != 0 || token.hash == region_word) heads_.push_back(*marked);
    if ((token.lists & sv::company_form) != 0) company_forms_.push_back(*marked);
  }
}

namespace {

/// Where the source has room behind the word, 16 bytes of it are looked at together.
inline bool has_hyphen(std::string_view word, [[maybe_unused]] bool room) {
#ifdef __SSE2__
  constexpr std::size_t block = 16;
  if (room && word.size() <= block) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(word.data()));
    const auto hyphens = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('-'))));
    return (hyphens & ((1u << word.size()) - 1)) != 0;
  }
#endif
  return word.find('-') != std::string_view::npos;
}

}  // namespace

void NameTokens::read_capitals() {
  const std::size_t companies = company_forms_.size();
  const std::size_t roomy = view.source().size() - std::min<std::size_t>(view.source().size(), 16);
  for (const Index t : capitals_) {
    const bool room = tokens_[t].start <= roomy && !tokens_[t].has(token_rewritten);
    if (has_hyphen(reading(t), room)) looks_[t] |= look_hyphen;
    if (!has_ending(t)) continue;
    known_ended_.push_back(read_ended(t));
    ended_[t] = static_cast<std::uint32_t>(known_ended_.size());
    if ((lists(t) & ~tokens_[t].lists & sv::company_form) != 0) company_forms_.push_back(t);
  }
  if (company_forms_.size() > companies) std::sort(company_forms_.begin(), company_forms_.end());
}

bool NameTokens::goes_on_next_line(Index t) const {
  const Token &a = view.tokens[t], &b = view.tokens[t + 1];
  if (b.line != a.line + 1 || a.has(token_furniture) != b.has(token_furniture)) return false;
  const Line &here = view.layout.lines[a.line], &next = view.layout.lines[b.line];
  return !here.table_row && !next.table_row && next.mark == ListMark::none;
}

bool NameTokens::joined_over_gap(Index t) const {
  const Token &a = view.tokens[t], &b = view.tokens[t + 1];
  if (a.line == b.line) return plain_gap(view.source({a.end, b.start}));
  if (!goes_on_next_line(t)) return false;
  const Line &here = view.layout.lines[a.line], &next = view.layout.lines[b.line];
  return here.block == next.block && here.content.size() >= full_line_bytes &&
         plain_gap(view.source({next.span.start, b.start}).substr(0, 1));
}

namespace {

constexpr std::uint64_t county = base::hash_of("län");

/// `own`: lists of the word as it stands; `lists`: those of it without its ending.
bool surely_genitive(std::uint64_t own, std::uint64_t stem, std::uint64_t lists, ActorType type) {
  if (type == ActorType::person)
    return (own & (sv::first_name | sv::surname)) == 0 && (lists & (sv::first_name | sv::surname | sv::surname_suffix)) != 0;
  return (lists & (any_head | sv::place)) != 0 || stem == county;
}

/// `AB:s`, `Digg's` and `VGRs` show their ending.
bool shows_genitive(std::string_view word, std::size_t ending) {
  return ending > 1 || (word.size() > 2 && word.ends_with('s') && base::is_upper(base::code_point_at(word, word.size() - 2)));
}

}  // namespace

namespace {

/// A word in lower case: ASCII and Latin-1 of common length in place, others by folding.
class FoldedWord {
 public:
  explicit FoldedWord(std::string_view word) : text_(buffer_.data(), word.size()) {
    if (fold_in_place(word)) return;
    other_ = base::fold(word);
    text_ = other_;
  }
  std::string_view text() const { return text_; }

 private:
  bool fold_in_place(std::string_view word) {
    if (word.size() > buffer_.size()) return false;
    unsigned char before = 0;
    for (std::size_t n = 0; n < word.size(); ++n) {
      const auto byte = static_cast<unsigned char>(word[n]);
      if (byte > 0xC3) return false;
      const bool capital = before == 0xC3 ? byte <= 0x9E && byte != 0x97 : byte >= 'A' && byte <= 'Z';
      before = byte;
      buffer_[n] = static_cast<char>(capital ? byte | 0x20 : byte);
    }
    return true;
  }

  std::array<char, 32> buffer_;
  std::string other_;
  std::string_view text_;
};

}  // namespace

NameTokens::Ended NameTokens::read_ended(Index t) const {
  const Token& token = tokens_[t];
  const auto written = reading(t);
  const FoldedWord word(written);
  const std::string_view folded = word.text();
  Ended out{token.lists, token.hash, static_cast<std::uint8_t>(genitive_ending(folded)), false, false};
  const auto stem = folded.substr(0, folded.size() - out.bytes);
  for (std::size_t at = folded.size(); at > stem.size(); --at)
    out.nominative = base::hash_back(out.nominative, static_cast<unsigned char>(folded[at - 1]));
  const auto& lexicon = sv::lexicon();
  const auto listed = lexicon.info(lexicon.find(out.nominative)).lists, suffixes = lexicon.suffix_lists(stem);
  if (out.bytes != 0 && folded.size() == written.size()) {
    const auto own = lexicon.info(token.word).lists;
    const bool shown = shows_genitive(written, out.bytes);
    out.of_person = shown || surely_genitive(own, out.nominative, listed | suffixes, ActorType::person);
    out.of_organisation = shown || surely_genitive(own, out.nominative, listed | suffixes, ActorType::organisation);
  }
  if ((token.lists & (sv::first_name | sv::surname)) == 0) out.lists |= listed | (suffixes & sv::role);
  return out;
}

bool NameTokens::reads_as_written(TokenRange range) const {
  constexpr std::uint16_t odd = token_rewritten | token_furniture;
  for (Index t = range.first; t + 1 < range.last; ++t) {
    const std::uint32_t end = tokens_[t].end, next = tokens_[t + 1].start;
    if (next != end && (next != end + 1 || source_[end] != ' ')) return false;
    if (tokens_[t].has(odd)) return false;
  }
  return !tokens_[range.last - 1].has(odd);
}

// As View::reading of a span, which the tokens fill.
std::string NameTokens::reading(TokenRange range) const {
  if (range.size() == 1) return std::string(reading(range.first));
  if (reads_as_written(range)) return std::string(view.source(view.span(range)));
  const bool in_furniture = tokens_[range.first].has(token_furniture);
  std::string out;
  out.reserve(tokens_[range.last - 1].end - tokens_[range.first].start);
  bool space = false;
  for (Index t = range.first; t < range.last; ++t) {
    space |= tokens_[t].has(token_space_before);
    if (tokens_[t].has(token_furniture) && !in_furniture) continue;
    if (!out.empty() && space) out.push_back(' ');
    space = false;
    out += reading(t);
  }
  return out;
}

std::string without_genitive(const NameTokens& names, TokenRange tokens) {
  auto reading = names.reading(tokens);
  reading.resize(reading.size() - std::min(reading.size(), names.genitive(tokens.last - 1)));
  return reading;
}

std::string NameTokens::name(TokenRange range, ActorType type) const {
  std::string out = reading(range);
  const Index last = range.last - 1;
  if (!has_ending(last)) return out;
  if (range.size() > 1 && !tokens_[last].has(token_space_before)) {
    out.resize(nominative_name(out, type).size());
  } else if (const Ended word = ended(last); type == ActorType::person ? word.of_person : word.of_organisation) {
    out.resize(out.size() - word.bytes);
  }
  return out;
}

std::string_view nominative_name(std::string_view reading, ActorType type) {
  if (!may_be_genitive(reading)) return reading;
  const auto space = reading.find_last_of(' ');
  const auto last = space == std::string_view::npos ? reading : reading.substr(space + 1);
  const auto folded = base::fold(last);
  const auto ending = genitive_ending(folded);
  if (ending == 0 || folded.size() != last.size()) return reading;
  // Of a plain -s the word lists must know the stem.
  if (!shows_genitive(last, ending)) {
    const auto stem = std::string_view(folded).substr(0, folded.size() - ending);
    const auto& lexicon = sv::lexicon();
    const auto own = lexicon.info(lexicon.find(base::hash_of(folded))).lists;
    const auto hash = base::hash_of(stem);
    const auto lists = lexicon.info(lexicon.find(hash)).lists | lexicon.suffix_lists(stem);
    if (!surely_genitive(own, hash, lists, type)) return reading;
  }
  return reading.substr(0, reading.size() - ending);
}

namespace {

/// `Tallås`, `Ånäs`, `Älgfors`: no genitive, though they end so.
bool ends_as_town(std::string_view word) {
  constexpr std::array<std::string_view, 5> endings{"ås", "näs", "fors", "hus", "nes"};
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

}  // namespace

bool is_opener(const Token& token) {
  static constexpr auto openers = words(
      "från", "till", "enligt", "med", "av", "hos", "vid", "för", "om", "på", "och", "samt", "eller", "inte", "även", "men",
      "dock", "när", "då", "där", "här", "som", "att", "ett", "den", "det", "vi", "nu", "efter", "före", "inför", "under",
      "angående", "gällande", "beträffande", "justerat", "justeras", "justerad", "justerare", "antecknat", "tack", "hej",
      "varför", "vem", "vad", "hur", "fråga", "frågor", "svar", "info", "protest", "offert", "anbud", "ansökan", "bidrag",
      "besök", "platsbesök", "studiebesök", "medlemsavgift", "avtal", "faktura", "styrelsemöte", "årsmöte", "rapport", "motion",
      "skrivelse", "yttrande", "kontakt", "kontakta", "ring", "bjud", "uppvakta", "tacka", "maila", "mejla");
  return openers.has(token);
}

Index end_of_town(const NameTokens& names, Index t) {
  constexpr auto others = sv::month | sv::season | any_head | sv::first_name;
  if (t == 0 || t + 1 >= names.size() || !names.is(t, "i") || !names.joined(t - 1) || !names.joined(t)) return t;
  if (!names.capital(t + 1) || names.ends_genitive(t - 1)) return t;
  const auto follows = [&](Index at) { return at + 1 < names.size() && names.joined(at); };
  Index town = t + 1;  // `i Norra Ekby`
  if ((names[town].lists & sv::body_adjective) != 0 && follows(town) && names.capital(town + 1)) ++town;
  const auto lists = names.lists(town);
  if ((lists & sv::place) == 0 && (lists & others) != 0) return t;
  static constexpr auto tiers =
      words("län", "läns", "pastorat", "pastorats", "församling", "församlings", "stift", "stifts", "kommun", "kommuns");
  if (follows(town) && tiers.has(names[town + 1])) return town + 2;
  if (follows(town) && names.capital(town + 1)) return t;
  const bool owner = names.ends_genitive(town) && (names.lists(town) & sv::place & names[town].lists) == 0 &&
                     !(ends_as_town(names.reading(town)) && !(follows(town) && (names[town + 1].lists & any_head) != 0));
  return owner ? t : town + 1;
}

}  // namespace minutes::find
