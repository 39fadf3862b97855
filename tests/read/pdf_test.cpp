// The protocol of minutes-pdf and the analysis of pages, on pages written by hand: no program is started.
#include "read/pdf.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace minutes::read {
namespace {

/// The records of one page. Words of a line are set in letters of half their size, spaces a quarter.
class Sheet {
 public:
  explicit Sheet(std::string source = "text", int skew = 0) {
    out_ = "P 1 59500 84200 0 " + source + " " + std::to_string(skew) + "\n";
  }

  /// A line of words from x, its foot at y, in points.
  Sheet& line(double x, double y, std::string_view text, double size = 10, bool bold = false, int turn = 0) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find(' ', at), text.size());
      const bool last = end == text.size();
      x = word(x, y, text.substr(at, end - at), size, bold, (last ? 0 : 1) + 2 * turn) + size / 4;
      at = end + 1;
    }
    return *this;
  }

  /// One word; returns where it ends.
  double word(double x, double y, std::string_view text, double size, bool bold = false, int flags = 1) {
    const double end = x + static_cast<double>(letters(text)) * size / 2;
    out_ += 'W';
    for (const double side : {x, y - size, end, y}) out_ += ' ' + number(side);
    out_ += std::string(bold ? " 2 " : " 1 ") + number(size) + ' ' + std::to_string(flags) + " 100 " + std::string(text) + '\n';
    return end;
  }

  const std::string& text() const { return out_; }

 private:
  static std::size_t letters(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
  }
  static std::string number(double points) { return std::to_string(static_cast<long>(points * 100)); }

  std::string out_;
};

std::string answer_of(const std::vector<Sheet>& sheets, const std::string& behind = "") {
  std::string answer = "minutes-pdf 1\nD " + std::to_string(sheets.size()) + "\nF 1 0 Text\nF 2 1 Text-Bold\n";
  for (const Sheet& sheet : sheets) answer += sheet.text();
  return answer + "C\n" + behind + "Z\n";
}

Composed made_of(const std::vector<Sheet>& sheets, const std::string& behind = "") {
  Budget budget{Options{}};
  return compose(read_protocol(answer_of(sheets, behind), budget), budget);
}

ErrorCode refusal_of(std::string_view answer) {
  Budget budget{Options{}};
  try {
    read_protocol(answer, budget);
  } catch (const Refusal& refusal) {
    return refusal.error.code;
  }
  return ErrorCode::internal;
}

TEST(PdfProtocol, TellsWhyThereIsNoDocument) {
  EXPECT_EQ(refusal_of("minutes-pdf 1\nE encrypted it asks for a password\n"), ErrorCode::encrypted);
  EXPECT_EQ(refusal_of("minutes-pdf 1\nE damaged no pages\n"), ErrorCode::damaged);
  EXPECT_EQ(refusal_of("minutes-pdf 1\nD 1\nP 1 595 84\nE time_limit\n"), ErrorCode::time_limit);
  EXPECT_EQ(refusal_of("minutes-pdf 1\nD 1\nP 1 59500 84200 0 text 0\nW 12 3\nE memory_limit x\n"), ErrorCode::memory_limit);
}

TEST(PdfProtocol, RefusesWhatIsBrokenOffOrMakesNoSense) {
  for (const char* answer : {"", "minutes-pdf 2\nC\n", "minutes-pdf 1\n", "minutes-pdf 1\nD 1\nP 1 59500 84200 0 text 0\n",
                             "minutes-pdf 1\nW 1 2 3 4 1 1000 1 100 ord\nC\n", "minutes-pdf 1\nE nonsense x\n",
                             "minutes-pdf 1\nP x 59500 84200 0 text 0\nC\n"})
    EXPECT_EQ(refusal_of(answer), ErrorCode::reader_failed) << answer;
}

TEST(PdfPages, JoinsTheLinesOfAParagraphAndKeepsTheWritersOwn) {
  Sheet sheet;
  const std::string full(80, 'x');
  sheet.line(70, 100, "Nämnden beslutar att " + full).line(70, 112, "anta planen.").line(70, 124, "Beslutet gäller genast.");
  for (int row = 0; row < 4; ++row) sheet.line(70, 160 + 12 * row, "Text som fyller " + full);
  const std::string text = made_of({sheet}).content;
  EXPECT_NE(text.find("att " + full + " anta planen.\nBeslutet gäller genast.\n\nText"), text.npos) << text;
}

/// A page whose lines reach as far as x = 480, so that a line shows by its end whether it was wrapped.
Sheet full_page() {
  Sheet sheet;
  for (int row = 0; row < 5; ++row) sheet.line(70, 400 + 12 * row, "Text som fyller " + std::string(66, 'x'));
  return sheet;
}

/// The text above that of full_page().
std::string above_the_rest(const Sheet& sheet) {
  const std::string text = made_of({sheet}).content;
  return text.substr(0, text.find("Text som fyller"));
}

TEST(PdfPages, SumsAtTheStartOfALineAreNoItems) {
  Sheet sheet = full_page();
  sheet.line(70, 100, "Arvoden lämnas oförändrade, kassör 4.000 kr och " + std::string(26, 'v') + " vägfogde");
  sheet.line(70, 112, "6.000 kr.").line(70, 124, "7. Avgifter.");
  EXPECT_EQ(above_the_rest(sheet), "Arvoden lämnas oförändrade, kassör 4.000 kr och " + std::string(26, 'v') +
                                       " vägfogde 6.000 kr.\n7. Avgifter.\n\n");
}

TEST(PdfPages, ItemsWhoseBulletsAreDrawnStartLinesOfTheirOwn) {
  Sheet sheet = full_page();
  const std::string fill(50, 'v');
  sheet.line(70, 100, "Vi lämnar in tre förslag till " + fill + ".").line(90, 112, "Kompost. Alla gillar det, " + fill + ".");
  sheet.line(90, 124, "Skolmaten. Barnen slänger inte, " + fill)
      .line(90, 136, "mest. Går vidare.")
      .line(90, 148, "Reklamen. Struket.");
  EXPECT_EQ(above_the_rest(sheet), "Vi lämnar in tre förslag till " + fill + ".\nKompost. Alla gillar det, " + fill +
                                       ".\nSkolmaten. Barnen slänger inte, " + fill +
                                       " mest. Går vidare.\nReklamen. Struket.\n\n");
}

TEST(PdfPages, ASectionStartsALineAndADashInsideASentenceNone) {
  Sheet sheet = full_page();
  const std::string fill(60, 'v');
  sheet.line(70, 100, "§ 9 Avgifter. Betalas före " + fill + ".").line(70, 112, "§ 10 Eftersök. Gruppen reser till " + fill);
  sheet.line(70, 124, "– så vitt vi vet – i maj.");
  EXPECT_EQ(above_the_rest(sheet), "§ 9 Avgifter. Betalas före " + fill + ".\n§ 10 Eftersök. Gruppen reser till " + fill +
                                       " – så vitt vi vet – i maj.\n\n");
}

TEST(PdfPages, PartsACellFromOneThatStandsCloseToIt) {
  Sheet sheet;
  sheet.line(70, 100, "§ 61").line(110, 100, "Öppnande").line(300, 100, "2023/4");
  sheet.line(70, 114, "§ 62").line(110, 114, "Budget").line(300, 114, "2023/9");
  sheet.line(70, 128, "§ 6345").line(110, 128, "Lokaler").line(300, 128, "2023/31");
  sheet.line(70, 142, "§ 64567").line(110, 142, "Skolan").line(300, 142, "2023/77");
  const Composed made = made_of({sheet});
  EXPECT_NE(made.content.find("§ 64567\tSkolan\t2023/77\n"), made.content.npos) << made.content;
}

TEST(PdfPages, WhatStandsInColumnsIsATable) {
  Sheet sheet;
  sheet.line(70, 100, "Vad", 10, true).line(250, 100, "Ansvarig", 10, true).line(400, 100, "Klart", 10, true);
  sheet.line(70, 114, "Laga bryggan").line(250, 114, "Björn Ek").line(400, 114, "2024-05-01");
  sheet.line(70, 128, "Söka bidrag").line(250, 128, "Ann Lo").line(400, 128, "hösten");
  const Composed made = made_of({sheet});
  ASSERT_EQ(made.layout.tables.size(), 1u);
  EXPECT_EQ(made.layout.tables[0].rows, 3u);
  EXPECT_EQ(made.layout.tables[0].columns, 3u);
  EXPECT_NE(made.content.find("Laga bryggan\tBjörn Ek\t2024-05-01\n"), made.content.npos) << made.content;
}

TEST(PdfPages, ReadsColumnsOfProseOneAfterTheOther) {
  Sheet sheet;
  for (int row = 0; row < 8; ++row) {
    const std::string n = std::to_string(row);
    sheet.line(60, 100 + 12 * row, "vänster spalt med flera ord i rad " + n)
        .line(320, 103 + 12 * row, "höger spalt med lika många ord i rad " + n);
  }
  const std::string text = made_of({sheet}).content;
  EXPECT_LT(text.find("rad 7"), text.find("höger")) << text;
}

TEST(PdfPages, PutsSpacedLettersTogetherAndDropsWhatIsDrawnTwice) {
  Sheet sheet;
  double x = 70;
  for (const char letter : std::string_view("PROTOKOLL")) x = sheet.word(x, 100, std::string(1, letter), 12) + 4;
  sheet.line(70, 130, "Beslut").line(70.4, 130.3, "Beslut").line(103, 130, "tas");
  const std::string text = made_of({sheet}).content;
  EXPECT_NE(text.find("PROTOKOLL\n"), text.npos) << text;
  EXPECT_NE(text.find("Beslut tas\n"), text.npos) << text;
}

TEST(PdfPages, WritesRaisedFiguresAsSuch) {
  Sheet sheet;
  const double end = sheet.word(70, 100, "410 m", 12, false, 0);
  sheet.word(end, 94, "2", 7, false, 0);
  EXPECT_NE(made_of({sheet}).content.find("410 m²"), std::string::npos);
}

TEST(PdfPages, TurnsTextThatRunsUpThePage) {
  Sheet sheet;
  std::string records = "P 1 59500 84200 0 text 0\n";
  // Words of two lines that run upwards: the first line is the one to the left.
  records += "W 10000 70000 11000 74000 1 1000 7 100 Första\nW 10000 66000 11000 69500 1 1000 6 100 raden\n";
  records += "W 11400 70000 12400 74000 1 1000 7 100 Andra\nW 11400 66000 12400 69500 1 1000 6 100 raden\n";
  Budget budget{Options{}};
  const Composed made = compose(read_protocol("minutes-pdf 1\nD 1\nF 1 0 x\n" + records + "C\nZ\n", budget), budget);
  EXPECT_NE(made.content.find("Första raden"), std::string::npos) << made.content;
  EXPECT_LT(made.content.find("Första raden"), made.content.find("Andra raden")) << made.content;
  ASSERT_EQ(made.layout.words.size(), 4u);
  EXPECT_FLOAT_EQ(made.layout.words[0].box.x0, 100);  // where it stands on the page as it is shown
}

TEST(PdfPages, LevelsThePicturesOfScanners) {
  Sheet sheet("ocr", 1500);  // 1.5 degrees: lines fall by ten points over the page
  std::string records = sheet.text();
  for (int line = 0; line < 3; ++line)
    for (int n = 0; n < 5; ++n) {
      const int x = 70 + 90 * n, y = 100 + 14 * line + static_cast<int>(x * 0.0262);
      records += "W " + std::to_string(x * 100) + ' ' + std::to_string(y * 100) + ' ' + std::to_string((x + 84) * 100) + ' ' +
                 std::to_string((y + 10) * 100) + " 0 1000 1 90 r" + std::to_string(line) + "o" + std::to_string(n) + '\n';
    }
  Budget budget{Options{}};
  const std::string text = compose(read_protocol("minutes-pdf 1\nD 1\n" + records + "C\nZ\n", budget), budget).content;
  EXPECT_NE(text.find("r0o0 r0o1 r0o2 r0o3 r0o4"), text.npos) << text;
  EXPECT_NE(text.find("r2o0 r2o1 r2o2 r2o3 r2o4"), text.npos) << text;
}

TEST(PdfPages, GivesHeadingsOfPicturesTheirSectionSignBack) {
  Sheet sheet("ocr");
  sheet.line(70, 100, "8 12 Ekonomi")
      .line(70, 130, "Kassan har 8 12 kronor.")
      .line(70, 160, "813 Vägen")
      .line(70, 190, "$ 14 Slut");
  const std::string text = made_of({sheet}).content;
  for (const char* wanted : {"§ 12 Ekonomi", "har 8 12 kronor", "§13 Vägen", "§ 14 Slut"})
    EXPECT_NE(text.find(wanted), text.npos) << text;
}

TEST(PdfPages, HeadsAndFeetOfPagesAreFurniture) {
  std::vector<Sheet> sheets;
  for (int page = 1; page <= 3; ++page) {
    Sheet sheet;
    sheet.line(70, 40, "Byalaget Östbo").line(480, 40, "Sida " + std::to_string(page) + " av 3");
    sheet.line(70, 100, "Sidans egen text nummer " + std::string(static_cast<std::size_t>(page), 'i') + " här.");
    sheet.line(280, 800, std::to_string(page));
    sheets.push_back(sheet);
  }
  std::vector<std::string> found;
  const Composed made = made_of(sheets);
  for (const Furniture& piece : made.layout.furniture) found.emplace_back(piece.span.of(made.content));
  const std::vector<std::string> wanted = {"1", "Byalaget Östbo\tSida 2 av 3", "2", "Byalaget Östbo\tSida 3 av 3", "3"};
  EXPECT_EQ(found, wanted);
}

TEST(PdfPages, LargePrintIsAHeadingAndBookmarksKnowItsLevel) {
  Sheet sheet;
  sheet.line(70, 80, "Protokoll", 20);
  for (int n = 0; n < 3; ++n) {
    sheet.line(70, 120 + 100 * n, "§ " + std::to_string(n + 1) + " Rubriken", 14, true);
    for (int row = 0; row < 4; ++row) sheet.line(70, 140 + 100 * n + 12 * row, "Text i brödets storlek om ditt och datt.");
  }
  const auto levels = [](const Composed& made) {
    std::string out;
    for (const Line& line : made.layout.lines)
      if (line.heading_level > 0) out += std::to_string(line.heading_level);
    return out;
  };
  EXPECT_EQ(levels(made_of({sheet})), "1222");
  EXPECT_EQ(levels(made_of({sheet}, "B 1 Protokoll\nB 3 § 1 Rubriken\nB 3 § 2 Rubriken\nB 3 § 3 Rubriken\n")), "1333");
}

TEST(PdfPages, ALayerOfGuessesIsToldFromLanguage) {
  const auto warned = [](std::string_view words) {
    Sheet sheet;
    for (int row = 0; row < 10; ++row) sheet.line(70, 100 + 14 * row, words);
    Budget budget{Options{}};
    PdfPages pages = read_protocol(answer_of({sheet}), budget);
    judge_text(pages);
    return !pages.warnings.empty();
  };
  EXPECT_TRUE(warned("Krnmnrns| st}relsn bslt~r ftt nvtg pl^nn frmtdn"));
  EXPECT_FALSE(warned("Kommunstyrelsen beslutar enligt förslag att anta planen för 2024 (KS 2024-0112)"));
}

}  // namespace
}  // namespace minutes::read
