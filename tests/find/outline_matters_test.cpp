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

}  // namespace
}  // namespace minutes
