// Learns the tagger of find/tagger.h: an averaged structured perceptron (Collins 2002) with a margin, over hashed features.
//
//   const std::string section = *train_tagger(data, {});
//
// Promise: integers only, in a fixed order, on one thread: the same data and settings give the same bytes on any machine.
#pragma once

#include <cstdint>
#include <string>

#include "learn/training_data.h"

namespace minutes::learn {

struct TaggerSettings {
  int epochs = 14;
  int row_bits = 16;          ///< log2 of the rows of weights
  int unsaid_permille = 400;  ///< how often a document is shown without what the rules found there
  std::int32_t margin = 25;   ///< by how much a right tag must be ahead of a wrong one
  int folds = 5;              ///< groups are held out in so many parts to learn what odds are worth; 0: they are left out
  std::uint64_t seed = 1;
};

Result<std::string> train_tagger(const TrainingData& data, const TaggerSettings& settings);

}  // namespace minutes::learn
