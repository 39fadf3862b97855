// Items that a body numbers through its year with its letters: `KS 14/23`, then `KS 15/23` at the start of a later line.
#pragma once

#include <span>
#include <vector>

#include "minutes/view.h"

namespace minutes::find {

/// Of the tokens, in order, those that are such letters: what starts a line, before a number one more or one less than the
/// next or the last has.
std::vector<Index> letters_of_items(const View& view, std::span<const Index> letters);

}  // namespace minutes::find
