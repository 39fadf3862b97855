#include "sv/lexicon.h"

namespace minutes::sv {

std::span<const WordRow> abbreviation_words() { return {}; }

}  // namespace minutes::sv
