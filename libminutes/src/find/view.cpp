#include "minutes/view.h"

#include <algorithm>

#include "base/search.h"

namespace minutes {

std::string_view View::reading(Index token) const {
  const Token& t = tokens[token];
  if (!t.has(token_rewritten)) return source(t.span());
  const auto at = std::lower_bound(tokens.readings.begin(), tokens.readings.end(), token,
                                   [](const auto& entry, Index wanted) { return entry.first < wanted; });
  return at != tokens.readings.end() && at->first == token ? std::string_view(at->second) : source(t.span());
}

// Tokens that the span cuts give the stretch that lies in it. Furniture is left out of a span that does not begin in it.
std::string View::reading(Span span) const {
  Index first = token_at(span.start);
  if (first > 0 && tokens[first - 1].end > span.start) --first;
  const auto reaches = [&](Index t) { return t < tokens.size() && tokens[t].start < span.end; };
  const bool in_furniture = reaches(first) && tokens[first].has(token_furniture);
  std::string out;
  bool space = false;
  for (Index t = first; reaches(t); ++t) {
    space |= tokens[t].has(token_space_before);
    if (tokens[t].has(token_furniture) && !in_furniture) continue;
    if (!out.empty() && space) out.push_back(' ');
    space = false;
    const Span whole = tokens[t].span();
    out += span.contains(whole) ? reading(t) : source({std::max(whole.start, span.start), std::min(whole.end, span.end)});
  }
  return out;
}

Index View::token_at(std::uint32_t offset) const {
  return static_cast<Index>(base::first_not(tokens.items, [&](const Token& token) { return token.start < offset; }));
}

TokenRange View::range(Span span) const {
  constexpr Index near = 16;  // most stretches are short: their end is sooner come to than searched
  const Index first = token_at(span.start), reach = static_cast<Index>(std::min<std::size_t>(tokens.size(), first + near));
  Index last = first;
  while (last < reach && tokens[last].start < span.end) ++last;
  TokenRange inside{first, last < reach || last == tokens.size() ? last : token_at(span.end)};
  while (inside.last > inside.first && tokens[inside.last - 1].end > span.end) --inside.last;
  return inside;
}

Index View::sentence_of(Index token) const {
  const auto at = base::first_not(sentences, [&](const Sentence& sentence) { return sentence.tokens.last <= token; });
  return at != sentences.size() && sentences[at].tokens.contains(token) ? static_cast<Index>(at) : no_index;
}

Index View::topic_of(std::uint32_t offset) const {
  const Index line = line_at(layout, offset);
  return line < outline.topic_of_line.size() ? outline.topic_of_line[line] : no_index;
}

SectionKind View::section_of(std::uint32_t offset) const {
  const Index line = line_at(layout, offset);
  const Index section = line < outline.section_of_line.size() ? outline.section_of_line[line] : no_index;
  return section == no_index ? SectionKind::none : outline.sections[section].kind;
}

ZoneKind View::zone_of(std::uint32_t offset) const {
  const Index line = line_at(layout, offset);
  return line < outline.zone_of_line.size() ? outline.zone_of_line[line] : ZoneKind::body;
}

}  // namespace minutes
