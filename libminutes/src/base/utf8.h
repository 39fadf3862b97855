// Walking and folding valid UTF-8. Knows nothing of minutes.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace minutes::base {

/// Number of bytes of the code point that `lead` starts (1 for a stray continuation byte).
constexpr std::size_t sequence_length(unsigned char lead) { return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

constexpr bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

/// The code point at `at`, which is on a boundary and inside `text`.
char32_t code_point_at(std::string_view text, std::size_t at);
/// Appends the UTF-8 of `c`.
void append(std::string& out, char32_t c);

bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_digit(char32_t c);
bool is_combining(char32_t c);
/// White space of any width, line ends included.
bool is_space(char32_t c);
/// Characters that print nothing inside a word: soft hyphen, zero-width space and joiners, byte order mark.
bool is_invisible(char32_t c);

/// Lower case, composed (NFC); the same for every locale.
std::string fold(std::string_view text);
/// The same into `out`, which has room for as many bytes, where all of it is ASCII and Latin-1; else false.
bool fold_latin(std::string_view text, char* out);
/// Composed (NFC); returns `text` itself where nothing needs composing.
std::string compose(std::string_view text);

/// Code point offsets of a text's byte offsets: one pass to make, O(1) to ask.
class CodePoints {
 public:
  explicit CodePoints(std::string_view text);
  /// Number of code points before the byte at `offset`.
  std::uint32_t at(std::uint32_t offset) const {
    const std::uint32_t start = offset / block_bytes * block_bytes;
    return before_[offset / block_bytes] + (offset - start) - continuations_in(load(start) & first_bytes(offset - start));
  }
  /// Byte offset of the code point `index`; the text's size where there is none.
  std::uint32_t byte_of(std::uint32_t index) const;

 private:
  static constexpr std::uint32_t block_bytes = 8;

  std::uint64_t load(std::size_t at) const {
    std::uint64_t bytes = 0;
    if (at + block_bytes <= text_.size())
      std::memcpy(&bytes, text_.data() + at, block_bytes);
    else if (at < text_.size())
      std::memcpy(&bytes, text_.data() + at, text_.size() - at);
    return bytes;
  }
  static constexpr std::uint64_t first_bytes(std::uint32_t number) {
    if (number == 0) return 0;
    return std::endian::native == std::endian::little ? ~std::uint64_t{0} >> 8 * (block_bytes - number)
                                                      : ~std::uint64_t{0} << 8 * (block_bytes - number);
  }
  static constexpr std::uint32_t continuations_in(std::uint64_t bytes) {
    constexpr std::uint64_t each = 0x0101010101010101u;
    return static_cast<std::uint32_t>(((bytes >> 7 & ~bytes >> 6 & each) * each) >> 56);
  }

  std::string_view text_;
  std::vector<std::uint32_t> before_;  ///< code points before each block
};

}  // namespace minutes::base
