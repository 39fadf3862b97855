#include "find/calendar.h"

#include <gtest/gtest.h>

namespace minutes::find {
namespace {

TEST(Calendar, CountsDaysBothWays) {
  EXPECT_EQ(days_from_civil({1970, 1, 1}), 0);
  EXPECT_EQ(days_from_civil({2000, 3, 1}), 11017);
  for (int days = -200000; days < 200000; days += 37) {
    const Day day = civil_from_days(days);
    EXPECT_TRUE(valid(day));
    EXPECT_EQ(days_from_civil(day), days);
  }
}

TEST(Calendar, KnowsWeekdays) {
  EXPECT_EQ(weekday({2024, 8, 19}), 1);
  EXPECT_EQ(weekday({2000, 2, 29}), 2);
  EXPECT_EQ(weekday({1969, 12, 28}), 7);
}

TEST(Calendar, RefusesDaysThatNoCalendarHas) {
  EXPECT_TRUE(valid({2024, 2, 29}));
  EXPECT_FALSE(valid({2023, 2, 29}));
  EXPECT_FALSE(valid({2023, 4, 31}));
  EXPECT_FALSE(valid({2023, 13, 1}));
  EXPECT_FALSE(valid({2023, 0, 1}));
}

TEST(Calendar, MovesByDaysAndMonths) {
  EXPECT_EQ(iso(add_days({2024, 2, 28}, 2)), "2024-03-01");
  EXPECT_EQ(iso(add_days({2024, 1, 1}, -1)), "2023-12-31");
  EXPECT_EQ(iso(add_months({2024, 1, 31}, 1)), "2024-02-29");
  EXPECT_EQ(iso(add_months({2024, 1, 15}, -2)), "2023-11-15");
}

TEST(Calendar, KnowsIsoWeeks) {
  EXPECT_EQ(iso_week({2024, 8, 19}), (IsoWeek{2024, 34}));
  EXPECT_EQ(iso_week({2021, 1, 1}), (IsoWeek{2020, 53}));
  EXPECT_EQ(iso(first_day({2024, 34})), "2024-08-19");
  EXPECT_EQ(weeks_in_year(2020), 53);
  EXPECT_EQ(weeks_in_year(2024), 52);
}

TEST(Calendar, ComputesEaster) {
  EXPECT_EQ(iso(easter_sunday(2024)), "2024-03-31");
  EXPECT_EQ(iso(easter_sunday(2025)), "2025-04-20");
  EXPECT_EQ(iso(easter_sunday(2038)), "2038-04-25");
}

TEST(Calendar, ReadsIsoDaysOnly) {
  EXPECT_EQ(parse_iso("2024-08-19"), (Day{2024, 8, 19}));
  for (const char* text : {"2024-13-01", "2024-8-19", "20240819", "2023-02-29", "2024-08-1x", ""})
    EXPECT_FALSE(parse_iso(text)) << text;
}

}  // namespace
}  // namespace minutes::find
