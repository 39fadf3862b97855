// How good the library is on labelled documents.
//
//   auto result = minutes::evaluate("corpus/gold");
//   std::cout << minutes::evaluation_markdown(*result);
//
// Promise: the figures are those of gold/GUIDE.md; a test holds them to the project's reference scorer. Same labels,
// same documents, same options: same figures.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "minutes/export.h"
#include "minutes/parse.h"
#include "minutes/result.h"

namespace minutes {

/// Counts of one figure.
struct Tally {
  std::uint64_t hits = 0, gold = 0, predicted = 0;

  double precision() const { return predicted == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(predicted); }
  double recall() const { return gold == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(gold); }
  double f1() const {
    const double p = precision(), r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
  Tally& operator+=(const Tally& other) {
    hits += other.hits, gold += other.gold, predicted += other.predicted;
    return *this;
  }
  friend bool operator==(const Tally&, const Tally&) = default;
};

/// Finds whose confidence lies in [low, high), 1 in the last.
struct ReliabilityBin {
  double low = 0, high = 0;
  std::uint64_t finds = 0;
  double confidence = 0;  ///< their mean
  double right = 0;       ///< the share of them that a label meets
};

/// What counts where only finds that are at least so sure are kept.
struct ConfidencePoint {
  double least = 0;
  Tally tally;
};

/// How far the confidences of a layer can be believed.
struct Calibration {
  std::uint64_t finds = 0;               ///< that have a confidence
  double expected_error = 0;             ///< mean distance of confidence and share of right finds over the bins, by finds
  double brier = 0;                      ///< mean square of confidence against right (1) or wrong (0)
  std::vector<ReliabilityBin> bins{};    ///< ten of equal width, without the empty ones
  std::vector<ConfidencePoint> curve{};  ///< rising in `least`
};

/// A label that nothing met, or a find that no label meets.
struct Miss {
  std::string document;     ///< stem of the label file
  std::string figure;       ///< `dates.value`
  bool extra = false;       ///< a find that no label meets
  std::uint32_t start = 0;  ///< code points
  std::uint32_t line = 0;   ///< of the text, from 1; 0 where it stands nowhere
  std::string what{};       ///< the stretch and its value, for a reader
  std::string context{};    ///< the words around it
};

/// A figure over all documents.
struct Figure {
  Tally all;
  std::map<std::string, Tally> groups;       ///< by publisher
  double group_mean = 0;                     ///< mean of F1 over the groups that have such labels
  double low = 0, high = 0;                  ///< 95 % of the F1 of resampled documents
  std::optional<Calibration> calibration{};  ///< where finds of the layer have a confidence
};

struct Evaluation {
  std::size_t documents = 0;
  std::map<std::string, Figure> figures;  ///< `topics.start`, `dates.value`, `decisions.status` …
  std::vector<Miss> misses;               ///< by document, in text order
  std::vector<Error> errors;              ///< documents that could not be read; each counts as an empty record
};

/// Paths of label files; their texts stand beside them.
using LabelFiles = std::vector<std::string>;
/// Learns from labels and their texts, and parses with what was learned.
using Trainer = std::function<Result<Parser>(const LabelFiles& labels, const Options& options)>;

struct EvaluateOptions {
  Options options{};  ///< of the parser
  std::string
      predictions{};  ///< folder of records; empty: the texts beside the labels are parsed (`GOLD/../texts` or `GOLD/../docs`)
  /// Seed with which every document is rewritten (names, boards, places, years and days, sums, matters, numbering, line ends,
  /// heading and list marks), its labels kept right, before it is parsed; not together with `predictions`.
  std::optional<std::uint64_t> perturb{};
  /// Where one is given, each group is parsed with what the trainer learned from the labels of all others; not together
  /// with `predictions`. Figures of actors are then given three times: as they are, by the rules alone (`rules.actors.span`),
  /// and by the model alone (`model.actors.span`).
  Trainer leave_one_group_out{};
  /// Groups are left out in so many parts, each group whole; 0: each by itself.
  std::size_t folds = 0;
  int resamples = 1000;  ///< draws of documents for the interval; 0 for none
};

/// Scores every label file (*.json) of `gold`. Errors: not_found where there is no such folder or no
/// label in it; bad_option where `predictions` are given with `perturb` or a trainer, or a group is to be left out where there
/// is but one; what the trainer says.
MINUTES_API Result<Evaluation> evaluate(const std::string& gold, const EvaluateOptions& options = {});

/// A table of figures, one of groups, and what the confidences are worth where there are any.
MINUTES_API std::string evaluation_markdown(const Evaluation& evaluation);
/// The same as an object, with `misses` where `per_figure` is not 0.
MINUTES_API std::string evaluation_json(const Evaluation& evaluation, std::size_t per_figure = 0,
                                        const std::string& figure = {});
/// The misses and false finds as a list by figure and document, at most `per_figure` of each; of all figures, or of one.
MINUTES_API std::string evaluation_errors(const Evaluation& evaluation, std::size_t per_figure, const std::string& figure = {});

}  // namespace minutes
