// Calendar arithmetic on the Gregorian calendar: days, weekdays, ISO weeks, Easter.
//
//   weekday({2024, 8, 19})           // 1, a Monday
//   iso(add_days({2024, 2, 28}, 2))  // "2024-03-01"
//
// Promise: pure, no locale, no time zone; years 1–9999. The day count follows H. Hinnant's `days_from_civil`, Easter the
// anonymous Gregorian computus.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace minutes::find {

struct Day {
  int year = 0, month = 0, day = 0;
  friend constexpr auto operator<=>(const Day&, const Day&) = default;
};

/// A day of a year and week of ISO 8601: weeks start on Monday, week 1 holds 4 January.
struct IsoWeek {
  int year = 0, week = 0;
  friend constexpr auto operator<=>(const IsoWeek&, const IsoWeek&) = default;
};

bool leap(int year);
/// 28–31; 0 where there is no such month.
int days_in_month(int year, int month);
bool valid(Day day);
/// Days since 1970-01-01.
int days_from_civil(Day day);
Day civil_from_days(int days);
/// 1 = Monday … 7 = Sunday.
int weekday(Day day);
Day add_days(Day day, int days);
/// Same day of the month, or its last day where that month is shorter.
Day add_months(Day day, int months);
IsoWeek iso_week(Day day);
/// 52 or 53.
int weeks_in_year(int year);
/// The Monday of the week.
Day first_day(IsoWeek week);
Day easter_sunday(int year);
/// Appends the number, with noughts before it up to `width` figures.
void append_padded(std::string& out, int number, int width);
/// `2024-08-19`.
std::string iso(Day day);
/// Reads exactly `YYYY-MM-DD`; none where that is no day.
std::optional<Day> parse_iso(std::string_view text);

}  // namespace minutes::find
