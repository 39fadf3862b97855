// Money and references. What a number is worth is read by find/numbers.h; headings and contents lists are told apart in
// find/references.cpp.
#include "sv/rules.h"

namespace minutes::sv {
namespace {

constexpr Rule money_table[] = {
    {"money.currency", "sign:-|–|−|minus? num:<number> scale:%magnitude? unit:%currency", "",
     "Vi köper in stolar för 12 500 kr.", "Vi köper in 12 stolar."},
    {"money.first_of_two",
     "från|mellan|på|om|med|till|ca|är|blir num:<number> till|och|respektive|eller|resp. <number> scale:%magnitude? "
     "unit:%currency",
     "span=num", "Priset höjs från 300 till 350 kr.", "Priset höjs till 350 kr."},
    {"money.currency_first", "unit:sek|eur|usd|kr|kronor|€|$|£ num:<number> scale:%magnitude?", "",
     "Priset är SEK 4 000 per dag.", "Priset är inte satt."},
    {"money.words", "num:%number_word scale:%magnitude unit:%currency?", "", "Föreningen ärvde två miljoner kronor.",
     "Föreningen har två kassörer."},
    {"money.hundred_thousands", "num:%number_word|ett hundra scale:tusen unit:kronor|kr|euro|dollar", "hundreds=1",
     "Gränsen är tre hundra tusen kronor.", "Gränsen är tre hundra meter."},
    {"money.range_apart", "num:<number> -|–|− <number> scale:%magnitude? unit:%currency", "span=num",
     "Värdet är 2,2 - 2,5 mkr.", "Värdet är 2,2 - 2,5 i snitt."},
    {"money.budgeted",
     "unit:%currency \\( budget|budgeterat|utfall|prognos|plan|föregående|motsvarande år|period? :? num:<number> \\)",
     "span=num", "Omsättningen var 44,2 MSEK (budget 45,0).", "Omsättningen var 44,2 MSEK (budget saknas)."},
    {"money.rate", "num:@grouped / dag|dygn|månad|mån|mån.|år|termin|tillfälle|timme|tim|st|styck|person|medlem|lag|barn|vecka",
     "implied=tax", "Hallen hyrs ut för 2 000/dag.", "Hallen hyrs ut för dagen."},
    {"money.ore", "num:( <number>&/\\d{1,3}(?:[ .]\\d{3})?/ <number>&/\\d{3}:\\d{2}/ )", "implied=tax",
     "På kontot finns 148 312:50.", "På kontot finns ingenting."},
    {"money.hundreds", "num:%number_word|hundra unit:kronor|kr|tkr|mkr|mnkr", "", "Avgiften höjs med femtio kronor.",
     "Avgiften höjs med hälften."},
    {"money.magnitude", "num:<number> scale:miljon|miljoner|miljard|miljarder|mdr|mdkr|milj|milj.|mn|mn.", "",
     "Bygget kostar 14 miljoner.", "Bygget kostar mer än väntat."},
    {"money.dash_apart", "num:<number> :|,|\\. -|–|−|--", "", "Avgiften är 300:– per år.", "Kvar att betala: inget."},
    {"money.dash", "num:<number> :-", "", "Avgiften är 250:- per år.", "Kvar att betala: inget."},
    {"money.base_amount", "num:<number>|%number_word|ett|halvt unit:%money_unit", "", "Taket är tre prisbasbelopp.",
     "Prisbasbeloppet räknas om varje år."},
    {"money.half", "en|ett? num:halv|halvt scale:miljon|miljard unit:%currency?", "",
     "Stiftelsen gav en halv miljon till taket.", "Stiftelsen gav en halv dag till taket."},
    {"money.one_and_half", "en och en num:halv scale:miljon|miljard unit:%currency?", "more=1",
     "Taket kostar en och en halv miljon.", "Mötet tog en och en halv timme."},
    {"money.one", "num:en unit:krona", "", "Marken säljs för en krona.", "Marken säljs till en granne."},
    {"money.words_and_figures", "( %number_word %magnitude? ) \\( num:<number> \\) unit:%currency", "",
     "Vitet är fem tusen (5 000) kronor.", "Vitet är fem tusen (se bilaga)."},
    {"money.figures_and_words", "num:<number> \\( <word>+4 \\) unit:%currency", "", "Vitet är 5 000 (fem tusen) kronor.",
     "Vi är 5 000 (fem tusen) medlemmar."},
    {"money.of_several", "num:@grouped / ( @grouped / )~3 @grouped unit:%currency", "span=num",
     "Stegen är 31 000 / 33 000 / 35 000 kr.", "Stegen är 31 000 / 33 000 och 35 000 poäng."},
    {"money.compared",
     "unit:%currency \\( i|förra|fjol|f.å.|tidigare|nu|nuvarande|idag|dagens+2 år|året|fjol|dag|avgift|pris? :? num:<number> "
     "\\)",
     "span=num", "Priset är 420 kr (i år 395).", "Priset är 420 kr (i år lägre)."},
    {"money.thousands",
     "cue:~|ca|cirka|minus|plus|för|om|på|till|med|kostar|kostade|kostnad|kostnaden|blir|blev num:<number> scale:tusen",
     "implied=1", "Kostnaden är ca 35 tusen för alla.", "Kostnaden för tusen blad."},
    {"money.k",
     "cue:~|ca|cirka|minus|plus|back|för|om|på|till|med|kostar|kostade|kostnad|kostnaden|blir|blev|är|: num:/\\d{1,4}k/",
     "implied=1", "Festen gick back 22k i år.", "Festen hölls i sal 22k i år."},
    {"money.tick", "num:<number> '|’|′", "implied=tick", "Likviditet 412' vid årsskiftet.", "Likviditet 412 vid årsskiftet."},
    // words of cash, behind which a grouped figure is a sum; or a verb that spends, asks or gives
    {"money.cash",
     "cue:budget|budgeten|kostnad|kostnaden|kostnader|likviditet|saldo|saldot|*saldo|kassa|kassan|*kassa|*kassan|behållning|"
     "offert|offerten|anbud|anbudet|fakturerat|fakturerade|fakturerar|reservera|reserverar|reserverade|reserverat|avsätta|"
     "avsätter|avsatt|avsattes|anslå|anslår|anslog|söka|söker|sökte|sökt|ansöker|betala|betalar|betalade|betalat|skänka|"
     "skänker|skänkte|skänkt|sponsrar|sponsrade|sponsrat|bidrar|bidrog|kostar|kostade|kostat|intäkter|utgifter|överskott|"
     "underskott|omsättning|lånar|lånade|låna|använt|förbrukat|arvode|vite|hyra|hyran "
     "( :|,|ca|cirka|på|om|till|för|med|är|var|blir|blev )~2 num:@grouped",
     "implied=cash", "Vi söker 40 000 ur fonden.", "Vi söker fler medlemmar."},
    {"money.cash_in_with", "gått|gick|går|gå|skjuter|sköt|skjutit in|till med num:@grouped", "implied=cash",
     "Stiftelsen har gått in med 150 000.", "Stiftelsen har gått in med liv och lust."},
    {"money.cash_of", "använt|förbrukat|betalat|fått|kvar|återstår @grouped %currency? av årets? num:@grouped", "implied=cash",
     "Vi har använt 214 000 av 340 000.", "Vi har använt 214 000 av taket."},
    {"money.left_of", "%currency kvar|återstår|återstod av årets|budgetens|budgeterade|beviljade? num:@grouped", "implied=cash",
     "Det finns 11 000 kr kvar av årets 25 000.", "Det finns 11 000 kr kvar av årets pott."},
    {"money.tax", "num:@grouped ink|inkl|ink.|inkl.|exkl|exkl.|plus|utan moms", "implied=tax", "Offert 1.870.000 ink moms.",
     "Offert 1.870.000 väntas."},
    {"money.tax_and_more", "moms \\+|plus|och|samt num:@grouped", "implied=cash",
     "Offert 1.870.000 ink moms + 45.000 för resan.", "Offert 1.870.000 ink moms + resan."},
    {"money.implied", "cue:~|ca|cirka|minus|plus|för|om|på|till|med|≈ num:@grouped back?", "implied=1",
     "Kassan gick minus 14.500 i år.", "Kassan sköts av två personer."},
};

// The acts as they are cited: by the end of their name, by a short form, or as `lagen (number) om …`. What ends so and is
// no act (förslag, bolag, underlag) is left out by find/references.cpp.
#define ACT                                                                                                                    \
  "*lagen|*lag|*balken|*balk|*förordningen|*formen|*stadgan|kl|pbl|lou|luf|osl|sol|lss|fl|lvu|lvm|lspv|hsl|ksl|bfl|bl|mb|jb|" \
  "tf|"                                                                                                                        \
  "rf|ro|psl|abf|ftl|ktl|ll|skl|gdpr|mbl|las|aml|sfb|kml"
#define ACT_NAME "( *- och|samt|eller )? name:" ACT
#define SFS "@issue"
#define ACT_NUMBER "\\( sfs:" SFS " \\)"
// Behind the number the rest of the name: up to a mark, a capital or a word that no name of an act holds.
#define ACT_TAIL                                                                                                                        \
  "( om|med "                                                                                                                           \
  "( och|samt !prop|prop.|proposition|sou|ds|sfs|lagen|förordningen|dnr / "                                                            \
  "!<punctuation>|<symbol>|<capital>|och|samt|att|ska|skall|får|kan|är|har|som|när|där|gäller|krävs|innebär|kommer|bör|måste " \
  ")+9 )"

constexpr Rule reference_table[] = {
    {"ref.paragraph", "mark:<section>+2 num:<number> a|b|c|d? ( ,|och|samt|– <number> )~6", "kind=paragraph",
     "Se beslutet i föregående protokoll § 14.", "Se beslutet i föregående protokoll."},
    {"ref.paragraph_lettered", "mark:<section>+2 num:/\\d{1,4}[a-e]/", "kind=paragraph", "Bo vill lägga till §7c om kaffet.",
     "Bo vill lägga till § om kaffet."},
    {"ref.paragraph_after", "num:{1..999} a|b|c? mark:<section>", "kind=paragraph", "Ändringen rör 9 § i reglementet.",
     "Ändringen rör nio punkter i reglementet."},
    {"ref.paragraph_word", "paragraf|paragrafen|paragraferna|par. num:<number> ( ,|och|samt <number> )~4", "kind=paragraph",
     "Frågan togs upp i paragraf 88 i våras.", "Varje paragraf läses upp."},
    {"ref.law_chapter",
     "chapter:<number> kap|kap.|kapitlet \\.? num:<number> a|b|c|d|e|f|g|h|i|j? <section>+2 ( ( " ACT_NAME
     " / name:lagen|lag|förordningen ) ( " ACT_NUMBER " " ACT_TAIL "? )? )?",
     "kind=law", "Beslutet fattas med stöd av 5 kap. 12 § kommunallagen.", "Läs kapitel fem i boken."},
    {"ref.law_chapter_several",
     "chapter:<number> kap|kap. \\.? num:<number> a|b|c|d|e|f|g|h|i|j? ( ,|och|samt|eller|–|- <number> a|b|c|d|e|f|g|h|i|j? "
     ")~6 "
     "<section>+2 ( " ACT_NAME " ( " ACT_NUMBER " )? )?",
     "kind=law", "Stöd finns i 9 kap. 2, 4 och 6 b §§ miljöbalken.", "Stöd finns i kapitel 9."},
    {"ref.law_whole_chapter", "chapter:<number> kap|kap. \\.? " ACT_NAME " ( " ACT_NUMBER " )?", "kind=law",
     "Reglerna i 3 kap. skollagen (2010:800) gäller.", "Reglerna i 3 kap. gäller."},
    {"ref.law_paragraphs",
     "num:{1..999} a|b|c|d|e|f|g|h? ( ,|och|samt|eller|–|- {1..999} a|b|c|d|e|f|g|h? )+5 <section>+2 " ACT_NAME " ( " ACT_NUMBER
     " )?",
     "kind=law", "Facken kallas enligt 11, 12 och 19 §§ mbl.", "Facken kallas enligt avtalet."},
    {"ref.law_paragraph",
     "num:{1..999} a|b|c? <section>+2 ( " ACT_NAME " / name:lagen|förordningen ) ( " ACT_NUMBER " " ACT_TAIL "? )?", "kind=law",
     "Enligt 23 § förvaltningslagen får parten yttra sig.", "Förvaltningslagen gäller."},
    {"ref.law_number", ACT_NAME " " ACT_NUMBER, "kind=law", "Stöd finns i skollagen (2010:800).",
     "Stöd finns i skollagen (se bilaga)."},
    {"ref.law_named", "name:lagen|lag|förordningen|förordning " ACT_NUMBER " " ACT_TAIL "?", "kind=law",
     "Stöd finns i lagen (2010:900) om buller.", "Stöd finns i lagen om buller."},
    {"ref.law_about", "name:lag|lagen|förordning|förordningen om !\\(+7 " ACT_NUMBER, "kind=law",
     "Enligt lagen om medborgarskap (2001:82) krävs ansökan.", "Enligt lagen om medborgarskap (se ovan) krävs ansökan."},
    {"ref.law_sfs", "sfs|sfs: num:" SFS, "kind=law", "Ändringen finns i SFS 2017:725.", "Ändringen finns i SFS."},
    {"ref.sou", "sou num:@issue", "kind=sou", "Utredningen (SOU 2019:35) remitteras.", "Utredningen är en SOU."},
    {"ref.ds", "ds num:@issue", "kind=ds", "Promemorian Ds 2021:7 remitteras.", "Promemorian är en Ds."},
    {"ref.prop", "prop|prop.|proposition|propositionen \\.? num:@session", "kind=prop", "Se prop. 2016/17:171 om lagen.",
     "Se propositionen om lagen."},
    {"ref.eu_number",
     "( artikel|art|art. <number> i )? ( förordning|förordningen|direktiv|direktivet|beslut|beslutet )? \\( eu|eg|eeg \\) "
     "nr|nr.? "
     "num:<number>|<code>&/\\d{1,4}\\/\\d{1,4}/",
     "kind=eu", "Dataskydd regleras i förordning (EU) 2016/679.", "Dataskydd regleras i EU."},
    {"ref.eu_directive", "( direktiv|direktivet )? num:<code>&/\\d{2,4}\\/\\d{1,4}\\/E[UGE]G?/", "kind=eu",
     "Kravet finns i direktiv 2014/24/EU.", "Kravet finns i direktivet."},
    // What these take for a register's number is looked at once more by find/references.cpp.
    {"ref.diary_code", "num:<code>|<mixed>&<capital>", "kind=diary", "Ärendet har nummer KSF-2025-00123 i registret.",
     "Ärendet har inget nummer."},
    {"ref.diary_prefix", "series:<caps>|<capital> num:@registered", "kind=diary", "Skrivelsen RS 2019-01844 bifogas.",
     "Skrivelsen från RS bifogas."},
    {"ref.diary_word",
     "dnr|dnr.|dnr:|d.nr|diarienr|diarienr.|diarienummer|ärendenummer|ärendenr|ärendebeteckning|diarium :? "
     "series:<caps>|<capital>&<word>? num:<code>|<number>|<mixed>",
     "kind=diary", "Remissen (dnr 0317/24) besvaras.", "Remissen saknar dnr och datum."},
    {"ref.diary_case", "mål|målet|målnr|målnr.|målnummer nr|nr.? series:<caps>|<capital>&<word>? num:<code>|<number>|<mixed>",
     "kind=diary", "Domstolen har i mål M 1402-24 avslagit det.", "Domstolen har nått sitt mål i år."},
    {"ref.diary_file", "akt|akten|aktnr|aktnr.|aktnummer num:{1000..9999999}", "kind=diary", "Akt 4419 avslutas.",
     "Akten avslutas."},
    {"ref.diary_column", "num:<number>|<code>|<mixed>&<line_end>&/(?:19|20)\\d\\d\\/\\d{1,6}/", "kind=diary",
     "§ 62  Taxa       2023/9", "§ 62  Taxa   2023/9 antas."},
    // `511-4402-2023`: what it is about, a running number and the year, as the county boards and the church write them.
    {"ref.diary_county", "num:/[1-9]\\d{2}-\\d{3,6}-(?:(?:19|20)\\d{2}|\\d{2})/", "kind=diary",
     "Tillstånd gavs i våras (531-4402-23).", "Tillstånd gavs i våras (070-4402-23)."},
    {"ref.diary_heading", "<section> {1..9999} num:@registered", "kind=diary", "§ 4 0220/23 Taxa för lokaler",
     "§ 4 Taxa för lokaler"},
    {"ref.diary_long", "num:<number>&/(?:19|20)\\d{7}/ ks|kf|kommunstyrelsen|kommunfullmäktige|nämnden <section>", "kind=diary",
     "Beslut 202400786 KS § 72 delges.", "Beslut 202400786 delges."},
};

#undef ACT
#undef ACT_NAME
#undef ACT_NUMBER
#undef ACT_TAIL
#undef SFS

}  // namespace

std::span<const Rule> money_rules() { return money_table; }
std::span<const Rule> reference_rules() { return reference_table; }

}  // namespace minutes::sv
