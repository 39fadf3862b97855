#include "find/tables_rows.h"

#include "base/utf8.h"

namespace minutes::find {
namespace {

/// Letters before the token in its line.
std::uint32_t place_of(const View& view, Index token) {
  const Token& t = view.tokens[token];
  const std::uint32_t start = view.layout.lines[t.line].span.start;
  const std::string_view text = view.source({start, t.start});
  return static_cast<std::uint32_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

struct Line {
  TokenRange tokens;
  std::uint32_t cells = 1;

  /// Where its cells start.
  std::vector<Index> starts(const View& view) const {
    std::vector<Index> all = columns_in(view, tokens);
    all.insert(all.begin(), tokens.first);
    return all;
  }
};

/// Most lines have one cell, and are only counted.
Line line_at(const View& view, Index first) {
  const auto& tokens = view.tokens.items;
  Line line{{first, first + 1}};
  Index& last = line.tokens.last;
  for (; last < tokens.size() && tokens[last].line == tokens[first].line; ++last)
    line.cells += tokens[last].start - tokens[last - 1].end >= column_gap;
  return line;
}

void add_row(const View& view, const Line& line, const std::vector<std::uint32_t>& columns, std::uint32_t row, Table& table) {
  const std::vector<Index> starts = line.starts(view);
  for (std::size_t n = 0; n < starts.size(); ++n) {
    const Index end = n + 1 < starts.size() ? starts[n + 1] : line.tokens.last;
    const std::uint32_t place = place_of(view, starts[n]);
    const auto away = [&](std::uint32_t column) { return column > place ? column - place : place - column; };
    const auto nearest =
        std::min_element(columns.begin(), columns.end(), [&](std::uint32_t a, std::uint32_t b) { return away(a) < away(b); });
    table.cells.push_back({view.span({starts[n], end}), row, static_cast<std::uint32_t>(nearest - columns.begin())});
  }
}

}  // namespace

std::vector<Table> aligned_tables(const View& view) {
  constexpr std::uint32_t least_columns = 3, most_columns = 8;
  constexpr std::uint32_t most_words = 12;  // of a head line
  std::vector<Table> tables;
  for (Index t = 0; t < view.tokens.size();) {
    const Line head = line_at(view, t);
    t = head.tokens.last;
    const bool heads = head.cells >= least_columns && head.cells <= most_columns && head.tokens.size() <= most_words &&
                       !view.layout.lines[view.tokens[head.tokens.first].line].table_row;
    if (!heads) continue;
    Table table;
    std::vector<std::uint32_t> columns;
    for (const Index start : head.starts(view)) columns.push_back(place_of(view, start));
    add_row(view, head, columns, 0, table);
    std::uint32_t row = 1;
    while (t < view.tokens.size() && view.tokens[t].line == view.tokens[t - 1].line + 1) {
      const Line line = line_at(view, t);
      if (line.cells < 2) break;
      add_row(view, line, columns, row++, table);
      t = line.tokens.last;
    }
    if (row > 1) tables.push_back(std::move(table));
  }
  return tables;
}

}  // namespace minutes::find
