// Bodies by their morphology: a head (-nämnden, -styrelsen, rådet för …) with what belongs to its name on either side:
// `hälso- och sjukvårdsnämnden`, `Tekniska nämnden`, `kommunstyrelsens arbetsutskott`, `Beredningen för psykisk hälsa`,
// `Länsstyrelsen i Hallands län`, `socialnämnderna Norr och Söder`, `Lunds hembygdsförening`.
#include <algorithm>
#include <iterator>
#include <optional>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/body_phrases.h"
#include "find/mentions.h"
#include "sv/lexicon.h"

namespace minutes::find {
namespace {

/// Owners without a name whose body has one: `kommunens kulturnämnd`.
constexpr auto plain_owners = hashes_of(
    {"kommunens", "regionens", "stadens", "landstingets", "församlingens", "förbundets", "statens", "bolagets", "stadsdelens"});
/// Heads that take a name behind them: `föreningen Vågen`.
constexpr auto naming_heads = hashes_of({"föreningen",
                                         "stiftelsen",
                                         "bostadsrättsföreningen",
                                         "kommunalförbundet",
                                         "studieförbundet",
                                         "nätverket",
                                         "klubben",
                                         "idrottsföreningen",
                                         "samfällighetsföreningen",
                                         "kåren",
                                         "förbundet",
                                         "riksförbundet",
                                         "församlingen",
                                         "datorföreningen",
                                         "studentföreningen",
                                         "idrottsklubben",
                                         "sällskapet",
                                         "samordningsförbundet",
                                         "räddningstjänstförbundet",
                                         "arbetsgruppen",
                                         "arbetsgrupp",
                                         "referensgrupp",
                                         "referensgruppen",
                                         "projektgruppen",
                                         "projektgrupp",
                                         "styrgrupp",
                                         "styrgruppen",
                                         "fackförbundet",
                                         "scoutkåren",
                                         "pastoratet",
                                         "forum",
                                         "centrum",
                                         "hembygdsföreningen",
                                         "vägföreningen",
                                         "institutet",
                                         "teatern",
                                         "alliansen",
                                         "partiet",
                                         "nämnden",
                                         "delegationen",
                                         "byalaget",
                                         "högskolan",
                                         "universitetet",
                                         "kommunförbundet",
                                         "räddningstjänsten",
                                         "hyresgästföreningen",
                                         "fastighetsbolaget",
                                         "bostadsbolaget",
                                         "intresseföreningen",
                                         "bygdeföreningen",
                                         "fritidsgården",
                                         "distriktet",
                                         "kooperativet",
                                         "kansli",
                                         "avdelning",
                                         "sektion",
                                         "enhet"});

/// Indefinite heads behind the name of a place, or of something else: `Umeå universitet`.
constexpr auto placed_heads = hashes_of({"universitet", "universitets", "högskola", "högskolas", "församling", "församlings",
                                         "pastorat", "pastorats", "förening", "förenings", "klubb", "klubbs", "kår",
                                         "räddningstjänst", "förbund", "sällskap", "akademi", "kommunalförbund"});

/// Heads that a purpose makes a name though written small: `nämnden för funktionsstöd`.
constexpr auto purpose_heads =
    hashes_of({"nämnden",       "nämndens",        "beredningen",      "beredningens",      "rådet",
               "rådets",        "myndigheten",     "myndighetens",     "delegationen",      "delegationens",
               "institutet",    "inspektionen",    "kommittén",        "kommitténs",        "utskottet",
               "utskottets",    "förvaltningen",   "förvaltningens",   "styrgruppen",       "styrgruppens",
               "arbetsgruppen", "arbetsgruppens",  "referensgruppen",  "förbundet",         "föreningen",
               "avdelningen",   "beredning",       "gruppen",          "samverkansgruppen", "direktionen",
               "direktionens",  "ledningsgruppen", "ledningsgruppens", "projektgruppen",    "nätverket"});

/// Words for places, kinds and sums of bodies rather than for one.
constexpr auto loose_heads = hashes_of({"centrum", "centret", "forum", "bolag", "verk", "organ", "företag", "parti", "nätverk",
                                        "organisation", "grupp", "enhet", "myndighet", "klubb", "sektion", "kontor"});

class OrganisationFinder : private BodyPhrases {
 public:
  OrganisationFinder(const NameTokens& names, Candidates& out) : BodyPhrases(names), out_(out) {}

  void find() {
    for (const Index t : names_.heads()) {
      const auto lists = names_[t].lists;
      if ((lists & any_head) != 0) read_head(t, lists);
      if (names_[t].hash == region_word && names_.capital(t)) read_region(t);
    }
  }

 private:
  void add(Index first, Index last, std::string_view rule, std::uint8_t strength = 70) {
    out_.push_back({{first, last}, ActorType::organisation, rule, strength});
  }

  // --- to the left ---

  /// `hälso- och`, `idrotts-, kultur- och` before the head; `t` where nothing stands so.
  Index coordination_start(Index t) const {
    if (t < 2 || !is_and(t - 1) || !names_.joined(t - 1) || !hyphen_ended(t - 2)) return t;
    Index start = hyphen_start(t - 2);
    while (start >= 2 && names_.is(start - 1, ",") && hyphen_ended(start - 2)) start = hyphen_start(start - 2);
    // `Äldre samt vård- och omsorgsnämnden`: a whole word first shows itself by its capital.
    if (start >= 2 && is_and(start - 1) && names_.capital(start - 2) &&
        !has(start - 2, any_head | sv::first_name | sv::party | sv::place) && names_.reading(start - 2).size() > 2 &&
        !names_.capital(start) && names_.joined(start - 2))
      start -= 2;
    return start;
  }
  /// An adjective of the name before `start`, however it is written.
  Index adjective_start(Index start, bool capital_head) const {
    while (start > 0 && names_.joined(start - 1)) {
      const Index t = start - 1;
      const bool national =
          names_.capital(t) && names_.reading(t).ends_with("ska") && names_.reading(t).size() > 5 && !names_.seen_lower(t);
      if (has(t, sv::body_adjective) || national) {
        --start;
      } else if (names_.capital(t) && capital_head && !names_.sentence_start(t) && !is_opener(names_[t]) &&
                 names_[t].cls == TokenClass::word &&
                 !(names_.lists(t) & (any_head | sv::first_name | sv::role | sv::party | sv::company_form)) &&
                 !names_.ends_genitive(t)) {
        --start;
      } else {
        break;
      }
    }
    return start;
  }
  /// The mention found last, if it is an owner in the genitive that ends at `t`.
  Candidate* owner_before(Index t) {
    for (auto c = out_.rbegin(); c != out_.rend() && c - out_.rbegin() < 4; ++c)
      if (c->tokens.last == t && names_.ends_genitive(t - 1) && names_.joined(t - 1)) return &*c;
    return nullptr;
  }
  bool plain_owner(Index t) const { return t > 0 && one_of(names_[t - 1].hash, plain_owners) && names_.joined(t - 1); }
  /// A capitalised genitive before `t`: its first token; `t` where none stands.
  Index place_owner(Index t) const {
    if (t == 0 || !names_.joined(t - 1) || !names_.capital(t - 1) || !names_.ends_genitive(t - 1)) return t;
    const auto lists = names_.lists(t - 1);
    if ((lists & (sv::first_name | sv::role | sv::organ_generic)) != 0 && (lists & sv::place) == 0) return t;
    if (names_.sentence_start(t - 1) && names_.seen_lower(t - 1) && (lists & sv::place) == 0) return t;
    Index start = t - 1;
    while (start > 0 && names_.joined(start - 1) && names_.capital(start - 1) && has(start - 1, sv::body_adjective)) --start;
    const bool person =
        start > 0 && names_.joined(start - 1) && names_.capital(start - 1) && (names_.lists(start - 1) & sv::first_name) != 0;
    return person ? t : start;
  }

  // --- to the right ---

  /// A capitalised name from `t`, at most `most` words, not of a person; `t` where none stands.
  Index capital_run(Index t, Index most) const {
    if (t >= names_.size() || t == 0 || !names_.joined(t - 1)) return t;
    Index at = t;
    while (at < names_.size() && at - t < most && names_.capital(at) && names_.joined(at - 1)) {
      const auto lists = names_.lists(at);
      if ((lists & (sv::role | sv::month | sv::weekday | sv::head_word)) != 0 || ((lists & sv::organ) != 0 && at > t)) break;
      if (at == t && (lists & sv::first_name) != 0 && (lists & sv::place) == 0) break;
      if ((lists & (sv::organ_head | sv::organ_weak)) != 0 && (lists & sv::organ_form) == 0 && at > t) break;
      ++at;
    }
    return at;
  }
  /// `i X län`, `i X`, for bodies that are told apart so.
  Index seat_end(Index t) const {
    if (!names_.is(t, "i") || !names_.joined(t - 1) || !names_.joined(t) || !names_.capital(t + 1)) {
      const Index at = capital_run(t, 2);
      return at > t && (names_.lists(t) & (sv::place | sv::body_adjective)) != 0 ? at : t;
    }
    Index at = t + 2;
    while (at < names_.size() && names_.joined(at - 1) && names_.capital(at)) ++at;
    if (is_and(at) && names_.capital(at + 1) && names_.joined(at)) {
      Index more = at + 2;
      if (more < names_.size() && names_.joined(more - 1) && is_county(more)) at = more;
    }
    if (at < names_.size() && names_.joined(at - 1) && is_county(at)) ++at;
    return at;
  }
  Index town_end(Index t) const { return end_of_town(names_, t); }
  bool is_county(Index t) const { return names_.is(t, "län") || names_.is(t, "läns"); }

  // --- kinds of heads ---

  void read_head(Index t, std::uint64_t lists) {
    if ((lists & sv::company_form) != 0 && !names_.caps(t)) return;  // `s.k.` is no sports club
    const bool generic = (lists & sv::organ_generic) != 0;
    if (generic && singular(names_.reading(t))) return read_plural(t);
    if (names_[t].hash == county_board_ || names_[t].hash == county_boards_)
      return add(t, seat_end(t + 1), "actor.organisation.county_board", 75);
    if (generic) return read_generic(t);
    if ((lists & (sv::organ | sv::organ_head)) != 0) return read_strong(t);
    if ((lists & sv::organ_weak) != 0) return read_weak(t);
    read_form(t);
  }

  void read_strong(Index t) {
    if (is_and(t + 1) && names_.is(t, "-")) return;
    const Index start = adjective_start(coordination_start(t), names_.capital(t));
    Index end = t + 1;
    if (names_.is(end, "för") && names_.joined(t) && names_.capital(end + 1) && names_.capital(t))
      end = std::max(end, capital_purpose_of(end + 1));
    if (end == t + 1 && one_of(names_[t].hash, naming_heads)) end = capital_run(t + 1, 3);
    if (end == t + 1 && !has(t, sv::organ)) end = named_part_end(t);
    if (end == t + 1) end = town_end(end);
    add(start, end, "actor.organisation.head", 70);
  }
  Index capital_purpose_of(Index t) const {
    const Index end = purpose_end(t);
    return end > t ? end : t - 1;
  }
  /// `socialnämnden Centrum`: a part of town behind a lower-case head, or a known one.
  Index named_part_end(Index t) const {
    const Index at = t + 1;
    if (at >= names_.size() || !names_.joined(t) || !names_.capital(at) || names_[at].line != names_[t].line ||
        names_.ends_genitive(t))
      return at;
    const auto lists = names_.lists(at);
    const bool part = (lists & sv::place) != 0 && !names_.ends_genitive(at) && (lists & (sv::first_name | any_head)) == 0;
    return part && !(at + 1 < names_.size() && names_.joined(at) && (has(at + 1, sv::organ_form))) ? at + 1 : at;
  }

  void read_weak(Index t) {
    const auto reading = names_.reading(t);
    const bool bracketed = t > 0 && names_.is(t - 1, "(") && names_.is(t + 1, ")");
    if (bracketed && reading.ends_with("partiet")) return;  // of a person, as letters are
    const auto hyphen = reading.find('-');
    const bool acronym = hyphen != std::string_view::npos && hyphen > 0 && base::is_upper(base::code_point_at(reading, 0));
    const Index left = coordination_start(t);
    const Index start = adjective_start(left, names_.capital(t));
    const Index purpose = names_.is(t + 1, "för") && names_.joined(t) ? purpose_end(t + 2) : t + 2;
    Index end = purpose > t + 2 ? purpose : capital_run(t + 1, 3);
    if (end == t + 1 && !names_.ends_genitive(t)) end = named_part_end(t);
    if (end == t + 1 && called_after_person(t)) end = person_end(t + 1);
    if (end == t + 1 && (names_.capital(start) || is_local(t))) end = town_end(end);
    const bool capital = names_.capital(start) && !(names_.sentence_start(start) && names_.seen_lower(start));
    const bool mid = capital && !(names_.sentence_start(start) && start == t);
    const bool only_line = capital && names_.sentence_start(start);
    if (end > t + 1 && (names_.ends_genitive(t) && purpose <= t + 2)) end = t + 1;
    if (!(acronym || mid || only_line || end > t + 1 || (start < left && has(start, sv::body_adjective)))) return;
    add(start, end, acronym ? "actor.organisation.acronym_group" : "actor.organisation.weak_head", 66);
  }

  /// `Kvinnojouren Ida`, `Stiftelsen Dagny Ekmans minne`.
  bool called_after_person(Index t) const {
    return names_.capital(t) && (names_.reading(t).ends_with("jouren") || names_.reading(t).ends_with("tiftelsen") ||
                                 names_.reading(t).ends_with("fonden"));
  }
  Index person_end(Index t) const {
    Index at = t;
    while (at < names_.size() && at - t < 3 && names_.joined(at - 1) && names_.capital(at) && !names_.caps(at) &&
           !has(at, sv::role | sv::month | any_head))
      ++at;
    return at;
  }
  /// Associations and congregations have one of a kind in a place: `hembygdsföreningen i Ekby`.
  bool is_local(Index t) const {
    const auto word = names_.reading(t);
    for (const std::string_view head :
         {"föreningen", "klubben", "församlingen", "kåren", "kretsen", "jouren", "laget", "kören"})
      if (word.ends_with(head)) return true;
    return false;
  }

  void read_generic(Index t) {
    if (Candidate* owner = owner_before(t);
        owner != nullptr && owner->type == ActorType::organisation && has(t, sv::organ_form)) {
      owner->tokens.last = extended(t);
      owner->strength = 74;
      owner->rule = "actor.organisation.owned";
      owner->name.reset();
      return;
    }
    const Index start = adjective_start(t, names_.capital(t));
    const Index end = extended(t);
    const bool headed = has(t, sv::organ_head) || one_of(names_[t].hash, naming_heads) || one_of(names_[t].hash, purpose_heads);
    const Index owner = place_owner(t);
    if (owner < t && has(t, sv::organ_form) && !one_of(names_[t].hash, loose_heads))
      return add(owner, end > t + 1 ? end : town_end(end), "actor.organisation.owned", 74);
    static constexpr auto quarters =
        hashes_of({"norra", "södra", "västra", "östra", "mellersta", "nord", "syd", "väst", "öst"});
    if (start < t && has(t, sv::organ_form) && t + 1 < names_.size() && names_.joined(t) &&
        one_of(names_[t + 1].hash, quarters))
      return add(start, t + 2, "actor.organisation.adjective", 68);
    if (!names_.capital(t) && begins_with_verb(t)) return;
    if (one_of(names_[t].hash, placed_heads) && read_placed(t)) return;
    const bool purposed = names_.capital(start) || one_of(names_[t].hash, purpose_heads) || !names_.is(t + 1, "för");
    if (end > t + 1 && headed && purposed) return add(start, end, "actor.organisation.purpose", 74);
    static constexpr auto passing = hashes_of({"nya", "gamla", "lokala", "lilla", "stora"});  // `nya styrelsen`
    if (start + 1 == t && !names_.capital(start) && one_of(names_[start].hash, passing)) return;
    if (start < t && headed && is_definite(t)) add(start, end, "actor.organisation.adjective", 68);
  }
  bool is_definite(Index t) const {
    const auto word = base::fold(names_.reading(t));
    return word.ends_with("en") || word.ends_with("et") || word.ends_with("ens") || word.ends_with("ets");
  }
  /// `ansvarar nämnden för`: the purpose is the verb's.
  bool begins_with_verb(Index t) const {
    static constexpr auto verbs =
        hashes_of({"ansvarar", "ansvarade", "svarar", "svarade", "tackar", "tackade", "söker", "har", "är"});
    return t > 0 && one_of(names_[t - 1].hash, verbs) && names_.is(t + 1, "för");
  }
  /// End of a bare head with its purpose or its name.
  Index extended(Index t) const {
    if (names_.is(t + 1, "för") && names_.joined(t)) {
      const Index end = purpose_end(t + 2);
      if (end > t + 2) return end;
    }
    if (!one_of(names_[t].hash, naming_heads)) return t + 1;
    Index end = capital_run(t + 1, 4);
    if (end == t + 1 && called_after_person(t)) end = person_end(t + 1);
    if (end == t + 1 || !names_.ends_genitive(end - 1)) end = town_end(end);
    if (end == t + 1) return end;
    if (end < names_.size() && names_[end].cls == TokenClass::number && names_.joined(end - 1) && numbered(t)) ++end;
    static constexpr auto memorials = hashes_of({"minne", "fond", "minnesfond", "vänner", "stiftelse", "folkpark", "folkparks",
                                                 "bygdegård", "textilarkiv", "arkiv", "museum", "hembygd", "framtid"});
    if (end < names_.size() && names_.ends_genitive(end - 1) && one_of(names_[end].hash, memorials)) ++end;
    return end;
  }

  /// `Bostadsrättsföreningen Eken 4`
  bool numbered(Index t) const { return names_.reading(t).ends_with("föreningen"); }

  void read_form(Index t) {
    const Index left = coordination_start(t);
    static constexpr auto auditors = hashes_of({"revisorer", "revisorers"});
    Candidate* owner = owner_before(left);
    if (owner != nullptr && owner->type != ActorType::organisation) owner = nullptr;
    if (one_of(names_[t].hash, auditors)) {
      if (owner != nullptr) return add(owner->tokens.first, t + 1, "actor.organisation.owned", 74);
      return plain_owner(left) ? add(left - 1, t + 1, "actor.organisation.owned", 74) : void();
    }
    if (owner != nullptr && is_part_of_body(t) && has(left - 1, sv::organ | sv::organ_head)) {
      owner->tokens.last = t + 1;
      owner->strength = 74;
      owner->rule = "actor.organisation.owned";
      owner->name.reset();
      return;
    }
    if (owner != nullptr) return add(left, t + 1, "actor.organisation.owner", 66);
    if (const Index start = owned_start(left); start < left) return add(start, t + 1, "actor.organisation.owner", 66);
    if (plain_owner(left)) return add(left, t + 1, "actor.organisation.owner", 64);
    if (const Index place = place_owner(left); place < left) return add(place, t + 1, "actor.organisation.place", 72);
    if (!has(t, sv::company_form) && (names_[t].word != 0 || compound(t)) && read_placed(t)) return;
    if (defines_acronym(t) && compound(t) && (names_.capital(adjective_start(left, true)) || owned_name(t)))
      return add(adjective_start(left, true), t + 1, "actor.organisation.acronym_defined", 66);
    if (whole_line(left, t)) return add(left, t + 1, "actor.organisation.line", 60);
    if (names_.capital(left) && !names_.sentence_start(left) && compound(t))
      return add(left, t + 1, "actor.organisation.capital_form", 50);
  }
  /// `kommunstyrelsens personalutskott`: what is a body's own has no name without it.
  bool is_part_of_body(Index t) const {
    const auto word = base::fold(names_.reading(t));
    for (const std::string_view head : {"utskott", "utskotts", "beredning", "beredningar"})
      if (word.ends_with(head)) return true;
    return false;
  }
  /// `Lund kommun`, `LUND KOMMUN`, `Ekby tekniska högskola`, `Fjällby Eritreanska förening`.
  bool read_placed(Index t) {
    Index at = t;
    while (at > 0 && t - at < 2 && names_.joined(at - 1) && between_place_and_head(at - 1)) --at;
    if (at == 0 || !names_.joined(at - 1) || !names_.capital(at - 1) || names_[at - 1].cls != TokenClass::word) return false;
    const Index place = at - 1;
    const auto lists = names_.lists(place);
    if ((lists & (sv::place | sv::body_adjective)) == 0 && (!unusual(place) || !may_be_place(place, t))) return false;
    Index start = place;  // `SANKTA RAGNA FÖRSAMLING`, `Tuna Fiber ekonomisk förening`
    while (at < t && start > 0 && t - start < 4 && names_.capital(start - 1) && names_.joined(start - 1) &&
           unusual(start - 1) && !is_opener(names_[start - 1]))
      --start;
    while (names_.caps(t) && start > 0 && names_.caps(start - 1) && names_.joined(start - 1) && t - start < 4 &&
           unusual(start - 1))
      --start;
    add(start, t + 1, "actor.organisation.place", 72);
    return true;
  }
  /// An adjective of the head, which stands behind the place: `Ekby tekniska högskola`, `Vik ekonomisk förening`.
  bool between_place_and_head(Index t) const {
    static constexpr auto kinds = hashes_of({"ekonomisk", "ideell", "ideella"});
    return one_of(names_[t].hash, kinds) ||
           (names_[t].cls == TokenClass::word && names_.reading(t).ends_with("ska") && names_.reading(t).size() > 4);
  }
  /// No person, no participle that begins a sentence (`Bemannat bibliotek`).
  bool may_be_place(Index t, Index head) const {
    if (names_[head].word != 0 && (names_[head].lists & sv::organ_generic) == 0) return !opens_as_word(t);
    if (names_.caps(head)) return true;
    return (names_.lists(t) & (sv::first_name | sv::surname)) == 0 && !names_.ends_genitive(t) && !opens_as_word(t);
  }
  bool opens_as_word(Index t) const {
    if (!names_.sentence_start(t) || names_.caps(t)) return false;
    const auto word = base::fold(names_.reading(t));
    for (const std::string_view ending : {"at", "ad",   "en",   "et",  "ar",   "er", "ing", "iga", "iska", "isk",
                                          "ig", "ande", "ende", "ell", "ella", "ny", "nya", "vår", "vårt", "våra"})
      if (word.ends_with(ending)) return true;
    return false;
  }
  /// A capitalised word that is no ordinary word: no list knows it, the document never writes it small.
  bool unusual(Index t) const {
    return names_.reading(t).size() > 2 && !names_.seen_lower(t) && !one_of(names_[t].hash, no_purpose) &&
           (names_.lists(t) & (sv::role | sv::month | sv::weekday | any_head | sv::party | sv::decide | sv::head_word)) == 0;
  }
  /// `VGRs strategiska hälso- och …nämnd`, `Xs park- och gatunämnd`: words between the owner and the head.
  Index owned_start(Index left) {
    for (Index start = left; start > 0 && left - start < 3; --start) {
      if (Candidate* owner = owner_before(start); owner != nullptr && owner->type == ActorType::organisation) return start;
      if (start < left && letters_own(start - 1)) return start;
      if (!names_.joined(start - 1) || !lower_word(start - 1) || (stops(start - 1) && !is_and(start - 1))) break;
      if (!is_and(start - 1) && start == left && !adjective(start - 1)) break;
    }
    return left;
  }
  /// `VGRs`, `VGR:s`
  bool letters_own(Index t) const {
    const auto reading = names_.reading(t);
    return names_.joined(t) && names_.capital(t) && names_.ends_genitive(t) && reading.size() > 2 &&
           base::is_upper(base::code_point_at(reading, 0)) &&
           base::is_upper(base::code_point_at(reading, reading.size() - names_.genitive(t) - 1));
  }
  bool defines_acronym(Index t) const {
    return names_.is(t + 1, "(") && t + 3 < names_.size() && names_.capital(t + 2) && names_.caps(t + 2) &&
           names_.is(t + 3, ")");
  }
  bool whole_line(Index first, Index t) const {
    return names_.capital(first) && names_[first].has(token_line_start) && names_[t].has(token_line_end) && compound(t);
  }
  /// Longer than a bare word such as `Kommun`.
  bool compound(Index t) const {
    return names_.reading(t).size() > 7 && !has(t, sv::organ_generic) && (names_[t].word == 0 || !has(t, sv::organ_form));
  }

  void read_region(Index t) {
    Index end = capital_run(t + 1, 3);
    if (end == t + 1) return;
    if (end < names_.size() && is_county(end) && names_.joined(end - 1)) ++end;
    add(t, end, "actor.organisation.region", 74);
  }

  /// `socialnämnderna Norr, Söder och Centrum`: each is one.
  void read_plural(Index t) {
    Index at = t + 1;
    if (names_.is(at, "i") && names_.joined(t)) ++at;
    Index first = t;
    const std::string head = *singular(names_.reading(t));
    std::size_t count = 0;
    Candidates parts;
    while (at < names_.size() && names_.joined(at - 1) && names_.capital(at)) {
      const Index end = std::max(at + 1, capital_run(at, 2));
      Candidate part{{count == 0 ? first : at, end}, ActorType::organisation, "actor.organisation.coordinated", 73};
      part.set_name(name_of_part(head, nominative_name(names_.reading({at, end}), ActorType::person)));
      parts.push_back(std::move(part));
      ++count;
      at = end;
      if (at < names_.size() && (names_.is(at, ",") || is_and(at)) && names_.capital(at + 1) &&
          (names_.lists(at + 1) & sv::first_name) == 0)
        ++at;
      else
        break;
    }
    if (count > 1) std::move(parts.begin(), parts.end(), std::back_inserter(out_));
  }
  /// `Socialnämnden Norr`, `Region Halland`.
  static std::string name_of_part(std::string_view head, std::string_view part) {
    if (head == "regionen") return std::string("Region ").append(part);
    return std::string(head).append(" ").append(part);
  }
  /// The head of one of them; none where the word is no such plural.
  static std::optional<std::string> singular(std::string_view plural) {
    struct Ending {
      std::string_view plural, singular;
    };
    constexpr Ending endings[] = {{"nämnderna", "nämnden"},
                                  {"nämndernas", "nämnden"},
                                  {"kommunerna", "kommunen"},
                                  {"kommunernas", "kommunen"},
                                  {"regionerna", "regionen"},
                                  {"regionernas", "regionen"},
                                  {"förvaltningarna", "förvaltningen"},
                                  {"förvaltningarnas", "förvaltningen"},
                                  {"styrelserna", "styrelsen"},
                                  {"styrelsernas", "styrelsen"},
                                  {"bolagen", "bolaget"},
                                  {"utskotten", "utskottet"},
                                  {"kontoren", "kontoret"},
                                  {"beredningarna", "beredningen"},
                                  {"föreningarna", "föreningen"},
                                  {"föreningarnas", "föreningen"},
                                  {"församlingarna", "församlingen"},
                                  {"församlingarnas", "församlingen"},
                                  {"förbunden", "förbundet"},
                                  {"klubbarna", "klubben"},
                                  {"pastoraten", "pastoratet"}};
    for (const auto& ending : endings)
      if (plural.ends_with(ending.plural))
        return std::string(plural.substr(0, plural.size() - ending.plural.size())).append(ending.singular);
    return std::nullopt;
  }

  static constexpr std::uint64_t county_board_ = base::hash_of("länsstyrelsen");
  static constexpr std::uint64_t county_boards_ = base::hash_of("länsstyrelsens");
  Candidates& out_;
};

}  // namespace

void find_organisations(const NameTokens& names, Candidates& out) { OrganisationFinder(names, out).find(); }

}  // namespace minutes::find
