// What an entry of an attendance list says of its people: roles, bodies, parties, presence in part.
#include <algorithm>

#include "base/utf8.h"
#include "find/attendance_entries.h"

namespace minutes::find {
namespace {

constexpr std::uint64_t body_lists = sv::organ | sv::organ_head | sv::organ_generic | sv::organ_acronym | sv::organisation |
                                     sv::company_form | sv::place | sv::party;

constexpr std::size_t max_segment = 40;  ///< tokens of one attribute

}  // namespace

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(),
                     [&](std::string_view end) { return word.size() > end.size() && word.ends_with(end); });
}

bool EntryReader::body_word(std::size_t at) const {
  const Token& t = token(at);
  if ((t.lists & body_lists & ~static_cast<std::uint64_t>(sv::party)) != 0 && (t.lists & (sv::first_name | sv::surname)) == 0)
    return true;
  const std::string folded = base::fold(view_.reading(run_.tokens[at]));
  static constexpr auto civil =
      words("funktionsrätt", "attention", "autism", "anhörigas", "friluftsfrämjandet", "nattvandrarna", "företagarna", "korpen",
            "fontänhuset", "neuro", "hjärt-lung", "sensus", "bilda", "abf", "medborgarskolan", "unizon", "scouterna",
            "hyresgästföreningen", "naturskyddsföreningen");
  if (civil.has(t)) return true;
  return ends_with_any(folded,
                       {"kommun",     "kommuns",     "region",   "regionen",      "verket",        "myndigheten", "nämnden",
                        "nämnd",      "styrelsen",   "styrelse", "förvaltningen", "förvaltning",   "kontoret",    "förbundet",
                        "förbund",    "föreningen",  "förening", "universitet",   "universitetet", "högskolan",   "högskola",
                        "stiftelsen", "bolaget",     "museet",   "biblioteket",   "klubben",       "klubb",       "kåren",
                        "församling", "avdelningen", "enheten",  "rådet",         "utskottet",     "sektionen",   "institutet",
                        "arkivet",    "råd",         "service",  "partiet",       "ägarna"}) ||
         folded == "region" || folded == "kommun" || folded == "stad" || folded == "län" || folded == "sveriges" ||
         folded == "svenska" || folded == "ab";
}

bool EntryReader::class_code(std::size_t at) const {
  if (!short_code(at)) return false;
  const std::string_view word = view_.reading(run_.tokens[at]);
  const char last = static_cast<char>(word.back() | 0x20);
  return word.size() != 2 || last < 'i' || last > 'z';  // `1Q` is an office
}

bool EntryReader::short_code(std::size_t at) const {
  if (at >= run_.size() || token(at).cls != TokenClass::mixed) return false;
  const std::string_view word = view_.reading(run_.tokens[at]);
  return word.size() <= 5 && std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t EntryReader::bracket(std::size_t at) {
  std::size_t end = at + 1;
  while (end < run_.size() && end < at + 24 && !mark(end, ")") && !mark(end, "]")) ++end;
  if (end == at + 2 && rows_.size() > item_ && initials_in_bracket(at + 1)) return std::min(end + 1, run_.size());
  if (const std::size_t words = item_ < rows_.size() ? instead(at + 1) : 0; words != 0)
    if (const PersonName name = person_at(at + 1 + words)) {
      const bool office = words > 1 && word_in(at + 1, word_set<"ers", "ers.", "ersättare", "suppleant", "suppl", "suppl.">);
      if (office && !rows_.back().person.role) set_role(at + 1, at + words);
      return take_person(at + 1 + words, name);
    }
  if (const std::size_t name = absent_inside(at, end); name != 0) return take_absent(name);
  for (std::size_t from = at + 1; from < end;) {
    std::size_t to = from;
    while (to < end && !mark(to, ",") && !mark(to, ";")) ++to;
    if (const std::size_t words = from > at + 1 && item_ < rows_.size() ? instead(from) : 0; words != 0)
      if (const PersonName name = person_at(from + words)) return take_person(from + words, name);
    const bool initials = from == at + 1 && to == from + 1 && rows_.size() > item_ && initials_in_bracket(from);
    if (!initials) attribute(from, to, true);
    from = to + 1;
  }
  share();
  return std::min(end + 1, run_.size());
}

/// `(frånvarande: Bo Ek)`, `(förhinder Bo Ek)`: where another's name stands in the bracket; 0 where none does.
std::size_t EntryReader::absent_inside(std::size_t at, std::size_t end) const {
  if (!any(at, end, absent_words)) return 0;
  for (std::size_t place = at + 1; place < end; ++place)
    if (const PersonName name = person_name_at(view_, reach(place), 0); name.sure && name.words > 1) return place;
  return 0;
}

std::size_t EntryReader::take_absent(std::size_t at) {
  const std::size_t next = take_person(at, person_name_at(view_, reach(at), 0));
  rows_.back().person.presence = Presence::absent;
  rows_.back().person.role.reset();
  return next;
}

std::vector<Index> EntryReader::name_tokens() const {
  const TokenRange range = view_.range(rows_.back().person.span);
  std::vector<Index> tokens;
  for (Index t = range.first; t < range.last; ++t) tokens.push_back(t);
  return tokens;
}

void EntryReader::share() {
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

std::size_t EntryReader::take_affiliation(std::size_t at) {
  if (word_in(at, writing_words)) return at + 1;
  const std::size_t from = word_in(at, articles) ? at + 1 : at;
  const std::size_t end = segment_end(from);
  if (from < end && token(from).cls == TokenClass::number) return take_part(at - 1, end), end;  // `från 19.15`
  // `Anna Ek, ordförande, och Bo Lind, vice ordförande, från nämnden`: both
  const std::size_t lead = at - 1;
  const bool both = joined_ && lead > 0 && mark(lead - 1, ",") && rows_.size() > 1;
  if (from < end) set_affiliation(from, end, false);
  if (both && from < end && !rows_[rows_.size() - 2].person.affiliation)
    rows_[rows_.size() - 2].person.affiliation = rows_.back().person.affiliation;
  return std::max(end, at);
}

std::size_t EntryReader::segment_end(std::size_t at) const {
  std::size_t end = at;
  for (; end < run_.size() && end < at + max_segment; ++end) {
    if (end > at && (hard(end) || run_.gap(end) == Gap::column)) break;
    if (end > at && token(end).cls == TokenClass::section && !word_in(end - 1, part_words) && !word_in(end - 1, limit_words) &&
        !word_in(end - 1, during_words))
      break;
    if (run_.gap(end) != Gap::none && end > at && token(end).has(token_capital) && person_name_at(view_, reach(end), 0)) break;
    if (mark(end, ",") || mark(end, ";") || mark(end, "(") || mark(end, "[") || mark(end, ":") || mark(end, ")")) break;
    if (is_dash(view_, run_.tokens[end]) && token(end).has(token_space_before)) break;
    if (mark(end, ".") && end > at && !token(end - 1).has(token_abbreviation) && !cut_role(end - 1)) break;
    if (end > at && led_by_through(end)) break;
    if (word_in(end, and_words) && end + 1 < run_.size() &&
        (person_name_at(view_, reach(end + 1), 0) || word_in(end, word_set<"samt">)))
      break;
    if (end > at && item_ < rows_.size() &&
        word_in(end, word_set<"var", "deltog", "deltar", "närvarade", "medverkade", "medverkar">))
      break;
    if (end > at && word_in(end, word_set<"m.fl.", "m.fl", "m.m.", "mfl", "etc", "etc.">)) break;
    if (end > at && (token(end).lists & sv::role) == 0 && (roles_only(at, end) || field_of_office(at, end)) &&
        names_next(at, end))
      break;
  }
  return end;
}

bool EntryReader::cut_role(std::size_t at) const {
  const std::string_view word = view_.reading(run_.tokens[at]);
  return !token(at + 1).has(token_space_before) &&
         ends_with_any(word, {"sekr", "ordf", "suppl", "ing", "dir", "vik", "bitr", "repr", "ansv", "Med", "Fil", "Tekn"});
}

bool EntryReader::roles_only(std::size_t from, std::size_t to) const {
  bool role = false;
  for (std::size_t place = from; place < to; ++place) {
    if (this->role(place))
      role = true;
    else if (!word_in(place, rank_words) && !mark(place, ".") && !(role && word_in(place, role_links)))
      return false;
  }
  return role;
}

bool EntryReader::led_by_through(std::size_t at) const {
  return word_in(at, word_set<"genom">) && at + 1 < run_.size() && person_name_at(view_, reach(at + 1), 0);
}

std::size_t EntryReader::role_cell(std::size_t at) const {
  constexpr std::size_t longest = 7;
  if (!entry_start(at) || (head_.running && at > 0)) return 0;
  std::size_t end = at + 1;
  bool office = role(at) || names_office(at);
  for (; end < run_.size() && end < at + longest && run_.gap(end) == Gap::none; ++end)
    office = office || role(end) || names_office(end);
  if (!office || end >= run_.size() || run_.gap(end) != Gap::column) return 0;
  const PersonName name = person_name_at(view_, reach(end), 0);
  return name && (name.sure || name.words > 1) ? end : 0;
}

bool EntryReader::names_office(std::size_t at) const {
  return ends_with_any(base::fold(view_.reading(run_.tokens[at])),
                       {"representant", "ledamot", "ombud", "chef", "sekreterare", "strateg"});
}

bool EntryReader::field_of_office(std::size_t at, std::size_t end) const {
  constexpr std::size_t longest = 5;
  if (end < at + 2 || end > at + longest || !role(at) || token(end - 1).has(token_capital) || !token(end).has(token_capital))
    return false;
  for (std::size_t place = at + 1; place < end; ++place)
    if (token(place).cls != TokenClass::word || token(place).has(token_capital)) return false;
  const PersonName name = person_name_at(view_, reach(end), 0);
  return name.sure && name.words > 1 && known_first_name(view_, run_.tokens[end]);
}

std::size_t EntryReader::take_segment(std::size_t at) {
  const std::size_t end = segment_end(at);
  if (end == at + 1 && end < run_.size() && token(at).has(token_capital) && token(end).cls == TokenClass::section)
    return end;  // `KS § 4`
  if (end == at) return at + 1;
  const bool pair = joined_ && mark(at - 1, ",") && (end >= run_.size() || run_.gap(end) != Gap::none) && pair_opens_line();
  if (led_by_through(end)) {
    item_ = rows_.size();
    group_ = text(at, end);
    return end + 1;
  }
  if (mark(end, ":")) {
    label(at, end);
    return end + 1;
  }
  const bool near =
      end < run_.size() && (run_.gap(end) == Gap::none || (run_.gap(end) == Gap::line && head_.running && offices_lead_ > 1));
  const bool before_name = near && names_next(at, end);
  const bool row_lead = end < run_.size() && run_.gap(end) == Gap::column && roles_only(at, end) && !behind_name(at) &&
                        (at == 0 || run_.gap(at) != Gap::none) && person_name_at(view_, reach(end), 0);
  if (const std::size_t cell = role_cell(at); cell != 0) {
    pending_role_ = text(at, cell);
    pending_kept_ = false;
    return cell;
  }
  if (const std::size_t office = office_before_name(at); office != 0) {
    pending_role_ = text(at, at + office);
    pending_kept_ = false;
    return at + office;
  }
  if (row_group(at, end)) {
    group_ = text(at, end);
    return end;
  }
  if (before_name && field_of_office(at, end)) {
    pending_role_ = text(at, end);
    pending_kept_ = false;
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

std::size_t EntryReader::office_before_name(std::size_t at) const {
  const bool led = offices_lead_ > 1 ||
                   (offices_lead_ > 0 && at < run_.size() && names_occupation(base::fold(view_.reading(run_.tokens[at]))));
  const bool listed = at > 0 && ((led && mark(at - 1, ",")) || word_in(at - 1, and_words));
  if (!listed || at + 1 >= run_.size()) return 0;
  if (token(at).cls != TokenClass::word || token(at).has(token_capital) || roles_only(at, at + 1)) return 0;
  const PersonName name = person_name_at(view_, reach(at + 1), 0);
  return name.sure && name.words > 1 && !name.reversed && known_first_name(view_, run_.tokens[at + 1]) ? 1 : 0;
}

bool EntryReader::pair_opens_line() const {
  const Token& first = view_.tokens[view_.token_at(rows_[rows_.size() - 2].person.span.start)];
  const Token& second = view_.tokens[view_.token_at(rows_.back().person.span.start)];
  return first.has(token_line_start) && first.line == second.line;
}

bool EntryReader::behind_name(std::size_t at) const {
  return run_.gap(at) == Gap::column && item_ < rows_.size() &&
         view_.tokens[view_.token_at(rows_.back().person.span.start)].line == token(at).line;
}

bool EntryReader::names_next(std::size_t at, std::size_t end) const {
  const PersonName name = person_name_at(view_, reach(end), 0);
  return name && (name.sure || at == 0 || !mark(at - 1, ",") || item_ >= rows_.size() || (name.words > 1 && offices_lead_ > 1));
}

bool EntryReader::row_group(std::size_t at, std::size_t end) const {
  if (!entry_start(at) || end >= run_.size() || run_.gap(end) != Gap::column || roles_only(at, end)) return false;
  if (!token(at).has(token_capital) && token(at).cls != TokenClass::mixed) return false;
  return static_cast<bool>(person_name_at(view_, reach(end), 0));
}

bool EntryReader::leads(std::size_t at, std::size_t end) const {
  if (end >= run_.size() || run_.gap(end) == Gap::none || !token(at).has(token_capital)) return false;
  return rows_.size() == first_ || (at > 0 && run_.gap(at) == Gap::item && rows_.back().person.role && rows_lead_);
}

void EntryReader::label(std::size_t from, std::size_t to) {
  pending_kept_ = false;
  item_ = rows_.size();
  group_.clear();
  pending_role_.clear();
  role_for_all_ = false;
  if (roles_only(from, to) || role_at_meeting(from, to)) {
    pending_role_ = text(from, to);
    if (pending_role_ == "Justerare") pending_role_ = "justerare";  // an election, as the text's own
    role_for_all_ = true;
  } else {
    group_ = side_of(view_, std::span<const Index>(run_.tokens).subspan(from, to - from));
  }
}

bool EntryReader::role_at_meeting(std::size_t from, std::size_t to) const {
  std::size_t end = from;
  while (end < to && !word_in(end, word_set<"vid", "för", "på", "under">)) ++end;
  if (end == to && from + 2 == to && role(from) && short_code(from + 1)) return true;  // `Kurator 1Q`
  return end > from && end + 2 == to && roles_only(from, end) &&
         word_in(end + 1, word_set<"stämman", "mötet", "årsmötet", "sammanträdet", "årsstämman", "föreningsstämman", "dagen">);
}

void EntryReader::attribute(std::size_t from, std::size_t to, bool in_bracket) {
  while (from < to && (is_dash(view_, run_.tokens[from]) || mark(from, "."))) ++from;
  if (from >= to || item_ >= rows_.size() ||
      word_in(from, word_set<"se", "jfr", "obs", "utan", "även", "också", "härefter", "hädanefter", "nedan", "fullmakt">))
    return;
  if (to - from == 1 && word_in(from, word_set<"anmält", "anmäld", "protokoll", "tjänstgörande", "närvarande", "deltog",
                                               "antecknar", "skriver", "antecknade", "skrev">))
    return note_word(from);
  if (to - from == 2 && word_in(from, not_words) &&
      word_in(from + 1, word_set<"tjänstgörande", "beslutande", "röstberättigad">))
    return;
  if (to - from == 1 && class_code(from)) return set_affiliation(from, to, in_bracket);
  if (in_bracket && to - from == 1 && short_code(from)) {  // `Anna Ek (1Q)`
    if (!rows_.back().own_role()) set_role(from, to);
    return;
  }
  if (!in_bracket && to - from == 1 && word_in(from, tick_words)) return;
  if (to - from <= 3 && any(from, to, word_set<"jäv", "jävig", "jävsanmälan", "jävssituation">)) return;
  if (word_in(from, word_set<"som", "var", "deltog", "deltar", "medverkade", "medverkar">)) return take_clause(from, to);
  if (to - from > 2 && word_in(from, word_set<"utsedd", "utsedda", "vald", "förordnad", "nominerad">) &&
      word_in(from + 1, word_set<"av">))
    return set_affiliation(from + 2, to, true);
  if (to - from > 1 && word_in(from, word_set<"tillika", "samt", "även">) && role(from + 1)) ++from;
  if (in_bracket && to - from == 1 && token(from).cls == TokenClass::number) return;  // a share, a vote
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

void EntryReader::take_clause(std::size_t from, std::size_t to) {
  Attendee& person = rows_.back().person;
  const bool in_part =
      any(from, to, there_words) && (any(from, to, word_set<"under", "vid", "endast", "bara">) || any(from, to, part_words));
  if (any(from, to, limit_words)) person.during = text(from, to);
  if (!in_part || any(from, to, limit_words)) return;
  if (person.presence == Presence::present) person.presence = Presence::adjunct;
  // `Förhinder anmäldes av Bo Lind. Anna Ek, jurist, deltog under sin punkt.`
  const Index sentence = view_.sentence_of(run_.tokens[from]);
  for (std::size_t row = rows_.size(); row > first_ && head_.kind == sv::PresenceHead::absent; --row) {
    Attendee& other = rows_[row - 1].person;
    const bool told_already = row < rows_.size() && other.presence != Presence::absent;
    if (told_already || view_.sentence_of(view_.token_at(other.span.start)) != sentence) break;
    other.presence = Presence::adjunct;
  }
}

void EntryReader::note_word(std::size_t at) {
  Attendee& person = rows_.back().person;
  if (word_in(at, word_set<"tjänstgörande">) && person.presence == Presence::present) person.presence = Presence::replaces;
}

bool EntryReader::keeps_away(std::size_t from, std::size_t to) const {
  return from + 1 < to && (word_in(from, limit_words) || word_in(from, during_words)) &&
         (token(from + 1).cls == TokenClass::section || token(from + 1).cls == TokenClass::number);
}

bool EntryReader::names_a_role(std::size_t from, std::size_t to) const {
  for (std::size_t place = from; place < to; ++place)
    if ((token(place).lists & sv::role) != 0 && !word_in(place, adjunct_words)) return true;
  return false;
}

void EntryReader::take_part(std::size_t from, std::size_t to) {
  // `Anna Ek (S) ersätter Bo Lind (S) §§ 4–9`: the part is hers
  const bool replaced = rows_.size() > item_ + 1 && rows_[rows_.size() - 2].person.replaces == rows_.back().person.name;
  Attendee& person = rows_[rows_.size() - (replaced ? 2 : 1)].person;
  while (from < to && mark(to - 1, ".")) --to;
  const std::string during = text(from, to);
  person.during = person.during ? *person.during + ", " + during : during;
  if (person.presence == Presence::present && !any(from, to, coming_words) && !serves_in_part(from, to))
    person.presence = Presence::adjunct;
}

bool EntryReader::serves_in_part(std::size_t from, std::size_t to) const {
  using enum sv::PresenceHead;
  const AttendanceRow& row = rows_.back();
  const bool occupation = row.own_role() && !holds_office(*row.person.role);
  if (head_.kind == members || head_.kind == serving || head_.kind == substitutes)
    return !occupation || any(from, to, limit_words);
  if (head_.kind == others) return !occupation && any(from, to, limit_words);
  if (head_.kind != present) return false;
  return holds_office(row.person.role.value_or("")) || (!occupation && any(from, to, limit_words));
}

bool EntryReader::holds_office(std::string_view role) {
  const std::string folded = base::fold(role);
  for (const std::string_view office : {"ordf", "ledamot", "ledamöter", "suppleant", "ersättare", "kassör"})
    if (folded.find(office) != std::string::npos) return true;
  return folded.starts_with("ers") || folded.starts_with("suppl");
}

void EntryReader::take_words(std::size_t from, std::size_t to, bool in_bracket) {
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
  const bool duty = linked && word_in(rest - 1, word_set<"i", "på">) && !token(rest).has(token_capital) && !any_body(rest, to);
  const bool body = rest < to && !duty && (linked || token(rest).has(token_capital) || any_body(rest, to));
  if (!body) role_end = to;
  office_ = true;
  dashed_ = dashed_ || (from > 0 && is_dash(view_, run_.tokens[from - 1]));
  set_role(from, role_end);
  if (body) set_affiliation(rest, to, in_bracket);
}

bool EntryReader::names_firm(std::size_t from, std::size_t to) const {
  return to - from >= 2 && token(from).has(token_capital) && !role(from) && !word_in(from, rank_words) &&
         word_set<"konsult", "konsulter", "arkitekt", "arkitekter", "ingenjör", "ingenjörer", "entreprenör", "byggare">.has(
             token(to - 1)) &&
         token(to - 1).has(token_capital) && !token(to - 1).has(token_all_caps);
}

bool EntryReader::any_body(std::size_t from, std::size_t to) const {
  for (std::size_t place = from; place < to; ++place)
    if (body_word(place) || word_in(place, sector_words)) return true;
  return false;
}

void EntryReader::plain_words(std::size_t from, std::size_t to, bool in_bracket) {
  if (word_in(from, from_words)) ++from;
  if (from < to && word_in(from, articles)) ++from;
  if (from >= to || word_in(from, writing_words)) return;
  const std::string word = base::fold(view_.reading(run_.tokens[from]));
  const bool single = to - from == 1, nick = in_bracket && single && nickname(word);
  const bool definite = single && !nick && ends_with_any(word, {"en", "et", "an", "erna", "orna"});
  const bool titled = dashed_ && is_dash(view_, run_.tokens[from - (from > 0)]) && !token(from).has(token_all_caps) && single;
  const bool stands_for =
      single && (word_in(from, person_words) || (token(from).has(token_all_caps) && word_in(from, office_letters)));
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

void EntryReader::set_role(std::size_t from, std::size_t to) {
  AttendanceRow& row = rows_.back();
  const std::string role = text(from, to);
  row.person.role = row.own_role() && *row.person.role != role ? *row.person.role + ", " + role : role;
  if (serves_as(role) && row.person.presence == Presence::present) row.person.presence = Presence::replaces;
  rows_lead_ = false;
}

void EntryReader::set_affiliation(std::size_t from, std::size_t to, bool last_only) {
  parties_ = parties_ || (last_only && to - from == 1 && (token(from).lists & sv::party) != 0);
  while (to > from + 1 && mark(to - 1, ".") && !token(to - 2).has(token_abbreviation)) --to;
  const std::string affiliation = text(from, to);
  if (AttendanceRow& last = rows_.back(); last.person.affiliation && !last.head_side && party_ == rows_.size()) {
    if (to - from == 1 && word_in(from, side_words)) return;  // `Anna Ek (S) från regionen`
    *last.person.affiliation += ", " + affiliation;           // `Anna Ek (S), Ekby`
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

}  // namespace minutes::find
