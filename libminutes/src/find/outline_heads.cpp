// The forms that a heading can have, each read from its own line and the lines below it.
#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "find/outline_parts.h"
#include "find/word_set.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

void skip_blanks(std::string_view& text) {
  while (!text.empty()) {
    if (text[0] > ' ' && text[0] < 0x7F) return;
    const char32_t c = base::code_point_at(text, 0);
    if (!base::is_space(c) && !base::is_invisible(c)) return;
    text.remove_prefix(base::sequence_length(static_cast<unsigned char>(text[0])));
  }
}

void skip_emphasis(std::string_view& text) {
  while (!text.empty() && (text[0] == '*' || text[0] == '_')) text.remove_prefix(1);
}

bool capital_or_digit(std::string_view text) {
  if (text.empty()) return false;
  const char32_t c = base::code_point_at(text, 0);
  return base::is_upper(c) || base::is_digit(c) || c == U'”' || c == U'"' || c == U'“' || c == U'[' || c == U'»' ||
         c == U'\'' || c == U'*';
}

std::uint32_t take_number(std::string_view& text, std::size_t most = 4) {
  std::uint32_t value = 0;
  std::size_t digits = 0;
  while (digits < text.size() && digits < most && is_digit(text[digits]))
    value = value * 10 + static_cast<std::uint32_t>(text[digits++] - '0');
  if (digits == 0 || (digits < text.size() && is_digit(text[digits]))) return 0;
  text.remove_prefix(digits);
  return value;
}

// --- § ------------------------------------------------------------------------------------------------------------

/// An organ's letters before the sign: `KS § 12`, `Ks §12`.
void skip_organ(std::string_view& text) {
  const auto sign = text.substr(0, 14).find("§");
  if (sign == std::string_view::npos || sign == 0) return;
  const std::string_view before = text.substr(0, sign);
  if (!base::is_upper(base::code_point_at(before, 0)) || before.back() != ' ' ||
      std::count(before.begin(), before.end(), ' ') > 2)
    return;
  if (before.find_first_of(".,:;()0123456789") != std::string_view::npos) return;
  text.remove_prefix(sign);
}

/// `§ 12`, `§12`, `12 §`, `Paragraf 12`; 0 where the line starts otherwise.
std::uint32_t take_paragraph(std::string_view& text) {
  std::string_view rest = text;
  skip_organ(rest);
  std::uint32_t value = 0;
  if (starts_with(rest, "§")) {
    rest.remove_prefix(2);
    if (starts_with(rest, "§")) return 0;
    skip_blanks(rest);
    skip_emphasis(rest);
    skip_blanks(rest);
    value = take_number(rest);
  } else if (starts_with(rest, "Paragraf ") || starts_with(rest, "PARAGRAF ")) {
    rest.remove_prefix(9);
    value = take_number(rest);
  } else if (!rest.empty() && is_digit(rest[0])) {
    value = take_number(rest);
    skip_blanks(rest);
    if (!starts_with(rest, "§")) return 0;
    rest.remove_prefix(2);
  }
  if (value != 0) text = rest;
  return value;
}

constexpr std::array diary_words = {
    std::string_view("dnr"),           std::string_view("diarienummer"),  std::string_view("diarienr"),
    std::string_view("ärendenummer"),  std::string_view("ärendenr"),      std::string_view("ärende nr"),
    std::string_view("d.nr"),          std::string_view("dnr."),          std::string_view("dnr:"),
    std::string_view("diarienummer:"), std::string_view("ärendenummer:"), std::string_view("diarienr:"),
    std::string_view("diariekod"),     std::string_view("ärende-id"),     std::string_view("beteckning")};

/// Bytes up to the first white space, no-break spaces too.
std::size_t word_size(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c > ' ' && c < 0x7F) {
      ++at;
    } else if (base::is_space(base::code_point_at(text, at))) {
      break;
    } else {
      at += base::sequence_length(static_cast<unsigned char>(c));
    }
  }
  return std::min(at, text.size());
}

std::size_t space_size(std::string_view text) {
  return !text.empty() && base::is_space(base::code_point_at(text, 0))
             ? base::sequence_length(static_cast<unsigned char>(text[0]))
             : 0;
}

/// Size of the word for a diary number that the text starts with; 0 where it starts otherwise.
std::size_t diary_word_size(std::string_view text) {
  if (text.empty() || (text[0] != 'D' && text[0] != 'd' && text[0] != 'B' && text[0] != 'b' && text[0] != '\xC3')) return 0;
  const std::string folded = base::fold(text.substr(0, 16));  // folding keeps the size of Swedish letters
  const std::string_view lead = folded;
  for (const std::string_view word : diary_words)
    if (starts_with(lead, word) && (lead.size() <= word.size() || space_size(lead.substr(word.size())) != 0))
      return word.size();
  return 0;
}

/// A number with a separator inside: `2024/00017`, `ABK-2025-00364`, `0220/23`, `2022:118-042`.
bool is_code(std::string_view word) {
  bool digits = false, separator = false;
  for (const char c : word) {
    digits |= is_digit(c);
    separator |= c == '/' || c == '-' || c == ':';
    if (!is_digit(c) && !base::is_upper(static_cast<unsigned char>(c)) && c != '/' && c != '-' && c != ':' && c != '.' &&
        static_cast<unsigned char>(c) < 0x80)
      return false;
  }
  // 2024-2027 and a date are none
  const bool year_pair =
      std::none_of(word.begin(), word.end(), [](char c) { return c == '/' || c == ':' || (c >= 'A' && c <= 'Z'); });
  return digits && separator && word.size() >= 5 && !year_pair;
}

/// A year and a running number, told from two years by its length or its leading nought: `2025-00018`, `2024-402`.
bool is_year_and_number(std::string_view word) {
  if (word.size() < 7 || word.size() > 11 || word[4] != '-' || (word[0] != '1' && word[0] != '2')) return false;
  const std::string_view number = word.substr(5);
  if (!std::all_of(number.begin(), number.end(), is_digit) || !std::all_of(word.begin(), word.begin() + 4, is_digit))
    return false;
  return number.size() > 4 || number.size() == 3 || number[0] == '0';
}

bool is_acronym(std::string_view word) {
  if (word.empty() || word.size() > 8) return false;
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80 || c == '-'; });
}

/// Takes `Dnr KS 2024/00017` or a bare code from the start of `text`.
std::string take_diary_number(std::string_view& text) {
  std::string_view rest = text;
  skip_blanks(rest);
  const std::size_t word = diary_word_size(rest);
  const bool named = word != 0;
  rest.remove_prefix(word);
  skip_blanks(rest);
  const std::string_view from = rest;
  std::size_t size = word_size(rest);
  const std::size_t gap = space_size(rest.substr(size));
  const bool lettered = is_acronym(rest.substr(0, size)) && gap != 0 && size + gap < rest.size() && is_digit(rest[size + gap]);
  if (lettered) size += gap + word_size(rest.substr(size + gap));
  std::string_view code = from.substr(0, size);
  while (!code.empty() && (code.back() == ',' || code.back() == '.' || code.back() == '*' || code.back() == ')'))
    code.remove_suffix(1);
  const std::string_view last = code.substr(code.find(' ') == std::string_view::npos ? 0 : code.find(' ') + 1);
  const bool number = std::any_of(last.begin(), last.end(), is_digit);
  const bool dotted = last.size() < code.size() && last.size() > 5 && last[4] == '.' && last[0] == '2';
  if (code.empty() || (named ? !number : !is_code(last) && !dotted && !(lettered && is_year_and_number(last)))) return {};
  text = from.substr(code.size());
  return std::string(code);
}

/// Cuts a code that stands behind a wide gap: `Konstgräs      KFN 2024.0091`.
std::string cut_code_column(std::string_view& text) {
  const auto gap = std::max(text.rfind("  ") + 1, text.rfind('\t') + 1);  // 0 where there is none
  if (gap == 0) return {};
  std::string_view rest = text.substr(gap);
  std::string number = take_diary_number(rest);
  if (number.empty() || rest.find_first_not_of(" )*.") != std::string_view::npos) return {};
  text = text.substr(0, text.find_last_not_of(" \t", gap - 1) + 1);
  return number;
}

/// Cuts `… Dnr KS 2024/12`, in brackets or not, from the end of a § line.
std::string cut_diary_number(std::string_view& text) {
  for (const std::string_view word : {"Dnr", "dnr", "Diarienummer", "Diarienr", "Ärendenummer", "Ärendenr"}) {
    const auto at = text.find(word);
    if (at == std::string_view::npos || at < 2 || (text[at - 1] != ' ' && text[at - 1] != '(' && text[at - 1] != '\t'))
      continue;
    std::string_view rest = text.substr(at);
    std::string number = take_diary_number(rest);
    if (number.empty() || rest.find_first_not_of(" )*.") != std::string_view::npos) continue;
    text = text.substr(0, at);
    while (!text.empty() && std::string_view(" (,\t-").find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    return number;
  }
  return cut_code_column(text);
}

/// `§ 12/2024`, `§ 2024:12`: the part that is no year counts.
void take_year_part(std::string_view& rest, std::uint32_t& value) {
  if (rest.size() < 2 || (rest[0] != '/' && rest[0] != ':') || !is_digit(rest[1])) return;
  std::string_view after = rest.substr(1);
  const std::uint32_t other = take_number(after);
  if (other == 0) return;
  constexpr std::uint32_t first_year = 1900;
  if (value >= first_year) value = other;
  rest = after;
}

bool take_continued(std::string_view& text) {
  std::string_view rest = text;
  while (!rest.empty() && (rest.back() == ' ' || rest.back() == ')' || rest.back() == '.' || rest.back() == '*'))
    rest.remove_suffix(1);
  for (const std::string_view word : {"forts", "fortsättning", "Forts", "Fortsättning", "FORTS", "(forts", "fortsatt"}) {
    if (rest.size() < word.size() || rest.substr(rest.size() - word.size()) != word) continue;
    rest.remove_suffix(word.size());
    while (!rest.empty() && (rest.back() == ' ' || rest.back() == '(' || rest.back() == ',')) rest.remove_suffix(1);
    text = rest;
    return true;
  }
  return false;
}

// --- titles -------------------------------------------------------------------------------------------------------

/// A line of nothing but the diary number: `Dnr KS 2024/00017`.
bool is_diary_line(std::string_view line) {
  if (line.size() > 60) return false;
  if (std::none_of(line.begin(), line.end(), is_digit)) return false;
  const bool found = !take_diary_number(line).empty();
  skip_blanks(line);
  return found && line.empty();
}

bool ends_sentence(std::string_view text) {
  return !text.empty() && (text.back() == '.' || text.back() == '!') &&
         !(text.size() > 3 && text.substr(text.size() - 3) == "...");
}

/// Heads below which no title can stand.
bool is_strong_head(const Page& page, std::size_t l) {
  return page.fact(l).head.role == sv::HeadRole::section && !page.fact(l).head.weak && page.word_count(l) <= 3;
}

bool starts_other(const Page& page, std::size_t l) {
  return page.is_heading(l) || page.is_item(l) || page.line(l).table_row || starts_with(page.content(l), "§") ||
         question_head(page, l);
}

bool breaks_title(const Page& page, std::size_t l) {
  return page.fact(l).head.role == sv::HeadRole::section || starts_other(page, l) || is_diary_line(page.content(l));
}

bool is_new_sentence(const Page& page, std::size_t l) {
  return base::is_upper(base::code_point_at(page.content(l), 0)) && page.is_sentence(l);
}

/// Does a title run on from one line to the next? A capital after a full line is more often a new start.
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

/// The title that starts on `line`: a run of lines up to a blank line or a fixed head, if it reads as one; else the line
/// with what its own wrapping carries over.
std::uint32_t title_end(const Page& page, std::uint32_t line) {
  if (page.is_heading(line)) return line;
  constexpr std::uint32_t most_lines = 7;
  constexpr std::size_t full_line = 40;   // bytes; a shorter first line was not wrapped
  std::uint32_t last = line, clause = 0;  // the line where a sentence starts
  bool sentence = ends_sentence(page.content(line));
  for (std::uint32_t n = 1; n < most_lines; ++n) {
    const Index next = page.fact(last).next;
    if (next == no_index || page.fact(next).blanks > 0 || breaks_title(page, next)) {
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

/// The title from byte `start` to the end of `last_line`.
std::string title_text(const Page& page, std::uint32_t start, std::uint32_t line, std::uint32_t last_line) {
  std::string title = page.plain({start, std::max(start, page.line(line).content.end)});
  for (Index l = line; l != last_line;) {
    l = page.fact(l).next;
    const std::string more = page.plain(page.line(l).content);
    const bool hyphen = title.size() > 2 && title.back() == '-' && !more.empty() && more[0] >= 'a' && more[0] <= 'z' &&
                        title[title.size() - 2] != ' ' && !starts_with(more, "och ");
    if (hyphen)
      title.pop_back();
    else
      title.push_back(' ');
    title += more;
  }
  return without_end_marks(std::move(title));
}

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

/// Size of such a title at the start of the text; 0 where it starts otherwise.
std::size_t whole_title_size(std::string_view text) {
  if (text.size() < 6) return 0;
  const auto opens = [&](std::string_view title) {  // the second byte of Ö is that of ö less 0x20
    return (text[0] | 0x20) == (title[0] | 0x20) && (text[1] | 0x20) == (title[1] | 0x20);
  };
  if (std::none_of(whole_titles.begin(), whole_titles.end(), opens)) return 0;
  const std::string folded = base::fold(text.substr(0, 40));
  std::size_t best = 0;
  for (const std::string_view title : whole_titles)
    if (title.size() > best && starts_with(folded, title) &&
        (folded.size() == title.size() || std::string_view(" \t.:").find(folded[title.size()]) != std::string_view::npos))
      best = title.size();
  return best;
}

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

std::uint32_t offset_in(const Page& page, std::string_view part) {
  return static_cast<std::uint32_t>(part.data() - page.source.data());
}

Span span_in(const Page& page, std::string_view part) {
  return {offset_in(page, part), offset_in(page, part) + static_cast<std::uint32_t>(part.size())};
}

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

void set_title(Heading& heading, std::string title) {
  if (title.empty())
    heading.title.reset();
  else
    heading.title = std::move(title);
}

/// `§ 4. Dagordningen godkändes.`: what is said of the item, and no title.
bool is_statement(const Page& page, std::uint32_t start, std::uint32_t l, std::uint32_t end) {
  constexpr std::uint32_t longest_title = 4;  ///< tokens with the full stop: `Mötet öppnades.`
  TokenRange range = page.tokens_of(l);
  while (range.first < range.last && page.tokens[range.first].start < start) ++range.first;
  while (range.last > range.first && page.tokens[range.last - 1].start > end) --range.last;
  return range.size() > longest_title && page.is_sentence(range) && page.tokens[range.last - 1].span().of(page.source) == ".";
}

/// Takes the title from byte `start` where text follows it on its line; false where none does.
bool take_run_in(const Page& page, std::uint32_t start, Heading& head) {
  const std::uint32_t end = run_in_end(page, start, head.line);
  if (is_statement(page, start, head.line, end == 0 ? page.line(head.line).content.end : end)) return true;
  if (end == 0) return false;
  set_title(head, without_end_marks(page.plain({start, end})));
  head.run_in = true;
  return true;
}

/// `Inspektionens beslut` above the head Beslut: the title, and no head.
bool names_others_decision(const Page& page, std::size_t l) {
  const Index below = page.fact(l).next;
  if (below == no_index || !is_strong_head(page, l) || page.word_count(l) < 2) return false;
  return is_strong_head(page, below) && page.fact(below).head.section == page.fact(l).head.section;
}

/// The line below the § line that can hold its title; no_index where a fixed head or the next § comes first.
Index title_line_below(const Page& page, std::uint32_t line) {
  const Index next = page.fact(line).next;
  if (next == no_index || page.fact(next).blanks > 2) return no_index;
  if (names_others_decision(page, next)) return next;
  return is_strong_head(page, next) || starts_other(page, next) ? no_index : next;
}

/// The diary number on the line below the title.
void take_diary_line(const Page& page, Heading& head) {
  const Index below = page.fact(head.last_line).next;
  if (!head.diary_number.empty() || below == no_index || page.fact(below).blanks > 0 || !is_diary_line(page.content(below)))
    return;
  std::string_view line = page.content(below);
  head.diary_number = take_diary_number(line);
  head.last_line = below;
}

/// The line from where its number may stand.
std::string_view number_text(const Page& page, std::size_t l) {
  std::string_view text = page.is_heading(l) || page.line(l).bold ? page.content(l) : page.raw(l);
  while (!text.empty() && text[0] == '#') text.remove_prefix(1);
  skip_blanks(text);
  skip_emphasis(text);
  if (starts_with(text, "§")) {  // `§ 4.1`, under the item of § 4
    std::string_view rest = text.substr(2);
    skip_blanks(rest);
    std::string_view number = rest;
    const bool parts = take_number(number, 3) != 0 && number.size() > 1 && number[0] == '.' && is_digit(number[1]);
    if (parts) text = rest;
  }
  return text;
}

}  // namespace

std::optional<Heading> section_sign_head(const Page& page, std::size_t l) {
  std::string_view rest = page.content(l);
  skip_emphasis(rest);
  const std::string_view whole = rest;
  Heading head;
  head.form = HeadForm::section_sign;
  head.line = head.last_line = static_cast<std::uint32_t>(l);
  head.value = take_paragraph(rest);
  if (head.value == 0) return {};
  take_year_part(rest, head.value);
  const std::string_view sign = whole.substr(0, whole.size() - rest.size());
  if (starts_with(rest, "–") || starts_with(rest, "-")) {
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
  while (starts_with(rest, "- ") || starts_with(rest, "– ")) rest.remove_prefix(rest[0] == '-' ? 2 : 4);
  std::string cut = head.diary_number.empty() ? cut_diary_number(rest) : std::string();
  const bool ends_in_number = !cut.empty();
  if (ends_in_number) head.diary_number = std::move(cut);
  if (!rest.empty()) {
    if (!capital_or_digit(rest) || starts_with(rest, "§")) return {};
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
  if (ends_sentence(title) && page.is_sentence(below)) return head;
  head.last_line = last;
  set_title(head, std::move(title));
  take_diary_line(page, head);
  return head;
}

namespace {

/// The letter of `7a Tak`, `4B. Cykelrum`.
bool take_letter(std::string_view& rest) {
  if (rest.size() < 3) return false;
  const char letter = static_cast<char>(rest[0] | 0x20);
  if (letter < 'a' || letter > 'l' || (rest[1] != ' ' && rest[1] != '.' && rest[1] != ')' && rest[1] != '\t')) return false;
  rest.remove_prefix(1);
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
  if (sign == std::string_view::npos || sign < 3 || text.substr(sign - 2, 2) != "  ") return false;
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

}  // namespace

std::optional<Heading> number_head(const Page& page, std::size_t l) {
  std::string_view rest = number_text(page, l);
  Heading head;
  bool worded = false;
  for (const std::string_view word : {"Punkt ", "PUNKT ", "Ärende ", "ÄRENDE ", "Pkt ", "P. "}) {
    if (!starts_with(rest, word) || rest.size() <= word.size() || !is_digit(rest[word.size()])) continue;
    rest.remove_prefix(word.size());
    worded = head.worded = true;
  }
  const std::string_view whole = rest;
  if (rest.empty() || !is_digit(rest[0])) return {};
  head.form = HeadForm::number;
  head.line = head.last_line = static_cast<std::uint32_t>(l);
  for (head.parts = 0;;) {
    head.value = take_number(rest, 3);
    if (head.value == 0) return {};
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
  const bool alone =
      gap == 1 && rest.size() < 100 && base::is_upper(base::code_point_at(rest, 1)) && page.set_off(l) && !ends_sentence(rest);
  const bool sure = closed || alone || head.parts > 1 || gap >= 2 || tab || page.is_heading(l) || page.line(l).bold || worded;
  if (!sure || (gap == 0 && !rest.empty() && !closed)) return {};
  skip_blanks(rest);
  skip_emphasis(rest);
  while (starts_with(rest, "- ") || starts_with(rest, "– ")) rest.remove_prefix(rest[0] == '-' ? 2 : 4);
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
    if (!starts_with(content, word)) continue;
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
  if (!starts_with(rest, "Motion ")) return {};
  rest.remove_prefix(7);
  if (starts_with(rest, "nr ")) rest.remove_prefix(3);
  Heading head;
  head.form = HeadForm::item;
  head.line = head.last_line = static_cast<std::uint32_t>(l);
  head.value = take_number(rest, 3);
  if (head.value == 0 || rest.size() < 4) return {};
  const bool own_title = (rest[0] == '.' || rest[0] == ':') && rest[1] == ' ';
  const std::uint32_t start = own_title ? offset_in(page, rest) + 2 : page.line(l).content.start;
  if (!own_title && rest[0] != ',' && !starts_with(rest, " (")) return {};
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
  std::string_view rest = page.raw(l);
  if (page.is_heading(l) || page.line(l).bold) rest = page.content(l);
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
  if (starts_with(text, "Akt ") && text.size() > 4 && is_digit(text[4])) return true;
  std::string_view rest = text;
  return is_acronym(text.substr(0, word_size(text))) && !take_diary_number(rest).empty();
}

std::optional<Heading> goal_head(const Page& page, std::size_t l) {
  const std::string_view content = page.content(l);
  if (content.size() < 6 || content.size() > 160 || page.fact(l).blanks == 0 || page.is_item(l) || page.line(l).table_row)
    return {};
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
  const bool marked =
      rest[0] == ':' || rest[0] == '.' || starts_with(rest, "  ") || rest[0] == '\t' || starts_with(rest, " – ");
  rest.remove_prefix(rest.find_first_not_of(":. \t") == std::string_view::npos ? rest.size() : rest.find_first_not_of(":. \t"));
  while (starts_with(rest, "– ")) rest.remove_prefix(4);
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
