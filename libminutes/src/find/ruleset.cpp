#include "find/ruleset.h"

#include <algorithm>
#include <map>

#include "find/pattern_program.h"
#include "sv/rules.h"

namespace minutes::find {
RuleSet::RuleSet() : slots_(slot_count) {
  compile_rules();
  for (const CompiledRule& rule : rules_) add_waking(rule);
  index_words();
  index_bits();
}

void RuleSet::compile_rules() {
  for (int l = 0; l < layer_count; ++l) {
    first_[static_cast<std::size_t>(l)] = rules_.size();
    std::uint16_t number = 0;
    for (const Rule& rule : sv::rules_of(static_cast<Layer>(l)))
      rules_.push_back({&rule, static_cast<Layer>(l), number++, Pattern(rule.pattern)});
  }
}

void RuleSet::add_waking(const CompiledRule& rule) {
  const auto& anchor = rule.pattern.anchor();
  const auto needs = rule.pattern.needs();
  const auto& states = rule.pattern.states();
  constexpr Presence any{.kinds = any_kind};
  waking_.push_back({.rule = static_cast<std::uint16_t>(waking_.size()),
                     .min_before = static_cast<std::uint8_t>(anchor.min_before),
                     .max_before = static_cast<std::uint8_t>(anchor.max_before),
                     .at_start = anchor.at_start,
                     .needs_more = needs.size() > 1,
                     .need = needs.empty() ? any : needs.front()});
  openings_.push_back({.first = states.start, .second = states.second});
  trials_.push_back({.steps = states.steps.data(),
                     .captures = static_cast<std::uint8_t>(rule.pattern.capture_names().size()),
                     .alone = states.alone});
  if (!needs.empty()) needs_.insert(needs_.end(), needs.begin() + 1, needs.end());
  needs_of_.push_back(static_cast<std::uint16_t>(needs_.size()));
}

RuleSet::Run RuleSet::run_of(const std::vector<std::uint16_t>& rules) {
  const auto first = static_cast<std::uint16_t>(woken_.size());
  for (const std::uint16_t rule : rules) {
    woken_.push_back(rule);
    gates_.push_back({rules_[rule].pattern.before(), rules_[rule].pattern.behind()});
  }
  return {first, static_cast<std::uint16_t>(woken_.size())};
}

void RuleSet::index_words() {
  std::map<std::uint64_t, std::vector<std::uint16_t>> rules;
  for (std::uint16_t id = 0; id < rules_.size(); ++id)
    for (const auto hash : rules_[id].pattern.anchor().hashes) rules[hash].push_back(id);
  for (const auto& [hash, ids] : rules) {
    bloom_[hash >> 6 & (bloom_words - 1)] |= std::uint64_t{1} << (hash & 63);
    std::size_t slot = hash & (slot_count - 1);
    while (slots_[slot].run.last != 0) slot = (slot + 1) & (slot_count - 1);
    slots_[slot] = {tag_of(hash), run_of(ids)};
  }
}

void RuleSet::index_bits() {
  const auto index = [&](auto& runs, auto bits_of) {
    for (std::size_t bit = 0; bit < runs.size(); ++bit) {
      std::vector<std::uint16_t> ids;
      for (std::uint16_t id = 0; id < rules_.size(); ++id)
        if ((bits_of(rules_[id].pattern.anchor()) >> bit & 1) != 0) ids.push_back(id);
      runs[bit] = run_of(ids);
    }
  };
  // A pattern that needs nothing would wake everywhere; a test keeps such rules out.
  index(by_list_, [](const Pattern::Anchor& anchor) { return anchor.lists; });
  index(by_kind_, [](const Pattern::Anchor& anchor) { return anchor.any ? any_kind : anchor.classes; });
  index(by_shape_, [](const Pattern::Anchor& anchor) { return anchor.shapes; });
  for (const CompiledRule& rule : rules_) {
    const auto& anchor = rule.pattern.anchor();
    lists_ |= anchor.lists, shapes_ |= anchor.shapes, kinds_ |= anchor.any ? any_kind : anchor.classes;
  }
}

const RuleSet& ruleset() {
  static const RuleSet made;
  return made;
}

TokenRange capture(Layer layer, const Match& match, std::string_view name) {
  const auto& names = ruleset().rule(layer, match.number).pattern.capture_names();
  const auto at = std::find(names.begin(), names.end(), name);
  return at == names.end() ? TokenRange{} : match.captures[static_cast<std::size_t>(at - names.begin())];
}

std::string_view yielded(const Rule& rule, std::string_view key) {
  for (std::string_view left = rule.yields; !left.empty();) {
    const auto space = left.find(' ');
    const auto pair = left.substr(0, space);
    left = space == std::string_view::npos ? std::string_view{} : left.substr(space + 1);
    if (pair.size() > key.size() && pair.starts_with(key) && pair[key.size()] == '=') return pair.substr(key.size() + 1);
  }
  return {};
}

}  // namespace minutes::find
