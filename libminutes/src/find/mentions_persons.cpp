// Persons: runs of capitalised words are cut into names by what their words are (first name, surname by ending or list,
// title, body) and by what stands around them (a title before, a party in brackets after, a list of names).
#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/mentions.h"
#include "find/word_set.h"
#include "sv/lexicon.h"

namespace minutes::find {
namespace {

constexpr std::uint32_t max_name_tokens = 6;
constexpr std::uint64_t no_name = sv::role | sv::organ | sv::organ_head | sv::organ_weak | sv::organ_generic |
                                  sv::company_form | sv::weekday | sv::month | sv::named_day | sv::head_word | sv::decide |
                                  sv::commission;

}  // namespace

bool called_after_person(const NameTokens& names, Index end) {
  static constexpr auto called =
      words("torg", "gata", "väg", "plats", "park", "allé", "kyrka", "församling", "minne", "stipendium", "pris", "fond",
            "minnesfond", "stiftelse", "backe", "gränd", "stig", "skola", "hus", "gård", "torget", "kapell", "museum");
  const auto in = [&](Index t) { return t < names.size() && called.has(names[t]); };
  return (end > 1 && in(end - 1) && names.ends_genitive(end - 2)) ||
         (in(end) && names.joined(end - 1) && names.ends_genitive(end - 1));
}

namespace {

/// A run of capitalised words, with the particles and dots of initials between them.
struct Run {
  Index first = 0, last = 0;
  Index size() const { return last - first; }
};

class PersonFinder {
 public:
  PersonFinder(const NameTokens& names, Candidates& out) : names_(names), out_(out) {}

  void find() {
    const auto capitals = names_.capitals();
    for (std::size_t c = 0; c < capitals.size();) {
      if (stands_alone(capitals[c]) && !may_name(capitals[c])) {
        ++c;
        continue;
      }
      const Run run = run_at(capitals[c]);
      read(run);
      while (c < capitals.size() && capitals[c] < run.last) ++c;
    }
    complete_lists();
  }

 private:
  bool has(Index t, std::uint64_t lists) const { return (names_.lists(t) & lists) != 0; }
  bool first_name(Index t) const {
    if (!names_.capital(t) || (names_[t].lists & (sv::trade_word | sv::first_name)) == sv::trade_word) return false;
    return has(t, sv::first_name) || double_name(t);
  }
  /// `Kjell-Olof`: the first part is a first name.
  bool double_name(Index t) const {
    if (!names_.hyphened(t)) return false;
    const auto reading = names_.reading(t);
    const auto hyphen = reading.find('-');
    if (hyphen == std::string_view::npos || hyphen + 2 > reading.size() ||
        !base::is_upper(base::code_point_at(reading, hyphen + 1)))
      return false;
    const auto& lexicon = sv::lexicon();
    return (lexicon.info(lexicon.find(base::hash_of(base::fold(reading.substr(0, hyphen))))).lists & sv::first_name) != 0;
  }
  /// `Andersson`: no other word ends so.
  bool patronymic(Index t) const {
    auto word = names_.reading(t);
    constexpr std::string_view ending = "sson";
    constexpr std::size_t shortest = 7;
    if (word.size() < shortest) return false;
    if ((word.back() | 0x20) == 's') word.remove_suffix(1);
    for (std::size_t n = 1; n <= ending.size(); ++n)
      if ((word[word.size() - n] | 0x20) != ending[ending.size() - n]) return false;
    return (names_[t].lists & sv::place) == 0;
  }
  bool surname(Index t) const { return names_.capital(t) && has(t, sv::surname | sv::surname_suffix); }
  /// An initial: `A`, `Å.`, `A-K`.
  bool letter(Index t) const {
    if (!names_.capital(t)) return false;
    auto reading = names_.reading(t);
    if (reading.ends_with('.')) reading.remove_suffix(1);
    const auto size = base::sequence_length(static_cast<unsigned char>(reading[0]));
    return reading.size() <= size || (reading[size] == '-' && reading.size() <= 2 * size + 1);
  }
  bool blocked(Index t) const {
    if (!names_.capital(t)) return true;
    const auto lists = names_.lists(t);
    if ((lists & (sv::first_name | sv::surname)) != 0 && (lists & sv::role) == 0) return false;
    if (small_compound(t) || is_opener(names_[t])) return true;
    return (lists & no_name) != 0 || ((lists & sv::party) != 0 && !letter(t));
  }
  /// `EM-guldet`: a compound, no double name.
  bool small_compound(Index t) const {
    if (!names_.hyphened(t)) return false;
    const auto reading = names_.reading(t);
    const auto hyphen = reading.find('-');
    return hyphen != std::string_view::npos && hyphen + 1 < reading.size() &&
           !base::is_upper(base::code_point_at(reading, hyphen + 1));
  }
  bool particle(Index t) const { return (names_[t].lists & sv::name_particle) != 0 && !names_.capital(t); }

  /// Nothing behind it can belong to its run: most capitals start a sentence.
  bool stands_alone(Index t) const {
    if (t + 1 >= names_.size()) return true;
    const Token& next = names_[t + 1];
    const bool word = next.cls == TokenClass::word || next.cls == TokenClass::mixed;
    return word ? !names_.capital(t + 1) && (next.lists & sv::name_particle) == 0 : !names_.is(t + 1, ".");
  }
  /// Could the word be a person's name by itself?
  bool may_name(Index t) const {
    return has(t, sv::first_name) || names_.hyphened(t) || patronymic(t) || (t > 0 && has(t - 1, sv::person_title));
  }

  Run run_at(Index first) const {
    Run run{first, first + 1};
    while (run.last < names_.size() && names_.joined(run.last - 1) && !names_[run.last].has(token_sentence_start)) {
      const Index t = run.last;
      if (names_.capital(t)) {
        ++run.last;
      } else if (dot_of_initial(t) && names_.joined(t) && names_.capital(t + 1)) {
        run.last += 2;
      } else if (const Index after = behind_particles(t); after != t) {
        run.last = after + 1;
      } else {
        break;
      }
    }
    return run;
  }
  bool dot_of_initial(Index t) const { return names_.is(t, ".") && letter(t - 1) && !names_[t].has(token_space_before); }
  /// The capitalised word behind one to three particles at `t`; `t` where there is none.
  Index behind_particles(Index t) const {
    Index at = t;
    while (at < t + 3 && at + 1 < names_.size() && particle(at) && names_.joined(at)) ++at;
    return at > t && names_.capital(at) && !blocked(at) ? at : t;
  }

  void read(Run run) {
    for (Index t = run.first; t < run.last;) {
      if (blocked(t)) {
        ++t;
        continue;
      }
      Index end = part_end(t, run.last);
      read_part(t, end);
      t = end;
    }
  }

  /// End of the stretch from `t` without blocked words and without a change of letter case.
  Index part_end(Index t, Index last) const {
    Index end = t + 1;
    for (; end < last && end - t < 2 * max_name_tokens; ++end) {
      if (!names_.capital(end)) continue;
      if (blocked(end)) break;
      if (names_.caps(end) != names_.caps(end - 1) && !letter(end) && !letter(end - 1) && names_.capital(end - 1)) break;
    }
    while (end > t + 1 && !names_.capital(end - 1)) --end;
    return end;
  }

  void read_part(Index first, Index last) {
    Index t = first;
    while (t < last) {
      const Index start = name_start(t, last);
      if (start == last) break;
      const Index end = name_end(start, last);
      if (start > t) without_first_name(t, start, end);
      with_first_name(start, end);
      t = end;
    }
    if (t < last) without_first_name(t, last, last);
  }
  Index name_start(Index t, Index last) const {
    while (t < last && !first_name(t)) ++t;
    return t;
  }
  /// A name ends before the next first name once it has a surname: `Anna Berg Bo Ek` in a list without commas.
  Index name_end(Index start, Index last) const {
    Index end = start + 1;
    while (end < last && end - start < max_name_tokens) {
      const bool whole = end > start + 1 && surname(end - 1) && !first_name(end - 1);
      if (whole && first_name(end) && !surname(end)) break;
      // A word that the document also writes small begins something else: `Anna Berg Ekonomi`.
      if (end > start + 1 && names_.capital(end) && !surname(end) && !first_name(end) && names_.seen_lower(end)) break;
      ++end;
    }
    while (end > start + 1 && !names_.capital(end - 1)) --end;
    // `Anna Berg S`: a letter of a party is no initial behind a whole name.
    if (end - start > 2 && letter(end - 1) && has(end - 1, sv::party) && surname(end - 2)) --end;
    return end;
  }

  void with_first_name(Index start, Index end) {
    if (end - start == 1) return single(start);
    const bool alone = names_[start].has(token_line_start) && names_[end - 1].has(token_line_end);
    const bool doubtful = has(start, sv::name_word) && names_.sentence_start(start) && names_.seen_lower(start) && !alone;
    if (called_after_person(names_, end)) return;
    if (doubtful && !surname(end - 1) && !party_after(end) && !title_before(start)) return;
    if (has(start, sv::place) && !surname(end - 1) && !party_after(end)) return;
    add(start, end, party_after(end) ? "actor.person.party_bracket" : "actor.person.first_name", 60);
  }

  void single(Index t) {
    if (surname_first(t)) return;
    const bool word = has(t, sv::name_word) || (names_.sentence_start(t) && names_.seen_lower(t));
    const bool title = title_before(t);
    if (names_.caps(t) && !title) return;
    if ((word || has(t, sv::place)) && !title) return;
    if (next_is_number(t) || names_.is(t + 1, "capsulam")) return;
    add(t, t + 1, title ? "actor.person.title" : "actor.person.first_name_alone", 40);
  }
  /// A figure behind it, but not of a day: `till Jonatan 8 november`.
  bool next_is_number(Index t) const {
    if (!names_.joined(t) || (names_[t + 1].cls != TokenClass::number && names_[t + 1].cls != TokenClass::code)) return false;
    return t + 2 >= names_.size() || (names_[t + 2].lists & sv::month) == 0;
  }
  /// `Karlsson, Bo (S)`.
  bool surname_first(Index t) {
    if (t < 2 || !names_.is(t - 1, ",") || !names_.joined(t - 2) || !surname(t - 2) || first_name(t - 2)) return false;
    const bool alone = t < 3 || !names_.capital(t - 3) || !names_.joined(t - 3);
    if (!alone || !(party_after(t + 1) || names_[t - 2].has(token_line_start))) return false;
    Candidate found{{t - 2, t + 1}, ActorType::person, "actor.person.surname_first", 70};
    found.set_name(std::string(names_.reading(t)) + " " + std::string(names_.reading(t - 2)));
    out_.push_back(std::move(found));
    return true;
  }

  /// A stretch with no known first name; `end` may reach behind `last` where first names follow.
  void without_first_name(Index first, Index last, Index end) {
    if (last < end) {  // `Ekman Mattias`, `Ricardo` unknown before a known one
      if (end - last == 1 && last - first == 1 && !starts_sentence_as_word(first) && !has(first, sv::place) &&
          !names_.ends_genitive(first) && !names_.caps(first) && !definite(first))
        add(first, end, "actor.person.surname_before", 62);
      return;
    }
    if (starts_sentence_as_word(first) && last - first > 2) ++first;
    const bool dotted = names_.reading(first).ends_with('.') || names_.is(first + 1, ".") || names_.hyphened(first);
    const bool initial = letter(first) && dotted && last - first >= 2;
    const Index words = last - first;
    if (words == 1) {
      const bool known = patronymic(first) && !next_is_number(first) && !called_after_person(names_, last) &&
                         names_[last - 1].cls == TokenClass::word;
      if (known && !names_.caps(first)) add(first, last, "actor.person.patronymic", 42);
      if (person_title_before(first) && !names_.caps(first)) add(first, last, "actor.person.title", 45);
      return;
    }
    if (words > max_name_tokens) return;
    if (initial && surname(last - 1)) return add(first, last, "actor.person.initial", 60);
    if (party_after(last) && !starts_sentence_as_word(first)) return add(first, last, "actor.person.party_bracket", 65);
    if (starts_sentence_as_word(first)) return;
    if (title_before(first) && words <= 4) return add(first, last, "actor.person.title", 58);
    if (words <= 3 && surname(last - 1) && !has(last - 1, sv::place) && ordinary_first(first))
      return add(first, last, "actor.person.surname", 50);
    if (words <= 3 && ordinary_first(first) && !has(last - 1, sv::place | sv::body_adjective))
      doubtful_.push_back({first, last});
  }
  /// `Utbildningen Trygg`, `Certifieringen Silver`
  bool definite(Index t) const {
    const auto word = names_.reading(t);
    for (const std::string_view ending :
         {"ingen", "ionen", "heten", "arna", "erna", "orna", "skolan", "ivån", "rummet", "huset"})
      if (word.ends_with(ending)) return true;
    return false;
  }
  bool starts_sentence_as_word(Index t) const { return names_.sentence_start(t) && names_.seen_lower(t); }
  bool ordinary_first(Index t) const {
    return !has(t, sv::place | sv::body_adjective) && !definite(t) && !names_.ends_genitive(t) && !names_.seen_lower(t) &&
           !names_.caps(t) && !letter(t);
  }

  bool party_after(Index end) const {
    if (!names_.is(end, "(") || end + 2 >= names_.size()) return false;
    const bool closes = names_.is(end + 2, ")") || names_.is(end + 2, ",");
    return closes && (has(end + 1, sv::party)) && names_.capital(end + 1);
  }
  bool title_before(Index t) const {
    if (t == 0) return false;
    if (has(t - 1, sv::role) && names_.joined(t - 1)) return true;
    const bool colon = names_.is(t - 1, ":") || names_.is(t - 1, ",");
    return colon && t > 1 && names_[t - 1].line == names_[t].line && has(t - 2, sv::role) && names_.is(t - 1, ":");
  }
  bool person_title_before(Index t) const { return t > 0 && has(t - 1, sv::person_title) && names_.joined(t - 1); }

  void add(Index first, Index last, std::string_view rule, std::uint8_t strength) {
    out_.push_back({{first, last}, ActorType::person, rule, strength});
  }

  /// Two capitalised words beside a name in a list of names are a name.
  void complete_lists() {
    std::vector<bool> end_at(names_.size() + 1), start_at(names_.size() + 1);
    for (const Candidate& found : out_)
      if (found.tokens.size() > 1) end_at[found.tokens.last] = start_at[found.tokens.first] = true;
    const auto between = [&](Index t) { return names_.is(t, ",") || names_.is(t, "och") || names_.is(t, "samt"); };
    const auto accept = [&](const Run& run) {
      const bool after = run.first > 1 && between(run.first - 1) && end_at[run.first - 1];
      const bool before = between(run.last) && run.last + 1 < names_.size() && start_at[run.last + 1];
      if ((!after && !before) || end_at[run.last] || run.size() < 2) return;
      end_at[run.last] = start_at[run.first] = true;
      add(run.first, run.last, "actor.person.list", 45);
    };
    std::for_each(doubtful_.begin(), doubtful_.end(), accept);
    std::for_each(doubtful_.rbegin(), doubtful_.rend(), accept);
  }

  const NameTokens& names_;
  Candidates& out_;
  std::vector<Run> doubtful_;
};

}  // namespace

void find_persons(const NameTokens& names, Candidates& out) { PersonFinder(names, out).find(); }

}  // namespace minutes::find
