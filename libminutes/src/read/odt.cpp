// ODT: the walk through content.xml, after its styles. As for DOCX what a person sees is told. Deleted text stands apart in a
// list of changes, which is left out; inserted text stands in its place.
#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "read/flow.h"
#include "read/odt_styles.h"
#include "read/readers.h"
#include "read/xml.h"
#include "read/zip.h"

namespace minutes::read {
namespace {

constexpr float visible_gap = 5;  ///< points between paragraphs that the eye takes for a blank line
constexpr float indented = 15;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// A list that is open, or was: its style and how far each level has counted.
struct Count {
  const OdtList* style = nullptr;
  std::array<std::uint32_t, odt_levels> value{};
  std::array<bool, odt_levels> begun{};
};

class Lists {
 public:
  explicit Lists(const OdtStyles& styles) : styles_(styles) {}

  void open(const Attributes& attributes);
  void close();
  void item(const Attributes& attributes);
  bool inside() const { return !open_.empty(); }
  std::size_t depth() const { return open_.size(); }
  /// The label of the item at hand; once, for its first paragraph.
  std::optional<std::string> label(const std::string& style_of_paragraph, bool& bullet);
  /// The number of a heading of that level.
  std::string heading(std::size_t level);

 private:
  struct Open {
    std::size_t count;   ///< into counts_
    bool fresh = false;  ///< its item has no paragraph yet
    std::optional<std::uint32_t> start{};
  };
  static std::string counted(Count& count, std::size_t level, std::optional<std::uint32_t> start);

  const OdtStyles& styles_;
  std::vector<Count> counts_{};
  std::vector<Open> open_{};
  std::map<std::string, std::size_t, std::less<>> by_id_{};
  std::map<std::string, std::size_t, std::less<>> by_style_{};
  Count outline_{};
};

void Lists::open(const Attributes& attributes) {
  constexpr std::size_t deepest = 256;
  if (open_.size() >= deepest) return open_.push_back(open_.back());
  const std::string style(attributes["style-name"]);
  if (!open_.empty()) {
    open_.push_back({open_.back().count});
    if (const OdtList* own = styles_.list(style)) counts_[open_.back().count].style = own;
    return;
  }
  std::size_t at = counts_.size();
  if (const std::string before(attributes["continue-list"]); !before.empty()) {
    if (const auto found = by_id_.find(before); found != by_id_.end()) at = found->second;
  } else if (attributes["continue-numbering"] == "true") {
    if (const auto found = by_style_.find(style); found != by_style_.end()) at = found->second;
  }
  if (at == counts_.size()) counts_.push_back({styles_.list(style)});
  if (!style.empty()) by_style_[style] = at;
  if (const std::string id(attributes["id"]); !id.empty()) by_id_[id] = at;
  open_.push_back({at});
}

void Lists::close() {
  if (!open_.empty()) open_.pop_back();
}

void Lists::item(const Attributes& attributes) {
  if (open_.empty()) return;
  open_.back().fresh = true;
  open_.back().start.reset();
  if (attributes.has("start-value"))
    open_.back().start = static_cast<std::uint32_t>(std::max(0, attributes.number("start-value", 1)));
}

std::string Lists::counted(Count& count, std::size_t level, std::optional<std::uint32_t> start) {
  const OdtList& style = *count.style;
  if (start)
    count.value[level] = *start;
  else
    count.value[level] = count.begun[level] ? count.value[level] + 1 : style[level].start;
  count.begun[level] = true;
  for (std::size_t below = level + 1; below < odt_levels; ++below) count.begun[below] = false;
  const OdtLevel& form = style[level];
  if (form.format == NumberFormat::bullet) return printed_bullet(form.bullet, form.font);
  if (form.format == NumberFormat::none) return form.prefix + form.suffix;
  std::string out = form.prefix;
  const std::size_t first = level + 1 - std::min<std::size_t>(form.shown, level + 1);
  for (std::size_t at = first; at <= level; ++at) {
    if (!count.begun[at] && at < level) count.begun[at] = true, count.value[at] = style[at].start;
    if (style[at].format == NumberFormat::none || style[at].format == NumberFormat::bullet) continue;
    if (at > first && !out.empty() && out.size() > form.prefix.size()) out += '.';
    out += printed_number(count.value[at], style[at].format);
  }
  return out + form.suffix;
}

std::optional<std::string> Lists::label(const std::string& style, bool& bullet) {
  if (open_.empty() || !std::exchange(open_.back().fresh, false)) return {};
  Count& count = counts_[open_.back().count];
  if (!count.style) count.style = styles_.list(style);
  if (!count.style) return {};
  // Items whose lists only hold lists: they have no paragraph of their own, and no number.
  for (Open& above : open_) above.fresh = false;
  const std::size_t level = std::min(open_.size(), odt_levels) - 1;
  bullet = (*count.style)[level].format == NumberFormat::bullet;
  return counted(count, level, std::exchange(open_.back().start, std::nullopt));
}

std::string Lists::heading(std::size_t level) {
  level = std::clamp<std::size_t>(level, 1, odt_levels) - 1;
  outline_.style = &styles_.outline();
  const std::string label = counted(outline_, level, {});
  return styles_.outline()[level].format == NumberFormat::none ? std::string() : label;
}

enum class Part : std::uint8_t { body, header, footer };

/// Elements of which nothing is printed, or not in the final text.
bool is_unprinted(Space space, std::string_view name) {
  if (space == Space::text) {
    for (const std::string_view known : {"tracked-changes", "note-citation", "ruby-text", "sequence-decls", "variable-decls",
                                         "user-field-decls", "number", "index-title-template", "table-of-content-source"})
      if (name == known) return true;
  }
  if (space == Space::office) return name == "forms" || name == "scripts" || name == "font-face-decls";
  if (space == Space::drawing) return name == "object" || name == "object-ole" || name == "glue-point";
  return space == Space::other && (name == "title" || name == "desc");  // of pictures (svg)
}

class OdtBody : public XmlHandler {
 public:
  OdtBody(Part part, Flow& flow, const OdtStyles& styles) : part_(part), flow_(flow), styles_(styles), lists_(styles) {}

  void start(Space space, std::string_view name, const Attributes& attributes) override;
  void end(Space space, std::string_view name) override;
  void text(std::string_view characters) override;

  std::uint32_t changes() const { return changes_; }
  /// A part that only holds heads and feet: their lines come from start() and end() of those.
  void read_from_start() { inside_ = true; }

 private:
  struct Span {
    bool hidden = false, bold = false;
  };
  /// Of the paragraph at hand; those around a text box wait.
  struct State {
    bool open = false, space = true;  ///< `space`: white space that follows is left out
    float size = 0;
    bool bold = false;
    std::vector<Span> spans{};
  };

  void start_text(std::string_view name, const Attributes& attributes);
  void start_paragraph(std::string_view name, const Attributes& attributes);
  void start_table(std::string_view name, const Attributes& attributes);
  void end_paragraph();
  void begin_aside(bool to_end);
  void end_aside();
  void begin_cell();
  void write(std::string_view characters);
  Paragraph paragraph(const OdtForm& form, int level);
  bool hidden() const { return !now_.spans.empty() && now_.spans.back().hidden; }

  Part part_;
  Flow& flow_;
  const OdtStyles& styles_;
  Lists lists_;
  State now_{};
  std::vector<State> around_{};
  std::uint32_t skipped_ = 0, changes_ = 0, notes_ = 0, contents_ = 0, header_rows_ = 0;
  bool inside_ = false, in_comment_ = false, in_note_ = false, in_creator_ = false;
  std::string label_{};
  std::optional<std::uint32_t> cell_{};
  float last_below_ = 0;
  bool last_listed_ = false;
  std::uint8_t last_depth_ = 0;
};

void OdtBody::start(Space space, std::string_view name, const Attributes& attributes) {
  if (skipped_ > 0) {
    if (space == Space::text && name == "changed-region") ++changes_;
    return ++skipped_, void();
  }
  if (is_unprinted(space, name)) return ++skipped_, void();
  if (space == Space::office && name == "text") inside_ = true;
  if (!inside_) return;
  if (space == Space::text) start_text(name, attributes);
  if (space == Space::table) start_table(name, attributes);
  if (space == Space::drawing && name == "text-box") begin_aside(false);
  if (space == Space::office && name == "annotation") {
    begin_aside(true);
    in_comment_ = true;
    label_.clear();
  }
  if (space == Space::dublin_core && name == "creator") in_creator_ = true;
  if (space == Space::dublin_core && name == "date" && in_comment_) ++skipped_;
}

void OdtBody::start_text(std::string_view name, const Attributes& attributes) {
  if (name == "p" || name == "h") {
    start_paragraph(name, attributes);
  } else if (name == "span") {
    const std::string style(attributes["style-name"]);
    const OdtForm& form = styles_.form(OdtStyles::of_text + style);
    const Span above = now_.spans.empty() ? Span{false, now_.bold} : now_.spans.back();
    now_.spans.push_back({form.hidden.value_or(above.hidden), form.bold.value_or(above.bold)});
  } else if (name == "list") {
    lists_.open(attributes);
  } else if (name == "list-item") {
    lists_.item(attributes);
  } else if (name == "tab") {
    if (!hidden() && now_.open) flow_.tab(), now_.space = true;
  } else if (name == "s") {
    constexpr std::int32_t most = 200;
    if (!hidden()) write(std::string(static_cast<std::size_t>(std::clamp(attributes.number("c", 1), 1, most)), ' '));
  } else if (name == "line-break") {
    if (!hidden() && now_.open) flow_.line_break(), now_.space = true;
  } else if (name == "soft-page-break") {
    if (!flow_.aside() && part_ == Part::body) flow_.page();
  } else if (name == "note") {
    begin_aside(true);
    in_note_ = true;
    label_ = std::to_string(++notes_);
  } else if (name == "table-of-content" || name == "alphabetical-index" || name == "illustration-index") {
    ++contents_;
  } else if (name == "hidden-text" || name == "hidden-paragraph") {
    ++skipped_;
  }
}

Paragraph OdtBody::paragraph(const OdtForm& form, int level) {
  Paragraph made;
  if (level > 0 && part_ == Part::body) made.heading = static_cast<std::uint8_t>(std::min(level, 6));
  if (form.title && part_ == Part::body && made.heading == 0) made.heading = 1;
  bool bullet = false;
  if (const auto label = lists_.label(form.list_style.value_or(""), bullet)) {
    made.label = *label;
    while (made.label.ends_with(" ")) made.label.pop_back();
    if (made.heading == 0 && !made.label.empty()) made.mark = mark_of_label(made.label, bullet);
    made.depth = made.mark == ListMark::none ? std::uint8_t{0}
                                             : static_cast<std::uint8_t>(std::min<std::size_t>(lists_.depth() - 1, 31));
  } else if (made.heading > 0 && !lists_.inside()) {
    made.label = lists_.heading(static_cast<std::size_t>(level > 0 ? level : 1));
    while (made.label.ends_with(" ")) made.label.pop_back();
  } else if (lists_.inside() && made.heading == 0) {
    made.in_list = last_listed_, made.depth = last_depth_;
  }
  if (!made.in_list && made.label.empty() && last_listed_ && made.heading == 0 && form.left.value_or(0) >= indented)
    made.in_list = true, made.depth = last_depth_;
  made.gap = std::max(form.above.value_or(0), last_below_) >= visible_gap;
  last_below_ = form.below.value_or(0);
  last_listed_ = made.mark != ListMark::none || made.in_list;
  last_depth_ = made.depth;
  if (contents_ > 0) made.furniture = FurnitureKind::contents, made.heading = 0;
  if (part_ == Part::header) made.furniture = FurnitureKind::header;
  if (part_ == Part::footer || in_note_) made.furniture = FurnitureKind::footer, made.heading = 0;
  if (in_comment_) made.kind = BlockKind::comment, made.furniture.reset(), made.heading = 0;
  if ((in_note_ || in_comment_) && !label_.empty()) made.label = std::exchange(label_, {}), made.mark = ListMark::none;
  return made;
}

void OdtBody::start_paragraph(std::string_view name, const Attributes& attributes) {
  begin_cell();
  const std::string style(attributes["style-name"]);
  const OdtForm& form = styles_.form(style);
  int level = name == "h" ? std::max(1, attributes.number("outline-level", 1)) : form.outline.value_or(0);
  if (attributes["is-list-header"] == "true") level = std::max(level, 1);
  now_.open = true, now_.space = true;
  now_.size = form.size.value_or(0), now_.bold = form.bold.value_or(false);
  now_.spans.assign(1, {form.hidden.value_or(false), now_.bold});
  flow_.open(paragraph(form, level));
}

void OdtBody::start_table(std::string_view name, const Attributes& attributes) {
  if (part_ != Part::body || in_comment_) return;
  constexpr std::int32_t most_repeats = 100;
  if (name == "table") {
    begin_cell();
    flow_.open_table();
  } else if (name == "table-header-rows") {
    ++header_rows_;
  } else if (name == "table-row") {
    flow_.open_row(header_rows_ > 0);
  } else if (name == "table-cell") {
    // What a cell covers has cells of its own below or behind it: they count the columns.
    cell_ = static_cast<std::uint32_t>(std::clamp(attributes.number("number-columns-repeated", 1), 1, most_repeats));
  } else if (name == "covered-table-cell") {
    const auto cells = std::clamp(attributes.number("number-columns-repeated", 1), 1, most_repeats);
    flow_.open_cell(static_cast<std::uint32_t>(cells));
  }
}

void OdtBody::begin_cell() {
  if (!cell_) return;
  flow_.open_cell(*cell_);
  cell_.reset();
}

void OdtBody::begin_aside(bool to_end) {
  around_.push_back(std::move(now_));
  now_ = {};
  flow_.begin_aside(to_end);
}

void OdtBody::end_aside() {
  if (around_.empty()) return;
  flow_.end_aside();
  now_ = std::move(around_.back());
  around_.pop_back();
}

void OdtBody::write(std::string_view characters) {
  if (!now_.open || characters.empty()) return;
  const bool bold = now_.spans.empty() ? now_.bold : now_.spans.back().bold;
  flow_.text(characters, {bold, now_.size});
}

/// White space counts once, and not at the start of a paragraph.
void OdtBody::text(std::string_view characters) {
  if (skipped_ > 0 || !inside_) return;
  if (in_creator_ && in_comment_) {
    label_ += characters;
    return;
  }
  if (!now_.open || hidden()) return;
  for (std::size_t at = 0; at < characters.size();) {
    std::size_t end = at;
    while (end < characters.size() && !is_blank(characters[end])) ++end;
    if (end > at) write(characters.substr(at, end - at)), now_.space = false;
    at = end;
    while (end < characters.size() && is_blank(characters[end])) ++end;
    if (end > at && !now_.space) write(" "), now_.space = true;
    at = end;
  }
}

void OdtBody::end_paragraph() {
  flow_.close();
  now_.open = false;
  if (around_.empty() && part_ == Part::body) flow_.release();
}

void OdtBody::end(Space space, std::string_view name) {
  if (skipped_ > 0) return --skipped_, void();
  if (!inside_) return;
  if (space == Space::office && name == "text") inside_ = false;
  if (space == Space::office && name == "annotation") end_aside(), in_comment_ = false;
  if (space == Space::drawing && name == "text-box") end_aside();
  if (space == Space::dublin_core && name == "creator" && std::exchange(in_creator_, false) && in_comment_) label_ += ':';
  if (space == Space::table && part_ == Part::body && !in_comment_) {
    if (name == "table-cell") begin_cell();
    if (name == "table-header-rows" && header_rows_ > 0) --header_rows_;
    if (name == "table") flow_.close_table();
  }
  if (space != Space::text) return;
  if (name == "p" || name == "h") end_paragraph();
  if (name == "span" && now_.spans.size() > 1) now_.spans.pop_back();
  if (name == "list") lists_.close();
  if (name == "note") end_aside(), in_note_ = false;
  if (contents_ > 0 && (name == "table-of-content" || name == "alphabetical-index" || name == "illustration-index"))
    --contents_;
}

/// Heads and feet, which stand in the part of the styles.
class PageMatter : public XmlHandler {
 public:
  PageMatter(Part part, Flow& flow, const OdtStyles& styles) : part_(part), flow_(flow), styles_(styles) {}

  void start(Space space, std::string_view name, const Attributes& attributes) override {
    if (body_) {
      ++depth_;
      return body_->start(space, name, attributes);
    }
    if (space != Space::style || !is_wanted(name)) return;
    body_.emplace(part_, flow_, styles_);
    body_->read_from_start();
    depth_ = 0;
  }
  void end(Space space, std::string_view name) override {
    if (!body_) return;
    if (depth_ == 0) return body_.reset();
    --depth_;
    body_->end(space, name);
  }
  void text(std::string_view characters) override {
    if (body_) body_->text(characters);
  }

 private:
  bool is_wanted(std::string_view name) const {
    return part_ == Part::header ? name == "header" || name == "header-first" || name == "header-left"
                                 : name == "footer" || name == "footer-first" || name == "footer-left";
  }

  Part part_;
  Flow& flow_;
  const OdtStyles& styles_;
  std::optional<OdtBody> body_{};
  std::uint32_t depth_ = 0;
};

}  // namespace

Composed odt(std::string_view bytes, Budget& budget, std::vector<Warning>& warnings) {
  const Archive archive(bytes, budget);
  if (archive.part("META-INF/manifest.xml").find("encryption-data") != std::string::npos)
    refuse(ErrorCode::encrypted, "a password is asked for; save the document without one");
  const std::string content = archive.part("content.xml"), page_styles = archive.part("styles.xml");
  if (content.empty()) refuse(ErrorCode::damaged, "the OpenDocument text has no part content.xml");
  Composer page(budget);
  Flow flow(page, budget);
  OdtStyles styles;
  read_xml(page_styles, "styles.xml", styles, budget);
  read_xml(content, "content.xml", styles, budget);
  PageMatter heads(Part::header, flow, styles), feet(Part::footer, flow, styles);
  read_xml(page_styles, "styles.xml", heads, budget);
  page.gap();
  if (content.find("soft-page-break") != content.npos) flow.page();
  OdtBody body(Part::body, flow, styles);
  read_xml(content, "content.xml", body, budget);
  flow.release();
  page.gap();
  flow.release_end();
  page.gap();
  read_xml(page_styles, "styles.xml", feet, budget);
  if (body.changes() > 0)
    warnings.push_back({WarningCode::tracked_changes,
                        "tracked changes in " + std::to_string(body.changes()) + " places; read as if all were accepted",
                        std::nullopt});
  return page.finish();
}

}  // namespace minutes::read
