// Is it UTF-8, and where not: sixteen bytes at a time.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace minutes::base {

/// End of the longest valid UTF-8 prefix.
std::size_t valid_utf8_prefix(std::string_view bytes);

/// Is there a control that is no white space: C0 but tab to carriage return, or DEL?
bool has_controls(std::string_view bytes);

struct Repaired {
  std::string text;          ///< valid UTF-8
  std::size_t lost = 0;      ///< how many stretches became U+FFFD
  std::size_t first = 0;     ///< source byte of the first
  std::size_t first_in = 0;  ///< byte of `text` where it stands
};

/// Replaces each maximal ill-formed stretch by one U+FFFD, as the Unicode Standard (3.9, table 3-8) and the WHATWG do.
Repaired repair_utf8(std::string_view bytes);

}  // namespace minutes::base
