// Search in what is sorted, without a branch on what is met: which half holds the place is as good as random, and a wrong
// guess costs more than the comparison.
//
//   first_not(tokens, [&](const Token& t) { return t.start < offset; })   // place of the first token at or behind the offset
#pragma once

#include <cstddef>
#include <vector>

namespace minutes::base {

/// Place of the first item that is not `below`, as std::partition_point finds it; items.size() where all are.
template <class Item, class Below>
std::size_t first_not(const std::vector<Item>& items, Below below) {
  if (items.empty()) return 0;
  const Item* first = items.data();
  for (std::size_t count = items.size(); count > 1;) {
    const std::size_t half = count / 2;
    first += half * static_cast<std::size_t>(below(first[half - 1]));
    count -= half;
  }
  return static_cast<std::size_t>(first - items.data()) + (below(*first) ? 1 : 0);
}

}  // namespace minutes::base
