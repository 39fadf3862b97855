#include "read/composer.h"

#include <gtest/gtest.h>

#include "minutes/stages.h"

namespace minutes::read {
namespace {

class ComposerTest : public testing::Test {
 protected:
  Composed finish() { return page_.finish(); }
  void paragraph(std::string_view text, Paragraph form = {}) {
    page_.open(std::move(form));
    page_.text(text);
    page_.close();
  }
  void row(std::initializer_list<std::string_view> cells) {
    page_.open_row();
    for (const std::string_view cell : cells) {
      page_.open_cell();
      paragraph(cell);
    }
  }

  Budget budget_{Options{}};
  Composer page_{budget_};
};

std::string_view text_of(const Composed& made, Span span) { return span.of(made.content); }

TEST_F(ComposerTest, WritesNumbersAsTheyArePrinted) {
  paragraph("Ekonomi", {.heading = 2, .label = "§ 12"});
  paragraph("Kassan räcker.");
  paragraph("Köpa färg", {.label = "a)", .mark = ListMark::letter});
  paragraph("Röd", {.label = "•", .mark = ListMark::bullet, .depth = 1});
  const Composed made = finish();
  EXPECT_EQ(made.content, "§ 12 Ekonomi\n\nKassan räcker.\na) Köpa färg\n  • Röd\n");
  ASSERT_EQ(made.layout.blocks.size(), 4u);
  EXPECT_EQ(made.layout.blocks[0].kind, BlockKind::heading);
  EXPECT_EQ(made.layout.lines[0].heading_level, 2);
  EXPECT_EQ(made.layout.blocks[2].mark, ListMark::letter);
  EXPECT_EQ(text_of(made, made.layout.lines[3].content), "Köpa färg");
  EXPECT_EQ(made.layout.blocks[3].depth, 1);
  ASSERT_EQ(made.layout.marks.size(), 2u);
  EXPECT_EQ(text_of(made, made.layout.marks[1]), "• ");
}

TEST_F(ComposerTest, ShowsWhiteSpaceAsABlankLine) {
  paragraph("Ett.");
  paragraph("");
  paragraph("");
  paragraph("Två.");
  paragraph("Tre.");
  paragraph("Fyra.", {.gap = true});
  EXPECT_EQ(finish().content, "Ett.\n\nTvå.\nTre.\n\nFyra.\n");
}

TEST_F(ComposerTest, PutsTheCellsOfARowOnOneLine) {
  page_.open_table();
  row({"Vad", "Vem", "När"});
  row({"Köpa färg", "", "1 maj"});
  page_.open_row();
  page_.open_cell();
  paragraph("Måla");
  page_.open_cell();
  paragraph("Anna Ek");
  paragraph("Bo Al");
  page_.open_cell();
  paragraph("2 maj");
  page_.close_table();
  paragraph("Slut.");
  const Composed made = finish();
  EXPECT_EQ(made.content, "Vad\tVem\tNär\nKöpa färg\t\t1 maj\nMåla\tAnna Ek\nBo Al\t2 maj\n\nSlut.\n");
  ASSERT_EQ(made.layout.tables.size(), 1u);
  const Table& table = made.layout.tables[0];
  EXPECT_EQ(table.rows, 3u);
  EXPECT_EQ(table.columns, 3u);
  EXPECT_EQ(text_of(made, table.cells[7].span), "Anna Ek\nBo Al");
  EXPECT_EQ(made.layout.blocks[table.block].kind, BlockKind::table);
  EXPECT_TRUE(made.layout.lines[3].table_row);
}

TEST_F(ComposerTest, ReadsAPageThatATableLaysOutCellByCell) {
  page_.open_table();
  page_.open_row();
  page_.open_cell();
  paragraph("Ekonomi", {.heading = 1});
  paragraph("Kassan räcker.");
  page_.open_cell();
  paragraph("Beslut", {.heading = 2});
  page_.close_table();
  const Composed made = finish();
  EXPECT_EQ(made.content, "Ekonomi\n\nKassan räcker.\n\nBeslut\n");
  EXPECT_TRUE(made.layout.tables.empty());
}

TEST_F(ComposerTest, PutsANumberInAColumnOfItsOwnBeforeWhatItNumbers) {
  page_.open_table();
  row({"§ 1", "Val"});
  row({"§ 2", "Ekonomi"});
  page_.close_table();
  page_.open_table();
  row({"Anna Ek", "Bo Al"});
  page_.close_table();
  const Composed made = finish();
  EXPECT_EQ(made.content, "§ 1 Val\n\n§ 2 Ekonomi\n\nAnna Ek\tBo Al\n");
  EXPECT_TRUE(made.layout.tables.empty());
  EXPECT_FALSE(made.layout.lines.back().table_row);  // a row by itself is no table
}

TEST_F(ComposerTest, MakesATableWithinACellLinesOfIt) {
  page_.open_table();
  page_.open_row();
  page_.open_cell();
  paragraph("Före");
  page_.open_table();
  row({"a", "b"});
  row({"c", "d"});
  page_.close_table();
  paragraph("Efter");
  page_.close_table();
  EXPECT_EQ(finish().content, "Före\na\tb\nc\td\nEfter\n");
}

TEST_F(ComposerTest, KeepsFurnitureApart) {
  paragraph("Byalaget  Protokoll", {.furniture = FurnitureKind::header});
  paragraph("Beslut fattades.");
  const Composed made = finish();
  EXPECT_EQ(made.content, "Byalaget  Protokoll\n\nBeslut fattades.\n");
  ASSERT_EQ(made.layout.furniture.size(), 1u);
  EXPECT_EQ(text_of(made, made.layout.furniture[0].span), "Byalaget  Protokoll");
  EXPECT_TRUE(made.layout.lines[0].furniture);
}

TEST_F(ComposerTest, KeepsWordsAndPagesInPlace) {
  page_.page({.number = 1, .width = 595, .height = 842});
  page_.open({.label = "1.", .mark = ListMark::number});
  page_.word("Ny", {1, 10, 10, 20, 20});
  page_.word("kod", {1, 22, 10, 40, 20}, {.bold = true, .size = 12});
  page_.line_break(true);
  page_.word("snart", {1, 10, 22, 40, 32});
  page_.close();
  page_.page({.number = 2});
  page_.open({});
  page_.word("Slut", {2, 10, 10, 40, 20});
  const Composed made = finish();
  EXPECT_EQ(made.content, "1. Ny kod\n  snart\nSlut\n");
  ASSERT_EQ(made.layout.words.size(), 4u);
  EXPECT_EQ(text_of(made, made.layout.words[2].span), "snart");
  EXPECT_EQ(text_of(made, made.layout.words[3].span), "Slut");
  EXPECT_TRUE(made.layout.words[1].bold);
  EXPECT_EQ(made.layout.lines[0].block, made.layout.lines[1].block);
  ASSERT_EQ(made.layout.pages.size(), 2u);
  EXPECT_EQ(made.layout.pages[0].width, 595);
  EXPECT_EQ(text_of(made, made.layout.pages[1].span), "Slut\n");
  EXPECT_EQ(made.layout.lines[2].page, 1u);
}

TEST_F(ComposerTest, FindsListsAndColumnsThatWereTyped) {
  paragraph("- Köpa färg");
  page_.open({});
  page_.text("Ordförande");
  page_.tab();
  page_.text("Anna Ek");
  page_.line_break();
  page_.text("Sekreterare");
  page_.tab();
  page_.text("Bo Al");
  page_.close();
  const Composed made = finish();
  EXPECT_EQ(made.layout.blocks[0].mark, ListMark::bullet);
  ASSERT_EQ(made.layout.tables.size(), 1u);
  EXPECT_EQ(text_of(made, made.layout.tables[0].cells[3].span), "Bo Al");
}

TEST_F(ComposerTest, GivesUpWhereMoreIsToldThanMemoryAllows) {
  Options options;
  options.max_memory = 1 << 20;
  Budget little(options);
  Composer page(little);
  try {
    for (int i = 0; i < 100000; ++i) page.text("mer och mer ");
    FAIL();
  } catch (const Refusal& refusal) {
    EXPECT_EQ(refusal.error.code, ErrorCode::memory_limit);
  }
}

}  // namespace
}  // namespace minutes::read
