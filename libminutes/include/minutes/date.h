// Datum: every expression that can be placed on a calendar.
//
// Promise: `value` is written as the label guide writes it (EDTF where EDTF can say it; clock times to the
// minute); `earliest` and `latest` are inclusive ISO 8601 days, or minutes where a clock time is given, and
// empty where `resolved` is false or that side is open.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "minutes/finding.h"

namespace minutes {

enum class DateOf : std::uint8_t { meeting, deadline, effect, validity, event, decision, reference, unclear };

/// Parts that the text does not state; bits of DateMention::inferred.
enum DatePart : std::uint8_t { inferred_year = 1, inferred_month = 2, inferred_day = 4, inferred_direction = 8 };

/// What the inferred parts of a date rest on.
enum class DateBasis : std::uint8_t {
  stated,     ///< nothing is inferred
  reference,  ///< reckoned from the day of the meeting: `i går`
  weekday,    ///< the only year near by that has the named weekday
  words,      ///< tense and words as `kommande`: ahead of the meeting, or behind it
  neighbour,  ///< an earlier date of the sentence or the list
  heading,    ///< the year that heads the list
  other_end,  ///< the other end of the range
  nearest,    ///< the nearest such date to the meeting: nothing tells
  unknown,    ///< nothing to reckon from: not resolved
};

enum class TimexType : std::uint8_t { date, time, duration, set };

struct DateMention : Finding {
  std::string value;
  std::string earliest, latest;
  std::string edtf;  ///< empty where EDTF has no string for it
  TimexType timex_type = TimexType::date;
  std::string timex_value;
  std::string timex_mod;  ///< TIMEX3 @mod: APPROX, START, MID, END, BEFORE, AFTER; or empty
  bool resolved = true;
  std::uint8_t inferred = 0;  ///< DatePart
  DateOf of = DateOf::unclear;
  DateBasis basis = DateBasis::stated;
  Span basis_span{};  ///< the word or date that the inferred parts rest on; empty where none stands in the text
  Span limit_span{};  ///< the limit word that opens the value: `senast`; empty where none does

  friend bool operator==(const DateMention&, const DateMention&) = default;
};

}  // namespace minutes
