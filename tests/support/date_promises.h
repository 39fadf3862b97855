// What date.h promises of every finding, held against a text's dates; shared by tests and the fuzz target.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "minutes/date.h"

namespace minutes::test {

/// A string of EDTF level 2 as far as dates of this library go: days, months, years, seasons, unknown figures, approximate
/// ones, intervals with open ends, date and time.
bool is_edtf(std::string_view text);
/// The first promise that is broken, in words; empty where all are kept. `content` is the decoded text.
std::string broken_promise(std::span<const DateMention> dates, std::string_view content);

}  // namespace minutes::test
