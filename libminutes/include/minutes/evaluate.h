// How good the library is on labelled documents.
//
//   auto result = minutes::evaluate("corpus/gold");
//   std::cout << minutes::evaluation_markdown(*result);
//
// Promise: the figures are those of gold/GUIDE.md; a test holds them to the project's reference scorer. Same labels,
// same documents, same options: same figures.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "minutes/export.h"
#include "minutes/options.h"
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

/// A label that nothing met, or a find that no label meets.
struct Miss {
  std::string document;     ///< stem of the label file
  std::string figure;       ///< `dates.value`
  bool extra = false;       ///< a find that no label meets
  std::uint32_t start = 0;  ///< code points
  std::string what;         ///< the stretch and its value, for a reader
};

/// A figure over all documents.
struct Figure {
  Tally all;
  std::map<std::string, Tally> groups;  ///< by publisher
  double group_mean = 0;                ///< mean of F1 over the groups that have such labels
  double low = 0, high = 0;             ///< 95 % of the F1 of resampled documents
};

struct Evaluation {
  std::size_t documents = 0;
  std::map<std::string, Figure> figures;  ///< `topics.start`, `dates.value`, `decisions.status` …
  std::vector<Miss> misses;               ///< by document, in text order
  std::vector<Error> errors;              ///< documents that could not be read; each counts as an empty record
};

struct EvaluateOptions {
  Options options{};  ///< of the parser
  std::string
      predictions{};  ///< folder of records; empty: the texts beside the labels are parsed (`GOLD/../texts` or `GOLD/../docs`)
  /// Seed with which every document is rewritten (names, places, years, sums, numbering, line ends, list marks), its labels
  /// kept right, before it is parsed; not together with `predictions`.
  std::optional<std::uint64_t> perturb{};
  int resamples = 1000;  ///< draws of documents for the interval; 0 for none
};

/// Scores every label file (*.json) of `gold`. Errors: not_found where there is no such folder or no
/// label in it; bad_option where both `predictions` and `perturb` are given.
MINUTES_API Result<Evaluation> evaluate(const std::string& gold, const EvaluateOptions& options = {});

/// A table of figures and one of groups.
MINUTES_API std::string evaluation_markdown(const Evaluation& evaluation);
MINUTES_API std::string evaluation_json(const Evaluation& evaluation);
/// The misses and false finds as a list by figure, at most `per_figure` of each; of all figures, or of one.
MINUTES_API std::string evaluation_errors(const Evaluation& evaluation, std::size_t per_figure, const std::string& figure = {});

}  // namespace minutes
