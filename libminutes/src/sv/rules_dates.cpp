#include "sv/rules.h"

namespace minutes::sv {

std::span<const Rule> date_rules() { return {}; }

}  // namespace minutes::sv
