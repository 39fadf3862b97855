// Words to rows. The page is set upright and level first; words whose heights overlap make a row, gaps wider than spaces
// part it into pieces. Letters that were spaced out are put together again, words drawn twice dropped, small raised figures
// written as such.
#include <algorithm>
#include <array>
#include <cmath>

#include "base/utf8.h"
#include "read/build.h"
#include "read/pdf_page.h"

namespace minutes::read {
namespace {

float median_size(const std::vector<PdfWord>& words) {
  std::vector<std::pair<float, std::size_t>> sizes;
  std::size_t all = 0, passed = 0;
  for (const PdfWord& word : words) sizes.emplace_back(word.size, word.text.size()), all += word.text.size();
  std::sort(sizes.begin(), sizes.end());
  for (const auto& [size, letters] : sizes)
    if ((passed += letters) * 2 >= all) return size;
  return 0;
}

}  // namespace

Piece piece_of(std::vector<PdfWord> words) {
  Piece piece;
  piece.x0 = words.front().x0, piece.x1 = words.back().x1, piece.y0 = words.front().y0, piece.y1 = words.front().y1;
  std::size_t bold = 0, all = 0;
  for (const PdfWord& word : words) {
    piece.x1 = std::max(piece.x1, word.x1), piece.y0 = std::min(piece.y0, word.y0), piece.y1 = std::max(piece.y1, word.y1);
    all += word.text.size(), bold += word.bold ? word.text.size() : 0;
  }
  piece.size = median_size(words);
  piece.bold = bold * 2 > all;
  piece.words = std::move(words);
  return piece;
}

namespace {

/// Bullets of symbol fonts, in the private use area where Word leaves them.
constexpr std::pair<std::string_view, std::string_view> symbols[] = {
    {"\uF0B7", "•"}, {"\uF0A7", "•"}, {"\uF076", "•"}, {"\uF0D8", "•"}, {"\uF0FC", "•"}, {"\uF02D", "–"}, {"\uF06F", "o"},
};

constexpr std::array<std::string_view, 10> raised = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

float height(const PdfWord& word) { return word.y1 - word.y0; }

void turn(PdfWord& word, float width, float page_height) {
  const PdfWord was = word;
  switch (word.turn) {
    case 1: word.x0 = was.y0, word.x1 = was.y1, word.y0 = width - was.x1, word.y1 = width - was.x0; break;
    case 2:
      word.x0 = width - was.x1, word.x1 = width - was.x0;
      word.y0 = page_height - was.y1, word.y1 = page_height - was.y0;
      break;
    case 3: word.x0 = page_height - was.y1, word.x1 = page_height - was.y0, word.y0 = was.x0, word.y1 = was.x1; break;
    default: break;
  }
}

void level(std::vector<PdfWord>& words, float degrees) {
  if (degrees == 0) return;
  const float slope = std::tan(degrees * 3.14159265F / 180);
  for (PdfWord& word : words) {
    const float fall = slope * (word.x0 + word.x1) / 2, shift = slope * (word.y0 + word.y1) / 2;
    word.y0 -= fall, word.y1 -= fall;
    word.x0 += shift, word.x1 += shift;
  }
}

/// The turn at which most letters run.
std::uint8_t main_turn(const std::vector<PdfWord>& words) {
  std::array<std::size_t, 4> letters{};
  for (const PdfWord& word : words) letters[word.turn] += word.text.size();
  return static_cast<std::uint8_t>(std::max_element(letters.begin(), letters.end()) - letters.begin());
}

bool on_page(const PdfWord& word, const PdfPage& page) {
  const float x = (word.box.x0 + word.box.x1) / 2, y = (word.box.y0 + word.box.y1) / 2;
  return x >= 0 && y >= 0 && x <= page.width && y <= page.height;
}

/// Part of the lower one's height that two words share.
float overlap(const PdfWord& a, const PdfWord& b) {
  const float shared = std::min(a.y1, b.y1) - std::max(a.y0, b.y0), least = std::min(height(a), height(b));
  return least > 0 ? shared / least : 0;
}

/// Words that are told apart by their heights: rows from the top, each with its tallest word first noted.
std::vector<std::vector<PdfWord>> split_rows(std::vector<PdfWord> words) {
  std::stable_sort(words.begin(), words.end(), [](const PdfWord& a, const PdfWord& b) { return a.y0 + a.y1 < b.y0 + b.y1; });
  std::vector<std::vector<PdfWord>> rows;
  std::vector<PdfWord> tallest;  // per row, without text
  constexpr std::size_t near = 4;
  constexpr float much_taller = 2.2F;
  for (PdfWord& word : words) {
    std::size_t best = rows.size();
    float most = 0.5F;
    for (std::size_t r = rows.size() - std::min(rows.size(), near); r < rows.size(); ++r) {
      const float ratio = height(word) / std::max(height(tallest[r]), 0.01F);
      const float shared = ratio > much_taller ? 0 : overlap(word, tallest[r]);
      if (shared > most) most = shared, best = r;
    }
    if (best == rows.size()) rows.emplace_back(), tallest.emplace_back();
    if (height(word) > height(tallest[best])) tallest[best].y0 = word.y0, tallest[best].y1 = word.y1;
    rows[best].push_back(std::move(word));
  }
  return rows;
}

bool drawn_twice(const PdfWord& a, const PdfWord& b) {
  if (a.text != b.text) return false;
  const float shared = std::min(a.x1, b.x1) - std::max(a.x0, b.x0);
  return shared > 0.5F * std::min(a.x1 - a.x0, b.x1 - b.x0) && overlap(a, b) > 0.5F;
}

void drop_doubles(std::vector<PdfWord>& row) {
  std::vector<PdfWord> kept;
  kept.reserve(row.size());
  for (PdfWord& word : row) {
    const std::size_t from = kept.size() - std::min<std::size_t>(kept.size(), 3);
    const bool twice = std::any_of(kept.begin() + static_cast<std::ptrdiff_t>(from), kept.end(),
                                   [&](const PdfWord& other) { return drawn_twice(other, word); });
    if (!twice) kept.push_back(std::move(word));
  }
  row = std::move(kept);
}

void unite(PdfWord& a, const PdfWord& b) {
  a.text += b.text;
  a.x0 = std::min(a.x0, b.x0), a.y0 = std::min(a.y0, b.y0), a.x1 = std::max(a.x1, b.x1), a.y1 = std::max(a.y1, b.y1);
  a.box.x0 = std::min(a.box.x0, b.box.x0), a.box.y0 = std::min(a.box.y0, b.box.y0);
  a.box.x1 = std::max(a.box.x1, b.box.x1), a.box.y1 = std::max(a.box.y1, b.box.y1);
  a.space_after = b.space_after;
  a.confidence = std::min(a.confidence, b.confidence);
}

bool one_letter(const PdfWord& word) {
  return !word.text.empty() && base::sequence_length(static_cast<unsigned char>(word.text[0])) == word.text.size() &&
         base::is_letter(base::code_point_at(word.text, 0));
}

/// `P R O T O K O L L` to a word: letters alone, four or more, at about the same distance.
void join_spaced(std::vector<PdfWord>& row) {
  std::vector<PdfWord> out;
  for (std::size_t first = 0; first < row.size();) {
    std::size_t end = first;
    while (end < row.size() && one_letter(row[end]) &&
           (end == first || row[end].x0 - row[end - 1].x1 < 1.2F * std::max(row[end].size, 1.F)))
      ++end;
    if (end - first < 4) {
      out.push_back(std::move(row[first++]));
      continue;
    }
    std::vector<float> gaps;
    for (std::size_t i = first + 1; i < end; ++i) gaps.push_back(row[i].x0 - row[i - 1].x1);
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    const float usual = *middle;
    for (std::size_t i = first; i < end; ++i) {
      row[i].set_apart = true;
      if (i == first || row[i].x0 - out.back().x1 > 1.6F * usual + 0.5F)
        out.push_back(std::move(row[i]));
      else
        unite(out.back(), row[i]);
    }
    first = end;
  }
  row = std::move(out);
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Figures that are small and stand high: `m²`, notes.
void raise(const PdfWord& before, PdfWord& word) {
  if (!all_digits(word.text) || word.size > 0.8F * before.size || word.y1 > before.y1 - 0.12F * height(before)) return;
  std::string out;
  for (const char c : word.text) out += raised[static_cast<std::size_t>(c - '0')];
  word.text = std::move(out);
}

/// Words that no space parts, into one.
void glue(std::vector<PdfWord>& row) {
  std::vector<PdfWord> out;
  for (PdfWord& word : row) {
    if (!out.empty()) {
      PdfWord& before = out.back();
      const float gap = word.x0 - before.x1, em = std::max(before.size, word.size);
      if (!before.space_after && gap < 0.15F * em && gap > -0.5F * em) {
        raise(before, word);
        unite(before, word);
        continue;
      }
    }
    out.push_back(std::move(word));
  }
  row = std::move(out);
}

/// A gap wider than this parts pieces. Justified lines have wide spaces, all of them; pictures have any.
float widest_space(const std::vector<PdfWord>& row, float em, bool picture) {
  std::vector<float> gaps;
  for (std::size_t i = 1; i < row.size(); ++i) gaps.push_back(row[i].x0 - row[i - 1].x1);
  const float usual = picture ? em : 0.65F * em;
  if (gaps.size() < 4) return usual;
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return std::clamp((picture ? 2.2F : 1.9F) * *middle, usual, 2 * em);
}

/// A bullet or number that the writer's program set apart from its text.
bool is_label(const Piece& piece) {
  if (piece.words.size() != 1) return false;
  const std::string& text = piece.words[0].text;
  const LineMark mark = list_mark(text + " x");
  return (mark.mark != ListMark::none && mark.size >= text.size()) || text == "•" || text == "–";
}

void part(std::vector<PdfWord> words, Row& row, bool picture) {
  const float em = std::max(median_size(words), 1.F), limit = widest_space(words, em, picture);
  constexpr float label_gap = 4.5F;
  std::vector<PdfWord> open;
  const auto close = [&] {
    if (!open.empty()) row.pieces.push_back(piece_of(std::move(open)));
    open.clear();
  };
  for (PdfWord& word : words) {
    if (!open.empty()) {
      const float gap = word.x0 - open.back().x1;
      const bool label = open.size() == 1 && gap < label_gap * em && is_label(piece_of({open.front()}));
      const bool spaced = word.set_apart && open.back().set_apart;  // so is the space between the words
      if (gap > limit && !label && !spaced) close();
    }
    open.push_back(std::move(word));
  }
  close();
}

Row row_of(std::vector<PdfWord> words, bool picture) {
  std::stable_sort(words.begin(), words.end(), [](const PdfWord& a, const PdfWord& b) { return a.x0 < b.x0; });
  drop_doubles(words);
  join_spaced(words);
  glue(words);
  Row row;
  row.size = median_size(words);
  part(std::move(words), row, picture);
  row.y0 = row.pieces.front().y0, row.y1 = row.pieces.front().y1;
  for (const Piece& piece : row.pieces) row.y0 = std::min(row.y0, piece.y0), row.y1 = std::max(row.y1, piece.y1);
  return row;
}

std::vector<Row> make_rows(std::vector<PdfWord> words, bool picture) {
  std::vector<Row> rows;
  for (auto& row : split_rows(std::move(words))) rows.push_back(row_of(std::move(row), picture));
  std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.y0 + a.y1 < b.y0 + b.y1; });
  return rows;
}

void read_symbols(PdfWord& word) {
  for (const auto& [symbol, printed] : symbols)
    if (word.text == symbol) word.text = printed;
}

/// A picture tells no font sizes: the tallest words of a row tell its size, roughly.
void guess_sizes(std::vector<PdfWord>& words) {
  std::vector<float> heights;
  for (const PdfWord& word : words) heights.push_back(height(word));
  if (heights.empty()) return;
  const auto high = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() * 7 / 10);
  std::nth_element(heights.begin(), high, heights.end());
  for (PdfWord& word : words) word.size = *high;
}

}  // namespace

std::string Piece::text() const {
  std::string out;
  for (const PdfWord& word : words) {
    if (!out.empty()) out += ' ';
    out += word.text;
  }
  return out;
}

std::string Row::text() const {
  std::string out;
  for (const Piece& piece : pieces) {
    if (!out.empty()) out += '\t';
    out += piece.text();
  }
  return out;
}

PageRows rows_of(PdfPage page) {
  PageRows out;
  out.page.number = page.number;
  out.page.width = page.width, out.page.height = page.height;
  out.page.label = std::move(page.label);
  out.page.ocr = page.recognised;
  std::erase_if(page.words, [&](const PdfWord& word) { return !on_page(word, page); });
  const std::uint8_t main = main_turn(page.words);
  out.width = main % 2 == 0 ? page.width : page.height;
  out.height = main % 2 == 0 ? page.height : page.width;
  std::vector<PdfWord> upright, across;
  for (PdfWord& word : page.words) {
    read_symbols(word);
    turn(word, page.width, page.height);
    (word.turn == main ? upright : across).push_back(std::move(word));
  }
  level(upright, page.skew);
  if (page.recognised) guess_sizes(upright);
  out.rows = make_rows(std::move(upright), page.recognised);
  out.aside = make_rows(std::move(across), page.recognised);
  return out;
}

}  // namespace minutes::read
