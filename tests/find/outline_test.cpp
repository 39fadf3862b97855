#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>

#include "minutes/minutes.h"
#include "support/documents.h"

namespace minutes {
namespace {

struct Case {
  const char* claim;
  std::string text;
  /// One line a topic: two spaces a level, the title, `-` for none; before it `[number] ` where one is expected.
  std::string tree;
};

std::string tree_of(const Outline& outline) {
  std::string tree;
  for (const Topic& topic : outline.topics) {
    tree += std::string(2 * (topic.level - 1), ' ');
    tree += topic.title.value_or("-") + "\n";
  }
  return tree;
}

void expect_trees(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    const test::Read read(c.text);
    EXPECT_EQ(tree_of(read.outline), c.tree) << c.claim << "\n" << c.text;
  }
}

const std::string body = "Styrelsen gick igenom läget och tackade för underlaget. Frågan följs upp längre fram.\n";

TEST(Outline, ReadsParagraphSigns) {
  expect_trees({
      {"title on the same line", "§ 1 Mötets öppnande\n" + body + "\n§ 2 Val av justerare\n" + body,
       "Mötets öppnande\nVal av justerare\n"},
      {"no space after the sign", "§1\nUpprop\n\n" + body + "\n§2\nEkonomi\n\n" + body, "Upprop\nEkonomi\n"},
      {"number before the sign", "1 §\nUpprop\n\n" + body + "\n2 §\nEkonomi\n\n" + body, "Upprop\nEkonomi\n"},
      {"year beside the number", "§ 12/2024 Upprop\n" + body + "\n§ 13/2024 Ekonomi\n" + body, "Upprop\nEkonomi\n"},
      {"year before the number", "§ 2024:12 Upprop\n" + body + "\n§ 2024:13 Ekonomi\n" + body, "Upprop\nEkonomi\n"},
      {"dash and dot behind", "§ 1 – Upprop\n" + body + "\n§ 2. Ekonomi\n" + body, "Upprop\nEkonomi\n"},
      {"diary number at the end of the line",
       "§ 1 Ny badplats    Dnr KS 2024/00012\n\nBeslut\n" + body + "\n§ 2 Ny väg (dnr 2024-13)\n\nBeslut\n" + body,
       "Ny badplats\nNy väg\n"},
      {"organ before the sign", "KS § 11  Upprop\n\n" + body + "\nKS § 12  Ekonomi\n\n" + body, "Upprop\nEkonomi\n"},
      {"diary number, title below",
       "§ 11    Dnr KS 2024/00012\nNy badplats\n\nBeslut\n" + body + "\n§ 12   Dnr KS 2024/00013\nNy väg\n\nBeslut\n" + body,
       "Ny badplats\nNy väg\n"},
      {"diary number below the title",
       "§ 11 Ny badplats\nDiarienummer RS 2024-00012\n\nBeslut\n" + body +
           "\n§ 12 Ny väg\nDiarienummer RS 2024-00013\n\nBeslut\n" + body,
       "Ny badplats\nNy väg\n"},
      {"title over two lines",
       "§ 11 Ärendenummer SLK-2024-00012\nYttrande över förslag till ny organisation för skolorna i\nde norra stadsdelarna "
       "2024-2027\nBeslut\n\n" +
           body + "\n§ 12 Ärendenummer SLK-2024-00013\n\nNy väg\nBeslut\n\n" + body,
       "Yttrande över förslag till ny organisation för skolorna i de norra stadsdelarna 2024-2027\nNy väg\n"},
      {"a title of parties and names",
       "§ 11 Ärendenummer SLK-2024-00012\n\nMotion av Alma Ek (D), Bo Alm Lind\n(D) och Cia Berg (KD) om hur skolan\nska "
       "växa\nBeslut\n\n" +
           body + "\n§ 12 Ny väg\nBeslut\n\n" + body,
       "Motion av Alma Ek (D), Bo Alm Lind (D) och Cia Berg (KD) om hur skolan ska växa\nNy väg\n"},
      {"a title that opens with a head's word",
       "§ 11 Ärendenummer SLK-2024-00012\n\nYrkande från V och MP om nya cykelvägar\n\nBeslut\n\n" + body +
           "\n§ 12 Ny väg\nBeslut\n\n" + body,
       "Yrkande från V och MP om nya cykelvägar\nNy väg\n"},
      {"continued on the next page",
       "§ 11 Ny badplats\n\nBeslut\n" + body + "\n§ 11 forts.\n\nYrkanden\n" + body + "\n§ 12 Ny väg\n\nBeslut\n" + body,
       "Ny badplats\nNy väg\n"},
      {"printed again without a word",
       "§ 11\nNy badplats\n\nBeslut\n" + body + "\n§ 11\n\n" + body + "\n§ 12\nNy väg\n\nBeslut\n" + body,
       "Ny badplats\nNy väg\n"},
      {"Markdown and emphasis around it",
       "## **§ 46**\n\nNy badplats\n\n**Beslut**\n\n" + body + "\n## **§ 47**\n\nNy väg\n\n**Beslut**\n\n" + body,
       "Ny badplats\nNy väg\n"},
      {"gaps in the numbers", "§ 3 Upprop\n" + body + "\n§ 7 Ekonomi\n" + body + "\n§ 21 Bygglov\n" + body,
       "Upprop\nEkonomi\nBygglov\n"},
      {"references are no heads",
       "§ 3 Upprop\n" + body + "\n§ 4 Ekonomi\nNämnden beslutade enligt\n§ 2 i reglementet, och enligt\n§§ 8–9 i samma.\n",
       "Upprop\nEkonomi\n"},
      {"a contents list gives none",
       "Ärendelista\n§ 1 Upprop\n§ 2 Ekonomi\n§ 3 Bygglov\n\n§ 1 Upprop\n" + body + "\n§ 2 Ekonomi\n" + body +
           "\n§ 3 Bygglov\n" + body,
       "Upprop\nEkonomi\nBygglov\n"},
      {"questions stand below",
       "§ 5 Frågestund\n\nFråga 1\nAlma Ek (C) frågar om bron.\n\nFråga 2\nBo Al (V) frågar om båten.\n\n§ 6 Ny "
       "väg\n\nBeslut\n" +
           body,
       "Frågestund\n  Fråga 1\n  Fråga 2\nNy väg\n"},
      {"points of a decision are no topics",
       "§ 5 Ny väg\n\nBeslut\n1. Vägen byggs.\n2. Medel anvisas.\n\n§ 6 Ny bro\n\nBeslut\n- att bygga bron\n- att anvisa "
       "medel\n",
       "Ny väg\nNy bro\n"},
  });
}

TEST(Outline, LeavesNumbersOutOfTitles) {
  expect_trees({
      {"letters and a running number behind the sign, title below",
       "§ 21                    BUN 2025-00018\nSkolskjuts för gymnasiet\n\nBeslut\n\n" + body +
           "\n§ 22                    BUN 2025-00021\nNytt matråd\n\nBeslut\n\n" + body,
       "Skolskjuts för gymnasiet\nNytt matråd\n"},
      {"years are no diary number", "§ 3 Budget\n" + body + "\n§ 4 RUP 2025-2030\n\n" + body, "Budget\nRUP 2025-2030\n"},
      {"another's decision under the sign",
       "§ 8   Dnr 2024/19\nTillsynens beslut\n\nBeslut\n\n" + body + "\n§ 9   Dnr 2024/20\nNy bro\n\nBeslut\n\n" + body,
       "Tillsynens beslut\nNy bro\n"},
      {"items with the sign at the right margin",
       "Ärende 1\nUpprop                                      § 38\n\n" + body +
           "\nÄrende 2\nDelårsrapport           RUN 2024/41        § 39\n\n" + body +
           "\nÄrende 3\nÖvriga frågor                               § 40\n\n" + body,
       "Upprop\nDelårsrapport\nÖvriga frågor\n"},
      {"the meeting's own number before the points",
       "4.1   FÖREGÅENDE PROTOKOLL\n      Inga erinringar.\n\n4.2   TIDPLAN\n      Taket är två veckor sent.\n\n4.3   "
       "EKONOMI\n "
       "     Prognosen håller.\n",
       "FÖREGÅENDE PROTOKOLL\nTIDPLAN\nEKONOMI\n"},
      {"numbers with a letter",
       "## § 3 Upprop\n\n" + body + "\n## § 4 Beslut i korthet\n\n### 4a Ny bastu\n" + body + "\n### 4b Bryggan\n" + body,
       "Upprop\nBeslut i korthet\n  Ny bastu\n  Bryggan\n"},
      {"numbers with a letter, text behind a dash",
       "3. EKONOMI\n" + body +
           "\n4. SKRIVELSER\n4A. CYKLAR – begäran om fler ställ avslogs.\n4B. TVÄTTSTUGA – frågan vilar.\n\n5. "
           "ÖVRIGT\n" +
           body,
       "EKONOMI\nSKRIVELSER\n  CYKLAR\n  TVÄTTSTUGA\nÖVRIGT\n"},
      {"parts with letters over the numbers",
       "Kallelse\n\nA. Inledning\n1. Upprop\n   Bo Ek föreslås.\n2. Dagordning\n\nB. Ärenden för beslut\n3. Taxor 2025\n   "
       "Förslaget är "
       "utsänt.\n4. Konstgräs\n   Underlag kommer.\n\nC. Anmälningar\n   Listan läggs till handlingarna.\n",
       "Inledning\n  Upprop\n  Dagordning\nÄrenden för beslut\n  Taxor 2025\n  Konstgräs\nAnmälningar\n"},
      {"goals of a plan",
       "1   Inledning\n\n" + body + "\n2   Mål\n\nMål 1   En trygg skola\n\n" + body + "\nMål 2   Fler i arbete\n\n" + body +
           "\n3   Uppföljning\n\n" + body,
       "Inledning\nMål\n  En trygg skola\n  Fler i arbete\nUppföljning\n"},
  });
}

TEST(Outline, EndsTitlesThatAreWhole) {
  expect_trees({
      {"a day on the same line", "§ 7 Ekonomi\n" + body + "\n§ 8 Nästa möte Måndag 17 augusti 18.30. Trevlig sommar!\n",
       "Ekonomi\nNästa möte\n"},
      {"a day on the line below",
       "§ 7  Ekonomi\n" + body + "\n§ 8  Nästa möte\n\tTorsdagen den 13/12, hos Bo\n\n§ 9  Avslut\n" + body,
       "Ekonomi\nNästa möte\nAvslut\n"},
      {"an hour behind", "§7 Ekonomi\n" + body + "§8 Avslutning 18.10. Kaffe och bulle.\n", "Ekonomi\nAvslutning\n"},
      {"a marked heading ends with its line",
       "## § 1 Öppnande\n" + body + "\n## § 2 Val av justerare\n**Mötet beslutade** *att* välja Alma Ek\n",
       "Öppnande\nVal av justerare\n"},
      {"a person's name below, with what was told",
       "Ekonomi och kassa\n" + body +
           "\nGäst från kommunen\nAlma Ek, ungdomslots vid "
           "Norra skolan, talade om bidragen.\nDe ska sökas i mars.\n\nÖvriga ting\n" +
           body,
       "Ekonomi och kassa\nGäst från kommunen\nÖvriga ting\n"},
  });
}

TEST(Outline, TakesLetteredAndNumberedPointsForMattersWhereTheyHaveTitles) {
  expect_trees({
      {"letters",
       "§ 4 Tävling\na) Cupen. Bo bokar hallen.\nb) Seriespel: frågan vilar till hösten.\nc) Bussresa? Nej, för dyrt.\n\n§ 5 "
       "Ungdom\n" +
           body,
       "Tävling\n  Cupen\n  Seriespel\n  Bussresa\nUngdom\n"},
      {"letters of statements are none",
       "§ 4 Bibliotek\na) Skolan öppnar en filial senast våren 2026.\nb) Kontoret bygger om entrén.\n\n§ 5 Ungdom\n" + body,
       "Bibliotek\nUngdom\n"},
      {"what is reported, numbered",
       "§ 4 Direktören informerar\n1. Badvatten. Prov tas i maj.\n2. Bryggan. Ärendet kommer upp i juni.\n3. Nämndens resa "
       "blir inte "
       "av.\n\n§ 5 Ungdom\n" +
           body,
       "Direktören informerar\n  Badvatten\n  Bryggan\n  -\nUngdom\n"},
      {"what was said by whom is none",
       "§ 4 Information\n- Anna: bra, men kartan saknas\n- Bo Ek: små klubbar har ingen hall\n- Karin: viktigt\n\n§ 5 "
       "Ungdom\n" +
           body,
       "Information\nUngdom\n"},
      {"arrows, and a title spaced out",
       "§ 4 Ekonomi\n" + body +
           "\n§ 5 Ö v r i g t\n→ Taket: Offert väntas i maj, och fönstren tas i samma veva.\n→ Bastun: Timern är "
           "sönder sedan i julas, Bo byter den.\n",
       "Ekonomi\nÖ v r i g t\n  Taket\n  Bastun\n"},
      {"issue numbers",
       "§ 4 Ekonomi\n" + body +
           "\n§ 5 Tekniska synpunkter\n- #14 datatyp för höjd. Avslås.\n- #15, #16 hör ihop.\n- #40 enheter: "
           "vilar till maj\n",
       "Ekonomi\nTekniska synpunkter\n  datatyp för höjd\n  -\n  enheter\n"},
      {"what is reported below a fixed head, where the points have titles",
       "§ 4 Ekonomi\n" + body +
           "\n§ 5 Läget\n\nBeslut\nNämnden tackar.\n\nSammanfattning\nAlma Ek informerar om följande.\n\n– "
           "Sommaren. Av 90 platser hålls 70 öppna.\n– Tillsynen av akuten. Svar ska ges i maj.\n",
       "Ekonomi\nLäget\n  Sommaren\n  Tillsynen av akuten\n"},
      {"small letters open no title but a short one",
       "§ 4 Ekonomi\n" + body +
           "\n§ 5 Övrigt\n- två tillbud i maj, båda med truck och släp\n- Städdag den 3 maj, alla hjälps åt\n",
       "Ekonomi\nÖvrigt\n  -\n  Städdag den 3 maj, alla hjälps åt\n"},
      {"lines that open with who it is about",
       "§ 4 Ekonomi\nIntäkter: 12 000 kr mot budget.\nKostnader: 9 000 kr mot budget.\nResultat: 3 000 kr bättre än "
       "väntat.\n\n§ 5 "
       "Grupperna\nKnattar: Arton barn. Kön är lång.\nJuniorer: Lägret är bokat. Bo fixar tält.\nSeniorer: Sex vill resa. "
       "Priset är "
       "högt.\n",
       "Ekonomi\nGrupperna\n  Knattar\n  Juniorer\n  Seniorer\n"},
      {"cases without names",
       "4. Budget\n" + body +
           "\n5. Enskilda ärenden\n5.1 Akt 4419. Ansökan avslås. Enligt förslag.\n5.2 Akt 3870. Samtycke lämnas. Bo Ek "
           "meddelas.\n\n6. Övrigt\n" +
           body,
       "Budget\nEnskilda ärenden\n  -\n  -\nÖvrigt\n"},
      {"motions in the text",
       "§ 4 Ekonomi\n" + body +
           "\n§ 5 Motioner\nMotion 1, Bo Ek: att köpa en gräsklippare. Bifölls.\n\nMotion 2, Alma Al: att byta\nstadgar. "
           "Avslogs.\n\n§ 6 Övrigt\n" +
           body,
       "Ekonomi\nMotioner\n  Motion 1, Bo Ek: att köpa en gräsklippare\n  Motion 2, Alma Al: att byta stadgar\nÖvrigt\n"},
  });
}

TEST(Outline, StartsTopicsAtNumbersOnLinesOfTheirOwn) {
  const std::string text = "Protokoll\n\n1.\nUpprop\n\n2.\nVal av justerare\nFörslag: Bo Ek utses.\n\n3.\nEkonomi\n\n" + body;
  const test::Read read(text);
  ASSERT_EQ(tree_of(read.outline), "Upprop\nVal av justerare\nEkonomi\n");
  EXPECT_EQ(read.outline.topics[1].span.start, text.find("2.\n"));
  EXPECT_EQ(read.outline.topics[1].number, "2");
}

TEST(Outline, TakesPointsWithTitlesForMatters) {
  expect_trees({
      {"a short title and a sentence in each point",
       "# Anteckningar\n\n## Rapporter\n\n" + body +
           "\n- Skolskjuts: Nämnden ser över avtalet.\n- Lokaler: Vi väntar på besked.\n\n## "
           "Nästa möte\n\nDen 4 maj.\n",
       "Rapporter\n  Skolskjuts\n  Lokaler\nNästa möte\n"},
  });
}

TEST(Outline, EndsTitlesWhereTextFollowsOnTheLine) {
  expect_trees({
      {"full stop behind a §", "§ 1. Öppnande. Ordföranden hälsade välkommen.\n\n§ 2. Val av justerare. Bo Ek valdes.\n",
       "Öppnande\nVal av justerare\n"},
      {"full stop behind a number",
       "1. Öppnande. Anna Ek öppnade mötet.\n\n2. Ekonomi. Kassören redovisade läget.\n\n3. Övrigt. "
       "Inget togs upp.\n",
       "Öppnande\nEkonomi\nÖvrigt\n"},
      {"emphasis ends with the title", "**§ 1. Val.** Bo Ek.\n**§ 2. Ansvarsfrihet.** Ja.\n**§ 3. Budget.** Den antogs.\n",
       "Val\nAnsvarsfrihet\nBudget\n"},
      {"colon before a sentence", "§ 1 Ekonomi: Kassan visar ett överskott.\n\n§ 2 Taket: Offerten är högre än väntat.\n",
       "Ekonomi\nTaket\n"},
      {"dash before a sentence", "§ 1 Ekonomi – kassören redovisade läget.\n\n§ 2 Skola – förskola\n" + body,
       "Ekonomi\nSkola – förskola\n"},
      {"tab", "§ 1\tLäger\tFöräldrarna önskar ett tidigare datum.\n\n§ 2\tBåten\tDen är såld.\n", "Läger\nBåten\n"},
      {"abbreviations do not end a title",
       "§ 1 Val av ersättare t.o.m. 2026 efter A. Ek m.fl. Nyval\n" + body + "\n§ 2 Avtal m.m. Ekby\n" + body,
       "Val av ersättare t.o.m. 2026 efter A. Ek m.fl. Nyval\nAvtal m.m. Ekby\n"},
      {"text below without a blank line",
       "§ 1 Budget\nFör nästa år, efter samråd med skolorna i de norra kommundelarna och deras\nRektorer, presenterades ett "
       "förslag.\nBudgeten antogs.\n\n§ 2 Nästa möte\nDen 4 maj.\n",
       "Budget\nNästa möte\n"},
      {"code in a column",
       "1. Taxor        KFN 2024.0091\n" + body + "\n2. Konstgräs        KFN 2023/0214\n" + body + "\n3. Övrigt\n" + body,
       "Taxor\nKonstgräs\nÖvrigt\n"},
  });
}

TEST(Outline, ReadsNumberedPoints) {
  expect_trees({
      {"number and dot", "Protokoll fört 3 maj 2024\n\n1. Öppnande\n" + body + "\n2. Ekonomi\n" + body + "\n3. Övrigt\n" + body,
       "Öppnande\nEkonomi\nÖvrigt\n"},
      {"bracket", "Protokoll fört 3 maj 2024\n\n1) Öppnande\n" + body + "\n2) Ekonomi\n" + body + "\n3) Övrigt\n" + body,
       "Öppnande\nEkonomi\nÖvrigt\n"},
      {"no dot, wide gap",
       "Protokoll fört 3 maj 2024\n\n1  Öppnande\n" + body + "\n2  Ekonomi\n" + body + "\n3  Övrigt\n" + body,
       "Öppnande\nEkonomi\nÖvrigt\n"},
      {"no dot, one space", "Protokoll fört 3 maj 2024\n\n1 Öppnande\n" + body + "\n2 Ekonomi\n" + body + "\n3 Övrigt\n" + body,
       "Öppnande\nEkonomi\nÖvrigt\n"},
      {"the word before",
       "Protokoll fört 3 maj 2024\n\nPunkt 1 – Öppnande\n" + body + "\nPunkt 2: Ekonomi\n" + body + "\nPunkt 3. Övrigt\n" +
           body,
       "Öppnande\nEkonomi\nÖvrigt\n"},
      {"no blank lines", "Protokoll fört 3 maj 2024\n1. Öppnande\n" + body + "2. Ekonomi\n" + body + "3. Övrigt\n" + body,
       "Öppnande\nEkonomi\nÖvrigt\n"},
      {"carriage returns",
       "Protokoll fört 3 maj 2024\r\n\r\n1. Öppnande\r\nMötet öppnades.\r\n\r\n2. Ekonomi\r\nKassan är god.\r\n\r\n3. "
       "Övrigt\r\nInget togs upp.\r\n",
       "Öppnande\nEkonomi\nÖvrigt\n"},
      {"in bold", "**1. Öppnande**\n\n" + body + "\n**2. Ekonomi**\n\n" + body + "\n**3. Övrigt**\n\n" + body,
       "Öppnande\nEkonomi\nÖvrigt\n"},
      {"points of points",
       "1. Öppnande\n" + body + "\n2. Underhåll\n2.1 Tak\n" + body + "2.2 Hiss\n" + body + "\n3. Övrigt\n" + body,
       "Öppnande\nUnderhåll\n  Tak\n  Hiss\nÖvrigt\n"},
      {"lists inside points",
       "1. Öppnande\n" + body + "\n2. Ekonomi\nMötet beslutade:\n1. Budgeten antas.\n2. Avgiften höjs.\n\n3. Övrigt\n" + body,
       "Öppnande\nEkonomi\nÖvrigt\n"},
      {"an agenda above",
       "Dagordning\n1. Öppnande\n2. Ekonomi\n3. Övrigt\n\n1. Öppnande\n" + body + "\n2. Ekonomi\n" + body + "\n3. Övrigt\n" +
           body,
       "Öppnande\nEkonomi\nÖvrigt\n"},
      {"lettered matters",
       "1. Öppnande\n" + body +
           "\n2. Ansökningar\na) Uthyrning av lokal. Beviljas.\nb) Inglasning av balkong. Avslås.\n\n3. Övrigt\n" + body,
       "Öppnande\nAnsökningar\n  Uthyrning av lokal\n  Inglasning av balkong\nÖvrigt\n"},
  });
}

TEST(Outline, TakesARowOfNumberedParagraphsForTheWholeOfTheMinutes) {
  const std::string row =
      "1) Stämman öppnades av Alma Ek.\n2) Till ordförande valdes Bo Alm.\n3) Till kassör valdes Cia Berg.\n"
      "4) Arvoden. De lämnas oförändrade.\n5) Mötet avslutades av Bo Alm.\n";
  expect_trees({
      {"set close", "Protokoll från stämman 4 maj 2024\n\n" + row, "-\n-\n-\nArvoden\n-\n"},
      {"points that are announced", "Protokoll från stämman 4 maj 2024\n\nVi ska göra så här:\n" + row, ""},
      {"points among other text", "Protokoll från stämman 4 maj 2024\n\n" + body + body + body + row + "\n" + body, ""},
  });
}

TEST(Outline, ReadsTheNumberOfABoldHeadThatTheLayoutTookForAListsOwn) {
  Text text;
  text.content = "Anteckningar 4 maj 2024\n\n1. Lokaler\nVi väntar.\n\n2. Ekonomi\nAlma redovisar.\n";
  test::Read read(text.content);
  for (Line& line : read.layout.lines)
    if (line.mark == ListMark::number) line.bold = true;
  EXPECT_EQ(tree_of(find::outline(read.text, read.layout, read.tokens, read.sentences)), "Lokaler\nEkonomi\n");
}

TEST(Outline, ReadsMarkedHeadings) {
  expect_trees({
      {"the lone first rank is the title",
       "# Styrelsemöte 4 maj 2024\n\n## Närvarande\n\n- Alma Ek\n- Bo Al\n\n## Ekonomi\n\n" + body +
           "\n## Nästa möte\n\nEfter sommaren.\n",
       "Ekonomi\nNästa möte\n"},
      {"ranks nest",
       "# Anteckningar 4 maj 2024\n\n## Lokaler\n\n" + body + "\n### Köket\n\n" + body + "\n#### Spisen\n\n" + body +
           "\n## Ekonomi\n\n" + body,
       "Lokaler\n  Köket\n    Spisen\nEkonomi\n"},
      {"a skipped rank leaves no hole",
       "# Anteckningar 4 maj 2024\n\n## Lokaler\n\n" + body + "\n#### Spisen\n\n" + body + "\n## Ekonomi\n\n" + body,
       "Lokaler\n  Spisen\nEkonomi\n"},
      {"fixed heads are sections",
       "## Lokaler\n\n" + body + "\n### Beslut\n\nLokalen hyrs.\n\n## Ekonomi\n\n" + body + "\n### Beslut\n\nBudgeten antas.\n",
       "Lokaler\nEkonomi\n"},
      {"underlined",
       "Anteckningar 4 maj 2024\n=======================\n\nLokaler\n-------\n\n" + body + "\nEkonomi\n-------\n\n" + body,
       "Lokaler\nEkonomi\n"},
      {"bold lines", "Anteckningar 4 maj 2024\n\n**Lokaler**\n\n" + body + "\n**Ekonomi**\n\n" + body, "Lokaler\nEkonomi\n"},
      {"bold beside few marked ones",
       "# Anteckningar 4 maj 2024\n\n### Lokaler\n\n" + body + "\n**Ekonomi**\n\n" + body + "\n**Städning**\n\n" + body,
       "Lokaler\nEkonomi\nStädning\n"},
      {"a lead of decisions is none",
       "## Lokaler\n\n" + body + "\n**Mötet beslutar**\natt hyra salen.\n\n## Ekonomi\n\n" + body, "Lokaler\nEkonomi\n"},
      {"a matter that goes on over the page",
       "## § 4 Lokaler\n\n" + body + "\n## § 4 forts. Lokaler\n\n" + body + "\n## Ekonomi\n\n" + body,
       "§ 4 Lokaler\nEkonomi\n"},
      {"numbers in headings", "## 1. Lokaler\n\n" + body + "\n## 2. Ekonomi\n\n" + body, "Lokaler\nEkonomi\n"},
  });
}

TEST(Outline, ReadsPlainLines) {
  expect_trees({
      {"standing alone",
       "Anteckningar från möte 4 maj 2024\n\nLokaler\n\n" + body + "\nEkonomi\n\n" + body + "\nÖvrigt\n\n" + body,
       "Lokaler\nEkonomi\nÖvrigt\n"},
      {"the hour under the title is none",
       "Byarådet, korta anteckningar 240504\n\nTeams, kl 9\n\nLokaler\n\n" + body + "\nEkonomi\n\n" + body,
       "Lokaler\nEkonomi\n"},
      {"text directly under",
       "Anteckningar från möte 4 maj 2024\n\nLokaler\n" + body + "\nEkonomi\n" + body + "\nÖvrigt\n" + body,
       "Lokaler\nEkonomi\nÖvrigt\n"},
      {"capitals", "ANTECKNINGAR FRÅN MÖTE 4 MAJ 2024\n\nLOKALER\n" + body + "\nEKONOMI\n" + body + "\nÖVRIGT\n" + body,
       "LOKALER\nEKONOMI\nÖVRIGT\n"},
      {"no blank lines at all",
       "Anteckningar från möte 4 maj 2024\nNärvarande: Alma Ek, Bo Alm\nLokaler\n" + body + "Ekonomi\n" + body + "Övrigt\n" +
           body,
       "Ekonomi\nÖvrigt\n"},
      {"with a colon", "Anteckningar från möte 4 maj 2024\n\nLokaler:\n" + body + "\nEkonomi:\n" + body + "\nÖvrigt:\n" + body,
       "Lokaler\nEkonomi\nÖvrigt\n"},
      {"people are no heading",
       "Anteckningar från möte 4 maj 2024\n\nNärvarande\nAlma Ek\nBo Alm\nCia Berg\n\nLokaler\n" + body + "\nEkonomi\n" + body,
       "Lokaler\nEkonomi\n"},
      {"sentences without a stop are none",
       "Anteckningar från möte 4 maj 2024\n\nLokaler\n" + body + "\nAlma visade bilder på köket\n\nEkonomi\n" + body +
           "\nÖvrigt\n" + body,
       "Lokaler\nEkonomi\nÖvrigt\n"},
      {"a wider gap is a higher rank",
       "Anteckningar från möte 4 maj 2024\n\n\nLokaler\n" + body + "\nKöket\n" + body + "\n\nEkonomi\n" + body + "\nHyran\n" +
           body,
       "Lokaler\n  Köket\nEkonomi\n  Hyran\n"},
  });
}

TEST(Outline, TellsMattersFromPoints) {
  expect_trees({
      {"under a collective heading",
       "## Ekonomi\n\n" + body +
           "\n## Övrigt\n\n- Cykelställ\n  - Alma kollar priser\n  - Bo mäter\n- Städdag\n  - Sista lördagen i april\n\n## "
           "Avslut\n\n" +
           body,
       "Ekonomi\nÖvrigt\n  Cykelställ\n  Städdag\nAvslut\n"},
      {"names are none", "## Val av styrelse\n\n- Alma Ek\n- Bo Alm\n\n## Övrigt\n\n" + body, "Val av styrelse\nÖvrigt\n"},
      {"att-satser are none", "## Ekonomi\n\nMötet beslutade\n- att anta budgeten\n- att höja avgiften\n\n## Övrigt\n\n" + body,
       "Ekonomi\nÖvrigt\n"},
      {"tasks are none", "## Ekonomi\n\n" + body + "\n## Att göra\n\n- [ ] Ring banken\n- [x] Boka lokal\n",
       "Ekonomi\nAtt göra\n"},
      {"an announced list elaborates", "## Lokaler\n\nFöljande behöver lagas:\n- spisen\n- dörren\n\n## Övrigt\n\n" + body,
       "Lokaler\nÖvrigt\n"},
      {"lettered points with text of their own",
       "§ 1 Upprop\n" + body +
           "\n§ 2 Fastigheten\na) Hissen\nHissen lagas i maj.\nb) Tvättstugan\nMaskinerna byts ut.\n\n§ 3 Övrigt\n" + body,
       "Upprop\nFastigheten\n  Hissen\n  Tvättstugan\nÖvrigt\n"},
      {"bold leads name them",
       "## Ekonomi\n\n" + body +
           "\n## Diskussionspunkter\n\n- **Cykelställ.** Frågan togs upp av flera.\n- **Städdag.** Den hålls i april.\n",
       "Ekonomi\nDiskussionspunkter\n  Cykelställ\n  Städdag\n"},
  });
}

TEST(Outline, KeepsNumbersAndDiaryNumbers) {
  const test::Read read("§ 11    Dnr KS 2024/00012\nNy badplats\n\nBeslut\n" + body +
                        "\n§ 12 SLK-2024-00364\nNy väg\n\nBeslut\n" + body);
  ASSERT_EQ(read.outline.topics.size(), 2u);
  EXPECT_EQ(read.outline.topics[0].paragraph, 11u);
  EXPECT_EQ(read.outline.topics[0].number, "§ 11");
  EXPECT_EQ(read.outline.topics[0].diary_number, "KS 2024/00012");
  EXPECT_EQ(read.outline.topics[1].diary_number, "SLK-2024-00364");
  EXPECT_EQ(read.outline.topics[0].span.end, read.outline.topics[1].span.start);
}

std::string sections_of(const test::Read& read) {
  std::string all;
  for (const Section& s : read.outline.sections)
    all += std::to_string(static_cast<int>(s.kind)) + " " + std::string(s.heading.of(read.text.content)) + "|" +
           std::string(s.body.of(read.text.content)) + "\n";
  return all;
}

std::string row(SectionKind kind, const std::string& rest) {
  return std::to_string(static_cast<int>(kind)) + " " + rest + "\n";
}

TEST(Outline, ReadsFixedHeads) {
  const test::Read read(
      "§ 1 Ny väg\n\nBeslut\nVägen byggs.\n\nSammanfattning av ärendet\nVägen är gammal.\n\nYrkanden\nAlma Ek (C) yrkar "
      "bifall.\n\n"
      "Protokollsutdrag skickas till\nTekniska nämnden\n\n§ 2 Ny bro\n\nNämndens beslut\nBron byggs.\n");
  EXPECT_EQ(sections_of(read), row(SectionKind::decision, "Beslut|Vägen byggs.") +
                                   row(SectionKind::background, "Sammanfattning av ärendet|Vägen är gammal.") +
                                   row(SectionKind::motions, "Yrkanden|Alma Ek (C) yrkar bifall.") +
                                   row(SectionKind::recipients, "Protokollsutdrag skickas till|Tekniska nämnden") +
                                   row(SectionKind::decision, "Nämndens beslut|Bron byggs."));
}

TEST(Outline, ReadsRunInHeads) {
  const test::Read read(
      "1. Ekonomi\nKassan är god.\nBeslut: Avgiften höjs.\nRäkningen betalas av Bo.\n\n2. Städning\nBeslut:\n- Alma köper "
      "såpa\n\n3. Övrigt\nInget togs upp.\n");
  EXPECT_EQ(sections_of(read),
            row(SectionKind::decision, "Beslut:|Avgiften höjs.") + row(SectionKind::decision, "Beslut:|- Alma köper såpa"));
}

std::string zones_of(const test::Read& read) {
  static const char* names[] = {"body", "title", "cover", "attendance", "contents", "signatures", "hidden"};
  std::string all;
  for (const Zone& zone : read.outline.zones) all += std::string(names[static_cast<int>(zone.kind)]) + " ";
  return all;
}

TEST(Outline, TellsZones) {
  const test::Read read(
      "Protokoll fört vid styrelsemöte 3 maj 2024\n\nNärvarande: Alma Ek, Bo Alm\n\n1. Öppnande\nMötet öppnades.\n\n2. "
      "Ekonomi\nKassan är god.\n\n"
      "3. Avslutning\nMötet avslutades.\n\nVid protokollet\n\nAlma Ek\n");
  EXPECT_EQ(zones_of(read), "title attendance body signatures ");
  EXPECT_EQ(read.outline.topic_of_line.back(), no_index);
}

TEST(Outline, CoversTheTextWithZones) {
  for (const char* text : {"Hej", "\nHej\n\n", "---\na: b\n---\nHej\n", "<!-- x -->\n", "§ 1 Ett\nText.\n"}) {
    const test::Read read(text);
    std::uint32_t at = 0;
    for (const Zone& zone : read.outline.zones) {
      EXPECT_EQ(zone.span.start, at) << text;
      at = zone.span.end;
    }
    EXPECT_EQ(at, read.text.content.size()) << text;
  }
}

/// Processor time of the outline alone, the best of three.
double seconds(const test::Read& read) {
  double best = 1e9;
  for (int n = 0; n < 3; ++n) {
    const std::clock_t start = std::clock();
    EXPECT_FALSE(find::outline(read.text, read.layout, read.tokens, read.sentences).zones.empty());
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return best;
}

// Eight times the lines must not take 32 times as long: what is quadratic takes 64.
TEST(Outline, TakesLinearTimeWhereHeadFollowsHead) {
  for (const std::string_view line : {"Närvarande:\n", "Närvarande\n", "Närvarande: Anna Ek\n", "Frånvarande:\nAnna Ek\n"}) {
    const auto lines = [&](std::size_t count) {
      std::string text;
      for (std::size_t n = 0; n < count; ++n) text += line;
      return text;
    };
    const double before = std::max(seconds(test::Read(lines(2000))), 0.002);
    EXPECT_LT(seconds(test::Read(lines(16000))), before * 32) << line;
  }
}

TEST(Outline, ReadsNumbersWithoutAMarkFromLineToLine) {
  expect_trees({
      {"no blank lines",
       "Styrelsen\nProtokoll\n\n1 Formalia\n1.1 Upprop\nMötet öppnas.\n1.2 Dagordning\nDen godkändes.\n2 Ekonomi\n" + body,
       "Formalia\n  Upprop\n  Dagordning\nEkonomi\n"},
      {"a letter behind a space",
       "1. Öppnande\n" + body + "\n2. Ekonomi\n2 a. Avgifter\n" + body + "2 b. Lån\n" + body + "\n3. Avslut\n" + body,
       "Öppnande\nEkonomi\n  Avgifter\n  Lån\nAvslut\n"},
      {"a closing line without text", "1) Öppnande\n" + body + "2) Ekonomi\n" + body + "3) Mötet avslutas\n",
       "Öppnande\nEkonomi\nMötet avslutas\n"},
  });
}

TEST(Outline, ReadsNumbersBehindAWord) {
  for (const char* word : {"Dagordningspunkt", "Ärende nr", "Pkt.", "Punkt"})
    expect_trees(
        {{word, std::string(word) + " 1: Ekonomi\n" + body + "\n" + word + " 2: Lokaler\n" + body, "Ekonomi\nLokaler\n"}});
}

TEST(Outline, LeavesTheHourOutOfATitle) {
  expect_trees({
      {"a timetable",
       "Programrådet\nAnteckningar 3 maj 2024\n\n10.00 Elevantal\n" + body + "\n10.45–11.15 Praktikplatser\n" + body,
       "Elevantal\nPraktikplatser\n"},
  });
}

TEST(Outline, ReadsTitlesOnTheNextHeadingLine) {
  expect_trees({
      {"Markdown", "# Protokoll\n\n## **§ 8**\n### Val av justerare\n\n" + body + "\n## **§ 9**\n### Budget\n\n" + body,
       "Val av justerare\nBudget\n"},
      {"a fixed head is none", "## § 8\n### Beslut\n" + body + "\n## § 9\n### Beslut\n" + body, "-\n-\n"},
  });
}

TEST(Outline, ReadsHeadingsThatLookLikeSentences) {
  expect_trees({
      {"a verb last", "Rådet\nAnteckningar 3 maj 2024\n\nMötet inleds\n" + body + "\nRektor informerar\n" + body,
       "Mötet inleds\nRektor informerar\n"},
      {"capitals", "1  REGIONEN HAR ORDET\n" + body + "\n2  VAD SOM HÄNT M.M.\n" + body,
       "REGIONEN HAR ORDET\nVAD SOM HÄNT M.M.\n"},
      {"a name among capitals",
       "RÅDET\nANTECKNINGAR 3 MAJ 2024\n\nTRAFIKEN\n\n" + body + "\nFÖRENINGENS KASSA OCH LUCIA\n\n" + body,
       "TRAFIKEN\nFÖRENINGENS KASSA OCH LUCIA\n"},
  });
}

TEST(Outline, ReadsBulletsOverTextAsHeadings) {
  expect_trees({
      {"nothing else heads the text",
       "Rådet 16 maj 2024\n\n- Vårens cirklar\n  Två grupper har gått klart.\n- Sommarutflykten\n  Buss till Ekudden.\n",
       "Vårens cirklar\nSommarutflykten\n"},
      {"leads under a sentence",
       "## Förslag\nVi lämnar in tre förslag.\n\n- **Kompost.** Alla gillar det.\n- **Skolmaten.** Mindre tallrikar.\n- "
       "**Pool.** Det finns redan en.\n\n## Pengar\n" +
           body,
       "Förslag\n  Kompost\n  Skolmaten\n  Pool\nPengar\n"},
  });
}

}  // namespace
}  // namespace minutes
