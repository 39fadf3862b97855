#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "support/documents.h"

namespace minutes {
namespace {

std::vector<std::string> lines_of(const std::string& table) {
  std::vector<std::string> lines;
  std::istringstream stream(table);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// Every row has as many fields as the head has.
void expect_rectangular(const std::string& table) {
  const auto lines = lines_of(table);
  ASSERT_FALSE(lines.empty());
  const auto tabs = std::count(lines.front().begin(), lines.front().end(), '\t');
  for (const auto& line : lines) EXPECT_EQ(std::count(line.begin(), line.end(), '\t'), tabs) << line;
}

TEST(Tsv, TokensTellOffsetsInCodePointsAndTheirLists) {
  const test::Read read("Mötet den 3 mars.\n");
  const std::string table = write::tokens_tsv(*read.view);
  expect_rectangular(table);
  const auto lines = lines_of(table);
  ASSERT_GT(lines.size(), 4u);
  EXPECT_EQ(lines[1].substr(0, 15), "0\t5\tword\tMötet");
  EXPECT_EQ(lines[4].substr(0, 10), "12\t16\tword");
  EXPECT_NE(lines[4].find("month"), std::string::npos);
}

TEST(Tsv, SentencesReadWithoutLineEndsAndTabs) {
  const test::Read read("Ett möte\thölls och\ndet var bra.\n");
  const std::string table = write::sentences_tsv(*read.view);
  expect_rectangular(table);
  EXPECT_NE(table.find("Ett möte hölls och det var bra"), std::string::npos) << table;
}

TEST(Tsv, LayersOfADocumentAreRectangular) {
  Document doc;
  doc.text.content = "Nämnden\tbeslutade\natt bygga.";
  doc.decisions.emplace_back().span = {0, 29};
  doc.decisions.back().responsible = {{"A", no_index, {}}, {"B", no_index, {}}};
  doc.outline.topics.emplace_back().title = "Ett\tärende";
  doc.dates.emplace_back().span = {0, 8};
  doc.actors.push_back({"Nämnden", ActorType::organisation});
  for (const auto write : {write::topics_tsv, write::dates_tsv, write::actors_tsv, write::decisions_tsv})
    expect_rectangular(write(doc));
  EXPECT_NE(write::decisions_tsv(doc).find("b1\t0\t28\ttaken\t\town\tA; B\t\t\t\tNämnden beslutade att bygga."),
            std::string::npos)
      << write::decisions_tsv(doc);
}

}  // namespace
}  // namespace minutes
