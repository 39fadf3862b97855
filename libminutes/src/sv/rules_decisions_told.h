// Decisions to come, and those taken before or by others (rank and keys: rules_decisions.h).
#pragma once

#include "sv/rules_decisions.h"

namespace minutes::sv {

inline constexpr Rule told_decision_rules[] = {
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
     "tar|fattar !,~4 cue:beslut|beslutet .~8 nästa|kommande|%month|%season|%weekday|våren|hösten|senare|höst|vår|vecka|@slash",
     "status=planned by=teller", "Stiftet tar beslut i april.", "Stiftet tog beslut i april."},
    {"decision.planned.behind_comma", ", cue:beslut|beslutet tas|fattas~1 på|vid|i|till nästa|kommande|*mötet|%month .~3 $",
     "status=planned span=cue", "Eva tar in anbud, beslut på nästa möte.", "Eva läste listan, beslut i kommunen."},
    {"decision.planned.up_for",
     "tas|lyfts|läggs|föreläggs|återkommer|kommer|behandlas|går .~8 för|till cue:beslut|avgörande|beslutsfattande",
     "status=planned by=agent", "Frågan tas upp för beslut i höst.", "Frågan tas upp i höst."},
    {"decision.planned.we_decide",
     "cue:bestämmer|beslutar|avgör !att|om~4 ( på|vid|till nästa|kommande|senare / ( det|detta|den )? i|den|på|vid "
     "%month|<number>|<code>|<mixed>|%season|%weekday )",
     "status=planned by=subject_or_own needs=ahead", "Vi bestämmer det i oktober.", "Vi bestämmer det nu."},
    {"decision.planned.awaited_noun",
     "cue:beslut|beslutet|besked|*beslut|*beslutet|domen|dom .~6 väntas|förväntas|beräknas|dröjer .~2 "
     "från|i|under|till|av|före|senast|efter|om|<number>|<code>|<mixed>|%month",
     "status=planned by=agent", "Tilldelningsbeslut väntas från bolaget i juni.", "Beslutet väntar."},
    {"decision.planned.answers",
     "cue:lämnar|ger|meddelar|avger|kommer .~1 beslut|yttrande|beslutet|yttrandet .~8 "
     "%month|%season|<number>|<code>|<mixed>|nästa|vecka",
     "status=planned by=other needs=ahead", "Kulturnämnden lämnar yttrande i juni.", "Kulturnämnden lämnar salen i juni."},
    {"decision.planned.by_each",
     "cue:avgörs|beslutas|bestäms|fastställs|prövas|antas av respektive|varje|vardera|medlemmarna|ägarna|huvudmännen",
     "status=planned by=not_stated", "Frågan avgörs av respektive medlem.", "Frågan avgörs av vädret."},
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
    {"decision.planned.confirmed",
     "ska|skall|måste|behöver cue:bekräftas|stadfästas|tas|behandlas|fastställas|klubbas .~2 på|av|vid .~3 "
     "*årsmöte|*årsmötet|*stämma|*stämman|*fullmäktige|årsmöte|stämma",
     "status=planned by=agent", "Ändringen måste bekräftas på extra årsmöte i juni.", "Bilen måste tas in på verkstad."},
    {"decision.planned.is_treated",
     "cue:behandlas|prövas|avgörs av|i <word>~2 "
     "%organ|%organ_head|*fullmäktige|*nämnden|*styrelsen|stämman|årsmötet|*stämman|*årsmötet",
     "weak=yes status=planned by=other_agent needs=ahead", "Taxan behandlas av Kulturnämnden den 3 juni.",
     "Taxan behandlas av Eva."},
    {"decision.planned.treats",
     "%organ|%organ_head|<caps>|*fullmäktige !,|;~2 cue:behandlar|avgör|väljer|fördelar .~8 "
     "den|i|på|<number>|<code>|<mixed>|%month|%season|nästa",
     "status=planned by=other needs=due", "Kulturnämnden behandlar frågan i juni.", "Kulturnämnden behandlar frågan varsamt."},
    {"decision.planned.tries", "cue:prövar ärendet|frågan|ansökan|överklagandet|begäran|försäljningen|köpet|planen|förslaget",
     "status=planned by=other needs=due", "Kulturnämnden prövar ansökan i maj.", "Kulturnämnden prövar nya tider i maj."},
    {"decision.planned.later", "cue:%decided_passive|avgörs|bestäms .~1 senare|framöver|härnäst|efterhand",
     "status=planned by=agent", "Vem som reser avgörs senare.", "Frågan avgörs i dag."},
    {"decision.planned.awaits", "väntar|inväntar|avvaktar|inväntas|avvaktas .~4 cue:beslut|beslutet",
     "status=planned by=not_stated", "Vi inväntar beslut från kommunen.", "Vi inväntar fler svar."},
    {"decision.planned.must", "^ måste|ska|att cue:avgöra|besluta|bestämma|avgöras|beslutas", "status=planned whole=block",
     "Måste avgöra: hur stor tavlan blir.", "Vi kan avgöra det senare."},

    // --- told here, taken before or by others ---
    {"decision.reported.earlier_put_off",
     "^ cue:bordlagt|bordlagd|bordlades|återremitterat|återremitterad|återremitterades|remitterat|bordlagda "
     "den|från|av|vid|i|<number>|<code>",
     "status=reported outcome=deferred by=agent", "Bordlagt den 3 maj, § 12.", "Ärendet bordlagt."},
    {"decision.reported.taken_at", "cue:beslut|beslutet togs|fattades på|vid|av|i !,|att~4 <code>|%month|@iso|@slash",
     "status=reported by=agent needs=behind", "Första beslutet togs av ordinarie stämma 2024-03-02.", "Beslutet togs av alla."},
    {"decision.reported.at_meeting",
     "cue:%decide|%approve|%elect|%reject|%decided_passive på|vid !,|att~3 "
     "mötet|*möte|*mötet|*sammanträde|*sammanträdet|stämman|*stämman i|den|på",
     "status=reported by=voice needs=behind", "Styrelsen beslutade på mötet i april att sälja.",
     "Styrelsen beslutade på mötet att sälja."},
    {"decision.taken.has_thus",
     MINUTES_WE " .~1 har .~1 cue:därmed|alltså|således|sålunda|härmed|därigenom beslutat|beslutit|bifallit|godkänt|antagit|"
                "valt|avslagit",
     "status=taken by=subject", "Mötet har därmed beslutat att sälja båten.", "Mötet har därmed satt punkt."},
    {"decision.reported.has_decided", "har|hade !att~14 cue:%decide_form|%decided_form", "status=reported by=teller",
     "Regeringen har under våren beslutat om nya regler.", "Regeringen beslutar om nya regler."},
    {"decision.reported.by_ruling",
     "har|hade i|genom cue:beslut|beslutet|dom|domen !,~8 "
     "*at|*it|*lagt|*gett|*ställt|ålagt|förelagt|begärt|krävt|sagt|upphävt|bestämt",
     "status=reported by=teller", "Domstolen har i beslut den 3 maj upphävt planen.", "Eva har i beslutet en vän."},
    {"decision.reported.has_voted", "har|hade .~6 cue:röstat ( ner|ned|igenom|fram|bort / ja|nej till / för|emot )",
     "status=reported by=teller", "Konventet har röstat ner förslaget.", "Eva har röstat."},
    {"decision.reported.dated_paper",
     "*s cue:beslut|beslutet den~1 <code>|@iso|@slash|@dotted|<mixed> !bifogas|biläggs|§|läggs|lades",
     "status=reported by=genitive", "Kulturnämndens beslut 2024-03-04, dnr 3, om stöd.", "Kulturnämndens beslut lästes."},
    {"decision.reported.has_put_off",
     "har|hade .~12 ( cue:skjutit|flyttat upp|fram / cue:lagt|dragit ned|ner|tillbaka|in / cue:sagt|tackat ja|nej|upp )",
     "status=reported by=teller", "Trafikverket har skjutit upp bygget.", "Eva har flyttat."},
    {"decision.reported.has_ordered",
     "har|hade .~12 cue:förelagt|förordnat|ålagt|förbjudit|upphävt|undanröjt|underkänt|krävt|återkallat|strukit|avskrivit",
     "status=reported by=teller", "Domstolen har den 3 maj upphävt planen.", "Eva har skrivit."},
    {"decision.reported.has_acted",
     "har|hade .~12 cue:överlämnat|remitterat|anvisat|avsatt|tilldelat|höjt|sänkt|infört|avskaffat|inrättat|förlängt|avbrutit|"
     "hänskjutit|översänt|dragit|anslagit|beviljat|avslutat|meddelat|utfärdat|stadfäst|fastslagit|avvisat|förordat|"
     "tecknat|ratificerat|återremitterat|omprövat",
     "status=reported by=other_teller", "Kulturnämnden har avsatt medel till resan.", "Eva har skrivit blommor."},
    {"decision.reported.has_been_granted", "har|hade .~6 cue:tilldelats|beviljats <word>~2 <number> .~4 av|från",
     "status=reported by=agent", "Museet har tilldelats 2 mkr från Kulturnämnden.", "Museet har tilldelats en egen ingång."},
    {"decision.reported.applied_to",
     "ansökan|ansökningen|äskandet|begäran|överklagandet|förfrågan|anmälan till .~5 "
     "cue:avslogs|avslås|beviljades|bifölls|godkändes|avvisades|nekades|beviljats|avslagits",
     "status=reported by=addressee", "Ansökan till Kulturnämnden avslogs.", "Ansökan avslogs."},
    {"decision.reported.we_got",
     "( vi|föreningen|klubben|kommunen|styrelsen|museet|skolan|kåren|församlingen|bolaget|sektionen cue:fick|fått|har / "
     "cue:fick vi|föreningen|klubben ) "
     "fått~1 avslag|bifall|nej|ja|ja-besked|nej-besked|klartecken|bygglov|tillstånd|dispens "
     "på|till|av|från|för|\\.|,|$",
     "status=reported by=reply", "Vi fick avslag på ansökan från Kulturnämnden.", "Vi fick blommor av Eva."},
    {"decision.reported.other_acts",
     "cue:ändrade|strök|införde|höjde|sänkte|förlängde|upphävde|inrättade|krävde|anvisade|tilldelade|stängde|avsatte",
     "status=reported by=other", "Kulturnämnden ändrade reglerna i maj.", "Eva ändrar sig."},
    {"decision.reported.gave_notice", "( cue:sade|sa .~8 upp / har|hade .~6 cue:sagt upp )", "status=reported by=other_teller",
     "Kulturnämnden sade upp avtalet.", "Eva sade till."},
    {"decision.reported.paper",
     "cue:beslut|ordförandebeslut|delegationsbeslut|delegeringsbeslut|nämndbeslut den? <number>|<code>|<mixed> %month~1 "
     "<number>~1 ( om|att|angående|rörande|avseende|§ )",
     "status=reported by=owner_or_subject", "Skolinspektionen, beslut 4 mars om tillsynen.", "Beslut 4 i listan."},
    {"decision.reported.told_that",
     "att|varav|där|eftersom|då|som %organ|%organ_head|nämnden|styrelsen|fullmäktige|stämman|årsmötet .~8 "
     "cue:beslutat|avslagit|beviljat|antagit|godkänt|fastställt|bordlagt|återremitterat|utsett .~2 att|om|<word>",
     "weak=yes status=reported by=teller span=clause", "Eva sade att kulturnämnden den 2 maj beslutat att riva salen.",
     "Eva sade att kulturnämnden är ny."},
    {"decision.reported.has_cleared",
     "har|hade .~6 cue:gett|givit|lämnat|fått|meddelat .~3 "
     "klartecken|tillstånd|tillåtelse|bygglov|samtycke|medgivande|dispens|startbesked|förhandsbesked|avslag|bifall",
     "status=reported by=cleared", "Kulturnämnden har gett klartecken till resan.", "Kulturnämnden har gett en gåva."},
    {"decision.reported.has_taken", "har|hade .~12 fattat|tagit .~4 cue:beslut|beslutet|besluten", "status=reported by=teller",
     "Kommunen har tagit beslut om vägen.", "Kommunen kan ta beslut om vägen."},
    {"decision.reported.was_taken", "cue:beslut|beslutet|besluten .~12 har|hade .~3 fattats|tagits", "status=reported by=agent",
     "Beslut om stödet har fattats.", "Beslut om stödet fattas."},
    {"decision.reported.has_agreed", "har|hade .~5 cue:kommit|enats|överenskommit överens|om|att", "status=reported",
     "Parterna har kommit överens om hyran.", "Parterna har kommit hit."},
    {"decision.reported.agreed_relative", "som vi|man|gruppen .~2 cue:kommit|kom|enades överens|om", "status=reported",
     "Listan visar det som vi kommit överens om.", "Vi kom överens om en dag."},
    {"decision.reported.commissioned", "har|hade|fick .~10 fått|haft|fick .~4 cue:uppdrag|uppdraget|hemläxa|hemläxan",
     "status=reported outcome=commissioned by=giver", "Föreningen har haft i uppdrag att sköta vägen.",
     "Föreningen sköter vägen."},
    {"decision.reported.was_commissioned",
     "fick .~4 cue:uppdrag|uppdraget|hemläxa|hemläxan|uppgiften|mandat|förtroende|fullmakt",
     "status=reported outcome=commissioned by=giver", "Vi fick i uppdrag att räkna stolarna.",
     "Vi tog på oss att räkna stolarna."},
    {"decision.reported.gave_commission", "har|hade .~12 gett|givit|lämnat .~10 cue:uppdrag|uppdraget",
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
    {"decision.reported.decision_of", "( enligt|utifrån|efter .~3 / ^ av .~2 ) cue:beslut|beslutet",
     "weak=yes status=reported by=genitive", "Avgiften höjs enligt regeringens beslut.", "Beslutet kommer."},
};

}  // namespace minutes::sv
