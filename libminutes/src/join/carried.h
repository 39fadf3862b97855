// The step of join::links that tells whether yrkanden won.
#pragma once

#include "minutes/document.h"
#include "minutes/view.h"

namespace minutes::join {

/// Fills Motion::carried; motions and decisions have their topics.
void carried(const View& view, Document& document);

}  // namespace minutes::join
