// The texts that benches run on, and how they are registered.
#pragma once

#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>
#include <vector>

namespace minutes::bench {

/// Documents of one origin, read once.
struct Set {
  std::string name;
  std::vector<std::string> texts;
  std::uint64_t bytes() const;
};

/// corpus, gold and unlabelled; those whose folder is missing are left out.
const std::vector<Set>& sets();
/// A text of that many bytes, made of the corpus's documents one after another, cut where a line ends.
std::string text_of(std::size_t bytes);
/// What one iteration over the set read, as rates: bytes/s and documents/s.
void count(benchmark::State& state, const Set& set);

void register_stages();
void register_formats();
void register_pipeline();
void register_icu();

}  // namespace minutes::bench
