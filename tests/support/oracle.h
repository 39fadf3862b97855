// A slow and obvious tokeniser, for the rules of words and numbers without abbreviations and addresses: what the fast one
// must agree with on generated strings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minutes::test {

/// The tokens of one line, as they stand.
std::vector<std::string> oracle_tokens(std::string_view line);

}  // namespace minutes::test
