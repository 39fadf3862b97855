// The spelling tables of sv/ made ready for lookup by hash: abbreviations as a trie of parts, word sets as hash sets.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/hash.h"
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
  /// Could a word be the first part of one? Asked of most words of a text: rarely wrong, and never where it says no.
  bool may_begin(std::uint64_t word) const { return first_parts_.has(word); }
  /// Could a word be the first part of one whose second begins with that byte?
  bool may_go_on(std::uint64_t word, unsigned char next) const { return second_parts_.has(base::hash_step(word, next)); }
  /// Could words be the first two parts of one? `parts` is the hash of both, a dot between them.
  bool may_have_parts(std::uint64_t parts) const { return second_parts_.has(parts); }

 private:
  /// One bit for many hashes.
  class Filter {
   public:
    void add(std::uint64_t hash) { bits_[place(hash) / 64] |= std::uint64_t{1} << place(hash) % 64; }
    bool has(std::uint64_t hash) const { return (bits_[place(hash) / 64] >> place(hash) % 64 & 1) != 0; }

   private:
    static constexpr std::size_t size = 8192;
    static constexpr std::size_t place(std::uint64_t hash) { return hash >> 24 & (size - 1); }
    std::array<std::uint64_t, size / 64> bits_{};
  };
  struct Slot {
    std::uint64_t hash = 0;
    AbbreviationState state{};
  };
  Slot& slot(std::uint64_t hash);
  std::vector<Slot> slots_;
  Filter first_parts_{}, second_parts_{};
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
