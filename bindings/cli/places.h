// Stretches of a text as the commands print them: code points, and the words on one line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "minutes/span.h"

namespace minutes::cli {

/// Offsets in code points; quick where stretches come in text order.
class Places {
 public:
  /// Borrows the text.
  explicit Places(std::string_view text) : text_(text) {}
  /// `12–30`.
  std::string of(Span span);

 private:
  std::uint32_t count(std::uint32_t offset);

  std::string_view text_;
  std::uint32_t counted_ = 0, counted_code_points_ = 0;
};

/// Byte offset of a code point; the text's size where there is none.
std::uint32_t byte_offset(std::string_view text, std::uint64_t code_point);
/// The stretch on one line, cut where it is long.
std::string on_one_line(std::string_view text, Span span);

}  // namespace minutes::cli
