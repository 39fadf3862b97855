#include "sv/lexicon.h"

namespace minutes::sv {

std::span<const SuffixRow> suffixes() { return {}; }

}  // namespace minutes::sv
