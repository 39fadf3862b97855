// Hänvisning: a §, a diary number, a law or another numbered document.
#pragma once

#include <cstdint>
#include <string>

#include "minutes/finding.h"

namespace minutes {

enum class ReferenceKind : std::uint8_t { paragraph, diary, sou, prop, law, ds, eu };

struct Reference : Finding {
  ReferenceKind kind = ReferenceKind::paragraph;
  std::string value;  ///< normal form: `§ 174`, `RS 2019-01844`, `SOU 2019:35`, `2017:725 5:65`

  friend bool operator==(const Reference&, const Reference&) = default;
};

}  // namespace minutes
