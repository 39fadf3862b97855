// How sure each decision and each commitment of the rules is, by what a model learned from labels.
#include "find/acts_model.h"
#include "minutes/stages.h"

namespace minutes::find {

JudgedActs judged_acts(const View& view, const Meta& meta, std::span<const DateMention> dates,
                       std::span<const ActorMention> mentions, const Model& model, std::vector<Decision> decisions,
                       std::vector<Action> actions) {
  JudgedActs acts{std::move(decisions), std::move(actions)};
  const auto learned = read_acts_model(model.section(acts_section));
  if (!learned || learned->rows.empty()) return acts;
  const ActFeatures features(view, meta, dates, mentions);
  std::vector<std::uint32_t> of;
  const auto judge = [&](auto& found, ActKind kind) {
    features.of_sentence(sentence_of(view, found), of);
    ActFeatures::of_rule(found.rule, kind, of);
    const auto claim = static_cast<std::size_t>(kind == ActKind::action ? ActClaim::action : ActClaim::decision);
    const std::int32_t permille = learned->curves[claim].at(odds_of(score<std::int8_t>(of, learned->rows), kind));
    found.confidence = static_cast<float>(permille) / 1000;
  };
  for (Decision& decision : acts.decisions) judge(decision, kind_of(decision.status));
  for (Action& action : acts.actions) judge(action, ActKind::action);
  return acts;
}

}  // namespace minutes::find
