// A value or the reason why there is none.
//
//   auto parsed = minutes::parse(bytes);
//   if (!parsed) std::cerr << parsed.error().message << '\n';
//   else use(parsed->dates);
//
// Promise: the member names are those of std::expected, so that an alias can replace Result later.
// No function of the library throws anything but std::bad_alloc.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "minutes/export.h"

namespace minutes {

/// Why a document could not be read. The names and texts stand in one table (base/error.cpp).
enum class ErrorCode : std::uint8_t {
  empty_input,         ///< no byte, or nothing but white space
  too_large,           ///< more bytes than Options::max_bytes
  binary_input,        ///< bytes that are no text and no format that is read
  unsupported_format,  ///< a known file format that is not read
  undecodable,         ///< the converter gave up on the bytes
  encrypted,           ///< a password is asked for
  damaged,             ///< cut short, or broken beyond repair
  time_limit,          ///< reading took longer than Options::max_seconds
  memory_limit,        ///< reading wanted more memory than Options::max_memory
  reader_missing,      ///< the program that reads the format is not there
  reader_failed,       ///< that program crashed, or answered with what nobody understands
  unreadable_file,     ///< the file cannot be opened or read
  not_found,           ///< no such file or folder
  not_a_file,          ///< a device, a socket, a folder where a file is wanted
  directory_loop,      ///< a folder that leads back into itself
  bad_option,          ///< an option has a value that it cannot take
  bad_model,           ///< a model file that is none, is damaged, or of another version
  io_error,            ///< writing failed
  internal,            ///< a defect of the library
};
inline constexpr int error_code_count = static_cast<int>(ErrorCode::internal) + 1;

/// Stable name of a code, as records print it: `too_large`.
MINUTES_API std::string_view error_name(ErrorCode code);
/// One line on what the code means and what would be accepted.
MINUTES_API std::string_view error_meaning(ErrorCode code);

struct Error {
  ErrorCode code = ErrorCode::internal;
  std::string where;    ///< file, option or byte offset
  std::string message;  ///< what was found, where, and what would be accepted

  friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const { return content_.index() == 0; }
  explicit operator bool() const { return has_value(); }
  T& value() & { return std::get<0>(content_); }
  const T& value() const& { return std::get<0>(content_); }
  T&& value() && { return std::get<0>(std::move(content_)); }
  const Error& error() const { return std::get<1>(content_); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

 private:
  std::variant<T, Error> content_;
};

}  // namespace minutes
