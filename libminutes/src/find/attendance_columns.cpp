// Cuts a line into the columns that its pipes, tabs or runs of spaces show.
#include <algorithm>

#include "base/utf8.h"
#include "find/attendance_parts.h"

namespace minutes::find {
namespace {

constexpr std::size_t usual_fragments = 4;

/// Columns that the text takes, with tab stops at every eighth.
std::uint32_t characters(std::string_view text) {
  constexpr std::uint32_t tab_stop = 8;
  std::uint32_t count = 0;
  for (const char byte : text) {
    if (byte == '\t')
      count += tab_stop - count % tab_stop;
    else
      count += !base::is_continuation(static_cast<unsigned char>(byte));
  }
  return count;
}

/// Two spaces or more, or a tab, and nothing else.
bool column_gap(std::string_view gap) {
  if (gap.empty() || gap == " ") return false;
  for (std::size_t at = 0; at < gap.size(); at += base::sequence_length(static_cast<unsigned char>(gap[at])))
    if (!base::is_space(base::code_point_at(gap, at))) return false;
  return characters(gap) >= 2 || gap.find('\t') != std::string_view::npos;
}

bool list_mark(const View& view, Index token) {
  const std::string_view reading = view.reading(token);
  if (reading.size() > 3) return false;
  return reading == "-" || reading == "*" || reading == "•" || reading == "–" || reading == "·" || reading == "o";
}

/// The tokens that start in the span, from `t` on: a word that a hyphen carries over belongs where it starts.
Fragment fragment_of(const View& view, Span span, Index& t) {
  Fragment fragment;
  while (t < view.tokens.size() && view.tokens[t].start < span.start) ++t;
  std::uint32_t end = span.start;
  for (; t < view.tokens.size() && view.tokens[t].start < span.end; ++t) {
    const std::string_view gap = view.source().substr(end, view.tokens[t].start - end);
    fragment.run.add(
        t, gap.find("<br") != std::string_view::npos ? Gap::item : Gap::none);  // a line of its own in a Markdown cell
    end = view.tokens[t].end;
  }
  return fragment;
}

std::vector<Fragment> cells(const View& view, Span line, Index t) {
  std::vector<Fragment> out;
  const std::string_view text = view.source();
  for (std::uint32_t at = line.start; at <= line.end;) {
    const auto bar = static_cast<std::uint32_t>(std::min<std::size_t>(text.find('|', at), line.end));
    out.push_back(fragment_of(view, {at, bar}, t));
    at = bar + 1;
  }
  if (out.size() > 1 && out.front().run.empty()) out.erase(out.begin());
  return out;
}

/// `[x] Anna Ek`, `[ ] Bo Lind` without the box.
void drop_box(const View& view, Fragment& fragment) {
  std::vector<Index>& run = fragment.run.tokens;
  if (run.size() < 3 || !is_mark(view, run[0], "[")) return;
  const std::size_t close = is_mark(view, run[1], "]") ? 1 : 2;
  const bool ticked = is_mark(view, run[1], "x") || is_mark(view, run[1], "X") || is_mark(view, run[1], "✓");
  if (!is_mark(view, run[close], "]") || (close == 2 && !ticked)) return;
  run.erase(run.begin(), run.begin() + static_cast<std::ptrdiff_t>(close) + 1);
  fragment.run.gaps.clear();
}

}  // namespace

std::vector<Fragment> fragments(const View& view, Index line, bool& pipes, Index first) {
  const Span span = view.layout.lines[line].span;
  pipes = span.of(view.source()).find('|') != std::string_view::npos;
  Index t = first == no_index ? view.token_at(span.start) : first;
  if (pipes) return cells(view, span, t);
  Index last = t;
  while (last < view.tokens.size() && view.tokens[last].start < span.end) ++last;
  std::vector<Fragment> out;
  out.reserve(usual_fragments);
  std::uint32_t end = span.start;
  for (; t < last; ++t) {
    const Token& token = view.tokens[t];
    const std::string_view gap = view.source().substr(end, token.start - end);
    end = token.end;
    if (out.empty() && list_mark(view, t)) continue;
    if (out.empty() || column_gap(gap)) {
      out.push_back({{}, characters(view.source().substr(span.start, token.start - span.start))});
      out.back().run.tokens.reserve(last - t);
    }
    out.back().run.add(t, Gap::none);
  }
  for (Fragment& fragment : out) drop_box(view, fragment);
  return out;
}

}  // namespace minutes::find
