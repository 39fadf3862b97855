#include "base/utf8.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace minutes::base {

char32_t code_point_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  const std::size_t left = text.size() - at;
  if (lead < 0x80) return lead;
  if (lead < 0xE0 && left >= 2) return char32_t(lead & 0x1F) << 6 | (byte(at + 1) & 0x3F);
  if (lead < 0xF0 && left >= 3) return char32_t(lead & 0x0F) << 12 | char32_t(byte(at + 1) & 0x3F) << 6 | (byte(at + 2) & 0x3F);
  if (left >= 4)
    return char32_t(lead & 0x07) << 18 | char32_t(byte(at + 1) & 0x3F) << 12 | char32_t(byte(at + 2) & 0x3F) << 6 |
           (byte(at + 3) & 0x3F);
  return 0xFFFD;
}

void append(std::string& out, char32_t c) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | c >> 6), put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | c >> 18), put(0x80 | (c >> 12 & 0x3F)), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
  }
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  return u_isalpha(static_cast<UChar32>(c));
}

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  if (c < 0x100) return c >= 0xC0 && c <= 0xDE && c != 0xD7;
  return u_isupper(static_cast<UChar32>(c));
}

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_combining(char32_t c) { return c >= 0x300 && u_getCombiningClass(static_cast<UChar32>(c)) != 0; }

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

bool is_invisible(char32_t c) { return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF; }

namespace {

/// Dashes, quotation marks and thin spaces that fold and compose to themselves: U+2002–U+203F.
bool is_general_punctuation(std::string_view text, std::size_t at) {
  return at + 2 < text.size() && text[at] == '\xE2' && text[at + 1] == '\x80' &&
         static_cast<unsigned char>(text[at + 2]) >= 0x82;
}

bool plain_latin(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (static_cast<unsigned char>(text[i]) <= 0xC3) continue;
    if (!is_general_punctuation(text, i)) return false;
    i += 2;
  }
  return true;
}

std::string composed_by_icu(std::string_view text, bool folded) {
  UErrorCode status = U_ZERO_ERROR;
  auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  if (folded) wide.toLower(icu::Locale::getRoot());
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  std::string out;
  if (U_SUCCESS(status)) wide = nfc->normalize(wide, status);
  if (U_FAILURE(status)) return std::string(text);
  wide.toUTF8String(out);
  return out;
}

constexpr auto lower_bytes = [] {
  std::array<unsigned char, 256> bytes{};
  for (unsigned c = 0; c < 256; ++c) bytes[c] = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
  return bytes;
}();

bool fold_bytes(std::string_view text, char* out) {
  unsigned char highest = 0, before = 0;
  for (const char c : text) {
    auto byte = lower_bytes[static_cast<unsigned char>(c)];
    if (before == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97) byte |= 0x20;
    highest = std::max(highest, byte);
    before = byte;
    *out++ = static_cast<char>(byte);
  }
  return highest <= 0xC3;
}

#ifdef __SSE2__

__m128i each(int byte) { return _mm_set1_epi8(static_cast<char>(byte)); }
__m128i in_range(__m128i bytes, int low, int high) {
  const __m128i above = _mm_sub_epi8(bytes, each(low));
  return _mm_cmpeq_epi8(_mm_min_epu8(above, each(high - low)), above);
}

/// `before` are the bytes one place to the left.
__m128i folded(__m128i bytes, __m128i before) {
  const __m128i wide = _mm_andnot_si128(_mm_cmpeq_epi8(bytes, each(0x97)), in_range(bytes, 0x80, 0x9E));
  const __m128i capital = _mm_or_si128(in_range(bytes, 'A', 'Z'), _mm_and_si128(wide, _mm_cmpeq_epi8(before, each(0xC3))));
  return _mm_or_si128(bytes, _mm_and_si128(capital, each(0x20)));
}
bool all_latin(__m128i bytes) { return _mm_movemask_epi8(in_range(bytes, 0xC4, 0xFF)) == 0; }

/// Sixteen bytes, or the eight of half a block.
struct Whole {
  static constexpr std::size_t size = 16;
  static __m128i load(const char* at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }
  static void store(char* at, __m128i bytes) { _mm_storeu_si128(reinterpret_cast<__m128i*>(at), bytes); }
};
struct Half {
  static constexpr std::size_t size = 8;
  static __m128i load(const char* at) { return _mm_loadl_epi64(reinterpret_cast<const __m128i*>(at)); }
  static void store(char* at, __m128i bytes) { _mm_storel_epi64(reinterpret_cast<__m128i*>(at), bytes); }
};

/// A text of one block or more; the last block may overlap the one before.
template <class Part>
bool fold_blocks(std::string_view text, char* out) {
  const __m128i first = Part::load(text.data());
  Part::store(out, folded(first, _mm_slli_si128(first, 1)));
  bool latin = all_latin(first);
  for (std::size_t at = Part::size; at < text.size(); at += Part::size) {
    at = std::min(at, text.size() - Part::size);
    const __m128i bytes = Part::load(text.data() + at);
    Part::store(out + at, folded(bytes, Part::load(text.data() + at - 1)));
    latin &= all_latin(bytes);
  }
  return latin;
}

#endif

}  // namespace

bool fold_latin(std::string_view text, char* out) {
#ifdef __SSE2__
  if (text.size() >= Whole::size) return fold_blocks<Whole>(text, out);
  if (text.size() >= Half::size) return fold_blocks<Half>(text, out);
#endif
  return fold_bytes(text, out);
}

std::string fold(std::string_view text) {
  std::array<char, 64> buffer;  // a string made of it is not filled with zeros first
  if (text.size() <= buffer.size() && fold_latin(text, buffer.data())) return {buffer.data(), text.size()};
  std::string out(text.size(), '\0');
  if (fold_latin(text, out.data()) || plain_latin(text)) return out;
  return composed_by_icu(text, true);
}

std::string compose(std::string_view text) { return plain_latin(text) ? std::string(text) : composed_by_icu(text, false); }

CodePoints::CodePoints(std::string_view text) : text_(text), before_(text.size() / block_bytes + 1) {
  std::uint32_t sum = 0;
  std::size_t block = 0;
#ifdef __SSE2__
  static_assert(block_bytes == Half::size);
  const auto put = [&](int leads) { before_[block++] = sum, sum += static_cast<std::uint32_t>(leads); };
  while (block + 2 < before_.size()) {  // two blocks at once
    const __m128i bytes = Whole::load(text.data() + block * block_bytes);
    // Signed, the bytes that go on with a code point are the lowest: the others give a -1 each, and so their negated sum.
    const __m128i leads = _mm_sub_epi8(_mm_setzero_si128(), _mm_cmpgt_epi8(bytes, each(0xBF)));
    const __m128i sums = _mm_sad_epu8(leads, _mm_setzero_si128());
    put(_mm_cvtsi128_si32(sums)), put(_mm_extract_epi16(sums, 4));
  }
#endif
  for (; block + 1 < before_.size(); ++block) {
    before_[block] = sum;
    sum += block_bytes - continuations_in(load(block * block_bytes));
  }
  before_.back() = sum;
}

std::uint32_t CodePoints::byte_of(std::uint32_t index) const {
  const auto block = std::upper_bound(before_.begin(), before_.end(), index) - before_.begin() - 1;
  std::uint32_t offset = static_cast<std::uint32_t>(block) * block_bytes;
  std::uint32_t left = index - before_[static_cast<std::size_t>(block)];
  for (; offset < text_.size(); ++offset) {
    if (is_continuation(static_cast<unsigned char>(text_[offset]))) continue;
    if (left-- == 0) return offset;
  }
  return static_cast<std::uint32_t>(text_.size());
}

}  // namespace minutes::base
