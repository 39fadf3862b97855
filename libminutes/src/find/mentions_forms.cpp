// Organisations told by a form of their own: letters before a § (`Kf § 31`), firms with an ampersand, a word for a
// branch or a stage with its place (`Leader Ekbygden`, `Teater Sluss`), agents of a place (`Lantmäklarna i Ek`).
#include "base/hash.h"
#include "base/utf8.h"
#include "find/item_numbers.h"
#include "find/mentions.h"
#include "find/word_set.h"

namespace minutes::find {
namespace {

constexpr std::uint32_t longest_letters = 5;  // bytes: `Ksau`

bool is_number(const Token& token) { return token.cls == TokenClass::number || token.cls == TokenClass::code; }
/// `2024-10-30`
bool is_day(std::string_view text) { return text.size() == 10 && text[4] == '-' && text[7] == '-'; }
bool is_paragraph(const NameTokens& names, Index t) { return names.is(t, "§") || names.is(t, "§§"); }

/// Letters of laws, and short words, that stand before a § as well.
bool is_no_body(const Token& token) {
  static constexpr auto others =
      words("se", "jfr", "enl", "obs", "nr", "dnr", "kap", "mom", "st", "pkt", "ny", "nya", "även", "pbl", "mbl", "lss", "sol",
            "lvu", "lvm", "osl", "gdpr", "lou", "luf", "luk", "lov", "kl", "hsl", "aml", "las", "atl", "mb", "tf", "ygl", "ko",
            "skl", "bfl", "jb", "brb", "rb", "äb", "fb", "fl", "lif", "sfs", "prop", "sou", "bet", "abl", "lef", "brl", "iml",
            "lsf", "dl", "al", "arvl", "pul", "lag", "lagen", "bil", "bilaga", "punkt", "sid", "sida", "blad", "ks-");
  constexpr auto no_letters = sv::first_name | sv::role | sv::month | sv::weekday | sv::head_word;
  return others.has(token) || (token.lists & no_letters) != 0 || is_opener(token);
}

/// `KS 14/23  Budget`: whose item it is.
void find_numbering(const NameTokens& names, Candidates& out) {
  std::vector<Index> letters;
  for (const Index t : names.capitals())
    if (names.caps(t) && names[t].has(token_line_start) && names.reading(t).size() <= longest_letters && !is_no_body(names[t]))
      letters.push_back(t);
  for (const Index t : letters_of_items(names.view, letters))
    out.push_back({{t, t + 1}, ActorType::organisation, "actor.organisation.numbering", 62});
}

/// `Kf § 31`, `KS 2024-10-30 § 166`: who took the decision.
void find_cited(const NameTokens& names, Candidates& out) {
  for (const Index t : names.capitals()) {
    if (names[t].end - names[t].start > longest_letters || t + 2 >= names.size()) continue;
    const Index after = is_day(names.reading(t + 1)) ? t + 2 : t + 1;
    if (!is_paragraph(names, after) || after + 1 >= names.size() || !is_number(names[after + 1])) continue;
    const auto reading = names.reading(t);
    const bool letters = reading.size() >= 2 && names[t].cls == TokenClass::word;
    if (!letters || names[t].line != names[after].line || is_no_body(names[t])) continue;
    out.push_back({{t, t + 1}, ActorType::organisation, "actor.organisation.cited", 62});
  }
}

bool name_part(const NameTokens& names, Index t) {
  constexpr auto others = sv::role | sv::month | sv::weekday | sv::organ_generic | sv::head_word | sv::presence_word;
  return names.capital(t) && (names[t].lists & others) == 0 && !is_opener(names[t]);
}
/// End of a run of capitalised words from `t`, at most `most`.
Index run_end(const NameTokens& names, Index t, Index most) {
  Index at = t;
  while (at < names.size() && at - t < most && names.joined(at - 1) && name_part(names, at)) ++at;
  return at;
}

/// `Teater Sluss`, `Leader Ekbygden`, `Film i Ekby`.
void find_branches(const NameTokens& names, Candidates& out) {
  for (const Index t : names.capitals()) {
    if ((names[t].lists & sv::branch_word) == 0 || names.caps(t)) continue;
    if (t > 0 && names.joined(t - 1) && (names.lists(t - 1) & sv::first_name) != 0 && names.capital(t - 1)) continue;
    Index end = end_of_town(names, t + 1);
    if (end == t + 1) end = run_end(names, t + 1, 3);
    if (end > t + 1 && end < names.size()) end = end_of_town(names, end);
    if (end > t + 1) out.push_back({{t, end}, ActorType::organisation, "actor.organisation.branch", 71});
  }
}

/// `Brandt & Co`: those who go with the name.
bool is_kin(const Token& token) {
  static constexpr auto kin = words("co", "co.", "söner", "son", "döttrar", "partners", "partner", "company", "company.");
  return kin.has(token);
}

/// `Rör & Värme i Ekby`, `Brandt & Co`; two people are no firm.
void find_firms(const NameTokens& names, Candidates& out) {
  for (const Index t : names.capitals()) {
    if (!names.is(t + 1, "&") || t + 2 >= names.size() || !names.joined(t) || !names.joined(t + 1)) continue;
    if (!name_part(names, t) || !name_part(names, t + 2)) continue;
    const bool people = (names.lists(t + 2) & sv::first_name) != 0;
    const bool words = names.seen_lower(t) && names.seen_lower(t + 2);
    if (people || words || (names.caps(t) && !is_kin(names[t + 2]))) continue;
    Index start = t;
    while (start > 0 && t - start < 2 && names.joined(start - 1) && name_part(names, start - 1)) --start;
    if (start < t && names.sentence_start(start) && names.seen_lower(start)) ++start;
    Index end = run_end(names, t + 2, 2);
    const bool heading = names[start].has(token_line_start) && names[end - 1].has(token_line_end);
    if (heading) continue;
    if (names[start].has(token_line_start) && !is_kin(names[end - 1]) && end_of_town(names, end) == end) continue;
    end = end_of_town(names, end);
    out.push_back({{start, end}, ActorType::organisation, "actor.organisation.firm", 63});
  }
}

/// `Second Hand Ekby ek. för.`
void find_cooperatives(const NameTokens& names, Candidates& out) {
  static constexpr auto forms = words("ek. för.", "ek.för.", "ek för", "ekonomisk");
  static constexpr auto heads = words("förening", "förenings");
  for (const Index t : names.capitals()) {
    if (t + 1 >= names.size() || !forms.has(names[t + 1]) || !names.joined(t) || !name_part(names, t)) continue;
    const bool spelled = names[t + 1].cls == TokenClass::word && names.reading(t + 1) == "ekonomisk";
    if (spelled && !(t + 2 < names.size() && heads.has(names[t + 2]))) continue;
    Index start = t;
    while (start > 0 && t - start < 4 && names.joined(start - 1) && name_part(names, start - 1)) --start;
    out.push_back({{start, t + (spelled ? 3 : 2)}, ActorType::organisation, "actor.organisation.cooperative", 80});
  }
}

/// `Takkompaniet`, `Ekfastigheter`: what firms are called, written as a name inside a sentence.
bool ends_as_firm(std::string_view word) {
  static constexpr std::string_view endings[] = {
      "bygg",        "byggen",      "byggarna",    "tak",          "plåt",        "konsult",    "konsulter", "konsulterna",
      "partner",     "partners",    "städ",        "livs",         "bostäder",    "måleri",     "snickeri",  "åkeri",
      "entreprenad", "fastigheter", "tryckeri",    "tryck",        "buss",        "taxi",       "fiber",     "soft",
      "logistik",    "invest",      "kompaniet",   "juristerna",   "redovisning", "verkstan",   "byrån",     "studion",
      "förlaget",    "bolagen",     "kollektivet", "kooperativet", "gruppen",     "mejerierna", "verkstaden"};
  for (const auto ending : endings)
    if (word.size() > ending.size() + 2 && word.ends_with(ending)) return true;
  return false;
}
void find_compound_firms(const NameTokens& names, Candidates& out) {
  constexpr auto others = sv::first_name | sv::role | sv::place | any_head | sv::month | sv::weekday;
  for (const Index t : names.capitals()) {
    if (t == 0 || names.sentence_start(t) || names.caps(t) || names.hyphened(t) || names[t].line != names[t - 1].line) continue;
    const bool inside = names[t - 1].cls == TokenClass::word && !names.capital(t - 1) && names.joined(t - 1);
    if (!inside || (names[t].lists & others) != 0 || names.seen_lower(t) || names.reading(t).size() < 7) continue;
    const std::string_view word =
        names.reading(t).substr(0, names.reading(t).size() - (names.ends_genitive(t) ? names.genitive(t) : 0));
    if (!ends_as_firm(word)) continue;
    Index end = end_of_town(names, t + 1);
    if (end == t + 1) end = run_end(names, t + 1, 2);
    out.push_back({{t, end}, ActorType::organisation, "actor.organisation.compound", 61});
  }
}

/// `Lantmäklarna i Ek`, where it is written as a name; `Revisorerna i Region Ek` anywhere.
void find_agents(const NameTokens& names, Candidates& out) {
  static constexpr auto auditors = words("revisorerna", "revisorernas");
  static constexpr auto tiers =
      words("kommun", "kommuns", "stad", "stads", "pastorat", "pastorats", "församling", "församlings");
  for (const Index t : names.capitals()) {
    if (!names.is(t + 1, "i") || !names.joined(t)) continue;
    if (auditors.has(names[t])) {
      Index end = run_end(names, t + 2, 3);
      if (end == t + 2) continue;
      if (end < names.size() && tiers.has(names[end]) && names.joined(end - 1)) ++end;
      out.push_back({{t, end}, ActorType::organisation, "actor.organisation.auditors", 78});
      continue;
    }
    const auto word = names.reading(t);
    const bool agents = word.size() > 7 && !word.ends_with("dagarna") && (word.ends_with("arna") || word.ends_with("erna")) &&
                        !names.sentence_start(t);
    if (!agents || (names[t].lists & (sv::role | any_head)) != 0) continue;
    if (const Index end = end_of_town(names, t + 1); end > t + 1)
      out.push_back({{t, end}, ActorType::organisation, "actor.organisation.agents", 60});
  }
}

}  // namespace

void find_by_form(const NameTokens& names, Candidates& out) {
  find_numbering(names, out);
  find_cited(names, out);
  find_branches(names, out);
  find_firms(names, out);
  find_cooperatives(names, out);
  find_compound_firms(names, out);
  find_agents(names, out);
}

}  // namespace minutes::find
