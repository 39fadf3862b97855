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

Cues::Cues(const View& view, Layer layer, std::span<const Match> matches) : first_(view.sentences.size() + 1) {
  const std::vector<RuleFacts>& facts = rule_facts(layer);
  const std::span<const Sentence> sentences = view.sentences;
  std::vector<Cue> cues;  // of one sentence
  std::size_t s = 0;
  const auto pass_to = [&](auto stands_there) {
    for (; s < sentences.size() && !stands_there(sentences[s].tokens); ++s)
      first_[s + 1] = static_cast<std::uint32_t>(cues_.size());
  };
  for (auto at = matches.begin(); at != matches.end();) {
    pass_to([&](TokenRange within) { return at->tokens.first < within.last; });
    if (s == sentences.size()) break;
    if (at->tokens.first < sentences[s].tokens.first) {
      ++at;
      continue;
    }
    cues.clear();
    for (; at != matches.end() && at->tokens.first < sentences[s].tokens.last; ++at) {
      const RuleFacts& rule = facts[at->number];
      const TokenRange named = rule.capture(*at, "cue");
      cues.push_back({&*at, &rule, named.empty() ? at->tokens : named});
    }
    const auto rank = [](const Cue& cue) { return std::pair(cue.tokens.first, cue.match->number); };
    if (cues.size() > 1) std::sort(cues.begin(), cues.end(), [&](const Cue& a, const Cue& b) { return rank(a) < rank(b); });
    bool barred = false;  // a shape that is none of its kind has the token; what ranks below does not get it
    for (std::size_t c = 0; c < cues.size(); ++c) {
      barred = (barred && cues[c].tokens.first == cues[c - 1].tokens.first) || cues[c].none();
      if (!barred) cues_.push_back(cues[c]);
    }
  }
  pass_to([](TokenRange) { return false; });
}

DecisionStatus status_of(std::string_view name) { return value_of<DecisionStatus>(statuses, name, DecisionStatus::taken); }

Outcome outcome_of(std::string_view name) { return value_of<Outcome>(outcomes, name, Outcome::none); }

}  // namespace minutes::find
