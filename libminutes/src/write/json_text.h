// JSON written by hand into pieces of fixed size, each given away when it is full: the record writer is on the hot path,
// and a record may be many times as long as its document.
//
//   JsonPieces pieces(use);
//   JsonText json(pieces);
//   json.begin_object();
//   json.key("id"), json.string("d1");
//   json.end_object();
//   json.finish();
//
// Commas come by themselves: each value writes one behind it, and the bracket that closes takes the last one back. Nothing
// checks that keys and values alternate; that is the caller's. Nor does a key, a number or a name look whether there is
// room: text does, and the caller calls room() before each item of a list; between two such looks no more than
// JsonPieces::reach bytes are written. A JsonText is one pointer that stays in a register, so pass it by value and give
// it back. Short pieces are copies of fixed length that may run over into the room behind them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
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

/// The piece that is being written, and who gets it.
class JsonPieces {
 public:
  using Use = std::function<void(std::string_view)>;

  explicit JsonPieces(Use use) : use_(std::move(use)), piece_(new char[size]) {}

  static constexpr std::size_t size = std::size_t{1} << 14, reach = size / 4;

  char* begin() { return piece_.get(); }
  bool is_full(const char* to) const { return to > piece_.get() + (size - 2 * reach); }
  /// Gives away all but the last byte, which may be a comma to take back; where to write on.
  char* pass_on(const char* to);
  void finish(const char* to);

 private:
  Use use_;
  std::unique_ptr<char[]> piece_;
};

class JsonText {
 public:
  explicit JsonText(JsonPieces& pieces) : to_(pieces.begin()), pieces_(&pieces) {}
  void finish() { pieces_->finish(to_); }
  /// Sees to it that there is room for JsonPieces::reach bytes.
  void room() {
    if (pieces_->is_full(to_)) [[unlikely]]
      to_ = pieces_->pass_on(to_);
  }

  void begin_object() { *to_++ = '{'; }
  void end_object() { close('}'); }
  void begin_array() { *to_++ = '['; }
  void end_array() { close(']'); }
  void key(const JsonKey& key) {  ///< needs no escaping
    std::memcpy(to_, key.bytes(), JsonKey::room);
    to_ += key.size();
  }

  void string(std::string_view utf8) { to_ = put_string(*pieces_, to_, utf8); }  ///< valid UTF-8
  void foreign_string(std::string_view bytes);  ///< any bytes (a file name); what is no UTF-8 becomes U+FFFD
  void plain(std::string_view ascii) { to_ = put_plain(to_, ascii); }  ///< needs no escaping: short names of our own
  void id(char prefix, std::uint32_t index) {                          ///< `d1` for index 0
    to_[0] = '"';
    to_[1] = prefix;
    to_ = put_number(to_ + 2, std::uint64_t{index} + 1);
    to_[0] = '"';
    to_[1] = ',';
    to_ += 2;
  }
  void number(std::uint64_t value) {
    to_ = put_number(to_, value);
    *to_++ = ',';
  }
  void number(double value) { to_ = put_number(to_, value); }  ///< never with an exponent below 10^15
  void number(float value) { to_ = put_number(to_, value); }
  void boolean(bool value) { value ? literal("true,") : literal("false,"); }
  void null() { literal("null,"); }

 private:
  void close(char bracket) {
    to_ -= to_[-1] == ',';
    to_[0] = bracket;
    to_[1] = ',';
    to_ += 2;
  }
  template <std::size_t n>
  void literal(const char (&text)[n]) {
    std::memcpy(to_, text, n);
    to_ += n - 1;
  }
  static char* put_string(JsonPieces& pieces, char* to, std::string_view utf8);
  static char* put_plain(char* to, std::string_view ascii);
  static char* put_number(char* to, std::uint64_t value);
  static char* put_number(char* to, double value);
  static char* put_number(char* to, float value);

  char* to_;
  JsonPieces* pieces_;
};

/// The same JSON over several lines, two spaces a level. Short arrays and objects without nesting stay on one line.
std::string indented(std::string_view json);

}  // namespace minutes::write
