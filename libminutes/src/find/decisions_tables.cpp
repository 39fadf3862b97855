#include "find/decisions_tables.h"

#include <algorithm>

#include "find/places.h"
#include "find/stem_set.h"
#include "find/tables_rows.h"
#include "find/word_set.h"

namespace minutes::find {
namespace {

constexpr auto on_delegation = stems("delegationsbeslut", "delegeringsbeslut", "delegation", "ordförandebeslut");

struct Columns {
  Index what = no_index, who = no_index, when = no_index, matter = no_index;
  bool complete() const { return what != no_index && (who != no_index || when != no_index || matter != no_index); }
};

bool names_decision(const Token& word) { return word_set<"beslut", "beslutet", "delegationsbeslut">.has(word); }
bool names_decider(const Token& word) {
  return word_set<"beslutsfattare", "beslutsfattaren", "delegat", "delegaten", "beslutande", "fattat", "fattare">.has(word);
}
bool names_day(const Token& word) {
  return word_set<"datum", "beslutsdatum", "beslutsdag", "möte", "mötesdatum", "sammanträde", "dag">.has(word);
}
bool names_matter(const Token& word) {
  return word_set<"ärende", "ärendet", "fråga", "punkt", "ämne", "rubrik", "motion", "ansökan", "sökande", "fastighet",
                  "objekt", "adress">.has(word);
}

Columns columns_of(const View& view, std::span<const Cell> row) {
  Columns columns;
  for_each_head(view, row, [&](const Cell& cell, TokenRange words) {
    if (holds(view, words, names_decider))
      columns.who = cell.column;
    else if (holds(view, words, names_day))
      columns.when = cell.column;
    else if (holds(view, words, names_decision))
      columns.what = cell.column;
    else if (holds(view, words, names_matter))
      columns.matter = cell.column;
  });
  return columns;
}

void rows_of(const View& view, const Table& table, std::vector<DecisionRow>& out) {
  constexpr std::uint32_t least_words = 2;
  Columns columns;
  for_each_row(table, [&](std::span<const Cell> row) {
    if (!columns.complete()) {
      columns = columns_of(view, row);
      return;
    }
    DecisionRow found;
    found.here = columns.matter != no_index && columns.who == no_index && columns.when == no_index;
    for (const Cell& cell : row) {
      if (cell.column == columns.what) found.what = view.range(cell.span);
      if (cell.column == columns.who) found.who = view.range(cell.span);
    }
    const bool of_matter = columns.matter != no_index && columns.when != no_index && columns.who == no_index;
    if (of_matter && !found.what.empty()) found.what = view.range(cover(row.front().span, row.back().span));
    const bool in_words = holds(view, found.what, [](const Token& t) { return t.cls == TokenClass::word; });  // no sum
    if (in_words && (found.what.size() >= least_words || found.here)) out.push_back(found);
  });
}

bool tells_of_delegation(const View& view, const Topic& topic) {
  const TokenRange head = view.range(topic.heading);
  for (Index t = head.first; t < head.last; ++t)
    if (on_delegation.start(view, t)) return true;
  return false;
}

/// `28/8   Bygglov för carport        HS`: a line that starts with a day or a number and ends with who decided.
void delegated_rows(const View& view, const Topic& topic, std::vector<DecisionRow>& out) {
  constexpr std::uint32_t least_words = 2;
  for_each_line(view, view.range(topic.span), [&](TokenRange line) {
    const Token& first = view.tokens[line.first];
    if (first.cls == TokenClass::word || first.cls == TokenClass::punctuation) return;
    const auto starts = columns_in(view, line);
    if (starts.size() < 2) return;
    const TokenRange who{starts.back(), line.last}, what{starts[starts.size() - 2], starts.back()};
    if (what.size() >= least_words && names_somebody(view, who)) out.push_back({what, who, false});
  });
}

}  // namespace

std::vector<DecisionRow> decision_rows(const View& view) {
  std::vector<DecisionRow> rows;
  for (const Table& table : view.layout.tables) rows_of(view, table, rows);
  for (const Table& table : aligned_tables(view)) rows_of(view, table, rows);
  for (const Topic& topic : view.outline.topics)
    if (tells_of_delegation(view, topic)) delegated_rows(view, topic, rows);
  const auto before = [](const DecisionRow& a, const DecisionRow& b) { return a.what.first < b.what.first; };
  std::sort(rows.begin(), rows.end(), before);
  const auto same = [](const DecisionRow& a, const DecisionRow& b) { return a.what.first == b.what.first; };
  rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
  return rows;
}

}  // namespace minutes::find
