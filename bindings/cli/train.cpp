// minutes train: a model from labels.
#include "minutes/train.h"

#include <fstream>
#include <iostream>
#include <sstream>

#include "command.h"
#include "minutes/model.h"
#include "output.h"

namespace minutes::cli {
namespace {

constexpr std::string_view details =
    "Learns which words name actors, and writes what it learned to a model file, which `--model` of the other commands takes.\n"
    "DATA are folders of label files (gold/GUIDE.md; the texts beside them, in ../texts or ../docs), single label files, and\n"
    "files in IOB2: one word and its label a line (B-PER, I-ORG, B-LOC, O), parted by a tab, an empty line after each "
    "sentence.\n"
    "What is given twice counts twice. The same data in the same order gives the same file, byte by byte, on any machine.\n"
    "The model of this library was made by:\n"
    "  minutes train corpus/gold -o libminutes/data/minutes.model\n\n"
    "examples:\n"
    "  minutes train my/gold corpus/gold -o my.model\n"
    "  minutes train my/gold swedish.iob2 -o my.model --epochs 12\n"
    "  minutes parse protokoll.txt --model my.model\n";

Poco::Util::OptionSet options() {
  Poco::Util::OptionSet options;
  options.addOption(Poco::Util::Option("output", "o", "write the model there", true, "FILE", true));
  options.addOption(valued("epochs", "N", "go through the data N times (default 14)"));
  options.addOption(
      valued("beside", "DATA,…", "learn from these too, but do not measure by them how far the model can be believed"));
  options.addOption(valued("seed", "N", "of the order in which lessons are taken (default 1)"));
  options.addOption(Poco::Util::Option("help", "h", "show this", false));
  return options;
}

std::vector<std::string> split(const std::string& paths) {
  std::vector<std::string> out;
  std::istringstream in(paths);
  for (std::string path; std::getline(in, path, ',');)
    if (!path.empty()) out.push_back(path);
  return out;
}

int run(const Arguments& arguments) {
  if (arguments.files().empty()) throw UsageError("train takes folders of labels, label files or IOB2 files");
  TrainOptions wanted;
  wanted.epochs = static_cast<int>(arguments.number("epochs", 1, 1000).value_or(TrainOptions{}.epochs));
  wanted.beside = split(arguments.text("beside").value_or(std::string()));
  wanted.seed = arguments.number("seed", 0, UINT64_MAX).value_or(1);
  const auto model = train(arguments.files(), wanted);
  if (!model) return std::cerr << complaint(model.error().where, model.error()), bad_input;
  const std::string path = *arguments.text("output");
  std::ofstream file(path, std::ios::binary);
  if (!(file << *model) || !file.flush())
    return std::cerr << complaint(path, {ErrorCode::io_error, path, "cannot write " + path}), bad_input;
  const auto written = Model::read(*model);
  std::cerr << path << ": " << model->size() << " bytes, " << (*written)->sha256() << '\n';
  return fine;
}

}  // namespace

Command train_command() {
  return {"train", "[OPTION…] DATA… -o MODEL", "learns from labels, and writes a model", details, options, run};
}

}  // namespace minutes::cli
