#include "find/attendance_lines.h"

#include <algorithm>

#include "find/attendance_words.h"
#include "find/phrases.h"
#include "find/word_set.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

using sv::PresenceHead;

/// Labels of a paper's data sheet: who keeps it was at no meeting.
constexpr auto keeper_words =
    words("dokumentansvarig", "dokumentansvariga", "dokumentägare", "dokumenthållare", "planansvarig", "processägare",
          "kontaktperson", "kontakt", "författare", "upprättad", "reviderad", "faktaägare", "informationsägare");

}  // namespace

bool AttendanceLines::hidden(Index line) const {
  const Line& shape = view_.layout.lines[line];
  if (shape.blank()) return false;
  const BlockKind kind = view_.layout.blocks[shape.block].kind;
  return kind == BlockKind::comment || kind == BlockKind::front_matter;
}

bool AttendanceLines::no_words(const std::vector<Fragment>& fragments) const {
  for (const Fragment& fragment : fragments)
    for (const Index token : fragment.run.tokens)
      if (view_.tokens[token].cls == TokenClass::word || view_.tokens[token].cls == TokenClass::section) return false;
  return true;
}

bool AttendanceLines::shouted_matter(const std::vector<Index>& run, std::size_t at) const {
  const PersonName name = person_name_at(view_, run, at);
  return !name.sure && view_.tokens[run[at]].has(token_all_caps);
}

bool AttendanceLines::matter_heading(const Line& shape, const std::vector<Index>& run) const {
  if (shape.heading_level < 2 || presence_heads().match(view_, run, 0)) return false;
  return std::none_of(run.begin(), run.end(), [&](Index t) {
    return view_.tokens[t].cls == TokenClass::number || view_.tokens[t].cls == TokenClass::code;
  });
}

bool AttendanceLines::is_paragraph(Index line) const {
  const Block& block = view_.layout.blocks[view_.layout.lines[line].block];
  constexpr std::uint32_t longest = 4000;
  return block.kind == BlockKind::paragraph && block.first_line == line && block.span.size() < longest &&
         block.span.of(view_.source()).find_last_of(".!") != std::string_view::npos;
}

bool AttendanceLines::adjusters(const std::vector<Fragment>& parts) const {
  const Run& run = parts.front().run;
  if (run.empty() || !word_set<"justerare", "protokolljusterare", "protokollsjusterare", "justeringspersoner", "justeringsperson",
                               "justeringsmän", "justeringsman", "justerande">
                          .has(view_.tokens[run.tokens[0]]))
    return false;
  if (run.size() == 1) return parts.size() > 1 && starts_entry(view_, parts[1].run.tokens, 0);
  return is_mark(view_, run.tokens[1], ":") && labels_people(parts);
}

bool AttendanceLines::starts_with_person(const Fragment& first) const {
  const auto& run = first.run.tokens;
  std::size_t at = 0;
  while (at < run.size() && view_.tokens[run[at]].cls != TokenClass::word) ++at;
  return person_name_at(view_, run, at).sure && !view_.tokens[run[0]].span().of(view_.source()).starts_with("§");
}

bool AttendanceLines::presented(const std::vector<Index>& run, std::size_t at) const {
  const PersonName name = person_name_at(view_, run, at);
  const std::size_t next = at + name.count;
  return name.sure && name.words > 1 && !name.reversed && next + 1 < run.size() && is_mark(view_, run[next], ",") &&
         (view_.tokens[run[next + 1]].lists & sv::role) != 0;
}

bool AttendanceLines::role_words(const Fragment& fragment, std::size_t& next) const {
  next = 0;
  bool role = false;
  while (next < fragment.run.size()) {
    const Token& token = view_.tokens[fragment.run.tokens[next]];
    if ((token.lists & sv::role) != 0)
      role = true;
    else if (!(next < 3 && (token.cls == TokenClass::number || word_set<"1:e", "2:e", "förste", "andre">.has(token))))
      break;
    ++next;
  }
  return role;
}

bool AttendanceLines::implicit(const std::vector<Fragment>& parts) const {
  std::size_t next = 0;
  if (role_words(parts.front(), next) && next == parts.front().run.size())
    return parts.size() > 1 && starts_entry(view_, parts[1].run.tokens, 0);
  return labels_people(parts);
}

bool AttendanceLines::labels_people(const std::vector<Fragment>& parts) const {
  const std::size_t colon = label_end(parts.front());
  if (colon == 0 || !view_.tokens[parts.front().run.tokens[0]].has(token_capital)) return false;
  if (keeper_words.has(view_.tokens[parts.front().run.tokens[0]])) return false;
  if (colon + 1 < parts.front().run.size())
    return starts_entry(view_, parts.front().run.tokens, colon + 1) || office_of(parts.front(), colon);
  return parts.size() > 1 && starts_entry(view_, parts[1].run.tokens, 0);
}

bool AttendanceLines::office_of(const Fragment& part, std::size_t colon) const {
  std::size_t next = 0;
  if (!role_words(part, next) || next != colon || !name_word(view_, part.run.tokens[colon + 1])) return false;
  const std::size_t end = colon + 2;
  return end >= part.run.size() || is_mark(view_, part.run.tokens[end], "(") || is_mark(view_, part.run.tokens[end], ",") ||
         view_.tokens[part.run.tokens[end]].has(token_capital);
}

std::size_t AttendanceLines::label_end(const Fragment& part) const {
  constexpr std::size_t longest = 8;
  if (cover_labels().match(view_, part.run.tokens, 0)) return 0;
  for (std::size_t at = 1; at < part.run.size() && at < longest; ++at) {
    if (is_mark(view_, part.run.tokens[at], ":")) return at;
    if (is_mark(view_, part.run.tokens[at], ",") || is_mark(view_, part.run.tokens[at], ".")) return 0;
  }
  return 0;
}

bool AttendanceLines::labels_cell(const std::vector<Fragment>& parts) const {
  const bool two = parts.size() == 2 || (parts.size() == 3 && parts[2].run.empty());
  if (!two || parts[0].run.size() < 2 || parts[0].run.size() > 7) return false;
  return word_set<"för", "från">.has(view_.tokens[parts[0].run.tokens[0]]) && !holds_mark(parts[0], ":") &&
         starts_entry(view_, parts[1].run.tokens, 0);
}

bool AttendanceLines::keyed_row(Index line, const std::vector<Fragment>& parts) const {
  bool pipes = false;
  return keyed(parts) && line + 1 < view_.layout.lines.size() && !view_.layout.lines[line + 1].blank() &&
         keyed(fragments(view_, line + 1, pipes));
}

bool AttendanceLines::presents(const std::vector<Fragment>& parts) const {
  if (parts.size() != 1) return false;
  const std::vector<Index>& run = parts[0].run.tokens;
  const PersonName name = person_name_at(view_, run, 0);
  if (!name.sure || name.words < 2 || name.reversed || !known_first_name(view_, run[0]) || name.count >= run.size())
    return false;
  return is_mark(view_, run[name.count], ",") || is_mark(view_, run[name.count], "(") ||
         word_set<"och">.has(view_.tokens[run[name.count]]);
}

bool AttendanceLines::keyed(const std::vector<Fragment>& parts) const {
  constexpr std::uint64_t bodies = sv::organisation | sv::organ | sv::organ_head | sv::organ_form | sv::place;
  if (parts.size() < 2 || parts[0].run.empty() || parts[0].run.size() > 4) return false;
  const Token& last = view_.tokens[parts[0].run.tokens.back()];
  if (!view_.tokens[parts[0].run.tokens[0]].has(token_capital)) return false;
  if ((last.lists & bodies) == 0 && !word_set<"kommun", "region", "stad", "kommunen">.has(last)) return false;
  const PersonName name = person_name_at(view_, parts[1].run.tokens, 0);
  return name.sure && name.words > 1;
}

bool AttendanceLines::heads_names(Index line, const std::vector<Index>& run, bool colon) const {
  if (cover_labels().match(view_, run, 0) || presence_heads().match(view_, run, 0)) return false;
  for (std::size_t at = 0; at + colon < run.size(); ++at)
    if (view_.tokens[run[at]].cls != TokenClass::word) return false;
  return names_below(line);
}

bool AttendanceLines::names_below(Index line) const {
  Index below = line + 1;
  if (below + 1 < view_.layout.lines.size() && view_.layout.lines[below].blank()) ++below;
  if (below >= view_.layout.lines.size() || view_.layout.lines[below].blank()) return false;
  bool pipes = false;
  const std::vector<Fragment> names = fragments(view_, below, pipes);
  return !names.empty() && starts_entry(view_, names.front().run.tokens, 0);
}

bool AttendanceLines::labelled(const Fragment& part) const {
  for (std::size_t at = 1; at < part.run.size() && at < 8; ++at)
    if (is_mark(view_, part.run.tokens[at], ":")) return starts_entry(view_, part.run.tokens, at + 1);
  return false;
}

bool AttendanceLines::lists_names(const std::vector<Fragment>& parts) const {
  std::size_t names = 0, commas = 0;
  for (const Fragment& part : parts)
    for (std::size_t at = 0; at < part.run.size(); ++at) {
      if (is_mark(view_, part.run.tokens[at], ",")) ++commas;
      const PersonName name = person_name_at(view_, part.run.tokens, at);
      if (name.sure && name.words > 1) ++names;
    }
  return names > 1 && commas > 2;
}

bool AttendanceLines::holds_mark(const Fragment& part, std::string_view mark) const {
  return std::any_of(part.run.tokens.begin(), part.run.tokens.end(), [&](Index t) { return is_mark(view_, t, mark); });
}

bool AttendanceLines::names_party(const Fragment& part) const {
  const std::vector<Index>& run = part.run.tokens;
  const bool bracket = run.size() == 4 && is_mark(view_, run[1], "(") && (view_.tokens[run[2]].lists & sv::party) != 0;
  return !run.empty() && (run.size() < 3 || bracket) && view_.tokens[run[0]].has(token_capital) &&
         (view_.tokens[run[0]].lists & sv::party) != 0;
}

bool AttendanceLines::names_side(const Fragment& part) const {
  constexpr std::size_t longest = 5;
  const std::vector<Index>& run = part.run.tokens;
  return run.size() > 1 && run.size() <= longest && word_set<"från", "för">.has(view_.tokens[run[0]]) &&
         std::all_of(run.begin(), run.end(), [&](Index t) { return view_.tokens[t].cls == TokenClass::word; });
}

bool AttendanceLines::side_columns(Index line, const std::vector<Fragment>& parts) const {
  if (parts.size() < 2 || !std::all_of(parts.begin(), parts.end(), [&](const Fragment& part) {
        return !part.run.empty() && part.run.size() < 4 && column_sides.has(view_.tokens[part.run.tokens[0]]) &&
               view_.tokens[part.run.tokens[0]].has(token_capital);
      }))
    return false;
  return names_below(line);
}

}  // namespace minutes::find
