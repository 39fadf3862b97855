// minutes-pdf: GPL-2.0-or-later, see LICENSE here.
//
// A document's pages to records.
#pragma once

#include <poppler-document.h>

#include "limits.h"
#include "output.h"

namespace minutes_pdf {

/// Every page with its words, then the bookmarks.
void tell(const poppler::document& document, const Limits& limits, Output& out);

}  // namespace minutes_pdf
