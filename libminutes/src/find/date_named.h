// Days that have a name, by the numbers that sv/words_calendar.cpp gives them.
#pragma once

#include <optional>
#include <utility>

#include "find/calendar.h"

namespace minutes::find {

inline constexpr int named_new_year = 13;
inline constexpr int named_advent = 23;      ///< to 26: the four Sundays
inline constexpr int named_second_day = 27;  ///< annandag jul; the next number is annandag påsk
// From 29: tjugondag Knut, alla hjärtans dag, mors dag, fars dag, palmsöndagen, fettisdagen, askonsdagen, kvinnodagen,
// domsöndagen, tacksägelsedagen, mikaelidagen, kyndelsmässodagen.

/// First and last day in that year; none where there is no such number.
std::optional<std::pair<Day, Day>> named_days(int number, int year);

}  // namespace minutes::find
