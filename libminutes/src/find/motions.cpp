// Yrkanden: one for each verb of moving. The mover stands before the verb (`Bo Ek (S) yrkar …`) or, where the clause is
// turned round, right behind it (`Vidare yrkar Bo Ek (S) …`); what is moved for is the nearest cue behind the verb.
#include "find/lookup.h"
#include "find/ruleset.h"
#include "minutes/stages.h"

namespace minutes::find {
namespace {

MotionFor for_of(std::string_view name) {
  static constexpr std::string_view names[] = {"approval", "rejection", "deferral", "referral", "amendment", "other"};
  return static_cast<MotionFor>(std::find(std::begin(names), std::end(names), name) - std::begin(names));
}

/// Of the matches that share a verb the shortest names the nearest cue; `other` only where nothing else matched.
bool nearer(const Match& a, const Match& b) {
  const bool a_other = yielded(*a.rule, "for") == "other", b_other = yielded(*b.rule, "for") == "other";
  return a_other != b_other ? b_other : a.tokens.size() < b.tokens.size();
}

std::vector<Party> movers_of(const View& view, std::span<const ActorMention> mentions, Span sentence, TokenRange verb,
                             std::uint32_t previous_verb) {
  const Span before{std::max(sentence.start, previous_verb), view.tokens[verb.first].start};
  if (auto movers = parties_in(mentions, before); !movers.empty()) return movers;
  // Behind the verb only names that follow at once, with `och` and commas between.
  std::vector<Party> movers;
  std::uint32_t at = view.tokens[verb.last - 1].end;
  constexpr std::uint32_t gap = 12;
  for (const ActorMention& mention : findings_in(mentions, {at, sentence.end})) {
    if (mention.span.start > at + gap) break;
    movers.push_back({mention.name, mention.actor, mention.span});
    at = mention.span.end;
  }
  return movers;
}

}  // namespace

std::vector<Motion> motions(const View& view, const Matches& matches, std::span<const ActorMention> mentions) {
  std::vector<Motion> found;
  const auto& all = matches.of(Layer::motions);
  std::uint32_t previous_verb = 0;
  for (std::size_t n = 0; n < all.size();) {
    const TokenRange verb = capture(Layer::motions, all[n], "verb");
    const Match* best = &all[n];
    for (++n; n < all.size() && capture(Layer::motions, all[n], "verb") == verb; ++n)
      if (nearer(all[n], *best)) best = &all[n];
    const Span sentence = sentence_span(view, *best);
    if (sentence.empty()) continue;
    Motion motion;
    motion.rule = best->rule->name;
    motion.span = sentence;
    motion.moved_for = for_of(yielded(*best->rule, "for"));
    motion.movers = movers_of(view, mentions, sentence, verb, previous_verb);
    previous_verb = view.tokens[verb.last - 1].end;
    found.push_back(std::move(motion));
  }
  return found;
}

}  // namespace minutes::find
