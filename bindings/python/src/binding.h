// What the files of the extension module share.
#pragma once

#include <pybind11/pybind11.h>

#include <memory>
#include <string_view>

#include "minutes/document.h"
#include "minutes/options.h"
#include "minutes/result.h"

namespace minutes::python {

namespace py = pybind11;

using SharedDocument = std::shared_ptr<const Document>;

void bind_document(py::module_& module);
void bind_tables(py::module_& module);
void bind_extraction(py::module_& module);

/// From a dict of the members that are to differ from their defaults. Raises where one has a value that it cannot take.
Options options_from(const py::dict& given);
/// Raises libminutes._core.Failure(code, where, message), which the Python side makes a MinutesError of.
[[noreturn]] void raise(const Error& error);
py::tuple error_tuple(const Error& error);
/// A document of a record as `json.loads` gives it, and its text. What a record does not hold (lines, words) stays empty.
/// Throws KeyError, TypeError and the like where it is no record.
Document document_from(const py::dict& record, std::string_view text);

}  // namespace minutes::python
