// One pass over the tokens: each wakes the rules whose anchor it is, and a woken rule is tried where its anchor says
// that it could start. A rule is tried at most once at a place, and its matches do not overlap.
#include <algorithm>

#include "find/matcher.h"
#include "find/ruleset.h"
#include "minutes/stages.h"

namespace minutes::find {
namespace {

bool stands_before(const Match& a, const Match& b) {
  return a.tokens.first != b.tokens.first ? a.tokens.first < b.tokens.first : a.number < b.number;
}

class Pass {
 public:
  Pass(const View& view, std::vector<Warning>& warnings)
      : view_(view), warnings_(warnings), matcher_(view), woken_(rules_.room_for_woken()), next_(rules_.rules().size()) {}

  Matches run() {
    for (auto& layer : matches_.by_layer) layer.reserve(view_.tokens.size() / 128 + 8);
    for_each_segment(view_, [&](Segment segment) { read(segment); });
    // Furniture comes last.
    if (!in_order_)
      for (auto& layer : matches_.by_layer) std::sort(layer.begin(), layer.end(), stands_before);
    return std::move(matches_);
  }

 private:
  void read(Segment segment) {
    in_order_ = in_order_ && segment_first_ <= segment.front();
    segment_ = segment, segment_first_ = segment.front();
    if (waking_.size() < segment.size()) waking_.resize(segment.size());
    std::uint32_t* end = waking_.data();
    Presence present;  // a local: it stays in registers
    matcher_.enter(segment, [&](std::uint32_t place, const TokenEntry& entry) {
      present.add(entry);
      *end = place;
      end += rules_.wakes_any(entry);
    });
    present_ = present;
    for (const std::uint32_t place : std::span(waking_.data(), end)) wake_at(place);
    base_ += static_cast<std::uint32_t>(segment.size());
  }

  void wake_at(std::uint32_t place) {
    const std::uint16_t* const end = rules_.wake(&matcher_.entry(place), wide(), woken_.data());
    for (const std::uint16_t rule : std::span(woken_.data(), end)) wake(rules_.waking(rule), place);
  }

  /// Does a shape in the segment cover more than one token?
  bool wide() const { return (present_.kinds & wide_kind) != 0; }

  void wake(const Waking& rule, std::uint32_t place) {
    if (place < rule.min_before || (rule.at_start && place > rule.max_before)) return;
    if (!rule.need.meets(present_) || (rule.needs_more && !rules_.may_match(rule.rule, present_))) return;
    const Trial& trial = rules_.trial(rule.rule);
    const std::uint32_t to = rule.at_start ? 0 : place - rule.min_before;
    std::uint32_t at = place > rule.max_before ? place - rule.max_before : 0;
    std::uint32_t& next = next_[rule.rule];
    if (next > base_ + at) at = next - base_;
    const Opening& opening = rules_.opening(rule.rule);
    while (at <= to) at = may_start(opening, &matcher_.entry(at)) ? try_at(rule.rule, trial, at) : at + 1;
    next = base_ + at;
  }

  bool may_start(const Opening& opening, const TokenEntry* at) const {
    return opening.first.passes(at[0]) && (opening.second.passes(at[1]) || wide());
  }

  /// Where to try next.
  std::uint32_t try_at(std::uint16_t number, const Trial& trial, std::uint32_t at) {
    const CompiledRule& rule = rules_.rules()[number];
    if (trial.alone) {
      if (!matcher_.holds(*trial.steps, at)) return at + 1;
      Match& match = add(rule, at, at + 1);
      if (trial.captures == 1) match.captures[0] = match.tokens;
      return at + 1;
    }
    const bool matched = matcher_.run(trial.steps, at);
    if (matcher_.gave_up()) warn(rule, at);
    if (!matched || matcher_.end() == at) return at + 1;
    matcher_.captures(trial.captures, add(rule, at, matcher_.end()).captures);
    return matcher_.end();
  }

  void warn(const CompiledRule& rule, std::uint32_t at) {
    warnings_.push_back({WarningCode::pattern_gave_up, "rule " + std::string(rule.rule->name) + " gave up on a stretch",
                         view_.tokens[segment_[at]].span()});
    matcher_.forget();
  }

  /// A match comes a window late at most: it is moved to its place at once, but in furniture, which is sorted in the end.
  Match& add(const CompiledRule& rule, std::uint32_t at, std::uint32_t end) {
    auto& layer = matches_.by_layer[static_cast<std::size_t>(rule.layer)];
    Match* match = &layer.emplace_back();
    match->rule = rule.rule;
    match->number = rule.number;
    match->tokens = {segment_[at], segment_[end - 1] + 1};
    for (; in_order_ && match != layer.data() && stands_before(*match, match[-1]); --match) std::swap(*match, match[-1]);
    return *match;
  }

  const View& view_;
  std::vector<Warning>& warnings_;
  const RuleSet& rules_ = ruleset();
  Matcher matcher_;
  Matches matches_{};
  Segment segment_{};
  Presence present_{};  ///< in the segment
  Index segment_first_ = 0;
  bool in_order_ = true;                 ///< so far, segments stood as in the text
  std::vector<std::uint32_t> waking_{};  ///< places of the segment that wake rules
  std::vector<std::uint16_t> woken_;     ///< rules that one of them wakes
  std::vector<std::uint32_t> next_;      ///< by rule: where it may be tried next, tokens of all segments counted through
  std::uint32_t base_ = 0;               ///< where the segment starts in that count
};

}  // namespace

Matches match_rules(const View& view, std::vector<Warning>& warnings) { return Pass(view, warnings).run(); }

}  // namespace minutes::find
