// What makes a sentence a commitment. Rows stand by rank, as in rules_decisions.cpp.
//
// yields: doer  subject: whom the verb's subject names; object: the names right behind the cue; agent: `av …`;
//               handle: the cue itself; bracket: the name in the brackets; commissioned: the subject before, or the names
//               between verb and `i uppdrag`; label: the names behind the colon; behind, behind_one: the names behind the
//               cue, or behind the word after it
//         needs doer, name, person, due: without it the cue is nothing; person_due: a person, and a day or the next meeting;
//               item: a list item; task: one that reads as a thing to do; notes: no protocol; decided: only in a decision
//         done  yes: marked as done
#include "sv/rules.h"

namespace minutes::sv {
namespace {

constexpr Rule rules[] = {
    // --- shapes that are no commitments ---
    {"action.not.states", "cue:anmäler|anmälde|ställer|ställde|tecknar jäv|sig|firman|firma|*firma|föreningens", "status=none",
     "Bo anmäler jäv.", "Bo anmäler bygget."},
    {"action.not.margin_head", "^ cue:ansv|ansvarig|ansvar|vem|åtg klart|klar|datum|när|tid|senast|status|färdigt $",
     "status=none", "Ansv   Klart", "Ansvarig för klart väder är Eva."},
    {"action.not.if", "^ om|ifall|såvida|när|huruvida|innan !,~12 cue:ska|skall|kommer|måste|%act_verb", "status=none",
     "Om taket ska bytas krävs pengar.", "Taket ska bytas."},
    {"action.comes_with", "cue:kommer med *förslag|förslag|underlag|svar|synpunkter|besked|prisuppgift|offert",
     "doer=subject needs=person", "Bo kommer med förslag.", "Bo kommer med bussen."},
    {"action.comes_on", "cue:kommer nu|då~1 ( tillbaka|hit|förbi|ut / på|i|den|om~1 ) .~3 %weekday|%month|@slash|@iso|vecka|v",
     "doer=subject needs=person_due", "Eva kommer tillbaka den 3 juni.", "Eva kommer tillbaka."},
    {"action.not.come", "cue:kommer|kom från|fram|in|överens|hit|dit|tillbaka|igång|till|ut|med|närmare|längre|via|ur",
     "status=none", "Anna kommer från Vik.", "Anna kommer att skriva."},
    {"action.not.new_ones", "cue:kommer nya|andra|alla|samma|flera|några|många|båda|stora|olika|våra", "status=none",
     "Då kommer nya ledamöter.", "Då kommer kansliet att flytta."},
    {"action.body_has_it_done",
     "%decide|%decided_passive|överens|enas|enades .~8 att .~10 "
     "cue:%act_verb|svarar|gör|ber|ser|håller|meddelar|informerar|redovisar|rapporterar|talar|går|sköter|leder|tecknar|lämnar|"
     "söker|träffar|besöker|väljer|presenterar|representerar",
     "doer=subject", "Det beslutades att Eva utreder frågan.", "Eva utreder frågan."},
    {"action.decided_shall", "%decide|%decided_passive|%approve .~10 att .~10 cue:ska|skall|kommer", "doer=subject kind=will",
     "Mötet beslutade att Eva ska skriva brevet.", "Mötet såg att Eva ska skriva brevet."},
    {"action.not.asked", "cue:ska|skall&<capital>", "status=none", "Ska vi köpa stolar?", "Vi ska köpa stolar."},
    {"action.att_does",
     "att <capital>|%role|*en|*et|*na|*rn !,|att|;~4 "
     "cue:%act_verb|*erar|anmäler|lämnar|svarar|tar|gör|ger|ser|söker|lägger|sätter|ställer|deltar|håller|leder|går|följer|"
     "hör|träffar|besöker|driver|delar|vidtar|tillsätter|kallar|inkommer|sammanträffar|står",
     "doer=subject needs=decided", "Beslutades att Eva Alm anmäler beslutet.", "att ringa Eva"},
    {"action.not.relative", "som <word>~4 cue:%act_verb", "status=none", "Listan som Bo årligen uppdaterar är lång.",
     "Bo uppdaterar listan."},
    {"action.not.perhaps", "möjligen|kanske|eventuellt|ev|förhoppningsvis cue:ska|skall|kommer|%act_verb", "status=none",
     "Bo kanske ska resa.", "Bo ska resa."},
    {"action.not.perhaps_behind",
     "cue:ska|skall|kommer kanske|möjligen|eventuellt|nog|troligen|troligtvis|sannolikt|antagligen", "status=none",
     "Bo ska kanske resa.", "Bo ska resa."},
    {"action.att_shall", "^ -|–|•~1 att !,~8 cue:ska|skall", "doer=subject kind=will needs=decided",
     "att kontoret ska lämna en lista varje månad", "Vi hoppas att kontoret ska lämna en lista."},
    {"action.not.subordinate",
     "hur|vad|huruvida|vilka|vilken|vilket|var|där|som|än|vem|när|att|så|innan|eftersom|vilken !,|;~9 cue:ska|skall",
     "status=none", "Gruppen talade om vad som ska stå.", "Gruppen ska tala."},
    {"action.not.about", "om att .~10 cue:ska|skall", "status=none", "Motion om att byn, likt andra byar, ska få en brygga.",
     "Byn ska få en brygga."},
    {"action.not.text_shall_not", "<capital> : cue:ska|skall inte|ej", "status=none", "Text: ska inte sättas av alla.",
     "Eva ska inte sluta."},
    {"action.not.asked_how", "hur|vad|huruvida .~10 cue:ska|skall", "status=none",
     "Syftet är att visa hur bord, bänkar och stolar ska stå.", "Bord, bänkar och stolar ska målas."},
    {"action.not.subordinate_coming", "hur|vad|huruvida|vilka|vilket|att|än|vem|innan !,|;~8 cue:kommer|%act_verb",
     "status=none", "Vi tror att det kommer att hjälpa.", "Det kommer att hjälpa."},
    {"action.not.wish",
     "föreslår|föreslog|föreslås|förslag|yrkar|yrkade|önskar|tycker|anser|menar|undrar|frågar|frågade|undrade .~20 "
     "cue:ska|skall|kommer|%act_verb",
     "status=none", "Bo tycker att vi ska sluta.", "Vi ska sluta."},
    {"action.not.heard", "deltar|informerar|berättar|redogör|undrar .~3 cue:%act_verb", "status=none",
     "Eva berättar hon skriver böcker.", "Eva skriver brevet."},
    {"action.not.how_one_does", "hur|vad|när|om|som man cue:*r", "status=none", "Få vet hur man ställer klockan.",
     "Eva ställer klockan."},
    {"action.not.that_returned", "som|alltid|ofta cue:återkom|återkommer", "status=none", "En fråga som återkom var priset.",
     "Eva återkommer."},
    {"action.not.in_progress", "cue:håller|höll på med|att", "status=none", "Eva håller på att byta system.",
     "Eva håller i mötet."},
    {"action.not.says", "cue:svarar|visar|uppger|gör|tar|påminner|hör|lägger att|om|hur|stopp|slut|ner|ned", "status=none",
     "Eva svarar att bron är klar.", "Eva svarar kommunen."},
    {"action.not.subordinate_passive", "som|att|om|när|hur|där|så !,|;~4 cue:skickas|sänds|delas|läggs|mejlas|mailas",
     "status=none", "Det är bra att listan skickas ut.", "Listan skickas ut."},
    {"action.not.parted", "cue:delas upp|in|på", "status=none", "Listan delas upp i två.", "Listan delas ut."},
    {"action.not.meet", "vi|nämnden|gruppen|styrelsen|rådet|man|gång|då cue:ses|träffas|möts", "status=none",
     "Nästa gång vi ses är den 3 maj.", "Listan ses över i maj."},
    {"action.not.state_passive", "cue:finansieras|kallas|omfattas|påverkas|regleras|krävs|ägs|leds|drivs av|för|i|till",
     "status=none", "Tjänsten finansieras av Eva Alm till maj.", "Listan skickas av Eva Alm."},
    {"action.not.turns", "cue:fyller <number>|%number_word", "status=none", "Klubben fyller 100 år.", "Eva fyller tanken."},
    {"action.not.elected", "valdes|väljs|utses|utsågs|utse|välja|utser att cue:%act_verb|justera", "status=none",
     "Bo utses att justera protokollet.", "Bo justerar protokollet."},

    // --- tasks given ---
    {"action.commissioned",
     "får|fick|fått|ges|ge|ger|gav|gett|givit .~16 i? cue:uppdrag|uppdraget|hemläxa ( .~2 att / av|från .~8 att )",
     "doer=commissioned", "Kansliet får i uppdrag att boka lokal.", "Kansliet har ett uppdrag."},
    {"action.given_task", "får|fick|fått|ges|ge|ger|gav|gett|givit .~8 i|till~1 cue:uppgift|uppgiften .~6 att",
     "doer=commissioned", "Eva får uppgiften (av Bo) att jämföra priser.", "Eva har en uppgift."},
    {"action.ordered",
     "cue:ålägga|ålägger|ålades|ålade|åläggs|ålagt|förelägga|förelägger|förelade|förelagt|förbjuder|åligger|ankommer|anmoda|"
     "anmodar|ombe|ber|bad|be "
     "<capital>|%role|*en|*et .~28 att",
     "doer=object", "Mötet ålägger Eva att skriva.", "Mötet ber om att få återkomma."},
    {"action.charged", "cue:uppdra|uppdrar|uppdras|uppdrog|uppdrogs åt|till", "doer=object",
     "Nämnden uppdrar åt kontoret att mäta.", "Nämnden har ett uppdrag."},
    {"action.sent_with_task", "till <word>~6 med cue:uppdrag att", "doer=object_before",
     "Planen återremitteras till kansliet med uppdrag att räkna om.", "Planen har ett uppdrag."},
    {"action.sent_to_who", "till <word>~4 , som cue:ska|skall|får .~2 *a|ta|se|ge|be", "doer=object_before",
     "Planen återremitterades till kansliet, som ska räkna om.", "Kansliet, som ska räkna, är nytt."},
    {"action.charged_before", "åt|till <word>~6 cue:uppdras|uppdrogs|uppdrages att", "doer=object_before",
     "Åt kontoret uppdras att mäta.", "Kontoret uppdras att mäta."},
    {"action.is_charged", "cue:uppdras|uppdrogs|anmodas|beordras|åläggs att", "doer=subject",
     "Bifalls så att kansliet uppdras att mäta.", "Kansliet uppdras."},
    {"action.handed_matter",
     "val|valet|frågan|ärendet|uppdraget|utformningen|detaljerna .~8 cue:överläts|överlåts|delegeras|delegerades till|åt",
     "doer=object", "Valet av ombud överläts till styrelsen.", "Bilen överläts till Eva."},
    {"action.handed", "cue:överlåter|överlåta|överlåts|överlät|överläts till|åt .~8 att", "doer=object",
     "Styrelsen överlåter till Bo att välja färg.", "Styrelsen överlåter rätten."},
    {"action.body_decides_to",
     "%decide .~4 att "
     "cue:återkomma|utreda|kontakta|anordna|arrangera|bjuda|skicka|undersöka|skriva|uppvakta|begära|ordna|genomföra|"
     "samordna|publicera|boka",
     "doer=decider", "Rådet beslöt att återkomma till frågan.", "Rådet kan återkomma."},
    {"action.had_commission", "har|hade .~4 fått|haft .~3 i? cue:uppdrag|uppdraget", "doer=commissioned",
     "Rådet har haft uppdrag av kommunen att mäta.", "Rådet har ett uppdrag."},
    {"action.invites", "cue:uppmanar|uppmana|ombeds|ombads|åläggs|anmodas .~8 att", "doer=object_or_subject",
     "Kassören ombeds att betala.", "Kassören betalar."},

    // --- commitments in words ---
    {"action.takes_on",
     "cue:åtar|åtog|åtagit|lovar|lovade|lovat|utlovar|utlovade ( sig / också|även|dessutom~1 "
     "att|ordna|kolla|fixa|ta|be|se|höra|undersöka|skriva|skicka|fråga|kontakta|leta|återkomma|komma|hjälpa|lämna|boka|göra|"
     "hålla|skaffa|ringa|bjuda|lägga / i|under|på <word>~2 att "
     ")",
     "doer=subject needs=doer", "Eva lovade också att skriva.", "Eva lovar gott."},
    {"action.takes_upon", "cue:tar|tog på sig|mig|oss", "doer=subject needs=doer", "Eva tog på sig att skriva.",
     "Eva tog på jackan."},
    {"action.has_charge", "cue:ansvarar|svarar också? för", "doer=subject needs=doer", "Valberedningen ansvarar för listan.",
     "Valberedningen svarar på brevet."},
    {"action.has_duty", "har .~3 cue:ansvar|ansvaret för", "doer=subject needs=doer", "Nämnden har ansvar för vägen.",
     "Nämnden tar ansvar."},
    {"action.corrects", "det|texten|ordet cue:ska|skall stå <word>|\"|”", "doer=none",
     "I § 4 ska det stå Eva, eller rättare: det ska stå Alm.", "Det ska regna."},
    {"action.may_act",
     "cue:får även|också|därmed|istället|i~1 stället~1 "
     "köpa|göra|beställa|ordna|boka|sköta|ta|kolla|skriva|hantera|förhandla|teckna|leta|undersöka|"
     "utreda|anlita|ringa|kontakta|förbereda|måla|bygga|skaffa|besluta",
     "doer=subject needs=person", "Eva får köpa en grill.", "Eva får grilla."},
    {"action.gets_mandate", "cue:får|fick .~3 mandat|förtroende|fullmakt|uppgiften att", "doer=subject needs=person",
     "Eva får mandat att köpa en grill.", "Eva får ett mandat."},
    {"action.does_that", "cue:gör|sköter|fixar|tar|ordnar det|detta|dem|den ,|\\.|tillsammans|till|senast|före|själv|$",
     "doer=subject needs=person", "Eva gör det.", "Eva gör det svårt."},
    {"action.puts_forward",
     "cue:framför|lyfter|tar|väcker|driver det|detta|frågan|ärendet|synpunkten|synpunkterna|önskemålet|kritiken "
     "i|till|hos|med|vid|på|vidare|\\.",
     "doer=subject needs=person", "Eva framför det i nämnden.", "Eva framför en låt."},
    {"action.shall_be_ready",
     "cue:ska|skall vara|ha|bli .~3 klar|klart|klara|färdig|färdigt|färdiga|vidtagit|redovisat|genomfört|slutfört|åtgärdat",
     "doer=subject needs=due", "Planen ska vara klar senast den 1 maj.", "Motioner ska vara inne senast den 1 maj."},
    {"action.will", "cue:kommer .~8 att", "doer=subject kind=will", "Kansliet kommer att skicka listan.", "Kansliet kommer."},
    {"action.will_infinitive", "cue:kommer .~2 *a|*as|bli|få|gå|ske|se", "doer=subject kind=will", "Listan kommer skickas ut.",
     "Listan kommer snart."},
    {"action.shall", "cue:ska|skall %negation? <word>", "doer=subject kind=will", "Bo ska ringa kommunen.", "Bo skall."},
    {"action.returns", "cue:återkommer|återkopplar|återrapporterar|avrapporterar|återkom|återkopplas|avrapporteras",
     "doer=subject", "Eva återkommer med svar.", "Svaret kom i går."},
    {"action.asks", "cue:frågar *en|*et|*erna|*arna om|hur|när|vad|varför|efter", "doer=subject needs=person",
     "Eva frågar kommunen om vägen.", "Eva frågar om vägen."},
    {"action.takes_it",
     "cue:tar|tog|lyfter|för det|detta|frågan|ärendet|saken|den|synpunkten upp|vidare~1 med|till|i|på <word>",
     "doer=subject needs=person", "Eva tar det med kansliet.", "Eva tar det lugnt."},
    {"action.plans_to", "cue:planerar|siktar|avser|ämnar att|på|med", "doer=subject needs=doer",
     "Föreningen planerar att måla huset.", "Föreningen planerar."},
    {"action.is_planned", "cue:planeras|beräknas vara|bli|användas|till|inom|under|att|ske|genomföras", "doer=agent needs=due",
     "Besök planeras till maj.", "Besök väntar."},
    {"action.brings_along", "cue:tar med|hem|ut|in|ner|ned|fram|bort <word>", "doer=subject needs=person", "Bo tar med fika.",
     "Bo tar bussen hem."},
    {"action.brings", "cue:tar|tog .~2 med sig|mig|oss", "doer=subject needs=person", "Bo tar med sig frågan.",
     "Bo tar bussen."},
    {"action.takes_up", "cue:tar|lyfter .~4 upp|med|vidare", "doer=subject needs=person_due",
     "Bo tar upp frågan på nästa möte.", "Bo tar bussen."},
    {"action.takes",
     "( cue:tar .~2 fram|kontakt|kontakten|hand|reda|över|hem|in / cue:ser .~2 över|till / cue:gör .~2 "
     "en|ett|klart|färdigt|om|iordning / cue:håller i|koll / cue:ber .~4 om|att / cue:drar .~2 ihop|igång / cue:hör .~2 "
     "av|med|efter|sig / cue:stämmer .~2 av / cue:följer .~2 upp / cue:lägger .~2 till|upp|in|ut|fram / cue:bjuder .~2 in / "
     "cue:sätter .~2 upp|ihop|igång|samman / cue:delar .~2 ut / cue:för .~2 vidare|över / cue:ställer .~2 samman|upp|i / "
     "cue:går .~2 ut|vidare|till|runt / cue:söker <word> )",
     "doer=subject needs=person", "Bo tar fram en lista.", "Bo tar bussen."},
    {"action.does", "cue:%act_verb", "doer=subject needs=person", "Bo kollar priset.", "Priset kollas."},
    {"action.sets_going",
     "cue:inleder|påbörjar|startar|sätter|leder|håller *ing|*ingen|arbetet|processen|projektet|igång|kontakt|datumen|"
     "mötet|koll|utkik|ögonen",
     "doer=subject needs=person", "Bo inleder rekrytering.", "Bo inleder med en dikt."},
    {"action.watches", "cue:bevakar|kollar|tillser|undersöker att|om|hur|när|vad|runt", "doer=subject needs=person",
     "Bo bevakar att dikena lagas.", "Bo bevakar huset."},
    {"action.signs", "cue:tecknar|undertecknar|skriver avtal|avtalet|*avtal|*avtalet|kontrakt|kontraktet|på|under",
     "doer=subject needs=person", "Bo tecknar avtalet.", "Bo tecknar en bild."},
    {"action.tells", "cue:informerar|underrättar|påminner !om|att|hur|vad|kort|också|igen <word>",
     "doer=subject needs=person_due", "Bo informerar boende om larmet före den 1 maj.", "Bo informerar om larmet."},
    {"action.asks_to", "cue:ber <word> <word>~2 *a", "doer=subject needs=person", "Bo ber föreningen komplettera.",
     "Bo ber om ursäkt."},
    {"action.summons", "cue:kallar till|in <word>", "doer=subject needs=person", "Kassören kallar till möte.",
     "Kassören kallar det stöd."},
    {"action.requests",
     "cue:begär förlängning|anstånd|in|offert|offerter|förhandssamråd|samråd|svar|besked|uppgifter|underlag|yttrande|utdrag|"
     "komplettering|förtydligande|ersättning|förskott",
     "doer=subject needs=person", "Kassören begär anstånd.", "Kassören begär ordet."},
    {"action.makes_new",
     "cue:gör ny|nya|nytt|lista|*lista|schema|*schema|sammanställning|kontroll|*kontroll|uppföljning|besök|inventering|utkast|"
     "mall|affisch|budget",
     "doer=subject needs=person", "Bo gör ny kontroll.", "Bo gör sitt bästa."},
    {"action.makes", "cue:gör *er|*or|*ar|*n|*ys|*ing|*rs|*al|*ad", "doer=subject needs=person", "Bo gör affischer.",
     "Bo gör gott."},
    {"action.goes", "cue:åker|reser|deltar|representerar|medverkar|närvarar $|på|till|för|som|vid|dit|i|från|\\.",
     "doer=subject needs=person_due", "Bo åker till kongressen den 3 maj.", "Bo åker buss."},
    {"action.stands_for",
     "cue:står för *ka|*kat|kaffe|kaffet|maten|mat|inköp|inköpen|transport|transporten|lokal|lokalen|underlag|%month",
     "doer=subject needs=person", "Bo står för kaffet.", "Bo står för åsikten."},
    {"action.organisation_does",
     "cue:samordnar|utreder|genomför|inleder|arrangerar|sammanställer|återupptar|tar|startar|anordnar|besöker|publicerar|"
     "skickar|inventerar|utbildar|presenterar|redovisar|återrapporterar|ordnar|ersätter|lånar|medverkar|träffar|lanserar|"
     "reviderar|kartlägger|fortsätter",
     "doer=subject needs=due", "Länsrådet inleder ett samråd i maj.", "Länsrådet läser."},
    {"action.does_by",
     "cue:svarar|anmäler|åker|reser|besöker|träffar|presenterar|redovisar|lämnar|levererar|kallar|hör|gör|ger|håller|leder|"
     "tar|söker|lägger|ställer|visar|skickar|sätter|deltar|möter|intervjuar|rapporterar|representerar|"
     "utför|prövar|%act_verb",
     "doer=subject needs=person_due", "Bo svarar kommunen före 1 maj.", "Bo läser brevet den 1 maj."},
    {"action.is_done_at",
     "cue:skrivs|skickas|publiceras|lanseras|revideras|återupptas|arrangeras|genomförs|tecknas|redovisas|rapporteras|"
     "återrapporteras|uppdateras|"
     "presenteras|levereras|beställs|installeras|startas|startar|inleds|målas|byts|repareras|utreds|sänds|distribueras|utlyses|"
     "kallas|bjuds|inbjuds|"
     "sammanställs|skapas|läggs|görs|tas|lyfts|ersätts|flyttas|hanteras|anmäls|översänds|besvaras|lämnas|insänds|inlämnas|"
     "färdigställs|slutförs|påbörjas|kompletteras|betalas|upphandlas|utförs|bereds|lagas|mejlas|mailas|postas|delas|utdelas|"
     "följs|"
     "granskas|utvärderas|ses|monteras|testas|mäts|besiktigas|besiktas|inventeras|kontrolleras|"
     "hämtas|avropas|signeras|undertecknas|redigeras|trycks|översätts|anlitas|anställs|rekryteras|kopplas|tillfrågas|kontaktas|"
     "bokas|avbokas|ordnas|anordnas|införs|prövas|provas|byggs|rivs|röjs|städas|rensas|planteras|asfalteras|"
     "dräneras|töms|fylls|verkställs|meddelas|informeras|sammankallas|remitteras",
     "doer=agent needs=due", "Avtalet skrivs den 3 maj.", "Avtalet är gammalt."},
    {"action.is_done_by",
     "cue:skickas|sänds|görs|tas|sköts|ordnas|utförs|hanteras|bokas|skrivs|sammanställs|meddelas|distribueras|kontaktas|"
     "uppdateras|publiceras|hämtas|beställs|köps|städas|delas|läggs .~3 av <capital>",
     "doer=agent needs=doer", "En felanmälan görs av Bo.", "En felanmälan görs i dag."},
    {"action.is_done_by_when", "cue:*as|invigs|inleds|hålls .~12 av <capital>", "doer=agent needs=due",
     "Utställningen invigs den 3 maj av Eva Alm.", "Utställningen invigs den 3 maj."},
    {"action.is_asked_in", "cue:bjuds|kallas|inbjuds|inkallas in~1 till nästa|kommande|ett|augustimötet|*mötet .~2",
     "doer=agent needs=notes", "Skyddsombudet bjuds in till nästa möte.", "Alla bjuds på kaffe."},
    {"action.is_sent", "cue:skickas|sänds|delas|läggs|mejlas|mailas .~3 ut|till|tillbaka|upp", "doer=agent needs=notes",
     "Enkäten skickas ut.", "Enkäten är ute."},
    {"action.adjusts", "cue:justerar .~4 protokoll|protokollet", "doer=subject needs=doer", "Eva Alm justerar protokollet.",
     "Eva läser protokollet."},
    {"action.adjusted_by", "ska|skall cue:justeras|verkställas|utföras|skötas .~2 av", "doer=agent",
     "Protokollet ska justeras av Eva Alm.", "Protokollet är justerat."},

    // --- notes ---
    {"action.handle", "cue:<handle> :~1 <word>", "doer=handle needs=name", "@bosse ringer banken", "bosse ringer banken"},
    {"action.handle_behind", "<word> cue:<handle> $", "doer=handle needs=name", "Ring banken @bosse", "Ring banken"},
    {"action.task_to", "^ cue:uppdrag|uppgift till|för <capital> <capital>~2 :", "doer=behind_one needs=name",
     "Uppdrag till Eva Alm: räkna stolarna.", "Uppdrag till salu: ett."},
    {"action.name_to", "^ <capital> <capital>~1 ( och|, <capital> <capital>~1 )~2 cue:att *a|se|gå|ge|be",
     "doer=subject needs=person", "Eva att räkna stolarna.", "Eva såg att räkna var svårt."},
    {"action.label", "^ cue:ansvarig|ansvariga|ansvar|åtgärd|åtgärder|action|actions|todo|uppgift|ap|uppföljning : <word>",
     "doer=label", "Ansvarig: Bo Alm", "Ansvarig utgivare finns"},
    {"action.label_behind", "<word> ,|(|.|; cue:ansvarig|ansvariga|ansvarar : <word>", "doer=label needs=name",
     "Köp färg, ansvarig: Bo Alm", "Ansvarig: Bo Alm"},
    {"action.point", "^ ap|aktion|action|åtgärd|uppgift|todo|aktivitet cue:<code>|<number>|<mixed> <word>|+|/|,|och~5 :|–|-",
     "doer=behind", "AP 3-1 Bo: läsa bilagan", "Den nya AP 3 – 4 kom."},
    {"action.task_doer",
     "<word>|)|<number> cue:: <capital> <capital>~2 ( <punctuation>|<symbol>|och|samt <capital> <capital>~2 )~3 "
     "( ,|;|senast|till|före|innan|i .~6 )? \\.|!~1 $",
     "doer=closing needs=task", "Kaffe och bullar: Eva, Bo", "Kaffe: finns."},
    {"action.dash_task",
     "<word>|)|<number> cue:–|-|— <capital> <capital>~2 ( <punctuation>|<symbol>|och|samt <capital> <capital>~2 "
     ")~3 "
     "( ,|;|senast|till|före|innan|i .~6 )? \\.|!~1 $",
     "doer=closing needs=task", "Karta över stugorna – Bo", "Kartan är ny – sade alla"},
    {"action.bracket_task",
     "<word> cue:(|[ <capital> <capital>~2 ( <punctuation>|<symbol>|och|samt <capital> <capital>~2 )~3 ]|) .~1 $",
     "doer=closing needs=task", "Ny kod till porten (Eva)", "Portarna (tre)"},
    {"action.dash_name",
     "<word>~1 cue:–|-|— <capital> <word>~2 ( <punctuation>|<symbol>|och|samt <capital> <word>~1 )~3 ,|( .~6 $",
     "doer=bracket needs=due", "Två anbud till – Bo, 3 maj", "Två anbud till – billiga"},
    {"action.dash_doer", "cue:*as|ses|görs|tas|fås|*ls|*rs <word>~8 –|-|— <capital> <word>~2 .~1 $", "doer=bracket needs=name",
     "Listan ses över – Bo Alm.", "Listan ses över."},
    {"action.arrow", "cue:=>|→|➔|⇒ <word>", "doer=behind needs=doer", "Taket läcker → Bo ringer", "Taket läcker"},
    {"action.imperative",
     "^ ( <word> <word>~1 : )? <number>|<handle>? ( <word> <number> )? "
     "cue:undersök|kontakta|lägg|boka|kolla|skicka|fixa|ordna|skriv|skapa|ring|mejla|maila|köp|beställ|prata|testa|uppdatera|"
     "publicera|sammanställ|ta|"
     "gör|hör|bjud|sätt|leta|hämta|lämna|meddela|informera|förbered|planera|genomför|starta|påbörja|slutför|rätta|ändra|"
     "justera|formulera|dela|"
     "redovisa|inventera|kartlägg|granska|revidera|bevaka|arrangera|anordna|inhandla|hantera|bestäm|fråga|efterhör|utred|stäm|"
     "följ|håll|"
     "förtydliga|länka|länkar|meddela|slipa|organisera|visa|dra|säg|återkom|lägga|ta|skriva|göra|sätta|undersöka|skaffa|anmäl|"
     "ansök|registrera|"
     "installera|reparera|laga|städa|måla|byt|montera|rensa|flytta|tillfråga|översätt|komplettera|ställ|samla|diskutera|spika|"
     "annonsera|sprid|"
     "marknadsför|räkna|betala|fakturera|söka|sök|utvärdera|be|bygg|bygga|implementera|dokumentera|arkivera|distribuera|"
     "köpa|ringa|byta|boka|lämna|sända|sammanställa|förbereda|redovisa|hämta|leta|fråga|höra|samla|följa|hitta|utreda|ordna|"
     "uppvakta|påminn|påminna|tacka|läsa|bjuda|dela|informera|publicera|uppdatera|lösa|stämma|anmäla|ansöka|öppna|stänga|"
     "tömma|trycka|rita|inhämta|begära|begär|teckna|anlita|revidera|kontrollera|lista|hyra|hyr|sälja|rekrytera "
     "<word>|<handle>|<mixed>|<code>|:",
     "doer=bracket needs=item", "Boka lokal till festen", "Boken är bokad"},
    {"action.look_over", "^ cue:se|titta|gå över|till|efter|igenom|vidare", "doer=bracket needs=item", "Se över priserna",
     "Se bilaga"},
    {"action.must_make", "^ dags att cue:<word>", "doer=bracket needs=item", "Dags att städa förrådet", "Dags för kaffe"},
};

}  // namespace

std::span<const Rule> action_rules() { return rules; }

}  // namespace minutes::sv
