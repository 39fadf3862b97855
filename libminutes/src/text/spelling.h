// The spelling tables of sv/ made ready for lookup by hash: abbreviations as a trie of parts, word sets as hash sets.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "sv/spelling.h"

namespace minutes::text {

/// Hashes of a closed set of words.
class WordSet {
 public:
  explicit WordSet(std::span<const std::string_view> words);
  bool contains(std::uint64_t hash) const;

 private:
  std::vector<std::uint64_t> slots_;
};

/// What the parts read so far, each with its dot, can be: `bl.`, `bl.a.`.
struct AbbreviationState {
  bool prefix = false;    ///< more parts may follow
  bool complete = false;  ///< an abbreviation as it stands
  sv::AbbreviationKind kind = sv::AbbreviationKind::before;
};

class Abbreviations {
 public:
  explicit Abbreviations(std::span<const sv::AbbreviationRow> rows);
  /// `dotted` is the hash of the parts, folded, each with its dot.
  AbbreviationState find(std::uint64_t dotted) const;

 private:
  struct Slot {
    std::uint64_t hash = 0;
    AbbreviationState state{};
  };
  Slot& slot(std::uint64_t hash);
  std::vector<Slot> slots_;
};

struct Spelling {
  Abbreviations abbreviations{sv::abbreviations()};
  WordSet colon_endings{sv::colon_endings()};
  WordSet address_endings{sv::address_endings()};
  WordSet hyphen_conjunctions{sv::hyphen_conjunctions()};
  WordSet numbered_labels{sv::numbered_labels()};
  WordSet sentence_openers{sv::sentence_openers()};
};

/// Made at first use, never changed.
const Spelling& spelling();

}  // namespace minutes::text
