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
/// `Anna Ek [ordförande] <S> !replaces Bo Berg @§ 3`, one person a line; the part only where it is asked for.
std::string people_in(const Read& read, bool parts = false);
/// Names of the parties, joined by ` + `.
std::string names_of(const std::vector<Party>& parties);

/// `Anna Berg; *Kulturnämnden`: the mentions of a text by the rules, in order, organisations with a star.
std::string mentions_in(std::string_view text);

}  // namespace minutes::test
