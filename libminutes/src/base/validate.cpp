#include "base/validate.h"

#include <algorithm>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

#ifdef __SSE2__

constexpr std::size_t block = 16;
__m128i load(std::string_view bytes, std::size_t at) {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data() + at));
}
__m128i each(int byte) { return _mm_set1_epi8(static_cast<char>(byte)); }
__m128i in_range(__m128i bytes, int low, int high) {
  const __m128i above = _mm_sub_epi8(bytes, each(low));
  return _mm_cmpeq_epi8(_mm_min_epu8(above, each(high - low)), above);
}
unsigned mask(__m128i bytes) { return static_cast<unsigned>(_mm_movemask_epi8(bytes)); }

/// Are the bytes sound that begin sequences of two and three, and only such? `open` has a bit for each byte that a sequence
/// of the block before still wants, and becomes that of the next. E0, ED and F0 on want a closer look.
bool sound_block(__m128i bytes, unsigned& open) {
  const unsigned high = mask(bytes), two = mask(in_range(bytes, 0xC2, 0xDF));
  const unsigned three = mask(_mm_andnot_si128(_mm_cmpeq_epi8(bytes, each(0xED)), in_range(bytes, 0xE1, 0xEF)));
  const unsigned wanted = open | (two | three) << 1 | three << 2;
  const unsigned met = mask(_mm_cmplt_epi8(bytes, each(0xC0)));
  open = wanted >> block;
  return met == (wanted & 0xFFFF) && high == (met | two | three);
}

#endif

/// Where a sequence begins that is not over at `at`, or `at`.
std::size_t open_sequence(std::string_view bytes, std::size_t at, unsigned open) {
  if (open == 0) return at;
  --at;
  while ((static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80) --at;
  return at;
}

}  // namespace

std::size_t valid_utf8_prefix(std::string_view bytes) {
  std::size_t at = 0;
  unsigned open = 0;
  while (at < bytes.size()) {
    std::size_t until = bytes.size();
#ifdef __SSE2__
    if (at + block <= bytes.size()) {
      const unsigned before = open;
      if (sound_block(load(bytes, at), open)) {
        at += block;
        continue;
      }
      open = before;
      until = at + block;
    }
#endif
    for (at = open_sequence(bytes, at, open), open = 0; at < until;) {
      const Sequence sequence = sequence_at(bytes, at);
      if (!sequence.valid) return at;
      at += sequence.length;
    }
  }
  return open == 0 ? bytes.size() : open_sequence(bytes, bytes.size(), open);
}

bool has_controls(std::string_view bytes) {
  std::size_t at = 0;
#ifdef __SSE2__
  constexpr std::size_t part = 4 * block;
  for (; at + part <= bytes.size(); at += part) {
    __m128i any = _mm_setzero_si128();
    for (std::size_t i = 0; i < part; i += block) {
      const __m128i here = load(bytes, at + i);
      const __m128i low = _mm_andnot_si128(in_range(here, '\t', '\r'), in_range(here, 0, 0x1F));
      any = _mm_or_si128(any, _mm_or_si128(low, _mm_cmpeq_epi8(here, each(0x7F))));
    }
    if (mask(any) != 0) return true;
  }
#endif
  return std::any_of(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && (byte < '\t' || byte > '\r')) || byte == 0x7F;
  });
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
