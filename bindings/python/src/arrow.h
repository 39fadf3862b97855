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
  std::shared_ptr<const TableParts> parts;  ///< of all tables
  std::size_t number;                       ///< of this one

  const FrozenBatch& batch(std::size_t part) const { return (*parts)[part]->batch(number); }
};

/// Fills `schema`; whoever takes it over releases it.
void export_schema(const TableMeaning& meaning, ArrowSchema& schema);
/// Fills `stream` with one that gives a batch for each part that has rows; it and they keep the rows alive.
void export_stream(const FrozenTable& table, ArrowArrayStream& stream);

}  // namespace minutes::python
