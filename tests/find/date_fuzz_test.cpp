// Scraps of dates thrown together: whatever comes out keeps the promises of date.h.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "minutes/parse.h"
#include "minutes/stages.h"
#include "support/date_promises.h"
#include "support/dates.h"
#include "support/documents.h"

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
    EXPECT_EQ(test::broken_promise(read.dates, read.content), "") << text;
  }
}

/// Cut, doubled, swapped and overwritten somewhere.
std::string mutated(std::string text, std::mt19937& engine) {
  const auto roll = [&](std::size_t n) { return n == 0 ? 0 : engine() % n; };
  constexpr std::string_view marks = "0123456789-/.:, \n\t'~()T\xC3\xE2\x80\x93\xAD";
  for (std::size_t changes = 1 + roll(4); changes > 0 && !text.empty(); --changes) {
    const std::size_t at = roll(text.size());
    switch (roll(5)) {
      case 0: text.erase(at, 1 + roll(3)); break;
      case 1: text.insert(at, 1, marks[roll(marks.size())]); break;
      case 2: text[at] = marks[roll(marks.size())]; break;
      case 3: text.insert(at, scraps[roll(std::size(scraps))]); break;
      default: text += text.substr(at, 1 + roll(8)); break;
    }
  }
  return text;
}

TEST(Dates, KeepTheirPromisesOnMutatedForms) {
  std::mt19937 engine(1923);
  const int cases = 20000;
  std::string text;
  for (int n = 0; n < cases; ++n) {
    if (n % 5 == 0) {
      text = "Svara senast den ";
      for (int words = 0; words < 6; ++words) text += std::string(scraps[engine() % std::size(scraps)]) + " ";
    }
    text = mutated(text, engine);
    const auto dates = dates_in(text, "2024-08-19");
    if (!dates) continue;  // no text any more
    EXPECT_EQ(test::broken_promise(*dates, read::decode(text)->content), "") << text;
  }
}

TEST(Dates, EdtfIsToldFromWhatIsNone) {
  for (const std::string_view text :
       {"2024-08-19", "2024-08", "2024", "2024-21", "2024-35", "2024-41", "XXXX-12-09", "XXXX-02-29", "2024-09-16~",
        "2024/2026", "2024-08-19/2024-08-25", "../2024", "2024-05/..", "2020-10-01/2021-21", "2024-08-19T13:00:00"})
    EXPECT_TRUE(test::is_edtf(text)) << text;
  for (const std::string_view text :
       {"", "24", "2024-13", "2024-02-30", "2024-42", "XXXX-21", "2024-8-1", "T13:00", "2024-08-19T13:00",
        "2024-08-19T24:00:00", "../..", "2024/", "2024-08-19 ", "XXXX-XX-XXT13:00:00"})
    EXPECT_FALSE(test::is_edtf(text)) << text;
}

}  // namespace
}  // namespace minutes
