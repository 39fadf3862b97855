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
  /// Calls use(number) for each of rules() that the token wakes.
  template <class Use>
  void wake(const View& view, Index index, Use&& use) const {
    const Token& token = view.tokens[index];
    if ((bloom_[token.hash >> 6 & (bloom_words - 1)] >> (token.hash & 63) & 1) != 0) wake_by_hash(token.hash, use);
    for (std::uint64_t lists = token.lists & lists_; lists != 0; lists &= lists - 1)
      for (const auto id : by_list_[static_cast<std::size_t>(__builtin_ctzll(lists))]) use(id);
    if (const char first = view.source()[token.start]; first >= '0' && first <= '9')
      for (std::uint32_t shapes = shapes_at(view.source().substr(token.start, 64), shapes_); shapes != 0; shapes &= shapes - 1)
        for (const auto id : by_shape_[static_cast<std::size_t>(__builtin_ctz(shapes))]) use(id);
    for (const auto id : by_class_[static_cast<std::size_t>(token.cls)]) use(id);
    for (const auto id : always_) use(id);
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t first = 0, count = 0;  ///< into woken_
  };
  template <class Use>
  void wake_by_hash(std::uint64_t hash, Use&& use) const {
    for (std::size_t slot = hash & (slot_count - 1); slots_[slot].count != 0; slot = (slot + 1) & (slot_count - 1)) {
      if (slots_[slot].hash != hash) continue;
      for (std::uint32_t n = 0; n < slots_[slot].count; ++n) use(woken_[slots_[slot].first + n]);
      return;
    }
  }

  static constexpr std::size_t slot_count = 1u << 13, bloom_words = 1u << 8;  // powers of two
  std::array<std::uint64_t, bloom_words> bloom_{};  ///< most tokens are told here that they wake nothing
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
void for_each_segment(const View& view, Use&& use) {
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
