// What Markdown sets apart from the text: the YAML head of a file, comments, fenced code; and the marks that a line may
// start with. Forms: CommonMark 0.31, with the bullets that word processors and PDF text layers leave.
#include <algorithm>

#include "base/utf8.h"
#include "read/build.h"

namespace minutes::read {
namespace {

bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

void set_kind(Draft& draft, std::size_t first, std::size_t last, LineKind kind) {
  for (std::size_t line = first; line <= last; ++line) draft.kinds[line] = kind;
}

/// Last line of the YAML head that opens the file; 0 where there is none.
std::size_t front_matter_end(const Draft& draft) {
  constexpr std::size_t longest = 400;
  if (draft.size() < 3 || draft.content(0) != "---") return 0;
  bool fields = false;
  for (std::size_t line = 1; line < std::min(draft.size(), longest); ++line) {
    const std::string_view content = draft.content(line);
    if (content == "---" || content == "...") return fields ? line : 0;
    fields |= content.find(':') != std::string_view::npos;
  }
  return 0;
}

/// `<!-- sida 3 -->`, `<!-- page 3 -->`
bool names_page(std::string_view comment) {
  comment.remove_prefix(std::min(comment.find_first_not_of(" \t", 4), comment.size()));
  const std::string folded = base::fold(comment.substr(0, 24));
  for (const std::string_view word : {"sida", "sid", "page", "sidbrytning", "pagebreak", "page-break", "newpage"})
    if (starts_with(folded, word)) return true;
  return false;
}

class Hidden {
 public:
  explicit Hidden(Draft& draft) : draft_(draft) {}

  void run() {
    std::size_t line = 0;
    if (const std::size_t end = front_matter_end(draft_); end > 0) {
      set_kind(draft_, 0, end, LineKind::front_matter);
      line = end + 1;
    }
    while (line < draft_.size()) line = step(line);
    std::sort(draft_.page_starts.begin(), draft_.page_starts.end());
  }

 private:
  std::size_t step(std::size_t line) {
    if ((draft_.signs[line] & (sign_bracket | sign_tick)) == 0) return line + 1;
    const std::string_view content = draft_.content(line);
    if (starts_with(content, "<!--")) return comment(line);
    if (starts_with(content, "```") || starts_with(content, "~~~")) return code(line);
    return line + 1;
  }

  std::size_t comment(std::size_t line) {
    const std::uint32_t start = draft_.layout.lines[line].content.start;
    if (no_comment_end_) return line + 1;
    const auto close = draft_.source.find("-->", start);
    if (close == std::string_view::npos) {
      no_comment_end_ = true;
      return line + 1;
    }
    std::size_t last = line;
    while (last + 1 < draft_.size() && draft_.layout.lines[last + 1].span.start <= close) ++last;
    if (draft_.layout.lines[last].content.end > close + 3) return last + 1;  // text follows: inline marks see to it
    set_kind(draft_, line, last, LineKind::comment);
    if (names_page(draft_.content(line))) draft_.page_starts.push_back(static_cast<std::uint32_t>(line));
    return last + 1;
  }

  std::size_t code(std::size_t line) {
    const std::string_view fence = draft_.content(line).substr(0, 3);
    bool& hopeless = fence[0] == '`' ? no_ticks_ : no_tildes_;
    if (hopeless || draft_.content(line).find(fence, 3) != std::string_view::npos) return line + 1;
    for (std::size_t last = line + 1; last < draft_.size(); ++last) {
      if (!starts_with(draft_.content(last), fence)) continue;
      set_kind(draft_, line, last, LineKind::code);
      return last + 1;
    }
    hopeless = true;
    return line + 1;
  }

  Draft& draft_;
  bool no_comment_end_ = false, no_ticks_ = false, no_tildes_ = false;
};

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// Bytes of the mark with the white space behind it; 0 where none follows and the line does not end there.
std::uint32_t with_space(std::string_view line, std::size_t size) {
  std::size_t end = size;
  while (end < line.size() && is_blank(line[end])) ++end;
  if (end == size && size < line.size() && line[size] == '\xC2' && starts_with(line.substr(size), "\u00A0")) end += 2;
  return end > size || end == line.size() ? static_cast<std::uint32_t>(end) : 0;
}

LineMark checkbox(std::string_view line, LineMark bullet) {
  const std::string_view rest = line.substr(bullet.size);
  if (rest.size() < 3 || rest[0] != '[' || rest[2] != ']') return bullet;
  const std::uint32_t box = with_space(rest, 3);
  if (box == 0) return bullet;
  if (rest[1] == ' ') return {ListMark::checkbox, bullet.size + box};
  if (rest[1] == 'x' || rest[1] == 'X') return {ListMark::checkbox_done, bullet.size + box};
  return bullet;
}

bool capital_follows(std::string_view line, std::size_t at) {
  return at < line.size() && base::is_upper(base::code_point_at(line, at));
}

/// Bullets of word processors, with or without a space behind: • · ● ○ ◦ ▪ ▫ ■ □ ‣ ⁃ → ⇒ ➢ ► ▶ ✓ and the private-use bullets of
/// Symbol.
LineMark drawn_bullet(std::string_view line) {
  switch (base::code_point_at(line, 0)) {
    case U'•':
    case U'·':
    case U'●':
    case U'○':
    case U'◦':
    case U'▪':
    case U'▫':
    case U'■':
    case U'□':
    case U'‣':
    case U'⁃':
    case U'∙':
    case U'→':
    case U'⇒':
    case U'➔':
    case U'➜':
    case U'➢':
    case U'➤':
    case U'►':
    case U'▶':
    case U'❖':
    case U'\uF0B7':
    case U'\uF0A7':
    case U'\uF0D8':
    case U'\uF02D':
    case U'\uF0FC': break;
    case U'☐':
    case U'☑':
    case U'☒':
    case U'✓':
    case U'✔': {
      const bool done = base::code_point_at(line, 0) != U'☐';
      const auto box = base::sequence_length(static_cast<unsigned char>(line[0]));
      const auto size = std::max(with_space(line, box), static_cast<std::uint32_t>(box));
      return {done ? ListMark::checkbox_done : ListMark::checkbox, size};
    }
    default: return {};
  }
  const auto size = base::sequence_length(static_cast<unsigned char>(line[0]));
  return checkbox(line, {ListMark::bullet, std::max(with_space(line, size), static_cast<std::uint32_t>(size))});
}

LineMark bullet_mark(std::string_view line) {
  const auto lead = static_cast<unsigned char>(line[0]);
  if (lead == 0xC3) return {};  // a Swedish letter
  if (lead < 0x80) {
    if (lead != '-' && lead != '*' && lead != '+') return {};
    if (const std::uint32_t size = with_space(line, 1)) return checkbox(line, {ListMark::bullet, size});
    if (lead == '-' && capital_follows(line, 1)) return {ListMark::bullet, 1};
    return {};
  }
  if (starts_with(line, "–") || starts_with(line, "—")) {
    const std::uint32_t size = with_space(line, 3);
    if (size != 0) return {ListMark::bullet, size};
    return capital_follows(line, 3) ? LineMark{ListMark::bullet, 3} : LineMark{};
  }
  return drawn_bullet(line);
}

bool month_follows(std::string_view line, std::size_t at) {
  if (at >= line.size() || std::string_view("JjFfMmAaSsOoNnDd").find(line[at]) == std::string_view::npos) return false;
  const std::string word = base::fold(line.substr(at, 9));
  for (const std::string_view month : {"januari", "februari", "mars", "april", "maj ", "juni", "juli", "augusti", "septemb",
                                       "oktober", "november", "december"})
    if (starts_with(word, month)) return true;
  return false;
}

/// `1.`, `1)`, `(1)`, `1.2`, `1.2.`; up to three digits a part. `6.000` is a sum.
LineMark number_mark(std::string_view line) {
  std::size_t at = line[0] == '(' ? 1 : 0, digits = 0;
  std::uint32_t number = 0, parts = 0;
  for (; at < line.size() && parts < 4; ++parts) {
    for (digits = 0; at < line.size() && base::is_digit(static_cast<unsigned char>(line[at])) && digits < 4; ++at, ++digits)
      number = parts == 0 ? number * 10 + static_cast<std::uint32_t>(line[at] - '0') : number;
    if (digits == 0 || digits > 3) break;
    if (parts > 0 && digits == 3) return {};
    if (at + 1 >= line.size() || line[at] != '.' || !base::is_digit(static_cast<unsigned char>(line[at + 1]))) break;
    ++at;
  }
  if (digits == 0 || digits > 3 || at >= line.size()) return {};
  const bool closed = line[at] == '.' || line[at] == ')' || line[at] == ':';
  if (line[0] == '(' && line[at] != ')') return {};
  if (!closed && (parts == 0 || digits == 2)) return {};  // a bare number, or a clock time
  if (line[at] == ':' && at + 1 < line.size() && !is_blank(line[at + 1])) return {};
  const std::size_t end = closed ? at + 1 : at;
  const std::uint32_t size = with_space(line, end);
  if (size == 0 || month_follows(line, size)) return {};
  return {ListMark::number, size, number};
}

bool is_ascii_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/// `a)`, `(a)`, `a.`, `ii)`; a capital with a dot is an initial.
LineMark letter_mark(std::string_view line) {
  const std::size_t from = line[0] == '(' ? 1 : 0;
  std::size_t at = from;
  while (at < line.size() && at - from < 4 && is_ascii_letter(line[at])) ++at;
  const std::size_t letters = at - from;
  if (letters == 0 || letters > 4 || at >= line.size()) return {};
  const bool bracket = line[at] == ')';
  const bool dot = line[at] == '.' && from == 0 && letters == 1 && line[0] >= 'a' && line[0] <= 'z';
  if (!bracket && !dot) return {};
  if (from == 1 && line[1] < 'a') return {};  // a party: (S)
  if (letters > 1 && line.substr(from, letters).find_first_not_of("ivx") != std::string_view::npos) return {};
  const std::uint32_t size = with_space(line, at + 1);
  if (size == 0) return {};
  const char lower = static_cast<char>(line[from] | 0x20);
  return {ListMark::letter, size, letters == 1 ? static_cast<std::uint32_t>(lower - 'a' + 1) : 0};
}

}  // namespace

void set_hidden_apart(Draft& draft) { Hidden(draft).run(); }

LineMark list_mark(std::string_view line) {
  if (line.empty()) return {};
  const auto lead = static_cast<unsigned char>(line[0]);
  if (lead >= 0x80) return bullet_mark(line);
  if (lead == '[') return checkbox(line, {});
  if (base::is_digit(lead)) return number_mark(line);
  if (lead == '(' && line.size() > 2)
    return base::is_digit(static_cast<unsigned char>(line[1])) ? number_mark(line) : letter_mark(line);
  if (base::is_letter(lead)) return line.size() > 2 ? letter_mark(line) : LineMark{};
  return bullet_mark(line);
}

}  // namespace minutes::read
