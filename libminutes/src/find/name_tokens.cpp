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
  for (const std::string_view ending : {":s", "'s", "’s", "´s", "`s"})
    if (folded.ends_with(ending) && folded.size() > ending.size() + 1) return ending.size();
  return folded.ends_with('s') && folded.size() > 3 ? 1 : 0;
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

NameTokens::NameTokens(const View& v) : view(v) {
  for (Index t = 0; t < size(); ++t) {
    const Token& token = view.tokens[t];
    if (token.cls != TokenClass::word && token.cls != TokenClass::mixed) continue;
    if (token.has(token_capital) || inner_capital(t))
      capitals_.push_back(t);
    else
      lower_[(token.hash >> 6) % lower_.size()] |= std::uint64_t{1} << (token.hash & 63);
  }
}

bool NameTokens::joined(Index t) const {
  if (t + 1 >= size()) return false;
  const Token &a = view.tokens[t], &b = view.tokens[t + 1];
  if (a.line == b.line) return b.start - a.end <= 1 || plain_gap(view.source({a.end, b.start}));
  if (b.line != a.line + 1 || a.has(token_furniture) != b.has(token_furniture)) return false;
  const Line &here = view.layout.lines[a.line], &next = view.layout.lines[b.line];
  if (here.block != next.block || here.table_row || next.table_row || next.mark != ListMark::none) return false;
  return here.content.size() >= full_line_bytes && plain_gap(view.source({next.span.start, b.start}).substr(0, 1));
}

bool NameTokens::seen_lower(Index t) const {
  const auto hash = view.tokens[t].hash;
  return (lower_[(hash >> 6) % lower_.size()] >> (hash & 63) & 1) != 0;
}

std::size_t NameTokens::genitive(Index t) const {
  const auto reading = view.reading(t);
  return may_be_genitive(reading) ? genitive_ending(base::fold(reading)) : 0;
}

std::uint64_t NameTokens::nominative(Index t) const {
  const auto reading = view.reading(t);
  if (!may_be_genitive(reading)) return view.tokens[t].hash;
  const auto folded = base::fold(reading);
  return base::hash_of(std::string_view(folded).substr(0, folded.size() - genitive_ending(folded)));
}

std::uint64_t NameTokens::lists(Index t) const {
  const Token& token = view.tokens[t];
  const auto reading = view.reading(t);
  if (!may_be_genitive(reading)) return token.lists;
  if ((token.lists & (sv::first_name | sv::surname)) != 0) return token.lists;
  const auto folded = base::fold(reading);
  const auto stem = std::string_view(folded).substr(0, folded.size() - genitive_ending(folded));
  const auto& lexicon = sv::lexicon();
  return token.lists | lexicon.info(lexicon.find(base::hash_of(stem))).lists | (lexicon.suffix_lists(stem) & sv::role);
}

bool NameTokens::sentence_start(Index t) const {
  return view.tokens[t].has(token_sentence_start | token_line_start) || (t > 0 && (is(t - 1, "-") || is(t - 1, "–")));
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

std::string without_genitive(const NameTokens& names, TokenRange tokens) {
  auto reading = names.view.reading(names.view.span(tokens));
  reading.resize(reading.size() - std::min(reading.size(), names.genitive(tokens.last - 1)));
  return reading;
}

std::string nominative_name(std::string_view reading, ActorType type) {
  const auto space = reading.find_last_of(' ');
  const auto last = space == std::string_view::npos ? reading : reading.substr(space + 1);
  const auto folded = base::fold(last);
  const auto ending = genitive_ending(folded);
  if (ending == 0 || folded.size() != last.size()) return std::string(reading);
  const auto stem = std::string_view(folded).substr(0, folded.size() - ending);
  // `AB:s`, `Digg's` and `VGRs` show their ending; of a plain -s the word lists must know the stem.
  const bool shown =
      ending > 1 || (last.size() > 2 && last.ends_with('s') && base::is_upper(base::code_point_at(last, last.size() - 2)));
  if (!shown && !surely_genitive(folded, stem, type)) return std::string(reading);
  return std::string(reading.substr(0, reading.size() - ending));
}

}  // namespace minutes::find
