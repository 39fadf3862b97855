#include <gtest/gtest.h>

#include "find/meta_parts.h"
#include "support/documents.h"

namespace minutes {
namespace {

Meta meta_of(std::string_view text, const Options& options = {}) {
  const test::Read read(text);
  return find::meta(*read.view, options);
}

const char* genre_name(Genre genre) {
  switch (genre) {
    case Genre::protokoll: return "protokoll";
    case Genre::minnesanteckningar: return "minnesanteckningar";
    case Genre::plan: return "plan";
    case Genre::agenda: return "agenda";
    case Genre::other: return "other";
  }
  return "";
}

/// `genre | body | date | start–end | place | diary number`, empty where it is not known.
std::string summary(std::string_view text) {
  const Meta meta = meta_of(text);
  std::string out = genre_name(meta.genre);
  out += " | " + meta.body.value_or("") + " | " + meta.date.value_or("") + " | " + meta.start_time.value_or("") + "–" +
         meta.end_time.value_or("") + " | " + meta.place.value_or("") + " | " + meta.diary_number.value_or("");
  return out;
}

struct Case {
  const char* text;
  const char* expected;
};

void expect_meta(std::initializer_list<Case> cases) {
  for (const Case& c : cases) EXPECT_EQ(summary(c.text), c.expected) << c.text;
}

TEST(MetaTime, ReadsDaysInEveryForm) {
  struct {
    const char* text;
    const char* expected;
  } cases[] = {
      {"19 augusti 2024", "2024-08-19"},  {"den 19 augusti 2024", "2024-08-19"},
      {"2024-08-19", "2024-08-19"},       {"2020–11–24", "2020-11-24"},
      {"24-09-16", "2024-09-16"},         {"24.12.06", "2024-12-06"},
      {"26 November 2020", "2020-11-26"}, {"November 26, 2020", "2020-11-26"},
      {"4 February 2021", "2021-02-04"},  {"den 20:e december 2011", "2011-12-20"},
      {"2/4 2024", "2024-04-02"},         {"2/4-24", "2024-04-02"},
      {"26.9.2024", "2024-09-26"},        {"240212", "2024-02-12"},
      {"20240212", "2024-02-12"},         {"3–4 maj 2024", "2024-05-03"},
      {"12 okt. 2023", "2023-10-12"},     {"KS 2024-08-19", "2024-08-19"},
  };
  for (const auto& c : cases) {
    const auto days = find::days_in(c.text, {0, static_cast<std::uint32_t>(std::string_view(c.text).size())}, true);
    ASSERT_EQ(days.size(), 1u) << c.text;
    EXPECT_EQ(find::iso(days[0].day), c.expected) << c.text;
  }
}

TEST(MetaTime, LeavesOtherNumbersAlone) {
  for (const char* text :
       {"KS-2024-00364", "040-12 34 56", "§ 12", "2019:35", "1 (24)", "Protokoll 3/2025", "31 april 2024x", "Sal 204"}) {
    const auto days = find::days_in(text, {0, static_cast<std::uint32_t>(std::string_view(text).size())}, true);
    for (const auto& day : days) EXPECT_FALSE(day.sound()) << text << " gave " << find::iso(day.day);
  }
}

TEST(MetaTime, ChecksTheWeekday) {
  const std::string_view text = "fredagen den 19 augusti 2024";
  const auto days = find::days_in(text, {0, static_cast<std::uint32_t>(text.size())});
  ASSERT_EQ(days.size(), 1u);
  EXPECT_FALSE(days[0].sound());
}

TEST(Meta, ReadsLabelledCovers) {
  expect_meta({
      {"VIKS KOMMUN            SAMMANTRÄDESPROTOKOLL      1 (9)\nKommunstyrelsen        Sammanträdesdatum\n                    "
       "   2024-03-05\n\n"
       "Plats och tid          Rådhuset, sal A, kl. 13.00–16.25\n\n§ 1\nVal\n",
       "protokoll | Kommunstyrelsen | 2024-03-05 | 13:00–16:25 | Rådhuset, sal A | "},
      {"Region Norrvik\nHälso- och sjukvårdsnämnden\n\nProtokoll\n\nDatum: 7 maj 2024\nTid: 09:00-11:30\nPlats: Regionens hus, "
       "Vik\nDiarienummer: HSN "
       "2024-00012\n\n§ 1 Val\n",
       "protokoll | Hälso- och sjukvårdsnämnden | 2024-05-07 | 09:00–11:30 | Regionens hus, Vik | HSN 2024-00012"},
      {"Protokoll\n\nOrgan: Skolrådet vid Bergskolan\nDag: tisdag 14 maj 2024\nTid: kl 18\nLokal: Aulan\n\nNärvarande: Anna "
       "Ek\n",
       "protokoll | Skolrådet vid Bergskolan | 2024-05-14 | 18:00– | Aulan | "},
      {"| Organ | Kyrkorådet |\n|---|---|\n| Datum | 2024-02-06 |\n| Tid | 18.00–20.15 |\n| Plats | Församlingsgården |\n\n# "
       "Protokoll\n",
       "protokoll | Kyrkorådet | 2024-02-06 | 18:00–20:15 | Församlingsgården | "},
      {"KALLELSE\nKommunfullmäktige\n2025-02-04\n\nTid: måndagen den 17 februari 2025 klockan 18.30\nPlats: Folkets "
       "Hus\n\nFöredragningslista\n1. "
       "Upprop\n",
       "agenda | Kommunfullmäktige | 2025-02-17 | 18:30– | Folkets Hus | "},
      {"Handlingsplan för trygghet 2024–2026\n\nAntagen av: Kommunfullmäktige 2023-11-27, § 120\nDnr: KS "
       "2023/00412\n\nInledning\n",
       "plan | Kommunfullmäktige | 2023-11-27 | – |  | KS 2023/00412"},
  });
}

TEST(Meta, ReadsTitles) {
  expect_meta({
      {"Protokoll fört vid styrelsemöte i Föreningen Bladet\ntisdagen den 14 maj 2024 kl. 18.30 i Folkets hus\n\n§ 1 "
       "Öppnande\n",
       "protokoll | Föreningen Bladet | 2024-05-14 | 18:30– | Folkets hus | "},
      {"# Minnesanteckningar från möte med Rådet för äldrefrågor 2024-05-14\n\n## Information\n\n- Nytt\n",
       "minnesanteckningar | Rådet för äldrefrågor | 2024-05-14 | – |  | "},
      {"Mötesanteckningar referensgruppen för vatten, möte 3\nDigitalt möte 13 juni 2023\n\nDeltagare\nAnna Ek\n",
       "minnesanteckningar | referensgruppen för vatten | 2023-06-13 | – | Digitalt | "},
      {"BRF BLADET 3\nStyrelsemöte 2024-10-21 kl 18.00, tvättstugan, Storgatan 1\nNärvarande: Anna Ek\n\n1. "
       "Öppnande\nStyrelsen beslutade att utse Anna "
       "Ek till justerare.\nDagordningen godkändes.\n",
       "protokoll | BRF BLADET 3 | 2024-10-21 | 18:00– | tvättstugan, Storgatan 1 | "},
      {"Protokoll fört vid Klubben Bladets årsmöte 2024, torsdagen\nden 14:e mars klockan 19.30 i sal B2.\n\n# Klubben Bladets "
       "årsmöte 2024-03-14\n",
       "protokoll | Klubben Bladets årsmöte | 2024-03-14 | 19:30– | sal B2 | "},
      {"Malmö stad Tekniska nämnden, protokoll\nSammanträdesdatum: 2024-08-27\n\n§ 1\nVal\n",
       "protokoll | Tekniska nämnden | 2024-08-27 | – |  | "},
      {"# Sammanfattning 24-09-16\n\n* Vi gick igenom läget.\n", "minnesanteckningar |  | 2024-09-16 | – |  | "},
  });
}

TEST(Meta, TellsTheBodyFromItsMeeting) {
  expect_meta({
      {"Protokoll\nFöreningen Bladet ordinarie årsmöte 2024-03-14\n\n§ 1 Öppnande\n",
       "protokoll | Föreningen Bladet | 2024-03-14 | – |  | "},
      {"Protokoll\nFöreningen Bladets ordinarie möte 2024-03-14\n\n§ 1 Öppnande\n",
       "protokoll | Föreningen Bladets ordinarie möte | 2024-03-14 | – |  | "},
      {"PROTOKOLL\n\nfört vid en extra föreningsstämma med Bostadsrättsföreningen Bladet 4, org.nr 700000-0000, onsdagen den 6 "
       "mars 2024\n\n1. Öppnande\n",
       "protokoll | Bostadsrättsföreningen Bladet 4 | 2024-03-06 | – |  | "},
      {"# Protokoll Ekby nations landskap VT24\n\n**När:** 6 mars 2024\n\n## § 1 Öppnande\nHej.\n",
       "protokoll | Ekby nations landskap | 2024-03-06 | – |  | "},
  });
}

TEST(Meta, FindsNumbersAndPlacesAmongOtherWords) {
  expect_meta({
      {"Kyrkorådet\nProtokoll 3:2024. Dnr EK 2024/017\n2024-03-06\n\n§ 1 Öppnande\n",
       "protokoll | Kyrkorådet | 2024-03-06 | – |  | EK 2024/017"},
      {"Anteckningar, styrelsemöte onsdag 6 mars 2024 kl 18.00\nFolkets hus i Ekby (fika från 17.30)\n\nEkonomi\nKassan "
       "är god.\n",
       "minnesanteckningar |  | 2024-03-06 | 18:00– | Folkets hus i Ekby | "},
  });
}

TEST(Meta, ReadsNamesAndPlacesOfBrokenOrBareTitles) {
  expect_meta({
      {"PROTOKOLL\n\nfrån ordinarie föreningsstämma med medlemmarna i Bostadsrättsföreningen\nBladet 4, org.nr 700000-0000, "
       "onsdagen den 6 mars 2024\n\n1. Öppnande\nHej.\n",
       "protokoll | Bostadsrättsföreningen Bladet 4 | 2024-03-06 | – |  | "},
      {"BRF BLADET STYRELSEMÖTE 6/3-24 kl 19\n\nHär: Anna Ek, Bo Lind\n\n1 Förra protokollet\nok\n",
       "protokoll | BRF BLADET | 2024-03-06 | 19:00– |  | "},
      {"Kyrkorådet\nSammanträdesprotokoll\n\nTid och rum      Onsdagen den 6 mars 2024 kl. 18.30–20.40\n                 "
       "Församlingsgården i Vik\n\n§ 1 Öppnande\n",
       "protokoll | Kyrkorådet | 2024-03-06 | 18:30–20:40 | Församlingsgården i Vik | "},
      {"Stiftelsen Gamla Kvarnen\nProtokoll nr 1/2024, fört vid styrelsesammanträde i Smedjan den 6 mars 2024\n\n§ 1 "
       "Öppnande\n",
       "protokoll | Stiftelsen Gamla Kvarnen | 2024-03-06 | – | Smedjan | "},
      {"Byggnadsnämnden\nProtokoll\n\nPlats och tid: Stadshuset, Lilla salen (syn på Eken 2 kl. 8.30–9.15), kl. 10.00–12.00, "
       "2024-03-06\n\n§ 1 Öppnande\n",
       "protokoll | Byggnadsnämnden | 2024-03-06 | 10:00–12:00 | Stadshuset, Lilla salen | "},
  });
}

TEST(Meta, TakesNoPageNumberForTheTitle) {
  const auto title_of = [](const char* text) { return meta_of(text).title; };
  EXPECT_EQ(title_of("2 (2)\n\nReferensgruppen för vatten\n2024-03-06\n\nInledning\nAnna Ek hälsade välkommen.\n"),
            "Referensgruppen för vatten");
  EXPECT_EQ(title_of("Sida 3 av 90\n\nKommunfullmäktige\n\n§ 12\nBudget\n"), "Kommunfullmäktige");
  EXPECT_EQ(title_of("# 3 (90)\n\n# Protokoll 2024-03-06\n\n§ 12\nBudget\n"), "Protokoll 2024-03-06");
  EXPECT_EQ(title_of("2024-03-06\n\n§ 12\nBudget\n"), "2024-03-06");
}

TEST(Meta, ReadsOpeningAndClosing) {
  expect_meta({
      {"# Protokoll Spelklubben\n\n## 4 maj 2024\n\n## Mötets öppnande 12:17\n\n- Kaffe\n\n## Mötet avslutas 13.02\n",
       "protokoll | Spelklubben | 2024-05-04 | 12:17–13:02 |  | "},
      {"Protokoll fört vid Bladets höstmöte 14 november 2024 klockan 19.30\n\n§ 1 Öppnande\nOrdföranden förklarade mötet "
       "öppnat klockan 19.39.\n\n"
       "§ 2 Avslutning\nMötet avslutades 20.37.\n",
       "protokoll | Bladets höstmöte | 2024-11-14 | 19:39–20:37 |  | "},
  });
}

TEST(Meta, StopsAValueWhereTheNextLabelStands) {
  expect_meta({
      {"# Protokoll Kårstyrelsen KS04\n\n**När:** 5 oktober 2022 kl 17.17\n**Var:** Salen, Kårhuset\n**Närvarande:** Anna Ek, "
       "Bo "
       "Lind\n\n## 1 Öppnande\nAnna öppnade mötet.\n\n## 2 Slut\nAnna avslutade 20.04\n",
       "protokoll | Kårstyrelsen | 2022-10-05 | 17:17–20:04 | Salen, Kårhuset | "},
  });
}

TEST(Meta, ANumberedMeetingOfABoardKeepsAProtocol) {
  EXPECT_EQ(meta_of("Projekt Ladan\nByggmöte nr 7\n\nNärvarande: Anna Ek, Bo Lind\n\n1. Tidplan\nVi ligger efter.\n").genre,
            Genre::protokoll);
}

TEST(Meta, KnowsGenresByHowTheyAreWritten) {
  EXPECT_EQ(meta_of("Höstmöte 2020\n\nMötet öppnas 17.17.\n\nVal av mötesordförande\nMötet beslutar att välja Anna.\n\nVal av "
                    "justerare\nMötet beslutar "
                    "att välja Bo.\n\nDagordningen\n")
                .genre,
            Genre::protokoll);
  EXPECT_EQ(meta_of("Möte med gruppen\n\n- Anna berättade om läget\n- Nästa möte blir i maj\n").genre,
            Genre::minnesanteckningar);
  EXPECT_EQ(meta_of("En berättelse om en fjäril.\n").genre, Genre::other);
}

TEST(Meta, TakesTheDateOfTheFileHeadOnlyWhereNothingElseTells) {
  EXPECT_EQ(meta_of("---\ntitle: Möte\ndate: 2024-03-21\n---\n\n# Protokoll\n\n- Kaffe\n").date, "2024-03-21");
  EXPECT_EQ(meta_of("---\ntitle: Möte\ndate: 2024-03-21\n---\n\n# Protokoll 2024-03-07\n\n- Kaffe\n").date, "2024-03-07");
}

TEST(Meta, LetsTheCallerSetTheDay) {
  Options options;
  options.meeting_date = "2024-01-02";
  EXPECT_EQ(meta_of("# Protokoll 2024-03-07\n", options).date, "2024-01-02");
}

TEST(Meta, ReadsTheRangeOfParagraphs) {
  const Meta meta = meta_of("Protokoll\nKommunstyrelsen\nParagrafer   §§ 71–82\n\n§ 71\nVal\n");
  EXPECT_EQ(meta.first_paragraph, 71u);
  EXPECT_EQ(meta.last_paragraph, 82u);
}

TEST(Meta, SpansSliceToTheWordsTheyWereReadFrom) {
  const std::string text = "Protokoll\nKommunstyrelsen\nDatum: 2024-03-05\nPlats och tid: Sal A, kl. 13–15\n";
  const Meta meta = meta_of(text);
  EXPECT_EQ(meta.spans.body.of(text), "Kommunstyrelsen");
  EXPECT_EQ(meta.spans.date.of(text), "2024-03-05");
  EXPECT_EQ(meta.spans.place.of(text), "Sal A");
  EXPECT_EQ(meta.spans.start_time.of(text), "kl. 13–15");
}

TEST(Meta, ReadsCoversOfOtherBodies) {
  expect_meta({
      {"EKBY KOMMUN      PROTOKOLL\nKommunstyrelsen  2024-01-16\nArbetsutskottet\n\n§ 1 Upprop\n",
       "protokoll | Arbetsutskottet | 2024-01-16 | – |  | "},
      {"Protokoll\nNämnden för hjälpmedel   2024-11-22   HMN 2024-00019\n\n§ 1 Upprop\n",
       "protokoll | Nämnden för hjälpmedel | 2024-11-22 | – |  | HMN 2024-00019"},
      {"Protokoll\n\nDatum 2023-11-08\nPlats Teams\n\n§ 1 Upprop\n", "protokoll |  | 2023-11-08 | – | Teams | "},
      {"Protokoll\nStyrelsen\n\nPlats och tid      Sal Linné, Ekskolan, kl. 13.15–16.05\n                   Ajournering "
       "14.40–15.00\n\n§ 1 Upprop\n",
       "protokoll | Styrelsen |  | 13:15–16:05 | Sal Linné, Ekskolan | "},
      {"FSG Vård och omsorg 240214\nAnteckningar\n\n1. Öppnande\n",
       "minnesanteckningar | FSG Vård och omsorg | 2024-02-14 | – |  | "},
      {"EKBY FÖRSAMLING\nKyrkofullmäktige\n\nPROTOKOLL\nfört vid sammanträde med kyrkofullmäktige i Ekby församling\nden 19 "
       "november 2024\n\n§ 1 Upprop\n",
       "protokoll | Kyrkofullmäktige | 2024-11-19 | – |  | "},
      {"LÄNSSTYRELSEN I EKBY   Minnesanteckningar\nInsynsrådet vid Länsstyrelsen i Ekby   2024-10-10\n\n1. Öppnande\n",
       "minnesanteckningar | Insynsrådet vid Länsstyrelsen i Ekby | 2024-10-10 | – |  | "},
      {"Anhörigrådet träffades på Café Solrosen torsdag 16 maj 2024\n\nPå plats: Anna Ek\n",
       "minnesanteckningar | Anhörigrådet | 2024-05-16 | – | Café Solrosen | "},
      {"Skolråd Ekskolan 3 oktober 2023 kl 18.00 i biblioteket\n\n1. Rektor informerar\nNy matsal.\n",
       "minnesanteckningar | Skolråd Ekskolan | 2023-10-03 | 18:00– | biblioteket | "},
  });
}

}  // namespace
}  // namespace minutes
