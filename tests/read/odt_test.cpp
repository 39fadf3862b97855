#include <gtest/gtest.h>

#include "minutes/stages.h"
#include "support/packages.h"

namespace minutes::read {
namespace {

using test::odt;

Source read_odt(std::string_view text, std::string_view automatic = {}, std::string_view styles = {}) {
  auto made = source(odt(text, automatic, styles));
  EXPECT_TRUE(made) << (made ? "" : made.error().message);
  return made ? std::move(*made) : Source{};
}

std::string text_of(std::string_view text, std::string_view automatic = {}, std::string_view styles = {}) {
  return read_odt(text, automatic, styles).text.content;
}

std::string p(std::string_view text) { return "<text:p>" + std::string(text) + "</text:p>"; }
std::string item(std::string_view inside) { return "<text:list-item>" + std::string(inside) + "</text:list-item>"; }

TEST(Odt, ReadsHeadingsByLevelAndStyle) {
  const Source made = read_odt(
      R"(<text:h text:outline-level="2">Ekonomi</text:h><text:p text:style-name="P1">Val</text:p><text:p>Text</text:p>)",
      R"(<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_3"/>)",
      R"(<style:style style:name="Heading_20_3" style:family="paragraph" style:default-outline-level="3"/>)");
  std::vector<int> levels;
  for (const Line& line : made.layout.lines)
    if (!line.blank()) levels.push_back(line.heading_level);
  EXPECT_EQ(levels, (std::vector<int>{2, 3, 0}));
}

TEST(Odt, NumbersLists) {
  constexpr std::string_view lists =
      R"(<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="§ "/>)"
      R"(<text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>)"
      R"(<text:list-level-style-bullet text:level="3" text:bullet-char="–"/></text:list-style>)";
  const std::string deep = "<text:list>" + item(p("Ordförande") + "<text:list>" + item(p("Anna")) + "</text:list>") +
                           item(p("Justerare")) + "</text:list>";
  const std::string body = R"(<text:list text:style-name="L1">)" + item(p("Val") + deep) + item(p("Ekonomi")) + "</text:list>" +
                           p("Mellan.") + R"(<text:list text:style-name="L1" text:continue-numbering="true">)" +
                           item(p("Slut")) + "</text:list>" + R"(<text:list text:style-name="L1">)" + item(p("Nytt")) +
                           R"(<text:list-item text:start-value="12">)" + p("Hopp") + "</text:list-item></text:list>";
  EXPECT_EQ(text_of(body, lists),
            "§ 1 Val\n  1.1 Ordförande\n    – Anna\n  1.2 Justerare\n§ 2 Ekonomi\nMellan.\n§ 3 Slut\n§ 1 Nytt\n§ 12 Hopp\n");
}

TEST(Odt, NumbersHeadingsByTheOutline) {
  EXPECT_EQ(
      text_of(
          R"(<text:h text:outline-level="1">Val</text:h><text:h text:outline-level="1">Ekonomi</text:h>)", {},
          R"(<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="§ "/></text:outline-style>)"),
      "§ 1 Val\n§ 2 Ekonomi\n");
}

TEST(Odt, ReadsTheFinalTextAndItsWhiteSpace) {
  const Source made = read_odt(
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>borta</text:p></text:deletion></text:changed-region></"
      "text:tracked-changes>"
      "<text:p>\n  Vi   köper<text:s text:c=\"2\"/>två<text:tab/>båtar<text:line-break/>Nu.</text:p>");
  EXPECT_EQ(made.text.content, "Vi köper  två\tbåtar\nNu.\n");
  ASSERT_EQ(made.text.warnings.size(), 1u);
  EXPECT_EQ(made.text.warnings[0].code, WarningCode::tracked_changes);
}

TEST(Odt, ReadsTables) {
  const auto cell = [](std::string_view text) { return "<table:table-cell>" + p(text) + "</table:table-cell>"; };
  const std::string body =
      "<table:table><table:table-header-rows><table:table-row>" + cell("Vad") + cell("Vem") + cell("När") +
      "</table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned=\"2\">" +
      p("Måla") + "</table:table-cell><table:covered-table-cell/>" + cell("1 maj") + "</table:table-row></table:table>";
  const Source made = read_odt(body);
  EXPECT_EQ(made.text.content, "Vad\tVem\tNär\nMåla\t\t1 maj\n");
  ASSERT_EQ(made.layout.tables.size(), 1u);
  EXPECT_TRUE(made.layout.tables[0].has_header);
}

TEST(Odt, KeepsNotesCommentsHeadsAndFeetApart) {
  const Source made = read_odt(
      "<text:p>Avgiften<text:note "
      "text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>Från maj.</text:p>"
      "</text:note-body></text:note> "
      "höjs<office:annotation><dc:creator>Eva</dc:creator><dc:date>2025-01-01</dc:date><text:p>Säkert?</text:p></"
      "office:annotation>.</text:p>"
      "<text:p>Slut.</text:p>",
      {},
      "<office:master-styles><style:master-page><style:header><text:p>Byalaget</text:p></"
      "style:header><style:footer><text:p>Justerandes "
      "sign</text:p></style:footer></style:master-page></office:master-styles>");
  EXPECT_EQ(made.text.content, "Byalaget\n\nAvgiften höjs.\nSlut.\n\n1 Från maj.\n\nEva: Säkert?\n\nJusterandes sign\n");
  EXPECT_EQ(made.layout.furniture.size(), 3u);
}

TEST(Odt, ReadsTextBoxesAndLeavesOutHiddenText) {
  EXPECT_EQ(text_of("<text:p>Före<draw:frame><draw:text-box><text:p>Ruta</text:p></draw:text-box></draw:frame> efter</text:p>"),
            "Före efter\nRuta\n");
  EXPECT_EQ(
      text_of("<text:p>syn<text:span text:style-name=\"T1\">dolt</text:span>ligt</text:p>",
              R"(<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>)"),
      "synligt\n");
}

}  // namespace
}  // namespace minutes::read
