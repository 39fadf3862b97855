// From what a reader told to the text and its layout. Lines are written one after the other, and each is placed in its
// block as it is written; furniture and columns made by tabs are found afterwards, as in plain text.
#include <algorithm>
#include <span>
#include <utility>

#include "read/build.h"
#include "read/composer.h"

namespace minutes::read {
namespace {

constexpr std::size_t prose = 120;  ///< bytes: a line of a cell that is longer is a paragraph

bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::uint8_t signs_of(std::string_view content) {
  std::uint8_t signs = 0;
  if (content.find('\t') != std::string_view::npos || content.find("  ") != std::string_view::npos) signs |= sign_gap;
  if (content.find("..") != std::string_view::npos) signs |= sign_dots;
  return signs;
}

/// Nothing but underlines, dashes or the like: room for a signature, a rule.
bool is_rule(std::string_view content) {
  return content.size() >= 3 && content.find_first_not_of("-*_= \t") == std::string_view::npos;
}

}  // namespace

class Assembler {
 public:
  Assembler(Composer& from, bool by_repetition) : from_(from), by_repetition_(by_repetition) {}

  Composed run() {
    content_.reserve(from_.pool_.size() + from_.lines_.size() * 2 + 16);
    layout_.lines.reserve(from_.lines_.size() * 2);
    const auto count = static_cast<std::uint32_t>(from_.lines_.size());
    for (std::uint32_t line = 0; line < count;) {
      if (table_ < from_.tables_.size() && from_.tables_[table_].first == line) {
        line = table(from_.tables_[table_++]);
      } else {
        paragraph_line(line++);
      }
    }
    finish();
    return {std::move(content_), std::move(layout_)};
  }

 private:
  using PoolLine = Composer::PoolLine;
  using PoolCell = Composer::PoolCell;
  using PoolTable = Composer::PoolTable;

  std::uint32_t size() const { return static_cast<std::uint32_t>(content_.size()); }
  const Paragraph& paragraph_of(const PoolLine& line) const { return from_.paragraphs_[line.paragraph]; }
  std::string_view pooled(const PoolLine& line) const { return line.span.of(from_.pool_); }
  std::string_view content(const Line& line) const { return line.content.of(content_); }

  // --- lines --------------------------------------------------------------------------------------------------------

  void blank_line() {
    if (layout_.lines.empty() || layout_.lines.back().blank()) return;
    Line& line = layout_.lines.emplace_back();
    line.span = line.content = {size(), size()};
    content_ += '\n';
  }

  Line& begin_line(const PoolLine& from) {
    while (page_ < from_.pages_.size() && from_.pages_[page_].at <= from.span.start) add_page(size());
    Line& line = layout_.lines.emplace_back();
    line.span = line.content = {size(), size()};
    return line;
  }

  /// Ends the line that is being written and trims its content.
  void end_line() {
    Line& line = layout_.lines.back();
    line.span.end = line.content.end = size();
    content_ += '\n';
    const std::uint32_t start = line.content.start;
    std::uint32_t column = 0;
    for (std::uint32_t at = start; at < line.content.end && is_blank(content_[at]); ++at) {
      column = content_[at] == '\t' ? (column / 4 + 1) * 4 : column + 1;
      line.content.start = at + 1;
    }
    line.indent = static_cast<std::uint16_t>(std::min<std::uint32_t>(column, UINT16_MAX));
    while (!line.content.empty() && is_blank(content_[line.content.end - 1])) --line.content.end;
  }

  /// Copies the line's text and moves its words along.
  void copy(const PoolLine& line) {
    while (page_ < from_.pages_.size() && from_.pages_[page_].at < line.span.end)
      add_page(size() + from_.pages_[page_].at - line.span.start);
    while (word_ < from_.words_.size() && from_.words_[word_].span.start < line.span.start) ++word_;
    for (; word_ < from_.words_.size() && from_.words_[word_].span.start < line.span.end; ++word_) {
      Word& word = layout_.words.emplace_back(from_.words_[word_]);
      word.span.start = word.span.start - line.span.start + size();
      word.span.end = std::min(word.span.end, line.span.end) - line.span.start + size();
    }
    content_ += pooled(line);
  }

  // --- blocks -------------------------------------------------------------------------------------------------------

  Block& open_block(BlockKind kind) {
    const auto line = static_cast<std::uint32_t>(layout_.lines.size() - 1);
    layout_.lines.back().block = static_cast<Index>(layout_.blocks.size());
    Block& block = layout_.blocks.emplace_back();
    block.kind = kind;
    block.first_line = block.last_line = line;
    return block;
  }

  void extend_block() {
    layout_.lines.back().block = static_cast<Index>(layout_.blocks.size() - 1);
    layout_.blocks.back().last_line = static_cast<std::uint32_t>(layout_.lines.size() - 1);
  }

  static bool set_apart(const Paragraph& paragraph) {
    return paragraph.heading > 0 || paragraph.furniture || paragraph.kind != BlockKind::paragraph;
  }

  /// Does white space part the paragraph from what stands above?
  bool wants_gap(const Paragraph& paragraph) const {
    if (layout_.lines.empty()) return false;
    return paragraph.gap || after_table_ || set_apart(paragraph) != last_set_apart_ ||
           (paragraph.heading > 0 && last_heading_ != paragraph.heading) || paragraph.furniture != last_furniture_;
  }

  /// Points of a list stand close, whatever space their styles leave between them.
  bool next_item(const PoolLine& line, const Paragraph& paragraph) const {
    if (set_apart(paragraph) || after_table_ || layout_.blocks.empty() || layout_.blocks.back().kind != BlockKind::list_item)
      return false;
    const auto text = pooled(line).find_first_not_of(" \t");
    return paragraph.mark != ListMark::none || (text != std::string_view::npos && paragraph.label.empty() &&
                                                list_mark(pooled(line).substr(text)).mark != ListMark::none);
  }

  void paragraph_line(std::uint32_t number) {
    const PoolLine& line = from_.lines_[number];
    const Paragraph& paragraph = paragraph_of(line);
    if (line.first && wants_gap(paragraph) && !next_item(line, paragraph)) blank_line();
    after_table_ = false;
    if (line.span.empty() && !line.first) return blank_line();
    const bool listed = paragraph.mark != ListMark::none;
    begin_line(line);
    const std::uint32_t indent = 2u * (paragraph.in_list || (listed && !line.first) ? paragraph.depth + 1u : paragraph.depth);
    if (listed || paragraph.in_list) content_.append(std::min(indent, 40u), ' ');
    const auto label = size();
    write_number();
    if (line.first && !paragraph.label.empty()) content_.append(paragraph.label).append(line.span.empty() ? "" : " ");
    const std::uint32_t text = size();
    copy(line);
    end_line();
    if (line.bold_end > 0) layout_.lines.back().bold_end = text + line.bold_end - line.span.start;
    place(line, paragraph, line.first ? label : size());
  }

  void place(const PoolLine& line, const Paragraph& paragraph, std::uint32_t label) {
    Line& made = layout_.lines.back();
    made.bold = line.bold;
    made.font_size = line.size;
    if (paragraph.furniture) made.furniture = true;
    furniture_.push_back(paragraph.furniture);
    last_set_apart_ = set_apart(paragraph), last_heading_ = paragraph.heading, last_furniture_ = paragraph.furniture;
    if (!line.first && (line.wrapped || goes_on(paragraph))) return extend_block();
    if (paragraph.heading > 0) {
      made.heading_level = paragraph.heading;
      open_block(BlockKind::heading).level = paragraph.heading;
    } else if (paragraph.kind != BlockKind::paragraph || paragraph.furniture) {
      open_block(paragraph.kind);
    } else if (is_rule(content(made))) {
      open_block(BlockKind::separator);
      layout_.marks.push_back(made.content);
      made.content.end = made.content.start;
    } else if (line.first && paragraph.mark != ListMark::none) {
      labelled(paragraph, label);
    } else {
      typed();
    }
  }

  /// Is a break that the writer made inside a sentence?
  bool goes_on(const Paragraph& paragraph) const {
    if (layout_.lines.size() < 2 || layout_.lines[layout_.lines.size() - 2].blank()) return false;
    if (paragraph.heading > 0 || paragraph.kind != BlockKind::paragraph) return true;
    const Line& below = layout_.lines.back();
    return list_mark(content(below)).mark == ListMark::none &&
           breaks_inside_sentence(content(layout_.lines[layout_.lines.size() - 2]), content(below));
  }

  /// A list item whose number or bullet the reader told.
  void labelled(const Paragraph& paragraph, std::uint32_t label) {
    Line& line = layout_.lines.back();
    const LineMark typed = list_mark(content(line));
    const auto told = static_cast<std::uint32_t>(label + paragraph.label.size());
    const bool parted = !paragraph.label.empty() && told < line.content.end;
    std::uint32_t end = std::min(told + (parted ? 1 : 0), line.content.end);
    const bool box = typed.mark == ListMark::checkbox || typed.mark == ListMark::checkbox_done;
    if (box) end = std::max(end, line.content.start + typed.size);
    Block& block = open_block(BlockKind::list_item);
    block.mark = line.mark = box ? typed.mark : paragraph.mark;
    block.depth = paragraph.depth;
    if (end > line.content.start) layout_.marks.push_back({line.content.start, end});
    line.content.start = std::max(line.content.start, end);
    while (!line.content.empty() && is_blank(content_[line.content.start])) ++line.content.start;
  }

  /// A paragraph that may start with a mark that the writer typed.
  void typed() {
    Line& line = layout_.lines.back();
    const LineMark mark = list_mark(content(line));
    const bool arrow = content(line).starts_with("→") || content(line).starts_with("⇒");
    if (mark.mark == ListMark::none || arrow) {
      open_block(BlockKind::paragraph);
      return;
    }
    Block& block = open_block(BlockKind::list_item);
    block.mark = line.mark = mark.mark;
    const std::uint32_t end = std::min(line.content.start + mark.size, line.content.end);
    layout_.marks.push_back({line.content.start, end});
    line.content.start = end;
  }

  // --- tables -------------------------------------------------------------------------------------------------------

  bool filled(const PoolCell& cell) const { return cell.first < cell.last; }

  /// A cell that holds parts of a page, and not what stands in a row.
  bool is_page_part(const PoolCell& cell) const {
    std::size_t paragraphs = 0, items = 0, longest = 0;
    for (std::uint32_t l = cell.first; l < cell.last; ++l) {
      const PoolLine& line = from_.lines_[l];
      const Paragraph& paragraph = paragraph_of(line);
      if (paragraph.heading > 0) return true;
      paragraphs += line.first;
      items += line.first && paragraph.mark != ListMark::none;
      longest = std::max<std::size_t>(longest, line.span.size());
    }
    return cell.nested || items > 1 || (paragraphs > 1 && longest > prose);
  }

  /// `§ 12`, `3.` in a column of its own beside the part of the page that it numbers.
  bool numbers_part(std::span<const PoolCell> row, std::ptrdiff_t full) const {
    if (full != 2 || row.size() > 2 || row.front().last - row.front().first != 1) return false;
    const PoolLine& line = from_.lines_[row.front().first];
    const std::string number = paragraph_of(line).label + std::string(pooled(line));
    if (number.size() > 16) return false;
    if (number.find("§") != std::string::npos && number.find_first_of("0123456789") != std::string::npos) return true;
    return list_mark(number).mark == ListMark::number;
  }

  enum class RowForm : std::uint8_t { empty, parts, row };

  RowForm form_of(std::span<const PoolCell> row, bool data) const {
    const auto full = std::count_if(row.begin(), row.end(), [&](const PoolCell& cell) { return filled(cell); });
    if (full == 0) return RowForm::empty;
    if (std::any_of(row.begin(), row.end(), [&](const PoolCell& cell) { return is_page_part(cell); })) return RowForm::parts;
    if (full > 1) return numbers_part(row, full) ? RowForm::parts : RowForm::row;
    return filled(row.front()) && (!data || row.size() == 1) ? RowForm::parts : RowForm::row;
  }

  /// Are there columns that mean something, so that a row with one filled cell is a row still?
  bool is_data(const PoolTable& table) const {
    std::uint32_t rows = 0, full_rows = 0, last = no_index, full = 0;
    for (const PoolCell& cell : table.cells) {
      if (cell.row != last) ++rows, full = 0, last = cell.row;
      full_rows += filled(cell) && ++full == 2;
    }
    return table.columns > 1 && (table.has_header || (table.columns > 2 && full_rows > 1 && full_rows * 2 >= rows));
  }

  std::uint32_t table(const PoolTable& pooled_table) {
    if (pooled_table.gap) blank_line();
    const bool data = is_data(pooled_table);
    lone_ = pooled_table.rows == 1;  // a row by itself is a line with columns, as in plain text
    Table made;
    made.columns = pooled_table.columns;
    const auto& cells = pooled_table.cells;
    bool in_rows = false;
    for (std::size_t at = 0; at < cells.size();) {
      std::size_t end = at;
      while (end < cells.size() && cells[end].row == cells[at].row) ++end;
      const std::span<const PoolCell> row(cells.data() + at, end - at);
      switch (form_of(row, data)) {
        case RowForm::empty: break;
        case RowForm::parts: parts(row), in_rows = false; break;
        case RowForm::row:
          made.has_header |= pooled_table.has_header && at == 0;
          write_row(row, made, in_rows);
          in_rows = true;
          break;
      }
      at = end;
    }
    if (!made.cells.empty() && !lone_) layout_.tables.push_back(std::move(made));
    after_table_ = true;
    return pooled_table.last;
  }

  /// Cell by cell; a number stands before the first line of what it numbers.
  void parts(std::span<const PoolCell> row) {
    const auto full = std::count_if(row.begin(), row.end(), [&](const PoolCell& cell) { return filled(cell); });
    const bool numbered = full > 1 && numbers_part(row, full);
    const bool apart =
        full > 1 || std::any_of(row.begin(), row.end(), [&](const PoolCell& cell) { return is_page_part(cell); });
    for (const PoolCell& cell : row) {
      if (!filled(cell)) continue;
      after_table_ |= apart;
      if (numbered && cell.column == row.front().column) {
        number_ = &from_.lines_[cell.first];
        continue;
      }
      for (std::uint32_t line = cell.first; line < cell.last; ++line) paragraph_line(line);
    }
    after_table_ = apart;
  }

  /// The number that waits for the line that is being written.
  void write_number() {
    if (!number_) return;
    const std::string& label = paragraph_of(*number_).label;
    content_ += label;
    if (!label.empty() && !number_->span.empty()) content_ += ' ';
    copy(*std::exchange(number_, nullptr));
    content_ += ' ';
  }

  void begin_row_line(const PoolLine& from, Table& table, bool goes_on) {
    Line& line = begin_line(from);
    line.table_row = !lone_;
    furniture_.emplace_back();
    if (goes_on) return extend_block();
    open_block(lone_ ? BlockKind::paragraph : BlockKind::table);
    if (table.block == no_index) table.block = line.block;
  }

  void write_row(std::span<const PoolCell> row, Table& table, bool in_rows) {
    if (!in_rows && !table.cells.empty()) blank_line();
    if (!in_rows && table.cells.empty() && !layout_.lines.empty()) blank_line();
    const auto first = std::find_if(row.begin(), row.end(), [&](const PoolCell& cell) { return filled(cell); });
    begin_row_line(from_.lines_[first->first], table, in_rows);
    bool bold = true;
    std::uint32_t tabs = 0;
    for (const PoolCell& cell : row) {
      if (filled(cell))
        for (; tabs < cell.column; ++tabs) content_ += '\t';
      const std::uint32_t start = size();
      for (std::uint32_t l = cell.first; l < cell.last; ++l) {
        const PoolLine& line = from_.lines_[l];
        if (l > cell.first) end_line(), begin_row_line(line, table, true);
        const Paragraph& paragraph = paragraph_of(line);
        if (line.first && !paragraph.label.empty()) content_.append(paragraph.label).append(line.span.empty() ? "" : " ");
        copy(line);
        bold &= line.bold;
        if (layout_.lines.back().font_size == 0) layout_.lines.back().font_size = line.size;
      }
      table.cells.push_back({trimmed({start, size()}), table.rows, cell.column});
    }
    layout_.lines.back().bold = bold;
    end_line();
    table.has_header |= bold && table.rows == 0 && row.size() > 1;
    ++table.rows;
    last_set_apart_ = false, last_heading_ = 0, last_furniture_.reset();
  }

  Span trimmed(Span span) const {
    while (!span.empty() && is_blank(content_[span.start])) ++span.start;
    while (!span.empty() && is_blank(content_[span.end - 1])) --span.end;
    return span;
  }

  // --- pages --------------------------------------------------------------------------------------------------------

  void add_page(std::uint32_t at) {
    Page& page = layout_.pages.emplace_back(std::move(from_.pages_[page_++].page));
    page.span = {at, at};
    if (page.number == 0) page.number = static_cast<std::uint32_t>(layout_.pages.size());
  }

  void end_pages() {
    auto& pages = layout_.pages;
    while (page_ < from_.pages_.size()) add_page(size());
    if (pages.empty()) return;
    pages.front().span.start = 0;
    for (std::size_t p = 0; p < pages.size(); ++p) pages[p].span.end = p + 1 < pages.size() ? pages[p + 1].span.start : size();
    std::uint32_t page = 0;
    for (Line& line : layout_.lines) {
      while (page + 1 < pages.size() && pages[page + 1].span.start <= line.span.start) ++page;
      line.page = page;
    }
  }

  // --- what is found in the lines -----------------------------------------------------------------------------------

  void finish() {
    end_pages();
    for (Block& block : layout_.blocks)
      block.span = {layout_.lines[block.first_line].span.start, layout_.lines[block.last_line].span.end};
    Draft draft{content_};
    draft.layout = std::move(layout_);
    describe(draft);
    find_furniture(draft);
    add_furniture(draft.layout);
    find_columns(draft);
    layout_ = std::move(draft.layout);
  }

  void describe(Draft& draft) const {
    std::size_t told = 0;
    std::uint32_t page = 0;
    for (std::size_t l = 0; l < draft.size(); ++l) {
      const Line& line = draft.layout.lines[l];
      LineKind kind = LineKind::blank;
      if (!line.blank()) {
        const BlockKind block = draft.layout.blocks[line.block].kind;
        const bool apart = furniture_[told++] || block == BlockKind::comment || block == BlockKind::separator;
        kind = apart ? LineKind::comment : block == BlockKind::code ? LineKind::code : LineKind::text;
        if (by_repetition_ && line.page != page) draft.page_starts.push_back(static_cast<std::uint32_t>(l)), page = line.page;
      }
      draft.kinds.push_back(kind);
      draft.signs.push_back(kind == LineKind::text ? signs_of(draft.content(l)) : std::uint8_t{0});
    }
  }

  /// What the reader told, beside what was found; lines of one kind on one page become one piece.
  void add_furniture(Layout& layout) const {
    std::vector<Furniture> told;
    std::size_t next = 0, last = no_index;
    for (std::size_t l = 0; l < layout.lines.size(); ++l) {
      const Line& line = layout.lines[l];
      if (line.blank()) continue;
      const auto& kind = furniture_[next++];
      if (!kind || line.content.empty()) continue;
      if (last + 1 == l && told.back().kind == *kind)
        told.back().span.end = line.content.end;
      else
        told.push_back({line.content, *kind});
      last = l;
    }
    auto& all = layout.furniture;
    all.insert(all.end(), told.begin(), told.end());
    std::sort(all.begin(), all.end(), [](const Furniture& a, const Furniture& b) { return a.span.start < b.span.start; });
    std::uint32_t page = 0;
    for (Furniture& piece : all) {
      while (page + 1 < layout.pages.size() && layout.pages[page + 1].span.start <= piece.span.start) ++page;
      piece.page = page;
    }
  }

  Composer& from_;
  bool by_repetition_;
  std::string content_{};
  Layout layout_{};
  std::vector<std::optional<FurnitureKind>> furniture_{};  ///< per line that is not blank: what the reader told
  std::size_t table_ = 0, word_ = 0, page_ = 0;
  const PoolLine* number_ = nullptr;  ///< of a cell, which waits for the line that it numbers
  bool lone_ = false, after_table_ = false, last_set_apart_ = false;
  std::uint8_t last_heading_ = 0;
  std::optional<FurnitureKind> last_furniture_{};
};

Composed Composer::finish(bool by_repetition) {
  close();
  while (!open_.empty()) close_table();
  return Assembler(*this, by_repetition).run();
}

}  // namespace minutes::read
