#include "find/lookup.h"

namespace minutes::find {

bool names_topic(const View& view, Span sentence) {
  const Index number = view.topic_of(sentence.start);
  if (number == no_index) return false;
  const Topic& topic = view.outline.topics[number];
  if (!topic.title || sentence.start < topic.heading.start || topic.heading.end < sentence.end) return false;
  std::string reading = view.reading(sentence);
  while (!reading.empty() && (reading.back() == '.' || reading.back() == ':')) reading.pop_back();
  return reading.ends_with(*topic.title);
}

std::vector<Party> parties_in(std::span<const ActorMention> mentions, Span where) {
  std::vector<Party> parties;
  for (const ActorMention& mention : findings_in(mentions, where)) {
    const bool known = std::any_of(parties.begin(), parties.end(), [&](const Party& p) { return p.name == mention.name; });
    if (!known) parties.push_back({mention.name, mention.actor, mention.span});
  }
  return parties;
}

std::string bracket_after(const View& view, const ActorMention& mention) {
  constexpr Index longest = 4;
  // Mostly a word or a comma stands there, which tells without a look at the tokens.
  const std::string_view behind = view.source().substr(mention.span.end, 2);
  const char next = behind.size() == 2 && behind[0] == ' ' ? behind[1] : behind.empty() ? '\0' : behind[0];
  if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == ',' || next == '.') return {};
  const Index open = view.token_at(mention.span.end);
  if (open >= view.tokens.size() || view.reading(open) != "(") return {};
  for (Index close = open + 1; close < view.tokens.size() && close - open <= longest; ++close)
    if (view.reading(close) == ")") return close > open + 1 ? view.reading(view.span({open + 1, close})) : std::string();
  return {};
}

}  // namespace minutes::find
