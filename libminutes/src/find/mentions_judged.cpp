#include "find/mentions_judged.h"

#include <algorithm>

#include "base/hash_set.h"

namespace minutes::find {
namespace {

constexpr std::int32_t least_of_rules = 400, least_of_tagger = 600;  // thousandths

ClaimKind kind_of(ActorType type, ClaimKind of_person) {
  return static_cast<ClaimKind>(static_cast<unsigned>(of_person) + (type == ActorType::person ? 0 : 1));
}

/// The names of a path, as claims of the tagger.
template <class Use>
void for_each_name(const std::vector<Tag>& path, Use use) {
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] != Tag::begin_person && path[i] != Tag::begin_organisation) continue;
    const Tag inside = path[i] == Tag::begin_person ? Tag::inside_person : Tag::inside_organisation;
    std::size_t end = i + 1;
    while (end < path.size() && path[end] == inside) ++end;
    use(i, end, path[i] == Tag::begin_person ? ActorType::person : ActorType::organisation);
  }
}

/// What no model may add: a name that ends in a small word that makes no body, one before a number (`Vik Sundet 18:1`), places.
bool may_be_added(const NameTokens& names, TokenRange tokens) {
  const Index last = tokens.last - 1;
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

template <class Weight>
std::vector<Claim> claims_of(const std::vector<TaggerRun>& runs, const Candidates& found,
                             const TaggerWeights<Weight>& weights) {
  std::vector<Claim> claims;
  claims.reserve(found.size());
  for (Index c = 0; c < found.size(); ++c)
    claims.push_back({found[c].tokens, found[c].type, kind_of(found[c].type, ClaimKind::rule_person), c, false, 0});
  Index next = 0;  // candidate
  for (const TaggerRun& run : runs) {
    const Lattice lattice(run, score(run, weights), weights.steps);
    while (next < found.size() && found[next].tokens.first < run.tokens.first) ++next;
    const Index first = next;
    for (; next < found.size() && found[next].tokens.last <= run.tokens.last; ++next) {
      const TokenRange tokens = found[next].tokens;
      claims[next].asked = true;
      claims[next].odds = lattice.odds(tokens.first - run.tokens.first, tokens.last - run.tokens.first, found[next].type);
    }
    for_each_name(lattice.best(), [&](std::size_t begin, std::size_t end, ActorType type) {
      const TokenRange tokens{run.tokens.first + static_cast<Index>(begin), run.tokens.first + static_cast<Index>(end)};
      bool rival = false;
      for (Index c = first; c < next; ++c) {
        if (found[c].tokens == tokens && found[c].type == type) return;
        rival |= found[c].tokens.first < tokens.last && tokens.first < found[c].tokens.last;
      }
      const auto kind = kind_of(type, rival ? ClaimKind::rival_person : ClaimKind::tagger_person);
      claims.push_back({tokens, type, kind, no_index, true, lattice.odds(begin, end, type)});
    });
  }
  return claims;
}

template std::vector<Claim> claims_of(const std::vector<TaggerRun>&, const Candidates&, const TaggerWeights<std::int8_t>&);
template std::vector<Claim> claims_of(const std::vector<TaggerRun>&, const Candidates&, const TaggerWeights<std::int32_t>&);

std::int32_t permille_of(const Claim& claim, const Candidates& found, const TaggerModel& model) {
  if (!claim.asked) return model.unasked[found[claim.candidate].strength];
  return model.curves[static_cast<std::size_t>(claim.kind)].at(claim.odds);
}

void judge(const NameTokens& names, const TaggerModel& model, std::span<const Attendee> attendance, ActorsBy by,
           Candidates& found) {
  if (by == ActorsBy::rules || model.weights.rows.empty()) return;
  const bool alone = by == ActorsBy::model;
  if (alone) found.clear();
  const auto runs = tagger_runs(names, found, attendance, alone ? TaggerScope::all : TaggerScope::doubts, alone);
  struct Weighed {
    std::int32_t permille;
    Claim claim;
  };
  std::vector<Weighed> weighed;
  for (const Claim& claim : claims_of(runs, found, model.weights)) {
    if (claim.candidate == no_index && !may_be_added(names, claim.tokens)) continue;
    const std::int32_t permille = alone ? 0 : permille_of(claim, found, model);
    if (alone || permille >= (claim.candidate == no_index ? least_of_tagger : least_of_rules))
      weighed.push_back({permille, claim});
  }
  std::stable_sort(weighed.begin(), weighed.end(), [](const Weighed& a, const Weighed& b) { return a.permille > b.permille; });
  std::vector<bool> taken(names.size());
  Candidates kept;
  for (const auto& [permille, claim] : weighed) {
    const auto first = taken.begin() + claim.tokens.first, last = taken.begin() + claim.tokens.last;
    if (std::find(first, last, true) != last) continue;
    std::fill(first, last, true);
    if (claim.candidate != no_index) {
      kept.push_back(std::move(found[claim.candidate]));
    } else {
      kept.push_back(
          {claim.tokens, claim.type, claim.type == ActorType::person ? "actor.person.learned" : "actor.organisation.learned"});
    }
    kept.back().permille = static_cast<std::uint16_t>(permille);
  }
  std::sort(kept.begin(), kept.end(), [](const Candidate& a, const Candidate& b) { return a.tokens.first < b.tokens.first; });
  found = std::move(kept);
}

}  // namespace minutes::find
