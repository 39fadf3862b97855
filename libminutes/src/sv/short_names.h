// Short forms of first names: `Bosse` for Bo, `Kicki` for Christina or Kristina.
#pragma once

#include <span>
#include <string_view>

namespace minutes::sv {

struct ShortName {
  std::string_view name;   ///< folded
  std::string_view whole;  ///< first names that it may stand for, separated by spaces
};

/// Sorted by name.
std::span<const ShortName> short_names();

}  // namespace minutes::sv
