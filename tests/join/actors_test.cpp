#include <gtest/gtest.h>

#include <algorithm>

#include "minutes/minutes.h"

namespace minutes {
namespace {

/// The canonical name of every mention, in order.
std::string names_in(std::string_view text) {
  const auto document = parse("En vanlig dag.\n\n" + std::string(text));
  if (!document) return document.error().message;
  std::string out;
  for (const auto& mention : document->mentions) {
    if (!out.empty()) out += "; ";
    out += document->actors[mention.actor].name;
  }
  return out;
}

struct Case {
  std::string_view text, expected;
};

TEST(Actors, FormsOfOnePersonShareAName) {
  constexpr Case cases[] = {
      {"Anna Lindberg talade. Sedan svarade Lindberg på frågor.", "Anna Lindberg; Anna Lindberg"},
      {"Anna Lindberg talade. Vi tackar Anna för det.", "Anna Lindberg; Anna Lindberg"},
      {"Anna Lindberg talade. Det var Anna Lindbergs idé.", "Anna Lindberg; Anna Lindberg"},
      {"Anna Lindberg talade. Sedan lästes A. Lindbergs brev.", "Anna Lindberg; Anna Lindberg"},
      {"Mats Öhrn och Mats Alm kom. Vi hörde Mats Ö först.", "Mats Öhrn; Mats Alm; Mats Öhrn"},
      {"Vi valde Anna Lindberg.\n\nJusterat av: AL", "Anna Lindberg; Anna Lindberg"},
      {"Anna Lindberg talade. Anna Lindbergh svarade. Anna Lindberg avslutade.", "Anna Lindberg; Anna Lindberg; Anna Lindberg"},
      {"ANNA LINDBERG talade. Sedan talade Anna Lindberg igen.", "Anna Lindberg; Anna Lindberg"},
  };
  for (const auto& c : cases) EXPECT_EQ(names_in(c.text), c.expected) << c.text;
}

TEST(Actors, FormsOfOneBodyShareAName) {
  constexpr Case cases[] = {
      {"Kulturnämnden svarade. Enligt kulturnämndens svar räcker det.", "Kulturnämnden; Kulturnämnden"},
      {"Rådet för idrott och hälsa (RIH) möts. Nu frågar RIH igen.",
       "Rådet för idrott och hälsa; Rådet för idrott och hälsa; Rådet för idrott och hälsa"},
      {"Kommunfullmäktige beslutade. Enligt KF ska det göras.", "Kommunfullmäktige; Kommunfullmäktige"},
      {"Enligt KF ska det göras.", "KF"},
      {"Naturvårdsverket svarade. Sedan svarade NV igen.", "Naturvårdsverket; Naturvårdsverket"},
      {"Länsstyrelsen i Hallands län svarade. Sedan frågade Länsstyrelsen igen.",
       "Länsstyrelsen i Hallands län; Länsstyrelsen i Hallands län"},
      {"Vi bjöd socialnämnderna Norr och Söder.", "socialnämnden Norr; socialnämnden Söder"},
  };
  for (const auto& c : cases) EXPECT_EQ(names_in(c.text), c.expected) << c.text;
}

TEST(Actors, WhatFitsSeveralStaysAndSaysSo) {
  constexpr struct {
    std::string_view text;
    WarningCode code;
    std::string_view message;
  } cases[] = {
      {"Anna Lind och Anna Holm kom. Vi tackar Anna för det.", WarningCode::name_ambiguous, "Anna Lind, Anna Holm"},
      {"Vi valde Anna Lind och Axel Lundh.\n\nJusterat av: AL", WarningCode::initials_unresolved, "Anna Lind, Axel Lundh"},
      {"Vi valde Anna Lind.\n\nJusterat av: XYZ", WarningCode::initials_unresolved, "fit nobody"},
  };
  for (const auto& c : cases) {
    const auto document = parse(c.text);
    ASSERT_TRUE(document);
    const auto found =
        std::find_if(document->warnings.begin(), document->warnings.end(), [&](const Warning& w) { return w.code == c.code; });
    ASSERT_NE(found, document->warnings.end()) << c.text;
    EXPECT_NE(found->message.find(c.message), std::string::npos) << found->message;
  }
}

TEST(Actors, AreMadeAnewWhereThereAreSomeAlready) {
  auto document = parse("Närvarande: Anna Ek och Bo Alm.\n\nAnna Ek talade för Göteborgs Stad. Bo svarade.");
  ASSERT_TRUE(document);
  const auto once = document->actors;
  const auto tokens = text::tokenise(document->text, document->layout);
  join::actors({document->text, document->layout, tokens, {}, document->outline}, *document);
  EXPECT_EQ(document->actors, once);
}

TEST(Actors, HaveASectorAndWhatItRestsOn) {
  constexpr struct {
    std::string_view text;
    Sector sector;
    std::string_view basis;
  } cases[] = {{"Vi frågade Naturvårdsverket.", Sector::state, "list"},
               {"Vi frågade Lerums kommun.", Sector::municipality, "form"},
               {"Vi frågade Lunds hembygdsförening.", Sector::civil_society, "form"},
               {"Vi frågade Norrviks Plåt AB om det.", Sector::business, "form"},
               {"Vi frågade Region Halland.", Sector::region, "form"},
               {"Vi frågade kulturnämnden i höstas.", Sector::unknown, ""}};
  for (const auto& c : cases) {
    const auto document = parse(c.text);
    ASSERT_TRUE(document);
    ASSERT_FALSE(document->actors.empty()) << c.text;
    EXPECT_EQ(document->actors.front().sector, c.sector) << c.text;
    EXPECT_EQ(document->actors.front().sector_basis, c.basis) << c.text;
  }
}

TEST(Actors, TakeAffiliationAndRoleFromWhereTheyAreNamed) {
  const auto document = parse("Sedan yrkade ledamoten Anna Lindberg (S) bifall.");
  ASSERT_TRUE(document);
  ASSERT_FALSE(document->actors.empty());
  EXPECT_EQ(document->actors.front().affiliation, "S");
  EXPECT_EQ(document->actors.front().sector, Sector::party);
  EXPECT_EQ(document->actors.front().roles, std::vector<std::string>{"ledamoten"});
}

}  // namespace
}  // namespace minutes
