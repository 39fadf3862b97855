// minutes-pdf: GPL-2.0-or-later, see LICENSE here.
#include "output.h"

#include <unistd.h>

#include <array>
#include <charconv>
#include <cstring>

namespace minutes_pdf {
namespace {

constexpr std::array<std::string_view, 7> ligatures = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};  // from U+FB00

void append_point(std::string& out, char32_t c) {
  if (c < 0x80) {
    out.push_back(static_cast<char>(c));
  } else if (c < 0x800) {
    out.push_back(static_cast<char>(0xC0 | c >> 6));
    out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else if (c < 0x10000) {
    out.push_back(static_cast<char>(0xE0 | c >> 12));
    out.push_back(static_cast<char>(0x80 | (c >> 6 & 0x3F)));
    out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else {
    out.push_back(static_cast<char>(0xF0 | c >> 18));
    out.push_back(static_cast<char>(0x80 | (c >> 12 & 0x3F)));
    out.push_back(static_cast<char>(0x80 | (c >> 6 & 0x3F)));
    out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
  }
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

}  // namespace

void append_utf8(std::string& out, const char16_t* units, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    char32_t c = units[i];
    if (c >= 0xD800 && c < 0xE000) {
      const bool pair = c < 0xDC00 && i + 1 < count && units[i + 1] >= 0xDC00 && units[i + 1] < 0xE000;
      c = pair ? 0x10000 + ((c - 0xD800) << 10) + (units[++i] - 0xDC00u) : 0xFFFD;
    }
    if (c >= 0xFB00 && c < 0xFB00 + ligatures.size())
      out += ligatures[c - 0xFB00];
    else if (!is_control(c))
      append_point(out, c);
  }
}

void Output::header() {
  for (const char c : std::string_view("minutes-pdf 1\n")) put(c);
}

void Output::field(long value) {
  if (size_ + 24 > sizeof buffer_) flush();
  put(' ');
  size_ = static_cast<std::size_t>(std::to_chars(buffer_ + size_, buffer_ + sizeof buffer_, value).ptr - buffer_);
}

void Output::field(std::string_view text) {
  put(' ');
  for (const char c : text) put(c == ' ' || c == '\n' ? '_' : c);
}

void Output::rest(std::string_view text) {
  put(' ');
  if (text.size() < sizeof buffer_ - size_) {
    std::memcpy(buffer_ + size_, text.data(), text.size());
    for (std::size_t i = size_; i < size_ + text.size(); ++i)
      if (static_cast<unsigned char>(buffer_[i]) < 0x20) buffer_[i] = ' ';
    size_ += text.size();
  } else {
    for (const char c : text) put(static_cast<unsigned char>(c) < 0x20 ? ' ' : c);
  }
}

void Output::flush() {
  for (std::size_t done = 0; done < size_;) {
    const ssize_t wrote = ::write(STDOUT_FILENO, buffer_ + done, size_ - done);
    if (wrote <= 0) ::_exit(1);  // nobody listens
    done += static_cast<std::size_t>(wrote);
  }
  size_ = 0;
}

void Output::note(std::string_view code, long page, std::string_view message) {
  begin('N'), field(code), field(page), rest(message), end();
}

void Output::fail(std::string_view code, std::string_view message) {
  begin('E'), field(code), rest(message), end();
  flush();
  ::_exit(exit_told);
}

}  // namespace minutes_pdf
