// Rows of numbered heads: § numbers that rise through the document, and points 1, 2, 3 … told from the lists inside them.
#include <algorithm>
#include <vector>

#include "base/utf8.h"
#include "find/outline_parts.h"

namespace minutes::find {
namespace {

using HeadingList = std::vector<Heading>;

bool ends_with_any(std::string_view text, std::string_view ends) {
  return !text.empty() && ends.find(text.back()) != std::string_view::npos;
}

// --- § ------------------------------------------------------------------------------------------------------------

bool wraps_on(const Page& page, std::size_t l) {
  const Index above = page.fact(l).previous;
  if (above == no_index || page.fact(l).blanks > 0 || page.line(above).block != page.line(l).block) return false;
  return !ends_with_any(page.content(above), ".!?");
}

/// Tells the lines, asked in text order, that may open a §: by the sign among their first bytes, or the word for it.
class SectionSigns {
 public:
  explicit SectionSigns(const Page& page) : page_(page), sign_(page.source.find("§")) {}

  bool may_open(std::size_t l) {
    constexpr std::size_t near = 20;
    const Span content = page_.line(l).content;
    while (sign_ < content.start) sign_ = page_.source.find("§", content.start);
    if (sign_ < content.start + std::min<std::size_t>(content.size(), near) - 1) return true;  // both its bytes
    if (page_.source[content.start] != 'P') return false;
    const std::string_view word = page_.content(l).substr(0, 8);
    return word == "Paragraf" || word == "PARAGRAF";
  }

 private:
  const Page& page_;
  std::size_t sign_;  ///< the first from the line asked last on
};

HeadingList all_section_signs(const Page& page) {
  HeadingList found;
  SectionSigns signs(page);
  for (Index l = page.visible_from(0); l != no_index; l = page.next_visible(l)) {
    if (!found.empty() && l <= found.back().last_line) continue;
    if (!signs.may_open(l) || page.line(l).quoted || wraps_on(page, l)) continue;
    if (auto head = section_sign_head(page, l)) found.push_back(std::move(*head));
  }
  return found;
}

/// Takes out the headings at the places, which rise.
void drop(HeadingList& found, const std::vector<std::size_t>& places) {
  if (places.empty()) return;
  std::size_t kept = places.front(), next = 0;
  for (std::size_t i = kept; i < found.size(); ++i) {
    if (next < places.size() && places[next] == i)
      ++next;
    else
      found[kept++] = std::move(found[i]);
  }
  found.resize(kept);
}

/// A run of § lines with nothing between them, whose numbers come again below, is a contents list.
HeadingList without_contents(const Page& page, HeadingList found) {
  std::uint32_t highest = 0;
  for (const Heading& head : found) highest = std::max(highest, head.value);
  std::vector<std::size_t> last(highest + 1);  // place where the number comes last; numbers have four digits at most
  for (std::size_t i = 0; i < found.size(); ++i) last[found[i].value] = i;
  std::vector<std::size_t> listed;
  for (std::size_t i = 0; i < found.size();) {
    std::size_t end = i + 1;
    while (end < found.size() && found[end].value > found[end - 1].value &&
           page.fact(found[end - 1].last_line).next == found[end].line)
      ++end;
    const bool again = end - i >= 2 && (last[found[i].value] >= end || last[found[i + 1].value] >= end);
    for (; i < end; ++i)
      if (again) listed.push_back(i);
  }
  drop(found, listed);
  return found;
}

/// The longest rising row of numbers; a number printed again continues its own §.
HeadingList rising(HeadingList found) {
  std::vector<std::size_t> tails, before(found.size(), found.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i].continued) continue;
    const auto at = std::lower_bound(tails.begin(), tails.end(), found[i].value,
                                     [&](std::size_t t, std::uint32_t value) { return found[t].value < value; });
    if (at != tails.end() && found[*at].value == found[i].value) continue;
    if (at != tails.begin()) before[i] = *std::prev(at);
    if (at == tails.end())
      tails.push_back(i);
    else
      *at = i;
  }
  std::vector<bool> in_row(found.size());
  for (std::size_t i = tails.empty() ? found.size() : tails.back(); i < found.size(); i = before[i]) in_row[i] = true;
  std::vector<std::size_t> others;
  for (std::size_t i = 0; i < found.size(); ++i)
    if (!in_row[i]) others.push_back(i);
  drop(found, others);
  return found;
}

// --- numbered points ----------------------------------------------------------------------------------------------

/// `4   BIBLIOTEKET` above lines whose first words stand in a column of their own too: no row of a table.
bool heads_table(const Page& page, std::size_t l) {
  const std::string_view text = page.content(l);
  const auto title = text.find_first_not_of("0123456789.) \t");
  return page.set_off(l) && text[0] != '|' && title != std::string_view::npos && title <= 6 &&
         text.find("  ", title) == std::string_view::npos && text.find_first_of("\t|", title) == std::string_view::npos;
}

/// `Dagordningspunkt`, `DP`; most lines with a D are none.
bool may_name_item(std::string_view content) {
  return content.size() > 2 && ((content[1] | 0x20) == 'a' || (content[1] | 0x20) == 'p');
}

HeadingList all_numbers(const Page& page) {
  HeadingList found;
  constexpr std::string_view leads = "0123456789#*PpD\xC3";
  for (Index l = page.visible_from(0); l != no_index; l = page.next_visible(l)) {
    const auto lead = static_cast<char>(page.fact(l).lead);
    if (leads.find(lead) == std::string_view::npos || (lead == 'D' && !may_name_item(page.content(l)))) continue;
    if (page.line(l).quoted || (page.line(l).table_row && !heads_table(page, l))) continue;
    if (!page.is_item(l) && wraps_on(page, l) && !follows_in_row(page, l)) continue;
    if (auto head = number_head(page, l)) found.push_back(std::move(*head));
  }
  return found;
}

/// The tokens of a title that text follows on its line.
TokenRange title_tokens(const Page& page, const Heading& head) {
  TokenRange range = page.tokens_of(head.line);
  const std::uint32_t end = page.line(head.line).content.start + static_cast<std::uint32_t>(head.title->size());
  while (range.last > range.first && page.tokens[range.last - 1].start >= end) --range.last;
  return range;
}

/// How much a numbered line looks like the heading of a point, and not like a point of a list.
double likeness(const Page& page, const Heading& head) {
  const std::uint32_t l = head.line;
  const std::string_view last = page.content(head.last_line);
  double score = 1;
  if (page.set_off(l)) score += 1;
  if (head.worded) score += 2;
  if (page.is_heading(l) || page.line(l).bold) score += 2;
  const Index next = page.fact(head.last_line).next;
  const bool closing = head.title && closes_meeting(*head.title);
  if (next == no_index) {
    score -= closing ? 0.0 : 0.5;
  } else {
    const auto sibling = number_head(page, next);
    if (sibling && sibling->parts == 1 && page.fact(next).blanks == 0) score -= 0.7;
    if (!sibling && is_body(page, next)) score += 0.5;
  }
  const bool title = head.run_in && head.title && head.title->size() <= 60 && !page.is_sentence(title_tokens(page, head));
  if (!title && ends_with_any(last, ".;,") && page.word_count(l) > 4) score -= 1.5;
  if (!title && last.size() > 120) score -= 0.7;
  if (!title && !closing && page.is_sentence(l) && !page.ends_with_verb(l)) score -= 0.7;
  const Index above = page.fact(l).previous;
  if (above != no_index && ends_with_any(page.content(above), ":")) score -= 1;
  return score;
}

}  // namespace

std::vector<Heading> section_sign_row(const Page& page) { return rising(without_contents(page, all_section_signs(page))); }

std::vector<Heading> yearly_row(const Page& page) {
  constexpr std::size_t least = 3;
  HeadingList row;
  for (Index l = page.visible_from(0); l != no_index; l = page.next_visible(l)) {
    if (page.tokens_of(l).empty() || !page.tokens[page.fact(l).token].has(token_all_caps)) continue;
    if (!page.set_off(l) || page.line(l).quoted || page.line(l).table_row) continue;
    if (auto head = yearly_head(page, l); head && (row.empty() || head->value > row.back().value))
      row.push_back(std::move(*head));
  }
  for (std::size_t i = 1; i < row.size(); ++i)
    if (row[i].value != row[i - 1].value + 1) return {};
  return row.size() < least ? HeadingList{} : row;
}

std::vector<Heading> subnumbered_row(const Page& page, const Chain& chain) {
  HeadingList row;
  constexpr std::uint32_t widest_gap = 3;
  for (Index l = page.visible_from(0); l != no_index; l = page.next_visible(l)) {
    if (!base::is_digit(page.fact(l).lead) || !may_have_subnumber(page, l) || !page.set_off(l)) continue;
    if (page.line(l).quoted || page.line(l).table_row || page.is_sentence(l)) continue;
    auto head = number_head(page, l);
    if (!head || head->parts != 2) continue;
    const std::uint32_t above = row.empty() ? 0 : row.back().value;
    if (!row.empty() && head->chapter != row.front().chapter) return {};
    if (head->value > above && head->value <= above + widest_gap) row.push_back(std::move(*head));
  }
  const auto chapter = [&](const Heading& h) { return h.value == row.front().chapter; };
  if (row.size() < 3 || std::any_of(chain.heads.begin(), chain.heads.end(), chapter)) return {};
  return row;
}

std::vector<Heading> numbered_paragraphs(const Page& page) {
  HeadingList row;
  std::size_t told = 0;
  for (Heading& head : all_numbers(page)) {
    if (head.parts != 1 || head.value != row.size() + 1) continue;
    told += ends_with_any(page.content(page.block(head.line).last_line), ".!");
    row.push_back(std::move(head));
  }
  constexpr std::size_t least = 5;
  if (row.size() < least || told * 2 <= row.size()) return {};
  const Index lead = page.fact(row.front().line).previous;
  if (lead != no_index && ends_with_any(page.content(lead), ":")) return {};
  std::size_t outside = 0, inside = 0;
  for (Index l = page.visible_from(0); l != no_index; l = page.next_visible(l))
    ++(l < row.front().line || l > row.back().line ? outside : inside);
  return inside > outside ? row : HeadingList{};
}

/// The best row 1, 2, 3 … of numbered lines; a number or two may be missing.
/// `Ärende 58` before `Ärende 57`: an item dealt with out of turn, told by its word and by the number that the row lacks.
void add_out_of_turn(const HeadingList& numbers, const std::vector<bool>& taken, Chain& chain) {
  if (chain.heads.size() < 3) return;
  const std::uint32_t first = chain.heads.front().line, last = chain.heads.back().line;
  const auto has_number = [&](std::uint32_t value) {
    return std::any_of(chain.heads.begin(), chain.heads.end(), [&](const Heading& of) { return of.value == value; });
  };
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const Heading& head = numbers[i];
    if (taken[i] || !head.worded || head.parts != 1 || head.line < first || head.line > last || has_number(head.value))
      continue;
    const auto place =
        std::find_if(chain.heads.begin(), chain.heads.end(), [&](const Heading& of) { return of.line > head.line; });
    chain.heads.insert(place, head);
    chain.likeness += 1;
  }
}

Chain numbered_chain(const Page& page) {
  HeadingList numbers = all_numbers(page);
  constexpr double none = -1e9;
  constexpr std::size_t most = 1000;
  struct Best {
    double score = none;
    std::size_t at = 0;
  };
  std::vector<Best> best(most);
  std::vector<std::size_t> before(numbers.size(), SIZE_MAX);
  std::vector<double> like(numbers.size());
  std::size_t top = SIZE_MAX;
  double top_score = 0;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const std::uint32_t value = numbers[i].value;
    if (numbers[i].parts != 1 || value >= most) continue;
    like[i] = likeness(page, numbers[i]);
    double score = like[i] - (value <= 1 ? 0.0 : 2.0);
    for (std::uint32_t back = 1; back <= 3 && back <= value; ++back) {
      const Best& from = best[value - back];
      const double chained = from.score + like[i] - (back - 1);
      if (from.score > none / 2 && chained > score) score = chained, before[i] = from.at;
    }
    if (score >= best[value].score)
      best[value] = {score, i};
    else
      before[i] = SIZE_MAX;
    if (score > top_score) top_score = score, top = i;
  }
  Chain chain;
  std::vector<bool> taken(numbers.size());
  for (std::size_t i = top; i != SIZE_MAX; i = before[i]) {
    chain.heads.push_back(numbers[i]);
    chain.likeness += like[i];
    taken[i] = true;
  }
  std::reverse(chain.heads.begin(), chain.heads.end());
  add_out_of_turn(numbers, taken, chain);
  if (!chain.heads.empty()) chain.likeness /= static_cast<double>(chain.heads.size());
  return chain;
}

}  // namespace minutes::find
