#include "find/numbers.h"

#include <string>

#include "base/utf8.h"

namespace minutes::find {
namespace {

/// Digits behind `at` up to the next character that is none.
std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && base::is_digit(static_cast<unsigned char>(text[at + count]))) ++count;
  return count;
}

}  // namespace

std::optional<double> amount_of(std::string_view reading) {
  std::string digits;
  std::size_t at = digits_at(reading, 0);
  if (at == 0 || at > 15) return std::nullopt;
  digits = reading.substr(0, at);
  bool grouped = false;
  while (at < reading.size()) {
    const char32_t mark = base::code_point_at(reading, at);
    const std::size_t after = at + base::sequence_length(static_cast<unsigned char>(reading[at]));
    const std::size_t count = digits_at(reading, after);
    const bool group = (base::is_space(mark) || mark == '.' || mark == '\'') && count == 3 && (grouped || at <= 3);
    if (group) {
      digits += reading.substr(after, count);
      grouped = true;
    } else if ((mark == ',' || (mark == '.' && !grouped)) && count > 0 && after + count == reading.size()) {
      digits += '.';
      digits += reading.substr(after, count);
    } else {
      return std::nullopt;
    }
    at = after + count;
  }
  if (digits.size() > 20) return std::nullopt;
  // from_chars for double reads no locale, but libstdc++ 12 may allocate; digits are few, so add them up.
  double value = 0, unit = 1;
  bool decimals = false;
  for (const char c : digits) {
    if (c == '.') {
      decimals = true;
      continue;
    }
    value = value * 10 + (c - '0');
    if (decimals) unit *= 10;
  }
  return value / unit;
}

}  // namespace minutes::find
