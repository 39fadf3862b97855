// Finds of one layer in a short text, told as text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/documents.h"

namespace minutes::test {

/// The matches of every rule in `read`; fails the test on a warning.
Matches matches_in(const Read& read);
/// A mention for each of `names` wherever it stands in the text, in text order: persons where the name has a space.
std::vector<ActorMention> mentions_of(const Read& read, const std::vector<std::string>& names);
/// Names of the parties, joined by ` + `.
std::string names_of(const std::vector<Party>& parties);

}  // namespace minutes::test
