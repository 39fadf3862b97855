// Small office documents made in memory.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace minutes::test {

/// A ZIP archive of the parts, in that order.
std::string zipped(const std::vector<std::pair<std::string, std::string>>& parts);

/// A DOCX file whose body holds that XML, in the prefix `w`; `more` are further parts, with their relations
/// (`styles.xml`, `numbering.xml`, `footnotes.xml`, `comments.xml`, `header1.xml`, `footer1.xml`): the inside of the root.
std::string docx(std::string_view body, const std::vector<std::pair<std::string, std::string>>& more = {});

/// An ODT file with that text, automatic styles, and inside of styles.xml.
std::string odt(std::string_view text, std::string_view automatic = {}, std::string_view styles = {});

}  // namespace minutes::test
