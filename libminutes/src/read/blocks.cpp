// Lines become blocks. Text that was wrapped by a program breaks a line only where the next word did not fit; a break
// where it would have fitted was made by the writer and starts a new block. That tells the notes of a list without
// marks, the rows of a cover and short headings from the lines of one paragraph, whatever blank lines there are.
#include <algorithm>
#include <optional>

#include "base/bytes.h"
#include "base/hash_set.h"
#include "base/utf8.h"
#include "read/build.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace minutes::read {
namespace {

/// Joining words: a line that ends in one goes on in the next.
constexpr auto joining_words =
    base::hashes_of("och", "av", "i", "för", "till", "med", "på", "om", "samt", "den", "det", "de", "en", "ett", "som", "att",
                    "från", "vid", "hos", "under", "över", "mellan", "enligt", "eller", "inom", "genom", "mot", "utan",
                    "angående", "avseende", "gällande", "rörande", "kring", "per", "vecka", "kl", "klockan", "kvartal");
constexpr std::size_t longest_joining_word = std::string_view("angående").size();

constexpr std::uint32_t unwrapped = 240;  ///< lines longer than this are not wrapped by hand or program

constexpr std::size_t continuations_in(std::uint64_t eight) {
  constexpr std::uint64_t ones = 0x0101010101010101u;
  return static_cast<std::size_t>((((eight >> 7) & (~eight >> 6) & ones) * ones) >> 56);
}

#ifdef __SSE2__
/// In the blocks of sixteen bytes that `text` begins with; `at` becomes where they end. At most 255 of them.
std::size_t continuations_in_blocks(std::string_view text, std::size_t& at) {
  const __m128i first_lead = _mm_set1_epi8(static_cast<char>(0xC0));
  __m128i counts = _mm_setzero_si128();
  for (; at + 16 <= text.size(); at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    counts = _mm_sub_epi8(counts, _mm_cmplt_epi8(bytes, first_lead));
  }
  const __m128i sums = _mm_sad_epu8(counts, _mm_setzero_si128());
  return static_cast<std::size_t>(_mm_cvtsi128_si32(sums)) + static_cast<std::size_t>(_mm_extract_epi16(sums, 4));
}
#else
std::size_t continuations_in_blocks(std::string_view, std::size_t&) { return 0; }
#endif

/// Number of code points: all bytes but those with bit 7 set and bit 6 not.
std::size_t code_points(std::string_view text) {
  std::size_t at = 0;
  std::size_t continuations = continuations_in_blocks(text, at);
  for (; at + 8 <= text.size(); at += 8) continuations += continuations_in(base::eight_bytes(text.data() + at));
  if (const std::size_t left = text.size() - at; left > 0 && text.size() >= 8)
    continuations += continuations_in(base::eight_bytes(text.data() + text.size() - 8) >> 8 * (8 - left));
  else
    for (; at < text.size(); ++at) continuations += base::is_continuation(static_cast<unsigned char>(text[at]));
  return text.size() - continuations;
}

/// Columns that the text takes; long lines are not measured.
std::uint32_t columns(std::string_view text) {
  return text.size() > 4 * unwrapped ? unwrapped : static_cast<std::uint32_t>(code_points(text));
}

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_ascii_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
bool is_roman(char c) { return c == 'i' || c == 'v' || c == 'x'; }

/// Does the line begin with a word, and with no mark of a list, quote, heading or rule? Most do.
bool begins_with_word(std::string_view content) {
  if (content.size() < 2 || content[0] == '\xC3') return !content.empty() && content[0] == '\xC3';
  if (!is_ascii_letter(content[0])) return false;
  const char second = content[1];
  if (is_ascii_letter(second)) return !is_roman(content[0]) || !is_roman(second);  // `ii)`
  return second != ')' && second != '.';
}

std::string_view first_word(std::string_view content) {
  std::size_t size = 0;
  while (size < content.size() && !is_blank(content[size])) ++size;
  return content.substr(0, size);
}

bool begins_small(std::string_view text) {
  if (static_cast<unsigned char>(text[0]) < 0x80) return text[0] >= 'a' && text[0] <= 'z';
  const char32_t lead = base::code_point_at(text, 0);
  return base::is_letter(lead) && !base::is_upper(lead);
}

bool ends_in_joining_word(std::string_view content) {
  std::size_t size = 0;
  while (size < content.size() && !is_blank(content[content.size() - size - 1]))
    if (++size > longest_joining_word) return false;
  return joining_words.has(base::hash_of(content.substr(content.size() - size)));
}

bool is_underline(std::string_view content, char with) {
  return content.size() >= 3 && content.find_first_not_of(with) == std::string_view::npos;
}

/// A line of nothing but dashes, stars, underlines or equal signs, with spaces between or not.
bool is_separator(std::string_view content) {
  if (content.size() < 3) return false;
  const char lead = content[0];
  if (lead != '-' && lead != '*' && lead != '_' && lead != '=' && lead != '\xE2') return false;
  return content.find_first_not_of("-*_= \t\xE2\x80\x93\x94") == std::string_view::npos;
}

/// `|---|:--:|`
bool is_table_rule(std::string_view content) {
  return content.find('|') != std::string_view::npos && content.find("--") != std::string_view::npos &&
         content.find_first_not_of("|-: \t") == std::string_view::npos;
}

std::uint8_t heading_level(std::string_view content) {
  std::size_t level = 0;
  while (level < content.size() && content[level] == '#') ++level;
  if (level == 0 || level > 6) return 0;
  if (level == content.size()) return 0;
  if (content[level] == ' ' || content[level] == '\t') return static_cast<std::uint8_t>(level);
  const bool letter = base::is_letter(base::code_point_at(content, level)) || content[level] == '*';
  return level > 1 && letter ? static_cast<std::uint8_t>(level) : 0;
}

/// The width to which most of the text is wrapped; `unwrapped` where it is not.
std::uint32_t text_width(const Draft& draft) {
  std::vector<std::uint32_t> sizes;
  sizes.reserve(draft.size() / 2);
  for (std::size_t line = 0; line + 1 < draft.size(); ++line)
    if (draft.kinds[line] == LineKind::text && draft.kinds[line + 1] == LineKind::text)
      if (const auto& l = draft.layout.lines[line]; l.content.size() >= 40 && !l.furniture)
        sizes.push_back(l.indent + columns(draft.content(line)));
  if (sizes.size() < 5) return unwrapped;
  const auto high = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() * 9 / 10);
  std::nth_element(sizes.begin(), high, sizes.end());
  return std::min(*high, unwrapped);
}

class Blocks {
 public:
  explicit Blocks(Draft& draft)
      : draft_(draft), lines_(draft.layout.lines), blocks_(draft.layout.blocks), width_(text_width(draft)) {}

  void run() {
    blocks_.reserve(lines_.size() / 2 + 1);
    for (std::size_t line = 0; line < lines_.size();) line = step(line);
    for (Block& block : blocks_) block.span = {lines_[block.first_line].span.start, lines_[block.last_line].span.end};
  }

 private:
  struct Nesting {
    std::uint32_t indent;
    bool bullet;
  };

  std::size_t step(std::size_t line) {
    switch (draft_.kinds[line]) {
      case LineKind::blank: return line + 1;
      case LineKind::comment: return region(line, BlockKind::comment);
      case LineKind::front_matter: return region(line, BlockKind::front_matter);
      case LineKind::code: return region(line, BlockKind::code);
      case LineKind::text: break;
    }
    if (lines_[line].furniture) return furniture(line);
    if (opens_table(line)) return table(line);
    return text(line);
  }

  Block& open(std::size_t line, BlockKind kind) {
    lines_[line].block = static_cast<Index>(blocks_.size());
    Block& block = blocks_.emplace_back();
    block.kind = kind;
    block.first_line = block.last_line = static_cast<std::uint32_t>(line);
    return block;
  }

  void extend(std::size_t line) {
    lines_[line].block = static_cast<Index>(blocks_.size() - 1);
    blocks_.back().last_line = static_cast<std::uint32_t>(line);
  }

  /// Lines of one kind that touch; blank lines inside hidden regions belong to them.
  std::size_t region(std::size_t line, BlockKind kind) {
    open(line, kind);
    const LineKind same = draft_.kinds[line];
    for (++line; line < lines_.size() && draft_.kinds[line] == same; ++line) extend(line);
    return line;
  }

  std::size_t furniture(std::size_t line) {
    open(line, BlockKind::paragraph);
    for (++line; line < lines_.size() && is_text(line) && lines_[line].furniture; ++line) extend(line);
    return line;
  }

  bool is_text(std::size_t line) const { return line < lines_.size() && draft_.kinds[line] == LineKind::text; }
  bool has_pipe(std::size_t line) const {
    return is_text(line) && !lines_[line].furniture && (draft_.signs[line] & sign_pipe) != 0;
  }
  std::string_view content(std::size_t line) const { return draft_.content(line); }

  bool opens_table(std::size_t line) const {
    if (!has_pipe(line)) return false;
    return (content(line).front() == '|' && content(line).size() > 1) ||
           (has_pipe(line + 1) && is_table_rule(content(line + 1)));
  }

  std::size_t table(std::size_t line) {
    open(line, BlockKind::table);
    lines_[line].table_row = true;
    for (++line; has_pipe(line); ++line) {
      extend(line);
      lines_[line].table_row = true;
    }
    nesting_.clear();
    return line;
  }

  void quote(std::size_t line) {
    Line& l = lines_[line];
    while (!l.content.empty() && draft_.source[l.content.start] == '>') {
      const std::uint32_t start = l.content.start++;
      while (!l.content.empty() && (draft_.source[l.content.start] == ' ' || draft_.source[l.content.start] == '\t'))
        ++l.content.start;
      draft_.layout.marks.push_back({start, l.content.start});
      l.quoted = true;
    }
  }

  std::size_t text(std::size_t line) { return begins_with_word(content(line)) ? word(line) : mark(line); }

  std::size_t mark(std::size_t line) {
    quote(line);
    if (content(line).empty()) {  // a lone `>`
      open(line, BlockKind::quote);
      return line + 1;
    }
    if (const std::uint8_t level = heading_level(content(line))) return heading(line, level);
    if (is_separator(content(line))) return separator(line);
    if (const LineMark mark = list_mark(content(line)); mark.mark != ListMark::none && starts_item(line, mark))
      return item(line, mark);
    return word(line);
  }

  std::size_t word(std::size_t line) {
    if (continues(line)) {
      extend(line);
      return line + 1;
    }
    open(line, lines_[line].quoted ? BlockKind::quote : BlockKind::paragraph);
    if (lines_[line].indent + 1u < item_indent()) nesting_.clear();
    if (nesting_.empty() || lines_[line].indent <= nesting_.front().indent) nesting_.clear();
    return line + 1;
  }

  std::uint32_t item_indent() const { return nesting_.empty() ? 0 : nesting_.front().indent; }

  std::size_t heading(std::size_t line, std::uint8_t level) {
    Line& l = lines_[line];
    open(line, BlockKind::heading).level = level;
    l.heading_level = level;
    std::uint32_t start = l.content.start + level, end = l.content.end;
    while (start < end && (draft_.source[start] == ' ' || draft_.source[start] == '\t')) ++start;
    draft_.layout.marks.push_back({l.content.start, start});
    std::uint32_t close = end;
    while (close > start && draft_.source[close - 1] == '#') --close;
    if (close < end && (close == start || draft_.source[close - 1] == ' ')) {
      draft_.layout.marks.push_back({close, end});
      while (close > start && draft_.source[close - 1] == ' ') --close;
      end = close;
    }
    l.content = {start, end};
    nesting_.clear();
    last_number_ = 0;
    return line + 1;
  }

  /// A rule across the page, or the line under a heading.
  std::size_t separator(std::size_t line) {
    const char with = content(line).front();
    if ((with == '=' || with == '-') && is_underline(content(line), with) && underlines(line)) {
      Block& block = blocks_.back();
      block.kind = BlockKind::heading;
      block.level = with == '=' ? 1 : 2;
      for (std::uint32_t l = block.first_line; l <= block.last_line; ++l) lines_[l].heading_level = block.level;
      extend(line);
    } else {
      open(line, BlockKind::separator);
    }
    draft_.layout.marks.push_back(lines_[line].content);
    lines_[line].content.end = lines_[line].content.start;
    nesting_.clear();
    return line + 1;
  }

  bool underlines(std::size_t line) const {
    if (line == 0 || lines_[line - 1].blank() || blocks_.back().kind != BlockKind::paragraph) return false;
    const Block& above = blocks_.back();
    return above.first_line == above.last_line && !lines_[line - 1].furniture && lines_[line].indent < 4 &&
           lines_[line - 1].content.size() <= 160 && (draft_.signs[line - 1] & sign_gap) == 0;
  }

  static bool is_arrow(std::string_view text) {
    for (const std::string_view arrow : {"→", "⇒", "➔", "➜"})
      if (text.substr(0, arrow.size()) == arrow) return true;
    return false;
  }

  /// A lone arrow tells what comes of the text above; arrows that come again are bullets.
  bool comes_again(std::size_t line) const {
    constexpr std::size_t reach = 4;
    const std::string_view arrow = content(line).substr(0, 3);
    for (std::size_t below = line + 1; below < lines_.size() && below <= line + reach; ++below)
      if (content(below).substr(0, 3) == arrow) return true;
    if (line == 0 || blocks_.empty()) return false;
    const Span above = lines_[blocks_.back().first_line].span;
    const std::string_view text = above.of(draft_.source);
    const auto start = text.find_first_not_of(" \t");
    return blocks_.back().kind == BlockKind::list_item && start != std::string_view::npos && text.substr(start, 3) == arrow;
  }

  /// Inside a paragraph a number starts an item only where it counts on, or the line above announces a list.
  bool starts_item(std::size_t line, const LineMark& mark) const {
    if (mark.mark == ListMark::bullet && is_arrow(content(line)) && !comes_again(line)) return false;
    if (line == 0 || lines_[line - 1].blank() || mark.mark == ListMark::checkbox || mark.mark == ListMark::checkbox_done)
      return true;
    const Block& above = blocks_.back();
    if (lines_[line - 1].furniture || above.kind == BlockKind::heading || above.kind == BlockKind::separator) return true;
    if (mark.mark == ListMark::bullet) {
      const char lead = content(line).front();
      if (lead != '-' && lead != '+' && lead != '\xE2') return true;
      return !wraps(line - 1, line) || above.kind == BlockKind::list_item || above_announces(line);
    }
    if (mark.number == 1 || mark.number == last_number_ + 1 || above_announces(line)) return true;
    return !nesting_.empty() && !wraps(line - 1, line);
  }

  bool above_announces(std::size_t line) const { return content(line - 1).ends_with(':'); }

  std::size_t item(std::size_t line, const LineMark& mark) {
    Line& l = lines_[line];
    Block& block = open(line, BlockKind::list_item);
    const std::uint32_t end = std::min(l.content.start + mark.size, l.content.end);
    draft_.layout.marks.push_back({l.content.start, end});
    l.content.start = end;
    l.mark = block.mark = mark.mark;
    block.depth = depth_of(l.indent, mark.mark != ListMark::number && mark.mark != ListMark::letter);
    if (mark.number != 0) last_number_ = mark.number;
    return line + 1;
  }

  std::uint8_t depth_of(std::uint32_t indent, bool bullet) {
    while (!nesting_.empty() && nesting_.back().indent > indent) nesting_.pop_back();
    const auto same = std::find_if(nesting_.begin(), nesting_.end(),
                                   [&](const Nesting& n) { return n.indent == indent && n.bullet == bullet; });
    if (same != nesting_.end()) {
      nesting_.erase(same + 1, nesting_.end());
    } else if (nesting_.size() < 32) {
      nesting_.push_back({indent, bullet});
    }
    return static_cast<std::uint8_t>(nesting_.size() - 1);
  }

  /// Does the line go on with the block above?
  bool continues(std::size_t line) const {
    if (line == 0 || lines_[line - 1].blank() || lines_[line - 1].furniture) return false;
    const Block& above = blocks_.back();
    if (above.kind != BlockKind::paragraph && above.kind != BlockKind::list_item && above.kind != BlockKind::quote)
      return false;
    if (above.kind != BlockKind::quote && lines_[line].quoted) return false;
    return wraps(line - 1, line);
  }

  /// Was the break between the lines made by wrapping, and not by the writer?
  bool wraps(std::size_t above, std::size_t below) const {
    const std::string_view upper = content(above), lower = content(below);
    if (upper.empty() || lower.empty()) return false;
    if ((draft_.signs[above] & sign_gap) != 0 && lines_[below].indent + 4 < lines_[above].indent) return false;
    if (breaks_inside_sentence(upper, lower)) return true;
    if (width_ >= unwrapped) return false;
    const std::uint32_t taken = lines_[above].indent + columns(upper);
    if (taken > width_ + width_ / 4) return false;  // not wrapped to that width at all
    const std::uint32_t slack = std::max<std::uint32_t>(4, width_ / 10);
    return taken + 1 + slack > width_ || taken + 1 + columns(first_word(lower)) + slack > width_;
  }

  Draft& draft_;
  std::vector<Line>& lines_;
  std::vector<Block>& blocks_;
  std::uint32_t width_;
  std::vector<Nesting> nesting_{};
  std::uint32_t last_number_ = 0;
};

}  // namespace

bool breaks_inside_sentence(std::string_view upper, std::string_view lower) {
  if (upper.empty() || lower.empty()) return false;
  if (begins_small(lower)) return true;
  const char last = upper.back();
  if (last == ',' || last == '-' || last == '/' || last == '(' || last == '&') return true;
  const bool ends = last == '.' || last == ':' || last == '?' || last == '!';
  return !ends && ends_in_joining_word(upper);
}

void make_blocks(Draft& draft) { Blocks(draft).run(); }

}  // namespace minutes::read
