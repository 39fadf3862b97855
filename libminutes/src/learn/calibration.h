// Is a confidence of 0.8 right eight times in ten? Reliability, expected calibration error (Naeini, Cooper, Hauskrecht 2015,
// ten bins of equal width), Brier score (Brier 1950), and precision and recall of what is at least so sure.
#pragma once

#include <cstdint>
#include <vector>

#include "minutes/evaluate.h"

namespace minutes::learn {

/// A find with a confidence, and whether a label meets it.
struct Judged {
  double confidence = 0;
  bool right = false;
};

/// `gold` is how many labels there were to find. Confidences are held within 0 and 1.
Calibration calibrate(std::vector<Judged> finds, std::uint64_t gold);

}  // namespace minutes::learn
