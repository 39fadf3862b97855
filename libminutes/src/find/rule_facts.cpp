#include "find/rule_facts.h"

#include "base/hash.h"
#include "find/ruleset.h"
#include "sv/rules.h"

namespace minutes::find {
namespace {

RuleFacts facts_of(const Rule& rule, const std::vector<std::string>& capture_names) {
  RuleFacts facts;
  std::size_t count = 0;
  for (std::string_view left = rule.yields; !left.empty() && count < facts.yielded.size();) {
    const auto space = left.find(' ');
    const auto pair = left.substr(0, space);
    left = space == std::string_view::npos ? std::string_view{} : left.substr(space + 1);
    if (const auto equals = pair.find('='); equals != std::string_view::npos)
      facts.yielded[count++] = {base::hash_of(pair.substr(0, equals)), pair.substr(equals + 1)};
  }
  for (std::size_t n = 0; n < capture_names.size(); ++n) facts.captures[n] = base::hash_of(capture_names[n]);
  return facts;
}

std::array<std::vector<RuleFacts>, layer_count> all_facts() {
  std::array<std::vector<RuleFacts>, layer_count> all;
  for (std::size_t layer = 0; layer < all.size(); ++layer)
    for (const Rule& rule : sv::rules_of(static_cast<Layer>(layer))) {
      const auto number = static_cast<std::uint16_t>(all[layer].size());
      all[layer].push_back(facts_of(rule, ruleset().rule(static_cast<Layer>(layer), number).pattern.capture_names()));
    }
  return all;
}

}  // namespace

const std::vector<RuleFacts>& rule_facts(Layer layer) {
  static const auto all = all_facts();
  return all[static_cast<std::size_t>(layer)];
}

}  // namespace minutes::find
