// Shapes of numbers that say when: `2024-08-19`, `19/8-24`, `13.15-15.45`. One scanner reads the source from a token's
// first byte, so it does not matter how the tokeniser cuts the figures; patterns name a shape as `@iso`.
//
//   scan(Shape::slash, "19/8-24 i ")->first   // {2024, 8, 19}, length 7
//
// Promise: a shape ends where no figure follows; it says nothing of whether the day exists. No allocation.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "find/calendar.h"

namespace minutes::find {

// A shape that starts with a figure also stands in shapes_of_run and shapes_before (find/shapes.cpp), which say what can start
// as the text does.
// clang-format off
#define MINUTES_SHAPES(X)                                                        \
  X(day)         /* 1–31, also `3:e`, `7:de` */                                  \
  X(days)        /* `3–5` */                                                     \
  X(year)        /* 1800–2199 */                                                 \
  X(years)       /* `2020–2022`, `2024/25`, `2015-18` */                         \
  X(short_year)  /* `-24`, `'24` */                                              \
  X(two_digits)  /* `25` */                                                      \
  X(iso)         /* `2024-08-19`, `2024-08-19 10:03:37 CET`, `2024.08.19` */     \
  X(spaced_iso)  /* `2024 08 19` */                                              \
  X(iso_range)   /* `2024-09-12-17`, `2025-08-22—2026-05-01` */                  \
  X(iso_month)   /* `2024-08` */                                                 \
  X(short_iso)   /* `24-09-16`, `24.12.06` */                                    \
  X(dotted)      /* `17.12.2019`, `17-12-2019` */                                \
  X(compact)     /* `20240819` */                                                \
  X(compact_six) /* `240819` */                                                  \
  X(slash)       /* `19/8`, `19/8-24`, `19/8 2024`, `19.8` */                    \
  X(slash_range) /* `5/11-10/12`, `5-7/4`, `29.5-1.6` */                         \
  X(slash_years) /* `21/22` */                                                   \
  X(week)        /* 1–53 */                                                      \
  X(weeks)       /* `34–36`, `47/48` */                                          \
  X(clock)       /* `13.15`, `9:30`, `10:03:37` */                               \
  X(clock_range) /* `09.30-15.30`, `13.15–15` */                                 \
  X(hour)        /* 0–24 */                                                      \
  X(hour_range)  /* `9-11`, `9–11.30` */                                         \
  X(year_day)    /* `2025–31` before a month: where one date ends and the next begins */ \
  X(compact_range) /* `241101–251031` */                                            \
  X(military)    /* `1330` */                                                    \
  X(count)       /* 1–999 */                                                     \
  X(month_day)   /* `maj-5`, of words: where one day ends and the next begins */ \
  X(issue)       /* `2017:725`, of laws and reports */                           \
  X(session)     /* `2016/17:171`, of parliament's papers */                     \
  X(registered)  /* `2019-01844`, `2024/123`, `2023.0214`, `5390/18`, `…:42` */  \
  X(grouped)     /* `491 000`, `26.081` */
// clang-format on

enum class Shape : std::uint8_t {
#define MINUTES_SHAPE_NAME(name) name,
  MINUTES_SHAPES(MINUTES_SHAPE_NAME)
#undef MINUTES_SHAPE_NAME
      none
};
inline constexpr int shape_count = static_cast<int>(Shape::none);

constexpr std::uint32_t shape_bit(Shape shape) { return 1u << static_cast<int>(shape); }

template <class... Shapes>
constexpr std::uint32_t shape_bits(Shapes... shapes) {
  return (shape_bit(shapes) | ...);
}

/// Shapes that do not start with a figure.
inline constexpr std::uint32_t sleeping_shapes = shape_bits(Shape::short_year, Shape::month_day);

/// Shapes of one run of figures alone: no token ends inside them.
inline constexpr std::uint32_t single_token_shapes =
    shape_bits(Shape::year, Shape::two_digits, Shape::week, Shape::count, Shape::compact, Shape::compact_six, Shape::military);

/// What the figures say; parts that they do not name are 0, minutes of the day -1.
struct Numeric {
  std::uint32_t length = 0;  ///< bytes
  Day first{}, last{};
  int from = -1, to = -1;
  bool approximate_to = false;      ///< `18.00-ca 20.00`
  int number = 0, last_number = 0;  ///< of week, hour-less numbers, counts
};

/// What a run of figures can be.
struct RunShapes {
  std::uint32_t shapes = 0;  ///< bit per Shape
  std::uint32_t length = 0;  ///< of the run, bytes
  bool sure = false;         ///< the run stands alone: these shapes do stand, and end with it
};

/// The shapes that can stand at the start of `text`, which starts with a figure.
RunShapes shapes_of_run_at(std::string_view text);
/// Reads the shape at the start of `text`.
std::optional<Numeric> scan(Shape shape, std::string_view text);
/// The shape called `name`; none where there is no such.
Shape shape_named(std::string_view name);

}  // namespace minutes::find
