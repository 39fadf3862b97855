// A doubt that a person should look at. The document is still read.
//
//   for (const auto& w : doc.warnings) std::cout << minutes::warning_name(w.code) << ": " << w.message;
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "minutes/export.h"
#include "minutes/span.h"

namespace minutes {

enum class Severity : std::uint8_t { info, doubt, loss };

/// Every doubt that the library can have. Names, severities and meanings stand in one table (base/warning.cpp).
enum class WarningCode : std::uint8_t {
  encoding_guessed,       ///< the bytes do not say their encoding; the detector's best guess was taken
  invalid_bytes,          ///< bytes that the encoding does not know became U+FFFD
  control_characters,     ///< NULs and other controls in the text
  very_long_line,         ///< a line longer than any minutes have
  suffix_mismatch,        ///< the name promises another format than the bytes are
  page_without_text,      ///< a page that holds a picture alone, which nobody read
  page_by_ocr,            ///< a page whose text was recognised from its picture
  bad_text_layer,         ///< text that does not read as language: a poor scanner's own recognition
  pages_left_out,         ///< pages that were not read, for want of time or by their number
  tracked_changes,        ///< changes that nobody has accepted or rejected: read as if accepted
  pattern_gave_up,        ///< a bounded pattern met more than it may look at
  meeting_date_missing,   ///< no day of meeting: dates without a year stay open
  meeting_date_conflict,  ///< the document names two days as its own
  body_missing,           ///< the organ that met is not named
  weekday_conflict,       ///< the weekday named is not that of the date
  date_unresolved,        ///< a date whose year nothing tells
  date_impossible,        ///< a day that no calendar has, such as 31 April
  initials_unresolved,    ///< initials that fit nobody or several
  name_ambiguous,         ///< a surname or first name that fits several people
  paragraph_gap,          ///< § numbers that do not follow each other
  vote_sum,               ///< voters listed and counts differ
  decision_missing,       ///< an item headed Beslut in which no decision was found
  due_before_meeting,     ///< something is to be done before the day it was decided
  late_adjustment,        ///< adjusted later than 14 days after the meeting
  act_reference_unknown,  ///< a decision of this meeting points to a § that the document does not have
};
inline constexpr int warning_code_count = static_cast<int>(WarningCode::act_reference_unknown) + 1;

/// Stable name as records print it: `encoding_guessed`.
MINUTES_API std::string_view warning_name(WarningCode code);
MINUTES_API Severity warning_severity(WarningCode code);
/// One line on what the warning means.
MINUTES_API std::string_view warning_meaning(WarningCode code);

struct Warning {
  WarningCode code = WarningCode::encoding_guessed;
  std::string message;         ///< what was met, in a sentence
  std::optional<Span> span{};  ///< where, if it has a place

  friend bool operator==(const Warning&, const Warning&) = default;
};

}  // namespace minutes
