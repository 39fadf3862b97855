#include "sv/rules.h"

namespace minutes::sv {

std::span<const Rule> vote_rules() { return {}; }
std::span<const Rule> motion_rules() { return {}; }
std::span<const Rule> reservation_rules() { return {}; }

}  // namespace minutes::sv
