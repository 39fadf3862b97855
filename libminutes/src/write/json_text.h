// JSON appended by hand to one string: the record writer is on the hot path.
//
//   JsonText json;
//   json.begin_object();
//   json.key("id"), json.string("d1");
//   json.end_object();
//
// Commas come by themselves: one is due wherever the last byte does not open something. Nothing checks that keys and
// values alternate; that is the caller's.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace minutes::write {

class JsonText {
 public:
  void reserve(std::size_t bytes) { out_.reserve(bytes); }
  std::string take() { return std::move(out_); }

  void begin_object() { open('{'); }
  void end_object() { out_.push_back('}'); }
  void begin_array() { open('['); }
  void end_array() { out_.push_back(']'); }
  void key(std::string_view plain);  ///< needs no escaping

  void string(std::string_view utf8);           ///< valid UTF-8
  void foreign_string(std::string_view bytes);  ///< any bytes (a file name); what is no UTF-8 becomes U+FFFD
  void plain(std::string_view ascii);           ///< a string that needs no escaping: names from our own tables
  void id(char prefix, std::uint32_t index);    ///< `d1` for index 0
  void number(std::uint64_t value);
  void number(double value);  ///< never with an exponent below 10^15
  void number(float value);
  void boolean(bool value);
  void null();

 private:
  void open(char bracket);
  void separate();
  std::string out_;
};

/// The same JSON over several lines, two spaces a level. Short arrays and objects without nesting stay on one line.
std::string indented(std::string_view json);

}  // namespace minutes::write
