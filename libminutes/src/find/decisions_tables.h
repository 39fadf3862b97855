// Tables of decisions: a head row that names the column of what was decided, and who decided or when; and the lists of what
// was decided on delegation, a line each.
#pragma once

#include <vector>

#include "minutes/view.h"

namespace minutes::find {

struct DecisionRow {
  TokenRange what;    ///< of the cell that says what was decided
  TokenRange who;     ///< of the cell that says who did; empty where none does
  bool here = false;  ///< decided by this meeting: the other columns tell its matters
};

/// In text order.
std::vector<DecisionRow> decision_rows(const View& view);

}  // namespace minutes::find
