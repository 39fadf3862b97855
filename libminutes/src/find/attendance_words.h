// Words that tell what an entry of an attendance list says: of whom, from where, in whose place, for which part.
#pragma once

#include "find/word_set.h"

namespace minutes::find {

inline constexpr auto and_words = words("och", "o", "samt", "&", "ävensom", "jämte", "resp", "respektive");
inline constexpr auto from_words = words("från", "vid", "på", "hos", "i", "representerar", "repr", "företräder");
inline constexpr auto instead_words =
    words("ersätter", "ersatte", "ersätta", "för", "ers", "tjg", "tjänstgör", "tjänstgjorde", "istället", "tjänstgörande",
          "ersättare", "suppleant", "stället", "st.f.", "st.f", "i st f", "i st. f.", "st.", "f", "inträder", "inträdde",
          "vikarierar", "ers.", "tjg.", "tjänstg.", "tjänstg", "vik", "går", "gick", "in", "hoppade", "träder", "trädde");
inline constexpr auto absent_words =
    words("frånvarande", "förhinder", "förhindrad", "återbud", "frånvaro", "sjuk", "sjukanmäld", "frånv", "frånv.", "förfall");
inline constexpr auto not_words = words("ej", "inte", "icke");
inline constexpr auto there_words =
    words("närvarande", "med", "närvaro", "deltog", "deltar", "delta", "komma", "närvara", "medverka");
inline constexpr auto adjunct_words =
    words("adjungerad", "adjungerade", "inbjuden", "inbjudna", "gäst", "föredragande", "besökare", "insynsplats", "insyn",
          "observatör", "åhörare", "adj", "adj.", "adjung.", "inadj.", "inadjungerad");
inline constexpr auto remote_words =
    words("digitalt", "distans", "teams", "zoom", "länk", "telefon", "skype", "uppkopplad", "videolänk", "webb", "online");
inline constexpr auto part_words = words(
    "kl", "kl.", "klockan", "punkt", "punkten", "punkter", "dagordningspunkt", "dagordningspunkten", "p", "p.", "pkt", "pkt.",
    "ärende", "ärenden", "paragraf", "paragrafer", "fr.o.m.", "fr.o.m", "t.o.m.", "t.o.m", "from", "tom", "fr", "fr.", "till",
    "del", "delar", "anlände", "lämnade", "kom", "gick", "avvek", "anslöt", "ansluter", "tillkom", "anländer", "lämnar");
/// Marks of presence in a column of their own.
inline constexpr auto tick_words = words("x", "xx", "ja", "✓", "✔", "☑");
inline constexpr auto coming_words = words("anlände", "anländer", "lämnade", "lämnar", "kom", "kommer", "gick", "går", "avvek",
                                           "anslöt", "ansluter", "tillkom", "närvarade");
/// Words of a part that tell where it begins or ends: `fr.o.m. § 5`, `till kl. 11`, `ej § 7`.
inline constexpr auto limit_words = words("fr.o.m.", "fr.o.m", "t.o.m.", "t.o.m", "from", "tom", "from.", "tom.", "från",
                                          "till", "ej", "inte", "utom", "förutom", "efter", "före");
inline constexpr auto during_words = words("under", "vid", "för", "på");
/// Whom people are at a meeting of users, parents or pupils.
inline constexpr auto person_words =
    words("anhörig", "närstående", "boende", "elev", "barn", "ungdom", "vuxen", "förälder", "granne", "patient", "hyresgäst",
          "pensionär", "volontär", "husägare", "fritidsboende", "vårdnadshavare", "mamma", "pappa", "student");
/// Offices that go by their letters.
inline constexpr auto office_letters = words("mas", "mar", "sas", "vd");
inline constexpr auto articles = words("det", "den", "de");
inline constexpr auto rank_words =
    words("1:e", "2:e", "3:e", "4:e", "1:a", "2:a", "v", "v.", "förste", "första", "andre", "andra", "tredje", "1", "2", "3",
          "bitr", "tf", "tf.", "t.f.", "vice", "senior", "administrativ", "teknisk", "tjg", "tjg.", "tj", "tj.", "tjänstg",
          "tjänstg.", "tjänstgörande");
inline constexpr auto sector_words = words("civila", "ideella", "idéburna");
inline constexpr auto writing_words =
    words("protokollet", "protokoll", "pennan", "penna", "tangenterna", "tangentbordet", "anteckningar", "anteckningarna");
/// Words of a label that only says that people were there: `Här var:`, `Runt bordet:`, `På plats:`.
inline constexpr auto frame_words =
    words("här", "var", "är", "med", "runt", "kring", "bordet", "på", "plats", "mötet", "träffen", "möte", "följande",
          "personer", "oss", "kom", "deltog", "deltar", "deltagare", "närvarande", "närvarade", "funktionärer", "också", "även",
          "dessutom", "namn");
/// Sides of a table that name no organisation.
inline constexpr auto side_words =
    words("ag", "at", "ao", "a-sidan", "b-sidan", "arbetsgivaren", "arbetsgivarsidan", "arbetsgivarna", "arbetstagarna",
          "arbetstagarsidan", "arbetstagarorganisationerna", "facken", "facket", "personalen", "medarbetarna", "eleverna",
          "föräldrarna", "de", "fackliga", "organisationerna", "boende", "anhöriga", "kommunen", "regionen", "styrelsen",
          "bolaget", "föreningen", "föreningarna", "förvaltningen", "kansliet", "nämnden", "förbundet", "klubben", "ledningen");
/// Sides that head columns of their people.
inline constexpr auto column_sides =
    words("arbetsgivaren", "arbetsgivare", "arbetsgivarsidan", "arbetsgivarrepresentanter", "arbetstagarna", "arbetstagare",
          "arbetstagarsidan", "arbetstagarrepresentanter", "facken", "fackliga", "personalorganisationerna", "kommunen",
          "föreningarna", "organisationerna", "politiker", "tjänstepersoner", "elever", "personal", "föräldrar", "ledning");
/// Words between two roles of one person: `justerare tillika rösträknare`.
inline constexpr auto role_links = words("tillika", "och", "samt", "&");

}  // namespace minutes::find
