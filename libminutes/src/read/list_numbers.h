// Numbers of lists as word processors print them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "minutes/layout.h"

namespace minutes::read {

enum class NumberFormat : std::uint8_t {
  decimal,
  decimal_zero,
  upper_roman,
  lower_roman,
  upper_letter,
  lower_letter,
  ordinal,
  bullet,
  none
};

/// `12`, `XII`, `l`, `12:e`.
std::string printed_number(std::uint32_t number, NumberFormat format);

/// The bullet that is seen where a symbol font has the character: Word and LibreOffice store the font's own codes.
/// Empty where nobody can tell.
std::string_view symbol(std::string_view font, char32_t code);
/// A bullet as plain text has it.
std::string printed_bullet(std::string_view stored, std::string_view font);

/// What kind of mark a printed label is at the start of a line; none where it is read with the text: `§ 12`, `Punkt 3`.
ListMark mark_of_label(std::string_view label, bool bullet);

}  // namespace minutes::read
