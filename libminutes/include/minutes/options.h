// What a caller may choose. Plain values with defaults.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace minutes {

struct Options {
  /// Larger input is refused with ErrorCode::too_large.
  std::uint64_t max_bytes = 64u << 20;
  /// Day of the meeting, ISO 8601, where the caller knows better than the document.
  std::optional<std::string> meeting_date{};
  /// First month of each season, for `earliest` and `latest`: SMHI's calendar seasons. Each lasts three months.
  std::uint8_t spring_month = 3, summer_month = 6, autumn_month = 9, winter_month = 12;

  friend bool operator==(const Options&, const Options&) = default;
};

}  // namespace minutes
