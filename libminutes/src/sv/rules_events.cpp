// Events (an occasion and what says that it took or takes place) and remarks (wishes, needs, judgements, ideas, questions).
// An event rule with needs=date finds where the sentence names a day too. Of several rules in a sentence the strongest tells:
// of events cancelled, preliminary, then the first that tells; of remarks question, wish, need, idea, assessment.
#include "sv/rules.h"

namespace minutes::sv {
namespace {

constexpr Rule event_table[] = {
    {"event.held",
     "what:%occasion|%occasion_form .~8 "
     "hölls|ägde|genomfördes|genomförts|arrangerades|anordnades|hållits|besöktes|gick|lockade|samlade|avhölls",
     "state=held", "En konferens om vatten hölls i Småby.", "En konferens planeras."},
    {"event.was_held",
     "( hölls|avhölls|genomfördes|arrangerades|anordnades|besökte|besökt|deltog|deltagit|medverkade|medverkat|genomfört|"
     "arrangerat|anordnat|hållit|haft|hade|närvarade|representerade|representerat ) .~6 what:%occasion|%occasion_form",
     "state=held", "I maj genomfördes ett seminarium om buller.", "Ett seminarium är en god idé."},
    {"event.to_be_held",
     "what:%occasion|%occasion_form .~8 ( "
     "hålls|anordnas|arrangeras|genomförs|planeras|inplanerat|inplanerad|inplanerade|bokas|bokat|bokad|kommer|ska|blir|äger "
     ")",
     "state=planned", "Nästa dialogmöte hålls den 3 maj.", "Dialogmöte är ett gott ord."},
    {"event.planned", "( planeras|inplaneras|anordnas|arrangeras|hålls|ordnas|genomförs ) .~4 what:%occasion|%occasion_form",
     "state=planned", "I stället planeras en mindre träff i vår.", "Träffar är trevliga."},
    {"event.invites",
     "( "
     "inbjudan|inbjudna|inbjuden|inbjuds|inbjuder|bjuder|bjuds|bjuda|bjud|välkommen|välkomna|anmälan|arrangerar|anordnar|"
     "ordnar|planerar|arrangera|anordna|ordna ) .~8 what:%occasion|%occasion_form",
     "state=planned", "Alla bjuds in till en workshop i april.", "Alla bjuds på kaffe."},
    {"event.invited_to_the_meeting", "bjuder|bjuda|bjud|bjuds|inbjuds|inbjuda in~1 .~10 till what:mötet|sammanträdet",
     "state=planned needs=date", "Bjud in Småby IK till mötet i maj.", "Vi går till mötet i maj."},
    {"event.cancelled",
     "what:%occasion|%occasion_form|mötet|sammanträdet .~8 ( inställd|inställt|inställda|ställs|ställdes|utgår|avblåst )",
     "state=cancelled", "Studiebesöket är inställt.", "Studiebesöket är bra."},
    {"event.moved",
     "what:%occasion|%occasion_form|mötet|sammanträdet .~6 "
     "flyttas|flyttats|flyttad|flyttat|senareläggs|tidigareläggs|senarelagts|skjuts",
     "state=planned needs=date", "Studiebesöket flyttas till oktober.", "Bordet flyttas till köket."},
    {"event.preliminary", "preliminär|preliminära|preliminärt|prel|prel. .~5 what:%occasion|%occasion_form",
     "state=preliminary", "Preliminär tid för workshop är den 5 maj.", "Budgeten är preliminär."},
    {"event.proposed",
     "förslag|förslaget|föreslås|föreslog|föreslår .~4 ( hålla|ha|anordna|arrangera|ordna ) .~4 what:%occasion|%occasion_form",
     "state=preliminary needs=date", "Förslag om att hålla en föreningsdag i maj diskuterades.", "Ett förslag kom i maj."},
    {"event.visit", "besöker|besökte|besök .~6 what:%occasion", "", "Kim Ek besöker mässan i Småby.", "Kim Ek besöker lagret."},
    {"event.visits", "what:besöker|besökte|besöks|gästar|gästade", "needs=date", "Kim Ek besöker lagret den 3 maj.",
     "Besöket gick bra."},
    {"event.meets", "what:träffas|träffar|möts|sammanträder|samlas", "needs=date", "Styrelsen träffas den 3 maj.",
     "Styrelsen sover."},
    {"event.met", "what:träffades|träffade|möttes|sammanträdde|samlades", "state=held needs=date",
     "Gruppen träffades den 3 maj.", "Gruppen vilade."},
    {"event.next", "nästa|nästkommande what:%occasion|%occasion_form|frukost", "state=planned needs=date",
     "Nästa möte är den 3 maj.", "Nästa fråga."},
    {"event.open_house", "öppet|öppna what:hus", "needs=date", "Föreningen har öppet hus den 3 maj.", "Öppna dörren."},
    {"event.named_days", "what:*dagarna|*dagen|*veckan|*tåget&<capital> .~1 <number>|%month", "needs=date",
     "Trädgårdsdagarna 3–5 maj.", "Dagen är lång."},
    {"event.named_days_held", "what:*dagarna|*dagen|*veckan&<capital> ( hålls|hölls|är|äger|var|går|gick )", "needs=date",
     "Trädgårdsdagarna hölls i maj.", "Dagen är lång."},
    {"event.dated", "what:%occasion|%occasion_form", "needs=date", "Föreläsning den 26 mars med Kim Ek.",
     "Den 26 mars kom snön."},
};

constexpr Rule remark_table[] = {
    {"remark.wish",
     "önskvärt|önskvärd|önskemål|önskemålet|önskan|önskar|önskade|önskas|önskades|önskelista|efterfrågas|efterfrågar|"
     "efterfrågades|efterfrågade|efterlyser|efterlyste|hoppas|hoppades",
     "kind=wish", "Det är önskvärt att lokalen städas.", "Lokalen städas."},
    {"remark.wish_gladly", "ser|såg gärna", "kind=wish", "Gruppen ser gärna fler möten.", "Gruppen ser fler möten."},
    {"remark.wants", "( ^ / !som|den|vem ) cue:vill|ville !säga|tacka|påminna|uppmärksamma|meddela|veta .~2 !antecknat",
     "kind=wish", "Flera vill ha ett tätare samarbete.", "Flera går hem."},
    {"remark.would_be_good", "vore .~1 bra|önskvärt|värdefullt|roligt|fint|trevligt|lämpligt|positivt|intressant|idealiskt",
     "kind=wish", "Det vore bra om fler kom.", "Det är bra väder."},
    {"remark.need", "behöver|behövs|behövde|behövdes|bör|borde|behov|behovet !inte|ej", "kind=need",
     "Rutinen behöver ses över.", "Rutinen ses över."},
    {"remark.need_must", "( nödvändigt|angeläget|viktigt|viktig att ) ", "kind=need", "Det är viktigt att fler kommer.",
     "Frågan är löst."},
    {"remark.holds_must",
     "anser|ansåg|menar|menade|tycker|tyckte|framhöll|framhåller|betonade|betonar|påpekade|påpekar|framförde|framför att .~12 "
     "ska|måste",
     "kind=need", "Rådet ansåg att kravet ska förtydligas.", "Rådet ansåg att kravet var rimligt."},
    {"remark.lacks", "( saknas|saknar|saknades|saknade|efterlyses|efterlystes / det fattas )", "kind=need",
     "Det saknas tolkar på kvällarna.", "Det finns tolkar på kvällarna."},
    {"remark.looks_for", "söker fler|flera|nya", "kind=need", "Föreningen söker fler frivilliga.", "Föreningen söker bidrag."},
    {"remark.assessment",
     "anser|ansåg|bedömer|bedömde|bedöms|bedömdes|upplever|upplevde|upplevs|upplevdes|konstaterar|konstaterade|"
     "konstaterades|tycker|tyckte|menar|menade|befarar|befarade|beklagar|beklagade|uppskattas|uppskattades|vittnar|vittnade|"
     "gillar|gillas",
     "kind=assessment", "Rådet anser att arbetet går bra.", "Rådet träffas igen."},
    {"remark.points_out",
     "påpekar|påpekade|framhåller|framhöll|betonar|betonade|lyfter|lyfte|understryker|underströk|poängterar|poängterade att",
     "kind=assessment", "Kim Ek framhöll att det är svårt för små föreningar.", "Kim Ek framhöll ingenting."},
    {"remark.assessment_was", "har|hade varit .~3 *ande|*fullt|*samt|*igt|bra|lyckat|lyckad|positivt", "kind=assessment",
     "Samarbetet har varit värdefullt.", "Samarbetet har varit igång."},
    {"remark.went_well",
     "gick|går|fungerar|fungerade|fungerat|blev|blivit|gått .~3 "
     "bra|jättebra|dåligt|utmärkt|fint|lyckat|lyckad|över-förväntan|trögt|väl|smidigt",
     "kind=assessment", "Lägret gick jättebra.", "Lägret gick till Småby."},
    {"remark.sees", "ser|såg|ställer|ställde .~1 positivt|allvarligt|kritiskt|ljust|negativt|optimistiskt", "kind=assessment",
     "Rådet ser positivt på förslaget.", "Rådet ser förslaget."},
    {"remark.feeling",
     "oro|oroliga|orolig|oroar|oroas|nöjd|nöjda|missnöjd|missnöjda|missnöje|besviken|besvikna|kritisk|kritiska|kritik|"
     "uppskattat|uppskattad|uppskattade|kaos",
     "kind=assessment", "Det finns en oro bland medlemmarna.", "Det finns kaffe till medlemmarna."},
    {"remark.more_to_do", "( finns mer|mycket att göra / mer finns att göra / mer|mycket kvar att göra )", "kind=assessment",
     "Det finns mer att göra.", "Det finns mer kaffe."},
    {"remark.idea", "idé|idéer|ide|idén om|att|kring|på|är", "kind=idea", "En idé om att ha läger lyftes.",
     "Idéskrifter delas ut."},
    {"remark.thought", "tanke|tankar|tanken om|att|kring|är", "kind=idea", "En tanke är att ha läger.", "Tankarna far."},
    {"remark.idea_could", "skulle kunna", "kind=idea", "Det skulle kunna göras i samverkan.", "Det kan göras."},
    {"remark.asks", "( ^ / !som ) cue:frågar|frågade|undrar|undrade", "kind=question", "Kim Ek undrade när skolan öppnar.",
     "Kim Ek öppnar skolan."},
    {"remark.question_from", "( fråga|frågan|frågor från|ställdes|som|väcktes / frågan väcktes|ställdes|lyftes om )",
     "kind=question", "Fråga från Kim Ek: när öppnar skolan?", "Frågan bordlades."},
    {"remark.question", "?", "kind=question", "Finns det plats för fler?", "Det finns plats för fler."},
};

}  // namespace

std::span<const Rule> event_rules() { return event_table; }
std::span<const Rule> remark_rules() { return remark_table; }

}  // namespace minutes::sv
