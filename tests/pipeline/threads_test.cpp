// One Parser asked from many threads at once, also for the first time: under ThreadSanitizer a race fails the test.
#include <gtest/gtest.h>

#include <thread>

#include "minutes/minutes.h"
#include "support/documents.h"

namespace minutes {
namespace {

TEST(Threads, ASharedParserGivesEachTheSameRecord) {
  auto sources = test::texts_in(test::project("corpus/texts"));
  ASSERT_FALSE(sources.empty());
  const Parser parser;
  constexpr std::size_t threads = 8;
  std::vector<std::vector<std::string>> records(threads);
  {
    std::vector<std::jthread> running;
    for (std::size_t t = 0; t < threads; ++t)
      running.emplace_back([&, t] {
        for (const auto& source : sources) {
          const auto document = parser.parse(source.bytes, source.name);
          records[t].push_back(document ? write::json(*document) : write::error_json(source.name, document.error()));
        }
      });
  }
  for (const auto& each : records) EXPECT_EQ(each, records.front());
}

TEST(Threads, ExplainMayRunBesideParse) {
  const auto sources = test::texts_in(test::project("corpus/texts"));
  ASSERT_FALSE(sources.empty());
  const std::string& bytes = sources.front().bytes;
  std::jthread other([&] { EXPECT_TRUE(parse(bytes)); });
  EXPECT_TRUE(explain(bytes, {}, 100));
}

}  // namespace
}  // namespace minutes
