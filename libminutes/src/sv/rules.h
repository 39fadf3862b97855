// The rule tables, one file per layer (rules_*.cpp). To add a rule is to add a row with its two examples.
#pragma once

#include <span>

#include "minutes/match.h"

namespace minutes::sv {

std::span<const Rule> date_rules();
std::span<const Rule> actor_rules();
std::span<const Rule> decision_rules();
std::span<const Rule> action_rules();
std::span<const Rule> vote_rules();
std::span<const Rule> motion_rules();
std::span<const Rule> reservation_rules();
std::span<const Rule> event_rules();
std::span<const Rule> remark_rules();
std::span<const Rule> money_rules();
std::span<const Rule> reference_rules();

/// The table of a layer.
std::span<const Rule> rules_of(Layer layer);

}  // namespace minutes::sv
