// Which headings a document has. Minutes keep to one system: § numbers, numbered points, Markdown or bold headings, or
// short lines that stand alone. The evidence is gathered over the whole document first; then the topics are read by the
// system found, and what the other forms say hangs below it.
#include <algorithm>
#include <unordered_map>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/outline_parts.h"
#include "find/outline_words.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

using HeadingList = std::vector<Heading>;

// --- marked headings ------------------------------------------------------------------------------------------------

/// Bytes of the time that a timetable's heading opens with: `10.15 Rapport`, `kl. 9.00–9.30: Rapport`.
std::size_t clock_size(std::string_view title) {
  const std::string_view whole = title;
  for (const std::string_view word : {"kl ", "kl. ", "Kl ", "Kl. "})
    if (title.starts_with(word)) title.remove_prefix(word.size());
  const auto take = [&] {
    std::size_t digits = 0;
    while (digits < title.size() && base::is_digit(static_cast<unsigned char>(title[digits]))) ++digits;
    if (digits == 0 || digits > 2 || digits + 3 > title.size() || (title[digits] != '.' && title[digits] != ':')) return false;
    for (const std::size_t at : {digits + 1, digits + 2})
      if (!base::is_digit(static_cast<unsigned char>(title[at]))) return false;
    title.remove_prefix(digits + 3);
    return true;
  };
  if (!take()) return 0;
  for (const std::string_view dash : {"-", "–", " - ", " – "})
    if (title.starts_with(dash)) {
      title.remove_prefix(dash.size());
      if (take()) break;
    }
  const auto end = title.find_first_not_of(": \t–-");
  if (end == 0 || end == std::string_view::npos || !opens_with_capital(title.substr(end))) return 0;
  return whole.size() - title.size() + end;
}

Heading text_heading(const Page& page, std::uint32_t l, HeadForm form) {
  Heading head;
  if (auto numbered = number_head(page, l)) {
    head = std::move(*numbered);
  } else {
    head.line = l;
    head.last_line = form == HeadForm::markdown ? l : heading_end(page, l);
    std::string title = page.plain({page.line(l).content.start, page.line(head.last_line).content.end});
    while (!title.empty() && (title.back() == ':' || title.back() == ' ' || title.back() == '(')) title.pop_back();
    title.erase(0, clock_size(title));
    if (!title.empty()) head.title = std::move(title);
  }
  head.form = form;
  return head;
}

bool is_bold_head(const Page& page, std::uint32_t l) {
  const Line& line = page.line(l);
  if (!line.bold || page.is_heading(l) || page.is_item(l) || line.table_row || line.quoted || page.block(l).first_line != l)
    return false;
  const std::string_view content = page.content(l);
  if (content.size() > 400 || content.size() < 2 || !page.set_off(l)) return false;
  const Index next = page.fact(l).next;
  if (next == no_index ? !closes_meeting(content) : page.starts_with(next, base::hash_of("att"))) return false;
  const Line& end = page.line(page.block(l).last_line);
  return end.bold && !page.is_name(l) && !is_label(content.substr(0, content.find_last_not_of(":* ") + 1));
}

bool is_date_line(const Page& page, std::uint32_t l) {
  return page.content(l).size() < 100 && page.word_count(l) <= 8 &&
         (holds_word_of(page, l, sv::month) || holds_word_of(page, l, sv::weekday)) &&
         page.content(l).find_first_of("0123456789") != std::string_view::npos;
}

bool is_title_line(const Page& page, std::uint32_t l) { return names_document(page, l) || is_date_line(page, l); }

/// `§ 61 forts.`
bool goes_on_with_section(const Page& page, std::uint32_t l) {
  const auto sign = section_sign_head(page, l);
  return sign && sign->continued;
}

/// The headings marked as such, without the document's own title and the fixed heads.
HeadingList marked_headings(const Page& page) {
  std::vector<std::uint32_t> marked, levels;
  std::uint8_t least_later = 7;
  for (Index l = page.visible_from(0); l != no_index; l = page.next_visible(l))
    if (page.is_heading(l) && (l == 0 || page.line(l).block != page.line(l - 1).block)) marked.push_back(l);
  for (std::size_t i = 1; i < marked.size(); ++i) least_later = std::min(least_later, page.line(marked[i]).heading_level);
  HeadingList found;
  bool title = true;
  for (std::size_t i = 0; i < marked.size(); ++i) {
    const std::uint32_t l = marked[i];
    const bool lone_top = i == 0 && page.line(l).heading_level < least_later && marked.size() > 1;
    if (title && (lone_top || is_title_line(page, l) || is_label(page.content(l)))) continue;
    if (goes_on_with_section(page, l) && !found.empty()) continue;
    const sv::Head& head = page.fact(l).head;
    if (head.role == sv::HeadRole::none || (head.role == sv::HeadRole::section && head.weak)) {
      title = false;
      found.push_back(text_heading(page, l, HeadForm::markdown));
      continue;
    }
    const Index next = page.fact(l).next;
    const bool told = head.role == sv::HeadRole::agenda && next != no_index && !page.is_item(next) && is_body(page, next);
    const bool matter = head.role == sv::HeadRole::section && head.section == SectionKind::background;
    if (told || matter) found.push_back(text_heading(page, l, HeadForm::markdown));
  }
  return found;
}

/// A weak head that comes again and again is a fixed head of this document.
void drop_repeated_heads(const Page& page, HeadingList& found) {
  std::unordered_map<std::string, int> times;
  const auto weak = [&](const Heading& h) { return h.title && page.fact(h.line).head.section != SectionKind::none; };
  for (const Heading& head : found)
    if (weak(head)) ++times[base::fold(*head.title)];
  std::erase_if(found, [&](const Heading& head) { return weak(head) && times[base::fold(*head.title)] >= 2; });
}

void set_levels_by_marks(const Page& page, HeadingList& found) {
  std::vector<std::uint8_t> stack;
  std::uint32_t least = 4;  // parts of a number: where all are `7.3`, the first part is the meeting's
  for (const Heading& head : found)
    if (!head.number.empty()) least = std::min(least, head.parts);
  for (Heading& head : found) {
    const std::uint8_t mark = page.line(head.line).heading_level;
    while (!stack.empty() && stack.back() >= mark) stack.pop_back();
    stack.push_back(mark);
    const std::uint32_t by_number = head.number.empty() ? 1 : head.parts - least + 1;
    head.level = std::max(static_cast<std::uint32_t>(stack.size()), by_number);
  }
}

HeadingList bold_headings(const Page& page, std::uint32_t from) {
  HeadingList found;
  for (Index l = page.visible_from(from); l != no_index; l = page.next_visible(l))
    if (page.line(l).bold && is_bold_head(page, l) && may_head(page, l)) found.push_back(text_heading(page, l, HeadForm::bold));
  return found;
}

/// Bold lines beside marked headings: of their rank where the headings are bold too or fewer, else one below.
void add_bold_beside(const Page& page, HeadingList& found) {
  HeadingList bold = bold_headings(page, found.front().line);
  const auto also_bold = static_cast<std::size_t>(
      std::count_if(found.begin(), found.end(), [&](const Heading& h) { return page.line(h.line).bold; }));
  const bool equal = bold.size() >= found.size() || also_bold * 2 > found.size();
  for (Heading& head : bold) {
    const auto after =
        std::upper_bound(found.begin(), found.end(), head.line, [](std::uint32_t l, const Heading& h) { return l < h.line; });
    head.level = std::prev(after)->level + (equal ? 0 : 1);
  }
  merge(found, std::move(bold));
}

// --- plain headings -------------------------------------------------------------------------------------------------

/// `Teams, kl 9`
bool tells_hour(const Page& page, std::uint32_t l) {
  const TokenRange range = page.tokens_of(l);
  constexpr std::uint64_t kl = base::hash_of("kl"), dotted = base::hash_of("kl."), klockan = base::hash_of("klockan");
  for (Index t = range.first; t + 1 < range.last; ++t)
    if (const auto hash = page.tokens[t].hash; hash == kl || hash == dotted || hash == klockan)
      return page.word_count(l) <= 8 && page.tokens[t + 1].cls == TokenClass::number && t > range.first;
  return false;
}

/// Line below the leading lines that name the document: its title, and what stands above the list of those present.
std::uint32_t title_block_end(const Page& page) {
  std::uint32_t end = 0;
  bool first = true;
  for (std::uint32_t l = 0, seen = 0; l < page.size() && seen < 14; ++l) {
    if (!page.fact(l).visible) continue;
    ++seen;
    const sv::HeadRole role = page.fact(l).head.role;
    if (role == sv::HeadRole::attendance || role == sv::HeadRole::cover) return l;
    const bool title = is_title_line(page, l) || (seen <= 3 && tells_hour(page, l));
    if (title) end = page.block(l).last_line + 1;
    if (!title && !first && is_body(page, l) && !is_label(page.content(l))) break;
    first = false;
  }
  return end;
}

/// The lines under a head such as Närvarande, up to a blank line.
std::vector<bool> people_lines(const Page& page) {
  std::vector<bool> people(page.size());
  for (Index l = page.visible_from(0); l != no_index; l = page.next_visible(l)) {
    if (page.fact(l).head.role != sv::HeadRole::attendance) continue;
    if (number_line_above(page, l) != no_index) continue;  // `1.⏎Upprop` is a matter
    people[l] = true;
    Index next = page.fact(l).next;
    const std::string_view content = page.content(l);
    const bool run_in = content.find(": ") != std::string_view::npos;  // `Återbud: Bo Ek`
    for (bool first = !run_in; next != no_index && (first || page.fact(next).blanks == 0);
         next = page.fact(next).next, first = false) {
      if (people[next]) break;  // the head above has been here, and went on from here
      if (page.is_heading(next) || page.line(next).bold || is_body(page, next)) break;
      people[next] = true;
    }
  }
  return people;
}

HeadingList plain_headings(const Page& page) {
  HeadingList found;
  const std::uint32_t from = title_block_end(page);
  const std::vector<bool> people = people_lines(page);
  for (Index l = page.visible_from(from); l != no_index; l = page.next_visible(l)) {
    if (people[l]) continue;
    if (is_bold_head(page, l) && may_head(page, l))
      found.push_back(text_heading(page, l, HeadForm::bold));
    else if (plain_head(page, l))
      found.push_back(text_heading(page, l, HeadForm::plain));
  }
  return found;
}

/// Titles of a printed contents list stand at the first level; other headings below them.
std::vector<std::string> contents_titles(const Page& page) {
  std::vector<std::string> titles;
  for (const Furniture& piece : page.layout.furniture) {
    if (piece.kind != FurnitureKind::contents) continue;
    for (Index l = line_at(page.layout, piece.span.start); l < page.size() && page.line(l).span.start < piece.span.end; ++l) {
      std::string title = base::fold(page.plain(page.line(l).content));
      title.erase(0, std::min(title.find_first_not_of("| "), title.size()));
      while (!title.empty() && (title.back() == ' ' || title.back() == '.' || title.back() == '|' ||
                                base::is_digit(static_cast<unsigned char>(title.back()))))
        title.pop_back();
      if (!title.empty()) titles.push_back(std::move(title));
    }
  }
  std::sort(titles.begin(), titles.end());
  return titles;
}

void set_plain_levels(const Page& page, HeadingList& found) {
  const auto contents = contents_titles(page);
  const auto listed = [&](const Heading& h) {
    return h.title && std::binary_search(contents.begin(), contents.end(), base::fold(*h.title));
  };
  const auto wide = [&](const Heading& h) { return page.fact(h.line).blanks >= 2; };
  const auto wide_count = static_cast<std::size_t>(std::count_if(found.begin(), found.end(), wide));
  const bool by_gap = wide_count >= 2 && wide_count < found.size();
  const bool by_contents = std::count_if(found.begin(), found.end(), listed) >= 2;
  std::uint32_t parent = 0;  // level under which headings stand
  bool any = false;
  for (std::size_t i = 0; i < found.size(); ++i) {
    Heading& head = found[i];
    if (by_contents) {
      any |= listed(head);
      if (!any || listed(head)) parent = 0;
      head.level = parent + 1;
      const bool empty = i + 1 < found.size() && page.fact(head.last_line).next == found[i + 1].line;
      if (listed(head) || !any)
        parent = any ? 1 : 0;
      else if (empty)
        parent = std::min(parent + 1, 3u);
    } else if (by_gap) {
      any |= wide(head);
      head.level = !any || wide(head) ? 1 : 2;
    }
  }
}

// --- the systems ----------------------------------------------------------------------------------------------------

/// A heading by its style, and not by the marks of Markdown.
bool is_styled(const Page& page, std::uint32_t l) {
  return page.is_heading(l) && page.fact(l).lead != '#' && page.block(l).first_line == page.block(l).last_line;
}

/// What stands below § and numbered points: marked headings, `4.1`, `Fråga 1`, issue numbers, lines set off by a wide gap.
class Below {
 public:
  Below(const Page& page, HeadingList& found, bool numbered) : page_(page), found_(found), numbered_(numbered) {
    for (const Heading& head : found) numbers_.push_back(head.value);
    std::sort(numbers_.begin(), numbers_.end());
  }

  void run() {
    HeadingList more;
    std::size_t at = 0;
    issues_ = numbered_ && count_issues() >= 2;
    for (Index l = page_.visible_from(found_.front().line); l != no_index; l = page_.next_visible(l)) {
      while (at + 1 < found_.size() && found_[at + 1].line <= l) ++at;
      if (l <= found_[at].last_line) continue;
      if (auto head = below(l, found_[at])) more.push_back(std::move(*head));
    }
    drop_repeated_heads(page_, more);
    merge(found_, std::move(more));
  }

 private:
  std::size_t count_issues() const {
    std::size_t count = 0;
    for (Index l = page_.visible_from(found_.front().line); l != no_index; l = page_.next_visible(l))
      count += issue_head(page_, l).has_value();
    return count;
  }

  std::optional<Heading> below(std::uint32_t l, const Heading& item) {
    const unsigned char lead = page_.fact(l).lead;
    if (page_.is_heading(l) && (lead == '#' || is_styled(page_, l))) return marked(l, item);
    if (base::is_digit(lead) || page_.content(l).substr(0, 2) == "§") {
      auto head = may_have_subnumber(page_, l) ? number_head(page_, l) : std::nullopt;
      if (head && head->parts >= 2 && head->chapter == item.value && !ends_with_any(page_.content(head->last_line), ",;")) {
        head->level = head->parts;
        return head;
      }
      if (issues_ && (head = issue_head(page_, l))) return at_level(std::move(head), 2);
      return {};
    }
    if (auto head = may_ask(page_, l) ? question_head(page_, l) : std::nullopt) {
      const bool whole = head->number.size() >= page_.content(l).size();
      if (whole || page_.content(l).find('#') != std::string_view::npos) return at_level(std::move(head), 2);
    }
    if (numbered_)
      if (auto head = goal_head(page_, l)) return at_level(std::move(head), 2);
    if (page_.line(l).bold && is_bold_head(page_, l) && may_head(page_, l))
      return at_level(text_heading(page_, l, HeadForm::bold), 2);
    const bool wide = issues_ && page_.fact(l).blanks >= 2 && page_.attached(l);
    if (wide && may_head(page_, l) && page_.word_count(l) <= 8 && !is_body(page_, l))
      return at_level(text_heading(page_, l, HeadForm::plain), 2);
    return {};
  }

  std::optional<Heading> marked(std::uint32_t l, const Heading& item) const {
    const bool fixed = page_.fact(l).head.role != sv::HeadRole::none;
    if (fixed) return {};
    if (auto sign = section_sign_head(page_, l); sign && !sign->continued && !has_number(sign->value)) return sign;
    const std::uint8_t own = page_.line(item.line).heading_level, mark = page_.line(l).heading_level;
    return at_level(text_heading(page_, l, HeadForm::markdown), own == 0 || mark > own ? 2 : 1);
  }

  bool has_number(std::uint32_t value) const { return std::binary_search(numbers_.begin(), numbers_.end(), value); }

  static std::optional<Heading> at_level(std::optional<Heading> head, std::uint32_t level) {
    head->level = std::max(level, head->parts);
    return head;
  }

  const Page& page_;
  HeadingList& found_;
  bool numbered_, issues_ = false;
  std::vector<std::uint32_t> numbers_{};  ///< of the headings found before, rising
};

/// `Åtgärdslista`, `ATT GÖRA:` below the last item
bool names_tasks(const Page& page, std::size_t l) {
  constexpr std::size_t longest = 24;
  if (page.content(l).size() > longest || page.tokens_of(l).empty()) return false;
  std::string line = base::fold(page.plain(page.line(l).content));
  if (line.ends_with(':')) line.pop_back();
  for (const std::string_view list : {"åtgärdslista", "aktivitetslista", "uppföljningslista", "bevakningslista", "aktionslista",
                                      "att göra", "att-göra-lista", "att göra-lista", "uppgiftslista", "åtgärder"})
    if (line == list) return true;
  return false;
}

/// `Inledning` over text of its own, right above the first number.
void add_introduction(const Page& page, HeadingList& found) {
  constexpr int reach = 4;  // lines of its text
  Index l = page.fact(found.front().line).previous;
  for (int n = 0; n < reach && l != no_index; ++n, l = page.fact(l).previous) {
    const bool named = page.word_count(l) == 1 && !page.tokens_of(l).empty() &&
                       word_set<"inledning", "andakt", "öppnande">.has(page.tokens[page.fact(l).token]);
    if (!named) continue;
    if (page.fact(l).blanks == 0 || page.is_item(l) || !is_body(page, page.fact(l).next)) return;
    if (page.fact(l).next == found.front().line) return;
    merge(found, {text_heading(page, l, HeadForm::plain)});
    return;
  }
}

/// Headings that unnumbered points of an otherwise numbered row stand under, such as appendices, are level 1.
void add_appendices(const Page& page, HeadingList& found) {
  HeadingList more;
  constexpr std::uint64_t bilaga = base::hash_of("bilaga"), appendix = base::hash_of("appendix");
  for (Index l = page.visible_from(found.back().last_line + 1); l != no_index; l = page.next_visible(l)) {
    const bool tasks = names_tasks(page, l);
    if (!tasks && !page.starts_with(l, bilaga) && !page.starts_with(l, appendix)) continue;
    if (page.is_item(l) || page.fact(l).blanks == 0 || page.content(l).size() > 120) continue;
    const std::string lead = base::fold(page.content(l).substr(0, 16));
    if (!tasks && !leads_with(lead, {"bilaga ", "appendix "})) continue;
    if (is_body(page, l) || page.fact(l).next == no_index) continue;
    if (page.attached(l) && !is_body(page, page.fact(l).next)) continue;  // a list of appendices
    more.push_back(text_heading(page, l, HeadForm::plain));
  }
  merge(found, std::move(more));
}

/// Parts A, B, C … of which the first stands right above the first number, and numbered matters stand under one more:
/// the matters are one level below.
void add_parts(const Page& page, HeadingList& found) {
  const Index first = page.fact(found.front().line).previous;
  if (first == no_index || !part_head(page, first)) return;
  HeadingList parts;
  std::size_t filled = 0;
  for (Index l = first; l != no_index; l = page.next_visible(l)) {
    auto head = part_head(page, l);
    if (!head || head->value != parts.size() + 1) continue;
    const Index next = page.fact(l).next;
    filled += std::any_of(found.begin(), found.end(), [&](const Heading& h) { return h.line == next; });
    parts.push_back(std::move(*head));
  }
  if (filled < 2) return;
  for (Heading& head : found) ++head.level;
  merge(found, std::move(parts));
}

HeadingList by_numbers(const Page& page, Chain chain) {
  HeadingList found = std::move(chain.heads);
  if (found.empty()) return found;
  Below(page, found, true).run();
  add_parts(page, found);
  add_introduction(page, found);
  add_appendices(page, found);
  return found;
}

HeadingList by_marks(const Page& page, HeadingList found) {
  drop_repeated_heads(page, found);
  if (found.empty()) return found;
  set_levels_by_marks(page, found);
  add_bold_beside(page, found);
  return found;
}

bool stands_as_heading(const Page& page, const Heading& head) {
  const Index next = page.fact(head.last_line).next;
  return page.fact(head.line).blanks > 0 && next != no_index && page.fact(next).blanks > 0 && is_body(page, next) &&
         !number_head(page, next);
}

HeadingList by_text(const Page& page, HeadingList found, const Chain& chain) {
  drop_repeated_heads(page, found);
  set_plain_levels(page, found);
  HeadingList numbered;
  for (const Heading& head : chain.heads)
    if (stands_as_heading(page, head)) numbered.push_back(head);
  if (numbered.size() < 2 || found.empty()) return found;
  for (Heading& head : numbered) {
    const auto after =
        std::upper_bound(found.begin(), found.end(), head.line, [](std::uint32_t l, const Heading& h) { return l < h.line; });
    head.level = after == found.begin() ? 1 : std::prev(after)->level > 1 ? std::prev(after)->level : 2;
  }
  merge(found, std::move(numbered));
  return found;
}

}  // namespace

namespace {

/// A § behind a tab or a wide gap, as at the right margin.
bool sign_at_margin(std::string_view source) {
  constexpr std::string_view gap = "   ";
  for (auto at = source.find("§"); at != std::string_view::npos; at = source.find("§", at + 1))
    if (at >= gap.size() && (source[at - 1] == '\t' || source.substr(at - gap.size(), gap.size()) == gap)) return true;
  return false;
}

}  // namespace

/// Are nearly all headings that are marked numbered too? Then the numbers tell the matters that nobody marked as well.
bool told_by_numbers(const Page& page, const HeadingList& marked, const Chain& chain) {
  if (marked.size() < 2 || chain.heads.size() < 3 ||
      !std::all_of(marked.begin(), marked.end(), [&](const Heading& h) { return is_styled(page, h.line); }))
    return false;
  std::size_t numbered = 0;
  for (const Heading& head : marked) {
    const bool in_chain =
        std::any_of(chain.heads.begin(), chain.heads.end(), [&](const Heading& of) { return of.line == head.line; });
    const auto own = in_chain || !may_have_subnumber(page, head.line) ? std::nullopt : number_head(page, head.line);
    numbered += in_chain || (own && own->parts >= 2);
  }
  return numbered * 5 >= marked.size() * 4;
}

namespace {

/// The letter's place of `A. Tak`, `b) Golv`, 0 for none.
std::uint32_t lettered(const Heading& head) {
  if (!head.title || head.title->size() < 4 || !head.number.empty()) return 0;
  const std::string& title = *head.title;
  const auto letter = static_cast<std::uint32_t>((title[0] | 0x20) - 'a' + 1);
  constexpr std::uint32_t last = 26;
  return letter >= 1 && letter <= last && (title[1] == '.' || title[1] == ')') && title[2] == ' ' ? letter : 0;
}

/// Headings A, B, C … of one level: the letters are their numbers.
class LetteredRows {
 public:
  explicit LetteredRows(HeadingList& found) : found_(found) {}

  void number() {
    for (std::size_t i = 0; i < found_.size(); ++i) {
      while (!open_.empty() && found_[open_.back().back()].level > found_[i].level) close();
      const std::uint32_t letter = lettered(found_[i]);
      if (letter == 0) continue;
      const bool same = !open_.empty() && found_[open_.back().back()].level == found_[i].level;
      if (same && letter == open_.back().size() + 1) {
        open_.back().push_back(i);
      } else if (letter == 1) {
        if (same) close();
        open_.push_back({i});
      }
    }
    while (!open_.empty()) close();
  }

 private:
  void close() {
    if (open_.back().size() > 1)
      for (const std::size_t i : open_.back()) {
        std::string& title = *found_[i].title;
        found_[i].number = title.substr(0, 1);
        title.erase(0, title.find_first_not_of(' ', 2));
      }
    open_.pop_back();
  }

  HeadingList& found_;
  std::vector<std::vector<std::size_t>> open_{};  ///< rows by their places, the deepest level last
};

/// All headings, their letters still in the titles.
std::vector<Heading> headings_as_written(const Page& page) {
  HeadingList signs = section_sign_row(page);
  HeadingList marked = marked_headings(page);
  const bool at_margin = sign_at_margin(page.source);
  Chain chain = at_margin ? numbered_chain(page) : Chain{};
  const auto worded = std::count_if(chain.heads.begin(), chain.heads.end(), [](const Heading& h) { return h.sign != 0; });
  if (worded >= 2 && static_cast<std::size_t>(worded) + 1 >= signs.size()) return by_numbers(page, std::move(chain));
  if (signs.size() >= 2 || (signs.size() == 1 && marked.size() < 2)) {
    Below(page, signs, false).run();
    add_introduction(page, signs);
    add_appendices(page, signs);
    return signs;
  }
  if (HeadingList row = yearly_row(page); !row.empty()) {
    Below(page, row, false).run();
    add_introduction(page, row);
    add_appendices(page, row);
    return row;
  }
  if (!at_margin) chain = numbered_chain(page);
  constexpr std::size_t long_chain = 6;
  if (chain.heads.size() < long_chain && marked.size() < 2)
    if (HeadingList row = subnumbered_row(page, chain); row.size() > chain.heads.size())
      return by_numbers(page, {std::move(row), 1});
  const bool counted = chain.heads.size() >= 2 && chain.likeness >= 1;
  if (counted && told_by_numbers(page, marked, chain)) return by_numbers(page, std::move(chain));
  if (marked.size() >= 2 || (marked.size() == 1 && !(counted && chain.heads.size() > 2)))
    return by_marks(page, std::move(marked));
  HeadingList plain = plain_headings(page);
  HeadingList headed;  // a heading has something under it that is none
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const Index next = page.fact(plain[i].last_line).next;
    const bool last = i + 1 == plain.size();
    const bool parent =
        !last && next == plain[i + 1].line && i + 2 <= plain.size() && number_line_above(page, plain[i + 1].line) == no_index;
    const bool grandparent = parent && i + 2 < plain.size() && page.fact(plain[i + 1].last_line).next == plain[i + 2].line;
    if (!parent || !grandparent) headed.push_back(plain[i]);
  }
  const bool mainly_plain = headed.size() >= 2 * chain.heads.size() && !headed.empty() &&
                            (chain.heads.empty() || headed.front().line < chain.heads.front().line);
  if (counted && (chain.heads.size() >= 3 || headed.size() < 3) && !mainly_plain) return by_numbers(page, std::move(chain));
  if (!headed.empty()) return by_text(page, std::move(headed), counted ? chain : Chain{});
  return by_numbers(page, counted ? std::move(chain) : Chain{numbered_paragraphs(page), 1});
}

}  // namespace

std::vector<Heading> headings(const Page& page) {
  std::vector<Heading> found = headings_as_written(page);
  LetteredRows(found).number();
  return found;
}

}  // namespace minutes::find
