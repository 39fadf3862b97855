// Findings by place: what lies inside a sentence, who is named before a verb.
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "minutes/actor.h"
#include "minutes/match.h"
#include "minutes/view.h"

namespace minutes::find {

/// The findings that start inside `where`; `found` is sorted by start.
template <class Finding>
std::span<const Finding> findings_in(std::span<const Finding> found, Span where) {
  const auto starts_before = [](const Finding& f, std::uint32_t offset) { return f.span.start < offset; };
  const auto first = std::lower_bound(found.begin(), found.end(), where.start, starts_before);
  const auto last = std::lower_bound(first, found.end(), where.end, starts_before);
  return {first, last};
}

/// The sentence that a match lies in; an empty span where it lies in none (furniture).
inline Span sentence_span(const View& view, const Match& match) {
  const Index sentence = view.sentence_of(match.tokens.first);
  return sentence == no_index ? Span{} : view.sentences[sentence].span;
}

/// Whether the sentence is no more than the title of its topic.
bool names_topic(const View& view, Span sentence);

/// Parties named inside `where`, in text order, each name once. Acronyms of parties behind a person's name are no mentions
/// and so do not come along.
std::vector<Party> parties_in(std::span<const ActorMention> mentions, Span where);

/// What stands in brackets right behind a mention: `Bo Ek (S)` gives `S`; empty where nothing does.
std::string bracket_after(const View& view, const ActorMention& mention);

}  // namespace minutes::find
