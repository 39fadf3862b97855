// Lists of who voted how, printed at the end of the minutes: `Bilaga 2 … Antal Ja: 72 … Namn Parti Resultat`, a cell a
// line as tables come out of a PDF.
#pragma once

#include <vector>

#include "minutes/view.h"
#include "minutes/vote.h"

namespace minutes::find {

/// Puts the voters of each list into the vote of `votes` that points to it (`framgår av bilaga 2`), or, where none does,
/// appends a vote of its own.
void read_annexes(const View& view, std::vector<Vote>& votes);

}  // namespace minutes::find
