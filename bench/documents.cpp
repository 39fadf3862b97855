#include "documents.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace minutes::bench {
namespace {

namespace fs = std::filesystem;

Set read_set(std::string name, const fs::path& folder) {
  std::vector<fs::path> paths;
  std::error_code missing;
  for (const auto& entry : fs::directory_iterator(folder, missing))
    if (entry.path().extension() == ".txt") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  Set set{std::move(name), {}};
  for (const auto& path : paths) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    set.texts.push_back(bytes.str());
  }
  return set;
}

std::vector<Set> read_sets() {
  const fs::path project = MINUTES_PROJECT_DIR, shared = project / ".." / "shared";
  std::vector<Set> all{read_set("corpus", project / "corpus" / "texts"), read_set("gold", shared / "gold" / "docs"),
                       read_set("unlabelled", shared / "unlabelled")};
  std::erase_if(all, [](const Set& set) { return set.texts.empty(); });
  return all;
}

}  // namespace

std::uint64_t Set::bytes() const {
  std::uint64_t sum = 0;
  for (const auto& text : texts) sum += text.size();
  return sum;
}

const std::vector<Set>& sets() {
  static const std::vector<Set> all = read_sets();
  return all;
}

std::string text_of(std::size_t bytes) {
  std::string out;
  while (out.size() < bytes)
    for (const auto& text : sets().front().texts) out += text + "\n";
  out.resize(out.find_last_of('\n', bytes - 1) + 1);
  return out;
}

void count(benchmark::State& state, const Set& set) {
  state.SetBytesProcessed(static_cast<std::int64_t>(set.bytes() * static_cast<std::uint64_t>(state.iterations())));
  state.counters["documents/s"] = benchmark::Counter(
      static_cast<double>(set.texts.size() * static_cast<std::uint64_t>(state.iterations())), benchmark::Counter::kIsRate);
}

}  // namespace minutes::bench
