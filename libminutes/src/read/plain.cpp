// Plain text and Markdown at once: minutes come as either, and as one inside the other. Bytes become lines, lines are
// set apart (hidden, furniture), the rest becomes blocks, and last the markup inside them is marked. Every step is one
// pass over lines or bytes.
#include <algorithm>

#include "minutes/stages.h"
#include "read/build.h"

namespace minutes::read {

void place_pages(Draft& draft) {
  Layout& layout = draft.layout;
  const auto size = static_cast<std::uint32_t>(draft.size());
  if (draft.page_starts.empty()) return;
  std::uint32_t line = 0;
  bool text = false;
  const auto close = [&](std::uint32_t end) {
    const std::uint32_t start = layout.pages.empty() ? 0 : layout.pages.back().span.end;
    const auto number = static_cast<std::uint32_t>(layout.pages.size());
    layout.pages.push_back({{start, end}, number + 1});
    text = false;
  };
  for (const std::uint32_t start : draft.page_starts) {
    for (; line < std::min(start, size); ++line) {
      text |= draft.kinds[line] == LineKind::text || draft.kinds[line] == LineKind::code;
      layout.lines[line].page = static_cast<std::uint32_t>(layout.pages.size());
    }
    if (text && line < size) close(layout.lines[line].span.start);
  }
  for (; line < size; ++line) layout.lines[line].page = static_cast<std::uint32_t>(layout.pages.size());
  close(static_cast<std::uint32_t>(draft.source.size()));
}

Layout plain(const Text& text) {
  Draft draft{text.content};
  split_lines(draft);
  set_hidden_apart(draft);
  find_furniture(draft);
  place_pages(draft);
  make_blocks(draft);
  fill_tables(draft);
  mark_inline(draft);
  return std::move(draft.layout);
}

}  // namespace minutes::read
