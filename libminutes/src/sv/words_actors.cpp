#include "sv/lexicon.h"

namespace minutes::sv {

std::span<const WordRow> actor_words() { return {}; }

}  // namespace minutes::sv
