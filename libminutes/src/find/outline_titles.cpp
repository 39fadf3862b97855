#include "find/outline_titles.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "find/outline_marks.h"
#include "find/word_set.h"
#include "sv/lists.h"

namespace minutes::find {

namespace {

/// A line of nothing but the diary number: `Dnr KS 2024/00017`.
bool is_diary_line(std::string_view line) {
  if (line.size() > 60) return false;
  if (std::none_of(line.begin(), line.end(), is_digit)) return false;
  const bool found = !take_diary_number(line).empty();
  skip_blanks(line);
  return found && line.empty();
}

}  // namespace

bool ends_sentence(std::string_view text) {
  if (text.empty() || (text.back() != '.' && text.back() != '!')) return false;
  for (const std::string_view end : {"...", " m.m.", " M.M.", " m.fl.", " M.FL.", " etc."})
    if (text.ends_with(end)) return false;
  return true;
}

namespace {

/// Heads below which no title can stand.
bool is_strong_head(const Page& page, std::size_t l) {
  return page.fact(l).head.role == sv::HeadRole::section && !page.fact(l).head.weak && page.word_count(l) <= 3;
}

bool starts_other(const Page& page, std::size_t l) {
  return page.is_heading(l) || page.is_item(l) || page.line(l).table_row || page.content(l).starts_with("§") ||
         question_head(page, l);
}

/// `Sökande: Bo Ek`, `Fastighet: Eken 2`: a label of a word or two, with what it tells.
bool is_labelled(std::string_view line) {
  constexpr std::size_t longest = 30, most_spaces = 1;
  const auto colon = line.substr(0, longest).find(": ");
  if (colon == std::string_view::npos || colon < 3) return false;
  const std::string_view label = line.substr(0, colon);
  return base::is_upper(base::code_point_at(label, 0)) && std::none_of(label.begin(), label.end(), is_digit) &&
         std::count(label.begin(), label.end(), ' ') <= static_cast<std::ptrdiff_t>(most_spaces);
}

bool breaks_title(const Page& page, std::size_t l) {
  return page.fact(l).head.role == sv::HeadRole::section || starts_other(page, l) || is_diary_line(page.content(l));
}

bool is_new_sentence(const Page& page, std::size_t l) {
  return base::is_upper(base::code_point_at(page.content(l), 0)) && page.is_sentence(l);
}

}  // namespace

bool goes_on(std::string_view upper, std::string_view lower) {
  const char32_t lead = base::code_point_at(lower, 0);
  if (lead == U'(' || (base::is_letter(lead) && !base::is_upper(lead))) return true;
  const char last = upper.back();
  if (last == ',' || last == '-' || last == '/' || last == '(' || last == '&') return true;
  const auto space = upper.find_last_of(' ');
  const std::string_view word = upper.substr(space == std::string_view::npos ? 0 : space + 1);
  for (const std::string_view w : {"och", "av", "i", "för", "till", "med", "på", "om", "samt", "den", "från", "vid", "enligt",
                                   "inom", "mot", "att", "som"})
    if (word == w) return true;
  return false;
}

std::uint32_t title_end(const Page& page, std::uint32_t line) {
  if (page.is_heading(line)) return line;
  constexpr std::uint32_t most_lines = 7;
  constexpr std::size_t full_line = 40;   // bytes; a shorter first line was not wrapped
  std::uint32_t last = line, clause = 0;  // the line where a sentence starts
  bool sentence = ends_sentence(page.content(line));
  for (std::uint32_t n = 1; n < most_lines; ++n) {
    const Index next = page.fact(last).next;
    const bool labelled =
        next != no_index && is_labelled(page.content(next)) && !goes_on(page.content(last), page.content(next));
    if (next == no_index || page.fact(next).blanks > 0 || breaks_title(page, next) || labelled) {
      const bool headed = next != no_index && page.fact(next).blanks == 0 && is_strong_head(page, next);
      if (last == line || (!sentence && (headed || clause == 0))) return last;
      break;
    }
    if (clause == 0 && is_new_sentence(page, next)) clause = next;
    last = next;
    sentence |= ends_sentence(page.content(last)) || page.content(last).back() == ':';
  }
  std::uint32_t own = line;
  for (Index next = page.fact(own).next; next != no_index && page.fact(next).blanks == 0 && !breaks_title(page, next);
       next = page.fact(own).next) {
    if (is_labelled(page.content(next)) && !goes_on(page.content(own), page.content(next))) break;
    const bool before_text = clause != 0 && next < clause && page.content(line).size() >= full_line;
    const bool wrapped = page.line(next).block == page.line(line).block && next != clause &&
                         (!sentence || goes_on(page.content(own), page.content(next)));
    if (!(before_text || wrapped) || ends_sentence(page.content(next)) || own - line >= most_lines) break;
    own = next;
  }
  return own;
}

std::string without_end_marks(std::string title) {
  while (!title.empty() && (title.back() == ':' || title.back() == ' ' || title.back() == '(')) title.pop_back();
  return title;
}

std::string title_text(const Page& page, std::uint32_t start, std::uint32_t line, std::uint32_t last_line) {
  std::string title = page.plain({start, std::max(start, page.line(line).content.end)});
  for (Index l = line; l != last_line;) {
    l = page.fact(l).next;
    const std::string more = page.plain(page.line(l).content);
    const bool hyphen = title.size() > 2 && title.back() == '-' && !more.empty() && more[0] >= 'a' && more[0] <= 'z' &&
                        title[title.size() - 2] != ' ' && !more.starts_with("och ");
    if (hyphen)
      title.pop_back();
    else
      title.push_back(' ');
    title += more;
  }
  return without_end_marks(std::move(title));
}

namespace {

/// Titles that are whole as they stand: what follows is the item's text, a day or an hour above all.
constexpr std::array whole_titles = {std::string_view("nästa möte"),
                                     std::string_view("nästa sammanträde"),
                                     std::string_view("nästa styrelsemöte"),
                                     std::string_view("nästa träff"),
                                     std::string_view("kommande möten"),
                                     std::string_view("kommande sammanträden"),
                                     std::string_view("mötets öppnande"),
                                     std::string_view("mötet öppnas"),
                                     std::string_view("mötets avslutande"),
                                     std::string_view("mötets avslut"),
                                     std::string_view("mötet avslutas"),
                                     std::string_view("avslutning"),
                                     std::string_view("avslut"),
                                     std::string_view("öppnande"),
                                     std::string_view("val av justerare"),
                                     std::string_view("val av justeringsman"),
                                     std::string_view("val av justeringsperson"),
                                     std::string_view("val av sekreterare"),
                                     std::string_view("val av mötesordförande"),
                                     std::string_view("val av mötessekreterare"),
                                     std::string_view("övriga frågor"),
                                     std::string_view("övrigt"),
                                     std::string_view("dagordning"),
                                     std::string_view("adjungeringar"),
                                     std::string_view("föregående protokoll"),
                                     std::string_view("föregående mötesprotokoll")};

}  // namespace

std::size_t whole_title_size(std::string_view text) {
  if (text.size() < 6) return 0;
  const auto opens = [&](std::string_view title) {  // the second byte of Ö is that of ö less 0x20
    return (text[0] | 0x20) == (title[0] | 0x20) && (text[1] | 0x20) == (title[1] | 0x20);
  };
  if (std::none_of(whole_titles.begin(), whole_titles.end(), opens)) return 0;
  const std::string folded = base::fold(text.substr(0, 40));
  std::size_t best = 0;
  for (const std::string_view title : whole_titles)
    if (title.size() > best && folded.starts_with(title) &&
        (folded.size() == title.size() || std::string_view(" \t.:").find(folded[title.size()]) != std::string_view::npos))
      best = title.size();
  return best;
}

namespace {

/// Starts the text with a day or an hour: `Måndagen den 13/12`, `Må 17 augusti`, `kl. 18.10`, `18.10`?
bool opens_with_time(const Page& page, std::uint32_t l, std::uint32_t start) {
  TokenRange range = page.tokens_of(l);
  while (range.first < range.last && page.tokens[range.first].start < start) ++range.first;
  for (Index t = range.first; t < range.last && t < range.first + 2; ++t) {
    const Token& token = page.tokens[t];
    if (token.cls == TokenClass::number || (token.lists & (sv::weekday | sv::month)) != 0) return true;
  }
  return false;
}

}  // namespace

std::uint32_t offset_in(const Page& page, std::string_view part) {
  return static_cast<std::uint32_t>(part.data() - page.source.data());
}

Span span_in(const Page& page, std::string_view part) {
  return {offset_in(page, part), offset_in(page, part) + static_cast<std::uint32_t>(part.size())};
}

namespace {

/// Is the token a mark behind which text may follow a title, rather than more of the title?
bool parts_title(const Page& page, TokenRange line, Index t) {
  const std::string_view mark = page.tokens[t].span().of(page.source);
  const Token& next = page.tokens[t + 1];
  if (!next.has(token_space_before)) return false;
  if (mark == "." || mark == "!" || mark == "?")
    return next.has(token_capital) || next.cls == TokenClass::number || next.cls == TokenClass::punctuation;
  const bool dash = mark == "–" || mark == "—" || mark == "-";
  if (mark != ":" && !(dash && page.tokens[t].has(token_space_before))) return false;
  const bool stopped = page.tokens[line.last - 1].span().of(page.source) == ".";
  return stopped && line.last - t > 3 && (mark == ":" || page.is_sentence({t + 1, line.last}));
}

/// Where a title ends that has its text on the same line: `§ 5. Val. Bo Ek omvaldes.`, `**Val.** Bo Ek`, `Val⇥Bo Ek omvaldes.`;
/// 0 where the line is all title.
std::uint32_t run_in_end(const Page& page, std::uint32_t start, std::uint32_t l) {
  constexpr std::uint32_t longest = 120, shortest = 3;
  const std::uint32_t end = page.line(l).content.end;
  TokenRange range = page.tokens_of(l);
  while (range.first < range.last && page.tokens[range.first].start < start) ++range.first;
  if (range.size() < 3) return 0;
  const std::string_view text = Span{start, end}.of(page.source);
  if (const auto whole = static_cast<std::uint32_t>(whole_title_size(text));
      whole != 0 && start + whole < end && opens_with_time(page, l, start + whole))
    return start + whole;
  if (const auto tab = text.find('\t'); tab != std::string_view::npos && tab >= shortest && ends_sentence(text))
    return start + static_cast<std::uint32_t>(tab);
  for (Index t = range.first + 1; t + 1 < range.last; ++t) {
    const Token& token = page.tokens[t];
    if (token.start > start + longest) return 0;
    if (token.cls != TokenClass::punctuation && token.cls != TokenClass::symbol) continue;
    if (token.start >= start + shortest && parts_title(page, range, t)) return token.start;
  }
  return 0;
}

}  // namespace

void set_title(Heading& heading, std::string title) {
  if (title.empty())
    heading.title.reset();
  else
    heading.title = std::move(title);
}

namespace {

/// `§ 4. Dagordningen godkändes.`: what is said of the item, and no title.
bool is_statement(const Page& page, std::uint32_t start, std::uint32_t l, std::uint32_t end) {
  constexpr std::uint32_t longest_title = 4;  ///< tokens with the full stop: `Mötet öppnades.`
  TokenRange range = page.tokens_of(l);
  while (range.first < range.last && page.tokens[range.first].start < start) ++range.first;
  while (range.last > range.first && page.tokens[range.last - 1].start > end) --range.last;
  return range.size() > longest_title && page.is_sentence(range) && page.tokens[range.last - 1].span().of(page.source) == ".";
}

}  // namespace

bool take_run_in(const Page& page, std::uint32_t start, Heading& head) {
  const std::uint32_t end = run_in_end(page, start, head.line);
  if (is_statement(page, start, head.line, end == 0 ? page.line(head.line).content.end : end)) return true;
  if (end == 0) return false;
  set_title(head, without_end_marks(page.plain({start, end})));
  head.run_in = true;
  return true;
}

namespace {

/// `Inspektionens beslut` above the head Beslut: the title, and no head.
bool names_others_decision(const Page& page, std::size_t l) {
  const Index below = page.fact(l).next;
  if (below == no_index || !is_strong_head(page, l) || page.word_count(l) < 2) return false;
  return is_strong_head(page, below) && page.fact(below).head.section == page.fact(l).head.section;
}

}  // namespace

Index title_line_below(const Page& page, std::uint32_t line) {
  const Index next = page.fact(line).next;
  if (next == no_index || page.fact(next).blanks > 2) return no_index;
  if (names_others_decision(page, next)) return next;
  const bool marked = page.is_heading(line) && page.is_heading(next) && page.fact(next).head.role == sv::HeadRole::none;
  if (marked && page.content(next).find("§") == std::string_view::npos) return next;  // `## § 4`, `### Budget`
  return is_strong_head(page, next) || starts_other(page, next) ? no_index : next;
}

void take_diary_line(const Page& page, Heading& head) {
  const Index below = page.fact(head.last_line).next;
  if (!head.diary_number.empty() || below == no_index || page.fact(below).blanks > 0 || !is_diary_line(page.content(below)))
    return;
  std::string_view line = page.content(below);
  head.diary_number = take_diary_number(line);
  head.last_line = below;
}

}  // namespace minutes::find
