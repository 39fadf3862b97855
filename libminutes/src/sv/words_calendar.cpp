// Words of the calendar. Months and weekdays with the abbreviations that Språkrådet's Svenska skrivregler lists, and
// those that forms and calendars print; the English month names because templates of office programs leave them behind.
// Named days as in lagen (1989:253) om allmänna helgdagar, with the eves that are kept as days off. Fixed phrases of two
// words (`i går`) stand in the rules.
#include "sv/lexicon.h"

namespace minutes::sv {
namespace {

constexpr WordRow rows[] = {
    {"januari jan jan. january", month, 1},
    {"februari feb feb. febr febr. february", month, 2},
    {"mars mar mar. march", month, 3},
    {"april apr apr.", month, 4},
    {"maj may", month, 5},
    {"juni jun jun. june", month, 6},
    {"juli jul. july", month, 7},
    {"jul", month | named_day, 7},
    {"augusti aug aug. august", month, 8},
    {"september sep sep. sept sept.", month, 9},
    {"oktober okt okt. october", month, 10},
    {"november nov nov.", month, 11},
    {"december dec dec.", month, 12},

    {"måndag måndagen måndagar måndagarna måndags mån mån.", weekday, 1},
    {"tisdag tisdagen tisdagar tisdagarna tisdags tis tis. tisd.", weekday, 2},
    {"onsdag onsdagen onsdagar onsdagarna onsdags ons ons. onsd.", weekday, 3},
    {"torsdag torsdagen torsdagar torsdagarna torsdags tors tor tors. torsd.", weekday, 4},
    {"fredag fredagen fredagar fredagarna fredags fre fre. fred.", weekday, 5},
    {"lördag lördagen lördagar lördagarna lördags lör lör.", weekday, 6},
    {"söndag söndagen söndagar söndagarna söndags sön sön.", weekday, 7},

    {"våren vår våras vårterminen vårtermin vt", season, 21},
    {"sommaren sommar somras", season, 22},
    {"hösten höst höstas höstterminen hösttermin ht", season, 23},
    {"vintern vinter vintras", season, 24},

    {"första förste", ordinal_word, 1},
    {"andra andre", ordinal_word, 2},
    {"tredje", ordinal_word, 3},
    {"fjärde", ordinal_word, 4},
    {"femte", ordinal_word, 5},
    {"sjätte", ordinal_word, 6},
    {"sjunde", ordinal_word, 7},
    {"åttonde", ordinal_word, 8},
    {"nionde", ordinal_word, 9},
    {"tionde", ordinal_word, 10},
    {"elfte", ordinal_word, 11},
    {"tolfte", ordinal_word, 12},
    {"trettonde", ordinal_word, 13},
    {"fjortonde", ordinal_word, 14},
    {"femtonde", ordinal_word, 15},
    {"sextonde", ordinal_word, 16},
    {"sjuttonde", ordinal_word, 17},
    {"artonde", ordinal_word, 18},
    {"nittonde", ordinal_word, 19},
    {"tjugonde", ordinal_word, 20},
    {"tjugoförsta", ordinal_word, 21},
    {"tjugoandra", ordinal_word, 22},
    {"tjugotredje", ordinal_word, 23},
    {"tjugofjärde", ordinal_word, 24},
    {"tjugofemte", ordinal_word, 25},
    {"tjugosjätte", ordinal_word, 26},
    {"tjugosjunde", ordinal_word, 27},
    {"tjugoåttonde", ordinal_word, 28},
    {"tjugonionde", ordinal_word, 29},
    {"trettionde", ordinal_word, 30},
    {"trettioförsta", ordinal_word, 31},

    {"dag dagar dagen dygn", time_unit, 1},
    {"vecka veckor veckan", time_unit, 2},
    {"månad månader månaden", time_unit, 3},
    {"kvartal kvartalet", time_unit, 4},
    {"år året", time_unit, 5},
    {"tertial tertialet", time_unit, 6},
    {"halvår halvåret", time_unit, 7},

    // Numbers are rows of find/date_named.cpp.
    {"midsommar midsommarhelgen", named_day, 1},
    {"midsommarafton midsommaraftonen", named_day, 2},
    {"midsommardagen", named_day, 3},
    {"påsk påsken påskhelgen", named_day, 4},
    {"skärtorsdag skärtorsdagen", named_day, 5},
    {"långfredag långfredagen", named_day, 6},
    {"påskafton påskaftonen", named_day, 8},
    {"påskdagen", named_day, 9},
    {"julen julhelgen", named_day, 10},
    {"julafton julaftonen", named_day, 11},
    {"juldagen", named_day, 12},
    {"nyår nyåret nyårshelgen", named_day, 13},
    {"nyårsafton nyårsaftonen", named_day, 14},
    {"nyårsdagen", named_day, 15},
    {"trettondagen trettondedagen trettondagsafton", named_day, 16},
    {"lucia luciadagen", named_day, 17},
    {"nationaldagen", named_day, 18},
    {"valborg valborgsmässoafton", named_day, 19},
    {"pingst pingsten pingsthelgen pingstdagen", named_day, 20},
    {"allhelgona allhelgonahelgen allhelgonadagen", named_day, 22},

    {"kl kl. klockan klockn klocka", clock_word, 0},
    {"ca ca. cirka c:a omkring ungefär runt", approximate, 0},
};

}  // namespace

std::span<const WordRow> calendar_words() { return rows; }

}  // namespace minutes::sv
