#include "support/dates.h"

#include "support/documents.h"

namespace minutes::test {

DatesRead read_dates(std::string_view text, std::string_view meeting) {
  const Read read(text);
  Options options;
  if (!meeting.empty()) options.meeting_date = std::string(meeting);
  Meta meta;
  meta.date = options.meeting_date;
  DatesRead out;
  std::vector<Warning> ignored;
  const Matches matches = find::match_rules(*read.view, ignored);
  out.dates = find::dates(*read.view, matches, meta, options, out.warnings);
  out.content = read.text.content;
  return out;
}

std::string dates_in(std::string_view text, std::string_view meeting) {
  const DatesRead read = read_dates(text, meeting);
  std::string out;
  for (const DateMention& date : read.dates) {
    if (!out.empty()) out += "; ";
    out += std::string(date.span.of(read.content)) + "=" + date.value;
  }
  return out;
}

}  // namespace minutes::test
