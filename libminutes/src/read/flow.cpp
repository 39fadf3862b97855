#include "read/flow.h"

namespace minutes::read {

void Flow::open(Paragraph paragraph) {
  if (!aside()) return page_.open(std::move(paragraph));
  add({.kind = Kind::open, .paragraph = std::move(paragraph)});
}

void Flow::text(std::string_view utf8, Face face) {
  if (!aside()) return page_.text(utf8, face);
  add({.kind = Kind::text, .face = face, .text = std::string(utf8)});
}

void Flow::add(Piece piece) {
  if (!aside()) return tell(piece);
  budget_.take(sizeof(Piece) + piece.text.size());
  (end_depth_ > 0 ? at_end_ : pieces_).push_back(std::move(piece));
}

void Flow::tell(const Piece& piece) {
  switch (piece.kind) {
    case Kind::open: return page_.open(piece.paragraph);
    case Kind::text: return page_.text(piece.text, piece.face);
    case Kind::tab: return page_.tab();
    case Kind::line_break: return page_.line_break();
    case Kind::close: return page_.close();
    case Kind::open_table: return page_.open_table();
    case Kind::open_row: return page_.open_row(piece.number != 0);
    case Kind::open_cell: return page_.open_cell(piece.number);
    case Kind::close_table: return page_.close_table();
    case Kind::page: return page_.page({.number = ++pages_});
  }
}

void Flow::tell_all(std::vector<Piece>& pieces) {
  if (aside()) return;
  for (const Piece& piece : pieces) tell(piece);
  pieces.clear();
}

}  // namespace minutes::read
