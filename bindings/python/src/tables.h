// One table a layer: the columns with their meanings, and the rows that a document gives.
//
//   Tables tables;
//   tables.add(document, "minutes/2025-03-03.txt");
//   tables.freeze()->batch(n).columns …        // as table_meanings()[n] names them
//
// Promise: names, types, order and meanings of columns stand in one place (tables_*.cpp), which documentation and tests read.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "column.h"
#include "minutes/document.h"
#include "minutes/result.h"

namespace minutes::python {

struct Source;

struct ColumnMeaning {
  std::string_view name;
  ColumnType type;
  std::string_view meaning;
};

/// The rows of one table, while they are written.
struct Batch {
  std::vector<Column> columns{};
};

struct TableMeaning {
  std::string_view name;
  std::string_view meaning;
  std::vector<ColumnMeaning> columns;
  void (*fill)(const Source&, Batch&);  ///< null of `errors`, which no document fills
};

/// All tables, in the order in which a reader meets them.
std::span<const TableMeaning> table_meanings();

/// The same when they never change again.
struct FrozenBatch {
  std::vector<FrozenColumn> columns{};

  std::size_t rows() const { return columns.front().rows; }
};

/// Rows of all tables in one piece of memory.
class FrozenTables {
 public:
  explicit FrozenTables(std::span<const Batch> batches);
  const FrozenBatch& batch(std::size_t table) const { return batches_[table]; }

 private:
  std::unique_ptr<char[]> memory_;
  std::vector<FrozenBatch> batches_{};
};

class Tables {
 public:
  Tables();
  /// `path` is where the document was read; empty where it was no file.
  void add(const Document& document, std::string_view path);
  void add_error(std::string_view name, std::string_view path, const Error& error);
  /// The rows so far. None are left, but the memory for others is.
  std::shared_ptr<const FrozenTables> freeze();

 private:
  std::vector<Batch> batches_;
};

/// The rows of many documents, in order, as the threads made them.
using TableParts = std::vector<std::shared_ptr<const FrozenTables>>;

}  // namespace minutes::python
