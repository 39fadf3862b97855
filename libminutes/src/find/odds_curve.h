// How often claims with such odds are right: learned on groups held out, by learn/odds.h.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace minutes::find {

/// In thousandths: rising in the odds, straight between the knots.
struct OddsCurve {
  static constexpr std::size_t knots = 8;
  std::array<std::int32_t, knots> odds{};
  std::array<std::int32_t, knots> permille{};

  constexpr std::int32_t at(std::int32_t value) const {
    if (value <= odds.front()) return permille.front();
    for (std::size_t n = 1; n < knots; ++n)
      if (value < odds[n])
        return static_cast<std::int32_t>(permille[n - 1] + std::int64_t{permille[n] - permille[n - 1]} * (value - odds[n - 1]) /
                                                               (odds[n] - odds[n - 1]));
    return permille.back();
  }
};

}  // namespace minutes::find
