// JSON appended by hand to one string: the record writer is on the hot path.
//
//   JsonText json;
//   json.begin_object();
//   json.key("id"), json.string("d1");
//   json.end_object();
//
// Commas come by themselves: each value writes one behind it, and the bracket that closes takes the last one back. Nothing
// checks that keys and values alternate; that is the caller's. Every piece asks once for room for all it writes, then
// writes by pointer, short pieces by copies of fixed length that may run over into the room behind them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace minutes::write {

/// A key as it stands in the JSON, quotes and colon with it; made while compiling.
class JsonKey {
 public:
  template <std::size_t n>
  consteval JsonKey(const char (&plain)[n]) : size_(n + 2) {  // NOLINT(google-explicit-constructor): keys are literals
    static_assert(n + 2 <= room, "a longer key needs more room");
    bytes_[0] = '"';
    for (std::size_t i = 0; i + 1 < n; ++i) bytes_[i + 1] = plain[i];
    bytes_[n] = '"';
    bytes_[n + 1] = ':';
  }

  static constexpr std::size_t room = 24;
  const char* bytes() const { return bytes_; }
  std::size_t size() const { return size_; }

 private:
  char bytes_[room] = {};
  std::uint8_t size_;
};

template <std::size_t n>
struct KeyText {
  consteval KeyText(const char (&text)[n]) {  // NOLINT(google-explicit-constructor): stands for the literal
    for (std::size_t i = 0; i < n; ++i) bytes[i] = text[i];
  }
  char bytes[n];
};
template <KeyText text>
inline constexpr JsonKey key_of{text.bytes};
/// The key in memory of its own: one made where it is used is copied there first.
template <KeyText text>
consteval const JsonKey& operator""_key() {
  return key_of<text>;
}

class JsonText {
 public:
  void reserve(std::size_t bytes) { out_.reserve(bytes); }
  std::string take();

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }
  void key(const JsonKey& key) {  ///< needs no escaping
    ensure(JsonKey::room);
    std::memcpy(out_.data() + used_, key.bytes(), JsonKey::room);
    used_ += key.size();
  }

  void string(std::string_view utf8);           ///< valid UTF-8
  void foreign_string(std::string_view bytes);  ///< any bytes (a file name); what is no UTF-8 becomes U+FFFD
  void plain(std::string_view ascii);           ///< a string that needs no escaping: names from our own tables
  void id(char prefix, std::uint32_t index);    ///< `d1` for index 0
  void number(std::uint64_t value);
  void number(double value);  ///< never with an exponent below 10^15
  void number(float value);
  void boolean(bool value) { value ? literal("true,") : literal("false,"); }
  void null() { literal("null,"); }

 private:
  static constexpr std::size_t step = std::size_t{1} << 14;

  void ensure(std::size_t bytes) {
    if (out_.size() - used_ < bytes) grow(bytes);
  }
  void grow(std::size_t bytes) { out_.resize(used_ + bytes + step); }
  void open(char bracket) {
    ensure(1);
    out_[used_++] = bracket;
  }
  void close(char bracket) {
    ensure(2);
    used_ -= out_[used_ - 1] == ',';
    out_[used_] = bracket;
    out_[used_ + 1] = ',';
    used_ += 2;
  }
  template <std::size_t n>
  void literal(const char (&text)[n]) {
    ensure(n);
    std::memcpy(out_.data() + used_, text, n);
    used_ += n - 1;
  }

  std::string out_;  // longer than what is written: the room behind `used_` is filled in steps
  std::size_t used_ = 0;
};

/// The same JSON over several lines, two spaces a level. Short arrays and objects without nesting stay on one line.
std::string indented(std::string_view json);

}  // namespace minutes::write
