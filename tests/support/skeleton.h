// An outline and dates made by hand, for tests of what stands on them.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/documents.h"

namespace minutes::test {

/// Replaces the outline: one topic, with a section under every line that reads as one of `heads`.
void give_sections(Read& read, std::initializer_list<std::pair<std::string_view, SectionKind>> heads);
/// A date for the first place of each text, with its value; in text order.
std::vector<DateMention> dates_of(const Read& read, const std::vector<std::pair<std::string, std::string>>& values);
/// How the span reads: single spaces, markup gone.
std::string reading(const Read& read, Span span);

}  // namespace minutes::test
