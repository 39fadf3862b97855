#include <gtest/gtest.h>

#include "minutes/write.h"

namespace minutes {
namespace {

Document small() {
  Document doc;
  doc.text.content = "åäö 5 maj\nKim tar det.";
  doc.text.sha256 = std::string(64, '0');
  return doc;
}

bool holds(const std::string& json, std::string_view part) { return json.find(part) != std::string::npos; }

#define EXPECT_HOLDS(json, part) EXPECT_TRUE(holds(json, part)) << (part) << "\nin " << (json)

TEST(Json, OffsetsAreCodePointsAndTextIsTheSlice) {
  Document doc = small();
  DateMention date;
  date.span = {7, 12};
  date.rule = "date.day_month";
  date.value = "2024-05-05";
  date.inferred = inferred_year | inferred_direction;
  doc.dates.push_back(date);
  const std::string json = write::json(doc);
  EXPECT_HOLDS(json, R"("dates":[{"id":"d1","start":4,"end":9,"text":"5 maj",)");
  EXPECT_HOLDS(json, R"("topic":null,"rule":"date.day_month","value":"2024-05-05","resolved":true,"earliest":null)");
  EXPECT_HOLDS(json, R"("edtf":null,"timex3":{"type":"DATE","value":"","mod":null},"inferred":["year","direction"])");
}

TEST(Json, KeysThatSayNothingAreLeftOut) {
  Document doc = small();
  doc.decisions.emplace_back().span = {13, 25};
  const std::string json = write::json(doc);
  for (const auto* key : {"\"parts\"", "\"boxes\"", "\"confidence\"", "\"rule\"", "\"cue\"", "\"text\":\"åäö"})
    EXPECT_FALSE(holds(json, key)) << key;
  EXPECT_HOLDS(json, R"("outcome":null,"decider_kind":"own","decider":null,"responsible":[],"due":null,"act":null)");
}

TEST(Json, PartiesDueAndPartsAreWritten) {
  Document doc = small();
  Action action;
  action.span = {13, 25};
  action.parts = {{13, 16}, {17, 25}};
  action.confidence = 0.5f;
  action.responsible.push_back({"Kim", 0, Span{13, 16}});
  action.due = Due{std::nullopt, DueKind::report_back, no_index, "till nästa möte"};
  action.decision = 2;
  doc.actions.push_back(action);
  const std::string json = write::json(doc);
  EXPECT_HOLDS(json, R"("text":"Kim tar det.","parts":[[10,13],[14,22]])");
  EXPECT_HOLDS(json, R"("confidence":0.5,"responsible":[{"name":"Kim","actor":"a1","start":10,"end":13}])");
  EXPECT_HOLDS(
      json, R"("due":{"value":null,"kind":"report_back","date":null,"text":"till nästa möte"},"decision":"b3","done":false)");
}

TEST(Json, TextIsThereWhenAskedFor) {
  EXPECT_HOLDS(write::json(small(), {.with_text = true}), R"("text":"åäö 5 maj\nKim tar det.","meta")");
}

TEST(Json, ErrorsAreOneLine) {
  EXPECT_EQ(
      write::error_json("a\xFF.txt", {ErrorCode::not_found, "a", "no\nfile"}),
      "{\"schema\":\"libminutes.error/1\",\"source\":\"a\xEF\xBF\xBD.txt\",\"code\":\"not_found\",\"message\":\"no\\nfile\"}");
}

}  // namespace
}  // namespace minutes
