// Decisions taken, and the whole table of decisions (rank and keys: rules_decisions.h).
#include <algorithm>
#include <array>

#include "sv/rules_decisions_fates.h"
#include "sv/rules_decisions_none.h"
#include "sv/rules_decisions_told.h"

namespace minutes::sv {
namespace {

constexpr Rule taken_rules[] = {
    // --- shapes that come before the wide rules on forms ---
    {"decision.taken.adjusted",
     "( paragrafen|paragrafer|punkten|protokollet|förklaras|förklarades|förklarar .~8 cue:justerad|justerat|justerade / "
     "paragrafen|punkten|ärendet|beslutet cue:justeras|justerades omedelbart|direkt )",
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
    {"decision.taken.adjusted_by", "protokollet|protokoll|dagens cue:justeras .~10 av %role|ordföranden|<capital>",
     "status=taken outcome=elected needs=topic", "Protokollet justeras digitalt den 28 maj av Eva Alm.",
     "Protokollet justeras omgående."},
    {"decision.taken.roll_set", "röstlängden|röstlängd cue:justerades|upprättades .~2 till|med|och|<number>",
     "status=taken outcome=approved", "Röstlängden justerades till 4 röstande.", "Röstlängden upprättades av Eva."},
    {"decision.taken.constituted", "cue:konstituerar|konstituerade|konstituerat sig", "status=taken outcome=elected",
     "Styrelsen konstituerade sig enligt följande:", "Styrelsen konstituerande möte."},
    {"decision.taken.hires", MINUTES_WE " .~1 cue:anställer|anställde|tillsvidareanställer|tillförordnar <capital>",
     "status=taken outcome=elected by=subject", "Styrelsen anställer Eva Alm som kantor.", "Styrelsen anställer folk."},
    {"decision.taken.is_hired", "<capital> <capital> cue:anställs|anställdes|tillförordnas|förordnas som|till|på|från",
     "status=taken outcome=elected by=agent", "Eva Alm anställs som kantor.", "Två lärare anställs."},
    {"decision.taken.no_action",
     "( cue:föranleder|föranledde ingen|inga .~1 åtgärd|åtgärder|erinran|anmärkning / cue:lämnas|lämnades|lämnar .~3 utan "
     "åtgärd|erinran|anmärkning / "
     "^ cue:ingen åtgärd \\.~1 $ )",
     "status=taken outcome=noted by=agent", "Rapporten föranledde ingen åtgärd.", "Resan föranledde kostnader."},
    {"decision.taken.no_objection_to",
     MINUTES_WE " .~1 har cue:inget|ingen|inga att|erinran|invändning|invändningar|synpunkter mot|erinra|invända|på",
     "status=taken outcome=approved by=subject", "Nämnden har inget att erinra mot planen.", "Nämnden har inget förråd."},
    {"decision.taken.found_conflicted", "finner|fann|konstaterar|bedömer|beslutar att .~8 är|var cue:jävig|jäviga",
     "status=taken outcome=other", "Nämnden finner att Eva Alm är jävig.", "Eva Alm är jävig."},
    {"decision.taken.may_spend",
     "cue:får|fick disponera|använda|spendera|lägga|handla|köpa .~6 <number> kr|kronor|:|sek|tkr|kkr|,|mkr",
     "status=taken outcome=approved", "Festgruppen får disponera 10 000 kr.", "Festgruppen får disponera salen."},
    {"decision.taken.allotted",
     "cue:tilldelas|tilldelades|avsätts|anslås|anslogs .~6 <number> kr|kronor|tkr|kkr|mkr|mnkr|sek|:",
     "status=taken outcome=approved by=agent", "Festgruppen tilldelades 10 000 kr.", "Festgruppen tilldelades en sal."},
    {"decision.taken.closed_matter",
     "ärendet|motionen|frågan|uppdraget|medborgarförslaget|*ärendet|punkten|skrivelsen|anmälan|granskningen|tillsynsärendet "
     ".~2 cue:avskrivs|avskrevs|avslutas|avslutades|stängs .~4 $",
     "status=taken outcome=other by=agent", "Ärendet avskrivs från vidare handläggning.", "Mötet avslutas."},
    {"decision.taken.for_preparation",
     "cue:överlämnas|överlämnades|remitteras|remitterades|hänskjuts|hänsköts|hänvisas|lämnas .~1 till .~4 "
     "för beredning|handläggning|yttrande|beaktande|åtgärd|svar|prövning",
     "status=taken outcome=referred by=agent", "Tre motioner överlämnas till styrelsen för beredning.",
     "Nyckeln lämnas till Eva för förvaring."},
    {"decision.taken.matter_passed_on",
     "^ <capital> .~3 cue:överlämnas|överlämnades|hänskjuts|hänsköts|remitteras|remitterades|hänvisas|hänvisades till "
     "%organ|%organ_head|<capital>|%role|*gruppen|*en|*et|*direktören|*chefen",
     "status=taken outcome=referred by=agent", "Skrivelsen överlämnas till kyrkoherden.", "Nyckeln överlämnas i maj."},
    {"decision.taken.picks",
     MINUTES_WE
     "|*grupp|*gruppen .~1 cue:väljer|valde|utsåg|utser ( alternativ|offerten|anbudet|förslaget|leverantör|entreprenör|"
     "logotyp|datum|lokal / <capital> <word>~3 ab|hb|kb )",
     "status=taken outcome=approved by=subject", "Styrelsen väljer Låskompaniet AB.", "Eva valde kaffe."},
    {"decision.taken.meeting_officers",
     "^ cue:mötesordförande|mötessekreterare|justerare|justeringsperson|justeringspersoner|justeringsmän|rösträknare .~3 : "
     "<capital>",
     "status=taken outcome=elected needs=topic", "Mötesordförande: Eva Alm", "Mötesordförande saknas."},
    {"decision.taken.elected_list", "^ cue:valda|utsedda|omvalda|nyvalda ( för|till|som .~3 : / blev|är|blir <capital> )",
     "status=taken outcome=elected", "Valda för 2025: Eva Alm, Bo Ek", "Valda delar lästes."},
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
    {"decision.taken.papers_ok",
     "dagordning|dagordningen|*dagordning|protokoll|protokollet|*protokollet|anteckningar|anteckningarna|*anteckningarna|"
     "rapporten|kallelsen|budgeten|bokslutet .~10 cue:ok|okej|oförändrad|oförändrat ( ,|\\.|med .~10 )? $",
     "status=taken outcome=approved whole=sentence", "Protokollet från 3 maj ok.", "Protokollet lästes."},
    {"decision.taken.we_do_behind",
     ":|–|—|->|→|=> vi cue:kör|behåller|avstår|skippar|slopar|betalar|köper|stryker|väljer|tar|går|binder|hyr|beställer|byter|"
     "flyttar|höjer|sänker|tackar|godkänner|accepterar|satsar|inför|fortsätter|avslutar "
     "!inte|ej|hem|så",
     "status=taken outcome=other span=cue", "Namnet: vi behåller det gamla.", "Namnet är vi nöjda med."},
    {"decision.taken.behind_matter",
     ":|–|-|—|->|→|=> cue:ja|ok|okej|bifall|bifalls|godkänns|godkändes|beviljas|beviljades|antas|klubbat|godkänt|oförändrat "
     "( ,|–|om|med|till|under|från|fr|fr.o.m.|t.o.m.|tom|from|enligt|på|i .~10 )? .|!~1 $",
     "status=taken outcome=approved span=cue", "Lokal till kören: ok om den städas.", "Alla sade ok om det."},
    {"decision.taken.bare", "^ cue:bifall|bifalles|bifalls .|,|med|till|enligt|för|!|$",
     "status=taken outcome=approved whole=sentence", "Bifall med 20 tkr.", "Bifallet kom sent."},
    {"decision.taken.as_proposed", "^ cue:enligt förslag|förslaget|utsänt~1 förslag~1 .~1 $", "status=taken outcome=approved",
     "Enligt förslag.", "Enligt förslaget byggs en bro."},
    {"decision.taken.passed_on",
     "^ cue:remitteras|remitterades|överlämnas|överlämnades|hänskjuts|hänsköts|hänvisas|hänvisades till",
     "status=taken outcome=referred whole=sentence", "Remitteras till kansliet.", "Papperen överlämnas till Eva."},
    {"decision.taken.not_taken_up", "cue:upptogs|upptas|tas|togs ej|inte .~1 till behandling|upp", "status=taken outcome=other",
     "Motionen upptogs ej till behandling.", "Motionen togs upp."},
    {"decision.taken.became_decision", "blev|blir .~5 *s cue:beslut", "status=taken outcome=approved",
     "Därmed blev förslaget mötets beslut.", "Det blev ett beslut."},
    {"decision.taken.dropped", "^ cue:avslutas|avslutades|avskrivs|avskrevs|kvarstår .|utan|från|med|efter|$",
     "status=taken outcome=other whole=sentence", "Avslutas utan åtgärd.", "Mötet avslutas."},
    {"decision.taken.all_agreed",
     "^ ( cue:ja|bra|ok till det|detta|det|förslaget / så cue:blir|blev|gör det|vi / så cue:fick|får det bli / det|detta "
     "cue:gick|går mötet|alla|styrelsen med|på / alla|mötet|rådet|gruppen|styrelsen|övriga|samtliga "
     "cue:instämde|instämmer|höll|håller|tyckte|tycker med|bra|i|\\.|$ ) .~4 $",
     "status=taken carries=before", "Ja till det!", "Ja till livet på landet är en bok."},
    {"decision.taken.yes", "^ cue:ja ,|.|!|: det|vi|styrelsen|gruppen|mötet|föreningen|den|dem|båda|alla|kör|gör",
     "status=taken outcome=approved whole=block", "Ja, vi köper båten.", "Ja, sade Eva."},
    {"decision.taken.yes_to_it", "^ cue:ja|klartecken till|för <word>", "status=taken outcome=approved needs=association",
     "Klartecken till att köpa en soffa.", "Ja, sade Eva."},
    {"decision.taken.fine", "^ cue:ok|okej|okay|bifall|klubbat|beviljat|beviljas ,|om|så|!|.~1 !?~12 $",
     "status=taken outcome=approved whole=sentence", "Ok om taket håller.", "Okänd avsändare."},
    {"decision.taken.we_choose",
     "^ ( då|så )? ( vi cue:kör|behåller|avvaktar|avstår|skippar|slopar|betalar|köper|stryker|bestrider / "
     "vi cue:gör|ändrar inget|ingenting / vi cue:tackar|säger ja|nej|upp / vi cue:håller fast / "
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
     "budgeten|*budgeten|ramen|*avgiften|avgiften|*arvodet|arvodet|hyran|*hyran|taxan|*taxan|*bidraget|bidraget|priset|*priset|"
     "insatsen|anslaget|ramen ( cue:höjs|sänks|bestäms|sätts / cue:skrivs|räknas upp|ned|ner ) .~4 till|med <number>",
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
    {"decision.taken.applies", MINUTES_WE " .~1 cue:ansöker|ansökte|begär|begärde !inte|ej",
     "status=taken outcome=other by=own_subject", "Styrelsen ansöker om bygglov.", "Eva ansöker om bygglov."},
    {"decision.taken.own_acts",
     MINUTES_WE
     "|kommun|region|<caps>|%organ|%organ_head "
     "cue:tackar|tackade|hänvisar|hänvisade|överklagar|överklagade|remitterar|remitterade|ingår|ingick|förelägger|"
     "förelade|avstår|avstod|tilldelar|tilldelade|hänskjuter|hänsköt|avsäger|bekräftar|bekräftade|avslutar|avskriver|"
     "avskrev|uttalar|uttalade|avger|avgav|översänder|översände|överlämnar|överlämnade "
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
    {"decision.taken.takes",
     "fattar|fattade|tar|tog|fattades|togs .~8 cue:beslut|beslutet|besluten|inriktningsbeslut|inriktningsbeslutet|"
     "principbeslut|principbeslutet|genomförandebeslut|markanvisningsbeslut|investeringsbeslut|budgetbeslut|etableringsbeslut|"
     "styrelsebeslut|delbeslut|avsiktsbeslut|planbeslut|*riktningsbeslut",
     "status=taken by=subject_or_own", "Styrelsen tog beslut om hyran.", "Styrelsen inväntade hyran."},
    {"decision.reported.is_taken", "att cue:beslut|beslutet .~8 fattas|tas", "status=reported by=not_stated",
     "Information om att beslut fattas om reglerna.", "Beslut fattas om reglerna."},
    {"decision.taken.noun", "cue:beslut|beslutet|besluten !:~14 fattas|tas|fattades|togs|fastslogs", "status=taken by=agent",
     "Beslut om hyran togs.", "Beslutet om hyran lästes."},
    {"decision.taken.label",
     "^ cue:beslut|beslutet|besluten|överenskommelse|överenskommet|styrelsebeslut|årsmötesbeslut <number>? ( : / –|-|— <word> "
     ")",
     "status=taken whole=block label=yes", "Beslut: köpa en båt.", "Beslutet dröjer."},
    {"decision.taken.noun_that", "^ cue:beslut|beslutet|besluten ( om att / att|för|blev|är|blir )", "status=taken",
     "Beslut att köpa en båt.", "Beslut om båten"},
    {"decision.taken.agreed", "cue:kom|kommer .~3 överens om|att", "status=taken", "Vi kom överens om att sälja båten.",
     "Vi kom hem från resan."},
    {"decision.taken.concluded", "cue:kommer|kom .~3 fram till att", "status=taken", "Mötet kommer fram till att båten säljs.",
     "Mötet kommer fram i frågan."},
    {"decision.taken.bare_measure",
     "^ cue:införs|slopas|köps|inköps|införskaffas|hyrs|säljs|avskaffas|höjs|sänks <word> .~10 $",
     "status=taken outcome=other whole=sentence needs=association", "Införs från 1 maj på prov.", "Införsel av öl."},
    {"decision.taken.may_be_bought", "^ <capital> !,~6 cue:får beställas|köpas|inköpas|hyras|anlitas|bokas .~10 $",
     "status=taken outcome=approved whole=sentence needs=association", "Nya skor får beställas.", "Nya skor får användas."},
    {"decision.taken.became_officer", "%role|justerare|justeringsman|rösträknare cue:blev|blir <capital>",
     "status=taken outcome=elected", "Justerare blev Eva Alm.", "Justerare blev sjuk."},
    {"decision.taken.measure",
     "^ <capital> !,|:~6 cue:köps|inköps|införskaffas|hyrs|säljs|slopas|avskaffas|avvecklas|startas|behålls|bildas|"
     "införs|utökas|minskas|skrotas|renoveras|anlitas|erbjuds|förlängs|vakanthålls .~10 $",
     "status=taken outcome=other whole=sentence needs=association", "Nya stolar köps in för 2 000 kr.", "Nya stolar behövs."},
    {"decision.taken.negotiated",
     "förhandlingen|förhandlingarna|samverkan|överläggningen|överläggningarna .~2 "
     "cue:avslutas|avslutades|avslutad|avslutade|slutade .~1 "
     "i|med|utan enighet|oenighet",
     "status=taken outcome=other", "Förhandlingen avslutas i oenighet.", "Förhandlingen avslutas kl. 15."},
    {"decision.taken.goes_on", "^ ( ->|→|=>|➔|⇒ ) vi~1 cue:går vidare .~6 $", "status=taken outcome=other", "→ Går vidare.",
     "Går vidare."},
    {"decision.taken.so_it_became",
     "^ ( det|valet|beslutet cue:blir|blev alltså|därför|då|i / det cue:blir|blev alternativ|förslag / det cue:får bli "
     "!nästa|på|i )",
     "status=taken outcome=other whole=sentence", "Det blir alltså den röda färgen.", "Det blir kallt."},
    {"decision.taken.we_go_for", "( ^ / tack ) ,~1 vi cue:går|hänger|satsar|kör|fortsätter|nöjer på|med|oss !in|vidare|distans",
     "status=taken outcome=other needs=association", "Vi går på Takbolaget.", "Vi går hem."},
    {"decision.taken.we_do",
     "^ vi|föreningen|klubben|styrelsen|laget|kören|kåren|rådet|gruppen|skolrådet|elevrådet|sektionen "
     "cue:binder|beställer|väljer|antar|godkänner|accepterar|stänger|öppnar|betalar|köper|testar|provar|prövar|hyr|säljer|"
     "slutar|skänker|bidrar|sponsrar|satsar|inför|ändrar|stöttar|anlitar|bekostar|subventionerar|skjuter|ställer|bjuder|"
     "anställer|byter|höjer|sänker|kör|behåller|avslutar|ingår|lånar|bildar|ansluter|prenumererar|investerar "
     "!inte|ej|så|alltid|ofta|redan|nu|gärna|in",
     "status=taken outcome=other whole=sentence needs=association", "Föreningen betalar bussen till festen.",
     "Föreningen betalar alltid hyran."},
    {"decision.taken.are_agreed",
     MINUTES_WE "|alla|samtliga .~4 cue:överens|eniga|ense|enig|enade ( om|kring~1 att !det / om|kring !att / \\.~1 $ )",
     "status=taken", "Parterna är överens om att pröva schemat.", "Eva och Bo är överens om det."},
    {"decision.taken.group_formed", "*grupp|*gruppen|grupp|kommitté|*kommitté .~6 cue:tillsattes|tillsätts|bildades|bildas",
     "status=taken outcome=elected", "En arbetsgrupp tillsattes.", "Tjänsten tillsattes i april."},
    {"decision.taken.recommends", "rekommendation|rekommendationen|rekommendationerna .~4 cue:blir|är|lyder",
     "status=taken outcome=referred", "Gruppens rekommendation till styrelsen blir alternativ 2.", "Rekommendationer lästes."},
    {"decision.taken.went_with_it", MINUTES_WE "|alla|samtliga cue:höll|håller|instämde|instämmer med|i om~1 att",
     "status=taken outcome=approved", "Alla höll med om att klubben betalar.", "Alla höll andan."},
    {"decision.taken.landed", MINUTES_WE "|diskussionen .~1 cue:landade|landar|stannade|stannar .~1 i|på|för|vid",
     "status=taken", "Vi landade i att sälja båten.", "Planet landade i Kiruna."},
    {"decision.taken.agrees_to",
     MINUTES_WE " .~1 cue:samtycker|samtyckte|bejakar|bejakade|instämmer|instämde|ansluter|anslöt|förordar|förordade "
                "till|förslaget|sig|att|i|med",
     "status=taken outcome=approved by=subject", "Mötet samtyckte till köpet.", "Eva instämde i tacket."},
    {"decision.taken.went_along", MINUTES_WE " .~1 cue:gick|går på|med|enligt .~2 förslag|förslaget|*förslag|linje",
     "status=taken outcome=approved by=subject", "Mötet gick på styrelsens linje.", "Mötet gick bra."},
    {"decision.taken.won",
     "förslag|förslaget|*förslag|*förslaget|yrkande|yrkandet|*yrkandet|motionen .~2 cue:vann|vinner|fick|får enhälligt|helt~1 "
     "bifall|gehör|majoritet",
     "status=taken outcome=approved", "Förslaget vann bifall.", "Laget vann matchen."},
    {"decision.taken.voted_for", MINUTES_WE " .~1 cue:röstade|röstar|röstat .~1 för|ja|fram", "status=taken outcome=approved",
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
    {"decision.taken.filed", "lades|läggs|lägges|lägger|lade|lagts .~8 till cue:handlingarna|protokollet",
     "status=taken outcome=noted by=agent", "Protokollet lades till handlingarna.", "Protokollet lades på bordet."},
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
    {"decision.taken.signs_firm", "( cue:tecknar|tecknas|teckna .~3 firma|firman|*firma / firma|firman|*firma cue:tecknas )",
     "status=taken outcome=elected", "Ordförande och kassör tecknar firman var för sig.", "Ordföranden tecknar avtal."},
    {"decision.taken.gives_power",
     MINUTES_WE " .~4 cue:ger|gav|lämnar|lämnade .~8 fullmakt|mandat|delegation|befogenhet|bemyndigande|förtroendet att|för",
     "status=taken outcome=commissioned by=subject", "Styrelsen gav kassören mandat att köpa.", "Styrelsen gav Eva en blomma."},
    {"decision.taken.gives", "cue:ger|gav|lämnar .~12 i uppdrag", "status=taken outcome=commissioned by=subject_or_own",
     "Styrelsen ger kassören i uppdrag att söka bidrag.", "Styrelsen ger kassören en blomma."},
    {"decision.taken.is_given", "cue:ges|gavs .~8 i uppdrag", "status=taken outcome=commissioned by=agent",
     "Kansliet ges i uppdrag att boka lokal.", "Kansliet ges en gåva."},
    {"decision.taken.gets",
     "får .~6 i? "
     "cue:uppdrag|uppdraget|uppgift|uppgiften|mandat|förtroende|fullmakt|klartecken|tillåtelse|rätt|delegation|befogenhet att",
     "status=taken outcome=commissioned by=agent", "Kassören får i uppdrag att söka bidrag.", "Kassören får ett bidrag."},
    {"decision.taken.commissions", "cue:uppdrar|uppdrog|uppdras|uppdrogs", "status=taken outcome=commissioned by=voice",
     "Nämnden uppdrar åt kontoret att mäta tomten.", "Nämnden ser uppdraget."},
    {"decision.taken.empowers",
     "cue:bemyndigar|bemyndigas|bemyndigade|bemyndigades|befullmäktigas|befullmäktigades|överlåter|överlåts|överlät|överläts|"
     "delegerar|delegeras|delegerade|delegerades",
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
     "cue:väljer|valde enligt valberedningens|förslag|styrelsens|liggande / cue:väljer|valde|adjungerar|adjungerade .~14 "
     "till|som|att|i|%role )",
     "status=taken outcome=elected by=subject", "Mötet valde Eva Alm till ordförande.", "Mötets val."},
    {"decision.taken.noted", "cue:antecknas|antecknades|noteras|noterades", "status=taken outcome=noted by=agent",
     "Informationen antecknas.", "Anteckningar finns."},
    {"decision.taken.notes", "cue:antecknar|antecknade|noterar|noterade", "status=taken outcome=noted by=subject",
     "Nämnden noterar informationen.", "Nämndens noter."},
    {"decision.taken.takes_note", "( cue:tar|tog del av / har cue:tagit del av )", "status=taken outcome=noted by=subject",
     "Nämnden tar del av rapporten.", "Nämnden är del i arbetet."},
    {"decision.rejected.verb", "cue:%reject", "status=rejected outcome=rejected by=subject", "Nämnden avslår ansökan.",
     "Nämnden läser ansökan."},
    {"decision.taken.approves", "cue:%approve", "status=taken outcome=approved by=subject", "Nämnden godkänner planen.",
     "Nämnden läser planen."},
};

template <std::size_t... N>
constexpr auto joined(const Rule (&... parts)[N]) {
  std::array<Rule, (N + ...)> all{};
  auto at = all.begin();
  ((at = std::copy(std::begin(parts), std::end(parts), at)), ...);
  return all;
}

constexpr auto rules = joined(no_decision_rules, told_decision_rules, fate_rules, taken_rules);

}  // namespace

std::span<const Rule> decision_rules() { return rules; }

}  // namespace minutes::sv
