// Entries of an attendance list: `Anna Ek (S), 1:e vice ordförande, §§ 3–5`, `Org: Namn, Namn`, `A, B från X samt C, roll Y`.
//
// One reading for lists and running text: a name is followed by attributes until the next name. What parts people
// is the gap (a new item or column always, a comma where a name follows that the word tables know, or any name in
// running text); what an attribute says is told by its words: roles, bodies, notes on presence.
#include <algorithm>
#include <array>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/attendance_parts.h"
#include "find/attendance_words.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr std::uint64_t body_lists = sv::organ | sv::organ_head | sv::organ_generic | sv::organ_acronym | sv::organisation |
                                     sv::company_form | sv::place | sv::party;

constexpr std::size_t max_segment = 40;  ///< tokens of one attribute

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(),
                     [&](std::string_view end) { return word.size() > end.size() && word.ends_with(end); });
}

class EntryReader {
 public:
  EntryReader(const View& view, const Run& run, const AttendanceHead& head, std::vector<AttendanceRow>& rows, std::size_t item)
      : view_(view), run_(run), head_(head), rows_(rows), first_(item), item_(item) {
    look();
  }

  void read() {
    for (std::size_t at = 0; at < run_.size();) {
      if (hard(at)) start_item();
      at = step(at);
    }
  }

 private:
  const Token& token(std::size_t at) const { return view_.tokens[run_.tokens[at]]; }
  bool word_in(std::size_t at, const auto& words) const { return at < run_.size() && words.has(token(at).hash); }
  bool role(std::size_t at) const {
    return at < run_.size() && ((token(at).lists & sv::role) != 0 || word_in(at, word_set<"ansvarig", "ansvarige">));
  }
  bool mark(std::size_t at, std::string_view text) const { return at < run_.size() && is_mark(view_, run_.tokens[at], text); }

  /// What the whole run tells: do semicolons part people, are they called by first names?
  void look() {
    constexpr std::size_t asked = 40;  // people above
    first_names_ = std::any_of(rows_.end() - static_cast<std::ptrdiff_t>(std::min(rows_.size(), asked)), rows_.end(),
                               [](const AttendanceRow& row) { return row.person.name.find(' ') == std::string::npos; });
    std::size_t starts = 0, reversed = 0;
    for (std::size_t at = 0; at < run_.size(); ++at) {
      if (entry_start(at)) ++starts, reversed += static_cast<bool>(surname_first_at(view_, across_lines(at), 0));
      ticks_ = ticks_ || (run_.gap(at) == Gap::column && word_in(at, tick_words));
      semicolons_ = semicolons_ || mark(at, ";") || (at > 0 && head_.running && run_.gap(at) == Gap::item);
      if (first_names_ || !token(at).has(token_capital) || !known_first_name(view_, run_.tokens[at])) continue;
      const std::size_t next = at + 1;
      first_names_ = (at == 0 || run_.gap(at) != Gap::none || mark(at - 1, ",") || mark(at - 1, ":") ||
                      word_in(at - 1, and_words) || class_code(at - 1)) &&
                     (next >= run_.size() || run_.gap(next) == Gap::item || mark(next, ",") || mark(next, "(") ||
                      word_in(next, and_words) || class_code(next));
    }
    surnames_first_ = head_.surnames_first || (reversed > 1 && reversed * 2 >= starts);
  }

  bool entry_start(std::size_t at) const { return at == 0 || run_.gap(at) == Gap::item || mark(at - 1, ";"); }

  /// What a name may take from `at` on, over line ends.
  std::span<const Index> across_lines(std::size_t at) const {
    std::size_t end = at + 1;
    while (end < run_.size() && end < at + max_name_places && run_.gap(end) != Gap::item && run_.gap(end) != Gap::column) ++end;
    return std::span<const Index>(run_.tokens).subspan(at, end - at);
  }

  /// A gap that ends an entry: a new item, unless its words can only go on with the one above.
  bool hard(std::size_t at) const {
    if (at > 0 && run_.gap(at) == Gap::line && starts_label(at)) return true;
    if (at == 0 || run_.gap(at) != Gap::item) return false;
    if (mark(at - 1, ",")) return static_cast<bool>(person_name_at(view_, reach(at), 0)) || surnames_first_;
    if (word_in(at - 1, instead_words) || word_in(at - 1, and_words)) return false;
    if (surnames_first_ && surname_first_at(view_, across_lines(at), 0)) return true;
    if (token(at).cls == TokenClass::word) return token(at).has(token_capital);
    return token(at).cls != TokenClass::section && !mark(at, "(") && !word_in(at, rank_words);
  }

  /// `Centerpartiet: Anna Ek, …` on a line of its own.
  bool starts_label(std::size_t at) const {
    constexpr std::size_t longest = 6;
    for (std::size_t place = at + 1; place < run_.size() && place < at + longest; ++place) {
      if (mark(place, ":")) return token(at).has(token_capital);
      if (mark(place, ",") || mark(place, ";") || run_.gap(place) != Gap::none) return false;
    }
    return false;
  }

  void start_item() {
    item_ = rows_.size();
    role_for_all_ = false;
    group_.clear();
    if (!pending_kept_) pending_role_.clear();
  }

  /// The part of the run that one name may take from `at` on.
  std::span<const Index> reach(std::size_t at) const {
    std::size_t end = at + 1;
    std::size_t words = 1;
    for (; end < run_.size() && end < at + max_name_places; ++end, ++words) {
      const Gap gap = run_.gap(end);
      if (gap == Gap::column && !(words == 1 && torn_by_spaces(end))) break;
      if (gap == Gap::none) continue;
      if (gap == Gap::item && !torn(end)) break;
      if (gap == Gap::line && words > 1 && !torn(end) && !head_.running) break;
      if (gap == Gap::line && starts_label(end)) break;
      const bool may_go_on =
          words == 1 && known_first_name(view_, run_.tokens[at]) && !known_first_name(view_, run_.tokens[end]);
      if (gap == Gap::line && !may_go_on && starts_anew(end)) break;
    }
    return std::span<const Index>(run_.tokens).subspan(at, end - at);
  }

  /// The line's one word belongs to the name above it: `Anna Maria⏎Ek (S)`, `Sixten⏎von Ek`.
  bool torn(std::size_t at) const {
    if ((token(at).lists & sv::name_particle) != 0 && !token(at).has(token_capital)) return true;
    if (!name_word(view_, run_.tokens[at]) || known_first_name(view_, run_.tokens[at])) return false;
    const bool lone = at > 0 && run_.gap(at - 1) != Gap::none && known_first_name(view_, run_.tokens[at - 1]);
    if (lone && (at + 1 >= run_.size() || mark(at + 1, ",") || run_.gap(at + 1) != Gap::none)) return true;
    return at + 1 < run_.size() && mark(at + 1, "(") && run_.gap(at + 1) == Gap::none && !mark(at - 1, ")");
  }

  /// `Pirkko  Niemi, …`: a wide gap inside a name.
  bool torn_by_spaces(std::size_t at) const {
    if (!known_first_name(view_, run_.tokens[at - 1]) || !name_word(view_, run_.tokens[at])) return false;
    const bool ends = at + 1 >= run_.size() || mark(at + 1, ",") || mark(at + 1, "(") || run_.gap(at + 1) != Gap::none;
    return ends && !known_first_name(view_, run_.tokens[at]) && !body_word(at) && (token(at).lists & sv::role) == 0;
  }

  /// The line opens with a name of its own.
  bool starts_anew(std::size_t at) const {
    std::size_t end = at + 1;
    while (end < run_.size() && end < at + max_name_places && run_.gap(end) == Gap::none) ++end;
    const PersonName name = person_name_at(view_, std::span<const Index>(run_.tokens).subspan(at, end - at), 0);
    return name && !name.reversed && name.words > 1;
  }

  bool body_word(std::size_t at) const {
    const Token& t = token(at);
    if ((t.lists & body_lists & ~static_cast<std::uint64_t>(sv::party)) != 0 && (t.lists & (sv::first_name | sv::surname)) == 0)
      return true;
    const std::string folded = base::fold(view_.reading(run_.tokens[at]));
    return ends_with_any(
               folded, {"kommun",     "kommuns",     "region",   "regionen",      "verket",        "myndigheten", "nämnden",
                        "nämnd",      "styrelsen",   "styrelse", "förvaltningen", "förvaltning",   "kontoret",    "förbundet",
                        "förbund",    "föreningen",  "förening", "universitet",   "universitetet", "högskolan",   "högskola",
                        "stiftelsen", "bolaget",     "museet",   "biblioteket",   "klubben",       "klubb",       "kåren",
                        "församling", "avdelningen", "enheten",  "rådet",         "utskottet",     "sektionen",   "institutet",
                        "arkivet",    "råd",         "service",  "partiet"}) ||
           folded == "region" || folded == "kommun" || folded == "stad" || folded == "län" || folded == "sveriges" ||
           folded == "svenska" || folded == "ab";
  }

  /// A first name that no table knows, in a list of first names.
  PersonName single_at(std::size_t at) const {
    if ((!first_names_ && pending_role_.empty()) || !name_word(view_, run_.tokens[at]) || token(at).has(token_all_caps) ||
        body_word(at))
      return {};
    const bool opens = at == 0 || run_.gap(at) != Gap::none || mark(at - 1, ",") || mark(at - 1, ":") ||
                       word_in(at - 1, and_words) || (class_code(at - 1) && entry_start(at - 1));
    const std::size_t next = at + 1;
    const bool ends = next >= run_.size() || run_.gap(next) != Gap::none || mark(next, ",") || mark(next, "(") ||
                      mark(next, ".") || word_in(next, and_words) || class_code(next);
    return opens && ends ? PersonName{1, 1, false, false} : PersonName{};
  }

  /// `7A`, `9c`, `TE22`: a class.
  bool class_code(std::size_t at) const {
    if (at >= run_.size() || token(at).cls != TokenClass::mixed) return false;
    const std::string_view word = view_.reading(run_.tokens[at]);
    return word.size() <= 5 && std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  /// `Anna Ek, Funktionsrätt Lindfors`: behind a comma, on a line that has its person, only a first name makes another.
  bool names_attribute(std::size_t at) const {
    if (at == 0 || !mark(at - 1, ",") || item_ >= rows_.size()) return false;
    return body_word(at) || !(head_.running || lists_on(at));
  }

  /// Commas enough before `at` in its entry that they part people.
  bool lists_on(std::size_t at) const {
    constexpr int many = 3;
    int commas = 0;
    for (std::size_t back = at; back > 0 && run_.gap(back) != Gap::item && commas <= many; --back)
      commas += mark(back - 1, ",");
    return commas > many;
  }

  /// `Anna, Bo Lind`, `Ek, Bo Lind`: behind the comma stands a whole name, or a first name with an initial.
  bool surname_follows(std::size_t at) const {
    return at < run_.size() && run_.gap(at) == Gap::none && token(at).has(token_capital) && token(at).cls == TokenClass::word &&
           !known_first_name(view_, run_.tokens[at]);
  }

  /// A name that is to be taken as a person here.
  PersonName person_at(std::size_t at) const {
    if (surnames_first_ && entry_start(at))
      if (const PersonName name = surname_first_at(view_, across_lines(at), 0)) return name;
    const auto run = reach(at);
    PersonName name = person_name_at(view_, run, 0);
    if (name.reversed && !surnames_first_ && (first_names_ || surname_follows(at + name.count))) name = {};
    if (!name) return single_at(at);
    for (std::size_t place = at; place < at + name.count; ++place)
      if (!name.sure && body_word(place)) return {};
    if (name.sure && !name.reversed && !known_first_name(view_, run_.tokens[at]) && names_attribute(at)) return {};
    const std::size_t next = at + name.count;
    if (name.words == 1 && mark(next, "&")) return {};  // `Falk & Partner AB`
    const bool goes_on = next < run_.size() && run_.gap(next) == Gap::none && token(next).cls == TokenClass::word;
    if (goes_on && (token(next).lists & (sv::company_form | sv::organ_head)) != 0 && (token(next).lists & sv::role) == 0)
      return {};
    const bool behind_comma = semicolons_ && at > 0 && mark(at - 1, ",") && item_ < rows_.size();
    if (behind_comma && !known_first_name(view_, run_.tokens[at])) return {};
    if (name.sure) return name;
    if (goes_on && !token(next).has(token_capital) && !word_in(next, and_words) && !word_in(next, from_words) &&
        !word_in(next, instead_words) && (token(next).lists & sv::role) == 0)
      return {};
    const bool expected = item_ == rows_.size() || head_.running || !pending_role_.empty() || instead_before(at);
    return expected ? name : PersonName{};
  }

  std::size_t step(std::size_t at) {
    if (mark(at, "(") || mark(at, "[")) return bracket(at);
    if (initials_before_name(at)) return at + 2;
    if (class_code(at) && item_ < rows_.size()) return set_affiliation(at, at + 1, true), at + 1;
    if (class_code(at) && entry_start(at) && at + 1 < run_.size() && name_word(view_, run_.tokens[at + 1])) {
      group_ = text(at, at + 1);
      return at + 1;
    }
    if (mark(at, ";")) item_ = rows_.size();
    if (ticks_ && item_ < rows_.size() && run_.gap(at) == Gap::column && is_dash(view_, run_.tokens[at]) &&
        (at + 1 >= run_.size() || run_.gap(at + 1) != Gap::none))
      rows_.back().person.presence = Presence::absent;  // no tick
    if (token(at).cls == TokenClass::punctuation || token(at).cls == TokenClass::symbol) return at + 1;
    if (word_in(at, and_words)) return at + 1;
    if (word_in(at, word_set<"m.fl.", "m.fl", "m.m.", "mfl", "etc", "etc.">)) return at + 1;
    if (const std::size_t words = item_ < rows_.size() ? instead(at) : 0; words != 0) {
      if (words > 1 && (token(at + words - 2).lists & sv::role) != 0 && !rows_.back().person.role) set_role(at, at + words - 1);
      if (!person_name_at(view_, reach(at + words), 0)) return replace_member(at + words);
      return at + words;
    }
    if (const PersonName name = person_at(at)) return take_person(at, name);
    if (item_ < rows_.size() && word_in(at, from_words)) return take_affiliation(at + 1);
    return take_segment(at);
  }

  /// `AE - Anna Ek`
  bool initials_before_name(std::size_t at) const {
    if (at + 2 >= run_.size() || !token(at).has(token_all_caps) || !is_dash(view_, run_.tokens[at + 1])) return false;
    const PersonName name = person_name_at(view_, reach(at + 2), 0);
    return name && name.words > 1 && initials_of(at, std::span<const Index>(run_.tokens).subspan(at + 2, name.count));
  }

  /// Is the token made of the letters that the name's words open with?
  bool initials_of(std::size_t at, std::span<const Index> name) const {
    const std::string letters = base::fold(view_.reading(run_.tokens[at]));
    std::size_t place = 0;
    for (const Index word : name) {
      const std::string folded = base::fold(view_.reading(word));
      const auto size = base::sequence_length(static_cast<unsigned char>(folded[0]));
      if (letters.compare(place, size, folded, 0, size) == 0) place += size;
    }
    return place == letters.size() && letters.size() > 1;
  }

  /// Tokens of `ersätter`, `tjänstgörande ersättare för`, `för` before a name; 0 where it is not that.
  std::size_t instead(std::size_t at) const {
    std::size_t end = word_in(at, word_set<"i">) && word_in(at + 1, word_set<"stället", "st.", "st">) ? at + 1 : at;
    while (end < run_.size() && end < at + 5 &&
           (word_in(end, instead_words) || (end > at && (word_in(end, word_set<"i">) || mark(end, ".")))))
      ++end;
    if (end == at || end >= run_.size()) return 0;
    const bool says_so =
        word_in(end - 1, word_set<"ersätter", "ersatte", "för", "stället", "istället", "ers", "i st f">) || in_short(end);
    return says_so && (person_name_at(view_, reach(end), 0) || replaced_member(end)) ? end - at : 0;
  }

  std::size_t replace_member(std::size_t at) {
    AttendanceRow& member = *replaced_member(at);
    member.person.presence = Presence::absent;
    rows_.back().person.replaces = member.person.name;
    if (rows_.back().person.presence != Presence::absent) rows_.back().person.presence = Presence::replaces;
    return at + 1;
  }

  /// `i st. f.` ends before run[at].
  bool in_short(std::size_t at) const {
    return at > 2 && mark(at - 1, ".") && word_in(at - 2, word_set<"f">) && word_in(at - 3, word_set<"st.", "st">);
  }

  /// `suppleant för Ek`: the row above of the member with that surname; none where it is no surname alone.
  AttendanceRow* replaced_member(std::size_t at) const {
    if (!name_word(view_, run_.tokens[at]) || rows_.empty()) return nullptr;
    const std::string surname = " " + std::string(view_.reading(run_.tokens[at]));
    const auto same = [&](const AttendanceRow& row) { return row.person.name.ends_with(surname); };
    const auto found = std::find_if(rows_.begin(), rows_.end() - 1, same);
    return found == rows_.end() - 1 ? nullptr : &*found;
  }

  std::size_t take_person(std::size_t at, const PersonName& name) {
    AttendanceRow row;
    row.person.name = written(view_, run_.tokens, at, name);
    row.person.span = {token(at).start, token(at + name.count - 1).end};
    row.person.presence = presence_of_head();
    row.called = head_.kind == sv::PresenceHead::called;
    if (!head_.during.empty()) row.person.during = head_.during;
    if (const std::string& side = group_.empty() ? head_.affiliation : group_; !side.empty()) {
      row.person.affiliation = side;
      row.head_side = true;
    }
    office_ = false;
    joined_ = rows_.size() > item_ && at > 0 && word_in(at - 1, and_words);
    if (!pending_role_.empty()) row.person.role = indefinite(pending_role_);
    if (serves(pending_role_) && row.person.presence == Presence::present) row.person.presence = Presence::replaces;
    offices_lead_ += !pending_role_.empty() && !role_for_all_;
    if (!role_for_all_) pending_role_.clear();
    const bool replaced = instead_before(at);
    if (replaced) {
      rows_.back().person.replaces = row.person.name;
      if (rows_.back().person.presence != Presence::absent) rows_.back().person.presence = Presence::replaces;
      row.person.presence = Presence::absent;
      row.head_role = true;  // it stands under the other's head: no role of its own
    }
    rows_.push_back(std::move(row));
    return at + name.count;
  }

  /// `ledamoten Anna Ek` is ledamot.
  static std::string indefinite(std::string role) {
    if (role.empty() || role[0] < 'a' || role[0] > 'z') return role;
    for (const std::string_view end : {"randen", "anden", "aren", "moten"})
      if (role.ends_with(end)) {
        role.resize(role.size() - (end == "moten" ? 2 : 1));
        break;
      }
    return role;
  }

  /// `tjg. ers.`, `tjänstgörande ersättare`.
  static bool serves(std::string_view role) {
    const std::string folded = base::fold(role);
    return folded.starts_with("tjg") || folded.starts_with("tj ") || folded.starts_with("tj.") || folded.starts_with("tjänstg");
  }

  bool instead_before(std::size_t at) const {
    return at > 0 && item_ < rows_.size() &&
           (word_in(at - 1, word_set<"ersätter", "ersatte", "för", "stället", "istället", "ers", "i st f">) || in_short(at) ||
            (mark(at - 1, ".") && at > 1 && word_in(at - 2, word_set<"ers">)));
  }

  Presence presence_of_head() const {
    switch (head_.kind) {
      case sv::PresenceHead::serving: return Presence::replaces;
      case sv::PresenceHead::adjunct: return Presence::adjunct;
      case sv::PresenceHead::absent: return Presence::absent;
      default: return Presence::present;
    }
  }

  std::size_t bracket(std::size_t at) {
    std::size_t end = at + 1;
    while (end < run_.size() && end < at + 24 && !mark(end, ")") && !mark(end, "]")) ++end;
    if (end == at + 2 && rows_.size() > item_ && initials_in_bracket(at + 1)) return std::min(end + 1, run_.size());
    if (const std::size_t words = item_ < rows_.size() ? instead(at + 1) : 0; words != 0)
      if (const PersonName name = person_at(at + 1 + words)) return take_person(at + 1 + words, name);
    for (std::size_t from = at + 1; from < end;) {
      std::size_t to = from;
      while (to < end && !mark(to, ",") && !mark(to, ";")) ++to;
      const bool initials = from == at + 1 && to == from + 1 && rows_.size() > item_ && initials_in_bracket(from);
      if (!initials) attribute(from, to, true);
      from = to + 1;
    }
    share();
    return std::min(end + 1, run_.size());
  }

  /// `(AE)`, but not `(SD)` of Sara Dahl where others' parties stand so.
  bool initials_in_bracket(std::size_t at) const {
    return !(parties_ && (token(at).lists & sv::party) != 0) && initials_of(at, name_tokens());
  }

  /// The tokens of the last person's name.
  std::vector<Index> name_tokens() const {
    const TokenRange range = view_.range(rows_.back().person.span);
    std::vector<Index> tokens;
    for (Index t = range.first; t < range.last; ++t) tokens.push_back(t);
    return tokens;
  }

  /// `Anna och Bo (Västra skolan)`: what is said behind two people holds for both, where nothing is said of the first.
  void share() {
    if (!joined_) return;
    joined_ = false;
    const AttendanceRow& last = rows_.back();
    AttendanceRow& first = rows_[rows_.size() - 2];
    const bool pair =
        rows_.size() - 2 == item_ || rows_[rows_.size() - 3].person.affiliation || rows_[rows_.size() - 3].own_role();
    if (!pair || first.own_role() || (first.person.affiliation && !first.head_side)) return;
    const bool office = last.own_role() && office_;
    if (last.own_role() && !office) first.person.role = last.person.role;
    if (office || !last.person.affiliation || last.head_side) return;
    first.person.affiliation = last.person.affiliation;
    first.head_side = false;
  }

  std::size_t take_affiliation(std::size_t at) {
    if (word_in(at, writing_words)) return at + 1;
    const std::size_t from = word_in(at, articles) ? at + 1 : at;
    const std::size_t end = segment_end(from);
    if (from < end) set_affiliation(from, end, false);
    return std::max(end, at);
  }

  /// Where a run of words ends: a mark, a gap, or `och` before a name.
  std::size_t segment_end(std::size_t at) const {
    std::size_t end = at;
    for (; end < run_.size() && end < at + max_segment; ++end) {
      if (end > at && (hard(end) || run_.gap(end) == Gap::column)) break;
      if (end > at && token(end).cls == TokenClass::section && !word_in(end - 1, part_words) &&
          !word_in(end - 1, limit_words) && !word_in(end - 1, during_words))
        break;
      if (run_.gap(end) != Gap::none && end > at && token(end).has(token_capital) && person_name_at(view_, reach(end), 0))
        break;
      if (mark(end, ",") || mark(end, ";") || mark(end, "(") || mark(end, "[") || mark(end, ":") || mark(end, ")")) break;
      if (is_dash(view_, run_.tokens[end]) && token(end).has(token_space_before)) break;
      if (mark(end, ".") && end > at && !token(end - 1).has(token_abbreviation) && !cut_role(end - 1)) break;
      if (word_in(end, and_words) && end + 1 < run_.size() &&
          (person_name_at(view_, reach(end + 1), 0) || word_in(end, word_set<"samt">)))
        break;
      if (end > at && word_in(end, word_set<"m.fl.", "m.fl", "m.m.", "mfl", "etc", "etc.">)) break;
      if (end > at && (token(end).lists & sv::role) == 0 && roles_only(at, end) && names_next(at, end)) break;
    }
    return end;
  }

  /// `nämndsekr.`, `v. ordf.`: the full stop belongs to the role.
  bool cut_role(std::size_t at) const {
    const std::string_view word = view_.reading(run_.tokens[at]);
    return !token(at + 1).has(token_space_before) &&
           ends_with_any(word, {"sekr", "ordf", "suppl", "ing", "dir", "vik", "bitr", "repr", "ansv", "Med", "Fil", "Tekn"});
  }

  bool roles_only(std::size_t from, std::size_t to) const {
    bool role = false;
    for (std::size_t place = from; place < to; ++place) {
      if (this->role(place))
        role = true;
      else if (!word_in(place, rank_words) && !mark(place, ".") && !(role && word_in(place, role_links)))
        return false;
    }
    return role;
  }

  std::size_t take_segment(std::size_t at) {
    const std::size_t end = segment_end(at);
    if (end == at + 1 && end < run_.size() && token(at).has(token_capital) && token(end).cls == TokenClass::section)
      return end;  // `KS § 4`
    if (end == at) return at + 1;
    const bool pair = joined_ && mark(at - 1, ",") && (end >= run_.size() || run_.gap(end) != Gap::none) && pair_opens_line();
    if (mark(end, ":")) {
      label(at, end);
      return end + 1;
    }
    const bool before_name = end < run_.size() && run_.gap(end) == Gap::none && names_next(at, end);
    const bool row_lead = end < run_.size() && run_.gap(end) == Gap::column && roles_only(at, end) && !behind_name(at) &&
                          (at == 0 || run_.gap(at) != Gap::none) && person_name_at(view_, reach(end), 0);
    if (const std::size_t office = office_before_name(at); office != 0) {
      pending_role_ = text(at, at + office);
      pending_kept_ = false;
      return at + office;
    }
    if (row_group(at, end)) {
      group_ = text(at, end);
      return end;
    }
    if (roles_only(at, end) && (before_name || row_lead || leads(at, end))) {
      pending_role_ = text(at, end);
      pending_kept_ = !before_name && !row_lead;
      return end;
    }
    attribute(at, end, false);
    if (pair) share();
    return end;
  }

  /// `ordf Anna Ek, kassör Bo Lind, tävling Eva Sjö`: where offices lead, a word before a name is one too.
  std::size_t office_before_name(std::size_t at) const {
    if (offices_lead_ < 2 || at == 0 || !mark(at - 1, ",") || at + 1 >= run_.size()) return 0;
    if (token(at).cls != TokenClass::word || token(at).has(token_capital) || roles_only(at, at + 1)) return 0;
    const PersonName name = person_name_at(view_, reach(at + 1), 0);
    return name.sure && name.words > 1 && !name.reversed ? 1 : 0;
  }

  /// `Anna Ek och Bo Lind, handläggare` on a line of their own.
  bool pair_opens_line() const {
    const Token& first = view_.tokens[view_.token_at(rows_[rows_.size() - 2].person.span.start)];
    const Token& second = view_.tokens[view_.token_at(rows_.back().person.span.start)];
    return first.has(token_line_start) && first.line == second.line;
  }

  /// `Anna Ek   Arkitekt   Ritbyrån`: a name opens the row.
  bool behind_name(std::size_t at) const {
    return run_.gap(at) == Gap::column && item_ < rows_.size() &&
           view_.tokens[view_.token_at(rows_.back().person.span.start)].line == token(at).line;
  }

  /// A name stands at `end`; behind the comma of a person only one that the tables know: `…, ordförande Ekby Riddare`.
  bool names_next(std::size_t at, std::size_t end) const {
    const PersonName name = person_name_at(view_, reach(end), 0);
    return name && (name.sure || at == 0 || !mark(at - 1, ",") || item_ >= rows_.size());
  }

  /// `Ekby kommun   Anna Ek`, `3B   Bo Lind`: whom the people of the row are there for.
  bool row_group(std::size_t at, std::size_t end) const {
    if (!entry_start(at) || end >= run_.size() || run_.gap(end) != Gap::column || roles_only(at, end)) return false;
    if (!token(at).has(token_capital) && token(at).cls != TokenClass::mixed) return false;
    return static_cast<bool>(person_name_at(view_, reach(end), 0));
  }

  /// A role alone on its line that stands over its name.
  bool leads(std::size_t at, std::size_t end) const {
    if (end >= run_.size() || run_.gap(end) == Gap::none || !token(at).has(token_capital)) return false;
    return rows_.size() == first_ || (at > 0 && run_.gap(at) == Gap::item && rows_.back().person.role && rows_lead_);
  }

  /// `Org:` or `Ordförande:` before names.
  void label(std::size_t from, std::size_t to) {
    pending_kept_ = false;
    item_ = rows_.size();
    group_.clear();
    pending_role_.clear();
    role_for_all_ = false;
    if (roles_only(from, to) || role_at_meeting(from, to)) {
      pending_role_ = text(from, to);
      role_for_all_ = true;
    } else {
      group_ = side_of(view_, std::span<const Index>(run_.tokens).subspan(from, to - from));
    }
  }

  /// `Ordförande vid stämman`
  bool role_at_meeting(std::size_t from, std::size_t to) const {
    std::size_t end = from;
    while (end < to && !word_in(end, word_set<"vid", "för", "på", "under">)) ++end;
    if (end == to && from + 2 == to && role(from) && class_code(from + 1)) return true;  // `Kurator 1Q`
    return end > from && end + 2 == to && roles_only(from, end) &&
           word_in(end + 1,
                   word_set<"stämman", "mötet", "årsmötet", "sammanträdet", "årsstämman", "föreningsstämman", "dagen">);
  }

  std::string text(std::size_t from, std::size_t to) const {
    return text_of(view_, std::span<const Index>(run_.tokens).subspan(from, to - from));
  }

  bool any(std::size_t from, std::size_t to, const auto& words) const {
    for (std::size_t place = from; place < to; ++place)
      if (word_in(place, words)) return true;
    return false;
  }

  /// What the words between `from` and `to` say of the people before them.
  void attribute(std::size_t from, std::size_t to, bool in_bracket) {
    while (from < to && (is_dash(view_, run_.tokens[from]) || mark(from, "."))) ++from;
    if (from >= to || item_ >= rows_.size() || word_in(from, word_set<"se", "jfr", "obs", "utan", "även", "också">)) return;
    if (to - from == 1 && word_in(from, word_set<"anmält", "anmäld", "protokoll", "tjänstgörande", "närvarande", "deltog",
                                                 "antecknar", "skriver", "antecknade", "skrev">))
      return note_word(from);
    if (to - from == 2 && word_in(from, not_words) &&
        word_in(from + 1, word_set<"tjänstgörande", "beslutande", "röstberättigad">))
      return;
    if (to - from == 1 && class_code(from)) return set_affiliation(from, to, in_bracket);
    if (!in_bracket && to - from == 1 && word_in(from, tick_words)) return;
    if (word_in(from, word_set<"som">)) return take_clause(from, to);
    Attendee& person = rows_.back().person;
    if (any(from, to, absent_words) || (any(from, to, not_words) && any(from, to, there_words))) {
      person.presence = Presence::absent;
    } else if (token(from).cls == TokenClass::section || any(from, to, part_words) || keeps_away(from, to) ||
               (token(from).cls == TokenClass::number && !word_in(from, rank_words))) {
      take_part(from, to);
    } else if (any(from, to, adjunct_words) && !names_a_role(from, to)) {
      if (person.presence != Presence::absent) person.presence = Presence::adjunct;
    } else if (any(from, to, remote_words)) {
      return;
    } else {
      take_words(from, to, in_bracket);
    }
  }

  /// `…, som var med under ärendet om taket`: there in part; `…, som förde anteckningar` says nothing more.
  void take_clause(std::size_t from, std::size_t to) {
    Attendee& person = rows_.back().person;
    const bool in_part =
        any(from, to, there_words) && any(from, to, word_set<"under", "vid", "endast", "bara", "delar", "del">);
    if (in_part && person.presence == Presence::present) person.presence = Presence::adjunct;
  }

  /// `(anmält)`, `(protokoll)` say nothing more; `tjänstgörande` does.
  void note_word(std::size_t at) {
    Attendee& person = rows_.back().person;
    if (word_in(at, word_set<"tjänstgörande">) && person.presence == Presence::present) person.presence = Presence::replaces;
  }

  /// `ej §§ 49–51`, `under § 7`
  bool keeps_away(std::size_t from, std::size_t to) const {
    return from + 1 < to && (word_in(from, limit_words) || word_in(from, during_words)) &&
           (token(from + 1).cls == TokenClass::section || token(from + 1).cls == TokenClass::number);
  }

  bool names_a_role(std::size_t from, std::size_t to) const {
    for (std::size_t place = from; place < to; ++place)
      if ((token(place).lists & sv::role) != 0 && !word_in(place, adjunct_words)) return true;
    return false;
  }

  void take_part(std::size_t from, std::size_t to) {
    // `Anna Ek (S) ersätter Bo Lind (S) §§ 4–9`: the part is hers
    const bool replaced = rows_.size() > item_ + 1 && rows_[rows_.size() - 2].person.replaces == rows_.back().person.name;
    Attendee& person = rows_[rows_.size() - (replaced ? 2 : 1)].person;
    while (from < to && mark(to - 1, ".")) --to;
    const std::string during = text(from, to);
    person.during = person.during ? *person.during + ", " + during : during;
    if (person.presence == Presence::present && !any(from, to, coming_words) && !serves_in_part(from, to))
      person.presence = Presence::adjunct;
  }

  /// A member, or one of those at the meeting who came late, left early or kept away from an item: no guest.
  bool serves_in_part(std::size_t from, std::size_t to) const {
    using enum sv::PresenceHead;
    const AttendanceRow& row = rows_.back();
    const bool occupation = row.own_role() && !holds_office(*row.person.role);
    if (head_.kind == members || head_.kind == serving || head_.kind == substitutes)
      return !occupation || any(from, to, limit_words);
    if (head_.kind != present) return false;
    return holds_office(row.person.role.value_or("")) || (!occupation && any(from, to, limit_words));
  }

  /// `ordf.`, `ledamot`, `tjänstgörande ersättare`: an office at the meeting, no occupation.
  static bool holds_office(std::string_view role) {
    const std::string folded = base::fold(role);
    for (const std::string_view office : {"ordf", "ledamot", "ledamöter", "suppleant", "ersättare", "kassör"})
      if (folded.find(office) != std::string::npos) return true;
    return folded.starts_with("ers") || folded.starts_with("suppl");
  }

  void take_words(std::size_t from, std::size_t to, bool in_bracket) {
    if (to - from > 1 && word_in(from, word_set<"sveriges", "svenska", "riksförbundet">) && token(to - 1).has(token_capital))
      return set_affiliation(from, to, in_bracket);  // `Sveriges Lärare`
    std::size_t role_end = from;
    for (std::size_t place = from; place < to; ++place) {
      if (word_in(place, from_words) && place > from) break;
      if (role(place) || class_code(place)) role_end = role(place) || role_end > from ? place + 1 : role_end;
    }
    if (role_end < to && mark(role_end, ".")) ++role_end;
    if (role_end < to && (token(role_end).lists & sv::company_form) != 0 && token(from).has(token_capital))
      return set_affiliation(from, to, in_bracket);  // `Stålkonsult AB`
    if (role_end == to && names_firm(from, to)) return set_affiliation(from, to, in_bracket);
    if (role_end == from) {
      plain_words(from, to, in_bracket);
      return;
    }
    std::size_t rest = role_end;
    const bool linked = rest < to && word_in(rest, from_words);
    if (linked) ++rest;
    if (rest < to && word_in(rest, articles)) ++rest;
    const bool body = rest < to && (linked || token(rest).has(token_capital) || any_body(rest, to));
    if (!body) role_end = to;
    office_ = true;
    dashed_ = dashed_ || (from > 0 && is_dash(view_, run_.tokens[from - 1]));
    set_role(from, role_end);
    if (body) set_affiliation(rest, to, in_bracket);
  }

  /// `Lindgren Konsult`: a trade with a capital behind a name.
  bool names_firm(std::size_t from, std::size_t to) const {
    return to - from >= 2 && token(from).has(token_capital) && !role(from) && !word_in(from, rank_words) &&
           word_set<"konsult", "konsulter", "arkitekt", "arkitekter", "ingenjör", "ingenjörer", "entreprenör", "byggare">.has(
               token(to - 1)) &&
           token(to - 1).has(token_capital) && !token(to - 1).has(token_all_caps);
  }

  bool any_body(std::size_t from, std::size_t to) const {
    for (std::size_t place = from; place < to; ++place)
      if (body_word(place) || word_in(place, sector_words)) return true;
    return false;
  }

  /// Words that no table knows as a role: an affiliation where they look like one, else the role as written.
  void plain_words(std::size_t from, std::size_t to, bool in_bracket) {
    if (word_in(from, from_words)) ++from;
    if (from < to && word_in(from, articles)) ++from;
    if (from >= to || word_in(from, writing_words)) return;
    const std::string word = base::fold(view_.reading(run_.tokens[from]));
    const bool single = to - from == 1, nick = in_bracket && single && nickname(word);
    const bool definite = single && !nick && ends_with_any(word, {"en", "et", "an", "erna", "orna"});
    const bool titled = dashed_ && is_dash(view_, run_.tokens[from - (from > 0)]) && !token(from).has(token_all_caps) && single;
    const bool stands_for = single && word_in(from, person_words);
    const bool occupation =
        stands_for || (single && in_bracket && !nick && ends_with_any(word, {"are", "aren"}) && !any_body(from, to));
    if (occupation || (titled && !any_body(from, to))) {
      set_role(from, to);
    } else if (token(from).has(token_capital) || any_body(from, to) || definite || (class_code(from) && !single)) {
      const bool glued = from > 0 && !mark(from - 1, ",") && run_.gap(from) == Gap::none && !word_in(from - 1, from_words) &&
                         !word_in(from - 1, articles) && !is_dash(view_, run_.tokens[from - 1]);
      set_affiliation(from, to, in_bracket || (glued && head_.running));  // `A, B Org`: the last
    } else if (single && head_.running && !in_bracket && !names_occupation(word)) {
      return;  // a user name in running text
    } else if (!in_bracket || !single || (!nick && names_occupation(word))) {
      set_role(from, to);
    }
  }

  static bool names_occupation(std::string_view word) {
    return ends_with_any(word, {"are", "ör", "ist", "ant", "ent", "log", "nom", "man", "ska", "ud", "ande", "ende", "iga"});
  }

  /// `Jonas Hollén (hollen)`: a user name made from the name.
  bool nickname(std::string_view word) const {
    return base::fold(rows_.back().person.name).find(word.substr(0, 3)) != std::string::npos;
  }

  void set_role(std::size_t from, std::size_t to) {
    AttendanceRow& row = rows_.back();
    const std::string role = text(from, to);
    row.person.role = row.own_role() && *row.person.role != role ? *row.person.role + ", " + role : role;
    if (serves(role) && row.person.presence == Presence::present) row.person.presence = Presence::replaces;
    rows_lead_ = false;
  }

  /// `A, B, Org`: the people of the item that have none yet; `A, B (Org)`: the last.
  void set_affiliation(std::size_t from, std::size_t to, bool last_only) {
    parties_ = parties_ || (last_only && to - from == 1 && (token(from).lists & sv::party) != 0);
    const std::string affiliation = text(from, to);
    if (AttendanceRow& last = rows_.back(); last.person.affiliation && !last.head_side && party_ == rows_.size()) {
      *last.person.affiliation += ", " + affiliation;  // `Anna Ek (S), Ekby`
      party_ = 0;
      return;
    }
    party_ = last_only && to - from == 1 && (token(from).lists & sv::party) != 0 ? rows_.size() : 0;
    for (std::size_t row = rows_.size(); row > item_; --row) {
      if (rows_[row - 1].person.affiliation && !rows_[row - 1].head_side) break;
      if (row < rows_.size() && (rows_[row - 1].person.during || rows_[row - 1].own_role())) break;
      if (row < rows_.size() && row > 1 && rows_[row - 2].person.replaces == rows_[row - 1].person.name) break;
      rows_[row - 1].person.affiliation = affiliation;
      rows_[row - 1].head_side = false;
      if (last_only) break;
    }
  }

  const View& view_;
  const Run& run_;
  const AttendanceHead& head_;
  std::vector<AttendanceRow>& rows_;
  std::size_t first_;             ///< rows before this run
  std::size_t item_;              ///< first row of the entry that is being read
  bool semicolons_ = false;       ///< part the people, so that commas do not
  bool surnames_first_ = false;   ///< `Ek, Anna` throughout
  bool first_names_ = false;      ///< a first name stands alone somewhere
  bool office_ = false;           ///< the last person's role is one that the tables know
  std::size_t offices_lead_ = 0;  ///< people whose offices stand before their names
  bool parties_ = false;          ///< brackets hold parties
  std::size_t party_ = 0;         ///< people when the last took a party in a bracket: a place or body may follow
  bool ticks_ = false;            ///< a column of the run ticks those present
  bool joined_ = false;           ///< `och` stands between the last two people
  bool dashed_ = false;           ///< a role stood behind a dash
  std::string pending_role_{};    ///< a role before its name
  std::string group_{};           ///< `Org:` before names
  bool role_for_all_ = false;     ///< `Ledamöter:` before several names
  bool pending_kept_ = false;     ///< the role stands on a line of its own
  bool rows_lead_ = true;         ///< roles stand before names in this run
};

}  // namespace

void read_entries(const View& view, const Run& run, const AttendanceHead& head, std::vector<AttendanceRow>& rows) {
  const std::size_t first = rows.size();
  EntryReader(view, run, head, rows, first).read();
  for (std::size_t row = first; row < rows.size(); ++row) {
    AttendanceRow& entry = rows[row];
    if (!head.during.empty() && entry.person.presence == Presence::present) entry.person.presence = Presence::adjunct;
    if (entry.person.role || entry.head_role || head.role.empty()) continue;
    entry.person.role = head.role;
    entry.head_role = true;
  }
}

void read_note(const View& view, const Run& run, std::vector<AttendanceRow>& rows) {
  EntryReader(view, run, {}, rows, rows.size() - 1).read();
}

}  // namespace minutes::find
