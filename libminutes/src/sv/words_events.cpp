#include "sv/lexicon.h"

namespace minutes::sv {

std::span<const WordRow> event_words() { return {}; }

}  // namespace minutes::sv
