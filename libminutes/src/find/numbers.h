// What a written number is worth.
#pragma once

#include <optional>
#include <string_view>

namespace minutes::find {

/// `491 000`, `26.081`, `1,4`, `21 280,50`: thousands by space or dot in groups of three, decimals by comma (or by a dot
/// that is no group). Empty for anything else. Source: Svenska
/// skrivregler (2017), 10.1.
std::optional<double> amount_of(std::string_view reading);

}  // namespace minutes::find
