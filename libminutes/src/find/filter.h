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
inline constexpr std::uint32_t joined_kind = 1u << 26;  ///< of a figure: more than figures are in it
inline constexpr auto kinds_of_first = [] {
  std::array<std::uint32_t, 256> kinds{};
  for (const unsigned char byte : std::string_view("0123456789")) kinds[byte] = figure_kind;
  for (const unsigned char byte : std::string_view("-'\xE2")) kinds[byte] = mark_kind;
  for (const unsigned char byte : std::string_view("jfmasond")) kinds[byte] = month_kind;
  return kinds;
}();

/// And by its last byte, capitals as small letters: `t`, `s`, `n`, another small letter of ASCII, anything else.
constexpr std::uint32_t ending_kind(unsigned char last) {
  constexpr std::uint32_t first = 1u << 21;
  if (last >= 'A' && last <= 'Z') last |= 0x20;
  const bool letter = last >= 'a' && last <= 'z';
  return first << (last == 't' ? 0 : last == 's' ? 1 : last == 'n' ? 2 : letter ? 3 : 4);
}
inline constexpr std::uint32_t any_ending = 31u << 21;
static_assert(class_count + token_flag_bits <= 21);
inline constexpr auto kinds_of_last = [] {
  std::array<std::uint32_t, 256> kinds{};
  for (unsigned byte = 0; byte < kinds.size(); ++byte) kinds[byte] = ending_kind(static_cast<unsigned char>(byte));
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
  std::uint32_t all_of = 0;  ///< kinds that it must be of besides, each

  void add_word(std::uint64_t hash) { words |= std::uint64_t{1} << (hash & 63); }
  bool stops_all() const { return (lists | words | kinds | shapes) == 0; }
  /// Lets pass what either does.
  void join(const TokenFilter& other) {
    all_of = stops_all() ? other.all_of : other.stops_all() ? all_of : all_of & other.all_of;
    lists |= other.lists, words |= other.words, kinds |= other.kinds, shapes |= other.shapes;
  }
  /// It passes by more than its word's bit.
  bool sure(const TokenEntry& entry) const {
    return ((entry.lists & lists) | (entry.kinds & kinds) | (entry.shapes & shapes)) != 0;
  }
  bool passes(const TokenEntry& entry) const {
    const auto any = (entry.lists & lists) | (entry.kinds & kinds) | (entry.shapes & shapes) | (words >> (entry.hash & 63) & 1);
    return (any != 0) & ((all_of & ~entry.kinds) == 0);
  }
};

}  // namespace minutes::find
