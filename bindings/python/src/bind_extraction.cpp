// Extraction as Python drives it: every call that waits lets other Python threads run, and comes back soon enough for Ctrl-C.
#include <pybind11/stl.h>

#include "bind_tables.h"
#include "binding.h"
#include "extraction.h"

namespace minutes::python {
namespace {

using Jobs = std::vector<std::tuple<std::string, std::string, std::string>>;

std::vector<Job> jobs_from(const Jobs& given) {
  std::vector<Job> jobs;
  for (const auto& [path, name, shown] : given) jobs.push_back({path, name, shown});
  return jobs;
}

std::chrono::milliseconds milliseconds(double seconds) { return std::chrono::milliseconds(static_cast<long>(seconds * 1000)); }

/// Gathers the rows of all documents.
class TableRun {
 public:
  TableRun(const Jobs& jobs, const py::dict& options, unsigned workers)
      : extraction_(jobs_from(jobs), options_from(options), workers, Extraction::Wanted::tables) {}

  /// Takes what is ready; true when all is taken.
  bool wait(double seconds) {
    const py::gil_scoped_release release;
    while (auto part = extraction_.next(milliseconds(std::exchange(seconds, 0)))) {
      parts_.push_back(std::move(part->tables));
      read_ += part->read;
      if (!first_error_) first_error_ = std::move(part->first_error);
    }
    return extraction_.finished();
  }
  void stop() { extraction_.stop(); }
  void give_up() { extraction_.give_up(); }
  bool idle() const { return extraction_.idle(); }
  std::size_t read() const { return read_; }
  py::object first_error() const { return first_error_ ? py::object(error_tuple(*first_error_)) : py::none(); }
  /// The rows so far; later ones go nowhere.
  py::list tables() { return frozen(std::exchange(parts_, {})); }

 private:
  Extraction extraction_;
  TableParts parts_{};
  std::size_t read_ = 0;
  std::optional<Error> first_error_{};
};

/// Gives one document after the other.
class DocumentRun {
 public:
  DocumentRun(const Jobs& jobs, const py::dict& options, unsigned workers)
      : extraction_(jobs_from(jobs), options_from(options), workers, Extraction::Wanted::documents) {}

  /// A document, a failure as (code, where, message), or None where none is ready in time or none is left.
  py::object next(double seconds) {
    std::optional<Part> part;
    {
      const py::gil_scoped_release release;
      part = extraction_.next(milliseconds(seconds));
    }
    if (!part || part->documents.empty()) return py::none();
    const auto& document = part->documents.front();
    return document ? py::cast(std::const_pointer_cast<Document>(*document)) : py::object(error_tuple(document.error()));
  }
  bool finished() const { return extraction_.finished(); }
  void stop() { extraction_.stop(); }

 private:
  Extraction extraction_;
};

}  // namespace

void bind_extraction(py::module_& module) {
  py::class_<TableRun>(module, "TableRun")
      .def(py::init<const Jobs&, const py::dict&, unsigned>(), py::arg("jobs"), py::arg("options"), py::arg("workers"))
      .def("wait", &TableRun::wait, py::arg("seconds"))
      .def("stop", &TableRun::stop)
      .def("give_up", &TableRun::give_up)
      .def("tables", &TableRun::tables)
      .def_property_readonly("idle", &TableRun::idle)
      .def_property_readonly("read", &TableRun::read)
      .def_property_readonly("first_error", &TableRun::first_error);
  py::class_<DocumentRun>(module, "DocumentRun")
      .def(py::init<const Jobs&, const py::dict&, unsigned>(), py::arg("jobs"), py::arg("options"), py::arg("workers"))
      .def("next", &DocumentRun::next, py::arg("seconds"))
      .def("stop", &DocumentRun::stop)
      .def_property_readonly("finished", &DocumentRun::finished);
}

}  // namespace minutes::python
