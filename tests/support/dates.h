// Dates of a string, in one line, for tests.
#pragma once

#include <string>
#include <string_view>

#include "minutes/minutes.h"

namespace minutes::test {

/// `span=value; span=value` of the dates in `text`, for a meeting on `meeting` (none where empty).
std::string dates_in(std::string_view text, std::string_view meeting = "2024-08-19");
/// The findings and warnings.
struct DatesRead {
  std::vector<DateMention> dates;
  std::vector<Warning> warnings;
  std::string content;
};
DatesRead read_dates(std::string_view text, std::string_view meeting = "2024-08-19");

}  // namespace minutes::test
