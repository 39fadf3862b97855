// The stream of paragraphs that an office document holds, on its way to the composer. Text boxes hang in the middle of a
// paragraph and notes are told where they are referred to: what stands in them is set aside until its place comes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/composer.h"

namespace minutes::read {

class Flow {
 public:
  Flow(Composer& page, Budget& budget) : page_(page), budget_(budget) {}

  void open(Paragraph paragraph);
  void text(std::string_view utf8, Face face);
  void tab() { add({.kind = Kind::tab}); }
  void line_break() { add({.kind = Kind::line_break}); }
  void close() { add({.kind = Kind::close}); }
  void open_table() { add({.kind = Kind::open_table}); }
  void open_row(bool header) { add({.kind = Kind::open_row, .number = header}); }
  void open_cell(std::uint32_t columns) { add({.kind = Kind::open_cell, .number = columns}); }
  void close_table() { add({.kind = Kind::close_table}); }
  void page() { add({.kind = Kind::page}); }

  /// What comes until the end is set aside, for release() or, `to_end`, for release_end(); they nest.
  void begin_aside(bool to_end = false) {
    ++asides_;
    if (to_end && end_depth_ == 0) end_depth_ = asides_;
  }
  void end_aside() {
    if (asides_ == end_depth_) end_depth_ = 0;
    --asides_;
  }
  bool aside() const { return asides_ > 0; }
  /// Tells what was set aside.
  void release() { tell_all(pieces_); }
  void release_end() { tell_all(at_end_); }

 private:
  enum class Kind : std::uint8_t { open, text, tab, line_break, close, open_table, open_row, open_cell, close_table, page };
  struct Piece {
    Kind kind = Kind::text;
    std::uint32_t number = 0;
    Face face{};
    std::string text{};
    Paragraph paragraph{};
  };
  void add(Piece piece);
  void tell(const Piece& piece);
  void tell_all(std::vector<Piece>& pieces);

  Composer& page_;
  Budget& budget_;
  int asides_ = 0, end_depth_ = 0;
  std::uint32_t pages_ = 0;
  std::vector<Piece> pieces_{}, at_end_{};
};

}  // namespace minutes::read
