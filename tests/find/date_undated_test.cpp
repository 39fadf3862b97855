// A document that names no year: every date is told as far as the head's day and weekday reach.
#include <gtest/gtest.h>

#include "minutes/parse.h"

namespace minutes {
namespace {

std::string dates_of(std::string_view text) {
  const auto document = parse(text);
  std::string out;
  for (const DateMention& date : document->dates)
    out += (out.empty() ? "" : "; ") + std::string(date.span.of(document->text.content)) + "=" + date.value;
  return out;
}

TEST(DateUndated, LeavesTheYearOpen) {
  EXPECT_EQ(
      dates_of("Byalagets möte torsdagen den 9 december kl 18.30\n\n1. Öppnande\nAnna öppnade mötet 18.35.\n\n2. Marknad\n"
               "Marknaden hålls lördag 18 december kl 10-14. Anmälan senast 15/12.\n"),
      "torsdagen den 9 december kl 18.30=XXXX-12-09T18:30; 18.35=XXXX-12-09T18:35; "
      "lördag 18 december kl 10-14=XXXX-12-18T10:00/XXXX-12-18T14:00; 15/12=../XXXX-12-15");
}

TEST(DateUndated, ReckonsWithTheWeekdayOfTheHead) {
  EXPECT_EQ(
      dates_of(
          "Byalagets möte torsdagen den 9 december\n\n1. Nästa möte\nVi ses på onsdag, igen om två veckor och i vecka 3.\n"),
      "torsdagen den 9 december=XXXX-12-09; onsdag=XXXX-12-15; om två veckor=XXXX-12-23; "
      "vecka 3=XXXX-01-17/XXXX-01-23");
}

TEST(DateUndated, SaysNothingThatOnlyAYearOrAWeekdayTells) {
  EXPECT_EQ(dates_of("Byalagets möte den 9 december\n\n1. Nästa möte\nVi ses på onsdag eller före påsk, senast i april.\n"),
            "den 9 december=XXXX-12-09; onsdag=XXXX-XX-XX; påsk=../XXXX; april=../XXXX-04");
}

}  // namespace
}  // namespace minutes
