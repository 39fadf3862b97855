// A few words known at compile time, asked by token hash.
//
//   if (words("möte", "mötet").has(token)) …
//
// Promise: made at compile time; a token that is none of the words costs one shift and one test most of the time.
#pragma once

#include <array>
#include <cstdint>

#include "base/hash.h"
#include "minutes/token.h"

namespace minutes::find {

template <std::size_t size>
class WordSet {
 public:
  consteval explicit WordSet(const std::array<std::uint64_t, size>& hashes) : hashes_(hashes) {
    for (const std::uint64_t hash : hashes) filter_ |= bit(hash);
  }
  constexpr bool has(std::uint64_t hash) const {
    if ((filter_ & bit(hash)) == 0) return false;
    for (const std::uint64_t word : hashes_)
      if (word == hash) return true;
    return false;
  }
  constexpr bool has(const Token& token) const { return has(token.hash); }

 private:
  static constexpr std::uint64_t bit(std::uint64_t hash) { return std::uint64_t{1} << (hash >> 58); }

  std::array<std::uint64_t, size> hashes_;
  std::uint64_t filter_ = 0;
};

/// The set of folded words.
template <class... Words>
consteval WordSet<sizeof...(Words)> words(const Words&... word) {
  return WordSet<sizeof...(Words)>({base::hash_of(word)...});
}

}  // namespace minutes::find
