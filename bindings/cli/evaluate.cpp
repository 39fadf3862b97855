// minutes evaluate: how good the library is on labelled documents.
#include "minutes/evaluate.h"

#include <iostream>

#include "command.h"
#include "inputs.h"
#include "output.h"

namespace minutes::cli {
namespace {

constexpr std::string_view details =
    "GOLD is a folder of label files; the texts stand beside it in ../texts or ../docs. With PRED, a folder of records under\n"
    "the same names, those are scored; else the texts are parsed. Precision, recall and F1 a layer, the F1's 95 % interval\n"
    "over resampled documents, F1 by publisher and its mean.\n\n"
    "examples:\n"
    "  minutes evaluate corpus/gold\n"
    "  minutes evaluate corpus/gold --errors 20 --layer dates.value\n"
    "  minutes evaluate corpus/gold build/records --json\n"
    "  minutes evaluate corpus/gold --perturb 7\n";

Poco::Util::OptionSet options() {
  auto options = common_options();
  options.addOption(flag("json", "print JSON instead of Markdown"));
  options.addOption(valued("errors", "N", "list up to N misses and false finds a layer"));
  options.addOption(valued("layer", "NAME", "with --errors: only that figure, such as dates.value"));
  options.addOption(valued("perturb", "SEED", "rewrite the documents first, labels kept right"));
  options.addOption(valued("resamples", "N", "draws of documents for the interval (default 1000)"));
  return options;
}

int run(const Arguments& arguments) {
  const auto& folders = arguments.files();
  if (folders.empty() || folders.size() > 2) throw UsageError("evaluate takes a folder of labels, and at most one of records");
  EvaluateOptions wanted;
  wanted.options = arguments.options();
  if (folders.size() == 2) wanted.predictions = folders[1];
  wanted.resamples = static_cast<int>(arguments.number("resamples", 0, 100'000).value_or(1000));
  wanted.perturb = arguments.number("perturb", 0, UINT64_MAX);
  const auto result = evaluate(folders[0], wanted);
  if (!result) return std::cerr << complaint(folders[0], result.error()), bad_input;
  for (const Error& error : result->errors) std::cerr << complaint(error.where, error);
  std::string out = arguments.has("json") ? evaluation_json(*result) + '\n' : evaluation_markdown(*result);
  if (const auto most = arguments.number("errors", 1, 1'000'000))
    out += evaluation_errors(*result, *most, arguments.text("layer").value_or(std::string()));
  print(out);
  return result->errors.empty() ? fine : bad_input;
}

}  // namespace

Command evaluate_command() {
  return {"evaluate", "[OPTION…] GOLD [PRED]", "scores against labels, by layer and publisher", details, options, run};
}

}  // namespace minutes::cli
