// File formats told by their first bytes.
#pragma once

#include <string_view>

namespace minutes::read {

/// What the bytes are, in a few words ("a PDF file"), where they are a known format that is no text; empty otherwise.
std::string_view known_format(std::string_view bytes);

}  // namespace minutes::read
