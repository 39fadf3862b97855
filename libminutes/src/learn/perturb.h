// Labelled documents rewritten with their labels kept right, to see what of a score rests on the very words and forms of
// the documents at hand: names, places, years, sums, matters, § numbers, line breaks, heading and list marks change.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "learn/labels.h"

namespace minutes::learn {

struct Perturbed {
  std::string text;
  Labels labels;
};

/// The same text, labels and seed give the same result on every machine. `text` is what the labels' offsets count.
Perturbed perturb(std::string_view text, const Labels& labels, std::uint64_t seed);

}  // namespace minutes::learn
