// The decoded source.
//
//   auto text = minutes::read::decode(bytes, {});
//   text->content                    // UTF-8, byte order mark dropped, otherwise as it stood
//
// Promise: `content` is valid UTF-8; what the source's encoding did not know is U+FFFD. Nothing else is
// changed: line ends, spaces and decomposed letters stay. Every Span of the library counts bytes of it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "minutes/span.h"
#include "minutes/warning.h"

namespace minutes {

struct Text {
  std::string content;
  std::string charset = "UTF-8";  ///< IANA name of the source's encoding
  std::string media_type = "text/plain";
  std::string sha256;  ///< of the source bytes, 64 lower-case hexadecimal digits
  std::uint64_t source_bytes = 0;
  std::vector<Warning> warnings{};  ///< what decoding had to guess or lose

  /// The content is not the source's own bytes decoded but what a reader made of its pages or markup.
  bool laid_out() const { return media_type != "text/plain" && media_type != "text/markdown"; }

  friend bool operator==(const Text&, const Text&) = default;
};

}  // namespace minutes
