// Finds the fixed phrases of sv/phrases.h in a run of tokens.
#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "minutes/view.h"
#include "sv/phrases.h"

namespace minutes::find {

struct PhraseMatch {
  std::uint32_t count = 0;  ///< tokens taken; 0 = none
  std::int32_t value = 0;
  explicit operator bool() const { return count != 0; }
};

/// The phrases of a table. Readings are compared run together, so that `tid/plats` is found however it was cut to tokens.
class PhraseTable {
 public:
  explicit PhraseTable(std::span<const sv::PhraseRow> rows);
  /// A phrase may start with the word of that hash.
  bool starts(std::uint64_t word) const { return filter_[word >> 52] && first_words_.contains(word); }
  const std::unordered_set<std::uint64_t>& first_words() const { return first_words_; }
  /// The longest phrase that starts at run[at].
  PhraseMatch match(const View& view, std::span<const Index> run, std::size_t at) const;

 private:
  std::unordered_map<std::uint64_t, std::int32_t> values_{};  ///< by the hash of the phrase without its spaces
  std::unordered_set<std::uint64_t> first_words_{};           ///< token hashes that can start a phrase
  std::bitset<4096> filter_{};                                ///< their top bits: most words end here
};

const PhraseTable& presence_heads();
const PhraseTable& column_heads();
const PhraseTable& cover_labels();
const PhraseTable& genre_words();

}  // namespace minutes::find
