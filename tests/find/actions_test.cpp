#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "support/finds.h"
#include "support/skeleton.h"

namespace minutes {
namespace {

using Dates = std::vector<std::pair<std::string, std::string>>;
using Names = std::vector<std::string>;

std::string actions_in(test::Read& read, const Names& names, const Dates& dates = {}, Genre genre = Genre::minnesanteckningar) {
  Meta meta;
  meta.genre = genre;
  meta.body = "Parkstyrelsen";
  meta.date = "2024-05-16";
  const Matches matches = test::matches_in(read);
  const auto when = test::dates_of(read, dates);
  const auto who = test::mentions_of(read, names);
  const auto decisions = find::decisions(*read.view, matches, meta, when, who);
  std::ostringstream out;
  for (const Action& a : find::actions(*read.view, matches, meta, when, who, decisions)) {
    if (out.tellp() > 0) out << '\n';
    out << test::names_of(a.responsible) << '|' << (a.due && a.due->value ? *a.due->value : "") << (a.done ? "|done" : "")
        << (a.decision != no_index ? "|decided" : "") << ": " << test::reading(read, a.span);
  }
  return out.str();
}

struct Case {
  std::string_view text, expected;
  Dates dates = {};
};

const Names people = {"Eva Alm", "Bo Ek", "Vägverket", "Regeringen"};

TEST(Actions, ACommitmentHasADoerOrADay) {
  const Case cases[] = {
      {"Eva Alm ska ringa banken.", "Eva Alm|: "},
      {"Eva Alm kommer att ringa banken.", "Eva Alm|: "},
      {"Eva Alm och Bo Ek kollar priset på färg.", "Eva Alm + Bo Ek|: "},
      {"Bo Ek återkommer med ett förslag till nästa möte.", "Bo Ek|: "},
      {"Bo Ek tar fram en ritning.", "Bo Ek|: "},
      {"Eva Alm tog på sig att köpa kaffe.", "Eva Alm|: "},
      {"Bo Ek ansvarar för grinden.", "Bo Ek|: "},
      {"Vi skickar ut listan.", "Vi|: "},
      {"Avtalet skrivs den 3 juni.", "|2024-06-03: ", {{"den 3 juni", "2024-06-03"}}},
      {"Enkäten kommer att skickas ut.", "|: "},
      {"@bosse ringer banken.", "bosse|: "},
      {"Taket läcker → Bo Ek ringer en plåtslagare.", "Bo Ek|: "},
      {"Det civila samhället svarar för listan.", "Det civila samhället|: "},
      {"Köp färg till grinden senast i juni, ansvarig: Bo Ek.", "Bo Ek|: "},
      {"Grinden ska målas, ansvarig: Bo Ek.", "Bo Ek|: "},
      {"Bo Ek tar med sig frågan.", "Bo Ek|: "},
      {"Bo Ek svarar banken före den 3 juni.", "Bo Ek|2024-06-03: ", {{"den 3 juni", "2024-06-03"}}},
      {"AP 3-1 Bo Ek: läsa bilagan", "Bo Ek|: "},
      {"Två anbud till – Bo Ek, den 3 juni", "Bo Ek|2024-06-03: ", {{"den 3 juni", "2024-06-03"}}},
      {"Eva Alm lovade också att ringa banken.", "Eva Alm|: "},
      {"Bo Ek fick uppgiften att jämföra priser.", "Bo Ek||decided: "},
      {"Eva Alm och Bo Ek lottar ut stånden.", "Eva Alm + Bo Ek|: "},
      {"Eva Alm tar det med kansliet.", "Eva Alm|: "},
      {"Eva Alm frågar kommunen om grusvägen.", "Eva Alm|: "},
      {"Bo Ek gör affischer.", "Bo Ek|: "},
      {"Bo Ek åker till kongressen den 3 juni.", "Bo Ek|2024-06-03: ", {{"den 3 juni", "2024-06-03"}}},
      {"Svaret mejlas av Bo Ek den 3 juni.", "Bo Ek|2024-06-03: ", {{"den 3 juni", "2024-06-03"}}},
      {"Planen ska vara klar senast den 3 juni.", "|2024-06-03: ", {{"den 3 juni", "2024-06-03"}}},
      {"Kaffe och bullar: Eva Alm", "Eva Alm|: "},
      {"Nycklar till boden: Eva Alm, Bo Ek", "Eva Alm + Bo Ek|: "},
      {"Karta över stugorna – Bo Ek", "Bo Ek|: "},
      {"Ny kod till porten (Eva Alm)", "Eva Alm|: "},
      // none
      {"Suppleanter: Eva Alm, Bo Ek", ""},
      {"Ordförande: Eva Alm", ""},
      {"Information om bron – Bo Ek", ""},
      {"Eva Alm svarar att bron är klar.", ""},
      {"Eva Alm påminner om att porten är låst.", ""},
      {"Grinden bör lagas den 3 juni.", "", {{"den 3 juni", "2024-06-03"}}},
      {"Eva Alm frågar kommunalrådet Bo Ek hur det går.", ""},
      {"Då kommer nya stolar.", ""},
      {"Eva Alm berättade om resan.", ""},
      {"Eva Alm bör ringa banken.", ""},
      {"Föreningen behöver en ny grill.", ""},
      {"Bo Ek är född i Vik.", ""},
      {"Ska vi köpa en grill?", ""},
      {"Bo Ek undrar om vi ska köpa en grill.", ""},
      {"Om taket ska bytas krävs pengar.", ""},
      {"Bo Ek kanske ska resa.", ""},
      {"Gruppen talade om hur bänkarna ska stå.", ""},
  };
  for (const Case& c : cases) {
    test::Read read(c.text);
    test::give_sections(read, {});
    const std::string expected(c.expected.empty() ? std::string()
                                                  : std::string(c.expected) +
                                                        test::reading(read, {0, static_cast<std::uint32_t>(c.text.size())}));
    EXPECT_EQ(actions_in(read, people, c.dates), expected) << c.text;
  }
}

TEST(Actions, WhoIsKnownByOfficeOrKindOrAsAListWritesIt) {
  const Case cases[] = {
      {"Vaktmästaren byter lampor.", "Vaktmästaren|: "},
      {"Samtliga nämnder ska lämna en lista.", "Samtliga nämnder|: "},
      {"Alla lagledare skickar in en lista.", "Alla lagledare|: "},
      {"Teknisk chef ringer banken.", "Teknisk chef|: "},
      {"Valberedningen letar.", "Valberedningen|: "},
      {"Arbetsgivaren återkommer med ett svar.", "Arbetsgivaren|: "},
      {"Hälso- och sjukvårdsdirektören ska lämna en lista.", "Hälso- och sjukvårdsdirektören|: "},
      {"Alva, Milo och Eva Alm samlar in listor.", "Alva + Milo + Eva Alm|: "},
      {"Bo Ek välsignar bygget.", "Bo Ek|: "},
      {"Bo Ek tar med fika.", "Bo Ek|: "},
      {"Bo Ek gör det.", "Bo Ek|: "},
      {"Bo Ek framför det i nämnden.", "Bo Ek|: "},
      {"Det åligger kassören att betala.", "kassören|: "},
      {"Åt kassören uppdras att betala.", "kassören||decided: "},
      // none
      {"Bo Ek berättar mer.", ""},
      {"Bo Ek anmäler jäv.", ""},
      {"Förslaget bygger på stöd.", ""},
      {"Bo Ek frågar hur det går.", ""},
      {"Motioner ska vara inne i juni.", ""},
  };
  for (const Case& c : cases) {
    test::Read read(c.text);
    test::give_sections(read, {});
    const std::string whole = test::reading(read, {0, static_cast<std::uint32_t>(c.text.size())});
    EXPECT_EQ(actions_in(read, people), c.expected.empty() ? "" : std::string(c.expected) + whole) << c.text;
  }
}

TEST(Actions, BehindACommaSomeoneElseDoesSomethingElse) {
  test::Read read("Eva Alm gör affischer, Bo Ek ringer banken.\n");
  test::give_sections(read, {});
  EXPECT_EQ(actions_in(read, people), "Eva Alm|: Eva Alm gör affischer\nBo Ek|: Bo Ek ringer banken.");
}

TEST(Actions, EachBoxIsATask) {
  test::Read read("Att göra\n\n- [ ] Enkät till grannarna (Eva Alm)\n- [x] Bo Ek: nya nycklar\n- [ ] pumpor – Dagny\n");
  test::give_sections(read, {});
  EXPECT_EQ(actions_in(read, people),
            "Eva Alm|: Enkät till grannarna (Eva Alm)\nBo Ek||done: Bo Ek: nya nycklar\nDagny|: pumpor – Dagny");
}

TEST(Actions, SheIsWhomTheSentenceBeforeNames) {
  test::Read read("Eva Alm berättade om resan. Hon skickar ut bilderna.\n");
  test::give_sections(read, {});
  EXPECT_EQ(actions_in(read, people), "Eva Alm|: Hon skickar ut bilderna.");
}

TEST(Actions, EachRowOfATableThatSaysWhatAndWho) {
  test::Read read(
      "| Nr | Vad | Ansvarig | Status |\n|---|---|---|---|\n| 1 | Måla grinden | Bo Ek | klart |\n| 2 | Ny grill | kassören | "
      "|\n");
  test::give_sections(read, {});
  EXPECT_EQ(actions_in(read, people), "Bo Ek||done: Måla grinden Bo Ek klart\nkassören|: Ny grill kassören");
}

TEST(Actions, UnderAHeadAtTheMarginLinesEndInWhoAndWhen) {
  test::Read read(
      "                                   Ansv    Klart\n\n"
      "Grinden är trasig.\nNy ritning                         BE      3 juni\n\nTaket är helt.\n");
  test::give_sections(read, {});
  EXPECT_EQ(actions_in(read, people, {{"3 juni", "2024-06-03"}}), "BE|2024-06-03: Ny ritning BE 3 juni");
}

TEST(Actions, TheDayOfARowIsThatOfItsColumn) {
  test::Read read("| Vad | Vem | Klart |\n|---|---|---|\n| Läger hösten 2025 | Bo Ek | 3 juni |\n");
  test::give_sections(read, {});
  EXPECT_EQ(actions_in(read, people, {{"hösten 2025", "2025-23"}, {"3 juni", "2024-06-03"}}),
            "Bo Ek|2024-06-03: Läger hösten 2025 Bo Ek 3 juni");
}

TEST(Actions, TheHeadRowOfATableUnderAHeadIsNoTask) {
  test::Read read("Att göra\n\n| Vad | Vem | När |\n|---|---|---|\n| Ny grill | Bo Ek | maj |\n");
  test::give_sections(read, {{"Att göra", SectionKind::actions}});
  EXPECT_EQ(actions_in(read, people), "Bo Ek|: Ny grill Bo Ek maj");
}

TEST(Actions, LabelsBehindATaskBelongToIt) {
  test::Read read("En karta över stugorna tas fram.\nAnsvarig: Bo Ek. Klart: i maj.\n");
  test::give_sections(read, {});
  EXPECT_EQ(actions_in(read, people), "Bo Ek|: En karta över stugorna tas fram. Ansvarig: Bo Ek. Klart: i maj.");
}

TEST(Actions, AClauseOfItsOwnBehindACommaIsTheCommitment) {
  const Case cases[] = {
      {"Vägverket har inte svarat, Bo Ek påminner.", "Bo Ek|: Bo Ek påminner."},
      {"Fel adress, Bo Ek rättar.", "Bo Ek|: Fel adress, Bo Ek rättar."},
  };
  for (const Case& c : cases) {
    test::Read read(c.text);
    test::give_sections(read, {});
    EXPECT_EQ(actions_in(read, people), c.expected) << c.text;
  }
}

TEST(Actions, ManyPointsOfOneSentenceAreReadOnce) {
  constexpr int points = 4000;  // each read to the sentence's end would be quadratic
  std::string text = "Mötet beslutade\n";
  for (int n = 0; n < points; ++n) text += "att uppdra åt Vägverket att mäta vägen,\n";
  test::Read read(text);
  test::give_sections(read, {});
  const std::string found = actions_in(read, {"Vägverket"}, {}, Genre::protokoll);
  EXPECT_EQ(std::count(found.begin(), found.end(), '\n') + 1, points);
}

TEST(Actions, NotesOfThingsToDoCountWithoutADoer) {
  const Case cases[] = {
      {"- Boka lokal till festen\n- Grillen är röd\n", "|: Boka lokal till festen"},
      {"- Undersök priset på färg (Bo Ek)\n", "Bo Ek|: Undersök priset på färg (Bo Ek)"},
      {"- Skicka listan, klart\n", "||done: Skicka listan, klart"},
      {"- Dags att städa förrådet\n", "|: Dags att städa förrådet"},
  };
  for (const Case& c : cases) {
    test::Read read(c.text);
    test::give_sections(read, {});
    EXPECT_EQ(actions_in(read, people), c.expected) << c.text;
  }
}

TEST(Actions, UnderAHeadEveryPointIsOne) {
  test::Read read("Att göra\n\n- Ny grill (Eva Alm)\n- Kontakt med Vägverket\n");
  test::give_sections(read, {{"Att göra", SectionKind::actions}});
  EXPECT_EQ(actions_in(read, people), "Eva Alm|: Ny grill (Eva Alm)\n|: Kontakt med Vägverket");
}

TEST(Actions, ADecisionThatNamesItsDoerIsOne) {
  const Case cases[] = {
      {"Nämnden uppdrar åt Vägverket att mäta vägen.", "Vägverket||decided: Nämnden uppdrar åt Vägverket att mäta vägen."},
      {"Det beslutades att Bo Ek skriver till banken.", "Bo Ek||decided: Det beslutades att Bo Ek skriver till banken."},
      {"Bo Ek valdes att justera protokollet.", ""},
      {"Mötet beslutade att köpa en grill.", ""},
      {"Mötet beslutade att ge vaktmästaren i uppdrag att laga grinden.",
       "vaktmästaren||decided: Mötet beslutade att ge vaktmästaren i uppdrag att laga grinden."},
      {"Nämnden uppdrar åt styrelsen att mäta vägen.", "styrelsen||decided: Nämnden uppdrar åt styrelsen att mäta vägen."},
      {"Vägverket har haft i uppdrag att mäta vägen.", ""},
      {"Eva Alm yrkar att Bo Ek ska mäta vägen.", ""},
      {"Mötet beslutade\natt godkänna planen,\natt uppdra åt Vägverket att mäta vägen, samt\natt Bo Ek skriver till banken.",
       "Vägverket||decided: att uppdra åt Vägverket att mäta vägen\nBo Ek||decided: att Bo Ek skriver till banken."},
      {"Regeringen gav den 3 mars Vägverket i uppdrag att mäta vägen.", ""},
  };
  for (const Case& c : cases) {
    test::Read read(c.text);
    test::give_sections(read, {});
    EXPECT_EQ(actions_in(read, people, c.dates, Genre::protokoll), c.expected) << c.text;
  }
}

}  // namespace
}  // namespace minutes
