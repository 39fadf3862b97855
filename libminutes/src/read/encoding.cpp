// Bytes to text: what they are, their encoding, and what was lost or doubtful on the way.
#include <Poco/Crypto/DigestEngine.h>
#include <Poco/Crypto/OpenSSLInitializer.h>

#include <algorithm>
#include <cstring>
#include <limits>

#include "base/utf8.h"
#include "base/validate.h"
#include "minutes/stages.h"
#include "read/charset.h"
#include "read/formats.h"

namespace minutes::read {
namespace {

constexpr std::uint64_t offset_limit = std::numeric_limits<std::uint32_t>::max() - 1;
constexpr std::size_t long_line = 1u << 16;
constexpr std::string_view lost_character = "\xEF\xBF\xBD";
constexpr std::string_view accepted = "text in UTF-8, UTF-16 or Windows-1252, or Markdown, is read";

// OpenSSL's code uses the processor's SHA instructions: 840 MB/s against 180 for Poco::SHA2Engine, which would be a fifth
// of the time of a whole parse.
// The initialiser is kept: the engine's own would seed OpenSSL's random numbers from the system each time.
std::string sha256_of(std::string_view bytes) {
  static const Poco::Crypto::OpenSSLInitializer kept;
  Poco::Crypto::DigestEngine engine("SHA256");
  for (std::size_t at = 0; at < bytes.size(); at += 1u << 30) {
    const std::string_view part = bytes.substr(at, 1u << 30);
    engine.update(part.data(), static_cast<unsigned>(part.size()));
  }
  return Poco::DigestEngine::digestToHex(engine.digest());
}

Error error(ErrorCode code, std::string message) { return {code, "", std::move(message)}; }

bool blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::code_point_at(text, at);
    if (!base::is_space(c) && !base::is_invisible(c)) return false;
    at += base::sequence_length(static_cast<unsigned char>(text[at]));
  }
  return true;
}

Span at_offset(std::size_t offset, std::size_t length) {
  return {static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(offset + length)};
}

void warn_of_lost(Text& text, std::size_t lost, std::size_t first_in, const std::string& where) {
  if (lost == 0) return;
  text.warnings.push_back({WarningCode::invalid_bytes,
                           std::to_string(lost) + (lost == 1 ? " place is" : " places are") + " no valid " + text.charset +
                               where + "; each became U+FFFD",
                           at_offset(first_in, lost_character.size())});
}

constexpr bool is_control(unsigned char byte) { return (byte < 0x20 && (byte < '\t' || byte > '\r')) || byte == 0x7F; }

// Counted in blocks of fixed size, which compilers turn into wide instructions.
std::size_t count_controls(std::string_view text) {
  constexpr std::size_t block = 64;
  std::size_t number = 0, at = 0;
  for (; at + block <= text.size(); at += block) {
    unsigned char here = 0;
    for (std::size_t i = 0; i < block; ++i) {
      const auto byte = static_cast<unsigned char>(text[at + i]);
      here = static_cast<unsigned char>(here + ((byte < 0x20) & ((byte < '\t') | (byte > '\r'))) + (byte == 0x7F));
    }
    number += here;
  }
  for (; at < text.size(); ++at) number += is_control(static_cast<unsigned char>(text[at]));
  return number;
}

void warn_of_controls(Text& text) {
  const std::size_t number = count_controls(text.content);
  if (number == 0) return;
  const auto first =
      std::find_if(text.content.begin(), text.content.end(), [](char c) { return is_control(static_cast<unsigned char>(c)); });
  const auto at = static_cast<std::size_t>(first - text.content.begin());
  text.warnings.push_back({WarningCode::control_characters,
                           std::to_string(number) + " control characters, the first at byte " + std::to_string(at),
                           at_offset(at, 1)});
}

/// What is to know of the lines: the longest, and whether they are Markdown.
struct Lines {
  Span longest{};
  bool heading = false;      ///< a heading mark begins one
  std::size_t emphases = 0;  ///< lines with emphasis
};

bool heading_mark(std::string_view line) {
  if (!line.starts_with('#')) return false;
  const std::size_t marks = line.find_first_not_of('#');
  return marks != std::string_view::npos && marks <= 6 && line[marks] == ' ';
}

bool emphasis(std::string_view line) {
  const std::size_t open = line.find("**");
  return open != std::string_view::npos && line.find("**", open + 2) != std::string_view::npos;
}

Lines look_at_lines(std::string_view text) {
  Lines lines;
  std::size_t stars = text.find("**");  // the next ones
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::string_view line = text.substr(start, end - start);
    if (line.size() > lines.longest.size()) lines.longest = at_offset(start, line.size());
    lines.heading |= heading_mark(line);
    if (stars < end) {
      lines.emphases += emphasis(line);
      stars = lines.emphases < 2 ? text.find("**", end) : std::string_view::npos;
    }
    start = end + 1;
  }
  return lines;
}

void warn_of_long_line(Text& text, const Lines& lines) {
  if (lines.longest.size() <= long_line) return;
  text.warnings.push_back({WarningCode::very_long_line,
                           "a line of " + std::to_string(lines.longest.size()) + " bytes; minutes have none so long",
                           lines.longest});
}

// A heading mark, emphasis in two places, or a front matter say Markdown.
bool is_markdown(std::string_view text, const Lines& lines) {
  if (text.starts_with("---\n") && text.find("\n---", 3) != std::string_view::npos) return true;
  return lines.heading || lines.emphases >= 2;
}

Result<Text> decode_utf8(Text text, std::string_view bytes, bool sound) {
  if (sound || base::valid_utf8_prefix(bytes) == bytes.size()) {
    text.content = bytes;
    return text;
  }
  base::Repaired repaired = base::repair_utf8(bytes);
  text.content = std::move(repaired.text);
  warn_of_lost(text, repaired.lost, repaired.first_in, ", the first at byte " + std::to_string(repaired.first));
  return text;
}

Result<Text> decode_other(Text text, std::string_view bytes) {
  auto converted = convert(bytes, text.charset);
  if (!converted) return converted.error();
  text.content = std::move(*converted);
  std::size_t lost = 0;
  const std::size_t first = text.content.find(lost_character);
  for (std::size_t at = first; at != std::string::npos; at = text.content.find(lost_character, at + 1)) ++lost;
  if (lost > 0) warn_of_lost(text, lost, first, ", the first at byte " + std::to_string(first) + " of the text");
  return text;
}

Result<Text> checked(std::string_view bytes, const Options& options) {
  const std::uint64_t limit = std::min(options.max_bytes, offset_limit / 3);
  if (bytes.size() > limit)
    return error(ErrorCode::too_large, std::to_string(bytes.size()) + " bytes; at most " + std::to_string(limit) + " are read");
  if (bytes.empty()) return error(ErrorCode::empty_input, "no byte at all; a text is needed");
  if (const auto format = known_format(bytes); !format.empty())
    return error(ErrorCode::unsupported_format, "this is " + std::string(format) + "; " + std::string(accepted));
  const Charset charset = detect_charset(bytes);
  if (charset.name.empty())
    return error(ErrorCode::binary_input, "too many control bytes for a text; " + std::string(accepted));
  Text text;
  text.charset = charset.name;
  text.source_bytes = bytes.size();
  if (charset.guessed)
    text.warnings.push_back(
        {WarningCode::encoding_guessed, "read as " + charset.name + ": " + std::string(charset.because), std::nullopt});
  const std::string_view body = bytes.substr(charset.skip);
  return charset.name == "UTF-8" ? decode_utf8(std::move(text), body, charset.sound) : decode_other(std::move(text), body);
}

}  // namespace

Result<Text> decode(std::string_view bytes, const Options& options) {
  auto text = checked(bytes, options);
  if (!text) return text;
  if (blank(text->content)) return error(ErrorCode::empty_input, "nothing but white space; a text is needed");
  text->sha256 = sha256_of(bytes);
  const Lines lines = look_at_lines(text->content);
  if (is_markdown(text->content, lines)) text->media_type = "text/markdown";
  warn_of_controls(*text);
  warn_of_long_line(*text, lines);
  return text;
}

}  // namespace minutes::read
