#include "learn/odds.h"

#include <algorithm>

namespace minutes::learn {

find::OddsCurve curve_of(std::vector<Trial> trials) {
  find::OddsCurve curve;
  std::stable_sort(trials.begin(), trials.end(), [](const Trial& a, const Trial& b) { return a.odds < b.odds; });
  struct Bin {
    std::int64_t odds = 0, right = 0, count = 0;
    std::int64_t permille() const { return (1000 * right + 500) / (count + 1); }
  };
  std::vector<Bin> bins;
  for (std::size_t n = 0; n < find::OddsCurve::knots; ++n) {
    Bin bin;
    const std::size_t from = trials.size() * n / find::OddsCurve::knots, to = trials.size() * (n + 1) / find::OddsCurve::knots;
    for (std::size_t at = from; at < to; ++at) bin.odds += trials[at].odds, bin.right += trials[at].right, ++bin.count;
    bins.push_back(bin);
    while (bins.size() > 1 && bins[bins.size() - 2].permille() > bins.back().permille()) {
      const Bin last = bins.back();
      bins.pop_back();
      bins.back() = {bins.back().odds + last.odds, bins.back().right + last.right, bins.back().count + last.count};
    }
  }
  for (std::size_t n = 0; n < find::OddsCurve::knots; ++n) {
    const Bin& bin = bins[std::min(n, bins.size() - 1)];
    curve.odds[n] = static_cast<std::int32_t>(bin.count == 0 ? 0 : bin.odds / bin.count);
    curve.permille[n] = static_cast<std::int32_t>(bin.permille());
  }
  return curve;
}

}  // namespace minutes::learn
