// Plain text and Markdown at once: minutes come as either, and as one inside the other. Bytes become lines, lines are
// set apart (hidden, furniture), the rest becomes blocks, and last the markup inside them is marked. Every step is one
// pass over lines or bytes.
#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "minutes/stages.h"
#include "read/build.h"

namespace minutes::read {
namespace {

constexpr std::uint16_t line_break = 256, one_space = 512, one_dot = 1024;

constexpr std::array<std::uint16_t, 256> byte_signs() {
  std::array<std::uint16_t, 256> signs{};
  signs['*'] = signs['_'] = sign_emphasis;
  signs['['] = signs['<'] = signs['&'] = sign_bracket;
  signs['\\'] = sign_escape;
  signs['`'] = signs['~'] = sign_tick;
  signs['|'] = sign_pipe;
  signs['\t'] = sign_gap;
  signs[' '] = one_space;
  signs['.'] = one_dot;
  signs['\n'] = signs['\r'] = signs['\f'] = signs['\v'] = line_break;
  return signs;
}

constexpr auto signs_of = byte_signs();

bool passes_unseen(char32_t c) { return base::is_space(c) || base::is_invisible(c); }

bool is_plain(char c) { return c > ' ' && c < 0x7F; }

/// White space at the line's start is its indent.
void measure_indent(std::string_view source, Line& line) {
  std::uint32_t column = 0;
  for (; !line.content.empty() && source[line.content.start] == ' '; ++line.content.start) ++column;
  while (!line.content.empty() && !is_plain(source[line.content.start])) {
    const char32_t c = base::code_point_at(source, line.content.start);
    if (!passes_unseen(c)) break;
    column = c == '\t' ? (column / 4 + 1) * 4 : column + (base::is_invisible(c) ? 0 : 1);
    line.content.start +=
        static_cast<std::uint32_t>(base::sequence_length(static_cast<unsigned char>(source[line.content.start])));
  }
  line.indent = static_cast<std::uint16_t>(std::min<std::uint32_t>(column, UINT16_MAX));
}

void trim_end(std::string_view source, Span& content) {
  while (!content.empty() && !is_plain(source[content.end - 1])) {
    std::uint32_t last = content.end - 1;
    while (last > content.start && base::is_continuation(static_cast<unsigned char>(source[last]))) --last;
    if (!passes_unseen(base::code_point_at(source, last))) return;
    content.end = last;
  }
}

/// The signs from `at` up to the line break, and `at` moved to it or to the end of the source.
std::uint8_t signs_to_break(std::string_view source, std::uint32_t& at) {
  unsigned all = 0, doubled = 0, before = 0;
  const char* byte = source.data() + at;
  for (const char* const end = source.data() + source.size(); byte != end; ++byte) {
    const unsigned own = signs_of[static_cast<unsigned char>(*byte)];
    if ((own & line_break) != 0) break;
    all |= own;
    doubled |= own & before;
    before = own;
  }
  at = static_cast<std::uint32_t>(byte - source.data());
  if ((doubled & one_space) != 0) all |= sign_gap;
  if ((doubled & one_dot) != 0) all |= sign_dots;
  return static_cast<std::uint8_t>(all);
}

/// `signs` were read from `from` on, where the spaces at the start end.
void add_line(Draft& draft, Span span, std::uint32_t from, std::uint8_t signs) {
  Line& line = draft.layout.lines.emplace_back();
  line.span = line.content = span;
  measure_indent(draft.source, line);
  trim_end(draft.source, line.content);
  if ((signs & sign_gap) != 0 && line.content != Span{from, span.end}) {  // the gap may be white space at an end
    std::uint32_t at = line.content.start;
    signs = signs_to_break(draft.source.substr(0, line.content.end), at);
  }
  draft.kinds.push_back(line.content.empty() ? LineKind::blank : LineKind::text);
  draft.signs.push_back(signs);
}

}  // namespace

void split_lines(Draft& draft) {
  const std::string_view source = draft.source;
  std::size_t lines = 1;
  for (auto at = source.find('\n'); at != std::string_view::npos; at = source.find('\n', at + 1)) ++lines;
  draft.layout.lines.reserve(lines);
  draft.kinds.reserve(lines);
  draft.signs.reserve(lines);
  std::uint32_t start = 0;
  while (start < source.size()) {
    std::uint32_t from = start;
    while (from < source.size() && source[from] == ' ') ++from;
    std::uint32_t at = from;
    const std::uint8_t signs = signs_to_break(source, at);
    add_line(draft, {start, at}, from, signs);
    if (at < source.size() && source[at] == '\f') draft.page_starts.push_back(static_cast<std::uint32_t>(draft.size()));
    if (at + 1 < source.size() && source[at] == '\r' && source[at + 1] == '\n') ++at;
    start = at + 1;
  }
}

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
