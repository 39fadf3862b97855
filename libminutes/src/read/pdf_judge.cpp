// Does a page's text read as language? Cheap scanners leave a layer of guesses behind their pictures, and fonts without a
// table of characters give codes for letters. Words of running text have vowels, no signs inside and capitals in front only.
#include <algorithm>
#include <string_view>

#include "base/utf8.h"
#include "read/pdf.h"

namespace minutes::read {
namespace {

constexpr std::size_t enough_words = 20;
constexpr std::size_t bad_part = 4;  ///< one in so many words is too much

bool is_vowel(char32_t c) {
  constexpr std::u32string_view vowels = U"aeiouyåäöéèüAEIOUYÅÄÖÉÈÜ";
  return vowels.find(c) != vowels.npos;
}

bool is_private(char32_t c) { return c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF); }

enum class Looks : std::uint8_t { nothing, word, garbage };

Looks looks_of(std::string_view text) {
  std::size_t letters = 0, vowels = 0, signs = 0, odd_capitals = 0, privates = 0;
  bool small_before = false;
  for (std::size_t at = 0; at < text.size(); at += base::sequence_length(static_cast<unsigned char>(text[at]))) {
    const char32_t c = base::code_point_at(text, at);
    privates += is_private(c);
    if (base::is_letter(c)) {
      ++letters, vowels += is_vowel(c);
      odd_capitals += small_before && base::is_upper(c);
      small_before = !base::is_upper(c);
      continue;
    }
    constexpr std::u32string_view strange = U"|\\{}[]<>^~_=¦¬¢£¥*#$";
    signs += at > 0 && at + 1 < text.size() && strange.find(c) != strange.npos;
    small_before = false;
  }
  if (privates > 0) return Looks::garbage;
  if (text.find('@') != text.npos || text.find("//") != text.npos || letters < 4) return Looks::nothing;
  const bool shouted = odd_capitals == 0 && vowels == 0 && letters <= 5;  // an abbreviation
  return (vowels == 0 && !shouted) || odd_capitals > 1 || signs > 0 ? Looks::garbage : Looks::word;
}

}  // namespace

void judge_text(PdfPages& pages) {
  for (const PdfPage& page : pages.pages) {
    std::size_t good = 0, bad = 0, unsure = 0;
    for (const PdfWord& word : page.words) {
      const Looks looks = looks_of(word.text);
      good += looks == Looks::word, bad += looks == Looks::garbage, unsure += word.confidence < 0.6F;
    }
    const bool guessed = page.recognised && unsure * 3 > page.words.size();
    if (page.words.size() < enough_words || (bad * bad_part <= good + bad && !guessed)) continue;
    pages.warnings.push_back(
        {WarningCode::bad_text_layer, "page " + std::to_string(page.number) + ": " + std::to_string(bad) + " of " +
                                          std::to_string(good + bad) +
                                          " words do not read as language; the page should be scanned anew or typed"});
  }
}

}  // namespace minutes::read
