#include <gtest/gtest.h>

#include "support/finds.h"

namespace minutes {
namespace {

std::string people(std::string_view text) { return test::people_in(test::Read(text), true); }

struct Case {
  const char* text;
  const char* expected;
};

void expect_people(std::initializer_list<Case> cases) {
  for (const Case& c : cases) EXPECT_EQ(people(c.text), c.expected) << c.text;
}

TEST(Attendance, ReadsListsUnderHeads) {
  expect_people({
      {"Protokoll\n\nNärvarande\nAnna Ek\nBo Lind\n\nFrånvarande\nCilla Berg\n", "Anna Ek\nBo Lind\nCilla Berg !absent\n"},
      {"# Protokoll\n\n## Närvarande\n\n- Anna Ek\n- Bo Lind (sekreterare)\n\n## Ekonomi\n\n- Anna Ek rapporterar\n",
       "Anna Ek\nBo Lind [sekreterare]\n"},
      {"Närvarande:\n1. Anna Ek, ordförande\n2. Bo Lind, 1:e vice ordförande\n3. Cilla Berg\n\n1. Mötets öppnande\nAnna Ek "
       "öppnade mötet.\n",
       "Anna Ek [ordförande]\nBo Lind [1:e vice ordförande]\nCilla Berg\n"},
      {"Ledamöter\nAnna Ek (S)\nBo Lind (M)\nErsättare\nCilla Berg (V)\n\n§ 1\nBeslut\n",
       "Anna Ek [Ledamöter] <S>\nBo Lind [Ledamöter] <M>\nCilla Berg [Ersättare] <V>\n"},
      {"Kallade\n- Anna Ek\n- Bo Lind\n\nNärvarande\n- Anna Ek\n\n# Annat\n", "Anna Ek\nBo Lind !absent\n"},
      {"Deltagare: Anna Ek\n           Bo Lind\n           Cilla Berg\nAnmält förhinder: David Holm\n",
       "Anna Ek\nBo Lind\nCilla Berg\nDavid Holm !absent\n"},
  });
}

TEST(Attendance, ReadsRunningText) {
  expect_people({
      {"Närvarande: Anna Ek, Bo Lind och Cilla Berg.\n\nAnna hälsade välkommen.\n", "Anna Ek\nBo Lind\nCilla Berg\n"},
      {"Närvarande: Anna Ek, Bo Lind från Röda Korset och Cilla Berg, David Holm, från Regionala nämnden (RN) samt Eva Sjö, "
       "utredare, "
       "Malmö stad\n",
       "Anna Ek <Röda Korset>\nBo Lind <Röda Korset>\nCilla Berg <Regionala nämnden>\nDavid Holm <Regionala nämnden>\n"
       "Eva Sjö [utredare] <Malmö stad>\n"},
      {"Deltagare\nSjöverket: Anna Ek, Bo Lind, Malmö stad: Cilla\nBerg, SMHI: David Holm\n",
       "Anna Ek <Sjöverket>\nBo Lind <Sjöverket>\nCilla Berg <Malmö stad>\nDavid Holm <SMHI>\n"},
      {"Närvarande: Anna Ek (ordf.), Bo Lind (kassör), Cilla Berg. Frånvarande: David Holm.\n",
       "Anna Ek [ordf.]\nBo Lind [kassör]\nCilla Berg\nDavid Holm !absent\n"},
      {"Närvarande medlemmar med rösträtt var: Anna Ek, Bo\nLind och Cilla Berg.\n", "Anna Ek\nBo Lind\nCilla Berg\n"},
      {"Ordförande: Anna Ek\nSekreterare: Bo Lind\nÖvriga närvarande: Cilla Berg, David Holm\n",
       "Anna Ek [Ordförande]\nBo Lind [Sekreterare]\nCilla Berg\nDavid Holm\n"},
      {"Närvarande: Anna, Bo och Cilla\n", "Anna\nBo\nCilla\n"},
  });
}

TEST(Attendance, ReadsCovers) {
  expect_people({
      {"Plats och tid       Rådhuset, kl. 13.00–16.00\n"
       "Beslutande          Anna Ek (S), ordförande\n"
       "                    Bo Lind (M)\n"
       "                    Cilla Berg (V) ersätter David Holm (V) §§ 4–9\n"
       "Ej tjänstgörande    Eva Sjö (C)\n"
       "ersättare\n"
       "Övriga närvarande   Fredrik Dahl, kommunchef\n"
       "                    Gun Falk, ekonom, § 5\n"
       "Utses att justera   Bo Lind\n"
       "Underskrifter       Paragrafer  1–9\n"
       "Sekreterare         Hans Nord\n",
       "Anna Ek [ordförande] <S>\nBo Lind [justerare] <M>\nCilla Berg <V> !replaces David Holm @§§ 4–9\nDavid Holm <V> "
       "!absent\n"
       "Eva Sjö [Ej tjänstgörande ersättare] <C>\nFredrik Dahl [kommunchef]\nGun Falk [ekonom] !adjunct @§ 5\n"},
      {"Beslutande    Ledamöter                Tjänstgörande ersättare\n"
       "              Anna Ek (S),             Bo Lind (M)\n"
       "              Ordförande               Cilla Berg (V)\n"
       "              Eva Sjö (C)\n",
       "Anna Ek [Ordförande] <S>\nBo Lind [Tjänstgörande ersättare] <M> !replaces\nCilla Berg [Tjänstgörande ersättare] <V> "
       "!replaces\n"
       "Eva Sjö [Ledamöter] <C>\n"},
      {"Närvarande                   Frånvarande\nAnna Ek                      Bo Lind\nCilla Berg\n",
       "Anna Ek\nBo Lind !absent\nCilla Berg\n"},
      {"Ordförande       Anna Ek        Hagby kommun\nVice ordförande  Bo Lind        Viks kommun\nSekreterare      Eva "
       "Sjö\n\n§ 1 Val\n",
       "Anna Ek [Ordförande] <Hagby kommun>\nBo Lind [Vice ordförande] <Viks kommun>\nEva Sjö [Sekreterare]\n"},
  });
}

TEST(Attendance, ReadsTables) {
  expect_people({
      {"| Namn | Organisation | Roll |\n|---|---|---|\n| Anna Ek | Röda Korset | ordförande |\n| Bo Lind | SMHI (Norrköping) | "
       "|\n",
       "Anna Ek [ordförande] <Röda Korset>\nBo Lind <SMHI>\n"},
      {"| Närvarande | Anna Ek, Bo Lind |\n|---|---|\n| Frånvarande | Cilla Berg |\n",
       "Anna Ek\nBo Lind\nCilla Berg !absent\n"},
      {"Namn            Funktion        Närvaro\nAnna Ek         ordförande      ja\nBo Lind         ledamot         nej\n",
       "Anna Ek [ordförande]\nBo Lind [ledamot] !absent\n"},
      {"Ledamöter\t\tParti\tNärvarande\nAnna Ek, ordf.\t\tS\tX\nCilla Berg\t\tC\t-\n",
       "Anna Ek [ordf.] <S>\nCilla Berg [Ledamöter] <C> !absent\n"},
      {"Namn\tParti\tNärvaro\nAnna Ek\tS\tnej\nBo Lind\tM\tja, för Ek\nEva Sjö\tL\tja, tjänstgör ej\n",
       "Anna Ek <S> !absent\nBo Lind <M> !replaces Anna Ek\nEva Sjö <L>\n"},
      {"| Namn | Uppdrag | Anm. |\n|--|--|--|\n| Anna Ek | ledamot | § 4, adjungerad |\n| Bo Lind | ersättare | tjänstgör för "
       "Eva Sjö |\n",
       "Anna Ek [ledamot] !adjunct @§ 4\nBo Lind [ersättare] !replaces Eva Sjö\nEva Sjö !absent\n"},
  });
}

TEST(Attendance, ReadsNames) {
  expect_people({
      {"Närvarande\nEK, Anna (S)\nLIND, Bo (M), vice ordförande\n", "Anna Ek <S>\nBo Lind [vice ordförande] <M>\n"},
      {"Närvarande\nKarlsson, Bo (S)\nLind, Anna (M)\n", "Bo Karlsson <S>\nAnna Lind <M>\n"},
      {"Närvarande\nCarl-Johan von Essen\nAnna Lindh-Wikblad\nMaj Berg\nAnna B\n",
       "Carl-Johan von Essen\nAnna Lindh-Wikblad\nMaj Berg\nAnna B\n"},
      {"Närvarande: Erik Sten,\nSven Björk, Eva\nHed\n", "Erik Sten\nSven Björk\nEva Hed\n"},
  });
}

TEST(Attendance, ReadsNotesOnPresence) {
  expect_people({
      {"Närvarande\nAnna Ek (frånvarande)\nBo Lind, via länk\nCilla Berg, kl. 9–11.30\nDavid Holm, adjungerad\nEva Sjö, ej "
       "närvarande\n",
       "Anna Ek !absent\nBo Lind\nCilla Berg !adjunct @kl. 9–11.30\nDavid Holm !adjunct\nEva Sjö !absent\n"},
      {"Närvarande\nAnna Ek\n\nAdjungerade\nBo Lind, kyrkvaktmästare\n\nGäster\nEva Sjö, SMHI\n",
       "Anna Ek\nBo Lind [kyrkvaktmästare] !adjunct\nEva Sjö <SMHI> !adjunct\n"},
      {"# Anteckningar\n\n**Närvarande:** Anna Ek, Bo Lind\n\n### Information: skolan, besök av Eva Sjö, rektor på "
       "Bergskolan\n\nEva berättade.\n",
       "Anna Ek\nBo Lind\nEva Sjö [rektor] <Bergskolan> !adjunct\n"},
  });
}

TEST(Attendance, GivesElectedRoles) {
  expect_people({
      {"Närvarande\nAnna Ek\nBo Lind\nCilla Berg\n\n§ 1 Val\nMötet valde Anna Ek till mötesordförande och Bo Lind till "
       "mötessekreterare. Till "
       "justerare utsågs Cilla Berg.\n",
       "Anna Ek [mötesordförande]\nBo Lind [mötessekreterare]\nCilla Berg [justerare]\n"},
      {"Ledamöter\nAnna Ek (S)\nBo Lind (M)\n\n§ 1 Justering\nBo Lind (M) utses att jämte ordföranden Anna Ek (S) justera "
       "protokollet.\n",
       "Anna Ek [Ledamöter] <S>\nBo Lind [justerare] <M>\n"},
  });
}

TEST(Attendance, ReadsLabelsOfAnyWording) {
  expect_people({
      {"Protokoll\n\nRunt bordet: Anna Ek, Bo Lind\nSaknades: Cilla Berg\nProcessledare: Eva Sjö\n",
       "Anna Ek\nBo Lind\nCilla Berg !absent\nEva Sjö [Processledare]\n"},
      {"Protokoll\n\nFör arbetsgivaren: Anna Ek, chef\n                   Bo Lind\nFör facket: Cilla Berg, Vision\n",
       "Anna Ek [chef]\nBo Lind\nCilla Berg <Vision>\n"},
      {"Protokoll\n\nNärvarande:\nAnna Ek\n\nFrån museet:\nBo Lind, intendent, punkt 4\n",
       "Anna Ek\nBo Lind [intendent] <museet> !adjunct @punkt 4\n"},
      {"Protokoll\n\nFrånvarande\nLedamot\tAnna Ek (S)\nErsättare\tBo Lind (M)\nÖvriga\tCilla Berg\n",
       "Anna Ek [Ledamot] <S> !absent\nBo Lind [Ersättare] <M> !absent\nCilla Berg\n"},
      {"Protokoll\n\nN ä r v a r a n d e\nAnna Ek\nBo Lind\n", "Anna Ek\nBo Lind\n"},
      {"Protokoll\n\nNärvarande: Anna Ek\nJusterare: Bo Lind\n\n§ 1 Val\n", "Anna Ek\nBo Lind [justerare]\n"},
      {"Anteckningar\n\nPå plats: Anna, Bo\nVAB: Cilla\n", "Anna\nBo\nCilla !absent\n"},
  });
}

TEST(Attendance, ReadsListsThatPutSurnamesFirst) {
  expect_people({
      {"Protokoll\n\nNärvarande:\nEk, Anna, ordförande\nvon Lind, Zyxa, kassör\nAbdi, Qvinta\n\nFörhinder:\nBerg, Qvinta\n",
       "Anna Ek [ordförande]\nZyxa von Lind [kassör]\nQvinta Abdi\nQvinta Berg !absent\n"},
      {"Protokoll\n\nNärvarande: Ek, Anna (S), ordförande; Lunddal,\nBo (M); af Berg, Cilla (C)\n",
       "Anna Ek [ordförande] <S>\nBo Lunddal <M>\nCilla af Berg <C>\n"},
      {"| Namn | Uppdrag |\n|---|---|\n| Ek, Anna | ordförande |\n| Lind, Bo | |\n| Abdi, Qvinta | |\n",
       "Anna Ek [ordförande]\nBo Lind\nQvinta Abdi\n"},
      {"Närvarande\nANNA AF EK (S)\nBO LIND (M)\n", "Anna af Ek <S>\nBo Lind <M>\n"},
      {"Närvarande\nEk, Anna\nLind, Bo\n\n§ 1 Val\nTill justerare utses Bo Lind.\n", "Anna Ek\nBo Lind [justerare]\n"},
  });
}

TEST(Attendance, ReadsTheSeveralPartsOfABracket) {
  expect_people({
      {"Närvarande: Anna Ek (AE, konv., Malmö stad), Bo Lind (BL, projektledare SMHI), Cilla Berg (CB, Lindgren Konsult)\n",
       "Anna Ek [konv.] <Malmö stad>\nBo Lind [projektledare] <SMHI>\nCilla Berg <Lindgren Konsult>\n"},
      {"Tjänstgörande ersättare\nAnna Ek, Åby kommun (för Bo Lind)\n",
       "Anna Ek [Tjänstgörande ersättare] <Åby kommun> !replaces Bo Lind\nBo Lind <Åby kommun> !absent\n"},
      {"Närvarande: Anna Ek (Ordförande), Bo Lind (Utbildningsbevakare)\n",
       "Anna Ek [Ordförande]\nBo Lind [Utbildningsbevakare]\n"},
      {"Frånvarande: Anna Ek (C), utan ersättare\n", "Anna Ek <C> !absent\n"},
  });
}

TEST(Attendance, TicksAndInitialsSayNoMore) {
  expect_people({
      {"Deltagare         Företag              Sign   Delg\nAnna Ek           Ekbolaget AB (EB)    AE     x\n"
       "Bo Lind, platschef   Linds Bygg         BL     x\nCilla Berg        Bergstudion          CB     frånv.\n",
       "Anna Ek <Ekbolaget AB>\nBo Lind [platschef] <Linds Bygg>\nCilla Berg <Bergstudion> !absent\n"},
      {"Ledamöter                 Närv.   Tjg. ersättare\nAnna Ek (S)               x\nBo Lind (M)               -       Cilla "
       "Berg (M)\n",
       "Anna Ek [Ledamöter] <S>\nBo Lind [Ledamöter] <M> !absent\nCilla Berg [Tjg. ersättare] <M> !replaces\n"},
  });
}

TEST(Attendance, ReadsOfficesThatLead) {
  expect_people({
      {"Deltagare: Ordf Anna Ek, kassör Bo Lind, sekr Cilla Berg, tävling David Holm. Adj. Eva Sjö, valberedningen.\n",
       "Anna Ek [Ordf]\nBo Lind [kassör]\nCilla Berg [sekr]\nDavid Holm [tävling]\nEva Sjö <valberedningen> !adjunct\n"},
  });
}

TEST(Attendance, AFirstNameBeforeAWholeNameIsNoSurname) {
  expect_people({
      {"Här: Gunnar, Ulla, Micke B, Ulf, Lovisa Trapp.\n", "Gunnar\nUlla\nMicke B\nUlf\nLovisa Trapp\n"},
  });
}

TEST(Attendance, WhoKeepsAPaperWasAtNoMeeting) {
  expect_people({
      {"Handlingsplan 2024–2026\n\nDokumentansvarig:   Anna Ek, enhetschef\nGäller:             2024–2026\n", ""},
  });
}

TEST(Attendance, ReadsParagraphsThatSemicolonsPart) {
  expect_people({
      {"Minnesanteckningar\n\nDeltog gjorde från föreningarna Anna Ek, Röda Korset; Bo Lind, PRO; Cilla Berg, Svenska kyrkan, "
       "Ekby "
       "pastorat samt Eva Holm, Hyresgästernas förening. David Holm från Länsstyrelsen deltog under punkten om skyddsrum.\n\n"
       "Runda\n\nAnna hälsade välkommen.\n",
       "Anna Ek <Röda Korset>\nBo Lind <PRO>\nCilla Berg <Svenska kyrkan, Ekby pastorat>\nEva Holm <Hyresgästernas förening>\n"
       "David Holm <Länsstyrelsen> !adjunct\n"},
  });
}

TEST(Attendance, KeepsPeopleOfLongLinesApart) {
  expect_people({
      {"Protokoll\n\nNärvarande\nAnna Ek, Bo Lind, Cilla Berg, Eva Sjö, Zyxa Qvistsson\n",
       "Anna Ek\nBo Lind\nCilla Berg\nEva Sjö\nZyxa Qvistsson\n"},
  });
}

TEST(Attendance, EndsWhereTheMattersBegin) {
  expect_people({
      {"Anteckningar\n\nNärvarande\nAnna Ek\nBo Lind\n\nKOMMANDE AKTIVITETER\n\nAnna Ek och Eva Sjö ordnar en fest.\n\n"
       "- Lokaler: Eva och Bo bokar.\n",
       "Anna Ek\nBo Lind\n"},
      {"Anteckningar\n\nNärvarande: Anna Ek, Föreningen\nNorrsken; Bo Lind, Falk & Partner AB;\nCilla\nBerg.\n\nEva Sjö kom "
       "senare.\n",
       "Anna Ek <Föreningen Norrsken>\nBo Lind <Falk & Partner AB>\nCilla Berg\n"},
  });
}

TEST(Attendance, ReadsWhatSentencesTell) {
  expect_people({
      {"Protokoll från årsmötet\n\nMötet leddes av ordföranden Anna Ek. Bo Lind var närvarande, liksom Cilla Berg från Röda "
       "Korset som gäst. Eva Sjö hade anmält förhinder.\n\n§ 1 Val\n",
       "Anna Ek [ordförande]\nBo Lind\nCilla Berg <Röda Korset> !adjunct\nEva Sjö !absent\n"},
      {"Kallelse\n\nErsättare kallas. Återbud till Anna Ek före den 4 maj. Alla närvarande bjuds på kaffe.\n\n§ 1 Val\n", ""},
  });
}

TEST(Attendance, SharesWhatIsSaidOfTwo) {
  expect_people({
      {"Närvarande: Anna Ek och Bo Lind (Röda Korset), Cilla Berg och Eva Sjö (boende), Gun Falk\n",
       "Anna Ek <Röda Korset>\nBo Lind <Röda Korset>\nCilla Berg [boende]\nEva Sjö [boende]\nGun Falk\n"},
      {"Närvarande: Anna Ek och Bo Lind (ordförande)\n", "Anna Ek\nBo Lind [ordförande]\n"},
      {"Närvarande från samrådet: Anna Ek, Norra Föreningen; Bo Lind, Södra Kretsen\n",
       "Anna Ek <Norra Föreningen>\nBo Lind <Södra Kretsen>\n"},
      {"Deltagare:\nAE - Anna Ek, chef\nBL - Bo Lind (BL), konsult, Stål AB\n",
       "Anna Ek [chef]\nBo Lind [konsult] <Stål AB>\n"},
      {"Närvarande: Anna 7A, Bo (7B), Zyx (8A)\n", "Anna <7A>\nBo <7B>\nZyx <8A>\n"},
  });
}

TEST(Attendance, LeavesOtherListsAlone) {
  expect_people({
      {"Protokoll\n\n§ 8 Val av styrelse\nTill ledamöter valdes:\n- Anna Ek\n- Bo Lind\n", ""},
      {"Protokoll\n\n§ 4 Omröstning\nJa: Anna Ek, Bo Lind\nNej: Cilla Berg\n", ""},
      {"Medverkande\n* Sjöverket\n* Svenska kraftnät\n* Malmö stad\n", ""},
      {"Protokoll\n\n§ 3 Föredragning\nFöredragande: Anna Ek\nAnna Ek deltog inte i beslutet.\n", ""},
      {"Protokoll\n\nVid protokollet        Justeras\nAnna Ek               Bo Lind\n", ""},
  });
}

TEST(Attendance, StaysWithinTheTextWhereverItEnds) {
  const std::string text =
      "Protokoll\nNärvarande: Anna Ek (S), Bo\nLedamöter   Ersättare\nEva Sjö (C) ersätter Bo Lind §§ 4\n| Namn | Roll |\n| "
      "Åke Öst | x |";
  for (std::size_t size = 1; size <= text.size(); ++size) people(text.substr(0, size));
}

}  // namespace
}  // namespace minutes
