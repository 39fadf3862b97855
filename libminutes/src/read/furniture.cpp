// Page furniture: what is printed because there are pages. Found by form where the form is fixed (page numbers,
// signature strips, stamps, contents lists) and by repetition beside page edges where it is not (heads and feet).
// The first page's head is the document's own title and stays.
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/hash.h"
#include "base/utf8.h"
#include "read/build.h"
#include "sv/heads.h"

namespace minutes::read {
namespace {

constexpr std::size_t longest_head = 160;  ///< bytes; no page head is longer
constexpr int window = 8;                  ///< lines with text that a page head or foot may have
constexpr int reach = 60;                  ///< lines looked at beside a page edge, blank ones too

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t skip_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
  return at;
}

/// `3(9)`, `3 (9)`, `3/9`, `3 av 9` from `at`; the end, or 0.
std::size_t page_of_pages(std::string_view text, std::size_t at, bool named) {
  const std::size_t number = skip_digits(text, at);
  if (number == at || number - at > 4) return 0;
  std::size_t next = skip_spaces(text, number);
  if (next < text.size() && text[next] == '(') {
    const std::size_t total = skip_digits(text, skip_spaces(text, next + 1));
    const std::size_t close = skip_spaces(text, total);
    return total > next + 1 && total - next <= 6 && close < text.size() && text[close] == ')' ? close + 1 : 0;
  }
  if (!named) return 0;
  if (text.substr(next, 3) == "av ") return skip_digits(text, next + 3);
  if (text.substr(next, 1) == "/") return skip_digits(text, skip_spaces(text, next + 1));
  return number;
}

/// Where the last word ends before what a page number may consist of; `av` and the end of `sida` are parts of it.
std::size_t word_end(std::string_view tail) {
  const auto is_part = [](char c) {
    return is_digit(c) || c == ' ' || c == '\t' || c == '(' || c == ')' || c == '/' || (c | 0x20) == 'a' || (c | 0x20) == 'v';
  };
  std::size_t end = tail.size();
  while (end > 0 && is_part(tail[end - 1])) --end;
  return end;
}

/// Could the word for page be the one that ends there: sidan, sida, sidnr, sid., sid, page?
bool may_be_page_word(std::string_view word) {
  const char before = static_cast<char>(word[word.size() - 2] | 0x20);
  switch (word.back() | 0x20) {
    case 'n': return before == 'a';
    case 'd': return before == 'i';
    case 'r': return before == 'n';
    case 'e': return before == 'g';
    case '.': return before == 'd';
    default: return false;
  }
}

constexpr std::size_t longest_page = 24;  ///< bytes of a named page number

/// Where `sida 3`, `sid. 3 (9)` at the end starts; npos where there is none.
std::size_t named_page_at(std::string_view tail) {
  const std::size_t end = word_end(tail);
  if (end < 3 || end == tail.size() || !may_be_page_word(tail.substr(0, end))) return std::string_view::npos;
  std::array<char, longest_page> latin;
  std::string slow;
  std::string_view folded(latin.data(), tail.size());
  if (!base::fold_latin(tail, latin.data())) folded = slow = base::fold(tail);
  if (folded.size() != tail.size()) return std::string_view::npos;
  for (const std::string_view word : {"sidan", "sida", "sidnr", "sid.", "sid", "page"}) {
    const std::size_t behind = word == "sida" ? end + 1 : end;
    if (behind < word.size() || folded.substr(behind - word.size(), word.size()) != word) continue;
    const std::size_t at = behind - word.size();
    if (at > 0 && base::is_letter(static_cast<unsigned char>(folded[at - 1]))) continue;
    const std::size_t number = skip_spaces(folded, behind);
    const std::size_t last = page_of_pages(folded, number, true);
    if (last > number && last == folded.size()) return at;
  }
  return std::string_view::npos;
}

/// Where a page number at the end of the line starts; npos where there is none. A bare number is none.
std::size_t page_number_at(std::string_view line) {
  const std::string_view tail = line.substr(line.size() - std::min(line.size(), longest_page));
  const std::size_t offset = line.size() - tail.size();
  if (const auto named = named_page_at(tail); named != std::string_view::npos) return offset + named;
  if (tail.empty() || tail.back() != ')') return std::string_view::npos;
  const auto open = tail.rfind('(');
  if (open == std::string_view::npos || open == 0) return std::string_view::npos;
  std::size_t start = open;
  while (start > 0 && tail[start - 1] == ' ') --start;
  while (start > 0 && is_digit(tail[start - 1])) --start;
  return page_of_pages(tail, start, false) == tail.size() ? offset + start : std::string_view::npos;
}

/// `- 3 -`, `- sida 3 -`: a page number between dashes.
bool framed_page_number(std::string_view line) {
  if (line.front() != '-' || line.size() <= 4 || line.back() != '-') return false;
  const std::string_view bare = line.substr(2, line.size() - 3);
  return page_number_at(bare.substr(0, bare.find_last_not_of(' ') + 1)) == 0 || skip_digits(bare, 0) >= bare.size() - 1;
}

bool bare_number(std::string_view line) { return line.size() <= 4 && skip_digits(line, 0) == line.size(); }

bool dotted_leader(std::string_view line) {
  std::size_t end = line.size();
  while (end > 0 && (is_digit(line[end - 1]) || line[end - 1] == ' ' || line[end - 1] == '\t')) --end;
  if (end-- == 0) return false;
  std::size_t dots = 0;
  for (; end != std::string_view::npos && (line[end] == '.' || line[end] == ' ' || line[end] == '_');
       end = end == 0 ? std::string_view::npos : end - 1)
    dots += line[end] == '.' || line[end] == '_';
  return dots >= 4 || line.find("………") != std::string_view::npos;
}

/// `§ 12`, `12 §`, `KS § 12` at the start.
bool names_paragraph(std::string_view line) { return line.substr(0, 12).find("§") != std::string_view::npos; }

/// A title, a gap, a page number.
bool ends_in_page(std::string_view line) {
  while (!line.empty() && (line.back() == '|' || line.back() == ' ')) line.remove_suffix(1);
  const auto text = line.find_last_not_of("0123456789");
  if (text == std::string_view::npos || text + 1 == line.size() || line.size() - text > 4) return false;
  return line[text] == '\t' || (line[text] == ' ' && text > 0 && (line[text - 1] == ' ' || line[text - 1] == '|'));
}

class Finder {
 public:
  explicit Finder(Draft& draft) : draft_(draft), kinds_(draft.size(), -1) {}

  void run() {
    for (std::size_t line = 0; line < draft_.size(); ++line) by_form(line);
    contents_lists();
    bare_numbers();
    repeated();
    if (draft_.page_starts.empty()) starts_from_numbers();
    write();
  }

 private:
  bool is_text(std::size_t line) const { return draft_.kinds[line] == LineKind::text; }
  std::string_view content(std::size_t line) const { return draft_.content(line); }
  void set(std::size_t line, FurnitureKind kind) { kinds_[line] = static_cast<std::int8_t>(kind), any_ = true; }
  bool is_set(std::size_t line) const { return kinds_[line] >= 0; }

  void by_form(std::size_t line) {
    if (!is_text(line)) return;
    const std::string_view text = content(line);
    if (text.empty() || text.size() > longest_head) return;
    const char last = text.back();
    if (is_digit(last) || last == ')' || last == '-') numbers(line, text);
    if (is_digit(last) || last == '.') note_leader(line, text);
    if (starts_.may_start(text) && !is_set(line)) matter(line, text);
  }

  void matter(std::size_t line, std::string_view text) {
    switch (sv::page_matter(text)) {
      case sv::PageMatter::strip: return set(line, FurnitureKind::signature_strip);
      case sv::PageMatter::stamp: return set(line, FurnitureKind::stamp);
      case sv::PageMatter::contents_head: return heads_.push_back(line);
      case sv::PageMatter::none: return;
    }
  }

  void numbers(std::size_t line, std::string_view text) {
    const char before = text.size() > 2 ? text[text.size() - 2] : 'a';
    if (text.back() == ')' && !is_digit(before) && before != ' ') return;
    constexpr std::size_t longest_number = 40;
    const bool framed = text.size() <= longest_number && framed_page_number(text);
    const std::size_t at = framed ? 0 : page_number_at(text);
    if (framed || (at == 0 && text.size() <= longest_number)) set(line, FurnitureKind::page_number);
    if (at != std::string_view::npos) numbered_.push_back(line);
  }

  void note_leader(std::size_t line, std::string_view text) {
    if ((draft_.signs[line] & (sign_dots | sign_gap)) != 0 && dotted_leader(text)) leaders_.push_back(line);
  }

  // --- contents lists -------------------------------------------------------------------------------------------

  bool is_entry(std::size_t line, bool headed) const {
    const std::string_view text = content(line);
    return !text.empty() && (is_digit(text.back()) || text.back() == '.' || text.back() == '|') &&
           (dotted_leader(text) || (headed && ends_in_page(text)));
  }

  /// The list that starts at `first`: up to the last entry before more than three lines that are none.
  void contents_from(std::size_t first, bool headed) {
    std::size_t last = first, entries = headed ? 0 : 1;
    int others = 0;
    for (std::size_t line = first + 1; line < draft_.size() && others <= 3; ++line) {
      if (!is_text(line) || is_set(line)) continue;
      if (is_entry(line, headed)) {
        last = line, others = 0, ++entries;
      } else {
        ++others;
      }
    }
    if (entries < (headed ? 2u : 3u)) return;
    for (std::size_t line = first; line <= last; ++line)
      if (is_text(line) && !is_set(line)) set(line, FurnitureKind::contents);
  }

  void contents_lists() {
    for (const std::size_t head : heads_)
      if (!is_set(head)) contents_from(head, true);
    for (const std::size_t leader : leaders_)
      if (!is_set(leader)) contents_from(entry_start(leader), false);
  }

  /// A § line above its dotted title belongs to the entry.
  std::size_t entry_start(std::size_t leader) const {
    std::size_t line = leader;
    for (int back = 0; back < 3 && line > 0 && is_text(line - 1); ++back) {
      --line;
      if (names_paragraph(content(line))) return line;
    }
    return leader;
  }

  // --- page numbers, heads and feet -------------------------------------------------------------------------------

  /// A bare number beside a page break.
  void bare_numbers() {
    for (const std::uint32_t start : draft_.page_starts)
      for (const int step : {-1, 1}) {
        const std::size_t line = next_text(start, step, 1);
        if (line < draft_.size() && bare_number(content(line))) set(line, FurnitureKind::page_number);
      }
  }

  /// The `count`-th line with text before (`step` -1) or from (`step` 1) the edge; size() where there is none.
  std::size_t next_text(std::size_t edge, int step, int count) const {
    std::size_t line = step > 0 ? edge : edge - 1;
    for (int passed = 0; passed < reach && line < draft_.size(); line += static_cast<std::size_t>(step), ++passed)
      if (is_text(line) && --count == 0) return line;
    return draft_.size();
  }

  /// Each line beside a page edge is noted once.
  void note(std::size_t line) {
    if (times_[line] != not_noted) return;
    times_[line] = 0;
    if (const std::uint64_t key = make_key(line); key != 0) noted_.push_back({key, line});
  }

  /// Sets how often each line that is noted more than once stands beside an edge.
  void count_repeated() {
    std::sort(noted_.begin(), noted_.end());
    for (auto first = noted_.begin(); first != noted_.end();) {
      const auto end = std::find_if(first, noted_.end(), [&](const auto& noted) { return noted.first != first->first; });
      if (end - first > 1) {
        const auto last = std::remove_if(first, end, [&](const auto& noted) { return is_head(noted.second); });
        for (auto noted = first; noted != last; ++noted) times_[noted->second] = static_cast<int>(last - first);
      }
      first = end;
    }
  }

  /// A head of the text, which may stand on every page.
  bool is_head(std::size_t line) const { return names_paragraph(content(line)) || sv::is_fixed_head(content(line)); }

  /// What the line says, but for spaces, case and page number; 0 where it is no page head.
  std::uint64_t make_key(std::size_t line) const {
    std::string_view text = content(line);
    if (text.empty() || text.size() > longest_head || text[0] == '#') return 0;
    if (const auto number = page_number_at(text); number != std::string_view::npos) text = text.substr(0, number);
    std::array<char, longest_head> latin;
    if (base::fold_latin(text, latin.data())) return hash_without_spaces({latin.data(), text.size()});
    return hash_without_spaces(base::fold(text));
  }

  static std::uint64_t hash_without_spaces(std::string_view folded) {
    std::uint64_t hash = base::hash_seed;
    for (const char c : folded)
      if (c != ' ' && c != '\t') hash = base::hash_step(hash, static_cast<unsigned char>(c));
    return hash;
  }

  /// Visits lines with text outwards from the edge until `use` says stop.
  template <class Use>
  void walk(std::size_t edge, int step, Use use) const {
    std::size_t line = step > 0 ? edge : edge - 1;
    for (int seen = 0, passed = 0; seen < window && passed < reach && line < draft_.size();
         line += static_cast<std::size_t>(step), ++passed) {
      if (!is_text(line)) continue;
      if (!is_bullet(line)) {
        if (!use(line)) return;
        ++seen;
      }
    }
  }

  /// Nothing but a bullet, or a number that a reader has taken off.
  bool is_bullet(std::size_t line) const {
    return content(line).empty() || (content(line).size() <= 3 && list_mark(content(line)).mark == ListMark::bullet);
  }

  void repeated() {
    std::vector<std::size_t> edges(draft_.page_starts.begin(), draft_.page_starts.end());
    edges.insert(edges.end(), numbered_.begin(), numbered_.end());
    if (edges.empty()) return;
    title_end_ = title_end();
    times_.assign(draft_.size(), not_noted);
    const auto take = [&](std::size_t line) { return note(line), true; };
    walk(0, 1, take);
    for (const std::size_t edge : edges) walk(edge, 1, take), walk(edge, -1, take);
    count_repeated();
    for (const std::size_t edge : edges) {
      mark_repeated(edge, 1, FurnitureKind::header);
      mark_repeated(edge, -1, FurnitureKind::footer);
    }
  }

  void mark_repeated(std::size_t edge, int step, FurnitureKind kind) {
    walk(edge, step, [&](std::size_t line) {
      if (is_set(line)) return true;
      const std::string_view text = content(line);
      const int wanted = text.back() == '.' || text.back() == ':' || !base::is_upper(base::code_point_at(text, 0)) ? 3 : 2;
      const bool digits = is_digit(text.front());
      if (line < title_end_ || times_[line] < (digits ? 2 : wanted)) return false;
      set(line, kind);
      return true;
    });
  }

  /// The title block stands in the first lines, before any page edge.
  std::size_t title_end() const {
    int texts = 0;
    for (std::size_t line = 0; line < draft_.size(); ++line) {
      if (!is_text(line)) continue;
      const bool edge = std::binary_search(numbered_.begin(), numbered_.end(), line) || is_page_start(line);
      if (texts > 0 && (edge || texts >= window)) return line;
      ++texts;
    }
    return draft_.size();
  }

  /// Does a page start at the line, or between the line above that has text and it?
  bool is_page_start(std::size_t line) const {
    const auto next = std::upper_bound(draft_.page_starts.begin(), draft_.page_starts.end(), line);
    if (next == draft_.page_starts.begin()) return false;
    for (std::size_t at = *std::prev(next); at < line; ++at)
      if (is_text(at)) return false;
    return true;
  }

  /// Without page breaks, a page starts where its repeated head does.
  void starts_from_numbers() {
    std::size_t previous = 0;
    for (const std::size_t line : numbered_) {
      if (!is_set(line)) continue;
      std::size_t start = line;
      for (std::size_t at = line; at > previous && (draft_.kinds[at - 1] == LineKind::blank || is_set(at - 1)); --at)
        if (is_set(at - 1)) start = at - 1;
      draft_.page_starts.push_back(static_cast<std::uint32_t>(start));
      previous = line + 1;
    }
    std::sort(draft_.page_starts.begin(), draft_.page_starts.end());
    draft_.page_starts.erase(std::unique(draft_.page_starts.begin(), draft_.page_starts.end()), draft_.page_starts.end());
  }

  /// Lines of one kind with only blank lines between become one piece.
  void write() {
    if (!any_) return;
    auto& pieces = draft_.layout.furniture;
    std::optional<std::size_t> last;
    for (std::size_t line = 0; line < draft_.size(); ++line) {
      if (draft_.kinds[line] == LineKind::blank) continue;
      if (!is_set(line)) {
        last.reset();
        continue;
      }
      Line& l = draft_.layout.lines[line];
      l.furniture = true;
      const auto kind = static_cast<FurnitureKind>(kinds_[line]);
      if (last && pieces.back().kind == kind)
        pieces.back().span.end = l.content.end;
      else
        pieces.push_back({l.content, kind});
      last = line;
    }
  }

  Draft& draft_;
  const sv::PageMatterStarts& starts_ = sv::page_matter_starts();
  std::vector<std::int8_t> kinds_;  ///< FurnitureKind per line; -1 = none
  std::vector<std::size_t> numbered_{}, leaders_{}, heads_{};
  static constexpr int not_noted = -1;
  std::vector<int> times_{};                                    ///< that a line beside a page edge stands beside one
  std::vector<std::pair<std::uint64_t, std::size_t>> noted_{};  ///< those lines by their keys
  std::size_t title_end_ = 0;
  bool any_ = false;  ///< furniture was found
};

}  // namespace

void find_furniture(Draft& draft) { Finder(draft).run(); }

}  // namespace minutes::read
