// Tables of things to do: a head row that names who, and what or when; each row below it is a commitment.
#pragma once

#include <vector>

#include "minutes/view.h"

namespace minutes::find {

struct ActionRow {
  TokenRange tokens;  ///< from what is to be done to the last cell
  TokenRange who;     ///< of the cell that says who; empty where that is
};

/// In text order.
std::vector<ActionRow> action_rows(const View& view);

}  // namespace minutes::find
