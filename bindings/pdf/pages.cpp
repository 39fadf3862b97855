// minutes-pdf: GPL-2.0-or-later, see LICENSE here.
#include "pages.h"

#include <poppler-page.h>
#include <poppler-toc.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "picture.h"
#include "tesseract.h"

namespace minutes_pdf {
namespace {

constexpr std::size_t few_words = 40;  ///< a page with fewer may be a picture with a stamp on it
constexpr double glance_dpi = 50;      ///< enough to see whether there is ink
constexpr double blank = 0.0001;       ///< of a page without text: specks
constexpr double drawing = 0.002;      ///< of a page with a few words: rules and a logo
constexpr double reading_dpi = 300;

long hundredths(double points) { return std::isfinite(points) && std::abs(points) < 1e6 ? std::lround(points * 100) : 0; }

std::string utf8(const poppler::ustring& text) {
  std::string out;
  const std::u16string units(text.begin(), text.end());
  append_utf8(out, units.data(), units.size());
  return out;
}

bool names(std::string_view font, std::string_view word) {
  const auto same = [](char a, char b) { return (a | 0x20) == b; };
  return std::search(font.begin(), font.end(), word.begin(), word.end(), same) != font.end();
}

/// 1 bold, 2 italic, by the name: `BCDEEE+Calibri-Bold`, `Arial,BoldItalic`, `MyriadPro-Semibold`.
long style_of(std::string_view font) {
  const bool bold = names(font, "bold") || names(font, "black") || names(font, "heavy") || names(font, "demi");
  const bool italic = names(font, "italic") || names(font, "oblique");
  return (bold ? 1 : 0) + (italic ? 2 : 0);
}

class Teller {
 public:
  Teller(const poppler::document& document, const Limits& limits, Output& out)
      : document_(document), limits_(limits), out_(out) {}

  void run() {
    const int pages = document_.pages();
    out_.begin('D'), out_.field(pages), out_.end();
    for (int n = 0; n < pages; ++n) page(n);
    out_.begin('C'), out_.end(), out_.flush();
    bookmarks();
  }

 private:
  struct Shape {
    long number;
    double width, height;
    int rotation;
    std::string label;
  };

  void page(int n) {
    const std::unique_ptr<poppler::page> page(document_.create_page(n));
    if (!page) return unreadable(n + 1);
    const auto words = page->text_list(poppler::page::text_list_include_font);
    Shape shape = shape_of(*page, n + 1);
    const bool maybe_picture = words.size() < few_words && ink(*page, words) > (words.empty() ? blank : drawing);
    if (!maybe_picture) return print_page(shape, words.empty() ? "none" : "text", 0), print_words(words);
    picture(*page, shape, words);
  }

  /// The first few are told one by one, for a file may declare any number.
  void unreadable(long number) {
    constexpr long told = 20;
    if (++unreadable_ < told) out_.note("pages_left_out", number, "the page cannot be read");
    if (unreadable_ == told) out_.note("pages_left_out", number, "the page cannot be read, nor others behind it");
  }

  Shape shape_of(const poppler::page& page, long number) const {
    const auto rect = page.page_rect();
    Shape shape{number, std::abs(rect.width()), std::abs(rect.height()), 0, utf8(page.label())};
    switch (page.orientation()) {
      case poppler::page::portrait: break;
      case poppler::page::landscape: shape.rotation = 90; break;
      case poppler::page::upside_down: shape.rotation = 180; break;
      case poppler::page::seascape: shape.rotation = 270; break;
    }
    if (shape.rotation % 180 == 90) std::swap(shape.width, shape.height);
    return shape;
  }

  static double ink(const poppler::page& page, const std::vector<poppler::text_box>& words) {
    std::vector<Box> boxes;
    for (const auto& word : words) {
      const auto box = word.bbox();
      boxes.push_back({box.left(), box.top(), box.right(), box.bottom()});
    }
    return ink_outside(render(page, glance_dpi), boxes);
  }

  void picture(const poppler::page& page, Shape shape, const std::vector<poppler::text_box>& words) {
    Recognition found = limits_.ocr ? read(page) : Recognition{{}, 0, 0, "the page is a picture, and recognition is off"};
    if (!found.fault.empty()) {
      // A drawing on a page of text says nothing; a page without text surely is a picture.
      if (words.size() < few_words / 4) out_.note("page_without_text", shape.number, found.fault);
    } else if (!found.words.empty()) {
      out_.note("page_by_ocr", shape.number, "the page is a picture; its text was recognised by tesseract");
    }
    if (found.quarters % 2 == 1) std::swap(shape.width, shape.height);
    shape.rotation = (shape.rotation + found.quarters * 90) % 360;
    const bool recognised = !found.words.empty(), has_text = !words.empty() && found.quarters == 0;
    print_page(shape, recognised ? (has_text ? "mixed" : "ocr") : has_text ? "text" : "none", found.skew);
    if (has_text) print_words(words);
    for (const Recognised& word : found.words)
      if (!has_text || !covered(word, words)) print_recognised(word);
  }

  Recognition read(const poppler::page& page) const {
    if (Clock::now() >= limits_.ocr_deadline()) return {{}, 0, 0, "time was up before the picture was read"};
    const Picture picture = render(page, reading_dpi);
    return picture.empty() ? Recognition{{}, 0, 0, "the page cannot be rendered"} : recognise(picture, limits_);
  }

  /// The page's own text has the word already.
  static bool covered(const Recognised& word, const std::vector<poppler::text_box>& words) {
    const double x = (word.box.x0 + word.box.x1) / 2, y = (word.box.y0 + word.box.y1) / 2;
    for (const auto& own : words) {
      const auto box = own.bbox();
      if (box.left() <= x && x <= box.right() && box.top() <= y && y <= box.bottom()) return true;
    }
    return false;
  }

  void print_page(const Shape& shape, std::string_view source, double skew) {
    out_.begin('P');
    out_.field(shape.number), out_.field(hundredths(shape.width)), out_.field(hundredths(shape.height));
    out_.field(shape.rotation), out_.field(source), out_.field(std::lround(skew * 1000));
    if (!shape.label.empty() && shape.label != std::to_string(shape.number)) out_.rest(shape.label);
    out_.end();
  }

  void print_words(const std::vector<poppler::text_box>& words) {
    for (const auto& word : words) {
      const poppler::ustring text = word.text();
      text_.clear();
      units_.assign(text.begin(), text.end());
      append_utf8(text_, units_.data(), units_.size());
      if (text_.empty()) continue;
      const long font = font_of(word);
      const auto box = word.bbox();
      print_box('W', box.left(), box.top(), box.right(), box.bottom());
      out_.field(font), out_.field(hundredths(word.get_font_size()));
      out_.field((word.has_space_after() ? 1 : 0) + 2 * (word.rotation() & 3)), out_.field(100), out_.rest(text_), out_.end();
    }
  }

  void print_recognised(const Recognised& word) {
    print_box('W', word.box.x0, word.box.y0, word.box.x1, word.box.y1);
    out_.field(0), out_.field(hundredths(word.box.y1 - word.box.y0)), out_.field(1), out_.field(word.confidence);
    out_.rest(word.text), out_.end();
  }

  void print_box(char record, double x0, double y0, double x1, double y1) {
    out_.begin(record);
    for (const double side : {x0, y0, x1, y1}) out_.field(hundredths(side));
  }

  /// The font's number; told before its first word.
  long font_of(const poppler::text_box& word) {
    const std::string name = word.has_font_info() ? word.get_font_name() : std::string();
    for (std::size_t n = 0; n < fonts_.size(); ++n)
      if (fonts_[n] == name) return static_cast<long>(n) + 1;
    constexpr std::size_t most_fonts = 1000;
    if (fonts_.size() >= most_fonts) return 0;
    fonts_.push_back(name);
    std::string plain;
    for (const char c : name) plain.push_back(c > ' ' && c < 0x7F ? c : '?');
    out_.begin('F'), out_.field(static_cast<long>(fonts_.size())), out_.field(style_of(name)), out_.rest(plain), out_.end();
    return static_cast<long>(fonts_.size());
  }

  void bookmarks() {
    constexpr unsigned seconds = 2;
    ::alarm(seconds);
    const std::unique_ptr<poppler::toc> toc(document_.create_toc());
    if (!toc) return;
    for (const poppler::toc_item* item : toc->root()->children()) bookmark(*item, 1);
  }

  void bookmark(const poppler::toc_item& item, long level) {
    constexpr long deepest = 9;
    constexpr long most = 10'000;
    if (++bookmarks_ > most) return;
    out_.begin('B'), out_.field(level), out_.rest(utf8(item.title())), out_.end();
    if (level < deepest)
      for (const poppler::toc_item* below : item.children()) bookmark(*below, level + 1);
  }

  const poppler::document& document_;
  const Limits& limits_;
  Output& out_;
  std::vector<std::string> fonts_{};
  std::string text_{};
  std::u16string units_{};
  long bookmarks_ = 0, unreadable_ = 0;
};

}  // namespace

void tell(const poppler::document& document, const Limits& limits, Output& out) { Teller(document, limits, out).run(); }

}  // namespace minutes_pdf
