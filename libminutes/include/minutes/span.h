// A stretch of text.
//
//   minutes::Span s{4, 9};
//   s.of(text)                      // text.substr(4, 5)
//
// Promise: half-open, counted in UTF-8 bytes of the decoded source text, on code point boundaries.
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace minutes {

struct Span {
  std::uint32_t start = 0;  ///< first byte
  std::uint32_t end = 0;    ///< one past the last byte

  constexpr std::uint32_t size() const { return end - start; }
  constexpr bool empty() const { return start == end; }
  constexpr bool contains(std::uint32_t offset) const { return start <= offset && offset < end; }
  constexpr bool contains(Span other) const { return start <= other.start && other.end <= end; }
  constexpr bool overlaps(Span other) const { return start < other.end && other.start < end; }
  /// The stretch of `text` that the span covers; `text` must be the text the span was made for.
  constexpr std::string_view of(std::string_view text) const { return text.substr(start, end - start); }

  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The smallest span that holds both.
constexpr Span cover(Span a, Span b) { return {std::min(a.start, b.start), std::max(a.end, b.end)}; }

/// Place of a value in one of the vectors of a Document (or of the View that it was made from).
using Index = std::uint32_t;
inline constexpr Index no_index = UINT32_MAX;  ///< "none"

}  // namespace minutes
