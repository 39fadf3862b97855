#include "learn/tagger_trainer.h"

#include <algorithm>
#include <memory>

#include "find/mentions_judged.h"
#include "learn/averages.h"
#include "learn/odds.h"
#include "learn/reading.h"

namespace minutes::learn {
namespace {

using find::Tag;
using find::TaggerRun;
using find::TaggerScope;

/// Bits of the tags that a reader would accept at each word of a run.
using Allowed = std::vector<std::uint8_t>;
constexpr std::uint8_t bit_of(Tag tag) { return static_cast<std::uint8_t>(1u << static_cast<unsigned>(tag)); }
constexpr auto nothing = static_cast<std::uint8_t>(bit_of(Tag::outside));
constexpr auto nothing_or_place =
    static_cast<std::uint8_t>(bit_of(Tag::outside) | bit_of(Tag::begin_place) | bit_of(Tag::inside_place));
constexpr bool is_inside(std::uint8_t bits) {
  return bits == bit_of(Tag::inside_person) || bits == bit_of(Tag::inside_organisation) || bits == bit_of(Tag::inside_place);
}

struct Lesson {
  TaggerRun run;
  Allowed allowed;
};

struct GoldName {
  TokenRange tokens;
  ActorType type;
  friend bool operator==(const GoldName&, const GoldName&) = default;
};

/// A document as the trainer sees it: what the rules found, the runs with that and without, and what is right.
struct Prepared {
  std::string group;
  find::Candidates found;
  std::vector<Lesson> told, untold;
  std::vector<GoldName> gold;
  bool tried = false;  ///< held out in turn, to learn what odds are worth
};

/// The tags by token, as labels give them.
Allowed tags_of(const View& view, const TrainingDocument& document, std::vector<GoldName>& gold) {
  Allowed tags(view.tokens.size(), document.tells_places ? nothing : nothing_or_place);
  for (const NamedStretch& name : document.names) {
    const auto begin = static_cast<Tag>(static_cast<unsigned>(Tag::begin_person) + static_cast<unsigned>(name.kind));
    const Tag inside = find::inside_of(begin);
    Index t = view.token_at(name.start);
    if (t > 0 && view.tokens[t - 1].end > name.start) --t;  // it begins inside a token: `@Anna`
    const Index first = t;
    for (; t < view.tokens.size() && view.tokens[t].start < name.end; ++t) tags[t] = bit_of(t == first ? begin : inside);
    if (t > first && name.kind != NameKind::place)
      gold.push_back({{first, t}, name.kind == NameKind::person ? ActorType::person : ActorType::organisation});
  }
  return tags;
}

/// Where a name runs over a gap or begins before the run, its part here begins a name.
Allowed allowed_in(const TaggerRun& run, const Allowed& tags) {
  Allowed out;
  std::uint8_t before = 0;
  for (Index t = run.tokens.first; t < run.tokens.last; ++t) {
    std::uint8_t tag = tags[t];
    const bool continues = before == tag || before == tag >> find::tag_starts;
    if (is_inside(tag) && (!continues || run.joined[out.size()] == 0)) tag = static_cast<std::uint8_t>(tag >> find::tag_starts);
    if (run.joined[out.size()] == 0 && tag == nothing_or_place)
      tag = static_cast<std::uint8_t>(nothing_or_place & ~bit_of(Tag::inside_place));
    out.push_back(tag);
    before = tag;
  }
  return out;
}

Result<Prepared> prepare(const TrainingDocument& document) {
  auto text = read::decode(document.text, {});
  if (!text) return text.error();
  Reading of(std::move(*text));
  const find::NameTokens names(of.view);
  Prepared out{document.group,
               find::candidates_by_rules(names, of.matches, of.meta, of.attendance),
               {},
               {},
               {},
               document.labels && !document.beside};
  const Allowed tags = tags_of(of.view, document, out.gold);
  find::for_each_tagger_run(names, out.found, of.attendance, TaggerScope::doubts, false, [&](const TaggerRun& run) {
    out.told.push_back({run, allowed_in(run, tags)});
  });
  find::for_each_tagger_run(names, {}, of.attendance, TaggerScope::all, true, [&](const TaggerRun& run) {
    out.untold.push_back({run, allowed_in(run, tags)});
  });
  return out;
}

// --- weights ---

/// Weights as they change, and their sums over time.
class Learner {
 public:
  explicit Learner(int row_bits)
      : rows_(std::size_t{1} << row_bits), sums_(std::size_t{1} << row_bits), step_sums_{}, weights_{rows_, {}} {}

  void learn(const Lesson& lesson, std::int32_t margin) {
    ++now_;
    std::vector<find::TagScores> scores;
    find::score(lesson.run, weights_, scores);
    auto pushed = scores;
    for (std::size_t i = 0; i < pushed.size(); ++i)
      for (std::size_t tag = 0; tag < find::tag_count; ++tag)
        if ((lesson.allowed[i] >> tag & 1) == 0) pushed[i][tag] += margin;
    find::Lattice free(weights_.steps), bound(weights_.steps);
    free.read(lesson.run.joined, pushed);
    const auto guess = free.best();
    if (right(guess, lesson.allowed)) return;
    bound.read(lesson.run.joined, scores, lesson.allowed);
    change(lesson.run, bound.best(), 1);
    change(lesson.run, guess, -1);
  }

  /// The averages over time, scaled so that all but a few of a thousand fit a byte.
  void finish(find::TagSteps& steps, std::vector<find::TaggerWeights<std::int8_t>::Row>& rows) const {
    const std::int64_t scale = unit();
    rows.resize(rows_.size());
    for (std::size_t r = 0; r < rows_.size(); ++r)
      for (std::size_t k = 0; k < find::tag_count; ++k)
        rows[r][k] = static_cast<std::int8_t>(scaled(average(rows_[r][k], sums_[r][k]), scale, 127));
    for (std::size_t a = 0; a < find::tag_count; ++a)
      for (std::size_t b = 0; b < find::tag_count; ++b)
        steps[a][b] = static_cast<std::int32_t>(scaled(average(weights_.steps[a][b], step_sums_[a][b]), scale, 30'000));
  }

 private:
  static bool right(std::span<const Tag> path, const Allowed& allowed) {
    for (std::size_t i = 0; i < path.size(); ++i)
      if ((allowed[i] & bit_of(path[i])) == 0) return false;
    return true;
  }
  void change(const TaggerRun& run, std::span<const Tag> path, std::int32_t by) {
    const std::size_t mask = rows_.size() - 1;
    std::size_t before = 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
      const auto tag = static_cast<std::size_t>(path[i]);
      const auto add = [&](std::uint32_t feature) {
        rows_[feature & mask][tag] += by;
        sums_[feature & mask][tag] += by * now_;
      };
      for (const auto feature : run.features[i]) add(feature);
      weights_.steps[before][tag] += by;
      step_sums_[before][tag] += by * now_;
      before = tag;
    }
  }
  /// Times the number of steps.
  std::int64_t average(std::int64_t weight, std::int64_t sum) const { return weight * (now_ + 1) - sum; }
  std::int64_t unit() const {
    std::vector<std::int64_t> averages;
    for (std::size_t r = 0; r < rows_.size(); ++r)
      for (std::size_t k = 0; k < find::tag_count; ++k) averages.push_back(average(rows_[r][k], sums_[r][k]));
    return unit_of(std::move(averages));
  }

  using Row = find::TaggerWeights<std::int32_t>::Row;
  using Sums = std::array<std::int64_t, find::tag_count>;
  std::vector<Row> rows_;
  std::vector<Sums> sums_;
  std::array<Sums, find::tag_count> step_sums_;
  find::TaggerWeights<std::int32_t> weights_;
  std::int64_t now_ = 0;
};

struct Trained {
  std::vector<find::TaggerWeights<std::int8_t>::Row> rows;
  find::TaggerModel model;
};

std::unique_ptr<Trained> learn_from(const std::vector<const Prepared*>& documents, const TaggerSettings& settings) {
  Learner learner(settings.row_bits);
  base::SplitMix random(settings.seed);
  for (int epoch = 0; epoch < settings.epochs; ++epoch) {
    std::vector<const Lesson*> lessons;
    for (const Prepared* document : documents) {
      const bool untold = random.below(1000) < static_cast<std::uint64_t>(settings.unsaid_permille);
      for (const Lesson& lesson : untold ? document->untold : document->told) lessons.push_back(&lesson);
    }
    shuffle(lessons, random);
    for (const Lesson* lesson : lessons) learner.learn(*lesson, settings.margin);
  }
  auto out = std::make_unique<Trained>();
  learner.finish(out->model.weights.steps, out->rows);
  out->model.weights.rows = out->rows;
  return out;
}

// --- what odds are worth ---

/// Claims of documents that a model did not learn from.
struct Trials {
  std::array<std::vector<Trial>, find::claim_kinds> asked;
  std::array<std::array<std::int32_t, 2>, 256> unasked{};  ///< by strength: all, and right ones

  void add(const Prepared& document, const std::vector<find::Claim>& claims) {
    for (const find::Claim& claim : claims) {
      const bool right =
          std::find(document.gold.begin(), document.gold.end(), GoldName{claim.tokens, claim.type}) != document.gold.end();
      if (claim.asked) {
        asked[static_cast<std::size_t>(claim.kind)].push_back({claim.odds, right});
      } else {
        auto& counts = unasked[document.found[claim.candidate].strength];
        ++counts[0];
        counts[1] += right;
      }
    }
  }
};

void calibrate(find::TaggerModel& model, const Trials& trials) {
  for (std::size_t kind = 0; kind < find::claim_kinds; ++kind) model.curves[kind] = curve_of(trials.asked[kind]);
  std::int64_t all = 0, right = 0;
  for (const auto& [count, hits] : trials.unasked) all += count, right += hits;
  const std::int64_t mean = (1000 * right + 900) / (all + 1);
  for (std::size_t strength = 0; strength < trials.unasked.size(); ++strength) {
    constexpr std::int64_t doubt = 5;  // so many claims as usual are taken to have been seen before
    const auto [count, hits] = trials.unasked[strength];
    model.unasked[strength] = static_cast<std::int32_t>((1000 * hits + doubt * mean) / (count + doubt));
  }
}

/// Fold of each group that is held out; sentences of other origin are in none.
std::map<std::string, int> folds_of(const std::vector<Prepared>& documents, int folds) {
  std::set<std::string> groups;
  for (const Prepared& document : documents)
    if (document.tried) groups.insert(document.group);
  return fold_numbers(groups, folds);
}

Trials try_out(const std::vector<Prepared>& documents, const TaggerSettings& settings) {
  Trials trials;
  const auto fold_of = folds_of(documents, settings.folds);
  for (int fold = 0; fold < std::min<int>(settings.folds, static_cast<int>(fold_of.size())); ++fold) {
    std::vector<const Prepared*> others, held_out;
    for (const Prepared& document : documents)
      (document.tried && fold_of.at(document.group) == fold ? held_out : others).push_back(&document);
    const auto trained = learn_from(others, settings);
    for (const Prepared* document : held_out) {
      find::Asking asking(document->found, trained->model.weights);
      for (const Lesson& lesson : document->told) asking.ask(lesson.run);
      trials.add(*document, asking.claims());
    }
  }
  return trials;
}

}  // namespace

Result<std::string> train_tagger(const TrainingData& data, const TaggerSettings& settings) {
  std::vector<Prepared> documents;
  for (const TrainingDocument& document : data.documents) {
    auto prepared = prepare(document);
    if (!prepared) return prepared.error();
    documents.push_back(std::move(*prepared));
  }
  std::vector<const Prepared*> all;
  for (const Prepared& document : documents) all.push_back(&document);
  const auto trained = learn_from(all, settings);
  if (settings.folds > 0) calibrate(trained->model, try_out(documents, settings));
  return find::tagger_bytes(trained->model);
}

}  // namespace minutes::learn
