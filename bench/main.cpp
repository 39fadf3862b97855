#include "documents.h"

int main(int argc, char** argv) {
  using namespace minutes::bench;
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  register_icu();
  register_pipeline();
  register_stages();
  register_formats();
  benchmark::RunSpecifiedBenchmarks();
}
