// What a line is as a head: asked by its first or last word, then by the hash of the whole.
#include "sv/heads.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/hash.h"
#include "base/hash_map.h"
#include "base/hash_set.h"
#include "base/utf8.h"
#include "sv/head_rows.h"

namespace minutes::sv {
namespace {

/// ASCII in lower case; 0 for what ends a word.
constexpr auto folded_bytes = [] {
  std::array<unsigned char, 256> bytes{};
  for (unsigned c = 0; c < bytes.size(); ++c) bytes[c] = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
  for (const unsigned char end : {' ', '\t', '/', '_', '.', ':', ',', '|'}) bytes[end] = 0;
  return bytes;
}();

}  // namespace

std::uint64_t word_hash(std::string_view text, std::size_t& size) {
  std::uint64_t hash = base::hash_seed;
  unsigned char before = 0;
  for (size = 0; size < text.size(); ++size) {
    const auto own = static_cast<unsigned char>(text[size]);
    unsigned char byte = folded_bytes[own];
    if (byte == 0) break;
    if (before == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97) byte |= 0x20;
    hash = base::hash_step(hash, byte);
    before = own;
  }
  return hash;
}

namespace {

/// The first two bytes of words: most lines start otherwise.
class Beginnings {
 public:
  void add(std::string_view word) { bits_[key(word) / 64] |= bit(word); }
  bool may_hold(std::string_view text) const { return (bits_[key(text) / 64] & bit(text)) != 0; }

 private:
  static unsigned byte(std::string_view text, std::size_t at) {
    const unsigned char folded = at < text.size() ? folded_bytes[static_cast<unsigned char>(text[at])] : 0;
    return folded == 0 ? 0 : (folded | 0x20u) & 0x3Fu;
  }
  static unsigned key(std::string_view text) { return byte(text, 0) << 6 | byte(text, 1); }
  static std::uint64_t bit(std::string_view text) { return std::uint64_t{1} << (key(text) % 64); }

  std::array<std::uint64_t, 64> bits_{};
};

constexpr std::size_t longest_head = 90;

/// How the bytes of a head read: in lower case, white space as a space, emphasis as 0.
constexpr auto read_bytes = [] {
  std::array<unsigned char, 256> bytes{};
  for (unsigned c = 0; c < bytes.size(); ++c) bytes[c] = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
  for (const unsigned char blank : {'\t', '\n', '\r'}) bytes[blank] = ' ';
  for (const unsigned char mark : {'*', '_', '\\'}) bytes[mark] = 0;
  return bytes;
}();

/// The text without marks at its end and without a bracket there.
std::string_view without_end(std::string_view text) {
  const auto last = text.find_last_not_of(" \t\r\n*_\\:.-");
  text = text.substr(0, last == std::string_view::npos ? 0 : last + 1);
  if (text.empty() || text.back() != ')') return text;
  for (std::size_t open = text.size(); open-- > 1;) {
    if (text[open] != '(') continue;
    std::size_t before = open;
    while (before > 0 && read_bytes[static_cast<unsigned char>(text[before - 1])] == 0) --before;
    if (before > 0 && read_bytes[static_cast<unsigned char>(text[before - 1])] == ' ' &&
        text.find_first_not_of(" \t\r\n*_\\") < before)
      return text.substr(0, before);
  }
  return text;
}

class HeadTable {
 public:
  HeadTable() {
    for (const HeadRow& row : head_rows()) add(row);
  }

  /// Could the text be a head, by its first or last word? Most lines are not.
  bool may_hold(std::string_view text) const {
    while (!text.empty() && (text[0] == '*' || text[0] == '_')) text.remove_prefix(1);
    std::size_t size = 0;
    if (firsts_.may_hold(text) && first_words_.find(word_hash(text, size)) != nullptr) return true;
    if (!text.empty() && text.back() == ')') text = text.substr(0, text.rfind(" ("));
    std::size_t end = text.size();
    while (end > 0 && is_end_mark(text[end - 1])) --end;
    std::size_t start = end;
    while (start > 0 && text[start - 1] != ' ') --start;
    if (start == 0) return false;
    const std::string_view last = text.substr(start, end - start);
    return lasts_.may_hold(last) && last_words_.find(word_hash(last, size)) != nullptr;
  }

  const HeadSteps& steps() const { return steps_; }

  /// What the text is, which may hold a head.
  Head find(std::string_view text) const;

 private:
  static bool is_end_mark(char c) { return c == ' ' || c == ':' || c == '*' || c == '_' || c == '.' || c == '-'; }

  void add(const HeadRow& row) {
    for (std::string_view left = row.phrases; !left.empty();) {
      const auto bar = left.find('|');
      std::string_view phrase = left.substr(0, bar);
      left = bar == std::string_view::npos ? std::string_view{} : left.substr(bar + 1);
      if (phrase.substr(0, 2) == "~ ") {
        std::size_t size = 0;
        const std::string_view last = phrase.substr(phrase.rfind(' ') + 1);
        lasts_.add(last);
        last_words_.add(word_hash(last, size), {});
        steps_.add_last(base::hash_of(last));
        genitive_.add(base::hash_of(phrase.substr(2)), row.head);
        continue;
      }
      const bool as_start = phrase.back() == '*';
      if (as_start) {
        phrase.remove_suffix(1);
        starts_.add(base::hash_of(phrase), row.head);
      }
      std::size_t size = 0;
      firsts_.add(phrase);
      first_words_.add(word_hash(phrase, size), {});
      steps_.add(phrase, row.head, as_start);
      exact_.add(base::hash_of(phrase), row.head);
    }
  }

  /// `enligt nämndens förslag` leads something in, `på nämndens förslag` too: neither is a head.
  static bool starts_phrase(std::string_view folded) {
    static constexpr auto leads =
        base::hashes_of("enligt", "på", "i", "av", "med", "till", "från", "efter", "utifrån", "genom");
    const auto space = folded.find(' ');
    return space != std::string_view::npos && leads.has(base::hash_of(folded.substr(0, space)));
  }

  /// `Fullmäktige beslutar enligt styrelsens förslag` says who decides, and on what.
  static bool tells(std::string_view word) {
    static constexpr auto verbs =
        base::hashes_of("beslutar", "beslutade", "beslutat", "bifaller", "biföll", "antar", "antog", "godkänner", "godkände",
                        "fastställer", "fastställde", "avslår", "avslog", "yrkar", "yrkade", "enligt", "stödjer");
    return verbs.has(base::hash_of(word));
  }

  Head after_genitive(std::string_view folded) const {
    std::size_t words = 0, start = 0;
    for (auto space = folded.find(' '); space != std::string_view::npos && ++words < 7;
         start = space + 1, space = folded.find(' ', start)) {
      if (tells(folded.substr(start, space - start))) return {};
      if (space == 0 || folded[space - 1] != 's') continue;
      if (const Head* at = genitive_.find(base::hash_of(folded.substr(space + 1)))) return *at;
    }
    return {};
  }

  struct Nothing {};
  base::HashMap<Head> exact_{}, starts_{}, genitive_{};
  base::HashMap<Nothing> first_words_{}, last_words_{};
  Beginnings firsts_{}, lasts_{};
  HeadSteps steps_{};
};

Head HeadTable::find(std::string_view text) const {
  constexpr std::size_t most_words = 9;
  // Nothing beyond Latin-1 folds byte by byte.
  const bool folds = std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0xC3; });
  const std::string other = folds ? std::string() : base::fold(text);
  const auto last = text.find_last_not_of(" \t\r\n*_");
  const bool sentence = last != std::string_view::npos && text[last] == '.';
  std::array<char, 4 * longest_head> read;
  std::size_t size = 0, words = 1;
  std::uint64_t hash = base::hash_seed;
  const Head* start = nullptr;  // the longest start, in whole words, that makes a head
  unsigned char before = 0;
  bool space = false;
  for (const char c : without_end(folds ? text : std::string_view(other).substr(0, read.size()))) {
    const auto own = static_cast<unsigned char>(c);
    unsigned char byte = read_bytes[own];
    if (byte <= ' ') {
      space |= byte == ' ' && size > 0;
      if (byte == 0 || byte == ' ') continue;
    }
    if (space) {
      if (const Head* at = starts_.find(hash)) start = at;
      hash = base::hash_step(hash, ' ');
      read[size++] = ' ';
      ++words;
      space = false;
    }
    if (before == 0xC3 && byte <= 0x9E && byte >= 0x80 && byte != 0x97) byte |= 0x20;
    before = own;
    hash = base::hash_step(hash, byte);
    read[size++] = static_cast<char>(byte);
  }
  if (const Head* whole = exact_.find(hash)) return *whole;
  if (start != nullptr && words <= most_words) return *start;
  const std::string_view folded(read.data(), size);
  return sentence || starts_phrase(folded) ? Head{} : after_genitive(folded);
}

const HeadTable& head_table() {
  static const HeadTable made;
  return made;
}

}  // namespace

Head head(std::string_view text) {
  if (text.size() > longest_head || !head_table().may_hold(text)) return {};
  return head_table().find(text);
}

// A first word with a mark in it may be cut to tokens: `anslag/bevis`, `att-göra`.
void HeadSteps::add(std::string_view phrase, Head head, bool as_start) {
  const std::string_view first = phrase.substr(0, phrase.find(' '));
  steps_.add(head_key(0, base::hash_of(first.substr(0, first.find_first_of("/-:.")))), {});
  std::uint64_t key = 0;
  for (std::size_t at = 0;;) {
    const auto space = phrase.find(' ', at);
    key = head_key(key, base::hash_of(phrase.substr(at, space - at)));
    HeadStep& step = steps_.add(key, {});
    if (space != std::string_view::npos) {
      step.goes_on = true;
      at = space + 1;
      continue;
    }
    if (step.whole.role == HeadRole::none) step.whole = head;
    if (as_start && step.start.role == HeadRole::none) step.start = head;
    return;
  }
}

const HeadSteps& head_steps() { return head_table().steps(); }

std::size_t run_in_head(std::string_view text, Head& found) {
  const auto colon = text.substr(0, longest_head).find(':');
  if (colon == std::string_view::npos || colon < 2) return 0;
  found = head(text.substr(0, colon));
  return found.role == HeadRole::none ? 0 : colon + 1;
}

bool is_fixed_head(std::string_view text) { return head(text).role == HeadRole::section; }

}  // namespace minutes::sv
