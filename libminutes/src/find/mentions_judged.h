// What the model makes of the rules' candidates, and what it finds beside them.
//
//   judge(names, model, attendance, ActorsBy::both, found);   // `found` holds what is believed, each with its confidence
#pragma once

#include "find/tagger.h"
#include "minutes/options.h"

namespace minutes::find {

/// A stretch that a rule or the tagger takes for a name.
struct Claim {
  TokenRange tokens;
  ActorType type = ActorType::person;
  ClaimKind kind = ClaimKind::rule_person;
  Index candidate = no_index;  ///< of a rule
  bool asked = false;          ///< a run holds it: `odds` say what the model thinks
  std::int32_t odds = 0;
};

/// A claim for each candidate, in order, then those of the runs' best paths that are no candidates.
template <class Weight>
std::vector<Claim> claims_of(const std::vector<TaggerRun>& runs, const Candidates& found, const TaggerWeights<Weight>& weights);

/// How likely the claim is right, in thousandths.
std::int32_t permille_of(const Claim& claim, const Candidates& found, const TaggerModel& model);

/// Leaves the candidates that are more likely right than not, in text order, and adds the model's own.
/// A model without rows changes nothing.
void judge(const NameTokens& names, const TaggerModel& model, std::span<const Attendee> attendance, ActorsBy by,
           Candidates& found);

}  // namespace minutes::find
