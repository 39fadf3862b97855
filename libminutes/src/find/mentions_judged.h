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

/// Asks a model of runs, one by one in text order.
class Asking {
 public:
  /// What is given must outlive the asking.
  Asking(const Candidates& found, const TaggerWeights<std::int8_t>& weights);
  void ask(const TaggerRun& run);
  /// A claim for each candidate, in order, then those of the runs' best paths that are no candidates.
  const std::vector<Claim>& claims() const { return claims_; }

 private:
  void ask_of_candidates(TokenRange run);
  void ask_of_names(TokenRange run, std::span<const Tag> path);
  void add(TokenRange run, TokenRange name, ActorType type);

  const Candidates& found_;
  const TaggerWeights<std::int8_t>& weights_;
  Lattice lattice_;
  std::vector<TagScores> scores_{};
  std::vector<Claim> claims_{};
  Index first_ = 0, last_ = 0;  ///< the candidates of the run
};

/// How likely the claim is right, in thousandths.
std::int32_t permille_of(const Claim& claim, const Candidates& found, const TaggerModel& model);

/// Leaves the candidates that are more likely right than not, in text order, and adds the model's own.
/// A model without rows changes nothing.
void judge(const NameTokens& names, const TaggerModel& model, std::span<const Attendee> attendance, ActorsBy by,
           Candidates& found);

}  // namespace minutes::find
