#include "write/json_text.h"

#include <unicode/unistr.h>

#include <array>
#include <charconv>
#include <cmath>

namespace minutes::write {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

constexpr std::array<bool, 256> make_escaped() {
  std::array<bool, 256> escaped{};
  for (std::size_t c = 0; c < 0x20; ++c) escaped[c] = true;
  escaped['"'] = escaped['\\'] = escaped[0x7F] = true;
  return escaped;
}
constexpr auto escaped = make_escaped();

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

void append_escaped(std::string& out, char c) {
  out.push_back('\\');
  if (const char letter = short_escape(c); letter != 0) {
    out.push_back(letter);
    return;
  }
  const auto byte = static_cast<unsigned char>(c);
  out.append("u00");
  out.push_back(hex_digits[byte >> 4]);
  out.push_back(hex_digits[byte & 15]);
}

template <class Number, class... Format>
void append_number(std::string& out, Number value, Format... format) {
  char digits[64];
  const auto end = std::to_chars(digits, digits + sizeof digits, value, format...).ptr;
  out.append(digits, end);
}

}  // namespace

void JsonText::separate() {
  if (out_.empty()) return;
  const char last = out_.back();
  if (last != '{' && last != '[' && last != ':') out_.push_back(',');
}

void JsonText::open(char bracket) {
  separate();
  out_.push_back(bracket);
}

void JsonText::key(std::string_view plain) {
  separate();
  out_.push_back('"');
  out_.append(plain);
  out_.append("\":", 2);
}

void JsonText::string(std::string_view utf8) {
  separate();
  out_.push_back('"');
  std::size_t done = 0;
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    if (!escaped[static_cast<unsigned char>(utf8[at])]) continue;
    out_.append(utf8.substr(done, at - done));
    append_escaped(out_, utf8[at]);
    done = at + 1;
  }
  out_.append(utf8.substr(done));
  out_.push_back('"');
}

void JsonText::foreign_string(std::string_view bytes) {
  std::string utf8;
  icu::UnicodeString::fromUTF8(icu::StringPiece(bytes.data(), static_cast<int32_t>(bytes.size()))).toUTF8String(utf8);
  string(utf8);
}

void JsonText::plain(std::string_view ascii) {
  separate();
  out_.push_back('"');
  out_.append(ascii);
  out_.push_back('"');
}

void JsonText::id(char prefix, std::uint32_t index) {
  separate();
  out_.push_back('"');
  out_.push_back(prefix);
  append_number(out_, std::uint64_t{index} + 1);
  out_.push_back('"');
}

void JsonText::number(std::uint64_t value) {
  separate();
  append_number(out_, value);
}

void JsonText::number(double value) {
  if (!std::isfinite(value)) return null();  // JSON has no other word for it
  separate();
  std::abs(value) < 1e15 ? append_number(out_, value, std::chars_format::fixed) : append_number(out_, value);
}

void JsonText::number(float value) {
  if (!std::isfinite(value)) return null();
  separate();
  append_number(out_, value);
}

void JsonText::boolean(bool value) {
  separate();
  out_.append(value ? "true" : "false");
}

void JsonText::null() {
  separate();
  out_.append("null");
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
