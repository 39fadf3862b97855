// Tables as Python sees them: an Arrow stream for libraries, lists for the few rows that are shown or plotted.
#include "bind_tables.h"

#include <pybind11/stl.h>

#include "arrow.h"
#include "arrow_c.h"
#include "binding.h"

namespace minutes::python {
namespace {

/// A capsule that owns what a consumer does not take over.
template <class Struct>
py::capsule capsule(std::unique_ptr<Struct> owned, const char* name) {
  PyObject* made = PyCapsule_New(owned.get(), name, [](PyObject* object) {
    auto* left = static_cast<Struct*>(PyCapsule_GetPointer(object, PyCapsule_GetName(object)));
    if (left->release != nullptr) left->release(left);
    delete left;
  });
  if (made == nullptr) throw py::error_already_set();
  owned.release();
  return py::reinterpret_steal<py::capsule>(made);
}

py::capsule schema_capsule(const FrozenTable& table) {
  auto schema = std::make_unique<ArrowSchema>();
  export_schema(*table.meaning, *schema);
  return capsule(std::move(schema), "arrow_schema");
}

py::capsule stream_capsule(const FrozenTable& table, const py::object&) {
  auto stream = std::make_unique<ArrowArrayStream>();
  export_stream(table, *stream);
  return capsule(std::move(stream), "arrow_array_stream");
}

py::object cell(const FrozenColumn& column, std::size_t row) {
  if (column.is_null(row)) return py::none();
  switch (column.type) {
    case ColumnType::text: return py::str(column.text_at(row).data(), column.text_at(row).size());
    case ColumnType::integer: return py::int_(column.value_at<std::int64_t>(row));
    case ColumnType::number: return py::float_(column.value_at<double>(row));
    case ColumnType::boolean: return py::bool_(column.boolean_at(row));
    case ColumnType::day: return py::int_(column.value_at<std::int32_t>(row));
  }
  return py::none();
}

const char* type_name(ColumnType type) {
  switch (type) {
    case ColumnType::text: return "text";
    case ColumnType::integer: return "integer";
    case ColumnType::number: return "number";
    case ColumnType::boolean: return "boolean";
    case ColumnType::day: return "date";
  }
  return "";
}

std::size_t rows_of(const FrozenTable& table) {
  std::size_t rows = 0;
  for (std::size_t part = 0; part < table.parts->size(); ++part) rows += table.batch(part).rows();
  return rows;
}

py::list column_values(const FrozenTable& table, std::size_t number, std::size_t most) {
  py::list values;
  for (std::size_t part = 0; part < table.parts->size() && values.size() < most; ++part) {
    const FrozenColumn& column = table.batch(part).columns.at(number);
    for (std::size_t row = 0; row < column.rows && values.size() < most; ++row) values.append(cell(column, row));
  }
  return values;
}

py::list columns_of(const FrozenTable& table) {
  py::list columns;
  for (const ColumnMeaning& column : table.meaning->columns)
    columns.append(py::make_tuple(std::string(column.name), type_name(column.type), std::string(column.meaning)));
  return columns;
}

}  // namespace

py::list frozen(TableParts parts) {
  const auto shared = std::make_shared<const TableParts>(std::move(parts));
  py::list tables;
  std::size_t number = 0;
  for (const TableMeaning& meaning : table_meanings()) tables.append(FrozenTable{&meaning, shared, number++});
  return tables;
}

void bind_tables(py::module_& module) {
  py::class_<FrozenTable>(module, "Table")
      .def_property_readonly("name", [](const FrozenTable& table) { return std::string(table.meaning->name); })
      .def_property_readonly("meaning", [](const FrozenTable& table) { return std::string(table.meaning->meaning); })
      .def_property_readonly("columns", columns_of, "(name, type, meaning) of each.")
      .def("__len__", rows_of)
      .def("values", column_values, py::arg("column"), py::arg("most") = PY_SSIZE_T_MAX, "Days are days since 1970.")
      .def("__arrow_c_schema__", schema_capsule)
      .def("__arrow_c_stream__", stream_capsule, py::arg("requested_schema") = py::none());
}

}  // namespace minutes::python
