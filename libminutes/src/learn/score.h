// Scores of records against labels, as gold/GUIDE.md defines them; a test holds them to tools/score.py.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "learn/labels.h"

namespace minutes::learn {

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
  std::string document;
  std::string figure;   ///< `dates.value`
  bool extra = false;   ///< a find that no label meets
  std::uint32_t start = 0;
  std::string what;     ///< the stretch and its value, for a reader
};

/// One document's figures by name: `topics.start`, `dates.value`, …
struct DocumentScore {
  std::string document, group;
  std::map<std::string, Tally> figures;
  std::vector<Miss> misses;
};

/// `text` is the document's own; an empty one compares topics by offset and leaves `slices` out.
DocumentScore score(const Labels& gold, const Labels& predicted, std::string_view text);

/// A figure over many documents.
struct Figure {
  Tally all;
  std::map<std::string, Tally> groups;
  double group_mean = 0;          ///< mean of F1 over the groups that have such labels
  double low = 0, high = 0;       ///< 95 % of the F1 of resampled documents
};

/// Sums up; the interval comes from `resamples` draws of documents with a fixed seed.
std::map<std::string, Figure> summarise(const std::vector<DocumentScore>& documents, int resamples = 1000);

}  // namespace minutes::learn
