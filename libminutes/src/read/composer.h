// How readers that make their own text fill Text::content and Layout: they tell paragraphs, runs, tables, pages and words
// in reading order, and the composer writes what a person would copy out.
//
//   Composer page(budget);
//   page.open({.heading = 2, .label = "§ 12"});
//   page.text("Ekonomi");
//   page.close();
//   Composed made = page.finish();       // "§ 12 Ekonomi\n"
//
// The text: a line for each paragraph, behind its list number or bullet; a blank line where the page shows a gap; the cells
// of a row parted by tabs, the lines of a cell by line ends. A row that holds headings, lists or long prose is no row but
// the page's own columns: its cells stand below each other. Nothing here recurses.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/layout.h"
#include "read/budget.h"

namespace minutes::read {

/// How a stretch of text is printed.
struct Face {
  bool bold = false;
  float size = 0;  ///< points; 0 where unknown
};

struct Paragraph {
  std::uint8_t heading = 0;               ///< level, 1–6; 0 for none
  std::string label{};                    ///< number or bullet as printed: `§ 12`, `a)`, `•`
  ListMark mark = ListMark::none;         ///< of the label; none: the label is read with the text
  std::uint8_t depth = 0;                 ///< of a list item: 0 outermost
  bool gap = false;                       ///< white space shows above it
  bool in_list = false;                   ///< without a label: goes on with the list item above it
  BlockKind kind = BlockKind::paragraph;  ///< headings and list items are told from `heading` and `label`
  std::optional<FurnitureKind> furniture{};
};

struct Composed {
  std::string content{};
  Layout layout{};
};

class Composer {
 public:
  explicit Composer(Budget& budget) : budget_(budget) {}

  void open(Paragraph paragraph);
  /// Adds to the open paragraph; where none is open, opens a plain one. Line ends and controls count as spaces.
  void text(std::string_view utf8, Face face = {});
  /// A printed word with its place; a space parts it from the word before on its line.
  void word(std::string_view utf8, const Box& box, Face face = {}, float confidence = 1);
  void tab();
  /// A line end. `wrapped`: made by the page's width; else the writer's own.
  void line_break(bool wrapped = false);
  void close();
  /// White space shows before what comes next.
  void gap() { gap_ = true; }
  /// A page starts here; in the middle of a paragraph too. The span is set by finish().
  void page(Page page);

  /// Tables nest; a table within a cell becomes lines of the cell.
  void open_table();
  void open_row(bool header = false);
  /// The next cell of the row, `columns` wide.
  void open_cell(std::uint32_t columns = 1);
  void close_table();

  bool empty() const { return lines_.empty(); }

  /// `by_repetition`: what repeats at the edges of pages is furniture, too. The composer is spent.
  Composed finish(bool by_repetition = false);

 private:
  friend class Assembler;

  struct PageStart {
    std::uint32_t at;  ///< into pool_
    Page page;
  };
  /// One line of a paragraph, its text in pool_.
  struct PoolLine {
    Span span;
    std::uint32_t paragraph = 0;
    bool first = false;    ///< of its paragraph
    bool wrapped = false;  ///< the line above goes on in it
    bool bold = false;
    float size = 0;
    std::uint32_t bold_end = 0;  ///< in the pool, of a line that opens in bold
  };
  struct PoolCell {
    std::uint32_t first = 0, last = 0;  ///< half-open, into lines_
    std::uint32_t row = 0, column = 0;
    bool nested = false;  ///< a table stood in it
    bool closed = false;
  };
  struct PoolTable {
    std::uint32_t first = 0, last = 0;  ///< half-open, into lines_
    std::uint32_t rows = 0, columns = 0, next_column = 0;
    bool has_header = false, gap = false;
    std::vector<PoolCell> cells{};
  };

  void take_text(std::size_t bytes);
  void begin_line();
  void end_line();
  void end_cell();
  void note_face(std::string_view added, Face face);
  void flatten(const PoolTable& table);

  Budget& budget_;
  std::string pool_{};
  std::vector<Paragraph> paragraphs_{};
  std::vector<PoolLine> lines_{};
  std::vector<Word> words_{};  ///< spans in pool_
  std::vector<PageStart> pages_{};
  std::vector<PoolTable> tables_{};  ///< outermost, closed
  std::vector<PoolTable> open_{};    ///< outermost first
  std::uint32_t too_deep_ = 0;       ///< tables open below the deepest that is kept
  bool in_paragraph_ = false, in_line_ = false, gap_ = false;
  bool first_ = true, wrapped_ = false;                         ///< of the next line
  std::size_t plain_ink_ = 0, bold_ink_ = 0, longest_run_ = 0;  ///< bytes met in the line
};

}  // namespace minutes::read
