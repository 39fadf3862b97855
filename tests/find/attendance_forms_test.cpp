// Forms of attendance that bodies of other kinds use: heads told by their words, rows keyed by whom people are there for,
// columns of ticks, presence in part.
#include "support/heads.h"

namespace minutes {
namespace {

using test::expect_people;

TEST(AttendanceForms, TellsHeadsByTheirWords) {
  expect_people({
      {"Närvarande LAG-ledamöter: Anna Ek, Bo Lind\n", "Anna Ek [LAG-ledamöter]\nBo Lind [LAG-ledamöter]\n"},
      {"Närvarande: Anna Ek\nHade inte möjlighet att delta:\n- Bo Lind\n", "Anna Ek\nBo Lind !absent\n"},
      {"Närvarande\nAnna Ek\n\nTjänstemän och övriga\nBo Lind, kommundirektör\n", "Anna Ek\nBo Lind [kommundirektör]\n"},
      {"N: Anna Ek (ordf.), Bo Lind\nF: Eva Sjö\n", "Anna Ek [ordf.]\nBo Lind\nEva Sjö !absent\n"},
      {"här: Anna Ek, Bo Lind\nej här: Eva Sjö\n", "Anna Ek\nBo Lind\nEva Sjö !absent\n"},
      {"Vilka var här?\nAnna Ek, Bo Lind, Eva Sjö\n", "Anna Ek\nBo Lind\nEva Sjö\n"},
      {"Närvarande voro Anna Ek, ordförande, Bo Lind ävensom kamrer Eva Sjö.\n",
       "Anna Ek [ordförande]\nBo Lind\nEva Sjö [kamrer]\n"},
      {"Närvarande: Anna Ek\nUnder p. 4: Bo Lind, ombudsman\n", "Anna Ek\nBo Lind [ombudsman] !adjunct\n"},
      {"Närvarande: Anna Ek. Från kommunen deltog Bo Lind. Förhinder hade anmälts av Eva Sjö.\n",
       "Anna Ek\nBo Lind\nEva Sjö !absent\n"},
  });
}

TEST(AttendanceForms, ReadsWhomPeopleAreThereFor) {
  expect_people({
      {"Närvarande\nRöda listan\nAnna Ek\nBo Lind\n\nKårpartiet\nEva Sjö\n",
       "Anna Ek <Röda listan>\nBo Lind <Röda listan>\nEva Sjö <Kårpartiet>\n"},
      {"Närvarande\nför Ekby kommun\nAnna Ek, HR-chef\n\nför Ledarna\nBo Lind\n",
       "Anna Ek [HR-chef] <Ekby kommun>\nBo Lind <Ledarna>\n"},
      {"Ekby kommun     Anna Ek, ordförande\nVretby kommun   Bo Lind, Eva Sjö\n",
       "Anna Ek [ordförande] <Ekby kommun>\nBo Lind <Vretby kommun>\nEva Sjö <Vretby kommun>\n"},
      {"Närvarande:\n1A      Anna Ek\n2B      Bo Lind\n3A      -\n3B      Eva Sjö\n",
       "Anna Ek <1A>\nBo Lind <2B>\nEva Sjö <3B>\n"},
      {"| | |\n|---|---|\n| För Ledarna | Anna Ek, ombudsman <br> Bo Lind |\n| Förhinder | Eva Sjö |\n",
       "Anna Ek [ombudsman] <Ledarna>\nBo Lind <Ledarna>\nEva Sjö !absent\n"},
      {"Närvarande:\nAnna Ek (C), Ekby, ordförande\nBo Lind (S), Vretby\n",
       "Anna Ek [ordförande] <C, Ekby>\nBo Lind <S, Vretby>\n"},
      {"Anna Ek och Bo Lind, Jazzklubben\nEva Sjö, Konstföreningen\nDavid Holm, kultursekreterare\n",
       "Anna Ek <Jazzklubben>\nBo Lind <Jazzklubben>\nEva Sjö <Konstföreningen>\nDavid Holm [kultursekreterare]\n"},
      {"Närvarande: Anna Ek, Bo Lind, Eva Sjö ungdomssektionen\n", "Anna Ek\nBo Lind\nEva Sjö <ungdomssektionen>\n"},
  });
}

TEST(AttendanceForms, ReadsColumns) {
  expect_people({
      {"Beslutande ledamöter:              Tjänstgörande ersättare:\nAnna Ek (S), ordförande            Eva Sjö (V) för David "
       "Holm (V)\nBo Lind (M)\n",
       "Anna Ek [ordförande] <S>\nEva Sjö [Tjänstgörande ersättare] <V> !replaces David Holm\nDavid Holm <V> !absent\nBo Lind "
       "[ledamöter] <M>\n"},
      {"Beslutande     Anna Ek (S), ordförande     Eva Sjö (S)\n               Bo Lind (M), vice ordf      David Holm (C)\n",
       "Anna Ek [ordförande] <S>\nEva Sjö <S>\nBo Lind [vice ordf] <M>\nDavid Holm <C>\n"},
      {"                         Närvaro\nLedamöter\n  Anna Ek, ordförande     X\n  Bo Lind                 -\n  Eva Sjö, "
       "suppleant för Lind   X\n",
       "Anna Ek [ordförande]\nBo Lind [Ledamöter] !absent\nEva Sjö [suppleant] !replaces Bo Lind\n"},
      {"Ledamöter          Parti   Närvarande   Ersättare för\nAnna Ek            S       X\nBo Lind            M       "
       "–\nErsättare\nEva Sjö            M       X            Bo Lind\n",
       "Anna Ek [Ledamöter] <S>\nBo Lind [Ledamöter] <M> !absent\nEva Sjö [Ersättare] <M> !replaces Bo Lind\n"},
      {"Kallade        Funktion     När-   Anmärkning\n                            varo\nEk, Anna       Ordförande   ja\nLind, "
       "Bo       Ledamot      nej\n",
       "Anna Ek [Ordförande]\nBo Lind [Ledamot] !absent\n"},
      {"| Roll | Namn | Närv. |\n|---|---|---|\n| Ordförande | Anna Ek | ✓ |\n| Ledamot | Bo Lind | ✗ |\n",
       "Anna Ek [Ordförande]\nBo Lind [Ledamot] !absent\n"},
      {"Ordförande    Anna Ek     Närvarande\nLedamot       Bo Lind     Frånvarande\n",
       "Anna Ek [Ordförande]\nBo Lind [Ledamot] !absent\n"},
      {"Ledamöter            Närvarande   Frånvarande\nAnna Ek              X\nBo Lind                           X\n",
       "Anna Ek [Ledamöter]\nBo Lind [Ledamöter] !absent\n"},
      {"Närvarande aktieägare\nAnna Ek\n\nNärvarande därutöver\nBo Lind, revisor\n",
       "Anna Ek [aktieägare]\nBo Lind [revisor]\n"},
  });
}

TEST(AttendanceForms, MembersThereInPartArePresentAndGuestsAreNot) {
  expect_people({
      {"Ledamöter\nAnna Ek (S), §§ 7–9\nBo Lind (M), ej § 8\n\nTjänstepersoner\nEva Sjö, ekonomichef, § 8\n",
       "Anna Ek [Ledamöter] <S>\nBo Lind [Ledamöter] <M>\nEva Sjö [ekonomichef] !adjunct\n"},
      {"Närvarande\nAnna Ek, ledamot, t.o.m. § 4\nBo Lind fr.o.m. punkt 3\nEva Sjö, biolog, under § 4\n",
       "Anna Ek [ledamot]\nBo Lind\nEva Sjö [biolog] !adjunct\n"},
      {"Närvarande: Anna Ek, Bo Lind, som förde anteckningarna, och strateg Eva Sjö som var med under den första punkten\n",
       "Anna Ek\nBo Lind\nEva Sjö [strateg] !adjunct\n"},
      {"Närvarande\nAnna Ek (S)\nSara Dahl (SD)\nBo Lind (V), inträder för Eva Sjö\n",
       "Anna Ek <S>\nSara Dahl <SD>\nBo Lind <V> !replaces Eva Sjö\nEva Sjö !absent\n"},
      {"Närvarande:\nAnna Ek, i st.f. Bo Lind\n", "Anna Ek !replaces Bo Lind\nBo Lind !absent\n"},
  });
}

TEST(AttendanceForms, ReadsNamesAndOfficesOfOtherForms) {
  expect_people({
      {"Närvarande: Fatima al-Sayed, rektor, Bo Lind\n", "Fatima al-Sayed [rektor]\nBo Lind\n"},
      {"Ordförande vid stämman: Anna Ek\nKurator 1Q: Bo Lind\n", "Anna Ek [Ordförande vid stämman]\nBo Lind [Kurator 1Q]\n"},
      {"Närvarande: Anna Ek (anhörig), Bo Lind (boende)\n", "Anna Ek [anhörig]\nBo Lind [boende]\n"},
      {"Närvarande: Anna Ek, Bo Lind\nAnmält förhinder: ledamoten Eva Sjö\n", "Anna Ek\nBo Lind\nEva Sjö [ledamot] !absent\n"},
      {"Närvarande: Anna Ek, Sveriges Lärare, Bo Lind, nämndsekr.\n", "Anna Ek <Sveriges Lärare>\nBo Lind [nämndsekr.]\n"},
      {"Gäst: Anna Ek, ordförande Ekby Riddare (§ 2)\n", "Anna Ek [ordförande] <Ekby Riddare> !adjunct\n"},
  });
}

TEST(AttendanceForms, ReadsShortHeads) {
  expect_people({
      {"Närv.:\nOrdf\tAnna Ek (S)\nLed.\tBo Lind (M), Eva Sjö (V)\nTjg ers\tIda Dahl (C)\nErs\tOla Berg (S)\nTj-män\tKarin "
       "Holm förvaltningschef\n",
       "Anna Ek [Ordf] <S>\nBo Lind [Led.] <M>\nEva Sjö [Led.] <V>\nIda Dahl [Tjg ers] <C> !replaces\nOla Berg [Ers] <S>\n"
       "Karin Holm [förvaltningschef]\n"},
      {"Deltagare: Anna Ek, Bo Lind\nEj delt.: Eva Sjö (SKR)\n", "Anna Ek\nBo Lind\nEva Sjö <SKR> !absent\n"},
      {"Närvarande: Anna Ek, Bo Lind, Eva Sjö. Dessutom närvarade chefen Ida Dahl.\n",
       "Anna Ek\nBo Lind\nEva Sjö\nIda Dahl [chefen]\n"},
  });
}

TEST(AttendanceForms, ReadsTablesOfNominatingGroups) {
  expect_people({
      {"| Namn | Nom.grupp | Uppdrag | När- varo |\n|---|---|---|---|\n| Anna Ek | POSK | ordf | x |\n| Bo Lind | - | "
       "kyrkoherde | x "
       "|\n| Eva Sjö | S | ledamot | – |\n| Ida Dahl | S | ersättare | tj. för E Sjö |\n",
       "Anna Ek [ordf] <POSK>\nBo Lind [kyrkoherde]\nEva Sjö [ledamot] <S> !absent\nIda Dahl [ersättare] <S> !replaces Eva "
       "Sjö\n"},
  });
}

TEST(AttendanceForms, ReadsVotersByTheirHomes) {
  expect_people({
      {"Röstlängd (en röst per lägenhet)\nlgh 1001   Anna Ek\nlgh 1002   Bo Lind, gm ombud Eva Sjö (fullmakt)\nlgh 1003   Eva "
       "Sjö\n",
       "Anna Ek\nBo Lind !absent\nEva Sjö\n"},
  });
}

TEST(AttendanceForms, KeepsWhatIsSaidOfOneFromTheNext) {
  expect_people({
      {"Närvarande: Anna Ek (1Q), Bo Lind, Eva Sjö från 19.15, Ida Dahl\n", "Anna Ek [1Q]\nBo Lind\nEva Sjö\nIda Dahl\n"},
      {"Närvarande: Anna Ek (S) från regionen, Bo Lind, Eva Sjö\n", "Anna Ek <S>\nBo Lind\nEva Sjö\n"},
      {"Närvarande: Anna Ek, Bo Lind\nGäster: Eva Sjö (Länsstyrelsen) och markägare Ola Berg.\n",
       "Anna Ek\nBo Lind\nEva Sjö <Länsstyrelsen> !adjunct\nOla Berg [markägare] !adjunct\n"},
      {"Närvarande: Anna Ek, Bo Lind, Eva Sjö.\nFörhinder hade anmälts av Ola Berg.\nIda Dahl, jurist på Vägverket, och Kim "
       "Holm, "
       "jurist, deltog under sina punkter.\n",
       "Anna Ek\nBo Lind\nEva Sjö\nOla Berg !absent\nIda Dahl [jurist] <Vägverket> !adjunct\nKim Holm [jurist] !adjunct\n"},
      {"Beslutande:   Från Vik\n              Anna Ek (M)\n              Från Ekby\n              Bo Lind (S)\nÖvriga:       "
       "chefen Eva "
       "Sjö, jurist Ida Dahl\n              (§ 71), sekreterare Ola Berg\n",
       "Anna Ek <M>\nBo Lind <S>\nEva Sjö [chefen]\nIda Dahl [jurist] !adjunct\nOla Berg [sekreterare]\n"},
  });
}

TEST(AttendanceForms, GivesTheRoleThatAHeadingElectsTo) {
  const std::string title = "Styrelsen\nProtokoll 2024-03-05\n\nNärvarande: Anna Ek, Bo Lind, Eva Sjö\n\n1. Öppnande\nHej.\n\n";
  EXPECT_EQ(test::people_in(test::Read(title + "2. Val av två justerare\n\nEva Sjö och Bo Lind.\n\n3. Ekonomi\nHej.\n")),
            "Anna Ek\nBo Lind [justerare]\nEva Sjö [justerare]\n");
  EXPECT_EQ(test::people_in(test::Read(title + "2. Val av två justerare\n\nEva Sjö frågade om valet.\n\n3. Ekonomi\nHej.\n")),
            "Anna Ek\nBo Lind\nEva Sjö\n");
}

}  // namespace
}  // namespace minutes
