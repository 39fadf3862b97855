#include "find/decisions_cues.h"

#include <algorithm>
#include <utility>

namespace minutes::find {
namespace {

template <class Value>
using Named = std::pair<std::string_view, Value>;

constexpr Named<DecisionStatus> statuses[] = {
    {"taken", DecisionStatus::taken},       {"reported", DecisionStatus::reported}, {"planned", DecisionStatus::planned},
    {"deferred", DecisionStatus::deferred}, {"rejected", DecisionStatus::rejected}, {"proposed", DecisionStatus::proposed},
};
constexpr Named<Outcome> outcomes[] = {
    {"approved", Outcome::approved}, {"rejected", Outcome::rejected}, {"deferred", Outcome::deferred},
    {"noted", Outcome::noted},       {"referred", Outcome::referred}, {"commissioned", Outcome::commissioned},
    {"elected", Outcome::elected},   {"other", Outcome::other},
};

template <class Value>
Value value_of(std::span<const Named<Value>> names, std::string_view name, Value otherwise) {
  const auto at = std::find_if(names.begin(), names.end(), [&](const auto& row) { return row.first == name; });
  return at == names.end() ? otherwise : at->second;
}

}  // namespace

std::vector<Cue> cues_in(Layer layer, std::span<const Match> matches, TokenRange within) {
  const auto starts_before = [](const Match& match, std::uint32_t token) { return match.tokens.first < token; };
  auto at = std::lower_bound(matches.begin(), matches.end(), within.first, starts_before);
  std::vector<Cue> cues;
  if (at == matches.end() || at->tokens.first >= within.last) return cues;
  const std::vector<RuleFacts>& facts = rule_facts(layer);
  for (; at != matches.end() && at->tokens.first < within.last; ++at) {
    const RuleFacts& rule = facts[at->number];
    const TokenRange named = rule.capture(*at, "cue");
    cues.push_back({&*at, &rule, named.empty() ? at->tokens : named});
  }
  const auto rank = [](const Cue& cue) { return std::pair(cue.tokens.first, cue.match->number); };
  std::sort(cues.begin(), cues.end(), [&](const Cue& a, const Cue& b) { return rank(a) < rank(b); });
  const auto same_token = [](const Cue& a, const Cue& b) { return a.tokens.first == b.tokens.first; };
  cues.erase(std::unique(cues.begin(), cues.end(), same_token), cues.end());
  std::erase_if(cues, [](const Cue& cue) { return cue.none(); });
  return cues;
}

DecisionStatus status_of(std::string_view name) { return value_of<DecisionStatus>(statuses, name, DecisionStatus::taken); }

Outcome outcome_of(std::string_view name) { return value_of<Outcome>(outcomes, name, Outcome::none); }

}  // namespace minutes::find
