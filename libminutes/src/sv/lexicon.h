// The word tables as one hash table: what is known of a word, asked once per token.
#pragma once

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
  std::uint64_t lists = 0;
  std::int32_t value = 0;
};

class Lexicon {
 public:
  Lexicon();

  /// Entry of the word with that hash; 0 where there is none.
  std::uint16_t find(std::uint64_t hash) const;
  const WordInfo& info(std::uint16_t word) const { return words_[word]; }
  /// Suffix classes of a folded word.
  std::uint64_t suffix_lists(std::string_view folded) const;
  /// Two rows give one word different values: a defect of the tables, empty in a sound build.
  const std::vector<std::string_view>& conflicts() const { return conflicts_; }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint16_t word = 0;
  };
  struct Node {  // of the trie over reversed suffixes
    unsigned char byte = 0;
    std::uint16_t child = 0, sibling = 0;
    std::uint64_t lists = 0;
  };
  void add(std::string_view form, std::uint64_t lists, std::int32_t value);
  void add_suffix(std::string_view suffix, std::uint64_t lists);
  std::uint16_t step(std::uint16_t node, unsigned char byte) const;

  std::vector<Slot> slots_;
  std::vector<WordInfo> words_;
  std::vector<Node> nodes_;
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
std::span<const SuffixRow> suffixes();
std::span<const SuffixRow> role_suffixes();

}  // namespace minutes::sv
