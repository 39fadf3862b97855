// File formats told by their first bytes, and what a file's name promises.
#pragma once

#include <cstdint>
#include <string_view>

namespace minutes::read {

enum class Format : std::uint8_t {
  text,  ///< or what is no other format
  html,
  docx,
  odt,
  pdf,
  unread,  ///< known, and not read
};

struct KnownFormat {
  Format format = Format::text;
  std::string_view name{};  ///< in a few words: `a PDF file`; empty for text
};

KnownFormat format_of(std::string_view bytes);

/// The name of Office files that ask for a password.
inline constexpr std::string_view encrypted_office = "an encrypted Office file; save it without a password";

/// What the suffix of the file's name promises, in the words of KnownFormat; `text` without a name where it promises nothing.
KnownFormat promised_format(std::string_view file_name);

/// The formats that are read, for messages.
inline constexpr std::string_view accepted_formats = "PDF, DOCX, ODT, HTML, Markdown and plain text are read";

}  // namespace minutes::read
