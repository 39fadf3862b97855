#include "text/characters.h"

#include <unicode/uchar.h>

#include "base/utf8.h"

namespace minutes::text {
namespace {

CharKind latin1_kind(char32_t c) {
  if (c <= 0xA0) return CharKind::space;
  if (c >= 0xC0) return c == 0xD7 || c == 0xF7 ? CharKind::symbol : CharKind::letter;
  switch (c) {
    case 0xAD: return CharKind::invisible;
    case 0xAA:
    case 0xB2:
    case 0xB3:
    case 0xB5:
    case 0xB9:
    case 0xBA: return CharKind::letter;
    case 0xA1:
    case 0xA7:
    case 0xAB:
    case 0xB6:
    case 0xB7:
    case 0xBB:
    case 0xBF: return CharKind::mark;
    default: return CharKind::symbol;
  }
}

CharKind rare_kind(char32_t c) {
  if (base::is_space(c)) return CharKind::space;
  if (c == 0xFFFD) return CharKind::letter;
  if (base::is_invisible(c)) return CharKind::invisible;
  const auto wide = static_cast<UChar32>(c);
  const auto mask = U_GET_GC_MASK(wide);
  if (mask & (U_GC_L_MASK | U_GC_N_MASK)) return CharKind::letter;
  if (mask & U_GC_M_MASK) return CharKind::combining;
  if (mask & U_GC_P_MASK) return CharKind::mark;
  if (mask & (U_GC_CF_MASK | U_GC_CC_MASK)) return CharKind::invisible;
  return CharKind::symbol;
}

}  // namespace

CharKind kind_of(char32_t c) {
  if (c < 0x80) return ascii_kinds[c];
  if (c < 0x100) return latin1_kind(c);
  if (c < 0x250) return CharKind::letter;
  return rare_kind(c);
}

Glyph wide_glyph_at(std::string_view source, std::uint32_t at) {
  const auto lead = static_cast<unsigned char>(source[at]);
  const char32_t c = base::code_point_at(source, at);
  return {c, at + static_cast<std::uint32_t>(base::sequence_length(lead)), kind_of(c)};
}

}  // namespace minutes::text
