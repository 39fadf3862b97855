#include "find/own_body.h"

#include <algorithm>

#include "base/utf8.h"
#include "sv/words.h"

namespace minutes::find {
namespace {

/// First letters of the words, folded: `rösm` of "rådet för överenskommelsen …" holds `rö`.
bool are_initials(std::string_view acronym, std::string_view body) {
  std::string initials;
  for (std::size_t i = 0; i < body.size(); i += base::sequence_length(static_cast<unsigned char>(body[i])))
    if (i == 0 || body[i - 1] == ' ' || body[i - 1] == '-')
      initials += body.substr(i, base::sequence_length(static_cast<unsigned char>(body[i])));
  std::size_t at = 0;
  for (const char c : initials)
    if (at < acronym.size() && acronym[at] == c) ++at;
  return at == acronym.size() && !initials.empty() && initials[0] == acronym[0];
}

bool holds_word(std::string_view text, std::string_view word) {
  const auto at = text.find(word);
  return at != std::string_view::npos && (at == 0 || text[at - 1] == ' ') &&
         (at + word.size() == text.size() || text[at + word.size()] == ' ');
}

std::string stem_of_compound(std::string folded) {
  for (const std::string_view tail : {"-gruppen", "-rådet", "-nätverket", "-kommittén"})
    if (folded.ends_with(tail)) folded.resize(folded.size() - tail.size());
  return folded;
}

/// `utskott` of `utskottet`, `styrels` of `styrelsen`: what the word and its indefinite form share.
std::string_view stem_of(std::string_view noun) {
  for (const std::string_view article : {"en", "et", "an", "n"})
    if (noun.size() > article.size() + 2 && noun.ends_with(article)) return noun.substr(0, noun.size() - article.size());
  return noun;
}

constexpr std::string_view kinds[] = {"nämnd", "styrels", "fullmäktige", "utskott", "direktion", "beredning", "kommitté",
                                      "grupp", "presidi", "delegation",  "kollegi", "stämma",    "kongress"};

/// What comes before `för`, `i` or a comma ends in it: `nämnden` of `nämnden för skola och vård`.
std::string_view noun_of(std::string_view body) {
  for (const std::string_view end : {",", " (", " för ", " i ", " vid ", " inom "}) body = body.substr(0, body.find(end));
  const std::string_view noun = body.substr(body.rfind(' ') + 1);
  const bool known =
      std::any_of(std::begin(kinds), std::end(kinds), [&](std::string_view kind) { return noun.find(kind) != noun.npos; });
  return known || noun.ends_with("råd") || noun.ends_with("rådet") ? noun : std::string_view{};
}

/// `kr` of `kyrkorådet`: the first letters of a compound and of the kind that it ends in.
bool are_initials_of_compound(std::string_view acronym, std::string_view noun) {
  if (acronym.size() != 2 || noun.empty() || noun.find(' ') != noun.npos || acronym[0] != noun[0]) return false;
  const auto holds = [&](std::string_view kind) {
    const auto at = noun.rfind(kind);
    return at != noun.npos && at > 2 && kind[0] == acronym[1];
  };
  return std::any_of(std::begin(kinds), std::end(kinds), holds) || holds("råd");
}

}  // namespace

OwnBody::OwnBody(const Meta& meta) : body_(meta.body ? base::fold(*meta.body) : std::string()), noun_(noun_of(body_)) {}

bool OwnBody::is(std::string_view name) const {
  if (body_.empty() || name.empty()) return false;
  const std::string folded = base::fold(name);
  if (folded == body_) return true;
  if (folded.size() > 5 && folded.find(' ') == std::string::npos && body_.ends_with(folded)) return true;
  if (noun_.starts_with(stem_of(folded)) && folded.size() > 5 && noun_.size() <= folded.size())
    return true;  // `utskott`, `utskottet`
  if (body_.size() > 5 && folded.starts_with(body_)) {
    const std::string_view behind = std::string_view(folded).substr(body_.size());
    if (behind.starts_with(" i ") || behind.starts_with(" för ")) return true;
  }
  if (folded.size() > 5 && body_.starts_with(folded) && body_[folded.size()] == ' ') return true;
  if (folded.size() > 7 && sv::ends_as_body(folded) && holds_word(body_, folded)) return true;
  if (are_initials_of_compound(folded, noun_) && noun_.size() == body_.size()) return true;
  const std::string acronym = stem_of_compound(folded);
  return acronym.size() >= 2 && acronym.size() <= 6 && acronym.find(' ') == std::string::npos && are_initials(acronym, body_);
}

bool OwnBody::acts_for(std::string_view folded) const {
  if (folded.size() < 4 || !body_.starts_with(folded.substr(0, folded.size() - 2))) return false;
  const std::string_view organ = std::string_view(body_).substr(folded.size() - 2);
  return organ.starts_with("styrelse") || organ.starts_with("fullmäktige");
}

bool OwnBody::is_unlike(std::string_view folded) const {
  if (noun_.empty()) return false;
  const bool of_members = folded == "föreningen" || folded == "klubben" || folded == "församlingen";
  if (of_members)
    return noun_.find("nämnd") != noun_.npos || noun_.find("fullmäktige") != noun_.npos || noun_.find("utskott") != noun_.npos;
  const std::string_view stem = stem_of(folded);
  if (noun_.find(stem) != noun_.npos) return false;
  if (stem == "nämnd" && (noun_.find("styrels") != noun_.npos || noun_.find("direktion") != noun_.npos)) return false;
  constexpr std::string_view told_apart[] = {"nämnd",     "styrels", "fullmäktige", "utskott", "direktion",
                                             "beredning", "presidi", "kommitté",    "kongress"};
  const bool organ = std::any_of(std::begin(told_apart), std::end(told_apart),
                                 [&](std::string_view kind) { return stem.find(kind) != stem.npos; });
  const bool group = stem.size() > 5 && stem.ends_with("grupp");
  return organ || group;
}

bool OwnBody::is_company() const {
  return body_.ends_with(" ab") || body_.find(" ab ") != body_.npos || body_.find("aktiebolag") != body_.npos;
}

}  // namespace minutes::find
