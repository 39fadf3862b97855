#include "find/figures.h"

#include <algorithm>

namespace minutes::find {
namespace {

constexpr std::size_t most_bytes = 160;  ///< of one shape

std::string_view source_from(const View& view, Index token) {
  return view.source().substr(view.tokens[token].start, most_bytes);
}

/// The tokens that `length` bytes from `token` on cover, if a token ends there.
std::uint32_t tokens_within(const View& view, Index token, std::uint32_t length) {
  const std::uint32_t stop = view.tokens[token].start + length;
  const Index last = std::min<Index>(token + max_shape_tokens, static_cast<Index>(view.tokens.size()));
  for (Index t = token; t < last; ++t) {
    const std::uint32_t end = view.tokens[t].end;
    // The dot of an ordinal number, or of the sentence, may have stayed with the figures.
    if (end == stop || (end == stop + 1 && view.source()[stop] == '.')) return t - token + 1;
    if (end >= stop) return 0;
  }
  return 0;
}

/// `maj-5` is told by the mark behind the letters.
bool may_stand(Shape shape, std::string_view text) {
  if (shape != Shape::month_day) return true;
  constexpr std::size_t longest_month = 9;
  std::size_t letters = 0;
  while (letters < text.size() && letters <= longest_month && text[letters] >= 'a' && text[letters] <= 'z') ++letters;
  return letters < text.size() && text[letters] == '-';
}

}  // namespace

std::uint32_t tokens_of(const View& view, Index token, Shape shape) {
  const std::string_view text = source_from(view, token);
  if (!may_stand(shape, text)) return 0;
  const auto read = scan(shape, text);
  return read ? tokens_within(view, token, read->length) : 0;
}

Standing shapes_standing(const View& view, Index token) {
  const RunShapes run = shapes_of_run_at(source_from(view, token));
  if (run.sure) {
    const std::uint32_t count = tokens_within(view, token, run.length);
    return {count == 0 ? 0 : run.shapes, count > 1};
  }
  Standing standing;
  for (std::uint32_t left = run.shapes; left != 0; left &= left - 1) {
    const std::uint32_t count = tokens_of(view, token, static_cast<Shape>(__builtin_ctz(left)));
    if (count != 0) standing.shapes |= left & (~left + 1);
    standing.wide = standing.wide || count > 1;
  }
  return standing;
}

}  // namespace minutes::find
