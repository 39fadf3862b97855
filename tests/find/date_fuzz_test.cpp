// Scraps of dates thrown together: whatever comes out keeps the promises of date.h.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "find/calendar.h"
#include "support/dates.h"

namespace minutes {
namespace {

constexpr std::string_view scraps[] = {"den",
                                       "5",
                                       "12",
                                       "31",
                                       "30",
                                       "29",
                                       "februari",
                                       "maj",
                                       "jul",
                                       "2024",
                                       "2023",
                                       "0000",
                                       "9999",
                                       "19/8",
                                       "31/2",
                                       "29/2 2023",
                                       "2024-02-30",
                                       "2024-08-19",
                                       "2024-13-01",
                                       "24.12.06",
                                       "240819",
                                       "20240819",
                                       "–",
                                       "-",
                                       "till",
                                       "och",
                                       "t.o.m.",
                                       "från",
                                       "senast",
                                       "mellan",
                                       "kl",
                                       "kl.",
                                       "13.15",
                                       "25:00",
                                       "24:00",
                                       "9-11",
                                       "vecka",
                                       "53",
                                       "v.",
                                       "0",
                                       "våren",
                                       "vår",
                                       "i",
                                       "måndag",
                                       "måndags",
                                       "nästa",
                                       "förra",
                                       "året",
                                       "vecka 53",
                                       "Q3",
                                       "kvartal",
                                       "4",
                                       "årsskiftet",
                                       "månadsskiftet",
                                       "midsommar",
                                       "påsk",
                                       "om",
                                       "999",
                                       "år",
                                       "sedan",
                                       "två",
                                       "dagar",
                                       "veckor",
                                       "90-talet",
                                       "2024/25",
                                       "2020–2022",
                                       ",",
                                       ".",
                                       "(",
                                       ")",
                                       "/",
                                       "\n",
                                       "\n\n",
                                       "§",
                                       "första",
                                       "halvåret",
                                       "slutet av",
                                       "ca",
                                       "sista",
                                       "HT25",
                                       "1/10 2022–30/9 2023",
                                       "2025–31",
                                       "december",
                                       "\u00ad",
                                       "\u00a0",
                                       "a\u030a",
                                       "\ufffd",
                                       "5/11-10/12",
                                       "2024-09-12-17",
                                       "den 3:e",
                                       "advent",
                                       "föregående",
                                       "1/2",
                                       "99999999",
                                       "-24",
                                       "'24"};

TEST(Dates, KeepTheirPromisesOnScraps) {
  std::mt19937 engine(4711);
  const auto roll = [&](std::size_t n) { return engine() % n; };
  constexpr std::string_view meetings[] = {"2024-08-19", "", "2024-02-29", "2023-12-31", "0001-01-01", "9999-12-31"};
  for (int n = 0; n < 6000; ++n) {
    std::string text = "Om ";
    for (std::size_t words = 1 + roll(14); words > 0; --words) {
      text += scraps[roll(std::size(scraps))];
      if (roll(6) != 0) text += ' ';
    }
    const auto read = test::read_dates(text, meetings[roll(std::size(meetings))]);
    std::uint32_t behind = 0;
    for (const DateMention& date : read.dates) {
      EXPECT_LE(behind, date.span.start) << text;
      EXPECT_LT(date.span.start, date.span.end) << text;
      EXPECT_LE(date.span.end, read.content.size()) << text;
      EXPECT_FALSE(date.value.empty()) << text;
      EXPECT_FALSE(date.timex_value.empty()) << text;
      if (!date.resolved) {
        EXPECT_EQ(date.earliest + date.latest, "") << text;
      } else if (!date.earliest.empty() && !date.latest.empty()) {
        EXPECT_LE(date.earliest.substr(0, 10), date.latest.substr(0, 10)) << text << " → " << date.value;
      }
      for (const std::string& bound : {date.earliest, date.latest}) {
        if (bound.empty()) continue;
        EXPECT_TRUE(find::parse_iso(bound.substr(0, 10)).has_value()) << text << " → " << bound;
      }
      behind = date.span.end;
    }
  }
}

}  // namespace
}  // namespace minutes
