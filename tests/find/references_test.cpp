#include <gtest/gtest.h>

#include <sstream>

#include "support/finds.h"

namespace minutes {
namespace {

/// `§ 14=paragraph § 14; …`
std::string references_in(std::string_view text) {
  static constexpr std::string_view kinds[] = {"paragraph", "diary", "sou", "prop", "law", "ds", "eu"};
  const test::Read read(text);
  std::ostringstream out;
  for (const Reference& reference : find::references(*read.view, test::matches_in(read))) {
    if (out.tellp() > 0) out << "; ";
    out << reference.span.of(read.text.content) << '=' << kinds[static_cast<int>(reference.kind)] << ' ' << reference.value;
  }
  return out.str();
}

struct Case {
  std::string_view text, expected;
};

constexpr Case cases[] = {
    // paragraphs of other meetings
    {"Beslutet togs den 4 maj 2023, § 14.", "§ 14=paragraph § 14"},
    {"Se protokollet §§ 12–15 om saken.", "§§ 12–15=paragraph §§ 12–15"},
    {"Bo vill lägga till §7c om kaffet.", "§7c=paragraph § 7c"},
    {"Enligt KS §72 gäller detta.", "§72=paragraph § 72"},
    {"Ändringen rör 9 § i reglementet.", "9 §=paragraph § 9"},
    {"Frågan togs upp i paragraf 88 i våras.", "paragraf 88=paragraph § 88"},
    // diary numbers
    {"Ärendet har nummer KSF-2025-00123 i registret.", "KSF-2025-00123=diary KSF-2025-00123"},
    {"Skrivelsen RS 2019-01844 bifogas.", "RS 2019-01844=diary RS 2019-01844"},
    {"Skrivelsen KS 2024/00123 bifogas.", "KS 2024/00123=diary KS 2024/00123"},
    {"Remissen (dnr 0317/24) besvaras.", "0317/24=diary 0317/24"},
    {"Skrivelsen KFN 2023.0214 bifogas.", "KFN 2023.0214=diary KFN 2023.0214"},
    {"Vi ses ONSDAG 16/10 i hallen.", ""},
    {"Domstolen har i mål M 1402-24 avslagit det.", "M 1402-24=diary M 1402-24"},
    {"Akt 4419. Vården upphör.", "4419=diary 4419"},
    {"§ 62  Skoltaxa                2023/9\n", "2023/9=diary 2023/9"},
    {"Läsåret                       2023/24\n", ""},
    {"Protokoll KS04 22/23 fastställdes.", ""},
    {"Se över planen       AM      16/11\n", ""},
    {"Nämnden fick ett brev med diarienummer 7483-2023 i maj.", "7483-2023=diary 7483-2023"},
    {"Tillstånd gavs i våras (531-4402-23).", "531-4402-23=diary 531-4402-23"},
    {"Länsstyrelsens beslut 433-5120-2022 gäller.", "433-5120-2022=diary 433-5120-2022"},
    {"Ring 070-4402-23 i kväll.", ""},
    {"Enligt artikel 9 i förordning (EU) 2016/679 krävs stöd.", "artikel 9 i förordning (EU) 2016/679=eu EU 2016/679"},
    {"Stödet följer lagen (2010:900) om buller och prop. 2009/10:31.",
     "lagen (2010:900) om buller=law 2010:900; prop. 2009/10:31=prop Prop. 2009/10:31"},
    {"ÄN 61/23  Upprop\nBo utses.\n\nÄN 62/23  Taxa\nBo svarar.\n\nÄN 63/23  Hund\nBo svarar.\n", ""},
    {"ÄN 61/23  Upprop\nBo utses.\n\nÄN 94/23  Taxa\nBo svarar.\n", "ÄN 61/23=diary ÄN 61/23; ÄN 94/23=diary ÄN 94/23"},
    // law
    {"Beslutet fattas med stöd av 5 kap. 12 § kommunallagen.", "5 kap. 12 § kommunallagen=law kommunallagen 5:12"},
    {"Stödet ges enligt 4 kap. 1 § socialtjänstlagen (2001:453).", "4 kap. 1 § socialtjänstlagen (2001:453)=law 2001:453 4:1"},
    {"Enligt 23 § förvaltningslagen får parten yttra sig.", "23 § förvaltningslagen=law förvaltningslagen 23"},
    {"Stöd finns i skollagen (2010:800).", "skollagen (2010:800)=law 2010:800"},
    {"Enligt lagen om medborgarskap (2001:82) krävs ansökan.", "lagen om medborgarskap (2001:82)=law 2001:82"},
    {"Ändringen finns i SFS 2017:725.", "SFS 2017:725=law 2017:725"},
    {"Kommunallagen gäller.", ""},
    // government papers
    {"Utredningen (SOU 2019:35) remitteras.", "SOU 2019:35=sou SOU 2019:35"},
    {"Promemorian Ds 2021:7 remitteras.", "Ds 2021:7=ds Ds 2021:7"},
    {"Se prop. 2016/17:171 om lagen.", "prop. 2016/17:171=prop Prop. 2016/17:171"},
    {"Dataskydd regleras i förordning (EU) 2016/679.", "förordning (EU) 2016/679=eu EU 2016/679"},
    // none
    {"Mötet den 2024-05-03 hölls på Storgatan 14.", ""},
    {"Ring 040-12 34 56 för besked.", ""},
    {"Vi blev 2/3 av alla.", ""},
};

TEST(References, HaveANormalForm) {
  for (const Case& c : cases) EXPECT_EQ(references_in(c.text), c.expected) << c.text;
}

TEST(References, ReadTheTableOfCases) {
  const auto rows = test::cases_in("corpus/cases/references.tsv");
  EXPECT_GE(rows.size(), 100u);
  for (const auto& [text, expected] : rows) EXPECT_EQ(references_in(text), expected) << text;
}

TEST(References, OwnHeadsAreNone) {
  EXPECT_EQ(
      references_in(
          "§ 3 Dnr 2024-00017\nTaxa för lokaler\n\nBeslut\nNämnden antar taxan.\n\n§ 4 Dnr 2024-00018\nÖvrigt\n\nInget.\n"),
      "2024-00017=diary 2024-00017; 2024-00018=diary 2024-00018");
}

}  // namespace
}  // namespace minutes
