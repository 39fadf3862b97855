#include "sv/rules.h"

namespace minutes::sv {

std::span<const Rule> decision_rules() { return {}; }

}  // namespace minutes::sv
