// The tables that are of no single layer, and what all layers share. `documents` and `errors` have columns of their own from
// the first on; every other table starts with the shared ones.
#include "tables.h"

#include "find/calendar.h"
#include "tables_fields.h"

namespace minutes::python {
namespace {

namespace names = write::names;
namespace prefix = write::prefix;

constexpr ColumnMeaning shared[] = {
    {"document", ColumnType::text, "name of the document; unique in a corpus"},
    {"body", ColumnType::text, "the organ that met, as the document calls it"},
    {"meeting_date", ColumnType::day, "day of the meeting; of a plan the day of adoption"},
    {"id", ColumnType::text, "id of the finding in its document, as in the record: `b3`"},
    {"topic_id", ColumnType::text, "id of the innermost topic that holds it"},
    {"topic", ColumnType::text, "title of that topic, or its number where it has no title"},
    {"page", ColumnType::integer, "page, from 1; null where the source has no pages"},
    {"start", ColumnType::integer, "first code point of the document's text"},
    {"end", ColumnType::integer, "one past the last code point"},
    {"quote", ColumnType::text, "the words themselves: `text[start:end]`"},
    {"rule", ColumnType::text, "stable name of the rule that found it"},
    {"confidence", ColumnType::number, "0 to 1, calibrated on labelled documents; null where it is not known"},
};

std::string_view topic_title(const Topic& topic) {
  return topic.title ? std::string_view(*topic.title) : topic.number ? std::string_view(*topic.number) : std::string_view();
}

struct Topics {
  static const auto& items(const Document& document) { return document.outline.topics; }
  static Place place(const Row<Topic>& row) {
    return {prefix::topic, row.index, row.index, row.item.span, row.item.heading, {}, row.item.confidence};
  }
  using F = Field<Topic>;
  static constexpr F fields[] = {
      {{"parent_id", ColumnType::text, "id of the topic that holds it"},
       [](Column& to, const auto& row) { put_id(to, prefix::topic, row.item.parent); }},
      {{"level", ColumnType::integer, "1 is outermost: a headed section, a numbered point or a §"},
       [](Column& to, const auto& row) { to.integer(row.item.level); }},
      {{"number", ColumnType::text, "as printed: `§ 12`, `4.2`"},
       [](Column& to, const auto& row) { put(to, row.item.number); }},
      {{"paragraph", ColumnType::integer, "number of a §"}, [](Column& to, const auto& row) { put(to, row.item.paragraph); }},
      {{"diary_number", ColumnType::text, "the matter's number in the register"},
       [](Column& to, const auto& row) { put(to, row.item.diary_number); }},
      {{"title", ColumnType::text, "without markup and numbering"},
       [](Column& to, const auto& row) { put(to, row.item.title); }},
      {{"act", ColumnType::text, "formality, information, discussion, decision or other"},
       [](Column& to, const auto& row) { put(to, names::of(names::topic_act, row.item.act)); }},
  };
};

struct Attendance {
  static const auto& items(const Document& document) { return document.attendance; }
  static Place place(const Row<Attendee>& row) {
    return {prefix::attendance, row.index, no_index, row.item.span, row.item.span, {}, {}};
  }
  static constexpr Field<Attendee> fields[] = {
      {{"name", ColumnType::text, "of the person, nominative"}, [](Column& to, const auto& row) { put(to, row.item.name); }},
      {{"actor_id", ColumnType::text, "id of the actor"},
       [](Column& to, const auto& row) { put_id(to, prefix::actor, row.item.actor); }},
      {{"role", ColumnType::text, "as written"}, [](Column& to, const auto& row) { put(to, row.item.role); }},
      {{"affiliation", ColumnType::text, "organisation or party, as written"},
       [](Column& to, const auto& row) { put(to, row.item.affiliation); }},
      {{"presence", ColumnType::text, "present, absent, replaces or adjunct"},
       [](Column& to, const auto& row) { put(to, names::of(names::presence, row.item.presence)); }},
      {{"replaces", ColumnType::text, "whose place is taken"}, [](Column& to, const auto& row) { put(to, row.item.replaces); }},
      {{"during", ColumnType::text, "§§ or times as written, where not the whole meeting"},
       [](Column& to, const auto& row) { put(to, row.item.during); }},
  };
};

struct Furnishings {
  static const auto& items(const Document& document) { return document.layout.furniture; }
  static Place place(const Row<Furniture>& row) { return {0, no_index, no_index, row.item.span, row.item.span, {}, {}}; }
  static constexpr Field<Furniture> fields[] = {
      {{"kind", ColumnType::text, "header, footer, page_number, signature_strip, stamp or contents"},
       [](Column& to, const auto& row) { put(to, names::of(names::furniture_kind, row.item.kind)); }},
  };
};

struct Warnings {
  static const auto& items(const Document& document) { return document.warnings; }
  static Place place(const Row<Warning>& row) { return {0, no_index, no_index, row.item.span, row.item.span, {}, {}}; }
  static constexpr Field<Warning> fields[] = {
      {{"code", ColumnType::text, "stable name of the doubt"},
       [](Column& to, const auto& row) { put(to, warning_name(row.item.code)); }},
      {{"severity", ColumnType::text, "info, doubt or loss"},
       [](Column& to, const auto& row) { put(to, names::of(names::severity, warning_severity(row.item.code))); }},
      {{"message", ColumnType::text, "what was met, in a sentence"},
       [](Column& to, const auto& row) { put(to, row.item.message); }},
  };
};

using DocumentRow = Row<Document>;
constexpr Field<Document> document_fields[] = {
    {{"document", ColumnType::text, "name of the document; unique in a corpus"},
     [](Column& to, const auto& row) { to.text(row.item.name); }},
    {{"path", ColumnType::text, "file that it was read from"}, [](Column& to, const auto& row) { put(to, row.source.path); }},
    {{"body", ColumnType::text, "the organ that met, as the document calls it"},
     [](Column& to, const auto& row) { put(to, row.item.meta.body); }},
    {{"meeting_date", ColumnType::day, "day of the meeting; of a plan the day of adoption"},
     [](Column& to, const auto& row) { put_day(to, row.source.meeting_day); }},
    {{"genre", ColumnType::text, "protokoll, minnesanteckningar, plan, agenda or other"},
     [](Column& to, const auto& row) { put(to, names::of(names::genre, row.item.meta.genre)); }},
    {{"title", ColumnType::text, "of the document"}, [](Column& to, const auto& row) { put(to, row.item.meta.title); }},
    {{"start_time", ColumnType::text, "HH:MM"}, [](Column& to, const auto& row) { put(to, row.item.meta.start_time); }},
    {{"end_time", ColumnType::text, "HH:MM"}, [](Column& to, const auto& row) { put(to, row.item.meta.end_time); }},
    {{"place", ColumnType::text, "where the meeting was held"},
     [](Column& to, const auto& row) { put(to, row.item.meta.place); }},
    {{"diary_number", ColumnType::text, "of the document"},
     [](Column& to, const auto& row) { put(to, row.item.meta.diary_number); }},
    {{"first_paragraph", ColumnType::integer, "first § that the document says it holds"},
     [](Column& to, const auto& row) { put(to, row.item.meta.first_paragraph); }},
    {{"last_paragraph", ColumnType::integer, "last § that the document says it holds"},
     [](Column& to, const auto& row) { put(to, row.item.meta.last_paragraph); }},
    {{"characters", ColumnType::integer, "code points of the text"},
     [](Column& to, const auto& row) {
       to.integer(row.source.points.at(static_cast<std::uint32_t>(row.item.text.content.size())));
     }},
    {{"pages", ColumnType::integer, "null where the source has no pages"},
     [](Column& to, const auto& row) {
       const auto pages = static_cast<std::uint32_t>(row.item.layout.pages.size());
       put(to, pages == 0 ? std::nullopt : std::optional(pages));
     }},
    {{"media_type", ColumnType::text, "of the source"}, [](Column& to, const auto& row) { put(to, row.item.text.media_type); }},
    {{"charset", ColumnType::text, "encoding of the source"},
     [](Column& to, const auto& row) { put(to, row.item.text.charset); }},
    {{"bytes", ColumnType::integer, "of the source"},
     [](Column& to, const auto& row) { to.integer(static_cast<std::int64_t>(row.item.text.source_bytes)); }},
    {{"sha256", ColumnType::text, "of the source's bytes"}, [](Column& to, const auto& row) { put(to, row.item.text.sha256); }},
};

void fill_documents(const Source& source, Batch& to) {
  std::size_t n = 0;
  for (const auto& field : document_fields) field.fill(to.columns[n++], {source, source.document, 0});
}

constexpr ColumnMeaning error_columns[] = {
    {"document", ColumnType::text, "name of what could not be read"},
    {"path", ColumnType::text, "file"},
    {"code", ColumnType::text, "stable name of the failure"},
    {"message", ColumnType::text, "what was found, and what would be accepted"},
    {"where", ColumnType::text, "file, option or byte offset"},
};

std::vector<TableMeaning> make_tables() {
  std::vector<TableMeaning> tables;
  TableMeaning documents{"documents", "One row a document.", {}, fill_documents};
  for (const auto& field : document_fields) documents.columns.push_back(field.column);
  tables.push_back(std::move(documents));
  tables.push_back(table<Topics>("topics",
                                 "What the meeting dealt with (ärenden), in text order; a parent stands before its "
                                 "children. `quote` is the heading; `start` and `end` hold the whole topic."));
  tables.push_back(table<Attendance>("attendance", "Who is listed as there, or expected."));
  add_deed_tables(tables);
  add_mention_tables(tables);
  tables.push_back(table<Furnishings>("furniture", "Page heads, signature strips and the like, which sentences skip."));
  tables.push_back(table<Warnings>("warnings", "Doubts that a person should look at."));
  tables.push_back(
      {"errors", "Documents that could not be read.", {std::begin(error_columns), std::end(error_columns)}, nullptr});
  return tables;
}

std::size_t digits(char (&room)[16], char prefix, Index index) {
  room[0] = prefix;
  return static_cast<std::size_t>(std::to_chars(room + 1, std::end(room), std::uint64_t{index} + 1).ptr - room);
}

}  // namespace

void put_id(Column& to, char prefix, Index index) {
  if (index == no_index) return to.null();
  char room[16];
  const std::size_t size = digits(room, prefix, index);
  to.text({room, size});
}

std::optional<std::int32_t> day_of(std::string_view iso) {
  const auto day = find::parse_iso(iso.substr(0, 10));
  return day ? std::optional<std::int32_t>(find::days_from_civil(*day)) : std::nullopt;
}

void put_clock(Column& to, std::string_view iso) { put(to, iso.size() == 16 ? iso.substr(11) : std::string_view()); }

void put_names(Column& to, const std::vector<std::string>& all) {
  if (all.empty()) return to.null();
  std::string joined;
  for (const std::string& name : all) joined.append(joined.empty() ? "" : "; ").append(name);
  to.text(joined);
}

void put_names(Column& to, const std::vector<Party>& parties) {
  std::vector<std::string> all;
  for (const Party& party : parties) all.push_back(party.name);
  put_names(to, all);
}

std::span<const ColumnMeaning> shared_columns() { return shared; }

void put_shared(const Source& source, const Place& place, Batch& to) {
  const Document& document = source.document;
  const auto& topics = document.outline.topics;
  auto column = to.columns.begin();
  column->text(document.name);
  put(*++column, document.meta.body);
  put_day(*++column, source.meeting_day);
  put_id(*++column, place.prefix, place.index);
  put_id(*++column, prefix::topic, place.topic);
  put(*++column, place.topic < topics.size() ? topic_title(topics[place.topic]) : std::string_view());
  const std::uint32_t page = place.span ? page_at(document.layout, place.span->start) : 0;
  put(*++column, page == 0 ? std::nullopt : std::optional(page));
  put(*++column, place.span ? std::optional(source.points.at(place.span->start)) : std::nullopt);
  put(*++column, place.span ? std::optional(source.points.at(place.span->end)) : std::nullopt);
  put(*++column, place.quote ? source.text(*place.quote) : std::string_view());
  put(*++column, place.rule);
  ++column;
  place.confidence ? column->number(static_cast<double>(*place.confidence)) : column->null();
}

std::span<const TableMeaning> table_meanings() {
  static const std::vector<TableMeaning> tables = make_tables();
  return tables;
}

FrozenTables::FrozenTables(std::span<const Batch> batches) {
  std::size_t bytes = 0;
  for (const Batch& batch : batches)
    for (const Column& column : batch.columns) bytes += column.frozen_bytes();
  memory_ = std::make_unique_for_overwrite<char[]>(bytes);
  char* room = memory_.get();
  for (const Batch& batch : batches) {
    auto& columns = batches_.emplace_back().columns;
    columns.reserve(batch.columns.size());
    for (const Column& column : batch.columns) columns.push_back(column.freeze(room));
  }
}

Tables::Tables() {
  for (const TableMeaning& meaning : table_meanings()) {
    Batch& batch = batches_.emplace_back();
    for (const ColumnMeaning& column : meaning.columns) batch.columns.emplace_back(column.type);
  }
}

std::shared_ptr<const FrozenTables> Tables::freeze() {
  auto frozen = std::make_shared<const FrozenTables>(batches_);
  for (Batch& batch : batches_)
    for (Column& column : batch.columns) column.clear();
  return frozen;
}

void Tables::add(const Document& document, std::string_view path) {
  const Source source(document, path);
  std::size_t n = 0;
  for (const TableMeaning& meaning : table_meanings()) {
    if (meaning.fill != nullptr) meaning.fill(source, batches_[n]);
    ++n;
  }
}

void Tables::add_error(std::string_view name, std::string_view path, const Error& error) {
  auto column = batches_.back().columns.begin();
  for (const std::string_view value :
       {name, path, error_name(error.code), std::string_view(error.message), std::string_view(error.where)})
    put(*column++, value);
}

}  // namespace minutes::python
