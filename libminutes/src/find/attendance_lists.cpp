// Entries of an attendance list: `Anna Ek (S), 1:e vice ordförande, §§ 3–5`, `Org: Namn, Namn`, `A, B från X samt C, roll Y`.
//
// One reading for lists and running text: a name is followed by attributes until the next name. What parts people
// is the gap (a new item or column always, a comma where a name follows that the word tables know, or any name in
// running text); what an attribute says is told by its words: roles, bodies, notes on presence.
#include <algorithm>

#include "base/utf8.h"
#include "find/attendance_entries.h"
#include "find/phrases.h"

namespace minutes::find {

bool serves_as(std::string_view role) {
  const std::string folded = base::fold(role);
  const bool so = folded.starts_with("tjg") || folded.starts_with("tj ") || folded.starts_with("tj.") ||
                  folded.starts_with("tjänstg") || folded == "tj";
  return so && folded.find("ledam") == std::string::npos && folded.find("ordf") == std::string::npos;
}

namespace {

/// `ViSK`, `IoF`: letters of a party or a body, and no name.
bool holds_inner_capital(std::string_view word) {
  return word.size() < 6 && word.find('-') == std::string_view::npos && word.size() > 1 &&
         std::any_of(word.begin() + 1, word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

void EntryReader::read() {
  for (std::size_t at = 0; at < run_.size();) {
    if (hard(at)) start_item();
    at = step(at);
  }
}

void EntryReader::look() {
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

std::span<const Index> EntryReader::across_lines(std::size_t at) const {
  std::size_t end = at + 1;
  while (end < run_.size() && end < at + max_name_places && run_.gap(end) != Gap::item && run_.gap(end) != Gap::column) ++end;
  return std::span<const Index>(run_.tokens).subspan(at, end - at);
}

bool EntryReader::hard(std::size_t at) const {
  if (at > 0 && run_.gap(at) == Gap::line && starts_label(at)) return true;
  if (at == 0 || run_.gap(at) != Gap::item) return false;
  if (starts_label(at) || role_cell(at) != 0) return true;
  if (mark(at - 1, ",")) return static_cast<bool>(person_name_at(view_, reach(at), 0)) || surnames_first_;
  if (word_in(at - 1, instead_words) || word_in(at - 1, and_words)) return false;
  if (surnames_first_ && surname_first_at(view_, across_lines(at), 0)) return true;
  if (token(at).cls == TokenClass::word) return token(at).has(token_capital);
  return token(at).cls != TokenClass::section && !mark(at, "(") && !word_in(at, rank_words);
}

bool EntryReader::starts_label(std::size_t at) const {
  constexpr std::size_t longest = 6;
  for (std::size_t place = at + 1; place < run_.size() && place < at + longest; ++place) {
    if (mark(place, ":"))
      return token(at).has(token_capital) || word_in(at, word_set<"för", "från">) || role(at) ||
             presence_heads().starts(token(at).hash);
    if (mark(place, ",") || mark(place, ";") || run_.gap(place) != Gap::none) return false;
  }
  return false;
}

void EntryReader::start_item() {
  item_ = rows_.size();
  role_for_all_ = false;
  group_.clear();
  if (!pending_kept_) pending_role_.clear();
}

std::span<const Index> EntryReader::reach(std::size_t at) const {
  std::size_t end = at + 1;
  std::size_t words = 1;
  for (; end < run_.size() && end < at + max_name_places; ++end, ++words) {
    const Gap gap = run_.gap(end);
    if (gap == Gap::column && !(words == 1 && torn_by_spaces(end))) break;
    if (gap == Gap::none) continue;
    if (gap == Gap::item && !torn(end)) break;
    if (gap == Gap::line && words > 1 && !torn(end) && !head_.running) break;
    if (gap == Gap::line && starts_label(end)) break;
    const bool may_go_on = words == 1 && known_first_name(view_, run_.tokens[at]) && !known_first_name(view_, run_.tokens[end]);
    if (gap == Gap::line && !may_go_on && starts_anew(end)) break;
  }
  return std::span<const Index>(run_.tokens).subspan(at, end - at);
}

bool EntryReader::torn(std::size_t at) const {
  if ((token(at).lists & sv::name_particle) != 0 && !token(at).has(token_capital)) return true;
  const bool parted = at + 1 < run_.size() && mark(at + 1, ",") && run_.gap(at + 1) == Gap::none;
  if (parted && name_word(view_, run_.tokens[at]) && known_surname(view_, run_.tokens[at]) && bare_name_above(at)) return true;
  if (!name_word(view_, run_.tokens[at]) || known_first_name(view_, run_.tokens[at])) return false;
  const bool lone = at > 0 && run_.gap(at - 1) != Gap::none && known_first_name(view_, run_.tokens[at - 1]);
  if (lone && (at + 1 >= run_.size() || mark(at + 1, ",") || run_.gap(at + 1) != Gap::none)) return true;
  if (parted && bare_name_above(at)) return true;
  return at + 1 < run_.size() && mark(at + 1, "(") && run_.gap(at + 1) == Gap::none && !mark(at - 1, ")");
}

bool EntryReader::bare_name_above(std::size_t at) const {
  std::size_t from = at, words = 0;
  do {
    --from;
    if (!name_word(view_, run_.tokens[from]) && (token(from).lists & sv::name_particle) == 0) return false;
    ++words;
  } while (from > 0 && run_.gap(from) == Gap::none);
  return words <= 3 && known_first_name(view_, run_.tokens[from]) && at + 2 < run_.size() &&
         ((token(at + 2).lists & sv::party) != 0 || role(at + 2));
}

bool EntryReader::torn_by_spaces(std::size_t at) const {
  if (!known_first_name(view_, run_.tokens[at - 1]) || !name_word(view_, run_.tokens[at])) return false;
  const bool ends = at + 1 >= run_.size() || mark(at + 1, ",") || mark(at + 1, "(") || run_.gap(at + 1) != Gap::none;
  return ends && !known_first_name(view_, run_.tokens[at]) && !body_word(at) && (token(at).lists & sv::role) == 0;
}

bool EntryReader::starts_anew(std::size_t at) const {
  std::size_t end = at + 1;
  while (end < run_.size() && end < at + max_name_places && run_.gap(end) == Gap::none) ++end;
  const PersonName name = person_name_at(view_, std::span<const Index>(run_.tokens).subspan(at, end - at), 0);
  return name && !name.reversed && name.words > 1;
}

PersonName EntryReader::single_at(std::size_t at) const {
  if ((!first_names_ && pending_role_.empty()) || !name_word(view_, run_.tokens[at]) || token(at).has(token_all_caps) ||
      body_word(at) || holds_inner_capital(view_.reading(run_.tokens[at])))
    return {};
  const bool opens = at == 0 || run_.gap(at) != Gap::none || mark(at - 1, ",") || mark(at - 1, ":") ||
                     word_in(at - 1, and_words) || (class_code(at - 1) && entry_start(at - 1));
  const std::size_t next = at + 1;
  const bool ends = next >= run_.size() || run_.gap(next) != Gap::none || mark(next, ",") || mark(next, "(") ||
                    mark(next, ".") || word_in(next, and_words) || class_code(next);
  return opens && ends ? PersonName{1, 1, false, false} : PersonName{};
}

bool EntryReader::names_attribute(std::size_t at) const {
  if (at == 0 || !mark(at - 1, ",") || item_ >= rows_.size()) return false;
  return body_word(at) || !(head_.running || lists_on(at));
}

bool EntryReader::lists_on(std::size_t at) const {
  constexpr int many = 3;
  int commas = 0;
  for (std::size_t back = at; back > 0 && run_.gap(back) != Gap::item && commas <= many; --back) commas += mark(back - 1, ",");
  return commas > many;
}

bool EntryReader::surname_follows(std::size_t at) const {
  return at < run_.size() && run_.gap(at) == Gap::none && token(at).has(token_capital) && token(at).cls == TokenClass::word &&
         !known_first_name(view_, run_.tokens[at]);
}

PersonName EntryReader::person_at(std::size_t at) const {
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
  if (mark(next, "&") && (name.words == 1 || !known_first_name(view_, run_.tokens[at]))) return {};  // `Falk & Partner AB`
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

std::size_t EntryReader::step(std::size_t at) {
  if (mark(at, "(") || mark(at, "[")) return bracket(at);
  if (initials_before_name(at)) return at + 2;
  if (const std::size_t next = home_or_proxy(at); next != 0) return next;
  if (class_code(at) && item_ < rows_.size()) return set_affiliation(at, at + 1, true), at + 1;
  if (class_code(at) && entry_start(at) && at + 1 < run_.size() && name_word(view_, run_.tokens[at + 1])) {
    group_ = text(at, at + 1);
    return at + 1;
  }
  if (mark(at, ";") || ends_line(at)) item_ = rows_.size();
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
  if (item_ < rows_.size() && word_in(at, word_set<"för">) && at + 1 < run_.size() && token(at + 1).has(token_capital)) {
    const std::size_t end = segment_end(at + 1);
    set_affiliation(at + 1, end, true);
    return end;
  }
  return take_segment(at);
}

std::size_t EntryReader::home_or_proxy(std::size_t at) {
  if (at + 2 >= run_.size()) return 0;
  if (entry_start(at) && word_in(at, word_set<"lgh", "lgh.", "lägenhet">) && token(at + 1).cls == TokenClass::number) {
    start_item();
    return at + 2;
  }
  const bool proxy = item_ < rows_.size() && word_in(at, word_set<"gm", "gm.", "genom", "via">) &&
                     word_in(at + 1, word_set<"ombud", "ombudet", "fullmakt">);
  if (!proxy) return 0;
  rows_.back().person.presence = Presence::absent;  // another was there instead
  const PersonName name = person_name_at(view_, reach(at + 2), 0);
  return name ? take_person(at + 2, name) : at + 2;
}

bool EntryReader::ends_line(std::size_t at) const {
  return mark(at, ".") && at + 1 < run_.size() && run_.gap(at + 1) != Gap::none && person_name_at(view_, reach(at + 1), 0).sure;
}

bool EntryReader::initials_before_name(std::size_t at) const {
  if (at + 2 >= run_.size() || !token(at).has(token_all_caps) || !is_dash(view_, run_.tokens[at + 1])) return false;
  const PersonName name = person_name_at(view_, reach(at + 2), 0);
  return name && name.words > 1 && initials_of(at, std::span<const Index>(run_.tokens).subspan(at + 2, name.count));
}

bool EntryReader::initials_of(std::size_t at, std::span<const Index> name) const {
  const std::string letters = base::fold(view_.reading(run_.tokens[at]));
  std::size_t place = 0;
  for (const Index word : name) {
    const std::string folded = base::fold(view_.reading(word));
    const auto size = base::sequence_length(static_cast<unsigned char>(folded[0]));
    if (letters.compare(place, size, folded, 0, size) == 0) place += size;
  }
  return place == letters.size() && letters.size() > 1;
}

std::size_t EntryReader::instead(std::size_t at) const {
  if (entry_start(at) && starts_label(at)) return 0;
  std::size_t end = word_in(at, word_set<"i">) && word_in(at + 1, word_set<"stället", "st.", "st">) ? at + 1 : at;
  while (end < run_.size() && end < at + 5 &&
         (word_in(end, instead_words) || (end > at && (word_in(end, word_set<"i">) || mark(end, ".")))))
    ++end;
  if (end == at || end >= run_.size()) return 0;
  const bool says_so =
      word_in(end - 1, word_set<"ersätter", "ersatte", "för", "stället", "istället", "ers", "i st f">) || in_short(end);
  return says_so && (person_name_at(view_, reach(end), 0) || replaced_member(end)) ? end - at : 0;
}

std::size_t EntryReader::replace_member(std::size_t at) {
  AttendanceRow& member = *replaced_member(at);
  member.person.presence = Presence::absent;
  rows_.back().person.replaces = member.person.name;
  if (rows_.back().person.presence != Presence::absent) rows_.back().person.presence = Presence::replaces;
  return at + 1;
}

AttendanceRow* EntryReader::replaced_member(std::size_t at) const {
  if (!name_word(view_, run_.tokens[at]) || rows_.empty()) return nullptr;
  const std::string surname = " " + std::string(view_.reading(run_.tokens[at]));
  const auto same = [&](const AttendanceRow& row) { return row.person.name.ends_with(surname); };
  const auto found = std::find_if(rows_.begin(), rows_.end() - 1, same);
  return found == rows_.end() - 1 ? nullptr : &*found;
}

std::size_t EntryReader::take_person(std::size_t at, const PersonName& name) {
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
  if (unticked(token(at).start)) row.person.presence = Presence::absent;
  office_ = false;
  joined_ = rows_.size() > item_ && at > 0 && word_in(at - 1, and_words);
  if (!pending_role_.empty()) row.person.role = indefinite(pending_role_);
  if (serves_as(pending_role_) && row.person.presence == Presence::present) row.person.presence = Presence::replaces;
  offices_lead_ += !pending_role_.empty() && !role_for_all_;
  if (!role_for_all_) pending_role_.clear();
  const bool replaced = instead_before(at);
  if (replaced) {
    rows_.back().person.replaces = row.person.name;
    if (rows_.back().person.presence != Presence::absent) rows_.back().person.presence = Presence::replaces;
    row.person.presence = Presence::absent;
    // of the same organisation; of a party one cannot know
    constexpr std::size_t longest_letters = 4;
    const auto& side = rows_.back().person.affiliation;
    if (!row.person.affiliation && side && side->size() > longest_letters) row.person.affiliation = side;
    row.head_role = true;  // it stands under the other's head: no role of its own
  }
  if (joined_ && shares_surname(name, row.person.name))
    rows_.back().person.name += row.person.name.substr(row.person.name.find(' '));
  rows_.push_back(std::move(row));
  return at + name.count;
}

bool EntryReader::shares_surname(const PersonName& name, std::string_view written) const {
  const AttendanceRow& first = rows_.back();
  if (name.words < 2 || name.reversed || written.find(' ') == std::string_view::npos) return false;
  if (first.person.name.find(' ') != std::string::npos || first.own_role()) return false;
  constexpr std::ptrdiff_t asked = 40;  // people above
  return rows_.size() > 1 &&
         std::all_of(rows_.end() - std::min(std::ssize(rows_), asked), rows_.end() - 1,
                     [](const AttendanceRow& row) { return row.person.name.find(' ') != std::string::npos; });
}

std::string EntryReader::indefinite(std::string role) {
  if (role.empty() || role[0] < 'a' || role[0] > 'z') return role;
  for (const std::string_view end : {"randen", "anden", "aren", "moten"})
    if (role.ends_with(end)) {
      role.resize(role.size() - (end == "moten" ? 2 : 1));
      break;
    }
  return role;
}

bool EntryReader::instead_before(std::size_t at) const {
  return at > 0 && item_ < rows_.size() &&
         (word_in(at - 1, word_set<"ersätter", "ersatte", "för", "stället", "istället", "ers", "i st f">) || in_short(at) ||
          (mark(at - 1, ".") && at > 1 && word_in(at - 2, word_set<"ers">)));
}

bool EntryReader::unticked(std::uint32_t at) const {
  const std::string_view before = view_.source().substr(at < 4 ? 0 : at - 4, std::min<std::uint32_t>(at, 4));
  return before.ends_with("[ ] ") || before.ends_with("☐ ") || before.ends_with("[] ");
}

Presence EntryReader::presence_of_head() const {
  switch (head_.kind) {
    case sv::PresenceHead::serving: return Presence::replaces;
    case sv::PresenceHead::adjunct: return Presence::adjunct;
    case sv::PresenceHead::absent: return Presence::absent;
    default: return Presence::present;
  }
}

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
