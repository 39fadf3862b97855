#include <gtest/gtest.h>

#include "minutes/minutes.h"
#include "support/documents.h"

namespace minutes {
namespace {

/// The text with every mark taken out.
std::string seen(const test::Read& read) {
  std::string out;
  std::uint32_t at = 0;
  for (const Span mark : read.layout.marks) {
    EXPECT_GE(mark.start, at) << "marks overlap";
    out += Span{at, mark.start}.of(read.text.content);
    at = mark.end;
  }
  return out + read.text.content.substr(at);
}

TEST(Markdown, SeesThroughMarkup) {
  const std::pair<const char*, const char*> cases[] = {
      {"**Ett** två", "Ett två"},
      {"*Ett* och _två_", "Ett och två"},
      {"***Ett***", "Ett"},
      {"__Ett__ två", "Ett två"},
      {"[Ett](https://a.se/b_(c))", "Ett"},
      {"![Ett](a.png)", "Ett"},
      {"<https://a.se>", "https://a.se"},
      {"Ett\\_två \\(tre\\)", "Ett_två (tre)"},
      {"Ett<br>två", "Etttvå"},
      {"`kod` här", "kod här"},
      {"~~Ett~~ två", "Ett två"},
      {"## Ett ##", "Ett "},
      {"- Ett", "Ett"},
      {"1. Ett", "Ett"},
      {"1.2 Ett", "Ett"},
      {"[x] Ett", "Ett"},
      {"6.000 kr", "6.000 kr"},
      {"1.870.000 kr", "1.870.000 kr"},
      {"> Ett", "Ett"},
      {"| a | b |\n|---|---|\n| c | d |", " a  b \n\n c  d "},
      {"| a<br |> b |\n|---|---|\n| c | d |", " a b \n\n c  d "},
      {"Ett[^1] två", "Ett två"},
      {"**Ett\ntvå** tre", "Ett\ntvå tre"},
      // plain text that only looks like markup
      {"Alma*, Bo* och Cia", "Alma*, Bo* och Cia"},
      {"2*3*4 = 24", "2*3*4 = 24"},
      {"en_fil_med_streck", "en_fil_med_streck"},
      {"a * b * c", "a * b * c"},
      {"5 < 6 och 7 > 6", "5 < 6 och 7 > 6"},
      {"[sic] [ej länk]", "[sic] [ej länk]"},
      {"C:\\mapp", "C:\\mapp"},
      {"**Ett", "**Ett"},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(seen(test::Read(text)), expected) << text;
}

TEST(Markdown, KnowsLinesInBold) {
  const std::tuple<const char*, bool, const char*> cases[] = {
      {"**Ekonomi**", true, "Ekonomi"},   {"### **Ekonomi**", true, "Ekonomi"},
      {"*Ekonomi*", false, "Ekonomi"},    {"**Närvarande:** Alma", false, "**Närvarande:** Alma"},
      {"- **Ekonomi**", true, "Ekonomi"},
  };
  for (const auto& [text, bold, content] : cases) {
    const test::Read read(text);
    EXPECT_EQ(read.layout.lines[0].bold, bold) << text;
    EXPECT_EQ(read.layout.lines[0].content.of(read.text.content), content) << text;
  }
}

TEST(Markdown, MarksBothLinesOfABoldHeading) {
  const test::Read read("**Ny väg\ntill stranden**\n");
  EXPECT_TRUE(read.layout.lines[0].bold);
  EXPECT_TRUE(read.layout.lines[1].bold);
  EXPECT_EQ(read.layout.lines[1].content.of(read.text.content), "till stranden");
}

}  // namespace
}  // namespace minutes
