// Events (an occasion and what says that it took or takes place) and remarks (wishes, needs, judgements, ideas, questions).
#include "sv/rules.h"

namespace minutes::sv {
namespace {

constexpr Rule event_table[] = {
    {"event.held", "what:%occasion .~8 hölls|ägde|genomfördes|arrangerades|anordnades|besöktes|gick", "state=held",
     "En konferens om vatten hölls i Småby.", "En konferens planeras."},
    {"event.was_held",
     "( hölls|genomfördes|arrangerades|anordnades|besökte|deltog|deltagit|medverkade|genomfört|arrangerat|hållit ) .~6 "
     "what:%occasion",
     "state=held", "I maj genomfördes ett seminarium om buller.", "Ett seminarium är en god idé."},
    {"event.to_be_held",
     "what:%occasion .~8 ( hålls|anordnas|arrangeras|genomförs|planeras|inplanerat|inplanerad|bokas|bokat|kommer|ska|blir|äger "
     ")",
     "state=planned", "Nästa dialogmöte hålls den 3 maj.", "Dialogmöte är ett gott ord."},
    {"event.invites",
     "( "
     "inbjudan|inbjudna|inbjuden|inbjuds|bjuder|bjuds|välkommen|välkomna|anmälan|arrangerar|anordnar|planerar|arrangera|"
     "anordna ) .~6 what:%occasion",
     "state=planned", "Alla bjuds in till en workshop i april.", "Alla bjuds på kaffe."},
    {"event.cancelled", "what:%occasion .~8 ( inställd|inställt|inställda|ställs|ställdes|utgår|avblåst )", "state=cancelled",
     "Studiebesöket är inställt.", "Studiebesöket är bra."},
    {"event.preliminary", "preliminär|preliminära|preliminärt|prel|prel. .~5 what:%occasion", "state=preliminary",
     "Preliminär tid för workshop är den 5 maj.", "Budgeten är preliminär."},
    {"event.visit", "besöker|besökte|besök .~6 what:%occasion", "", "Kim Ek besöker mässan i Småby.", "Kim Ek besöker lagret."},
};

constexpr Rule remark_table[] = {
    {"remark.wish", "önskvärt|önskvärd|önskemål|önskan|önskar|önskade|önskas|önskades|efterfrågas|efterfrågar|efterfrågades",
     "kind=wish", "Det är önskvärt att lokalen städas.", "Lokalen städas."},
    {"remark.wish_gladly", "ser|såg|vill|ville gärna", "kind=wish", "Gruppen ser gärna fler möten.", "Gruppen ser fler möten."},
    {"remark.need", "behöver|behövs|behövde|behövdes|bör|borde|behov", "kind=need", "Rutinen behöver ses över.",
     "Rutinen ses över."},
    {"remark.need_must", "( nödvändigt|angeläget|viktigt|viktig att ) ", "kind=need", "Det är viktigt att fler kommer.",
     "Frågan är löst."},
    {"remark.assessment",
     "anser|ansåg|bedömer|bedömde|bedöms|bedömdes|upplever|upplevde|upplevs|konstaterar|konstaterade|konstaterades|tycker|"
     "tyckte",
     "kind=assessment", "Rådet anser att arbetet går bra.", "Rådet träffas igen."},
    {"remark.assessment_was", "har|hade varit .~3 *ande|*fullt|*samt|*igt|bra|lyckat|lyckad|positivt", "kind=assessment",
     "Samarbetet har varit värdefullt.", "Samarbetet har varit igång."},
    {"remark.more_to_do", "( finns mer|mycket att göra / mer finns att göra / mer|mycket kvar att göra )", "kind=assessment",
     "Det finns mer att göra.", "Det finns mer kaffe."},
    {"remark.idea", "idé|idéer|ide|idén|tanke|tankar om|att|kring|på", "kind=idea", "En idé om att ha läger lyftes.",
     "Idéskrifter delas ut."},
    {"remark.idea_could", "skulle kunna", "kind=idea", "Det skulle kunna göras i samverkan.", "Det kan göras."},
    {"remark.question", "?", "kind=question", "Finns det plats för fler?", "Det finns plats för fler."},
};

}  // namespace

std::span<const Rule> event_rules() { return event_table; }
std::span<const Rule> remark_rules() { return remark_table; }

}  // namespace minutes::sv
