#include "minutes/explain.h"

#include <gtest/gtest.h>

#include <algorithm>

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

TEST(Explain, ErrorsAreThoseOfParse) {
  const auto traces = explain("");
  ASSERT_FALSE(traces);
  EXPECT_EQ(traces.error().code, ErrorCode::empty_input);
}

}  // namespace
}  // namespace minutes
