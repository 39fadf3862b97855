#include "learn/calibration.h"

#include <algorithm>
#include <cmath>

namespace minutes::learn {
namespace {

constexpr std::size_t bin_count = 10;
constexpr double thresholds[] = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

std::size_t bin_of(double confidence) { return std::min(bin_count - 1, static_cast<std::size_t>(confidence * bin_count)); }

struct Sum {
  std::uint64_t finds = 0, right = 0;
  double confidence = 0;
};

std::vector<ReliabilityBin> bins_of(const std::vector<Judged>& finds) {
  Sum sums[bin_count];
  for (const Judged& find : finds) {
    Sum& sum = sums[bin_of(find.confidence)];
    ++sum.finds;
    sum.right += find.right;
    sum.confidence += find.confidence;
  }
  std::vector<ReliabilityBin> bins;
  for (std::size_t n = 0; n < bin_count; ++n) {
    const auto finds_here = static_cast<double>(sums[n].finds);
    if (sums[n].finds == 0) continue;
    bins.push_back({static_cast<double>(n) / bin_count, static_cast<double>(n + 1) / bin_count, sums[n].finds,
                    sums[n].confidence / finds_here, static_cast<double>(sums[n].right) / finds_here});
  }
  return bins;
}

// `finds` falls in confidence.
std::vector<ConfidencePoint> curve_of(const std::vector<Judged>& finds, std::uint64_t gold) {
  std::vector<ConfidencePoint> curve;
  std::size_t at = 0;
  Tally tally{0, gold, 0};
  for (auto threshold = std::rbegin(thresholds); threshold != std::rend(thresholds); ++threshold) {
    for (; at < finds.size() && finds[at].confidence >= *threshold; ++at) tally += {finds[at].right, 0, 1};
    curve.push_back({*threshold, tally});
  }
  std::reverse(curve.begin(), curve.end());
  return curve;
}

}  // namespace

Calibration calibrate(std::vector<Judged> finds, std::uint64_t gold) {
  for (Judged& find : finds) find.confidence = std::clamp(find.confidence, 0.0, 1.0);
  std::stable_sort(finds.begin(), finds.end(), [](const Judged& a, const Judged& b) { return a.confidence > b.confidence; });
  Calibration out;
  out.finds = finds.size();
  out.bins = bins_of(finds);
  out.curve = curve_of(finds, gold);
  const double count = std::max<double>(1, static_cast<double>(finds.size()));
  for (const auto& bin : out.bins)
    out.expected_error += static_cast<double>(bin.finds) / count * std::abs(bin.confidence - bin.right);
  for (const Judged& find : finds) out.brier += std::pow(find.confidence - (find.right ? 1 : 0), 2) / count;
  return out;
}

}  // namespace minutes::learn
