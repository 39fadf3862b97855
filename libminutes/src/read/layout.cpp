#include "minutes/layout.h"

#include <algorithm>
#include <string_view>

#include "base/search.h"
#include "base/utf8.h"

namespace minutes {
namespace {

template <class Item>
Index last_starting_at_or_before(const std::vector<Item>& items, std::uint32_t offset) {
  const auto after = base::first_not(items, [&](const Item& item) { return item.span.start <= offset; });
  return after == 0 ? 0 : static_cast<Index>(after - 1);
}

Span trimmed(std::string_view text, Span span) {
  while (!span.empty() && base::is_space(base::code_point_at(text, span.start)))
    span.start += static_cast<std::uint32_t>(base::sequence_length(static_cast<unsigned char>(text[span.start])));
  while (!span.empty()) {
    std::uint32_t last = span.end - 1;
    while (last > span.start && base::is_continuation(static_cast<unsigned char>(text[last]))) --last;
    if (!base::is_space(base::code_point_at(text, last))) break;
    span.end = last;
  }
  return span;
}

}  // namespace

Index line_at(const Layout& layout, std::uint32_t offset) { return last_starting_at_or_before(layout.lines, offset); }

std::uint32_t page_at(const Layout& layout, std::uint32_t offset) {
  return layout.pages.empty() ? 0 : layout.pages[last_starting_at_or_before(layout.pages, offset)].number;
}

std::vector<Span> without_furniture(const Layout& layout, std::string_view text, Span span) {
  std::vector<Span> parts;
  std::uint32_t from = span.start;
  const auto keep = [&](std::uint32_t to) {
    if (from >= to) return;
    if (const Span part = trimmed(text, {from, to}); !part.empty()) parts.push_back(part);
  };
  auto piece = std::lower_bound(layout.furniture.begin(), layout.furniture.end(), span.start,
                                [](const Furniture& f, std::uint32_t offset) { return f.span.end <= offset; });
  for (; piece != layout.furniture.end() && piece->span.start < span.end; ++piece) {
    keep(std::min(piece->span.start, span.end));
    from = std::max(from, piece->span.end);
  }
  keep(span.end);
  return parts;
}

}  // namespace minutes
