// One bit for many words, small enough for the first cache: which tokens of a whole document are worth a look.
//
//   static constexpr HashFilter cues = filter_of(opening_words, closing_words);
//   for (const Token& token : tokens.items)
//     if (cues.may_hold(token.hash)) …  // now ask the sets themselves
//
// Promise: never false for a hash that was added; true for one of a hundred others where forty were.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace minutes::find {

class HashFilter {
 public:
  constexpr void add(std::uint64_t hash) { bits_[place(hash) / 64] |= std::uint64_t{1} << place(hash) % 64; }
  constexpr bool may_hold(std::uint64_t hash) const { return (bits_[place(hash) / 64] >> place(hash) % 64 & 1) != 0; }

 private:
  // The low bits: the high ones are alike for all words of one letter.
  static constexpr std::size_t place(std::uint64_t hash) { return hash & 4095; }

  std::array<std::uint64_t, 64> bits_{};
};

/// The filter of all words of the sets.
template <class... Sets>
constexpr HashFilter filter_of(const Sets&... sets) {
  HashFilter filter;
  const auto add = [&](const auto& set) {
    for (const std::uint64_t hash : set.hashes()) filter.add(hash);
  };
  (add(sets), ...);
  return filter;
}

}  // namespace minutes::find
