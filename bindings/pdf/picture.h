// minutes-pdf: GPL-2.0-or-later, see LICENSE here.
//
// Pages as grey pictures.
#pragma once

#include <poppler-page.h>

#include <cstdint>
#include <vector>

namespace minutes_pdf {

struct Picture {
  int width = 0, height = 0;
  double dpi = 0;
  std::vector<std::uint8_t> grey{};  ///< row by row, 255 white

  bool empty() const { return grey.empty(); }
};

/// A box on the page in points.
struct Box {
  double x0, y0, x1, y1;
};

/// At `dpi`, or at less where the page is huge; empty where it cannot be rendered.
Picture render(const poppler::page& page, double dpi);
/// The part of the picture that is dark and lies outside the boxes.
double ink_outside(const Picture& picture, const std::vector<Box>& boxes);
/// Turned by so many quarters clockwise.
Picture turned(const Picture& picture, int quarters);

}  // namespace minutes_pdf
