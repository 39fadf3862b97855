// A few words known at compile time, asked by token hash.
//
//   if (words("möte", "mötet").has(token)) …
//
// Promise: made at compile time; a token that is none of the words costs one shift and one test most of the time.
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "base/hash.h"
#include "minutes/token.h"

namespace minutes::find {

template <std::size_t size>
class WordSet {
 public:
  consteval explicit WordSet(const std::array<std::uint64_t, size>& hashes) : hashes_(hashes) {
    for (const std::uint64_t hash : hashes) filter_[part(hash)] |= bit(hash);
  }
  constexpr bool has(std::uint64_t hash) const {
    if ((filter_[part(hash)] & bit(hash)) == 0) return false;
    for (const std::uint64_t word : hashes_)
      if (word == hash) return true;
    return false;
  }
  constexpr bool has(const Token& token) const { return has(token.hash); }
  constexpr const std::array<std::uint64_t, size>& hashes() const { return hashes_; }

 private:
  static constexpr std::uint64_t bit(std::uint64_t hash) { return std::uint64_t{1} << (hash >> 58); }

  // A bit for about eight times as many hashes as there are words.
  static constexpr std::size_t parts = std::bit_ceil(size / 8 + 1);
  static constexpr std::size_t part(std::uint64_t hash) { return hash >> 40 & (parts - 1); }

  std::array<std::uint64_t, size> hashes_;
  std::array<std::uint64_t, parts> filter_{};
};

/// The set of folded words.
template <class... Words>
consteval WordSet<sizeof...(Words)> words(const Words&... word) {
  return WordSet<sizeof...(Words)>({base::hash_of(word)...});
}

/// The hash of a folded word, where words are given as template arguments.
struct WordHash {
  std::uint64_t value;
  // Implicit, so that a literal can stand for it.
  consteval WordHash(const char* word) : value(base::hash_of(word)) {}  // NOLINT(google-explicit-constructor)
};

/// The same as words(), one object for the program: `word_set<"möte", "mötet">.has(token)`.
template <WordHash... word>
inline constexpr WordSet<sizeof...(word)> word_set{std::array<std::uint64_t, sizeof...(word)>{word.value...}};

}  // namespace minutes::find
