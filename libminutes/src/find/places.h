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

}  // namespace minutes::find
