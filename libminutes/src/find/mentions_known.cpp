// Organisations known by name (sv/organisations.cpp), as whole token sequences; companies and clubs by their form
// (AB, IF, brf); parties by their letters; names in brackets.
#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/hashes_met.h"
#include "find/mentions.h"
#include "find/name_sequences.h"
#include "find/ruleset.h"
#include "find/word_set.h"
#include "sv/lexicon.h"
#include "sv/organisations.h"

namespace minutes::find {
namespace {

template <class Use>
void for_each_part(std::string_view text, char by, Use use) {
  while (!text.empty()) {
    const auto cut = text.find(by);
    if (const auto part = text.substr(0, cut); !part.empty()) use(part);
    text = cut == std::string_view::npos ? std::string_view{} : text.substr(cut + 1);
  }
}

/// The names and acronyms of the table, by token hashes.
struct KnownNames {
  NameSequences names;
  HashesMet acronym_hashes;
  struct Acronym {
    std::uint64_t hash;
    std::string_view written;
    bool civil;
    friend auto operator<=>(const Acronym&, const Acronym&) = default;
  };
  std::vector<Acronym> acronyms;  // sorted by hash

  KnownNames() {
    for (const auto& row : sv::organisations()) {
      for_each_part(row.names, '|',
                    [&](std::string_view name) { names.add(word_hashes(name), row.sector == Sector::civil_society); });
      for_each_part(row.acronyms, ' ', [&](std::string_view acronym) {
        if (row.sector != Sector::party)
          acronyms.push_back({base::hash_of(base::fold(acronym)), acronym, row.sector == Sector::civil_society});
      });
    }
    std::sort(acronyms.begin(), acronyms.end());
    for (const auto& row : acronyms) acronym_hashes.add(row.hash);
  }
  /// Could a name or an acronym start with the word of that hash? Most capitalised words are told by it.
  bool may_start(std::uint64_t hash) const { return names.may_start(hash) || acronym_hashes.may_hold(hash); }
  const Acronym* acronym(std::uint64_t hash, std::string_view written) const {
    if (!acronym_hashes.has(hash)) return nullptr;
    for (auto at = std::lower_bound(acronyms.begin(), acronyms.end(), Acronym{hash, {}, false});
         at != acronyms.end() && at->hash == hash; ++at)
      if (at->written == written) return &*at;
    return nullptr;
  }
};

const KnownNames& known_names() {
  static const KnownNames made;
  return made;
}

/// In a heading of capitals an acronym cannot be told from a word.
bool among_capitals(const NameTokens& names, Index t) {
  const auto shouts = [&](Index at) { return names.is_word(at) && names.caps(at) && names.reading(at).size() > 3; };
  return names.reading(t).size() <= 3 && ((t > 0 && names[t - 1].line == names[t].line && shouts(t - 1)) ||
                                          (t + 1 < names.size() && names[t + 1].line == names[t].line && shouts(t + 1)));
}
bool before_number(const NameTokens& names, Index t) {
  if (t + 1 >= names.size() || names[t + 1].line != names[t].line) return false;
  const auto cls = names[t + 1].cls;
  const bool number = (cls == TokenClass::number || cls == TokenClass::code) && names.reading(t).size() <= 5;
  // `KF 2023-11-27 § 131` names who decided.
  return number && names.joined(t) && !(t + 2 < names.size() && (names.is(t + 2, "§") || names.is(t + 2, "§§")));
}

}  // namespace

namespace {

/// `region Mitt`, `avdelning 41`: the part of an association.
Index part_end(const NameTokens& names, Index t) {
  static constexpr auto parts = words("region", "avdelning", "avd", "avd.", "sektion", "distrikt", "krets", "lokalavdelning",
                                      "lokalförening", "lokalklubb", "stadsdel", "kommitté");
  if (t + 1 >= names.size() || !parts.has(names[t]) || !names.joined(t)) return t;
  return names.capital(t + 1) || names[t + 1].cls == TokenClass::number ? t + 2 : t;
}

/// `Rädda Barnen Lund`, `Famna Väst`, `DHR i Vik`, `Hyresgästföreningen region Mitt`: a local branch.
Index branch_end(const NameTokens& names, Index t) {
  constexpr auto others = sv::first_name | sv::role | sv::organ | sv::organ_head | sv::organ_weak | sv::organ_generic |
                          sv::month | sv::weekday | sv::company_form;
  if (t >= names.size() || !names.joined(t - 1) || names.ends_genitive(t - 1)) return t;
  if (const Index end = part_end(names, t); end > t) return end;
  if (names.capital(t) && names.is(t + 1, "med") && names.is(t + 2, "omnejd") && names.joined(t)) return t + 3;
  if (const Index end = end_of_town(names, t); end > t) return end;
  if (names[t].line != names[t - 1].line || !names.capital(t) || (names.caps(t) && !names.caps(t - 1))) return t;
  const bool longer = names.joined(t) && t + 1 < names.size() && names.capital(t + 1);
  const auto lists = names.lists(t);
  if ((lists & others) != 0 || longer || names[t].cls != TokenClass::word) return t;
  return (lists & (sv::place | sv::body_adjective)) != 0 || !names.seen_lower(t) ? t + 1 : t;
}

const KnownNames::Acronym* known_acronym(const KnownNames& known, const NameTokens& names, Index t) {
  const auto reading = names.reading(t);
  if (const auto* found = known.acronym(names[t].hash, reading)) return found;
  const auto ending = reading.size() > 2 ? names.genitive(t) : 0;
  return ending == 0 ? nullptr : known.acronym(names.nominative(t), reading.substr(0, reading.size() - ending));
}

/// `(EU) 2016/679`: of a law's number.
bool in_law_number(const NameTokens& names, Index t) {
  static constexpr auto unions = words("eu", "eg", "eeg", "euratom");
  if (!unions.has(names[t])) return false;
  Index at = t + 1;
  while (at < names.size() && at < t + 4 &&
         (names.is(at, ")") || names.is(at, ",") || unions.has(names[at]) || names.is(at, "nr")))
    ++at;
  return at > t + 1 && at < names.size() && (names[at].cls == TokenClass::number || names[at].cls == TokenClass::code) &&
         (names.is(at - 1, ")") || names.is(at - 1, "nr"));
}

}  // namespace

/// `Rädda Barnens lokalförening`
bool is_local_head(const Token& token) {
  static constexpr auto heads =
      words("lokalförening", "lokalavdelning", "lokalklubb", "distrikt", "ungdomsförbund", "studieförbund");
  return heads.has(token);
}

void find_known_organisations(const NameTokens& names, Candidates& out) {
  static constexpr auto ordinary = words("kommunal", "vision", "ledarna", "byggnads", "friends", "bilda", "unionen");
  const KnownNames& known = known_names();
  for (const Index t : names.capitals()) {
    if (!known.may_start(names[t].hash) && !(names.has_ending(t) && known.may_start(names.nominative(t)))) continue;
    std::uint32_t civil = 0;
    if (Index end = known.names.match(names, t, &civil); end != t) {
      if (civil != 0) end = branch_end(names, end);
      const bool surname = t > 0 && names.joined(t - 1) && (names.lists(t - 1) & sv::first_name) != 0 && names.capital(t - 1);
      const bool word = surname || (end == t + 1 && before_number(names, t)) ||
                        (end == t + 1 && ordinary.has(names[t]) && names.sentence_start(t)) ||
                        (end == t + 1 && names.sentence_start(t) && names.seen_lower(t) &&
                         (names[t].lists & (sv::organ_head | sv::organ_weak | sv::organ)) == 0);
      if (word) continue;
      // `IF Metall` is no club.
      const std::uint8_t strength = end > t + 1 && (names[t].lists & sv::company_form) != 0 ? 80 : 71;
      Candidate found{{t, end}, ActorType::organisation, "actor.organisation.known", strength};
      if (civil != 0 && end < names.size() && names.ends_genitive(end - 1) && names.joined(end - 1) &&
          is_local_head(names[end])) {
        found.tokens.last = end + 1;
        found.strength = 77;
      } else if (known.names.genitive(names, t, end))
        found.set_name(without_genitive(names, found.tokens));
      out.push_back(std::move(found));
      continue;
    }
    const auto* acronym = known_acronym(known, names, t);
    if (acronym == nullptr) continue;
    const bool party = (names[t].lists & sv::party) != 0 && t > 0 && names.is(t - 1, "(");
    if (party || among_capitals(names, t) || before_number(names, t) || in_law_number(names, t)) continue;
    const bool branches = acronym->civil || (names[t].lists & sv::company_form) != 0;
    out.push_back(
        {{t, branches ? branch_end(names, t + 1) : t + 1}, ActorType::organisation, "actor.organisation.acronym", 55});
  }
}

// --- companies, clubs, housing associations ---

namespace {

bool company_word(const NameTokens& names, Index t) {
  constexpr auto others = sv::role | sv::month | sv::weekday | sv::company_form;
  const bool own = (names[t].lists & others) == 0 || (names[t].lists & (sv::trade_word | sv::company_form)) == sv::trade_word;
  return names.capital(t) && own && !is_opener(names[t]) && !names.is(t, "I");
}
/// `Hyresvärden Ekby Hus AB`: what the firm is to the body, at the start of a sentence.
bool names_a_part(const Token& token) {
  static constexpr auto parts =
      words("hyresvärden", "hyresgästen", "entreprenören", "totalentreprenören", "leverantören", "byggherren", "exploatören",
            "fastighetsägaren", "arrendatorn", "konsulten", "säljaren", "köparen", "sökanden", "sökande", "beställaren",
            "uppdragstagaren", "anbudsgivaren", "operatören", "bolaget", "företaget", "firman", "byrån", "markägaren",
            "huvudmannen", "verksamhetsutövaren", "revisionsbyrån", "revisionsbolaget", "dotterbolaget", "moderbolaget");
  return parts.has(token);
}
/// Between two words of one firm's name: `Hiss & Lyft AB`, `Matlaget i Norr AB`; a trade before `och` ends another name.
bool is_link(const NameTokens& names, Index t, Index form) {
  if (names.is(t, "och"))
    return (names[t - 1].lists & sv::trade_word) == 0 &&
           !(t > 1 && (names.is(t - 2, "i") || (names[t - 2].lists & sv::company_form) != 0));
  if (names.is(t, "i")) return t + 2 == form && (names.lists(form) & sv::organ_form) == 0;
  return names.is(t, "&") || names.is(t, "-") || names.is(t, "–");
}

Index company_start(const NameTokens& names, Index form) {
  Index start = form;
  while (start > 0 && form - start < 7 && names.joined(start - 1)) {
    if (company_word(names, start - 1))
      --start;
    else if (start > 1 && start < form && is_link(names, start - 1, form) && company_word(names, start - 2) &&
             names.joined(start - 2))
      start -= 2;
    else
      break;
  }
  if (start < form && form - start > 1 &&
      ((names.sentence_start(start) && names.seen_lower(start)) || names_a_part(names[start])))
    ++start;
  return start;
}
Index company_end(const NameTokens& names, Index form) {
  Index end = form + 1;
  while (end < names.size() && end - form < 5 && names.joined(end - 1) &&
         (company_word(names, end) || (names[end].cls == TokenClass::number && end > form + 1 && names[form].hash == brf_word)))
    ++end;
  return end;
}
bool small_form(const NameTokens& names, Index t) {
  return names[t].hash == brf_word && t + 1 < names.size() && names.capital(t + 1);
}

}  // namespace

void find_companies(const NameTokens& names, Candidates& out) {
  for (const Index t : names.company_forms()) {
    const bool brf = small_form(names, t);
    if (!brf && (!names.capital(t) || (names.lists(t) & sv::company_form) == 0)) continue;
    const auto reading = names.reading(t);
    const bool caps = names.caps(t) || names.caps_before_colon(t);
    if (!brf && !caps && reading.size() <= 3) continue;
    const bool club = (names.lists(t) & sv::organ_form) != 0;
    const Index start = brf ? t : company_start(names, t);
    const bool first_part = start + 1 == t && (names.ends_genitive(start) || (names[start].lists & sv::trade_word) != 0) &&
                            t + 1 < names.size() && names.joined(t) && company_word(names, t + 1);
    static constexpr std::uint64_t ok = base::hash_of("ok");
    const bool answer =
        names[t].hash == ok && names[t].has(token_line_end) && names[start].has(token_line_start) && !names.caps(start);
    if (answer) continue;  // `Utkast OK`
    if (first_part) {      // `Fastighets AB Kvarnen`
      out.push_back({{start, company_end(names, t)}, ActorType::organisation, "actor.organisation.company", 80});
    } else if (start < t && !(names.caps(t) && names.caps(t - 1) && !club && start + 1 == t)) {
      out.push_back(
          {{start, t + 1}, ActorType::organisation, club ? "actor.organisation.club" : "actor.organisation.company", 80});
    } else if (const Index end = company_end(names, t); end > t + 1) {
      out.push_back(
          {{t, end}, ActorType::organisation, brf || club ? "actor.organisation.club" : "actor.organisation.company", 78});
    }
  }
}

/// `Ströms Bygg`, `Hiss & Lyft Konsult`: no person is called after a trade.
void find_trades(const NameTokens& names, Candidates& out) {
  constexpr auto others = sv::organ | sv::organ_head | sv::organ_generic | sv::head_word | sv::decide | sv::presence_word;
  for (const Index t : names.capitals()) {
    if ((names[t].lists & sv::trade_word) == 0 || t == 0 || !names.joined(t - 1) || names.caps(t)) continue;
    const Index start = company_start(names, t);
    const bool person =
        start + 1 == t && (names[start].lists & sv::first_name) != 0 && (names.lists(t) & (sv::surname | sv::name_word)) != 0;
    if (start == t || person || (names[start].lists & others) != 0 || names.caps(start) ||
        (names.sentence_start(start) && names.seen_lower(start)))
      continue;
    out.push_back({{start, t + 1}, ActorType::organisation, "actor.organisation.trade", 61});
  }
}

// --- parties ---

namespace {

/// Could the word be a party's letters: `S`, `V:s`?
bool may_be_party(const NameTokens& names, Index t) {
  if ((names[t].lists & sv::party) != 0) return true;
  if (!names.has_ending(t)) return false;
  const std::string_view word = names.reading(t);
  return word.size() > 2 && word[word.size() - 2] == ':';
}
bool party_letter(const NameTokens& names, Index t) {
  if (t >= names.size() || !may_be_party(names, t) || !names.capital(t)) return false;
  if (names.caps_before_colon(t)) return (names.lists(t) & sv::party) != 0;
  if ((names[t].lists & sv::party) == 0) return false;
  const auto reading = names.reading(t);
  return reading.size() <= 4 && (names.caps(t) || reading.size() == 1 || reading == "Ö");
}
bool list_mark(const NameTokens& names, Index t) {
  return names.is(t, ",") || names.is(t, "och") || names.is(t, "samt") || names.is(t, "+") || names.is(t, "/") ||
         names.is(t, "&");
}
/// Place behind the letter at `t` and the marks of a list behind it.
Index next_letter(const NameTokens& names, Index t) {
  Index at = t + 1;
  while (at < names.size() && at < t + 3 && list_mark(names, at)) ++at;
  return at > t + 1 && party_letter(names, at) ? at : t;
}
bool party_cue(const NameTokens& names, Index first, Index last) {
  static constexpr std::array before = {base::hash_of("från"), base::hash_of("av"),        base::hash_of("för"),
                                        base::hash_of("till"), base::hash_of("partierna"), base::hash_of("ledamöterna")};
  static constexpr std::array after = {base::hash_of("yrkar"),       base::hash_of("yrkade"),   base::hash_of("reserverar"),
                                       base::hash_of("reserverade"), base::hash_of("deltar"),   base::hash_of("deltog"),
                                       base::hash_of("föreslår"),    base::hash_of("avstår"),   base::hash_of("röstar"),
                                       base::hash_of("anmäler"),     base::hash_of("lämnar"),   base::hash_of("lägger"),
                                       base::hash_of("inkom"),       base::hash_of("bifaller"), base::hash_of("instämmer"),
                                       base::hash_of("vill"),        base::hash_of("har")};
  const auto in = [](std::uint64_t hash, const auto& hashes) {
    return std::find(hashes.begin(), hashes.end(), hash) != hashes.end();
  };
  if (last < names.size() && names[last].line <= names[last - 1].line + 1 && in(names[last].hash, after)) return true;
  return first > 0 && in(names[first - 1].hash, before) && !(last < names.size() && names[last].cls == TokenClass::number);
}

}  // namespace

void find_parties(const NameTokens& names, Candidates& out) {
  const auto capitals = names.capitals();
  Index done = 0;
  std::vector<Index> letters;
  std::vector<bool> person_ends(names.size() + 1);
  for (const Candidate& found : out)
    if (found.type == ActorType::person && found.tokens.size() > 1) person_ends[found.tokens.last] = true;
  for (const Index t : capitals) {
    if (t < done || !may_be_party(names, t) || !party_letter(names, t)) continue;
    letters.assign(1, t);
    while (letters.size() < 12) {
      const Index next = next_letter(names, letters.back());
      if (next == letters.back()) break;
      letters.push_back(next);
    }
    done = letters.back() + 1;
    const bool behind_person = t > 0 && names.is(t - 1, ",") && person_ends[t - 1];  // `Anna Ek, KD`
    const bool bracketed = (behind_person || (t > 0 && names.is(t - 1, "("))) && letters.size() == 1;
    const bool sure =
        names.reading(t).size() > 1 && !names.sentence_start(t) && !among_capitals(names, t) && !before_number(names, t);
    const bool in_column = t > 0 && names[t - 1].line == names[t].line && !names.joined(t - 1);
    if (in_column && letters.size() == 1) continue;
    if (bracketed || (letters.size() == 1 && !sure && !party_cue(names, t, done))) continue;
    for (const Index letter : letters)
      out.push_back({{letter, letter + 1}, ActorType::organisation, "actor.organisation.party", 58});
  }
}

// --- brackets ---

/// People with a party's letters in brackets behind them.
std::size_t people_of_parties(const NameTokens& names, const Candidates& found) {
  return static_cast<std::size_t>(std::count_if(found.begin(), found.end(), [&](const Candidate& c) {
    const Index open = c.tokens.last;
    return c.type == ActorType::person && names.is(open, "(") && open + 2 < names.size() && names.is(open + 2, ")") &&
           (names[open + 1].lists & sv::party) != 0;
  }));
}

void find_bracketed(const NameTokens& names, Candidates& out) {
  const std::size_t count = out.size(), parties = people_of_parties(names, out);
  for (std::size_t c = 0; c < count; ++c) {
    const Index open = out[c].tokens.last;
    if (!names.is(open, "(") || open + 2 >= names.size() || !names.is(open + 2, ")") || !names.is_word(open + 1)) continue;
    const Index t = open + 1;
    const auto reading = names.reading(t);
    const bool other_party = parties >= enough_parties && out[c].type == ActorType::person && reading.size() <= 5 &&
                             known_acronym(known_names(), names, t) == nullptr;
    const bool party = (names[t].lists & sv::party) != 0 || other_party;
    constexpr auto no_body = sv::role | sv::presence_word;
    const bool acronym = names.caps(t) && reading.size() >= 2 && reading.size() <= 10 && (names[t].lists & no_body) == 0;
    const bool group = names.capital(t) && (names[t].lists & (sv::organ_weak | sv::organ_form)) != 0;
    if ((acronym && !(party && out[c].type == ActorType::person)) || group)
      out.push_back({{t, t + 1}, ActorType::organisation, "actor.organisation.bracket", 57});
  }
}

namespace {

/// Definite forms, plurals and words of doing: they begin sentences.
bool ends_as_noun(std::string_view word) {
  for (const std::string_view ending : {"en", "et", "an", "na", "ar", "er", "or", "are", "ing", "ion", "de", "at", "ad"})
    if (word.ends_with(ending)) return true;
  return false;
}

/// `(nsg)` behind a person: a user name, where the document has several.
void find_nicknames(const NameTokens& names, Candidates& out) {
  constexpr std::size_t enough = 3;
  constexpr auto others = sv::role | sv::presence_word | sv::organ | sv::organ_generic | sv::party;
  static constexpr auto elected =
      words("omval", "nyval", "fyllnadsval", "vald", "vakant", "avgående", "kvarstår", "sammankallande");
  std::vector<Index> found;
  for (const Candidate& person : out) {
    const Index t = person.tokens.last + 1;
    if (person.type != ActorType::person || person.tokens.size() < 2 || !names.is(t - 1, "(") || t + 1 >= names.size() ||
        !names.is(t + 1, ")"))
      continue;
    const bool word = names.is_word(t) && names.view.source()[names[t].start] > '9';  // `2F` is a post
    if (word && !names.capital(t) && (names[t].lists & others) == 0 && !elected.has(names[t]) && names.reading(t).size() <= 12)
      found.push_back(t);
  }
  if (found.size() < enough) return;
  for (const Index t : found) out.push_back({{t, t + 1}, ActorType::person, "actor.person.nickname", 57});
}

/// `@Anna`: the name behind the sign.
void find_handles(const NameTokens& names, Candidates& out) {
  static constexpr std::array everyone = {base::hash_of("@alla"), base::hash_of("@all"),     base::hash_of("@everyone"),
                                          base::hash_of("@here"), base::hash_of("@channel"), base::hash_of("@styrelsen")};
  for (const Index t : names.handles()) {
    if (!names.view.source(names[t].span()).starts_with('@')) continue;
    if (std::find(everyone.begin(), everyone.end(), names[t].hash) != everyone.end()) continue;
    Candidate handle{{t, t + 1}, ActorType::person, "actor.person.handle", 60};
    handle.skip = 1;
    out.push_back(std::move(handle));
  }
}

}  // namespace

namespace {

/// No list tells its words, the document writes none of them small, and it begins no sentence as a word may.
bool unknown_name(const NameTokens& names, TokenRange name) {
  constexpr auto others = sv::first_name | sv::surname | sv::surname_suffix | sv::role | sv::organ | sv::organ_head |
                          sv::organ_generic | sv::month | sv::weekday | sv::head_word;
  const auto first = names.reading(name.first);
  if (first.ends_with("ska") || first.ends_with("ella") || first.ends_with("iga")) return false;  // `Finska pensionärerna`
  if ((names.lists(name.first) & sv::place) != 0 || names.seen_lower(name.first) || is_opener(names[name.first])) return false;
  for (Index t = name.first; t < name.last; ++t)
    if ((names.lists(t) & others) != 0 || (t + 1 < name.last && !names.joined(t))) return false;
  return !names.sentence_start(name.first) || !ends_as_noun(names.reading(name.first));
}

/// `Sågen i Ek levererar`
bool behind_preposition(const NameTokens& names, Index t) {
  static constexpr auto prepositions = words("i", "på", "från", "vid", "av", "till", "hos");
  return t > 0 && prepositions.has(names[t - 1]);
}

}  // namespace

void find_by_rules(const NameTokens& names, const Matches& matches, Candidates& out) {
  find_handles(names, out);
  find_nicknames(names, out);
  for (const Match& match : matches.of(Layer::actors)) {
    const TokenRange name = capture(Layer::actors, match, "name");
    if (name.empty()) continue;
    if (yielded(*match.rule, "each") == "initials") {
      for (Index t = name.first; t < name.last; ++t)
        if (names.is_word(t) && names.capital(t)) out.push_back({{t, t + 1}, ActorType::person, match.rule->name, 59});
      continue;
    }
    const TokenRange span = yielded(*match.rule, "span") == "whole" ? match.tokens : name;
    static constexpr std::array pronouns = {base::hash_of("deras"),    base::hash_of("dess"),       base::hash_of("vars"),
                                            base::hash_of("hennes"),   base::hash_of("hans"),       base::hash_of("allas"),
                                            base::hash_of("årets"),    base::hash_of("mötets"),     base::hash_of("dagens"),
                                            base::hash_of("kvällens"), base::hash_of("föreningens")};
    if (std::find(pronouns.begin(), pronouns.end(), names[name.first].hash) != pronouns.end()) continue;
    if (!yielded(*match.rule, "cue").empty() && !unknown_name(names, name)) continue;
    if (yielded(*match.rule, "subject") == "1" && behind_preposition(names, name.first)) continue;
    Candidate found{span, ActorType::organisation, match.rule->name, 52};
    if (yielded(*match.rule, "genitive") == "1") found.set_name(without_genitive(names, span));
    out.push_back(std::move(found));
  }
}

}  // namespace minutes::find
