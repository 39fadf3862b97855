// minutes explain: why the record says what it says.
#include "minutes/explain.h"

#include <iostream>

#include "command.h"
#include "inputs.h"
#include "minutes/stages.h"
#include "output.h"
#include "places.h"

namespace minutes::cli {
namespace {

constexpr std::string_view details =
    "Each rule that fired, in text order: its stretch, layer and stable name, `used` where a finding of the record rests on\n"
    "it, and what each part of it took. With --at only the sentence at that code point, and behind it the rules that came\n"
    "nearest there without firing and the element that they lacked.\n\n"
    "Where a model judged the decision, action or name that rests on a rule, the features that weighed most in it follow: "
    "above\n"
    "0 for what the record says, below 0 for what came next. A rule `….learned` is the model itself.\n\n"
    "examples:\n"
    "  minutes explain protokoll.txt\n"
    "  minutes explain protokoll.txt --at 1204\n";

Poco::Util::OptionSet options() {
  auto options = common_options();
  options.addOption(valued("at", "OFFSET", "only the sentence that holds this code point"));
  return options;
}

class Printer {
 public:
  explicit Printer(std::string_view text) : text_(text), places_(text) {}

  std::string run(const std::vector<Trace>& traces) {
    for (const Trace& trace : traces) print_trace(trace);
    return std::move(out_);
  }

 private:
  void print_trace(const Trace& trace) {
    out_ += places_.of(trace.span) + "  " + std::string(layer_name(trace.layer)) + "  " + std::string(trace.rule);
    out_ += trace.fired ? (trace.used ? "  used" : "  not used") : "  did not fire";
    out_ += "  " + on_one_line(text_, trace.span) + '\n';
    for (const Evidence& evidence : trace.evidence) print_evidence(evidence);
    for (const Reason& reason : trace.reasons) print_reason(reason);
    if (!trace.fired) out_ += "    lacked " + trace.lacked + '\n';
  }

  void print_reason(const Reason& reason) {
    out_ +=
        "    model " + std::string(reason.weight > 0 ? "+" : "") + std::to_string(reason.weight) + "  " + reason.feature + '\n';
  }

  void print_evidence(const Evidence& evidence) {
    out_ += "    " + evidence.element + ": " + on_one_line(text_, evidence.span) + '\n';
  }

  std::string_view text_;
  Places places_;
  std::string out_{};
};

int run(const Arguments& arguments) {
  const std::string& path = arguments.file();
  const Options options = arguments.options();
  const auto at = arguments.number("at", 0, UINT32_MAX - 1);
  const auto bytes = read_bytes(path, options);
  const auto source = bytes ? read::source(*bytes, options, path) : Result<read::Source>(bytes.error());
  if (!source) return std::cerr << complaint(path, source.error()), bad_input;
  const std::string& text = source->text.content;
  const auto traces = explain(*bytes, options, at ? byte_offset(text, *at) : UINT32_MAX);
  if (!traces) return std::cerr << complaint(path, traces.error()), bad_input;
  print(Printer(text).run(*traces));
  return fine;
}

}  // namespace

Command explain_command() {
  return {"explain", "[OPTION…] FILE|-", "the rules that fired, and their evidence", details, options, run};
}

}  // namespace minutes::cli
