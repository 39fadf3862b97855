#include <gtest/gtest.h>

#include <string>

#include "find/outline_parts.h"
#include "support/documents.h"
#include "sv/heads.h"

namespace minutes::find {
namespace {

/// Lines are told by the hashes of their words; sv::head reads their text.
void expect_heads_as_of_text(const std::string& text) {
  const test::Read read(text);
  const Page page(read.text, read.layout, read.tokens);
  constexpr std::size_t longest_head = 90;
  for (Index l = page.visible_from(0); l != no_index; l = page.next_visible(l)) {
    if (page.line(l).table_row || page.content(l).size() > longest_head) continue;
    const sv::Head& told = page.fact(l).head;
    const sv::Head wanted = sv::head(page.content(l));
    EXPECT_EQ(told.role, wanted.role) << page.content(l);
    EXPECT_EQ(told.section, wanted.section) << page.content(l);
    EXPECT_EQ(told.weak, wanted.weak) << page.content(l);
  }
}

TEST(OutlineLines, TellHeadsByTheirWordsAsByTheirText) {
  for (const char* line : {"Beslut",
                           "BESLUT:",
                           "Ordförande      ..........",
                           "*Justeras* Eva Alm / Bo Ek",
                           "**Beslut**",
                           "Beslut.",
                           "Beslut-",
                           "Beslut (5)",
                           "Beslut i ärendet",
                           "Beslut om taket",
                           "Beslut om taket fattades av nämnden i går",
                           "Nämndens beslut",
                           "Nämndens beslut:",
                           "Nämndens beslut.",
                           "Nämndens förslag till beslut",
                           "Enligt nämndens förslag",
                           "Förslag till beslut på sammanträdet",
                           "Anslag/bevis",
                           "Anslag/bevis om justering",
                           "Att-göra",
                           "Att göra-lista",
                           "To-do",
                           "§§",
                           "Dnr.",
                           "Närvarande: Anna Berg",
                           "Närvarande Anna Berg, Bo Ek",
                           "Närvarande Anna Berg, Bo Ek, Cia Alm, Dan Lind, Eva Dahl, Frej Ström",
                           "Plats/tid",
                           "Plats  och\ttid",
                           "På plats",
                           "På torget stod en grill",
                           "Sammanfattning av ärendet – kort",
                           "Ärendet",
                           "Be\xC2\xADslut",
                           "Bakgrund\xC2\xA0och syfte",
                           "A\xCC\x8A"
                           "tga\xCC\x88rder",
                           "_Beslut_ (utkast)",
                           "1. Beslut",
                           "- Beslut",
                           "Beslut,"})
    expect_heads_as_of_text(std::string(line) + "\n\nText som inte är något huvud.\n");
}

TEST(OutlineLines, TellHeadsOfWholeDocumentsAsOfTheirText) {
  for (const auto& source : test::texts_in(test::project("corpus/texts"))) expect_heads_as_of_text(source.bytes);
}

}  // namespace
}  // namespace minutes::find
