#include <gtest/gtest.h>

#include "support/finds.h"
#include "support/skeleton.h"

namespace minutes {
namespace {

Document document_of(const test::Read& read) {
  Document document;
  document.text = read.text;
  document.layout = read.layout;
  document.outline = read.outline;
  document.mentions = test::mentions_of(read, {"Eva Alm", "Eva"});
  document.actors = {{"Eva Alm"}, {"Parkstyrelsen", ActorType::organisation}};
  for (ActorMention& mention : document.mentions) mention.actor = 0;
  return document;
}

Decision decision_at(const test::Read& read, std::string_view text) {
  const auto at = static_cast<std::uint32_t>(read.text.content.find(text));
  Decision decision;
  decision.span = {at, at + static_cast<std::uint32_t>(text.size())};
  return decision;
}

TEST(Links, FindingsGetTheirTopic) {
  test::Read read("Beslut\nTaxan antas.\n");
  test::give_sections(read, {{"Beslut", SectionKind::decision}});
  Document document = document_of(read);
  document.decisions = {decision_at(read, "Taxan antas.")};
  join::links(*read.view, document);
  EXPECT_EQ(document.decisions[0].topic, 0u);
  EXPECT_TRUE(document.decisions[0].parts.empty());
}

TEST(Links, FurnitureInsideAFindingIsLeftOutOfItsParts) {
  test::Read read("Taxan antas\nJusterandes sign\nfrån och med juni.\n");
  const auto at = static_cast<std::uint32_t>(read.text.content.find("Justerandes"));
  read.layout.furniture = {{{at, at + 16}, FurnitureKind::signature_strip, 0}};
  Document document = document_of(read);
  document.decisions = {decision_at(read, "Taxan antas\nJusterandes sign\nfrån och med juni.")};
  join::links(*read.view, document);
  ASSERT_EQ(document.decisions[0].parts.size(), 2u);
  EXPECT_EQ(document.decisions[0].parts[0].of(read.text.content), "Taxan antas");
  EXPECT_EQ(document.decisions[0].parts[1].of(read.text.content), "från och med juni.");
}

TEST(Links, WordsOfOneLineShareABox) {
  test::Read read("Taxan antas\nfrån juni.\n");
  read.layout.words = {{{0, 5}, {1, 10, 10, 40, 20}}, {{6, 11}, {1, 45, 10, 80, 20}}, {{12, 17}, {1, 10, 25, 40, 35}}};
  Document document = document_of(read);
  document.decisions = {decision_at(read, "Taxan antas\nfrån juni.")};
  join::links(*read.view, document);
  const std::vector<Box> expected = {{1, 10, 10, 80, 20}, {1, 10, 25, 40, 35}};
  EXPECT_EQ(document.decisions[0].boxes, expected);
}

TEST(Links, PartiesTakeTheNameOfTheirActor) {
  test::Read read("Eva ringer banken.\n");
  Document document = document_of(read);
  Action action;
  action.span = {0, 18};
  action.responsible = {{"Eva", no_index, Span{0, 3}}, {"eva alm"}, {"någon annan"}};
  document.actions = {action};
  join::links(*read.view, document);
  ASSERT_EQ(document.actions[0].responsible.size(), 2u) << "one actor is named once";
  EXPECT_EQ(document.actions[0].responsible[0].name, "Eva Alm");
  EXPECT_EQ(document.actions[0].responsible[0].actor, 0u);
  EXPECT_EQ(document.actions[0].responsible[1].actor, no_index);
}

TEST(Links, AFirstNameThatTwoShareLeadsNowhere) {
  test::Read read("Beslut.\n");
  Document document = document_of(read);
  document.actors.push_back({"Eva Berg"});
  Action action;
  action.responsible = {{"eva"}};
  document.actions = {action};
  join::links(*read.view, document);
  EXPECT_EQ(document.actions[0].responsible[0].actor, no_index);
}

TEST(Links, TheMeetingsOwnBodyGoesWithoutSaying) {
  test::Read read("Taxan antas.\n");
  Document document = document_of(read);
  document.meta.body = "Parkstyrelsen";
  document.decisions = {decision_at(read, "Taxan antas.")};
  document.decisions[0].decider_kind = DeciderKind::other;
  document.decisions[0].decider = Party{"parkstyrelsen"};
  join::links(*read.view, document);
  EXPECT_FALSE(document.decisions[0].decider);
  EXPECT_EQ(document.decisions[0].decider_kind, DeciderKind::own);
}

TEST(Links, VotesAndMotionsBelongToTheDecisionOfTheirItem) {
  test::Read read("Beslut\nTaxan antas.\nYrkanden\nEva Alm yrkar bifall.\n");
  test::give_sections(read, {{"Beslut", SectionKind::decision}, {"Yrkanden", SectionKind::motions}});
  Document document = document_of(read);
  document.decisions = {decision_at(read, "Taxan antas."), decision_at(read, "Eva Alm yrkar bifall.")};
  document.decisions[1].status = DecisionStatus::proposed;
  Motion motion;
  motion.span = document.decisions[1].span;
  document.motions = {motion};
  document.votes = {Vote{}};
  join::links(*read.view, document);
  EXPECT_EQ(document.motions[0].decision, 0u);
  EXPECT_EQ(document.votes[0].decision, 0u);
}

}  // namespace
}  // namespace minutes
