// One pass over the tokens: each wakes the rules whose anchor it is, and a woken rule is tried where its anchor says
// that it could start. A rule is tried at most once at a place, and its matches do not overlap.
#include <algorithm>

#include "find/ruleset.h"
#include "minutes/stages.h"

namespace minutes::find {
namespace {

/// Where in the current segment each rule may be tried next.
class Progress {
 public:
  explicit Progress(std::size_t rules) : next_(rules), segment_(rules) {}
  void new_segment() { ++now_; }
  std::uint32_t& next(std::uint16_t rule) {
    if (segment_[rule] != now_) {
      segment_[rule] = now_;
      next_[rule] = 0;
    }
    return next_[rule];
  }

 private:
  std::vector<std::uint32_t> next_, segment_;
  std::uint32_t now_ = 0;
};

void try_rule(const View& view, Segment segment, const CompiledRule& rule, std::uint32_t from, std::uint32_t to,
              std::uint32_t& next, std::vector<Match>& found, std::vector<Warning>& warnings) {
  for (std::uint32_t at = std::max(from, next); at <= to; at = next) {
    next = at + 1;
    if (!rule.pattern.may_start(view, view.tokens[segment[at]])) continue;
    bool gave_up = false;
    const Attempt attempt = rule.pattern.match(view, segment, at, gave_up);
    if (attempt.matched) next = std::max(attempt.end, at + 1);
    if (gave_up)
      warnings.push_back({WarningCode::pattern_gave_up, "rule " + std::string(rule.rule->name) + " gave up on a stretch",
                          view.tokens[segment[at]].span()});
    if (attempt.matched && attempt.end > at)
      found.push_back({rule.rule, rule.number, {segment[at], segment[attempt.end - 1] + 1}, attempt.captures});
  }
}

}  // namespace

Matches match_rules(const View& view, std::vector<Warning>& warnings) {
  const RuleSet& rules = ruleset();
  Matches matches;
  Progress progress(rules.rules().size());
  for_each_segment(view, [&](Segment segment) {
    progress.new_segment();
    Presence present;
    for (const Index token : segment) present.add(view.tokens[token]);
    for (std::uint32_t place = 0; place < segment.size(); ++place) {
      rules.wake(view, segment[place], [&](std::uint16_t id) {
        const CompiledRule& rule = rules.rules()[id];
        const auto& anchor = rule.pattern.anchor();
        if (place < anchor.min_before || !rule.pattern.may_match(present)) return;
        const std::uint32_t from = place > anchor.max_before ? place - anchor.max_before : 0;
        if (anchor.at_start && from > 0) return;
        const std::uint32_t to = anchor.at_start ? 0 : place - anchor.min_before;
        try_rule(view, segment, rule, from, to, progress.next(id), matches.by_layer[static_cast<std::size_t>(rule.layer)],
                 warnings);
      });
    }
  });
  for (auto& layer : matches.by_layer)
    std::sort(layer.begin(), layer.end(), [](const Match& a, const Match& b) {
      return std::pair(a.tokens.first, a.number) < std::pair(b.tokens.first, b.number);
    });
  return matches;
}

}  // namespace minutes::find
