#include <gtest/gtest.h>

#include <cmath>
#include <sstream>

#include "find/numbers.h"
#include "support/finds.h"

namespace minutes {
namespace {

/// `491 000 kr=491000 SEK; …`
std::string money_in(std::string_view text) {
  const test::Read read(text);
  std::ostringstream out;
  out.precision(12);
  for (const Money& money : find::money(*read.view, test::matches_in(read))) {
    if (out.tellp() > 0) out << "; ";
    out << money.span.of(read.text.content) << '=';
    if (money.value == std::floor(money.value))
      out << static_cast<long long>(money.value);
    else
      out << money.value;
    out << ' ' << (money.currency.empty() ? money.unit : money.currency);
  }
  return out.str();
}

struct Case {
  std::string_view text, expected;
};

constexpr Case cases[] = {
    // plain sums
    {"Vi köper stolar för 12 500 kr.", "12 500 kr=12500 SEK"},
    {"Stolarna kostade 980 kronor.", "980 kronor=980 SEK"},
    {"Hyran är 4.250 kr i månaden.", "4.250 kr=4250 SEK"},
    {"Räntan blev 1 203,50 kronor.", "1 203,50 kronor=1203.5 SEK"},
    {"Det kostar 12\u00A0500\u00A0kr att bygga.", "12\u00A0500\u00A0kr=12500 SEK"},
    {"Det kostar 12\u2009500 kr att bygga.", "12\u2009500 kr=12500 SEK"},
    // short forms
    {"Utfallet är 1,4 mkr.", "1,4 mkr=1400000 SEK"},
    {"Utfallet är 21,8 mnkr.", "21,8 mnkr=21800000 SEK"},
    {"Posten är på 2 tkr.", "2 tkr=2000 SEK"},
    {"Ramen är 3 mdkr.", "3 mdkr=3000000000 SEK"},
    {"Stödet är 40 MSEK.", "40 MSEK=40000000 SEK"},
    // magnitudes
    {"Bygget kostar 14 miljoner kronor.", "14 miljoner kronor=14000000 SEK"},
    {"Bygget kostar 14 miljoner.", "14 miljoner=14000000 SEK"},
    {"Det rör sig om 2,5 miljarder kronor.", "2,5 miljarder kronor=2500000000 SEK"},
    {"Föreningen ärvde två miljoner kronor.", "två miljoner kronor=2000000 SEK"},
    {"Avgiften höjs med femtio kronor.", "femtio kronor=50 SEK"},
    {"Alternativ två: 3,9 milj., klart i maj.", "3,9 milj.=3900000 SEK"},
    {"Gränsen sätts till fyra hundra tusen kronor.", "fyra hundra tusen kronor=400000 SEK"},
    {"Marken är värd 1,2 - 1,5 mkr.", "1,2=1200000 SEK; 1,5 mkr=1500000 SEK"},
    {"Intäkterna var 44,2 MSEK (budget 45,0).", "44,2 MSEK=44200000 SEK; 45,0=45000000 SEK"},
    {"Planen hyrs ut för 3 000/dag.", "3 000=3000 SEK"},
    {"På kontot står 148 312:50.", "148 312:50=148312.5 SEK"},
    {"Årets överskott är kronor 214 530.", "kronor 214 530=214530 SEK"},
    // dashes
    {"Avgiften är 250:- per år.", "250:-=250 SEK"},
    {"Fakturan lyder på 26.081:-.", "26.081:-=26081 SEK"},
    // other currencies and units
    {"Resan kostar 300 euro.", "300 euro=300 EUR"},
    {"Priset är SEK 4 000 per dag.", "SEK 4 000=4000 SEK"},
    {"Taket är tre prisbasbelopp.", "tre prisbasbelopp=3 prisbasbelopp"},
    // signs
    {"Resultatet blev -4 500 kr.", "-4 500 kr=-4500 SEK"},
    {"Priset – 4 500 kr – godtas.", "4 500 kr=4500 SEK"},
    // several
    {"Avgiften blir 100 kr för unga och 200 kr för andra.", "100 kr=100 SEK; 200 kr=200 SEK"},
    {"Avgiften höjs från 325 till 350 kr.", "325=325 SEK; 350 kr=350 SEK"},
    {"Bygget kostar 380 000–420 000 kr.", "380 000=380000 SEK; 420 000 kr=420000 SEK"},
    // without a currency word, where the matter is money
    {"Kassan gick minus 14.500, vilket täcks av kapitalet.", "14.500=14500 SEK"},
    {"Budget 6 000. Anna håller i det.", "6 000=6000 SEK"},
    {"Vi söker 40 000 ur byfonden för nya bord.", "40 000=40000 SEK"},
    {"Firman har fakturerat 23 400. Vi betalar.", "23 400=23400 SEK"},
    {"Hittills har vi använt 214 300 av 340 000.", "214 300=214300 SEK; 340 000=340000 SEK"},
    {"Offert från rörfirman 1.870.000 ink moms + 45.000 för resan.", "1.870.000=1870000 SEK; 45.000=45000 SEK"},
    {"Banken har gått in med 150 000.", "150 000=150000 SEK"},
    // other short forms
    {"Likviditet 412'. Räntan är rörlig.", "412'=412000 SEK"},
    {"Festen gick back 22k, delvis för regnets skull.", "22k=22000 SEK"},
    {"Kostnaden blir ca 35 tusen om alla kommer.", "35 tusen=35000 SEK"},
    {"Banken delar ut en halv miljon till klubbarna.", "en halv miljon=500000 SEK"},
    {"Taket kostar en och en halv miljon.", "en och en halv miljon=1500000 SEK"},
    {"Skolan köptes för en krona.", "en krona=1 SEK"},
    {"Skatten blir 22:15 kr.", "22:15 kr=22.15 SEK"},
    {"Ramen är 150 kEUR.", "150 kEUR=150000 EUR"},
    {"Vitet är femton tusen (15 000) kronor.", "femton tusen (15 000) kronor=15000 SEK"},
    {"Avgiften blir 1 420 kr (i år 1 315).", "1 420 kr=1420 SEK; 1 315=1315 SEK"},
    // none
    {"Vi söker 40 000 medlemmar.", ""},
    {"Skolan har i snitt 412 elever.", ""},
    {"Kaffe för alla kr 18:30.", ""},
    {"Vi är 12 500 medlemmar.", ""},
    {"Budgeten för 12 500 medlemmar antas.", ""},
    {"Mötet den 12 maj 2024 öppnades kl 18.00.", ""},
    {"Se § 14 och bilaga 3.", ""},
    {"Kronor delades ut till 3 lucior.", ""},
};

TEST(Money, ReadsSumsAsWritten) {
  for (const Case& c : cases) EXPECT_EQ(money_in(c.text), c.expected) << c.text;
}

TEST(Money, ReadsTheTableOfCases) {
  const auto rows = test::cases_in("corpus/cases/money.tsv");
  EXPECT_GE(rows.size(), 200u);
  for (const auto& [text, expected] : rows) EXPECT_EQ(money_in(text), expected) << text;
}

TEST(Money, AColumnOfFiguresTakesTheUnitOfItsHead) {
  EXPECT_EQ(money_in("Budget 2025, tkr\n\nMedlemsavgifter      200\nBidrag               150\nPorto                 20\n"),
            "200=200000 SEK; 150=150000 SEK; 20=20000 SEK");
  EXPECT_EQ(money_in("Fördelning i tkr\n\nVerksamhet   Budget 2024   Budget 2025\nSkola        8 400         8 900\nVård       "
                     "  5 200         5 300\n"),
            "8 400=8400000 SEK; 8 900=8900000 SEK; 5 200=5200000 SEK; 5 300=5300000 SEK");
  EXPECT_EQ(
      money_in("Belopp i tkr\n\nEnhet    Budget    Avvikelse\nVård     5 200     -900\nSkola    8 400     –1 100\nKultur   "
               "300       +20\n"),
      "5 200=5200000 SEK; -900=-900000 SEK; 8 400=8400000 SEK; –1 100=-1100000 SEK; 300=300000 SEK; 20=20000 SEK");
  EXPECT_EQ(money_in("Deltagare per kväll\n\nMåndag      200\nTisdag      150\nOnsdag       20\n"), "");
}

TEST(Money, SaysWhatTheSumIs) {
  const test::Read read("Bidraget blir 4 000 kr. Avgiften blir 200 kr. Lånet är på 9 000 kr.");
  const auto found = find::money(*read.view, test::matches_in(read));
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[0].of, MoneyOf::grant);
  EXPECT_EQ(found[1].of, MoneyOf::fee);
  EXPECT_EQ(found[2].of, MoneyOf::loan);
}

TEST(Numbers, ReadGroupsAndDecimals) {
  EXPECT_EQ(find::amount_of("491 000"), 491000);
  EXPECT_EQ(find::amount_of("1,25"), 1.25);
  EXPECT_EQ(find::amount_of("26.081"), 26081);
  EXPECT_EQ(find::amount_of("1.5"), 1.5);
  EXPECT_EQ(find::amount_of("12-14"), std::nullopt);
  EXPECT_EQ(find::amount_of("2019:35"), std::nullopt);
  EXPECT_EQ(find::amount_of(""), std::nullopt);
}

}  // namespace
}  // namespace minutes
