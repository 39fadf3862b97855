#include "sv/lexicon.h"

namespace minutes::sv {

std::span<const WordRow> amount_words() { return {}; }

}  // namespace minutes::sv
