#include <algorithm>
#include <bit>
#include <cstring>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/mentions.h"
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
      if (folded.ends_with(ending) && folded.size() > ending.size() + 1) return ending.size();
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
  capitals_.resize(size_ + 1);
  heads_.resize(size_ + 1);
  company_forms_.resize(size_ + 1);
  std::size_t capitals = 0, heads = 0, companies = 0;
  constexpr auto bit = [](TokenClass cls) { return 1u << static_cast<unsigned>(cls); };
  constexpr unsigned words = bit(TokenClass::word) | bit(TokenClass::mixed);
  for (Index t = 0; t < size_; ++t) {
    const Token& token = tokens_[t];
    const char second = source_[token.start + 1], last = source_[token.end - 1];
    const bool word = (words >> static_cast<unsigned>(token.cls) & 1) != 0;
    const bool inner_capital = token.end - token.start >= 3 && static_cast<unsigned char>(second - 'A') < 26;
    const bool capital = word & (((token.flags & token_capital) != 0) | inner_capital);
    looks_[t] = static_cast<std::uint8_t>((capital ? look_capital : 0) | ((last | 0x20) == 's' ? look_ending : 0));
    lower_[(token.hash >> 6) % lower_.size()] |= std::uint64_t{word & !capital} << (token.hash & 63);
    capitals_[capitals] = t;
    capitals += capital;
    heads_[heads] = t;
    heads += word & (((token.lists & any_head) != 0) | (token.hash == region_word));
    company_forms_[companies] = t;
    companies += word & ((token.lists & sv::company_form) != 0);
    if (token.cls == TokenClass::handle) handles_.push_back(t);
    if (token.has(token_rewritten))
      looks_[t] = static_cast<std::uint8_t>((looks_[t] & look_capital) | (may_be_genitive(reading(t)) ? look_ending : 0));
  }
  capitals_.resize(capitals);
  heads_.resize(heads);
  company_forms_.resize(companies);
}

void NameTokens::read_capitals() {
  const std::size_t companies = company_forms_.size();
  for (const Index t : capitals_) {
    if (has_hyphen(t)) looks_[t] |= look_hyphen;
    if (!has_ending(t)) continue;
    known_ended_.push_back(read_ended(t));
    ended_[t] = static_cast<std::uint32_t>(known_ended_.size());
    if ((lists(t) & ~tokens_[t].lists & sv::company_form) != 0) company_forms_.push_back(t);
  }
  if (company_forms_.size() > companies) std::sort(company_forms_.begin(), company_forms_.end());
}

bool NameTokens::has_hyphen(Index t) const {
  const std::string_view word = reading(t);
  constexpr std::size_t block = 8;
  if (word.size() > block) return word.find('-') != std::string_view::npos;
  if (std::endian::native != std::endian::little || tokens_[t].has(token_rewritten) ||
      tokens_[t].start + block > view.source().size())
    return std::find(word.begin(), word.end(), '-') != word.end();
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, word.data(), block);
  constexpr std::uint64_t each = 0x0101010101010101u;
  const std::uint64_t others = bytes ^ each * '-';
  const std::uint64_t found = (others - each) & ~others & each * 0x80;  // the first is right, those behind it may not be
  return found != 0 && static_cast<std::size_t>(std::countr_zero(found)) / 8 < word.size();
}

bool NameTokens::joined_over_gap(Index t) const {
  const Token &a = view.tokens[t], &b = view.tokens[t + 1];
  if (a.line == b.line) return plain_gap(view.source({a.end, b.start}));
  if (b.line != a.line + 1 || a.has(token_furniture) != b.has(token_furniture)) return false;
  const Line &here = view.layout.lines[a.line], &next = view.layout.lines[b.line];
  if (here.block != next.block || here.table_row || next.table_row || next.mark != ListMark::none) return false;
  return here.content.size() >= full_line_bytes && plain_gap(view.source({next.span.start, b.start}).substr(0, 1));
}

NameTokens::Ended NameTokens::read_ended(Index t) const {
  const Token& token = tokens_[t];
  const auto folded = base::fold(reading(t));
  Ended out{token.lists, token.hash, genitive_ending(folded)};
  const auto stem = std::string_view(folded).substr(0, folded.size() - out.bytes);
  for (std::size_t at = folded.size(); at > stem.size(); --at)
    out.nominative = base::hash_back(out.nominative, static_cast<unsigned char>(folded[at - 1]));
  if ((token.lists & (sv::first_name | sv::surname)) != 0) return out;
  const auto& lexicon = sv::lexicon();
  out.lists |= lexicon.info(lexicon.find(out.nominative)).lists | (lexicon.suffix_lists(stem) & sv::role);
  return out;
}

namespace {

bool surely_genitive(std::string_view word, std::string_view stem, ActorType type) {
  const auto& lexicon = sv::lexicon();
  const auto own = lexicon.info(lexicon.find(base::hash_of(word))).lists;
  const auto lists = lexicon.info(lexicon.find(base::hash_of(stem))).lists | lexicon.suffix_lists(stem);
  if (type == ActorType::person)
    return (own & (sv::first_name | sv::surname)) == 0 && (lists & (sv::first_name | sv::surname | sv::surname_suffix)) != 0;
  const bool organ = (lists & (sv::organ | sv::organ_head | sv::organ_weak | sv::organ_form | sv::organ_generic)) != 0;
  return organ || stem == "län" || (lists & sv::place) != 0;
}

}  // namespace

// As View::reading of a span, which the tokens fill.
std::string NameTokens::reading(TokenRange range) const {
  if (range.size() == 1) return std::string(reading(range.first));
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

std::uint64_t NameTokens::sure_stem(Index t) const {
  return base::hash_of(base::fold(nominative_name(reading(t), ActorType::person)));
}

std::string_view nominative_name(std::string_view reading, ActorType type) {
  if (!may_be_genitive(reading)) return reading;
  const auto space = reading.find_last_of(' ');
  const auto last = space == std::string_view::npos ? reading : reading.substr(space + 1);
  const auto folded = base::fold(last);
  const auto ending = genitive_ending(folded);
  if (ending == 0 || folded.size() != last.size()) return reading;
  const auto stem = std::string_view(folded).substr(0, folded.size() - ending);
  // `AB:s`, `Digg's` and `VGRs` show their ending; of a plain -s the word lists must know the stem.
  const bool shown =
      ending > 1 || (last.size() > 2 && last.ends_with('s') && base::is_upper(base::code_point_at(last, last.size() - 2)));
  if (!shown && !surely_genitive(folded, stem, type)) return reading;
  return reading.substr(0, reading.size() - ending);
}

}  // namespace minutes::find
