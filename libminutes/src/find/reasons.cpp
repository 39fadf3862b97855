// The models are linear: what a feature contributes is the difference of its weights for what was said and for what came next.
#include "find/reasons.h"

#include <algorithm>
#include <cstdlib>

#include "find/mentions_judged.h"

namespace minutes::find {
namespace {

constexpr std::size_t most_reasons = 8;

/// The heaviest, of equal ones the first in the text; what weighs nothing is left out.
std::vector<Reason> heaviest(std::vector<Reason> reasons) {
  std::erase_if(reasons, [](const Reason& reason) { return reason.weight == 0; });
  std::stable_sort(reasons.begin(), reasons.end(),
                   [](const Reason& a, const Reason& b) { return std::abs(a.weight) > std::abs(b.weight); });
  if (reasons.size() > most_reasons) reasons.resize(most_reasons);
  return reasons;
}

/// The kind that came next.
std::size_t rival_of(const KindScores& scores, std::size_t own) {
  std::size_t rival = own == 0 ? 1 : 0;
  for (std::size_t k = 0; k < act_kinds; ++k)
    if (k != own && scores[k] > scores[rival]) rival = k;
  return rival;
}

/// What speaks for a name's words as its beginning and its inside, against words outside names.
std::vector<Reason> reasons_of_name(const View& view, const TaggerRun& run, TokenRange tokens, ActorType type,
                                    const TaggerWeights<std::int8_t>& weights) {
  const auto names = tagger_feature_names();
  std::vector<Reason> reasons;
  for (Index t = tokens.first; t < tokens.last; ++t) {
    const auto begin = static_cast<std::size_t>(type == ActorType::person ? Tag::begin_person : Tag::begin_organisation);
    const std::size_t tag = t == tokens.first ? begin : begin + 1;
    const auto add = [&](std::uint32_t feature, std::size_t number) {
      const auto& row = weights.rows[feature & (weights.rows.size() - 1)];
      std::string said = std::string(names[number]) + " '" + std::string(view.reading(t)) + "'";
      reasons.push_back({std::move(said), view.tokens[t].span(), row[tag] - row[0]});
    };
    const WordFeatures& features = run.features[t - run.tokens.first];
    for (std::size_t n = 0; n < feature_count; ++n) add(features[n], n);
  }
  return heaviest(std::move(reasons));
}

}  // namespace

ActReasons::ActReasons(const View& view, const Document& document, const Model& model)
    : view_(view), features_(view, document.meta, document.dates, document.mentions) {
  if (const auto learned = read_acts_model(model.section(acts_section))) learned_ = *learned;
}

template <class Found>
std::vector<Reason> ActReasons::of(const Found& found, ActKind kind) const {
  if (learned_.rows.empty() || view_.sentences.empty()) return {};
  const auto said = features_.said(sentence_of(view_, found), found.rule, kind);
  std::vector<std::uint32_t> hashes;
  for (const SaidFeature& one : said) hashes.push_back(one.feature);
  const auto own = static_cast<std::size_t>(kind);
  const std::size_t rival = rival_of(score<std::int8_t>(hashes, learned_.rows), own);
  std::vector<Reason> reasons;
  for (const SaidFeature& one : said) {
    const auto& row = learned_.rows[one.feature & (learned_.rows.size() - 1)];
    reasons.push_back({one.said, view_.span(one.where), row[own] - row[rival]});
  }
  return heaviest(std::move(reasons));
}

template std::vector<Reason> ActReasons::of(const Decision&, ActKind) const;
template std::vector<Reason> ActReasons::of(const Action&, ActKind) const;

std::vector<std::vector<Reason>> reasons_of_mentions(const View& view, const Document& document, const Matches& matches,
                                                     const Model& model) {
  std::vector<std::vector<Reason>> all(document.mentions.size());
  const auto tagger = read_tagger(model.section(tagger_section));
  const ActorsBy by = document.options.actors_by;
  if (!tagger || tagger->weights.rows.empty() || by == ActorsBy::rules) return all;
  const NameTokens names(view);
  Candidates found = candidates_by_rules(names, matches, document.meta, document.attendance);
  const bool alone = by == ActorsBy::model;
  if (alone) found.clear();
  const auto scope = alone ? TaggerScope::all : TaggerScope::doubts;
  std::size_t n = 0;  // mention
  for_each_tagger_run(names, found, document.attendance, scope, alone, [&](const TaggerRun& run) {
    const Span stretch = view.span(run.tokens);
    while (n < all.size() && document.mentions[n].span.start < stretch.start) ++n;
    for (; n < all.size() && document.mentions[n].span.end <= stretch.end; ++n) {
      const ActorMention& mention = document.mentions[n];
      all[n] = reasons_of_name(view, run, view.range(mention.span), mention.type, tagger->weights);
    }
  });
  return all;
}

}  // namespace minutes::find
