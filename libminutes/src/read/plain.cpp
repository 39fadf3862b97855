#include <algorithm>

#include "base/utf8.h"
#include "minutes/stages.h"

namespace minutes::read {

Layout plain(const Text& text) {
  Layout layout;
  const std::string_view source = text.content;
  for (std::size_t at = 0; at < source.size();) {
    const auto end = std::min(source.find('\n', at), source.size());
    Line line;
    line.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    line.content = line.span;
    while (!line.content.empty() && source[line.content.start] == ' ') ++line.content.start;
    if (!line.content.empty()) {
      line.block = static_cast<Index>(layout.blocks.size());
      const auto number = static_cast<std::uint32_t>(layout.lines.size());
      if (layout.lines.empty() || layout.lines.back().blank()) {
        layout.blocks.push_back({BlockKind::paragraph, line.span, number, number});
      } else {
        line.block -= 1;
        layout.blocks.back().span.end = line.span.end;
        layout.blocks.back().last_line = number;
      }
    }
    layout.lines.push_back(line);
    at = end + 1;
  }
  return layout;
}

}  // namespace minutes::read
