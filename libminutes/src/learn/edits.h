// Replacements in a text, and where they take each offset.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/span.h"

namespace minutes::learn {

/// Replacements that do not overlap, in text order once made().
class Edits {
 public:
  void replace(Span span, std::string with) { edits_.push_back({span, std::move(with)}); }
  /// Sorts, and drops what overlaps an earlier one.
  void settle();
  std::string apply(std::string_view text) const;
  /// Where an offset goes. Inside a replaced stretch: its start goes to the start of what replaces it, any other to its end.
  std::uint32_t map(std::uint32_t offset) const;

 private:
  struct Edit {
    Span span;
    std::string with;
  };
  std::vector<Edit> edits_;
};

}  // namespace minutes::learn
