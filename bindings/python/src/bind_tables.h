// From rows to their Python objects.
#pragma once

#include "binding.h"
#include "tables.h"

namespace minutes::python {

/// A list of `Table`, in the order of table_meanings().
py::list frozen(TableParts parts);

}  // namespace minutes::python
