#include "find/tagger.h"

#include <algorithm>
#include <cstring>
#include <limits>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/bytes.h"

namespace minutes::find {

namespace {

/// The sum of the features' rows. No sum of so few bytes leaves 16 bits.
TagScores sum_of_rows(const WordFeatures& features, const TaggerWeights<std::int8_t>& weights) {
  static_assert(feature_count * 128 <= std::numeric_limits<std::int16_t>::max());
  const auto mask = static_cast<std::uint32_t>(weights.rows.size() - 1);
  const auto* rows = weights.rows.data();
#ifdef __SSE2__
  // Two rows at a time, the bytes of one in the lower and of the other in the upper halves of 16 bits.
  static_assert(feature_count % 2 == 0);
  __m128i sum = _mm_setzero_si128();
  const auto row = [&](std::uint32_t feature) {
    return _mm_loadl_epi64(reinterpret_cast<const __m128i*>(rows + (feature & mask)));
  };
#pragma GCC unroll 5
  for (std::size_t n = 0; n < feature_count; n += 2) {
    const __m128i two = _mm_unpacklo_epi8(row(features[n]), row(features[n + 1]));
    sum = _mm_add_epi16(sum, _mm_add_epi16(_mm_srai_epi16(_mm_slli_epi16(two, 8), 8), _mm_srai_epi16(two, 8)));
  }
#else
  std::array<std::int16_t, tag_count> sum{};
  const auto add = [&](std::uint32_t feature) {
    for (std::size_t k = 0; k < tag_count; ++k) sum[k] = static_cast<std::int16_t>(sum[k] + rows[feature & mask][k]);
  };
  for (const std::uint32_t feature : features) add(feature);
#endif
  std::array<std::int16_t, tag_count> sums;
  std::memcpy(&sums, &sum, sizeof sums);
  TagScores scores;
  std::copy(sums.begin(), sums.end(), scores.begin());
  return scores;
}

TagScores sum_of_rows(const WordFeatures& features, const TaggerWeights<std::int32_t>& weights) {
  const auto mask = static_cast<std::uint32_t>(weights.rows.size() - 1);
  TagScores scores{};
  const auto add = [&](std::uint32_t feature) {
    const auto& row = weights.rows[feature & mask];
    for (std::size_t k = 0; k < tag_count; ++k) scores[k] += row[k];
  };
  for (const std::uint32_t feature : features) add(feature);
  return scores;
}

}  // namespace

template <class Weight>
void score(const TaggerRun& run, const TaggerWeights<Weight>& weights, std::vector<TagScores>& scores) {
  scores.resize(run.features.size());
  for (std::size_t i = 0; i < scores.size(); ++i) scores[i] = sum_of_rows(run.features[i], weights);
}

template void score(const TaggerRun&, const TaggerWeights<std::int8_t>&, std::vector<TagScores>&);
template void score(const TaggerRun&, const TaggerWeights<std::int32_t>&, std::vector<TagScores>&);

// --- paths ---

namespace {

constexpr std::int32_t never = std::numeric_limits<std::int32_t>::min() / 4;  // two of them can be added
constexpr bool is_never(std::int32_t score) { return score < never / 2; }

/// Scores of four tags: one register.
using Four = std::int32_t __attribute__((vector_size(16)));
static_assert(sizeof(Four) == tag_starts * sizeof(std::int32_t));

Four load(const std::int32_t* from) {
  Four four;
  std::memcpy(&four, from, sizeof four);
  return four;
}
void store(Four four, std::int32_t* to) { std::memcpy(to, &four, sizeof four); }
Four each(std::int32_t score) { return Four{score, score, score, score}; }
Four greater(Four a, Four b) { return a > b ? a : b; }

constexpr std::int32_t* insides(TagScores& scores) { return scores.data() + tag_starts; }
constexpr const std::int32_t* insides(const TagScores& scores) { return scores.data() + tag_starts; }

}  // namespace

Lattice::Lattice(const TagSteps& steps) : steps_(steps) {
  for (std::size_t a = 0; a < tag_count; ++a)
    for (std::size_t b = 0; b < tag_count; ++b) steps_to_[b][a] = steps[a][b];
  for (std::size_t begin = 0; begin < tag_starts; ++begin) {
    into_[begin] = steps[begin][begin + tag_starts];
    inside_[begin] = steps[begin + tag_starts][begin + tag_starts];
  }
  into_[0] = inside_[0] = never;  // nothing is inside of outside
}

/// Sets the scores of tags that may not stand at the word.
void Lattice::mask(std::size_t at, TagScores& scores) const {
  if (joined_[at] == 0) store(each(never), insides(scores));
  for (std::size_t tag = 0; !allowed_.empty() && tag < tag_count; ++tag)
    if ((allowed_[at] >> tag & 1) == 0) scores[tag] = never;
}

/// The best way on from each tag at the word before, with the scores of all words behind.
TagScores Lattice::on_from(std::size_t at) const {
  const TagScores& on = on_[at];
  Four starts = each(never), inner = each(never);
  for (std::size_t k = 0; k < tag_starts; ++k) {
    const Four next = each(on[k]);
    starts = greater(starts, load(steps_to_[k].data()) + next);
    inner = greater(inner, load(insides(steps_to_[k])) + next);
  }
  const Four next = load(insides(on));
  TagScores best;
  store(greater(starts, load(into_.data()) + next), best.data());
  store(greater(inner, load(inside_.data()) + next), insides(best));
  return best;
}

/// The best way to each tag from any that may stand before.
TagScores Lattice::way_to(std::size_t at) const {
  TagScores best;
  if (at == 0) {  // what stands before a run is outside
    best = steps_[0];
    store(each(never), insides(best));
    return best;
  }
  TagScores from;
  store(load(ways_[at - 1].data()) + load(scores_[at - 1].data()), from.data());
  store(load(insides(ways_[at - 1])) + load(insides(scores_[at - 1])), insides(from));
  Four starts = each(never);
  for (std::size_t k = 0; k < tag_count; ++k) starts = greater(starts, load(steps_[k].data()) + each(from[k]));
  store(starts, best.data());
  const Four inner = greater(load(into_.data()) + load(from.data()), load(inside_.data()) + load(insides(from)));
  store(greater(inner, each(never)), insides(best));
  mask(at, best);
  return best;
}

void Lattice::read(std::span<const std::uint8_t> joined, std::span<const TagScores> scores, AllowedTags allowed) {
  joined_ = joined, scores_ = scores, allowed_ = allowed;
  ways_.clear();
  on_.resize(scores.size());
  TagScores on{};
  for (std::size_t i = scores.size(); i-- > 0; on = on_from(i)) {
    store(load(on.data()) + load(scores[i].data()), on_[i].data());
    store(load(insides(on)) + load(insides(scores[i])), insides(on_[i]));
    mask(i, on_[i]);
  }
}

std::span<const Tag> Lattice::best() {
  path_.resize(size());
  std::size_t before = 0;
  for (std::size_t i = 0; i < path_.size(); ++i) {
    const TagScores &step = steps_[before], &on = on_[i];
    std::size_t best = 0;
    for (std::size_t tag = 1; tag < tag_starts; ++tag)
      if (step[tag] + on[tag] > step[best] + on[best]) best = tag;
    const std::size_t inside = before | tag_starts;
    if (before != 0 && step[inside] + on[inside] > step[best] + on[best]) best = inside;
    path_[i] = static_cast<Tag>(best);
    before = best;
  }
  return path_;
}

std::int32_t Lattice::odds(std::size_t first, std::size_t last, ActorType type) {
  const auto begin = static_cast<std::size_t>(type == ActorType::person ? Tag::begin_person : Tag::begin_organisation);
  const std::size_t inside = begin + tag_starts;
  while (ways_.size() <= first) ways_.push_back(way_to(ways_.size()));
  std::int32_t with = ways_[first][begin] + scores_[first][begin], without = never;
  for (std::size_t tag = 0; tag < tag_count; ++tag)
    if (tag != begin) without = std::max(without, ways_[first][tag] + on_[first][tag]);
  std::size_t before = begin;
  for (std::size_t i = first + 1; i < last; ++i, before = inside) {
    if (is_never(on_[i][inside])) return never;
    with += steps_[before][inside] + scores_[i][inside];
  }
  if (last < size()) {
    std::int32_t on = never;
    for (std::size_t tag = 0; tag < tag_starts; ++tag) on = std::max(on, steps_[before][tag] + on_[last][tag]);
    with += on;
  }
  return is_never(with) ? never : with - without;
}

// --- the model's bytes ---

namespace {

// "tag2", number of features, log2 of rows, unused; steps; curves; unasked; rows: all numbers of 4 bytes but the rows' of 1.
constexpr std::string_view mark = "tag2";
constexpr std::size_t numbers = 3 + tag_count * tag_count + claim_kinds * 2 * OddsCurve::knots + 256;
constexpr std::size_t head_bytes = (mark.size() + 4 * numbers + 63) / 64 * 64;

class Numbers {
 public:
  explicit Numbers(std::string_view bytes) : bytes_(bytes) {}
  std::int32_t next() {
    std::uint32_t value = 0;
    for (int n = 0; n < 4; ++n) value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes_[at_++])) << 8 * n;
    return static_cast<std::int32_t>(value);
  }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
};

/// Every number behind the first three, in the order in which they are written.
template <class Model, class Visit>
void visit_numbers(Model& model, Visit visit) {
  for (auto& row : model.weights.steps)
    for (auto& step : row) visit(step);
  for (auto& curve : model.curves) {
    for (auto& odds : curve.odds) visit(odds);
    for (auto& permille : curve.permille) visit(permille);
  }
  for (auto& permille : model.unasked) visit(permille);
}

}  // namespace

Result<TaggerModel> read_tagger(std::string_view section) {
  using Row = TaggerWeights<std::int8_t>::Row;
  if (section.empty()) return TaggerModel{};
  const auto bad = [](const std::string& what) {
    return Error{ErrorCode::bad_model, "", "its section `actors.tagger` " + what};
  };
  if (section.size() < head_bytes || !section.starts_with(mark)) return bad("is none that this library reads");
  Numbers number(section.substr(mark.size()));
  const auto features = number.next(), bits = number.next();
  number.next();
  if (features != feature_count)
    return bad("was trained on " + std::to_string(features) + " features a word; this library has " +
               std::to_string(feature_count) + ": train it anew");
  if (bits < 1 || bits > 24 || section.size() != head_bytes + (std::size_t{1} << bits) * sizeof(Row))
    return bad("is cut short");
  TaggerModel model;
  visit_numbers(model, [&](std::int32_t& value) { value = number.next(); });
  model.weights.rows = {reinterpret_cast<const Row*>(section.data() + head_bytes), std::size_t{1} << bits};
  return model;
}

std::string tagger_bytes(const TaggerModel& model) {
  std::string out(mark);
  const auto append = [&](std::int32_t value) {
    for (int n = 0; n < 4; ++n) out.push_back(static_cast<char>(static_cast<std::uint32_t>(value) >> 8 * n & 0xFF));
  };
  append(feature_count);
  append(static_cast<std::int32_t>(std::bit_width(model.weights.rows.size()) - 1));
  append(0);
  visit_numbers(model, append);
  out.resize(head_bytes);
  for (const auto& row : model.weights.rows)
    for (const std::int8_t weight : row) out.push_back(static_cast<char>(weight));
  return out;
}

}  // namespace minutes::find
