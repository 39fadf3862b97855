// The organ that met, and the words that mean it or another.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "minutes/meta.h"

namespace minutes::find {

class OwnBody {
 public:
  explicit OwnBody(const Meta& meta);
  /// The name is that of the body: its own name, its last part, or its initials.
  bool is(std::string_view name) const;
  /// The body is the one that acts for it: `kommunstyrelsen` for `kommunen`.
  bool acts_for(std::string_view folded) const;
  /// The word means an organ of another kind: `arbetsutskottet` to a board, `föreningen` to a public body.
  bool is_unlike(std::string_view folded) const;
  bool is_company() const;

 private:
  std::string body_;  // folded
  std::string noun_;  ///< of body_, the noun that says what kind of organ it is; empty where none does
};

}  // namespace minutes::find
