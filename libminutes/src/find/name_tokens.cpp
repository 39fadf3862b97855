#include <algorithm>

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
  capitals_.reserve(size_ / 3);
  for (Index t = 0; t < size_; ++t) {
    const Token& token = tokens_[t];
    if (ends_in_s(t)) looks_[t] = look_ending;
    if (token.cls == TokenClass::handle) handles_.push_back(t);
    if (token.cls != TokenClass::word && token.cls != TokenClass::mixed) continue;
    if (token.has(token_capital) || inner_capital(t))
      add_capital(t);
    else
      lower_[(token.hash >> 6) % lower_.size()] |= std::uint64_t{1} << (token.hash & 63);
    if ((token.lists & (any_head | sv::company_form)) == 0 && token.hash != region_word && ended_[t] == 0) continue;
    if ((token.lists & any_head) != 0 || token.hash == region_word) heads_.push_back(t);
    if (((ended_[t] != 0 ? lists(t) : token.lists) & sv::company_form) != 0) company_forms_.push_back(t);
  }
}

void NameTokens::add_capital(Index t) {
  capitals_.push_back(t);
  looks_[t] |= look_capital;
  if (reading(t).find('-') != std::string_view::npos) looks_[t] |= look_hyphen;
  if (!has_ending(t)) return;
  known_ended_.push_back(read_ended(t));
  ended_[t] = static_cast<std::uint32_t>(known_ended_.size());
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
