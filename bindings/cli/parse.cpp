// minutes parse: documents to records.
#include "minutes/parse.h"

#include <algorithm>
#include <cstdio>
#include <new>
#include <optional>
#include <thread>

#include "batch.h"
#include "command.h"
#include "inputs.h"
#include "minutes/write.h"
#include "output.h"

namespace minutes::cli {
namespace {

constexpr std::string_view details =
    "One file gives one JSON record. Several files or a folder give one record a line, sorted by path; a document that\n"
    "cannot be read gives a line {\"schema\":\"libminutes.error/1\",…} in its place and a message on standard error, and the\n"
    "others are still read. Folders are walked to the bottom; names that start with a dot are left out. Offsets in records\n"
    "are code points. The output is the same for every number of jobs.\n\n"
    "examples:\n"
    "  minutes parse protokoll.txt --pretty\n"
    "  minutes parse arkiv/ --jobs 2 > all.jsonl\n"
    "  minutes parse arkiv/ --out records/\n"
    "  minutes parse protokoll.pdf --max-seconds 300 --meeting-date 2024-08-19\n";

Poco::Util::OptionSet options() {
  auto options = common_options();
  options.addOption(flag("with-text", "put the document's text into its record"));
  options.addOption(flag("pretty", "indent the records"));
  options.addOption(valued("jobs", "N", "threads (default: one for each processor)"));
  options.addOption(valued("out", "DIR", "write one file for each document there, and only errors to standard output"));
  options.addOption(flag("strict", "exit with 1 where a record holds a doubt or a loss"));
  return options;
}

Outcome failure(const std::string& path, const Error& error) {
  return {write::error_json(path, error), complaint(path, error), false};
}

bool has_doubts(const Document& document) {
  return std::any_of(document.warnings.begin(), document.warnings.end(),
                     [](const Warning& warning) { return warning_severity(warning.code) != Severity::info; });
}

Result<Document> parse_input(const Parser& parser, const std::string& path) {
  if (path != "-") return parser.parse_file(path);
  const auto bytes = read_bytes(path, parser.options());
  return bytes ? parser.parse(*bytes, path) : bytes.error();
}

/// `straight`: prints the record as it is written, for it may be many times as long as the document.
Outcome read_one(const Parser& parser, const Input& input, const write::JsonOptions& json, bool straight) try {
  if (input.fault) return failure(input.path, *input.fault);
  const auto document = parse_input(parser, input.path);
  if (!document) return failure(input.path, document.error());
  if (!straight) return {write::json(*document, json), {}, has_doubts(*document)};
  write::json(*document, json, print);
  return {{}, {}, has_doubts(*document)};
} catch (const std::bad_alloc&) {
  return failure(input.path, {ErrorCode::too_large, input.path, "needs more memory than there is; split the file"});
}

int run(const Arguments& arguments) {
  if (arguments.files().empty()) throw UsageError("a file or folder is wanted, or - for standard input");
  const Parser parser(arguments.options());
  const write::JsonOptions json{arguments.has("with-text"), arguments.has("pretty")};
  const std::vector<Input> inputs = find_inputs(arguments.files());
  const unsigned processors = std::max(1u, std::thread::hardware_concurrency());
  const auto jobs = static_cast<unsigned>(arguments.number("jobs", 1, 1024).value_or(processors));
  std::optional<OutputFolder> folder;
  if (const auto out = arguments.text("out")) folder.emplace(*out, inputs);

  const bool straight = inputs.size() == 1 && !folder;
  Progress progress(inputs.size());
  bool failed = false, doubts = false;
  run_in_order(
      inputs.size(), jobs, [&](std::size_t n) { return read_one(parser, inputs[n], json, straight); },
      [&](std::size_t n, Outcome outcome) {
        const bool bad = !outcome.complaint.empty();
        folder && !bad ? folder->write(n, outcome.record) : print(outcome.record += '\n');
        if (bad) progress.clear(), std::fputs(outcome.complaint.c_str(), stderr);
        failed |= bad;
        doubts |= outcome.doubtful;
        progress.step();
      });
  if (failed) return bad_input;
  return doubts && arguments.has("strict") ? doubtful : fine;
}

}  // namespace

Command parse_command() { return {"parse", "[OPTION…] FILE|FOLDER|-…", "documents to JSON records", details, options, run}; }

}  // namespace minutes::cli
