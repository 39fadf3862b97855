#include "base/utf8.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstring>

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

/// Makes eight bytes lower case at once, if all are ASCII.
bool fold_eight(char* bytes) {
  constexpr std::uint64_t ones = 0x0101010101010101u, high = 0x80 * ones;
  std::uint64_t eight = 0;
  std::memcpy(&eight, bytes, sizeof eight);
  if ((eight & high) != 0) return false;
  const std::uint64_t from_a = eight + (0x80 - 'A') * ones, past_z = eight + (0x80 - 'Z' - 1) * ones;
  eight |= ((from_a ^ past_z) & high) >> 2;
  std::memcpy(bytes, &eight, sizeof eight);
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

}  // namespace

std::string fold(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (i + 8 <= out.size() && fold_eight(&out[i])) {
      i += 7;
      continue;
    }
    const auto byte = static_cast<unsigned char>(out[i]);
    if (byte >= 'A' && byte <= 'Z') {
      out[i] = static_cast<char>(byte | 0x20);
    } else if (byte == 0xC3 && i + 1 < out.size()) {
      const auto next = static_cast<unsigned char>(out[++i]);
      if (next > 0xC3) return composed_by_icu(text, true);
      if (next >= 0x80 && next <= 0x9E && next != 0x97) out[i] = static_cast<char>(next | 0x20);
    } else if (byte > 0xC3) {
      if (!is_general_punctuation(text, i)) return composed_by_icu(text, true);
      i += 2;
    }
  }
  return out;
}

std::string compose(std::string_view text) { return plain_latin(text) ? std::string(text) : composed_by_icu(text, false); }

CodePoints::CodePoints(std::string_view text) : text_(text), before_(text.size() / block_bytes + 1) {
  std::uint32_t sum = 0;
  for (std::size_t block = 0; block + 1 < before_.size(); ++block) {
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
