// What each line belongs to besides the matters: title, cover, attendance, contents, signatures, hidden text.
#include <algorithm>

#include "base/utf8.h"
#include "find/outline_parts.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

bool hides(BlockKind kind) { return kind == BlockKind::comment || kind == BlockKind::front_matter; }

class Zones {
 public:
  Zones(const Page& page, const std::vector<Heading>& found)
      : page_(page), found_(found), zones_(page.size(), ZoneKind::body) {}

  std::vector<ZoneKind> run() {
    front();
    attendance_headings();
    signatures();
    by_layout();
    return std::move(zones_);
  }

 private:
  std::uint32_t first_topic() const { return found_.empty() ? static_cast<std::uint32_t>(page_.size()) : found_.front().line; }

  /// The role of the line as a head, alone or run in.
  sv::HeadRole role(std::uint32_t l) const {
    if (page_.fact(l).head.role != sv::HeadRole::none) return page_.fact(l).head.role;
    sv::Head head;
    const std::string_view content = page_.content(l);
    const auto size = content.find_first_not_of("*_");
    if (size == std::string_view::npos) return sv::HeadRole::none;
    if (sv::run_in_head(content.substr(size, 120), head) != 0) return head.role;
    return first_cell(l);
  }

  /// In columns and tables the first cell is the head: `Beslutande    Ledamöter   …`.
  sv::HeadRole first_cell(std::uint32_t l) const {
    std::string_view content = page_.content(l);
    while (!content.empty() && (content[0] == '|' || content[0] == ' ')) content.remove_prefix(1);
    const auto end = std::min({content.find("  "), content.find('\t'), content.find('|')});
    if (end == std::string_view::npos || end > 60) return sv::HeadRole::none;
    return sv::head(content.substr(0, end)).role;
  }

  bool is_prose(std::uint32_t l) const {
    const Block& block = page_.block(l);
    const std::size_t size = page_.line(block.last_line).content.end - page_.line(block.first_line).content.start;
    return !page_.line(l).table_row && !page_.is_item(l) && size > 110 && page_.content(block.last_line).back() == '.' &&
           page_.is_sentence(block.first_line);
  }

  /// Everything above the first topic.
  void front() {
    ZoneKind state = ZoneKind::title;
    const std::uint32_t end = first_topic();
    bool any_head = false;
    for (std::uint32_t l = 0; l < end; ++l) {
      if (!page_.fact(l).visible) {
        zones_[l] = state;
        continue;
      }
      const sv::HeadRole what = role(l);
      if (what == sv::HeadRole::attendance)
        state = ZoneKind::attendance, any_head = true;
      else if (what == sv::HeadRole::cover && !(found_.empty() && l > end / 2))
        state = state == ZoneKind::attendance && !is_cover_start(l) ? state : ZoneKind::cover, any_head = true;
      else if (what == sv::HeadRole::agenda || what == sv::HeadRole::contents)
        state = ZoneKind::contents;
      else if (what == sv::HeadRole::section || is_prose(l))
        state = ZoneKind::body;
      else if (page_.is_heading(l) && state != ZoneKind::title)
        state = ZoneKind::body;
      zones_[l] = state;
    }
    if (found_.empty() && !any_head) leave_only_title();
  }

  /// Heads that end a list of people: `Plats och tid`, `Paragrafer`; not the roles of people (`Sekreterare`).
  bool is_cover_start(std::uint32_t l) const {
    const std::string lead = base::fold(page_.content(l).substr(0, 24));
    for (const std::string_view word :
         {"plats", "tid", "justering", "paragraf", "underskrift", "anslag", "bevis", "utse", "datum"})
      if (std::string_view(lead).substr(0, word.size()) == word) return true;
    return false;
  }

  /// No topics and no heads: only the lines that name the document are its title.
  void leave_only_title() {
    std::uint32_t last = 0;
    for (std::uint32_t l = 0, seen = 0; l < page_.size() && seen < 8; ++l) {
      if (!page_.fact(l).visible) continue;
      ++seen;
      if (names_document(page_, l)) last = l + 1;
    }
    std::fill(zones_.begin() + last, zones_.end(), ZoneKind::body);
  }

  /// Attendance under a heading of its own further down.
  void attendance_headings() {
    std::size_t at = 0;
    Index below = no_index;
    for (Index l = page_.visible_from(first_topic()); l != no_index; l = below) {
      below = page_.next_visible(l);
      if (page_.fact(l).head.role != sv::HeadRole::attendance) continue;
      while (at + 1 < found_.size() && found_[at + 1].line <= l) ++at;
      const bool marked = page_.is_heading(l) || page_.line(l).bold;
      if (!marked || l <= found_[at].last_line) continue;
      const std::uint32_t end = at + 1 < found_.size() ? found_[at + 1].line : static_cast<std::uint32_t>(page_.size());
      const std::uint32_t stop = next_marked(l + 1, end);
      std::fill(zones_.begin() + l, zones_.begin() + stop, ZoneKind::attendance);
      below = page_.visible_from(stop);
    }
  }

  std::uint32_t next_marked(std::uint32_t l, std::uint32_t end) const {
    while (l < end && !(page_.fact(l).visible && (page_.is_heading(l) || page_.line(l).bold))) ++l;
    return l;
  }

  /// `/SE 2024-08-21`
  bool is_slash_sign(std::uint32_t l) const {
    const std::string_view content = page_.content(l);
    return content.size() < 60 && content.size() > 2 && content[0] == '/' && base::is_upper(base::code_point_at(content, 1));
  }

  bool is_sign_head(std::uint32_t l) const {
    if (is_slash_sign(l)) return true;
    const sv::HeadRole what = role(l);
    if (what == sv::HeadRole::signatures) return true;
    const std::string lead = base::fold(page_.content(l).substr(0, 24));
    for (const std::string_view word : {"underskrift", "vid protokollet", "justeras", "justerat", "undertecknat", "signatur"})
      if (std::string_view(lead).substr(0, word.size()) == word) return true;
    return false;
  }

  /// Could the line stand in a sign-off: short, no sentence, no point of a list?
  bool may_sign(std::uint32_t l) const {
    const std::string_view content = page_.content(l);
    if (page_.is_item(l) || page_.is_heading(l) || content.size() > 160) return false;
    if (page_.fact(l).head.role == sv::HeadRole::section) return false;
    return !(content.back() == '.' && page_.word_count(l) > 4) && !page_.is_sentence(l);
  }

  /// The tail of short lines that holds a sign-off, from its first line that says so or is a name.
  void signatures() {
    if (found_.empty()) return;
    const std::uint32_t from = found_.back().last_line + 1;
    std::uint32_t start = static_cast<std::uint32_t>(page_.size());
    bool sure = false;
    for (std::uint32_t l = static_cast<std::uint32_t>(page_.size()); l-- > from;) {
      if (!page_.fact(l).visible) continue;
      if (is_sign_head(l))
        start = l, sure = true;
      else if (!may_sign(l))
        break;
      else if (page_.is_name(l) || signs_with_role(l))
        start = l, sure |= page_.fact(l).blanks > 0;
    }
    if (sure) std::fill(zones_.begin() + start, zones_.end(), ZoneKind::signatures);
  }

  /// `Rasmus Kaj (kaj), mötessekreterare`
  bool signs_with_role(std::uint32_t l) const {
    const TokenRange range = page_.tokens_of(l);
    bool role = false, name = false;
    for (Index t = range.first; t < range.last; ++t) {
      role |= (page_.tokens[t].lists & sv::role) != 0;
      name |= (page_.tokens[t].lists & (sv::first_name | sv::surname | sv::surname_suffix)) != 0;
    }
    return role && name;
  }

  void by_layout() {
    for (const Furniture& piece : page_.layout.furniture)
      if (piece.kind == FurnitureKind::contents)
        for (Index l = line_at(page_.layout, piece.span.start); l < page_.size() && page_.line(l).span.start < piece.span.end;
             ++l)
          zones_[l] = ZoneKind::contents;
    const auto& blocks = page_.layout.blocks;
    for (Index b = 0; b < blocks.size(); ++b)
      if (hides(blocks[b].kind))
        for (Index l = blocks[b].first_line; l <= blocks[b].last_line; ++l)
          if (page_.line(l).block == b) zones_[l] = ZoneKind::hidden;
  }

  const Page& page_;
  const std::vector<Heading>& found_;
  std::vector<ZoneKind> zones_;
};

}  // namespace

std::vector<ZoneKind> zones(const Page& page, const std::vector<Heading>& found) { return Zones(page, found).run(); }

}  // namespace minutes::find
