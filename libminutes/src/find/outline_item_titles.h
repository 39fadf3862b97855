// Titles of points: what stands before the text of one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "find/outline_parts.h"

namespace minutes::find {

/// Where the emphasis that opens the line closes; 0 where the line opens without or is emphasised whole.
std::uint32_t bold_lead_end(const Page& page, std::uint32_t l);
/// `glögg`, but not `eSam`.
bool opens_low(std::string_view text);
/// `Taket. Vi väntar på offert` → `Taket`; nothing where the point opens with a sentence.
std::optional<std::string> item_title(const Page& page, std::uint32_t l, bool has_children);

}  // namespace minutes::find
