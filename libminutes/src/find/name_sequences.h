// Names as sequences of token hashes, found wherever a document has them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "find/mentions.h"

namespace minutes::find {

/// Hashes of the words of `name`, folded, split as tokens are.
std::vector<std::uint64_t> word_hashes(std::string_view name);

class NameSequences {
 public:
  /// `tag` is given back by match(); a sequence added before keeps its tag.
  void add(const std::vector<std::uint64_t>& hashes, std::uint32_t tag);
  bool may_start(std::uint64_t hash) const { return (mask_[hash >> 6 & (mask_.size() - 1)] >> (hash & 63) & 1) != 0; }
  /// End of the longest sequence that starts at `t`, its last word in the nominative or genitive; `t` where none does.
  Index match(const NameTokens& names, Index t, std::uint32_t* tag = nullptr) const {
    const auto hash = names[t].hash;
    if (!may_start(hash) && !(names.has_ending(t) && may_start(names.nominative(t)))) return t;
    return match_known(names, t, tag);
  }
  /// The last word of the match [t, end) stands in the genitive: the sequence has it without its ending.
  bool genitive(const NameTokens& names, Index t, Index end) const;
  bool empty() const { return rows_.empty(); }

 private:
  struct Row {
    std::uint64_t first = 0;
    std::uint32_t start = 0, size = 0;  ///< in hashes_
    std::uint32_t tag = 0;
  };
  bool holds(const std::vector<std::uint64_t>& hashes) const;
  /// Place in rows_ + 1 of the head of the chain of sequences that begin so; 0 where none does.
  std::uint32_t chain(std::uint64_t first) const;
  void index();
  Index match_known(const NameTokens& names, Index t, std::uint32_t* tag) const;
  Index match_row(const NameTokens& names, Index t, const Row& row) const;

  std::vector<std::uint64_t> hashes_;
  std::vector<Row> rows_;
  std::vector<std::uint32_t> slots_;  ///< open addressing over `first`; place in rows_ + 1 of the head of a chain
  std::vector<std::uint32_t> next_;
  std::array<std::uint64_t, 256> mask_{};
};

}  // namespace minutes::find
