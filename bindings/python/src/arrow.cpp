// What is exported owns itself: each struct's private_data holds what its pointers point to, children with it, and its
// release() deletes that. A child that a consumer has moved away has no release() of its own left in the parent.
#include "arrow.h"

#include <array>
#include <cerrno>
#include <new>
#include <string>

#include "arrow_c.h"

namespace minutes::python {
namespace {

const char* format_of(ColumnType type) {
  switch (type) {
    case ColumnType::text: return "U";  // large_string: 64-bit offsets, so that no part is too big
    case ColumnType::integer: return "l";
    case ColumnType::number: return "g";
    case ColumnType::boolean: return "b";
    case ColumnType::day: return "tdD";
  }
  return "n";
}

template <class Struct>
void release_children(Struct& parent) {
  for (std::int64_t n = 0; n < parent.n_children; ++n)
    if (parent.children[n]->release != nullptr) parent.children[n]->release(parent.children[n]);
}

struct SchemaParts {
  std::string name{};
  std::vector<ArrowSchema> children{};
  std::vector<ArrowSchema*> pointers{};
};

void release_schema(ArrowSchema* schema) {
  release_children(*schema);
  delete static_cast<SchemaParts*>(schema->private_data);
  schema->release = nullptr;
}

void fill_schema(ArrowSchema& schema, const char* format, std::string name, std::size_t children) {
  auto parts = std::make_unique<SchemaParts>();
  parts->name = std::move(name);
  parts->children.resize(children);
  for (ArrowSchema& child : parts->children) parts->pointers.push_back(&child);
  schema = {
      format,  parts->name.c_str(), nullptr, arrow_flag_nullable, static_cast<std::int64_t>(children), parts->pointers.data(),
      nullptr, release_schema,      nullptr};
  schema.private_data = parts.release();
}

struct ArrayParts {
  std::shared_ptr<const FrozenTables> rows{};
  std::array<const void*, 3> buffers{};
  std::vector<ArrowArray> children{};
  std::vector<ArrowArray*> pointers{};
};

void release_array(ArrowArray* array) {
  release_children(*array);
  delete static_cast<ArrayParts*>(array->private_data);
  array->release = nullptr;
}

void fill_array(ArrowArray& array, std::unique_ptr<ArrayParts> parts, std::size_t rows, std::size_t nulls,
                std::int64_t buffers) {
  array = {static_cast<std::int64_t>(rows),
           static_cast<std::int64_t>(nulls),
           0,
           buffers,
           static_cast<std::int64_t>(parts->children.size()),
           parts->buffers.data(),
           parts->pointers.data(),
           nullptr,
           release_array,
           nullptr};
  array.private_data = parts.release();
}

void export_column(const FrozenColumn& column, const std::shared_ptr<const FrozenTables>& rows, ArrowArray& array) {
  auto parts = std::make_unique<ArrayParts>();
  parts->rows = rows;
  if (column.type == ColumnType::text)
    parts->buffers = {column.validity, column.offsets, column.values};
  else
    parts->buffers = {column.validity, column.values, nullptr};
  fill_array(array, std::move(parts), column.rows, column.nulls, column.type == ColumnType::text ? 3 : 2);
}

void export_batch(const FrozenBatch& batch, const std::shared_ptr<const FrozenTables>& rows, ArrowArray& array) {
  auto parts = std::make_unique<ArrayParts>();
  parts->children.resize(batch.columns.size());
  for (std::size_t n = 0; n < batch.columns.size(); ++n) {
    export_column(batch.columns[n], rows, parts->children[n]);
    parts->pointers.push_back(&parts->children[n]);
  }
  fill_array(array, std::move(parts), batch.rows(), 0, 1);
}

struct StreamParts {
  FrozenTable table;
  std::size_t next = 0;
};

StreamParts& parts_of(ArrowArrayStream* stream) { return *static_cast<StreamParts*>(stream->private_data); }

/// 0, or the errno that the interface wants in place of an exception.
template <class Do>
int guarded(Do action) {
  try {
    action();
    return 0;
  } catch (const std::bad_alloc&) {
    return ENOMEM;
  }
}

int get_schema(ArrowArrayStream* stream, ArrowSchema* out) {
  return guarded([&] { export_schema(*parts_of(stream).table.meaning, *out); });
}

int get_next(ArrowArrayStream* stream, ArrowArray* out) {
  return guarded([&] {
    auto& [table, next] = parts_of(stream);
    while (next < table.parts->size() && table.batch(next).rows() == 0) ++next;
    *out = ArrowArray{};
    if (next == table.parts->size()) return;
    export_batch(table.batch(next), (*table.parts)[next], *out);
    ++next;
  });
}

const char* get_last_error(ArrowArrayStream*) { return nullptr; }

void release_stream(ArrowArrayStream* stream) {
  delete &parts_of(stream);
  stream->release = nullptr;
}

}  // namespace

void export_schema(const TableMeaning& meaning, ArrowSchema& schema) {
  fill_schema(schema, "+s", std::string(meaning.name), meaning.columns.size());
  for (std::size_t n = 0; n < meaning.columns.size(); ++n)
    fill_schema(*schema.children[n], format_of(meaning.columns[n].type), std::string(meaning.columns[n].name), 0);
}

void export_stream(const FrozenTable& table, ArrowArrayStream& stream) {
  stream = {get_schema, get_next, get_last_error, release_stream, new StreamParts{table}};
}

}  // namespace minutes::python
