// Yrkande: what someone moves that the meeting should decide. (A *motion* is another document.)
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "minutes/actor.h"
#include "minutes/finding.h"

namespace minutes {

enum class MotionFor : std::uint8_t { approval, rejection, deferral, referral, amendment, other };

struct Motion : Finding {
  std::vector<Party> movers{};
  MotionFor moved_for = MotionFor::other;
  std::optional<bool> carried{};
  Index decision = no_index;

  friend bool operator==(const Motion&, const Motion&) = default;
};

}  // namespace minutes
