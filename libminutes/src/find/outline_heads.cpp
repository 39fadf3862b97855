// The forms that a heading can have, each read from its own line and the lines below it.
#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "find/outline_marks.h"
#include "find/outline_parts.h"
#include "find/outline_titles.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

/// The line from its number or letter, which the layout may have taken for that of a list; bullets and emphasis are behind.
std::string_view counted_text(const Page& page, std::size_t l) {
  const ListMark mark = page.line(l).mark;
  const bool told = mark == ListMark::number || mark == ListMark::letter;
  return page.is_heading(l) || (page.line(l).bold && !told) ? page.content(l) : page.raw(l);
}

/// The line from where its number may stand.
std::string_view number_text(const Page& page, std::size_t l) {
  std::string_view text = counted_text(page, l);
  while (!text.empty() && text[0] == '#') text.remove_prefix(1);
  skip_blanks(text);
  skip_emphasis(text);
  if (text.starts_with("§")) {  // `§ 4.1`, under the item of § 4
    std::string_view rest = text.substr(2);
    skip_blanks(rest);
    std::string_view number = rest;
    const bool parts = take_number(number, 3) != 0 && number.size() > 1 && number[0] == '.' && is_digit(number[1]);
    if (parts) text = rest;
  }
  return text;
}

}  // namespace

namespace {

/// `Ks § 71    Ksau § 64`: where other bodies dealt with the matter, and no title.
bool only_references(std::string_view text) {
  bool any = false;
  for (skip_blanks(text); !text.empty(); skip_blanks(text)) {
    const std::string_view before = text;
    const std::size_t word = word_size(text);
    if (word == 0 || !capital_or_digit(text)) return false;
    if (!text.starts_with("§")) text.remove_prefix(word);
    skip_blanks(text);
    if (!text.starts_with("§")) return false;
    if (take_paragraph(text) == 0 || text.size() >= before.size()) return false;
    if (!text.empty() && (text[0] == ',' || text[0] == ';')) text.remove_prefix(1);
    any = true;
  }
  return any;
}

}  // namespace

namespace {

/// `KN 62/23` before a wide gap or a title: an organ's letters, the number and the year.
std::uint32_t take_yearly_number(std::string_view& text) {
  std::string_view rest = text;
  const std::size_t letters = word_size(rest);
  if (letters < 2 || letters > 6 || !is_acronym(rest.substr(0, letters))) return 0;
  rest.remove_prefix(letters);
  skip_blanks(rest);
  const std::uint32_t value = take_number(rest, 3);
  if (value == 0 || rest.empty() || rest[0] != '/') return 0;
  rest.remove_prefix(1);
  std::size_t digits = 0;
  while (digits < rest.size() && is_digit(rest[digits])) ++digits;
  if ((digits != 2 && digits != 4) || digits >= rest.size() || !is_blank(rest[digits])) return 0;
  rest.remove_prefix(digits);
  text = rest;
  return value;
}

/// A head whose number the taker reads, with what stands behind it and on the lines below.
std::optional<Heading> head_behind(const Page& page, std::size_t l, std::uint32_t (*take)(std::string_view&)) {
  std::string_view rest = page.content(l);
  skip_emphasis(rest);
  const std::string_view whole = rest;
  Heading head;
  head.form = HeadForm::section_sign;
  head.line = head.last_line = static_cast<std::uint32_t>(l);
  head.value = take(rest);
  if (head.value == 0) return {};
  take_year_part(rest, head.value);
  const std::string_view sign = whole.substr(0, whole.size() - rest.size());
  if (rest.starts_with("–") || rest.starts_with("-")) {
    std::string_view after = rest.substr(rest[0] == '-' ? 1 : 3);
    skip_blanks(after);
    if (after.empty() || is_digit(after[0])) return {};  // a range
    rest = after;
  }
  if (!rest.empty() && (rest[0] == '.' || rest[0] == ':')) rest.remove_prefix(1);
  skip_emphasis(rest);
  if (!rest.empty() && !is_blank(rest[0]) && !base::is_space(base::code_point_at(rest, 0)) &&
      (rest[0] == ',' || rest[0] == ';' || rest[0] == ')' || rest[0] == '/'))
    return {};
  skip_blanks(rest);
  head.number = page.plain({offset_in(page, sign), offset_in(page, sign) + static_cast<std::uint32_t>(sign.size())});
  head.continued = take_continued(rest);
  head.diary_number = take_diary_number(rest);
  skip_blanks(rest);
  skip_emphasis(rest);
  while (!rest.empty() && (rest.back() == '*' || rest.back() == ' ')) rest.remove_suffix(1);
  while (rest.starts_with("- ") || rest.starts_with("– ")) rest.remove_prefix(rest[0] == '-' ? 2 : 4);
  std::string cut = head.diary_number.empty() ? cut_diary_number(rest) : std::string();
  const bool ends_in_number = !cut.empty();
  if (ends_in_number) head.diary_number = std::move(cut);
  if (only_references(rest)) rest = {};
  if (!rest.empty()) {
    if (!capital_or_digit(rest) || rest.starts_with("§")) return {};
    if (ends_in_number) {
      set_title(head, without_end_marks(page.plain(span_in(page, rest))));
      return head;
    }
    if (take_run_in(page, offset_in(page, rest), head)) return head;
    head.last_line = whole_title_size(rest) == rest.size() ? head.line : title_end(page, head.line);
    set_title(head, title_text(page, offset_in(page, rest), head.line, head.last_line));
    take_diary_line(page, head);
    return head;
  }
  Index below = title_line_below(page, head.line);
  if (below != no_index && head.diary_number.empty()) {
    std::string_view line = page.content(below);
    head.diary_number = take_diary_number(line);
    skip_blanks(line);
    if (!head.diary_number.empty() && line.empty()) {
      head.last_line = below;
      below = title_line_below(page, below);
    }
  }
  if (below == no_index || head.continued) return head;
  const std::uint32_t last = title_end(page, below);
  std::string title = title_text(page, page.line(below).content.start, below, last);
  constexpr std::size_t longest_stopped = 4;  // words of a title that ends in a full stop
  const bool stopped = title.ends_with('.') && page.word_count(below) > longest_stopped;
  if (ends_sentence(title) && (page.is_sentence(below) || stopped)) return head;
  head.last_line = last;
  set_title(head, std::move(title));
  take_diary_line(page, head);
  return head;
}

}  // namespace

std::optional<Heading> section_sign_head(const Page& page, std::size_t l) { return head_behind(page, l, take_paragraph); }

std::optional<Heading> yearly_head(const Page& page, std::size_t l) { return head_behind(page, l, take_yearly_number); }

namespace {

/// The letter of `7a Tak`, `4B. Cykelrum`, `3 a) Tak`.
bool take_letter(std::string_view& rest) {
  std::string_view text = rest;
  const bool apart = text.size() > 3 && text[0] == ' ';
  if (apart) text.remove_prefix(1);
  if (text.size() < 3) return false;
  const char letter = apart ? text[0] : static_cast<char>(text[0] | 0x20);
  if (letter < 'a' || letter > 'l') return false;
  if (text[1] != '.' && text[1] != ')' && (apart || (text[1] != ' ' && text[1] != '\t'))) return false;
  rest = text.substr(1);
  return true;
}

}  // namespace

bool may_have_subnumber(const Page& page, std::size_t l) {
  const std::string_view text = number_text(page, l);
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  if (digits == 0 || digits + 1 >= text.size()) return digits == 0;
  std::string_view rest = text.substr(digits);
  return (rest[0] == '.' && is_digit(rest[1])) || take_letter(rest);
}

namespace {

/// `Tertialrapport        RS 2023/41     § 40`: the title of a line that carries its numbers in columns to the right.
bool take_margin(const Page& page, std::uint32_t l, Heading& head) {
  std::string_view text = page.content(l);
  const auto sign = text.rfind("§");
  if (sign == std::string_view::npos || sign < 3 || (text[sign - 1] != '\t' && text.substr(sign - 2, 2) != "  ")) return false;
  std::string_view number = text.substr(sign);
  const std::uint32_t value = take_paragraph(number);
  if (value == 0 || !number.empty()) return false;
  text = text.substr(0, text.find_last_not_of(" \t", sign - 1) + 1);
  head.sign = value;
  head.last_line = l;
  head.diary_number = cut_diary_number(text);
  set_title(head, without_end_marks(page.plain(span_in(page, text))));
  return true;
}

/// The parts of `4.1` at the start of a text; zeros behind the last.
std::array<std::uint32_t, 4> number_parts(std::string_view text) {
  std::array<std::uint32_t, 4> parts{};
  for (std::uint32_t& part : parts) {
    part = take_number(text, 3);
    if (part == 0 || text.size() < 2 || text[0] != '.' || !is_digit(text[1])) break;
    text.remove_prefix(1);
  }
  return parts;
}

}  // namespace

bool follows_in_row(const Page& page, std::size_t l) {
  const Index above = page.fact(l).previous;
  if (above == no_index || page.fact(l).blanks > 0 || page.is_item(above)) return false;
  const auto own = number_parts(number_text(page, l)), before = number_parts(number_text(page, above));
  if (own[0] == 0) return false;
  if (before[0] == 0) return ends_sentence(page.content(above)) && page.word_count(above) >= 2;
  std::size_t part = 0;
  while (part < own.size() && own[part] == before[part]) ++part;
  if (part == own.size() || own[part] != before[part] + 1) return false;
  return std::all_of(own.begin() + static_cast<std::ptrdiff_t>(part) + 1, own.end(), [](std::uint32_t p) { return p == 0; });
}

namespace {

/// `Punkt`, `Ärende nr`, `Dagordningspunkt` before a number.
bool take_item_word(std::string_view& text) {
  std::string_view rest = text;
  for (const std::string_view word : {"Punkt ", "PUNKT ", "Ärende ", "ÄRENDE ", "Pkt ", "Pkt. ", "P. ", "Dagordningspunkt ",
                                      "DAGORDNINGSPUNKT ", "Dagordningens punkt ", "Dp ", "DP "})
    if (rest.starts_with(word)) {
      rest.remove_prefix(word.size());
      for (const std::string_view nr : {"nr ", "nr. ", "Nr "})
        if (rest.starts_with(nr)) rest.remove_prefix(nr.size());
      if (rest.empty() || !is_digit(rest[0])) return false;
      text = rest;
      return true;
    }
  return false;
}

}  // namespace

namespace {

/// A sentence stands behind the number, which ends in a full stop or goes on below in small letters.
bool tells(const Page& page, std::uint32_t l, std::uint32_t start) {
  constexpr std::uint32_t longest_title = 6;
  TokenRange range = page.tokens_of(l);
  while (range.first < range.last && page.tokens[range.first].start < start) ++range.first;
  const std::string_view text = page.content(l);
  const std::string_view said = text.substr(std::min<std::size_t>(text.size(), start - page.line(l).content.start));
  if (said.find('\t') != std::string_view::npos || said.find("  ") != std::string_view::npos) return false;  // columns
  const Index next = page.fact(l).next;
  const bool stopped = text.back() == '.';
  for (Index t = range.first; t + 1 < range.last; ++t)  // `3.1 Läger. Vi åker i maj.` opens with a title
    if (page.tokens[t].cls == TokenClass::punctuation && page.tokens[t].span().of(page.source) == "." &&
        page.tokens[t + 1].has(token_capital))
      range.last = t;
  if (range.size() <= longest_title) return false;
  if (stopped && std::any_of(page.tokens.items.begin() + range.first + 1, page.tokens.items.begin() + range.last,
                             [](const Token& t) { return (t.lists & sv::past_word) != 0 && !t.has(token_capital); }))
    return true;
  const bool wrapped = next != no_index && page.fact(next).blanks == 0 && text.size() > 60 && page.block(l).last_line >= next &&
                       (page.is_sentence(next) || !base::is_upper(base::code_point_at(page.content(next), 0)));
  return (stopped || wrapped) && page.is_sentence(range);
}

}  // namespace

std::optional<Heading> number_head(const Page& page, std::size_t l) {
  std::string_view rest = number_text(page, l);
  Heading head;
  bool worded = false;
  if (take_item_word(rest)) worded = head.worded = true;
  const std::string_view whole = rest;
  if (rest.empty() || !is_digit(rest[0])) return {};
  head.form = HeadForm::number;
  head.line = head.last_line = static_cast<std::uint32_t>(l);
  const bool nought = rest.size() > 2 && rest[0] == '0' && (rest[1] == '.' || rest[1] == ')') && is_blank(rest[2]);
  for (head.parts = 0;;) {
    head.value = take_number(rest, 3);
    if (head.value == 0 && !nought) return {};
    if (head.parts == 0) head.chapter = head.value;
    ++head.parts;
    if (rest.size() < 2 || rest[0] != '.' || !is_digit(rest[1]) || head.parts == 4) break;
    rest.remove_prefix(1);
  }
  const bool lettered = head.parts == 1 && take_letter(rest);
  if (lettered) head.parts = 2, head.value = static_cast<std::uint32_t>(rest.data()[-1] | 0x20) - 'a' + 1;
  const std::string_view number = whole.substr(0, whole.size() - rest.size());
  const bool closed = !rest.empty() && (rest[0] == '.' || rest[0] == ')' || rest[0] == ':');
  if (closed) rest.remove_prefix(1);
  std::size_t gap = 0;
  while (gap < rest.size() && is_blank(rest[gap])) ++gap;
  const bool tab = gap > 0 && rest[0] == '\t';
  const bool alone = gap == 1 && rest.size() < 100 && base::is_upper(base::code_point_at(rest, 1)) && !ends_sentence(rest) &&
                     (page.set_off(l) || follows_in_row(page, l));
  const bool sure = closed || alone || head.parts > 1 || gap >= 2 || tab || page.is_heading(l) || page.line(l).bold || worded;
  if (!sure || (gap == 0 && !rest.empty() && !closed)) return {};
  skip_blanks(rest);
  skip_emphasis(rest);
  while (rest.starts_with("- ") || rest.starts_with("– ")) rest.remove_prefix(rest[0] == '-' ? 2 : 4);
  head.number = std::string(number);
  if (head.parts > 1) head.form = HeadForm::subnumber;
  if (rest.empty()) {  // the number alone: the title follows
    const Index below = closed || worded ? title_line_below(page, head.line) : no_index;
    if (below == no_index) return {};
    if (take_margin(page, below, head)) return head;
    head.last_line = title_end(page, below);
    set_title(head, title_text(page, page.line(below).content.start, below, head.last_line));
    return head;
  }
  if (!capital_or_digit(rest)) return {};
  if (const auto dash = rest.find(" – "); lettered && dash != std::string_view::npos && dash + 5 < rest.size()) {
    head.run_in = true;
    set_title(head, page.plain(span_in(page, rest.substr(0, dash))));
    return head;
  }
  const bool told = head.parts > 1 && tells(page, head.line, offset_in(page, rest));
  if (told) return head;  // `3.1 Rektor har beslutat att …`: what is said, and no title
  if (take_run_in(page, offset_in(page, rest), head)) {
    if (head.title && names_case(*head.title)) head.title.reset();
    return head;
  }
  if (head.diary_number = cut_diary_number(rest); !head.diary_number.empty()) {
    set_title(head, without_end_marks(page.plain(span_in(page, rest))));
    return head;
  }
  head.last_line = heading_end(page, l);
  set_title(head, title_text(page, offset_in(page, rest), head.line, head.last_line));
  return head;
}

std::optional<Heading> issue_head(const Page& page, std::size_t l) {
  const std::string_view content = page.content(l);
  if (content.empty() || content.size() > 12 || page.is_item(l)) return {};
  std::string_view rest = content[0] == '#' ? content.substr(1) : content;
  if (take_number(rest) == 0) return {};
  while (rest.size() > 1 && (rest[0] == '/' || rest[0] == ',')) {
    rest.remove_prefix(1);
    skip_blanks(rest);
    if (take_number(rest) == 0) return {};
  }
  const Index next = page.fact(l).next;
  if (!rest.empty() || page.fact(l).blanks == 0 || next == no_index || page.fact(next).blanks > 0) return {};
  Heading head;
  head.form = HeadForm::issue;
  head.line = head.last_line = static_cast<std::uint32_t>(l);
  head.number = head.title.emplace(content);
  return head;
}

std::optional<Heading> question_head(const Page& page, std::size_t l) {
  if (!may_ask(page, l)) return {};
  const std::string_view content = page.content(l);
  if (page.is_item(l) && page.line(l).mark != ListMark::bullet) return {};
  for (const std::string_view word :
       {"Fråga ", "FRÅGA ", "Ärende #", "Ärende ", "Interpellation ", "Motion ", "Motion nr ", "Proposition "}) {
    if (!content.starts_with(word)) continue;
    std::string_view rest = content.substr(word.size());
    if (take_number(rest) == 0) continue;
    Heading head;
    head.form = HeadForm::question;
    head.line = head.last_line = static_cast<std::uint32_t>(l);
    head.number = std::string(content.substr(0, content.size() - rest.size()));
    if (rest.empty()) {
      head.title = head.number;
      return head;
    }
    if (rest[0] != ':') continue;
    head.title = head.number;
    return head;
  }
  return {};
}

std::optional<Heading> motion_head(const Page& page, std::size_t l) {
  std::string_view rest = page.content(l);
  if (!rest.starts_with("Motion ")) return {};
  rest.remove_prefix(7);
  if (rest.starts_with("nr ")) rest.remove_prefix(3);
  Heading head;
  head.form = HeadForm::item;
  head.line = head.last_line = static_cast<std::uint32_t>(l);
  head.value = take_number(rest, 3);
  if (head.value == 0 || rest.size() < 4) return {};
  const bool own_title = (rest[0] == '.' || rest[0] == ':') && rest[1] == ' ';
  const std::uint32_t start = own_title ? offset_in(page, rest) + 2 : page.line(l).content.start;
  if (rest.starts_with(" – ") || rest.starts_with(" - ")) {  // a line of its own: `Motion 1 – Bussar (Anna Ek)`
    const bool alone = page.block(l).first_line == l && !ends_sentence(rest) && page.fact(l).next != no_index;
    if (!alone) return {};
    set_title(head, without_end_marks(page.plain(page.line(l).content)));
    return head;
  }
  if (!own_title && rest[0] != ',' && !rest.starts_with(" (")) return {};
  // the title goes on to the full stop, over line ends
  const Block& block = page.block(l);
  const std::uint32_t end = page.line(block.last_line).content.end;
  const std::string_view text = Span{start, std::min(end, start + 200)}.of(page.source);
  std::size_t stop = text.find(". ");
  stop = std::min({stop, text.find(".\n"), text.find("?"), text.size()});
  if (stop == text.size() && end != start + stop) return {};
  set_title(head, without_end_marks(page.plain({start, start + static_cast<std::uint32_t>(stop)})));
  return head;
}

std::optional<Heading> part_head(const Page& page, std::size_t l) {
  std::string_view rest = counted_text(page, l);
  skip_emphasis(rest);
  if (rest.size() < 4 || rest[0] < 'A' || rest[0] > 'L' || (rest[1] != '.' && rest[1] != ')') || !is_blank(rest[2])) return {};
  if (page.fact(l).blanks == 0 || rest.size() > 90 || ends_sentence(rest) || page.is_sentence(l) || page.is_name(l)) return {};
  Heading head;
  head.line = head.last_line = static_cast<std::uint32_t>(l);
  head.number = std::string(rest.substr(0, 1));
  head.value = static_cast<std::uint32_t>(rest[0] - 'A' + 1);
  rest.remove_prefix(2);
  skip_blanks(rest);
  if (!capital_or_digit(rest)) return {};
  set_title(head, without_end_marks(page.plain(span_in(page, rest))));
  return head;
}

bool names_case(std::string_view text) {
  if (text.starts_with("Akt ") && text.size() > 4 && is_digit(text[4])) return true;
  std::string_view rest = text;
  return is_acronym(text.substr(0, word_size(text))) && !take_diary_number(rest).empty();
}

std::optional<Heading> goal_head(const Page& page, std::size_t l) {
  const std::string_view content = page.content(l);
  if (content.size() < 6 || content.size() > 160 || page.fact(l).blanks == 0 || page.is_item(l)) return {};
  std::string_view rest = content.substr(word_size(content));
  skip_blanks(rest);
  Heading head;
  head.value = take_number(rest, 2);
  if (head.value == 0 || rest.size() < 3) return {};
  const std::string word = base::fold(content.substr(0, word_size(content)));
  const std::array goals = {
      std::string_view("mål"),          std::string_view("delmål"),           std::string_view("målområde"),
      std::string_view("fokusområde"),  std::string_view("insatsområde"),     std::string_view("område"),
      std::string_view("strategi"),     std::string_view("inriktningsmål"),   std::string_view("effektmål"),
      std::string_view("prioritering"), std::string_view("utvecklingsområde")};
  if (std::find(goals.begin(), goals.end(), word) == goals.end()) return {};
  head.number = std::string(content.substr(0, content.size() - rest.size()));
  const bool marked = rest[0] == ':' || rest[0] == '.' || rest.starts_with("  ") || rest[0] == '\t' || rest.starts_with(" – ");
  rest.remove_prefix(rest.find_first_not_of(":. \t") == std::string_view::npos ? rest.size() : rest.find_first_not_of(":. \t"));
  while (rest.starts_with("– ")) rest.remove_prefix(4);
  if (!marked || !capital_or_digit(rest) || ends_sentence(content) || page.is_sentence(l)) return {};
  head.line = head.last_line = static_cast<std::uint32_t>(l);
  head.last_line = heading_end(page, l);
  set_title(head, title_text(page, offset_in(page, rest), head.line, head.last_line));
  return head;
}

Index number_line_above(const Page& page, std::size_t l) {
  std::size_t above = l;
  while (above > 0 && l - above < 2) {
    const Line& line = page.line(--above);
    if (line.blank()) continue;
    return line.mark == ListMark::number && line.content.empty() ? static_cast<Index>(above) : no_index;
  }
  return no_index;
}

bool closes_meeting(std::string_view title) {
  const std::string folded = base::fold(title.substr(0, 24));
  for (const std::string_view start : {"mötets avslut", "mötet avslut", "avslut", "sammanträdets avslut", "sammanträdet avslut",
                                       "stämmans avslut", "stämman avslut", "årsmötets avslut", "årsmötet avslut"})
    if (std::string_view(folded).substr(0, start.size()) == start) return true;
  return false;
}

std::uint32_t heading_end(const Page& page, std::size_t l) {
  std::uint32_t last = static_cast<std::uint32_t>(l);
  for (Index next = page.fact(last).next; next != no_index && page.fact(next).blanks == 0; next = page.fact(last).next) {
    if (page.line(next).block != page.line(l).block || page.is_item(next) || last - l >= 5) break;
    if (!goes_on(page.content(last), page.content(next))) break;
    last = next;
  }
  // a paragraph that starts on the heading's line is no title
  if (last > l && ends_sentence(page.content(last))) return static_cast<std::uint32_t>(l);
  return last;
}

}  // namespace minutes::find
