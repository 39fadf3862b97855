#include <gtest/gtest.h>

#include <sstream>

#include "minutes/parse.h"

namespace minutes {
namespace {

constexpr std::string_view head =
    "Granby kommun\nTekniska nämnden\nSAMMANTRÄDESPROTOKOLL\nSammanträdesdatum 2024-05-16\n\n"
    "Beslutande: Ylva Sten (S), ordförande, Olle Kvist (V), Gun Moss (M), Per Lans (SD)\n\n§ 31\n";

std::string parties(const std::vector<Party>& list) {
  std::string out;
  for (const Party& party : list) out += (out.empty() ? "" : " + ") + party.name;
  return out;
}

std::string due_of(const std::optional<Due>& due) { return due && due->value ? *due->value : ""; }

/// `who|when: text` of each action, joined by ` / `.
std::string actions_of(std::string_view item) {
  const auto document = parse(std::string(head) + std::string(item));
  std::ostringstream out;
  for (const Action& action : document->actions)
    out << (out.tellp() > 0 ? " / " : "") << parties(action.responsible) << '|' << due_of(action.due) << ": "
        << action.span.of(document->text.content);
  return out.str();
}

/// `status by: text` of each decision, joined by ` / `.
std::string decisions_of(std::string_view item) {
  static constexpr std::string_view statuses[] = {"taken", "reported", "planned", "deferred", "rejected", "proposed"};
  const auto document = parse(std::string(head) + std::string(item));
  std::ostringstream out;
  for (const Decision& decision : document->decisions)
    out << (out.tellp() > 0 ? " / " : "") << statuses[static_cast<int>(decision.status)]
        << (decision.decider ? " by " + decision.decider->name : "") << ": " << decision.span.of(document->text.content);
  return out.str();
}

TEST(ActionTables, ColumnsMayStandApartBySpaces) {
  EXPECT_EQ(actions_of("Uppföljning\n"
                       "Nr   Uppdrag                     Ansvarig       Klart\n"
                       "11   Räkna träden i parken       Olle Kvist     1/9\n"
                       "14   Måla bänkarna vid ån        Gun Moss       2024-08-31\n"),
            "Olle Kvist|2024-09-01: Räkna träden i parken       Olle Kvist     1/9 / "
            "Gun Moss|2024-08-31: Måla bänkarna vid ån        Gun Moss       2024-08-31");
}

TEST(ActionTables, DaysOfTheColumnAreReadEvenBehindTheMeeting) {
  EXPECT_EQ(
      actions_of("Uppföljning\n\n| Vad | Vem | Klart |\n|---|---|---|\n| Räkna träden | Gun Moss, Per Lans | 2024-03-01 |\n"),
      "Gun Moss + Per Lans|2024-03-01: Räkna träden | Gun Moss, Per Lans | 2024-03-01");
}

TEST(DecisionTables, TellWhatWasDecidedAndByWhom) {
  EXPECT_EQ(decisions_of("Beslutslogg\n\n| Nr | Datum | Beslut |\n|---|---|---|\n| 1 | 2024-02-01 | Taxan höjs i april |\n"),
            "reported: Taxan höjs i april");
  EXPECT_EQ(decisions_of("Anmälan av delegationsbeslut\n"
                         "2/4    Bygglov för carport, Gärdet 4:9        Olle Kvist\n"
                         "9/4    Inköp av gräsklippare, 74 900 kr       Gun Moss\n"),
            "reported by Olle Kvist: Bygglov för carport, Gärdet 4:9 / reported by Gun Moss: Inköp av gräsklippare, 74 900 kr");
}

TEST(DecisionTables, OutcomesBesideTheMattersAreTheMeetingsOwn) {
  EXPECT_EQ(decisions_of("Ansökningar\n\n| Nr | Ärende | Beslut |\n|---|---|---|\n| 1 | Ny soffa | Bifall |\n"
                         "| 2 | Nytt staket | Avslag |\n| 3 | Ny skylt | Bordläggs |\n"),
            "taken: Bifall / rejected: Avslag / deferred: Bordläggs");
}

TEST(DecisionHeads, WhatABodyProposesToAnotherIsItsOwnAct) {
  EXPECT_EQ(decisions_of("Ny bro\nTekniska nämndens förslag till kommunstyrelsen\nBron byggs.\n\n"
                         "Tekniska nämndens beslut för egen del\nBron projekteras.\n"),
            "taken: Bron byggs. / taken: Bron projekteras.");
  EXPECT_EQ(
      decisions_of("Ny bro\nFörvaltningens förslag till nämnden\nBron byggs.\n\nTekniska nämndens beslut\nBron byggs inte.\n"),
      "taken: Bron byggs inte.");
}

TEST(Doers, ACompanyKnownByItsKindHasItsName) {
  EXPECT_EQ(actions_of("Byte av lås\nGranby Bostäder AB berättar om inbrotten. Bolaget kommer att byta lås i juni.\n"),
            "Granby Bostäder AB|2024-06: Bolaget kommer att byta lås i juni.");
}

TEST(Doers, ThoseWhoOnlyHelpAreNotCharged) {
  EXPECT_EQ(actions_of("Ny bro\nBeslut\nKansliet i samverkan med kulturnämnden får i uppdrag att rita en bro.\n"),
            "Kansliet|: Kansliet i samverkan med kulturnämnden får i uppdrag att rita en bro.");
}

TEST(DecisionClauses, WordsFarFromTheirAttAreNoTable) {
  EXPECT_EQ(decisions_of("Ny bro\nBron är gammal.\n\nNämnden beslöt\natt\tgodkänna ritningen,\natt\tchefen beställer bron.\n"),
            "taken: Nämnden beslöt\natt\tgodkänna ritningen,\natt\tchefen beställer bron.");
  EXPECT_EQ(decisions_of("Avgifter\nNÄMNDEN BESLUTAR\natt    avgiften tas ut med\n       Ekby        180 tkr\n"
                         "       Alby         90 tkr\natt    taxan höjs.\n"),
            "taken: NÄMNDEN BESLUTAR\natt    avgiften tas ut med\n       Ekby        180 tkr\n       Alby         90 tkr\n"
            "att    taxan höjs.");
}

TEST(DecisionClauses, WhoDecidesOverThePointsIsNoHeading) {
  EXPECT_EQ(decisions_of("Ny bro\nBron är gammal.\n\nNämnden beslutar\n- att godkänna ritningen\n- att bron beställs\n\n"
                         "Per Lans tackar.\n"),
            "taken: Nämnden beslutar\n- att godkänna ritningen\n- att bron beställs");
}

TEST(ActionTables, ATitleOverTheRowsIsNoTask) {
  EXPECT_EQ(
      actions_of("Övrigt\n\nÅtgärdslista\n\nNr\tVad\tVem\tKlart\tStatus\n4\tFörslag till skylt\tYlva Sten\t2024-08-24\tny\n"
                 "5\tSamråd länet\tOlle Kvist\t2024-09-02\tny\n"),
      "Ylva Sten|2024-08-24: Förslag till skylt\tYlva Sten\t2024-08-24\tny / "
      "Olle Kvist|2024-09-02: Samråd länet\tOlle Kvist\t2024-09-02\tny");
}

TEST(DecisionFates, WhatIsToBeTakenUpLaterIsPutOff) {
  for (const std::string_view act : {"Nämnden beslutar att återkomma till förslaget i juni.", "Nämnden beslöt vänta till juni.",
                                     "Nämnden beslutar att låta posten stå tom och ta upp valet på nytt i juni."})
    EXPECT_EQ(decisions_of("Ny bro\n" + std::string(act) + '\n'), "deferred: " + std::string(act));
}

TEST(DecisionFates, WhatCannotBeGrantedOrFallsIsRefused) {
  for (const std::string_view act :
       {"Nämnden finner att begäran inte kan bifallas.", "Återremissyrkandet faller.", "För en bro fanns det inte stöd för."})
    EXPECT_EQ(decisions_of("Ny bro\n" + std::string(act) + '\n'), "rejected: " + std::string(act));
}

TEST(DecisionFates, AnAssemblyThatFollowsItsBoardsNoSaysNo) {
  const auto document = parse(
      "Granby båtklubb\nÅrsmöte 2024-05-16\n\nNärvarande: Ylva Sten, Olle Kvist\n\n§ 5 Motion om en brygga\n"
      "Olle Kvist presenterade motionen. Styrelsens utlåtande: avslag.\nÅrsmötet beslutade enligt styrelsens förslag.\n");
  ASSERT_EQ(document->decisions.size(), 1U);
  EXPECT_EQ(document->decisions[0].status, DecisionStatus::rejected);
}

TEST(DecisionFates, WhatIsDatedBeforeTheMeetingIsTold) {
  EXPECT_EQ(decisions_of("Policyn\nPolicyn antogs 2019.\n"), "reported: Policyn antogs 2019.");
  EXPECT_EQ(decisions_of("Bron\nNämnden har därmed beslutat att bygga bron.\n"),
            "taken: Nämnden har därmed beslutat att bygga bron.");
  EXPECT_EQ(decisions_of("Bron\nKulturnämnden fattade inriktningsbeslut den 3 mars 2023.\n"),
            "reported by Kulturnämnden: Kulturnämnden fattade inriktningsbeslut den 3 mars 2023.");
}

TEST(DecisionCues, WhatOneOfThemSaysIsNoVerdict) { EXPECT_EQ(decisions_of("Ny bro\nOlle Kvist: Nej, för dyrt.\n"), ""); }

TEST(DecisionSpans, WhatSomeoneDoesBehindACommaIsHerAct) {
  const std::string_view item = "Ny bro\nNämnden tar upp frågan igen den 24 september, Ylva Sten frågar länet om bidrag.\n";
  EXPECT_EQ(decisions_of(item), "deferred: Nämnden tar upp frågan igen den 24 september");
  EXPECT_EQ(actions_of(item), "Ylva Sten|: Ylva Sten frågar länet om bidrag.");
}

TEST(DecisionSpans, WhatIsDecidedBehindACommaComesLater) {
  const std::string_view item = "Ny bro\nYlva Sten tar in två anbud, beslut på nästa möte.\n";
  EXPECT_EQ(decisions_of(item), "planned: beslut på nästa möte.");
  EXPECT_EQ(actions_of(item), "Ylva Sten|: Ylva Sten tar in två anbud");
}

TEST(DecisionTables, ARowWithItsMatterAndItsDayIsOneDecision) {
  EXPECT_EQ(decisions_of("Delegationsbeslut\n\n| Dnr | Fastighet | Beslut | Datum |\n|---|---|---|---|\n"
                         "| 12 | Gärdet 4:9 | Tillstånd ny brunn | 2024-04-02 |\n"),
            "reported: 12 | Gärdet 4:9 | Tillstånd ny brunn | 2024-04-02");
}

TEST(DecisionFates, WhatIsRecalledWithItsMonthIsTold) {
  EXPECT_EQ(decisions_of("Avgiften\nAvgiften rörs inte. Det beslutade vi redan i mars.\n"),
            "reported: Det beslutade vi redan i mars.");
}

TEST(Actions, PromisesRequestsAndComingsAreDeeds) {
  for (const std::string_view deed :
       {"Ylva Sten lovade ta frågan vidare.", "Ylva Sten begär anstånd.", "Ylva Sten gör ny kontroll.",
        "Ylva Sten kallar till utbildning.", "Ylva Sten kommer tillbaka den 3 juni och berättar."})
    EXPECT_NE(actions_of("Bron\n" + std::string(deed) + '\n').find(deed), std::string::npos) << deed;
}

TEST(DecisionHeads, ABehestBehindMenIsAnActOfItsOwn) {
  EXPECT_EQ(decisions_of("Ny bro\nBron är gammal.\nBeslut: Nämnden avslår begäran men uppdrar åt kansliet att laga räcket.\n"),
            "rejected: Nämnden avslår begäran / taken: uppdrar åt kansliet att laga räcket.");
}

TEST(OwnBodies, TheFirstLettersOfACompoundAreTheBodys) {
  const auto document = parse(
      "Norrsjö församling\nKyrkorådet\nProtokoll 2024-05-16\n\nNärvarande: Eva Alm, ordförande, Bo Ek\n\n§ 3 Ny orgel\n"
      "Eva Alm berättade om orgeln.\nKR beslutar att köpa en orgel.\n");
  ASSERT_EQ(document->decisions.size(), 1U);
  EXPECT_EQ(document->decisions[0].status, DecisionStatus::taken);
}

}  // namespace
}  // namespace minutes
