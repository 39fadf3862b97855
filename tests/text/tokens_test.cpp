#include <gtest/gtest.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "support/documents.h"
#include "sv/lists.h"

namespace minutes {
namespace {

// The readings of the tokens, parted by " ¦ ".
std::string tokens_of(std::string_view source) {
  const test::Read read(source);
  std::string out;
  for (Index t = 0; t < read.tokens.size(); ++t) {
    if (t > 0) out += " ¦ ";
    out += read.view->reading(t);
  }
  return out;
}

struct Case {
  std::string_view source, tokens;
};

constexpr Case cases[] = {
    // words and marks
    {"Mötet öppnas.", "Mötet ¦ öppnas ¦ ."},
    {"ja, nej; (kanske)!", "ja ¦ , ¦ nej ¦ ; ¦ ( ¦ kanske ¦ ) ¦ !"},
    {"“Så är det”, sa hon …", "“ ¦ Så ¦ är ¦ det ¦ ” ¦ , ¦ sa ¦ hon ¦ …"},
    {"och så vidare...", "och ¦ så ¦ vidare ¦ ..."},
    {"Underskrift ____ ----", "Underskrift ¦ ____ ¦ ----"},
    {"och/eller", "och ¦ / ¦ eller"},
    // hyphens and colons inside words
    {"hälso- och sjukvård", "hälso- ¦ och ¦ sjukvård"},
    {"barn-, ungdoms- och", "barn- ¦ , ¦ ungdoms- ¦ och"},
    {"60-talet u-länder IOP-gruppen", "60-talet ¦ u-länder ¦ IOP-gruppen"},
    {"RUS:ens VGR:s 1:e S:t", "RUS:ens ¦ VGR:s ¦ 1:e ¦ S:t"},
    {"Beslut:att Närvarande:Bo", "Beslut ¦ : ¦ att ¦ Närvarande ¦ : ¦ Bo"},
    {"VGR's H&M Carl-Johan", "VGR's ¦ H&M ¦ Carl-Johan"},
    {"1950- och 60-talen", "1950- ¦ och ¦ 60-talen"},
    {"maj–juni", "maj ¦ – ¦ juni"},
    // numbers
    {"13.15 1,4 2019:35 1/10 2/3", "13.15 ¦ 1,4 ¦ 2019:35 ¦ 1/10 ¦ 2/3"},
    {"491 000 kr, 1 200 000,50", "491 000 ¦ kr ¦ , ¦ 1 200 000,50"},
    {"år 2024 000", "år ¦ 2024 ¦ 000"},
    {"§ 5 100 personer", "§ ¦ 5 ¦ 100 ¦ personer"},
    {"411 05 Ort", "411 ¦ 05 ¦ Ort"},
    {"10–20 000 kronor", "10–20 000 ¦ kronor"},
    {"1 000-2 500 kr", "1 000-2 500 ¦ kr"},
    {"12–15 9-11 09.30-15.30", "12–15 ¦ 9-11 ¦ 09.30-15.30"},
    {"2020–2022, 2009/10:55", "2020–2022 ¦ , ¦ 2009/10:55"},
    {"§§ 12–15, §7, §§1,2,3", "§§ ¦ 12–15 ¦ , ¦ § ¦ 7 ¦ , ¦ §§ ¦ 1 ¦ , ¦ 2 ¦ , ¦ 3"},
    {"den 5. maj", "den ¦ 5 ¦ . ¦ maj"},
    {"säger 1) ja 2) nej", "säger ¦ 1) ¦ ja ¦ 2) ¦ nej"},
    {"(punkt 1) ja", "( ¦ punkt ¦ 1 ¦ ) ¦ ja"},
    {"250:- per år", "250 ¦ :- ¦ per ¦ år"},
    {"2025-08-22–2026-05-01", "2025-08-22 ¦ – ¦ 2026-05-01"},
    // codes and addresses
    {"Dnr SLK-2025-00364, 1339/22", "Dnr ¦ SLK-2025-00364 ¦ , ¦ 1339/22"},
    {"KS/2024:12 och 2014/24/EU", "KS/2024:12 ¦ och ¦ 2014/24/EU"},
    {"2024-08-19 870312-1234", "2024-08-19 ¦ 870312-1234"},
    {"Se https://exempel.se/a(b)?x=1.", "Se ¦ https://exempel.se/a(b)?x=1 ¦ ."},
    {"Mejla bo.ek@exempel.se, eller exempel.se/kom!", "Mejla ¦ bo.ek@exempel.se ¦ , ¦ eller ¦ exempel.se/kom ¦ !"},
    {"Filen protokoll.pdf.", "Filen ¦ protokoll.pdf ¦ ."},
    {"slut.Nästa", "slut ¦ . ¦ Nästa"},
    {"@namn #16 #7:", "@namn ¦ #16 ¦ #7 ¦ :"},
    {"HT25 Q3 covid-19", "HT25 ¦ Q3 ¦ covid-19"},
    // abbreviations
    {"bl.a. fr.o.m. t.ex. m.fl.", "bl.a. ¦ fr.o.m. ¦ t.ex. ¦ m.fl."},
    {"vi bl a t o m t ex d v s", "vi ¦ bl a ¦ t o m ¦ t ex ¦ d v s"},
    {"fr. o. m. i dag", "fr. o. m. ¦ i ¦ dag"},
    {"kl. 13 dnr. 4 s. 7 kap. 5", "kl. ¦ 13 ¦ dnr. ¦ 4 ¦ s. ¦ 7 ¦ kap. ¦ 5"},
    {"tolv st. Nästa", "tolv ¦ st ¦ . ¦ Nästa"},
    {"kaffe, te etc. När", "kaffe ¦ , ¦ te ¦ etc ¦ . ¦ När"},
    {"A. Andersson, Bo B. Ek och J.L. Dahl", "A. ¦ Andersson ¦ , ¦ Bo ¦ B. ¦ Ek ¦ och ¦ J. ¦ L. ¦ Dahl"},
    {"vitamin A. Därefter", "vitamin ¦ A ¦ . ¦ Därefter"},
    // what is seen through
    {"kom\u00ADmu\u00ADnen", "kommunen"},
    {"kommun\u200Bstyrelsen", "kommunstyrelsen"},
    {"la\u030Ansba\u0308nk", "lånsbänk"},
    {"491\u00A0000 och 1\u2009200", "491 000 ¦ och ¦ 1 200"},
    {"bl\u00A0a detta", "bl a ¦ detta"},
    {"kommun-\nstyrelsen beslutar", "kommunstyrelsen ¦ beslutar"},
    {"kommun\u00AD\nstyrelsen.", "kommunstyrelsen ¦ ."},
    {"kommun-\r\nstyrelsen", "kommunstyrelsen"},
    {"hälso-\noch sjukvård", "hälso- ¦ och ¦ sjukvård"},
    {"en IOP-\nutbildning", "en ¦ IOP-utbildning"},
    {"med Carl-\nJohan Ek", "med ¦ Carl-Johan ¦ Ek"},
    {"på 60-\ntalet", "på ¦ 60-talet"},
    {"sam-\nman-\nträde", "sammanträde"},
    {"enligt beslut-\nAnna går", "enligt ¦ beslut- ¦ Anna ¦ går"},
    {"kommun-\n\nstyrelsen", "kommun- ¦ styrelsen"},
    // symbols and rare scripts
    {"👩\u200D👩\u200D👧 👍🏽 5 €", "👩\u200D👩\u200D👧 ¦ 👍🏽 ¦ 5 ¦ €"},
    {"Αθήνα Москва 東京", "Αθήνα ¦ Москва ¦ 東京"},
    {"f\xEF\xBF\xBDr alla", "f\xEF\xBF\xBDr ¦ alla"},
};

TEST(Tokens, AreCutAsSwedishIsWritten) {
  for (const Case& c : cases) EXPECT_EQ(tokens_of(c.source), c.tokens) << c.source;
}

struct ClassCase {
  std::string_view source;
  TokenClass cls;
};

constexpr ClassCase class_cases[] = {
    {"kommun", TokenClass::word},     {"RUS:ens", TokenClass::word},       {"60-talet", TokenClass::word},
    {"covid-19", TokenClass::word},   {"14", TokenClass::number},          {"491 000", TokenClass::number},
    {"13.15", TokenClass::number},    {"12–15", TokenClass::number},       {"2019:35", TokenClass::number},
    {"2009/10", TokenClass::number},  {"1/10", TokenClass::number},        {"Q3", TokenClass::mixed},
    {"HT25", TokenClass::mixed},      {"2a", TokenClass::mixed},           {"SLK-2025-00364", TokenClass::code},
    {"2024-08-19", TokenClass::code}, {"1339/22", TokenClass::code},       {"2019-01844", TokenClass::code},
    {"00322/2026", TokenClass::code}, {"870312-1234", TokenClass::code},   {"§", TokenClass::section},
    {"§§", TokenClass::section},      {"www.exempel.se", TokenClass::url}, {"bo@exempel.se", TokenClass::url},
    {"@namn", TokenClass::handle},    {"#16", TokenClass::handle},         {"...", TokenClass::punctuation},
    {"–", TokenClass::punctuation},   {"€", TokenClass::symbol},           {"👍🏽", TokenClass::symbol},
};

TEST(Tokens, HaveAClass) {
  for (const ClassCase& c : class_cases) {
    const test::Read read("ord " + std::string(c.source) + " ord");
    ASSERT_EQ(read.tokens.size(), 3u) << c.source;
    EXPECT_EQ(static_cast<int>(read.tokens[1].cls), static_cast<int>(c.cls)) << c.source;
  }
}

TEST(Tokens, HashTheFoldedReadingHoweverItIsWritten) {
  const auto hash = [](std::string_view source) { return test::Read(source).tokens[0].hash; };
  EXPECT_EQ(hash("Kommunstyrelsen"), base::hash_of("kommunstyrelsen"));
  EXPECT_EQ(hash("KOMMUN\u00ADSTYRELSEN"), base::hash_of("kommunstyrelsen"));
  EXPECT_EQ(hash("ÅRSMÖTET"), base::hash_of("årsmötet"));
  EXPECT_EQ(hash("A\u030ARSMO\u0308TET"), base::hash_of("årsmötet"));
  EXPECT_EQ(hash("ŠIMIĆ"), base::hash_of("šimić"));
  for (const auto* form : {"t.o.m. i dag", "t o m i dag", "t. o. m. i dag", "T.o.m. i dag", "t.o.m i dag"})
    EXPECT_EQ(test::Read("se " + std::string(form)).tokens[1].hash, base::hash_of("t.o.m.")) << form;
}

TEST(Tokens, CarryFlags) {
  const test::Read read("Anna SKR gick\nhem bl.a. i dag");
  const auto flags = [&](Index t) { return read.tokens[t].flags; };
  EXPECT_TRUE(flags(0) & token_capital && flags(0) & token_line_start && flags(0) & token_space_before);
  EXPECT_FALSE(flags(0) & token_all_caps);
  EXPECT_TRUE(flags(1) & token_all_caps);
  EXPECT_TRUE(flags(2) & token_line_end);
  EXPECT_FALSE(flags(2) & token_line_start);
  EXPECT_TRUE(flags(3) & token_line_start && flags(3) & token_space_before);
  EXPECT_TRUE(flags(4) & token_abbreviation && read.tokens[4].lists & sv::abbreviation);
  EXPECT_EQ(read.tokens[4].line, 1u);
}

TEST(Tokens, SeeThroughMarkup) {
  const test::Read read("## **Beslut**\n\nStyrelsen **antar** [planen](https://exempel.se).\n");
  std::string text;
  for (Index t = 0; t < read.tokens.size(); ++t)
    text += std::string(read.view->reading(t)) + (read.tokens[t].has(token_bold) ? "* " : " ");
  EXPECT_EQ(text, "Beslut* Styrelsen antar* planen . ");
}

TEST(Tokens, LeaveOutFrontMatterAndComments) {
  EXPECT_EQ(tokens_of("---\ntitle: X\n---\n\nText\n\n<!-- dold -->\n\nSlut\n"), "Text ¦ Slut");
}

TEST(View, ReadsAStretchAsOneLine) {
  const test::Read read("Nämn-\nden, som\u00A0\u00A0är  **ny**,\r\nantar pla\u00ADnen.");
  const auto size = static_cast<std::uint32_t>(read.text.content.size());
  EXPECT_EQ(read.view->reading(Span{0, size}), "Nämnden, som är ny, antar planen.");
  const auto at = static_cast<std::uint32_t>(read.text.content.find("antar"));
  EXPECT_EQ(read.view->reading(Span{at + 1, at + 4}), "nta");
}

}  // namespace
}  // namespace minutes
