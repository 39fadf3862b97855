#include "write/json_text.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace minutes::write {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

constexpr bool escaped(unsigned char c) { return c < 0x20 || c == '"' || c == '\\' || c == 0x7F; }

/// Eight bytes as one number.
struct Eight {
  std::uint64_t bytes;
  static constexpr std::size_t size = 8;
  static Eight at(const char* from) {
    Eight eight;
    std::memcpy(&eight.bytes, from, size);
    return eight;
  }
  void put(char* to) const { std::memcpy(to, &bytes, size); }
  /// A bit for each byte that is escaped, the byte's highest: each by itself, no carry between them.
  std::uint64_t escaped() const {
    constexpr std::uint64_t each = 0x0101010101010101u, high = 0x80 * each;
    const std::uint64_t low = bytes & ~high;
    const std::uint64_t control = ~(low + 0x60 * each) | (low + each);
    const std::uint64_t quote = ~((low ^ '"' * each) + 0x7F * each);
    const std::uint64_t backslash = ~((low ^ '\\' * each) + 0x7F * each);
    return (control | quote | backslash) & ~bytes & high;
  }
  static std::size_t first(std::uint64_t escaped) {
    return static_cast<std::size_t>(std::endian::native == std::endian::little ? std::countr_zero(escaped)
                                                                               : std::countl_zero(escaped)) /
           8;
  }
};

#ifdef __SSE2__
struct Sixteen {
  __m128i bytes;
  static constexpr std::size_t size = 16;
  static Sixteen at(const char* from) { return {_mm_loadu_si128(reinterpret_cast<const __m128i*>(from))}; }
  void put(char* to) const { _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes); }
  std::uint32_t escaped() const {
    const __m128i last_control = _mm_set1_epi8(0x1F);
    const __m128i control = _mm_cmpeq_epi8(_mm_max_epu8(bytes, last_control), last_control);
    const __m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    const __m128i backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
    const __m128i del = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7F));
    const __m128i any = _mm_or_si128(_mm_or_si128(control, quote), _mm_or_si128(backslash, del));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(any));
  }
  static std::size_t first(std::uint32_t escaped) { return static_cast<std::size_t>(std::countr_zero(escaped)); }
};
#else
using Sixteen = Eight;
#endif

char short_escape(char c) {
  switch (c) {
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    case '\f': return 'f';
    case '\b': return 'b';
    case '"':
    case '\\': return c;
    default: return 0;
  }
}

constexpr std::size_t longest_escape = 6;

char* put_escaped(char* to, char c) {
  *to++ = '\\';
  if (const char letter = short_escape(c); letter != 0) {
    *to++ = letter;
    return to;
  }
  const auto byte = static_cast<unsigned char>(c);
  std::memcpy(to, "u00", 3);
  to[3] = hex_digits[byte >> 4];
  to[4] = hex_digits[byte & 15];
  return to + 5;
}

/// Copies up to seven bytes by pieces that overlap; what is behind them may be overwritten.
void copy_few(char* to, const char* from, std::size_t length) {
  if (length >= 4) {
    std::uint32_t first, last;
    std::memcpy(&first, from, 4), std::memcpy(&last, from + length - 4, 4);
    std::memcpy(to, &first, 4), std::memcpy(to + length - 4, &last, 4);
  } else if (length > 0) {
    const char first = from[0], middle = from[length / 2], last = from[length - 1];
    to[0] = first, to[length / 2] = middle, to[length - 1] = last;
  }
}

/// Copies as it is what needs no escaping, whole blocks at a time; where it stands in `from` afterwards: at what is left
/// at the end, less than a block.
template <class Block>
const char* put_blocks(char*& to, const char* from, const char* end) {
  while (end - from >= static_cast<std::ptrdiff_t>(Block::size)) {
    const auto block = Block::at(from);
    block.put(to);
    const auto escaped = block.escaped();
    const std::size_t plain = escaped == 0 ? Block::size : Block::first(escaped);
    from += plain, to += plain;
    if (escaped != 0) to = put_escaped(to, *from++);
  }
  return from;
}

template <class Number>
std::uint64_t number_at(const char* from) {
  Number number;
  std::memcpy(&number, from, sizeof number);
  return number;
}

/// The one to seven bytes at the end of `whole`, at the low end of a number, by loads that overlap.
std::uint64_t tail_of(std::string_view whole, std::size_t length) {
  const char *end = whole.data() + whole.size(), *from = end - length;
  if (whole.size() >= Eight::size) return Eight::at(end - Eight::size).bytes >> 8 * (Eight::size - length);
  const auto shifted = [](std::uint64_t bytes, std::size_t places) { return bytes << 8 * places; };
  if (length >= 4) return number_at<std::uint32_t>(from) | shifted(number_at<std::uint32_t>(end - 4), length - 4);
  return number_at<std::uint8_t>(from) | shifted(number_at<std::uint8_t>(from + length / 2), length / 2) |
         shifted(number_at<std::uint8_t>(end - 1), length - 1);
}

/// What is left behind the last block, less than eight bytes.
char* put_tail(char* to, std::string_view whole, std::size_t length) {
  constexpr std::uint64_t spaces = 0x2020202020202020u;
  if (std::endian::native == std::endian::little && length > 0) {
    const Eight tail{tail_of(whole, length) | spaces << 8 * length};
    tail.put(to);
    if (tail.escaped() == 0) return to + length;
  }
  for (const char c : whole.substr(whole.size() - length)) {
    if (escaped(static_cast<unsigned char>(c)))
      to = put_escaped(to, c);
    else
      *to++ = c;
  }
  return to;
}

char* put_stretch(char* to, std::string_view utf8) {
  const char *from = utf8.data(), *end = from + utf8.size();
  from = put_blocks<Sixteen>(to, from, end);
  from = put_blocks<Eight>(to, from, end);
  return put_tail(to, utf8, static_cast<std::size_t>(end - from));
}

constexpr std::size_t longest_number = 64;

// JSON has no other word for a number that is none.
char* put_plain_null(char* to) {
  std::memcpy(to, "null,", 5);
  return to + 5;
}

/// Four bytes for each number below 1000: its digits with zeros before them, and how many it takes without those.
constexpr auto digits_of = [] {
  std::array<char, 4000> all{};
  for (std::size_t n = 0; n < 1000; ++n) {
    all[4 * n] = static_cast<char>('0' + n / 100);
    all[4 * n + 1] = static_cast<char>('0' + n / 10 % 10);
    all[4 * n + 2] = static_cast<char>('0' + n % 10);
    all[4 * n + 3] = n < 10 ? 1 : n < 100 ? 2 : 3;
  }
  return all;
}();

char* put_first(char* to, std::uint32_t below_thousand) {
  const char* number = &digits_of[4 * below_thousand];
  const auto count = number[3];
  std::memcpy(to, number + 3 - count, 3);
  return to + count;
}

char* put_three(char* to, std::uint32_t below_thousand) {
  std::memcpy(to, &digits_of[4 * below_thousand], 4);
  return to + 3;
}

}  // namespace

char* JsonPieces::pass_on(const char* to) {
  const char last = to[-1];
  use_({piece_.get(), static_cast<std::size_t>(to - 1 - piece_.get())});
  piece_[0] = last;
  return piece_.get() + 1;
}

void JsonPieces::finish(const char* to) {
  const char* begin = piece_.get();
  if (to > begin && to[-1] == ',') --to;
  use_({begin, static_cast<std::size_t>(to - begin)});
}

char* JsonText::put_string(JsonPieces& pieces, char* to, std::string_view utf8) {
  constexpr std::size_t longest_stretch = (JsonPieces::reach - 2) / longest_escape;
  *to++ = '"';
  for (; utf8.size() > longest_stretch; utf8.remove_prefix(longest_stretch)) {
    to = put_stretch(to, utf8.substr(0, longest_stretch));
    if (pieces.is_full(to)) to = pieces.pass_on(to);
  }
  to = put_stretch(to, utf8);
  to[0] = '"';
  to[1] = ',';
  to += 2;
  return pieces.is_full(to) ? pieces.pass_on(to) : to;
}

void JsonText::foreign_string(std::string_view bytes) {
  std::string utf8;
  icu::UnicodeString::fromUTF8(icu::StringPiece(bytes.data(), static_cast<int32_t>(bytes.size()))).toUTF8String(utf8);
  string(utf8);
}

char* JsonText::put_plain(char* to, std::string_view ascii) {
  const char* from = ascii.data();
  const std::size_t length = ascii.size();
  *to++ = '"';
  if (length > 2 * Sixteen::size) {
    std::memcpy(to, from, length);
  } else if (length >= Sixteen::size) {
    Sixteen::at(from).put(to), Sixteen::at(from + length - Sixteen::size).put(to + length - Sixteen::size);
  } else if (length >= Eight::size) {
    Eight::at(from).put(to), Eight::at(from + length - Eight::size).put(to + length - Eight::size);
  } else {
    copy_few(to, from, length);
  }
  to += length;
  to[0] = '"';
  to[1] = ',';
  return to + 2;
}

// Nearly all are offsets and indices of a few digits.
char* JsonText::put_number(char* to, std::uint64_t value) {
  if (value >= 1'000'000) return std::to_chars(to, to + longest_number, value).ptr;
  const auto number = static_cast<std::uint32_t>(value);
  return number < 1000 ? put_first(to, number) : put_three(put_first(to, number / 1000), number % 1000);
}

char* JsonText::put_number(char* to, double value) {
  if (!std::isfinite(value)) return put_plain_null(to);
  char* end = to + longest_number;
  to = std::abs(value) < 1e15 ? std::to_chars(to, end, value, std::chars_format::fixed).ptr : std::to_chars(to, end, value).ptr;
  *to = ',';
  return to + 1;
}

namespace {

/// 0.957 as 957: confidences are thousandths; 0 where the number is none between 0 and 1.
unsigned thousandths(float value) {
  if (!(value > 0 && value < 1)) return 0;
  const auto count = static_cast<unsigned>(value * 1000 + 0.5F);
  return count < 1000 && static_cast<float>(count) / 1000 == value ? count : 0;
}

/// The fewest digits that read back as the number, which are those that it was made of.
char* put_thousandths(char* to, unsigned count) {
  const char digits[] = {static_cast<char>('0' + count / 100), static_cast<char>('0' + count / 10 % 10),
                         static_cast<char>('0' + count % 10)};
  const std::size_t size = count % 10 != 0 ? 3 : count % 100 != 0 ? 2 : 1;
  *to++ = '0', *to++ = '.';
  return std::copy_n(digits, size, to);
}

}  // namespace

char* JsonText::put_number(char* to, float value) {
  if (!std::isfinite(value)) return put_plain_null(to);
  if (const unsigned count = thousandths(value); count != 0)
    to = put_thousandths(to, count);
  else
    to = std::to_chars(to, to + longest_number, value).ptr;
  *to = ',';
  return to + 1;
}

namespace {

constexpr std::size_t short_bytes = 100;  ///< what stays on one line

/// One past the bracket that closes the one at `at`, if that is near and nothing nests between; else `at`.
std::size_t short_end(std::string_view json, std::size_t at) {
  bool quoted = false;
  for (std::size_t i = at + 1; i < json.size() && i < at + short_bytes; ++i) {
    const char c = json[i];
    if (quoted) {
      if (c == '\\') ++i;
      if (c == '"') quoted = false;
    } else if (c == '}' || c == ']') {
      return i + 1;
    } else if (c == '{' || c == '[') {
      return at;
    } else {
      quoted = c == '"';
    }
  }
  return at;
}

class Indenter {
 public:
  explicit Indenter(std::string_view json) : json_(json) {}

  std::string run() {
    out_.reserve(json_.size() * 5 / 4);
    while (at_ < json_.size()) step();
    return std::move(out_);
  }

 private:
  void step() {
    const char c = json_[at_];
    if (c == '"') return copy_string();
    if (c == '{' || c == '[') {
      if (const std::size_t end = short_end(json_, at_); end != at_) return copy_flat(end);
      ++depth_;
    }
    if (c == '}' || c == ']') --depth_, new_line();
    out_.push_back(c);
    ++at_;
    if (c == '{' || c == '[' || c == ',') new_line();
    if (c == ':') out_.push_back(' ');
  }

  void copy_string() {
    do {
      if (json_[at_] == '\\') out_.push_back(json_[at_++]);
      out_.push_back(json_[at_++]);
    } while (json_[at_] != '"');
    out_.push_back(json_[at_++]);
  }

  void copy_flat(std::size_t end) {
    while (at_ < end) {
      const char c = json_[at_];
      if (c == '"') {
        copy_string();
        continue;
      }
      out_.push_back(c);
      if (c == ',' || c == ':') out_.push_back(' ');
      ++at_;
    }
  }

  void new_line() {
    out_.push_back('\n');
    out_.append(2 * depth_, ' ');
  }

  std::string_view json_;
  std::string out_{};
  std::size_t at_ = 0, depth_ = 0;
};

}  // namespace

std::string indented(std::string_view json) { return Indenter(json).run(); }

}  // namespace minutes::write
