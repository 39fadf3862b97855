// Händelse: an occasion that the document tells of, its own meeting excepted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "minutes/actor.h"
#include "minutes/finding.h"

namespace minutes {

enum class EventState : std::uint8_t { held, planned, preliminary, cancelled, unclear };

struct Event : Finding {
  std::string what;  ///< the word for the occasion: `dialogmöte`
  std::optional<std::string> place{};
  std::vector<Party> parties{};
  EventState state = EventState::unclear;
  Index date = no_index;  ///< into Document::dates

  friend bool operator==(const Event&, const Event&) = default;
};

}  // namespace minutes
