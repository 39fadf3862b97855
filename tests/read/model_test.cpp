#include <gtest/gtest.h>

#include "minutes/minutes.h"

namespace minutes {
namespace {

std::string file() { return Model::written({{"first", "one"}, {"second", std::string(100, 'x')}}); }

std::string message_of(std::string bytes) {
  const auto model = Model::read(std::move(bytes), "my.model");
  if (model) return "fine";
  EXPECT_EQ(model.error().code, ErrorCode::bad_model);
  return model.error().message;
}

TEST(Model, GivesBackItsSections) {
  const auto model = Model::read(file());
  ASSERT_TRUE(model.has_value());
  EXPECT_EQ((*model)->section("first"), "one");
  EXPECT_EQ((*model)->section("second"), std::string(100, 'x'));
  EXPECT_EQ((*model)->section("third"), "");
  EXPECT_EQ((*model)->sha256().size(), 64u);
  EXPECT_EQ(reinterpret_cast<std::uintptr_t>((*model)->section("second").data()) % 8, 0u);
}

TEST(Model, SaysWhatIsWrongWithAFile) {
  EXPECT_EQ(message_of(file()), "fine");
  EXPECT_EQ(message_of("Protokoll"), "my.model is no model file: one starts with `minutes` and is written by `minutes train`");
  std::string other = file();
  other[8] = 7;
  EXPECT_EQ(message_of(other), "my.model is a model file of version 7; this library reads version 1");
  for (const std::size_t at : {33u, 70u, 200u}) {
    std::string damaged = file();
    damaged[at] = static_cast<char>(damaged[at] ^ 1);
    EXPECT_EQ(message_of(damaged), "my.model is damaged: its bytes do not add up to the checksum in its head");
  }
  EXPECT_NE(message_of(file().substr(0, 100)).find("damaged"), std::string::npos);
  EXPECT_NE(message_of("").find("no model file"), std::string::npos);
}

TEST(Model, TheOneCompiledInCanBeRead) { EXPECT_EQ(Model::builtin()->sha256().size(), 64u); }

TEST(Model, OfAnotherKindIsRefusedByTheParser) {
  const auto model = Model::read(Model::written({{"actors.tagger", "nonsense"}}), "my.model");
  ASSERT_TRUE(model.has_value());
  const auto document = Parser({}, *model).parse("Styrelsen den 3 mars 2025\n");
  ASSERT_FALSE(document.has_value());
  EXPECT_EQ(document.error().code, ErrorCode::bad_model);
}

TEST(Model, ThatIsMissingIsAnErrorOfTheParser) {
  Options options;
  options.model = "/nowhere/my.model";
  EXPECT_EQ(fault_of(options)->code, ErrorCode::not_found);
  EXPECT_EQ(parse("Styrelsen\n", options).error().code, ErrorCode::not_found);
  options.actors_by = ActorsBy::rules;
  EXPECT_TRUE(parse("Styrelsen\n", options).has_value());
}

TEST(Model, IsNamedByItsHashInTheRecordOfWhatItJudged) {
  const auto by_rules = parse("Styrelsen\n", {.actors_by = ActorsBy::rules});
  EXPECT_NE(write::json(*by_rules).find("\"model\":null"), std::string::npos);
  const auto judged = parse("Styrelsen\n");
  EXPECT_NE(write::json(*judged).find("\"model\":\"" + Model::builtin()->sha256() + '"'), std::string::npos);
}

TEST(Model, IsNotAskedHowSureAnActIsWhereTheRulesReadAlone) {
  const auto confidence = [](ActorsBy by) {
    const auto document = parse("§ 3 Budget\nStyrelsen beslutar att anta budgeten.\n", {.actors_by = by});
    return document->decisions.at(0).confidence;
  };
  const auto other = Model::read(Model::written({}), "empty.model");
  const auto without = Parser({}, *other).parse("§ 3 Budget\nStyrelsen beslutar att anta budgeten.\n");
  EXPECT_EQ(confidence(ActorsBy::rules), without->decisions.at(0).confidence);
  EXPECT_NE(confidence(ActorsBy::rules), confidence(ActorsBy::both));
}

}  // namespace
}  // namespace minutes
