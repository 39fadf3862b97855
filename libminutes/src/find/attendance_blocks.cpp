// A head and its lines to runs of tokens: one column or several, paragraphs, tables; each to the entry reader.
#include <algorithm>

#include "find/attendance_parts.h"
#include "find/phrases.h"

namespace minutes::find {
namespace {

using sv::PresenceHead;
using Column = AttendanceColumn;

class BlockReader {
 public:
  BlockReader(const View& view, const AttendanceBlock& block, std::vector<AttendanceRow>& rows)
      : view_(view), block_(block), rows_(rows), shifted_(block.columns.size() > 1 && shifted()) {}

  void read() {
    if (block_.table) return read_table();
    if (block_.columns.size() == 1) {
      const std::uint32_t second = second_column();
      if (second == 0) return read_column(block_.columns[0], [](const BlockLine&, std::size_t) { return std::size_t{0}; });
      for (const bool right : {false, true})
        read_column(
            block_.columns[0],
            [&](const BlockLine& line, std::size_t part) {
              return (line.fragments[part].column >= second) == right ? std::size_t{0} : std::size_t{1};
            },
            true);
      return;
    }
    if (typed()) return read_table();
    for (std::size_t wanted = 0; wanted < block_.columns.size(); ++wanted)
      read_column(block_.columns[wanted], [&](const BlockLine& line, std::size_t part) {
        return column_of_part(line, part) == wanted ? std::size_t{0} : std::size_t{1};
      });
  }

  /// The column that a fragment stands under: by order where every column has one, else the nearest, with the
  /// heads moved to the left where the label's width was lost.
  std::size_t column_of_part(const BlockLine& line, std::size_t part) const {
    if (line.pipes || line.fragments.size() == block_.columns.size()) return std::min(part, block_.columns.size() - 1);
    const std::uint32_t at = line.fragments[part].column;
    const std::uint32_t shift = shifted_ ? block_.columns[0].at : 0;
    std::size_t best = 0;
    for (std::size_t column = 0; column < block_.columns.size(); ++column) {
      const auto distance = [&](std::size_t of) {
        const std::uint32_t head = block_.columns[of].at - std::min(shift, block_.columns[of].at);
        return head > at ? head - at : at - head;
      };
      if (distance(column) < distance(best)) best = column;
    }
    return best;
  }

  bool shifted() const {
    return std::any_of(block_.lines.begin(), block_.lines.end(), [&](const BlockLine& line) {
      return !line.fragments.empty() && line.fragments[0].column + 4 < block_.columns[0].at;
    });
  }

  /// Where a second column of people begins under the one head, so that what breaks there goes on below and not beside:
  ///   Anna Ek, kommundirektör      Bo Lind, mark- och
  ///   Eva Sjö, ekonomichef         exploateringschef
  /// 0 where all of a row is of one person.
  std::uint32_t second_column() const {
    std::uint32_t at = 0;
    std::size_t lines = 0, people = 0, rest = 0;
    for (const BlockLine& line : block_.lines) {
      if (line.pipes || line.fragments.size() > 2) return 0;
      if (line.fragments.size() < 2) continue;
      if (at != 0 && line.fragments[1].column != at) return 0;
      at = line.fragments[1].column;
      ++lines;
      (starts_entry(view_, line.fragments[1].run.tokens, 0) ? people : rest) += 1;
    }
    return lines > 1 && people > 0 && rest > 0 && people >= rest ? at : 0;
  }

  template <class Skip>
  void read_column(Column column, Skip skip, bool own = false) {
    column.head.running = !own && block_.running();
    column.head.surnames_first = block_.surnames_first;
    Run run;
    for (const BlockLine& line : block_.lines)
      for (std::size_t part = 0; part < line.fragments.size(); ++part) {
        if (skip(line, part) != 0) continue;
        const bool cell = part > 0 && block_.columns.size() < 2 && !own;
        const Fragment& fragment = line.fragments[part];
        const Gap lead = cell && !line.pipes ? Gap::column : column.head.running && !cell ? Gap::line : Gap::item;
        for (std::size_t at = 0; at < fragment.run.size(); ++at)
          run.add(fragment.run.tokens[at], at == 0 ? lead : fragment.run.gap(at));
      }
    read_with_heads(run, column.head);
  }

  /// A head inside a run, and where its people begin.
  struct InnerHead {
    AttendanceHead head{};
    std::size_t from = 0;
  };

  /// A head that starts at run[at]: with a colon, `Besök av …`, or `Adj. Anna Ek`.
  std::optional<InnerHead> inner_head(const Run& run, std::size_t at) const {
    const PhraseMatch match = presence_heads().match(view_, run.tokens, at);
    const std::size_t next = at + match.count;
    if (!match) return inner_label(run, at);
    const bool own_cell =
        block_.columns.size() > 1 && run.gap(at) == Gap::item && (next >= run.size() || run.gap(next) == Gap::item);
    const auto cell = static_cast<PresenceHead>(match.value);
    if (own_cell && at > 0 && (role_head(cell) || cell == PresenceHead::others || cell == PresenceHead::adjunct)) {
      const auto kind = static_cast<PresenceHead>(match.value);
      return InnerHead{{kind, role_of_head(view_, tail(run, at).subspan(0, match.count), kind)}, next};
    }
    if (next >= run.size() || match.value >= static_cast<std::int32_t>(PresenceHead::end)) return {};
    const bool said = match.value >= static_cast<std::int32_t>(PresenceHead::adjunct) &&
                      word_set<"av", "var", "är">.has(view_.tokens[run.tokens[next]]);
    const bool short_form =
        word_set<"adj", "adj.", "adjung.">.has(view_.tokens[run.tokens[at]]) && starts_entry(view_, tail(run, next), 0);
    if (!said && !short_form && !is_mark(view_, run.tokens[next], ":")) return inner_label(run, at);
    const auto kind = static_cast<PresenceHead>(match.value);
    return InnerHead{{kind, role_of_head(view_, tail(run, at).subspan(0, match.count), kind)}, short_form ? next : next + 1};
  }

  /// `… Deltog inte på mötet: Bo Ek`
  std::optional<InnerHead> inner_label(const Run& run, std::size_t at) const {
    constexpr std::size_t reach = 7;
    if (!view_.tokens[run.tokens[at]].has(token_capital)) return {};
    for (std::size_t end = at + 1; end < run.size() && end < at + reach && run.gap(end) == Gap::none; ++end) {
      if (at > 0 && is_mark(view_, run.tokens[at - 1], "."))
        if (auto told = told_head(run, at, end)) return told;
      if (!is_mark(view_, run.tokens[end], ":")) continue;
      auto head = compose_head(view_, tail(run, at).subspan(0, end - at), true);
      return head ? std::optional(InnerHead{std::move(*head), end + 1}) : std::nullopt;
    }
    return {};
  }

  /// `… . Från kommunen deltog Bo Ek`, `… . Förhinder hade anmälts av Bo Ek`: the words before the names, a verb last.
  std::optional<InnerHead> told_head(const Run& run, std::size_t at, std::size_t end) const {
    if (!word_set<"av", "var", "är", "deltog", "deltar", "medverkade", "medverkar", "närvarade", "närvar", "närvara", "gästade", "gästar", "besökte">.has(
            view_.tokens[run.tokens[end]]) ||
        end + 2 >= run.size() || !(starts_entry(view_, run.tokens, end + 1) || starts_entry(view_, run.tokens, end + 2)))
      return {};
    const std::span<const Index> words = tail(run, at).subspan(0, end - at);
    if (word_set<"från", "för">.has(view_.tokens[words[0]]) && words.size() > 1) {
      AttendanceHead head;
      head.affiliation = side_name(view_, words.subspan(1));
      return InnerHead{std::move(head), end + 1};
    }
    auto head = compose_head(view_, words, false);
    if (!head) head = compose_head(view_, tail(run, at).subspan(0, end + 1 - at), false);  // `Dessutom närvarade`
    return head ? std::optional(InnerHead{std::move(*head), end + 1}) : std::nullopt;
  }

  /// Reads a run, changing over where a new head stands inside it: `… Ej närvarande: Bo Ek`.
  void read_with_heads(const Run& run, AttendanceHead head) {
    std::size_t from = 0;
    for (std::size_t at = 0; at < run.size(); ++at) {
      const bool start = at == 0 || run.gap(at) != Gap::none || is_mark(view_, run.tokens[at - 1], ".") ||
                         is_mark(view_, run.tokens[at - 1], ";") || is_mark(view_, run.tokens[at - 1], ")");
      auto inner = start ? inner_head(run, at) : std::nullopt;
      if (!inner) continue;
      read_part(run, from, at, head);
      inner->head.running = head.running;
      head = std::move(inner->head);
      from = inner->from;
    }
    read_part(run, from, run.size(), head);
  }

  void read_part(const Run& run, std::size_t from, std::size_t to, const AttendanceHead& head) {
    if (from == 0 && to == run.size()) {
      if (to != 0) read_entries(view_, run, head, rows_);
      return;
    }
    Run part;
    for (std::size_t at = from; at < to; ++at) part.add(run.tokens[at], run.gap(at));
    if (!part.empty()) read_entries(view_, part, head, rows_);
  }

  void read_table() {
    for (const BlockLine& line : block_.lines) read_row(line);
  }

  /// The first name of a row, what the other cells say of it, then further people of the row.
  void read_row(const BlockLine& line) {
    const std::size_t first = rows_.size();
    std::vector<std::size_t> people;
    for (std::size_t part = 0; part < line.fragments.size(); ++part)
      if (holds(line, part) == sv::ColumnHead::name) people.push_back(part);
    if (side_by_side(line, people)) return read_pairs(line, people);
    if (!people.empty()) read_names(line, people.front());
    for (std::size_t part = 0; part < line.fragments.size() && rows_.size() > first; ++part)
      if (const sv::ColumnHead kind = holds(line, part); kind != sv::ColumnHead::name) read_of_person(line, part, kind, first);
    for (std::size_t more = 1; more < people.size(); ++more) read_names(line, people[more]);
  }

  /// `Ledamot | Närv. | Ersättare | Närv.`: every column of people has one of its own behind it.
  bool side_by_side(const BlockLine& line, const std::vector<std::size_t>& people) const {
    if (people.size() < 2) return false;
    return std::all_of(people.begin(), people.end(), [&](std::size_t part) {
      const std::size_t number = number_of(line, part) + 1;
      return number < block_.columns.size() && block_.columns[number].holds != sv::ColumnHead::name;
    });
  }

  void read_pairs(const BlockLine& line, const std::vector<std::size_t>& people) {
    for (std::size_t at = 0; at < people.size(); ++at) {
      const std::size_t first = rows_.size();
      const std::size_t end = at + 1 < people.size() ? people[at + 1] : line.fragments.size();
      read_names(line, people[at]);
      for (std::size_t part = people[at] + 1; part < end && rows_.size() > first; ++part)
        read_of_person(line, part, holds(line, part), first);
    }
  }

  /// What a cell says of the row's person; a tick under `Frånvarande` that there was none.
  void read_of_person(const BlockLine& line, std::size_t part, sv::ColumnHead kind, std::size_t first) {
    const Run& cell = line.fragments[part].run;
    const bool away =
        kind == sv::ColumnHead::presence && block_.columns[number_of(line, part)].head.kind == PresenceHead::absent;
    if (!away) return read_cell(view_, cell, kind, first, rows_);
    if (cell.size() != 1 || !word_set<"x", "ja", "✓", "✔">.has(view_.tokens[cell.tokens[0]])) return;
    for (std::size_t row = first; row < rows_.size(); ++row) rows_[row].person.presence = Presence::absent;
  }

  std::size_t number_of(const BlockLine& line, std::size_t part) const {
    return line.pipes ? part : column_of_part(line, part);
  }

  sv::ColumnHead holds(const BlockLine& line, std::size_t part) const {
    const std::size_t number = number_of(line, part);
    return number < block_.columns.size() ? block_.columns[number].holds : sv::ColumnHead::vote;
  }

  void read_names(const BlockLine& line, std::size_t part) {
    AttendanceHead head = block_.columns[number_of(line, part)].head;
    head.surnames_first = block_.surnames_first;
    read_entries(view_, line.fragments[part].run, head, rows_);
  }

  bool typed() const {
    return std::any_of(block_.columns.begin(), block_.columns.end(),
                       [](const Column& column) { return column.holds != sv::ColumnHead::name; });
  }

  const View& view_;
  const AttendanceBlock& block_;
  std::vector<AttendanceRow>& rows_;
  bool shifted_;
};

}  // namespace

bool AttendanceBlock::running() const {
  if (columns.size() > 1 || lines.empty() || rows) return false;
  if (run_in && semicolons) return true;
  const auto in_columns =
      std::count_if(lines.begin(), lines.end(), [](const BlockLine& line) { return line.fragments.size() > 1; });
  if (in_columns > 1 && static_cast<std::size_t>(in_columns) * 2 > lines.size()) return false;
  return (run_in && most_names >= 2) || (names >= 3 && names * 2 >= lines.size() * 3);
}

bool puts_surnames_first(const View& view, const AttendanceBlock& block) {
  std::size_t count = 0;
  for (const BlockLine& line : block.lines)
    count += !line.fragments.empty() && surname_first_at(view, line.fragments.front().run.tokens, 0);
  return count > 1 && count * 2 >= block.lines.size();
}

void read_block(const View& view, const AttendanceBlock& block, std::vector<AttendanceRow>& rows) {
  BlockReader(view, block, rows).read();
}

}  // namespace minutes::find
