// All rules compiled, with the table that says which token wakes which rule.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "find/pattern.h"
#include "find/shapes.h"
#include "minutes/match.h"

namespace minutes::find {

struct CompiledRule {
  const Rule* rule = nullptr;
  Layer layer = Layer::dates;
  std::uint16_t number = 0;  ///< in its layer's table
  Pattern pattern;
};

class RuleSet {
 public:
  RuleSet();

  const std::vector<CompiledRule>& rules() const { return rules_; }
  /// The rule with that place in its layer's table.
  const CompiledRule& rule(Layer layer, std::uint16_t number) const {
    return rules_[first_[static_cast<std::size_t>(layer)] + number];
  }
  /// Numbers into rules() that the token wakes; appended to `out`.
  void wake(const View& view, Index token, std::vector<std::uint16_t>& out) const;

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t first = 0, count = 0;  ///< into woken_
  };
  std::vector<CompiledRule> rules_;
  std::array<std::size_t, layer_count> first_{};
  std::vector<Slot> slots_;
  std::vector<std::uint16_t> woken_;
  std::array<std::vector<std::uint16_t>, 64> by_list_;
  std::array<std::vector<std::uint16_t>, 16> by_class_;
  std::array<std::vector<std::uint16_t>, shape_count> by_shape_;
  std::uint64_t lists_ = 0;   ///< lists that wake any rule
  std::uint32_t shapes_ = 0;  ///< shapes that wake any rule
  std::vector<std::uint16_t> always_;
};

/// The one rule set, made at first use, never changed.
const RuleSet& ruleset();

/// What the match's rule captured under `name`; an empty range where it did not.
TokenRange capture(Layer layer, const Match& match, std::string_view name);
/// The value of `key` in a rule's `yields`; empty where it has none.
std::string_view yielded(const Rule& rule, std::string_view key);

/// Calls use(segment) for every segment of the view: sentences without furniture, then lines of furniture.
/// The segment is valid for the call only.
template <class Use>
void for_each_segment(const View& view, Use use) {
  std::vector<Index> tokens;
  for (const Sentence& sentence : view.sentences) {
    tokens.clear();
    for (Index t = sentence.tokens.first; t < sentence.tokens.last; ++t)
      if (!view.tokens[t].has(token_furniture)) tokens.push_back(t);
    use(Segment(tokens));
  }
  tokens.clear();
  for (Index t = 0; t < view.tokens.size(); ++t) {
    if (!view.tokens[t].has(token_furniture)) continue;
    if (!tokens.empty() && view.tokens[tokens.back()].line != view.tokens[t].line) {
      use(Segment(tokens));
      tokens.clear();
    }
    tokens.push_back(t);
  }
  if (!tokens.empty()) use(Segment(tokens));
}

}  // namespace minutes::find
