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
void add_rows(const TaggerRun& run, std::size_t word, const TaggerWeights<std::int8_t>& weights, TagScores& scores) {
  static_assert(feature_count * 128 <= std::numeric_limits<std::int16_t>::max());
  const auto mask = static_cast<std::uint32_t>(weights.rows.size() - 1);
  const auto* rows = weights.rows.data();
#ifdef __SSE2__
  __m128i sum = _mm_setzero_si128();
  const auto add = [&](std::uint32_t feature) {
    const __m128i row = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(rows + (feature & mask)));
    sum = _mm_add_epi16(sum, _mm_srai_epi16(_mm_unpacklo_epi8(row, row), 8));
  };
#else
  std::array<std::int16_t, row_width> sum{};
  const auto add = [&](std::uint32_t feature) {
    for (std::size_t k = 0; k < row_width; ++k) sum[k] = static_cast<std::int16_t>(sum[k] + rows[feature & mask][k]);
  };
#endif
  for (const auto feature : run.text[word]) add(feature);
  for (const auto feature : run.rules[word]) add(feature);
  std::array<std::int16_t, row_width> sums;
  std::memcpy(&sums, &sum, sizeof sums);
  std::copy(sums.begin(), sums.end(), scores.begin());
}

void add_rows(const TaggerRun& run, std::size_t word, const TaggerWeights<std::int32_t>& weights, TagScores& scores) {
  const auto mask = static_cast<std::uint32_t>(weights.rows.size() - 1);
  const auto add = [&](std::uint32_t feature) {
    const auto& row = weights.rows[feature & mask];
    for (std::size_t k = 0; k < row_width; ++k) scores[k] += row[k];
  };
  for (const auto feature : run.text[word]) add(feature);
  for (const auto feature : run.rules[word]) add(feature);
}

}  // namespace

template <class Weight>
std::vector<TagScores> score(const TaggerRun& run, const TaggerWeights<Weight>& weights) {
  std::vector<TagScores> scores(run.text.size());
  for (std::size_t i = 0; i < scores.size(); ++i) add_rows(run, i, weights, scores[i]);
  return scores;
}

template std::vector<TagScores> score(const TaggerRun&, const TaggerWeights<std::int8_t>&);
template std::vector<TagScores> score(const TaggerRun&, const TaggerWeights<std::int32_t>&);

// --- paths ---

namespace {

constexpr std::int32_t never = std::numeric_limits<std::int32_t>::min() / 4;

constexpr bool is_inside(std::size_t tag) { return tag != 0 && tag % 2 == 0; }

}  // namespace

/// May `tag` stand at the word after `before`?
bool Lattice::may(std::size_t at, std::size_t before, std::size_t tag) const {
  if (!allowed_.empty() && (allowed_[at] >> tag & 1) == 0) return false;
  return !is_inside(tag) || (joined_[at] != 0 && (before == tag || before == tag - 1));
}

/// The best way from any tag that may stand before to `tag` at the word, without the word's own score.
std::int32_t Lattice::way_to(std::size_t at, std::size_t tag, const TagScores& from) const {
  if (!allowed_.empty() && (allowed_[at] >> tag & 1) == 0) return never;
  std::int32_t best = never;
  if (is_inside(tag)) {
    if (joined_[at] == 0) return never;
    for (std::size_t k = tag - 1; k <= tag; ++k) best = std::max(best, from[k] + steps_[k][tag]);
  } else {
    for (std::size_t k = 0; k < tag_count; ++k) best = std::max(best, from[k] + steps_[k][tag]);
  }
  return best < never / 2 ? never : best;
}

/// The best way on from `tag` at the word before, with the scores of all words behind.
std::int32_t Lattice::way_on(std::size_t at, std::size_t tag) const {
  const TagScores& on = behind_[at];
  std::int32_t best = never;
  for (std::size_t k = 0; k < tag_count; k += k == 0 ? 1 : 2)  // outside, and the beginnings
    if (allowed_.empty() || (allowed_[at] >> k & 1) != 0) best = std::max(best, steps_[tag][k] + scores_[at][k] + on[k]);
  const std::size_t inside = is_inside(tag) ? tag : tag + 1;
  if (tag != 0 && may(at, tag, inside)) best = std::max(best, steps_[tag][inside] + scores_[at][inside] + on[inside]);
  return best < never / 2 ? never : best;
}

Lattice::Lattice(const TaggerRun& run, std::vector<TagScores> scores, const TagSteps& steps, AllowedTags allowed)
    : joined_(run.joined),
      scores_(std::move(scores)),
      steps_(steps),
      allowed_(allowed),
      before_(scores_.size()),
      behind_(scores_.size()) {
  TagScores start;
  start.fill(never);
  start[0] = 0;  // what stands before a run is outside
  for (std::size_t i = 0; i < scores_.size(); ++i)
    for (std::size_t tag = 0; tag < tag_count; ++tag) {
      const std::int32_t way = way_to(i, tag, i == 0 ? start : before_[i - 1]);
      before_[i][tag] = way == never ? never : way + scores_[i][tag];
    }
  for (std::size_t i = scores_.size(); i-- > 0;)
    for (std::size_t tag = 0; tag < tag_count; ++tag) behind_[i][tag] = i + 1 == scores_.size() ? 0 : way_on(i + 1, tag);
}

std::vector<Tag> Lattice::best() const {
  std::vector<Tag> path(scores_.size());
  std::size_t before = 0;
  for (std::size_t i = 0; i < path.size(); ++i) {
    std::size_t best = 0;
    std::int32_t most = never;
    for (std::size_t tag = 0; tag < tag_count; ++tag) {
      if (!may(i, before, tag) || behind_[i][tag] == never) continue;
      const std::int32_t reached = steps_[before][tag] + scores_[i][tag] + behind_[i][tag];
      if (reached > most) most = reached, best = tag;
    }
    path[i] = static_cast<Tag>(best);
    before = best;
  }
  return path;
}

std::int32_t Lattice::odds(std::size_t first, std::size_t last, ActorType type) const {
  const auto begin = static_cast<std::size_t>(type == ActorType::person ? Tag::begin_person : Tag::begin_organisation);
  const std::size_t inside = begin + 1;
  const auto sum = [](std::int32_t a, std::int32_t b) { return a <= never || b <= never ? never : a + b; };
  std::int32_t with = before_[first][begin], without = never;
  for (std::size_t tag = 0; tag < tag_count; ++tag)
    if (tag != begin) without = std::max(without, sum(before_[first][tag], behind_[first][tag]));
  for (std::size_t i = first + 1; i < last; ++i) {
    if (!may(i, i == first + 1 ? begin : inside, inside)) return never;
    with = sum(with, steps_[i == first + 1 ? begin : inside][inside] + scores_[i][inside]);
  }
  const std::size_t end = last == first + 1 ? begin : inside;
  std::int32_t on = last == scores_.size() ? 0 : never;
  for (std::size_t tag = 0; last < scores_.size() && tag < tag_count; ++tag)
    if (tag != inside && may(last, end, tag) && behind_[last][tag] > never)
      on = std::max(on, steps_[end][tag] + scores_[last][tag] + behind_[last][tag]);
  with = sum(with, on);
  return with <= never ? never : with - without;
}

// --- the model's bytes ---

namespace {

// "tag1", number of features, log2 of rows, unused; steps; curves; unasked; rows: all numbers of 4 bytes but the rows' of 1.
constexpr std::string_view mark = "tag1";
constexpr std::size_t numbers = 3 + tag_count * row_width + claim_kinds * 2 * OddsCurve::knots + 256;
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
