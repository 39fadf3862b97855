// Finds the fixed phrases of sv/phrases.h in a run of tokens.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "find/hash_filter.h"
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
  bool starts(std::uint64_t word) const { return filter_.may_hold(word) && find(first_words_, word) != nullptr; }
  /// Tokens that may start a phrase, and others at times.
  const HashFilter& first_words() const { return filter_; }
  /// The phrase that the whole run spells letter by letter: `N ä r v a r a n d e`.
  PhraseMatch match_letters(const View& view, std::span<const Index> letters) const;
  /// The longest phrase that starts at run[at].
  PhraseMatch match(const View& view, std::span<const Index> run, std::size_t at) const;

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::int32_t value = 0;
  };
  using Slots = std::vector<Slot>;  ///< open addressed; a power of two of them

  static std::size_t place(const Slots& slots, std::uint64_t hash);
  static const Slot* find(const Slots& slots, std::uint64_t hash);

  Slots values_{};       ///< by the hash of the phrase without its spaces
  Slots first_words_{};  ///< token hashes that can start a phrase; the value is the bytes of the longest one
  HashFilter filter_{};  ///< of first_words_: most words end here
};

const PhraseTable& presence_heads();
const PhraseTable& column_heads();
const PhraseTable& cover_labels();
/// Those of cover_labels() that are CoverLabel::adopted_by.
const PhraseTable& adoption_labels();
const PhraseTable& genre_words();

}  // namespace minutes::find
