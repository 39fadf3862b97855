// What stands before and behind a title: numbers, § signs, diary numbers. What is taken is cut off the text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace minutes::find {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_blank(char c) { return c == ' ' || c == '\t'; }
void skip_blanks(std::string_view& text);
void skip_emphasis(std::string_view& text);
bool capital_or_digit(std::string_view text);
std::uint32_t take_number(std::string_view& text, std::size_t most = 4);
/// `§ 12`, `§12`, `12 §`, `Paragraf 12`; 0 where the line starts otherwise.
std::uint32_t take_paragraph(std::string_view& text);
/// Bytes up to the first white space, no-break spaces too.
std::size_t word_size(std::string_view text);
bool is_acronym(std::string_view word);
/// Takes `Dnr KS 2024/00017` or a bare code from the start of `text`.
std::string take_diary_number(std::string_view& text);
/// Cuts `… Dnr KS 2024/12`, in brackets or not, from the end of a § line.
std::string cut_diary_number(std::string_view& text);
/// `§ 12/2024`, `§ 2024:12`: the part that is no year counts.
void take_year_part(std::string_view& rest, std::uint32_t& value);
bool take_continued(std::string_view& text);

}  // namespace minutes::find
