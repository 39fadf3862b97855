#include "find/shapes.h"

#include <gtest/gtest.h>

namespace minutes::find {
namespace {

// Every form that find/shapes.h shows, and what may stand around it.
constexpr std::string_view forms[] = {
    "3",
    "3:e",
    "7:DE",
    "31",
    "3–5",
    "3 - 5",
    "3--5",
    "2024",
    "2020–2022",
    "2020 - 2022",
    "2024/25",
    "2015-18",
    "25",
    "2024-08-19",
    "2024.08.19",
    "2024/08/19",
    "2024 08 19",
    "2024-09-12-17",
    "2025-08-22—2026-05-01",
    "2025-08-22 -- 2026-05-01",
    "2024-08",
    "24-09-16",
    "24.12.06",
    "17.12.2019",
    "17. 12. 2019",
    "17-12-2019",
    "20240819",
    "240819",
    "19/8",
    "19/8-24",
    "19/8 2024",
    "5/11-10/12",
    "5-7/4",
    "21/22",
    "34–36",
    "47/48",
    "13.15",
    "9:30",
    "10:03:37",
    "09.30-15.30",
    "13.15–15",
    "9-11",
    "9–11.30",
    "9-ca 20",
    "2025–31 maj",
    "241101–251031",
    "20241101-20251031",
    "1330",
    "999",
    "2017:725",
    "2016/17:171",
    "2019-01844",
    "2024/123",
    "2023.0214",
    "5390/18",
    "491 000",
    "26.081",
    "1\u00a0000",
    "2024-08-19 10:03:37 CET",
};
constexpr std::string_view endings[] = {"",   " ",    ".", ". ", ", ", ":", "%", "a",  " kr",
                                        "\n", "\r\n", "-", "/",  " -", ")", "–", ".5", ",5"};

TEST(Shapes, NoneStandsThatItsFirstFiguresRuleOut) {
  for (const std::string_view form : forms)
    for (const std::string_view ending : endings) {
      const std::string text = std::string(form) + std::string(ending);
      const RunShapes told = shapes_of_run_at(text);
      for (int n = 0; n < shape_count; ++n) {
        const auto shape = static_cast<Shape>(n);
        const auto read = scan(shape, text);
        const bool listed = (told.shapes & shape_bit(shape)) != 0;
        if (read) {
          EXPECT_TRUE(listed) << text << ": shape " << n;
        }
        if (told.sure && listed) {
          EXPECT_TRUE(read && read->length == told.length) << text << ": shape " << n;
        }
      }
    }
}

}  // namespace
}  // namespace minutes::find
