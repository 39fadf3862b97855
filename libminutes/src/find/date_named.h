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

/// A day that has its date every year: jul, nyår, lucia.
constexpr bool is_fixed_day(int number) {
  return number == 7 || (number >= 10 && number <= 19) || number == named_second_day || number == 29 || number == 30 ||
         number == 36;
}
/// A day that Easter moves: påsk, pingst, fettisdagen.
constexpr bool leans_on_easter(int number) {
  return (number >= 4 && number <= 9 && number != 7) || number == 20 || number == 21 || number == named_second_day + 1 ||
         (number >= 33 && number <= 35);
}

/// First and last day in that year; none where there is no such number.
std::optional<std::pair<Day, Day>> named_days(int number, int year);

}  // namespace minutes::find
