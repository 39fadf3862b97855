#include "find/outline_item_titles.h"

#include <algorithm>

#include "base/utf8.h"
#include "sv/lists.h"

namespace minutes::find {

std::uint32_t bold_lead_end(const Page& page, std::uint32_t l) {
  const Span content = page.line(l).content;
  constexpr std::uint32_t longest = 120;
  if (const std::uint32_t end = page.line(l).bold_end; end > content.start && end < content.end)
    return end - content.start <= longest ? end : 0;
  if (content.empty() || page.source[content.start] != '*') return 0;
  const auto& marks = page.layout.marks;
  auto mark =
      std::lower_bound(marks.begin(), marks.end(), content.start, [](Span m, std::uint32_t at) { return m.start < at; });
  if (mark == marks.end() || mark->start != content.start || page.source[mark->start] != '*') return 0;
  const bool bold = mark->size() >= 2;  // `*Kassan*:` needs its colon
  for (++mark; mark != marks.end() && mark->end <= content.end; ++mark)
    if ((mark->size() >= 2) == bold && page.source[mark->start] == '*') {
      const bool closed = bold || page.source.substr(mark->end, 1) == ":";
      return closed && mark->end - content.start <= longest ? mark->end : 0;
    }
  return 0;
}

bool opens_phrase(std::string_view word) {
  for (const std::string_view w :
       {"Från", "För", "Till", "Om", "Av", "På", "Att", "Att:", "Det", "Den", "De", "Vi", "En", "Ett", "Man", "Nu", "Ska"})
    if (w == word) return true;
  return false;
}

namespace {

/// Is what stands behind the comma a clause, so that the title ends before it?
bool clause_follows(const Page& page, std::uint32_t l, std::uint32_t comma) {
  TokenRange range = page.tokens_of(l);
  while (range.first < range.last && page.tokens[range.first].start <= comma) ++range.first;
  if (range.empty()) return false;
  const bool verb = (page.tokens[range.first].lists & sv::finite_verb) != 0;
  for (Index t = range.first; t + 1 < range.last; ++t)  // only as far as the sentence goes
    if (page.tokens[t].span().of(page.source) == "." && page.tokens[t + 1].has(token_capital)) range.last = t;
  return verb || page.is_sentence(range);
}

/// Is the stop at `offset` part of an abbreviation: `t.o.m. 2026`?
bool in_abbreviation(const Page& page, std::uint32_t l, std::uint32_t offset) {
  const TokenRange range = page.tokens_of(l);
  for (Index t = range.first; t < range.last && page.tokens[t].start <= offset; ++t)
    if (page.tokens[t].span().contains(offset)) return page.tokens[t].cls == TokenClass::word;
  return false;
}

}  // namespace

bool opens_low(std::string_view text) {
  const char32_t lead = base::code_point_at(text, 0);
  if (!base::is_letter(lead) || base::is_upper(lead)) return false;
  const std::string_view word = text.substr(0, text.find(' '));
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

namespace {

/// Size of `#14 ` before text of its own; 0 where the point opens otherwise.
std::uint32_t issue_size(std::string_view text) {
  std::uint32_t at = 0;
  if (text.empty() || text[0] != '#') return 0;
  for (++at; at < text.size() && base::is_digit(static_cast<unsigned char>(text[at])); ++at) continue;
  return at > 1 && at + 2 < text.size() && (text[at] == ' ' || text[at] == ':') && text[at + 1] != '#' ? at + 1 : 0;
}

/// Does the point's first sentence run over the end of its first line?
bool goes_on_below(const Page& page, std::uint32_t l) {
  const Block& block = page.block(l);
  if (block.last_line <= l || page.content(l).back() == '.') return false;
  const char32_t lead = base::code_point_at(page.content(l + 1), 0);
  return base::is_letter(lead) && !base::is_upper(lead);
}

/// `Kansliet byter lokal vid årsskiftet. …`: a verb in the present is the second or third word of four or more.
bool tells_early(const Page& page, TokenRange range, std::uint32_t cut) {
  while (range.last > range.first && page.tokens[range.last - 1].end > cut) --range.last;
  if (range.size() < 4) return false;
  return std::any_of(page.tokens.items.begin() + range.first + 1, page.tokens.items.begin() + range.first + 3,
                     [](const Token& t) { return (t.lists & sv::present_verb) != 0 && !t.has(token_capital); });
}

}  // namespace

std::optional<std::string> item_title(const Page& page, std::uint32_t l, bool has_children) {
  Span content = page.line(l).content;
  if (const std::uint32_t issue = issue_size(content.of(page.source)); issue != 0) content.start += issue;
  const bool numbered = content.start != page.line(l).content.start;
  const auto tidy = [&](std::uint32_t end) -> std::optional<std::string> {
    std::string title = page.plain({content.start, end});
    while (!title.empty() &&
           (title.back() == ':' || title.back() == ' ' || title.back() == '.' || title.back() == ',' || title.back() == '-'))
      title.pop_back();
    return title.empty() ? std::nullopt : std::optional(title);
  };
  if (const std::uint32_t bold = bold_lead_end(page, l)) return tidy(bold);
  if (page.line(l).bold) return tidy(content.end);
  const std::string_view text = content.of(page.source);
  const bool dashed =
      text.substr(0, 100).find(" – ") != std::string_view::npos || text.substr(0, 100).find(" - ") != std::string_view::npos;
  if (base::is_digit(static_cast<unsigned char>(text[0])) || text[0] == '#') return {};
  constexpr std::size_t short_title = 3;  // words
  if (!numbered && !has_children && opens_low(text) && page.word_count(l) > short_title) return {};
  if (!dashed && opens_phrase(text.substr(0, text.find(' ')))) return {};
  constexpr std::size_t longest = 90;
  std::size_t end = text.size();
  for (const std::string_view stop : {". ", "? ", " - ", " – ", " — ", ": ", ", ", " ["}) {
    const auto at = text.substr(0, longest).find(stop);
    if (at == std::string_view::npos || at < 3 || at >= end) continue;
    if (stop == ". " && in_abbreviation(page, l, content.start + static_cast<std::uint32_t>(at))) continue;
    if (stop == ". " && opens_low(text.substr(at + 2))) continue;
    if (stop == "? " && text.substr(0, at).find('(') != std::string_view::npos) continue;
    if (stop == ", " && !clause_follows(page, l, content.start + static_cast<std::uint32_t>(at))) continue;
    end = at;
  }
  if (end == text.size() && (numbered || text.size() > longest || goes_on_below(page, l))) return {};
  if (names_case(text)) return {};
  const auto cut = content.start + static_cast<std::uint32_t>(end);
  TokenRange range = page.tokens_of(l);
  const bool sentence = page.is_sentence({range.first, range.last});
  if (sentence && !has_children) {
    while (range.last > range.first && page.tokens[range.last - 1].end > cut) --range.last;
    if (end == text.size() || page.is_sentence(range)) return {};
  }
  if (!has_children && text.substr(end).starts_with(". ") && tells_early(page, range, cut)) return {};
  if (std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), ' ') > 12) return {};
  const bool stopped = text.back() == '.' && page.word_count(l) > 7;
  if (end == text.size() && !has_children && (stopped || text.find('!') != std::string_view::npos)) return {};
  return tidy(cut);
}

}  // namespace minutes::find
