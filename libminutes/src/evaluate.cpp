#include "minutes/evaluate.h"

#include <Poco/JSON/Object.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <sstream>

#include "learn/perturb.h"
#include "learn/score.h"
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

/// The text that a label file is of: beside the labels, in `texts` or `docs`; empty where there is none.
fs::path text_of(const fs::path& labels) {
  for (const char* folder : {"texts", "docs"}) {
    const auto path = labels.parent_path().parent_path() / folder / (labels.stem().string() + ".txt");
    if (fs::exists(path)) return path;
  }
  return {};
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

}  // namespace

Result<Evaluation> evaluate(const std::string& gold, const EvaluateOptions& options) {
  const auto files = label_files(gold);
  if (options.perturb && !options.predictions.empty())
    return Error{ErrorCode::bad_option, "perturb",
                 "rewritten documents have no records yet: give `perturb` or `predictions`, not both"};
  if (files.empty()) return Error{ErrorCode::not_found, gold, "no label file (*.json) in " + gold};
  const Parser parser(options.options);
  Evaluation evaluation;
  std::vector<learn::DocumentScore> scores;
  for (const auto& file : files) {
    auto labels = learn::read_labels(file.string());
    if (!labels) return labels.error();
    const auto path = text_of(file);
    std::string text = path.empty() ? std::string() : bytes_of(path);
    if (options.perturb) {
      learn::Perturbed perturbed = learn::perturb(text, *labels, *options.perturb);
      text = std::move(perturbed.text);
      *labels = std::move(perturbed.labels);
    }
    auto found = predicted(parser, options, file, text);
    if (!found) evaluation.errors.push_back(found.error());
    scores.push_back(learn::score(*labels, found ? *found : learn::Labels{}, text));
  }
  evaluation.documents = scores.size();
  evaluation.figures = learn::summarise(scores, options.resamples);
  for (auto& score : scores) std::move(score.misses.begin(), score.misses.end(), std::back_inserter(evaluation.misses));
  return evaluation;
}

namespace {

std::string fixed(double value) {
  std::ostringstream out;
  out.imbue(std::locale::classic());
  out << std::fixed << std::setprecision(3) << value;
  return out.str();
}

std::vector<std::string> groups_of(const Evaluation& evaluation) {
  std::vector<std::string> groups;
  for (const auto& [name, figure] : evaluation.figures)
    for (const auto& [group, tally] : figure.groups)
      if (std::find(groups.begin(), groups.end(), group) == groups.end()) groups.push_back(group);
  std::sort(groups.begin(), groups.end());
  return groups;
}

}  // namespace

std::string evaluation_markdown(const Evaluation& evaluation) {
  std::ostringstream out;
  out << evaluation.documents << " documents";
  if (!evaluation.errors.empty()) out << ", " << evaluation.errors.size() << " without a readable record";
  out << "\n\n| layer | precision | recall | F1 | 95 % | mean of groups | labels | finds "
         "|\n|---|---|---|---|---|---|---|---|\n";
  for (const auto& [name, f] : evaluation.figures)
    out << "| " << name << " | " << fixed(f.all.precision()) << " | " << fixed(f.all.recall()) << " | " << fixed(f.all.f1())
        << " | " << fixed(f.low) << "–" << fixed(f.high) << " | " << fixed(f.group_mean) << " | " << f.all.gold << " | "
        << f.all.predicted << " |\n";
  const auto groups = groups_of(evaluation);
  out << "\n| F1 by group |";
  for (const auto& group : groups) out << ' ' << group << " |";
  out << "\n|---|" << [&] {
    std::string cells;
    for (std::size_t n = 0; n < groups.size(); ++n) cells += "---|";
    return cells;
  }() << '\n';
  for (const auto& [name, f] : evaluation.figures) {
    out << "| " << name << " |";
    for (const auto& group : groups) {
      const auto at = f.groups.find(group);
      out << ' ' << (at == f.groups.end() || at->second.gold == 0 ? "–" : fixed(at->second.f1())) << " |";
    }
    out << '\n';
  }
  return out.str();
}

std::string evaluation_json(const Evaluation& evaluation) {
  Poco::JSON::Object root(Poco::JSON_PRESERVE_KEY_ORDER), figures(Poco::JSON_PRESERVE_KEY_ORDER);
  for (const auto& [name, f] : evaluation.figures) {
    Poco::JSON::Object figure(Poco::JSON_PRESERVE_KEY_ORDER), groups(Poco::JSON_PRESERVE_KEY_ORDER);
    figure.set("precision", f.all.precision()), figure.set("recall", f.all.recall()), figure.set("f1", f.all.f1());
    figure.set("low", f.low), figure.set("high", f.high), figure.set("group_mean", f.group_mean);
    figure.set("gold", f.all.gold), figure.set("predicted", f.all.predicted);
    for (const auto& [group, tally] : f.groups) groups.set(group, tally.f1());
    figure.set("groups", groups);
    figures.set(name, figure);
  }
  root.set("documents", evaluation.documents), root.set("unreadable", evaluation.errors.size());
  root.set("figures", figures);
  std::ostringstream out;
  root.stringify(out, 1);
  return out.str();
}

std::string evaluation_errors(const Evaluation& evaluation, std::size_t per_figure, const std::string& figure) {
  std::map<std::string, std::vector<const Miss*>> by_figure;
  for (const Miss& miss : evaluation.misses)
    if (figure.empty() || miss.figure == figure) by_figure[miss.figure].push_back(&miss);
  std::ostringstream out;
  for (const auto& [name, misses] : by_figure) {
    out << "\n## " << name << " (" << misses.size() << ")\n\n";
    for (std::size_t n = 0; n < std::min(per_figure, misses.size()); ++n)
      out << "- " << (misses[n]->extra ? "extra" : "miss") << ' ' << misses[n]->document << ':' << misses[n]->start << ' '
          << misses[n]->what << '\n';
  }
  return out.str();
}

}  // namespace minutes
