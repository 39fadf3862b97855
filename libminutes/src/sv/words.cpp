#include "sv/words.h"

#include <algorithm>
#include <array>

#include "base/hash.h"

namespace minutes::sv {
namespace {

template <std::size_t N>
struct Hashes {
  std::array<std::uint64_t, N> hashes{};
  std::array<std::uint64_t, 4> filter{};  ///< most words are told by their bit that they are none of these
};

constexpr std::size_t bit_of(std::uint64_t hash) { return hash >> 56; }

template <std::size_t N>
constexpr Hashes<N> hashes(const std::string_view (&words)[N]) {
  Hashes<N> out;
  for (std::size_t i = 0; i < N; ++i) {
    out.hashes[i] = base::hash_of(words[i]);
    out.filter[bit_of(out.hashes[i]) / 64] |= std::uint64_t{1} << bit_of(out.hashes[i]) % 64;
  }
  return out;
}

template <std::size_t N>
bool holds(const Hashes<N>& list, std::uint64_t hash) {
  if ((list.filter[bit_of(hash) / 64] >> bit_of(hash) % 64 & 1) == 0) return false;
  return std::find(list.hashes.begin(), list.hashes.end(), hash) != list.hashes.end();
}

// Kommunallagen's and associations' words for the organ that meets, definite form.
constexpr auto meeting = hashes({"mötet",
                                 "sammanträdet",
                                 "styrelsen",
                                 "nämnden",
                                 "vi",
                                 "man",
                                 "gruppen",
                                 "årsmötet",
                                 "årsstämman",
                                 "stämman",
                                 "föreningsstämman",
                                 "utskottet",
                                 "arbetsutskottet",
                                 "rådet",
                                 "kommittén",
                                 "beredningen",
                                 "direktionen",
                                 "fullmäktige",
                                 "föreningen",
                                 "klubben",
                                 "kåren",
                                 "sektionen",
                                 "presidiet",
                                 "delegationen",
                                 "förbundet",
                                 "församlingen",
                                 "förbundsmötet",
                                 "kongressen",
                                 "ombuden",
                                 "ledamöterna",
                                 "samfälligheten",
                                 "kollegiet",
                                 "medlemmarna",
                                 "förbundsstyrelsen",
                                 "föreningsmötet",
                                 "mötesdeltagarna",
                                 "deltagarna",
                                 "ledningsgruppen",
                                 "parterna",
                                 "plenum",
                                 "kretsen",
                                 "avdelningen",
                                 "lokalavdelningen",
                                 "lokalföreningen",
                                 "kören",
                                 "kooperativet",
                                 "skolrådet",
                                 "elevrådet",
                                 "nätverket"});
constexpr std::string_view meeting_tails[] = {"mötet",     "stämman", "gruppen",   "kollegiet",  "rådslaget",
                                              "utskottet", "nämnden", "styrelsen", "direktionen"};

constexpr auto part = hashes({"förvaltningen",
                              "kansliet",
                              "kontoret",
                              "sekretariatet",
                              "alla",
                              "samtliga",
                              "du",
                              "ni",
                              "jag",
                              "samhället",
                              "föreningarna",
                              "kommunerna",
                              "processledarna",
                              "tjänstemännen",
                              "tjänstepersonerna",
                              "verksamheten",
                              "ledningen",
                              "personalen",
                              "festkommittén",
                              "undertecknad",
                              "projektgruppen",
                              "verksamhetsledaren",
                              "förvaltaren",
                              "skyddsombudet",
                              "vaktmästaren",
                              "fastighetsskötaren",
                              "lärarna",
                              "tränarna",
                              "ledarna",
                              "nämnderna",
                              "konsulten",
                              "huvudmännen",
                              "medlemskommunerna"});

constexpr auto other_bodies = hashes({"kommunen",
                                      "regionen",
                                      "staden",
                                      "landstinget",
                                      "arbetsgivaren",
                                      "stiftet",
                                      "huvudmannen",
                                      "rektor",
                                      "rektorn",
                                      "länet",
                                      "staten",
                                      "departementet",
                                      "myndigheten",
                                      "domstolen",
                                      "bolaget",
                                      "hyresvärden",
                                      "fastighetsägaren",
                                      "riksförbundet",
                                      "distriktet",
                                      "universitetet",
                                      "högskolan",
                                      "skolan",
                                      "skolledningen",
                                      "banken",
                                      "ägaren",
                                      "leverantören",
                                      "beställaren",
                                      "entreprenören",
                                      "huvudstyrelsen",
                                      "riksstyrelsen",
                                      "kommundirektören",
                                      "regiondirektören",
                                      "stadsdirektören",
                                      "vd",
                                      "vd:n",
                                      "moderbolaget",
                                      "ägarna",
                                      "polisen",
                                      "universitetsledningen",
                                      "facket",
                                      "kyrkoherden",
                                      "kommunledningen",
                                      "nationen"});
constexpr auto quantifiers = hashes({
    "alla",
    "samtliga",
    "varje",
    "respektive",
    "vår",
    "våra",
    "övriga",
    "berörda",
});
constexpr std::string_view doer_tails[] = {"aren",        "arna",          "ören",          "enten",           "enterna",
                                           "anten",       "anterna",       "isten",         "isterna",         "chefen",
                                           "cheferna",    "chef",          "ombudet",       "ombuden",         "gruppen",
                                           "grupperna",   "enheten",       "enheterna",     "avdelningen",     "kontoret",
                                           "kontoren",    "kansliet",      "nämnden",       "nämnder",         "nämnderna",
                                           "styrelsen",   "styrelserna",   "utskottet",     "utskotten",       "rådet",
                                           "råden",       "kommittén",     "kommittéerna",  "föreningen",      "föreningarna",
                                           "klubben",     "klubbarna",     "bolaget",       "bolagen",         "verket",
                                           "myndigheten", "myndigheterna", "sekreteraren",  "ordföranden",     "värden",
                                           "värdarna",    "mannen",        "männen",        "vakten",          "vakterna",
                                           "kassören",    "byrån",         "sektionen",     "sektionerna",     "teamet",
                                           "presidiet",   "skolan",        "skolorna",      "polisen",         "konsulten",
                                           "familjen",    "medlemmarna",   "föräldrarna",   "eleverna",        "kören",
                                           "orkestern",   "fogden",        "herden",        "diakonen",        "pastorn",
                                           "kantorn",     "jouren",        "stiftet",       "förbundet",       "företaget",
                                           "jaktlaget",   "ledare",        "förvaltningen", "förvaltningarna", "direktören",
                                           "ledningen",   "strategen",     "handledaren",   "lärarna",         "beredningen",
                                           "patrullen",   "nätverket",     "ationerna",     "ationen",         "klass",
                                           "klasserna",   "klassen",       "lag",           "skola",           "hushåll",
                                           "centralen",   "museet",        "biblioteket",   "universitetet",   "institutionen",
                                           "regionen",    "kommunen",      "staden",        "församlingen",    "kåren"};
constexpr std::string_view person_tails[] = {"aren",      "ören",        "enten",    "anten",  "isten",   "chefen",
                                             "chef",      "ombudet",     "värden",   "mannen", "vakten",  "fogden",
                                             "herden",    "pastorn",     "ansvarig", "ledare", "kantorn", "diakonen",
                                             "strategen", "ordföranden", "läraren",  "ägaren"};
constexpr std::string_view definite_tails[] = {"en", "et", "an", "na", "rn"};

constexpr auto prepositions =
    hashes({"av",     "till",  "från",  "i",      "på",   "åt",   "hos",   "med",  "för", "om",  "mot",   "vid", "under",
            "enligt", "genom", "inför", "mellan", "inom", "utom", "bakom", "över", "via", "per", "efter", "utan"});
constexpr auto origins = hashes({"av", "från", "i", "hos", "vid"});
constexpr auto joiners = hashes({"och", "samt", ",", "&", "/", "+", "jämte", "respektive", "eller"});
constexpr auto determiners = hashes({"den", "det", "de", "vår", "vårt", "en", "ett", "dess"});
constexpr auto offices = hashes({"vice", "1:e", "2:e", "3:e", "förste", "andre", "tredje", "första", "andra", "tf", "tf."});

constexpr std::string_view body_tails[] = {"gruppen",   "rådet",        "nämnden",    "styrelsen", "kommittén",
                                           "utskottet", "beredningen",  "föreningen", "nätverket", "fullmäktige",
                                           "mötet",     "delegationen", "forumet",    "klubben",   "direktionen"};
constexpr auto closing_starts = hashes({"justeras", "justerat", "justerades", "justering", "underskrift", "underskrifter",
                                        "undertecknat", "protokollförare", "sekreterare", "protokollet"});
constexpr auto closed = hashes({"avslutat", "avslutad", "avslutas", "avslutades", "avslutar", "avslutade"});
constexpr auto meetings = hashes({"mötet", "sammanträdet", "stämman", "årsmötet", "årsstämman"});
constexpr auto of_civil_society = hashes({"det", "civila"});
constexpr auto personal_pronouns = hashes({"hon", "han", "hen"});
constexpr auto short_passives = hashes({"ges", "ses", "nås", "fås", "ske"});
constexpr auto short_infinitives =
    hashes({"få", "gå", "se", "bli", "ge", "stå", "ta", "be", "dra", "ske", "nå", "ha", "le", "slå", "fly"});
constexpr auto state_verbs =
    hashes({"vara",   "ha",      "finnas", "kunna", "stå",   "gälla", "innehålla", "betyda", "innebära", "krävas",
            "behöva", "behövas", "kosta",  "bestå", "räcka", "heta",  "tycka",     "synas",  "utgöras",  "utgöra",
            "framgå", "ingå",    "bli",    "anses", "veta",  "vilja", "få",        "anges",  "avse",     "omfatta"});
constexpr auto telling_verbs =
    hashes({"informerar",  "berättar",      "rapporterar", "redogör",       "redovisar",    "presenterar",   "föredrar",
            "visar",       "anser",         "tycker",      "menar",         "påpekar",      "undrar",        "frågar",
            "svarar",      "framför",       "lyfter",      "påminner",      "hälsar",       "tackar",        "öppnar",
            "avslutar",    "förklarar",     "yrkar",       "föreslår",      "reserverar",   "inleder",       "lämnar",
            "anmäler",     "deltar",        "är",          "har",           "blir",         "bör",           "får",
            "behöver",     "önskar",        "ser",         "tror",          "känner",       "hoppas",        "säger",
            "bekräftar",   "beskriver",     "betonar",     "understryker",  "konstaterar",  "noterar",       "nämner",
            "kommenterar", "instämmer",     "stödjer",     "stöder",        "avstår",       "röstar",        "sitter",
            "bor",         "arbetar",       "heter",       "kommer",        "går",          "läser",         "efterlyser",
            "uppmanar",    "upplyser",      "meddelar",    "uttrycker",     "delger",       "rekommenderar", "ifrågasätter",
            "poängterar",  "framhåller",    "tillägger",   "invänder",      "ställer",      "hänvisar",      "anländer",
            "ansluter",    "avviker",       "tjänstgör",   "ersätter",      "inträder",     "avtackar",      "slutar",
            "börjar",      "fyller",        "vinner",      "gillar",        "saknar",       "vikarierar",    "funderar",
            "resonerar",   "diskuterar",    "reflekterar", "bedömer",       "upplever",     "uppfattar",     "förstår",
            "vet",         "minns",         "räknar",      "hör",           "står",         "ligger",        "leder",
            "håller",      "adjungeras",    "kandiderar",  "ställs",        "avgår",        "flyttar",       "representerar",
            "företräder",  "motsätter",     "protesterar", "erinrar",       "framlägger",   "lägger",        "väcker",
            "bifaller",    "avslår",        "anför",       "begär",         "utgår",        "bjuder",        "demonstrerar",
            "illustrerar", "klargör",       "utvecklar",   "förtydligar",   "sammanfattar", "exemplifierar", "citerar",
            "beklagar",    "välkomnar",     "gratulerar",  "tillstyrker",   "avstyrker",    "förordar",      "ansvarar",
            "jobbar",      "gör",           "äger",        "finner",        "prövar",       "väljer",        "verkar",
            "brukar",      "tänker",        "drar",        "belyser",       "nominerar",    "accepterar",    "tar",
            "lovordar",    "ogillar",       "efterfrågar", "motkandiderar", "bemöter",      "följer",        "besvarar",
            "tvivlar",     "uppmärksammar", "var",         "beror",         "tillhör",      "varnar",        "oroar",
            "vill"});
constexpr auto done_marks =
    hashes({"klart", "klar", "klara", "gjort", "gjord", "färdig", "färdigt", "done", "avklarat", "avklarad", "utfört"});

/// Compared at both ends of the tail first, which tells most words.
template <std::size_t N>
bool ends_with_any(std::string_view word, const std::string_view (&tails)[N]) {
  for (const std::string_view tail : tails)
    if (word.size() >= tail.size() && word[word.size() - tail.size()] == tail[0] && word.back() == tail.back() &&
        word.ends_with(tail))
      return true;
  return false;
}

}  // namespace

SubjectKind subject_kind(std::uint64_t hash, std::string_view folded) {
  if (holds(meeting, hash)) return SubjectKind::meeting;
  if (holds(part, hash) || holds(other_bodies, hash)) return SubjectKind::part;
  for (const auto tail : meeting_tails)
    if (folded.size() > tail.size() && folded.ends_with(tail)) return SubjectKind::meeting;
  return SubjectKind::none;
}

bool is_preposition(std::uint64_t hash) { return holds(prepositions, hash); }
bool is_origin(std::uint64_t hash) { return holds(origins, hash); }
bool is_joiner(std::uint64_t hash) { return holds(joiners, hash); }
bool is_determiner(std::uint64_t hash) { return holds(determiners, hash); }
bool is_ordinal_office(std::uint64_t hash) { return holds(offices, hash); }
bool ends_as_body(std::string_view folded) { return ends_with_any(folded, body_tails); }
bool starts_closing(std::uint64_t hash) { return holds(closing_starts, hash); }
bool is_assembly(std::string_view folded) {
  for (const auto tail : {"årsmötet", "stämman", "kongressen", "förbundsmötet", "höstmötet", "vårmötet", "fullmäktige"})
    if (folded.ends_with(tail)) return true;
  return false;
}
bool is_quantifier(std::uint64_t hash) { return holds(quantifiers, hash); }
bool ends_as_doer(std::string_view folded) { return folded.size() > 4 && ends_with_any(folded, doer_tails); }
bool ends_as_person(std::string_view folded) { return folded.size() > 4 && ends_with_any(folded, person_tails); }
bool is_other_body(std::uint64_t hash) { return holds(other_bodies, hash); }
bool ends_definite(std::string_view folded) { return folded.size() > 5 && ends_with_any(folded, definite_tails); }
bool is_closed(std::uint64_t hash) { return holds(closed, hash); }
bool is_meeting(std::uint64_t hash) { return holds(meetings, hash); }
bool is_of_civil_society(std::uint64_t hash) { return holds(of_civil_society, hash); }
bool is_personal_pronoun(std::uint64_t hash) { return holds(personal_pronouns, hash); }
bool is_short_passive(std::uint64_t hash) { return holds(short_passives, hash); }
bool is_short_infinitive(std::uint64_t hash) { return holds(short_infinitives, hash); }
bool is_state_verb(std::uint64_t hash) { return holds(state_verbs, hash); }
bool is_telling_verb(std::uint64_t hash) { return holds(telling_verbs, hash); }
bool is_done_mark(std::uint64_t hash) { return holds(done_marks, hash); }

}  // namespace minutes::sv
