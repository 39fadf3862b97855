#include "sv/lexicon.h"

#include <algorithm>

#include "base/hash.h"
#include "sv/list_names.h"

namespace minutes::sv {
namespace {

template <class Use>
void for_each_form(std::string_view forms, Use use) {
  while (!forms.empty()) {
    const auto space = forms.find(' ');
    if (const auto form = forms.substr(0, space); !form.empty()) use(form);
    forms = space == std::string_view::npos ? std::string_view{} : forms.substr(space + 1);
  }
}

}  // namespace

std::uint64_t list_bit(std::string_view name) {
#define MINUTES_LIST_MATCH(list) \
  if (name == #list) return list;
  MINUTES_WORD_LISTS(MINUTES_LIST_MATCH)
#undef MINUTES_LIST_MATCH
  return 0;
}

std::string_view list_name(int number) {
  static constexpr std::string_view names[] = {
#define MINUTES_LIST_NAME(list) #list,
      MINUTES_WORD_LISTS(MINUTES_LIST_NAME)
#undef MINUTES_LIST_NAME
  };
  return number >= 0 && number < static_cast<int>(std::size(names)) ? names[number] : std::string_view();
}

Lexicon::Lexicon() : slots_(slot_count), words_(1), edges_(1), suffix_lists_(1) {
  for (const auto table : {calendar_words(), actor_words(), organ_words(), place_words(), decision_words(), amount_words(),
                           event_words(), head_words(), role_words(), tense_words()})
    for (const WordRow& row : table) for_each_form(row.forms, [&](std::string_view form) { add(form, row.lists, row.value); });
  for (const auto table : {suffixes(), role_suffixes(), tense_suffixes()})
    for (const SuffixRow& row : table)
      for_each_form(row.suffixes, [&](std::string_view suffix) { add_suffix(suffix, row.lists); });
}

void Lexicon::add(std::string_view form, std::uint64_t lists, std::int32_t value) {
  const std::uint64_t hash = base::hash_of(form);
  std::uint16_t word = find(hash);
  if (word == 0) {
    word = static_cast<std::uint16_t>(words_.size());
    words_.push_back({hash});
    if (!place(word)) conflicts_.push_back(form);
  }
  WordInfo& info = words_[word];
  info.lists |= lists;
  if (value != 0 && info.value != 0 && info.value != value) conflicts_.push_back(form);
  if (value != 0) info.value = value;
}

// Puts the word at its first place; what stood there goes to its other one, and so on.
bool Lexicon::place(std::uint16_t word) {
  constexpr int most_moves = 500;
  std::size_t at = first_place(words_[word].hash);
  for (int moves = 0; moves < most_moves; ++moves) {
    const auto moved = static_cast<std::uint16_t>(slots_[at]);
    slots_[at] = tag_of(words_[word].hash) | word;
    if (moved == 0) return true;
    word = moved;
    const std::uint64_t hash = words_[word].hash;
    at = at == first_place(hash) ? second_place(hash) : first_place(hash);
  }
  return false;
}

void Lexicon::add_suffix(std::string_view suffix, std::uint64_t lists) {
  std::uint16_t node = 0;
  for (auto byte = suffix.rbegin(); byte != suffix.rend(); ++byte) {
    std::uint8_t& letter = letters_[static_cast<unsigned char>(*byte)];
    if (letter == 0 && letter_count_ == most_letters) return conflicts_.push_back(suffix);
    if (letter == 0) letter = letter_count_++;
    const std::uint16_t next = edges_[node][letter];
    if (next == 0) {
      edges_[node][letter] = static_cast<std::uint16_t>(edges_.size());
      node = edges_[node][letter];
      edges_.push_back({});
      suffix_lists_.push_back(0);
    } else {
      node = next;
    }
  }
  suffix_lists_[node] |= lists;
  if (suffix.size() < shortest_suffix) return conflicts_.push_back(suffix);
  std::uint64_t last = 0;
  for (const char byte : suffix.substr(suffix.size() - std::min(suffix.size(), longest_ending)))
    last = last >> 8 | std::uint64_t{static_cast<unsigned char>(byte)} << 56;
  last >>= 64 - 8 * std::min(suffix.size(), longest_ending);
  endings_[place_of_ending(last) / 64] |= std::uint64_t{1} << place_of_ending(last) % 64;
}

// The tag of another word was met, or those of two.
std::uint16_t Lexicon::find_doubtful(std::uint64_t hash) const {
  for (const std::size_t at : {first_place(hash), second_place(hash)})
    if (const auto word = static_cast<std::uint16_t>(slots_[at]); words_[word].hash == hash) return word;
  return 0;
}

std::uint64_t Lexicon::suffix_lists(std::string_view folded) const {
  std::uint64_t lists = 0;
  std::uint16_t node = 0;
  for (std::size_t left = folded.size(); left > 1; --left) {
    node = edges_[node][letters_[static_cast<unsigned char>(folded[left - 1])]];
    if (node == 0) break;
    lists |= suffix_lists_[node];
  }
  return lists;
}

const Lexicon& lexicon() {
  static const Lexicon made;
  return made;
}

}  // namespace minutes::sv
