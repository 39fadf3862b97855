#include "sv/rules.h"

namespace minutes::sv {

std::span<const Rule> actor_rules() { return {}; }

}  // namespace minutes::sv
