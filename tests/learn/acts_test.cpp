// The judge of decisions and commitments: learned from labels, it says how sure each find of the rules is.
#include <gtest/gtest.h>

#include "find/acts_model.h"
#include "learn/acts_trainer.h"
#include "learn/odds.h"
#include "minutes/minutes.h"
#include "support/documents.h"

namespace minutes {
namespace {

const std::string& learned() {
  static const std::string section = [] {
    const auto data = learn::read_training_data({test::project("corpus/gold")});
    learn::ActsSettings settings;
    settings.epochs = 3;
    return *learn::train_acts(*data, settings);
  }();
  return section;
}

TEST(ActsJudge, IsLearnedAlikeEachTime) {
  const auto data = learn::read_training_data({test::project("corpus/gold")});
  learn::ActsSettings settings;
  settings.epochs = 3;
  EXPECT_EQ(*learn::train_acts(*data, settings), learned());
}

TEST(ActsJudge, SaysHowSureEachFindIs) {
  const auto model = Model::read(Model::written({{std::string(find::acts_section), learned()}}));
  ASSERT_TRUE(model.has_value()) << model.error().message;
  constexpr std::string_view text =
      "Protokoll 2024-05-06\n\n§ 1 Budget\nBeslut\nStyrelsen beslutar att anta budgeten.\n\n"
      "§ 2 Övrigt\nAnna Ek (S) återkommer med ett förslag till nästa möte.\n";
  const auto document = Parser({}, *model).parse(text);
  ASSERT_TRUE(document.has_value());
  ASSERT_EQ(document->decisions.size(), 1u);
  ASSERT_EQ(document->actions.size(), 1u);
  for (const auto confidence : {document->decisions[0].confidence, document->actions[0].confidence}) {
    ASSERT_TRUE(confidence.has_value());
    EXPECT_GT(*confidence, 0.5f);
    EXPECT_LE(*confidence, 1.0f);
  }
}

TEST(ActsJudge, SaysNothingWithoutItsSection) {
  const auto model = Model::read(Model::written({}));
  ASSERT_TRUE(model.has_value());
  const auto document = Parser({}, *model).parse("Protokoll 2024-05-06\n\n§ 1 Budget\nStyrelsen beslutar att anta budgeten.\n");
  ASSERT_EQ(document->decisions.size(), 1u);
  EXPECT_FALSE(document->decisions[0].confidence.has_value());
}

TEST(ActsJudge, RefusesASectionCutShort) {
  EXPECT_FALSE(find::read_acts_model(std::string_view(learned()).substr(0, learned().size() - 1)).has_value());
  EXPECT_FALSE(find::read_acts_model("nonsense").has_value());
  EXPECT_TRUE(find::read_acts_model("").has_value());
}

TEST(ActsJudge, IsNotPassedOverWhereItsSectionIsBroken) {
  const auto model = Model::read(Model::written({{std::string(find::acts_section), "nonsense"}}));
  ASSERT_TRUE(model.has_value());
  const Parser parser({}, *model);
  ASSERT_TRUE(parser.fault().has_value());
  EXPECT_EQ(parser.fault()->code, ErrorCode::bad_model);
  EXPECT_NE(parser.fault()->message.find("acts.judge"), std::string::npos);
}

TEST(Odds, RiseWithWhatWasRight) {
  std::vector<learn::Trial> trials;
  for (int odds = 0; odds < 800; ++odds) trials.push_back({odds, odds % 10 < odds / 80});
  const auto curve = learn::curve_of(trials);
  EXPECT_LT(curve.at(50), 200);
  EXPECT_GT(curve.at(750), 800);
  for (int odds = -100; odds < 1000; ++odds) EXPECT_LE(curve.at(odds), curve.at(odds + 1));
}

}  // namespace
}  // namespace minutes
