// What the words of a line tell of it as a heading.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "find/outline_parts.h"

namespace minutes::find {

bool ends_with_any(std::string_view text, std::string_view ends);
/// A word of one of the lists stands in the line.
bool holds_word_of(const Page& page, std::size_t l, std::uint64_t lists);
/// Starts `text` with one of the words, as whole words?
bool leads_with(std::string_view folded, std::initializer_list<std::string_view> words);
bool opens_with_capital(std::string_view content);
/// `Datum: 2024-03-05`; but `Information: Ny lokal` is a heading.
bool is_label(std::string_view content);
bool may_head(const Page& page, std::size_t l);

}  // namespace minutes::find
