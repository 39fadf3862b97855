#include "sv/lexicon.h"

namespace minutes::sv {

std::span<const WordRow> decision_words() { return {}; }

}  // namespace minutes::sv
