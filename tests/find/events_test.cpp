#include <gtest/gtest.h>

#include <sstream>

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
  EXPECT_EQ(events_in("Nästa dialogmöte hålls på Björkens herrgård."), "dialogmöte planned at Björkens");
  EXPECT_EQ(events_in("Studiebesöket är inställt."), "studiebesöket cancelled");
  EXPECT_EQ(events_in("Preliminär tid för workshop är satt."), "workshop preliminary");
  EXPECT_EQ(events_in("I maj genomförde Ylva Sten ingenting, men ett seminarium om buller hölls.", {"Ylva Sten"}),
            "seminarium held with Ylva Sten");
  EXPECT_EQ(events_in("Mötet hölls i god ordning."), "");
  EXPECT_EQ(events_in("En konferens är en god idé."), "");
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

TEST(Remarks, TellWishesNeedsAndQuestionsApart) {
  EXPECT_EQ(remarks_in("Det är önskvärt att lokalen städas oftare."), "wish");
  EXPECT_EQ(remarks_in("Rutinen behöver ses över."), "need");
  EXPECT_EQ(remarks_in("Ylva Sten anser att arbetet går bra.", {"Ylva Sten"}), "assessment of Ylva Sten");
  EXPECT_EQ(remarks_in("Det skulle kunna göras i samverkan."), "idea");
  EXPECT_EQ(remarks_in("Finns det plats för fler?"), "question");
  EXPECT_EQ(remarks_in("Lokalen städas varje vecka."), "");
}

}  // namespace
}  // namespace minutes
