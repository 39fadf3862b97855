// The extension module libminutes._core: thin, and not for use by itself.
#include "binding.h"
#include "minutes/parse.h"

PYBIND11_MODULE(_core, module) {
  module.doc() = "C++ part of libminutes.";
  module.attr("version") = pybind11::str(minutes::version().data(), minutes::version().size());
  minutes::python::bind_document(module);
  minutes::python::bind_tables(module);
  minutes::python::bind_extraction(module);
}
