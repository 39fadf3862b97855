#include "find/date_value.h"

#include <algorithm>

namespace minutes::find {
namespace {

std::string clock_text(int minute) {
  std::string out = "T";
  append_padded(out, minute / 60, 2);
  out.push_back(':');
  append_padded(out, minute % 60, 2);
  return out;
}

std::string day_text(const ValuePart& part) {
  if (part.any_day) return "XXXX-XX-XX";
  if (part.year != 0 && part.month != 0 && part.day != 0) return iso({part.year, part.month, part.day});
  std::string out;
  if (part.year == 0)
    out = "XXXX";
  else
    append_padded(out, part.year, 4);
  for (const int number : {part.month, part.day}) {
    if (number == 0) break;
    out.push_back('-');
    append_padded(out, number, 2);
  }
  return out;
}

std::string part_text(const ValuePart& part) {
  std::string out;
  if (!(part.minute >= 0 && part.day == 0)) out = day_text(part);
  if (part.minute >= 0) out += clock_text(part.minute);
  if (part.approximate) out.push_back('~');
  return out;
}

bool only_clock(const ValuePart& part) { return part.minute >= 0 && part.day == 0; }

/// First month (1–12) and number of months of a season, quarter, tertial or half year.
std::pair<int, int> months_of(int code, const Options& options) {
  switch (code) {
    case 21: return {options.spring_month, 3};
    case 22: return {options.summer_month, 3};
    case 23: return {options.autumn_month, 3};
    case 24: return {options.winter_month, 3};
    default: break;
  }
  if (code >= 40) return {(code - 40) * 6 + 1, 6};
  if (code >= 37) return {(code - 37) * 4 + 1, 4};
  return {(code - 33) * 3 + 1, 3};
}

std::string bound_text(Day day, int minute) { return minute >= 0 ? iso(day) + clock_text(minute) : iso(day); }

bool edtf_end(const ValuePart& part) {
  return part.minute < 0 && part.month <= 24 && !part.any_day && (part.year != 0 || part.month <= 12);
}

}  // namespace

ValuePart part_of(Day day) { return {day.year, day.month, day.day}; }
DateValue span_of(Day from, Day to) { return {.from = part_of(from), .to = part_of(to), .interval = true}; }

Day first_day(const ValuePart& part, const Options& options) {
  if (part.month == 0) return {part.year, 1, 1};
  if (part.month <= 12) return {part.year, part.month, part.day == 0 ? 1 : part.day};
  return {part.year, months_of(part.month, options).first, 1};
}

Day last_day(const ValuePart& part, const Options& options) {
  if (part.day != 0) return {part.year, part.month, part.day};
  if (part.month == 0) return {part.year, 12, 31};
  const auto [first, count] = part.month <= 12 ? std::pair(part.month, 1) : months_of(part.month, options);
  return add_days(add_months({part.year, first, 1}, count), -1);
}

std::string DateValue::text() const {
  if (!interval && !open_from && !open_to) return part_text(from);
  return (open_from ? ".." : part_text(from)) + "/" + (open_to ? ".." : part_text(to));
}

std::string DateValue::edtf() const {
  if (!interval && !open_from && !open_to) {
    if (only_clock(from) || (from.minute >= 0 && (from.approximate || !from.known() || from.minute >= 24 * 60))) return {};
    if (from.year == 0 && from.month > 12) return {};
    return from.minute >= 0 ? part_text(from) + ":00" : part_text(from);
  }
  if ((!open_from && !edtf_end(from)) || (!open_to && !edtf_end(to))) return {};
  return text();
}

bool DateValue::resolved() const { return (open_from || from.known()) && (open_to || !(interval || open_from) || to.known()); }

std::string DateValue::earliest(const Options& options) const {
  if (!resolved() || open_from) return {};
  return bound_text(first_day(from, options), from.minute);
}

std::string DateValue::latest(const Options& options) const {
  if (!resolved() || open_to) return {};
  const ValuePart& end = interval || open_from ? to : from;
  return bound_text(last_day(end, options), end.minute);
}

namespace {

std::string timex_part(const ValuePart& part) {
  if (part.minute >= 0) return (part.day == 0 ? std::string("XXXX-XX-XX") : day_text(part)) + clock_text(part.minute);
  if (part.month <= 12) return day_text(part);
  std::string out = day_text({part.year}) + "-";
  constexpr const char* seasons[] = {"SP", "SU", "FA", "WI"};
  if (part.month <= 24) return out + seasons[part.month - 21];
  if (part.month >= 40) return out + "H" + std::to_string(part.month - 39);
  if (part.month >= 37) return out + "T" + std::to_string(part.month - 36);
  return out + "Q" + std::to_string(part.month - 32);
}

/// `2024-W34` for a whole week, `199` for a decade; empty for other intervals.
std::string timex_unit(const DateValue& value) {
  const ValuePart &a = value.from, &b = value.to;
  if (a.day == 0 && a.month == 0 && a.year % 10 == 0 && b.year == a.year + 9) return std::to_string(a.year / 10);
  if (a.day == 0 || b.day == 0 || a.minute >= 0) return {};
  const Day first{a.year, a.month, a.day};
  if (weekday(first) != 1 || add_days(first, 6) != Day{b.year, b.month, b.day}) return {};
  const IsoWeek week = iso_week(first);
  std::string out = std::to_string(week.year) + "-W";
  append_padded(out, week.week, 2);
  return out;
}

/// How long the interval is: `P3Y`, `P5D`, `PT6H`.
std::string timex_length(const DateValue& value) {
  const ValuePart &a = value.from, &b = value.to;
  if (a.minute >= 0 && b.minute >= 0) {
    const int days = a.day != 0 ? days_from_civil({b.year, b.month, b.day}) - days_from_civil({a.year, a.month, a.day}) : 0;
    const int minutes = days * 24 * 60 + b.minute - a.minute;
    if (minutes <= 0) return "PXM";
    std::string out = "PT";
    if (minutes >= 60) out += std::to_string(minutes / 60) + "H";
    return minutes % 60 == 0 ? out : out + std::to_string(minutes % 60) + "M";
  }
  if (!value.resolved()) return "PXD";
  if (a.month == 0 && b.month == 0) return "P" + std::to_string(b.year - a.year + 1) + "Y";
  if (a.day == 0 && b.day == 0 && a.month <= 12 && b.month <= 12)
    return "P" + std::to_string(b.year * 12 + b.month - a.year * 12 - a.month + 1) + "M";
  const int days = days_from_civil(last_day(b, {})) - days_from_civil(first_day(a, {})) + 1;
  return "P" + std::to_string(days) + "D";
}

}  // namespace

void write_timex(const DateValue& value, DateMention& mention) {
  const bool open = value.open_from || value.open_to;
  const ValuePart& shown = value.open_from ? value.to : value.from;
  mention.timex_type = shown.minute >= 0 ? TimexType::time : TimexType::date;
  if (!value.interval || open) {
    mention.timex_value = timex_part(shown);
    if (open) mention.timex_mod = value.open_from ? "BEFORE" : "AFTER";
    if (!open && shown.approximate) mention.timex_mod = "APPROX";
    return;
  }
  mention.timex_value = value.resolved() || only_clock(value.from) ? timex_unit(value) : std::string();
  if (!mention.timex_value.empty()) return;
  mention.timex_type = TimexType::duration;
  mention.timex_value = timex_length(value);
}

}  // namespace minutes::find
