// How a table is told as data: a field is a column's name, type and meaning, and what it takes from a row.
#pragma once

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>
#include <string>

#include "base/utf8.h"
#include "tables.h"
#include "write/json_names.h"

namespace minutes::python {

/// The day, since 1970, of an ISO 8601 day or minute; none where there is none.
std::optional<std::int32_t> day_of(std::string_view iso);

/// A document while its rows are written.
struct Source {
  Source(const Document& of, std::string_view read_from)
      : document(of),
        path(read_from),
        points(of.text.content),
        meeting_day(of.meta.date ? day_of(*of.meta.date) : std::nullopt) {}

  const Document& document;
  std::string_view path;
  base::CodePoints points;
  std::optional<std::int32_t> meeting_day;

  std::string_view text(Span span) const { return span.of(document.text.content); }
};

/// One row: an item of a layer and its place there.
template <class T>
struct Row {
  const Source& source;
  const T& item;
  Index index;
};

template <class T>
struct Field {
  ColumnMeaning column;
  void (*fill)(Column& to, const Row<T>& row);
};

/// Where a row stands and what found it; the columns that all layers share.
struct Place {
  char prefix = 0;
  Index index = no_index;
  Index topic = no_index;
  std::optional<Span> span{};   ///< `start` and `end`
  std::optional<Span> quote{};  ///< what is quoted: mostly the same
  std::string_view rule{};
  std::optional<float> confidence{};
};

inline Place place_of(const Finding& finding, char prefix, Index index) {
  return {prefix, index, finding.topic, finding.span, finding.span, finding.rule, finding.confidence};
}

inline void put(Column& to, const std::optional<std::string>& value) { value ? to.text(*value) : to.null(); }
inline void put(Column& to, std::string_view value) { value.empty() ? to.null() : to.text(value); }
inline void put(Column& to, const std::string& value) { put(to, std::string_view(value)); }
inline void put(Column& to, std::optional<std::uint32_t> value) { value ? to.integer(*value) : to.null(); }
inline void put(Column& to, std::optional<bool> value) { value ? to.boolean(*value) : to.null(); }
void put_id(Column& to, char prefix, Index index);
inline void put_day(Column& to, std::optional<std::int32_t> day) { day ? to.day(*day) : to.null(); }
inline void put_day(Column& to, std::string_view iso) { put_day(to, day_of(iso)); }
/// The clock time of an ISO 8601 minute, `18:00`; null where it has none.
void put_clock(Column& to, std::string_view iso);
/// Names joined by `; `; null where there are none.
void put_names(Column& to, const std::vector<Party>& parties);
void put_names(Column& to, const std::vector<std::string>& names);
/// The columns that stand first in every layer's table.
std::span<const ColumnMeaning> shared_columns();
void put_shared(const Source& source, const Place& place, Batch& to);

/// Where the table of one layer gets its rows: `Layer::items(document)`, `Layer::place(row)`, `Layer::fields`.
template <class Layer>
void fill_table(const Source& source, Batch& to) {
  Index index = 0;
  auto&& items = Layer::items(source.document);
  for (const auto& item : items) {
    const Row<std::decay_t<decltype(item)>> row{source, item, index++};
    put_shared(source, Layer::place(row), to);
    std::size_t n = shared_columns().size();
    for (const auto& field : Layer::fields) field.fill(to.columns[n++], row);
  }
}

/// A layer whose findings stand in one vector of the document.
template <class T, char letter, auto member>
struct FindingLayer {
  static const auto& items(const Document& document) { return document.*member; }
  static Place place(const Row<T>& row) { return place_of(row.item, letter, row.index); }
};

template <class Layer>
TableMeaning table(std::string_view name, std::string_view meaning) {
  TableMeaning made{name, meaning, {shared_columns().begin(), shared_columns().end()}, fill_table<Layer>};
  for (const auto& field : Layer::fields) made.columns.push_back(field.column);
  return made;
}

/// Tables of findings that words state: dates, actors, mentions, money, refs, events, remarks.
void add_mention_tables(std::vector<TableMeaning>& tables);
/// Tables of what was done: decisions, actions, votes, vote_results, motions, reservations, parties.
void add_deed_tables(std::vector<TableMeaning>& tables);

}  // namespace minutes::python
