#include "minutes/stages.h"

namespace minutes::find {

Outline outline(const Text&, const Layout& layout, const Tokens&, const Sentences&) {
  Outline outline;
  outline.topic_of_line.assign(layout.lines.size(), no_index);
  outline.section_of_line.assign(layout.lines.size(), no_index);
  outline.zone_of_line.assign(layout.lines.size(), ZoneKind::body);
  return outline;
}

}  // namespace minutes::find
