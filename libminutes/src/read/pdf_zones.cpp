// Rows to zones. Columns of prose show a gutter that a run of rows leaves free, with lines on both sides that fill their
// column; each side is then looked at as a page of its own. Rows of pieces that stand under each other are a table; all else
// is text.
#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "read/build.h"
#include "read/pdf_page.h"

namespace minutes::read {
namespace {

constexpr std::size_t least_column_rows = 5;
constexpr int deepest = 3;
constexpr std::size_t most_pieces = 40;    ///< a row with more is no row of a table
constexpr std::size_t most_gutters = 200;  ///< places tried on a page

/// A run of rows, and the gutter that they leave free.
struct Gutter {
  std::size_t first = 0, last = 0;  ///< half-open
  float x = 0;
  std::size_t both = 0;  ///< rows with pieces on both sides
};

bool crosses(const Row& row, float x) {
  return std::any_of(row.pieces.begin(), row.pieces.end(), [&](const Piece& piece) { return piece.x0 < x && x < piece.x1; });
}

bool on_both_sides(const Row& row, float x) { return row.x0() < x && x < row.x1() && !crosses(row, x); }

/// One side of the run: do its lines fill it, as prose does?
bool is_prose(const std::vector<Row>& rows, const Gutter& gutter, bool left_side) {
  float low = 1e9F, high = -1e9F;
  std::vector<float> widths;
  std::size_t words = 0;
  for (std::size_t r = gutter.first; r < gutter.last; ++r)
    for (const Piece& piece : rows[r].pieces) {
      if ((piece.x0 < gutter.x) != left_side) continue;
      low = std::min(low, piece.x0), high = std::max(high, piece.x1);
      widths.push_back(piece.width());
      words += piece.words.size();
    }
  if (widths.size() < least_column_rows) return false;
  const auto full = std::count_if(widths.begin(), widths.end(), [&](float width) { return width > 0.75F * (high - low); });
  return static_cast<std::size_t>(full) * 2 > widths.size() && words > 3 * widths.size();
}

Gutter widest_run(const std::vector<Row>& rows, float x) {
  Gutter best, open;
  open.x = best.x = x;
  for (std::size_t r = 0; r <= rows.size(); ++r) {
    if (r < rows.size() && !crosses(rows[r], x)) {
      if (open.both == 0 && !on_both_sides(rows[r], x)) open.first = r + 1;  // what stands above the columns
      open.both += on_both_sides(rows[r], x);
      open.last = r + 1;
      continue;
    }
    if (open.both > best.both) best = open;
    open = {r + 1, r + 1, x, 0};
  }
  return best;
}

Gutter find_gutter(const std::vector<Row>& rows) {
  const auto several = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.pieces.size() > 1; });
  if (static_cast<std::size_t>(several) < least_column_rows) return {};
  std::set<long> tried;  // the middle of each gap, to two points
  Gutter best;
  for (const Row& row : rows)
    for (std::size_t n = 1; n < row.pieces.size() && tried.size() < most_gutters; ++n) {
      const float x = (row.pieces[n - 1].x1 + row.pieces[n].x0) / 2;
      if (!tried.insert(std::lround(x / 2)).second) continue;
      if (const Gutter found = widest_run(rows, x); found.both > best.both) best = found;
    }
  if (best.both < least_column_rows || !is_prose(rows, best, true) || !is_prose(rows, best, false)) return {};
  return best;
}

float center(const Piece& piece) { return (piece.x0 + piece.x1) / 2; }

/// The pieces left or right of the gutter, as rows of their own.
std::vector<Row> side(const std::vector<Row>& rows, const Gutter& gutter, bool left_side) {
  std::vector<Row> out;
  for (std::size_t r = gutter.first; r < gutter.last; ++r) {
    Row row;
    for (const Piece& piece : rows[r].pieces)
      if ((center(piece) < gutter.x) == left_side) row.pieces.push_back(piece);
    if (row.pieces.empty()) continue;
    row.y0 = row.pieces.front().y0, row.y1 = row.pieces.front().y1, row.size = row.pieces.front().size;
    for (const Piece& piece : row.pieces) row.y0 = std::min(row.y0, piece.y0), row.y1 = std::max(row.y1, piece.y1);
    out.push_back(std::move(row));
  }
  return out;
}

/// How far the lines of a column reach.
float reach(const std::vector<Row>& rows) {
  float right = 0;
  for (const Row& row : rows) right = std::max(right, row.x1());
  return right;
}

// --- tables -----------------------------------------------------------------------------------------------------------

bool near(float a, float b, float em) { return std::abs(a - b) < 0.8F * em; }

/// Does a piece of one row stand under one of the other, by its left or right edge or its middle?
bool aligned(const Row& above, const Row& below) {
  const float em = std::max(above.size, 1.F);
  for (std::size_t i = 0; i < above.pieces.size(); ++i)
    for (std::size_t k = 0; k < below.pieces.size(); ++k) {
      if (i == 0 && k == 0) continue;  // all lines start at the margin
      const Piece &a = above.pieces[i], &b = below.pieces[k];
      if (near(a.x0, b.x0, em) || (i > 0 && k > 0 && (near(a.x1, b.x1, em) || near(center(a), center(b), em)))) return true;
    }
  return false;
}

/// Columns: what the pieces of the rows with most of them cover, where they do not run into each other.
std::vector<std::pair<float, float>> columns_of(const std::vector<Row>& rows, std::size_t least) {
  std::vector<std::pair<float, float>> spans;
  for (const Row& row : rows)
    if (row.pieces.size() >= least)
      for (const Piece& piece : row.pieces) spans.emplace_back(piece.x0, piece.x1);
  std::sort(spans.begin(), spans.end());
  std::vector<std::pair<float, float>> merged;
  for (const auto& span : spans) {
    if (merged.empty() || span.first > merged.back().second)
      merged.push_back(span);
    else
      merged.back().second = std::max(merged.back().second, span.second);
  }
  return merged;
}

std::vector<std::pair<float, float>> table_columns(const std::vector<Row>& rows) {
  std::size_t most = 0;
  for (const Row& row : rows) most = std::max(most, row.pieces.size());
  std::vector<std::pair<float, float>> best;
  for (std::size_t least = 2; least <= most; ++least) {
    auto columns = columns_of(rows, least);
    if (columns.size() > best.size()) best = std::move(columns);
  }
  return best;
}

/// A piece that reaches over columns is parted where its words start with them: what stood close was taken for one.
void part_at_columns(Row& row, const std::vector<std::pair<float, float>>& columns) {
  if (row.pieces.size() < 2) return;
  const float em = std::max(row.size, 1.F);
  const auto starts_column = [&](const PdfWord& word, float from, float until) {
    for (std::size_t c = 1; c < columns.size(); ++c)
      if (std::abs(word.x0 - columns[c].first) < 0.3F * em) return from < columns[c - 1].second && until < columns[c].first;
    return false;
  };
  std::vector<Piece> parted;
  for (Piece& piece : row.pieces) {
    std::vector<PdfWord> open;
    for (PdfWord& word : piece.words) {
      if (!open.empty() && starts_column(word, open.front().x0, open.back().x1))
        parted.push_back(piece_of(std::exchange(open, {})));
      open.push_back(std::move(word));
    }
    parted.push_back(piece_of(std::move(open)));
  }
  row.pieces = std::move(parted);
}

class Zones {
 public:
  Zones(float left, float right) : left_(left), right_(right) {}

  std::vector<Zone> run(std::vector<Row> rows) {
    split(std::move(rows), right_, 0);
    return std::move(zones_);
  }

 private:
  void split(std::vector<Row> rows, float right, int depth) {
    const Gutter gutter = depth < deepest ? find_gutter(rows) : Gutter{};
    if (gutter.both == 0) return tables(std::move(rows), right);
    const auto at = [&](std::size_t n) { return rows.begin() + static_cast<std::ptrdiff_t>(n); };
    auto first = side(rows, gutter, true), second = side(rows, gutter, false);
    std::vector<Row> below(std::make_move_iterator(at(gutter.last)), std::make_move_iterator(rows.end()));
    rows.erase(at(gutter.first), rows.end());
    if (!rows.empty()) split(std::move(rows), right, depth + 1);
    const float first_right = reach(first), second_right = reach(second);
    split(std::move(first), first_right, depth + 1);
    split(std::move(second), second_right, depth + 1);
    if (!below.empty()) split(std::move(below), right, depth + 1);
  }

  void tables(std::vector<Row> rows, float right) {
    std::vector<Row> text;
    for (std::size_t r = 0; r < rows.size();) {
      const std::size_t end = table_end(rows, r);
      if (end == r) {
        text.push_back(std::move(rows[r++]));
        continue;
      }
      add(Zone::Kind::text, std::move(text), right);
      text.clear();
      add(Zone::Kind::table,
          {std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(r)),
           std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(end))},
          right);
      r = end;
    }
    add(Zone::Kind::text, std::move(text), right);
  }

  static float pitch(const Row& above, const Row& below) { return (below.y1 - above.y1) / std::max(above.size, 1.F); }

  /// A row with a single piece that goes on with a cell of the rows above.
  bool continues(const std::vector<Row>& rows, std::size_t last_full, std::size_t r) const {
    constexpr float close = 2.2F;
    if (rows[r].pieces.size() != 1 || rows[r].furniture || pitch(rows[r - 1], rows[r]) > close) return false;
    const Piece& piece = rows[r].pieces.front();
    const Row& full = rows[last_full];
    for (std::size_t n = 1; n < full.pieces.size(); ++n)
      if (near(piece.x0, full.pieces[n].x0, full.size)) return true;
    return false;
  }

  /// The end of the table that starts at the row; the row itself where none does.
  std::size_t table_end(const std::vector<Row>& rows, std::size_t first) const {
    constexpr float apart = 4;
    if (rows[first].pieces.size() < 2 || rows[first].pieces.size() > most_pieces || rows[first].furniture) return first;
    std::size_t full = 1, last_full = first, end = first + 1;
    float usual = 0;  // the least step from row to row
    for (std::size_t r = first + 1; r < rows.size(); ++r) {
      const float step = pitch(rows[r - 1], rows[r]);
      if (rows[r].furniture || step > apart || (usual > 0 && step > 1.6F * usual && step > 1.9F)) break;
      usual = usual > 0 ? std::min(usual, step) : step;
      if (rows[r].pieces.size() > 1) {
        if (rows[r].pieces.size() > most_pieces || !aligned(rows[last_full], rows[r])) break;
        last_full = r, end = r + 1, ++full;
      } else if (continues(rows, last_full, r)) {
        end = r + 1;
      } else if (!wraps_first_cell(rows, last_full, r)) {
        break;
      }
    }
    return full > 1 || end > first + 1 ? end : first;
  }

  /// A line of the first cell that is followed by a full row: the cell is longer than the others.
  static bool wraps_first_cell(const std::vector<Row>& rows, std::size_t last_full, std::size_t r) {
    const Row& full = rows[last_full];
    const Piece& piece = rows[r].pieces.front();
    constexpr float close = 1.4F;
    return near(piece.x0, full.x0(), full.size) && piece.x1 < full.pieces[1].x0 && pitch(rows[r - 1], rows[r]) < close &&
           breaks_inside_sentence(full.pieces.front().text(), piece.text());
  }

  void add(Zone::Kind kind, std::vector<Row> rows, float right) {
    if (rows.empty()) return;
    Zone zone;
    zone.kind = kind;
    zone.left = left_, zone.right = right;
    if (kind == Zone::Kind::table) {
      zone.columns = table_columns(rows);
      if (zone.columns.size() < 2) zone.kind = Zone::Kind::text;
      for (Row& row : rows) part_at_columns(row, zone.columns);
    }
    zone.rows = std::move(rows);
    zones_.push_back(std::move(zone));
  }

  float left_, right_;
  std::vector<Zone> zones_{};
};

}  // namespace

std::vector<Zone> zones_of(std::vector<Row> rows, float left, float right) { return Zones(left, right).run(std::move(rows)); }

}  // namespace minutes::read
