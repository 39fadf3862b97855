// A date whose year is given, or that is told by its distance from the meeting, as days of the calendar.
#pragma once

#include <optional>

#include "find/date_parts.h"

namespace minutes::find {

/// A day, a month, a week, a feast: what every year has.
bool repeats_yearly(DateForm form);
/// The piece in that year; none where the year has no such day or week.
std::optional<DateValue> in_year(const DatePiece& piece, int year);

struct Bounds {
  Day first, last;
};

Bounds bounds_of(const DateValue& value, const Options& options);
/// Days between; 0 inside.
int distance(const Bounds& bounds, Day day);
void set_clock(DateValue& value, const DatePiece& piece);
/// The week, month, quarter … so many ahead of the meeting's.
DateValue unit_from(Day meeting, DateUnit unit, int step);
/// `om fyra veckor`, `för tio år sedan`
DateValue counted_from(Day meeting, const DatePiece& piece);
Day weekday_from(Day meeting, const DatePiece& piece);

}  // namespace minutes::find
