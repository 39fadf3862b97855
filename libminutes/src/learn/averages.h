// What the averaged perceptrons of this folder share: their order of lessons, the folds in which they are tried, and how their
// averages become small whole numbers. Integers only, so that all machines agree.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/random.h"

namespace minutes::learn {

/// The average that becomes 127: of a thousand that are not 0 only two are greater.
inline std::int64_t unit_of(std::vector<std::int64_t> averages) {
  std::erase(averages, 0);
  if (averages.empty()) return 1;
  for (std::int64_t& average : averages) average = std::abs(average);
  const auto at = averages.begin() + static_cast<std::ptrdiff_t>(averages.size() - 1 - averages.size() * 2 / 1000);
  std::nth_element(averages.begin(), at, averages.end());
  return *at;
}

/// Rounded, and held within `most`.
inline std::int64_t scaled(std::int64_t average, std::int64_t unit, std::int64_t most) {
  const std::int64_t half = average < 0 ? -unit / 2 : unit / 2;
  return std::clamp((average * 127 + half) / unit, -most, most);
}

template <class Lesson>
void shuffle(std::vector<const Lesson*>& lessons, base::SplitMix& random) {
  for (std::size_t i = lessons.size(); i > 1; --i) std::swap(lessons[i - 1], lessons[random.below(i)]);
}

/// The fold in which each group is held out.
inline std::map<std::string, int> fold_numbers(const std::set<std::string>& groups, int folds) {
  std::map<std::string, int> numbers;
  int next = 0;
  for (const std::string& group : groups) numbers.emplace(group, next++ % folds);
  return numbers;
}

}  // namespace minutes::learn
