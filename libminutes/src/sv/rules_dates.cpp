// Dates, one row a form of expression. The rows find the parts; find/date_reading.cpp reads their values, joins parts
// into ranges and puts clock times to their days, find/date_traps.cpp drops what only looks like a date.
// `form` names how the captures are read.
#include "sv/rules.h"

namespace minutes::sv {
namespace {

#define WEEKDAY "( weekday:%weekday|må|ti|on|to|lö|sö \\.? ,? )? "
#define YEAR " ( år? year:@year / ,|\\. year:@year / \\( year:@year \\) / year:@short_year )?"
#define TO "( -|–|—|−|till|t.o.m.|t.o.m|t\\ o\\ m|tom / till och med / t o m / fram till )"
#define RELATIVE "rel:nästa|nästkommande|kommande|förra|föregående|denna|detta|innevarande"

constexpr Rule rows[] = {
    // days of a month
    {"date.day_month", WEEKDAY "den? day:@day \\.? month:%month" YEAR, "form=day", "Mötet hölls torsdagen den 5 maj 2022.",
     "Mötet hölls i maj 2022."},
    {"date.days_month",
     WEEKDAY
     "den? days:( @day ,|och|samt|respektive|resp|resp.|eller|\\& ( %weekday? den / %weekday )? )+6 day:@day month:%month" YEAR,
     "form=days", "Vi ses den 5, 12 och 19 maj.", "Vi ses den 19 maj."},
    {"date.day_range_month", "helgen? " WEEKDAY "den? range:@days month:%month" YEAR, "form=day_range",
     "Lägret är den 3–5 juni.", "Lägret är den 5 juni."},
    {"date.day_to_day_month", WEEKDAY "den? from:@day " TO " %weekday? den? day:@day month:%month" YEAR, "form=day_range",
     "Lägret pågår den 3 till 5 juni.", "Lägret pågår till den 5 juni."},
    {"date.day_month_joined",
     WEEKDAY "den? day:@day month:%month joined:@year_day last:%month ( år? year:@year / \\( year:@year \\) )?",
     "form=day_joined", "Avtalet löper 1 mars 2025–31 maj 2026.", "Avtalet löper 1 mars 2025."},
    {"date.day_month_hyphen", WEEKDAY "den? day:@day joined:@month_day month:%month" YEAR, "form=day_hyphen",
     "Lägret pågår 30 april-2 maj.", "Lägret pågår 2 maj."},
    {"date.day_month_short_year", WEEKDAY "den? day:@day joined:@month_day", "form=day_month_short_year",
     "Städdagen är 5 maj-25.", "Städdagen är 5 maj."},
    {"date.month_year_hyphen",
     "month:%month|%season joined:<code>|<mixed>|<number>|<word>&/(?:19|20)\\d\\d-[a-zåäö]{3,9}/ ( år? year:@year )?",
     "form=month_year_hyphen", "Projektet pågår november 2024-mars 2025.", "Projektet pågår november 2024."},
    {"date.ordinal_month", WEEKDAY "den? ordinal:%ordinal_word month:%month" YEAR, "form=day", "Vi firar första maj.",
     "Vi firar i maj första gången."},
    {"date.last_of_month", "den? sista|siste|ultimo month:%month" YEAR, "form=day day=last", "Svara senast sista april.",
     "Svara senast i april."},
    {"date.day_alone", WEEKDAY "den day:@day", "form=day_alone", "Nämnden möts den 12.", "Nämnden möts klockan 12."},
    // figures
    {"date.iso", WEEKDAY "den? figures:@iso", "form=iso", "Protokoll 2024-08-19 justeras.", "Ärende 2024-08191 justeras."},
    {"date.iso_range", WEEKDAY "figures:@iso_range|@compact_range", "form=figure_range", "Kursen går 2024-09-12-17 i Lund.",
     "Kursen går 2024-09-12 i Lund."},
    {"date.iso_month", "figures:@iso_month", "form=iso_month", "Utfall 2024-08 redovisas.", "Utfall 2024-13 redovisas."},
    {"date.short_iso", WEEKDAY "den? figures:@short_iso", "form=short_iso", "Anteckningar 24-09-16 skickas ut.",
     "Anteckningar 24-19-16 skickas ut."},
    {"date.dotted", WEEKDAY "den? figures:@dotted", "form=iso", "Beslutet 17.12.2019 gäller.", "Beslutet 17.12 gäller."},
    {"date.compact", WEEKDAY "den? figures:@compact", "form=iso", "Rapport 20240819 finns.", "Rapport 20241819 finns."},
    {"date.compact_six",
     "daterad|daterat|daterade|dat|dat.|datum|den|mötesdatum|sammanträdesdatum|protokoll|styrelsemöte|möte|sammanträde|"
     "anteckningar|minnesanteckningar|senast|per|från|from|fr.o.m.|tom|t.o.m.|till|utförd|utfört|upprättad|upprättat|reviderad|"
     "reviderat|godkänd|godkänt|justerat|inkom|utskriven|hämtad|uppdaterad|före|efter|innan :? figures:@compact_six",
     "form=iso", "Protokoll daterat 240819 justeras.", "Artikel 240819 beställs."},
    {"date.compact_six_alone", "figures:@compact_six", "form=iso", "Arbetslagsmöte 240819", "Arbetslagsmöte 249919"},
    {"date.spaced", "figures:@spaced_iso", "form=iso", "Mötet hölls 2024 08 19 i salen.", "Mötet hölls 2024 19 08 i salen."},
    {"date.nth_weekday", "den? ordinal:%ordinal_word|sista|siste weekday:%weekday i month:%month" YEAR, "form=nth_weekday",
     "Vi möts andra tisdagen i oktober.", "Vi möts andra gången i oktober."},
    {"date.slash", WEEKDAY "den? figures:@slash ( år year:@year )?", "form=slash", "Nästa träff är 19/8 i klubbhuset.",
     "Nästa träff är i klubbhuset."},
    {"date.days_slash", WEEKDAY "den? days:( @day ,|och|samt|respektive|resp|resp.|eller|\\& den? )+6 figures:@slash",
     "form=days_slash", "Vi spelar den 5 och 12/5 hemma.", "Vi spelar 12/5 hemma."},
    {"date.slash_range", WEEKDAY "den? figures:@slash_range", "form=figure_range", "Utställningen pågår 5/11-10/12 i hallen.",
     "Utställningen pågår 5/11 i hallen."},

    // months, seasons and years
    {"date.month",
     "month:%month ( år? year:@year / månad|månads år? year:@year / year:@short_year / månads slut|början|mitt )?",
     "form=month", "Rapporten kommer i oktober 2025.", "Rapporten kommer i tid."},
    {"date.month_pair", "pair:%month_pair ( år? year:@year / year:@short_year )?", "form=month_pair",
     "Rapporten kommer februari-mars 2025.", "Rapporten kommer i mars 2025."},
    {"date.season", "( " RELATIVE " )? season:%season ( år? figures:@years|@year / year:@short_year )?", "form=season",
     "Arbetet avslutas våren 2025.", "Arbetet avslutas 2025."},
    {"date.term", "term:<mixed>&/(?:[HV]T|[hv]t)\\d{1,4}/", "form=term", "Kursen ges HT25.", "Kursen ges i sal HT."},
    {"date.term_short", "season:vt|ht ( year:@short_year / short:@two_digits )", "form=season", "Kursen ges HT 25.",
     "Kursen ges i sal HT."},
    {"date.year", "year:@year", "form=year", "Budget 2024 antas.", "Budget 20245 antas."},
    {"date.years", "figures:@years", "form=years", "Planen gäller 2020–2022.", "Planen gäller 2020."},
    {"date.slash_years", "figures:@slash_years", "form=years", "Styrelsen 21/22 väljs.", "Styrelsen 21/23 väljs."},
    {"date.decade", "decade:%decade", "form=decade", "Huset byggdes på 90-talet.", "Huset byggdes tidigt."},

    // weeks and parts of the year
    {"date.week",
     "vecka|veckan|veckorna|veckor|v|v.|vv|vv. \\.? figures:@weeks|@week ( ,? år? year:@year / year:@short_year )?",
     "form=week", "Städdagen är vecka 34.", "Städdagen är i veckan."},
    {"date.weeks", "vecka|veckorna|veckor|v|v. \\.? weeks:( @week ,|och|samt|eller )+6 figures:@week ( ,? år? year:@year )?",
     "form=weeks", "Städning sker vecka 34, 36 och 38.", "Städning sker vecka 34."},
    {"date.week_joined", "week:<mixed>|<code>&/[Vv]\\.?\\d{1,2}/ ( ,? år? year:@year )?", "form=week", "Städdagen är v34.",
     "Städdagen är B34."},
    {"date.quarter", "kvartal|kv|kv.|kvartalet \\.? number:{1..4} ( ,? år? year:@year / year:@short_year )?", "form=part of=33",
     "Utfallet för kvartal 3 redovisas.", "Utfallet för kvartalet redovisas."},
    {"date.quarter_range", "kvartal|kv|kv. \\.? figures:@days ( ,? år? year:@year )?", "form=part of=33",
     "Det planeras till kvartal 1-2 2025.", "Det planeras till kvartal 2 2025."},
    {"date.quarter_joined", "joined:<mixed>&/[QqKk][1-4]/ ( ,? år? year:@year / year:@short_year )?", "form=part of=33",
     "Utfallet för Q3 2024 redovisas.", "Utfallet för Q5 redovisas."},
    {"date.ordinal_quarter",
     "( number:%ordinal_word / figures:@day ) kvartalet|kvartal ( ,|för? år? year:@year / år? year:@year / year:@short_year )?",
     "form=part of=33", "Tredje kvartalet gick bra.", "Kvartalet gick bra."},
    {"date.half_year",
     "number:första|andra halvåret|halvår|halvan ( ,? år? year:@year / av? år? year:@year / year:@short_year )?",
     "form=part of=40", "Första halvåret 2026 är fullt.", "Det första halvdana försöket 2026."},
    {"date.ordinal_third",
     "( number:%ordinal_word / figures:@day ) tertialet|tertial ( ,? år? year:@year / year:@short_year )?", "form=part of=37",
     "Första tertialet 2011 redovisas.", "Tertialet redovisas."},
    {"date.third", "tertial|tertialet number:{1..3} ( ,? år? year:@year / year:@short_year )?", "form=part of=37",
     "Tertial 2 redovisas.", "Tertialen redovisas."},
    {"date.half_joined", "joined:<mixed>&/[Hh][12]/ ,? år? year:@year", "form=part of=40", "Medel för H1 2025 söks.",
     "Medel för H3 2025 söks."},
    {"date.third_led",
     "tertialbokslut|tertialbokslutet|tertialrapport|tertialrapporten|tertialuppföljning|tertialuppföljningen|utfall|utfallet|"
     "prognos|prognosen|uppföljning|uppföljningen|bokslut|delårsrapport|delårsbokslut joined:<mixed>&/[Tt][1-3]/",
     "form=part of=37", "Tertialrapport T2 redovisas.", "Tunnelbanan T2 redovisas."},
    {"date.third_joined", "joined:<mixed>&/[Tt][1-3]/ ,? år? year:@year", "form=part of=37", "Utfallet för T1 2025 redovisas.",
     "Utfallet för T5 2025 redovisas."},
    {"date.turn_of_year", "årsskiftet|årsskifte ( figures:@years|@year|@slash_years )?", "form=turn of=year",
     "Det införs vid årsskiftet.", "Det införs i år."},
    {"date.turn_of_half_year", "halvårsskiftet|halvårsskifte ( year:@year )?", "form=turn of=half",
     "Det införs vid halvårsskiftet.", "Det införs under halvåret."},
    {"date.turn_of_month",
     "månadsskiftet|månadsskifte ( pair:%month_pair / month:%month ( -|–|—|−|\\/|och last:%month )? )? ( år? year:@year )?",
     "form=turn of=month", "Det sker vid månadsskiftet maj–juni.", "Det sker i maj."},

    // days with a name
    {"date.named", "named:%named_day ( år? year:@year )?", "form=named", "Vi stänger över midsommar.",
     "Vi stänger över sommaren."},
    {"date.second_day", "annandag|annandagen named:jul|påsk ( år? year:@year )?", "form=named", "Vi stänger annandag jul.",
     "Vi stänger till jul."},
    {"date.ascension", "kristi named:himmelsfärdsdag|himmelsfärd|himmelsfärdshelgen|himmelsfärds dag? ( år? year:@year )?",
     "form=named number=21", "Kontoret stänger Kristi himmelsfärdsdag.", "Kontoret stänger på kvällen."},
    {"date.all_saints", "alla helgons named:dag ( år? year:@year )?", "form=named number=22",
     "Gudstjänst hålls alla helgons dag.", "Gudstjänst hålls alla dagar."},
    {"date.advent", "named:första|andra|tredje|fjärde|1:a|2:a|3:e|4:e söndagen|söndag|sön? i|på? advent ( år? year:@year )?",
     "form=named number=23", "Julmarknad hålls första advent.", "Julmarknad hålls under advent."},
    {"date.epiphany", "named:trettondedag|trettondag jul? ( år? year:@year )?", "form=named number=16",
     "Mässa firas trettondedag jul.", "Mässa firas varje dag."},
    {"date.knut", "named:tjugondag|tjugondedag knut|jul ( år? year:@year )?", "form=named number=29",
     "Granen plundras tjugondag Knut.", "Granen plundras varje dag."},
    {"date.valentine", "alla hjärtans named:dag ( år? year:@year )?", "form=named number=30",
     "Vi bjuder på kaka alla hjärtans dag.", "Vi bjuder på kaka alla dagar."},
    {"date.mothers", "mors named:dag ( år? year:@year )?", "form=named number=31", "Kören sjunger på mors dag.",
     "Kören sjunger varje dag."},
    {"date.fathers", "fars named:dag ( år? year:@year )?", "form=named number=32", "Kören sjunger på fars dag.",
     "Kören sjunger varje dag."},

    // reckoned from the meeting
    {"date.day_from_now", "i|I day:går|förrgår|morgon|övermorgon|dag|kväll|morse|natt", "form=relative_day", "Vi sågs i går.",
     "Vi sågs på en gård."},
    {"date.day_from_now_joined", "day:igår|förrgår|iförrgår|imorgon|imorron|övermorgon|idag|ikväll|imorse|inatt",
     "form=relative_day", "Vi ses imorgon.", "Vi ses på morgonen."},
    {"date.weekday_ahead",
     "på|till|tills|nu|senast|före|innan|klar|klart|klara weekday:%weekday part:morgon|förmiddag|eftermiddag|kväll?",
     "form=weekday direction=ahead", "Vi ses på måndag.", "Vi ses på en måndag."},
    {"date.weekday_past", "i weekday:%weekday", "form=weekday direction=past", "Vi sågs i måndags.", "Vi sågs samma dag."},
    {"date.weekday_relative", RELATIVE " weekday:%weekday part:morgon|förmiddag|eftermiddag|kväll?", "form=weekday",
     "Nästa torsdag är det dags.", "På torsdag är det dags."},
    {"date.weekday_part", "weekday:%weekday part:morgon|förmiddag|eftermiddag|kväll", "form=weekday direction=ahead",
     "Måndag morgon passar bra.", "Måndag passar bra."},
    {"date.weekday_clock", "weekday:%weekday ( part:%clock_word / figures:@clock )", "form=weekday_clock direction=ahead",
     "Vi ses tisdag kl. 18.00.", "Vi ses på tisdag."},
    {"date.weekday_of_week", "i? weekday:%weekday i? " RELATIVE " veckan|vecka", "form=weekday_of_week",
     "Vi ses torsdag nästa vecka.", "Vi ses torsdag om en vecka."},
    {"date.weekday_of_numbered_week", "i? weekday:%weekday ,? i? vecka|v|v. \\.? figures:@week ( år? year:@year )?",
     "form=weekday_of_week", "Vi ses torsdag vecka 40.", "Vi ses torsdag den 40."},
    {"date.unit_relative",
     RELATIVE " unit:%time_unit|års|helg|helgen|termin|terminen|läsår|läsåret|verksamhetsår|verksamhetsåret",
     "form=relative_unit", "Nästa vecka blir det av.", "Vecka för vecka blir det av."},
    {"date.unit_gone", "det rel:gångna|förflutna unit:året|verksamhetsåret|läsåret", "form=relative_unit",
     "Vi ser tillbaka på det gångna året.", "Det gångna talet räknas inte."},
    {"date.unit_this", "rel:den|det här unit:%time_unit|helgen|terminen", "form=relative_unit", "Den här veckan är det kallt.",
     "Den här gången är det kallt."},
    {"date.weekend", "i|under|till|nu unit:helgen", "form=relative_unit", "Vi städar i helgen.", "Vi städar på helgerna."},
    {"date.last_year", "unit:ifjol|iförfjol|fjolåret", "form=relative_unit", "Samma antal som ifjol.",
     "Samma antal som förut."},
    {"date.this_year", "i unit:år|fjol|förfjol", "form=relative_unit", "Avgiften höjs i år.", "Avgiften höjs varje år."},
    {"date.ago", "approx:%approximate? ( figures:@count / word:%number_word|en|ett ) unit:%time_unit sedan|sen",
     "form=counted sign=-", "Avtalet slöts för 10 år sedan.", "Avtalet slöts i fjol."},
    {"date.in_time", "om approx:%approximate? ( figures:@count / word:%number_word|en|ett ) unit:%time_unit",
     "form=counted sign=+", "Vi ses om två veckor.", "Vi ses om en stund."},
    {"date.unit_own_end", "unit:årets|månadens|veckans|terminens part:slut|början|mitt", "form=unit_part",
     "Det blir klart före årets slut.", "Det blir årets bästa fest."},
    {"date.unit_end", "part:slutet|början|mitten|inledningen av|på unit:året|månaden|veckan|terminen", "form=unit_part",
     "Det blir klart i slutet av året.", "Det blir klart i år."},

    // clock times
    {"date.clock", "%clock_word \\.? approx:%approximate? ( from:@clock|@hour / figures:@military )", "form=clock",
     "Mötet börjar kl. 13.00 i salen.", "Mötet börjar i sal 13."},
    {"date.clock_span",
     "%clock_word \\.? approx:%approximate? ( figures:@clock_range|@hour_range / from:@clock|@hour ( " TO
     " / och / tills ) %clock_word? \\.? "
     "approx_to:%approximate? to:@clock|@hour )",
     "form=clock", "Mötet pågår kl 9 till 11.", "Mötet pågår kl 9."},
    {"date.clock_bare", "approx:%approximate? from:@clock", "form=clock_bare", "Mötet öppnas 17:17.", "Mötet öppnas 17:7."},
    {"date.clock_span_bare", "figures:@clock_range", "form=clock_bare", "Tid: 09.30-15.30 i salen.", "Tid: 09.30 i salen."},
    {"date.hours_bare", "figures:@hour_range", "form=clock_bare", "Vi ses fredag den 6 september 13-15.",
     "Vi ses fredag den 6 september."},
};

#undef WEEKDAY
#undef YEAR
#undef TO
#undef RELATIVE

}  // namespace

std::span<const Rule> date_rules() { return rows; }

}  // namespace minutes::sv
