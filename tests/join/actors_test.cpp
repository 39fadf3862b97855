#include <gtest/gtest.h>

#include <algorithm>

#include "minutes/minutes.h"

namespace minutes {
namespace {

/// The canonical name of every mention, in order.
std::string names_in(std::string_view text) {
  Options options;
  options.actors_by = ActorsBy::rules;  // what rules find, a model may drop
  const auto document = parse("En vanlig dag.\n\n" + std::string(text), options);
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

TEST(Actors, PeopleOfOneSurnameAreToldApart) {
  constexpr std::string_view listed =
      "Närvarande:\nAnna Lind (S), ordförande\nBo Lind (M), ledamot\nMikael Holm (C), sekreterare\n\n§ 1 Val\n";
  constexpr Case cases[] = {
      {"Lind (S) yrkar bifall.", "Anna Lind"},
      {"Lind (M) yrkar avslag.", "Bo Lind"},
      {"Sedan svarar ordföranden Lind.", "Anna Lind"},
      {"Sedan svarar Anna.", "Anna Lind"},
      {"Sedan svarar Lind.", "Lind"},
      {"Sedan svarar Bosse.", "Bo Lind"},
      {"Sedan svarar Micke.", "Mikael Holm"},
      {"Sedan svarar M. Holm och Holms bror.", "Mikael Holm; Mikael Holm"},
  };
  for (const auto& c : cases) {
    const auto all = names_in(std::string(listed) + std::string(c.text));
    EXPECT_TRUE(all.ends_with("; " + std::string(c.expected))) << c.text << " " << all;
  }
}

TEST(Actors, LettersAndShortNamesOfBodiesGoToTheLongOne) {
  constexpr Case cases[] = {
      {"RIH (Rådet för idrott och hälsa) möts. Nu frågar RIH.",
       "Rådet för idrott och hälsa; Rådet för idrott och hälsa; Rådet för idrott och hälsa"},
      {"Kommunstyrelsens arbetsutskott möttes. Enligt AU § 6 gäller det.",
       "Kommunstyrelsens arbetsutskott; Kommunstyrelsens arbetsutskott"},
      {"Vi hörde Ekby Stadshus AB. Sedan talade Stadshus AB igen.", "Ekby Stadshus AB; Ekby Stadshus AB"},
      {"Vi hörde Ekbybygg AB. Enligt Ekbybygg går det bra.", "Ekbybygg AB; Ekbybygg AB"},
      {"Vi hörde Bostadsrättsföreningen Eken. Svar kom från Brf Eken.",
       "Bostadsrättsföreningen Eken; Bostadsrättsföreningen Eken"},
      {"Vi hörde PRO Ekby. Enligt PRO går det bra.", "PRO Ekby; PRO Ekby"},
      {"Vi hörde kommunstyrelsens planeringsutskott. Enligt planeringsutskottet går det.",
       "kommunstyrelsens planeringsutskott; kommunstyrelsens planeringsutskott"},
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
               {"Vi frågade kulturnämnden i höstas.", Sector::unknown, ""},
               {"Vi frågade Rädda Barnen Ekvalla.", Sector::civil_society, "list"},
               {"Vi frågade ABF Ekvalla.", Sector::civil_society, "list"},
               {"Vi frågade Räddningstjänsten Ekvalla.", Sector::municipality, "form"},
               {"Vi frågade Samordningsförbundet Ekvalla.", Sector::municipality, "form"},
               {"Vi frågade Ekvalla gymnasieförbund.", Sector::municipality, "form"},
               {"Vi frågade socialnämnden i Ekvalla.", Sector::municipality, "form"},
               {"Vi frågade patientnämnden i höstas.", Sector::region, "form"},
               {"Vi frågade domkapitlet och kyrkorådet.", Sector::civil_society, "form"},
               {"Vi frågade fakultetsnämnden i höstas.", Sector::education, "form"},
               {"Vi frågade Ekvalla friskola.", Sector::education, "form"},
               {"Vi frågade Brandt & Ekvall om det.", Sector::business, "form"}};
  for (const auto& c : cases) {
    const auto document = parse(c.text);
    ASSERT_TRUE(document);
    ASSERT_FALSE(document->actors.empty()) << c.text;
    EXPECT_EQ(document->actors.front().sector, c.sector) << c.text;
    EXPECT_EQ(document->actors.front().sector_basis, c.basis) << c.text;
  }
}

TEST(Actors, LettersStandForABodyWrittenInCapitals) {
  const auto document =
      parse("KULTURNÄMNDEN\nPROTOKOLL nr 8/2023\n\nKUN 61/23  Upprop\nIngen saknas.\n\nKUN 62/23  Taxa\nFrågan väntar.\n");
  ASSERT_TRUE(document);
  for (const Actor& actor : document->actors) EXPECT_NE(actor.name, "KUN");
}

TEST(Actors, BodiesOfAParishAreOfItsSector) {
  const auto document =
      parse("# Kyrkorådet\n\nProtokoll 2024-03-02\n\n§ 1 Fråga från Fastighetsutskottet\nFrågan lämnas till Diakonigruppen.\n");
  ASSERT_TRUE(document);
  bool found = false;
  for (const Actor& actor : document->actors)
    if (actor.name == "Fastighetsutskottet") found = actor.sector == Sector::civil_society && actor.sector_basis == "document";
  EXPECT_TRUE(found);
}

TEST(Actors, TakeAffiliationAndRoleFromWhereTheyAreNamed) {
  const auto document = parse("Sedan yrkade ledamoten Anna Lindberg (S) bifall.");
  ASSERT_TRUE(document);
  ASSERT_FALSE(document->actors.empty());
  EXPECT_EQ(document->actors.front().affiliation, "S");
  EXPECT_EQ(document->actors.front().sector, Sector::party);
  EXPECT_EQ(document->actors.front().roles, std::vector<std::string>{"ledamoten"});
}

/// `role ordförande; succeeds Bo Berg@Bo Berg`: the facts of the actor of that name.
std::string facts_of(const Document& document, std::string_view name) {
  static constexpr const char* kinds[] = {"role ", "affiliation ", "succeeds ", "replaces "};
  std::string out;
  for (const Actor& actor : document.actors)
    for (const ActorFact& fact : actor.facts) {
      if (actor.name != name) continue;
      out += (out.empty() ? "" : "; ") + std::string(kinds[static_cast<int>(fact.kind)]) + fact.value;
      if (fact.actor != no_index) out += "@" + document.actors[fact.actor].name;
    }
  return out;
}

TEST(Actors, HaveFactsFromEveryMention) {
  constexpr struct {
    std::string_view text, name, facts;
  } cases[] = {
      {"Karin Sund efterträder Olle Berg som sekreterare.", "Karin Sund", "succeeds Olle Berg@Olle Berg"},
      {"Karin Sund efterträds av Olle Berg i maj.", "Olle Berg", "succeeds Karin Sund@Karin Sund"},
      {"Rolf Ask ersätter Lena Dal i dag.", "Rolf Ask", "replaces Lena Dal@Lena Dal"},
      {"Rolf Ask valdes i stället för Lena Dal.", "Rolf Ask", "replaces Lena Dal@Lena Dal"},
      {"Maria Ros, ekonomichef, föredrar.", "Maria Ros", "role ekonomichef"},
      {"Sten Kvist från Ekby Energi AB svarar.", "Sten Kvist", "affiliation Ekby Energi AB@Ekby Energi AB"},
      {"Ulf Ring (Trafikverket) svarar.", "Ulf Ring", "affiliation Trafikverket@Trafikverket"},
      {"Ledamoten Ulf Ring (KD) svarar. Sedan talar Ulf Ring.", "Ulf Ring", "role ledamoten; affiliation KD"},
  };
  for (const auto& c : cases) {
    const auto document = parse("En vanlig dag.\n\n" + std::string(c.text));
    ASSERT_TRUE(document);
    EXPECT_EQ(facts_of(*document, c.name), c.facts) << c.text;
  }
}

}  // namespace
}  // namespace minutes
