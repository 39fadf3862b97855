// Cells: between the pipes of a pipe table, or between gaps that stand at the same column in row after row.
#include <algorithm>

#include "read/build.h"

namespace minutes::read {
namespace {

constexpr std::size_t most_columns = 24;

bool blank(char c) { return c == ' ' || c == '\t'; }

Span trim(std::string_view source, Span span) {
  while (!span.empty() && blank(source[span.start])) ++span.start;
  while (!span.empty() && blank(source[span.end - 1])) --span.end;
  return span;
}

bool is_rule(std::string_view content) {
  return content.find("--") != std::string_view::npos && content.find_first_not_of("|-: \t") == std::string_view::npos;
}

/// Adds the row's cells and its pipes as marks.
void pipe_row(Draft& draft, const Line& line, Table& table) {
  std::uint32_t at = line.content.start, from = at, column = 0;
  const auto cell = [&](std::uint32_t end) {
    table.cells.push_back({trim(draft.source, {from, end}), table.rows, column++});
    from = end + 1;
  };
  if (draft.source[at] == '|') draft.layout.marks.push_back({at, at + 1}), from = ++at;
  for (; at < line.content.end; ++at) {
    if (draft.source[at] == '\\')
      ++at;
    else if (draft.source[at] == '|')
      draft.layout.marks.push_back({at, at + 1}), cell(at);
  }
  if (!trim(draft.source, {from, std::max(from, line.content.end)}).empty()) cell(line.content.end);
  table.columns = std::max(table.columns, column);
  ++table.rows;
}

void pipe_table(Draft& draft, Index number) {
  const Block& block = draft.layout.blocks[number];
  Table table;
  table.block = number;
  for (std::uint32_t l = block.first_line; l <= block.last_line; ++l) {
    const Line& line = draft.layout.lines[l];
    if (is_rule(draft.content(l))) {
      draft.layout.marks.push_back(line.content);
      table.has_header |= table.rows == 1;
    } else {
      pipe_row(draft, line, table);
    }
  }
  draft.layout.tables.push_back(std::move(table));
}

/// Stretches of the line between gaps of two spaces or a tab, with the column that each starts at.
struct Stretch {
  Span span;
  std::uint32_t column;
};

std::vector<Stretch> stretches(const Draft& draft, std::size_t number) {
  const Line& line = draft.layout.lines[number];
  std::vector<Stretch> found;
  std::uint32_t column = line.indent, from = line.content.start, from_column = column, spaces = 0;
  bool tab = false;
  for (std::uint32_t at = line.content.start; at < line.content.end; ++at) {
    const char c = draft.source[at];
    if (blank(c)) {
      ++spaces, tab |= c == '\t';
    } else {
      if (spaces > 1 || tab) {
        found.push_back({{from, at - spaces}, from_column});
        from = at, from_column = column;
      }
      spaces = 0, tab = false;
    }
    if (c == '\t')
      column = (column / 4 + 1) * 4;
    else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
      ++column;
  }
  found.push_back({{from, line.content.end}, from_column});
  return found;
}

bool aligned(const std::vector<Stretch>& a, const std::vector<Stretch>& b) {
  for (std::size_t i = 1; i < a.size(); ++i)
    for (std::size_t k = 1; k < b.size(); ++k)
      if (std::max(a[i].column, b[k].column) - std::min(a[i].column, b[k].column) <= 2) return true;
  return a.size() == b.size() && a.size() > 2;
}

/// An att-sats, however far its words stand from the `att`, is no row.
bool is_clause(std::string_view content) { return content.size() > 3 && content.starts_with("att") && blank(content[3]); }

class Columns {
 public:
  explicit Columns(Draft& draft) : draft_(draft) {}

  void run() {
    for (std::size_t line = 0; line < draft_.size(); ++line) take(line);
    close();
  }

 private:
  bool may_be_row(std::size_t line) const {
    if ((draft_.signs[line] & sign_gap) == 0 || draft_.kinds[line] != LineKind::text) return false;
    const Line& l = draft_.layout.lines[line];
    if (is_clause(draft_.content(line))) return false;
    return !l.furniture && !l.table_row && l.mark == ListMark::none && l.heading_level == 0 && l.content.size() < 1000;
  }

  void take(std::size_t line) {
    if (!may_be_row(line)) return close();
    auto row = stretches(draft_, line);
    if (row.size() < 2 || row.size() > most_columns) return close();
    if (!rows_.empty() && !aligned(rows_.back(), row)) close();
    if (rows_.empty()) first_ = line;
    rows_.push_back(std::move(row));
  }

  void close() {
    if (rows_.empty()) return;
    if (rows_.size() >= 2) add();
    rows_.clear();
  }

  /// All rows from `from` on have as many cells, three or more.
  bool counted(std::size_t from) const {
    return rows_[from].size() > 2 && std::all_of(rows_.begin() + static_cast<std::ptrdiff_t>(from), rows_.end(),
                                                 [&](const auto& row) { return row.size() == rows_[from].size(); });
  }

  /// A heading's number and title are no row of the table below them.
  void drop_heading() {
    if (rows_.size() < 3 || rows_.front().size() != 2 || !counted(1)) return;
    rows_.erase(rows_.begin());
    ++first_;
  }

  void add() {
    drop_heading();
    Table table;
    table.block = draft_.layout.lines[first_].block;
    std::vector<std::uint32_t> starts;
    for (const auto& row : rows_)
      for (const Stretch& s : row) starts.push_back(s.column);
    std::sort(starts.begin(), starts.end());
    std::vector<std::uint32_t> columns;
    for (const std::uint32_t s : starts)
      if (columns.empty() || s > columns.back() + 3) columns.push_back(s);
    const bool ordered = counted(0);  // tabs put cells of one column at places that differ
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      draft_.layout.lines[first_ + r].table_row = true;
      for (std::size_t n = 0; n < rows_[r].size(); ++n) {
        const Stretch& s = rows_[r][n];
        const auto after = std::upper_bound(columns.begin(), columns.end(), s.column);
        const auto column = ordered ? n : static_cast<std::size_t>(after - columns.begin() - 1);
        table.cells.push_back({s.span, static_cast<std::uint32_t>(r), static_cast<std::uint32_t>(column)});
      }
    }
    table.rows = static_cast<std::uint32_t>(rows_.size());
    table.columns = static_cast<std::uint32_t>(columns.size());
    draft_.layout.tables.push_back(std::move(table));
  }

  Draft& draft_;
  std::vector<std::vector<Stretch>> rows_{};
  std::size_t first_ = 0;
};

}  // namespace

void fill_tables(Draft& draft) {
  for (Index block = 0; block < draft.layout.blocks.size(); ++block)
    if (draft.layout.blocks[block].kind == BlockKind::table) pipe_table(draft, block);
  find_columns(draft);
}

void find_columns(Draft& draft) {
  Columns(draft).run();
  std::sort(draft.layout.tables.begin(), draft.layout.tables.end(),
            [](const Table& a, const Table& b) { return a.block < b.block; });
}

}  // namespace minutes::read
