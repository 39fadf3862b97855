// A model from labels.
//
//   auto model = minutes::train({"corpus/gold", "sentences.iob2"});
//   minutes::Parser parser({}, *minutes::Model::read(*model));
//
// Promise: the same data, in the same order, gives the same bytes on any machine. One thread, no clock, no random source but
// the seed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "minutes/export.h"
#include "minutes/result.h"

namespace minutes {

struct TrainOptions {
  int epochs = 14;                    ///< how often each lesson is gone through
  std::uint64_t seed = 1;             ///< of the order in which
  std::vector<std::string> beside{};  ///< more data: learned from, but no measure of how far the model can be believed
  bool calibrate = true;  ///< also learn, on groups held out, how far the model can be believed; takes six times as long
};

/// The bytes of a model file. `data`: folders of label files (their texts beside them), label files, IOB2 files
/// (learn/training_data.h tells their form). Errors: not_found, unreadable_file, binary_input with file and line, bad_option
/// where there is nothing to learn from.
MINUTES_API Result<std::string> train(const std::vector<std::string>& data, const TrainOptions& options = {});

}  // namespace minutes
