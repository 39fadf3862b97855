// The whole way: source bytes to the finished JSON record, one thread, nothing kept between documents. And the same on
// one growing text, to see that time grows as the text does.
#include "documents.h"
#include "minutes/minutes.h"

namespace minutes::bench {
namespace {

void run(benchmark::State& state, const Set& set) {
  const Parser parser;
  for (auto _ : state)
    for (const auto& text : set.texts) {
      const auto document = parser.parse(text);
      if (!document) return state.SkipWithError(document.error().message.c_str());
      benchmark::DoNotOptimize(write::json(*document));
    }
  count(state, set);
}

void run_size(benchmark::State& state, std::size_t bytes) {
  const Set one{"", {text_of(bytes)}};
  run(state, one);
}

}  // namespace

void register_pipeline() {
  for (const Set& set : sets()) benchmark::RegisterBenchmark(("pipeline/" + set.name).c_str(), run, set);
  for (const std::size_t bytes : {10'000u, 100'000u, 1'000'000u, 10'000'000u})
    benchmark::RegisterBenchmark(("size/" + std::to_string(bytes)).c_str(), run_size, bytes)->Unit(benchmark::kMillisecond);
}

}  // namespace minutes::bench
