// minutes evaluate: how good the library is on labelled documents.
#include "minutes/evaluate.h"

#include <iostream>

#include "command.h"
#include "inputs.h"
#include "minutes/train.h"
#include "output.h"

namespace minutes::cli {
namespace {

constexpr std::string_view details =
    "GOLD is a folder of label files; the texts stand beside it in ../texts or ../docs. With PRED, a folder of records under\n"
    "the same names, those are scored; else the texts are parsed. Precision, recall and F1 a layer, the F1's 95 % interval\n"
    "over resampled documents, F1 by publisher and its mean; where records hold confidences, also how far they can be "
    "believed:\n"
    "reliability, expected calibration error, Brier score, precision and recall of what is at least so sure.\n\n"
    "With --leave-one-group-out a model is trained for each group, on the labels of all others and on DATA (as `minutes "
    "train`\n"
    "takes it); figures of actors are then also given for the rules and the model alone.\n\n"
    "examples:\n"
    "  minutes evaluate corpus/gold\n"
    "  minutes evaluate corpus/gold --errors 20 --layer dates.value\n"
    "  minutes evaluate corpus/gold build/records --json\n"
    "  minutes evaluate corpus/gold --perturb 7\n"
    "  minutes evaluate corpus/gold --leave-one-group-out --folds 5 sentences.iob2\n";

Poco::Util::OptionSet options() {
  auto options = common_options();
  options.addOption(flag("json", "print JSON instead of Markdown"));
  options.addOption(valued("errors", "N", "list up to N misses and false finds a layer"));
  options.addOption(valued("layer", "NAME", "with --errors: only that figure, such as dates.value"));
  options.addOption(valued("perturb", "SEED", "rewrite the documents first, labels kept right"));
  options.addOption(flag("leave-one-group-out", "train on all groups but one, try on that one, in turn"));
  options.addOption(valued("folds", "N", "with it: leave groups out in N parts (default: each by itself)"));
  options.addOption(valued("resamples", "N", "draws of documents for the interval (default 1000)"));
  return options;
}

/// Trains on the labels of the other groups and on `more`, which is always learned from.
void leave_out(EvaluateOptions& wanted, std::vector<std::string> more, std::size_t folds) {
  wanted.folds = folds;
  wanted.leave_one_group_out = [more = std::move(more)](const LabelFiles& files, const Options& options) -> Result<Parser> {
    auto bytes = train(files, {.beside = more});
    if (!bytes) return bytes.error();
    auto model = Model::read(std::move(*bytes));
    if (!model) return model.error();
    return Parser(options, *model);
  };
}

int run(const Arguments& arguments) {
  const auto& folders = arguments.files();
  const bool trained = arguments.has("leave-one-group-out");
  if (folders.empty() || (folders.size() > 2 && !trained))
    throw UsageError("evaluate takes a folder of labels, and at most one of records");
  EvaluateOptions wanted;
  wanted.options = arguments.options();
  if (trained)
    leave_out(wanted, {folders.begin() + 1, folders.end()}, arguments.number("folds", 2, 1000).value_or(0));
  else if (folders.size() == 2)
    wanted.predictions = folders[1];
  wanted.resamples = static_cast<int>(arguments.number("resamples", 0, 100'000).value_or(1000));
  wanted.perturb = arguments.number("perturb", 0, UINT64_MAX);
  const auto most = arguments.number("errors", 1, 1'000'000).value_or(0);
  const auto layer = arguments.text("layer").value_or(std::string());
  const auto result = evaluate(folders[0], wanted);
  if (!result) return std::cerr << complaint(folders[0], result.error()), bad_input;
  for (const Error& error : result->errors) std::cerr << complaint(error.where, error);
  if (arguments.has("json"))
    print(evaluation_json(*result, most, layer) + '\n');
  else
    print(evaluation_markdown(*result) + (most > 0 ? evaluation_errors(*result, most, layer) : std::string()));
  return result->errors.empty() ? fine : bad_input;
}

}  // namespace

Command evaluate_command() {
  return {"evaluate", "[OPTION…] GOLD [PRED | DATA…]", "scores against labels, by layer and publisher", details, options, run};
}

}  // namespace minutes::cli
