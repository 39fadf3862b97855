// One reader for each format; source.cpp chooses.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/stages.h"
#include "read/budget.h"
#include "read/charset.h"
#include "read/composer.h"
#include "read/formats.h"

namespace minutes::read {

Error refused_format(const KnownFormat& known);
/// too_large or empty_input.
std::optional<Error> fault_of_size(std::string_view bytes, const Options& options);
bool is_white_space(std::string_view text);
Error nothing_but_white_space();
/// The bytes as text in that encoding. Errors: binary_input, undecodable.
Result<Text> decode_as(std::string_view bytes, const Charset& charset);
/// The encoding that a page's mark or head tells; else by its bytes.
Charset html_charset(std::string_view bytes);

/// The readers of marked-up text throw Refusal.
Composed docx(std::string_view bytes, Budget& budget, std::vector<Warning>& warnings);
Composed odt(std::string_view bytes, Budget& budget, std::vector<Warning>& warnings);
/// `text` is the page decoded.
Composed html(std::string_view text, Budget& budget);

}  // namespace minutes::read
