// A few words known at compile time, asked by token hash.
//
//   if (words("möte", "mötet").has(token)) …
//
// Promise: made at compile time; a token that is none of the words costs one shift and one test most of the time.
#pragma once

#include <array>
#include <cstdint>

#include "base/hash_set.h"
#include "minutes/token.h"

namespace minutes::find {

template <std::size_t size>
class WordSet : public base::HashSet<size> {
 public:
  consteval explicit WordSet(const std::array<std::uint64_t, size>& hashes) : base::HashSet<size>(hashes) {}
  using base::HashSet<size>::has;
  constexpr bool has(const Token& token) const { return has(token.hash); }
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
