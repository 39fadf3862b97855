// Scores of records against labels, as gold/GUIDE.md defines them; a test holds them to tools/score.py.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "learn/calibration.h"
#include "learn/labels.h"
#include "minutes/evaluate.h"

namespace minutes::learn {

/// One document's figures by name: `topics.start`, `dates.value`, …
struct DocumentScore {
  std::string document, group;
  std::map<std::string, Tally> figures;
  std::vector<Miss> misses;
  std::map<std::string, std::vector<Judged>> judged{};  ///< finds that have a confidence
};

/// `text` is the document's own; an empty one compares topics by offset and leaves `slices` out.
DocumentScore score(const Labels& gold, const Labels& predicted, std::string_view text);

/// Sums up; the interval comes from `resamples` draws of documents with a fixed seed.
std::map<std::string, Figure> summarise(const std::vector<DocumentScore>& documents, int resamples = 1000);

}  // namespace minutes::learn
