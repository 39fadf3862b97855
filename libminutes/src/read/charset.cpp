// In this order: a byte order mark; valid UTF-8; zero bytes at every other place (UTF-16); UTF-8 with a few broken bytes;
// the code page in which the high bytes are Swedish letters; ICU's detector.
#include "read/charset.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/validate.h"

namespace minutes::read {
namespace {

using namespace std::string_view_literals;

struct Mark {
  std::string_view bytes;
  const char* charset;
};

// The longer first: UTF-32's little-endian mark begins as UTF-16's.
constexpr Mark marks[] = {
    {"\xFF\xFE\0\0"sv, "UTF-32LE"}, {"\0\0\xFE\xFF"sv, "UTF-32BE"}, {"\xEF\xBB\xBF"sv, "UTF-8"},
    {"\xFF\xFE"sv, "UTF-16LE"},     {"\xFE\xFF"sv, "UTF-16BE"},
};

constexpr std::size_t sample_bytes = 1u << 16;

struct Counts {
  std::size_t even_zeros = 0, odd_zeros = 0, controls = 0, high = 0;
};

void count_zeros(std::string_view block, Counts& counts) {
  for (std::size_t i = 0; i < block.size(); ++i)
    if (block[i] == 0) ++(i % 2 == 0 ? counts.even_zeros : counts.odd_zeros);
}

// Counted in blocks of fixed size, which compilers turn into wide instructions.
Counts count(std::string_view sample) {
  constexpr std::size_t block = 64;
  Counts counts;
  for (std::size_t at = 0; at < sample.size(); at += block) {
    std::array<char, block> bytes;
    bytes.fill(' ');
    const std::string_view part = sample.substr(at, block);
    std::copy(part.begin(), part.end(), bytes.begin());
    unsigned char controls = 0, high = 0, zeros = 0;
    for (std::size_t i = 0; i < block; ++i) {
      const auto byte = static_cast<unsigned char>(bytes[i]);
      controls = static_cast<unsigned char>(controls + ((byte < 0x20) & ((byte < '\t') | (byte > '\r')) & (byte != 0x1B)));
      high = static_cast<unsigned char>(high + (byte >= 0x80));
      zeros = static_cast<unsigned char>(zeros + (byte == 0));
    }
    counts.controls += controls;
    counts.high += high;
    if (zeros > 0) count_zeros(part, counts);
  }
  return counts;
}

// Latin text in UTF-16 has a zero in nearly every other byte.
const char* utf16_without_mark(const Counts& counts, std::size_t size) {
  const std::size_t half = size / 2;
  if (half < 2 || size % 2 != 0) return nullptr;
  if (counts.odd_zeros * 10 >= half * 7 && counts.even_zeros * 20 <= half) return "UTF-16LE";
  if (counts.even_zeros * 10 >= half * 7 && counts.odd_zeros * 20 <= half) return "UTF-16BE";
  return nullptr;
}

// Mostly UTF-8. The letters of other encodings make next to no sound sequences: `Ã` and a control or sign in a row.
bool broken_utf8(std::string_view sample) {
  std::size_t sound = 0, broken = 0;
  for (std::size_t at = 0; at < sample.size();) {
    const auto byte = static_cast<unsigned char>(sample[at]);
    if (byte < 0x80) {
      ++at;
      continue;
    }
    const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
    const bool valid = base::valid_utf8_prefix(sample.substr(at, length)) == std::min(length, sample.size() - at);
    ++(valid ? sound : broken);
    at += valid ? length : 1;
  }
  return sound >= 1 && sound >= broken;
}

struct CodePage {
  const char* charset;
  std::string_view letters;  // åäöÅÄÖé – ” § in it
};

constexpr CodePage code_pages[] = {
    {"windows-1252", "\xE5\xE4\xF6\xC5\xC4\xD6\xE9\x96\x94\x93\x92\x95\xA7\xA0\xAD"},
    {"macintosh", "\x8C\x8A\x9A\x81\x80\x85\x8E\xD0\xD3\xD2\xD5\xA5\xA4\xCA"},
    {"IBM850", "\x86\x84\x94\x8F\x8E\x99\x82\xF5"},
};

// The code page in which at least nine of ten high bytes are what Swedish uses.
const char* swedish_code_page(std::string_view sample, std::size_t high) {
  const CodePage* best = nullptr;
  std::size_t most = 0;
  for (const CodePage& page : code_pages) {
    const auto fitting = static_cast<std::size_t>(
        std::count_if(sample.begin(), sample.end(), [&](char c) { return page.letters.find(c) != std::string_view::npos; }));
    if (fitting > most) best = &page, most = fitting;
  }
  return best != nullptr && most * 10 >= high * 9 ? best->charset : nullptr;
}

std::string detected_by_icu(std::string_view sample) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  const char* name = U_SUCCESS(status) && match != nullptr ? ucsdet_getName(match, &status) : nullptr;
  if (U_FAILURE(status) || name == nullptr) return "windows-1252";
  // Every ISO-8859-1 text is one in Windows-1252, which gives dashes and quotes to bytes that are controls there.
  const std::string found(name);
  return found == "ISO-8859-1" || found == "UTF-8" ? "windows-1252" : found;
}

// Where the telling bytes are: from the first that is no UTF-8 on.
std::string_view sample_of(std::string_view bytes, std::size_t first) {
  return bytes.substr(bytes.size() <= sample_bytes ? 0 : std::min(first, bytes.size() - sample_bytes), sample_bytes);
}

}  // namespace

Charset detect_charset(std::string_view bytes) {
  for (const Mark& mark : marks)
    if (bytes.starts_with(mark.bytes)) return {mark.charset, mark.bytes.size(), false, false, {}};
  const std::string_view head = bytes.substr(0, sample_bytes);
  const Counts counts = base::has_controls(head) ? count(head) : Counts{};  // zeros are controls too
  if (const char* wide = utf16_without_mark(counts, head.size())) return {wide, 0, false, true, "every other byte is zero"};
  // One control in twenty bytes: NULs in a text are damage, many are another kind of file.
  if (counts.controls * 20 > head.size()) return {};
  const std::size_t valid = base::valid_utf8_prefix(bytes);
  if (valid == bytes.size()) return {"UTF-8", 0, true, false, {}};
  const std::string_view sample = sample_of(bytes, valid);
  if (broken_utf8(sample)) return {"UTF-8", 0, false, false, {}};
  if (const char* page = swedish_code_page(sample, count(sample).high))
    return {page, 0, false, true, "the bytes over 127 are Swedish letters in it"};
  return {detected_by_icu(sample), 0, false, true, "ICU's detector finds it likeliest"};
}

Result<std::string> convert(std::string_view bytes, const std::string& charset) {
  const Error undecodable{ErrorCode::undecodable, charset, "the bytes could not be converted from " + charset};
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> from(ucnv_open(charset.c_str(), &status), &ucnv_close);
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> to(ucnv_open("UTF-8", &status), &ucnv_close);
  if (U_FAILURE(status)) return undecodable;
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8 + 16);
  std::array<char, 1u << 15> chunk{};
  std::array<UChar, 1u << 13> pivot{};
  UChar *pivot_source = pivot.data(), *pivot_target = pivot.data();
  const char* source = bytes.data();
  bool reset = true;
  do {
    char* target = chunk.data();
    status = U_ZERO_ERROR;
    ucnv_convertEx(to.get(), from.get(), &target, chunk.data() + chunk.size(), &source, bytes.data() + bytes.size(),
                   pivot.data(), &pivot_source, &pivot_target, pivot.data() + pivot.size(), reset, true, &status);
    out.append(chunk.data(), target);
    reset = false;
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  if (U_FAILURE(status)) return undecodable;
  return out;
}

}  // namespace minutes::read
