// The word tables as one hash table: what is known of a word, asked once per token.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "sv/lists.h"

namespace minutes::sv {

/// A row of a word table: forms that share lists and a value.
struct WordRow {
  std::string_view forms;  ///< folded, composed, separated by single spaces
  std::uint64_t lists;     ///< List bits
  std::int32_t value = 0;  ///< meaning depends on the list; 0 = none
};

/// Words that end so, and are longer, are in the lists.
struct SuffixRow {
  std::string_view suffixes;  ///< folded, separated by single spaces
  std::uint64_t lists;
};

struct WordInfo {
  std::uint64_t hash = 0;
  std::uint64_t lists = 0;
  std::int32_t value = 0;
};

class Lexicon {
 public:
  Lexicon();

  /// Entry of the word with that hash; 0 where there is none.
  std::uint16_t find(std::uint64_t hash) const {
    // Bits of the tag that differ make it greater than any entry. Where both places differ, entry 0 has hash 0.
    const std::uint32_t tag = tag_of(hash);
    const std::uint32_t met = std::min(slots_[first_place(hash)] ^ tag, slots_[second_place(hash)] ^ tag);
    const std::uint64_t known = 0 - static_cast<std::uint64_t>(met <= UINT16_MAX);
    const auto word = static_cast<std::uint16_t>(met & known);
    return words_[word].hash == (hash & known) ? word : find_doubtful(hash);
  }
  const WordInfo& info(std::uint16_t word) const { return words_[word]; }
  /// Suffix classes of a folded word. Its first byte is not looked at: a suffix is never the whole word.
  std::uint64_t suffix_lists(std::string_view folded) const;
  /// Could a word that ends in these eight bytes, the very last highest, end in a suffix? Bytes before the word do no harm.
  /// Rarely wrong, and never where it says no.
  bool may_end_in_suffix(std::uint64_t last) const {
    // Nothing foretells it, so no branch stands between the three.
    return (holds_ending(last >> 40) | holds_ending(last >> 32) | holds_ending(last >> 24)) != 0;
  }
  /// Two rows give one word different values: a defect of the tables, empty in a sound build.
  const std::vector<std::string_view>& conflicts() const { return conflicts_; }

 private:
  // The trie over reversed suffixes: a row of edges for each node, one for each letter that any suffix has. No edge leads to
  // 0, the root, and no suffix has letter 0.
  static constexpr std::size_t most_letters = 64;
  using Edges = std::array<std::uint16_t, most_letters>;
  void add(std::string_view form, std::uint64_t lists, std::int32_t value);
  void add_suffix(std::string_view suffix, std::uint64_t lists);

  // A word stands at one of two places (cuckoo hashing, Pagh and Rodler 2004), so that no branch hangs on whether a word of
  // the text is in a table, which nothing foretells. A slot has some bits of the hash; the entry has them all.
  static constexpr std::size_t slot_count = 1u << 15;
  static constexpr std::size_t first_place(std::uint64_t hash) { return hash & (slot_count - 1); }
  static constexpr std::size_t second_place(std::uint64_t hash) { return hash >> 24 & (slot_count - 1); }
  /// In the upper half of a slot, with the entry in the lower; that of an empty slot is 0.
  static constexpr std::uint32_t tag_of(std::uint64_t hash) {
    return (static_cast<std::uint32_t>(hash >> 24) & 0xFFFF0000u) | 0x10000u;
  }
  std::uint16_t find_doubtful(std::uint64_t hash) const;
  bool place(std::uint16_t word);

  // One bit for many endings: suffixes of three and four bytes, and the last five of longer ones.
  static constexpr std::size_t shortest_suffix = 3, longest_ending = 5;
  static constexpr std::size_t ending_bits = 1u << 14;
  static constexpr std::size_t place_of_ending(std::uint64_t bytes) { return bytes * 0x9E3779B97F4A7C15u >> 50; }
  std::uint64_t holds_ending(std::uint64_t bytes) const {
    return endings_[place_of_ending(bytes) / 64] >> place_of_ending(bytes) % 64 & 1;
  }

  std::array<std::uint64_t, ending_bits / 64> endings_{};
  std::vector<std::uint32_t> slots_;
  std::vector<WordInfo> words_;
  std::array<std::uint8_t, 256> letters_{};
  std::uint8_t letter_count_ = 1;
  std::vector<Edges> edges_;                 // by node
  std::vector<std::uint64_t> suffix_lists_;  // by node
  std::vector<std::string_view> conflicts_;
};

/// The one lexicon, made at first use, never changed.
const Lexicon& lexicon();

// The tables, one per layer.
std::span<const WordRow> calendar_words();
std::span<const WordRow> actor_words();
std::span<const WordRow> organ_words();
std::span<const WordRow> place_words();
std::span<const WordRow> decision_words();
std::span<const WordRow> amount_words();
std::span<const WordRow> event_words();
std::span<const WordRow> head_words();
std::span<const WordRow> role_words();
std::span<const WordRow> tense_words();
std::span<const SuffixRow> suffixes();
std::span<const SuffixRow> role_suffixes();
std::span<const SuffixRow> tense_suffixes();

}  // namespace minutes::sv
