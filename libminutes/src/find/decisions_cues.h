// The cues of a sentence: what its matches say, where two claim a token the rule that stands first in the table first.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "find/rule_facts.h"
#include "minutes/decision.h"
#include "minutes/match.h"
#include "minutes/view.h"

namespace minutes::find {

struct Cue {
  const Match* match = nullptr;
  const RuleFacts* rule = nullptr;
  TokenRange tokens;  ///< the words that make it one

  std::string_view yields(WordHash key) const { return rule->yields(key); }
  bool none() const { return yields("status") == "none"; }
};

/// The cues of all sentences, read once.
class Cues {
 public:
  /// `matches` are those of the layer, sorted by first token.
  Cues(const View& view, Layer layer, std::span<const Match> matches);
  /// Those that start in the sentence, in text order. Those that say `status=none` only take their token from the
  /// others, and are left out.
  std::span<const Cue> of(std::uint32_t sentence) const {
    return {cues_.data() + first_[sentence], cues_.data() + first_[sentence + 1]};
  }

 private:
  std::vector<Cue> cues_;
  std::vector<std::uint32_t> first_;  ///< by sentence, and the end
};

/// Tells whether any of `matches` starts in a stretch; the stretches are asked in text order.
class CueCursor {
 public:
  explicit CueCursor(std::span<const Match> matches) : matches_(matches) {}
  bool any(TokenRange within) {
    while (next_ < matches_.size() && matches_[next_].tokens.first < within.first) ++next_;
    return next_ < matches_.size() && matches_[next_].tokens.first < within.last;
  }

 private:
  std::span<const Match> matches_;
  std::size_t next_ = 0;
};

/// The status and the outcome that a rule yields.
DecisionStatus status_of(std::string_view name);
Outcome outcome_of(std::string_view name);

}  // namespace minutes::find
