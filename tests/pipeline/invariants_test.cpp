// What holds of every finding of every document at hand.
#include <gtest/gtest.h>

#include "support/document_promises.h"
#include "support/documents.h"

namespace minutes {
namespace {

void check_folder(const std::string& folder) {
  for (const auto& source : test::texts_in(folder)) {
    SCOPED_TRACE(source.name);
    const auto document = parse(source.bytes);
    ASSERT_TRUE(document) << document.error().message;
    EXPECT_EQ(test::broken_promises(*document), "");
  }
}

TEST(Invariants, HoldOnTheCorpus) { check_folder(test::project("corpus/texts")); }
TEST(Invariants, HoldOnTheGoldDocuments) { check_folder(test::shared("gold/docs")); }
TEST(Invariants, HoldOnTheUnlabelledDocuments) { check_folder(test::shared("unlabelled")); }

TEST(Invariants, HoldWhereverADocumentIsCutOff) {
  for (const auto& source : test::texts_in(test::project("corpus/texts"))) {
    for (std::size_t tenth = 1; tenth < 10; ++tenth) {
      SCOPED_TRACE(source.name + " cut after " + std::to_string(tenth) + " tenths");
      const auto document = parse(std::string_view(source.bytes).substr(0, source.bytes.size() * tenth / 10));
      ASSERT_TRUE(document) << document.error().message;
      EXPECT_EQ(test::broken_promises(*document), "");
    }
  }
}

}  // namespace
}  // namespace minutes
