// Tables of things to do: a head row that names who, and what or when; each row below it is a commitment.
#pragma once

#include <vector>

#include "minutes/view.h"

namespace minutes::find {

struct ActionRow {
  TokenRange tokens;  ///< from what is to be done to the last cell
  TokenRange who;     ///< of the cell that says who; empty where that is
  TokenRange when;    ///< of the cell that says when; empty where none does
};

/// In text order. `margin`: a head names who and when over the right-hand margin (`Ansv   Klart`), and lines that end in
/// columns there are rows too.
std::vector<ActionRow> action_rows(const View& view, bool margin);

}  // namespace minutes::find
