// Learns the judge of find/acts_model.h: an averaged perceptron (Collins 2002) with a margin, over hashed features.
//
//   const std::string section = *train_acts(data, {});
//
// Promise: integers only, in a fixed order, on one thread: the same data and settings give the same bytes on any machine.
#pragma once

#include <cstdint>
#include <string>

#include "learn/training_data.h"

namespace minutes::learn {

struct ActsSettings {
  int epochs = 12;
  int row_bits = 16;         ///< log2 of the rows of weights
  int told_permille = 500;   ///< how often a sentence is shown with what the rules said of it
  std::int32_t margin = 40;  ///< by how much a right kind must be ahead of a wrong one
  int folds = 5;             ///< groups are held out in so many parts to learn what odds are worth; 0: they are left out
  std::uint64_t seed = 1;
};

/// Documents without labels of decisions are passed over; the section is empty where none is left.
Result<std::string> train_acts(const TrainingData& data, const ActsSettings& settings);

}  // namespace minutes::learn
