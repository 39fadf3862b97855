// Which lists and lines under a heading are matters of their own, and what is no title.
#include <gtest/gtest.h>

#include "minutes/minutes.h"
#include "support/documents.h"

namespace minutes {
namespace {

struct Case {
  const char* claim;
  const char* text;
  /// One line a topic: two spaces a level, the title, `-` for none.
  const char* tree;
};

std::string tree_of(const Outline& outline) {
  std::string tree;
  for (const Topic& topic : outline.topics) tree += std::string(2 * (topic.level - 1), ' ') + topic.title.value_or("-") + "\n";
  return tree;
}

void expect_trees(std::initializer_list<Case> cases) {
  for (const Case& c : cases) EXPECT_EQ(tree_of(test::Read(c.text).outline), c.tree) << c.claim << "\n" << c.text;
}

TEST(OutlineMatters, TakesWhatAnItemInformsOf) {
  expect_trees({
      {"under the head of the case, led in by who informs",
       "§ 1\nInformation från chefen\n\nBeslut\nNämnden tackar för informationen.\n\nSammanfattning\nChefen informerar om\n\n"
       "- sjukfrånvaron, som var lägre än väntat,\n- rekryteringen av en enhetschef.\n\n§ 2\nBudget\n\nBeslut\nNämnden "
       "godkänner.\n",
       "Information från chefen\n  -\n  -\nBudget\n"},
      {"in the report of each body of the kin",
       "1. Öppnande\nMötet öppnas.\n\n2. Rapporter från föreningarna\nByalaget – Anna Ek. Marknaden gick bra.\n"
       "Båtklubben – Bo Lind. Bryggan är lagad.\nKören – Eva Sjö. Konsert i maj.\n\n3. Avslutning\nMötet avslutas.\n",
       "Öppnande\nRapporter från föreningarna\n  Byalaget\n  Båtklubben\n  Kören\nAvslutning\n"},
      {"lettered titles over text",
       "1. Öppnande\nMötet öppnas.\n\n2. Begrepp\nAnna gick igenom listan.\n\na) Adressplats\n   Sjöverket vill ha kvar "
       "ordet.\n"
       "b) Lägenhetsnummer\n   Ingen samsyn nåddes.\n\n3. Avslutning\nMötet avslutas.\n",
       "Öppnande\nBegrepp\n  Adressplats\n  Lägenhetsnummer\nAvslutning\n"},
      {"paragraphs that open with a title, under other matters",
       "§ 1\nBudget\n\nBeslut\nDen godkänns.\n\n§ 2\nÖvrigt\nSkyltning utmed vägen. Bo Lind tycker att den är dålig.\n"
       "Julbord för anställda. Nämnden avstår.\n",
       "Budget\nÖvrigt\n  Skyltning utmed vägen\n  Julbord för anställda\n"},
      {"motions on lines of their own",
       "§ 1  Öppnande\nMötet öppnas.\n\n§ 2  Motioner\n\nMotion 1 – Hundar i köket (Anna Ek)\nStyrelsen avslår.\n\n"
       "Motion 2 – Nya åror (Bo Lind)\nMötet biföll.\n\n§ 3  Avslutning\nMötet avslutas.\n",
       "Öppnande\nMotioner\n  Motion 1 – Hundar i köket (Anna Ek)\n  Motion 2 – Nya åror (Bo Lind)\nAvslutning\n"},
  });
}

TEST(OutlineMatters, EndsTitlesBeforeWhatIsNone) {
  expect_trees({
      {"labels below a title",
       "§ 1\nEken 2 – bygglov för garage\nSökande: Bo Lind\nInkom: 2024-02-21\n\nBeslut\nBygglov beviljas.\n\n§ "
       "2\nÖvrigt\n\nInget.\n",
       "Eken 2 – bygglov för garage\nÖvrigt\n"},
      {"what a body proposes to one above it",
       "Lu § 3\nFörsäljning av Eken 2\nLedningsutskottets förslag till kommunstyrelsen\nFastigheten säljs.\n\nLu § "
       "4\nÖvrigt\nInget.\n",
       "Försäljning av Eken 2\nÖvrigt\n"},
      {"where others dealt with the matter",
       "Kf § 3    Dnr 2023/088   Ks § 71   Au § 64\n          Årsredovisning\n\nBeslut\nDen godkänns.\n\nKf § 4    Dnr "
       "2023/090\n"
       "          Borgen\n\nBeslut\nDen beviljas.\n",
       "Årsredovisning\nBorgen\n"},
      {"a code in a column",
       "Ärende 1.   Öppnande\nMötet öppnas.\n\nÄrende 2.   Ekonomi                     FHR 2022-17\nPengarna räcker.\n\n"
       "Ärende 3.   Övrigt\nInget.\n",
       "Öppnande\nEkonomi\nÖvrigt\n"},
      {"what is said of a point with a number",
       "1  Öppnande\n   Mötet öppnas.\n\n2  Prefekten informerar\n   2.1 Rektor beslutade i maj att all undervisning ska "
       "hållas i sal.\n"
       "   2.2 Flytten blev tyvärr försenad av översvämningen i källaren.\n\n3  Avslutning\n   Mötet avslutas.\n",
       "Öppnande\nPrefekten informerar\n  -\n  -\nAvslutning\n"},
      {"an item dealt with out of turn",
       "Ärende 1  Öppnande\nMötet öppnas.\n\nÄrende 3  Personal\nSekretess.\n\nÄrende 2  Delegationsbeslut\nDe anmäls.\n\n"
       "Ärende 4  Avslutning\nMötet avslutas.\n",
       "Öppnande\nPersonal\nDelegationsbeslut\nAvslutning\n"},
      {"items from nought", "0) Dagordning\nDen är ok.\n\n1) Ekonomi\nSaldot är gott.\n\n2) Övrigt\nInget.\n",
       "Dagordning\nEkonomi\nÖvrigt\n"},
  });
}

TEST(OutlineMatters, ReadsNumbersThatAreNoSections) {
  expect_trees({
      {"an organ's letters, the number and the year",
       "KN 61/23   Upprop\nNämnden utser Bo Lind att justera.\n\nKN 62/23   Budget för 2024      (dnr KN2023-0017)\nChefen "
       "drar läget.\n\nNämnden beslutar\n- att lägga den till handlingarna\n\nKN 63/23   Husdjur: hönor på gården      (dnr "
       "KN2023-0064)\nAnna Ek vill ha höns.\n\nKN 64/23   Övriga frågor\nInga fanns.\n",
       "Upprop\nBudget för 2024\nHusdjur: hönor på gården\nÖvriga frågor\n"},
      {"letters that rise are the numbers of bold lines",
       "**A. Läget i sjön**\n\nVattnet stod högt.\n\n**B. Fisket**\n\nGäddan är tillbaka.\n\n**C. Nästa gång**\n\nVi ses i "
       "maj.\n",
       "Läget i sjön\nFisket\nNästa gång\n"},
      {"and of headings below headings, from A again in each",
       "# Protokoll\n\n## § 1 Formalia\n### a) Val av justerare\nBo Lind valdes.\n### b) Kallelse\nDen godkändes.\n\n## § 2 "
       "Val\n### a) Kassör\nAnna Ek valdes.\n### b) Revisor\nEva Sjö valdes.\n",
       "Formalia\n  Val av justerare\n  Kallelse\nVal\n  Kassör\n  Revisor\n"},
      {"a letter alone may be an initial",
       "# Protokoll\n\n## § 1 Gäster\n### A. Ek berättar\nHej.\n\n## § 2 Ekonomi\nKassan är god.\n",
       "Gäster\n  A. Ek berättar\nEkonomi\n"},
      {"a marked § that is dealt with out of turn",
       "# Protokoll\n\n## § 1 Öppnande\nHej.\n\n## § 3 Val\nBo Lind valdes.\n\n## § 2 Ekonomi\nKassan är god.\n\n## § 4 "
       "Avslutning\nTack.\n",
       "Öppnande\nVal\nEkonomi\nAvslutning\n"},
  });
}

TEST(OutlineMatters, TakesNoBoldVerdictForATitle) {
  expect_trees({
      {"who decides, in bold before each att",
       "## § 1 Val\nValberedningen föredrar.\n\n**Stämman beslutar** att välja Bo Lind.\n\n**Stämman beslutar** att välja Anna "
       "Ek.\n\n## § 2 Ekonomi\nKassan är god.\n",
       "Val\nEkonomi\n"},
  });
}

TEST(OutlineMatters, TakesNoBoldAttForATitle) {
  expect_trees({
      {"bold words that lead in what is decided",
       "## § 1 Bokslut\nKassören föredrar.\n\n**Mötet beslutar att**\n\n**att** fastställa bokslutet.\n\n**att** tacka "
       "kassören.\n\n## § 2 Val\nBo Lind valdes.\n",
       "Bokslut\nVal\n"},
  });
}

TEST(OutlineMatters, TakesWhatStandsBeforeTheFirstNumberAndBehindTheLast) {
  expect_trees({
      {"an introduction with text",
       "§ 11–12\n\nInledning\nVi sjöng en psalm.\n\n§ 11 Val\nBo Lind valdes.\n\n§ 12 Budget\nDen "
       "godkänns.\n",
       "Inledning\nVal\nBudget\n"},
      {"a list of tasks",
       "1. Öppnande\nHej.\n\n2. Budget\nDen godkänns.\n\n3. Avslut\nTack.\n\n\nÅtgärdslista\n\nNr\tVad\tVem\n1\tRinga "
       "tryckeriet\tAnna\n2\tLaga taket\tBo\n",
       "Öppnande\nBudget\nAvslut\nÅtgärdslista\n"},
      {"things to do",
       "1. Öppnande\nHej.\n\n2. Budget\nDen godkänns.\n\n3. Avslut\nTack.\n\nATT GÖRA\n* AE: ringa tryckeriet\n* BL: "
       "laga taket\n",
       "Öppnande\nBudget\nAvslut\nATT GÖRA\n"},
  });
}

}  // namespace
}  // namespace minutes
