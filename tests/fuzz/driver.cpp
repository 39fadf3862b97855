// Runs a fuzz target without libFuzzer, for compilers that have none: its seeds, then changes of them for so many seconds.
//   minutes_seeds_docx SEEDS SECONDS
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "base/random.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::string& input) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

/// Bytes flipped, stretches doubled, dropped or taken from another seed.
std::string changed(std::string input, const std::string& other, minutes::base::SplitMix& random) {
  for (std::uint64_t changes = 1 + random.below(6); changes > 0 && !input.empty(); --changes) {
    const std::size_t at = random.below(input.size()), size = 1 + random.below(40);
    switch (random.below(4)) {
      case 0: input[at] = static_cast<char>(random.below(256)); break;
      case 1: input.insert(at, input.substr(at, size)); break;
      case 2: input.erase(at, size); break;
      default: input.insert(at, other, random.below(other.size() + 1), size); break;
    }
  }
  return input;
}

std::vector<std::string> seeds_of(const char* folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> seeds;
  for (const auto& path : paths) {
    std::ifstream in(path, std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return seeds;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) return 2;
  const auto seeds = seeds_of(arguments[1]);
  if (seeds.empty()) return 2;
  for (const std::string& seed : seeds) run(seed);
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::atoi(arguments[2]));
  minutes::base::SplitMix random(1);
  std::size_t runs = seeds.size();
  for (; std::chrono::steady_clock::now() < end; ++runs)
    run(changed(seeds[random.below(seeds.size())], seeds[random.below(seeds.size())], random));
  std::printf("%zu runs\n", runs);
}
