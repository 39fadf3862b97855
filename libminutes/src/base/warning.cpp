#include "minutes/warning.h"

#include <iterator>

namespace minutes {
namespace {
struct Row {
  WarningCode code;
  std::string_view name;
  Severity severity;
  std::string_view meaning;
};
constexpr Row table[] = {
    {WarningCode::encoding_guessed, "encoding_guessed", Severity::doubt, "the encoding was guessed from the bytes"},
    {WarningCode::invalid_bytes, "invalid_bytes", Severity::loss, "bytes that the encoding does not know became U+FFFD"},
    {WarningCode::control_characters, "control_characters", Severity::doubt,
     "NULs or other control characters stand in the text"},
    {WarningCode::very_long_line, "very_long_line", Severity::doubt, "a line is longer than minutes have"},
    {WarningCode::suffix_mismatch, "suffix_mismatch", Severity::info, "the name promises another format than the bytes are"},
    {WarningCode::page_without_text, "page_without_text", Severity::loss,
     "a page that holds a picture alone, which nobody read"},
    {WarningCode::page_by_ocr, "page_by_ocr", Severity::info, "a page whose text was recognised from its picture"},
    {WarningCode::bad_text_layer, "bad_text_layer", Severity::doubt, "text that does not read as language"},
    {WarningCode::pages_left_out, "pages_left_out", Severity::loss, "pages that were not read"},
    {WarningCode::tracked_changes, "tracked_changes", Severity::doubt,
     "changes stand in the document that nobody has accepted or rejected; they are read as if accepted"},
    {WarningCode::pattern_gave_up, "pattern_gave_up", Severity::loss, "a bounded pattern met more than it may look at"},
    {WarningCode::meeting_date_missing, "meeting_date_missing", Severity::doubt, "the day of the meeting is not stated"},
    {WarningCode::meeting_date_conflict, "meeting_date_conflict", Severity::doubt,
     "two days are stated as that of the meeting"},
    {WarningCode::body_missing, "body_missing", Severity::doubt, "the organ that met is not named"},
    {WarningCode::weekday_conflict, "weekday_conflict", Severity::doubt, "the weekday named is not that of the date"},
    {WarningCode::date_unresolved, "date_unresolved", Severity::doubt, "nothing tells the year of a date"},
    {WarningCode::date_impossible, "date_impossible", Severity::doubt, "a day that no calendar has"},
    {WarningCode::initials_unresolved, "initials_unresolved", Severity::doubt, "initials that fit nobody, or several"},
    {WarningCode::name_ambiguous, "name_ambiguous", Severity::doubt, "a part of a name that fits several people"},
    {WarningCode::paragraph_gap, "paragraph_gap", Severity::info, "§ numbers that do not follow each other"},
    {WarningCode::vote_sum, "vote_sum", Severity::doubt, "the voters listed and the counts differ"},
    {WarningCode::decision_missing, "decision_missing", Severity::doubt,
     "an item headed Beslut in which no decision was found"},
    {WarningCode::due_before_meeting, "due_before_meeting", Severity::doubt, "something is due before the day it was decided"},
    {WarningCode::late_adjustment, "late_adjustment", Severity::info, "adjusted later than 14 days after the meeting"},
    {WarningCode::act_reference_unknown, "act_reference_unknown", Severity::info,
     "a § of this meeting that the document does not have"},
};
static_assert(std::size(table) == warning_code_count);

const Row& row(WarningCode code) { return table[static_cast<int>(code)]; }
}  // namespace

std::string_view warning_name(WarningCode code) { return row(code).name; }
Severity warning_severity(WarningCode code) { return row(code).severity; }
std::string_view warning_meaning(WarningCode code) { return row(code).meaning; }

}  // namespace minutes
