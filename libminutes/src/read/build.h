// The steps by which plain text becomes a Layout; each adds what it knows to the draft.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "minutes/layout.h"

namespace minutes::read {

/// What a line is before blocks are made of it.
enum class LineKind : std::uint8_t { blank, text, comment, front_matter, code };

/// Bits of Draft::signs: what stands somewhere in a line's content, so that later steps can skip the rest.
enum Sign : std::uint8_t {
  sign_emphasis = 1,  ///< `*` or `_`
  sign_bracket = 2,   ///< `[`, `<` or `&`
  sign_escape = 4,    ///< a backslash
  sign_tick = 8,      ///< a backtick or tilde
  sign_pipe = 16,
  sign_gap = 32,  ///< two spaces, or a tab, between words
  sign_dots = 64,
};

struct Draft {
  std::string_view source;
  Layout layout{};
  std::vector<LineKind> kinds{};             ///< per line
  std::vector<std::uint8_t> signs{};         ///< per line, Sign bits
  std::vector<std::uint32_t> page_starts{};  ///< lines that a page break stands before, ascending

  std::string_view content(std::size_t line) const { return layout.lines[line].content.of(source); }
  std::size_t size() const { return layout.lines.size(); }
};

/// Lines with indent and trimmed content; form feeds as page breaks.
void split_lines(Draft& draft);
/// Front matter, comments and fenced code; comments that name a page are page breaks.
void set_hidden_apart(Draft& draft);
/// Page heads and feet, page numbers, signature strips, stamps, contents lists.
void find_furniture(Draft& draft);
/// Pages from the breaks found.
void place_pages(Draft& draft);
/// Headings, list items, tables, quotes, paragraphs, and the marks at line starts.
void make_blocks(Draft& draft);
/// Cells of the table blocks.
void fill_tables(Draft& draft);
/// Rows that white space aligns, in lines that are no rows yet.
void find_columns(Draft& draft);
/// Emphasis, links, escapes and the like as marks; whole lines in emphasis.
void mark_inline(Draft& draft);

/// A mark at the start of a line: what it is and how long.
struct LineMark {
  ListMark mark = ListMark::none;
  std::uint32_t size = 0;    ///< bytes, the white space after it included
  std::uint32_t number = 0;  ///< of a numbered or lettered point, from 1; 0 where it is neither
};

/// Does the line end stand inside a sentence, by how the lines end and begin?
bool breaks_inside_sentence(std::string_view upper, std::string_view lower);

/// List mark that `line` (without indent) starts with.
LineMark list_mark(std::string_view line);

}  // namespace minutes::read
