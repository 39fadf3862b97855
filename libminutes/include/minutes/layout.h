// How the text stands on the page: the one model that every reader fills.
//
//   minutes::Layout layout = minutes::read::plain(text);
//   for (const auto& line : layout.lines) std::cout << line.content.of(text.content) << '\n';
//
// Promise: `lines` cover the text, in order and without overlap, each without its line end; `blocks` are
// runs of lines; `marks`, `furniture`, `words` and `tables` are in text order. All spans are of Text::content.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "minutes/export.h"
#include "minutes/span.h"

namespace minutes {

/// A rectangle on a page, in points (1/72 inch), origin top left.
struct Box {
  std::uint32_t page = 1;  ///< from 1
  float x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  friend bool operator==(const Box&, const Box&) = default;
};

struct Page {
  Span span;
  std::uint32_t number = 1;     ///< from 1, in the order of the file
  float width = 0, height = 0;  ///< points; 0 where the source has no pages of its own
  std::string label{};          ///< as the file calls it: `iv`, `A-3`; empty where it does not
  bool ocr = false;             ///< its text was recognised from a picture
  friend bool operator==(const Page&, const Page&) = default;
};

enum class BlockKind : std::uint8_t {
  paragraph,
  heading,
  list_item,
  table,
  quote,
  code,
  comment,       ///< `<!-- -->`
  front_matter,  ///< the YAML head of a Markdown file
  separator,     ///< a line of dashes
};

enum class ListMark : std::uint8_t { none, bullet, number, letter, checkbox, checkbox_done };

/// One line as printed.
struct Line {
  Span span;                       ///< from the first byte to the line end, which is not in it
  Span content;                    ///< without indent, list mark, heading mark and the emphasis around all of it
  Index block = no_index;          ///< no_index for a blank line
  std::uint32_t page = 0;          ///< index into `pages`
  std::uint16_t indent = 0;        ///< columns of white space before the first mark (a tab goes to the next multiple of 4)
  std::uint8_t heading_level = 0;  ///< 1–6 as marked in the source (`##`, a style); 0 where nothing marks it
  ListMark mark = ListMark::none;
  bool bold = false;       ///< the whole content is emphasised
  bool table_row = false;  ///< cells stand in it
  bool quoted = false;     ///< `>`
  bool furniture = false;  ///< the whole line is page furniture
  float font_size = 0;     ///< points; 0 where unknown
  /// End of the stretch in bold that the content opens with, where its print tells and it is not all of it; 0 where there is
  /// none.
  std::uint32_t bold_end = 0;
  bool blank() const { return block == no_index; }
  friend bool operator==(const Line&, const Line&) = default;
};

/// Lines that belong together: a paragraph, a heading, one list item with the lines that continue it.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  Span span;
  std::uint32_t first_line = 0, last_line = 0;  ///< inclusive, into `lines`
  std::uint8_t level = 0;                       ///< of a heading, 1–6
  std::uint8_t depth = 0;                       ///< of a list item: 0 outermost
  ListMark mark = ListMark::none;
  friend bool operator==(const Block&, const Block&) = default;
};

/// One printed word; only readers that know the page fill this.
struct Word {
  Span span;
  Box box;
  float font_size = 0;
  bool bold = false;
  float confidence = 1;  ///< of recognised text, from 0
  friend bool operator==(const Word&, const Word&) = default;
};

struct Cell {
  Span span;  ///< trimmed; empty where the cell is
  std::uint32_t row = 0, column = 0;
  friend bool operator==(const Cell&, const Cell&) = default;
};

struct Table {
  Index block = no_index;
  std::uint32_t rows = 0, columns = 0;
  bool has_header = false;    ///< the first row names the columns
  std::vector<Cell> cells{};  ///< row by row
  friend bool operator==(const Table&, const Table&) = default;
};

enum class FurnitureKind : std::uint8_t { header, footer, page_number, signature_strip, stamp, contents };

/// Page furniture: stays in the text, is left out of sentences and of `parts`.
struct Furniture {
  Span span;
  FurnitureKind kind = FurnitureKind::header;
  std::uint32_t page = 0;  ///< index into `pages`
  friend bool operator==(const Furniture&, const Furniture&) = default;
};

struct Layout {
  std::vector<Page> pages;
  std::vector<Line> lines;
  std::vector<Block> blocks;
  std::vector<Word> words;
  std::vector<Table> tables;
  std::vector<Furniture> furniture;
  std::vector<Span> marks;  ///< markup that reading sees through: `**`, `](…)`, list marks, pipes; sorted, disjoint

  friend bool operator==(const Layout&, const Layout&) = default;
};

/// The line that holds the byte at `offset`; a line end belongs to the line before it.
MINUTES_API Index line_at(const Layout& layout, std::uint32_t offset);
/// Page number, from 1, of the byte at `offset`; 0 where the layout has no pages.
MINUTES_API std::uint32_t page_at(const Layout& layout, std::uint32_t offset);
/// `span` without the furniture that lies inside it: one or more stretches, trimmed of white space.
MINUTES_API std::vector<Span> without_furniture(const Layout& layout, std::string_view text, Span span);

}  // namespace minutes
