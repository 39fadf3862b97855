// Candidates of all steps; of those that overlap the strongest stays, where each further token counts a little.
#include "find/mentions.h"

#include <algorithm>

#include "minutes/stages.h"

namespace minutes::find {
namespace {

void keep_strongest(Candidates& found, std::size_t tokens) {
  const auto weight = [](const Candidate& c) { return c.strength + 2 * std::min<std::uint32_t>(c.tokens.size(), 8); };
  std::stable_sort(found.begin(), found.end(), [&](const Candidate& a, const Candidate& b) {
    if (weight(a) != weight(b)) return weight(a) > weight(b);
    return a.tokens.first < b.tokens.first;
  });
  std::vector<bool> taken(tokens);
  Candidates kept;
  for (Candidate& candidate : found) {
    const auto first = taken.begin() + candidate.tokens.first, last = taken.begin() + candidate.tokens.last;
    if (std::find(first, last, true) != last) continue;
    std::fill(first, last, true);
    kept.push_back(std::move(candidate));
  }
  std::sort(kept.begin(), kept.end(), [](const Candidate& a, const Candidate& b) { return a.tokens.first < b.tokens.first; });
  found = std::move(kept);
}

ActorMention mention(const View& view, Candidate& candidate) {
  ActorMention out;
  out.span = view.span(candidate.tokens);
  out.span.start += candidate.skip;
  out.rule = candidate.rule;
  out.type = candidate.type;
  out.name =
      candidate.name.empty()
          ? nominative_name(candidate.skip != 0 ? std::string(view.source(out.span)) : view.reading(out.span), candidate.type)
          : std::move(candidate.name);
  return out;
}

}  // namespace

std::vector<ActorMention> mentions(const View& view, const Matches& matches, const Meta& meta,
                                   std::span<const Attendee> attendance) {
  const NameTokens names(view);
  Candidates found;
  find_organisations(names, found);
  find_known_organisations(names, found);
  find_companies(names, found);
  find_persons(names, found);
  find_by_rules(names, matches, found);
  find_parties(names, found);
  find_bracketed(names, found);
  keep_strongest(found, view.tokens.size());
  find_repeats(names, meta, attendance, found);
  keep_strongest(found, view.tokens.size());
  std::vector<ActorMention> out;
  out.reserve(found.size());
  for (Candidate& candidate : found)
    if (view.zone_of(view.tokens[candidate.tokens.first].start) != ZoneKind::hidden) out.push_back(mention(view, candidate));
  return out;
}

}  // namespace minutes::find
