#include "learn/folds.h"

#include <gtest/gtest.h>

#include <set>

#include "learn/labels.h"
#include "support/documents.h"

namespace minutes {
namespace {

const std::string& labels() {
  static const std::string folder = test::project("corpus/blind/gold");
  return folder;
}

std::string group_of(const std::string& file) { return learn::read_labels(file)->group; }

TEST(Folds, HoldOutEachGroupOnce) {
  const auto folds = learn::folds_of({{"a1", "a"}, {"b1", "b"}, {"a2", "a"}, {"c1", "c"}});
  ASSERT_TRUE(folds.has_value());
  ASSERT_EQ(folds->size(), 3u);
  EXPECT_EQ(folds->front().groups, std::vector<std::string>{"a"});
  EXPECT_EQ(folds->front().held_out, (LabelFiles{"a1", "a2"}));
  EXPECT_EQ(folds->front().others, (LabelFiles{"b1", "c1"}));
}

TEST(Folds, AreRefusedWhereThereIsOneGroup) {
  const auto folds = learn::folds_of({{"a1", "a"}, {"a2", "a"}});
  ASSERT_FALSE(folds.has_value());
  EXPECT_EQ(folds.error().code, ErrorCode::bad_option);
  EXPECT_NE(folds.error().message.find("all 2 here are of «a»"), std::string::npos);
}

TEST(LeaveOneGroupOut, TrainsOnEveryGroupButTheOneThatIsTried) {
  std::set<std::set<std::string>> seen;
  EvaluateOptions options;
  options.resamples = 0;
  const auto plain = evaluate(labels(), options);
  options.leave_one_group_out = [&](const LabelFiles& files, const Options& given) -> Result<Parser> {
    std::set<std::string> groups;
    for (const auto& file : files) groups.insert(group_of(file));
    seen.insert(groups);
    return Parser(given);
  };
  const auto result = evaluate(labels(), options);
  ASSERT_TRUE(plain.has_value() && result.has_value());
  const auto& groups = plain->figures.at("topics.start").groups;
  EXPECT_EQ(seen.size(), groups.size());
  for (const auto& others : seen) EXPECT_EQ(others.size() + 1, groups.size());
  EXPECT_EQ(result->figures.at("dates.value").all, plain->figures.at("dates.value").all);
}

TEST(LeaveOneGroupOut, ParsesAGroupWithWhatItsOwnFoldLearned) {
  EvaluateOptions options;
  options.resamples = 0;
  std::string refused;
  options.leave_one_group_out = [&](const LabelFiles& files, Options given) -> Result<Parser> {
    std::set<std::string> groups;
    for (const auto& file : files) groups.insert(group_of(file));
    // The first fold learns to refuse everything.
    if (refused.empty()) refused = *groups.begin(), given.max_bytes = 1;
    return Parser(given);
  };
  const auto result = evaluate(labels(), options);
  ASSERT_TRUE(result.has_value());
  int without = 0;
  for (const auto& [group, tally] : result->figures.at("topics.start").groups) without += tally.predicted == 0;
  EXPECT_EQ(without, 1);
  EXPECT_FALSE(result->errors.empty());
}

TEST(LeaveOneGroupOut, PassesOnWhatTheTrainerSays) {
  EvaluateOptions options;
  options.leave_one_group_out = [](const LabelFiles&, const Options&) -> Result<Parser> {
    return Error{ErrorCode::bad_option, "here", "nothing to learn from"};
  };
  const auto result = evaluate(labels(), options);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().message, "nothing to learn from");
  options.predictions = "records";
  EXPECT_EQ(evaluate(labels(), options).error().where, "leave-one-group-out");
}

}  // namespace
}  // namespace minutes
