#include <gtest/gtest.h>

#include <sstream>

#include "minutes/parse.h"
#include "support/finds.h"

namespace minutes {
namespace {

std::string events_in(std::string_view text, const std::vector<std::string>& names = {}) {
  static constexpr std::string_view states[] = {"held", "planned", "preliminary", "cancelled", "unclear"};
  const test::Read read(text);
  std::ostringstream out;
  for (const Event& event : find::events(*read.view, test::matches_in(read), {}, {}, test::mentions_of(read, names))) {
    if (out.tellp() > 0) out << "; ";
    out << event.what << ' ' << states[static_cast<int>(event.state)];
    if (event.place) out << " at " << *event.place;
    if (!event.parties.empty()) out << " with " << test::names_of(event.parties);
  }
  return out.str();
}

TEST(Events, HaveStatePlaceAndParties) {
  EXPECT_EQ(events_in("En konferens om vatten hölls i Småby."), "konferens held at Småby");
  EXPECT_EQ(events_in("Nästa dialogmöte hålls på Björkens herrgård."), "dialogmöte planned at Björkens herrgård");
  EXPECT_EQ(events_in("Studiebesöket är inställt."), "studiebesöket cancelled");
  EXPECT_EQ(events_in("Preliminär tid för workshop är satt."), "workshop preliminary");
  EXPECT_EQ(events_in("I maj genomförde Ylva Sten ingenting, men ett seminarium om buller hölls.", {"Ylva Sten"}),
            "seminarium held with Ylva Sten");
  EXPECT_EQ(events_in("Mötet hölls i god ordning."), "");
  EXPECT_EQ(events_in("En konferens är en god idé."), "");
}

/// Of a meeting on 3 March 2025, what is said under a heading.
std::string events_under(std::string_view heading, std::string_view text) {
  static constexpr std::string_view states[] = {"held", "planned", "preliminary", "cancelled", "unclear"};
  const auto doc = parse("Styrelsen\nDatum: 2025-03-03\n\n§ 1 " + std::string(heading) + "\n" + std::string(text) + "\n");
  std::ostringstream out;
  for (const Event& event : doc->events) {
    if (out.tellp() > 0) out << "; ";
    out << event.what << ' ' << states[static_cast<int>(event.state)];
    if (event.date != no_index) out << ' ' << doc->dates[event.date].value;
  }
  return out.str();
}

TEST(Events, ADayMakesAnOccasionOne) {
  struct Case {
    std::string_view heading, text, events;
  };
  static constexpr Case cases[] = {
      {"Rapporter", "Föreläsning den 26 mars med en gäst.", "föreläsning planned 2025-03-26"},
      {"Rapporter", "Föreläsning om buller.", ""},
      {"Rapporter", "Loppisen den 8 februari gav 6 400 kr.", "loppisen held 2025-02-08"},
      {"Rapporter", "Trädgårdsdagarna är 3–5 maj.", "trädgårdsdagarna planned 2025-05-03/2025-05-05"},
      {"Rapporter", "Gruppen träffades den 8 februari.", "träffades held 2025-02-08"},
      {"Rapporter", "Föreningen har öppet hus den 5 april.", "hus planned 2025-04-05"},
      // Named in passing, the meeting itself, a paper's day.
      {"Rapporter", "Frågan tas upp på årsmötet den 26 mars.", ""},
      {"Rapporter", "Frågan tas upp på nästa möte den 26 mars.", ""},
      {"Rapporter", "Redovisning av uppdrag den 8 februari.", ""},
      {"Rapporter", "Bolaget gick i konkurs den 8 februari.", ""},
      // Of two states the stronger.
      {"Rapporter", "Nästa möte den 26 mars är inställt.", "möte cancelled 2025-03-26"},
      {"Rapporter", "Lägret flyttas till den 5 maj.", "lägret planned 2025-05-05"},
      // Under a heading that names the occasion.
      {"Nästa möte", "Den 26 mars kl. 18 i klubbstugan.", "möte planned 2025-03-26T18:00"},
      {"Mötestider", "26 mars, 23 april och 28 maj.", "mötestider planned 2025-03-26"},
      {"Studiebesök", "Preliminärt den 26 mars.", "studiebesök preliminary 2025-03-26"},
      {"Föregående möte", "Den 8 februari var det kallt.", ""},
  };
  for (const auto& [heading, text, events] : cases) EXPECT_EQ(events_under(heading, text), events) << text;
}

std::string remarks_in(std::string_view text, const std::vector<std::string>& names = {}) {
  static constexpr std::string_view kinds[] = {"wish", "need", "assessment", "idea", "question"};
  const test::Read read(text);
  std::ostringstream out;
  for (const Remark& remark : find::remarks(*read.view, test::matches_in(read), test::mentions_of(read, names))) {
    if (out.tellp() > 0) out << "; ";
    out << kinds[static_cast<int>(remark.kind)];
    if (!remark.holder.empty()) out << " of " << test::names_of(remark.holder);
  }
  return out.str();
}

TEST(Remarks, OfTwoInASentenceWhatAsksComesBeforeWhatJudges) {
  EXPECT_EQ(remarks_in("Ylva Sten anser att rutinen bör ses över.", {"Ylva Sten"}), "need of Ylva Sten");
  EXPECT_EQ(remarks_in("Rådet ser positivt på arbetet och vill ha mer information."), "wish");
  EXPECT_EQ(remarks_in("Kan rutinen behöva ses över, och bör den det?"), "question");
}

TEST(Remarks, WhatDecidesOrProposesIsNone) {
  EXPECT_EQ(remarks_in("Styrelsen beslutade att rutinen bör ses över."), "");
  EXPECT_EQ(remarks_in("Ylva Sten yrkar att det som behövs köps in.", {"Ylva Sten"}), "");
  EXPECT_EQ(remarks_in("Klubben betalar för alla som vill gå."), "");
  EXPECT_EQ(remarks_in("Rutinen behöver inte ses över."), "");
}

TEST(Remarks, TellWishesNeedsAndQuestionsApart) {
  EXPECT_EQ(remarks_in("Det är önskvärt att lokalen städas oftare."), "wish");
  EXPECT_EQ(remarks_in("Rutinen behöver ses över."), "need");
  EXPECT_EQ(remarks_in("Ylva Sten anser att arbetet går bra.", {"Ylva Sten"}), "assessment of Ylva Sten");
  EXPECT_EQ(remarks_in("Det skulle kunna göras i samverkan."), "idea");
  EXPECT_EQ(remarks_in("Finns det plats för fler?"), "question");
  EXPECT_EQ(remarks_in("Lokalen städas varje vecka."), "");
  EXPECT_EQ(remarks_in("Ylva Sten undrade när skolan öppnar.", {"Ylva Sten"}), "question of Ylva Sten");
  EXPECT_EQ(remarks_in("Ylva Sten vill ha ett tätare samarbete.", {"Ylva Sten"}), "wish of Ylva Sten");
  EXPECT_EQ(remarks_in("Det saknas tolkar på kvällarna."), "need");
  EXPECT_EQ(remarks_in("Lägret gick jättebra!"), "assessment");
}

}  // namespace
}  // namespace minutes
