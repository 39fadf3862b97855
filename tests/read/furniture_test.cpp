#include <gtest/gtest.h>

#include "minutes/minutes.h"
#include "support/documents.h"

namespace minutes {
namespace {

/// Kind and lines of each piece.
std::string furniture_of(const test::Read& read) {
  static const char* names[] = {"header", "footer", "number", "strip", "stamp", "contents"};
  std::string all;
  for (const Furniture& piece : read.layout.furniture) {
    std::string text(piece.span.of(read.text.content));
    for (char& c : text)
      if (c == '\n') c = '|';
    all += std::string(names[static_cast<int>(piece.kind)]) + " " + text + "\n";
  }
  return all;
}

TEST(Furniture, KnowsFixedForms) {
  const std::pair<const char*, const char*> cases[] = {
      {"Ett.\n\n3 (47)\n\nTvå.\n", "number 3 (47)\n"},
      {"Ett.\n\nSida 3(9)\n\nTvå.\n", "number Sida 3(9)\n"},
      {"Ett.\n\n           Sida 2 av 2\n\nTvå.\n", "number Sida 2 av 2\n"},
      {"Ett.\n\nJusterandes sign          Utdragsbestyrkande\n", "strip Justerandes sign          Utdragsbestyrkande\n"},
      {"Ett.\n\nJusterandes signatur ____ ____\n", "strip Justerandes signatur ____ ____\n"},
      {"Ett.\n\nExpedierat/bestyrkt\n", "strip Expedierat/bestyrkt\n"},
      {"Ett.\n\nTransaktionsidentitet: 2B59\n", "stamp Transaktionsidentitet: 2B59\n"},
      {"Det här dokumentet är digitalt signerat\n", "stamp Det här dokumentet är digitalt signerat\n"},
      // what only looks like it
      {"Expedieras till\nNämnden\n", ""},
      {"Justerare\nAlma Ek\n", ""},
      {"Mötet samlade 12 (14) ledamöter.\n", ""},
      {"101\nFrågan om taket.\n", ""},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(furniture_of(test::Read(text)), expected) << text;
}

TEST(Furniture, FindsRepeatedHeads) {
  const std::string head = "STRANDA KOMMUN      PROTOKOLL\nTekniska nämnden\n2024-05-03\n\n";
  const test::Read read(head + "§ 1 Ett\nText ett.\n\f" + head + "§ 2 Två\nText två.\n\f" + head + "§ 3 Tre\nText tre.\n");
  const std::string bare = "STRANDA KOMMUN      PROTOKOLL|Tekniska nämnden|2024-05-03";
  EXPECT_EQ(furniture_of(read), "header " + bare + "\nheader " + bare + "\n") << "the first page's head is the title";
}

TEST(Furniture, FindsHeadsAroundPageNumbers) {
  const auto head = [](const std::string& page) { return "Stranda kommun, protokoll\n\n" + page + "\n\nTekniska nämnden\n\n"; };
  const test::Read read("Stranda kommun, protokoll\n\n§ 1 Ett\nText ett.\n\n" + head("2 (3)") + "Text som går vidare.\n\n" +
                        head("3 (3)") + "§ 2 Två\nText två.\n");
  EXPECT_EQ(read.layout.pages.size(), 3u);
  EXPECT_EQ(read.outline.topics.size(), 2u);
  EXPECT_EQ(furniture_of(read).find("Text"), std::string::npos);
}

TEST(Furniture, LeavesRepeatedHeadsInsideItems) {
  const test::Read read("Ett.\n\fBeslut\nDet första.\n\fBeslut\nDet andra.\n");
  EXPECT_EQ(furniture_of(read), "");
}

TEST(Furniture, FindsContentsLists) {
  const std::pair<const char*, const char*> cases[] = {
      {"Innehåll\n\nInledning ........ 3\nMål ........ 4\n\nInledning\nText.\n",
       "contents Innehåll||Inledning ........ 3|Mål ........ 4\n"},
      {"Innehåll\n\nInledning\t3\nMål\t4\n\nInledning\nText.\n", "contents Innehåll||Inledning\t3|Mål\t4\n"},
      {"Innehåll\n\n| Inledning | 3 |\n| Mål | 4 |\n\nInledning\nText.\n",
       "contents Innehåll||| Inledning | 3 ||| Mål | 4 |\n"},
      {"§ 1\nUpprop ........ 3\n§ 2\nEkonomi ........ 4\n§ 3\nBygglov ....... 5\n\n§ 1\nUpprop\nText.\n",
       "contents § 1|Upprop ........ 3|§ 2|Ekonomi ........ 4|§ 3|Bygglov ....... 5\n"},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(furniture_of(test::Read(text)), expected) << text;
}

TEST(Furniture, CutsPartsOutOfASpan) {
  const test::Read read("Nämnden beslutar att\n\n2 (3)\n\nbygga en bro.\n");
  const auto parts =
      without_furniture(read.layout, read.text.content, {0, static_cast<std::uint32_t>(read.text.content.size())});
  ASSERT_EQ(parts.size(), 2u);
  EXPECT_EQ(parts[0].of(read.text.content), "Nämnden beslutar att");
  EXPECT_EQ(parts[1].of(read.text.content), "bygga en bro.");
}

}  // namespace
}  // namespace minutes
