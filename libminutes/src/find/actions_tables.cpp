#include "find/actions_tables.h"

#include <algorithm>

#include "find/tables_rows.h"
#include "find/word_set.h"

namespace minutes::find {
namespace {

struct Columns {
  Index what = no_index, who = no_index, when = no_index;
  bool tasks = false;  ///< the head of `what` means nothing but things to do
  bool complete() const { return who != no_index ? what != no_index || when != no_index : tasks && when != no_index; }
};

bool names_task(const Token& word) {
  return word_set<"vad", "uppgift", "uppgifter", "åtgärd", "åtgärder", "aktivitet", "aktiviteter", "ärende", "punkt", "action",
                  "göra", "beskrivning", "fråga", "uppdrag", "insats", "moment", "todo">.has(word);
}
bool names_nothing_else(const Token& word) {
  return word_set<"uppdrag", "uppgift", "uppgifter", "åtgärd", "åtgärder", "todo">.has(word);
}
bool names_doer(const Token& word) {
  return word_set<"vem", "ansv", "ansvarig", "ansvariga", "ansvar", "utförare", "utförs", "handläggare", "ägare">.has(word);
}
bool names_time(const Token& word) {
  return word_set<"när", "klart", "klar", "senast", "till", "datum", "deadline", "tid", "tidplan", "status", "färdigt",
                  "slutdatum", "läge">.has(word);
}

/// What the cells of a head row say.
Columns columns_of(const View& view, std::span<const Cell> row) {
  Columns columns;
  for_each_head(view, row, [&](const Cell& cell, TokenRange words) {
    if (columns.who == no_index && holds(view, words, names_doer))
      columns.who = cell.column;
    else if (columns.what == no_index && holds(view, words, names_task))
      columns.what = cell.column, columns.tasks = holds(view, words, names_nothing_else);
    else if (columns.when == no_index && holds(view, words, names_time))
      columns.when = cell.column;
  });
  return columns;
}

ActionRow action_row(const View& view, std::span<const Cell> row, const Columns& columns) {
  ActionRow out;
  const Index first = columns.what == no_index ? 0 : columns.what;
  for (const Cell& cell : row) {
    const TokenRange words = view.range(cell.span);
    if (words.empty() || cell.column < first) continue;
    if (cell.column == columns.who) out.who = words;
    if (cell.column == columns.when) out.when = words;
    if (out.tokens.empty()) {
      if (cell.column == columns.who) continue;  // nothing is said before who is to do it
      out.tokens = words;
    }
    if (columns.who != no_index || cell.column == first) out.tokens.last = words.last;
  }
  return out;
}

void rows_of(const View& view, const Table& table, std::vector<ActionRow>& out) {
  Columns columns;
  for_each_row(table, [&](std::span<const Cell> row) {
    if (!columns.complete()) {
      columns = columns_of(view, row);
    } else if (const ActionRow found = action_row(view, row, columns); !found.tokens.empty()) {
      out.push_back(found);
    }
  });
}

/// `Ny tidplan            AM      16/11`: lines where a sentence starts and that end in the margin's columns.
void margin_rows(const View& view, std::vector<ActionRow>& out) {
  for (const Sentence& sentence : view.sentences) {
    const Token& first = view.tokens[sentence.tokens.first];
    if (!first.has(token_line_start) || names_doer(first)) continue;
    TokenRange line{sentence.tokens.first, sentence.tokens.first};
    while (line.last < sentence.tokens.last && view.tokens[line.last].line == first.line) ++line.last;
    const auto starts = columns_in(view, line);
    if (starts.empty() || starts.size() > 2) continue;
    const Index behind = starts.size() == 2 ? starts[1] : line.last;
    if (const TokenRange who{starts[0], behind}; names_somebody(view, who)) out.push_back({line, who, {behind, line.last}});
  }
}

}  // namespace

std::vector<ActionRow> action_rows(const View& view, bool margin) {
  std::vector<ActionRow> rows;
  for (const Table& table : view.layout.tables) rows_of(view, table, rows);
  for (const Table& table : aligned_tables(view)) rows_of(view, table, rows);
  if (margin) margin_rows(view, rows);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const ActionRow& a, const ActionRow& b) { return a.tokens.first < b.tokens.first; });
  std::vector<ActionRow> apart;  // what two ways of reading found stands once
  for (const ActionRow& row : rows)
    if (apart.empty() || row.tokens.first >= apart.back().tokens.last) apart.push_back(row);
  return apart;
}

}  // namespace minutes::find
