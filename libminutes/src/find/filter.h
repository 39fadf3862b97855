// What a token's entry says of it, asked in one go: word lists, word, class, flags, shapes of figures.
//
// Promise: a filter never stops a token that it was made to let pass; it may let others pass, by words that share six bits
// of their hash.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "minutes/token.h"

namespace minutes::find {

inline constexpr int class_count = static_cast<int>(TokenClass::symbol) + 1;
constexpr std::uint32_t class_kind(TokenClass cls) { return 1u << static_cast<int>(cls); }
constexpr std::uint32_t kinds_of_flags(std::uint16_t flags) { return std::uint32_t{flags} << class_count; }
/// The token's class and flags, a bit each.
constexpr std::uint32_t kinds_of(const Token& token) { return class_kind(token.cls) | kinds_of_flags(token.flags); }

inline constexpr std::uint32_t any_kind = (1u << class_count) - 1;  ///< every token is of one class
inline constexpr std::uint32_t end_kind = 1u << 31;                 ///< of the place behind the last token

/// More kinds, by the token's first byte.
inline constexpr std::uint32_t figure_kind = 1u << 30;  ///< a figure
inline constexpr std::uint32_t mark_kind = 1u << 29;    ///< what may stand before a short year: a hyphen, an apostrophe
inline constexpr std::uint32_t month_kind = 1u << 28;   ///< the letter of a month
inline constexpr std::uint32_t wide_kind = 1u << 27;    ///< of a figure: the start of a shape that covers more tokens
inline constexpr auto kinds_of_first = [] {
  std::array<std::uint32_t, 256> kinds{};
  for (const unsigned char byte : std::string_view("0123456789")) kinds[byte] = figure_kind;
  for (const unsigned char byte : std::string_view("-'\xE2")) kinds[byte] = mark_kind;
  for (const unsigned char byte : std::string_view("jfmasond")) kinds[byte] = month_kind;
  return kinds;
}();

struct TokenEntry {
  std::uint64_t hash = 0, lists = 0;
  std::uint32_t kinds = end_kind, shapes = 0;
};

struct TokenFilter {
  std::uint64_t lists = 0;
  std::uint64_t words = 0;  ///< a bit for each word, by the low bits of its hash
  std::uint32_t kinds = 0;
  std::uint32_t shapes = 0;  ///< bit per Shape

  void add_word(std::uint64_t hash) { words |= std::uint64_t{1} << (hash & 63); }
  void join(const TokenFilter& other) {
    lists |= other.lists, words |= other.words, kinds |= other.kinds, shapes |= other.shapes;
  }
  /// It passes by more than its word's bit.
  bool sure(const TokenEntry& entry) const {
    return ((entry.lists & lists) | (entry.kinds & kinds) | (entry.shapes & shapes)) != 0;
  }
  bool passes(const TokenEntry& entry) const {
    return ((entry.lists & lists) | (entry.kinds & kinds) | (entry.shapes & shapes) | (words >> (entry.hash & 63) & 1)) != 0;
  }
};

}  // namespace minutes::find
