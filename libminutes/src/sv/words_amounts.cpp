// Money in Swedish minutes: currency words and magnitudes, with the usual written short forms.
// Sources: Svenska skrivregler (2017) on amounts; ISO 4217 codes; tkr/mkr/mnkr/mdkr as Ekonomistyrningsverket lists them.
#include "sv/lexicon.h"

namespace minutes::sv {
namespace {

constexpr WordRow rows[] = {
    {"kr kr. kronor krona kronors sek :-", currency, 0},
    {"tkr tkr. ksek kkr", currency, 3},
    {"mkr mkr. mnkr msek mnsek milj.kr mlnkr", currency, 6},
    {"mdkr mdrkr mdsek mrdkr", currency, 9},
    {"keur kusd teur tusd", currency, 3},
    {"meur musd mneur", currency, 6},
    {"euro eur € dollar usd $ nok dkk gbp pund £", currency, 0},
    {"tusen", magnitude, 3},
    {"miljon miljoner milj milj. mn mn. mln", magnitude, 6},
    {"miljard miljarder mdr mdr. mrd md", magnitude, 9},
    {"prisbasbelopp basbelopp prisbasbeloppet inkomstbasbelopp", money_unit, 0},
};

}  // namespace

std::span<const WordRow> amount_words() { return rows; }

}  // namespace minutes::sv
