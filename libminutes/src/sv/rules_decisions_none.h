// Shapes that are no decisions, and the few that must stand among them (rank and keys: rules_decisions.h).
#pragma once

#include "sv/rules_decisions.h"

namespace minutes::sv {

inline constexpr Rule no_decision_rules[] = {
    // --- shapes that are no decisions ---
    {"decision.deferred.chose",
     MINUTES_WE " .~1 cue:valde|väljer|valt att .~1 skjuta|avvakta|vänta|bordlägga|ajournera|återkomma",
     "status=deferred outcome=deferred by=subject", "Styrelsen valde att skjuta på köpet.", "Styrelsen valde att sälja."},
    {"decision.taken.chose", MINUTES_WE " .~1 cue:valde|väljer|valt att", "status=taken by=subject",
     "Styrelsen valde att sälja båten.", "Eva valde att sluta."},
    {"decision.not.adjourned",
     "( cue:ajournerar|ajournerade sig|kl|klockan|kl. / mötet|sammanträdet|stämman|årsmötet|nämnden|styrelsen "
     "cue:ajourneras|ajournerades|ajournerat .~2 kl|kl.|klockan|minuter|för|under|<number> )",
     "status=none", "Nämnden ajournerar sig kl. 11.", "Nämnden ajournerar ärendet till maj."},
    {"decision.not.assumed", "cue:antar|antog|väljer|valde|valt|accepterar att|man|vi", "status=none",
     "Vi antar att bussen kommer.", "Mötet antar planen."},
    {"decision.not.own_note", "cue:antecknar|antecknade|antecknas följande", "status=none",
     "Ledamöterna antecknar följande till protokollet:", "Nämnden antecknar informationen."},
    {"decision.not.agreed_asked", "är|var vi|ni|alla cue:överens|eniga|ense", "status=none", "Först: är vi överens om målet?",
     "Vi är överens om målet."},
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
     "cue:%approve|%reject|%elect|%defer|gett|ger|lämnat|lämnar|meddelat|meddelar",
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
    {"decision.rejected.not_form",
     "^ .~6 ej|inte|icke cue:godkänd|godkänt|godkända|beviljad|beviljat|bifallen|bifallet|antagen ( , .~6 )? \\.~1 $",
     "status=rejected outcome=rejected", "Ändring 5: ej godkänd.", "Listan är ännu ej komplett."},
    {"decision.not.denied", "inte|ej|icke|aldrig|ännu cue:%decide_form|%decided_form|%decided_passive|%decide", "status=none",
     "Frågan är ännu inte beslutad.", "Det beslutades att inte köpa båten."},
    {"decision.not.denied_verb", "!eller inte|ej|icke cue:%approve|%reject", "status=none",
     "Eva sade att SKR inte tillstyrker förslaget.", "Förslaget eller inte antog mötet."},
    {"decision.not.none_taken", "inget|inga|något|några|utan|varken cue:beslut|förslag", "status=none",
     "Något beslut togs inte.", "Beslut togs om avgiften."},
    {"decision.not.asked", "frågar|undrar|undrade|frågade .~20 cue:%decide_form|%decided_passive", "status=none",
     "Ordföranden frågar om ärendet ska bordläggas.", "Ärendet ska bordläggas."},
    {"decision.planned.modal",
     "ska|skall|kommer|planeras|beräknas|beräknar|räknar|väntas|förväntas|måste|avser|ämnar .~6 "
     "cue:%decide_form|%decided_passive",
     "status=planned by=voice", "Policyn ska fastställas av styrelsen i juni.", "Policyn fastställdes av styrelsen."},
    {"decision.planned.position",
     "( cue:tar|tas|fattas .~1 ställning|beslut / ställning|beslut cue:tas|fattas ) .~6 "
     "%month|%season|nästa|senare|härnäst|vecka|@slash|@iso",
     "weak=yes status=planned by=subject_or_own", "Rådet tar ställning i oktober.", "Rådet tar ställning nu."},
    {"decision.planned.goes_to",
     "ärendet|frågan|förslaget|planen|budgeten|motionen|den|det cue:går|kommer|lyfts|tas .~1 till|upp .~1 "
     "%organ|%organ_head|*fullmäktige|årsmötet|stämman|*stämman .~4 %month|%season|nästa",
     "status=planned by=agent", "Ärendet går till kommunfullmäktige i november.", "Bussen går till kommunstyrelsen."},
    {"decision.deferred.not_taken", "cue:beslut|beslutet fattades|togs|fattas|tas ej|inte .~4 utan",
     "status=deferred outcome=deferred", "Beslut fattades ej utan ärendet tas upp igen i maj.", "Beslut fattades inte i dag."},
    {"decision.not.advice",
     "yttrande|svar|förslag|inställning|rekommendation|synpunkt|ståndpunkt|utlåtande|utlåtandet|*yttrande|*förslag|*svar "
     ":|är|var "
     "cue:avslag|bifall|återremiss",
     "status=none", "Styrelsens yttrande: avslag.", "Beslut: avslag."},
    {"decision.not.nothing", "inget|inga|ingenting|intet .~3 cue:%decide|%decided_passive", "status=none", "Inget bestämdes.",
     "Priset bestämdes."},
    {"decision.not.whose", "vars|vilkas .~3 cue:%decide|%decided_passive|%approve", "status=none",
     "De vars ansökan beviljas får besked.", "Ansökan beviljas."},
    {"decision.not.before_it", "innan|såvida|ifall|förutsatt|tills !,~6 cue:%decided_passive|%decide", "status=none",
     "Läs igenom allt innan avgiften fastställs.", "Avgiften fastställs."},
    {"decision.not.draft_sent",
     "^ cue:förslag|förslaget till|på !att~6 har|är|finns .~3 utsänt|utsänd|skickats|tagits|sänts|bifogats|cirkulerat|klart",
     "status=none", "Förslag till avtal har nu tagits fram.", "Förslag till avtal är att hyran höjs."},
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
};

}  // namespace minutes::sv
