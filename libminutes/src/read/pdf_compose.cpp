// Zones to paragraphs, and those to the composer. A line that its last word filled goes on in the next; white space above it,
// another size or weight, a list mark or a break before a word that would have fitted start a paragraph. What is printed
// larger than the body is a heading, its level the rank of its size; bookmarks know better.
#include <algorithm>
#include <cmath>
#include <map>
#include <span>

#include "base/utf8.h"
#include "read/build.h"
#include "read/pdf_page.h"

namespace minutes::read {
namespace {

constexpr std::size_t longest_heading = 160;
constexpr float larger = 1.08F;  ///< than the body: a heading
constexpr float indent = 1.2F;   ///< in sizes: lines further to the right start there on purpose

bool small_gap(float pitch, float usual) { return pitch <= 1.22F * usual + 0.05F; }

/// What the pages have in common.
struct Style {
  float body = 0;                 ///< size of most text
  float pitch = 1.25F;            ///< from line to line, in sizes
  float left = 0;                 ///< where most lines start
  std::vector<float> headings{};  ///< sizes of headings, largest first
  std::map<std::string, std::uint8_t> bookmarks{};
};

struct Margins {
  float left = 0, right = 0;
};

/// A bullet or number, and white space behind it: `6.000 kr` is no item.
bool is_item(const std::string& text) {
  const LineMark mark = list_mark(text);
  return mark.mark != ListMark::none && mark.size > 0 && mark.size <= text.size() && text[mark.size - 1] == ' ';
}

/// `§ 12 Ekonomi`
bool opens_section(std::string_view text) {
  if (!text.starts_with("§")) return false;
  const auto number = text.find_first_not_of("§ ");
  return number != std::string_view::npos && text[number] >= '0' && text[number] <= '9';
}

/// A dash, and small letters behind it: inside a sentence it parts clauses.
bool may_part_clauses(const std::string& text) {
  const auto behind = text.find(' ');
  return list_mark(text).mark == ListMark::bullet && behind < 4 && breaks_inside_sentence("–", text.substr(behind + 1));
}

bool ends_sentence(std::string_view text) { return !text.empty() && std::string_view(".!?").find(text.back()) != text.npos; }

float space(const Piece& piece) { return 0.25F * piece.size; }

/// Would the first word of the line below have fitted behind the line above?
bool fills(const Piece& above, const Piece& below, float right) {
  const float word = below.words.front().x1 - below.words.front().x0;
  return above.x1 + space(above) + word > right - 0.1F * above.size;
}

/// Where lines end: as far to the right as the widest, where enough lines come near it, or as the left margin lets expect.
Margins margins_of(const PageRows& page) {
  Margins margins{page.width, 0};
  for (const Row& row : page.rows)
    margins.left = std::min(margins.left, row.x0()), margins.right = std::max(margins.right, row.x1());
  const auto near = std::count_if(page.rows.begin(), page.rows.end(), [&](const Row& row) {
    return row.pieces.size() == 1 && row.pieces[0].words.size() > 3 && row.x1() > margins.right - 5 * row.size;
  });
  constexpr auto enough = 4;
  if (near < enough) margins.right = std::max(margins.right, page.width - margins.left);
  return margins;
}

class Styles {
 public:
  Styles(const std::vector<PageRows>& pages, const std::vector<PdfBookmark>& bookmarks) {
    for (const PageRows& page : pages) take(page);
    style_.body = most_common(sizes_) / 2;
    find_left();
    find_pitch();
    find_headings();
    if (!has_headings(pages)) style_.headings.clear();
    constexpr std::size_t enough = 3;  // fewer name the title
    if (bookmarks.size() < enough) return;
    for (const PdfBookmark& bookmark : bookmarks)
      if (const std::string key = key_of(bookmark.title); key.size() > 2) style_.bookmarks.emplace(key, bookmark.level);
  }

  Style result() && { return std::move(style_); }

 private:
  void take(const PageRows& page) {
    const Margins margins = margins_of(page);
    for (std::size_t r = 0; r < page.rows.size(); ++r) {
      const Row& row = page.rows[r];
      if (row.furniture) continue;
      for (const Piece& piece : row.pieces) {
        std::size_t letters = 0;
        for (const PdfWord& word : piece.words) letters += word.text.size();
        sizes_[std::lround(piece.size * 2)] += letters;
        if (!page.page.ocr && row.pieces.size() == 1 && letters <= longest_heading) ++lines_[std::lround(piece.size * 2)];
      }
      if (row.pieces.size() == 1) ++starts_[std::lround(row.x0() / 2)];
      if (r == 0 || row.pieces.size() != 1 || page.rows[r - 1].pieces.size() != 1) continue;
      const Piece &above = page.rows[r - 1].pieces[0], &below = row.pieces[0];
      if (std::abs(above.size - below.size) > 0.5F || !fills(above, below, margins.right)) continue;
      const float pitch = (below.y1 - above.y1) / std::max(above.size, 1.F);
      if (pitch > 0.8F && pitch < 4) ++pitches_[std::lround(pitch * 20)];
    }
  }

  /// Is more printed large than the title? Headings that nothing marks but their words are found by those.
  bool has_headings(const std::vector<PageRows>& pages) const {
    std::size_t count = 0;
    bool title = false, behind = false;  // the title's own rows, what comes behind them
    for (const PageRows& page : pages)
      for (const Row& row : page.rows) {
        if (row.furniture || page.page.ocr) continue;
        const bool large = row.size > larger * style_.body;
        behind |= title && !large;
        title |= large;
        count += large && behind && row.text().size() <= longest_heading;
      }
    return count >= 2;
  }

  static float most_common(const std::map<long, std::size_t>& counts) {
    const auto most =
        std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? 0 : static_cast<float>(most->first);
  }

  /// The leftmost place where one line in eight or more starts.
  void find_left() {
    std::size_t all = 0;
    for (const auto& [x, count] : starts_) all += count;
    for (const auto& [x, count] : starts_) {
      if (count * 8 < all) continue;
      style_.left = 2 * static_cast<float>(x);
      return;
    }
  }

  void find_pitch() {
    std::size_t all = 0;
    for (const auto& [pitch, count] : pitches_) all += count;
    constexpr std::size_t enough = 3;
    if (all >= enough) style_.pitch = most_common(pitches_) / 20;
  }

  /// Sizes above the body's; those that differ by less than a point count as one.
  void find_headings() {
    std::size_t large = 0, all = 0;
    for (const auto& [size, count] : lines_) {
      all += count;
      if (static_cast<float>(size) / 2 > larger * style_.body) large += count;
    }
    if (large * 2 > all) return;  // the body is not where most letters are
    for (auto size = lines_.rbegin(); size != lines_.rend(); ++size) {
      const float points = static_cast<float>(size->first) / 2;
      if (points <= larger * style_.body) break;
      if (style_.headings.empty() || style_.headings.back() - points > 0.9F) style_.headings.push_back(points);
    }
  }

  Style style_{};
  std::map<long, std::size_t> sizes_{}, lines_{}, pitches_{}, starts_{};
};

/// Depth of list items by where their marks stand.
class Lists {
 public:
  std::uint8_t depth(float x, float em) {
    while (!starts_.empty() && starts_.back() > x + 0.4F * em) starts_.pop_back();
    if (starts_.empty() || starts_.back() < x - 0.4F * em) starts_.push_back(x);
    return static_cast<std::uint8_t>(std::min<std::size_t>(starts_.size() - 1, 9));
  }
  void end() { starts_.clear(); }

 private:
  std::vector<float> starts_{};
};

class Writer {
 public:
  Writer(const Style& style, Budget& budget) : style_(style), composer_(budget) {}

  void page(PageRows page) {
    composer_.close();
    composer_.page(page.page);
    ocr_ = page.page.ocr;
    above_ = nullptr, last_end_ = 0;
    const Margins margins = margins_of(page);
    std::vector<Row> body;
    for (Row& row : page.rows) {
      if (!row.furniture) {
        body.push_back(std::move(row));
        continue;
      }
      this->body(std::move(body), margins);
      body.clear();
      furniture(row, *row.furniture);
    }
    this->body(std::move(body), margins);
    for (const Row& row : page.aside) furniture(row, FurnitureKind::stamp);
    composer_.close();
  }

  Composed finish() { return composer_.finish(true); }

 private:
  void body(std::vector<Row> rows, const Margins& margins) {
    if (rows.empty()) return;
    for (const Zone& zone : zones_of(std::move(rows), margins.left, margins.right)) {
      above_ = nullptr;
      if (zone.kind == Zone::Kind::table)
        table(zone);
      else
        for (std::size_t r = 0; r < zone.rows.size(); ++r)
          text_row(zone.rows[r], r + 1 < zone.rows.size() ? &zone.rows[r + 1] : nullptr, zone.right);
      composer_.close();
    }
    above_ = nullptr;
  }

  void furniture(const Row& row, FurnitureKind kind) {
    Paragraph paragraph;
    paragraph.furniture = kind;
    composer_.open(paragraph);
    words_of(row);
    composer_.close();
    above_ = nullptr, last_end_ = row.y1;
  }

  void words_of(const Row& row) {
    for (std::size_t n = 0; n < row.pieces.size(); ++n) {
      if (n > 0) composer_.tab();
      words(row.pieces[n].words);
    }
  }

  void words(std::span<const PdfWord> list) {
    for (const PdfWord& word : list) composer_.word(word.text, word.box, {word.bold, ocr_ ? 0 : word.size}, word.confidence);
  }

  // --- text ---------------------------------------------------------------------------------------------------------

  void text_row(const Row& row, const Row* below, float right) {
    const std::uint8_t heading = heading_of(row);
    const bool goes_on = above_ != nullptr && heading == heading_ && follows(*above_, row, right);
    const bool gap = set_off(row);
    if (goes_on) {
      go_on(above_->pieces.back());
      words_of(row);
    } else {
      start(row, heading, gap, is_indented(row, below, right));
    }
    above_ = &row, heading_ = heading, last_end_ = row.y1;
  }

  /// The page's width makes no lines of the text; a word broken at a line's end is seen through only there.
  void go_on(const Piece& above) {
    const std::string& last = above.words.back().text;
    if (last.ends_with('-') || last.ends_with("\u00AD")) composer_.line_break(true);
  }

  /// White space shows above the row; text that starts anew further up stands in another column.
  bool set_off(const Row& row) const {
    const float pitch = (row.y1 - last_end_) / std::max(row.size, 1.F);
    return last_end_ > 0 && (pitch < 0 || !small_gap(pitch, style_.pitch));
  }

  static float pitch(const Row& above, const Row& below) { return (below.y1 - above.y1) / std::max(above.size, 1.F); }

  /// Where lines that go on with the piece start: behind its bullet or number, if they hang.
  static float text_start(const Piece& piece) {
    return piece.words.size() > 1 && is_item(piece.text()) ? piece.words[1].x0 : piece.x0;
  }

  /// Does the row go on with the paragraph of the row above?
  bool follows(const Row& above, const Row& row, float right) const {
    if (!small_gap(pitch(above, row), style_.pitch)) return false;
    const Piece &upper = above.pieces.back(), &lower = row.pieces.front();
    if (std::abs(upper.size - lower.size) > 0.12F * upper.size && !ocr_) return false;
    const std::string last = upper.text(), first = lower.text();
    const bool inside = breaks_inside_sentence(last, first);
    if (above.pieces.size() > 1 || row.pieces.size() > 1) return inside && row.pieces.size() == 1 && lower.x0 < upper.x1;
    const bool filled = fills(upper, lower, right);
    if (filled && !labelled_ && !ends_sentence(last) && last.back() != ':' && may_part_clauses(first)) return true;
    if (is_item(first)) return filled && inside && last.back() != ':' && last.back() != ',';
    if (opens_section(first) && !inside) return false;
    if (upper.bold != lower.bold && !inside) return false;
    if (lower.x0 > text_start(upper) + indent * upper.size && !(inside && filled)) return false;
    const bool item_without_bullet = !labelled_ && lower.x0 > style_.left + indent * lower.size;
    if (item_without_bullet && ends_sentence(last) && !inside) return false;
    return filled || (inside && upper.x1 - upper.x0 > 0.5F * (right - upper.x0));
  }

  std::uint8_t heading_of(const Row& row) const {
    if (row.pieces.size() > 2 || ocr_) return 0;
    const std::string text = row.text();
    if (text.size() > longest_heading) return 0;
    if (!style_.bookmarks.empty())
      if (const auto known = style_.bookmarks.find(key_of(text)); known != style_.bookmarks.end()) return known->second;
    for (std::size_t n = 0; n < style_.headings.size(); ++n)
      if (row.pieces.front().size > style_.headings[n] - 0.6F)
        return static_cast<std::uint8_t>(std::min<std::size_t>(n + 1, 6));
    return 0;
  }

  /// Set in from where most lines start, all of it: an item whose bullet is drawn and not written, or that has none.
  bool is_indented(const Row& row, const Row* below, float right) const {
    const float em = std::max(row.size, 1.F), by = row.x0() - style_.left;
    if (row.pieces.size() != 1 || by < indent * em || by > 5 * em) return false;
    const bool is_short = row.x1() - row.x0() < 0.6F * (right - style_.left);
    if (is_short && std::abs(by - (right - row.x1())) < 1.5F * em) return false;  // in the middle
    return below == nullptr || below->x0() > row.x0() - 0.4F * em || !follows(row, *below, right);
  }

  void start(const Row& row, std::uint8_t heading, bool gap, bool indented) {
    Paragraph paragraph;
    paragraph.heading = heading;
    paragraph.gap = gap;
    const Piece& piece = row.pieces.front();
    const LineMark mark = list_mark(piece.text());
    const bool labelled = mark.mark != ListMark::none && mark.size == piece.words.front().text.size() + 1 &&
                          piece.words.size() > 1 && heading == 0;
    labelled_ = labelled;
    if (labelled) {
      paragraph.mark = mark.mark;
      paragraph.label = piece.words.front().text;
      paragraph.depth = lists_.depth(piece.x0, piece.size);
    } else if (indented && heading == 0) {
      paragraph.mark = ListMark::bullet;
      paragraph.depth = lists_.depth(piece.x0, piece.size);
    } else if (gap || heading > 0) {
      lists_.end();
    }
    composer_.open(std::move(paragraph));
    words(std::span(piece.words).subspan(labelled ? 1 : 0));
    for (std::size_t n = 1; n < row.pieces.size(); ++n) composer_.tab(), words(row.pieces[n].words);
  }

  // --- tables -------------------------------------------------------------------------------------------------------

  /// The column that a piece stands in: the one that it shares most with, else the nearest.
  static std::size_t column_of(const Zone& zone, const Piece& piece) {
    std::size_t best = 0;
    float most = -1e9F;
    for (std::size_t c = 0; c < zone.columns.size(); ++c) {
      const float shared = std::min(piece.x1, zone.columns[c].second) - std::max(piece.x0, zone.columns[c].first);
      if (shared > most) most = shared, best = c;
    }
    return best;
  }

  static float limit_of(const Zone& zone, std::size_t column, float em) {
    return column + 1 < zone.columns.size() ? zone.columns[column + 1].first - 0.8F * em : zone.right;
  }

  using Cells = std::vector<std::vector<const Piece*>>;

  /// All that the row holds goes on with lines of the cells above.
  bool continues(const Zone& zone, const Cells& cells, const Row& above, const Row& row) const {
    if (!small_gap(pitch(above, row), style_.pitch)) return false;
    return std::all_of(row.pieces.begin(), row.pieces.end(), [&](const Piece& piece) {
      const std::size_t column = column_of(zone, piece);
      if (cells[column].empty()) return false;
      const Piece& last = *cells[column].back();
      const std::string text = piece.text();
      if (is_item(text)) return false;
      return breaks_inside_sentence(last.text(), text) ||
             (piece.words.size() + last.words.size() > 4 && fills(last, piece, limit_of(zone, column, piece.size)));
    });
  }

  void table(const Zone& zone) {
    lists_.end();
    if (set_off(zone.rows.front())) composer_.gap();
    last_end_ = zone.rows.back().y1;
    composer_.open_table();
    Cells cells(zone.columns.size());
    for (std::size_t r = 0; r < zone.rows.size(); ++r) {
      const Row& row = zone.rows[r];
      if (r > 0 && !continues(zone, cells, zone.rows[r - 1], row)) table_row(cells);
      for (const Piece& piece : row.pieces) cells[column_of(zone, piece)].push_back(&piece);
    }
    table_row(cells);
    composer_.close_table();
  }

  void table_row(Cells& cells) {
    composer_.open_row();
    for (auto& cell : cells) {
      composer_.open_cell();
      for (std::size_t n = 0; n < cell.size(); ++n) {
        if (n > 0) same_line(*cell[n - 1], *cell[n]) ? composer_.tab() : go_on(*cell[n - 1]);
        words(cell[n]->words);
      }
      cell.clear();
    }
  }

  static bool same_line(const Piece& a, const Piece& b) { return b.x0 >= a.x1 && b.y0 < a.y1; }

  const Style& style_;
  Composer composer_;
  Lists lists_{};
  const Row* above_ = nullptr;  ///< the last row of the open paragraph
  std::uint8_t heading_ = 0;
  bool labelled_ = false;  ///< the open paragraph has a bullet or a number
  float last_end_ = 0;
  bool ocr_ = false;
};

}  // namespace

Composed compose(PdfPages source, Budget& budget) {
  std::vector<PageRows> pages;
  for (PdfPage& page : source.pages) {
    budget.look_at_clock();
    pages.push_back(rows_of(std::move(page)));
  }
  restore_section_signs(pages);
  find_page_furniture(pages);
  const Style style = Styles(pages, source.bookmarks).result();
  Writer writer(style, budget);
  for (PageRows& page : pages) writer.page(std::move(page));
  return writer.finish();
}

}  // namespace minutes::read
