// Attendance as covers print it: people beside people, columns of ticks, parties and sides over their people, offices in a
// column of their own.
#include "support/heads.h"

namespace minutes {
namespace {

using test::expect_people;

TEST(AttendanceCovers, ReadsPeopleBesidePeople) {
  expect_people({
      {"| Ledamot | Närv. | Ersättare | Närv. |\n|---|---|---|---|\n| Anna Ek (S), ordf. | X | Bo Lind (M) | tjg |\n"
       "| Eva Sjö (V) | – | Karl Berg (C) | X |\n",
       "Anna Ek [ordf.] <S>\nBo Lind [Ersättare] <M> !replaces\nEva Sjö [Ledamot] <V> !absent\nKarl Berg [Ersättare] <C>\n"},
      {"Övriga närvarande   Anna Ek, kommundirektör      Bo Lind, mark- och\n"
       "                    Eva Sjö, ekonomichef         exploateringschef\n",
       "Anna Ek [kommundirektör]\nBo Lind [mark- och exploateringschef]\nEva Sjö [ekonomichef]\n"},
      {"| Namn | Uppdrag | Närv. |\n|---|---|---|\n| Anna Ek | Ersättare | Ja, tjänstgör |\n| Bo Lind | Revisor | p. 4 |\n",
       "Anna Ek [Ersättare] !replaces\nBo Lind [Revisor] !adjunct\n"},
      {"| Namn | Post | Här? |\n|---|---|---|\n| Anna Ek | kassör | ja |\n| Bo Lind | gäst, Kåren | ja |\n",
       "Anna Ek [kassör]\nBo Lind [gäst] <Kåren> !adjunct\n"},
  });
}

TEST(AttendanceCovers, ReadsTicks) {
  expect_people({
      {"                       Närvarande   Frånvarande\n\nEkby kommun\nAnna Ek, ordförande        X\nBo Lind, ledamot         "
       "            X\n",
       "Anna Ek [ordförande] <Ekby kommun>\nBo Lind [ledamot] <Ekby kommun> !absent\n"},
      {"Närvaro\n[x] Anna Ek, Skogsverket (ordf.)\n[ ] Bo Lind, Sjöverket\n",
       "Anna Ek [ordf.] <Skogsverket>\nBo Lind <Sjöverket> !absent\n"},
      {"Namn            Parti  Närv  Tjg ers\nLedamöter\nEk Anna         S      x\nLind Karl       M      -\nErsättare\n"
       "Berg Maria      M      x      x\n",
       "Anna Ek [Ledamöter] <S>\nKarl Lind [Ledamöter] <M> !absent\nMaria Berg [Ersättare] <M> !replaces\n"},
      {"Ledamöter        Närvarande  Tjänstgörande ersättare\nAnna Ek (S)         X\nBo Lind (M)         -     Karl Berg (M)\n",
       "Anna Ek [Ledamöter] <S>\nBo Lind [Ledamöter] <M> !absent\nKarl Berg [Tjänstgörande ersättare] <M> !replaces\n"},
      {"ARBETSGIVAREN                  ARBETSTAGARNA\n[x] Anna Ek, HR-chef           [x] Bo Lind, Facket i Vik\n"
       "[ ] Eva Sjö                    [x] Karl Berg, Ledarna\n",
       "Anna Ek [HR-chef] <ARBETSGIVAREN>\nBo Lind <Facket i Vik>\nEva Sjö <ARBETSGIVAREN> !absent\nKarl Berg <Ledarna>\n"},
  });
}

TEST(AttendanceCovers, ReadsPartiesOverTheirPeople) {
  expect_people({
      {"Ledamöter\nSocialdemokraterna        Moderaterna\nAnna Ek, ordförande       Bo Lind\n",
       "Anna Ek [ordförande] <Socialdemokraterna>\nBo Lind [Ledamöter] <Moderaterna>\n"},
      {"Beslutande          Centerpartiet\n                    Anna Ek, ordförande, Eva Sjö\n                    Moderaterna\n"
       "                    Bo Lind (frånvarande: Karl Berg)\n",
       "Anna Ek [ordförande] <Centerpartiet>\nEva Sjö <Centerpartiet>\nBo Lind <Moderaterna>\nKarl Berg <Moderaterna> "
       "!absent\n"},
      {"Centerpartiet\nAnna Ek, ordförande\nEva Sjö\n\nModeraterna\nBo Lind\n",
       "Anna Ek [ordförande] <Centerpartiet>\nEva Sjö <Centerpartiet>\nBo Lind <Moderaterna>\n"},
  });
}

TEST(AttendanceCovers, ReadsOfficesInAColumnOfTheirOwn) {
  expect_people({
      {"Närvarande ledamöter\nPrefekt, ordförande        Anna Ek\nLärarrepresentant          Bo Lind\n",
       "Anna Ek [Prefekt, ordförande]\nBo Lind [Lärarrepresentant]\n"},
      {"Närvarande:  ordförande        Anna Ek, utsedd av Ekby kommun\n             vice ordförande   Bo Lind, Ekby sparbank\n",
       "Anna Ek [ordförande] <Ekby kommun>\nBo Lind [vice ordförande] <Ekby sparbank>\n"},
      {"NÄRVARANDE\nför Skogsverket: Anna Ek, ordförande\nför Vretby pensionärsråd: Bo Lind, tillika justerare\n"
       "för Sjöbolaget AB: (Eva Sjö, förhindrad)\n",
       "Anna Ek [ordförande] <Skogsverket>\nBo Lind [justerare] <Vretby pensionärsråd>\nEva Sjö <Sjöbolaget AB> !absent\n"},
      {"Övriga deltagare\nEkonomichef Anna Ek, enhetschef sjukresor Bo Lind (§ 3), Eva Sjö, ordförande i revisionen\n",
       "Anna Ek [Ekonomichef]\nBo Lind [enhetschef sjukresor] !adjunct\nEva Sjö [ordförande i revisionen]\n"},
  });
}

TEST(AttendanceCovers, ReadsPeopleInRunningText) {
  expect_people({
      {"Närvarande enligt lista (andelar): Ordförande Anna Ek (2), Kassör Bo Lind (1), Sekreterare\nEva Sjö (1), Karl och "
       "Maria "
       "Berg (4), Olle Ström för Ekby fiskecamp (1).\n",
       "Anna Ek [Ordförande]\nBo Lind [Kassör]\nEva Sjö [Sekreterare]\nKarl Berg\nMaria Berg\nOlle Ström <Ekby fiskecamp>\n"},
      {"Deltagare: Anna Ek, ordförande, och Bo Lind, vice ordförande, från folkhälsoberedningen\n",
       "Anna Ek [ordförande] <folkhälsoberedningen>\nBo Lind [vice ordförande] <folkhälsoberedningen>\n"},
      {"Med: Anna Ek, Bo Lind, Eva Sjö (suppl). Karl Berg från Ekby Förvaltning AB var med på punkt 1.\n",
       "Anna Ek\nBo Lind\nEva Sjö [suppl]\nKarl Berg <Ekby Förvaltning AB> !adjunct\n"},
      {"Närvarande: Anna Ek (MP, ordf.), Ekby byalag genom Bo Lind, Tekniska kontoret genom Eva Sjö och Karl Berg\n",
       "Anna Ek [ordf.] <MP>\nBo Lind <Ekby byalag>\nEva Sjö <Tekniska kontoret>\nKarl Berg <Tekniska kontoret>\n"},
      {"I mötet deltog generaldirektör Anna Ek (ordförande) och Bo Lind (Skogsägarna). Från verket medverkade också "
       "chefsjurist "
       "Eva Sjö under den första punkten. Anteckningarna är förda av Karl Berg.\n",
       "Anna Ek [generaldirektör, ordförande]\nBo Lind <Skogsägarna>\nEva Sjö [chefsjurist] <verket> !adjunct\nKarl Berg "
       "[sekreterare]\n"},
  });
}

}  // namespace
}  // namespace minutes
