// The word tables as one hash table: what is known of a word, asked once per token.
#pragma once

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
    const Slot one = slots_[first_place(hash)], other = slots_[second_place(hash)];
    const std::uint16_t tag = tag_of(hash);
    std::uint16_t word = other.tag == tag ? other.word : std::uint16_t{0};
    word = one.tag == tag ? one.word : word;
    return word == 0 || words_[word].hash == hash ? word : find_doubtful(hash);
  }
  const WordInfo& info(std::uint16_t word) const { return words_[word]; }
  static constexpr std::size_t shortest_suffix = 3;
  /// Suffix classes of a folded word. Its first byte is not looked at: a suffix is never the whole word.
  std::uint64_t suffix_lists(std::string_view folded) const {
    return may_end_so(folded) ? suffix_lists_met(folded) : std::uint64_t{0};
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
  struct Slot {
    std::uint16_t tag = 0, word = 0;
  };
  static constexpr std::size_t slot_count = 1u << 15;
  static constexpr std::size_t first_place(std::uint64_t hash) { return hash & (slot_count - 1); }
  static constexpr std::size_t second_place(std::uint64_t hash) { return hash >> 24 & (slot_count - 1); }
  static constexpr std::uint16_t tag_of(std::uint64_t hash) { return static_cast<std::uint16_t>(hash >> 40); }
  std::uint16_t find_doubtful(std::uint64_t hash) const;
  bool place(std::uint16_t word);

  // One bit for many endings: the last four bytes where a suffix has so many, else three. Most words end in none.
  static constexpr std::size_t ending_bits = 1u << 14;
  static constexpr std::uint32_t place_of_ending(std::uint32_t bytes) { return bytes * 0x9E3779B1u >> 18; }
  static std::uint32_t last_four(std::string_view folded) {
    const auto byte = [&](std::size_t back) { return std::uint32_t{static_cast<unsigned char>(folded[folded.size() - back])}; };
    return byte(4) | byte(3) << 8 | byte(2) << 16 | byte(1) << 24;
  }
  static constexpr std::uint32_t last_three(std::uint32_t four) { return four >> 8; }
  bool holds_ending(std::uint32_t bytes) const {
    return (endings_[place_of_ending(bytes) / 64] >> place_of_ending(bytes) % 64 & 1) != 0;
  }
  bool may_end_so(std::string_view folded) const {
    if (folded.size() <= shortest_suffix) return false;
    const std::uint32_t four = last_four(folded);
    return holds_ending(four) | holds_ending(last_three(four));  // no branch between the two
  }
  std::uint64_t suffix_lists_met(std::string_view folded) const;

  std::array<std::uint64_t, ending_bits / 64> endings_{};
  std::vector<Slot> slots_;
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
