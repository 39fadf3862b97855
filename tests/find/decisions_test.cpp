#include <gtest/gtest.h>

#include <sstream>

#include "support/finds.h"
#include "support/skeleton.h"

namespace minutes {
namespace {

using Dates = std::vector<std::pair<std::string, std::string>>;
using Names = std::vector<std::string>;

constexpr std::string_view statuses[] = {"taken", "reported", "planned", "deferred", "rejected", "proposed"};
constexpr std::string_view outcomes[] = {"none",     "approved",     "rejected", "deferred", "noted",
                                         "referred", "commissioned", "elected",  "other"};

Meta meeting(Genre genre = Genre::protokoll) {
  Meta meta;
  meta.genre = genre;
  meta.body = "Parkstyrelsen";
  meta.date = "2024-05-16";
  return meta;
}

std::vector<Decision> find_in(const test::Read& read, const Names& names = {}, const Dates& dates = {},
                              const Meta& meta = meeting()) {
  return find::decisions(*read.view, test::matches_in(read), meta, test::dates_of(read, dates), test::mentions_of(read, names));
}

/// `taken approved: Dagordningen godkändes.` a line each.
std::string told(const test::Read& read, const std::vector<Decision>& decisions) {
  std::ostringstream out;
  for (const Decision& d : decisions) {
    if (out.tellp() > 0) out << '\n';
    out << statuses[static_cast<int>(d.status)] << ' ' << outcomes[static_cast<int>(d.outcome)];
    if (d.decider_kind == DeciderKind::not_stated) out << " by?";
    if (d.decider) out << " by=" << d.decider->name;
    if (!d.responsible.empty()) out << " who=" << test::names_of(d.responsible);
    if (d.due) out << " due=" << (d.due->value ? *d.due->value : "'" + d.due->text + "'");
    out << ": " << test::reading(read, d.span);
  }
  return out.str();
}

struct Case {
  std::string_view text, expected;
};

/// One sentence, its status and outcome; the sentence is the stretch.
constexpr Case sentences[] = {
    // without a verb of deciding, or with one of another kind
    {"Eva Alm justerar protokollet.", "taken elected"},
    {"Eva Alm och Bo Ek ska justera protokollet.", "taken elected"},
    {"Eva Alm blir ny kontaktperson.", "taken elected"},
    {"Omval på två år av Eva Alm.", "taken elected"},
    {"Valda för 2025: Eva Alm, Bo Ek", "taken elected"},
    {"Eva Alm nomineras.", "taken elected"},
    {"Avgiften för 2025 blir 200 kr.", "taken other"},
    {"Avgifterna höjs inte i år.", "taken other"},
    {"Interpellationen får ställas.", "taken approved"},
    {"Utsänd dagordning gäller.", "taken approved"},
    {"Det blir så.", "taken approved"},
    {"Nämnden tackar för informationen.", "taken other"},
    {"Nämnden avskriver ärendet.", "taken other"},
    {"Styrelsen tackade ja.", "taken approved"},
    {"Priset tilldelas Eva Alm.", "taken other"},
    {"Det går vi inte med på.", "rejected rejected"},
    {"Yrkandet vann ej gehör.", "rejected rejected"},
    {"Styrelsen sade nej till resan.", "rejected rejected"},
    {"Utgår, tas i maj.", "deferred deferred"},
    {"Vi väntar till nästa möte.", "deferred deferred"},
    {"Ärendet tas upp igen på nästa möte.", "deferred deferred"},
    {"Vem som reser avgörs senare.", "planned none"},
    {"Kassören får mandat att teckna avtal.", "taken commissioned"},
    // what looks like it
    {"Eva Alm justerar priset i morgon.", ""},
    {"Det innebär att avgiften höjs till 200 kr.", ""},
    {"Revisorn tillstyrkte ansvarsfrihet.", ""},
    {"Stödet förutsätter att nämnden godkänner planen.", ""},
    {"Eva Alm påminde om att ombud ska väljas.", ""},
    {"Frågan avgörs inte i dag.", ""},
    {"Varje skola har en utsedd kontaktperson.", ""},
    {"Avgiften blir dyr.", ""},
    // the verb in its forms
    {"Mötet beslutar att köpa en grill.", "taken other"},
    {"Mötet beslutade att köpa en grill.", "taken other"},
    {"Mötet beslöt att köpa en grill.", "taken other"},
    {"Det beslutades att köpa en grill.", "taken other"},
    {"Beslutades att grillen köps.", "taken other"},
    {"Efter en stunds samtal beslöts att köpa en grill.", "taken other"},
    {"Styrelsen tog beslut om nya lås.", "taken other"},
    {"Vi kom överens om att låsa grinden.", "taken other"},
    {"Beslut: köpa en grill.", "taken other"},
    {"Beslut att köpa en grill.", "taken other"},
    {"Vi bestämde att grinden låses.", "taken other"},
    // outcomes
    {"Nämnden bifaller ansökan.", "taken approved"},
    {"Dagordningen godkändes.", "taken approved"},
    {"Dagordningen blev godkänd.", "taken approved"},
    {"Dagordningen fastställdes med tillägg av en punkt.", "taken approved"},
    {"Mötet beslutade att fastställa avgiften till 200 kronor.", "taken approved"},
    {"Stämman beviljade styrelsen ansvarsfrihet.", "taken approved"},
    {"Mötet ansågs vara behörigt utlyst.", "taken approved"},
    {"Informationen antecknas till protokollet.", "taken noted"},
    {"Nämnden noterar informationen.", "taken noted"},
    // an outcome in a word or two
    {"Bifall med 200 kronor.", "taken approved"},
    {"Avslag, underlaget saknas.", "rejected rejected"},
    {"Återremiss till kansliet.", "deferred deferred"},
    {"Beslut nästa möte.", "deferred deferred"},
    {"Enligt förslag.", "taken approved"},
    {"Nej.", "rejected rejected"},
    {"Vi behåller planen.", "taken other"},
    {"Bygglov ges för en carport.", "taken approved"},
    {"Föregående protokoll lades till handlingarna.", "taken noted"},
    {"Eva Alm valdes till ordförande för mötet.", "taken elected"},
    {"Till justerare utsågs Bo Ek.", "taken elected"},
    {"Stämman valde Eva Alm till kassör.", "taken elected"},
    {"Motionen anses besvarad.", "taken other"},
    {"Paragrafen förklaras omedelbart justerad.", "taken other"},
    {"Ordförande och kassör tecknar föreningens firma var för sig.", "taken elected"},
    {"Nämnden avslår ansökan.", "rejected rejected"},
    {"Motionen avslogs.", "rejected rejected"},
    {"Mötet beslutade att avslå motionen.", "rejected rejected"},
    {"Yrkandet föll med tre röster mot nio.", "rejected rejected"},
    {"Ärendet bordläggs.", "deferred deferred"},
    {"Mötet beslutade att bordlägga frågan.", "deferred deferred"},
    {"Ärendet återremitteras för ny beräkning.", "deferred deferred"},
    {"Frågan tas upp på nytt.", "deferred deferred"},
    {"Valet sköts upp.", "deferred deferred"},
    {"Ärendet utgår.", "deferred deferred"},
    {"Årsmötet beslutade, efter votering med sex röster mot fyra, att avslå motionen.", "rejected rejected"},
    {"Förslaget att bilda en klubb avslogs.", "rejected rejected"},
    {"Frågan tas upp på vårmötet.", "deferred deferred"},
    {"Mötet svarade ja.", "taken approved"},
    {"Kassör på två år: omval av Eva Alm", "taken elected"},
    // to come
    {"Regeringen fattar beslut i april.", "planned none"},
    {"Policyn ska antas av styrelsen.", "planned approved"},
    {"Reglerna kommer att fastställas senare.", "planned approved"},
    {"Beslut om hyran fattas på nästa möte.", "planned none"},
    {"Frågan tas upp för beslut i höst.", "planned none"},
    // told
    {"Regeringen har beslutat om nya bidrag.", "reported none"},
    {"Bordlagt den 4 april, § 31.", "reported deferred"},
    {"Kansliet har fått i uppdrag att räkna träden.", "reported commissioned"},
    // moved and proposed
    {"Eva Alm (S) yrkar bifall till förslaget.", "proposed none"},
    {"Bo Ek föreslår att bänken flyttas.", "proposed none"},
    {"Förslag: flytta bänken till dammen.", "proposed none"},
    {"Ett förslag till ny skylt diskuterades.", "proposed none"},
    {"Det finns förslag om att bygga en brygga.", "proposed none"},
    // traps
    {"Om mötet beslutar annat gäller det.", ""},
    {"Inget beslut fattades.", ""},
    {"Listan gäller om styrelsen inte beslutar annat.", ""},
    {"Ordföranden frågar om ärendet ska bordläggas.", ""},
    {"Läs planen innan avgiften fastställs.", ""},
    {"Inget bestämdes.", ""},
    {"Nämnden har nu att besluta om saken.", ""},
    {"Frågan är ännu inte beslutad.", ""},
    {"Styrelsen kan besluta om undantag.", ""},
    {"Nämnden bör avslå ansökan.", ""},
    {"Ska vi godkänna budgeten?", ""},
    {"Godkändes dagordningen?", ""},
    {"Ordföranden finner att nämnden bifaller förslaget.", ""},
    {"Vi antar att det regnar.", ""},
    {"Eva Alm väljer att avstå.", ""},
    {"Det noterades att taket läcker.", ""},
    {"Den beslutade budgeten visades.", ""},
    {"Mötet förklarades öppnat.", ""},
    {"Mötet förklarades avslutat kl. 20.", ""},
    {"Bo Ek berättade om resan.", ""},
    {"Det är svårt att besluta i en sådan fråga.", ""},
};

TEST(Decisions, SentencesHaveTheirStatus) {
  for (const Case& c : sentences) {
    test::Read read(c.text);
    test::give_sections(read, {});
    Meta met = meeting();
    met.body = "Parkföreningen";
    const auto found = find_in(read, {"Eva Alm", "Bo Ek", "Regeringen"}, {}, met);
    std::string status;
    for (const Decision& d : found)
      status += std::string(status.empty() ? "" : ", ") + std::string(statuses[static_cast<int>(d.status)]) + ' ' +
                std::string(outcomes[static_cast<int>(d.outcome)]);
    EXPECT_EQ(status, c.expected) << c.text;
  }
}

constexpr Case stretches[] = {
    {"Mötet beslutade\natt köpa en grill,\natt sälja bänken.\n\nKaffe serverades.\n",
     "taken other: Mötet beslutade att köpa en grill, att sälja bänken."},
    {"Styrelsen beslutar att\n\n1. köpa en grill\n2. sälja bänken\n\nKaffe serverades.\n",
     "taken other: Styrelsen beslutar att köpa en grill sälja bänken"},
    {"Som revisorer valdes:\n\n- Eva Alm\n- Bo Ek\n\nDe tackade.\n", "taken elected: Som revisorer valdes: Eva Alm Bo Ek"},
    {"Mötet beslutade att köpa en grill. Den ska vara röd.\n", "taken other: Mötet beslutade att köpa en grill."},
    {"Beslut: köpa en grill. Den är röd.\n", "taken other: köpa en grill. Den är röd."},
    {"Mötet fastställde budgeten enligt följande:\n\n    Avgifter    400\n    Bidrag      200\n\nKaffe serverades.\n",
     "taken approved: Mötet fastställde budgeten enligt följande: Avgifter 400 Bidrag 200"},
    {"Förslag: måla bänken. Frågan tas upp på nytt.\n",
     "proposed none: Förslag: måla bänken.\ndeferred deferred: Frågan tas upp på nytt."},
};

TEST(Decisions, StretchTakesInItsList) {
  for (const Case& c : stretches) {
    test::Read read(c.text);
    test::give_sections(read, {});
    EXPECT_EQ(told(read, find_in(read, {}, {}, meeting(Genre::minnesanteckningar))), c.expected) << c.text;
  }
}

void give_heads(test::Read& read) {
  test::give_sections(read, {
                                {"Beslut", SectionKind::decision},
                                {"Förslag till beslut", SectionKind::proposal},
                                {"Ärendet", SectionKind::background},
                                {"Yrkanden", SectionKind::motions},
                                {"Beslutsgång", SectionKind::order},
                                {"Omröstning", SectionKind::vote},
                                {"Tidigare", SectionKind::earlier},
                                {"Handlingar", SectionKind::documents},
                                {"Reservation", SectionKind::reservation},
                                {"Förslag till beslut i Fullmäktige", SectionKind::proposal},
                            });
}

constexpr Case sections[] = {
    {"Beslut\nEnligt kontorets förslag:\n1. Taxan antas.\n2. Rapporten antecknas.\n\nÄrendet\nKontoret har räknat.\n",
     "taken approved: Enligt kontorets förslag: Taxan antas. Rapporten antecknas."},
    {"Beslut\nNämnden beslutar att avslå ansökan.\n", "rejected rejected: Nämnden beslutar att avslå ansökan."},
    {"Beslut\nPå förslag av Eva Alm (S):\nÄrendet bordläggs.\n",
     "deferred deferred: På förslag av Eva Alm (S): Ärendet bordläggs."},
    {"Beslut\n1. Taxan antas.\n2. Frågan om dammen bordläggs.\n",
     "taken approved: Taxan antas.\ndeferred deferred: Frågan om dammen bordläggs."},
    {"Beslut\nTaxan antas.\nParagrafen förklaras omedelbart justerad.\n",
     "taken approved: Taxan antas.\ntaken other: Paragrafen förklaras omedelbart justerad."},
    {"Förslag till beslut\nNämnden godkänner taxan.\n\nBeslut\nNämnden godkänner taxan.\n",
     "taken approved: Nämnden godkänner taxan."},
    {"Förslag till beslut\nNämnden godkänner taxan.\n", "proposed referred: Nämnden godkänner taxan."},
    {"Beslut\nTaxan antas.\n\nYrkanden\nBo Ek (M) yrkar avslag.\n\nBeslutsgång\nOrdföranden finner att nämnden beslutar enligt "
     "förslaget.\n"
     "Omröstning\nMed fyra röster mot tre avslås yrkandet.\n\nReservation\nBo Ek (M) reserverar sig mot att taxan antas.\n",
     "taken approved: Taxan antas.\nproposed none: Bo Ek (M) yrkar avslag."},
    {"Tidigare\nNämnden återremitterade ärendet.\n", "reported deferred: Nämnden återremitterade ärendet."},
    {"Beslut\nHyran fastställs av Kulturnämnden.\n", "taken approved: Hyran fastställs av Kulturnämnden."},
    {"Beslut\nNämnden tackar för besöket.\n", "taken other: Nämnden tackar för besöket."},
    {"Handlingar\nBeslut att anta taxan.\n", ""},
};

TEST(Decisions, UnderAHeadAllThatStandsThereIsTheDecision) {
  for (const Case& c : sections) {
    test::Read read(c.text);
    give_heads(read);
    EXPECT_EQ(told(read, find_in(read)), c.expected) << c.text;
  }
}

struct Facts {
  std::string_view text, expected;
  Names names = {};
  Dates dates = {};
};

TEST(Decisions, TheMatterBeforeAnOutcomeIsNoPartOfIt) {
  const test::Read read("- Lokal till kören: ok om den städas\n- Hund i parken – nej\n");
  EXPECT_EQ(told(read, find_in(read)), "taken approved: ok om den städas\nrejected rejected: nej");
}

TEST(Decisions, WhatIsToldOnWithoutAHeadIsNoPartOfTheDecision) {
  test::Read read("Beslut\n\nNämnden godkänner listan.\n\nListan har tre namn.\n");
  give_heads(read);
  EXPECT_EQ(told(read, find_in(read)), "taken approved: Nämnden godkänner listan.");
}

TEST(Decisions, SayWhoDecidesWhoActsAndWhen) {
  const Facts cases[] = {
      {"Parkstyrelsen beslutade att köpa en grill.", "taken other", {"Parkstyrelsen"}},
      {"Kulturnämnden beslutade att köpa en grill.", "reported other by=Kulturnämnden", {"Kulturnämnden"}},
      {"Vi hörde att Kulturnämnden fattade beslut om hyran.", "reported other by=Kulturnämnden", {"Kulturnämnden"}},
      {"Beslutet upphävdes av Länsstyrelsen.", "reported approved by=Länsstyrelsen", {"Länsstyrelsen"}},
      {"Planen ska fastställas av Kulturnämnden i juni.",
       "planned approved by=Kulturnämnden due=2024-06",
       {"Kulturnämnden"},
       {{"juni", "2024-06"}}},
      {"Styrelsen beslutade den 4 april att köpa en grill.", "reported other", {}, {{"den 4 april", "2024-04-04"}}},
      {"Ärendet bordläggs till sammanträdet den 6 juni.",
       "deferred deferred due=2024-06-06",
       {},
       {{"den 6 juni", "2024-06-06"}}},
      {"Ärendet bordläggs till nästa möte.", "deferred deferred due='till nästa möte'"},
      {"Styrelsen ger Kansliet i uppdrag att räkna träden senast den 3 juni.",
       "taken commissioned who=Kansliet due=../2024-06-03",
       {"Kansliet"},
       {{"den 3 juni", "../2024-06-03"}}},
      {"Nämnden uppdrar åt Kansliet att räkna träden.", "taken commissioned who=Kansliet", {"Kansliet"}},
      {"Kansliet får i uppdrag att räkna träden.", "taken commissioned who=Kansliet", {"Kansliet"}},
      {"Det beslutades att Eva Alm och Bo Ek kontaktar banken.", "taken other who=Eva Alm + Bo Ek", {"Eva Alm", "Bo Ek"}},
      {"Eva Alm valdes till kassör.", "taken elected", {"Eva Alm"}},
      {"Bo Ek utses för tiden från den 1 juni till och med den 31 augusti.",
       "taken elected due=2024-06-01/2024-08-31",
       {"Bo Ek"},
       {{"den 1 juni", "2024-06-01/.."}, {"den 31 augusti", "../2024-08-31"}}},
      {"Budget 2025 fastställdes.", "taken approved", {}, {{"2025", "2025"}}},
  };
  for (const Facts& c : cases) {
    test::Read read(c.text);
    test::give_sections(read, {});
    const std::string found = told(read, find_in(read, c.names, c.dates));
    EXPECT_EQ(found.substr(0, found.find(": ")), c.expected) << c.text;
  }
}

TEST(Decisions, AnActIsTheBodyTheDayAndTheParagraph) {
  test::Read read("Beslut\nTaxan antas.\n");
  give_heads(read);
  const auto found = find_in(read);
  ASSERT_EQ(found.size(), 1u);
  ASSERT_TRUE(found[0].act);
  EXPECT_EQ(found[0].act->body, "Parkstyrelsen");
  EXPECT_EQ(found[0].act->date, "2024-05-16");
  EXPECT_EQ(found[0].act->paragraph, 7u);
}

TEST(Decisions, AnAgendaOnlyProposes) {
  test::Read read("Förslag till beslut\nTaxan antas.\n\nBeslut\nMötet beslutar att äta.\n");
  give_heads(read);
  EXPECT_EQ(told(read, find_in(read, {}, {}, meeting(Genre::agenda))), "proposed referred: Taxan antas.");
}

TEST(Decisions, NamesAloneUnderAnElectionAreItsOutcome) {
  test::Read read("## Val av justerare\n\nEva Alm och Bo Ek.\n\n## Besök\n\nEva Alm.\n");
  give_heads(read);
  Topic election, visit;
  const auto text = std::string_view(read.text.content);
  const auto at = [&](std::string_view part) { return static_cast<std::uint32_t>(text.find(part)); };
  election.title = "Val av justerare", visit.title = "Besök";
  election.heading = {at("Val"), at("Val") + 16}, visit.heading = {at("Besök"), at("Besök") + 6};
  election.span = {at("## Val"), at("## Bes")}, visit.span = {at("## Bes"), static_cast<std::uint32_t>(text.size())};
  read.outline.topics = {election, visit};
  EXPECT_EQ(told(read, find_in(read, {"Eva Alm", "Bo Ek"})), "taken elected: Eva Alm och Bo Ek.");
}

TEST(Decisions, AnAnswerDecidesWhereSomethingIsAskedFor) {
  const Case cases[] = {
      {"Kören vill hyra salen. Ja, 200 kr i veckan.", "taken approved: Ja, 200 kr i veckan."},
      {"Bussresa i maj? Nej, för dyrt.", "rejected rejected: Nej, för dyrt."},
      {"Spelkväll på skolan, 500 kr. Ja!", "taken approved: Ja!"},
      {"Är granskare ett krav? Ja, en av två.", ""},
  };
  for (const Case& c : cases) {
    test::Read read(c.text);
    test::give_sections(read, {});
    EXPECT_EQ(told(read, find_in(read)), c.expected) << c.text;
  }
}

TEST(Decisions, AnotherBodyDecidesLaterWhereADayAheadIsNamed) {
  const Case cases[] = {
      {"Kulturnämnden beslutar den 3 juni.",
       "planned none by=Kulturnämnden due=2024-06-03: Kulturnämnden beslutar den 3 juni."},
      {"Kulturnämnden behandlar frågan den 3 juni.",
       "planned none by=Kulturnämnden due=2024-06-03: Kulturnämnden behandlar frågan den 3 juni."},
      {"Kulturnämnden gav startbesked i mars.", "reported approved by=Kulturnämnden: Kulturnämnden gav startbesked i mars."},
      {"Beslut om resan fattas av årsmötet i juni.", "planned none by=årsmötet: Beslut om resan fattas av årsmötet i juni."},
      {"Beslut om resan fattas av kassören i juni.", "planned none by=kassören: Beslut om resan fattas av kassören i juni."},
      {"Ärendet återremitteras till Kulturnämnden.",
       "deferred deferred who=Kulturnämnden: Ärendet återremitteras till Kulturnämnden."},
      {"Kulturnämnden har skjutit upp bygget.", "reported none by=Kulturnämnden: Kulturnämnden har skjutit upp bygget."},
  };
  for (const Case& c : cases) {
    test::Read read(c.text);
    test::give_sections(read, {});
    EXPECT_EQ(told(read, find_in(read, {"Kulturnämnden"}, {{"den 3 juni", "2024-06-03"}})), c.expected) << c.text;
  }
}

TEST(Decisions, WhoDecidesMayBeKnownByOfficeOrKind) {
  const Case cases[] = {
      {"Kommunen har bestämt att vägen stängs.", "reported none by=Kommunen: Kommunen har bestämt att vägen stängs."},
      {"Rektor har beslutat om ett förbud.", "reported none by=Rektor: Rektor har beslutat om ett förbud."},
      {"Enligt uppgift har kommunen bestämt priset.", "reported none by=kommunen: Enligt uppgift har kommunen bestämt priset."},
      {"Hyresvärden har beslutat om nya lås.", "reported none by=Hyresvärden: Hyresvärden har beslutat om nya lås."},
      {"Kulturnämnden har gett föreningen i uppdrag att mäta.",
       "reported commissioned by=Kulturnämnden who=föreningen: Kulturnämnden har gett föreningen i uppdrag att mäta."},
      {"Stämman beslutade att stadgarna ändras.", "reported other by=Stämman: Stämman beslutade att stadgarna ändras."},
      {"Planen antas av årsmötet.", "planned approved by=årsmötet: Planen antas av årsmötet."},
      {"Eva Alm säger nej till det.", ""},
      {"Rektor säger nej till det.", "rejected rejected by=Rektor: Rektor säger nej till det."},
      {"Kulturnämnden väntas pröva ansökan.", "planned none by=Kulturnämnden: Kulturnämnden väntas pröva ansökan."},
      {"Kulturnämnden sade upp avtalet.", "reported none by=Kulturnämnden: Kulturnämnden sade upp avtalet."},
  };
  for (const Case& c : cases) {
    test::Read read(c.text);
    test::give_sections(read, {});
    EXPECT_EQ(told(read, find_in(read, {"Kulturnämnden"})), c.expected) << c.text;
  }
}

TEST(Decisions, ActsOfDifferentFateInOneSentenceOrListAreTwo) {
  const Case cases[] = {
      {"Motion 1 bifölls och motion 2 avslogs.", "taken approved: Motion 1 bifölls\nrejected rejected: motion 2 avslogs."},
      {"Listan godkändes, men budgeten bordlades.", "taken approved: Listan godkändes\ndeferred deferred: budgeten bordlades."},
      {"Mötet fastställde planen och beviljade ansvarsfrihet.",
       "taken approved: Mötet fastställde planen och beviljade ansvarsfrihet."},
      {"Mötet beslutade\natt bifalla den första punkten,\natt avslå den andra.\n",
       "taken approved: Mötet beslutade att bifalla den första punkten\nrejected rejected: att avslå den andra."},
  };
  for (const Case& c : cases) {
    test::Read read(c.text);
    test::give_sections(read, {});
    EXPECT_EQ(told(read, find_in(read)), c.expected) << c.text;
  }
}

TEST(Decisions, CommonFormsOfManyBodies) {
  const Case cases[] = {
      {"Parterna är överens om att pröva schemat.", "taken other"},
      {"Förhandlingen avslutas i oenighet.", "taken other"},
      {"Gruppen landade i att sälja båten.", "taken other"},
      {"Styrelsen valde att skjuta på köpet.", "deferred deferred"},
      {"Mötet beslutade att skjuta på valet.", "deferred deferred"},
      {"Frågan tas nästa gång.", "deferred deferred"},
      {"Fyllnadsval sker på höstens möte.", "deferred deferred"},
      {"Valberedare kunde inte utses.", "deferred deferred"},
      {"Ärendet bereds vidare.", "deferred deferred"},
      {"Ej godkänd.", "rejected rejected"},
      {"Resan beviljas inte.", "rejected rejected"},
      {"Motionen lämnades utan bifall.", "rejected rejected"},
      {"Styrelsen ansåg sig inte kunna bevilja ansökan.", "rejected rejected"},
      {"Förslaget röstades ner.", "rejected rejected"},
      {"Det blir ingen resa.", "rejected rejected"},
      {"Styrelsen fick ansvarsfrihet.", "taken approved"},
      {"Kallelsen hade skett i rätt tid.", "taken approved"},
      {"Posten vakantställs.", "taken elected"},
      {"Kören köper nya pärmar.", "taken other"},
      {"Eva Alm lägger ett ändringsyrkande om att vänta.", "proposed none"},
      {"Styrelsen bestämmer det på nästa möte.", "planned none"},
      // none
      {"Ärendet bordläggs inte.", ""},
      {"Gruppen var överens om att det är svårt.", ""},
      {"Inga brister har noterats.", ""},
  };
  for (const Case& c : cases) {
    test::Read read(c.text);
    test::give_sections(read, {});
    Meta met = meeting();
    met.body = "Parkföreningen";
    const auto found = find_in(read, {"Eva Alm"}, {}, met);
    std::string status;
    for (const Decision& d : found)
      status += std::string(status.empty() ? "" : ", ") + std::string(statuses[static_cast<int>(d.status)]) + ' ' +
                std::string(outcomes[static_cast<int>(d.outcome)]);
    EXPECT_EQ(status, c.expected) << c.text;
  }
}

TEST(Decisions, FeesAndOfficesStandWithoutAVerbUnderTheirHeads) {
  test::Read read("## Arvoden\n\nOrdförande 4 000 kr, kassör 2 000 kr.\n\n## Val\n\nSuppleanter: Eva Alm och Bo Ek.\n");
  give_heads(read);
  Topic fees, election;
  const auto text = std::string_view(read.text.content);
  const auto at = [&](std::string_view part) { return static_cast<std::uint32_t>(text.find(part)); };
  fees.title = "Arvoden", election.title = "Val";
  fees.heading = {at("Arvoden"), at("Arvoden") + 7}, election.heading = {at("Val\n"), at("Val\n") + 3};
  fees.span = {at("## Arv"), at("## Val")}, election.span = {at("## Val"), static_cast<std::uint32_t>(text.size())};
  read.outline.topics = {fees, election};
  Meta met = meeting();
  met.body = "Parkföreningens årsmöte";
  EXPECT_EQ(told(read, find_in(read, {"Eva Alm", "Bo Ek"}, {}, met)),
            "taken other: Ordförande 4 000 kr, kassör 2 000 kr.\ntaken elected: Suppleanter: Eva Alm och Bo Ek.");
}

TEST(Decisions, WhatNobodyOpposesIsCarried) {
  test::Read read("Eva Alm föreslår att listan godkänns. Inga invändningar.\n");
  test::give_sections(read, {});
  EXPECT_EQ(told(read, find_in(read, {"Eva Alm"})), "taken approved: Eva Alm föreslår att listan godkänns. Inga invändningar.");
}

}  // namespace
}  // namespace minutes
