// Where a title starts and ends: over several lines, or before the text that follows it on its own.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "find/outline_parts.h"

namespace minutes::find {

bool ends_sentence(std::string_view text);
/// Does a title run on from one line to the next? A capital after a full line is more often a new start.
bool goes_on(std::string_view upper, std::string_view lower);
/// The title that starts on `line`: a run of lines up to a blank line or a fixed head, if it reads as one; else the line
/// with what its own wrapping carries over.
std::uint32_t title_end(const Page& page, std::uint32_t line);
std::string without_end_marks(std::string title);
/// The title from byte `start` to the end of `last_line`.
std::string title_text(const Page& page, std::uint32_t start, std::uint32_t line, std::uint32_t last_line);
/// Size of a title that is whole as it stands (`Nästa möte`) at the start of the text; 0 where it starts otherwise.
std::size_t whole_title_size(std::string_view text);
std::uint32_t offset_in(const Page& page, std::string_view part);
Span span_in(const Page& page, std::string_view part);
void set_title(Heading& heading, std::string title);
/// Takes the title from byte `start` where text follows it on its line; false where none does.
bool take_run_in(const Page& page, std::uint32_t start, Heading& head);
/// The line below the § line that can hold its title; no_index where a fixed head or the next § comes first.
Index title_line_below(const Page& page, std::uint32_t line);
/// The diary number on the line below the title.
void take_diary_line(const Page& page, Heading& head);

}  // namespace minutes::find
