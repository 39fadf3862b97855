// DOCX: the parts of the package, and the walk through its body. What a person sees in Word is told: changes as if accepted,
// fields by their results, hidden text and comments' marks left out, lists by the numbers that are printed.
#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <utility>

#include "base/hash_set.h"
#include "read/docx_styles.h"
#include "read/flow.h"
#include "read/readers.h"
#include "read/xml.h"
#include "read/zip.h"

namespace minutes::read {
namespace {

constexpr std::int32_t visible_gap = 100;  ///< twentieths of a point between paragraphs that the eye takes for a blank line
constexpr std::int32_t indented = 300;

enum class Part : std::uint8_t { body, header, footer, notes, comments };

/// Elements of which nothing is printed, or not in the final text.
constexpr auto unprinted = base::hashes_of("instrText", "delText", "delInstrText", "moveFrom", "rPrChange", "pPrChange",
                                           "sectPrChange", "tblPrChange", "tblGridChange", "tcPrChange", "trPrChange",
                                           "tblPrExChange", "numberingChange", "sdtPr", "sdtEndPr", "rt", "tblGrid");

bool is_unprinted(Space space, std::string_view name) {
  if (space == Space::markup_compatibility) return name == "Fallback";  // the same again, for older programs
  return space == Space::word && unprinted.has(base::hash_of(name));
}

class Body : public XmlHandler {
 public:
  Body(Part part, Flow& flow, const DocxStyles& styles, DocxLists& lists, bool paged)
      : part_(part), flow_(flow), styles_(styles), lists_(lists), paged_(paged) {}

  void start(Space space, std::string_view name, const Attributes& attributes) override;
  void end(Space space, std::string_view name) override;
  void text(std::string_view characters) override {
    if (skipped_ == 0 && in_text_ && !is_hidden()) write(characters);
  }

  std::uint32_t changes() const { return changes_; }

 private:
  /// Of the paragraph at hand; those around a text box wait.
  struct State {
    ParagraphForm form{};
    RunForm run{};
    bool begun = false, mark_deleted = false;
  };

  bool skip(Space space, std::string_view name);
  void start_property(std::string_view name, const Attributes& attributes);
  void start_structure(std::string_view name, const Attributes& attributes);
  void start_piece(std::string_view name, const Attributes& attributes);
  void start_note(std::string_view name, const Attributes& attributes);
  void begin_cell();
  void end_paragraph();
  void begin();
  Paragraph paragraph();
  void set_list(Paragraph& made, const ParagraphForm& full);
  bool is_hidden() const;
  Face face() const;
  void write(std::string_view characters);
  void write_symbol(const Attributes& attributes);

  bool laid_out() const { return part_ == Part::body || part_ == Part::notes; }

  Part part_;
  Flow& flow_;
  const DocxStyles& styles_;
  DocxLists& lists_;
  bool paged_;
  State now_{};
  std::vector<State> around_{};
  std::uint32_t skipped_ = 0;  ///< depth inside what is not printed
  std::uint32_t changes_ = 0, note_ = 0;
  std::string label_{};  ///< of the note or comment at hand, until it is written
  bool in_text_ = false, in_paragraph_form_ = false, in_run_form_ = false;
  std::uint32_t cell_columns_ = 1;
  bool row_header_ = false, row_pending_ = false, cell_pending_ = false;
  std::int32_t last_after_ = 0;
  std::string last_style_{};
  bool last_listed_ = false;
  std::uint8_t last_depth_ = 0;
  bool joined_ = false;  ///< the mark of the paragraph above was deleted
};

bool Body::skip(Space space, std::string_view name) {
  if (skipped_ > 0) return ++skipped_, true;
  if (space == Space::word && (name == "del" || name == "ins" || name == "moveFrom" || name == "moveTo")) ++changes_;
  if (space == Space::word && name == "del") {
    if (in_run_form_ && in_paragraph_form_) now_.mark_deleted = true;
    return ++skipped_, true;
  }
  if (is_unprinted(space, name)) return ++skipped_, true;
  return false;
}

void Body::start(Space space, std::string_view name, const Attributes& attributes) {
  if (skip(space, name)) return;
  if (space != Space::word) return;
  if (name == "pPr") {
    in_paragraph_form_ = true;
  } else if (name == "rPr") {
    in_run_form_ = true;
    if (!in_paragraph_form_) now_.run = {};
  } else if (in_run_form_ || in_paragraph_form_) {
    start_property(name, attributes);
  } else if (name == "t") {
    in_text_ = true;
  } else {
    start_structure(name, attributes);
    start_piece(name, attributes);
  }
}

void Body::start_property(std::string_view name, const Attributes& attributes) {
  if (!in_run_form_) return read_property(name, attributes, now_.form, false);
  if (in_paragraph_form_) return;  // of the paragraph's mark alone
  ParagraphForm form;
  form.run = std::move(now_.run);
  read_property(name, attributes, form, true);
  now_.run = std::move(form.run);
}

void Body::start_structure(std::string_view name, const Attributes& attributes) {
  if (name == "p" || name == "tbl") begin_cell();
  if (name == "p") {
    if (!joined_ || !now_.begun) now_ = {};
    now_.mark_deleted = false;
    now_.run = {};
    joined_ = false;
  } else if (name == "r") {
    now_.run = {};
  } else if (name == "txbxContent") {
    around_.push_back(std::move(now_));
    now_ = {};
    flow_.begin_aside();
  } else if (part_ == Part::notes || part_ == Part::comments) {
    start_note(name, attributes);
  }
  if (!laid_out()) return;
  if (name == "tbl") {
    flow_.open_table();
  } else if (name == "tr") {
    row_pending_ = true, row_header_ = false;
  } else if (name == "tblHeader") {
    row_header_ = is_on(attributes);
  } else if (name == "tc") {
    if (row_pending_) flow_.open_row(row_header_);
    row_pending_ = false;
    cell_pending_ = true, cell_columns_ = 1;
  } else if (name == "gridSpan") {
    cell_columns_ = static_cast<std::uint32_t>(std::max(1, attributes.number("val", 1)));
  }
}

/// A cell's form stands before what is in it.
void Body::begin_cell() {
  if (!cell_pending_) return;
  cell_pending_ = false;
  flow_.open_cell(cell_columns_);
}

void Body::start_note(std::string_view name, const Attributes& attributes) {
  if (name == "footnote" || name == "endnote") {
    const std::string_view type = attributes["type"];
    label_ = type.empty() || type == "normal" ? std::to_string(++note_) : std::string();
  } else if (name == "comment") {
    label_ = std::string(attributes["author"]) + ":";
  }
}

void Body::start_piece(std::string_view name, const Attributes& attributes) {
  if (is_hidden()) return;
  if (name == "tab" || name == "ptab") {
    begin(), flow_.tab();
  } else if (name == "br" || name == "cr") {
    const std::string_view type = attributes["type"];
    if (type == "page" || type == "column") return;
    begin(), flow_.line_break();
  } else if (name == "noBreakHyphen") {
    write("\u2011");
  } else if (name == "softHyphen") {
    write("\u00AD");
  } else if (name == "sym") {
    write_symbol(attributes);
  } else if (name == "lastRenderedPageBreak" && paged_ && !flow_.aside()) {
    flow_.page();
  }
}

void Body::write_symbol(const Attributes& attributes) {
  const std::string code(attributes["char"]);
  const auto number = static_cast<char32_t>(std::strtoul(code.c_str(), nullptr, 16));
  write(symbol(attributes["font"], number));
}

bool Body::is_hidden() const {
  if (now_.run.hidden) return *now_.run.hidden;
  if (!now_.run.style.empty())
    if (const auto& style = styles_.form(now_.run.style).run.hidden) return *style;
  return false;
}

Face Body::face() const {
  RunForm run = now_.run;
  if (!run.style.empty()) run.inherit(styles_.form(run.style).run);
  run.inherit(now_.form.run);
  return {run.bold.value_or(false), run.size.value_or(0)};
}

void Body::write(std::string_view characters) {
  if (characters.empty()) return;
  begin();
  flow_.text(characters, face());
}

/// Opens the paragraph where something of it is printed first.
void Body::begin() {
  if (now_.begun) return;
  now_.begun = true;
  Paragraph made = paragraph();
  flow_.open(std::move(made));
}

void Body::set_list(Paragraph& made, const ParagraphForm& full) {
  if (!full.list || *full.list == 0 || !laid_out()) return;
  // A style's own list is counted at the level that names the style.
  const auto label = lists_.next(*full.list, full.level, now_.form.style);
  if (!label) return;
  made.label = label->text;
  if (made.heading == 0) made.mark = label->mark;
  made.depth = made.mark == ListMark::none ? std::uint8_t{0} : label->level;
}

Paragraph Body::paragraph() {
  Paragraph made;
  const std::string style = now_.form.style;
  const ParagraphForm& of_style = styles_.form(style);
  const std::optional<std::int32_t> own_list = now_.form.list, own_level = now_.form.level;
  now_.form.inherit(of_style);
  if (own_list && !own_level) now_.form.level.reset();
  const StyleRole role = styles_.role(style);
  if (part_ == Part::body) {
    if (role == StyleRole::title) made.heading = 1;
    if (role == StyleRole::heading) made.heading = static_cast<std::uint8_t>(std::min(styles_.heading_level(style), 6));
    if (now_.form.outline)
      made.heading = *now_.form.outline < 9 ? static_cast<std::uint8_t>(std::clamp(*now_.form.outline + 1, 1, 6)) : 0;
    if (role == StyleRole::contents || role == StyleRole::contents_head)
      made.furniture = FurnitureKind::contents, made.heading = 0;
  }
  set_list(made, now_.form);
  const bool same = now_.form.contextual.value_or(false) && style == last_style_;
  const std::int32_t before = now_.form.before.value_or(0);
  made.gap = !same && std::max(before, last_after_) >= visible_gap;
  made.in_list = last_listed_ && made.label.empty() && made.heading == 0 && now_.form.left.value_or(0) >= indented;
  if (made.in_list) made.depth = last_depth_;
  last_after_ = now_.form.after.value_or(0);
  last_style_ = style;
  last_listed_ = made.mark != ListMark::none || made.in_list;
  last_depth_ = made.depth;
  if (part_ == Part::header) made.furniture = FurnitureKind::header;
  if (part_ == Part::footer || part_ == Part::notes) made.furniture = FurnitureKind::footer;
  if (part_ == Part::comments) made.kind = BlockKind::comment;
  if (!label_.empty()) made.label = std::exchange(label_, {});
  return made;
}

void Body::end_paragraph() {
  if (now_.mark_deleted) {  // goes on in the next
    joined_ = true;
    return;
  }
  begin();
  flow_.close();
  now_ = {};
  if (around_.empty()) flow_.release();
}

void Body::end(Space space, std::string_view name) {
  if (skipped_ > 0) return --skipped_, void();
  if (space != Space::word) return;
  if (name == "t") in_text_ = false;
  if (name == "pPr") in_paragraph_form_ = false;
  if (name == "rPr") in_run_form_ = false;
  if (name == "p") end_paragraph();
  if (name == "txbxContent" && !around_.empty()) {
    flow_.end_aside();
    now_ = std::move(around_.back());
    around_.pop_back();
  }
  if (name == "tc") begin_cell();
  if (name == "tbl" && laid_out()) flow_.close_table();
}

/// The parts that the package names, by what they are for.
class Relations : public XmlHandler {
 public:
  explicit Relations(std::string folder) : folder_(std::move(folder)) {}

  void start(Space space, std::string_view name, const Attributes& attributes) override {
    if (space != Space::package_relations || name != "Relationship" || attributes["TargetMode"] == "External") return;
    const std::string_view type = attributes["Type"];
    std::string target(attributes["Target"]);
    target = target.starts_with("/") ? target.substr(1) : folder_ + target;
    targets_.emplace(type.substr(type.rfind('/') + 1), std::move(target));
  }
  void end(Space, std::string_view) override {}
  void text(std::string_view) override {}

  std::string one(const std::string& type, const std::string& otherwise) const {
    const auto found = targets_.find(type);
    return found == targets_.end() ? otherwise : found->second;
  }
  std::vector<std::string> all(const std::string& type) const {
    std::vector<std::string> found;
    for (auto [at, end] = targets_.equal_range(type); at != end; ++at) found.push_back(at->second);
    std::sort(found.begin(), found.end());
    return found;
  }

 private:
  std::string folder_;
  std::multimap<std::string, std::string> targets_{};
};

class Docx {
 public:
  Docx(std::string_view bytes, Budget& budget)
      : budget_(budget), archive_(bytes, budget), page_(budget), flow_(page_, budget) {}

  Composed run(std::vector<Warning>& warnings) {
    Relations package("");
    read("_rels/.rels", package);
    const std::string main = package.one("officeDocument", "word/document.xml");
    const std::string body = archive_.part(main);
    if (body.empty()) refuse(ErrorCode::damaged, "the Word document has no text part " + main);
    const auto slash = main.rfind('/') + 1;
    Relations document(main.substr(0, slash));
    read(main.substr(0, slash) + "_rels/" + main.substr(slash) + ".rels", document);
    read(document.one("styles", "word/styles.xml"), styles_);
    read(document.one("numbering", "word/numbering.xml"), lists_);
    for (const std::string& header : document.all("header")) furniture(header, Part::header);
    const bool paged = body.find("lastRenderedPageBreak") != body.npos;
    if (paged) flow_.page();
    tell(body, main, Part::body, paged);
    for (const std::string& notes : {document.one("footnotes", ""), document.one("endnotes", "")})
      tell(archive_.part(notes), notes, Part::notes, false);
    for (const std::string& footer : document.all("footer")) furniture(footer, Part::footer);
    tell(archive_.part(document.one("comments", "")), "comments", Part::comments, false);
    if (changes_ > 0)
      warnings.push_back({WarningCode::tracked_changes,
                          "tracked changes in " + std::to_string(changes_) + " places; read as if all were accepted",
                          std::nullopt});
    return page_.finish();
  }

 private:
  void read(const std::string& part, XmlHandler& handler) { read_xml(archive_.part(part), part, handler, budget_); }

  void tell(const std::string& xml, const std::string& name, Part part, bool paged) {
    Body body(part, flow_, styles_, lists_, paged);
    page_.gap();
    read_xml(xml, name, body, budget_);
    flow_.release();
    if (part == Part::body) changes_ = body.changes();
  }

  /// Heads and feet of several sections mostly say the same: they stand in the text once.
  void furniture(const std::string& name, Part part) {
    std::string xml = archive_.part(name);
    if (std::find(told_.begin(), told_.end(), xml) != told_.end()) return;
    tell(xml, name, part, false);
    told_.push_back(std::move(xml));
  }

  Budget& budget_;
  Archive archive_;
  Composer page_;
  Flow flow_;
  DocxStyles styles_{};
  DocxLists lists_{styles_};
  std::vector<std::string> told_{};
  std::uint32_t changes_ = 0;
};

}  // namespace

Composed docx(std::string_view bytes, Budget& budget, std::vector<Warning>& warnings) {
  return Docx(bytes, budget).run(warnings);
}

}  // namespace minutes::read
