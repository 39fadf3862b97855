// The acts of an item: what a small document of a body gives under its heading.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/parse.h"

namespace minutes::test {

struct ActCase {
  std::string_view head;  ///< of the document, up to the item's title
  std::string_view title, text, expected;
};

/// `taken action rejected`: the statuses of decisions, and actions, in text order.
inline std::string acts_of(const ActCase& c) {
  static constexpr std::string_view statuses[] = {"taken", "reported", "planned", "deferred", "rejected", "proposed"};
  const auto document = parse(std::string(c.head) + std::string(c.title) + '\n' + std::string(c.text) + '\n');
  if (!document) return "no document";
  std::vector<std::pair<Span, std::string_view>> found;
  for (const Decision& d : document->decisions)
    if (d.span.start >= c.head.size()) found.emplace_back(d.span, statuses[static_cast<int>(d.status)]);
  for (const Action& a : document->actions)
    if (a.span.start >= c.head.size()) found.emplace_back(a.span, "action");
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return a.first.start != b.first.start ? a.first.start < b.first.start : a.first.end < b.first.end;
  });
  std::string out;
  for (const auto& [span, what] : found) out += std::string(out.empty() ? "" : " ") + std::string(what);
  return out;
}

}  // namespace minutes::test
