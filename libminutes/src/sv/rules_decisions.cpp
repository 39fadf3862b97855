// What makes a sentence a decision. Rows stand by rank: where two claim the same cue, the upper one has it, so the
// shapes that are no decisions (`status=none`) and the narrow ones stand before the wide.
//
// yields: status   what the cue says while nothing in the sentence says otherwise (find/decisions.cpp: another decider
//                  or an earlier day makes a `taken` one `reported`); none = this cue is no decision
//         outcome  what was decided
//         by       subject: needs a body that decides before or behind the verb; agent: `av …` names it, if anyone;
//                  genitive: the name before the cue, needed; not_stated: another, who is not said
//         whole    block: the rest of the paragraph belongs to it
#include "sv/rules.h"

namespace minutes::sv {
namespace {

constexpr Rule rules[] = {
    // --- shapes that are no decisions ---
    {"decision.not.assumed", "cue:antar|antog|väljer|valde|valt|accepterar att|man|vi", "status=none",
     "Vi antar att bussen kommer.", "Mötet antar planen."},
    {"decision.not.remarked", "cue:noterar|noterade|noteras|noterades|antecknar|antecknas|antecknades att", "status=none",
     "Det noterades att taket läcker.", "Nämnden noterar informationen."},
    {"decision.not.whether",
     "^ om|ifall|såvida|innan|när|därest !,~10 cue:%decide|%approve|%reject|%defer|%elect|%decided_passive", "status=none",
     "Om stämman godkänner planen byggs bryggan.", "Stämman godkänner planen."},
    {"decision.not.if", "huruvida|ifall|såvida|innan|om|förutsatt !att !,~6 cue:%decide", "status=none",
     "Protokollet skickas om styrelsen inte beslutar annat.", "Styrelsen beslutar om avgiften."},
    {"decision.not.if_body",
     "om|innan|tills mötet|styrelsen|nämnden|stämman|årsmötet|vi|man|fullmäktige !,~4 "
     "cue:%approve|%reject|%elect|%defer",
     "status=none", "Arbetet stannar om nämnden avslår ansökan.", "Nämnden avslår ansökan om bygglov."},
    {"decision.taken.called_rightly",
     "fann|finner|konstaterade|konstaterades|konstaterar|anses|ansågs .~10 "
     "cue:*kungjort|*kungjord|stadgeenlig|*kallat|*utlyst|behörig|laga",
     "status=taken outcome=approved", "Mötet fann att kallelsen skett i laga ordning.", "Mötet fann en nyckel."},
    {"decision.not.found",
     "finner|fann|konstaterar|prövar|frågar !,~4 att|om !,~12 cue:%approve|%reject|%decide|%decide_form|%defer", "status=none",
     "Ordföranden finner att nämnden bifaller förslaget.", "Nämnden bifaller förslaget."},
    {"decision.not.denied", "inte|ej|icke|aldrig|ännu cue:%decide_form|%decided_form|%decided_passive|%decide", "status=none",
     "Frågan är ännu inte beslutad.", "Det beslutades att inte köpa båten."},
    {"decision.not.none_taken", "inget|inga|något|några|utan|varken cue:beslut|förslag", "status=none",
     "Något beslut togs inte.", "Beslut togs om avgiften."},
    {"decision.not.asked", "frågar|undrar|undrade|frågade .~20 cue:%decide_form|%decided_passive", "status=none",
     "Ordföranden frågar om ärendet ska bordläggas.", "Ärendet ska bordläggas."},
    {"decision.planned.modal",
     "ska|skall|kommer|planeras|beräknas|väntas|förväntas|måste|avser|ämnar .~6 cue:%decide_form|%decided_passive",
     "status=planned by=agent", "Policyn ska fastställas av styrelsen i juni.", "Policyn fastställdes av styrelsen."},
    {"decision.not.nothing", "inget|inga|ingenting|intet .~3 cue:%decide|%decided_passive", "status=none", "Inget bestämdes.",
     "Priset bestämdes."},
    {"decision.not.whose", "vars|vilkas .~3 cue:%decide|%decided_passive|%approve", "status=none",
     "De vars ansökan beviljas får besked.", "Ansökan beviljas."},
    {"decision.not.before_it", "innan|såvida|ifall|förutsatt|tills !,~6 cue:%decided_passive|%decide", "status=none",
     "Läs igenom allt innan avgiften fastställs.", "Avgiften fastställs."},
    {"decision.not.drafted", "förslag till beslut .~10 cue:%approve|%decide|%decided_passive|%reject|%note_taken|handlingarna",
     "status=none", "Förslag till beslut är att nämnden godkänner listan.", "Nämnden godkänner listan."},
    {"decision.not.may", "kan|kunde|bör|borde|får|vill|behöver|behövde|skulle .~3 cue:%decided_passive", "status=none",
     "Avgiften kan beslutas senare.", "Avgiften beslutas senare."},
    {"decision.not.to_be", "att cue:%decided_passive", "status=none", "Listan är klar att antas.", "Listan antas."},
    {"decision.not.attribute",
     "den|det|de|denna|dessa|politiskt|redan|ovan|nu|alla|samtliga|nya|våra|sina|i "
     "cue:beslutade|beslutad|beslutat|avslagna|godkända|antagna|fastställda|fastställd|valda|utsedda|bordlagda "
     "<word>",
     "status=none", "Den beslutade budgeten visades.", "Budgeten blev godkänd."},
    {"decision.not.opened", "förklaras|förklarades|förklarar|förklarade .~4 cue:öppnat|öppnad|avslutat|avslutad", "status=none",
     "Mötet förklarades öppnat.", "Punkten förklaras omedelbart justerad."},
    {"decision.not.agenda_words", "förslag till cue:beslut|beslutet|dagordning|föredragningslista $", "status=none",
     "Förslag till beslut", "Förslag till beslut om taxan lämnades av nämnden."},

    // --- to be decided later ---
    {"decision.planned.modal_noun",
     "cue:beslut|beslutet|besluten .~10 ska|skall|kommer|väntas|planeras|beräknas|förväntas .~3 "
     "fattas|tas|komma",
     "status=planned by=agent", "Beslut om lokalen ska tas under våren.", "Beslut om lokalen togs under våren."},
    {"decision.planned.will_take", "ska|skall|kommer|måste|planerar .~5 fatta|ta .~4 cue:beslut|beslutet|ställning",
     "status=planned by=subject_or_own", "Nämnden kommer att fatta beslut i mars.", "Nämnden kunde fatta beslut."},
    {"decision.planned.noun_when",
     "cue:beslut|beslutet .~20 fattas|tas .~4 nästa|kommande|senare|nästkommande|%month|%season|våren|hösten|vecka",
     "status=planned", "Beslut om resan fattas på nästa möte.", "Beslut om resan fattades."},
    {"decision.planned.next_time", "cue:%decided_passive .~2 på|vid nästa|nästkommande|kommande", "status=planned by=agent",
     "Listan antas på nästa möte.", "Listan antas på mötet."},
    {"decision.planned.up_for", "tas|lyfts|återkommer|kommer|behandlas|går .~8 för|till cue:beslut|avgörande|beslutsfattande",
     "status=planned", "Frågan tas upp för beslut i höst.", "Frågan tas upp i höst."},
    {"decision.planned.awaits", "väntar|inväntar|avvaktar|inväntas|avvaktas .~4 cue:beslut|beslutet|besked",
     "status=planned by=not_stated", "Vi inväntar beslut från kommunen.", "Vi inväntar fler svar."},
    {"decision.planned.must", "^ måste|ska|att cue:avgöra|besluta|bestämma|avgöras|beslutas", "status=planned whole=block",
     "Måste avgöra: hur stor tavlan blir.", "Vi kan avgöra det senare."},

    // --- told here, taken before or by others ---
    {"decision.reported.earlier_put_off",
     "^ cue:bordlagt|bordlagd|bordlades|återremitterat|återremitterad|återremitterades|remitterat|"
     "bordlagda den|från|av|till|vid|i|<number>|<code>",
     "status=reported outcome=deferred by=agent", "Bordlagt den 3 maj, § 12.", "Ärendet bordlagt."},
    {"decision.reported.has_decided", "har|hade .~8 cue:%decide_form|%decided_form", "status=reported by=subject_or_own",
     "Regeringen har under våren beslutat om nya regler.", "Regeringen beslutar om nya regler."},
    {"decision.reported.has_taken", "har|hade .~6 fattat|tagit .~4 cue:beslut|beslutet|besluten",
     "status=reported by=subject_or_own", "Kommunen har tagit beslut om vägen.", "Kommunen kan ta beslut om vägen."},
    {"decision.reported.was_taken", "cue:beslut|beslutet|besluten .~12 har|hade .~3 fattats|tagits", "status=reported by=agent",
     "Beslut om stödet har fattats.", "Beslut om stödet fattas."},
    {"decision.reported.has_agreed", "har|hade .~5 cue:kommit|enats|överenskommit överens|om|att", "status=reported",
     "Parterna har kommit överens om hyran.", "Parterna har kommit hit."},
    {"decision.reported.agreed_relative", "som vi|man|gruppen .~2 cue:kommit|kom|enades överens|om", "status=reported",
     "Listan visar det som vi kommit överens om.", "Vi kom överens om en dag."},
    {"decision.reported.commissioned", "har|hade|fick .~6 fått|haft|fick .~4 cue:uppdrag|uppdraget|hemläxa|hemläxan",
     "status=reported outcome=commissioned by=giver", "Föreningen har haft i uppdrag att sköta vägen.",
     "Föreningen sköter vägen."},
    {"decision.reported.was_commissioned", "fick .~4 cue:uppdrag|uppdraget|hemläxa|hemläxan",
     "status=reported outcome=commissioned by=giver", "Vi fick i uppdrag att räkna stolarna.",
     "Vi tog på oss att räkna stolarna."},
    {"decision.reported.gave_commission", "har|hade .~6 gett|givit|lämnat .~10 cue:uppdrag|uppdraget",
     "status=reported outcome=commissioned by=subject_or_own", "Stiftet har gett rådet i uppdrag att samla in svar.",
     "Stiftet ger rådet i uppdrag att samla in svar."},
    {"decision.reported.by_body",
     "av .~4 cue:antagna|antagen|antaget|beslutade|beslutad|beslutat|fastställda|fastställd|fastställt|"
     "tillsatta|tillsatt|utsedda|utsedd <word>",
     "weak=yes status=reported by=before", "Den av stämman antagna policyn gäller.", "Policyn antas av stämman."},
    {"decision.reported.adopted_by",
     "cue:antagen|antagna|antaget|beslutad|beslutade|beslutat|fastställd|fastställda|fastställt|godkänd|godkända|godkänt "
     "av|i|vid "
     "<word>~4 den? <number>|<code>|<section>",
     "weak=yes status=reported by=agent", "Planen, antagen av fullmäktige 2019-05-06 § 8, gäller.",
     "Planen antas av fullmäktige."},
    {"decision.reported.decision_of", "enligt|utifrån|efter .~3 cue:beslut|beslutet", "weak=yes status=reported by=genitive",
     "Avgiften höjs enligt regeringens beslut.", "Beslutet kommer."},

    // --- put off ---
    {"decision.deferred.verb", "cue:%defer", "status=deferred outcome=deferred by=agent", "Ärendet bordläggs.",
     "Ärendet avslutas."},
    {"decision.deferred.again", "tas|tar|tas .~5 upp .~2 på|igen cue:nytt|$", "status=deferred outcome=deferred",
     "Frågan tas upp på nytt.", "Frågan tas upp av Eva."},
    {"decision.deferred.next_meeting",
     "frågan|ärendet|punkten|motionen|detta cue:tas|behandlas upp? igen? på|vid .~2 "
     "möte|mötet|*möte|*mötet|*stämman|*sammanträde|*sammanträdet",
     "status=deferred outcome=deferred", "Frågan tas upp på vårmötet.", "Frågan tas upp av Eva."},
    {"decision.deferred.pushed",
     "cue:skjuts|sköts|skjuter|sköt|flyttas|flyttades|hänskjuts|hänsköts|hänskjuter .~5 till .~2 "
     "möte|mötet|senare|*möte|*mötet|*stämman|*sammanträde|*sammanträdet",
     "status=deferred outcome=deferred", "Punkten flyttas till nästa möte.", "Soffan flyttas till källaren."},
    {"decision.deferred.pushed_up", "cue:skjuts|sköts|skjuter|sköt .~2 upp|fram", "status=deferred outcome=deferred",
     "Valet sköts upp.", "Valet sköts av kansliet."},
    {"decision.deferred.dropped", "ärendet|punkten|frågan|paragrafen|motionen cue:utgår|utgick|vilar|ajourneras",
     "status=deferred outcome=deferred", "Ärendet utgår.", "Bussen utgår från torget."},

    // --- proposals ---
    {"decision.proposed.motion", "cue:yrkar|yrkade", "status=proposed by=none", "Eva Alm yrkar bifall till förslaget.",
     "Yrkanden från Eva Alm."},
    {"decision.proposed.own_upward",
     "cue:föreslår|föreslog|hemställer|rekommenderar .~3 "
     "fullmäktige|kommunfullmäktige|regionfullmäktige|årsmötet|stämman|kommunstyrelsen|regionstyrelsen|nämnden|styrelsen|"
     "föreningsstämman|årsstämman|kyrkofullmäktige|*styrelsen|*nämnden|*fullmäktige|*stämman|*direktionen",
     "status=taken outcome=referred by=subject", "Utskottet föreslår kommunstyrelsen att anta planen.",
     "Utskottet föreslår en paus."},
    {"decision.proposed.verb", "cue:föreslår|föreslog|föreslås|föreslogs|hemställer|hemställde", "status=proposed by=proposer",
     "Eva Alm föreslår att bryggan målas.", "Förslaget om bryggan."},
    {"decision.proposed.has", "har|hade .~12 cue:föreslagit|föreslagits", "status=proposed by=proposer",
     "Ordföranden har föreslagit en ordning.", "Ordföranden har kommit."},
    {"decision.proposed.label", "^ cue:förslag|motförslag|ändringsförslag|tilläggsförslag|förslaget <number>? :|från|–|-",
     "status=proposed whole=block", "Förslag: måla bryggan i vår.", "Förslagen var tre."},
    {"decision.proposed.noun", "^ cue:förslag|motförslag|förslaget på|att|om|finns|är|till|<number> !beslut|sammanträdet|mötet",
     "status=proposed", "Förslag om att måla bryggan.", "Förslag till beslut"},
    {"decision.proposed.discussed",
     "ett|annat|nytt|flera|två|tre|fyra|förslaget .~1 "
     "cue:förslag .~24 diskuterades|presenterades|lyftes|lades|bereds|gicks|visades|togs|diskuteras|presenteras|är",
     "status=proposed", "Ett förslag till budget diskuterades.", "Han lämnar ett bud."},
    {"decision.proposed.there_is", "det finns|fanns|kom|inkom|gavs .~3 cue:förslag", "status=proposed",
     "Det finns förslag om att byta lokal.", "Det finns kaffe."},
    {"decision.proposed.came", "^ här|då|även|också gavs|kom|lämnades .~2 cue:förslag", "status=proposed",
     "Då gavs också förslag på namn.", "Då gavs en paus."},

    // --- refused ---
    {"decision.rejected.participle", "är|blev|blir|var|blivit .~2 cue:avslagen|avslaget|avslagna|nekad|underkänd|underkänt",
     "status=rejected outcome=rejected by=agent", "Motionen blev avslagen.", "Motionen lästes upp."},
    {"decision.rejected.passive", "cue:%reject&%decided_passive", "status=rejected outcome=rejected by=agent",
     "Motionen avslås.", "Motionen bifalls."},
    {"decision.rejected.fell", "förslaget|förslagen|motionen|yrkandet|yrkandena|propositionen cue:föll|faller",
     "status=rejected outcome=rejected", "Förslaget föll med nio röster mot tio.", "Priset föll."},
    {"decision.rejected.permit", "cue:lämnar|lämnas|ges negativt|avslag", "status=rejected outcome=rejected by=subject_or_own",
     "Nämnden lämnar negativt förhandsbesked.", "Nämnden lämnar positivt förhandsbesked."},
    {"decision.rejected.label", "^ beslut|beslutet : .~2 cue:avslag|avslås|avslagen|nej", "status=rejected outcome=rejected",
     "Beslut: avslag.", "Beslut: bifall."},

    // --- shapes that come before the wide rules on forms ---
    {"decision.taken.adjusted",
     "paragrafen|paragrafer|punkten|protokollet|förklaras|förklarades|förklarar .~8 cue:justerad|justerat|justerade",
     "status=taken outcome=other whole=own", "Paragrafen förklaras omedelbart justerad.", "Priset är justerat."},
    {"decision.not.infinitive",
     "att|kan|kunde|bör|borde|får|vill|behöver|behövde|skulle|kunna|och|samt|eller|låta .~3 cue:%decide_form", "status=none",
     "Det är svårt att besluta.", "Det beslutas."},

    // --- taken ---
    {"decision.taken.plan",
     "^ cue:beslutad|beslutat|antagen|antaget|fastställd|fastställt|godkänd av|i|den :|<word>|<number>|<code>",
     "status=taken outcome=approved", "Beslutad av: direktionen 2020-01-31", "Planen är beslutad."},
    {"decision.taken.verb", "cue:%decide", "status=taken by=subject", "Mötet beslutade att köpa en båt.",
     "Mötet talade om en båt."},
    {"decision.taken.passive", "cue:beslutas|beslutades|beslöts|bestäms|bestämdes|överenskoms|avgörs|avgjordes",
     "status=taken by=agent", "Beslutades att köpa en båt.", "Det talades om en båt."},
    {"decision.taken.takes", "fattar|fattade|tar|tog|fattades|togs .~4 cue:beslut|beslutet|besluten",
     "status=taken by=subject_or_own", "Styrelsen tog beslut om hyran.", "Styrelsen inväntade hyran."},
    {"decision.reported.is_taken", "att cue:beslut|beslutet .~8 fattas|tas", "status=reported by=not_stated",
     "Information om att beslut fattas om reglerna.", "Beslut fattas om reglerna."},
    {"decision.taken.noun", "cue:beslut|beslutet|besluten .~14 fattas|tas|fattades|togs|fastslogs", "status=taken by=agent",
     "Beslut om hyran togs.", "Beslutet om hyran lästes."},
    {"decision.taken.label",
     "^ cue:beslut|beslutet|besluten|överenskommelse|överenskommet|styrelsebeslut|årsmötesbeslut <number>? ( : / –|-|— <word> "
     ")",
     "status=taken whole=block", "Beslut: köpa en båt.", "Beslutet dröjer."},
    {"decision.taken.noun_that", "^ cue:beslut|beslutet|besluten ( om att / att|för|blev|är|blir )", "status=taken",
     "Beslut att köpa en båt.", "Beslut om båten"},
    {"decision.taken.agreed", "cue:kom|kommer .~3 överens om|att", "status=taken", "Vi kom överens om att sälja båten.",
     "Vi kom hem från resan."},
    {"decision.taken.concluded", "cue:kommer|kom .~3 fram till att", "status=taken", "Mötet kommer fram till att båten säljs.",
     "Mötet kommer fram i frågan."},
    {"decision.taken.backs", "cue:ställer|ställde|ställs sig .~2 bakom|positiv|positiva",
     "status=taken outcome=approved by=subject", "Rådet ställer sig bakom förslaget.", "Rådet ställer frågor."},
    {"decision.taken.through",
     "( cue:röstade|röstas|röstades igenom / cue:klubbas|klubbades / cue:klubbade .~2 igenom|förslaget|budgeten / "
     "förslaget|budgeten cue:gick|går igenom )",
     "status=taken outcome=approved", "Förslaget röstades igenom.", "De röstade i går."},
    {"decision.taken.ok", "^ cue:ok|okej|okay med|till|att|på|för|: !?+40 $", "status=taken outcome=approved whole=sentence",
     "Ok till att stryka raden.", "Ok med namnet?"},
    {"decision.proposed.ok_asked", "cue:ok|okej|okay med|till|att|på|för|: !?~40 ? $", "status=proposed", "Ok med namnet?",
     "Ok med namnet."},
    {"decision.taken.no_objection", "^ inga invändningar|motsättningar|protester|reservationer", "status=taken carries=before",
     "Inga invändningar.", "Inga bilar."},
    {"decision.taken.filed", "lades|läggs|lägger|lade|lagts .~8 till cue:handlingarna", "status=taken outcome=noted by=agent",
     "Protokollet lades till handlingarna.", "Protokollet lades på bordet."},
    {"decision.taken.answered",
     "anses|anser|ansågs|förklaras|förklarades|förklarar .~5 "
     "cue:besvarad|besvarat|besvarade|färdigbehandlad|färdigbehandlat|fullgjort|fullgjord|fullgjorda",
     "status=taken outcome=other by=agent", "Motionen anses besvarad.", "Frågan är besvarad."},
    {"decision.taken.lawful",
     "fann|finner|fanns|befanns|ansågs|anses|förklarades|förklaras|förklarar|förklarade|är|var .~8 "
     "cue:*utlyst|behörigt|*mässigt|beslutfört|stadgeenligt|behörig",
     "status=taken outcome=approved", "Mötet ansågs behörigt utlyst.", "Mötet ansågs långt."},
    {"decision.taken.nobody_partial", "ingen .~12 ansåg|anmälde|anmäler|anser .~4 cue:förhindrad|förhindrade|jävig|jäviga|jäv",
     "status=taken outcome=noted", "Ingen av ledamöterna ansåg sig jävig.", "Ingen anmälde sig."},
    {"decision.taken.signs_firm", "cue:tecknar|tecknas|teckna .~3 firma|firman|*firma", "status=taken outcome=elected",
     "Ordförande och kassör tecknar firman var för sig.", "Ordföranden tecknar avtal."},
    {"decision.taken.gives", "cue:ger|gav|lämnar .~12 i uppdrag", "status=taken outcome=commissioned by=subject_or_own",
     "Styrelsen ger kassören i uppdrag att söka bidrag.", "Styrelsen ger kassören en blomma."},
    {"decision.taken.is_given", "cue:ges|gavs .~8 i uppdrag", "status=taken outcome=commissioned by=agent",
     "Kansliet ges i uppdrag att boka lokal.", "Kansliet ges en gåva."},
    {"decision.taken.gets", "får .~6 i? cue:uppdrag|uppdraget att", "status=taken outcome=commissioned by=agent",
     "Kassören får i uppdrag att söka bidrag.", "Kassören får ett bidrag."},
    {"decision.taken.commissions", "cue:uppdrar|uppdrog|uppdras|uppdrogs", "status=taken outcome=commissioned by=agent",
     "Nämnden uppdrar åt kontoret att mäta tomten.", "Nämnden ser uppdraget."},
    {"decision.taken.empowers", "cue:bemyndigar|bemyndigas|bemyndigade|överlåter|överlåts|delegerar|delegeras",
     "status=taken outcome=commissioned by=agent", "Styrelsen bemyndigar kassören att teckna avtal.",
     "Styrelsen har bemyndigande."},
    {"decision.taken.became", "är|blev|blir|blivit|var|förblir !(|,~3 cue:%decided_form", "status=taken by=agent",
     "Dagordningen blev godkänd.", "Dagordningen blev lång."},
    {"decision.taken.bare_form", "cue:%decided_form|godkänt|fastställt \\.? $", "status=taken", "Dagordningen godkänd.",
     "Godkända ansökningar visas."},
    {"decision.taken.approved", "cue:%approve&%decided_passive", "status=taken outcome=approved by=agent",
     "Dagordningen godkändes.", "Dagordningen lästes."},
    {"decision.taken.elected", "cue:%elect&%decided_passive", "status=taken outcome=elected by=agent",
     "Eva Alm valdes till ordförande.", "Eva Alm tackade."},
    {"decision.taken.elects",
     "( cue:utser|utsåg|förordnar|förordnade|entledigar|entledigade|omväljer|omvalde|tillsätter|tillsatte|nyväljer|nyvalde / "
     "cue:väljer|valde|adjungerar|adjungerade .~14 till|som|att|i|%role )",
     "status=taken outcome=elected by=subject", "Mötet valde Eva Alm till ordförande.", "Mötets val."},
    {"decision.taken.noted", "cue:antecknas|antecknades|noteras|noterades", "status=taken outcome=noted by=agent",
     "Informationen antecknas.", "Anteckningar finns."},
    {"decision.taken.notes", "cue:antecknar|antecknade|noterar|noterade", "status=taken outcome=noted by=subject",
     "Nämnden noterar informationen.", "Nämndens noter."},
    {"decision.taken.takes_note", "cue:tar|tog|har del av|tagit", "status=taken outcome=noted by=subject",
     "Nämnden tar del av rapporten.", "Nämnden är del i arbetet."},
    {"decision.rejected.verb", "cue:%reject", "status=rejected outcome=rejected by=subject", "Nämnden avslår ansökan.",
     "Nämnden läser ansökan."},
    {"decision.taken.approves", "cue:%approve", "status=taken outcome=approved by=subject", "Nämnden godkänner planen.",
     "Nämnden läser planen."},
};

}  // namespace

std::span<const Rule> decision_rules() { return rules; }

}  // namespace minutes::sv
