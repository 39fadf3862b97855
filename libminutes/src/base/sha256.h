// SHA-256 as records print it.
#pragma once

#include <string>
#include <string_view>

namespace minutes::base {

/// 64 hexadecimal digits.
std::string sha256_of(std::string_view bytes);

}  // namespace minutes::base
