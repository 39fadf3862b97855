// What the finders ask of a rule again and again, by hash: what it yields, and which capture has which name.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "find/word_set.h"
#include "minutes/match.h"

namespace minutes::find {

struct RuleFacts {
  static constexpr std::size_t most_yields = 4;

  /// The value of `key`; empty where the rule has none.
  std::string_view yields(WordHash key) const {
    for (const auto& [name, value] : yielded)
      if (name == key.value) return value;
    return {};
  }
  /// What the rule's match captured under `name`; an empty range where it did not.
  TokenRange capture(const Match& match, WordHash name) const {
    for (std::size_t n = 0; n < captures.size(); ++n)
      if (captures[n] == name.value) return match.captures[n];
    return {};
  }

  struct Pair {
    std::uint64_t key = 0;
    std::string_view value{};
  };
  std::array<Pair, most_yields> yielded{};
  std::array<std::uint64_t, max_captures> captures{};  ///< hashes of their names
};

/// The facts of a layer's rules, by their number; made at first use, never changed.
const std::vector<RuleFacts>& rule_facts(Layer layer);

}  // namespace minutes::find
