#include <gtest/gtest.h>

#include <algorithm>

#include "support/skeleton.h"

namespace minutes {
namespace {

struct Case {
  explicit Case(std::string_view text) : read(text) {
    document.meta.genre = Genre::protokoll;
    document.meta.body = "Parkstyrelsen";
    document.meta.date = "2024-05-16";
  }
  /// The checks on `document` with the outline of `read`.
  std::vector<WarningCode> warnings() {
    document.text = read.text;
    document.layout = read.layout;
    document.outline = read.outline;
    join::checks(*read.view, document);
    std::vector<WarningCode> codes;
    for (const Warning& warning : document.warnings) codes.push_back(warning.code);
    return codes;
  }
  test::Read read;
  Document document;
};

using Codes = std::vector<WarningCode>;

TEST(Checks, ASoundRecordHasNoDoubts) { EXPECT_EQ(Case("Mötet öppnades.\n").warnings(), Codes{}); }

TEST(Checks, MissingDateAndBody) {
  Case c("Mötet öppnades.\n");
  c.document.meta.date.reset();
  c.document.meta.body.reset();
  EXPECT_EQ(c.warnings(), (Codes{WarningCode::meeting_date_missing, WarningCode::body_missing}));
}

TEST(Checks, ParagraphsFollowEachOther) {
  for (const auto& [numbers, gap] : std::vector<std::pair<std::vector<std::uint32_t>, bool>>{
           {{4, 5, 6}, false}, {{4, 5, 5, 6}, false}, {{4, 6}, true}, {{4, 3}, true}}) {
    Case c("Mötet öppnades.\n");
    for (const std::uint32_t number : numbers) {
      Topic topic;
      topic.paragraph = number;
      c.read.outline.topics.push_back(topic);
    }
    EXPECT_EQ(!c.warnings().empty(), gap);
  }
}

TEST(Checks, VotersListedAreAsManyAsCounted) {
  Case c("Mötet öppnades.\n");
  Vote vote;
  vote.yes = 2;
  vote.no = 1;
  vote.voters = {{"Eva Alm"}, {"Bo Ek", no_index, std::nullopt, Ballot::no}};
  c.document.votes = {vote};
  EXPECT_EQ(c.warnings(), Codes{WarningCode::vote_sum});
}

TEST(Checks, AHeadWithNothingDecidedUnderIt) {
  Case c("Beslut\n\nBeslut\nTaxan antas.\n");
  test::give_sections(c.read, {{"Beslut", SectionKind::decision}});
  Decision decision;
  decision.span = c.read.outline.sections[1].body;
  c.document.decisions = {decision};
  EXPECT_EQ(c.warnings(), Codes{WarningCode::decision_missing});
}

TEST(Checks, NothingIsDueBeforeItWasDecided) {
  for (const auto& [due, doubtful] : std::vector<std::pair<std::string, bool>>{
           {"../2024-04-01", true}, {"2024-06-01", false}, {"2024-06", false}, {"2024-06-01/..", false}}) {
    Case c("Mötet öppnades.\n");
    Action action;
    action.due = Due{due};
    c.document.actions = {action};
    EXPECT_EQ(!c.warnings().empty(), doubtful) << due;
  }
}

TEST(Checks, AdjustedWithinAFortnight) {
  for (const auto& [value, late] : std::vector<std::pair<std::string, bool>>{{"2024-05-30", false}, {"2024-05-31", true}}) {
    Case c("Protokollet justeras den 30 maj.\n");
    c.document.dates = test::dates_of(c.read, {{"den 30 maj", value}});
    EXPECT_EQ(!c.warnings().empty(), late) << value;
  }
}

TEST(Checks, TheDayOfMeetingIsTheSameEverywhere) {
  for (const auto& [value, conflict] : std::vector<std::pair<std::string, bool>>{{"2024-05-16", false}, {"2024-05-17", true}}) {
    Case c("Sammanträdesdatum: 2024-05-16\n\nTaxan gäller.\n");
    c.document.dates = test::dates_of(c.read, {{"2024-05-16", value}});
    EXPECT_EQ(c.warnings(), conflict ? Codes{WarningCode::meeting_date_conflict} : Codes{}) << value;
  }
}

TEST(Checks, AReferenceAboveLeadsToAnItem) {
  for (const auto& [value, unknown] : std::vector<std::pair<std::string, bool>>{{"§ 4", false}, {"§ 9", true}}) {
    Case c("Kostnaden framgår av § 4 ovan.\n");
    Topic topic;
    topic.paragraph = 4;
    c.read.outline.topics.push_back(topic);
    const auto at = static_cast<std::uint32_t>(c.read.text.content.find("§ 4"));
    Reference reference;
    reference.span = {at, at + 4};
    reference.value = value;
    c.document.references = {reference};
    EXPECT_EQ(c.warnings(), unknown ? Codes{WarningCode::act_reference_unknown} : Codes{}) << value;
  }
}

}  // namespace
}  // namespace minutes
