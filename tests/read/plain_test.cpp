#include <gtest/gtest.h>

#include "minutes/minutes.h"
#include "support/documents.h"

namespace minutes {
namespace {

/// One line a block: kind, depth for list items, its lines' contents between bars.
std::string blocks_of(const test::Read& read) {
  static const char* names[] = {"paragraph", "heading", "item", "table", "quote", "code", "comment", "front", "rule"};
  std::string all;
  for (const Block& block : read.layout.blocks) {
    all += names[static_cast<int>(block.kind)];
    if (block.kind == BlockKind::list_item) all += std::to_string(block.depth);
    for (std::uint32_t l = block.first_line; l <= block.last_line; ++l)
      all += "|" + std::string(read.layout.lines[l].content.of(read.text.content));
    all += "\n";
  }
  return all;
}

struct Case {
  const char* text;
  const char* blocks;
};

TEST(Plain, MakesBlocks) {
  const Case cases[] = {
      {"Ett\ntvå tre.\n\nFyra", "paragraph|Ett|två tre.\nparagraph|Fyra\n"},
      {"Ett.\r\n\r\nTvå.\r\n", "paragraph|Ett.\nparagraph|Två.\n"},
      {"Ett.\rTvå.", "paragraph|Ett.\nparagraph|Två.\n"},
      {"Alma Ek\nBo Alm\n", "paragraph|Alma Ek\nparagraph|Bo Alm\n"},
      {"- Ett\n- Två\n  - Tre\n- Fyra\n", "item0|Ett\nitem0|Två\nitem1|Tre\nitem0|Fyra\n"},
      {"* Ordförande\n * Alma Ek\n* Kassör\n", "item0|Ordförande\nitem1|Alma Ek\nitem0|Kassör\n"},
      {"1. Ett\n- Två\n2. Tre\n", "item0|Ett\nitem1|Två\nitem0|Tre\n"},
      {"• Ett\n\xEF\x82\xB7 Två\n– Tre\n", "item0|Ett\nitem0|Två\nitem0|Tre\n"},
      {"→ Ett\n→ Två\n", "item0|Ett\nitem0|Två\n"},
      {"Ett.\n→ Två\n", "paragraph|Ett.\nparagraph|→ Två\n"},
      {"- Ett som\n  fortsätter\n", "item0|Ett som|fortsätter\n"},
      {"a) Ett\nb) Två\n", "item0|Ett\nitem0|Två\n"},
      {"- [ ] Ett\n- [x] Två\n", "item0|Ett\nitem0|Två\n"},
      {"A. Andersson talade.\n", "paragraph|A. Andersson talade.\n"},
      {"5. maj hålls mötet.\n", "paragraph|5. maj hålls mötet.\n"},
      {"9.30 öppnas mötet.\n", "paragraph|9.30 öppnas mötet.\n"},
      {"# Ett\n## Två ##\n", "heading|Ett\nheading|Två\n"},
      {"#16 är löst.\n", "paragraph|#16 är löst.\n"},
      {"Ett\n===\n\nTvå\n---\n", "heading|Ett|\nheading|Två|\n"},
      {"Ett.\n\n---\n\nTvå.\n", "paragraph|Ett.\nrule|\nparagraph|Två.\n"},
      {"> Ett\n> två\n", "quote|Ett|två\n"},
      {"```\n# Ett\n```\n", "code|```|# Ett|```\n"},
      {"<!-- ett\ntvå -->\nTre.\n", "comment|<!-- ett|två -->\nparagraph|Tre.\n"},
      {"---\nett: två\n---\nTre.\n", "front|---|ett: två|---\nparagraph|Tre.\n"},
      {"| a | b |\n|---|---|\n| c | d |\n", "table|| a | b |||---|---||| c | d |\n"},
  };
  for (const Case& c : cases) EXPECT_EQ(blocks_of(test::Read(c.text)), c.blocks) << c.text;
}

TEST(Plain, RowsOfAsManyCellsAreToldByTheirOrderUnderAHeading) {
  const test::Read read(
      "§ 8  Lista\n\tNr\tVad\t\t\tVem\tTill\n\t4\tLaga grinden vid dammen\tBo\tmaj\n\t5\tMat\t\t\tEva\tjuni\n");
  ASSERT_EQ(read.layout.tables.size(), 1u);
  EXPECT_EQ(read.layout.tables[0].rows, 3u);
  for (std::size_t n = 0; n < read.layout.tables[0].cells.size(); ++n) EXPECT_EQ(read.layout.tables[0].cells[n].column, n % 4);
}

TEST(Plain, FillsTables) {
  const test::Read read("Namn | Roll\n--- | ---\nAlma Ek | ordförande\nBo Alm |\n");
  ASSERT_EQ(read.layout.tables.size(), 1u);
  const Table& table = read.layout.tables[0];
  EXPECT_TRUE(table.has_header);
  EXPECT_EQ(table.rows, 3u);
  EXPECT_EQ(table.columns, 2u);
  EXPECT_EQ(table.cells[3].span.of(read.text.content), "ordförande");
}

TEST(Plain, FindsColumns) {
  const test::Read read("Alma Ek         ordförande\nBo Alm          kassör\nCia Berg        sekreterare\n");
  ASSERT_EQ(read.layout.tables.size(), 1u);
  EXPECT_EQ(read.layout.tables[0].rows, 3u);
  EXPECT_EQ(read.layout.tables[0].columns, 2u);
}

TEST(Plain, CountsPages) {
  const test::Read feeds("Ett.\n\fTvå.\n\fTre.\n");
  ASSERT_EQ(feeds.layout.pages.size(), 3u);
  EXPECT_EQ(page_at(feeds.layout, static_cast<std::uint32_t>(feeds.text.content.find("Två"))), 2u);
  const test::Read comments("<!-- sida 1 -->\nEtt.\n\n<!-- sida 2 -->\nTvå.\n");
  EXPECT_EQ(comments.layout.pages.size(), 2u);
  EXPECT_TRUE(test::Read("Ett.\n").layout.pages.empty());
}

TEST(Plain, CoversTheTextWithLines) {
  for (const char* text : {"Ett\n\nTvå", "\r\nEtt\r\n", "a\fb\vc\r", " \t a\n"}) {
    const test::Read read(text);
    std::uint32_t at = 0;
    for (const Line& line : read.layout.lines) {
      EXPECT_LE(at, line.span.start);
      EXPECT_TRUE(line.span.contains(line.content) || line.content.empty());
      at = line.span.end;
    }
  }
}

TEST(Plain, ReadsHostileTextInOnePass) {
  constexpr std::size_t size = 400'000;
  for (const std::string unit : {"[", "](", "*a ", "**a\n", "|", "_", "`", "<", "<!--\n", "```\n", "a\f", "\n\f", "1(2)\n\n",
                                 "- a\n", "x.....\n\n", "Innehåll\n", "§ 1\n", "a  b  c\n", "1. A\n"}) {
    std::string text = "Ett\n";
    while (text.size() < size) text += unit;
    const test::Read read(text);
    EXPECT_FALSE(read.layout.lines.empty()) << unit;
  }
}

TEST(Plain, AnItemWithoutTextAnnouncesNothing) {
  const test::Read read("- \n1. Ekonomi\n[ ]\n2. Val\n");
  EXPECT_EQ(read.layout.lines.size(), 4u);
}

}  // namespace
}  // namespace minutes
