#include "places.h"

namespace minutes::cli {
namespace {

bool starts_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

std::uint32_t code_points(std::string_view text, std::uint32_t offset) {
  std::uint32_t count = 0;
  for (const char byte : text.substr(0, offset)) count += starts_code_point(byte);
  return count;
}

}  // namespace

/// Counts on from the last offset where it can.
std::uint32_t Places::count(std::uint32_t offset) {
  if (offset < counted_) counted_ = counted_code_points_ = 0;
  counted_code_points_ += code_points(text_.substr(counted_), offset - counted_);
  counted_ = offset;
  return counted_code_points_;
}

std::string Places::of(Span span) {
  const std::uint32_t start = count(span.start);
  return std::to_string(start) + "–" + std::to_string(start + code_points(span.of(text_), span.size()));
}

std::uint32_t byte_offset(std::string_view text, std::uint64_t code_point) {
  std::uint32_t offset = 0;
  for (; offset < text.size(); ++offset)
    if (starts_code_point(text[offset]) && code_point-- == 0) break;
  return offset;
}

std::string on_one_line(std::string_view text, Span span) {
  constexpr std::size_t most_bytes = 160;
  std::string out(span.of(text).substr(0, most_bytes));
  while (!out.empty() && span.size() > out.size() && !starts_code_point(text[span.start + out.size()])) out.pop_back();
  for (char& byte : out)
    if (static_cast<unsigned char>(byte) < 0x20) byte = ' ';
  return out + (span.size() > out.size() ? " …" : "");
}

}  // namespace minutes::cli
