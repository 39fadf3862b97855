// What makes a sentence a decision. Rows stand by rank: where two claim the same cue, the upper one has it, so the
// shapes that are no decisions (`status=none`) and the narrow ones stand before the wide.
//
// yields: status   what the cue says while nothing in the sentence says otherwise (find/decisions.cpp: another decider
//                  or an earlier day makes a `taken` one `reported`); none = this cue is no decision
//         outcome  what was decided
//         by       other: a body that is not the meeting's own, before the verb; subject: needs a body that decides before or
//         behind the verb; agent: `av …` names it, if anyone;
//                  genitive: the name before the cue, needed; not_stated: another, who is not said
//         whole    block: the rest of the paragraph belongs to it
//         span     cue: what stands before the cue is the matter, and no part of the decision; cell: so where a column
//                  starts with the cue
//         needs    due: a day ahead; topic: stands under a heading of the matters
//         answers  request: the sentence before asks for something
#include "sv/rules.h"

namespace minutes::sv {
namespace {

/// Who decides at a meeting, as minutes call them without a name.
#define WE                                                                                                                \
  "vi|mötet|årsmötet|stämman|årsstämman|föreningsstämman|styrelsen|nämnden|utskottet|rådet|gruppen|kommittén|" \
  "direktionen|fullmäktige|föreningen|klubben|parterna|beredningen|presidiet|deltagarna|ledamöterna|medlemmarna|"      \
  "*mötet|*stämman|*styrelsen|*nämnden|*rådet|*gruppen|*utskottet|*fullmäktige|*kommittén|*beredningen"

constexpr Rule rules[] = {
    // --- shapes that are no decisions ---
    {"decision.deferred.chose", WE " .~1 cue:valde|väljer|valt att .~1 skjuta|avvakta|vänta|bordlägga|ajournera|återkomma",
     "status=deferred outcome=deferred by=subject", "Styrelsen valde att skjuta på köpet.", "Styrelsen valde att sälja."},
    {"decision.taken.chose", WE " .~1 cue:valde|väljer|valt att", "status=taken by=subject", "Styrelsen valde att sälja båten.",
     "Eva valde att sluta."},
    {"decision.not.assumed", "cue:antar|antog|väljer|valde|valt|accepterar att|man|vi", "status=none",
     "Vi antar att bussen kommer.", "Mötet antar planen."},
    {"decision.not.remarked", "cue:noterar|noterade|noteras|noterades|antecknar|antecknas|antecknades att", "status=none",
     "Det noterades att taket läcker.", "Nämnden noterar informationen."},
    {"decision.not.whether",
     "^ om|ifall|såvida|innan|när|därest !,~10 cue:%decide|%approve|%reject|%defer|%elect|%decided_passive", "status=none",
     "Om stämman godkänner planen byggs bryggan.", "Stämman godkänner planen."},
    {"decision.not.if", "huruvida|ifall|såvida|innan|förutsatt !att !,~6 cue:%decide", "status=none",
     "Protokollet skickas såvida styrelsen inte beslutar annat.", "Styrelsen beslutar om avgiften."},
    {"decision.not.if_someone",
     "om !,|:~1 %organ|%organ_head|%organ_generic|mötet|årsmötet|stämman|styrelsen|nämnden|vi|man !,|:~5 cue:%decide",
     "status=none", "Protokollet skickas om styrelsen inte beslutar annat.",
     "Motion om grinden: Styrelsen beslutar att avslå den."},
    {"decision.not.if_body",
     "om|innan|tills mötet|styrelsen|nämnden|stämman|årsmötet|vi|man|fullmäktige !,~4 "
     "cue:%approve|%reject|%elect|%defer",
     "status=none", "Arbetet stannar om nämnden avslår ansökan.", "Nämnden avslår ansökan om bygglov."},
    {"decision.taken.called_rightly",
     "fann|finner|konstaterade|konstaterades|konstaterar|anses|ansågs .~10 "
     "cue:*kungjort|*kungjord|stadgeenlig|*kallat|*utlyst|behörig|laga",
     "status=taken outcome=approved", "Mötet fann att kallelsen skett i laga ordning.", "Mötet fann en nyckel."},
    {"decision.not.auditor", "revisor|revisorn|revisorerna|revisorernas .~6 cue:%approve|föreslår|föreslog|rekommenderar",
     "status=none", "Revisorn tillstyrkte att styrelsen beviljas ansvarsfrihet.", "Mötet tillstyrkte planen."},
    {"decision.not.required", "förutsätter|kräver|förutsatt .~1 att !,~8 cue:%approve|%decide|%decided_passive|%elect",
     "status=none", "Stödet förutsätter att nämnden godkänner planen.", "Nämnden godkänner planen."},
    {"decision.not.reminded", "påminde|påminner|påmindes om .~8 cue:%decided_passive|%decide_form|%decide", "status=none",
     "Eva påminde om att ombud ska väljas.", "Ombud väljs."},
    {"decision.not.observed", "cue:noterat|noterats|uppmärksammat|uppmärksammats|antecknat", "status=none",
     "Inga brister har noterats.", "Bristerna är kända."},
    {"decision.not.not_put_off", "cue:%defer inte|ej|aldrig", "status=none", "Ärendet bordläggs inte.", "Ärendet bordläggs."},
    {"decision.not.left_open", "cue:avgörs|avgjordes|bestäms|beslutas inte|ej|icke", "status=none", "Frågan avgörs inte i dag.",
     "Frågan avgörs i dag."},
    {"decision.not.signed", "protokoll|protokollet|anteckningarna cue:justerat|justerad|justerades digitalt|av|den",
     "status=none", "Protokollet justerat digitalt av Eva.", "Protokollet lästes."},
    {"decision.not.implied",
     "innebär|innebar|innebära|betyder|medför|säger|skriver|uppger|anger .~3 att !;|:~16 cue:%decided_passive|höjs|sänks|blir",
     "status=none", "Det innebär att avgiften höjs till 200 kr.", "Avgiften höjs till 200 kr."},
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
     "status=planned by=voice", "Policyn ska fastställas av styrelsen i juni.", "Policyn fastställdes av styrelsen."},
    {"decision.planned.position",
     "( cue:tar|tas|fattas .~1 ställning|beslut / ställning|beslut cue:tas|fattas ) .~6 "
     "%month|%season|nästa|senare|härnäst|vecka",
     "weak=yes status=planned by=subject_or_own", "Rådet tar ställning i oktober.", "Rådet tar ställning nu."},
    {"decision.planned.goes_to",
     "ärendet|frågan|förslaget|planen|budgeten|motionen|den|det cue:går|kommer|lyfts|tas .~1 till|upp .~1 "
     "%organ|%organ_head|*fullmäktige|årsmötet|stämman|*stämman .~4 %month|%season|nästa",
     "status=planned by=agent", "Ärendet går till kommunfullmäktige i november.", "Bussen går till kommunstyrelsen."},
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
     "den|det|de|denna|dessa|en|ett|varje|politiskt|redan|ovan|nu|alla|samtliga|nya|våra|sina|i "
     "cue:beslutade|beslutad|beslutat|avslagna|godkända|antagna|fastställda|fastställd|valda|vald|utsedda|utsedd|antagen|"
     "godkänd|bordlagda "
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
    {"decision.planned.will_take",
     "ska|skall|kommer|måste|planerar|väntas|förväntas|beräknas|avser .~5 fatta|ta .~4 cue:beslut|beslutet|ställning",
     "status=planned by=subject_or_own", "Nämnden kommer att fatta beslut i mars.", "Nämnden kunde fatta beslut."},
    {"decision.planned.noun_when",
     "cue:beslut|beslutet .~20 fattas|tas .~4 nästa|kommande|senare|nästkommande|%month|%season|våren|hösten|vecka",
     "status=planned by=agent", "Beslut om resan fattas på nästa möte.", "Beslut om resan fattades."},
    {"decision.planned.next_time", "cue:%decided_passive .~2 på|vid nästa|nästkommande|kommande", "status=planned by=agent",
     "Listan antas på nästa möte.", "Listan antas på mötet."},
    {"decision.planned.takes_when",
     "tar|fattar .~4 cue:beslut|beslutet .~8 nästa|kommande|%month|%season|våren|hösten|senare|höst|vår",
     "status=planned by=teller", "Stiftet tar beslut i april.", "Stiftet tog beslut i april."},
    {"decision.planned.up_for", "tas|lyfts|återkommer|kommer|behandlas|går .~8 för|till cue:beslut|avgörande|beslutsfattande",
     "status=planned", "Frågan tas upp för beslut i höst.", "Frågan tas upp i höst."},
    {"decision.planned.we_decide",
     "cue:bestämmer|beslutar|avgör !att|om~4 ( på|vid|till nästa|kommande|senare / ( det|detta|den )? i|den|på|vid "
     "%month|<number>|<code>|<mixed>|%season|%weekday )",
     "status=planned by=subject_or_own needs=ahead", "Vi bestämmer det i oktober.", "Vi bestämmer det nu."},
    {"decision.planned.noun_at",
     "^ cue:beslut|beslutet|fastställelse|fastställande|antagande i|av|hos|på|vid|planerat|planeras|väntas|beräknas|kommer "
     "<word>",
     "status=planned by=agent needs=due", "Beslut i Kulturnämnden den 3 juni.", "Beslut om nämnden."},
    {"decision.planned.at_meeting",
     "cue:%decided_passive .~2 vid|på .~4 möte|mötet|*möte|*mötet|*sammanträde|*sammanträdet|*stämma|*stämman .~3 "
     "%month|<number>|<code>|<mixed>|den",
     "status=planned by=agent needs=present", "Planen fastställs vid nämndens möte 12 mars.", "Planen fastställs här."},
    {"decision.planned.awaited",
     "%organ|%organ_head|<caps>|*fullmäktige|*styrelse|*nämnd|*styrelsen|*nämnden "
     "väntas|förväntas|beräknas|planerar|avser .~3 cue:besluta|pröva|behandla|anta|fastställa|godkänna|bevilja",
     "status=planned by=subject_or_own", "Kulturnämnden väntas pröva ansökan i maj.", "Kulturnämnden väntar på svar."},
    {"decision.planned.treats",
     "%organ|%organ_head|<caps>|*fullmäktige !,|;~2 cue:behandlar|avgör|väljer .~8 "
     "den|i|på|<number>|<code>|<mixed>|%month|%season|nästa",
     "status=planned by=other needs=due", "Kulturnämnden behandlar frågan i juni.", "Kulturnämnden behandlar frågan varsamt."},
    {"decision.planned.tries", "cue:prövar ärendet|frågan|ansökan|överklagandet|begäran|försäljningen|köpet|planen|förslaget",
     "status=planned by=other needs=due", "Kulturnämnden prövar ansökan i maj.", "Kulturnämnden prövar nya tider i maj."},
    {"decision.planned.later", "cue:%decided_passive|avgörs|bestäms .~1 senare|framöver|härnäst|efterhand",
     "status=planned by=agent", "Vem som reser avgörs senare.", "Frågan avgörs i dag."},
    {"decision.planned.awaits", "väntar|inväntar|avvaktar|inväntas|avvaktas .~4 cue:beslut|beslutet|besked",
     "status=planned by=not_stated", "Vi inväntar beslut från kommunen.", "Vi inväntar fler svar."},
    {"decision.planned.must", "^ måste|ska|att cue:avgöra|besluta|bestämma|avgöras|beslutas", "status=planned whole=block",
     "Måste avgöra: hur stor tavlan blir.", "Vi kan avgöra det senare."},

    // --- told here, taken before or by others ---
    {"decision.reported.earlier_put_off",
     "^ cue:bordlagt|bordlagd|bordlades|återremitterat|återremitterad|återremitterades|remitterat|"
     "bordlagda den|från|av|till|vid|i|<number>|<code>",
     "status=reported outcome=deferred by=agent", "Bordlagt den 3 maj, § 12.", "Ärendet bordlagt."},
    {"decision.reported.has_decided", "har|hade !att~8 cue:%decide_form|%decided_form", "status=reported by=teller",
     "Regeringen har under våren beslutat om nya regler.", "Regeringen beslutar om nya regler."},
    {"decision.reported.by_ruling",
     "har|hade i|genom cue:beslut|beslutet|dom|domen !,~8 "
     "*at|*it|*lagt|*gett|*ställt|ålagt|förelagt|begärt|krävt|sagt|upphävt|bestämt",
     "status=reported by=teller", "Domstolen har i beslut den 3 maj upphävt planen.", "Eva har i beslutet en vän."},
    {"decision.reported.has_put_off",
     "har|hade .~6 cue:skjutit|flyttat|lagt|dragit|sagt|tackat upp|fram|ned|ner|tillbaka|in|nej|ja",
     "status=reported by=teller", "Trafikverket har skjutit upp bygget.", "Eva har flyttat."},
    {"decision.reported.has_ordered",
     "har|hade .~12 cue:förelagt|förordnat|ålagt|förbjudit|upphävt|undanröjt|underkänt|krävt|återkallat|strukit|avskrivit",
     "status=reported by=teller", "Domstolen har den 3 maj upphävt planen.", "Eva har skrivit."},
    {"decision.reported.has_acted",
     "har|hade .~12 cue:överlämnat|remitterat|anvisat|avsatt|tilldelat|höjt|sänkt|infört|avskaffat|inrättat|förlängt|avbrutit|"
     "hänskjutit|översänt|dragit|anslagit|beviljat",
     "status=reported by=other_teller", "Kulturnämnden har avsatt medel till resan.", "Eva har skrivit blommor."},
    {"decision.reported.other_acts",
     "cue:ändrade|strök|införde|höjde|sänkte|förlängde|upphävde|inrättade|krävde|anvisade|tilldelade|stängde|avsatte",
     "status=reported by=other", "Kulturnämnden ändrade reglerna i maj.", "Eva ändrar sig."},
    {"decision.reported.gave_notice", "( cue:sade|sa .~8 upp / har|hade .~6 cue:sagt upp )", "status=reported by=other_teller",
     "Kulturnämnden sade upp avtalet.", "Eva sade till."},
    {"decision.reported.paper",
     "cue:beslut|ordförandebeslut|delegationsbeslut|delegeringsbeslut|nämndbeslut den? <number>|<code>|<mixed> %month~1 "
     "<number>~1 ( om|att|angående|rörande|avseende|§ )",
     "status=reported by=subject_or_own", "Skolinspektionen, beslut 4 mars om tillsynen.", "Beslut 4 i listan."},
    {"decision.reported.has_taken", "har|hade .~6 fattat|tagit .~4 cue:beslut|beslutet|besluten", "status=reported by=teller",
     "Kommunen har tagit beslut om vägen.", "Kommunen kan ta beslut om vägen."},
    {"decision.reported.was_taken", "cue:beslut|beslutet|besluten .~12 har|hade .~3 fattats|tagits", "status=reported by=agent",
     "Beslut om stödet har fattats.", "Beslut om stödet fattas."},
    {"decision.reported.has_agreed", "har|hade .~5 cue:kommit|enats|överenskommit överens|om|att", "status=reported",
     "Parterna har kommit överens om hyran.", "Parterna har kommit hit."},
    {"decision.reported.agreed_relative", "som vi|man|gruppen .~2 cue:kommit|kom|enades överens|om", "status=reported",
     "Listan visar det som vi kommit överens om.", "Vi kom överens om en dag."},
    {"decision.reported.commissioned", "har|hade|fick .~6 fått|haft|fick .~4 cue:uppdrag|uppdraget|hemläxa|hemläxan",
     "status=reported outcome=commissioned by=giver", "Föreningen har haft i uppdrag att sköta vägen.",
     "Föreningen sköter vägen."},
    {"decision.reported.was_commissioned",
     "fick .~4 cue:uppdrag|uppdraget|hemläxa|hemläxan|uppgiften|mandat|förtroende|fullmakt",
     "status=reported outcome=commissioned by=giver", "Vi fick i uppdrag att räkna stolarna.",
     "Vi tog på oss att räkna stolarna."},
    {"decision.reported.gave_commission", "har|hade .~6 gett|givit|lämnat .~10 cue:uppdrag|uppdraget",
     "status=reported outcome=commissioned by=teller", "Stiftet har gett rådet i uppdrag att samla in svar.",
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
    {"decision.deferred.behind_matter",
     ":|–|-|—|->|→|, cue:bordläggs|bordlagt|bordlades|vilande|återremiss|tas|ta upp? igen|på|nästa|till .~5 $",
     "status=deferred outcome=deferred span=cue", "Nya stolar – tas nästa gång", "Nya stolar kommer."},
    {"decision.deferred.decided",
     "cue:%decide|%decided_passive|överens|eniga|ense .~3 att !inte|ej~4 ( skjuta|skjuts|skjuter på|upp|fram / "
     "avvakta|avvaktar / "
     "vänta|väntar med|till|tills|på / komma tillbaka / inte|ej ta ställning / "
     "upp .~2 på|vid nästa|kommande|senare )",
     "status=deferred outcome=deferred by=subject_or_own", "Mötet beslutade att skjuta på valet.",
     "Mötet beslutade att skjuta."},
    {"decision.deferred.bare", "^ cue:återremiss|bordläggning .|,|till|för|av|i|med|$", "status=deferred outcome=deferred",
     "Återremiss till kansliet.", "Återremissen gav svar."},
    {"decision.deferred.parked",
     "cue:parkeras|parkerades|pausas|pausades|vilandeförklaras|vilandeförklarades .~1 ( tills|till|i|så / $ )",
     "status=deferred outcome=deferred", "Frågan parkeras tills vidare.", "Bilen parkeras här."},
    {"decision.deferred.until_next",
     "^ cue:beslut|beslutet tas|fattas|får~1 vänta|väntar~1 till|på|vid~1 nästa möte|gång|sammanträde|styrelsemöte",
     "status=deferred outcome=deferred", "Beslut nästa möte.", "Beslut om nästa möte."},
    {"decision.deferred.left_out", "^ cue:utgår|utgick|vilar|pausas ,|\\.~1 ( tas|behandlas|återkommer|till .~5 )? \\.~1 $",
     "status=deferred outcome=deferred", "Utgår, tas i maj.", "Utgår från torget."},
    {"decision.deferred.again_on", "cue:tas|tar|behandlas|återupptas|lyfts .~8 igen|åter|ånyo",
     "status=deferred outcome=deferred needs=due", "Vi tar upp scenen igen i april.", "Vi tar bussen."},
    {"decision.deferred.we_wait",
     "( vi|styrelsen|nämnden|gruppen|rådet cue:väntar|avvaktar till|tills / "
     "vi|styrelsen|nämnden|gruppen|rådet cue:avvaktar .~10 återkommer )",
     "status=deferred outcome=deferred", "Vi väntar till mötet i maj.", "Vi väntar på bussen."},
    {"decision.deferred.verb", "cue:%defer", "status=deferred outcome=deferred by=voice", "Ärendet bordläggs.",
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
    {"decision.deferred.on_day",
     "^ ( punkten|ärendet|frågan|motionen|detta .~12 )? cue:tas|behandlas|återkommer|återupptas|väcks upp? "
     "i|på|den|vid|till|<number>|<mixed>|<code> .~3 \\.~1 $",
     "status=deferred outcome=deferred needs=due", "Tas upp 5/6.", "Taxan tas upp med posten."},
    {"decision.deferred.next_time",
     "^ .~8 cue:tas|behandlas|besvaras|diskuteras|lyfts .~4 ( nästa gång|möte|sammanträde|styrelsemöte|årsmöte|träff / vid|på "
     ".~1 "
     "senare tillfälle|möte|sammanträde )",
     "status=deferred outcome=deferred", "Frågan om frukt tas nästa gång.", "Bussen tas nästa vecka."},
    {"decision.deferred.may_wait", "cue:får|fick vänta|anstå|bero|vila .~1 till|tills|på", "status=deferred outcome=deferred",
     "Resten får vänta till hösten.", "Eva får vänta hemma."},
    {"decision.deferred.election_later",
     "cue:fyllnadsval|val|valet .~4 sker|görs|förrättas|hålls .~2 på|vid|under .~4 "
     "*möte|*mötet|*stämma|*stämman|möte|mötet|våren|hösten",
     "status=deferred outcome=deferred", "Fyllnadsval sker på höstens möte.", "Valet sker enligt stadgarna."},
    {"decision.deferred.could_not",
     "val|valet|*val|*valet|post|posten|frågan|ärendet|*are|*ledare .~5 cue:kunde inte|ej .~1 "
     "utses|väljas|förrättas|tillsättas|avgöras|behandlas",
     "status=deferred outcome=deferred", "Valberedare kunde inte utses.", "Valet kunde inte ha gått bättre."},
    {"decision.deferred.prepared_more", "cue:utreds|bereds|beredes|övervägs vidare|ytterligare|mer",
     "status=deferred outcome=deferred", "Ärendet bereds vidare.", "Ärendet bereds av kansliet."},
    {"decision.deferred.stays", "frågan|ärendet|punkten|förslaget .~1 cue:kvarstår|fortsätter|kvarligger|vilar .~6",
     "status=deferred outcome=deferred", "Frågan kvarstår till nästa möte.", "Eva fortsätter som kassör."},
    {"decision.deferred.dropped", "ärendet|punkten|frågan|paragrafen|motionen cue:utgår|utgick|vilar|ajourneras",
     "status=deferred outcome=deferred", "Ärendet utgår.", "Bussen utgår från torget."},

    // --- proposals ---
    {"decision.proposed.motion", "cue:yrkar|yrkade", "status=proposed by=none", "Eva Alm yrkar bifall till förslaget.",
     "Yrkanden från Eva Alm."},
    {"decision.proposed.amends",
     "cue:tilläggsyrkar|tilläggsyrkade|ändringsyrkar|ändringsyrkade|avslagsyrkar|avslagsyrkade|bifallsyrkar|motyrkar|motyrkade|"
     "återremissyrkar|återremissyrkade",
     "status=proposed by=none", "Eva Alm tilläggsyrkar att grinden målas.", "Eva Alm lämnar mötet."},
    {"decision.proposed.requests", "\\) .~2 cue:begär|begärde|önskar|önskade|vill|ville att .~5 %defer|%reject|%approve",
     "status=proposed by=none", "Eva Alm (S) begär att ärendet återremitteras.", "Eva Alm (S) begär ordet."},
    {"decision.proposed.puts",
     "cue:lägger|lade|lämnar|lämnade|ställer|ställde|framställer|framställde|väckte|väcker .~1 ett|en .~1 "
     "yrkande|*yrkande|motförslag|tilläggsförslag|ändringsförslag|*initiativ om|att|på",
     "status=proposed by=none", "Eva Alm lägger ett ändringsyrkande om att vänta.", "Eva Alm lägger ett papper på bordet."},
    {"decision.proposed.says_verdict", "^ <capital> <capital>~3 \\( .~3 \\) : cue:avslag|bifall|återremiss|bordläggning .~6 $",
     "status=proposed by=none", "Eva Alm (C): Avslag.", "Eva Alm: hej."},
    {"decision.proposed.own_upward",
     "cue:föreslår|föreslog|hemställer|rekommenderar .~3 "
     "fullmäktige|kommunfullmäktige|regionfullmäktige|årsmötet|stämman|kommunstyrelsen|regionstyrelsen|nämnden|styrelsen|"
     "föreningsstämman|årsstämman|kyrkofullmäktige|*styrelsen|*nämnden|*fullmäktige|*stämman|*direktionen|nämnd|nämnderna|"
     "styrelserna|huvudmännen|medlemskommunerna",
     "status=taken outcome=referred by=subject", "Utskottet föreslår kommunstyrelsen att anta planen.",
     "Utskottet föreslår en paus."},
    {"decision.taken.own_answer",
     "styrelsen|*styrelsen|nämnden|utskottet|beredningen|*nämnden .~2 cue:föreslår|rekommenderar "
     "avslag|bifall|stämman|årsmötet|mötet",
     "status=taken outcome=referred by=subject", "Motion om grinden: styrelsen föreslår avslag.", "Eva föreslår avslag."},
    {"decision.proposed.verb", "cue:föreslår|föreslog|föreslås|föreslogs|hemställer|hemställde", "status=proposed by=proposer",
     "Eva Alm föreslår att bryggan målas.", "Förslaget om bryggan."},
    {"decision.proposed.has", "har|hade .~12 cue:föreslagit|föreslagits", "status=proposed by=proposer",
     "Ordföranden har föreslagit en ordning.", "Ordföranden har kommit."},
    {"decision.proposed.initiative",
     "cue:väckt|väckte|lämnat|inlämnat|lämnade ett|en|in .~2 initiativ|motion|medborgarförslag|*initiativ om|att|där|med",
     "status=proposed by=proposer", "Eva Alm har väckt ett initiativ om en park.", "Eva Alm har väckt barnen."},
    {"decision.proposed.label", "^ cue:förslag|motförslag|ändringsförslag|tilläggsförslag|förslaget <number>? :|från|–|-",
     "status=proposed whole=block", "Förslag: måla bryggan i vår.", "Förslagen var tre."},
    {"decision.proposed.noun",
     "^ cue:förslag|motförslag|förslaget på|att|om|finns|är|till|innebär|innebar|inkluderar|<number> "
     "!beslut|sammanträdet|mötet",
     "status=proposed weak=yes", "Förslag om att måla bryggan.", "Förslag till beslut"},
    {"decision.proposed.whose", "*s cue:förslag är|var|innebär|innebar|lyder|går .~1 att|<number>|ut|på|om", "status=proposed",
     "Kontorets förslag är att huset rivs.", "Allas förslag lästes."},
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
    {"decision.taken.advises_against", "cue:avstyrks|avstyrktes", "status=taken outcome=rejected by=agent",
     "Motionen avstyrks.", "Motionen läses."},
    {"decision.rejected.bare_form",
     "cue:avvisad|avvisat|avslagen|avslaget|avslagna|nekad|nekat|underkänd|underkänt ( , .~3 )? \\.~1 $",
     "status=rejected outcome=rejected span=cell", "Tillägg 3  Ny bod  avvisad", "Avslagna ansökningar visas."},
    {"decision.rejected.not_agreed", "( vi .~1 cue:går inte med|vidare / cue:går vi inte med|vidare )",
     "status=rejected outcome=rejected", "Det går vi inte med på.", "Vi går hem."},
    {"decision.rejected.no_hearing", "vann|vinner|fick|får ej|inte|icke cue:gehör|bifall|stöd|majoritet",
     "status=rejected outcome=rejected", "Yrkandet vann ej gehör.", "Talet fick bifall."},
    {"decision.rejected.says_no",
     "cue:sade|sa|säger|tackade|tackar .~4 nej till|den|då|eftersom|på|med|för|pga|och|men|\\.|,|<number>|$",
     "status=rejected outcome=rejected by=subject", "Kulturnämnden sade nej till resan.", "Eva sade att det regnar."},
    {"decision.rejected.passive", "cue:%reject&%decided_passive", "status=rejected outcome=rejected by=agent",
     "Motionen avslås.", "Motionen bifalls."},
    {"decision.rejected.not_granted", "cue:%approve inte|ej|icke", "status=rejected outcome=rejected by=agent",
     "Resan beviljas inte.", "Resan beviljas."},
    {"decision.rejected.struck",
     "^ ( ->|→|=>|➔|⇒|–|- )? cue:struket|struken|stryks|avfärdat|avfärdas|avförs ( från .~3 )? \\.~1 $",
     "status=rejected outcome=rejected", "→ Struket.", "Struket spel."},
    {"decision.rejected.cannot",
     WE " .~4 cue:inte|ej .~1 ( kan|kunna|kunde|vill|ville )? .~2 tillmötesgå|bifalla|bevilja|stödja|godkänna|tillstyrka",
     "status=rejected outcome=rejected", "Styrelsen ansåg sig inte kunna bevilja ansökan.", "Styrelsen kan inte komma."},
    {"decision.rejected.voted_down", "cue:röstades|röstas|röstade|röstar ner|ned|bort", "status=rejected outcome=rejected",
     "Förslaget röstades ner.", "De röstade om förslaget."},
    {"decision.rejected.none_of_it", "^ ( beslut : )? det? cue:blir|blev ingen|inget|inga .~6 $",
     "status=rejected outcome=rejected", "Det blir ingen resa.", "Det blir regn."},
    {"decision.rejected.fell",
     "förslag|förslaget|förslagen|motionen|yrkandet|yrkandena|propositionen .~5 cue:föll|faller !den|på|in",
     "status=rejected outcome=rejected", "Förslaget föll med nio röster mot tio.", "Priset föll."},
    {"decision.rejected.permit", "cue:lämnar|lämnas|ges negativt|avslag", "status=rejected outcome=rejected by=subject_or_own",
     "Nämnden lämnar negativt förhandsbesked.", "Nämnden lämnar positivt förhandsbesked."},
    {"decision.rejected.label", "^ beslut|beslutet : .~2 cue:avslag|avslås|avslagen|nej", "status=rejected outcome=rejected",
     "Beslut: avslag.", "Beslut: bifall."},

    {"decision.rejected.no_to", "^ cue:nej , .~12 $", "status=rejected outcome=rejected answers=request", "Nej, för dyrt i år.",
     "Nej tack."},
    {"decision.rejected.behind_matter", ":|–|-|—|->|→|\\. cue:nej|avslås|avslag|nekas ( ,|–|för .~6 )? .|!~1 $",
     "status=rejected outcome=rejected span=cue", "Lokal till kören: nej, för dyrt.", "Eva sade nej till det."},
    {"decision.rejected.bare", "^ cue:avslag .|,|med|på|för|!|$", "status=rejected outcome=rejected whole=sentence",
     "Avslag, underlag saknas.", "Avslaget kom i går."},
    {"decision.rejected.no", "^ cue:nej .|! $", "status=rejected outcome=rejected", "Nej.", "Nej"},

    // --- shapes that come before the wide rules on forms ---
    {"decision.taken.adjusted",
     "paragrafen|paragrafer|punkten|protokollet|förklaras|förklarades|förklarar .~8 cue:justerad|justerat|justerade",
     "status=taken outcome=other whole=own", "Paragrafen förklaras omedelbart justerad.", "Priset är justerat."},
    {"decision.not.infinitive",
     "att|kan|kunde|bör|borde|får|vill|behöver|behövde|skulle|kunna|och|samt|eller|låta .~3 cue:%decide_form", "status=none",
     "Det är svårt att besluta.", "Det beslutas."},

    // --- taken ---
    {"decision.taken.adjuster",
     "^ <capital> <capital>~2 ( och|samt|, <capital> <capital>~2 )~2 ( cue:justerar / cue:ska|skall justera ) "
     "protokollet|protokoll|dagens~2 ( samt|och .~4 )? \\.~1 $",
     "status=taken outcome=elected", "Eva Alm justerar.", "Eva Alm justerar priset i morgon."},
    {"decision.taken.becomes",
     "^ <capital> <capital>~2 cue:blir !,~2 %role|*person|expert|kontakt|ombud|representant|delegat|ansvarig|suppleant",
     "status=taken outcome=elected", "Eva blir ny kontaktperson.", "Eva blir glad."},
    {"decision.taken.meeting_officers",
     "^ cue:mötesordförande|mötessekreterare|justerare|justeringsperson|justeringspersoner|justeringsmän|rösträknare .~3 : "
     "<capital>",
     "status=taken outcome=elected needs=topic", "Mötesordförande: Eva Alm", "Mötesordförande saknas."},
    {"decision.taken.elected_list", "^ cue:valda|utsedda|omvalda|nyvalda för|till|som .~3 :", "status=taken outcome=elected",
     "Valda för 2025: Eva Alm, Bo Ek", "Valda delar lästes."},
    {"decision.taken.fee_is",
     "*avgiften|*avgifterna|avgiften|avgifterna|avgift|*avgift|arvodet|*arvodet|arvodena|hyran|*hyran|taxan|*taxan|priset .~5 "
     "cue:blir|förblir|höjs|sänks|höjdes|sänktes|lämnas ( inte|oförändrad|oförändrat|oförändrade / till|med~1 <number> )",
     "status=taken outcome=other by=agent", "Avgiften för 2025 blir 200 kr.", "Avgiften blir dyr."},
    {"decision.taken.may_be_put", "interpellationen|interpellationerna|frågan|frågorna får cue:ställas|framställas",
     "status=taken outcome=approved", "Interpellationen får ställas.", "Stolarna får ställas undan."},
    {"decision.taken.holds",
     "*dagordning|*dagordningen|kallelsen|föredragningslistan|dagordningen|dagordning cue:gäller \\.~1 $",
     "status=taken outcome=approved", "Utsänd dagordning gäller.", "Kallelsen gäller alla."},
    {"decision.taken.so_be_it", "^ ( det cue:blir så / så cue:blir|får det ) \\.~1 $", "status=taken outcome=approved",
     "Det blir så.", "Det blir så kallt."},
    {"decision.taken.no_remark", "^ cue:ingen erinran|anmärkning \\.~1 $", "status=taken outcome=noted", "Ingen erinran.",
     "Ingen erinran framfördes av Eva."},
    {"decision.taken.yes_to", "^ cue:ja ,|!|\\. .~12 $", "status=taken outcome=approved answers=request",
     "Ja, 200 kr i veckan.", "Jaha, sade Eva."},
    {"decision.taken.behind_matter",
     ":|–|-|—|->|→ cue:ja|ok|okej|bifall|bifalls|godkänns|godkändes|beviljas|beviljades|antas|klubbat|godkänt "
     "( ,|–|om|med|till .~8 )? .|!~1 $",
     "status=taken outcome=approved span=cue", "Lokal till kören: ok om den städas.", "Alla sade ok om det."},
    {"decision.taken.bare", "^ cue:bifall|bifalles|bifalls .|,|med|till|enligt|för|!|$",
     "status=taken outcome=approved whole=sentence", "Bifall med 20 tkr.", "Bifallet kom sent."},
    {"decision.taken.as_proposed", "^ cue:enligt förslag|förslaget|utsänt~1 förslag~1 .~1 $", "status=taken outcome=approved",
     "Enligt förslag.", "Enligt förslaget byggs en bro."},
    {"decision.taken.passed_on",
     "^ cue:remitteras|remitterades|överlämnas|överlämnades|hänskjuts|hänsköts|hänvisas|hänvisades till",
     "status=taken outcome=referred whole=sentence", "Remitteras till kansliet.", "Papperen överlämnas till Eva."},
    {"decision.taken.dropped", "^ cue:avslutas|avslutades|avskrivs|avskrevs|kvarstår .|utan|från|med|efter|$",
     "status=taken outcome=other whole=sentence", "Avslutas utan åtgärd.", "Mötet avslutas."},
    {"decision.taken.yes", "^ cue:ja ,|.|!|: det|vi|styrelsen|gruppen|mötet|föreningen|den|dem|båda|alla|kör|gör",
     "status=taken outcome=approved whole=block", "Ja, vi köper båten.", "Ja, sade Eva."},
    {"decision.taken.fine", "^ cue:ok|okej|okay|bifall|klubbat|beviljat|beviljas ,|om|så|!|.~1 !?~12 $",
     "status=taken outcome=approved whole=sentence", "Ok om taket håller.", "Okänd avsändare."},
    {"decision.taken.we_choose",
     "^ ( då|så )? ( vi cue:kör|behåller|avvaktar|avstår|skippar|slopar|betalar|köper|stryker|bestrider / "
     "vi cue:gör|ändrar inget|ingenting / vi cue:tackar|säger ja|nej|upp / vi cue:håller fast / vi cue:väntar med / "
     "vi cue:går vidare / cue:kör|avvaktar|behåller vi )",
     "status=taken outcome=other whole=sentence", "Vi behåller lokalen.", "Vi går hem."},
    {"decision.taken.permit",
     "samtycke|tillstånd|dispens|bygglov|medgivande|startbesked|slutbesked|rivningslov|marklov|strandskyddsdispens|"
     "förhandsbesked|ansvarsfrihet|bidrag|permission !inte|ej|ska|kan|kommer|att|om,~6 "
     "cue:lämnas|lämnades|ges|gavs|meddelas|meddelades|beviljas|beviljades",
     "status=taken outcome=approved by=agent", "Samtycke lämnas till köpet.", "Bygglov söks av Eva."},
    {"decision.taken.penalty", "cue:tilldelas|tilldelades|meddelas|meddelades .~2 varning|erinran|anmärkning|*sanktion|vite",
     "status=taken outcome=other by=agent whole=sentence", "Bolaget tilldelas en varning.", "Eva tilldelas ett pris."},
    {"decision.taken.set_to",
     "*avgiften|avgiften|*arvodet|arvodet|hyran|*hyran|taxan|*taxan|*bidraget|bidraget|priset|*priset|insatsen|anslaget|ramen "
     "cue:höjs|sänks|bestäms|sätts .~4 till|med <number>",
     "status=taken outcome=other by=agent", "Arvodet höjs till 200 kr.", "Arvodet höjs varje år."},
    {"decision.taken.is_introduced", "^ ( ->|→|=>|➔|⇒ ) !,~6 cue:*as|*s|införs|slopas .~6 $",
     "status=taken outcome=other whole=sentence", "→ Listan stryks.", "→ Eva ringer."},
    {"decision.taken.plan",
     "^ cue:beslutad|beslutat|antagen|antaget|fastställd|fastställt|godkänd av|i|den :|<word>|<number>|<code>",
     "status=taken outcome=approved", "Beslutad av: direktionen 2020-01-31", "Planen är beslutad."},
    {"decision.taken.grants",
     "cue:ger|gav|gett|givit|lämnar|lämnade|lämnat|meddelar|meddelade|meddelat|utfärdar|utfärdade|beviljat .~3 "
     "bygglov|startbesked|slutbesked|planbesked|tillstånd|tillståndet|dispens|marklov|rivningslov|klartecken|förhandsbesked|"
     "samtycke|medgivande",
     "status=taken outcome=approved by=subject", "Byggnadsnämnden gav startbesked.", "Eva gav dem en nyckel."},
    {"decision.taken.shelves",
     "cue:avskriver|avskrev|avskrivit|lägger|lade|lagt ned|ner~1 "
     "ärendet|utredningen|målet|anmälan|granskningen|förundersökningen",
     "status=taken outcome=other by=subject", "Nämnden avskriver ärendet.", "Eva lägger undan pennan."},
    {"decision.taken.says_yes", "cue:sade|sa|säger|tackade|tackar .~4 ja till|den|\\.|,|<number>|$",
     "status=taken outcome=approved by=subject", "Styrelsen tackade ja.", "Eva sade att det regnar."},
    {"decision.taken.own_acts",
     WE
     "|kommun|region cue:tackar|tackade|ansöker|ansökte|överklagar|överklagade|remitterar|remitterade|ingår|ingick|förelägger|"
     "förelade|avstår|avstod|tilldelar|tilldelade|hänskjuter|hänsköt|avsäger|bekräftar|bekräftade|avslutar|avskriver|"
     "avskrev|begär|begärde|uttalar|uttalade|avger|avgav|översänder|översände|överlämnar|överlämnade "
     "!mötet|sammanträdet|stämman",
     "status=taken outcome=other by=subject", "Nämnden tackar för informationen.", "Eva tackar nämnden."},
    {"decision.taken.awarded", "*priset|priset|stipendiet|*stipendiet|utmärkelsen|*diplom .~3 cue:tilldelas|tilldelades",
     "status=taken outcome=other by=agent", "Priset tilldelas Eva Alm.", "Priset är högt."},
    {"decision.taken.nominated", "cue:nomineras|nominerades", "status=taken outcome=elected by=agent", "Eva Alm nomineras.",
     "Nomineringar tas emot."},
    {"decision.taken.verb", "cue:%decide", "status=taken by=subject", "Mötet beslutade att köpa en båt.",
     "Mötet talade om en båt."},
    {"decision.taken.passive", "cue:beslutas|beslutades|beslöts|bestäms|bestämdes|överenskoms|avgörs|avgjordes",
     "status=taken by=agent", "Beslutades att köpa en båt.", "Det talades om en båt."},
    {"decision.taken.takes", "fattar|fattade|tar|tog|fattades|togs .~8 cue:beslut|beslutet|besluten",
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
    {"decision.taken.measure",
     "^ <capital> !,~6 cue:köps|inköps|införskaffas|hyrs|säljs|slopas|avskaffas|avvecklas|startas|behålls|bildas|"
     "införs|utökas|minskas|skrotas|renoveras|anlitas|vakanthålls .~10 $",
     "status=taken outcome=other whole=sentence needs=association", "Nya stolar köps in för 2 000 kr.", "Nya stolar behövs."},
    {"decision.taken.negotiated",
     "förhandlingen|förhandlingarna|samverkan|överläggningen|överläggningarna .~2 "
     "cue:avslutas|avslutades|avslutad|avslutade|slutade .~1 "
     "i|med|utan enighet|oenighet",
     "status=taken outcome=other", "Förhandlingen avslutas i oenighet.", "Förhandlingen avslutas kl. 15."},
    {"decision.taken.goes_on", "^ ( ->|→|=>|➔|⇒ ) vi~1 cue:går vidare .~6 $", "status=taken outcome=other", "→ Går vidare.",
     "Går vidare."},
    {"decision.taken.so_it_became", "^ ( det|valet|beslutet cue:blir|blev alltså|därför|då|i / det cue:får bli !nästa|på|i )",
     "status=taken outcome=other whole=sentence", "Det blir alltså den röda färgen.", "Det blir kallt."},
    {"decision.taken.we_do",
     "^ vi|föreningen|klubben|styrelsen|laget|kören|kåren|rådet|gruppen|skolrådet|elevrådet|sektionen "
     "cue:betalar|köper|testar|provar|prövar|hyr|säljer|slutar|skänker|bidrar|sponsrar|satsar|inför|ändrar|stöttar|anlitar|"
     "bekostar|subventionerar|skjuter|ställer|bjuder|anställer|byter|höjer|sänker|kör|"
     "behåller|avslutar|ingår|lånar|bildar|ansluter|prenumererar|investerar "
     "!inte|ej|så|alltid|ofta|redan|nu",
     "status=taken outcome=other whole=sentence needs=association", "Föreningen betalar bussen till festen.",
     "Föreningen betalar alltid hyran."},
    {"decision.taken.are_agreed",
     WE "|alla|samtliga .~4 cue:överens|eniga|ense|enig|enade ( om|kring~1 att !det / om|kring !att )", "status=taken",
     "Parterna är överens om att pröva schemat.", "Eva och Bo är överens om det."},
    {"decision.taken.group_formed", "*grupp|*gruppen|grupp|kommitté|*kommitté .~6 cue:tillsattes|tillsätts|bildades|bildas",
     "status=taken outcome=elected", "En arbetsgrupp tillsattes.", "Tjänsten tillsattes i april."},
    {"decision.taken.landed", WE "|diskussionen .~1 cue:landade|landar|stannade|stannar .~1 i|på|för|vid", "status=taken",
     "Vi landade i att sälja båten.", "Planet landade i Kiruna."},
    {"decision.taken.agrees_to",
     WE " .~1 cue:samtycker|samtyckte|bejakar|bejakade|instämmer|instämde|ansluter|anslöt|förordar|förordade "
        "till|förslaget|sig|att|i|med",
     "status=taken outcome=approved by=subject", "Mötet samtyckte till köpet.", "Eva instämde i tacket."},
    {"decision.taken.went_along", WE " .~1 cue:gick|går på|med|enligt .~2 förslag|förslaget|*förslag|linje",
     "status=taken outcome=approved by=subject", "Mötet gick på styrelsens linje.", "Mötet gick bra."},
    {"decision.taken.won",
     "förslag|förslaget|*förslag|*förslaget|yrkande|yrkandet|*yrkandet|motionen .~2 cue:vann|vinner|fick|får enhälligt|helt~1 "
     "bifall|gehör|majoritet",
     "status=taken outcome=approved", "Förslaget vann bifall.", "Laget vann matchen."},
    {"decision.taken.voted_for", WE " .~1 cue:röstade|röstar|röstat .~1 för|ja|fram", "status=taken outcome=approved",
     "Mötet röstade för förslaget.", "Eva röstade för förslaget."},
    {"decision.taken.was_granted",
     "cue:fick|får|erhöll|erhåller|gavs|ges .~2 ansvarsfrihet|décharge|decharge|förtroende $|\\.|för|som|av",
     "status=taken outcome=approved", "Styrelsen fick ansvarsfrihet.", "Styrelsen fick blommor."},
    {"decision.taken.in_order",
     "kallelse|kallelsen|*kallelse|*kallelsen|kungörelse|kungörelsen|mötet|stämman|sammanträdet|*mötet|*stämman|utlysning|"
     "utlysningen .~10 "
     "i|inom|på cue:laga|rätt|behörig|vederbörlig|stadgeenlig|föreskriven|stadgad ordning|tid|sätt",
     "status=taken outcome=approved", "Kallelsen ansågs ha skett i rätt tid.", "Kallelsen kom i fel tid."},
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
     "cue:*utlyst|behörigt|behörigen|*mässigt|beslutfört|stadgeenligt|behörig|lagligen|*kungjort|ordning "
     "\\.|utlyst|sammankallat|"
     "kungjort|och|kallat|$",
     "status=taken outcome=approved", "Mötet ansågs behörigt utlyst.", "Mötet ansågs långt."},
    {"decision.taken.nobody_partial", "ingen .~12 ansåg|anmälde|anmäler|anser .~4 cue:förhindrad|förhindrade|jävig|jäviga|jäv",
     "status=taken outcome=noted", "Ingen av ledamöterna ansåg sig jävig.", "Ingen anmälde sig."},
    {"decision.taken.answered_yes",
     "mötet|årsmötet|stämman|årsstämman|frågan cue:svarade|svarar|besvarades|svarades .~3 ja|jakande",
     "status=taken outcome=approved", "Mötet svarade ja.", "Mötet svarade på frågor."},
    {"decision.taken.reelected", "cue:omval|nyval|fyllnadsval ( på|om|för .~3 )? av|: <capital>",
     "status=taken outcome=elected", "Kassör: omval av Eva Alm", "Valet blev ett omval."},
    {"decision.taken.signs_firm", "cue:tecknar|tecknas|teckna .~3 firma|firman|*firma", "status=taken outcome=elected",
     "Ordförande och kassör tecknar firman var för sig.", "Ordföranden tecknar avtal."},
    {"decision.taken.gives", "cue:ger|gav|lämnar .~12 i uppdrag", "status=taken outcome=commissioned by=subject_or_own",
     "Styrelsen ger kassören i uppdrag att söka bidrag.", "Styrelsen ger kassören en blomma."},
    {"decision.taken.is_given", "cue:ges|gavs .~8 i uppdrag", "status=taken outcome=commissioned by=agent",
     "Kansliet ges i uppdrag att boka lokal.", "Kansliet ges en gåva."},
    {"decision.taken.gets", "får .~6 i? cue:uppdrag|uppdraget|uppgift|uppgiften|mandat|förtroende|fullmakt att",
     "status=taken outcome=commissioned by=agent", "Kassören får i uppdrag att söka bidrag.", "Kassören får ett bidrag."},
    {"decision.taken.commissions", "cue:uppdrar|uppdrog|uppdras|uppdrogs", "status=taken outcome=commissioned by=voice",
     "Nämnden uppdrar åt kontoret att mäta tomten.", "Nämnden ser uppdraget."},
    {"decision.taken.empowers",
     "cue:bemyndigar|bemyndigas|bemyndigade|bemyndigades|befullmäktigas|befullmäktigades|överlåter|överlåts|delegerar|"
     "delegeras",
     "status=taken outcome=commissioned by=voice", "Styrelsen bemyndigar kassören att teckna avtal.",
     "Styrelsen har bemyndigande."},
    {"decision.taken.became", "är|blev|blir|blivit|var|förblir !(|,~3 cue:%decided_form", "status=taken by=agent",
     "Dagordningen blev godkänd.", "Dagordningen blev lång."},
    {"decision.taken.bare_form", "cue:%decided_form|godkänt|fastställt \\.? $", "status=taken span=cell",
     "Dagordningen godkänd.", "Godkända ansökningar visas."},
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

#undef WE

}  // namespace

std::span<const Rule> decision_rules() { return rules; }

}  // namespace minutes::sv
