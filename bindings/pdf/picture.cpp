// minutes-pdf: GPL-2.0-or-later, see LICENSE here.
#include "picture.h"

#include <poppler-image.h>
#include <poppler-page-renderer.h>

#include <algorithm>
#include <cmath>

namespace minutes_pdf {
namespace {

constexpr double most_pixels = 25e6;
constexpr std::uint8_t dark = 160;  // thin strokes are grey at a few dots an inch

}  // namespace

Picture render(const poppler::page& page, double dpi) {
  const auto rect = page.page_rect();
  const double inches = std::abs(rect.width() * rect.height()) / (72.0 * 72.0);
  if (!(inches > 0)) return {};
  dpi = std::min(dpi, std::sqrt(most_pixels / inches));
  if (std::max(std::abs(rect.width()), std::abs(rect.height())) * dpi / 72 > 30'000) return {};
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_gray8);
  renderer.set_render_hint(poppler::page_renderer::antialiasing, true);
  renderer.set_render_hint(poppler::page_renderer::text_antialiasing, true);
  const poppler::image image = renderer.render_page(&page, dpi, dpi);
  if (!image.is_valid()) return {};
  Picture picture{image.width(), image.height(), dpi};
  picture.grey.reserve(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
  for (int y = 0; y < picture.height; ++y) {
    const auto* row =
        reinterpret_cast<const std::uint8_t*>(image.const_data()) + static_cast<std::ptrdiff_t>(y) * image.bytes_per_row();
    picture.grey.insert(picture.grey.end(), row, row + picture.width);
  }
  return picture;
}

double ink_outside(const Picture& picture, const std::vector<Box>& boxes) {
  if (picture.empty()) return 0;
  std::vector<std::uint8_t> grey = picture.grey;
  const double scale = picture.dpi / 72;
  for (const Box& box : boxes) {
    const int x0 = std::clamp(static_cast<int>(box.x0 * scale) - 1, 0, picture.width);
    const int x1 = std::clamp(static_cast<int>(box.x1 * scale) + 2, x0, picture.width);
    const int y1 = std::clamp(static_cast<int>(box.y1 * scale) + 2, 0, picture.height);
    for (int y = std::clamp(static_cast<int>(box.y0 * scale) - 1, 0, y1); y < y1; ++y)
      std::fill_n(grey.begin() + static_cast<std::ptrdiff_t>(y) * picture.width + x0, x1 - x0, std::uint8_t{255});
  }
  const auto inked = std::count_if(grey.begin(), grey.end(), [](std::uint8_t g) { return g < dark; });
  return static_cast<double>(inked) / static_cast<double>(grey.size());
}

Picture turned(const Picture& picture, int quarters) {
  quarters &= 3;
  if (quarters == 0) return picture;
  const bool lies = quarters != 2;
  Picture out{lies ? picture.height : picture.width, lies ? picture.width : picture.height, picture.dpi};
  out.grey.resize(picture.grey.size());
  for (int y = 0; y < picture.height; ++y)
    for (int x = 0; x < picture.width; ++x) {
      const int to_x = quarters == 1 ? picture.height - 1 - y : quarters == 2 ? picture.width - 1 - x : y;
      const int to_y = quarters == 1 ? x : quarters == 2 ? picture.height - 1 - y : picture.width - 1 - x;
      out.grey[static_cast<std::size_t>(to_y) * static_cast<std::size_t>(out.width) + static_cast<std::size_t>(to_x)] =
          picture.grey[static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) + static_cast<std::size_t>(x)];
    }
  return out;
}

}  // namespace minutes_pdf
