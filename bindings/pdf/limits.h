// minutes-pdf: GPL-2.0-or-later, see LICENSE here.
//
// What the program forbids itself before it opens anything.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace minutes_pdf {

using Clock = std::chrono::steady_clock;

struct Limits {
  unsigned seconds = 60;
  std::uint64_t memory = 1u << 30;
  long pages = 20'000;
  bool ocr = true;
  std::string tesseract = "tesseract";
  Clock::time_point start = Clock::now();

  /// When recognition has to be done: what is read by then is told.
  Clock::time_point ocr_deadline() const { return start + std::chrono::milliseconds(seconds * 900u); }
};

/// Time, address space, no core, no file written; what breaks them ends the program, with an `E` record where that can be said.
void set_limits(const Limits& limits);

}  // namespace minutes_pdf
