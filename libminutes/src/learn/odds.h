// What odds are worth, learned from trials on groups held out.
#pragma once

#include <cstdint>
#include <vector>

#include "find/odds_curve.h"

namespace minutes::learn {

/// A claim of a model on a document that it did not learn from, and whether a label meets it.
struct Trial {
  std::int32_t odds = 0;
  bool right = false;
};

/// Isotonic (pool adjacent violators, Ayer et al. 1955) over bins of as many trials each.
find::OddsCurve curve_of(std::vector<Trial> trials);

}  // namespace minutes::learn
