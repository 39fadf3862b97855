// Where a token or a sentence stands: what View tells of an offset, told by the token's line, without a search.
#pragma once

#include "minutes/view.h"

namespace minutes::find {

inline Index line_of(const View& view, const Sentence& sentence) {
  const Token& first = view.tokens[sentence.tokens.first];
  return first.start == sentence.span.start ? first.line : line_at(view.layout, sentence.span.start);
}

inline Index topic_of_line(const View& view, Index line) {
  return line < view.outline.topic_of_line.size() ? view.outline.topic_of_line[line] : no_index;
}

inline SectionKind section_of_line(const View& view, Index line) {
  const Index section = line < view.outline.section_of_line.size() ? view.outline.section_of_line[line] : no_index;
  return section == no_index ? SectionKind::none : view.outline.sections[section].kind;
}

inline ZoneKind zone_of_line(const View& view, Index line) {
  return line < view.outline.zone_of_line.size() ? view.outline.zone_of_line[line] : ZoneKind::body;
}

/// Papers, the order of proposition, votes, dissent, recipients: nothing is decided or promised there.
inline bool is_silent(SectionKind kind) {
  switch (kind) {
    case SectionKind::documents:
    case SectionKind::order:
    case SectionKind::vote:
    case SectionKind::reservation:
    case SectionKind::note:
    case SectionKind::conflict:
    case SectionKind::recipients: return true;
    default: return false;
  }
}

/// The same, and what is moved, proposed, told from earlier meetings or of the adjustment: nobody is bound there yet.
inline bool binds_nobody(SectionKind kind) {
  return is_silent(kind) || kind == SectionKind::proposal || kind == SectionKind::motions || kind == SectionKind::earlier ||
         kind == SectionKind::adjustment;
}

/// The matters; where no heading tells where they start, all that is no cover.
inline bool is_matter(const View& view, ZoneKind zone) {
  return zone == ZoneKind::body || (zone == ZoneKind::attendance && view.outline.topics.empty());
}

}  // namespace minutes::find
