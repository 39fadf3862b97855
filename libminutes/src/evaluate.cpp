#include "minutes/evaluate.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>

#include "learn/folds.h"
#include "learn/perturb.h"
#include "learn/score.h"
#include "learn/training_data.h"
#include "minutes/parse.h"

namespace minutes {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> label_files(const std::string& folder) {
  std::vector<fs::path> files;
  std::error_code fault;
  for (const auto& entry : fs::directory_iterator(folder, fault))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

/// The record of one document: read from the folder of predictions, or made from its text.
Result<learn::Labels> predicted(const Parser& parser, const EvaluateOptions& options, const fs::path& labels,
                                const std::string& text) {
  if (!options.predictions.empty()) return learn::read_labels((fs::path(options.predictions) / labels.filename()).string());
  if (text.empty()) return Error{ErrorCode::not_found, labels.string(), "no text beside " + labels.string()};
  auto document = parser.parse(text, labels.stem().string());
  if (!document) return document.error();
  return learn::labels_of(*document);
}

/// A labelled document, ready to be scored.
struct Case {
  fs::path labels_path;
  learn::Labels labels;
  std::string text;
};

Result<std::vector<Case>> read_cases(const std::vector<fs::path>& files, const EvaluateOptions& options) {
  std::vector<Case> cases;
  for (const auto& file : files) {
    auto labels = learn::read_labels(file.string());
    if (!labels) return labels.error();
    const auto path = learn::text_beside(file.string());
    Case one{file, std::move(*labels), path.empty() ? std::string() : bytes_of(path)};
    if (options.perturb) {
      learn::Perturbed perturbed = learn::perturb(one.text, one.labels, *options.perturb);
      one.text = std::move(perturbed.text);
      one.labels = std::move(perturbed.labels);
    }
    cases.push_back(std::move(one));
  }
  return cases;
}

/// The parser that reads each group: one for all, or one each, from what the others taught.
using Parsers = std::map<std::string, std::shared_ptr<const Parser>>;

Result<Parsers> parsers_of(const std::vector<Case>& cases, const EvaluateOptions& options) {
  Parsers parsers;
  if (!options.leave_one_group_out) {
    const auto parser = std::make_shared<const Parser>(options.options);
    for (const Case& one : cases) parsers[one.labels.group] = parser;
    return parsers;
  }
  std::vector<std::pair<std::string, std::string>> files;
  for (const Case& one : cases) files.emplace_back(one.labels_path.string(), one.labels.group);
  const auto folds = learn::folds_of(files, options.folds);
  if (!folds) return folds.error();
  for (const learn::Fold& fold : *folds) {
    auto learned = options.leave_one_group_out(fold.others, options.options);
    if (!learned) return learned.error();
    for (const std::string& group : fold.groups) parsers[group] = std::make_shared<const Parser>(*learned);
  }
  return parsers;
}

/// The figures of actors as the rules alone and the model alone have them.
void add_parts(const Parser& parser, const EvaluateOptions& options, const Case& one, learn::DocumentScore& score) {
  for (const auto& [by, name] : {std::pair(ActorsBy::rules, "rules."), std::pair(ActorsBy::model, "model.")}) {
    Options alone = parser.options();
    alone.actors_by = by;
    const auto found = predicted(Parser(alone, parser.model()), options, one.labels_path, one.text);
    const auto part = learn::score(one.labels, found ? *found : learn::Labels{}, one.text);
    for (const auto& [figure, tally] : part.figures)
      if (figure.starts_with("actors.")) score.figures[name + figure] = tally;
  }
}

std::optional<Error> refusal(const EvaluateOptions& options) {
  if (options.predictions.empty()) return {};
  if (options.perturb)
    return Error{ErrorCode::bad_option, "perturb",
                 "rewritten documents have no records yet: give `perturb` or `predictions`, not both"};
  if (options.leave_one_group_out)
    return Error{ErrorCode::bad_option, "leave-one-group-out",
                 "records are made already: give a trainer or `predictions`, not both"};
  return {};
}

}  // namespace

Result<Evaluation> evaluate(const std::string& gold, const EvaluateOptions& options) {
  if (const auto error = refusal(options)) return *error;
  const auto files = label_files(gold);
  if (files.empty()) return Error{ErrorCode::not_found, gold, "no label file (*.json) in " + gold};
  const auto cases = read_cases(files, options);
  if (!cases) return cases.error();
  const auto parsers = parsers_of(*cases, options);
  if (!parsers) return parsers.error();
  Evaluation evaluation;
  std::vector<learn::DocumentScore> scores;
  for (const Case& one : *cases) {
    const Parser& parser = *parsers->at(one.labels.group);
    auto found = predicted(parser, options, one.labels_path, one.text);
    if (!found) evaluation.errors.push_back(found.error());
    scores.push_back(learn::score(one.labels, found ? *found : learn::Labels{}, one.text));
    if (options.leave_one_group_out) add_parts(parser, options, one, scores.back());
  }
  evaluation.documents = scores.size();
  evaluation.figures = learn::summarise(scores, options.resamples);
  for (auto& score : scores) std::move(score.misses.begin(), score.misses.end(), std::back_inserter(evaluation.misses));
  return evaluation;
}

}  // namespace minutes
