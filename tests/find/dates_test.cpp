// A table for each form of date, for a meeting on Monday 19 August 2024.
#include "support/dates.h"

#include <gtest/gtest.h>

#include "minutes/parse.h"

namespace minutes {
namespace {

struct Case {
  std::string_view text, expected;
};

void check(std::initializer_list<Case> cases, std::string_view meeting = "2024-08-19") {
  for (const auto& [text, expected] : cases) EXPECT_EQ(test::dates_in(text, meeting), expected) << text;
}

TEST(Dates, ReadsDaysOfAMonth) {
  check({
      {"Mötet hölls 19 augusti 2024 i Klubbhuset.", "19 augusti 2024=2024-08-19"},
      {"Vi ska ses den 5 november i Klubbhuset.", "den 5 november=2024-11-05"},
      {"Utflykten blir torsdagen den 5 september.", "torsdagen den 5 september=2024-09-05"},
      {"Städdagen hölls lördag 4 maj.", "lördag 4 maj=2024-05-04"},
      {"Beslutet fattades den 3. mars 2023.", "den 3. mars 2023=2023-03-03"},
      {"Beslutet fattades den 3:e mars 2023.", "den 3:e mars 2023=2023-03-03"},
      {"Beslutet fattades den 7:de mars 2023.", "den 7:de mars 2023=2023-03-07"},
      {"Beslutet fattades den 13 februari (2020).", "den 13 februari (2020)=2020-02-13"},
      {"Vi ses 14 sept 2024 i salen.", "14 sept 2024=2024-09-14"},
      {"Vi ses 14 sept. 2024 i salen.", "14 sept. 2024=2024-09-14"},
      {"Vi ses 14 okt i salen.", "14 okt=2024-10-14"},
      {"Minutes of 4 February 2021 were read.", "4 February 2021=2021-02-04"},
      {"VI SES DEN 5 NOVEMBER 2024.", "DEN 5 NOVEMBER 2024=2024-11-05"},
      {"Vi firar första maj 2025.", "första maj 2025=2025-05-01"},
      {"Vi firar den första juni 2025.", "den första juni 2025=2025-06-01"},
      {"Vi möttes den 5\u00a0maj\u00a02024.", "den 5\u00a0maj\u00a02024=2024-05-05"},
      {"Vi möttes den 5\u2009maj 2024.", "den 5\u2009maj 2024=2024-05-05"},
      {"Mötet hölls den 5\nmaj 2024 i salen.", "den 5\nmaj 2024=2024-05-05"},
      {"Det hölls ett möte den 20 oktober\n2023 och det gick bra.", "den 20 oktober\n2023=2023-10-20"},
      {"Avtalet löper ut 31 mars nästa år.", "31 mars nästa år=2025-03-31"},
      {"Ons. 4 september ses vi.", "Ons. 4 september=2024-09-04"},
      {"Mötet flyttas från den 5 november till den 12 november.", "den 5 november=2024-11-05; den 12 november=2024-11-12"},
      {"Träffen är den 5 november -24.", "den 5 november -24=2024-11-05"},
  });
}

TEST(Dates, ReadsListsOfDays) {
  check({
      {"Vi ses den 5 och 12 november.", "den 5=2024-11-05; 12 november=2024-11-12"},
      {"Vi ses 5, 12 och 19 november.", "5=2024-11-05; 12=2024-11-12; 19 november=2024-11-19"},
      {"Vi ses den 21 respektive 22 feb 2025.", "den 21=2025-02-21; 22 feb 2025=2025-02-22"},
      {"Vi ska ses 5/11 och 10/12.", "5/11=2024-11-05; 10/12=2024-12-10"},
      {"Vi ska ses den 5 november och den 12 på samma plats.", "den 5 november=2024-11-05; den 12=2024-11-12"},
      {"Vi spelar den 5 och 12/9 hemma.", "den 5=2024-09-05; 12/9=2024-09-12"},
  });
}

TEST(Dates, ReadsRangesOfDays) {
  check({
      {"Lägret är 3–5 september.", "3–5 september=2024-09-03/2024-09-05"},
      {"Lägret är den 3-5 september 2024.", "den 3-5 september 2024=2024-09-03/2024-09-05"},
      {"Lägret är den 3 till 5 september.", "den 3 till 5 september=2024-09-03/2024-09-05"},
      {"Lägret är 30 april–2 maj 2025.", "30 april–2 maj 2025=2025-04-30/2025-05-02"},
      {"Lägret är 30 april-2 maj 2025.", "30 april-2 maj 2025=2025-04-30/2025-05-02"},
      {"Det gäller den 1 september-31 december.", "den 1 september-31 december=2024-09-01/2024-12-31"},
      {"Lägret är 30 april − 2 maj 2025.", "30 april − 2 maj 2025=2025-04-30/2025-05-02"},
      {"Jourtiden är 20 december – 7 januari.", "20 december – 7 januari=2024-12-20/2025-01-07"},
      {"Utställningen pågår 5/11-10/12.", "5/11-10/12=2024-11-05/2024-12-10"},
      {"Utställningen pågår 5-7/11.", "5-7/11=2024-11-05/2024-11-07"},
      {"Avtalet löper 1 mars 2025–31 december 2026.", "1 mars 2025–31 december 2026=2025-03-01/2026-12-31"},
      {"Remissen pågick 16 januari–31 mars 2023.", "16 januari–31 mars 2023=2023-01-16/2023-03-31"},
      {"Perioden är 1/10 2022–30/9 2023.", "1/10 2022–30/9 2023=2022-10-01/2023-09-30"},
      {"Uthyrning medges 241101–251031.", "241101–251031=2024-11-01/2025-10-31"},
      {"Vi städar helgen 14–15 september.", "helgen 14–15 september=2024-09-14/2024-09-15"},
      {"Kursen går 2024-09-12-17.", "2024-09-12-17=2024-09-12/2024-09-17"},
      {"Anställningen gäller 2025-08-22—2026-05-01.", "2025-08-22—2026-05-01=2025-08-22/2026-05-01"},
      {"Anställningen gäller 2025-08-22 – 2026-05-01.", "2025-08-22 – 2026-05-01=2025-08-22/2026-05-01"},
      {"Planen gäller 2020-01-01 till och med 2022-12-31.", "2020-01-01 till och med 2022-12-31=2020-01-01/2022-12-31"},
      {"Avtalet gäller från och med den 1 januari 2026 till och med den 31 december 2031.",
       "den 1 januari 2026 till och med den 31 december 2031=2026-01-01/2031-12-31"},
      {"Avtalet gäller fr.o.m. 1 januari 2026 t.o.m. 31 december 2031.",
       "1 januari 2026 t.o.m. 31 december 2031=2026-01-01/2031-12-31"},
      {"Under perioden 24 januari - 12 maj kom två skrivelser.", "24 januari - 12 maj=2024-01-24/2024-05-12"},
      {"Arbetet löper mellan augusti 2024 och december 2025.", "augusti 2024 och december 2025=2024-08/2025-12"},
      {"Arbetet pågår från den 3 september till den 9 oktober.", "den 3 september till den 9 oktober=2024-09-03/2024-10-09"},
  });
  check({{"Tiden planeras vara 1/10 till och med våren 2021.", "1/10 till och med våren 2021=2020-10-01/2021-21"}},
        "2020-09-30");
}

TEST(Dates, ReadsFigures) {
  check({
      {"Protokoll 2024-08-19 justeras.", "2024-08-19=2024-08-19"},
      {"Protokoll 2020–11–24 justeras.", "2020–11–24=2020-11-24"},
      {"Protokoll daterat 240819 justeras.", "240819=2024-08-19"},
      {"Rapporten 20240819 justeras.", "20240819=2024-08-19"},
      {"Beslutet 17.12.2019 gäller.", "17.12.2019=2019-12-17"},
      {"Träffen är 19/9 i salen.", "19/9=2024-09-19"},
      {"Träffen är den 19/9 i salen.", "den 19/9=2024-09-19"},
      {"Träffen är 19/9-24 i salen.", "19/9-24=2024-09-19"},
      {"Träffen är 19/9 2024 i salen.", "19/9 2024=2024-09-19"},
      {"Träffen är 19/9-2024 i salen.", "19/9-2024=2024-09-19"},
      {"Träffen var 19/9/2023 i salen.", "19/9/2023=2023-09-19"},
      {"Anteckningar 24-06-16 skickas.", "24-06-16=2024-06-16"},
      {"Anteckningar 24.12.06 skickas.", "24.12.06=2024-12-06"},
      {"Underskrivet 2024-08-20 10:03:37 av Kim.", "2024-08-20 10:03:37=2024-08-20T10:03"},
      {"Hämtad 2024-08-20T10:03:37+02:00 av Kim.", "2024-08-20T10:03:37+02:00=2024-08-20T10:03"},
      {"Utfall 2024-07 redovisas.", "2024-07=2024-07"},
      {"Tisdag 2024-09-03 städar vi.", "Tisdag 2024-09-03=2024-09-03"},
  });
}

TEST(Dates, ReadsMonths) {
  check({
      {"Mötet blir i september.", "september=2024-09"},
      {"Perioden januari till och med juni visar överskott.", "januari till och med juni=2024-01/2024-06"},
      {"Svaret ska komma senast sista april.", "sista april=../2025-04-30"},
      {"Mötet blir i april månad.", "april=2025-04"},
      {"Uppföljning maj 2023 lades fram.", "maj 2023=2023-05"},
      {"Vi ska rapportera februari-mars 2025.", "februari-mars 2025=2025-02/2025-03"},
      {"Vi ska rapportera februari – mars 2025.", "februari – mars 2025=2025-02/2025-03"},
      {"Vi ska rapportera maj/juni 2025.", "maj/juni 2025=2025-05/2025-06"},
      {"Det gjordes i maj.", "maj=2024-05"},
      {"Det ska göras i maj.", "maj=2025-05"},
      {"Det blir i slutet av maj.", "slutet av maj=2025-05"},
      {"Det blir mitten av oktober.", "mitten av oktober=2024-10"},
      {"Det blir i början av 2025.", "början av 2025=2025"},
      {"Vi skaffade det tidigt 2024.", "tidigt 2024=2024"},
      {"Det kommer i nov. enligt Kim.", "nov.=2024-11"},
  });
}

TEST(Dates, ReadsSeasonsAndYears) {
  check({
      {"Det blir klart våren 2025.", "våren 2025=2025-21"},
      {"Det görs under hösten.", "hösten=2024-23"},
      {"Det gjordes under våren.", "våren=2024-21"},
      {"Det kräver ett möte i vår.", "vår=2025-21"},
      {"Det gjordes i våras.", "i våras=2024-21"},
      {"Det sker nästa vår.", "nästa vår=2025-21"},
      {"Det sker nästa sommar.", "nästa sommar=2025-22"},
      {"Projektet löper hösten 2024 – våren 2025.", "hösten 2024 – våren 2025=2024-23/2025-21"},
      {"Planen för vintern 2024/25 är klar.", "vintern 2024/25=2024-24"},
      {"Planen 2020–2022 gäller.", "2020–2022=2020/2022"},
      {"Planen 2020 - 2022 gäller.", "2020 - 2022=2020/2022"},
      {"Läsåret 2024/25 börjar.", "2024/25=2024/2025"},
      {"Läsåret 2024/2025 börjar.", "2024/2025=2024/2025"},
      {"Åren 2015 till 2018 var bra.", "2015 till 2018=2015/2018"},
      {"Styrelsen 21/22 tackas.", "21/22=2021/2022"},
      {"Huset byggdes på 90-talet.", "90-talet=1990/1999"},
      {"Huset byggdes på 1990-talet.", "1990-talet=1990/1999"},
      {"Verksamhetsåret 2024 är slut.", "2024=2024"},
      {"I 2021 års plan står det.", "2021=2021"},
      {"Mandatperioden 2022–2026 följs upp.", "2022–2026=2022/2026"},
      {"Kursen ges HT25.", "HT25=2025-23"},
      {"Kursen ges vt 2025.", "vt 2025=2025-21"},
      {"Kursen ges vårterminen 2025.", "vårterminen 2025=2025-21"},
      {"Budget för år 2025 antas.", "2025=2025"},
  });
}

TEST(Dates, ReadsWeeksAndPartsOfTheYear) {
  check({
      {"Städdagen är vecka 34.", "vecka 34=2024-08-19/2024-08-25"},
      {"Städdagen är v. 34.", "v. 34=2024-08-19/2024-08-25"},
      {"Städdagen är v 34.", "v 34=2024-08-19/2024-08-25"},
      {"Städdagen är v34.", "v34=2024-08-19/2024-08-25"},
      {"Städning pågår v 34–36.", "v 34–36=2024-08-19/2024-09-08"},
      {"Städdagen är v.34 2025.", "v.34 2025=2025-08-18/2025-08-24"},
      {"Städning sker vecka 34, 36 och 38.",
       "vecka 34=2024-08-19/2024-08-25; 36=2024-09-02/2024-09-08; 38=2024-09-16/2024-09-22"},
      {"Utfallet för kvartal 3 kommer.", "kvartal 3=2024-35"},
      {"Utfallet för kvartal 1, 2025 kommer.", "kvartal 1, 2025=2025-33"},
      {"Utfallet för Q3 2024 kommer.", "Q3 2024=2024-35"},
      {"Tredje kvartalet gick bra.", "Tredje kvartalet=2024-35"},
      {"Första halvåret 2026 är fullt.", "Första halvåret 2026=2026-40"},
      {"Första tertialet 2011 redovisas.", "Första tertialet 2011=2011-37"},
      {"Det införs vid årsskiftet.", "årsskiftet=2024-12-31/2025-01-01"},
      {"Det infördes vid årsskiftet 2022/2023.", "årsskiftet 2022/2023=2022-12-31/2023-01-01"},
      {"Det var klart vid halvårsskiftet.", "halvårsskiftet=2024-06-30/2024-07-01"},
      {"Det var klart vid månadsskiftet maj–juni.", "månadsskiftet maj–juni=2024-05-31/2024-06-01"},
      {"Det var klart vid månadsskiftet maj-juni.", "månadsskiftet maj-juni=2024-05-31/2024-06-01"},
      {"Det var klart vid månadsskiftet maj/juni.", "månadsskiftet maj/juni=2024-05-31/2024-06-01"},
  });
}

TEST(Dates, ReadsNamedDays) {
  check({
      {"Vi hade stängt över midsommar.", "midsommar=2024-06-21/2024-06-22"},
      {"Vi har stängt påsk 2025.", "påsk 2025=2025-04-18/2025-04-21"},
      {"Det ska bli klart före jul.", "jul=../2024-12-24"},
      {"Arbetet ska börja efter nyår.", "nyår=2025-01-01/.."},
      {"Tåget går på Lucia.", "Lucia=2024-12-13"},
      {"Vi firade på nationaldagen.", "nationaldagen=2024-06-06"},
      {"Kontoret stänger annandag påsk 2025.", "annandag påsk 2025=2025-04-21"},
      {"Kontoret stängde Kristi himmelsfärdsdag 2024.", "Kristi himmelsfärdsdag 2024=2024-05-09"},
      {"Marknaden hålls första advent.", "första advent=2024-12-01"},
      {"Vi ses långfredagen 2025.", "långfredagen 2025=2025-04-18"},
  });
}

TEST(Dates, ReckonsFromTheMeeting) {
  check({
      {"Vi sågs i går.", "i går=2024-08-18"},
      {"Vi ses i morgon.", "i morgon=2024-08-20"},
      {"Vi ses imorgon.", "imorgon=2024-08-20"},
      {"Vi sågs i förrgår.", "i förrgår=2024-08-17"},
      {"Ärendet ska avgöras idag.", "idag=2024-08-19"},
      {"Vi ses på måndag.", "måndag=2024-08-26"},
      {"Vi ses på onsdag.", "onsdag=2024-08-21"},
      {"Vi sågs i fredags.", "i fredags=2024-08-16"},
      {"Vi sågs förra veckan.", "förra veckan=2024-08-12/2024-08-18"},
      {"Vi ses nästa vecka.", "nästa vecka=2024-08-26/2024-09-01"},
      {"Vi ses nästa torsdag.", "nästa torsdag=2024-08-29"},
      {"Det sker nästa år.", "nästa år=2025"},
      {"Det skedde i fjol.", "i fjol=2023"},
      {"Det skedde förra året.", "förra året=2023"},
      {"Avgiften höjs i år.", "i år=2024"},
      {"Avtalet slöts för 10 år sedan.", "10 år sedan=2014"},
      {"Avtalet slöts för tre månader sedan.", "tre månader sedan=2024-05"},
      {"Vi ses om två veckor.", "om två veckor=2024-09-02"},
      {"Vi ses om ca fyra veckor.", "om ca fyra veckor=2024-09-16~"},
      {"Vi städar i helgen.", "helgen=2024-08-24/2024-08-25"},
      {"Det sker nästa månad.", "nästa månad=2024-09"},
  });
}

TEST(Dates, ReadsClockTimes) {
  check({
      {"Mötet börjar kl 13.00 i salen.", "kl 13.00=2024-08-19T13:00"},
      {"Mötet börjar kl. 13 i salen.", "kl. 13=2024-08-19T13:00"},
      {"Mötet börjar klockan 9 i salen.", "klockan 9=2024-08-19T09:00"},
      {"Tid: 09.30-15.30 i salen.", "09.30-15.30=2024-08-19T09:30/2024-08-19T15:30"},
      {"Mötet slutar ca 13.00 i salen.", "ca 13.00=2024-08-19T13:00~"},
      {"Mötet öppnas 18:00.", "18:00=2024-08-19T18:00"},
      {"Mötet pågår kl. 9–11 i salen.", "kl. 9–11=2024-08-19T09:00/2024-08-19T11:00"},
      {"Träffen är 26 september kl 13.15-15.45.", "26 september kl 13.15-15.45=2024-09-26T13:15/2024-09-26T15:45"},
      {"29/11 mellan 9.30 och ca 13.00 möts vi.", "29/11 mellan 9.30 och ca 13.00=2024-11-29T09:30/2024-11-29T13:00~"},
      {"Justering sker torsdagen den 22 augusti 2024, klockan 16:30.",
       "torsdagen den 22 augusti 2024, klockan 16:30=2024-08-22T16:30"},
      {"Rådet, 19 augusti 2024, 09.30-15.30", "19 augusti 2024, 09.30-15.30=2024-08-19T09:30/2024-08-19T15:30"},
      {"Vi ses kl 18 den 5 november.", "kl 18 den 5 november=2024-11-05T18:00"},
      {"Vi ses tisdag kl. 18.00.", "tisdag kl. 18.00=2024-08-20T18:00"},
      {"Anmälan senast den 5 november kl. 12.", "den 5 november kl. 12=../2024-11-05T12:00"},
      {"Vi ses fredag den 6 september 13-15.", "fredag den 6 september 13-15=2024-09-06T13:00/2024-09-06T15:00"},
      {"Mötet pågår kl. 18.00-ca 20.00.", "kl. 18.00-ca 20.00=2024-08-19T18:00/2024-08-19T20:00~"},
      {"Mötet pågår kl 9–ca 13 i salen.", "kl 9–ca 13=2024-08-19T09:00/2024-08-19T13:00~"},
      {"Mötet börjar kl 1830 i salen.", "kl 1830=2024-08-19T18:30"},
  });
  check({{"Mötet börjar kl 13.00 i salen.", "kl 13.00=T13:00"}}, "");
}

TEST(Dates, OpensValuesAtLimitWords) {
  check({
      {"Reglerna gäller from 1 januari 2025.", "1 januari 2025=2025-01-01/.."},
      {"Reglerna gäller från och med den 1 januari 2025.", "den 1 januari 2025=2025-01-01/.."},
      {"Reglerna gäller fr o m 1 januari 2025.", "1 januari 2025=2025-01-01/.."},
      {"Reglerna gäller från den 1 januari 2025.", "den 1 januari 2025=2025-01-01/.."},
      {"Kim läste en skrivelse från den 9 januari 2024.", "den 9 januari 2024=2024-01-09"},
      {"Svara senast den 19 september.", "den 19 september=../2024-09-19"},
      {"Utfallet tom juli är gott.", "juli=../2024-07"},
      {"Utfallet t.o.m. juli är gott.", "juli=../2024-07"},
      {"Utfallet t o m 2024-07-31 är gott.", "2024-07-31=../2024-07-31"},
      {"Det gäller till och med 2026.", "2026=../2026"},
      {"Svara senast i juli 2025.", "juli 2025=../2025-07"},
      {"Sedan i maj finns en lista.", "maj=2024-05/.."},
      {"Det ska vara klart innan sommaren.", "sommaren=../2025-22"},
      {"Svara senast februari-mars 2025.", "februari-mars 2025=../2025-03"},
      {"Remissen skickas efter den 9 december.", "den 9 december=2024-12-09/.."},
      {"Stadgarna ändrades senast 2019.", "2019=2019"},
  });
}

TEST(Dates, PlacesByTenseWeekdayAndNeighbours) {
  check({
      {"Planen antogs i november.", "november=2023-11"},
      {"Planen ska antas i november.", "november=2024-11"},
      {"Mötet är fredagen den 13 juni.", "fredagen den 13 juni=2025-06-13"},
      {"Mötet beslutade att lägga golvet i april.", "april=2025-04"},
      {"Nämnden möts 24 oktober, 26 november och 22 december.",
       "24 oktober=2024-10-24; 26 november=2024-11-26; 22 december=2024-12-22"},
      {"Beslut enligt kontorets förslag den 31 oktober.", "den 31 oktober=2023-10-31"},
      {"Nämnden beslutade den 12 december 2023 och svaret kom den 31 januari.",
       "den 12 december 2023=2023-12-12; den 31 januari=2024-01-31"},
  });
  check({{"## Möten 2026\n\n- 14 januari\n- 9 december\n", "2026=2026; 14 januari=2026-01-14; 9 december=2026-12-09"}});
}

TEST(Dates, LeavesOpenWhatNothingTells) {
  check({{"Vi ses den 9 december.", "den 9 december=XXXX-12-09"},
         {"Vi ses i vår.", "vår=XXXX-21"},
         {"Vi ses nästa år.", "nästa år=XXXX"}},
        "");
  const auto read = test::read_dates("Vi ses den 9 december.", "");
  ASSERT_EQ(read.dates.size(), 1u);
  EXPECT_FALSE(read.dates[0].resolved);
  EXPECT_EQ(read.dates[0].earliest, "");
  ASSERT_EQ(read.warnings.size(), 1u);
  EXPECT_EQ(read.warnings[0].code, WarningCode::date_unresolved);
}

TEST(Dates, WarnsOfWrongWeekdaysAndImpossibleDays) {
  const auto wrong = test::read_dates("Vi ses måndagen den 20 augusti 2024.");
  ASSERT_EQ(wrong.warnings.size(), 1u);
  EXPECT_EQ(wrong.warnings[0].code, WarningCode::weekday_conflict);
  const auto impossible = test::read_dates("Vi ses den 31 april 2025.");
  EXPECT_TRUE(impossible.dates.empty());
  ASSERT_EQ(impossible.warnings.size(), 1u);
  EXPECT_EQ(impossible.warnings[0].code, WarningCode::date_impossible);
}

TEST(Dates, AreReckonedFromADayForOneString) {
  const auto dates = dates_in("Svara senast den 5 maj.", "2024-08-19");
  ASSERT_TRUE(dates.has_value());
  ASSERT_EQ(dates->size(), 1u);
  EXPECT_EQ((*dates)[0].value, "../2025-05-05");
  EXPECT_EQ((*dates)[0].limit_span, (Span{6, 12}));
  EXPECT_EQ(dates_in("Vi ses.", "2024-02-30").error().code, ErrorCode::bad_option);
  EXPECT_EQ(dates_in("", "2024-08-19").error().code, ErrorCode::empty_input);
}

TEST(Dates, SayWhatTheyRestOn) {
  struct Row {
    std::string_view text, date, basis_text;
    DateBasis basis;
  };
  constexpr Row rows[] = {
      {"Vi ses 5 maj 2025.", "5 maj 2025", "", DateBasis::stated},
      {"Vi sågs i går.", "i går", "", DateBasis::reference},
      {"Utflykt fredagen den 13 juni.", "fredagen den 13 juni", "", DateBasis::weekday},
      {"Taket lagades i maj.", "maj", "lagades", DateBasis::words},
      {"Svar inkom 3 mars 2023 och 5 april.", "5 april", "3 mars 2023", DateBasis::neighbour},
      {"## Möten 2026\n\n- 14 januari\n", "14 januari", "2026", DateBasis::heading},
      {"Lokal 20 december – 7 januari.", "20 december – 7 januari", "", DateBasis::nearest},
      {"Remissen 16 mars–31 maj 2023.", "16 mars–31 maj 2023", "", DateBasis::other_end},
      {"Utflykt 13 maj.", "13 maj", "", DateBasis::nearest},
  };
  for (const Row& row : rows) {
    const auto read = test::read_dates(row.text);
    ASSERT_FALSE(read.dates.empty()) << row.text;
    const DateMention& date = read.dates.back();
    EXPECT_EQ(date.span.of(read.content), row.date) << row.text;
    EXPECT_EQ(static_cast<int>(date.basis), static_cast<int>(row.basis)) << row.text;
    EXPECT_EQ(date.basis_span.of(read.content), row.basis_text) << row.text;
  }
}

TEST(Dates, WritesBoundsEdtfAndTimex) {
  struct Row {
    std::string_view text, earliest, latest, edtf, timex, mod;
  };
  constexpr Row rows[] = {
      {"Mötet hölls 19 augusti 2024.", "2024-08-19", "2024-08-19", "2024-08-19", "2024-08-19", ""},
      {"Det blir under hösten.", "2024-09-01", "2024-11-30", "2024-23", "2024-FA", ""},
      {"Vintern 2024/25 blir kall.", "2024-12-01", "2025-02-28", "2024-24", "2024-WI", ""},
      {"Utfallet för kvartal 3 kommer.", "2024-07-01", "2024-09-30", "2024-35", "2024-Q3", ""},
      {"Städdagen är vecka 34.", "2024-08-19", "2024-08-25", "2024-08-19/2024-08-25", "2024-W34", ""},
      {"Svara senast den 19 september.", "", "2024-09-19", "../2024-09-19", "2024-09-19", "BEFORE"},
      {"Reglerna gäller from 1 januari 2025.", "2025-01-01", "", "2025-01-01/..", "2025-01-01", "AFTER"},
      {"Mötet börjar kl 13.00.", "2024-08-19T13:00", "2024-08-19T13:00", "2024-08-19T13:00:00", "2024-08-19T13:00", ""},
      {"Tid: 09.30-15.30.", "2024-08-19T09:30", "2024-08-19T15:30", "", "PT6H", ""},
      {"Planen 2020–2022 gäller.", "2020-01-01", "2022-12-31", "2020/2022", "P3Y", ""},
      {"Huset byggdes på 90-talet.", "1990-01-01", "1999-12-31", "1990/1999", "199", ""},
      {"Det blir i slutet av maj 2025.", "2025-05-01", "2025-05-31", "2025-05", "2025-05", "END"},
  };
  for (const Row& row : rows) {
    const auto read = test::read_dates(row.text);
    ASSERT_EQ(read.dates.size(), 1u) << row.text;
    const DateMention& date = read.dates[0];
    EXPECT_EQ(date.earliest, row.earliest) << row.text;
    EXPECT_EQ(date.latest, row.latest) << row.text;
    EXPECT_EQ(date.edtf, row.edtf) << row.text;
    EXPECT_EQ(date.timex_value, row.timex) << row.text;
    EXPECT_EQ(date.timex_mod, row.mod) << row.text;
  }
}

}  // namespace
}  // namespace minutes
