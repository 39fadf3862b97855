// Beslut: a stretch that states a decision or its fate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "minutes/actor.h"
#include "minutes/finding.h"

namespace minutes {

enum class DecisionStatus : std::uint8_t {
  taken,     ///< by this meeting
  reported,  ///< taken elsewhere or earlier, told here
  planned,   ///< to be taken later
  deferred,  ///< bordlagd, återremitterad, ajournerad
  rejected,  ///< avslag
  proposed,  ///< a motion or proposal that is not itself carried here
};

enum class Outcome : std::uint8_t {
  none,
  approved,
  rejected,
  deferred,
  noted,
  referred,
  commissioned,
  elected,
  other,
};

enum class DeciderKind : std::uint8_t { own, other, not_stated };

enum class DueKind : std::uint8_t { deadline, report_back, effect, event, term, unclear };

/// When something is to be done, and what says so.
struct Due {
  std::optional<std::string> value{};  ///< a date value; absent where only a meeting is named
  DueKind kind = DueKind::unclear;
  Index date = no_index;  ///< into Document::dates
  std::string text{};     ///< as written: `till nästkommande möte`

  friend bool operator==(const Due&, const Due&) = default;
};

/// The act that a stretch states: several stretches may state one act, and counts are of acts.
struct Act {
  std::optional<std::string> body{};
  std::optional<std::string> date{};
  std::optional<std::uint32_t> paragraph{};
  std::optional<std::string> diary_number{};

  friend bool operator==(const Act&, const Act&) = default;
};

struct Decision : Finding {
  DecisionStatus status = DecisionStatus::taken;
  Outcome outcome = Outcome::none;
  DeciderKind decider_kind = DeciderKind::own;
  std::optional<Party> decider{};  ///< absent: the meeting's own body, or not stated
  std::vector<Party> responsible{};
  std::optional<Due> due{};
  std::optional<Act> act{};
  Span cue{};  ///< the words that make it a decision

  friend bool operator==(const Decision&, const Decision&) = default;
};

}  // namespace minutes
