// What readers tell is kept as lines in one pool, tables as ranges of lines; composer_layout.cpp writes the text from them.
#include "read/composer.h"

#include <algorithm>

#include "base/utf8.h"

namespace minutes::read {
namespace {

constexpr std::size_t deepest_table = 16;

/// Bytes that a line, a word or a cell costs beside its text, in the pool and in the layout.
constexpr std::uint64_t line_cost = 256, word_cost = 64, cell_cost = 64;

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// Appends, with controls and line ends as spaces.
void append_clean(std::string& pool, std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const auto control = std::find_if(utf8.begin() + static_cast<std::ptrdiff_t>(at), utf8.end(), is_control);
    const auto end = static_cast<std::size_t>(control - utf8.begin());
    pool.append(utf8.substr(at, end - at));
    if (end < utf8.size()) pool += ' ';
    at = end + 1;
  }
}

bool has_ink(std::string_view text) { return text.find_first_not_of(" \t") != std::string_view::npos; }

}  // namespace

void Composer::open(Paragraph paragraph) {
  close();
  if (!open_.empty() && too_deep_ == 0 && (open_.back().cells.empty() || open_.back().cells.back().closed)) open_cell();
  paragraph.gap |= gap_;
  gap_ = false;
  in_paragraph_ = true;
  budget_.take(sizeof(Paragraph) + paragraph.label.size());
  paragraphs_.push_back(std::move(paragraph));
  wrapped_ = false;
  first_ = true;
}

void Composer::begin_line() {
  if (!in_paragraph_) open({});
  if (in_line_) return;
  budget_.take(line_cost);
  const auto at = static_cast<std::uint32_t>(pool_.size());
  lines_.push_back({{at, at}, static_cast<std::uint32_t>(paragraphs_.size() - 1), first_, wrapped_});
  in_line_ = true;
  plain_ink_ = bold_ink_ = longest_run_ = 0;
}

void Composer::end_line() {
  if (!in_line_) return;
  in_line_ = false;
  PoolLine& line = lines_.back();
  line.span.end = static_cast<std::uint32_t>(pool_.size());
  while (!line.span.empty() && (pool_[line.span.end - 1] == ' ' || pool_[line.span.end - 1] == '\t')) --line.span.end;
  line.bold = bold_ink_ > 0 && plain_ink_ == 0;
  if (line.bold) line.bold_end = 0;
  first_ = false;
}

void Composer::note_face(std::string_view added, Face face) {
  if (!has_ink(added)) return;
  if (face.bold && plain_ink_ == 0) lines_.back().bold_end = static_cast<std::uint32_t>(pool_.size());
  (face.bold ? bold_ink_ : plain_ink_) += added.size();
  if (added.size() <= longest_run_) return;
  longest_run_ = added.size();
  lines_.back().size = face.size;
}

/// In the pool, and in the text that is made of it.
void Composer::take_text(std::size_t bytes) {
  constexpr std::size_t most = 1u << 30;  // offsets have 32 bits
  if (pool_.size() + bytes > most) refuse(ErrorCode::too_large, "more than a GiB of text; split the file");
  budget_.take(2 * bytes);
}

void Composer::text(std::string_view utf8, Face face) {
  if (utf8.empty()) return;
  begin_line();
  take_text(utf8.size());
  append_clean(pool_, utf8);
  note_face(utf8, face);
}

void Composer::word(std::string_view utf8, const Box& box, Face face, float confidence) {
  if (utf8.empty()) return;
  begin_line();
  take_text(utf8.size());
  budget_.take(word_cost);
  const std::string_view line = std::string_view(pool_).substr(lines_.back().span.start);
  if (!line.empty() && line.back() != ' ' && line.back() != '\t') pool_ += ' ';
  const auto start = static_cast<std::uint32_t>(pool_.size());
  append_clean(pool_, utf8);
  note_face(utf8, face);
  words_.push_back({{start, static_cast<std::uint32_t>(pool_.size())}, box, face.size, face.bold, confidence});
}

void Composer::tab() {
  begin_line();
  budget_.take(1);
  pool_ += '\t';
}

void Composer::line_break(bool wrapped) {
  // Cells are narrow: what wraps in one is no line of its own, but for a hyphen, which only a line end lets be seen through.
  const bool hyphen = !pool_.empty() && (pool_.back() == '-' || pool_.ends_with("\u00AD"));
  if (wrapped && !open_.empty() && in_line_ && !hyphen) {
    pool_ += ' ';
    return;
  }
  if (!in_line_) begin_line();
  end_line();
  wrapped_ = wrapped;
}

void Composer::close() {
  if (!in_paragraph_) return;
  const bool shown = !paragraphs_.back().label.empty();
  if (first_ && !in_line_ && shown) begin_line();
  end_line();
  in_paragraph_ = false;
  // Blank lines at the end of a paragraph, and a paragraph of nothing else, are white space.
  while (!lines_.empty() && lines_.back().paragraph + 1 == paragraphs_.size() && lines_.back().span.empty() &&
         !(lines_.back().first && shown) && (open_.empty() || lines_.size() > open_.back().first)) {
    lines_.pop_back();
    gap_ = true;
  }
  if (first_) gap_ = true;
}

void Composer::page(Page page) {
  budget_.take(sizeof(PageStart));
  pages_.push_back({static_cast<std::uint32_t>(pool_.size()), std::move(page)});
}

void Composer::open_table() {
  if (open_.size() >= deepest_table) {
    close();
    ++too_deep_;
    return;
  }
  close();
  if (!open_.empty() && (open_.back().cells.empty() || open_.back().cells.back().closed)) open_cell();
  budget_.take(sizeof(PoolTable));
  open_.push_back({static_cast<std::uint32_t>(lines_.size()), static_cast<std::uint32_t>(lines_.size())});
  if (gap_ && open_.size() == 1) open_.back().gap = true;
  gap_ = false;
}

void Composer::end_cell() {
  close();
  gap_ = false;
  if (open_.empty() || open_.back().cells.empty()) return;
  PoolCell& cell = open_.back().cells.back();
  if (!cell.closed) cell.last = static_cast<std::uint32_t>(lines_.size());
  cell.closed = true;
}

void Composer::open_row(bool header) {
  if (too_deep_ > 0 || open_.empty()) return close();
  end_cell();
  PoolTable& table = open_.back();
  table.has_header |= header && table.rows == 0;
  ++table.rows;
  table.next_column = 0;
}

void Composer::open_cell(std::uint32_t columns) {
  if (too_deep_ > 0 || open_.empty()) return close();
  end_cell();
  PoolTable& table = open_.back();
  if (table.rows == 0) ++table.rows;
  budget_.take(cell_cost);
  const auto at = static_cast<std::uint32_t>(lines_.size());
  constexpr std::uint32_t most_columns = 1000;
  columns = std::clamp(columns, 1u, most_columns);
  table.cells.push_back({at, at, table.rows - 1, table.next_column});
  table.next_column = std::min(table.next_column + columns, most_columns);
  table.columns = std::max(table.columns, table.next_column);
}

void Composer::close_table() {
  if (too_deep_ > 0) {
    --too_deep_;
    return close();
  }
  if (open_.empty()) return;
  end_cell();
  PoolTable table = std::move(open_.back());
  open_.pop_back();
  table.last = static_cast<std::uint32_t>(lines_.size());
  if (table.last == table.first) return;
  if (!open_.empty())
    flatten(table);
  else
    tables_.push_back(std::move(table));
  gap_ = open_.empty();
}

/// Rows of a table within a cell as lines of that cell.
void Composer::flatten(const PoolTable& table) {
  std::vector<PoolLine> rows;
  open_.back().cells.back().nested = true;
  for (std::size_t at = 0; at < table.cells.size();) {
    const auto row = table.cells[at].row;
    std::size_t end = at, filled = 0;
    for (; end < table.cells.size() && table.cells[end].row == row; ++end)
      filled += table.cells[end].first < table.cells[end].last;
    if (filled < 2) {
      for (; at < end; ++at)
        rows.insert(rows.end(), lines_.begin() + table.cells[at].first, lines_.begin() + table.cells[at].last);
      continue;
    }
    budget_.take(line_cost + sizeof(Paragraph));
    PoolLine line{{static_cast<std::uint32_t>(pool_.size()), 0}, static_cast<std::uint32_t>(paragraphs_.size()), true};
    paragraphs_.emplace_back();
    for (bool first = true; at < end; ++at, first = false) {
      if (!first) pool_ += '\t';
      for (std::uint32_t l = table.cells[at].first; l < table.cells[at].last; ++l) {
        const Span span = lines_[l].span;
        const std::string& label = paragraphs_[lines_[l].paragraph].label;
        take_text(span.size() + label.size() + 2);
        if (l > table.cells[at].first) pool_ += ' ';
        if (lines_[l].first && !label.empty()) pool_.append(label).append(" ");
        pool_.append(std::string(pool_, span.start, span.size()));
      }
    }
    line.span.end = static_cast<std::uint32_t>(pool_.size());
    rows.push_back(line);
  }
  lines_.resize(table.first);
  lines_.insert(lines_.end(), rows.begin(), rows.end());
}

}  // namespace minutes::read
