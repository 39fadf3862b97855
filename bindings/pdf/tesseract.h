// minutes-pdf: GPL-2.0-or-later, see LICENSE here.
//
// Recognition by the program `tesseract`, where it is installed.
#pragma once

#include <string>
#include <vector>

#include "limits.h"
#include "picture.h"

namespace minutes_pdf {

struct Recognised {
  Box box{};  ///< points, of the page as it was turned
  int confidence = 0;
  std::string text{};
};

struct Recognition {
  std::vector<Recognised> words{};
  int quarters = 0;  ///< the page was turned so often clockwise to stand upright
  double skew = 0;   ///< degrees that its lines fall to the right
  std::string fault{};
};

/// Reads the picture. `fault` says why nothing was read.
Recognition recognise(const Picture& picture, const Limits& limits);

}  // namespace minutes_pdf
