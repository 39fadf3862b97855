#include "find/date_in_year.h"

#include "find/date_named.h"

namespace minutes::find {

bool repeats_yearly(DateForm form) {
  switch (form) {
    case DateForm::day:
    case DateForm::month:
    case DateForm::season:
    case DateForm::week:
    case DateForm::part:
    case DateForm::turn:
    case DateForm::named: return true;
    default: return false;
  }
}

namespace {

/// The day that `andra tisdagen i oktober` is in that year.
Day nth_weekday(const DatePiece& piece, int year) {
  const int month = piece.given.month;
  if (piece.nth == DatePiece::last_of_month) {
    const Day last{year, month, days_in_month(year, month)};
    return add_days(last, -((weekday(last) - piece.weekday + 7) % 7));
  }
  const Day first{year, month, 1};
  const Day day = add_days(first, (piece.weekday - weekday(first) + 7) % 7 + 7 * (piece.nth - 1));
  return day.month == month ? day : Day{};
}

}  // namespace

std::optional<DateValue> in_year(const DatePiece& piece, int year) {
  switch (piece.form) {
    case DateForm::month: return DateValue{.from = {year, piece.given.month}};
    case DateForm::season:
    case DateForm::part: return DateValue{.from = {year, piece.code}};
    case DateForm::week: {
      const int last_year = piece.last_week < piece.week ? year + 1 : year;
      if (piece.week > weeks_in_year(year) || piece.last_week > weeks_in_year(last_year)) return std::nullopt;
      return span_of(first_day(IsoWeek{year, piece.week}), add_days(first_day(IsoWeek{last_year, piece.last_week}), 6));
    }
    case DateForm::turn: {
      if (piece.unit == DateUnit::month && piece.given.month == 0) return std::nullopt;
      const int month = piece.unit == DateUnit::year ? 12 : piece.unit == DateUnit::half_year ? 6 : piece.given.month;
      const Day last{year, month, days_in_month(year, month)};
      return span_of(last, add_days(last, 1));
    }
    case DateForm::named: {
      const auto days = named_days(piece.code, year);
      if (!days) return std::nullopt;
      return days->first == days->second ? DateValue{.from = part_of(days->first)} : span_of(days->first, days->second);
    }
    default: break;
  }
  const Day day = piece.nth != 0 ? nth_weekday(piece, year) : Day{year, piece.given.month, piece.given.day};
  if (!valid(day)) return std::nullopt;
  return DateValue{.from = part_of(day)};
}

Bounds bounds_of(const DateValue& value, const Options& options) {
  return {first_day(value.from, options), last_day(value.interval ? value.to : value.from, options)};
}

int distance(const Bounds& bounds, Day day) {
  if (day < bounds.first) return days_from_civil(bounds.first) - days_from_civil(day);
  if (bounds.last < day) return days_from_civil(day) - days_from_civil(bounds.last);
  return 0;
}

void set_clock(DateValue& value, const DatePiece& piece) {
  if (piece.from < 0) return;
  if (value.interval && piece.to < 0) return;
  value.from.minute = piece.from;
  value.from.approximate = piece.approximate;
  if (piece.to < 0) return;
  value.to = value.from;
  if (piece.to <= piece.from && value.from.known() && value.from.day != 0)
    value.to = part_of(add_days({value.from.year, value.from.month, value.from.day}, 1));
  value.to.minute = piece.to;
  value.to.approximate = piece.approximate_to;
  value.interval = true;
}

namespace {

Day week_start(Day day) { return add_days(day, 1 - weekday(day)); }

}  // namespace

DateValue unit_from(Day meeting, DateUnit unit, int step) {
  const int half = meeting.month > 6 ? 1 : 0, third = (meeting.month - 1) / 4, quarter = (meeting.month - 1) / 3;
  const auto part = [&](int base, int count, int at) {
    const int moved = meeting.year * count + at + step;
    return DateValue{.from = {moved / count, base + moved % count}};
  };
  switch (unit) {
    case DateUnit::week: {
      const Day monday = add_days(week_start(meeting), 7 * step);
      return span_of(monday, add_days(monday, 6));
    }
    case DateUnit::weekend: {
      const Day saturday = add_days(week_start(meeting), 5 + 7 * step);
      return span_of(saturday, add_days(saturday, 1));
    }
    case DateUnit::month: {
      const Day moved = add_months({meeting.year, meeting.month, 1}, step);
      return {.from = {moved.year, moved.month}};
    }
    case DateUnit::quarter: return part(33, 4, quarter);
    case DateUnit::third: return part(37, 3, third);
    case DateUnit::half_year: return part(40, 2, half);
    case DateUnit::term: {
      const int moved = meeting.year * 2 + half + step;
      return {.from = {moved / 2, moved % 2 == 0 ? 21 : 23}};
    }
    default: return {.from = {meeting.year + step}};
  }
}

DateValue counted_from(Day meeting, const DatePiece& piece) {
  DateValue value;
  const auto months = [&](int count) {
    const Day moved = add_months({meeting.year, meeting.month, 1}, count);
    value.from = {moved.year, moved.month};
  };
  switch (piece.unit) {
    case DateUnit::day: value.from = part_of(add_days(meeting, piece.step)); break;
    case DateUnit::week: value.from = part_of(add_days(meeting, 7 * piece.step)); break;
    case DateUnit::month: months(piece.step); break;
    case DateUnit::quarter: months(3 * piece.step); break;
    case DateUnit::third: months(4 * piece.step); break;
    case DateUnit::half_year: months(6 * piece.step); break;
    default: value.from = {meeting.year + piece.step}; break;
  }
  value.from.approximate = piece.approximate;
  return value;
}

Day weekday_from(Day meeting, const DatePiece& piece) {
  if (piece.in_week_step) return add_days(week_start(meeting), 7 * *piece.in_week_step + piece.weekday - 1);
  if (piece.step != 0) return add_days(week_start(meeting), 7 * piece.step + piece.weekday - 1);
  const int gap = (piece.weekday - weekday(meeting) + 7) % 7;
  if (piece.direction == Direction::past) return add_days(meeting, gap == 0 ? -7 : gap - 7);
  return add_days(meeting, gap == 0 ? 7 : gap);
}

}  // namespace minutes::find
