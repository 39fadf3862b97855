// Which encoding bytes are in, and their conversion by ICU.
#pragma once

#include <string>
#include <string_view>

#include "minutes/result.h"

namespace minutes::read {

struct Charset {
  std::string name;          ///< IANA name
  std::size_t skip = 0;      ///< bytes of the byte order mark
  bool sound = false;        ///< UTF-8 without a fault
  bool guessed = false;      ///< no mark and no validity says so
  std::string_view because;  ///< what the guess rests on
};

/// The encoding of the bytes; an empty name where they look like no text.
Charset detect_charset(std::string_view bytes);
/// The bytes as UTF-8, unknown ones as U+FFFD. Errors: undecodable.
Result<std::string> convert(std::string_view bytes, const std::string& charset);

}  // namespace minutes::read
