// What all findings share: where they stand and how they came about.
//
// Promise: `text.substr(span)` is what the record prints as the finding's text; `parts` is empty unless page
// furniture lies inside the span, and then lists the stretches without it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "minutes/layout.h"
#include "minutes/span.h"

namespace minutes {

struct Finding {
  Span span;
  std::string_view rule{};            ///< stable name of the rule; lives as long as the program
  Index topic = no_index;             ///< innermost topic that holds the span
  std::optional<float> confidence{};  ///< calibrated on gold; absent where it is not
  std::vector<Span> parts{};
  std::vector<Box> boxes{};

  friend bool operator==(const Finding&, const Finding&) = default;
};

}  // namespace minutes
