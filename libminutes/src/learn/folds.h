// Leave one group out: what is learned from the labels of all publishers but one is tried on that one.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "minutes/evaluate.h"

namespace minutes::learn {

/// What is held out, and what may be learned from; paths of label files.
struct Fold {
  std::vector<std::string> groups;
  LabelFiles held_out, others;
};

/// One fold a group, by name, or groups in turn to `most` folds where that is not 0. `files` are (path, group).
/// Error: bad_option where there are not two groups at least.
Result<std::vector<Fold>> folds_of(const std::vector<std::pair<std::string, std::string>>& files, std::size_t most = 0);

}  // namespace minutes::learn
