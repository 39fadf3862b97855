// What a character is to the tokeniser. ASCII and Latin-1 by table, the rest by block, rare scripts by ICU.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace minutes::text {

enum class CharKind : std::uint8_t {
  space,      ///< white space and controls
  letter,     ///< letters, superscripts, and U+FFFD: a word with a lost letter stays one word
  digit,      ///< 0–9
  combining,  ///< marks that join the letter before
  invisible,  ///< soft hyphen, zero-width characters
  mark,       ///< punctuation
  symbol,
};

constexpr CharKind ascii_kind(unsigned char c) {
  if (c <= ' ' || c == 0x7F) return CharKind::space;
  if (c >= '0' && c <= '9') return CharKind::digit;
  if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') return CharKind::letter;
  return c == '$' || c == '+' || c == '<' || c == '=' || c == '>' || c == '^' || c == '`' || c == '|' || c == '~'
             ? CharKind::symbol
             : CharKind::mark;
}

inline constexpr auto ascii_kinds = [] {
  std::array<CharKind, 128> kinds{};
  for (unsigned c = 0; c < 128; ++c) kinds[c] = ascii_kind(static_cast<unsigned char>(c));
  return kinds;
}();

/// Kind of any code point.
CharKind kind_of(char32_t c);
/// En dash and its likes, as they stand in ranges: U+2010–U+2013, U+2212.
constexpr bool is_range_dash(char32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2013) || c == 0x2212; }
/// Hyphens inside words: U+002D, U+2010, U+2011.
constexpr bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }
/// Spaces that do not break the line, and thin ones: they may group digits.
constexpr bool is_grouping_space(char32_t c) { return c == 0xA0 || c == 0x202F || (c >= 0x2004 && c <= 0x200A); }

/// A code point with its place.
struct Glyph {
  char32_t c = 0;
  std::uint32_t end = 0;  ///< offset behind it
  CharKind kind = CharKind::space;
};
/// The glyph at `at`, whose lead byte is not ASCII.
Glyph wide_glyph_at(std::string_view source, std::uint32_t at);
/// The glyph at `at`; a space of no length where `at` is not before `limit`.
inline Glyph glyph_at(std::string_view source, std::uint32_t at, std::uint32_t limit) {
  if (at >= limit) return {0, at, CharKind::space};
  const auto lead = static_cast<unsigned char>(source[at]);
  return lead < 0x80 ? Glyph{lead, at + 1, ascii_kinds[lead]} : wide_glyph_at(source, at);
}

}  // namespace minutes::text
