#include "sv/rules.h"

namespace minutes::sv {

std::span<const Rule> event_rules() { return {}; }
std::span<const Rule> remark_rules() { return {}; }

}  // namespace minutes::sv
