#include "find/mentions_judged.h"

#include <algorithm>

#include "base/hash_set.h"

namespace minutes::find {
namespace {

constexpr std::int32_t least_of_rules = 400, least_of_tagger = 600;  // thousandths

ClaimKind kind_of(ActorType type, ClaimKind of_person) {
  return static_cast<ClaimKind>(static_cast<unsigned>(of_person) + (type == ActorType::person ? 0 : 1));
}

Candidate learned(const Claim& claim) {
  return {claim.tokens, claim.type, claim.type == ActorType::person ? "actor.person.learned" : "actor.organisation.learned"};
}

/// What no model may add: a name that ends in a small word that makes no body, one before a number (`Vik Sundet 18:1`), places,
/// what is called after a person.
bool may_be_added(const NameTokens& names, TokenRange tokens) {
  const Index last = tokens.last - 1;
  if (called_after_person(names, tokens.last)) return false;
  if (!names.capital(last) && (names[last].lists & any_head) == 0) return false;
  if (tokens.last < names.size() && names.joined(last)) {
    const auto cls = names[tokens.last].cls;
    if (cls == TokenClass::number || cls == TokenClass::code) return false;
  }
  static constexpr auto county = base::hashes_of("län", "läns", "götaland", "götalands");
  for (Index t = tokens.first; t < tokens.last; ++t)
    if ((names.lists(t) & (sv::place | sv::body_adjective)) == 0 && !county.has(names[t].hash)) return true;
  return false;
}

}  // namespace

Asking::Asking(const Candidates& found, const TaggerWeights<std::int8_t>& weights)
    : found_(found), weights_(weights), lattice_(weights.steps) {
  claims_.reserve(found.size() + found.size() / 4);
  for (Index c = 0; c < found.size(); ++c)
    claims_.push_back({found[c].tokens, found[c].type, kind_of(found[c].type, ClaimKind::rule_person), c, false, 0});
}

void Asking::ask_of_candidates(TokenRange run) {
  while (last_ < found_.size() && found_[last_].tokens.first < run.first) ++last_;
  for (first_ = last_; last_ < found_.size() && found_[last_].tokens.last <= run.last; ++last_) {
    const TokenRange tokens = found_[last_].tokens;
    claims_[last_].asked = true;
    claims_[last_].odds = lattice_.odds(tokens.first - run.first, tokens.last - run.first, found_[last_].type);
  }
}

/// Claims the name, unless a candidate says the same.
void Asking::add(TokenRange run, TokenRange name, ActorType type) {
  bool rival = false;
  for (Index c = first_; c < last_; ++c) {
    if (found_[c].tokens == name && found_[c].type == type) return;
    rival |= found_[c].tokens.first < name.last && name.first < found_[c].tokens.last;
  }
  const auto kind = kind_of(type, rival ? ClaimKind::rival_person : ClaimKind::tagger_person);
  claims_.push_back({name, type, kind, no_index, true, lattice_.odds(name.first - run.first, name.last - run.first, type)});
}

void Asking::ask_of_names(TokenRange run, std::span<const Tag> path) {
  for (Index i = 0; i < path.size(); ++i) {
    if (path[i] != Tag::begin_person && path[i] != Tag::begin_organisation) continue;
    Index end = i + 1;
    while (end < path.size() && path[end] == inside_of(path[i])) ++end;
    add(run, {run.first + i, run.first + end}, path[i] == Tag::begin_person ? ActorType::person : ActorType::organisation);
  }
}

void Asking::ask(const TaggerRun& run) {
  score(run, weights_, scores_);
  lattice_.read(run.joined, scores_);
  ask_of_candidates(run.tokens);
  ask_of_names(run.tokens, lattice_.best());
}

std::int32_t permille_of(const Claim& claim, const Candidates& found, const TaggerModel& model) {
  if (!claim.asked) return model.unasked[found[claim.candidate].strength];
  return model.curves[static_cast<std::size_t>(claim.kind)].at(claim.odds);
}

void judge(const NameTokens& names, const TaggerModel& model, std::span<const Attendee> attendance, ActorsBy by,
           Candidates& found) {
  if (by == ActorsBy::rules || model.weights.rows.empty()) return;
  const bool alone = by == ActorsBy::model;
  if (alone) found.clear();
  Asking asking(found, model.weights);
  for_each_tagger_run(names, found, attendance, alone ? TaggerScope::all : TaggerScope::doubts, alone,
                      [&](const TaggerRun& run) { asking.ask(run); });
  // Of claims that overlap the likelier stays, of equals the one made first.
  const std::vector<Claim>& claims = asking.claims();
  std::vector<std::uint64_t> likely, kept;  // numbers of claims, behind what they are sorted by
  for (Index c = 0; c < claims.size(); ++c) {
    const Claim& claim = claims[c];
    if (claim.candidate == no_index && !may_be_added(names, claim.tokens)) continue;
    const std::int32_t permille = alone ? 0 : permille_of(claim, found, model);
    if (alone || permille >= (claim.candidate == no_index ? least_of_tagger : least_of_rules))
      likely.push_back(static_cast<std::uint64_t>(1000 - permille) << 32 | c);
  }
  std::sort(likely.begin(), likely.end());
  std::vector<std::uint8_t> taken(names.size());
  for (const std::uint64_t next : likely) {
    const Claim& claim = claims[static_cast<Index>(next)];
    const auto first = taken.begin() + claim.tokens.first, last = taken.begin() + claim.tokens.last;
    if (std::find(first, last, 1) != last) continue;
    std::fill(first, last, 1);
    kept.push_back(std::uint64_t{claim.tokens.first} << 32 | static_cast<Index>(next));
  }
  std::sort(kept.begin(), kept.end());
  Candidates believed;
  believed.reserve(kept.size());
  for (const std::uint64_t next : kept) {
    const Claim& claim = claims[static_cast<Index>(next)];
    believed.push_back(claim.candidate != no_index ? std::move(found[claim.candidate]) : learned(claim));
    believed.back().permille = alone ? 0 : static_cast<std::uint16_t>(permille_of(claim, found, model));
  }
  found = std::move(believed);
}

}  // namespace minutes::find
