// What places a date: the head's day, tense, lists, limits, weekdays; in the words of boards, clubs, schools, parishes and
// companies, working notes among them.
#include <gtest/gtest.h>

#include "minutes/parse.h"
#include "support/dates.h"

namespace minutes {
namespace {

struct Case {
  std::string_view meeting, text, expected;
};

void check(std::initializer_list<Case> cases) {
  for (const auto& [meeting, text, expected] : cases) EXPECT_EQ(test::dates_in(text, meeting), expected) << text;
}

std::string dates_of_document(std::string_view bytes) {
  const auto document = parse(bytes);
  std::string out;
  for (const DateMention& date : document->dates)
    out += (out.empty() ? "" : "; ") + std::string(date.span.of(document->text.content)) + "=" + date.value;
  return out;
}

TEST(DatePlacing, TakesTheMeetingDayFromTheHead) {
  constexpr Case cases[] = {
      {"",
       "Protokoll fört vid styrelsemöte i Ängsby IK\nTisdag 10/9 -24 kl 18:30, klubbstugan\n\n1. Mötet öppnas\nNästa möte "
       "15/10.\n",
       "Tisdag 10/9 -24 kl 18:30=2024-09-10T18:30; 15/10=2024-10-15"},
      {"", "Möte med valberedningen 3 feb. -25\n\nPer frågar Anna före 1 mars.\n",
       "3 feb. -25=2025-02-03; 1 mars=../2025-03-01"},
      {"", "ANTECKNINGAR\nLedningsgruppen 20.5.2025\n\n- Semesterlistan klar 6 juni\n",
       "20.5.2025=2025-05-20; 6 juni=2025-06-06"},
      {"", "Församlingsrådet\nSammanträde onsdagen  den  4  oktober  2023\n\n§ 40\nBasaren hålls den 2 december.\n",
       "onsdagen  den  4  oktober  2023=2023-10-04; den 2 december=2023-12-02"},
      {"", "Arbetslagsmöte 240903\n\nUtflykten är 12 september.\n", "240903=2024-09-03; 12 september=2024-09-12"},
      {"",
       "Protokoll från årsmöte\nDatum 2024-02-25\n\n7. Årsavgiften för 2025 fastställdes.\nNy avgift börjar gälla 1 januari.\n",
       "2024-02-25=2024-02-25; 2025=2025; 1 januari=2025-01-01"},
      {"", "Styrelsemöte nr 4, den 8 november '23\n\nSkruven dras den 20 november.\n",
       "den 8 november '23=2023-11-08; den 20 november=2023-11-20"},
      {"",
       "Protokoll\n\nTid: Måndagen den 3:e juni 2024 klockan 19\nPlats: Bygdegården\n\n§ 3 Städdag\nStäddag bestäms till den "
       "8:e juni.\n",
       "Måndagen den 3:e juni 2024 klockan 19=2024-06-03T19:00; den 8:e juni=2024-06-08"},
  };
  for (const auto& [meeting, text, expected] : cases) EXPECT_EQ(dates_of_document(text), expected) << text;
}

TEST(DatePlacing, SeeksTheMeetingDayWhereNoLabelGivesIt) {
  constexpr Case cases[] = {
      {"", "STIFTELSEN VIKEN\n\nSammanträde torsdagen den tjugonde mars 2025 i skolan\n\n1 §  Öppnande\nVi ses den 5 maj.\n",
       "torsdagen den tjugonde mars 2025=2025-03-20; den 5 maj=2025-05-05"},
      {"",
       "Anteckningar\n\nNärvarande: Eva Alm, Bo Ek\n\n1. Inledning\nMötet hölls den 3 maj 2024 på torget.\nNästa gång 7 "
       "juni.\n",
       "den 3 maj 2024=2024-05-03; 7 juni=2024-06-07"},
      {"",
       "SM3, exporterat 2024-11-26 08:12\n\nPROTOKOLL FÖRT VID SEKTIONSMÖTE\n19/11-2024 kl 17:17, Hörsal C\n\n1. Öppnande\nVi "
       "ses 5 maj.\n",
       "2024-11-26 08:12=2024-11-26T08:12; 19/11-2024 kl 17:17=2024-11-19T17:17; 5 maj=2025-05-05"},
      {"", "    Protokoll höstmöte\n    den 30/1 år 2025\n\n1. Inledning\nVi ses 5 maj.\n",
       "den 30/1 år 2025=2025-01-30; 5 maj=2025-05-05"},
      {"", "Möte nr 5, läsåret 2024/25\nTorsdagen den 30 januari\n\n1. Inledning\nVi ses 5 maj.\n",
       "2024/25=2024/2025; Torsdagen den 30 januari=2025-01-30; 5 maj=2025-05-05"},
      {"", "Styrelsens protokoll nr 2:2025\n\nTorsdag 20 mars hos Eva\n\n1. Inledning\nVi ses 5 maj.\n",
       "Torsdag 20 mars=2025-03-20; 5 maj=2025-05-05"},
  };
  for (const auto& [meeting, text, expected] : cases) EXPECT_EQ(dates_of_document(text), expected) << text;
}

TEST(DatePlacing, ReadsFrontMatterAndComments) {
  constexpr Case cases[] = {
      {"",
       "---\ndatum: 2025-05-19\nhamtad: 2026-10-08T08:51:01+00:00\nkalla: https://exempel.se/2024/05/19\nnr: 12-2024\nbytes: "
       "253728\n"
       "titel: Höstmöte 2024\n---\n\nVi ses 3 juni.\n",
       "2025-05-19=2025-05-19; 2026-10-08T08:51:01+00:00=2026-10-08T08:51; 2024=2024; 3 juni=2025-06-03"},
      {"", "<!--\n.. date: 2011-12-20 12:00 CET\n.. slug: mote-2011\n-->\nProtokoll 2011-12-20\n",
       "2011-12-20 12:00 CET=2011-12-20T12:00; 2011-12-20=2011-12-20"},
  };
  for (const auto& [meeting, text, expected] : cases) EXPECT_EQ(dates_of_document(text), expected) << text;
}

TEST(DatePlacing, PlacesWhatIsToldInThePresentTenseAhead) {
  check({
      {"2024-02-20", "Karin anordnar en gala den 14 november i hallen.", "den 14 november=2024-11-14"},
      {"2024-08-21", "Länsstyrelsen fiskar 10 sept. Styrelsen beslöt att söka bidrag.", "10 sept=2024-09-10"},
      {"2025-05-22", "Slutligt beslut fattas av fullmäktige i december.", "december=2025-12"},
      {"2025-03-11", "Motioner ska ha kommit in före 1 april.", "1 april=../2025-04-01"},
      {"2025-01-26", "Olle yrkade att köket byggs på talko med start i maj.", "maj=2025-05"},
      {"2025-02-06", "Kommunen antog 10 december en garanti som börjar gälla 1 juli.",
       "10 december=2024-12-10; 1 juli=2025-07-01"},
      {"2024-01-30", "Skolan stängde redan vid halvårsskiftet.", "halvårsskiftet=2023-06-30/2023-07-01"},
      {"2024-03-05", "Kören sjunger i kyrkan den 13 december.", "den 13 december=2024-12-13"},
      {"2024-03-05", "Föreningen firar 50 år den 19 oktober.", "den 19 oktober=2024-10-19"},
      {"2024-11-12", "Rektor går i pension i april.", "april=2025-04"},
      {"2024-11-12", "Avtalet löper ut 30 april.", "30 april=2025-04-30"},
      {"2024-11-12", "Ansökan lämnas in senast 15 mars.", "15 mars=../2025-03-15"},
      {"2024-11-12", "Sista anmälningsdag är 10 mars.", "10 mars=2025-03-10"},
      {"2024-11-12", "Sista dag för motioner är 31 januari.", "31 januari=2025-01-31"},
      {"2024-11-12", "Motionstiden går ut 28 februari.", "28 februari=2025-02-28"},
      {"2024-11-12", "Årsmötet äger rum den 22 mars kl 14.", "den 22 mars kl 14=2025-03-22T14:00"},
      {"2024-11-12", "Läger 3–5 maj i Fjällbo.", "3–5 maj=2025-05-03/2025-05-05"},
      {"2024-11-12", "Nästa möte: 14 jan kl. 18.", "14 jan kl. 18=2025-01-14T18:00"},
      {"2024-11-12", "Nya stadgar träder i kraft den 1 juli.", "den 1 juli=2025-07-01"},
      {"2024-11-12", "Avgiften höjs den 1 april.", "den 1 april=2025-04-01"},
      {"2024-11-12", "Vi öppnar kaféet igen i maj.", "maj=2025-05"},
      {"2024-11-12", "Lokalen är uppsagd till 31 mars.", "31 mars=2025-03-31"},
      {"2024-11-12", "Tältet är bokat den 6 juni.", "den 6 juni=2025-06-06"},
      {"2024-11-12", "Vi är inbjudna till jubileet den 24 maj.", "den 24 maj=2025-05-24"},
      {"2024-11-12", "Sara hoppas bli klar i juni.", "juni=2025-06"},
  });
}

TEST(DatePlacing, PlacesWhatIsToldInThePastTenseBehind) {
  check({
      {"2024-11-12", "Taket lagades i april.", "april=2024-04"},
      {"2024-11-12", "Vi sålde lotter för 4 000 kr i februari.", "februari=2024-02"},
      {"2024-11-12", "Stefan köpte en ny gräsklippare i maj.", "maj=2024-05"},
      {"2024-11-12", "Sedan 1 april har vi 40 nya medlemmar.", "1 april=2024-04-01/.."},
      {"2024-02-12", "Kassören slutade 30 november.", "30 november=2023-11-30"},
      {"2024-02-12", "Vattnet stängdes av 14–16 december.", "14–16 december=2023-12-14/2023-12-16"},
      {"2024-02-12", "Det var 40 besökare på julmarknaden den 3 december.", "den 3 december=2023-12-03"},
      {"2024-02-12", "Rapport från konferensen i Umeå 20–21 november.", "20–21 november=2023-11-20/2023-11-21"},
      {"2024-02-12", "Protokollet från 12 december godkändes.", "12 december=2023-12-12"},
      {"2024-02-12", "Protokoll från föregående möte 2023-12-12 lades till handlingarna.", "2023-12-12=2023-12-12"},
      {"2024-02-12", "Anna har sedan november arbetat halvtid.", "november=2023-11/.."},
      {"2024-02-12", "Läraren har varit sjuk sedan i oktober.", "oktober=2023-10/.."},
      {"2024-02-12", "Ingen sökte tjänsten som utlystes i oktober.", "oktober=2023-10"},
      {"2024-02-12", "Beslutet från den 9 november ändras.", "den 9 november=2023-11-09"},
      {"2024-02-12", "Sponsoravtalet tecknades redan i augusti och gäller till september.",
       "augusti=2023-08; september=2024-09"},
  });
}

TEST(DatePlacing, ReadsTerseNotesAndCalendars) {
  check({
      {"2024-03-17", "Arbetsdagar: 13 april kl. 10 och 14 september.",
       "13 april kl. 10=2024-04-13T10:00; 14 september=2024-09-14"},
      {"2024-08-20", "Höstens möten: 3/9, 1/10, 5/11 och 3/12.",
       "Höstens=2024-23; 3/9=2024-09-03; 1/10=2024-10-01; 5/11=2024-11-05; 3/12=2024-12-03"},
      {"2024-10-20", "Vårens möten: 14/1, 11/2, 11/3, 8/4 och 13/5.",
       "Vårens=2025-21; 14/1=2025-01-14; 11/2=2025-02-11; 11/3=2025-03-11; 8/4=2025-04-08; 13/5=2025-05-13"},
      {"2024-08-20", "Mötesdatum hösten 2024: 9 september, 14 oktober, 11 november, 9 december.",
       "hösten 2024=2024-23; 9 september=2024-09-09; 14 oktober=2024-10-14; 11 november=2024-11-11; 9 december=2024-12-09"},
      {"2024-11-20",
       "Sammanträdestider 2025: 20 januari, 24 februari, 31 mars, 12 maj, 16 juni, 15 september, 20 oktober, 8 december.",
       "2025=2025; 20 januari=2025-01-20; 24 februari=2025-02-24; 31 mars=2025-03-31; 12 maj=2025-05-12; 16 juni=2025-06-16; "
       "15 september=2025-09-15; 20 oktober=2025-10-20; 8 december=2025-12-08"},
      {"2025-01-26", "Konferensen är i Tallvik lördag–söndag 5–6 april.", "lördag–söndag 5–6 april=2025-04-05/2025-04-06"},
      {"2025-01-26", "Utflykten är preliminärt Kristi himmelsfärds dag.", "Kristi himmelsfärds dag=2025-05-29"},
      {"2023-09-20", "Resan skulle kunna ske vecka 20 nästa år.", "vecka 20 nästa år=2024-05-13/2024-05-19"},
      {"2025-05-22", "Biennalen flyttas fram till hösten 2026.", "hösten 2026=2026-23"},
      {"2025-02-18", "Motionen yrkar att övningarna flyttas från tisdag till torsdag.", ""},
      {"2024-09-10", "Cup 28–29/9 i Norrby.", "28–29/9=2024-09-28/2024-09-29"},
      {"2024-09-10", "Träning tis 17/9 och tors 19/9.", "tis 17/9=2024-09-17; tors 19/9=2024-09-19"},
      {"2024-09-10", "Träningsläger fre-sön 11-13/10.", "fre-sön 11-13/10=2024-10-11/2024-10-13"},
      {"2024-09-10", "Höstlov v 44, jullov 20 dec–7 jan.", "v 44=2024-10-28/2024-11-03; 20 dec–7 jan=2024-12-20/2025-01-07"},
      {"2024-09-10", "Uthyrning 1 maj - 30 september nästa år.", "1 maj - 30 september nästa år=2025-05-01/2025-09-30"},
      {"2024-09-10", "Remissen är öppen t.o.m. den 31/10.", "den 31/10=../2024-10-31"},
      {"2024-09-10", "Fyll i enkäten mellan 15/9 och 1/10.", "15/9 och 1/10=2024-09-15/2024-10-01"},
      {"2024-09-10", "Ansökningstiden är 1/10-31/10.", "1/10-31/10=2024-10-01/2024-10-31"},
      {"2024-09-10", "Vikariatet gäller 16 september 2024 t.o.m. 15 juni 2025.",
       "16 september 2024 t.o.m. 15 juni 2025=2024-09-16/2025-06-15"},
      {"2024-09-10", "Vakten går v. 38, v. 40 och v. 42.",
       "v. 38=2024-09-16/2024-09-22; v. 40=2024-09-30/2024-10-06; v. 42=2024-10-14/2024-10-20"},
      {"2024-09-10", "Vi möts måndag till onsdag vecka 40.", "vecka 40=2024-09-30/2024-10-06"},
      {"2024-09-10", "Städning lör 14/9 kl 10-13.", "lör 14/9 kl 10-13=2024-09-14T10:00/2024-09-14T13:00"},
      {"2024-09-10", "Nästa möte tisdagen den 8 oktober kl. 18.30–20.30 hos Eva.",
       "tisdagen den 8 oktober kl. 18.30–20.30=2024-10-08T18:30/2024-10-08T20:30"},
      {"2024-09-10", "Nästa möte: den 8/10 18.30.", "den 8/10 18.30=2024-10-08T18:30"},
      {"2024-09-10", "Vi ses 8/10 kl 18.", "8/10 kl 18=2024-10-08T18:00"},
      {"2024-09-10", "Mötet avslutades 20:45.", "20:45=2024-09-10T20:45"},
      {"2024-09-10", "Adam anslöt 18.50 och Eva gick 19.30.", "18.50=2024-09-10T18:50; 19.30=2024-09-10T19:30"},
      {"2024-09-10", "Bo Ek (ersättare, t.o.m. kl. 19.15)", "kl. 19.15=../2024-09-10T19:15"},
      {"2024-09-10", "Ajournering kl. 14.00–14.20", "kl. 14.00–14.20=2024-09-10T14:00/2024-09-10T14:20"},
      {"2024-09-10", "Premiären 7/8 gav 1.300 kr.", "7/8=2024-08-07"},
      {"2024-09-10", "Lokalen registrerades först 1/3.", "1/3=2024-03-01"},
      {"2024-09-10", "Kim slutade 1/6.", "1/6=2024-06-01"},
      {"2024-09-10", "Majoriteten är 2/3 av rösterna.", ""},
      {"2024-09-10", "Cirka 1/3 behöver bytas.", ""},
      {"2024-09-10", "Halva, 1/2, delas ut.", ""},
      {"2024-09-10", "Återrapport i tisdags förra veckan.", "i tisdags förra veckan=2024-09-03"},
      {"2024-09-10", "Vi ses på torsdag nästa vecka.", "torsdag nästa vecka=2024-09-19"},
      {"2024-09-10", "Vi ses tisdag i nästa vecka.", "tisdag i nästa vecka=2024-09-17"},
      {"2024-09-10", "Vi tar det nästa tisdag.", "nästa tisdag=2024-09-17"},
      {"2024-09-10", "Vi stänger i jul och öppnar efter trettonhelgen.",
       "jul=2024-12-24/2024-12-26; trettonhelgen=2025-01-06/.."},
      {"2024-09-10", "Föreningen bildades 1923.", "1923=1923"},
      {"2024-09-10", "Bokslut per 31/8 visar plus.", "31/8=2024-08-31"},
      {"2024-09-10", "Bokslutet 30 juni visar plus.", "30 juni=2024-06-30"},
      {"2024-09-10", "Prognos per 31 december är minus 40 tkr.", "31 december=2024-12-31"},
      {"2024-09-10", "Prognosen för helåret 2024 är god.", "2024=2024"},
      {"2024-09-10", "Utfallet jan–aug är 3 mkr.", "jan–aug=2024-01/2024-08"},
      {"2024-09-10", "Perioden januari–augusti gav överskott.", "januari–augusti=2024-01/2024-08"},
      {"2024-09-10", "Delår 2 redovisas i oktober.", "oktober=2024-10"},
      {"2024-09-10", "Tertial 2 redovisas i oktober.", "Tertial 2=2024-38; oktober=2024-10"},
      {"2024-09-10", "T1 2025 tar vi ny offert.", "T1 2025=2025-37"},
      {"2024-09-10", "Vi siktar på Q1 för flytten.", "Q1=2025-33"},
      {"2024-09-10", "Q2 blev bättre än väntat.", "Q2=2024-34"},
      {"2024-09-10", "Vi gör om det till våren.", "våren=2025-21"},
      {"2024-09-10", "Vi gör om det till nästa höst.", "nästa höst=2025-23"},
      {"2024-09-10", "Projektet startade i våras.", "i våras=2024-21"},
      {"2024-09-10", "Vi målade i somras.", "i somras=2024-22"},
      {"2024-09-10", "Vi målar i sommar.", "sommar=2025-22"},
      {"2024-09-10", "I höst blir det kurs.", "höst=2024-23"},
      {"2024-09-10", "Under vintern sker jakt.", "vintern=2024-24"},
      {"2024-09-10", "I vintras sprack röret.", "I vintras=2023-24"},
      {"2024-09-10", "Anna rapporterade från i lördags.", "i lördags=2024-09-07"},
      {"2024-09-10", "Fakturan förfaller 30/9.", "30/9=2024-09-30"},
      {"2024-09-10", "Betala före den sista september.", "den sista september=../2024-09-30"},
      {"2024-09-10", "Inom kort, senast i slutet av oktober.", "slutet av oktober=../2024-10"},
      {"2024-09-10", "Kontraktet är uppsagt per den 1 oktober.", "den 1 oktober=2024-10-01"},
      {"2024-09-10", "Enkäten är ute till den 20:e.", "den 20:e=2024-09-20"},
      {"2024-09-10", "Svar till Lisa senast den 20:e.", "den 20:e=../2024-09-20"},
      {"2024-09-10", "Vi väntar till efter jul.", "jul=2024-12-26/.."},
      {"2024-09-10", "Hyran är betald t o m oktober.", "oktober=../2024-10"},
      {"2024-09-10", "Skötselplanen 2025-2034 antas.", "2025-2034=2025/2034"},
      {"2024-09-10", "Vi väljer revisor för 24/25.", "24/25=2024/2025"},
      {"2024-09-10", "VT25 blir det sex träffar.", "VT25=2025-21"},
      {"2024-09-10", "Säsongen 2024/25 är igång.", "2024/25=2024/2025"},
      {"2024-09-10", "Arbetet följer budgetåret 2025.", "2025=2025"},
      {"2024-09-10", "Anställd fr.o.m. 2024-10-01 tills vidare.", "2024-10-01=2024-10-01/.."},
      {"2024-09-10", "Gäller tom 2024-12-31.", "2024-12-31=../2024-12-31"},
      {"2024-09-10", "Uppdraget gäller 2024-10-01--2025-03-31.", "2024-10-01--2025-03-31=2024-10-01/2025-03-31"},
      {"2024-09-10", "Kurs 2 dagar, 7-8 okt.", "7-8 okt=2024-10-07/2024-10-08"},
      {"2024-09-10", "Kansliet har stängt 23 dec-6 jan.", "23 dec-6 jan=2024-12-23/2025-01-06"},
      {"2024-09-10", "Ansvarig: Kim, klart v 40.", "v 40=2024-09-30/2024-10-06"},
      {"2024-09-10", "Klart v. 40-41.", "v. 40-41=2024-09-30/2024-10-13"},
      {"2024-09-10", "| Köpa färg | Lisa | 15/9 |", "15/9=2024-09-15"},
      {"2024-09-10", "| Åtgärd | Ansvarig | Klart |\n|---|---|---|\n| Byta lås | Kim | 31 okt |\n| Mejla | Li | v 39 |",
       "31 okt=2024-10-31; v 39=2024-09-23/2024-09-29"},
      {"2024-09-10", "Att göra: Kim ringer kommunen (senast 20/9).", "20/9=../2024-09-20"},
      {"2024-09-10", "Kim ringer kommunen till den 20 september.", "den 20 september=2024-09-20"},
      {"2024-09-10", "Kim återkommer till nästa möte 8/10.", "8/10=2024-10-08"},
      {"2024-09-10", "Valborg firas den 30 april.", "Valborg=2025-04-30; den 30 april=2025-04-30"},
      {"2024-09-10", "Konfirmation sker pingstdagen 2025.", "pingstdagen 2025=2025-06-08"},
      {"2024-09-10", "Gudstjänst hålls första söndagen i advent.", "första söndagen i advent=2024-12-01"},
      {"2024-09-10", "Julgransplundring på tjugondag Knut.", "tjugondag Knut=2025-01-13"},
      {"2024-09-10", "Musik på Alla helgons dag.", "Alla helgons dag=2024-11-02"},
      {"2024-09-10", "Mässa på trettondedag jul.", "trettondedag jul=2025-01-06"},
      {"2024-09-10", "Mässa på skärtorsdagen.", "skärtorsdagen=2024-03-28"},
      {"2024-09-10", "Mässa på midsommardagen.", "midsommardagen=2024-06-22"},
      {"2024-09-10", "Stängt på klämdagen 31 maj.", "31 maj=2024-05-31"},
      {"2024-09-10", "Kontoret stänger kl. 12 på julafton.", "kl. 12=2024-09-10T12:00; julafton=2024-12-24"},
      {"2024-09-10", "Beslutet fattades 2023-11-02, § 88.", "2023-11-02=2023-11-02"},
      {"2024-09-10", "KF 2024-06-17 § 54", "2024-06-17=2024-06-17"},
      {"2024-09-10", "KS au 27 augusti § 102", "27 augusti=2024-08-27"},
      {"2024-09-10", "Tjänsteskrivelse, den 28 augusti 2024", "den 28 augusti 2024=2024-08-28"},
      {"2024-09-10", "Besiktning utförd 24-08-30.", "24-08-30=2024-08-30"},
      {"2024-09-10", "Besiktning utförd 2024.08.30.", "2024.08.30=2024-08-30"},
      {"2024-09-10", "Besiktning utförd 30.8.2024.", "30.8.2024=2024-08-30"},
      {"2024-09-10", "Besiktning utförd 30/8/24.", "30/8/24=2024-08-30"},
      {"2024-09-10", "Besiktning utförd 2024/08/30.", "2024/08/30=2024-08-30"},
      {"2024-09-10", "Besiktning utförd 2024 08 30.", "2024 08 30=2024-08-30"},
      {"2024-09-10", "Besiktning utförd 30-08-2024.", "30-08-2024=2024-08-30"},
      {"2024-09-10", "Besiktning utförd 240830.", "240830=2024-08-30"},
      {"2024-09-10", "Besiktning utförd den 30 augusti i år.", "den 30 augusti i år=2024-08-30"},
      {"2024-09-10", "Besiktning utfördes den 30 augusti förra året.", "den 30 augusti förra året=2023-08-30"},
      {"2024-09-10", "Mötet är den andra tisdagen i oktober.", "den andra tisdagen i oktober=2024-10-08"},
  });
}

TEST(DatePlacing, ReadsWhatOtherBodiesWrite) {
  check({
      {"2024-09-10", "Styrelsen konstituerar sig den 3 oktober.", "den 3 oktober=2024-10-03"},
      {"2024-09-10", "Pengarna ska vara förbrukade 31 december 2025.", "31 december 2025=2025-12-31"},
      {"2024-09-10", "Vi ses igen torsdagen den 10/10 klockan 18.00 i kapprummet.",
       "torsdagen den 10/10 klockan 18.00=2024-10-10T18:00"},
      {"2024-09-10", "Höstmarknaden 12–13 oktober bemannas av klass 5.", "12–13 oktober=2024-10-12/2024-10-13"},
      {"2024-09-10", "Fika tar familjen Lund den 17/9 och familjen Berg den 24/9.", "den 17/9=2024-09-17; den 24/9=2024-09-24"},
      {"2024-09-10", "Kassören redovisar läget per den 31 augusti.", "den 31 augusti=2024-08-31"},
      {"2024-09-10", "Ny hyra gäller från och med 1 oktober.", "1 oktober=2024-10-01/.."},
      {"2024-09-10", "Hyresavtalet sades upp i juni och löper ut 30 september 2025.",
       "juni=2024-06; 30 september 2025=2025-09-30"},
      {"2024-09-10", "Eva är föräldraledig från november till och med juni.", "november till och med juni=2024-11/2025-06"},
      {"2024-09-10", "Begravning har ägt rum den 2 september.", "den 2 september=2024-09-02"},
      {"2024-09-10", "Konfirmandläger hölls 10–21 juni på Ängö.", "10–21 juni=2024-06-10/2024-06-21"},
      {"2024-09-10", "Bygglov söktes 14 mars och beviljades 20 augusti.", "14 mars=2024-03-14; 20 augusti=2024-08-20"},
      {"2024-09-10", "Offerten gäller t.o.m. 30/11.", "30/11=../2024-11-30"},
      {"2024-09-10", "Motioner till årsmötet ska vara inlämnade senast 31/1.", "31/1=../2025-01-31"},
      {"2024-09-10", "Årsmötet 2025 hålls söndagen den 16 februari kl 15.",
       "2025=2025; söndagen den 16 februari kl 15=2025-02-16T15:00"},
      {"2024-09-10", "Säsongsavslutning lördag v 39.", "lördag v 39=2024-09-28"},
      {"2024-09-10", "Träningarna flyttar inomhus vecka 42.", "vecka 42=2024-10-14/2024-10-20"},
      {"2024-09-10", "Domarkursen var fulltecknad redan i maj.", "maj=2024-05"},
      {"2024-09-10", "Skolan har öppet hus 6 nov 17-19.", "6 nov 17-19=2024-11-06T17:00/2024-11-06T19:00"},
      {"2024-09-10", "Nationella prov åk 9: v. 11–12.", "v. 11–12=2024-03-11/2024-03-24"},
      {"2024-09-10", "Utvecklingssamtal v 41-43.", "v 41-43=2024-10-07/2024-10-27"},
      {"2024-09-10", "Kommunens remiss besvaras senast fredagen den 27 september.", "fredagen den 27 september=../2024-09-27"},
      {"2024-09-10", "VD redogjorde för utfallet januari–augusti.", "januari–augusti=2024-01/2024-08"},
      {"2024-09-10", "Budget 2025 och plan 2026–2027 fastställdes.", "2025=2025; 2026–2027=2026/2027"},
      {"2024-09-10", "Utdelning sker den 15 maj varje år.", ""},
      {"2024-09-10", "Stämman ajournerades kl. 14.20 och återupptogs 14.45.",
       "kl. 14.20=2024-09-10T14:20; 14.45=2024-09-10T14:45"},
      {"2024-09-10", "Avstämning var tredje torsdag kl 8.", ""},
      {"2024-09-10", "Lena Ek lämnade mötet kl 20.10, § 7.", "kl 20.10=2024-09-10T20:10"},
      {"2024-09-10", "Per Ström (från kl. 18.45)", "kl. 18.45=2024-09-10T18:45/.."},
      {"2024-09-10", "De nya reglerna började gälla 1 juli i år.", "1 juli i år=2024-07-01"},
      {"2024-09-10", "Sjöscouterna seglar hem den 29 juni nästa sommar.", "den 29 juni=2025-06-29; nästa sommar=2025-22"},
      {"2024-09-10", "Sotning blir i mars.", "mars=2025-03"},
      {"2024-09-10", "Pumpen gick sönder i lördags.", "i lördags=2024-09-07"},
      {"2024-09-10", "OVK godkändes i november 2022.", "november 2022=2022-11"},
      {"2024-09-10", "Nästa OVK ska göras senast november 2028.", "november 2028=../2028-11"},
      {"2024-09-10", "Vattnet stängs av mellan kl. 9 och 12 den 18 september.",
       "kl. 9 och 12 den 18 september=2024-09-18T09:00/2024-09-18T12:00"},
      {"2024-09-10", "Avtalet med entreprenören går ut vid årsskiftet.", "årsskiftet=2024-12-31/2025-01-01"},
      {"2024-09-10", "Anläggningen invigdes 1987 och byggdes ut 2003–2004.", "1987=1987; 2003–2004=2003/2004"},
      {"2024-09-10", "Taxan indexeras 1 januari varje år.", ""},
      {"2024-09-10", "Förra verksamhetsåret gick bra.", "Förra verksamhetsåret=2023"},
  });
}

TEST(DatePlacing, ReadsHabitsOfTerseNotes) {
  check({
      // a weekday of two letters
      {"2023-05-03", "Stämman: To 8 juni 18.30 i garaget", "To 8 juni 18.30=2023-06-08T18:30"},
      {"2023-05-03", "Nästa träff Ti 30/5 hos Berit", "Ti 30/5=2023-05-30"},
      {"2025-01-30", "Underlag senast må 3/3.", "må 3/3=../2025-03-03"},
      {"2024-05-14", "Två on 12 personer kom.", ""},
      {"2022-10-05", "Kopiatorn lagades förra onsdan.", "förra onsdan=2022-09-28"},
      // `fr` for `från`, what is in force from a day
      {"2023-05-03", "Soptaxan +9 % fr 1 juli.", "1 juli=2023-07-01/.."},
      {"2024-02-08", "Skåpen ska vara märkta från augusti.", "augusti=2024-08/.."},
      {"2020-06-15", "Banken höjer räntan från nyår.", "nyår=2021-01-01/.."},
      {"2019-02-23", "Så har det varit sedan årsskiftet.", "årsskiftet=2019-01-01/.."},
      {"2023-09-29", "Från år 2025 gäller nya krav på sortering.", "2025=2025/.."},
      {"2023-06-15", "Erik väntar på svar på sin fråga från den 20 april om bryggan.", "den 20 april=2023-04-20"},
      // parts of the year
      {"2025-01-30", "Medel för H1 2025 söks av Eva.", "H1 2025=2025-40"},
      {"2022-10-20", "Tertialbokslut T2 och prognos", "T2=2022-38"},
      {"2024-08-04", "Avgiften betalas före årets slut.", "årets slut=../2024"},
      {"2020-06-15", "Kursen ska ges före augusti månads slut.", "augusti månads slut=../2020-08"},
      {"2021-11-22", "Nr\tÄrende\tAnsvarig\tTill\n4\tSwish till laget\tTomas\tdec\n", "dec=2021-12"},
      {"2025-02-10", "Samråd med varje hushåll april och maj.", "april=2025-04; maj=2025-05"},
      {"2026-01-19", "Måndag 2026-01-19 17:30 – 19:20", "Måndag 2026-01-19 17:30 – 19:20=2026-01-19T17:30/2026-01-19T19:20"},
      {"2025-01-30", "Arbetsmöte 14, 2025-01-30 09:00–11:40 (Teams)",
       "2025-01-30 09:00–11:40=2025-01-30T09:00/2025-01-30T11:40"},
      {"2024-09-26", "Frånvaron var 6 % aug/sept.", "aug/sept=2024-08/2024-09"},
      {"2025-02-27", "Uppföljningen av det gångna året visades, nästa års budget också.",
       "det gångna året=2024; nästa års=2026"},
      {"2024-10-08", "Vi har tjatat om det sen 2011.", "2011=2011/.."},
      {"2025-09-09", "Så är det sedan 2024 års regler infördes.", "2024=2024"},
      {"2025-02-27", "Hörselveckan är 6–12 oktober.", "6–12 oktober=2025-10-06/2025-10-12"},
      {"2025-12-11", "Protokoll nr 7/2025 från den 23 oktober lästes.", "den 23 oktober=2025-10-23"},
      {"2025-03-26", "Skolinspektionen, beslut 4 mars om att avsluta tillsynen", "4 mars=2025-03-04"},
      {"2024-02-06", "Justering äger rum tis 13/2 kl 9 på kansliet.", "tis 13/2 kl 9=2024-02-13T09:00"},
      {"2024-04-24", "Eva hittar en dag före utgången av juni.", "utgången av juni=../2024-06"},
      {"2025-03-20", "Fonden hade vid utgången av 2024 ett värde av 19 miljoner.", "2024=2024"},
      {"2022-12-08", "Kommunen har utsett Eva i hans ställe från årsskiftet.", "årsskiftet=2023-01-01/.."},
      {"2024-11-14", "Det ska vara gjort till den 15 december.", "den 15 december=2024-12-15"},
      {"2025-03-20", "Styrelsen diskuterar lägre öppethållande november–februari.", "november–februari=2025-11/2026-02"},
      {"2024-09-26", "Lutningen, 1:12, är för brant.", ""},
      // a sum behind it
      {"2024-10-17", "Timpriset föreslås bli 1 420 kr (i år 1 315).", "i år=2024"},
      {"2025-01-16", "Potten var förra året 1 245 kr per heltid.", "förra året=2024"},
      {"2024-10-17", "Vi ses nästa vecka 43.", "vecka 43=2024-10-21/2024-10-27"},
  });
}

TEST(DatePlacing, ReadsDaysWithAPointWhereTheDocumentWritesThemSo) {
  check({
      {"2024-12-05", "Sista dag är måndag 3.2. Bilder senast 1.3.", "måndag 3.2=2025-02-03; 1.3=../2025-03-01"},
      {"2024-12-05", "Anna håller datumen 7-9.10 åt oss.\n\nPer skickar listan före 20.12.\n\nNy chef 1.3, Siri.\n",
       "7-9.10=2025-10-07/2025-10-09; 20.12=../2024-12-20; 1.3=2025-03-01"},
      {"2024-12-05", "Hallen är stängd helgen 29.5-1.6. Svar senast 3.2. Avtalet löper till 30.6.25.",
       "29.5-1.6=2025-05-29/2025-06-01; 3.2=../2025-02-03; 30.6.25=2025-06-30"},
      {"2024-12-05", "Kostnaden steg med 3.2 procent. Se punkt 4.2. Version 2.1 gäller.\n\n4.2 Ekonomi\n", ""},
      {"2024-12-05", "Mötet började kl 9.10 och slutade 11.12.", "kl 9.10=2024-12-05T09:10; 11.12=2024-12-05T11:12"},
  });
}

TEST(DatePlacing, TellsWhatLiesAheadFromWhatLiesBehind) {
  check({
      // a noun of accounts says less than a verb
      {"2025-01-16", "Asta lämnar bokslutet till revisorn 14 februari.", "14 februari=2025-02-14"},
      {"2024-10-17", "Åtgärd: Per skickar var sitt exempel till Ulla 8 november", "8 november=2024-11-08"},
      {"2023-11-09", "Tätt tak v 49 (var 47).", "v 49=2023-12-04/2023-12-10"},
      // what should have been is past
      {"2025-02-12", "Svaret skulle ha lämnats 31/1 men saknas.", "31/1=2025-01-31"},
      {"2023-06-15", "Planen skulle ha varit klar vid årsskiftet.", "årsskiftet=2022-12-31/2023-01-01"},
      // a body's act, with its name between verb and day
      {"2026-01-14", "Ärendet återremitterades av samhällsnämnden den 20 oktober § 98.", "den 20 oktober=2025-10-20"},
      {"2026-01-14", "Planen antogs av fullmäktige den 20 november.", "den 20 november=2025-11-20"},
      {"2024-10-17", "Ärendet bordlades till den 12 november.", "den 12 november=2024-11-12"},
      {"2025-03-22", "Förbundet har vid kongressen i maj fastställt sin avgift.", "maj=2024-05"},
      {"2023-12-01", "Förslaget har stämts av med ägarna 10 november.", "10 november=2023-11-10"},
      {"2025-05-22", "Fem möten hölls, senast i Solberga den 20 februari med 85 deltagare.", "den 20 februari=2025-02-20"},
      // occasions without a verb, new days
      {"2024-10-17", "Riksbygden: stämma 27–28 maj", "27–28 maj=2025-05-27/2025-05-28"},
      {"2026-01-14", "Ny mötesplan: nytt datum 15 april i stället för 8 april", "15 april=2026-04-15; 8 april=2026-04-08"},
      // `sedan` is also then
      {"2024-03-11", "Nästa möte\n\n15 april, 15.15, sedan 20 maj. Mötet avslutades.",
       "15 april, 15.15=2024-04-15T15:15; 20 maj=2024-05-20"},
      {"2024-09-17", "Sopplunchen börjar 2 okt, sedan varje onsdag tom 27 nov", "2 okt=2024-10-02; 27 nov=../2024-11-27"},
      // a limit that has just passed
      {"2026-01-14", "Förhinder anmäls senast 12 januari kl 12.", "12 januari kl 12=../2026-01-12T12:00"},
      // accounts up to a month
      {"2025-03-18", "Resultatet efter februari är ett underskott.", "februari=2025-02"},
      {"2023-09-19", "Budgetuppföljning efter augusti", "augusti=2023-08"},
      {"2024-04-18", "Resultatet till och med mars är ett underskott.", "mars=../2024-03"},
      {"2022-10-20", "tkr\tUtfall jan–aug\tBudget\nIntäkter\t140\t150\n", "jan–aug=2022-01/2022-08"},
  });
}

TEST(DatePlacing, TakesTheYearOfAHeadingOverACalendar) {
  check({
      {"2022-10-20", "§ 70 Mötesplan 2023\n\n9/2, 16/3 (bokslut), 27/4 stämma, 7/12. Godkändes.\n",
       "2023=2023; 9/2=2023-02-09; 16/3=2023-03-16; 27/4=2023-04-27; 7/12=2023-12-07"},
      {"2023-12-01", "§ 60 Sammanträdestider 2024\n\nFastställdes till 16/2, 22/3 och 29/11.\n",
       "2024=2024; 16/2=2024-02-16; 22/3=2024-03-22; 29/11=2024-11-29"},
      {"2023-12-01", "§ 61 Budget 2024\n\nNämnden behandlade ärendet den 2 november.\n",
       "2024=2024; den 2 november=2023-11-02"},
  });
}

TEST(DatePlacing, PassesNamesOfPropertiesRoadsAndPapers) {
  check({
      {"2024-06-15", "Ordföranden hälsade ägarna till Björkhagen 1:44 välkomna.", ""},
      {"2024-06-15", "Motion från ägaren till Björkhagen 1:12 om bom.", ""},
      {"2024-11-25", "Karin frågar när cykelvägen längs väg 1832 byggs.", ""},
      {"2023-09-29", "§ 28 Delårsrapport     BVA 2023-61", ""},
      {"2025-04-15", "Nivån ska vara högst 40 dB kl. 22-06.", "kl. 22-06=T22:00/T06:00"},
      {"2025-02-13", "Antecknat av FR 2025-02-13", "2025-02-13=2025-02-13"},
      {"2024-08-04", "Jakten börjar veckan 14-20 oktober.", "14-20 oktober=2024-10-14/2024-10-20"},
      {"2023-11-09", "Besiktning genomförd 2/11 av Ola.", "2/11=2023-11-02"},
      {"2025-05-20", "Chefen ringer runt, klart fredag.", "fredag=2025-05-23"},
      {"2025-05-20", "Gruppmöte: tisdag 17.00 i salen", "tisdag 17.00=2025-05-27T17:00"},
      {"2024-11-25", "En ungdom frågar varför gården stänger kl 20 på fredagar.", "kl 20=T20:00"},
      {"2023-09-19", "Bussen från Lund kommer 8:20.", "8:20=T08:20"},
      {"2025-09-16", "2025-09-16 (v. 38) | 14:00–15:30 | Teams",
       "2025-09-16=2025-09-16; v. 38=2025-09-15/2025-09-21; 14:00–15:30=2025-09-16T14:00/2025-09-16T15:30"},
  });
}

TEST(DatePlacing, TellsWhatWasDecidedFromWhatWasDone) {
  check({
      {"2024-10-08", "Ekby Energi har beslutat höja taxan med 7 % fr 1 jan.", "1 jan=2025-01-01/.."},
      {"2026-01-22", "Kommunstyrelsen har den 25 november beslutat sänka bidraget.", "den 25 november=2025-11-25"},
      {"2024-10-08", "Inglasning: stämman sa nej i maj så vi gör inget nu.", "maj=2024-05"},
      {"2020-10-06", "Kylskåpet städades senast i maj.", "maj=2020-05"},
      {"2024-10-08", "Start april om vädret tillåter.", "april=2025-04"},
      {"2025-02-27", "Nuvarande avtal löper till och med december.", "december=../2025-12"},
      {"2024-12-02", "Alla brukare får brev i februari.", "februari=2025-02"},
      {"2019-03-24", "Provfisket gjordes 13–17 augusti förra året.", "13–17 augusti förra året=2018-08-13/2018-08-17"},
  });
}

TEST(DatePlacing, ReadsSixFiguresAndHoursOfAnyDay) {
  check({
      {"2024-05-22", "3. Granskning av avgifter, 240419", "240419=2024-04-19"},
      {"2024-05-22", "Artikelnummer 240419 och 240419 kr.", ""},
      {"2024-05-22", "Vi träffas 16/6 och 18/8, alltid kl. 13.30.", "16/6=2024-06-16; 18/8=2024-08-18; kl. 13.30=T13:30"},
      {"2024-05-22", "De träffas digitalt 3/4 kl 15-16.", "3/4 kl 15-16=2025-04-03T15:00/2025-04-03T16:00"},
      {"2024-05-22", "Tid: 10–11.30", "10–11.30=2024-05-22T10:00/2024-05-22T11:30"},
      {"2026-01-22", "Arkivet avvecklas vid årsskiftet 26/27.", "årsskiftet 26/27=2026-12-31/2027-01-01"},
      {"2023-09-26", "Vikarien stannar t.o.m. domsöndagen.", "domsöndagen=../2023-11-26"},
      {"2023-09-26", "Kören sjunger 1:a söndagen i advent.", "1:a söndagen i advent=2023-12-03"},
      {"2021-03-26", "Kommunen vill ansöka om inträde i förbundet från 2022.", "2022=2022/.."},
  });
}

}  // namespace
}  // namespace minutes
