#include "minutes/explain.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "minutes/parse.h"
#include "support/documents.h"

namespace minutes {
namespace {

TEST(Explain, TracesStandInTextOrderWithEvidenceInsideThem) {
  for (const auto& source : test::texts_in(test::project("corpus/texts"))) {
    const auto traces = explain(source.bytes);
    ASSERT_TRUE(traces) << source.name;
    EXPECT_TRUE(std::is_sorted(traces->begin(), traces->end(),
                               [](const Trace& a, const Trace& b) { return a.span.start < b.span.start; }));
    for (const Trace& trace : *traces) {
      EXPECT_FALSE(trace.rule.empty());
      EXPECT_TRUE(trace.row == nullptr || trace.row->name == trace.rule);
      EXPECT_TRUE(trace.fired);
      EXPECT_FALSE(trace.evidence.empty()) << trace.rule;
      for (const auto& evidence : trace.evidence) EXPECT_TRUE(trace.span.contains(evidence.span)) << trace.rule;
    }
  }
}

TEST(Explain, AtAnOffsetOnlyItsSentenceIsTold) {
  const std::string text = "Mötet hölls den 3 mars 2025. Nästa möte hålls den 7 april 2025.\n";
  const auto traces = explain(text, {}, 35);
  ASSERT_TRUE(traces);
  for (const Trace& trace : *traces) {
    EXPECT_GE(trace.span.end, 29u) << trace.rule;
    EXPECT_EQ(trace.lacked.empty(), trace.fired) << trace.rule;
  }
}

/// Of the used trace of a layer, the reasons.
std::vector<Reason> reasons_in(const std::vector<Trace>& traces, Layer layer) {
  for (const Trace& trace : traces)
    if (trace.used && trace.layer == layer) return trace.reasons;
  return {};
}

TEST(Explain, AModelTellsWhatItSaw) {
  const std::string text =
      "Styrelsen\nDatum: 2025-03-03\n\n§ 1 Ekonomi\nStyrelsen beslutade att anta budgeten.\nKim Ek skickar den.\n";
  const auto traces = explain(text);
  ASSERT_TRUE(traces);
  for (const Layer layer : {Layer::decisions, Layer::actions}) {
    const auto reasons = reasons_in(*traces, layer);
    ASSERT_FALSE(reasons.empty());
    for (std::size_t n = 0; n < reasons.size(); ++n) {
      EXPECT_FALSE(reasons[n].feature.empty());
      EXPECT_NE(reasons[n].weight, 0);
      EXPECT_LE(reasons[n].span.end, text.size());
      if (n > 0) {
        EXPECT_GE(std::abs(reasons[n - 1].weight), std::abs(reasons[n].weight));
      }
    }
  }
  Options alone;
  alone.actors_by = ActorsBy::rules;
  const auto by_rules = explain(text, alone);
  ASSERT_TRUE(by_rules);
  EXPECT_TRUE(reasons_in(*by_rules, Layer::decisions).empty());
}

TEST(Explain, NamesThatTheModelJudgedHaveReasons) {
  std::size_t judged = 0;
  for (const auto& source : test::texts_in(test::project("corpus/texts"))) {
    const auto traces = explain(source.bytes);
    ASSERT_TRUE(traces) << source.name;
    for (const Trace& trace : *traces) {
      if (trace.layer == Layer::actors && !trace.reasons.empty()) ++judged;
      EXPECT_FALSE(trace.rule.ends_with(".learned") && trace.reasons.empty()) << source.name;
    }
  }
  EXPECT_GT(judged, 0u);
}

TEST(Explain, OfADocumentIsThatOfItsBytes) {
  const std::string page =
      "<html><body><h1>Styrelsen 2025-03-03</h1><h2>§ 1 Ekonomi</h2><p>Styrelsen beslutade att anta "
      "budgeten.</p></body></html>";
  const auto doc = parse(page);
  ASSERT_TRUE(doc);
  const auto of_bytes = explain(page), of_document = explain(*doc);
  ASSERT_TRUE(of_bytes && of_document);
  ASSERT_EQ(of_bytes->size(), of_document->size());
  for (std::size_t n = 0; n < of_bytes->size(); ++n) {
    EXPECT_EQ((*of_bytes)[n].rule, (*of_document)[n].rule);
    EXPECT_EQ((*of_bytes)[n].span, (*of_document)[n].span);
    EXPECT_EQ((*of_bytes)[n].used, (*of_document)[n].used);
  }
}

TEST(Explain, ErrorsAreThoseOfParse) {
  const auto traces = explain("");
  ASSERT_FALSE(traces);
  EXPECT_EQ(traces.error().code, ErrorCode::empty_input);
}

}  // namespace
}  // namespace minutes
