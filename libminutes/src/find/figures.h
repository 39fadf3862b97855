// Which shapes of figures (find/shapes.h) stand at a token.
//
//   shapes_standing(view, token).shapes & shape_bit(Shape::iso)   // does a day as `2024-08-19` start here?
#pragma once

#include <cstdint>

#include "find/shapes.h"
#include "minutes/view.h"

namespace minutes::find {

inline constexpr std::uint32_t max_shape_tokens = 8;  ///< tokens that one shape may cover

struct Standing {
  std::uint32_t shapes = 0;  ///< bit per Shape
  bool wide = false;         ///< some of them cover more than this token
};
static_assert(shape_count <= 32);

/// Of a token that starts with a figure: the shapes that start with it, and end where a token ends.
Standing shapes_standing(const View& view, Index token);
/// How many tokens the shape covers from `token` on, tokens counted as they stand in the text; 0 where it does not stand there.
std::uint32_t tokens_of(const View& view, Index token, Shape shape);

}  // namespace minutes::find
