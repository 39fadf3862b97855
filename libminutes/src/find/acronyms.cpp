#include "find/acronyms.h"

#include <algorithm>
#include <array>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/word_set.h"

namespace minutes::find {
namespace {

bool particle(std::string_view word) { return word.size() <= longest_particle && is_particle(base::hash_of(word)); }

std::string_view first_letter(std::string_view word) {
  return word.substr(0, base::sequence_length(static_cast<unsigned char>(word[0])));
}

/// The letters of `shorter`, in order, in `longer`.
bool letters_within(std::string_view shorter, std::string_view longer) {
  std::size_t at = 0;
  for (std::size_t s = 0; s < shorter.size();) {
    const auto letter = first_letter(shorter.substr(s));
    const auto found = longer.find(letter, at);
    if (found == std::string_view::npos) return false;
    at = found + letter.size();
    s += letter.size();
  }
  return true;
}

/// Start of the head in the last word of a body's name: `nämnden` in `kulturnämnden`; empty where it has none.
std::string_view head_of(std::string_view word) {
  static constexpr std::string_view heads[] = {"nämnden",     "nämnd",       "styrelsen",  "styrelse",    "förvaltningen",
                                               "förvaltning", "kontoret",    "kontor",     "utskottet",   "utskott",
                                               "rådet",       "råd",         "verket",     "fullmäktige", "beredningen",
                                               "beredning",   "förbundet",   "förbund",    "föreningen",  "förening",
                                               "kommittén",   "myndigheten", "institutet", "biblioteket", "arkivet",
                                               "ämbetet",     "konventet",   "kåren",      "kår"};
  for (const auto head : heads)
    if (word.size() > head.size() && word.ends_with(head)) return word.substr(word.size() - head.size());
  return {};
}

template <class Words>
std::string initials_in(const Words& words, bool parts) {
  std::string out;
  const auto put = [&](std::string_view part) {
    if (!part.empty() && !particle(part)) out += first_letter(part);
  };
  for (std::string_view word : words) {
    for (;;) {
      const auto hyphen = parts ? word.find('-') : std::string_view::npos;
      put(word.substr(0, hyphen));
      if (hyphen == std::string_view::npos) break;
      word = word.substr(hyphen + 1);
    }
  }
  return out;
}

}  // namespace

bool is_particle(std::uint64_t word) {
  return word_set<"von", "af", "av", "de", "van", "der", "den", "la", "och", "för", "i", "med", "det", "till", "på", "of",
                  "the", "samt">.has(word);
}

std::vector<std::string> words_of(std::string_view folded) {
  std::vector<std::string> words;
  for (std::string_view left = folded; !left.empty();) {
    const auto cut = left.find(' ');
    if (const auto word = left.substr(0, cut); !word.empty()) words.emplace_back(word);
    left = cut == std::string_view::npos ? std::string_view{} : left.substr(cut + 1);
  }
  return words;
}

std::string initials_of(std::span<const std::string_view> words, bool parts) { return initials_in(words, parts); }
std::string initials_of(const std::vector<std::string>& words, bool parts) { return initials_in(words, parts); }

LongName::LongName(std::span<const std::string_view> words)
    : words_(words), initials_(initials_of(words, true)), head_(words.empty() ? std::string_view{} : head_of(words.back())) {}

bool LongName::is_shortened_by(std::string_view letters) const {
  if (words_.empty() || letters.size() < 2) return false;
  const bool beginning = letters.size() >= 3 && words_.size() > 2 && initials_.starts_with(letters);
  if (words_.size() > 1 && (initials_ == letters || beginning)) return true;
  // Of a body in one word, or with hyphens: its first letter, letters of what it is about, and the head's.
  if (head_.empty() || !letters.ends_with(first_letter(head_))) return false;
  const auto before_head = letters.substr(0, letters.size() - first_letter(head_).size());
  const auto before_head_in = [&](std::string_view name) {
    return letters_within(before_head, name.substr(0, name.size() - head_.size()));
  };
  // `AU` of `kommunstyrelsens arbetsutskott`
  const auto last = words_.back();
  if (before_head.size() <= 2 && last.starts_with(first_letter(letters)) && before_head_in(last)) return true;
  if (!words_.front().starts_with(first_letter(letters))) return false;
  std::string name;
  for (const auto& word : words_) name += word;
  return before_head_in(name);
}

bool shortens(std::string_view letters, const std::vector<std::string>& words) {
  if (words.empty() || letters.size() < 2) return false;
  const auto letter = first_letter(letters);
  const bool begins = std::any_of(words.begin(), words.end(), [&](const auto& word) { return word.find(letter) != word.npos; });
  return begins && LongName(std::vector<std::string_view>(words.begin(), words.end())).is_shortened_by(letters);
}

}  // namespace minutes::find
