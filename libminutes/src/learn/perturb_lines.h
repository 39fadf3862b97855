// Line ends, heading marks and list marks of a document, changed to others that say the same.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/random.h"
#include "learn/edits.h"

namespace minutes::learn {

/// `headings` are where topics start (bytes, rising); no line is broken there.
void edit_lines(std::string_view text, const std::vector<std::uint32_t>& headings, base::SplitMix& random, Edits& edits);

}  // namespace minutes::learn
