#include "learn/calibration.h"

#include <gtest/gtest.h>

#include <cmath>

#include "base/random.h"

namespace minutes {
namespace {

using learn::Judged;

// What the headers say, bin by bin and point by point, each in a pass of its own.
namespace slow {

bool in_bin(const Judged& find, int bin) {
  return find.confidence >= bin / 10.0 && (find.confidence < (bin + 1) / 10.0 || bin == 9);
}

double share(const std::vector<Judged>& finds, int bin) {
  double count = 0, right = 0;
  for (const Judged& find : finds)
    if (in_bin(find, bin)) ++count, right += find.right ? 1 : 0;
  return right / count;
}

double mean(const std::vector<Judged>& finds, int bin) {
  double count = 0, sum = 0;
  for (const Judged& find : finds)
    if (in_bin(find, bin)) ++count, sum += find.confidence;
  return sum / count;
}

double expected_error(const std::vector<Judged>& finds) {
  double error = 0;
  for (int bin = 0; bin < 10; ++bin)
    for (const Judged& find : finds)
      if (in_bin(find, bin)) error += std::abs(share(finds, bin) - mean(finds, bin)) / static_cast<double>(finds.size());
  return error;
}

double brier(const std::vector<Judged>& finds) {
  double sum = 0;
  for (const Judged& find : finds) {
    const double right = find.right ? 1.0 : 0.0;
    sum += (find.confidence - right) * (find.confidence - right);
  }
  return sum / static_cast<double>(finds.size());
}

Tally at_least(const std::vector<Judged>& finds, double least, std::uint64_t gold) {
  Tally tally{0, gold, 0};
  for (const Judged& find : finds)
    if (find.confidence >= least) ++tally.predicted, tally.hits += find.right ? 1 : 0;
  return tally;
}

}  // namespace slow

std::vector<Judged> drawn(std::uint64_t seed) {
  base::SplitMix random(seed);
  std::vector<Judged> finds;
  const auto count = 1 + random.below(300);
  for (std::uint64_t n = 0; n < count; ++n) {
    // Some on the edges of bins, 0 and 1 among them.
    const double confidence = random.below(4) == 0 ? static_cast<double>(random.below(11)) / 10.0
                                                   : static_cast<double>(random.below(1'000'003)) / 1'000'003.0;
    finds.push_back({confidence, static_cast<double>(random.below(1000)) < confidence * 900});
  }
  return finds;
}

TEST(Calibration, AgreesWithASlowObviousComputation) {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const auto finds = drawn(seed);
    const auto gold = finds.size() + seed;
    const Calibration fast = learn::calibrate(finds, gold);
    EXPECT_EQ(fast.finds, finds.size());
    EXPECT_NEAR(fast.expected_error, slow::expected_error(finds), 1e-9) << seed;
    EXPECT_NEAR(fast.brier, slow::brier(finds), 1e-9) << seed;
    std::uint64_t counted = 0;
    for (const ReliabilityBin& bin : fast.bins) {
      const int n = static_cast<int>(std::lround(bin.low * 10));
      EXPECT_NEAR(bin.right, slow::share(finds, n), 1e-9) << seed;
      EXPECT_NEAR(bin.confidence, slow::mean(finds, n), 1e-9) << seed;
      counted += bin.finds;
    }
    EXPECT_EQ(counted, finds.size());
    for (const ConfidencePoint& point : fast.curve)
      EXPECT_EQ(point.tally, slow::at_least(finds, point.least, gold)) << seed << " at " << point.least;
  }
}

TEST(Calibration, IsRightForWhatIsSureAndRight) {
  const Calibration sure = learn::calibrate({{1, true}, {1, true}}, 4);
  EXPECT_EQ(sure.expected_error, 0);
  EXPECT_EQ(sure.brier, 0);
  ASSERT_EQ(sure.bins.size(), 1u);
  EXPECT_EQ(sure.bins.front().finds, 2u);
  EXPECT_EQ(sure.curve.front().tally.recall(), 0.5);
}

TEST(Calibration, TellsWhatIsSureAndWrong) {
  const Calibration wrong = learn::calibrate({{1, false}, {1.5, false}}, 1);
  EXPECT_EQ(wrong.expected_error, 1);
  EXPECT_EQ(wrong.brier, 1);
  EXPECT_EQ(wrong.curve.back().tally.precision(), 0);
}

}  // namespace
}  // namespace minutes
