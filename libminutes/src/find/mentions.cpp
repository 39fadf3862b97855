// Candidates of all steps; of those that overlap the strongest stays, where each further token counts a little.
#include "find/mentions.h"

#include <algorithm>

#include "minutes/stages.h"

namespace minutes::find {
namespace {

/// Sorts first where it is stronger, or as strong and earlier; of equals the one found first.
struct Rank {
  std::uint64_t key = 0;
  std::uint32_t place = 0;
  friend auto operator<=>(const Rank&, const Rank&) = default;
};

Rank rank(const Candidate& c, std::uint32_t place) {
  const std::uint64_t weight = c.strength + 2 * std::min<std::uint32_t>(c.tokens.size(), 8);
  return {(0xFFFF - weight) << 32 | c.tokens.first, place};
}

void keep_strongest(Candidates& found, std::size_t tokens) {
  std::vector<Rank> ranks;
  ranks.reserve(found.size());
  for (const Candidate& candidate : found) ranks.push_back(rank(candidate, static_cast<std::uint32_t>(ranks.size())));
  std::sort(ranks.begin(), ranks.end());
  std::vector<bool> taken(tokens);
  std::size_t count = 0;
  for (const Rank& strongest : ranks) {
    const TokenRange range = found[strongest.place].tokens;
    const auto first = taken.begin() + range.first, last = taken.begin() + range.last;
    if (std::find(first, last, true) != last) continue;
    std::fill(first, last, true);
    ranks[count++] = {range.first, strongest.place};
  }
  ranks.resize(count);
  std::sort(ranks.begin(), ranks.end());
  Candidates kept;
  kept.reserve(count);
  for (const Rank& next : ranks) kept.push_back(std::move(found[next.place]));
  found = std::move(kept);
}

ActorMention mention(const NameTokens& names, Candidate& candidate) {
  ActorMention out;
  out.span = names.view.span(candidate.tokens);
  out.span.start += candidate.skip;
  out.rule = candidate.rule;
  out.type = candidate.type;
  if (!candidate.name.empty()) {
    out.name = std::move(candidate.name);
  } else if (candidate.skip != 0) {
    out.name = nominative_name(names.view.source(out.span), candidate.type);
  } else {
    out.name = names.reading(candidate.tokens);
    out.name.resize(nominative_name(out.name, candidate.type).size());
  }
  return out;
}

/// Nothing hidden is mentioned.
bool hidden(const View& view, const Token& token) {
  return token.line < view.outline.zone_of_line.size() && view.outline.zone_of_line[token.line] == ZoneKind::hidden;
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
    if (!hidden(view, names[candidate.tokens.first])) out.push_back(mention(names, candidate));
  return out;
}

}  // namespace minutes::find
