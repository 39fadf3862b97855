// Between the words of a page and its text: rows of pieces, and zones of rows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "read/pdf.h"

namespace minutes::read {

/// Words that stand together: a line, or a cell of one.
struct Piece {
  float x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  float size = 0;
  bool bold = false;
  std::vector<PdfWord> words{};

  float width() const { return x1 - x0; }
  std::string text() const;
};

Piece piece_of(std::vector<PdfWord> words);

/// Pieces beside each other, from the left.
struct Row {
  float y0 = 0, y1 = 0;
  float size = 0;  ///< of most of it
  std::vector<Piece> pieces{};
  std::optional<FurnitureKind> furniture{};

  float x0() const { return pieces.front().x0; }
  float x1() const { return pieces.back().x1; }
  std::string text() const;
};

struct PageRows {
  Page page{};
  float width = 0, height = 0;  ///< as its text runs
  std::vector<Row> rows{};
  std::vector<Row> aside{};  ///< text that runs across the rest, as stamps at the margin do
};

/// The words of a page as rows from the top. Words drawn twice are there once.
PageRows rows_of(PdfPage page);
/// Headings of recognised pages whose section sign was read as another get it back.
void restore_section_signs(std::vector<PageRows>& pages);
/// Sets `furniture` of what comes again at the same place of pages.
void find_page_furniture(std::vector<PageRows>& pages);

/// Rows that are read one after the other.
struct Zone {
  enum class Kind : std::uint8_t { text, table } kind = Kind::text;
  std::vector<Row> rows{};
  std::vector<std::pair<float, float>> columns{};  ///< of a table, from the left
  float left = 0, right = 0;                       ///< how far its lines may reach
};

/// Columns of the page after each other, tables set apart. `right` is how far lines reach in the document.
std::vector<Zone> zones_of(std::vector<Row> rows, float left, float right);

/// What two rows say, but for spaces, case and numbers.
std::string key_of(const std::string& text);

}  // namespace minutes::read
