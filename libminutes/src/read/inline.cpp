// Markup inside lines. Openers wait on a stack for each kind of delimiter and are taken once, so that a block costs its
// length whatever it holds. Only what is surely markup becomes a mark: a star after a name (a footnote) opens nothing.
#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "read/build.h"

namespace minutes::read {
namespace {

struct Pair {
  Span open, close;
  bool strong;
};

constexpr std::array<std::string_view, 30> tags = {"br",    "b",      "i",     "u",     "em",         "strong", "sup",   "sub",
                                                   "span",  "p",      "div",   "a",     "hr",         "ins",    "del",   "mark",
                                                   "small", "center", "font",  "ul",    "ol",         "li",     "table", "tr",
                                                   "td",    "th",     "tbody", "thead", "blockquote", "img"};

bool is_punctuation(char c) {
  return c > ' ' && c < 0x7F && !base::is_letter(static_cast<unsigned char>(c)) && !(c >= '0' && c <= '9');
}
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Inline {
 public:
  explicit Inline(Draft& draft) : draft_(draft), source_(draft.source), marks_(draft.layout.marks) {}

  void run() {
    for (const Block& block : draft_.layout.blocks) {
      if (block.kind == BlockKind::comment || block.kind == BlockKind::front_matter || block.kind == BlockKind::code ||
          block.kind == BlockKind::separator)
        continue;
      read(block);
    }
    unite_overlapping();
  }

 private:
  void read(const Block& block) {
    std::uint8_t signs = 0;
    for (std::uint32_t line = block.first_line; line <= block.last_line; ++line) signs |= draft_.signs[line];
    constexpr std::uint8_t any = sign_emphasis | sign_bracket | sign_escape | sign_tick;
    if ((signs & any) == 0) return;
    pairs_.clear();
    for (auto& stack : openers_) stack.clear();
    brackets_.clear();
    for (std::uint32_t line = block.first_line; line <= block.last_line; ++line) {
      if ((draft_.signs[line] & any) == 0) continue;
      ticks_ = {no_index, no_index};
      line_ = draft_.layout.lines[line].content;
      for (std::uint32_t at = line_.start; at < line_.end;) at = step(at);
    }
    if (!pairs_.empty()) settle(block);
  }

  std::uint32_t step(std::uint32_t at) {
    switch (source_[at]) {
      case '\\': return escape(at);
      case '*':
      case '_': return emphasis(at);
      case '`': return tick(at);
      case '~': return strike(at);
      case '[': brackets_.push_back(at); return at + 1;
      case ']': return link(at);
      case '<': return angle(at);
      case '&': return entity(at);
      default: return at + 1;
    }
  }

  char before(std::uint32_t at) const { return at > line_.start ? source_[at - 1] : ' '; }
  char after(std::uint32_t at) const { return at < line_.end ? source_[at] : ' '; }

  std::uint32_t escape(std::uint32_t at) {
    if (at + 1 < line_.end && !is_punctuation(source_[at + 1])) return at + 1;
    marks_.push_back({at, at + 1});
    return at + 2;
  }

  std::uint32_t run_end(std::uint32_t at) const {
    std::uint32_t end = at;
    while (end < line_.end && source_[end] == source_[at]) ++end;
    return end;
  }

  std::vector<std::uint32_t>& stack_of(char c, std::uint32_t size) { return openers_[(c == '_' ? 3u : 0u) + size - 1]; }

  std::uint32_t emphasis(std::uint32_t at) {
    const std::uint32_t end = run_end(at), size = end - at;
    if (size > 3) return end;
    const char left = before(at), right = after(end);
    if (is_digit(left) && is_digit(right)) return end;
    const bool space_left = left == ' ' || left == '\t', space_right = right == ' ' || right == '\t';
    const bool mark_left = is_punctuation(left), mark_right = is_punctuation(right);
    bool opens = !space_right && (!mark_right || space_left || mark_left);
    bool closes = !space_left && (!mark_left || space_right || mark_right);
    if (source_[at] == '_') {
      const bool inside = opens && closes && !mark_left && !mark_right;
      if (inside) return end;
    }
    if (closes && close(at, end)) return end;
    if (opens) stack_of(source_[at], size).push_back(at);
    return end;
  }

  bool close(std::uint32_t at, std::uint32_t end) {
    auto& stack = stack_of(source_[at], end - at);
    if (stack.empty()) return false;
    const std::uint32_t open = stack.back();
    stack.pop_back();
    if (open + (end - at) == at) return false;
    for (auto& other : openers_)
      while (!other.empty() && other.back() > open) other.pop_back();
    const std::uint32_t size = end - at;
    marks_.push_back({open, open + size});
    marks_.push_back({at, end});
    pairs_.push_back({{open, open + size}, {at, end}, size >= 2});
    return true;
  }

  std::uint32_t tick(std::uint32_t at) {
    const std::uint32_t end = run_end(at), size = end - at;
    if (size > 2) return end;
    std::uint32_t& open = ticks_[size - 1];
    if (open != no_index) {
      marks_.push_back({open, open + size});
      marks_.push_back({at, end});
      open = no_index;
    } else {
      open = at;
    }
    return end;
  }

  std::uint32_t strike(std::uint32_t at) {
    const std::uint32_t end = run_end(at);
    if (end - at != 2) return end;
    auto& stack = openers_[6];
    if (!stack.empty() && before(at) != ' ') {
      marks_.push_back({stack.back(), stack.back() + 2});
      marks_.push_back({at, end});
      stack.pop_back();
    } else if (after(end) != ' ') {
      stack.push_back(at);
    }
    return end;
  }

  /// At `]`: with `(…)` behind it a link, whose brackets and address are marks.
  std::uint32_t link(std::uint32_t at) {
    if (brackets_.empty()) return at + 1;
    const std::uint32_t open = brackets_.back();
    brackets_.pop_back();
    if (after(open + 1) == '^') {
      marks_.push_back({open, at + 1});
      return at + 1;
    }
    if (after(at + 1) != '(') return at + 1;
    const std::uint32_t end = address_end(at + 2);
    if (end == no_index) return at + 1;
    const bool image = open > line_.start && source_[open - 1] == '!';
    marks_.push_back({image ? open - 1 : open, open + 1});
    marks_.push_back({at, end});
    return end;
  }

  /// One past the `)` of an address that starts at `at`; stops at what no address holds, so that no byte is searched twice.
  std::uint32_t address_end(std::uint32_t at) const {
    for (std::uint32_t depth = 0; at < line_.end; ++at) {
      const char c = source_[at];
      if (c == '\\')
        ++at;
      else if (c == '[' || c == ']')
        return no_index;
      else if (c == '(')
        ++depth;
      else if (c == ')' && depth-- == 0)
        return at + 1;
    }
    return no_index;
  }

  /// `<https://…>`, `<br>`, a comment inside the line.
  std::uint32_t angle(std::uint32_t at) {
    if (source_.substr(at, 4) == "<!--") return comment(at);
    std::uint32_t end = at + 1;
    while (end < line_.end && end - at < 500 && source_[end] != '>' && source_[end] != '<') ++end;
    if (end >= line_.end || source_[end] != '>') return at + 1;
    const std::string_view inside = source_.substr(at + 1, end - at - 1);
    if (inside.find("://") != std::string_view::npos || inside.find('@') != std::string_view::npos) {
      if (inside.find(' ') != std::string_view::npos) return at + 1;
      marks_.push_back({at, at + 1});
      marks_.push_back({end, end + 1});
    } else if (is_tag(inside)) {
      marks_.push_back({at, end + 1});
    } else {
      return at + 1;
    }
    return end + 1;
  }

  std::uint32_t comment(std::uint32_t at) {
    const auto close = source_.substr(0, line_.end).find("-->", at);
    if (close == std::string_view::npos) return line_.end;
    marks_.push_back({at, static_cast<std::uint32_t>(close + 3)});
    return static_cast<std::uint32_t>(close + 3);
  }

  static bool is_tag(std::string_view inside) {
    if (!inside.empty() && inside.front() == '/') inside.remove_prefix(1);
    const std::string name = base::fold(inside.substr(0, std::min<std::size_t>(inside.find_first_of(" /\t"), 12)));
    return std::find(tags.begin(), tags.end(), name) != tags.end();
  }

  std::uint32_t entity(std::uint32_t at) {
    if (source_.substr(at, 6) != "&nbsp;" || at + 6 > line_.end) return at + 1;
    marks_.push_back({at, at + 6});
    return at + 6;
  }

  /// The pipes of a row may stand inside a tag, and so on.
  void unite_overlapping() {
    std::sort(marks_.begin(), marks_.end());
    std::size_t kept = 0;
    for (const Span mark : marks_) {
      if (kept > 0 && (mark.start < marks_[kept - 1].end || mark == marks_[kept - 1]))
        marks_[kept - 1].end = std::max(marks_[kept - 1].end, mark.end);
      else
        marks_[kept++] = mark;
    }
    marks_.resize(kept);
  }

  /// Emphasis around all of a line is not part of its content.
  void settle(const Block& block) {
    std::sort(pairs_.begin(), pairs_.end(), [](const Pair& a, const Pair& b) { return a.open.start < b.open.start; });
    std::size_t pair = 0;
    const Pair* around = nullptr;
    for (std::uint32_t l = block.first_line; l <= block.last_line; ++l) {
      Line& line = draft_.layout.lines[l];
      if (around != nullptr && around->close.end > line.content.start) strip(line, *around);
      for (; pair < pairs_.size() && pairs_[pair].open.start < line.span.end; ++pair) {
        if (pairs_[pair].open.start != line.content.start) continue;
        if (strip(line, pairs_[pair])) around = &pairs_[pair];
      }
    }
  }

  /// True where the emphasis holds the whole line, but for a last colon or full stop.
  bool strip(Line& line, const Pair& pair) const {
    const std::string_view rest =
        pair.close.end < line.content.end ? Span{pair.close.end, line.content.end}.of(source_) : std::string_view{};
    if (!rest.empty() && rest != ":" && rest != "." && rest != "*") return false;
    line.bold |= pair.strong;
    if (!rest.empty()) return true;
    if (pair.open.start == line.content.start) line.content.start = pair.open.end;
    if (pair.close.end == line.content.end) line.content.end = std::max(pair.close.start, line.content.start);
    while (!line.content.empty() && source_[line.content.start] == ' ') ++line.content.start;
    while (!line.content.empty() && source_[line.content.end - 1] == ' ') --line.content.end;
    return true;
  }

  Draft& draft_;
  std::string_view source_;
  std::vector<Span>& marks_;
  Span line_{};
  std::array<std::vector<std::uint32_t>, 7> openers_{};  ///< `*`, `**`, `***`, `_`, `__`, `___`, `~~`
  std::vector<std::uint32_t> brackets_{};
  std::array<std::uint32_t, 2> ticks_{};
  std::vector<Pair> pairs_{};
};

}  // namespace

void mark_inline(Draft& draft) { Inline(draft).run(); }

}  // namespace minutes::read
