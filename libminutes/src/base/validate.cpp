#include "base/validate.h"

#include <bit>
#include <cstdint>
#include <cstring>

namespace minutes::base {
namespace {

struct Range {
  unsigned char low, high;
};

// What the second byte may be behind a lead byte (table 3-7): no overlong forms, no surrogates, nothing over U+10FFFF.
constexpr Range second_byte(unsigned char lead) {
  switch (lead) {
    case 0xE0: return {0xA0, 0xBF};
    case 0xED: return {0x80, 0x9F};
    case 0xF0: return {0x90, 0xBF};
    case 0xF4: return {0x80, 0x8F};
    default: return {0x80, 0xBF};
  }
}

constexpr std::size_t expected_length(unsigned char lead) {
  return lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
}

struct Sequence {
  std::size_t length;  // bytes that belong together
  bool valid;
};

Sequence sequence_at(std::string_view bytes, std::size_t at) {
  const auto lead = static_cast<unsigned char>(bytes[at]);
  const std::size_t wanted = expected_length(lead);
  if (wanted <= 1) return {1, wanted == 1};
  const Range second = second_byte(lead);
  for (std::size_t i = 1; i < wanted; ++i) {
    if (at + i >= bytes.size()) return {i, false};
    const auto byte = static_cast<unsigned char>(bytes[at + i]);
    const Range range = i == 1 ? second : Range{0x80, 0xBF};
    if (byte < range.low || byte > range.high) return {i, false};
  }
  return {wanted, true};
}

std::size_t ascii_end(std::string_view bytes, std::size_t at) {
  constexpr std::uint64_t high_bits = 0x8080808080808080u;
  for (; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes.data() + at, 8);
    if ((eight & high_bits) == 0) continue;
    if constexpr (std::endian::native == std::endian::little)
      return at + static_cast<std::size_t>(std::countr_zero(eight & high_bits)) / 8;
    break;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

}  // namespace

std::size_t valid_utf8_prefix(std::string_view bytes) {
  for (std::size_t at = ascii_end(bytes, 0); at < bytes.size(); at = ascii_end(bytes, at)) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    if (lead >= 0xC2 && lead < 0xE0 && at + 1 < bytes.size() && (static_cast<unsigned char>(bytes[at + 1]) & 0xC0) == 0x80) {
      at += 2;
      continue;
    }
    const Sequence sequence = sequence_at(bytes, at);
    if (!sequence.valid) return at;
    at += sequence.length;
  }
  return bytes.size();
}

Repaired repair_utf8(std::string_view bytes) {
  Repaired out;
  out.text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t good = valid_utf8_prefix(bytes.substr(at));
    out.text.append(bytes, at, good);
    at += good;
    if (at >= bytes.size()) break;
    if (out.lost++ == 0) out.first = at, out.first_in = out.text.size();
    out.text += "\xEF\xBF\xBD";
    at += sequence_at(bytes, at).length;
  }
  return out;
}

}  // namespace minutes::base
