#include "find/calendar.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace minutes::find {
namespace {

/// The number that `text` spells; -1 where it holds anything but digits.
int digits_of(std::string_view text) {
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace

bool leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in_month(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  return days[month - 1] + (month == 2 && leap(year) ? 1 : 0);
}

bool valid(Day day) {
  return day.year >= 1 && day.year <= 9999 && day.day >= 1 && day.day <= days_in_month(day.year, day.month);
}

int days_from_civil(Day day) {
  const int year = day.month <= 2 ? day.year - 1 : day.year;
  const int era = (year >= 0 ? year : year - 399) / 400;
  const int year_of_era = year - era * 400;
  const int day_of_year = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Day civil_from_days(int days) {
  days += 719468;
  const int era = (days >= 0 ? days : days - 146096) / 146097;
  const int day_of_era = days - era * 146097;
  const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int month = (5 * day_of_year + 2) / 153;
  const Day day{year_of_era + era * 400, month + (month < 10 ? 3 : -9), day_of_year - (153 * month + 2) / 5 + 1};
  return {day.month <= 2 ? day.year + 1 : day.year, day.month, day.day};
}

int weekday(Day day) {
  const int days = days_from_civil(day) + 3;  // 1970-01-01 was a Thursday
  return (days % 7 + 7) % 7 + 1;
}

Day add_days(Day day, int days) { return civil_from_days(days_from_civil(day) + days); }

Day add_months(Day day, int months) {
  const int count = day.year * 12 + day.month - 1 + months;
  Day moved{count / 12, count % 12 + 1, day.day};
  moved.day = std::min(moved.day, days_in_month(moved.year, moved.month));
  return moved;
}

IsoWeek iso_week(Day day) {
  const Day thursday = add_days(day, 4 - weekday(day));
  return {thursday.year, (days_from_civil(thursday) - days_from_civil({thursday.year, 1, 1})) / 7 + 1};
}

int weeks_in_year(int year) { return iso_week({year, 12, 28}).week; }

Day first_day(IsoWeek week) {
  const Day fourth{week.year, 1, 4};
  return add_days(fourth, (week.week - 1) * 7 - (weekday(fourth) - 1));
}

Day easter_sunday(int year) {
  const int golden = year % 19, century = year / 100, rest = year % 100;
  const int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
  const int to_sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
  const int correction = (golden + 11 * epact + 22 * to_sunday) / 451;
  const int count = epact + to_sunday - 7 * correction + 114;
  return {year, count / 31, count % 31 + 1};
}

void append_padded(std::string& out, int number, int width) {
  std::array<char, 16> digits;
  if (width == 2 && number >= 0 && number < 100) {
    digits[0] = static_cast<char>('0' + number / 10);
    digits[1] = static_cast<char>('0' + number % 10);
    out.append(digits.data(), 2);
    return;
  }
  auto* const end = std::to_chars(digits.begin(), digits.end(), number).ptr;
  for (auto count = end - digits.begin(); count < width; ++count) out.push_back('0');
  out.append(digits.begin(), end);
}

namespace {

/// Also of years before 1000, which a date may be counted back to.
std::string iso_of_any(Day day) {
  std::string out;
  append_padded(out, day.year, 4);
  out.push_back('-');
  append_padded(out, day.month, 2);
  out.push_back('-');
  append_padded(out, day.day, 2);
  return out;
}

}  // namespace

std::string iso(Day day) {
  if (day.year < 1000 || day.year > 9999 || day.month < 1 || day.month > 99 || day.day < 1 || day.day > 99)
    return iso_of_any(day);
  std::string out = "0000-00-00";
  for (std::size_t n = 4; n-- > 0; day.year /= 10) out[n] = static_cast<char>('0' + day.year % 10);
  const auto put = [&](std::size_t at, int number) {
    out[at] = static_cast<char>('0' + number / 10);
    out[at + 1] = static_cast<char>('0' + number % 10);
  };
  put(5, day.month);
  put(8, day.day);
  return out;
}

std::optional<Day> parse_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const Day day{digits_of(text.substr(0, 4)), digits_of(text.substr(5, 2)), digits_of(text.substr(8, 2))};
  return valid(day) ? std::optional(day) : std::nullopt;
}

}  // namespace minutes::find
