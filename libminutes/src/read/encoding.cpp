// Bytes to text: what they are, their encoding, and what was lost or doubtful on the way.
#include <algorithm>
#include <cstring>
#include <limits>

#include "base/sha256.h"
#include "base/utf8.h"
#include "base/validate.h"
#include "minutes/stages.h"
#include "read/charset.h"
#include "read/formats.h"
#include "read/readers.h"

namespace minutes::read {
namespace {

constexpr std::uint64_t offset_limit = std::numeric_limits<std::uint32_t>::max() - 1;
constexpr std::size_t long_line = 1u << 16;
constexpr std::string_view lost_character = "\xEF\xBF\xBD";

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

void warn_of_controls(Text& text) {
  if (!base::has_controls(text.content)) return;
  const auto control = [](char c) { return is_control(static_cast<unsigned char>(c)); };
  const auto number = std::count_if(text.content.begin(), text.content.end(), control);
  const auto first = std::find_if(text.content.begin(), text.content.end(), control);
  const auto at = static_cast<std::size_t>(first - text.content.begin());
  text.warnings.push_back({WarningCode::control_characters,
                           std::to_string(number) + " control characters, the first at byte " + std::to_string(at),
                           at_offset(at, 1)});
}

// Every line ends within sight of its start in nearly all texts: only where one does not are they measured.
bool has_long_line(std::string_view text) {
  std::size_t start = 0;
  while (text.size() - start > long_line) {
    const std::size_t end = text.rfind('\n', start + long_line);
    if (end == std::string_view::npos || end < start) return true;
    start = end + 1;
  }
  return false;
}

Span longest_line(std::string_view text) {
  Span longest;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    if (end - start > longest.size()) longest = at_offset(start, end - start);
    start = end + 1;
  }
  return longest;
}

void warn_of_long_line(Text& text) {
  if (!has_long_line(text.content)) return;
  const Span longest = longest_line(text.content);
  text.warnings.push_back({WarningCode::very_long_line,
                           "a line of " + std::to_string(longest.size()) + " bytes; minutes have none so long", longest});
}

bool has_heading_mark(std::string_view text) {
  for (std::size_t at = text.find('#'); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_not_of('#', at), text.size());
    const bool starts = at == 0 || text[at - 1] == '\n';
    if (starts && end - at <= 6 && end < text.size() && text[end] == ' ') return true;
    at = text.find('#', end);
  }
  return false;
}

/// Do two lines or more hold emphasis?
bool has_emphases(std::string_view text) {
  int lines = 0;
  for (std::size_t open = text.find("**"); open != std::string_view::npos;) {
    const std::size_t end = text.find('\n', open);
    if (text.substr(0, end).find("**", open + 2) != std::string_view::npos && ++lines >= 2) return true;
    open = end == std::string_view::npos ? end : text.find("**", end);
  }
  return false;
}

// A heading mark, emphasis in two places, or a front matter say Markdown.
bool is_markdown(std::string_view text) {
  if (text.starts_with("---\n") && text.find("\n---", 3) != std::string_view::npos) return true;
  return has_heading_mark(text) || has_emphases(text);
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

}  // namespace

Error refused_format(const KnownFormat& known) {
  const auto code = known.name == encrypted_office ? ErrorCode::encrypted : ErrorCode::unsupported_format;
  return error(code, "this is " + std::string(known.name) + "; " + std::string(accepted_formats));
}

std::optional<Error> fault_of_size(std::string_view bytes, const Options& options) {
  const std::uint64_t limit = std::min(options.max_bytes, offset_limit / 3);
  if (bytes.size() > limit)
    return error(ErrorCode::too_large, std::to_string(bytes.size()) + " bytes; at most " + std::to_string(limit) + " are read");
  if (bytes.empty()) return error(ErrorCode::empty_input, "no byte at all; a text is needed");
  return {};
}

Error nothing_but_white_space() { return error(ErrorCode::empty_input, "nothing but white space; a text is needed"); }

bool is_white_space(std::string_view text) { return blank(text); }

Result<Text> decode_as(std::string_view bytes, const Charset& charset) {
  if (charset.name.empty())
    return error(ErrorCode::binary_input, "too many control bytes for a text; " + std::string(accepted_formats));
  Text text;
  text.charset = charset.name;
  text.source_bytes = bytes.size();
  if (charset.guessed)
    text.warnings.push_back(
        {WarningCode::encoding_guessed, "read as " + charset.name + ": " + std::string(charset.because), std::nullopt});
  const std::string_view body = bytes.substr(charset.skip);
  return charset.name == "UTF-8" ? decode_utf8(std::move(text), body, charset.sound) : decode_other(std::move(text), body);
}

Result<Text> decode(std::string_view bytes, const Options& options) {
  if (auto fault = fault_of_size(bytes, options)) return *fault;
  if (const KnownFormat known = format_of(bytes); known.format != Format::text && known.format != Format::html)
    return refused_format(known);
  auto text = decode_as(bytes, detect_charset(bytes));
  if (!text) return text;
  if (blank(text->content)) return nothing_but_white_space();
  text->sha256 = base::sha256_of(bytes);
  if (is_markdown(text->content)) text->media_type = "text/markdown";
  warn_of_controls(*text);
  warn_of_long_line(*text);
  return text;
}

}  // namespace minutes::read
