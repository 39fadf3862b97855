// Votes, yrkanden and reservations: the cues. Sources: kommunallagen (2017:725) 4 kap. 25–27 §§ and 5 kap. 65–67 §§ for what
// a protocol must hold; the forms are those of municipal, regional and association practice.
#include "sv/rules.h"

namespace minutes::sv {
namespace {

#define COUNT "<number>|%number_word|ingen|inga"
#define YES "ja|ja-röster|jaröster|ja-röst"
#define NO "nej|nej-röster|nejröster|nej-röst"

constexpr Rule vote_table[] = {
    {"vote.yes_no", "yes:" COUNT " " YES " ( mot|och|,|mot: )+2 no:" COUNT " " NO, "cue=count",
     "Omröstningen utfaller med 40 Ja mot 38 Nej.", "Ordföranden frågar om mötet svarar ja eller nej."},
    {"vote.yes_no_head", YES " :? yes:" COUNT " röster? ( ,|;|och )~2 " NO " :? no:" COUNT " röster?", "cue=count",
     "Utfall: Ja: 21, Nej: 14.", "Ja är ja och nej är nej."},
    {"vote.yes_only", "yes:" COUNT " " YES, "cue=count", "Det blev 31 ja-röster.", "Ja, det blev det."},
    {"vote.no_only", "no:" COUNT " " NO, "cue=count", "Det blev 12 nej-röster.", "Nej, det blev det inte."},
    {"vote.for_against", "yes:" COUNT " röster|röst? för ( ,|och|mot )~2 no:" COUNT " röster|röst? emot|mot", "cue=count",
     "Förslaget fick 8 röster för och 3 emot.", "Alla röster räknades."},
    {"vote.for_only", "yes:" COUNT " röster|röst för", "cue=count", "Utfall: 8 röster för.", "Rösterna räknas för hand."},
    {"vote.against", "yes:" COUNT " röster? mot no:" COUNT " röster?", "cue=count", "Med 7 röster mot 4 bifalls förslaget.",
     "Med alla mot en bifalls förslaget."},
    {"vote.slashes", "yes:/\\d{1,4}\\/\\d{1,4}(?:\\/\\d{1,4})?/ röster", "cue=slashes",
     "Frågan avgörs med 6/1/0 röster för/emot/blankt.", "Frågan avgörs med röster."},
    {"vote.abstain", "abstain:" COUNT " ( ledamot|ledamöter|personer|person|röstande )? avstår|avstod|avstått|nedlagda|blanka",
     "cue=count", "Två ledamöter avstår från att rösta.", "Ordföranden avstår från arvode."},
    {"vote.abstain_head", "avstår|avstod|blankt|blanka : abstain:<number>", "cue=count", "Avstår: 3", "Avstår: ingen"},
    {"vote.absent", "absent:" COUNT " ( ledamot|ledamöter )? frånvarande", "cue=count", "40 ja, 20 nej och 1 frånvarande.",
     "Frånvarande ledamöter listas."},
    {"vote.voted_yes", "röstar|röstade|röstat ja ( \\( yes:<number> \\) )?", "cue=voters vote=yes",
     "Kim Ek (S) och Bo Ny (M) röstar Ja (2).", "Mötet röstar om saken."},
    {"vote.voted_no", "röstar|röstade|röstat nej ( \\( no:<number> \\) )?", "cue=voters vote=no", "Kim Ek (S) röstar Nej (1).",
     "Mötet röstar om saken."},
    {"vote.voted_abstain", "( avstår|avstod från att rösta / lägger|lade ned|ner sin|sina röst|röster )",
     "cue=voters vote=abstain", "Kim Ek (S) avstår från att rösta.", "Kim Ek (S) röstar ja."},
    {"vote.meaning", "ja|ja-röst|jaröst|ja-proposition ( för|till|innebär|betyder|= )+2", "cue=meaning",
     "Ja för bifall till arbetsutskottets förslag.", "Ja, för det är bra."},
    {"vote.meaning_who", "( röstar|rösta ja )", "cue=meaning_who", "Den som vill bifalla förslaget röstar ja.",
     "Alla som vill får rösta."},
    {"vote.unanimous", "enhälligt|enhällig|enhälliga|enhällighet", "cue=unanimous",
     "Mötet beslutade enhälligt att anta budgeten.", "Mötet beslutade att anta budgeten."},
};

constexpr Rule motion_table[] = {
    {"motion.approval",
     "verb:yrkar|yrkade|yrkat .~8 bifall|bifalla|bifalls|bifaller|godkänna|godkänns|anta|antas|"
     "tillstyrka|tillstyrks|tillstyrkas|tillstyrker",
     "for=approval", "Kim Ek (S) yrkar bifall till förslaget.", "Kim Ek (S) yrkar avslag på förslaget."},
    {"motion.rejection", "verb:yrkar|yrkade|yrkat .~8 avslag|avslå|avslås|avslår|avstyrka|avstyrks|avstyrkas|avstyrker",
     "for=rejection", "Kim Ek (S) yrkar avslag på motionen.", "Kim Ek (S) yrkar bifall till motionen."},
    {"motion.deferral", "verb:yrkar|yrkade|yrkat .~8 bordläggning|bordlägga|bordläggs|bordläggande|ajournering", "for=deferral",
     "Kim Ek yrkade på bordläggning av frågan.", "Frågan bordläggs."},
    {"motion.referral", "verb:yrkar|yrkade|yrkat .~10 återremiss|återremittera|återremitteras|återremitterar", "for=referral",
     "Kim Ek (S) yrkar att ärendet återremitteras.", "Ärendet återremitteras."},
    {"motion.amendment",
     "verb:yrkar|yrkade|yrkat .~6 tillägg|ändring|ändringar|tilläggsyrkande|ändringsyrkande|lägga|stryka|ändra",
     "for=amendment", "Kim Ek yrkar på ett tillägg om uppföljning.", "Ett tillägg görs."},
    {"motion.other", "verb:yrkar|yrkade|yrkat", "for=other", "Kim Ek yrkar att mötet hålls i maj.", "Ett yrkande kom in."},
};

constexpr Rule reservation_table[] = {
    {"reservation.reserves", "reserverar|reserverade|reserverat sig", "kind=reservation",
     "Kim Ek (S) reserverar sig mot beslutet.", "Lokalen reserverades i går."},
    {"reservation.given",
     "( reservation|reservationer ( mot beslutet )? anmäls|lämnas|anmäldes|lämnades|inlämnas av / "
     "anmäler|lämnar|anmälde|lämnade en? skriftlig? reservation )",
     "kind=reservation", "Kim Ek (S) lämnar en skriftlig reservation.", "En reservation för regn görs."},
    {"reservation.statement", "särskilt|särskilda yttrande|yttranden", "kind=statement",
     "Kim Ek (S) lämnar ett särskilt yttrande.", "Nämnden lämnar ett yttrande."},
    {"reservation.note",
     "( protokollsanteckning|protokollsanteckningar|protokollsnotering / ( till protokollet antecknas ) / "
     "antecknas till protokollet att )",
     "kind=note", "Kim Ek (S) lämnar en protokollsanteckning.", "Protokollet skickas ut."},
    {"reservation.conflict", "jäv|jävig|jäviga", "kind=conflict_of_interest", "Kim Ek anmäler jäv och lämnar rummet.",
     "Kim Ek anmäler förhinder."},
    {"reservation.not_part",
     "( deltar|deltog|deltagit|delta inte|ej i ( beslutet|handläggningen|behandlingen|beslut|ärendet|omröstningen ) / "
     "avstår|avstod från att delta i beslutet )",
     "kind=not_taking_part", "Kim Ek (S) deltar inte i beslutet.", "Kim Ek deltog i mötet."},
};

#undef COUNT
#undef YES
#undef NO

}  // namespace

std::span<const Rule> vote_rules() { return vote_table; }
std::span<const Rule> motion_rules() { return motion_table; }
std::span<const Rule> reservation_rules() { return reservation_table; }

}  // namespace minutes::sv
