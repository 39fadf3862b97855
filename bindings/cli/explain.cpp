// minutes explain: why the record says what it says.
#include "minutes/explain.h"

#include <iostream>

#include "command.h"
#include "inputs.h"
#include "minutes/stages.h"
#include "output.h"

namespace minutes::cli {
namespace {

constexpr std::string_view details =
    "Each rule that fired, in text order: its stretch, layer and stable name, `used` where a finding of the record rests on\n"
    "it, and what each part of it took. With --at only the sentence at that code point, and behind it the rules that came\n"
    "nearest there without firing and the element that they lacked.\n\n"
    "examples:\n"
    "  minutes explain protokoll.txt\n"
    "  minutes explain protokoll.txt --at 1204\n";

Poco::Util::OptionSet options() {
  auto options = common_options();
  options.addOption(valued("at", "OFFSET", "only the sentence that holds this code point"));
  return options;
}

bool starts_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

std::uint32_t code_points(std::string_view text, std::uint32_t offset) {
  std::uint32_t count = 0;
  for (const char byte : text.substr(0, offset)) count += starts_code_point(byte);
  return count;
}

std::uint32_t byte_offset(std::string_view text, std::uint64_t code_point) {
  std::uint32_t offset = 0;
  for (; offset < text.size(); ++offset)
    if (starts_code_point(text[offset]) && code_point-- == 0) break;
  return offset;
}

/// The stretch on one line.
std::string quoted(std::string_view text, Span span) {
  constexpr std::size_t most_bytes = 160;
  std::string out(span.of(text).substr(0, most_bytes));
  while (!out.empty() && span.size() > out.size() && !starts_code_point(text[span.start + out.size()])) out.pop_back();
  for (char& byte : out)
    if (static_cast<unsigned char>(byte) < 0x20) byte = ' ';
  return out + (span.size() > out.size() ? " …" : "");
}

class Printer {
 public:
  explicit Printer(std::string_view text) : text_(text) {}

  std::string run(const std::vector<Trace>& traces) {
    for (const Trace& trace : traces) print_trace(trace);
    return std::move(out_);
  }

 private:
  void print_trace(const Trace& trace) {
    out_ += place(trace.span) + "  " + std::string(layer_name(trace.layer)) + "  " + std::string(trace.rule);
    out_ += trace.fired ? (trace.used ? "  used" : "  not used") : "  did not fire";
    out_ += "  " + quoted(text_, trace.span) + '\n';
    for (const Evidence& evidence : trace.evidence) print_evidence(evidence);
    if (!trace.fired) out_ += "    lacked " + trace.lacked + '\n';
  }

  void print_evidence(const Evidence& evidence) {
    out_ += "    " + evidence.element + ": " + quoted(text_, evidence.span) + '\n';
  }

  /// Counts on from the last offset where it can: traces come in text order.
  std::uint32_t count(std::uint32_t offset) {
    if (offset < counted_) counted_ = counted_code_points_ = 0;
    counted_code_points_ += code_points(text_.substr(counted_), offset - counted_);
    counted_ = offset;
    return counted_code_points_;
  }

  std::string place(Span span) {
    const std::uint32_t start = count(span.start);
    return std::to_string(start) + "–" + std::to_string(start + code_points(span.of(text_), span.size()));
  }

  std::string_view text_;
  std::string out_{};
  std::uint32_t counted_ = 0, counted_code_points_ = 0;
};

int run(const Arguments& arguments) {
  const std::string& path = arguments.file();
  const Options options = arguments.options();
  const auto at = arguments.number("at", 0, UINT32_MAX - 1);
  const auto bytes = read_bytes(path, options);
  const auto text = bytes ? read::decode(*bytes, options) : Result<Text>(bytes.error());
  if (!text) return std::cerr << complaint(path, text.error()), bad_input;
  const auto traces = explain(*bytes, options, at ? byte_offset(text->content, *at) : UINT32_MAX);
  if (!traces) return std::cerr << complaint(path, traces.error()), bad_input;
  print(Printer(text->content).run(*traces));
  return fine;
}

}  // namespace

Command explain_command() {
  return {"explain", "[OPTION…] FILE|-", "the rules that fired, and their evidence", details, options, run};
}

}  // namespace minutes::cli
