// The fixed heads inside items, and what stands under each.
#include <algorithm>

#include "base/utf8.h"
#include "find/outline_parts.h"

namespace minutes::find {
namespace {

class Sections {
 public:
  Sections(const Page& page, const std::vector<Heading>& found, const std::vector<Topic>& topics)
      : page_(page), found_(found), topics_(topics) {}

  std::vector<Section> run() {
    for (Index l = page_.visible_from(0); l != no_index;) {
      if (heading_ < found_.size() && found_[heading_].line == l) {
        l = page_.visible_from(heading(l) + 1);
      } else {
        line(l);
        l = page_.next_visible(l);
      }
    }
    close(static_cast<std::uint32_t>(page_.size()));
    return std::move(sections_);
  }

 private:
  /// A topic ends the section before it; one whose title is a fixed head is a section itself.
  std::uint32_t heading(std::uint32_t l) {
    const Heading& head = found_[heading_];
    const bool item = head.form == HeadForm::item || head.form == HeadForm::lead;
    const std::uint32_t level = head.level;
    if (!item || level <= level_) close(l);
    if (!item) level_ = level;
    topic_ = static_cast<Index>(heading_++);
    if (!item && head.fixed.role == sv::HeadRole::section && head.fixed.section != SectionKind::background)
      open(head.fixed.section, topics_[topic_].heading, head.last_line);
    if (item) run_in(l);
    return head.last_line;
  }

  void line(std::uint32_t l) {
    const sv::Head& head = page_.fact(l).head;
    if (head.role == sv::HeadRole::section && stands_alone(l) && (!head.weak || weak_counts(l))) {
      close(l);
      open(head.section, page_.line(l).content, l);
    } else {
      run_in(l);
    }
  }

  bool stands_alone(std::uint32_t l) const {
    const Block& block = page_.block(l);
    const sv::Head& head = page_.fact(l).head;
    return block.first_line == l || page_.fact(l).blanks > 0 || head.section == SectionKind::decision ||
           (!head.weak && page_.content(l).find(' ') == std::string_view::npos && ends_sentence_before(l));
  }

  /// `Ärendet` right below `Planen antas.`
  bool ends_sentence_before(std::uint32_t l) const {
    const Index before = l == 0 ? no_index : static_cast<Index>(l - 1);
    return before != no_index && !page_.content(before).empty() && page_.content(before).back() == '.';
  }

  /// A weak head counts as a section inside § and numbered items, or where it is marked as a heading.
  bool weak_counts(std::uint32_t l) const {
    if (topic_ == no_index) return false;
    const HeadForm form = found_[topic_].form;
    return page_.is_heading(l) || page_.line(l).bold || form == HeadForm::section_sign || page_.content(l).back() == ':' ||
           (form == HeadForm::number && page_.fact(l).blanks > 0);
  }

  /// `Beslut: …` holds its own block, and the list that it leads in.
  void run_in(std::uint32_t l) {
    if (!holds_colon(page_.line(l).content)) return;
    const Block& block = page_.block(l);
    if (block.first_line != l && page_.fact(l).blanks == 0 && !first_of_item(l)) return;
    const Span content = page_.line(l).content;
    sv::Head head;
    const std::size_t size = sv::run_in_head(content.of(page_.source), head);
    if (size == 0 || size >= content.size() || head.role != sv::HeadRole::section || (head.weak && !acts(head.section))) return;
    if (!page_.is_item(l)) close(l);
    Section section;
    section.kind = head.section;
    section.heading = {content.start, content.start + static_cast<std::uint32_t>(size)};
    const std::uint32_t last = end_of_run(l);
    section.body = {section.heading.end, page_.line(last).content.end};
    section.topic = topic_;
    section.tokens = {page_.fact(l).token, page_.fact(last).token};
    if (open_) close_at(section.heading.start, section.tokens.first);  // a head run in cuts the open section in two
    sections_.push_back(section);
  }

  /// Asked in text order.
  bool holds_colon(Span content) {
    if (colon_ < content.start) colon_ = std::min(page_.source.find(':', content.start), page_.source.size());
    return colon_ < content.end;
  }

  bool first_of_item(std::uint32_t l) const { return page_.is_item(l); }
  static bool acts(SectionKind kind) { return kind == SectionKind::actions || kind == SectionKind::upcoming; }

  std::uint32_t end_of_run(std::uint32_t l) const {
    std::uint32_t last = page_.block(l).last_line;
    const bool leads = page_.content(last).back() == ':';
    for (Index next = page_.fact(last).next;
         next != no_index && page_.is_item(next) && !page_.is_item(l) && (leads || page_.fact(next).blanks == 0);
         next = page_.fact(last).next) {
      if (heading_ < found_.size() && found_[heading_].line == next) break;
      last = page_.block(next).last_line;
    }
    return last;
  }

  void open(SectionKind kind, Span heading, std::uint32_t last_line) {
    Section section;
    section.kind = kind;
    section.heading = heading;
    section.topic = topic_;
    section.body = {page_.line(last_line).span.end, page_.line(last_line).span.end};
    section.tokens.first = page_.fact(last_line).token;
    sections_.push_back(section);
    open_ = true;
  }

  void close(std::uint32_t line) {
    if (!open_) return;
    if (line < page_.size()) return close_at(page_.line(line).span.start, page_.fact(line).token);
    close_at(static_cast<std::uint32_t>(page_.source.size()), page_.token_count());
  }

  /// `token` stands near.
  void close_at(std::uint32_t offset, std::uint32_t token) {
    Section& section = sections_.back();
    section.body.end = std::max(offset, section.body.start);
    section.tokens.last = token;
    open_ = false;
  }

  const Page& page_;
  const std::vector<Heading>& found_;
  const std::vector<Topic>& topics_;
  std::vector<Section> sections_{};
  std::size_t heading_ = 0;
  std::size_t colon_ = 0;  ///< where one stands, the first from the line asked last on
  Index topic_ = no_index;
  std::uint32_t level_ = 0;
  bool open_ = false;
};

/// `Kommunstyrelsens förslag till kommunfullmäktige` beside a head of its own for what is decided is a proposal.
void demote_proposals(const Page& page, std::vector<Section>& sections) {
  const auto proposes = [&](const Section& section) {
    return section.kind == SectionKind::decision &&
           base::fold(section.heading.of(page.source)).find("förslag till ") != std::string::npos;
  };
  std::vector<Index> decided;  // topics with a head of their own for what is decided, in text order
  for (const Section& section : sections)
    if (section.kind == SectionKind::decision && !proposes(section)) decided.push_back(section.topic);
  std::sort(decided.begin(), decided.end());
  for (Section& section : sections)
    if (proposes(section) && std::binary_search(decided.begin(), decided.end(), section.topic))
      section.kind = SectionKind::proposal;
}

/// The first token from `from` on that starts at or after `offset`, looked for near `from` first.
std::size_t token_from(const Page& page, std::size_t from, std::uint32_t offset) {
  const auto& tokens = page.tokens.items;
  if (from > 0 && tokens[from - 1].start >= offset) from = 0;
  std::size_t step = 1;
  while (from + step < tokens.size() && tokens[from + step].start < offset) from += step, step *= 2;
  const auto first = tokens.begin() + static_cast<std::ptrdiff_t>(from);
  const auto last = tokens.begin() + static_cast<std::ptrdiff_t>(std::min(from + step, tokens.size()));
  const auto found = std::lower_bound(first, last, offset, [](const Token& t, std::uint32_t at) { return t.start < at; });
  return static_cast<std::size_t>(found - tokens.begin());
}

/// Trims the body, and tells its tokens, looked for from those near its ends.
void finish(const Page& page, Section& section) {
  const auto blank = [&](std::uint32_t at) { return static_cast<unsigned char>(page.source[at]) <= ' '; };
  while (!section.body.empty() && blank(section.body.start)) ++section.body.start;
  while (!section.body.empty() && blank(section.body.end - 1)) --section.body.end;
  section.tokens = {static_cast<std::uint32_t>(token_from(page, section.tokens.first, section.body.start)),
                    static_cast<std::uint32_t>(token_from(page, section.tokens.last, section.body.end))};
}

}  // namespace

std::vector<Section> sections(const Page& page, const std::vector<Heading>& found, const std::vector<Topic>& topics) {
  std::vector<Section> all = Sections(page, found, topics).run();
  for (Section& section : all) finish(page, section);
  demote_proposals(page, all);
  return all;
}

}  // namespace minutes::find
