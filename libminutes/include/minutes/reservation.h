// Reservation, särskilt yttrande, protokollsanteckning, jäv, deltar inte i beslutet.
#pragma once

#include <cstdint>
#include <vector>

#include "minutes/actor.h"
#include "minutes/finding.h"

namespace minutes {

enum class ReservationKind : std::uint8_t { reservation, statement, note, conflict_of_interest, not_taking_part };

struct Reservation : Finding {
  std::vector<Party> by{};
  ReservationKind kind = ReservationKind::reservation;
  Index decision = no_index;

  friend bool operator==(const Reservation&, const Reservation&) = default;
};

}  // namespace minutes
