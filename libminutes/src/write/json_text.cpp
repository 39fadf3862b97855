#include "write/json_text.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>

namespace minutes::write {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

constexpr bool escaped(unsigned char c) { return c < 0x20 || c == '"' || c == '\\' || c == 0x7F; }

// Does one of eight bytes need escaping? Each byte by itself, no carry between them.
bool any_escaped(std::uint64_t bytes) {
  constexpr std::uint64_t each = 0x0101010101010101u, high = 0x80 * each;
  const std::uint64_t low = bytes & ~high;
  const std::uint64_t control = ~(low + 0x60 * each) | (low + each);
  const std::uint64_t quote = ~((low ^ '"' * each) + 0x7F * each);
  const std::uint64_t backslash = ~((low ^ '\\' * each) + 0x7F * each);
  return ((control | quote | backslash) & ~bytes & high) != 0;
}

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

constexpr std::size_t wide = 8;

template <class Number>
std::uint64_t number_at(const char* from) {
  Number number;
  std::memcpy(&number, from, sizeof number);
  return number;
}

// One to seven bytes at the low end of a number, by loads that overlap.
std::uint64_t few_at(std::string_view whole, const char* from, std::size_t length) {
  if (whole.size() >= wide) return number_at<std::uint64_t>(from + length - wide) >> 8 * (wide - length);
  const auto shifted = [](std::uint64_t bytes, std::size_t places) { return bytes << 8 * places; };
  if (length >= 4) return number_at<std::uint32_t>(from) | shifted(number_at<std::uint32_t>(from + length - 4), length - 4);
  return number_at<std::uint8_t>(from) | shifted(number_at<std::uint8_t>(from + length / 2), length / 2) |
         shifted(number_at<std::uint8_t>(from + length - 1), length - 1);
}

// The `length` bytes at `from`, which end `whole` where they are less than eight, with spaces behind them.
std::uint64_t load(std::string_view whole, const char* from, std::size_t length) {
  constexpr std::uint64_t spaces = 0x2020202020202020u;
  if (length == wide) return number_at<std::uint64_t>(from);
  if constexpr (std::endian::native == std::endian::little) return few_at(whole, from, length) | spaces << 8 * length;
  std::uint64_t bytes = spaces;
  std::memcpy(&bytes, from, length);
  return bytes;
}

constexpr std::size_t longest_number = 64;

constexpr auto digit_pairs = [] {
  std::array<char, 200> pairs{};
  for (std::size_t i = 0; i < 100; ++i)
    pairs[2 * i] = static_cast<char>('0' + i / 10), pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
  return pairs;
}();

char* put_pair(char* to, std::uint32_t below_hundred) {
  std::memcpy(to, &digit_pairs[2 * below_hundred], 2);
  return to + 2;
}

char* put_first(char* to, std::uint32_t below_hundred) {
  if (below_hundred >= 10) return put_pair(to, below_hundred);
  *to = static_cast<char>('0' + below_hundred);
  return to + 1;
}

// Nearly all are offsets and indices of a few digits.
char* put_number(char* to, std::uint64_t value) {
  if (value >= 1'000'000) return std::to_chars(to, to + longest_number, value).ptr;
  const auto number = static_cast<std::uint32_t>(value);
  if (number < 100) return put_first(to, number);
  if (number < 10'000) return put_pair(put_first(to, number / 100), number % 100);
  return put_pair(put_pair(put_first(to, number / 10'000), number / 100 % 100), number % 100);
}

}  // namespace

std::string JsonText::take() {
  if (used_ > 0 && out_[used_ - 1] == ',') --used_;
  out_.resize(used_);
  used_ = 0;
  return std::move(out_);
}

// Eight bytes at a time, the last ones by a copy that may run over into the room behind the string; one by one where
// something is escaped.
void JsonText::string(std::string_view utf8) {
  ensure(longest_escape * utf8.size() + wide);
  char* to = out_.data() + used_;
  *to++ = '"';
  const char *from = utf8.data(), *end = from + utf8.size();
  while (from < end) {
    const std::size_t length = std::min(wide, static_cast<std::size_t>(end - from));
    const std::uint64_t bytes = load(utf8, from, length);
    if (!any_escaped(bytes)) {
      std::memcpy(to, &bytes, wide);
      from += length, to += length;
      continue;
    }
    for (const char* stop = from + length; from < stop; ++from) {
      if (escaped(static_cast<unsigned char>(*from)))
        to = put_escaped(to, *from);
      else
        *to++ = *from;
    }
  }
  *to++ = '"';
  *to++ = ',';
  used_ = static_cast<std::size_t>(to - out_.data());
}

void JsonText::foreign_string(std::string_view bytes) {
  std::string utf8;
  icu::UnicodeString::fromUTF8(icu::StringPiece(bytes.data(), static_cast<int32_t>(bytes.size()))).toUTF8String(utf8);
  string(utf8);
}

void JsonText::plain(std::string_view ascii) {
  ensure(ascii.size() + wide + 3);
  char* to = out_.data() + used_;
  *to++ = '"';
  for (std::size_t at = 0; at < ascii.size(); at += wide) {
    const std::size_t length = std::min(wide, ascii.size() - at);
    const std::uint64_t bytes = load(ascii, ascii.data() + at, length);
    std::memcpy(to, &bytes, wide);
    to += length;
  }
  *to++ = '"';
  *to++ = ',';
  used_ = static_cast<std::size_t>(to - out_.data());
}

void JsonText::id(char prefix, std::uint32_t index) {
  ensure(longest_number);
  char* to = out_.data() + used_;
  *to++ = '"';
  *to++ = prefix;
  to = put_number(to, std::uint64_t{index} + 1);
  *to++ = '"';
  *to++ = ',';
  used_ = static_cast<std::size_t>(to - out_.data());
}

void JsonText::number(std::uint64_t value) {
  ensure(longest_number + 1);
  char* to = put_number(out_.data() + used_, value);
  *to++ = ',';
  used_ = static_cast<std::size_t>(to - out_.data());
}

void JsonText::number(double value) {
  if (!std::isfinite(value)) return null();  // JSON has no other word for it
  ensure(longest_number + 1);
  char *to = out_.data() + used_, *end = to + longest_number;
  to = std::abs(value) < 1e15 ? std::to_chars(to, end, value, std::chars_format::fixed).ptr : std::to_chars(to, end, value).ptr;
  *to++ = ',';
  used_ = static_cast<std::size_t>(to - out_.data());
}

void JsonText::number(float value) {
  if (!std::isfinite(value)) return null();
  ensure(longest_number + 1);
  char* to = out_.data() + used_;
  to = std::to_chars(to, to + longest_number, value).ptr;
  *to++ = ',';
  used_ = static_cast<std::size_t>(to - out_.data());
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
