#include <gtest/gtest.h>

#include "support/documents.h"
#include "support/finds.h"

namespace minutes {
namespace {

struct Case {
  std::string_view text, expected;
};

void check(std::span<const Case> cases) {
  for (const auto& c : cases) EXPECT_EQ(test::mentions_in(c.text), c.expected) << c.text;
}

TEST(Mentions, PersonsByTheirNames) {
  constexpr Case cases[] = {
      {"Sedan talade Anna Lindberg om taket.", "Anna Lindberg"},
      {"Vi tackar Carl-Johan von Essen för arbetet.", "Carl-Johan von Essen"},
      {"Valda blev Maria Ekman Sund och Bo Ek.", "Maria Ekman Sund; Bo Ek"},
      {"Beslutet lästes av Fatima Hassan.", "Fatima Hassan"},
      {"Ordförande Zebulon Kvist öppnade mötet.", "Zebulon Kvist"},
      {"Zerda Okamba (S) yrkar bifall.", "Zerda Okamba"},
      {"Karlsson, Bo (S)", "Karlsson, Bo"},
      {"Anna Lindbergs förslag antogs.", "Anna Lindbergs"},
      {"Närvarande: Anna Lind, Zubra Tolva, Per Holm", "Anna Lind; Zubra Tolva; Per Holm"},
      {"ANNA LINDBERG\nordförande", "ANNA LINDBERG"},
      {"Vi bad A. Lindström räkna rösterna.", "A. Lindström"},
      {"Karin återkommer om hyran.", "Karin"},
      {"@Hedda kontaktar banken.", "Hedda"},
      {"Nils Holm\tEva Strand\nBo Ek   Ann Alm", "Nils Holm; Eva Strand; Bo Ek; Ann Alm"},
  };
  check(cases);
}

TEST(Mentions, WhatTheDocumentKnowsItKnowsAgain) {
  constexpr Case cases[] = {
      {"Anna Lindberg ledde mötet. Sedan frågade Lindberg om hyran.", "Anna Lindberg; Lindberg"},
      {"Mats Öhrn och Mats Alm kom. Vi hörde Mats Ö först.", "Mats Öhrn; Mats Alm; Mats Ö"},
      {"Justerat av: AB, CDE och FG", "AB; CDE; FG"},
      {"Anna Ek (anek), Bo Alm (boa) och Siv Lund (sivan) kom.", "Anna Ek; anek; Bo Alm; boa; Siv Lund; sivan"},
      {"Med: Anna Ek (AE, konv.), Bo Sund (BS, Vägbolaget). BS ringer AE.", "Anna Ek; AE; Bo Sund; BS; *Vägbolaget; BS; AE"},
      {"Anna Ek och Bo Sund kom. AE skriver, BS läser.", "Anna Ek; Bo Sund; AE; BS"},
      {"Anna Ek och Bo Sund kom. Vi läste BS.", "Anna Ek; Bo Sund"},
      {"Anna Ek och Bo Sund kom. BS ringer hallen.", "Anna Ek; Bo Sund; BS"},
      {"Karin Rask och Bo Sund kom.\n\n| Sak | Vem |\n|---|---|\n| Tak | KR |\n| Golv | BS |\n", "Karin Rask; Bo Sund; KR; BS"},
      {"Kyrkorådet möttes om 40 kr. KR tackar för kaffet.", "*Kyrkorådet; *KR"},
      {"Anna Ek och Bo Sund kom. Bänken är målad. Sekr. AE", "Anna Ek; Bo Sund; AE"},
      {"Olof Berg och Siv Holm kom. Kolla hallen OB/SH snarast.", "Olof Berg; Siv Holm; OB; SH"},
      {"Anna Ek och Mats Roos kom. Ärendet enligt Mats Roos. Tak   AE\n3/9 Golv   MR\n",
       "Anna Ek; Mats Roos; Mats Roos; AE; MR"},
      {"Anna Ek (1P), Bo Alm (2P) och Siv Lund (3P) kom.", "Anna Ek; Bo Alm; Siv Lund"},
      {"Anna Ekman och Bo Sandberg kom. Sluten omröstning: Ekman 41, Sandberg 19.", "Anna Ekman; Bo Sandberg; Ekman; Sandberg"},
      {"Bo Ek (Vika fiskevårdsområdesförening, härefter VFOF) kom.", "Bo Ek; *Vika fiskevårdsområdesförening; *VFOF"},
      {"Karin Sten (KS) kom. KS läser brevet från SR.", "Karin Sten; KS; KS; *SR"},
      {"Rådet för idrott och hälsa (RIH) träffas. Nu frågar RIH igen.", "*Rådet för idrott och hälsa; *RIH; *RIH"},
      {"Kultur- och fritidsnämnden svarar. Ärendet går till KFN i höst.", "*Kultur- och fritidsnämnden; *KFN"},
  };
  check(cases);
}

TEST(Mentions, BodiesByTheirMorphology) {
  constexpr Case cases[] = {
      {"Ärendet lämnas till kulturnämnden.", "*kulturnämnden"},
      {"Ärendet lämnas till hälso- och sjukvårdsnämnden.", "*hälso- och sjukvårdsnämnden"},
      {"Ärendet lämnas till idrotts-, kultur- och fritidsnämnden.", "*idrotts-, kultur- och fritidsnämnden"},
      {"Enligt tekniska nämndens yttrande.", "*tekniska nämndens"},
      {"Nämnden för arbete och lärande återkommer.", "*Nämnden för arbete och lärande"},
      {"Beredningen för psykisk hälsa möts och styrelsen väntar.", "*Beredningen för psykisk hälsa"},
      {"Styrelsen hörde byggnadsnämndens arbetsutskott.", "*byggnadsnämndens arbetsutskott"},
      {"Ansökan går till Länsstyrelsen i Hallands län i maj.", "*Länsstyrelsen i Hallands län"},
      {"Ansökan går till socialnämnderna Norr, Söder och Centrum.", "*socialnämnderna Norr; *Söder; *Centrum"},
      {"Vi träffade Lunds hembygdsförening.", "*Lunds hembygdsförening"},
      {"Lerums kommun och Region Halland deltar.", "*Lerums kommun; *Region Halland"},
      {"Lerums kommuns kultur- och fritidsnämnd deltar.", "*Lerums kommuns; *kultur- och fritidsnämnd"},
      {"Frågan går till ABC-gruppen.", "*ABC-gruppen"},
      {"Regeringen och riksdagen väntar.", "*Regeringen; *riksdagen"},
  };
  check(cases);
}

TEST(Mentions, CompaniesClubsPartiesAndKnownNames) {
  constexpr Case cases[] = {
      {"Offert kom från Ströms Bygg och Hedins Livs i Vik AB.", "*Ströms Bygg; *Hedins Livs i Vik AB"},
      {"Vi frågade Sweco och Energiföretagen.", "*Sweco; *Energiföretagen"},
      {"Bo Ek        S      X", "Bo Ek"},
      {"Avtal tecknas med Norrviks Bygg & Plåt AB om taket.", "*Norrviks Bygg & Plåt AB"},
      {"Vi möter brf Kastanjen i juni.", "*brf Kastanjen"},
      {"Planen delas med Ekeby IF:s ungdomar.", "*Ekeby IF:s"},
      {"M, L och KD reserverar sig.", "*M; *L; *KD"},
      {"Yrkande från S den 3 maj.", "*S"},
      {"Underlag kommer från SCB och Naturvårdsverket.", "*SCB; *Naturvårdsverket"},
      {"Enligt Sveriges Kommuner och Regioners råd.", "*Sveriges Kommuner och Regioners"},
      {"Bo Ek (SGU) svarade.", "Bo Ek; *SGU"},
      {"Hyresvärden Ekvalla Hus AB höjer.", "*Ekvalla Hus AB"},
      {"Vi besöker Ekvallas Kraftvärme i maj.", "*Ekvallas Kraftvärme"},
      {"Offert kom från Ekvalla Murbruk KB och boken från KB.", "*Ekvalla Murbruk KB; *KB"},
      {"Brev kom från Hyresgästföreningen Ekvalla med omnejd.", "*Hyresgästföreningen Ekvalla med omnejd"},
      {"STYRELSEMÖTE I EKVALLA VATTEN & ENERGI AB", "*EKVALLA VATTEN & ENERGI AB"},
  };
  check(cases);
}

TEST(Mentions, GenericWordsPlacesAndThingsAreNone) {
  constexpr Case cases[] = {
      {"Nämnden beslutar och styrelsen verkställer.", ""},
      {"Arbetsutskottet och förvaltningen återkommer till mötet.", ""},
      {"Kommunen har två nämnder för skola.", ""},
      {"Mötet hölls på Storgatan 3 i Lund.", ""},
      {"Vi ses på Gustaf Adolfs torg.", ""},
      {"Den 3 maj och i Augusti 2024 är det stängt.", ""},
      {"Området för lek och verksamheten ses över.", ""},
      {"Berg och sten ska bort från gården.", ""},
      {"Per capsulam togs ett beslut.", ""},
      {"Hans bil står på gården.", ""},
      {"Nätverket och regelverket är på plats.", ""},
      {"Sida 3 av 12", ""},
      {"Anna Lindberg (S) frågade.", "Anna Lindberg"},
      {"Ärendet har diarienummer KS 2024-00123.", ""},
  };
  check(cases);
}

TEST(Mentions, SaySurelyGenitiveNamesInTheNominative) {
  constexpr struct {
    std::string_view text, name;
  } cases[] = {{"Anna Lindbergs förslag", "Anna Lindberg"},
               {"Jonas förslag", "Jonas"},
               {"kulturnämndens förslag", "kulturnämnden"},
               {"Vi läste SCB:s siffror", "SCB"},
               {"Vi läste Hallands läns förslag hos Länsstyrelsen i Hallands läns arkiv", "Länsstyrelsen i Hallands län"}};
  for (const auto& c : cases) {
    const test::Read read(c.text);
    const auto found = find::mentions(*read.view, {}, {}, {});
    ASSERT_FALSE(found.empty()) << c.text;
    EXPECT_EQ(found.back().name, c.name) << c.text;
  }
}

}  // namespace
}  // namespace minutes
