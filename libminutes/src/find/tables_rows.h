// What tables of decisions and of things to do share: the rows of a table, the columns of a line.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "minutes/view.h"

namespace minutes::find {

/// Calls use(row) for the cells of each row.
template <class Use>
void for_each_row(const Table& table, Use&& use) {
  for (std::size_t at = 0; at < table.cells.size();) {
    std::size_t end = at;
    while (end < table.cells.size() && table.cells[end].row == table.cells[at].row) ++end;
    use(std::span<const Cell>(table.cells.data() + at, end - at));
    at = end;
  }
}

/// Calls use(tokens) for each line of the stretch.
template <class Use>
void for_each_line(const View& view, TokenRange tokens, Use&& use) {
  for (TokenRange line{tokens.first, tokens.first}; line.first < tokens.last; line.first = line.last) {
    while (line.last < tokens.last && view.tokens[line.last].line == view.tokens[line.first].line) ++line.last;
    use(line);
  }
}

inline constexpr std::uint32_t column_gap = 3;  ///< bytes of white space, as wide as no words are apart

/// Where the columns of a line start: behind such a gap.
inline std::vector<Index> columns_in(const View& view, TokenRange line) {
  std::vector<Index> starts;
  for (Index t = line.first + 1; t < line.last; ++t)
    if (view.tokens[t].start - view.tokens[t - 1].end >= column_gap) starts.push_back(t);
  return starts;
}

/// Lines whose words stand in columns, as tables: the head line and those below it that are parted as it is. A cell
/// belongs to the column of the head that it starts nearest to.
std::vector<Table> aligned_tables(const View& view);

/// Any of the words is such.
inline bool holds(const View& view, TokenRange words, bool (*is)(const Token&)) {
  return std::any_of(view.tokens.items.begin() + words.first, view.tokens.items.begin() + words.last, is);
}

/// The cells of a row that are short enough for a head; calls use(cell, its words).
template <class Use>
void for_each_head(const View& view, std::span<const Cell> row, Use&& use) {
  constexpr std::uint32_t most_words = 4;
  for (const Cell& cell : row)
    if (const TokenRange words = view.range(cell.span); !words.empty() && words.size() <= most_words) use(cell, words);
}

/// Letters, or words that all start with a capital: somebody, as the margin names him.
inline bool names_somebody(const View& view, TokenRange cell) {
  constexpr std::uint32_t most_words = 4;
  if (cell.empty() || cell.size() > most_words) return false;
  for (Index t = cell.first; t < cell.last; ++t) {
    const Token& token = view.tokens[t];
    const bool joins = token.cls == TokenClass::punctuation || token.cls == TokenClass::symbol;
    if (joins ? t == cell.first : token.cls != TokenClass::word || !token.has(token_capital)) return false;
  }
  return true;
}

}  // namespace minutes::find
