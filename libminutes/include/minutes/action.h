// Åtagande: someone is to do something, with or without a decision.
#pragma once

#include <optional>
#include <vector>

#include "minutes/decision.h"

namespace minutes {

struct Action : Finding {
  std::vector<Party> responsible{};
  std::optional<Due> due{};
  Index decision = no_index;  ///< the decision that it follows from
  bool done = false;          ///< marked as done where it stands

  friend bool operator==(const Action&, const Action&) = default;
};

}  // namespace minutes
