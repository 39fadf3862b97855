// The cues of a sentence: what its matches say, one cue to a token, the rule that stands first in the table winning.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "minutes/decision.h"
#include "minutes/match.h"
#include "minutes/view.h"

namespace minutes::find {

struct Cue {
  const Match* match = nullptr;
  TokenRange tokens;  ///< the words that make it one

  std::string_view yields(std::string_view key) const;
  bool none() const { return yields("status") == "none"; }
};

/// Cues among `matches` (sorted by first token) that start in `within`, in text order. Those that say `status=none`
/// only take their token from the others, and are left out.
std::vector<Cue> cues_in(Layer layer, std::span<const Match> matches, TokenRange within);

/// The status and the outcome that a rule yields.
DecisionStatus status_of(std::string_view name);
Outcome outcome_of(std::string_view name);

}  // namespace minutes::find
