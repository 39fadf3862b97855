// Words of page matter: strips of signatures, stamps of signing services, heads of contents. Sources: the templates of
// municipalities and regions; what services for electronic signatures print.
#include <algorithm>
#include <array>
#include <string>

#include "base/hash_map.h"
#include "base/utf8.h"
#include "sv/head_rows.h"

namespace minutes::sv {
namespace {

constexpr std::string_view strip_words =
    "justerandes justerande justerares justerarens justerarnas justerare justeras justerings ordförandes ordförandens "
    "ordförande "
    "sekreterares sekreterarens sekreterare protokolljusterares protokollsjusterares utdrag utdraget utdragets "
    "protokollsutdrag "
    "protokollsutdraget riktighet rätt och expedieras expedierat expediering kopians överensstämmelse med originalet intygar "
    "att "
    "datum protokollets ledamöters beslutets";

constexpr std::string_view strip_cores =
    "sign signatur signaturer signum paraf bestyrks bestyrkes bestyrkt bestyrkande bestyrkas vidimeras intygas "
    "utdragsbestyrkande utdragsbestyrkning";

/// Starts of what signing services print; the first word decides whether a line is looked at.
constexpr std::array<std::string_view, 30> stamp_starts = {"transaktionsidentitet",
                                                           "transaktions-id",
                                                           "transaktion 0",
                                                           "det här dokumentet är",
                                                           "detta dokument är digitalt",
                                                           "detta dokument är elektroniskt",
                                                           "detta dokument har signerats",
                                                           "dokumentet är digitalt",
                                                           "dokumentet är elektroniskt",
                                                           "dokumentet är signerat",
                                                           "dokumentet är undertecknat",
                                                           "digitalt signerat",
                                                           "elektroniskt signerat",
                                                           "digitalt undertecknat",
                                                           "elektroniskt undertecknat",
                                                           "penneo dokumentnyckel",
                                                           "penneo document key",
                                                           "signerat med",
                                                           "signerat av:",
                                                           "signerat digitalt",
                                                           "signeringsid",
                                                           "verifikat:",
                                                           "underskriftstjänst",
                                                           "sign 1:",
                                                           "dokument-id:",
                                                           "dokumentid:",
                                                           "scrive ",
                                                           "visma addo",
                                                           "assently ",
                                                           "© "};

enum LineWord : std::uint8_t { strip_word = 1, strip_core = 2, stamp_word = 4, contents_word = 8 };

class LineWords {
 public:
  LineWords() {
    for_each_word(strip_words, strip_word);
    for_each_word(strip_cores, strip_word | strip_core);
    for (const std::string_view start : stamp_starts) add(start, stamp_word);
    for (const HeadRow& row : head_rows())
      if (row.head.role == HeadRole::contents || row.head.role == HeadRole::agenda) first_words(row.phrases);
  }

  const PageMatterStarts& starts() const { return starts_; }
  std::uint8_t of(std::uint64_t hash) const {
    const std::uint8_t* bits = bits_.find(hash);
    return bits == nullptr ? 0 : *bits;
  }

 private:
  void add(std::string_view text, int bits) {
    std::size_t size = 0;
    starts_.add(text);
    bits_.add(word_hash(text, size), 0) |= static_cast<std::uint8_t>(bits);
  }
  void for_each_word(std::string_view words, int bits) {
    for (; !words.empty(); words.remove_prefix(std::min(words.find(' '), words.size() - 1) + 1))
      add(words.substr(0, words.find(' ')), bits);
  }
  void first_words(std::string_view phrases) {
    for (; !phrases.empty(); phrases.remove_prefix(std::min(phrases.find('|'), phrases.size() - 1) + 1))
      add(phrases.substr(0, phrases.find('|')), contents_word);
  }
  base::HashMap<std::uint8_t> bits_{};
  PageMatterStarts starts_{};
};

const LineWords& line_words() {
  static const LineWords made;
  return made;
}

bool wholly_strip(std::string_view text) {
  constexpr std::size_t longest = 100;
  if (text.size() > longest) return false;
  int words = 0;
  bool core = false;
  while (!text.empty()) {
    std::size_t size = 0;
    const std::uint64_t hash = word_hash(text, size);
    if (size == 0 || (size == 1 && !base::is_letter(static_cast<unsigned char>(text[0])))) {
      text.remove_prefix(1);
      continue;
    }
    const std::uint8_t bits = line_words().of(hash);
    if ((bits & strip_word) == 0) return false;
    core |= (bits & strip_core) != 0;
    words += size > 12 && (bits & strip_core) != 0 ? 2 : 1;  // utdragsbestyrkande stands alone
    text.remove_prefix(size);
  }
  return core && words >= 2;
}

bool starts_stamp(std::string_view text) {
  constexpr std::size_t longest = 130;
  if (text.size() > longest) return false;
  const std::string folded = base::fold(text.substr(0, 40));
  for (const std::string_view start : stamp_starts)
    if (std::string_view(folded).substr(0, start.size()) == start) return true;
  return false;
}

bool names_contents(std::string_view text) {
  if (text.size() > 60) return false;
  const HeadRole role = head(text).role;
  return role == HeadRole::contents || role == HeadRole::agenda;
}

}  // namespace

// All starts have three bytes or more.
void PageMatterStarts::add(std::string_view start) {
  std::uint32_t bytes = 0;
  for (std::size_t i = 0; i < std::min<std::size_t>(start.size(), 4); ++i)
    bytes |= (std::uint32_t{static_cast<unsigned char>(start[i])} | 0x20) << 8 * i;
  bits_[place(bytes) / 64] |= std::uint64_t{1} << place(bytes) % 64;
}

const PageMatterStarts& page_matter_starts() { return line_words().starts(); }

PageMatter page_matter(std::string_view text) {
  while (!text.empty() && (text.front() == '#' || text.front() == '*' || text.front() == ' ')) text.remove_prefix(1);
  std::size_t size = 0;
  const std::uint8_t bits = line_words().of(word_hash(text, size));
  if (bits == 0) return PageMatter::none;
  if ((bits & strip_word) != 0 && wholly_strip(text)) return PageMatter::strip;
  if ((bits & stamp_word) != 0 && starts_stamp(text)) return PageMatter::stamp;
  return (bits & contents_word) != 0 && names_contents(text) ? PageMatter::contents_head : PageMatter::none;
}

}  // namespace minutes::sv
