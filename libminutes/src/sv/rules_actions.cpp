#include "sv/rules.h"

namespace minutes::sv {

std::span<const Rule> action_rules() { return {}; }

}  // namespace minutes::sv
