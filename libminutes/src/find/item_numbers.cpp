#include "find/item_numbers.h"

#include <optional>
#include <string_view>

#include "base/utf8.h"

namespace minutes::find {
namespace {

struct Head {
  Index letters = 0;
  int number = 0;
  std::string_view year{};
};

/// `14/23`, `14/2023` behind the letters.
std::optional<Head> head_at(const View& view, Index t) {
  constexpr std::size_t most_figures = 3;
  if (!view.tokens[t].has(token_line_start) || t + 1 >= view.tokens.size() || view.tokens[t + 1].line != view.tokens[t].line)
    return std::nullopt;
  const std::string_view code = view.reading(t + 1);
  const auto slash = code.find('/');
  if (slash == 0 || slash > most_figures) return std::nullopt;
  Head head{t, 0, code.substr(slash + 1)};
  if (head.year.size() != 2 && head.year.size() != 4) return std::nullopt;
  for (const char c : code.substr(0, slash)) {
    if (!base::is_digit(static_cast<unsigned char>(c))) return std::nullopt;
    head.number = head.number * 10 + (c - '0');
  }
  for (const char c : head.year)
    if (!base::is_digit(static_cast<unsigned char>(c))) return std::nullopt;
  return head;
}

}  // namespace

std::vector<Index> letters_of_items(const View& view, std::span<const Index> letters) {
  std::vector<Head> heads;
  for (const Index t : letters)
    if (const auto head = head_at(view, t)) heads.push_back(*head);
  const auto follows = [&](const Head& a, const Head& b) {
    return view.tokens[a.letters].hash == view.tokens[b.letters].hash && a.year == b.year && a.number + 1 == b.number;
  };
  std::vector<Index> items;
  for (std::size_t h = 0; h < heads.size(); ++h)
    if ((h > 0 && follows(heads[h - 1], heads[h])) || (h + 1 < heads.size() && follows(heads[h], heads[h + 1])))
      items.push_back(heads[h].letters);
  return items;
}

}  // namespace minutes::find
