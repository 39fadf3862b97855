// One document: read, written as its record, cut into tokens, explained.
#include <pybind11/stl.h>

#include <algorithm>

#include "base/utf8.h"
#include "bind_tables.h"
#include "binding.h"
#include "minutes/explain.h"
#include "minutes/parse.h"
#include "minutes/stages.h"
#include "minutes/write.h"
#include "write/json_names.h"

namespace minutes::python {
namespace {

constexpr std::string_view token_classes[] = {"word", "number", "mixed",       "code",  "section",
                                              "url",  "handle", "punctuation", "symbol"};

py::str text_of(std::string_view utf8) { return {utf8.data(), utf8.size()}; }

/// The exception type that the Python side hands in, so that one class is raised everywhere.
py::object& failure_type() {
  static py::object* const type = new py::object(py::none());  // outlives the interpreter: never destroyed
  return *type;
}

template <class Read>
std::shared_ptr<Document> read_or_raise(Read read) {
  auto document = [&] {
    const py::gil_scoped_release release;
    return read();
  }();
  if (!document) raise(document.error());
  return std::make_shared<Document>(std::move(*document));
}

std::shared_ptr<Document> read_bytes(std::string_view bytes, const std::string& name, const py::dict& options) {
  const Parser parser(options_from(options));
  return read_or_raise([&] { return parser.parse(bytes, name); });
}

std::shared_ptr<Document> read_file(const std::string& path, const std::string& name, const py::dict& options) {
  const Parser parser(options_from(options));
  return read_or_raise([&]() -> Result<Document> {
    const auto bytes = read::file(path, parser.options());
    return bytes ? parser.parse(*bytes, name) : Result<Document>(bytes.error());
  });
}

std::string json(const Document& document, bool with_text, bool pretty) {
  const py::gil_scoped_release release;
  return write::json(document, {with_text, pretty});
}

py::list tables(const Document& document, std::string_view path) {
  Tables rows;
  rows.add(document, path);
  return frozen({rows.freeze()});
}

/// Tokens as (start, end, class, reading, page furniture), sentences as (start, end, first token, one past the last).
py::tuple tokens(const Document& document) {
  const Layout layout = document.layout.lines.empty() ? read::plain(document.text) : document.layout;
  Tokens tokens = text::tokenise(document.text, layout);
  const Sentences sentences = text::split_sentences(document.text, layout, tokens);
  const Outline no_outline;
  const View view{document.text, layout, tokens, sentences, no_outline};
  const base::CodePoints points(document.text.content);
  py::list token_list, sentence_list;
  for (Index n = 0; n < tokens.size(); ++n)
    token_list.append(py::make_tuple(points.at(tokens[n].start), points.at(tokens[n].end),
                                     text_of(token_classes[static_cast<std::size_t>(tokens[n].cls)]), text_of(view.reading(n)),
                                     tokens[n].has(token_furniture)));
  for (const Sentence& sentence : sentences)
    sentence_list.append(py::make_tuple(points.at(sentence.span.start), points.at(sentence.span.end), sentence.tokens.first,
                                        sentence.tokens.last));
  return py::make_tuple(token_list, sentence_list);
}

/// Of a document that was read, with the layout that it was read with; one of a record has none, and its text is read anew.
Result<std::vector<Trace>> traces_of(const Document& document, std::uint32_t at) {
  return document.layout.lines.empty() ? explain(document.text.content, document.options, at) : explain(document, at);
}

/// Traces as (layer, rule, fired, used, start, end, [(element, start, end)], lacked, [(feature, start, end, weight)]), of all
/// the text or of the sentence at `at`.
py::list explain_document(const Document& document, std::optional<std::uint32_t> at) {
  const base::CodePoints points(document.text.content);
  const auto traces = [&] {
    const py::gil_scoped_release release;
    return traces_of(document, at ? points.byte_of(*at) : UINT32_MAX);
  }();
  if (!traces) raise(traces.error());
  py::list made;
  for (const Trace& trace : *traces) {
    py::list evidence;
    for (const Evidence& part : trace.evidence)
      evidence.append(py::make_tuple(part.element, points.at(part.span.start), points.at(part.span.end)));
    py::list reasons;
    for (const Reason& reason : trace.reasons)
      reasons.append(py::make_tuple(reason.feature, points.at(reason.span.start), points.at(reason.span.end), reason.weight));
    made.append(py::make_tuple(text_of(layer_name(trace.layer)), text_of(trace.rule), trace.fired, trace.used,
                               points.at(trace.span.start), points.at(trace.span.end), evidence, trace.lacked, reasons));
  }
  return made;
}

/// A month that no year has stays one, for fault_of() to name.
std::uint8_t month_from(py::handle value) {
  const auto month = py::cast<std::int64_t>(value);
  return month >= 1 && month <= 12 ? static_cast<std::uint8_t>(month) : std::uint8_t{0};
}

ActorsBy actors_by_from(const std::string& name) {
  const auto& all = write::names::actors_by;
  const auto at = std::find(std::begin(all), std::end(all), name);
  if (at == std::end(all))
    raise({ErrorCode::bad_option, "actors_by", "actors_by is `" + name + "`; both, rules or model is wanted"});
  return static_cast<ActorsBy>(at - std::begin(all));
}

}  // namespace

Options options_from(const py::dict& given) {
  Options options;
  for (const auto& [key, value] : given) {
    const auto name = py::cast<std::string>(key);
    if (name == "max_bytes") options.max_bytes = py::cast<std::uint64_t>(value);
    if (name == "meeting_date") options.meeting_date = py::cast<std::optional<std::string>>(value);
    if (name == "spring_month") options.spring_month = month_from(value);
    if (name == "summer_month") options.summer_month = month_from(value);
    if (name == "autumn_month") options.autumn_month = month_from(value);
    if (name == "winter_month") options.winter_month = month_from(value);
    if (name == "max_seconds") options.max_seconds = py::cast<std::uint32_t>(value);
    if (name == "max_memory") options.max_memory = py::cast<std::uint64_t>(value);
    if (name == "ocr") options.ocr = py::cast<bool>(value);
    if (name == "pdf_program") options.pdf_program = py::cast<std::string>(value);
    if (name == "model") options.model = py::cast<std::string>(value);
    if (name == "actors_by") options.actors_by = actors_by_from(py::cast<std::string>(value));
  }
  if (const auto fault = fault_of(options)) raise(*fault);
  return options;
}

py::tuple error_tuple(const Error& error) {
  return py::make_tuple(text_of(error_name(error.code)), error.where, error.message);
}

void raise(const Error& error) {
  PyErr_SetObject(failure_type().ptr(), error_tuple(error).ptr());
  throw py::error_already_set();
}

void bind_document(py::module_& module) {
  module.def(
      "raise_as", [](py::object type) { failure_type() = std::move(type); }, py::arg("type"));
  module.def("read_bytes", read_bytes, py::arg("data"), py::arg("name"), py::arg("options"));
  module.def("read_file", read_file, py::arg("path"), py::arg("name"), py::arg("options"));
  module.def(
      "from_record",
      [](const py::dict& record, std::string_view text) { return std::make_shared<Document>(document_from(record, text)); },
      py::arg("record"), py::arg("text"));
  py::class_<Document, std::shared_ptr<Document>>(module, "Document")
      .def_property_readonly("name", [](const Document& document) { return document.name; })
      .def("text", [](const Document& document) { return text_of(document.text.content); })
      .def("json", json, py::arg("with_text"), py::arg("pretty"))
      .def("tables", tables, py::arg("path"))
      .def("tokens", tokens)
      .def("explain", explain_document, py::arg("at"));
}

}  // namespace minutes::python
