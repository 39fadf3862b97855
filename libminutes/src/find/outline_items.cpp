// Points that are matters of their own. A list right under a heading that names a kind of matter (Övrigt, Ansökningar)
// holds matters; one that a sentence leads in elaborates; names, att-satser and tasks are neither.
#include <algorithm>

#include "base/utf8.h"
#include "find/outline_item_titles.h"
#include "find/outline_parts.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

bool contains_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// `ö v r i g t` is `övrigt`.
std::string without_spacing(std::string title) {
  std::size_t single = 0, letters = 0;
  for (std::size_t at = 0; at < title.size(); ++at) {
    if (base::is_continuation(static_cast<unsigned char>(title[at]))) continue;
    letters += title[at] != ' ';
    single += title[at] == ' ';
  }
  if (letters < 4 || single + 1 < letters) return title;
  std::erase(title, ' ');
  return title;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool names_kind_of_matters(std::string_view title) {
  return contains_any(
      title,
      {"övrig",      "information", "diskussion",  "punkter",         "frågor",    "ärenden",      "rapport",    "aktuell",
       "skrivelse",  "ansökning",   "motion",      "interpellation",  "avsägelse", "återkoppling", "sedan sist", "nyheter",
       "meddelande", "laget runt",  "uppföljning", "mötets öppnande", "kort om",   "diverse",      "anmälan av", "nuläge",
       "på gång",    "status",      "runda",       "informerar",      "aktivitet", "omvärld",      "arbetsgrupp"});
}

bool names_people(std::string_view title) {
  return title.substr(0, 4) == "val " || contains_any(title, {"röstlängd", "närvar", "deltag", "medverkande", "valberedning",
                                                              "val av", "firmateckn", "fyllnadsval:"});
}

bool names_plan(std::string_view title) {
  return contains_any(title, {"handlingsplan", "strategi för", "policy för", "verksamhetsplan för"});
}

class Items {
 public:
  Items(const Page& page, std::vector<Heading>& found) : page_(page), found_(found) {}

  void run() {
    plan_ = named_plan();
    std::vector<Heading> more = look();
    constexpr std::size_t several = 2;
    if (emitted_ >= several && emitted_ * 3 >= asked_ * 2) {  // lists below headings are matters here: those in doubt too
      consistent_ = true;
      more = look();
    }
    merge(found_, std::move(more));
  }

 private:
  std::vector<Heading> look() {
    std::vector<Heading> more;
    emitted_ = asked_ = 0;
    before_first(more);
    std::vector<std::size_t> above;  // the headings that the next may stand under, the nearest last
    for (std::size_t i = 0; i < found_.size(); ++i) {
      while (!above.empty() && found_[above.back()].level >= found_[i].level) above.pop_back();
      const std::uint32_t end = i + 1 < found_.size() ? found_[i + 1].line : static_cast<std::uint32_t>(page_.size());
      under(found_[i], end, more, above.empty() ? std::string() : base::fold(found_[above.back()].title.value_or("")));
      above.push_back(i);
    }
    return more;
  }

  struct Group {
    std::uint32_t first = 0, last = 0;  ///< lines, inclusive
    Index lead = no_index;              ///< visible line above
    std::vector<std::uint32_t> points{};
    std::size_t children = 0, rich = 0, bold = 0, names = 0, clauses = 0, low = 0, boxes = 0, brief = 0, told = 0, titled = 0,
                speakers = 0, issues = 0, leads = 0, headed = 0, stopped = 0;
    bool numbers = false, letters = false;
  };

  bool named_plan() const {
    for (std::uint32_t l = 0, seen = 0; l < page_.size() && seen < 8; ++l) {
      if (!page_.fact(l).visible) continue;
      ++seen;
      if (page_.content(l).size() < 300 && names_plan(base::fold(page_.content(l).substr(0, 60)))) return true;
    }
    return false;
  }

  std::uint8_t depth(std::uint32_t l) const { return page_.block(l).depth; }
  bool starts_point(std::uint32_t l) const { return page_.is_item(l) && page_.block(l).first_line == l; }

  /// The points from line `l` on, with what they hold, up to a line that belongs to none.
  Group group_at(std::uint32_t l, std::uint32_t end) const {
    Group group;
    group.first = l;
    group.lead = page_.fact(l).previous;
    group.numbers = page_.line(l).mark == ListMark::number;
    group.letters = page_.line(l).mark == ListMark::letter;
    const std::uint8_t top = depth(l);
    const std::uint16_t indent = page_.line(l).indent;
    for (Index at = l; at != no_index && at < end; at = page_.fact(at).next) {
      if (starts_point(at)) {
        if (depth(at) < top) break;
        if (depth(at) == top)
          add_point(group, at);
        else
          ++group.children;
      } else if (page_.block(at).kind != BlockKind::list_item && page_.line(at).indent <= indent) {
        if (!group.letters || !next_letter_below(at, top, end)) break;
        ++group.told;
      }
      group.last = at;
    }
    return group;
  }

  /// Between lettered points stands what is said on each.
  bool next_letter_below(std::uint32_t l, std::uint8_t top, std::uint32_t end) const {
    constexpr int reach = 8;
    Index at = page_.fact(l).next;
    for (int n = 0; n < reach && at != no_index && at < end; ++n, at = page_.fact(at).next)
      if (starts_point(at)) return page_.line(at).mark == ListMark::letter && depth(at) == top;
    return false;
  }

  /// A few words without an end mark, and text of its own on the line below.
  bool titles_text(std::uint32_t l) const {
    const Index next = page_.fact(l).next;
    return next != no_index && !page_.is_item(next) && page_.fact(next).blanks == 0 && page_.word_count(l) <= 6 &&
           base::is_letter(last_of(page_.content(l))) && !page_.is_sentence(l);
  }

  static char32_t last_of(std::string_view text) {
    std::size_t at = text.empty() ? 0 : text.size() - 1;
    while (at > 0 && base::is_continuation(static_cast<unsigned char>(text[at]))) --at;
    return text.empty() ? U' ' : base::code_point_at(text, at);
  }

  void add_point(Group& group, std::uint32_t l) const {
    const Line& line = page_.line(l);
    const std::string_view text = page_.content(l);
    const Block& block = page_.block(l);
    const std::size_t size = page_.line(block.last_line).content.end - line.content.start;
    group.points.push_back(l);
    group.rich += size >= 110;
    const std::uint32_t lead = bold_lead_end(page_, l);
    group.bold += line.bold || lead != 0;
    group.leads += lead != 0 && lead + 10 < page_.line(block.last_line).content.end;
    group.titled += opens_with_title(l);
    group.stopped += opens_with_title(l) || opens_with_stop(l);
    group.issues += text.size() > 2 && text[0] == '#' && base::is_digit(static_cast<unsigned char>(text[1]));
    group.names += page_.is_name(l) && !page_.is_sentence(l);
    group.speakers += speaks(l);
    group.clauses += text.size() >= 4 && text[3] == ' ' && base::fold(text.substr(0, 4)) == "att ";
    group.headed += titles_text(l);
    group.low +=
        !text.empty() && base::is_letter(base::code_point_at(text, 0)) && !base::is_upper(base::code_point_at(text, 0));
    group.boxes += line.mark == ListMark::checkbox || line.mark == ListMark::checkbox_done;
    group.brief += text.size() < 160 && page_.word_count(l) <= 3;
  }

  /// `Skolskjuts: Nämnden ser över …`: a short title, a colon and a sentence.
  bool opens_with_title(std::uint32_t l) const {
    constexpr std::size_t longest = 60;
    const std::string_view text = page_.content(l);
    if (page_.line(l).mark == ListMark::number || page_.line(l).mark == ListMark::letter) return opens_with_stop(l);
    const auto colon = text.substr(0, longest).find(": ");
    if (colon == std::string_view::npos || colon < 3 || colon + 2 >= text.size() || speaker(l)) return false;
    const std::string_view rest = text.substr(colon + 2);
    const Block& block = page_.block(l);
    const char last = page_.content(block.last_line).back();
    return base::is_upper(base::code_point_at(text, 0)) && base::is_upper(base::code_point_at(rest, 0)) &&
           (last == '.' || last == '?' || last == '!');
  }

  /// `a) Taket. Offert väntas.`, `2. Bussresa? Nej.`, `b) Städdag – den 3 maj`: words before the mark that are no sentence.
  bool opens_with_stop(std::uint32_t l) const {
    constexpr std::uint32_t longest = 60, shortest = 4;
    const TokenRange range = page_.tokens_of(l);
    const std::uint32_t start = page_.line(l).content.start;
    if (range.empty() || !base::is_upper(base::code_point_at(page_.content(l), 0)) || speaker(l)) return false;
    for (Index t = range.first; t + 1 < range.last && page_.tokens[t].start < start + longest; ++t) {
      if (page_.tokens[t].cls == TokenClass::word || page_.tokens[t].start < start + shortest) continue;
      const std::string_view mark = page_.tokens[t].span().of(page_.source);
      const bool stop = mark == "." || mark == "?" || mark == ":" || mark == "–" || mark == "-";
      if (stop && page_.tokens[t + 1].has(token_space_before)) return !page_.is_sentence({range.first, t});
    }
    return false;
  }

  bool informs(Index lead) const {
    const std::string_view printed = page_.content(lead);
    if (!ends_with(printed, "om följande.") && std::string_view(":mrMR*_").find(printed.back()) == std::string_view::npos)
      return false;
    const std::string text = base::fold(page_.plain(page_.line(lead).content));
    const bool open = ends_with(text, ":") || ends_with(text, " om") || ends_with(text, " informerar") ||
                      ends_with(text, "om följande.") || ends_with(text, " rapporterar");
    return open && contains_any(text, {"kvarstår", "togs upp", "tas upp", "informera", "rapportera", "berätta", "redovisa",
                                       "meddela", "redogör", "information", "rapport", "anmäler"});
  }

  /// `Direktören informerar om följande.` above points that have titles
  bool reported(const Group& group) const {
    const auto titled = static_cast<std::size_t>(
        std::count_if(group.points.begin(), group.points.end(), [&](std::uint32_t l) { return opens_with_stop(l); }));
    return titled * 2 > group.points.size() && group.lead != no_index && page_.content(group.lead).size() < 100 &&
           informs(group.lead) && page_.fact(group.lead).head.role == sv::HeadRole::none && page_.is_sentence(group.lead);
  }

  /// Under `Ärendet` of an item that informs: points right below the head, or led in by who informs, that are no names and no
  /// att-satser of one act.
  bool informed_of(const Group& group, const Heading& heading, SectionKind section) const {
    if (section != SectionKind::background || !heading.title || group.lead == no_index || group.points.size() < 2) return false;
    if (!contains_any(base::fold(*heading.title), {"informer", "information", "rapporter", "meddelanden", "aktuellt"}))
      return false;
    const bool led =
        page_.content(group.lead).size() < 300 && (informs(group.lead) || ends_with(page_.content(group.lead), " om"));
    if (!led && page_.fact(group.lead).head.role == sv::HeadRole::none) return false;
    const std::size_t n = group.points.size();
    return group.names * 2 <= n && group.clauses * 2 <= n && group.boxes == 0 && group.speakers * 2 <= n && group.brief < n;
  }

  int score(const Group& group, const Heading& under, const std::string& parent) const {
    const std::string title = under.title ? without_spacing(base::fold(*under.title)) : std::string();
    const bool direct = group.lead == under.last_line;
    const bool informed = !direct && group.lead != no_index && page_.content(group.lead).size() < 300 && informs(group.lead);
    const std::size_t n = group.points.size();
    int points = direct || informed ? 2 : 0;
    const bool headed = !direct && group.lead != no_index && page_.fact(group.lead).head.role != sv::HeadRole::none;
    const bool any_other = contains_any(title, {"övrig"});
    const bool told = contains_any(title, {"informer", "information", "rapport", "meddelande"});
    const bool listed = direct && n >= 2 && (told || (group.titled * 2 >= n && names_kind_of_matters(title)));
    if (headed || (group.numbers && !informed && !listed && !(direct && any_other))) return 0;
    if (group.letters && group.headed * 4 >= n * 3 && n >= 2) points += 3;  // each over its text
    if (direct && group.letters && group.titled == 1) ++points;
    if (told && group.numbers && listed) ++points;
    if (!direct && !informed && group.lead != no_index && page_.content(group.lead).back() == '.' && group.rich * 2 > n)
      ++points;
    const bool reports = contains_any(parent, {"rapport", "information", "meddelande", "runda", "laget runt"});
    if (names_kind_of_matters(title)) points += any_other ? 2 : 1;
    if (reports && direct && !group.numbers) ++points;
    if (consistent_ && direct && n >= 3 && !group.numbers && !contains_any(title, {"ap ", "action", "åtgärd", "att göra"}))
      ++points;
    if ((direct ? group.stopped : group.titled) * 2 > n) points += 2;
    if (direct && !title.empty() && title.back() == '?') ++points;
    if (informed) ++points;
    if (group.children > 0 || group.told > 0) ++points;
    if (group.rich * 2 > n || group.bold * 2 > n) ++points;
    if (group.leads == n && n >= 3) points += 2;
    if (n == 1 && group.children == 0 && group.bold == 0) --points;
    const bool texted = group.letters && group.headed * 4 >= n * 3;  // titles of a word or two, each over its text
    if (group.brief == n && group.children + group.told == 0 && !texted) points -= 2;
    if (group.low * 2 > n && !contains_any(title, {"ansökning", "ansökan"})) points -= 2;
    if (group.issues * 2 > n) points += 2;
    if (group.speakers * 2 > n) points -= 5;
    if (group.names * 2 > n || group.clauses * 2 > n || group.boxes > 0 || names_people(title)) points -= 5;
    if (plan_) points -= 3;
    return points;
  }

  static bool excluded(const sv::Head& head) {
    switch (head.section) {
      case SectionKind::actions:
      case SectionKind::documents:
      case SectionKind::upcoming:
      case SectionKind::adjustment: return true;
      default: return false;
    }
  }

  void under(const Heading& heading, std::uint32_t end, std::vector<Heading>& more, const std::string& parent) {
    if (excluded(heading.fixed)) return;
    SectionKind section = SectionKind::none;
    bool fixed = false;  // lists under Beslut, Ärendet and the like belong to those, but for what somebody reports
    for (Index l = page_.fact(heading.last_line).next; l != no_index && l < end; l = page_.fact(l).next) {
      const sv::Head& head = page_.fact(l).head;
      fixed |= head.role == sv::HeadRole::section && !head.weak;
      if (head.role == sv::HeadRole::section) section = head.section;
      if (!starts_point(l)) continue;
      const Group group = group_at(l, end);
      constexpr int enough = 3;
      const bool informed = informed_of(group, heading, section);
      if (fixed && !informed && !reported(group)) continue;
      asked_ += group.lead == heading.last_line && group.points.size() > 1;
      if (informed || score(group, heading, parent) >= enough) {
        emit(group, heading.level + 1, more);
        ++emitted_;
      }
      l = std::max(l, group.last);
    }
    leads(heading.last_line, end, heading.level + 1, more);
    motions(heading, end, more);
    paragraphs(heading, end, more);
    groups_told(heading, end, more);
    indented(heading, end, more);
  }

  /// `Motion 2, Bo Ek: att bygga om.`, `Motion 2. Bygga om. Avslogs.` in text under one heading, two or more of them.
  void motions(const Heading& heading, std::uint32_t end, std::vector<Heading>& more) const {
    std::vector<Heading> found;
    for (Index l = page_.fact(heading.last_line).next; l != no_index && l < end; l = page_.fact(l).next) {
      if (!may_ask(page_, l) || page_.is_item(l) || page_.line(l).bold || page_.is_heading(l)) continue;
      if (auto head = motion_head(page_, l)) {
        head->level = heading.level + 1;
        if (head->value == found.size() + 1) found.push_back(std::move(*head));
      }
    }
    if (found.size() >= 2)
      more.insert(more.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  }

  /// `Skyltning. Anna tycker att …` under a heading of other matters: paragraphs that open with a title and a full stop.
  void paragraphs(const Heading& heading, std::uint32_t end, std::vector<Heading>& more) const {
    if (!heading.title || !contains_any(base::fold(*heading.title), {"övrig"})) return;
    constexpr std::size_t least = 2;
    std::vector<Heading> found;
    std::size_t asked = 0;
    for (Index l = page_.fact(heading.last_line).next; l != no_index && l < end; l = page_.fact(l).next) {
      if (page_.is_item(l) || page_.is_heading(l) || page_.line(l).bold || page_.line(l).table_row) return;
      const Index above = page_.fact(l).previous;
      const bool opens = page_.block(l).first_line == l || page_.fact(l).blanks > 0 || above == heading.last_line ||
                         page_.content(above).back() == '.';
      if (!opens || !base::is_upper(base::code_point_at(page_.content(l), 0))) continue;
      ++asked;
      if (!opens_with_stop(l)) continue;
      Heading head;
      head.form = HeadForm::lead;
      head.line = head.last_line = l;
      head.level = heading.level + 1;
      head.title = item_title(page_, l, false);
      if (head.title && page_.content(l).size() > head.title->size() + least) found.push_back(std::move(head));
    }
    if (found.size() >= least && found.size() == asked)
      more.insert(more.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  }

  /// `7A: Låset är sönder.`, `Knattar: 18 barn, …`: does the line open with one or two words and a colon?
  std::uint32_t short_lead(std::uint32_t l) const {
    constexpr std::size_t longest = 30, least_text = 15;
    const std::string_view text = page_.content(l);
    const auto dash = text.substr(0, longest).find(" – ");
    const auto colon = std::min(text.substr(0, longest).find(": "), dash);
    if (colon == std::string_view::npos || colon < 2 || text.size() < colon + least_text || page_.is_item(l)) return 0;
    const std::size_t mark = colon == dash ? std::string_view(" – ").size() : 2;
    const char32_t first = base::code_point_at(text, 0), behind = base::code_point_at(text, colon + mark);
    if (!(base::is_upper(first) || base::is_digit(first)) || !(base::is_upper(behind) || base::is_digit(behind))) return 0;
    if (std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), ' ') > 1 || speaker(l)) return 0;
    return sv::head(text.substr(0, colon)).role == sv::HeadRole::none ? static_cast<std::uint32_t>(colon) : 0;
  }

  /// Under a heading that names several, where all lines open with a name and a colon, three of them or more: a matter each.
  void groups_told(const Heading& heading, std::uint32_t end, std::vector<Heading>& more) const {
    constexpr std::size_t least = 3;
    std::vector<Heading> found;
    std::size_t told = 0;  // more than a sum or a day behind the colon
    for (Index l = page_.fact(heading.last_line).next; l != no_index && l < end; l = page_.fact(l).next) {
      const std::uint32_t colon = short_lead(l);
      if (colon == 0 && !found.empty() && opens_low(page_.content(l)) && page_.fact(l).blanks == 0) continue;  // goes on
      if (colon == 0 && found.size() >= least) break;
      if (colon == 0) return;
      const std::string_view text = page_.content(l).substr(colon + 1);
      const bool dashed = page_.content(l)[colon] == ' ';
      told += ends_with(text, ".") &&
              (dashed || text.find(". ") != std::string_view::npos || text.find("? ") != std::string_view::npos);
      Heading head;
      head.form = HeadForm::lead;
      head.line = head.last_line = l;
      head.level = heading.level + 1;
      head.title = page_.plain({page_.line(l).content.start, page_.line(l).content.start + colon});
      found.push_back(std::move(head));
    }
    if (found.size() >= least && told * 2 >= found.size())
      more.insert(more.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  }

  /// Notes without bullets, set out by indent: where some stand further in, those at the margin are the points.
  void indented(const Heading& heading, std::uint32_t end, std::vector<Heading>& more) const {
    if (heading.form != HeadForm::number) return;
    constexpr int step = 3;
    std::vector<std::uint32_t> points;
    bool deeper = false;
    int margin = -1;
    std::uint32_t page = 0;
    for (Index l = page_.fact(heading.last_line).next; l != no_index && l < end; l = page_.fact(l).next) {
      if (margin < 0 || page_.line(l).page != page) margin = page_.line(l).indent, page = page_.line(l).page;
      if (page_.block(l).first_line != l) continue;
      const int indent = page_.line(l).indent;
      if (page_.line(l).table_row) return;
      if (indent < margin) margin = indent;
      if (indent >= margin + step)
        deeper = true;
      else if (!page_.is_item(l) && page_.content(l).back() != ':' && indent == margin)
        points.push_back(l);
    }
    if (!deeper || points.size() < 3 || margin < 2) return;
    for (const std::uint32_t l : points) {
      Heading head;
      head.form = HeadForm::item;
      head.line = head.last_line = l;
      head.level = heading.level + 1;
      head.title = item_title(page_, l, false);
      more.push_back(std::move(head));
    }
  }

  bool has_children(const Group& group, std::uint32_t l) const {
    Index next = page_.fact(page_.block(l).last_line).next;
    return next != no_index && next <= group.last && starts_point(next) && depth(next) > depth(l);
  }

  void emit(const Group& group, std::uint32_t level, std::vector<Heading>& more) const {
    for (const std::uint32_t l : group.points) {
      if (page_.content(l).empty()) continue;
      Heading head;
      head.form = HeadForm::item;
      head.line = l;
      head.last_line = l;
      head.level = level;
      head.title = item_title(page_, l, has_children(group, l));
      more.push_back(std::move(head));
      emit_below(group, l, level + 1, more);
    }
  }

  /// Points one step in that gather points of their own, and are titles.
  void emit_below(const Group& group, std::uint32_t parent, std::uint32_t level, std::vector<Heading>& more) const {
    std::uint32_t head_line = 0;
    int children = 0;
    const auto flush = [&] {
      if (children < 2) return;
      Heading head;
      head.form = HeadForm::item;
      head.line = head.last_line = head_line;
      head.level = level;
      head.title = item_title(page_, head_line, true);
      if (head.title && !page_.is_sentence(head_line) && page_.word_count(head_line) <= 8) more.push_back(std::move(head));
    };
    for (Index l = page_.fact(parent).next; l != no_index && l <= group.last; l = page_.fact(l).next) {
      if (!starts_point(l)) continue;
      if (depth(l) <= depth(parent)) break;
      if (depth(l) == depth(parent) + 1) {
        flush();
        head_line = l, children = 0;
      } else if (depth(l) == depth(parent) + 2) {
        ++children;
      }
    }
    flush();
  }

  /// Points with points of their own, before any heading, or where there is none.
  void before_first(std::vector<Heading>& more) const {
    const std::uint32_t end = found_.empty() ? static_cast<std::uint32_t>(page_.size()) : found_.front().line;
    if (!found_.empty() && found_.front().form != HeadForm::markdown && found_.front().form != HeadForm::bold) return;
    for (Index l = page_.visible_from(0); l < end; l = page_.next_visible(l)) {
      if (!starts_point(l)) continue;
      const Group group = group_at(l, end);
      const Index lead = group.lead;
      const bool listed =
          lead != no_index && (page_.fact(lead).head.role != sv::HeadRole::none || page_.content(lead).back() == ':');
      const std::size_t n = group.points.size();
      if (holds_label(group)) {
        l = std::max(l, group.last);
        continue;
      }
      const bool headed = found_.empty() && group.headed == n && page_.fact(l).blanks > 0;
      const bool weighty = group.children > 0 || group.bold * 2 > n || group.rich * 2 > n || headed;
      if ((!listed || headed) && weighty && n >= 2 && group.names * 2 <= n && group.clauses * 2 <= n && group.boxes == 0 &&
          !group.numbers && !plan_)
        emit(group, 1, more);
      l = std::max(l, group.last);
    }
    leads(0, end, 1, more);
  }

  /// `- **Plats:** Digitalt`: what stands on a cover.
  bool holds_label(const Group& group) const {
    return std::any_of(group.points.begin(), group.points.end(), [&](std::uint32_t l) {
      const auto title = item_title(page_, l, false);
      if (!title || title->size() > 40) return false;
      const sv::HeadRole role = sv::head(*title).role;
      return role == sv::HeadRole::attendance || role == sv::HeadRole::cover;
    });
  }

  /// Paragraphs that open in bold, two or more of them.
  void leads(std::uint32_t from, std::uint32_t end, std::uint32_t level, std::vector<Heading>& more) const {
    std::vector<Heading> found;
    for (Index l = page_.visible_from(from); l < end; l = page_.next_visible(l)) {
      if (page_.source[page_.line(l).content.start] != '*' && page_.line(l).bold_end == 0) continue;
      if (page_.is_item(l) || page_.block(l).first_line != l || page_.block(l).kind != BlockKind::paragraph) continue;
      const std::uint32_t close = bold_lead_end(page_, l);
      if (close == 0 || page_.line(l).bold) continue;
      Heading head;
      head.form = HeadForm::lead;
      head.line = head.last_line = l;
      head.level = level;
      head.title = item_title(page_, l, false);
      if (!head.title || sv::head(*head.title).role != sv::HeadRole::none || names_document(page_, l) || speaker(l) ||
          says_decided(l, close))
        continue;
      found.push_back(std::move(head));
    }
    if (from == 0) drop_cover(found);
    if (found.size() >= 2)
      more.insert(more.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  }

  /// `**Styrelsen beslutar** att …`: the bold words end in the verb.
  bool says_decided(std::uint32_t l, std::uint32_t close) const {
    Index last = no_index;
    const TokenRange range = page_.tokens_of(l);
    for (Index t = range.first; t < range.last && page_.tokens[t].start < close; ++t)
      if (page_.tokens[t].cls == TokenClass::word) last = t;
    if (last == no_index) return false;
    if (word_set<"att">.has(page_.tokens[last])) {  // `**Stämman beslutar att**`, `**att** …`
      if (last == range.first) return true;
      --last;
    }
    return (page_.tokens[last].lists & sv::decide) != 0;
  }

  /// `**Projekt:** E-arkiv`, `**När:** tors 22 jan`: a cover's fields, where one of them is a label that covers have.
  static void drop_cover(std::vector<Heading>& found) {
    constexpr std::uint32_t near = 3;
    const auto field = [](const Heading& head) {
      const std::string title = base::fold(*head.title);
      return title == "när" || title == "var" || title == "tid" || title == "plats" || title == "datum" || title == "dag" ||
             title == "närvarande" || title == "deltagare" || title == "mötesledare";
    };
    const auto last = std::find_if(found.rbegin(), found.rend(), field);
    if (last == found.rend()) return;
    const std::uint32_t line = last->line;
    std::erase_if(found, [&](const Heading& head) { return head.line <= line + near; });
  }

  /// `Bo Ek: bra förslag`
  bool speaks(std::uint32_t l) const {
    constexpr std::size_t longest = 30;
    const auto colon = page_.content(l).substr(0, longest).find(": ");
    if (colon == std::string_view::npos || !speaker(l)) return false;
    const TokenRange range = page_.tokens_of(l);
    const std::uint32_t end = page_.line(l).content.start + static_cast<std::uint32_t>(colon);
    for (Index t = range.first; t < range.last && page_.tokens[t].start < end; ++t)
      if (page_.tokens[t].cls != TokenClass::word || !page_.tokens[t].has(token_capital)) return false;
    return true;
  }

  bool speaker(std::uint32_t l) const {
    const TokenRange range = page_.tokens_of(l);
    return !range.empty() && (page_.tokens[range.first].lists & (sv::first_name | sv::role)) != 0;
  }

  const Page& page_;
  std::vector<Heading>& found_;
  bool plan_ = false;
  bool consistent_ = false;  ///< lists right below headings are matters in this document
  std::size_t asked_ = 0;    ///< lists right below headings
  std::size_t emitted_ = 0;  ///< lists below headings that were
};

}  // namespace

void add_items(const Page& page, std::vector<Heading>& found) { Items(page, found).run(); }

}  // namespace minutes::find
