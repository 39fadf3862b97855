// All rules compiled, with the table that says which token wakes which rule.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <numeric>
#include <string_view>
#include <vector>

#include "find/pattern.h"
#include "minutes/match.h"

namespace minutes::find {

struct CompiledRule {
  const Rule* rule = nullptr;
  Layer layer = Layer::dates;
  std::uint16_t number = 0;  ///< in its layer's table
  Pattern pattern;
};

/// What the tokens beside the anchor of a woken rule pass, where no shape is wide. Most rules are not let through.
struct alignas(64) Gate {
  TokenFilter before{}, behind{};
  bool passes(const TokenEntry* anchor) const { return before.passes(anchor[-1]) & behind.passes(anchor[1]); }
};

/// What a woken rule is asked of its segment.
struct Waking {
  std::uint16_t rule = 0;                       ///< into RuleSet::rules()
  std::uint8_t min_before = 0, max_before = 0;  ///< tokens between its start and its anchor
  bool at_start = false;                        ///< only the segment's first token can start a match
  bool needs_more = false;                      ///< RuleSet::may_match() tells
  Presence need{};                              ///< what its segment must hold; anything where it needs no more than its anchor
};

/// What a place is asked before the rule is tried there: what its first two tokens pass, where no shape is wide.
struct alignas(64) Opening {
  TokenFilter first{}, second{};
};

/// What a rule is tried with.
struct Trial {
  const program::Step* steps = nullptr;  ///< of its pattern (find/matcher.h)
  std::uint8_t captures = 0;
  bool alone = false;  ///< of one token alone
};

class RuleSet {
 public:
  RuleSet();

  const std::vector<CompiledRule>& rules() const { return rules_; }
  /// The rule with that place in its layer's table.
  const CompiledRule& rule(Layer layer, std::uint16_t number) const {
    return rules_[first_[static_cast<std::size_t>(layer)] + number];
  }
  const Waking& waking(std::uint16_t rule) const { return waking_[rule]; }
  const Opening& opening(std::uint16_t rule) const { return openings_[rule]; }
  const Trial& trial(std::uint16_t rule) const { return trials_[rule]; }
  /// Could the rule match somewhere in a segment where this stands?
  bool may_match(std::uint16_t rule, const Presence& segment) const {
    for (std::size_t n = needs_of_[rule]; n < needs_of_[rule + 1u]; ++n)
      if (!needs_[n].meets(segment)) return false;
    return true;
  }
  /// Does the token wake any rule? At times true where it does not.
  bool wakes_any(const TokenEntry& token) const {
    return ((token.lists & lists_) | (token.kinds & kinds_) | (token.shapes & shapes_) | (in_bloom(token.hash) ? 1 : 0)) != 0;
  }
  /// Writes the rules that the token wakes, at times some that it does not, and whose gates let them through (all of
  /// them where `open`). `woken` must have room for room_for_woken(); returns where they end.
  std::uint16_t* wake(const TokenEntry* token, bool open, std::uint16_t* woken) const {
    if (in_bloom(token->hash)) woken = let_through(by_hash(token->hash), token, open, woken);
    for (auto left = token->lists & lists_; left != 0; left &= left - 1)
      woken = let_through(by_list_[std::countr_zero(left)], token, open, woken);
    for (auto left = token->shapes & shapes_; left != 0; left &= left - 1)
      woken = let_through(by_shape_[std::countr_zero(left)], token, open, woken);
    for (auto left = token->kinds & kinds_; left != 0; left &= left - 1)
      woken = let_through(by_kind_[std::countr_zero(left)], token, open, woken);
    return woken;
  }
  std::size_t room_for_woken() const { return woken_.size(); }

 private:
  /// Rules that wake together, in woken_.
  struct Run {
    std::uint16_t first, last;
  };
  struct Slot {
    std::uint32_t tag;  ///< upper half of the hash: two words that share it wake each other's rules, and no harm is done
    Run run;
  };

  std::uint16_t* let_through(Run run, const TokenEntry* token, bool open, std::uint16_t* woken) const {
    for (std::uint32_t at = run.first; at < run.last; ++at) {  // no branch: which pass cannot be guessed
      *woken = woken_[at];
      woken += gates_[at].passes(token) | open;
    }
    return woken;
  }
  bool in_bloom(std::uint64_t hash) const { return (bloom_[hash >> 6 & (bloom_words - 1)] >> (hash & 63) & 1) != 0; }
  static std::uint32_t tag_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32); }
  Run by_hash(std::uint64_t hash) const {
    for (std::size_t slot = hash & (slot_count - 1); slots_[slot].run.last != 0; slot = (slot + 1) & (slot_count - 1))
      if (slots_[slot].tag == tag_of(hash)) return slots_[slot].run;
    return {};
  }
  void compile_rules();
  void add_waking(const CompiledRule& rule);
  Run run_of(const std::vector<std::uint16_t>& rules);
  void index_words();
  void index_bits();

  static constexpr std::size_t slot_count = 1u << 11, bloom_words = 1u << 8;  // powers of two
  std::array<std::uint64_t, bloom_words> bloom_{};  ///< most tokens are told here that they wake nothing
  std::vector<Slot> slots_;
  std::vector<std::uint16_t> woken_{};  ///< rules that wake together, run behind run
  std::vector<Gate> gates_{};           ///< theirs, so that a run lies in one stretch
  std::array<Run, 64> by_list_{};
  std::array<Run, 32> by_kind_{};
  std::array<Run, shape_count> by_shape_{};
  std::uint64_t lists_ = 0;               ///< lists that wake any rule
  std::uint32_t kinds_ = 0, shapes_ = 0;  ///< the same of classes and shapes
  std::vector<Waking> waking_{};
  std::vector<Opening> openings_{};
  std::vector<Trial> trials_{};
  std::vector<Presence> needs_{};           ///< but the first of each rule
  std::vector<std::uint16_t> needs_of_{0};  ///< by rule: where its needs start
  std::vector<CompiledRule> rules_{};
  std::array<std::size_t, layer_count> first_{};
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
  std::vector<Index> all(view.tokens.size()), tokens;
  std::iota(all.begin(), all.end(), 0);
  auto furniture = view.layout.furniture.begin();
  const auto end = view.layout.furniture.end();
  for (const Sentence& sentence : view.sentences) {
    const TokenRange range = sentence.tokens;
    if (range.empty()) continue;
    while (furniture != end && furniture->span.end <= view.tokens[range.first].start) ++furniture;
    if (furniture == end || furniture->span.start > view.tokens[range.last - 1].start) {
      use(Segment(all).subspan(range.first, range.size()));
      continue;
    }
    tokens.clear();
    for (Index t = range.first; t < range.last; ++t)
      if (!view.tokens[t].has(token_furniture)) tokens.push_back(t);
    if (!tokens.empty()) use(Segment(tokens));
  }
  tokens.clear();
  Index t = 0;
  for (const Furniture& piece : view.layout.furniture) {
    for (t = std::max(t, view.token_at(piece.span.start)); t < view.tokens.size() && view.tokens[t].start < piece.span.end;
         ++t) {
      if (!view.tokens[t].has(token_furniture)) continue;
      if (!tokens.empty() && view.tokens[tokens.back()].line != view.tokens[t].line) {
        use(Segment(tokens));
        tokens.clear();
      }
      tokens.push_back(t);
    }
  }
  if (!tokens.empty()) use(Segment(tokens));
}

}  // namespace minutes::find
