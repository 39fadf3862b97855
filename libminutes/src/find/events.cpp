// Events: a sentence that names an occasion and says that it is, was or is not to be held; or that names an occasion with a
// day of its own. The document's own meeting, named by a bare definite form, is none.
#include <array>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/lookup.h"
#include "find/ruleset.h"
#include "minutes/stages.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

EventState state_of(std::string_view name) {
  static constexpr std::string_view names[] = {"held", "planned", "preliminary", "cancelled"};
  return static_cast<EventState>(std::find(std::begin(names), std::end(names), name) - std::begin(names));
}

/// The bare words for a meeting name an occasion only when something tells which: `ett möte med …`, `nästa möte`.
bool bare_meeting(const View& view, Index what) {
  static constexpr std::uint64_t bare[] = {base::hash_of("möte"),        base::hash_of("möten"),
                                           base::hash_of("samtal"),      base::hash_of("dialogen"),
                                           base::hash_of("sammanträde"), base::hash_of("sammanträden")};
  static constexpr std::uint64_t telling[] = {base::hash_of("ett"),   base::hash_of("nästa"), base::hash_of("nästkommande"),
                                              base::hash_of("extra"), base::hash_of("nytt"),  base::hash_of("kommande")};
  if (std::find(std::begin(bare), std::end(bare), view.tokens[what].hash) == std::end(bare)) return false;
  return what == 0 || std::find(std::begin(telling), std::end(telling), view.tokens[what - 1].hash) == std::end(telling);
}

/// A name in capitals behind `i` or `på` that is no actor: `på Ekens konferens`.
std::optional<std::string> place_in(const View& view, TokenRange tokens, std::span<const ActorMention> mentions) {
  static constexpr std::uint64_t before[] = {base::hash_of("i"), base::hash_of("på"), base::hash_of("vid")};
  for (Index t = tokens.first; t + 1 < tokens.last; ++t) {
    if (std::find(std::begin(before), std::end(before), view.tokens[t].hash) == std::end(before)) continue;
    Index end = t + 1;
    while (end < tokens.last && view.tokens[end].has(token_capital) && view.tokens[end].cls == TokenClass::word) ++end;
    if (end == t + 1 || (view.tokens[t + 1].lists & sv::month) != 0) continue;
    const Span span = view.span({t + 1, end});
    if (findings_in(mentions, span).empty()) return view.reading(span);
  }
  return std::nullopt;
}

Index date_in(std::span<const DateMention> dates, Span sentence) {
  const auto inside = findings_in(dates, sentence);
  return inside.empty() ? no_index : static_cast<Index>(inside.data() - dates.data());
}

/// Announced with a day: the day tells what the words do not.
EventState state_by_day(const Meta& meta, std::span<const DateMention> dates, Index date) {
  if (date == no_index || !meta.date || dates[date].earliest.empty()) return EventState::unclear;
  return dates[date].earliest > *meta.date ? EventState::planned : EventState::held;
}

}  // namespace

std::vector<Event> events(const View& view, const Matches& matches, const Meta& meta, std::span<const DateMention> dates,
                          std::span<const ActorMention> mentions) {
  std::vector<Event> found;
  for (const Match& match : matches.of(Layer::events)) {
    const Index sentence = view.sentence_of(match.tokens.first);
    const TokenRange what = capture(Layer::events, match, "what");
    if (sentence == no_index || what.empty() || bare_meeting(view, what.first)) continue;
    const Span span = view.sentences[sentence].span;
    if (view.zone_of(span.start) != ZoneKind::body || view.section_of(span.start) == SectionKind::decision) continue;
    if (!found.empty() && found.back().span == span) continue;
    Event event;
    event.rule = match.rule->name;
    event.span = span;
    event.what = base::fold(view.reading(what.first));
    event.date = date_in(dates, span);
    const auto state = yielded(*match.rule, "state");
    event.state = state.empty() ? state_by_day(meta, dates, event.date) : state_of(state);
    event.place = place_in(view, view.sentences[sentence].tokens, mentions);
    event.parties = parties_in(mentions, span);
    found.push_back(std::move(event));
  }
  return found;
}

}  // namespace minutes::find
