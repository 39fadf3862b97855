// What a date expression says once it is placed, and how that is written: the label guide's values, EDTF, bounds, TIMEX3.
//
//   DateValue{.from = {2024, 8, 19}}.text()   // 2024-08-19
#pragma once

#include <cstdint>
#include <string>

#include "find/calendar.h"
#include "minutes/date.h"
#include "minutes/options.h"

namespace minutes::find {

/// One end of a value, to the precision that the text has.
struct ValuePart {
  int year = 0;     ///< 0: not known
  int month = 0;    ///< 1–12; 21–24 seasons, 33–36 quarters, 37–39 tertials, 40–41 half years, as EDTF; 0: none
  int day = 0;      ///< 0: none
  int minute = -1;  ///< of the day; -1: none
  bool approximate = false;
  bool any_day = false;  ///< a day of which nothing is known

  bool known() const { return year != 0 && !any_day; }
  friend bool operator==(const ValuePart&, const ValuePart&) = default;
};

struct DateValue {
  ValuePart from{}, to{};
  bool interval = false;
  bool open_from = false, open_to = false;  ///< `../to`, `from/..`

  /// A day of a known year and no more: text, EDTF, bounds and TIMEX3 are all alike.
  bool is_plain_day() const {
    return !interval && !open_from && !open_to && from.known() && from.day != 0 && from.minute < 0 && !from.approximate;
  }
  std::string text() const;
  /// Empty where EDTF has no string for it.
  std::string edtf() const;
  bool resolved() const;
  /// Inclusive; empty where open or not resolved.
  std::string earliest(const Options& options) const;
  std::string latest(const Options& options) const;
  friend bool operator==(const DateValue&, const DateValue&) = default;
};

ValuePart part_of(Day day);
DateValue span_of(Day from, Day to);
/// First and last day of a part whose year is known.
Day first_day(const ValuePart& part, const Options& options);
Day last_day(const ValuePart& part, const Options& options);
/// TIMEX3 type, value and modifier.
void write_timex(const DateValue& value, DateMention& mention);

}  // namespace minutes::find
