// A document gets one way of each: heading marks as they are, one level deeper, or bold lines for # and # for bold lines; its
// headings' numbers with a full stop or a bracket; one list mark; long lines broken at one width, or not; line ends of one
// kind.
#include "learn/perturb_lines.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "base/utf8.h"

namespace minutes::learn {
namespace {

constexpr std::string_view blanks = " \t";

enum class Headings { same, deeper, swapped };

class LineEditor {
 public:
  LineEditor(std::string_view text, const std::vector<std::uint32_t>& headings, base::SplitMix& random, Edits& edits)
      : text_(text), headings_(headings), edits_(edits) {
    static constexpr std::string_view marks[] = {"-", "*", "•"};
    style_ = static_cast<Headings>(random.below(3));
    crlf_ = random.below(3) == 0 && text_.find('\r') == std::string_view::npos;
    mark_ = marks[random.below(std::size(marks))];
    constexpr std::uint64_t narrowest = 64, spread = 40;
    const std::uint64_t width = narrowest + random.below(spread);
    width_ = random.below(2) == 0 ? static_cast<std::uint32_t>(width) : 0;
    bracketed_ = random.below(4) == 0;
    hashes_ = heading_marks();
  }

  void run() {
    for (std::uint32_t at = 0; at < text_.size();) {
      const auto end = static_cast<std::uint32_t>(std::min(text_.find('\n', at), text_.size()));
      const std::string_view closing = line({at, end});
      if (end < text_.size() && (crlf_ || !closing.empty()))
        edits_.replace({end, end + 1}, std::string(closing) + (crlf_ ? "\r\n" : "\n"));
      at = end + 1;
    }
  }

 private:
  /// The # before topics' headings, by how many there are.
  std::set<std::size_t> heading_marks() const {
    std::set<std::size_t> levels;
    for (const std::uint32_t at : headings_)
      if (text_.substr(at).starts_with('#')) levels.insert(text_.substr(at).find_first_not_of('#'));
    return levels;
  }

  bool heading(std::uint32_t start) const { return std::binary_search(headings_.begin(), headings_.end(), start); }

  /// Gives what the line is to end with.
  std::string_view line(Span whole) {
    const auto start =
        static_cast<std::uint32_t>(std::min<std::size_t>(text_.find_first_not_of(blanks, whole.start), whole.end));
    auto content = text_.substr(start, whole.end - start);
    while (!content.empty() && (content.back() == '\r' || blanks.find(content.back()) != std::string_view::npos))
      content.remove_suffix(1);
    const bool bullet =
        content.starts_with("- ") || (content.starts_with("* ") && content.find('*', 1) == std::string_view::npos);
    if (bullet) edits_.replace({start, start + 1}, std::string(mark_));
    if (content.starts_with('#') || content.starts_with("**"))
      return heading_line(start, content, start + content.size() == whole.end && whole.end < text_.size());
    if (bracketed_ && heading(whole.start)) number(start, content);
    if (width_ > 0 && (bullet || !heading(whole.start))) {
      const std::string indent(text_.substr(whole.start, start - whole.start));
      wrap(start, content, "\n" + indent + (bullet ? "  " : ""));
    }
    return {};
  }

  /// `3. Val` as `3) Val`.
  void number(std::uint32_t start, std::string_view content) {
    constexpr std::size_t most_digits = 2;
    const auto digits = content.find_first_not_of("0123456789");
    if (digits == 0 || digits > most_digits || !content.substr(digits).starts_with(". ")) return;
    const auto dot = start + static_cast<std::uint32_t>(digits);
    edits_.replace({dot, dot + 1}, ")");
  }

  std::string_view heading_line(std::uint32_t start, std::string_view content, bool ends_line) {
    const auto end = start + static_cast<std::uint32_t>(content.size());
    const auto hashes = static_cast<std::uint32_t>(std::min(content.find_first_not_of('#'), content.size()));
    constexpr std::uint32_t deepest = 4;
    if (hashes > 0 && (hashes > deepest || content[hashes] != ' ')) return {};
    if (style_ == Headings::deeper && hashes > 0) edits_.replace({start, start + 1}, "##");
    if (style_ != Headings::swapped || !heading(start)) return {};
    // Bold lines have no levels: # of one level only can become bold, and bold only where no # says another level.
    const bool emphasised = content.find('*', hashes == 0 ? 2 : 0) != std::string_view::npos;
    if (hashes > 0 && hashes_.size() == 1 && !emphasised && ends_line) {
      edits_.replace({start, start + hashes + 1}, "**");
      return "**";
    }
    if (hashes == 0 && hashes_.empty() && content.size() > 4 && content.find("**", 2) == content.size() - 2) {
      edits_.replace({start, start + 2}, "## ");
      edits_.replace({end - 2, end}, "");
    }
    return {};
  }

  /// Between words, where no list mark, number or heading could begin the next line.
  bool may_break(std::uint32_t at) const {
    constexpr unsigned char ascii_end = 0x80, latin_signs = 0xC2;  // § and the no-break space
    const auto before = static_cast<unsigned char>(text_[at - 1]);
    const bool word = before < ascii_end ? before == ',' || base::is_letter(before)
                                         : static_cast<unsigned char>(text_[at - 2]) != latin_signs;
    return word && base::is_letter(base::code_point_at(text_, at + 1));
  }

  void wrap(std::uint32_t start, std::string_view content, std::string_view line_end) {
    constexpr std::uint32_t long_enough = 110;
    const bool columns = content.find_first_of("\t|") != std::string_view::npos || content.find("  ") != std::string_view::npos;
    if (content.size() < long_enough || columns) return;
    std::uint32_t last = 0, from = start;
    for (std::uint32_t at = start + 1; at + 1 < start + content.size(); ++at) {
      if (text_[at] == ' ' && may_break(at)) last = at;
      if (at - from < width_ || last == 0) continue;
      edits_.replace({last, last + 1}, std::string(line_end));
      from = last, last = 0;
    }
  }

  std::string_view text_;
  const std::vector<std::uint32_t>& headings_;
  Edits& edits_;
  Headings style_ = Headings::same;
  bool crlf_ = false, bracketed_ = false;
  std::string_view mark_;
  std::uint32_t width_ = 0;
  std::set<std::size_t> hashes_{};
};

}  // namespace

void edit_lines(std::string_view text, const std::vector<std::uint32_t>& headings, base::SplitMix& random, Edits& edits) {
  LineEditor(text, headings, random, edits).run();
}

}  // namespace minutes::learn
