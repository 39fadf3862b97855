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

/// Of the candidates that stand in one another's way the strongest, in text order.
void keep_of(const Candidates& found, std::vector<Rank>& rivals, std::vector<bool>& taken, std::vector<std::uint32_t>& kept) {
  std::sort(rivals.begin(), rivals.end());
  std::vector<Rank> free;
  for (const Rank& strongest : rivals) {
    const TokenRange range = found[strongest.place].tokens;
    const auto first = taken.begin() + range.first, last = taken.begin() + range.last;
    if (std::find(first, last, true) != last) continue;
    std::fill(first, last, true);
    free.push_back({range.first, strongest.place});
  }
  std::sort(free.begin(), free.end());
  for (const Rank& next : free) kept.push_back(next.place);
}

void keep_strongest(Candidates& found, std::size_t tokens) {
  // The candidates that begin at a token, as a chain; 0 ends it.
  std::vector<std::uint32_t> starting(tokens), next(found.size() + 1), kept;
  for (std::uint32_t c = 0; c < found.size(); ++c) {
    next[c + 1] = starting[found[c].tokens.first];
    starting[found[c].tokens.first] = c + 1;
  }
  std::vector<bool> taken(tokens);
  std::vector<Rank> rivals;
  for (Index t = 0; t < tokens;) {
    rivals.clear();
    Index end = t + 1;
    for (; t < end; ++t)
      for (std::uint32_t c = starting[t]; c != 0; c = next[c]) {
        rivals.push_back(rank(found[c - 1], c - 1));
        end = std::max(end, found[c - 1].tokens.last);
      }
    if (rivals.size() == 1) kept.push_back(rivals.front().place);
    if (rivals.size() > 1) keep_of(found, rivals, taken, kept);
  }
  Candidates strongest;
  strongest.reserve(kept.size());
  for (const auto c : kept) strongest.push_back(std::move(found[c]));
  found = std::move(strongest);
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
