#include <gtest/gtest.h>

#include "minutes/parse.h"
#include "minutes/stages.h"
#include "support/packages.h"

namespace minutes::read {
namespace {

using test::docx;

Source read_docx(std::string_view body, const std::vector<std::pair<std::string, std::string>>& more = {}) {
  auto made = source(docx(body, more));
  EXPECT_TRUE(made) << (made ? "" : made.error().message);
  return made ? std::move(*made) : Source{};
}

std::string text_of(std::string_view body, const std::vector<std::pair<std::string, std::string>>& more = {}) {
  return read_docx(body, more).text.content;
}

std::string p(std::string_view text, std::string_view form = {}) {
  std::string out = "<w:p>";
  if (!form.empty()) out.append("<w:pPr>").append(form).append("</w:pPr>");
  return out.append("<w:r><w:t xml:space=\"preserve\">").append(text).append("</w:t></w:r></w:p>");
}
std::string styled(std::string_view style, std::string_view text) {
  return p(text, "<w:pStyle w:val=\"" + std::string(style) + "\"/>");
}
std::string listed(int list, int level, std::string_view text) {
  return p(text, "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" + std::to_string(list) +
                     "\"/></w:numPr>");
}
std::string level(int number, std::string_view format, std::string_view text, std::string_view more = {}) {
  return "<w:lvl w:ilvl=\"" + std::to_string(number) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + std::string(format) +
         "\"/><w:lvlText w:val=\"" + std::string(text) + "\"/>" + std::string(more) + "</w:lvl>";
}
std::string abstract(int id, std::string_view levels) {
  return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + std::string(levels) + "</w:abstractNum>";
}
std::string num(int id, int of, std::string_view more = {}) {
  return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" + std::to_string(of) + "\"/>" +
         std::string(more) + "</w:num>";
}

constexpr const char* styles = R"(
  <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="Rubrik 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Paragrafrubrik"/><w:basedOn w:val="Rubrik2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Niva"><w:name w:val="Nivå"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="Ring"/><w:basedOn w:val="Ring"/></w:style>
  <w:style w:type="paragraph" w:styleId="Innehll1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="character" w:styleId="Dold"><w:name w:val="Dold"/><w:rPr><w:vanish/></w:rPr></w:style>)";

TEST(Docx, ReadsHeadingsByTheirStyles) {
  const Source made = read_docx(styled("Rubrik1", "Ett") + styled("Rubrik2", "Två") + styled("Egen", "Två igen") +
                                    styled("Niva", "Tre") + styled("Ring", "Text"),
                                {{"styles.xml", styles}});
  std::vector<int> levels;
  for (const Line& line : made.layout.lines)
    if (!line.blank()) levels.push_back(line.heading_level);
  EXPECT_EQ(levels, (std::vector<int>{1, 2, 2, 3, 0}));
}

TEST(Docx, NumbersListsAsWordPrintsThem) {
  const std::string lists =
      abstract(0, level(0, "decimal", "§ %1") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "%3)")) +
      abstract(1, level(0, "bullet", "\xEF\x82\xB7", R"(<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>)")) + num(1, 0) +
      num(2, 1) + num(3, 0, R"(<w:lvlOverride w:ilvl="0"><w:startOverride w:val="12"/></w:lvlOverride>)");
  const std::string body = listed(1, 0, "Val") + listed(1, 1, "Ordförande") + listed(1, 2, "Anna") + listed(1, 2, "Bo") +
                           listed(1, 1, "Justerare") + listed(1, 2, "Eva") + listed(1, 0, "Ekonomi") + listed(2, 0, "punkt") +
                           listed(3, 0, "Nytt") + listed(1, 0, "Därnäst") + listed(0, 0, "Utan");
  EXPECT_EQ(
      text_of(body, {{"numbering.xml", lists}}),
      "§ 1 Val\n  1.1 Ordförande\n    a) Anna\n    b) Bo\n  1.2 Justerare\n    a) Eva\n§ 2 Ekonomi\n• punkt\n§ 12 Nytt\n§ 13 "
      "Därnäst\nUtan\n");
}

TEST(Docx, NumbersHeadingsThroughTheirStyle) {
  const std::string numbered =
      R"(<w:style w:type="paragraph" w:styleId="R1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>)"
      R"(<w:style w:type="paragraph" w:styleId="R2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>)";
  const std::string lists = abstract(0, level(0, "decimal", "§ %1", R"(<w:pStyle w:val="R1"/>)") +
                                            level(1, "decimal", "%1.%2", R"(<w:pStyle w:val="R2"/>)")) +
                            num(1, 0);
  const auto doc = parse(docx(styled("R1", "Val") + styled("R2", "Ordförande") + styled("R1", "Ekonomi") + p("Kassan räcker."),
                              {{"styles.xml", numbered}, {"numbering.xml", lists}}));
  ASSERT_TRUE(doc);
  std::vector<std::string> numbers;
  for (const Topic& topic : doc->outline.topics) numbers.push_back(topic.number.value_or(""));
  EXPECT_EQ(numbers, (std::vector<std::string>{"§ 1", "1.1", "§ 2"}));
}

TEST(Docx, NumbersTellTheMattersThatNoStyleMarks) {
  const auto doc = parse(docx(styled("Rubrik2", "1. Mötets öppnande") + p("Ordföranden öppnade mötet.") +
                                  styled("Rubrik2", "2. Ekonomi") + p("2.1 Kassarapport. Behållningen är 1 000 kr.") +
                                  p("2.2 Anslag. Inga.") + styled("Rubrik2", "3. Övriga frågor") + p("Inga.") +
                                  styled("Rubrik2", "4. Mötets avslutande") + p("Ordföranden avslutade mötet."),
                              {{"styles.xml", styles}}));
  ASSERT_TRUE(doc);
  std::vector<std::string> numbers;
  for (const Topic& topic : doc->outline.topics) numbers.push_back(topic.number.value_or(""));
  EXPECT_EQ(numbers, (std::vector<std::string>{"1", "2", "2.1", "2.2", "3", "4"}));
}

TEST(Docx, ThePageHeadIsNoTitle) {
  const auto doc = parse(docx(
      p("Ekby orienteringsklubb") + p("Protokoll fört vid årsmöte den 23 mars 2023") + p("1. Val") + p("Mötet valde Bo Ek."),
      {{"header1.xml", p("SAMMANTRÄDESPROTOKOLL  Sida 1")}}));
  ASSERT_TRUE(doc);
  EXPECT_EQ(doc->meta.body, "Ekby orienteringsklubb");
  EXPECT_EQ(doc->meta.date, "2023-03-23");
}

TEST(Docx, ReadsTheFinalText) {
  const std::string body =
      "<w:p><w:r><w:t>Vi köper </w:t></w:r><w:del w:author=\"A\"><w:r><w:delText>en</w:delText></w:r></w:del>"
      "<w:ins w:author=\"A\"><w:r><w:t>två</w:t></w:r></w:ins><w:r><w:t> båtar.</w:t></w:r></w:p>"
      "<w:p><w:pPr><w:rPr><w:del w:author=\"A\"/></w:rPr></w:pPr><w:r><w:t>Ett </w:t></w:r></w:p>" +
      p("stycke.") +
      "<w:p><w:moveFrom w:author=\"A\"><w:r><w:t>flyttat</w:t></w:r></w:moveFrom><w:moveTo "
      "w:author=\"A\"><w:r><w:t>Hit</w:t></w:r></w:moveTo></w:p>";
  const Source made = read_docx(body);
  EXPECT_EQ(made.text.content, "Vi köper två båtar.\nEtt stycke.\nHit\n");
  ASSERT_EQ(made.text.warnings.size(), 1u);
  EXPECT_EQ(made.text.warnings[0].code, WarningCode::tracked_changes);
}

TEST(Docx, ReadsTablesNestedAndMerged) {
  const auto cell = [](const std::string& inside, std::string_view form = {}) {
    return "<w:tc><w:tcPr>" + std::string(form) + "</w:tcPr>" + inside + "</w:tc>";
  };
  const auto row = [](const std::string& cells) { return "<w:tr>" + cells + "</w:tr>"; };
  const std::string inner = "<w:tbl>" + row(cell(p("a")) + cell(p("b"))) + "</w:tbl>";
  const std::string body = "<w:tbl>" + row(cell(p("Vad")) + cell(p("Vem")) + cell(p("När"))) +
                           row(cell(p("Måla"), R"(<w:gridSpan w:val="2"/>)") + cell(p("1 maj"))) +
                           row(cell(p("Olja"), R"(<w:vMerge w:val="restart"/>)") + cell(p("Bo")) + cell(p("2 maj"))) +
                           row(cell("<w:p/>", "<w:vMerge/>") + cell(p("Eva")) + cell(p("3 maj"))) + "</w:tbl>" + p("Slut.");
  const Source made = read_docx(body);
  EXPECT_EQ(made.text.content, "Vad\tVem\tNär\nMåla\t\t1 maj\nOlja\tBo\t2 maj\n\tEva\t3 maj\n\nSlut.\n");
  ASSERT_EQ(made.layout.tables.size(), 1u);
  EXPECT_EQ(made.layout.tables[0].rows, 4u);
  EXPECT_EQ(text_of("<w:tbl>" + row(cell(p("Före") + inner)) + "</w:tbl>"), "Före\na\tb\n");
}

TEST(Docx, KeepsNotesCommentsHeadsAndFeetApart) {
  const std::string body =
      "<w:p><w:r><w:t>Avgiften höjs</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>";
  const Source made = read_docx(
      body, {{"footnotes.xml", "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">" +
                                   p("Från 1 maj.") + "</w:footnote>"},
             {"comments.xml", "<w:comment w:id=\"1\" w:author=\"Eva\">" + p("Stämmer det?") + "</w:comment>"},
             {"header1.xml", p("Byalaget")},
             {"header2.xml", p("Byalaget")},
             {"footer1.xml", p("Justerandes sign")}});
  EXPECT_EQ(made.text.content, "Byalaget\n\nAvgiften höjs.\n\n1 Från 1 maj.\n\nJusterandes sign\n\nEva: Stämmer det?\n");
  std::vector<std::string> furniture;
  for (const Furniture& piece : made.layout.furniture) furniture.emplace_back(piece.span.of(made.text.content));
  EXPECT_EQ(furniture, (std::vector<std::string>{"Byalaget", "1 Från 1 maj.", "Justerandes sign"}));
  EXPECT_EQ(made.layout.blocks.back().kind, BlockKind::comment);
}

TEST(Docx, ReadsFieldsTextBoxesSymbolsAndHiddenText) {
  EXPECT_EQ(
      text_of(
          "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar "
          "w:fldCharType=\"separate\"/></w:r><w:r><w:t>3 mars</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"),
      "3 mars\n");
  const std::string box = "<w:txbxContent>" + p("Ruta") + "</w:txbxContent>";
  EXPECT_EQ(
      text_of("<w:p><w:r><w:t>Före </w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" +
              box + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>efter</w:t></w:r></w:p>"),
      "Före efter\nRuta\n");
  EXPECT_EQ(text_of("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:tab/><w:t>klart</w:t></w:r></w:p>"),
            "☒\tklart\n");
  EXPECT_EQ(text_of("<w:p><w:r><w:t>syn</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r><w:r><w:rPr><w:rStyle "
                    "w:val=\"Dold\"/></w:rPr><w:t>dolt</w:t></w:r><w:r><w:t>ligt</w:t></w:r></w:p>",
                    {{"styles.xml", styles}}),
            "synligt\n");
  EXPECT_EQ(text_of("<w:p><w:r><w:t>kommun</w:t><w:softHyphen/><w:t>styrelse</w:t><w:br/><w:t>Ny</w:t><w:noBreakHyphen/"
                    "><w:t>rad</w:t></w:r></w:p>"),
            "kommun\u00ADstyrelse\nNy\u2011rad\n");
}

TEST(Docx, ReadsContentsListsAsFurniture) {
  const Source made = read_docx(styled("Innehll1", "§ 1 Val\t2") + p("Mötet öppnas."), {{"styles.xml", styles}});
  ASSERT_EQ(made.layout.furniture.size(), 1u);
  EXPECT_EQ(made.layout.furniture[0].kind, FurnitureKind::contents);
}

TEST(Docx, ShowsTheWhiteSpaceBetweenParagraphs) {
  EXPECT_EQ(text_of(p("Ett.") + p("Två.") + "<w:p/>" + p("Tre.", R"(<w:spacing w:after="200"/>)") + p("Fyra.")),
            "Ett.\nTvå.\n\nTre.\n\nFyra.\n");
}

TEST(Docx, RecordsItsMediaTypeAndWarnsOfAWrongSuffix) {
  const auto doc = Parser().parse(docx(p("Mötet öppnas.")), "protokoll.odt");
  ASSERT_TRUE(doc);
  EXPECT_EQ(doc->text.media_type, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  ASSERT_FALSE(doc->warnings.empty());
  EXPECT_EQ(doc->warnings[0].code, WarningCode::suffix_mismatch);
}

TEST(Docx, BoldParagraphsAreBoldLines) {
  const Source made = read_docx(
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Beslut</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b "
      "w:val=\"0\"/></w:rPr><w:t>Text</w:t></w:r></w:p>");
  EXPECT_TRUE(made.layout.lines[0].bold);
  EXPECT_FALSE(made.layout.lines[1].bold);
}

}  // namespace
}  // namespace minutes::read
