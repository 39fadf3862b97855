#include "sv/rules.h"

#include <gtest/gtest.h>

#include "find/ruleset.h"
#include "support/documents.h"
#include "sv/lexicon.h"

namespace minutes {
namespace {

bool fires(const find::CompiledRule& rule, std::string_view example) {
  const test::Read read(example);
  std::vector<Warning> warnings;
  const Matches matches = find::match_rules(*read.view, warnings);
  const auto& found = matches.of(rule.layer);
  return std::any_of(found.begin(), found.end(), [&](const Match& m) { return m.rule == rule.rule; });
}

TEST(Rules, EveryPatternCompilesAndHasAnAnchor) {
  for (const auto& rule : find::ruleset().rules()) {
    EXPECT_EQ(rule.pattern.error(), "") << rule.rule->name;
    EXPECT_FALSE(rule.pattern.anchor().any) << rule.rule->name << " is tried at every token";
  }
}

TEST(Rules, EveryRuleMatchesItsExampleAndNotItsCounterExample) {
  for (const auto& rule : find::ruleset().rules()) {
    EXPECT_TRUE(fires(rule, rule.rule->matches)) << rule.rule->name << ": " << rule.rule->matches;
    EXPECT_FALSE(fires(rule, rule.rule->rejects)) << rule.rule->name << ": " << rule.rule->rejects;
  }
}

TEST(Rules, NamesAreUnique) {
  std::vector<std::string_view> names;
  for (const auto& rule : find::ruleset().rules()) names.push_back(rule.rule->name);
  std::sort(names.begin(), names.end());
  EXPECT_EQ(std::adjacent_find(names.begin(), names.end()), names.end());
}

TEST(Lexicon, NoWordHasTwoValues) {
  const auto& conflicts = sv::lexicon().conflicts();
  EXPECT_TRUE(conflicts.empty()) << conflicts.front();
}

}  // namespace
}  // namespace minutes
