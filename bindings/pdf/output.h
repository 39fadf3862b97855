// minutes-pdf: GPL-2.0-or-later, see LICENSE here.
//
// The protocol's records (README.md), written through one buffer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace minutes_pdf {

class Output {
 public:
  /// The protocol's name and version.
  void header();
  /// Starts a record.
  void begin(char record) {
    if (size_ + room > sizeof buffer_) flush();
    buffer_[size_++] = record;
  }
  void field(long value);
  void field(std::string_view text);
  /// The last field: line ends and other controls become spaces.
  void rest(std::string_view text);
  void end() { put('\n'); }
  void flush();

  /// A record of numbers only.
  void note(std::string_view code, long page, std::string_view message);
  /// Tells why there is no document, and ends the program.
  [[noreturn]] void fail(std::string_view code, std::string_view message);

 private:
  static constexpr std::size_t room = 512;  ///< what the fields of a record take but for its texts
  void put(char c) {
    if (size_ == sizeof buffer_) flush();
    buffer_[size_++] = c;
  }

  char buffer_[1 << 16];
  std::size_t size_ = 0;
};

/// UTF-16 as poppler gives it to UTF-8: ligatures taken apart, controls left out, lone surrogates as U+FFFD.
void append_utf8(std::string& out, const char16_t* units, std::size_t count);

inline constexpr int exit_told = 3;

}  // namespace minutes_pdf
