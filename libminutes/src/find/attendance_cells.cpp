// What labels, the first words of lines and the cells of tables say of people.
#include <algorithm>

#include "base/utf8.h"
#include "find/attendance_parts.h"
#include "find/attendance_words.h"
#include "sv/lists.h"

namespace minutes::find {

std::string text_of(const View& view, std::span<const Index> run) {
  std::string out;
  for (std::size_t place = 0; place < run.size(); ++place) {
    if (place > 0 && (view.tokens[run[place]].has(token_space_before) || run[place] != run[place - 1] + 1)) out.push_back(' ');
    out += view.reading(run[place]);
  }
  return out;
}

std::string side_name(const View& view, std::span<const Index> words) {
  if (words.size() > 1 && articles.has(view.tokens[words[0]].hash)) words = words.subspan(1);
  if (words.empty() || side_words.has(view.tokens[words[0]].hash)) return {};
  std::size_t end = 1;
  while (end < words.size() && !is_mark(view, words[end], "(")) ++end;
  return text_of(view, words.subspan(0, end));
}

std::string side_of(const View& view, std::span<const Index> label) {
  const auto leads = [&] {
    return label.size() > 1 &&
           word_set<"från", "för", "representanter", "representant", "företrädare">.has(view.tokens[label[0]]);
  };
  const bool framed = std::any_of(label.begin(), label.end(), [&](Index t) {
    return frame_words.has(view.tokens[t].hash) || writing_words.has(view.tokens[t].hash) || presence_words.has(view.tokens[t]);
  });
  if (framed) return {};
  while (leads()) label = label.subspan(1);
  return side_name(view, label);
}

bool starts_entry(const View& view, std::span<const Index> run, std::size_t at) {
  std::size_t place = at;
  if (at + 2 < run.size() && view.tokens[run[at]].has(token_all_caps) && is_dash(view, run[at + 1])) place += 2;
  while (place < run.size() && place < at + 6 &&
         ((view.tokens[run[place]].lists & sv::role) != 0 || rank_words.has(view.tokens[run[place]].hash) ||
          view.tokens[run[place]].cls == TokenClass::punctuation || view.tokens[run[place]].cls == TokenClass::number) &&
         !known_first_name(view, run[place]))
    ++place;
  const PersonName name = person_name_at(view, run.subspan(0, std::min(run.size(), place + max_name_places)), place);
  if (!name) return false;
  const std::size_t next = place + name.count;
  if (next >= run.size()) return true;
  const Token& after = view.tokens[run[next]];
  if (after.cls != TokenClass::word) return after.cls != TokenClass::number;
  return and_words.has(after.hash) || from_words.has(after.hash) || instead_words.has(after.hash) ||
         (after.lists & sv::role) != 0 || (name.sure && name.words > 1 && run.size() - next <= 2);
}

namespace {

/// `Ja, tjänstgör` of a substitute; `p. 5`, `§§ 3–4` and no more: there in part.
void read_presence(const View& view, const Run& run, AttendanceRow& row) {
  const Token& first = view.tokens[run.tokens[0]];
  const std::string role = base::fold(row.person.role.value_or(""));
  const bool stand_in = role.starts_with("ers") || role.starts_with("suppl");
  const bool serves = std::any_of(run.tokens.begin(), run.tokens.end(), [&](Index t) {
    return word_set<"tjänstgör", "tjänstgörande", "tjg", "tjg.", "beslutande">.has(view.tokens[t]);
  });
  const bool denied =
      std::any_of(run.tokens.begin(), run.tokens.end(), [&](Index t) { return not_words.has(view.tokens[t].hash); });
  if (serves && stand_in && !denied && row.person.presence == Presence::present) row.person.presence = Presence::replaces;
  const bool part =
      first.cls == TokenClass::section || word_set<"p", "p.", "pkt", "punkt", "punkten", "del", "delvis", "§">.has(first);
  if (!part) return;
  row.person.during = text_of(view, run.tokens);
  const bool member = stand_in || role.find("ledam") != std::string::npos || role.find("ordf") != std::string::npos;
  if (!member && row.person.presence == Presence::present) row.person.presence = Presence::adjunct;
}

/// `ja, för Ek`: whom the last person stands in for, told by the surname; `ja, tjänstgör ej` says nothing.
void read_serving(const View& view, const Run& run, std::vector<AttendanceRow>& rows) {
  for (std::size_t at = 0; at + 1 < run.size(); ++at) {
    if (!word_set<"för", "ersätter">.has(view.tokens[run.tokens[at]])) continue;
    const std::string surname(view.reading(run.tokens[run.size() - 1]));
    rows.back().person.presence = Presence::replaces;
    for (AttendanceRow& row : rows)
      if (row.person.name.ends_with(" " + surname) && row.person.name != rows.back().person.name) {
        rows.back().person.replaces = row.person.name;
        row.person.presence = Presence::absent;
      }
    return;
  }
}

}  // namespace

namespace {

/// A name alone behind who serves: the member replaced.
bool read_replaced(const View& view, const Run& run, std::vector<AttendanceRow>& rows) {
  const PersonName name = person_name_at(view, run.tokens, 0);
  if (!name.sure || name.words < 2) return false;
  const bool whole = name.count == run.size() || is_mark(view, run.tokens[name.count], "(");
  if (!whole) return false;
  AttendanceRow& server = rows.back();
  server.person.replaces = written(view, run.tokens, 0, name);
  if (server.person.presence == Presence::present) server.person.presence = Presence::replaces;
  for (AttendanceRow& row : rows)
    if (row.person.name == *server.person.replaces) row.person.presence = Presence::absent;
  return true;
}

}  // namespace

namespace {

/// A tick under `Tjg`: the substitute serves; a member does in any case.
bool serves_by_tick(const View& view, const Run& run, const AttendanceRow& row) {
  if (run.size() != 1 || !tick_words.has(view.tokens[run.tokens[0]])) return false;
  const std::string role = base::fold(row.person.role.value_or(""));
  return role.starts_with("ers") || role.starts_with("suppl");
}

}  // namespace

namespace {

bool is_guest(std::string_view role) {
  const std::string folded = base::fold(role.substr(0, role.find(',')));
  return folded == "gäst" || folded.starts_with("adj") || folded == "inbjuden" || folded == "åhörare" || folded == "observatör";
}

/// Where the comma stands behind which a guest's organisation is told; 0 where none is.
std::size_t guest_of(std::string_view role) {
  const auto comma = role.find(", ");
  return comma != std::string_view::npos && comma + 2 < role.size() && is_guest(role) ? comma : 0;
}

}  // namespace

void read_cell(const View& view, const Run& run, sv::ColumnHead kind, std::size_t first, std::vector<AttendanceRow>& rows) {
  if (run.empty() || first >= rows.size()) return;
  if (kind == sv::ColumnHead::presence)
    for (std::size_t row = first; row < rows.size(); ++row) read_presence(view, run, rows[row]);
  if (kind == sv::ColumnHead::presence && word_set<"ja", "x", "tjänstgör">.has(view.tokens[run.tokens[0]]))
    return read_serving(view, run, rows);
  if (kind == sv::ColumnHead::presence && serves_as(text_of(view, run.tokens))) {
    for (std::size_t row = first; row < rows.size(); ++row) rows[row].person.presence = Presence::replaces;
    return read_serving(view, run, rows);
  }
  if (kind == sv::ColumnHead::serving) {
    for (std::size_t row = first; row < rows.size(); ++row)
      if (serves_by_tick(view, run, rows[row])) rows[row].person.presence = Presence::replaces;
    kind = sv::ColumnHead::note;
  }
  std::size_t end = 0;
  while (end < run.size() && !is_mark(view, run.tokens[end], "(")) ++end;
  const std::string text = text_of(view, std::span<const Index>(run.tokens).subspan(0, end == 0 ? run.size() : end));
  for (std::size_t row = first; row < rows.size(); ++row) {
    Attendee& person = rows[row].person;
    if (kind == sv::ColumnHead::affiliation && !(run.size() == 1 && is_dash(view, run.tokens[0]))) person.affiliation = text;
    if (kind == sv::ColumnHead::presence &&
        word_set<"nej", "-", "–", "—", "0", "n", "f", "✗", "✘", "✕", "frv">.has(view.tokens[run.tokens[0]].hash))
      person.presence = Presence::absent;
    if (kind != sv::ColumnHead::role) continue;
    if (text.empty()) continue;
    person.role = text;
    if (const auto comma = guest_of(text); comma != 0) {  // `gäst, Teknologkåren`
      if (!person.affiliation) person.affiliation = text.substr(comma + 2);
      person.role = text.substr(0, comma);
    }
    if (is_guest(text) && person.presence == Presence::present) person.presence = Presence::adjunct;
    if (serves_as(text) && person.presence == Presence::present) person.presence = Presence::replaces;
    rows[row].head_role = false;
  }
  const bool says_absent = std::any_of(run.tokens.begin(), run.tokens.end(), [&](Index token) {
    return absent_words.has(view.tokens[token].hash) || not_words.has(view.tokens[token].hash);
  });
  if (kind == sv::ColumnHead::note && read_replaced(view, run, rows)) return;
  if (kind == sv::ColumnHead::note || (kind == sv::ColumnHead::presence && says_absent)) read_note(view, run, rows);
}

}  // namespace minutes::find
