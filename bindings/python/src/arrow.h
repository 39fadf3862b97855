// Tables through the Arrow C data interface (https://arrow.apache.org/docs/format/CDataInterface.html): any library that knows
// the PyCapsule protocol reads them, and none is needed here.
#pragma once

#include <memory>
#include <vector>

#include "tables.h"

struct ArrowSchema;
struct ArrowArrayStream;

namespace minutes::python {

/// A table whose rows never change again.
struct FrozenTable {
  const TableMeaning* meaning;
  std::shared_ptr<const Tables> rows;  ///< of all tables
  std::size_t number;                  ///< of this one

  const Batch& batch() const { return rows->batch(number); }
};

/// Fills `schema`; whoever takes it over releases it.
void export_schema(const TableMeaning& meaning, ArrowSchema& schema);
/// Fills `stream` with one that gives the table as one batch, or none where it has no rows; it keeps the rows alive.
void export_stream(const FrozenTable& table, ArrowArrayStream& stream);

}  // namespace minutes::python
