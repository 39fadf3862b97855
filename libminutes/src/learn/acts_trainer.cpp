#include "learn/acts_trainer.h"

#include <algorithm>
#include <memory>

#include "base/utf8.h"
#include "find/acts_model.h"
#include "learn/averages.h"
#include "learn/odds.h"
#include "learn/reading.h"

namespace minutes::learn {
namespace {

using find::act_kinds;
using find::ActKind;
using Features = std::vector<std::uint32_t>;
/// Bits of the kinds that a reader would accept of a sentence.
using Kinds = std::uint8_t;
constexpr Kinds bit_of(ActKind kind) { return static_cast<Kinds>(1u << static_cast<unsigned>(kind)); }

/// A sentence as the model sees it.
struct Lesson {
  Features text, rule;  ///< `rule` is empty where no rule said anything
  Kinds right = 0;
};

/// A find of the rules.
struct Found {
  Features features;
  ActKind kind;
  bool right;
};

struct Prepared {
  std::string group;
  std::vector<Lesson> lessons;
  std::vector<Found> found;
};

// --- what is right ---

struct GoldAct {
  Span span;
  ActKind kind;
};

ActKind kind_named(std::string_view status) {
  constexpr std::string_view names[] = {"taken", "reported", "planned", "deferred", "rejected", "proposed"};
  for (std::size_t n = 0; n < std::size(names); ++n)
    if (names[n] == status) return static_cast<ActKind>(n + 1);
  return ActKind::nothing;
}

std::vector<GoldAct> gold_of(const TrainingDocument& document) {
  const base::CodePoints points(document.text);
  std::vector<GoldAct> gold;
  const auto span = [&](const Label& label) { return Span{points.byte_of(label.start), points.byte_of(label.end)}; };
  for (const Label& label : document.labels->decisions) gold.push_back({span(label), kind_named(label.kind)});
  for (const Label& label : document.labels->actions) gold.push_back({span(label), ActKind::action});
  return gold;
}

std::uint32_t shared(Span a, Span b) {
  const auto first = std::max(a.start, b.start), last = std::min(a.end, b.end);
  return first < last ? last - first : 0;
}

/// Half of the sentence lies in what is labelled.
Kinds kinds_of(Span sentence, const std::vector<GoldAct>& gold) {
  Kinds kinds = 0;
  for (const GoldAct& act : gold)
    if (2 * shared(act.span, sentence) >= sentence.size()) kinds = static_cast<Kinds>(kinds | bit_of(act.kind));
  return kinds == 0 ? bit_of(ActKind::nothing) : kinds;
}

/// As scores count: intersection over union of a half, and the status.
bool is_right(Span span, ActKind kind, const std::vector<GoldAct>& gold) {
  return std::any_of(gold.begin(), gold.end(), [&](const GoldAct& act) {
    const std::uint32_t both = shared(act.span, span);
    return act.kind == kind && 2 * both >= act.span.size() + span.size() - both;
  });
}

// --- documents ---

/// What the rules said of each sentence, appended to its lesson's rule features.
void tell(const View& view, const std::vector<Decision>& decisions, const std::vector<Action>& actions,
          std::vector<Features>& said) {
  for (const Decision& decision : decisions)
    find::ActFeatures::of_rule(decision.rule, find::kind_of(decision.status), said[find::sentence_of(view, decision)]);
  for (const Action& action : actions)
    find::ActFeatures::of_rule(action.rule, ActKind::action, said[find::sentence_of(view, action)]);
}

Result<Prepared> prepare(const TrainingDocument& document) {
  auto text = read::decode(document.text, {});
  if (!text) return text.error();
  Reading of(std::move(*text));
  const auto dates = find::dates(of.view, of.matches, of.meta, {}, of.warnings);
  const auto mentions = find::mentions(of.view, of.matches, of.meta, of.attendance, *Model::builtin(), ActorsBy::rules);
  const auto decisions = find::decisions(of.view, of.matches, of.meta, dates, mentions);
  const auto actions = find::actions(of.view, of.matches, of.meta, dates, mentions, decisions);

  Prepared out{document.group, {}, {}};
  const auto gold = gold_of(document);
  const find::ActFeatures features(of.view, of.meta, dates, mentions);
  std::vector<Features> said(of.sentences.size());
  tell(of.view, decisions, actions, said);
  for (std::uint32_t s = 0; s < of.sentences.size(); ++s) {
    if (!features.asks(s)) continue;
    Lesson& lesson = out.lessons.emplace_back();
    features.of_sentence(s, lesson.text);
    lesson.rule = said[s];
    lesson.right = kinds_of(of.sentences[s].span, gold);
  }
  const auto add = [&](std::uint32_t s, Span span, ActKind kind) {
    Found& found = out.found.emplace_back(Found{{}, kind, is_right(span, kind, gold)});
    features.of_sentence(s, found.features);
    found.features.insert(found.features.end(), said[s].begin(), said[s].end());
  };
  for (const Decision& decision : decisions)
    add(find::sentence_of(of.view, decision), decision.span, find::kind_of(decision.status));
  for (const Action& action : actions) add(find::sentence_of(of.view, action), action.span, ActKind::action);
  return out;
}

// --- weights ---

using Row = find::KindRow<std::int8_t>;

/// Weights as they change, and their sums over time.
class Learner {
 public:
  explicit Learner(int row_bits) : rows_(std::size_t{1} << row_bits), sums_(rows_.size()) {}

  void learn(const Features& features, Kinds right, std::int32_t margin) {
    ++now_;
    const auto scores = find::score<std::int32_t>(features, rows_);
    std::size_t guess = act_kinds, best = act_kinds;
    const auto pushed = [&](std::size_t k) { return scores[k] + ((right >> k & 1) == 0 ? margin : 0); };
    for (std::size_t k = 0; k < act_kinds; ++k) {
      if (guess == act_kinds || pushed(k) > pushed(guess)) guess = k;
      if ((right >> k & 1) != 0 && (best == act_kinds || scores[k] > scores[best])) best = k;
    }
    if ((right >> guess & 1) != 0) return;
    for (const std::uint32_t feature : features) {
      const std::size_t row = feature & (rows_.size() - 1);
      ++rows_[row][best], sums_[row][best] += now_;
      --rows_[row][guess], sums_[row][guess] -= now_;
    }
  }

  /// The averages over time, scaled so that all but a few of a thousand fit a byte.
  std::vector<Row> finished() const {
    const std::int64_t scale = unit();
    std::vector<Row> out(rows_.size());
    for (std::size_t r = 0; r < rows_.size(); ++r)
      for (std::size_t k = 0; k < act_kinds; ++k) out[r][k] = static_cast<std::int8_t>(scaled(average(r, k), scale, 127));
    return out;
  }

 private:
  /// Times the number of steps.
  std::int64_t average(std::size_t row, std::size_t kind) const { return rows_[row][kind] * (now_ + 1) - sums_[row][kind]; }
  std::int64_t unit() const {
    std::vector<std::int64_t> averages;
    for (std::size_t r = 0; r < rows_.size(); ++r)
      for (std::size_t k = 0; k < act_kinds; ++k) averages.push_back(average(r, k));
    return unit_of(std::move(averages));
  }

  std::vector<find::KindRow<std::int32_t>> rows_;
  std::vector<find::KindRow<std::int64_t>> sums_;
  std::int64_t now_ = 0;
};

std::vector<Row> learn_from(const std::vector<const Prepared*>& documents, const ActsSettings& settings) {
  Learner learner(settings.row_bits);
  base::SplitMix random(settings.seed);
  std::vector<const Lesson*> lessons;
  for (const Prepared* document : documents)
    for (const Lesson& lesson : document->lessons) lessons.push_back(&lesson);
  Features features;
  for (int epoch = 0; epoch < settings.epochs; ++epoch) {
    shuffle(lessons, random);
    for (const Lesson* lesson : lessons) {
      features = lesson->text;
      if (!lesson->rule.empty() && random.below(1000) < static_cast<std::uint64_t>(settings.told_permille))
        features.insert(features.end(), lesson->rule.begin(), lesson->rule.end());
      learner.learn(features, lesson->right, settings.margin);
    }
  }
  return learner.finished();
}

// --- what odds are worth ---

using Trials = std::array<std::vector<Trial>, find::act_claims>;

void try_on(const Prepared& document, std::span<const Row> rows, Trials& trials) {
  for (const Found& found : document.found) {
    const auto claim = found.kind == ActKind::action ? find::ActClaim::action : find::ActClaim::decision;
    const auto scores = find::score<std::int8_t>(found.features, rows);
    trials[static_cast<std::size_t>(claim)].push_back({find::odds_of(scores, found.kind), found.right});
  }
}

Trials try_out(const std::vector<Prepared>& documents, const ActsSettings& settings) {
  std::set<std::string> groups;
  for (const Prepared& document : documents) groups.insert(document.group);
  const auto fold_of = fold_numbers(groups, settings.folds);
  Trials trials;
  for (int fold = 0; fold < std::min<int>(settings.folds, static_cast<int>(fold_of.size())); ++fold) {
    std::vector<const Prepared*> others;
    for (const Prepared& document : documents)
      if (fold_of.at(document.group) != fold) others.push_back(&document);
    const auto rows = learn_from(others, settings);
    for (const Prepared& document : documents)
      if (fold_of.at(document.group) == fold) try_on(document, rows, trials);
  }
  return trials;
}

}  // namespace

Result<std::string> train_acts(const TrainingData& data, const ActsSettings& settings) {
  std::vector<Prepared> documents;
  for (const TrainingDocument& document : data.documents) {
    if (!document.labels) continue;
    auto prepared = prepare(document);
    if (!prepared) return prepared.error();
    documents.push_back(std::move(*prepared));
  }
  if (documents.empty()) return std::string();
  std::vector<const Prepared*> all;
  for (const Prepared& document : documents) all.push_back(&document);
  const auto rows = learn_from(all, settings);
  find::ActsModel model{rows, {}};
  if (settings.folds > 0) {
    Trials trials = try_out(documents, settings);
    for (std::size_t n = 0; n < find::act_claims; ++n) model.curves[n] = curve_of(std::move(trials[n]));
  }
  return find::acts_bytes(model);
}

}  // namespace minutes::learn
