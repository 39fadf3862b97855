// Words of the calendar. Months and weekdays with the abbreviations that Språkrådet's Svenska skrivregler lists, and
// those that forms and calendars print; the English month names because templates of office programs leave them behind.
#include "sv/lexicon.h"

namespace minutes::sv {
namespace {

constexpr WordRow rows[] = {
    {"januari jan january", month, 1},
    {"februari feb febr february", month, 2},
    {"mars march", month, 3},
    {"april apr", month, 4},
    {"maj may", month, 5},
    {"juni jun june", month, 6},
    {"juli jul july", month, 7},
    {"augusti aug august", month, 8},
    {"september sep sept", month, 9},
    {"oktober okt october", month, 10},
    {"november nov", month, 11},
    {"december dec", month, 12},

    {"måndag måndagen måndagar måndagarna måndags mån", weekday, 1},
    {"tisdag tisdagen tisdagar tisdagarna tisdags tis", weekday, 2},
    {"onsdag onsdagen onsdagar onsdagarna onsdags ons", weekday, 3},
    {"torsdag torsdagen torsdagar torsdagarna torsdags tors", weekday, 4},
    {"fredag fredagen fredagar fredagarna fredags fre", weekday, 5},
    {"lördag lördagen lördagar lördagarna lördags lör", weekday, 6},
    {"söndag söndagen söndagar söndagarna söndags sön", weekday, 7},
};

}  // namespace

std::span<const WordRow> calendar_words() { return rows; }

}  // namespace minutes::sv
