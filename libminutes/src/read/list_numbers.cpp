#include "read/list_numbers.h"

#include <algorithm>

#include "base/utf8.h"
#include "read/build.h"

namespace minutes::read {
namespace {

std::string roman(std::uint32_t number, bool upper) {
  struct Digit {
    std::uint32_t value;
    std::string_view upper, lower;
  };
  constexpr Digit digits[] = {{1000, "M", "m"}, {900, "CM", "cm"}, {500, "D", "d"},  {400, "CD", "cd"}, {100, "C", "c"},
                              {90, "XC", "xc"}, {50, "L", "l"},    {40, "XL", "xl"}, {10, "X", "x"},    {9, "IX", "ix"},
                              {5, "V", "v"},    {4, "IV", "iv"},   {1, "I", "i"}};
  if (number == 0 || number > 3999) return std::to_string(number);
  std::string out;
  for (const Digit& digit : digits)
    for (; number >= digit.value; number -= digit.value) out += upper ? digit.upper : digit.lower;
  return out;
}

/// a … z, aa, bb …, as Word and LibreOffice count.
std::string letters(std::uint32_t number, char first) {
  constexpr std::uint32_t alphabet = 26, longest = 8;
  if (number == 0) return "0";
  const std::uint32_t times = std::min((number - 1) / alphabet + 1, longest);
  return std::string(times, static_cast<char>(first + static_cast<char>((number - 1) % alphabet)));
}

struct Symbol {
  std::uint32_t code;
  std::string_view seen;
};
// The codes of Wingdings and Symbol that minutes use, as Unicode's own mapping tables give them.
constexpr Symbol wingdings[] = {{0x6F, "☐"}, {0x71, "☐"}, {0x72, "☐"}, {0xA8, "☐"}, {0xFE, "☒"}, {0xFD, "☒"},
                                {0x78, "☒"}, {0x52, "☑"}, {0xFC, "✓"}, {0x6C, "●"}, {0x6E, "■"}, {0xA7, "▪"},
                                {0xD8, "➢"}, {0xE0, "→"}, {0xE8, "➔"}, {0xF0, "⇒"}, {0x9F, "•"}, {0x76, "❖"},
                                {0xA1, "○"}, {0x77, "◆"}, {0x4A, "☺"}, {0x28, "☎"}, {0x2A, "✉"}};
constexpr Symbol symbols[] = {{0xB7, "•"}, {0x2D, "−"}, {0xAE, "→"}, {0xDE, "⇒"}, {0xB3, "≥"}, {0xA3, "≤"},
                              {0xB1, "±"}, {0xB0, "°"}, {0xA8, "♦"}, {0xB4, "×"}, {0x6D, "μ"}, {0x44, "Δ"}};

template <std::size_t size>
std::string_view find(const Symbol (&table)[size], std::uint32_t code) {
  for (const Symbol& symbol : table)
    if (symbol.code == code) return symbol.seen;
  return {};
}

}  // namespace

std::string printed_number(std::uint32_t number, NumberFormat format) {
  switch (format) {
    case NumberFormat::decimal: break;
    case NumberFormat::decimal_zero: return (number < 10 ? "0" : "") + std::to_string(number);
    case NumberFormat::upper_roman: return roman(number, true);
    case NumberFormat::lower_roman: return roman(number, false);
    case NumberFormat::upper_letter: return letters(number, 'A');
    case NumberFormat::lower_letter: return letters(number, 'a');
    case NumberFormat::ordinal: return std::to_string(number) + (number % 10 == 1 || number % 10 == 2 ? ":a" : ":e");
    case NumberFormat::bullet:
    case NumberFormat::none: return {};
  }
  return std::to_string(number);
}

std::string_view symbol(std::string_view font, char32_t code) {
  const std::uint32_t own = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
  if (own > 0xFF) return {};
  if (font.starts_with("Wingdings")) return find(wingdings, own);
  if (font == "Symbol") return find(symbols, own);
  if (code < 0xF000) return {};
  const std::string_view seen = find(symbols, own);
  return seen.empty() ? find(wingdings, own) : seen;
}

std::string printed_bullet(std::string_view stored, std::string_view font) {
  std::size_t start = 0;
  while (start < stored.size() && base::is_space(base::code_point_at(stored, start)))
    start += base::sequence_length(static_cast<unsigned char>(stored[start]));
  if (start >= stored.size()) return "•";
  const char32_t code = base::code_point_at(stored, start);
  if (code == U'o' && stored.size() == start + 1) return "◦";
  const std::string_view seen = symbol(font, code);
  if (seen == "✓" || (seen.empty() && code >= 0xE000 && code <= 0xF8FF)) return "•";  // a tick for each point is a bullet
  if (!seen.empty()) return std::string(seen);
  return std::string(stored.substr(start));
}

ListMark mark_of_label(std::string_view label, bool bullet) {
  const ListMark typed = list_mark(std::string(label) + " x").mark;
  if (typed != ListMark::none) return typed;
  return bullet ? ListMark::bullet : ListMark::none;
}

}  // namespace minutes::read
