// Belopp: amounts of money.
#pragma once

#include <cstdint>
#include <string>

#include "minutes/finding.h"

namespace minutes {

enum class MoneyOf : std::uint8_t { unstated, budget, outcome, grant, fee, price, loan, other };

struct Money : Finding {
  double value = 0;              ///< in units of the currency: 1,4 mkr is 1400000
  std::string currency = "SEK";  ///< ISO 4217; empty where it is counted in another unit
  std::string unit{};            ///< `prisbasbelopp` and the like
  MoneyOf of = MoneyOf::unstated;
  Index period = no_index;  ///< into Document::dates

  friend bool operator==(const Money&, const Money&) = default;
};

}  // namespace minutes
