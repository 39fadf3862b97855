#include "read/docx_styles.h"

#include <algorithm>

#include "base/utf8.h"

namespace minutes::read {
namespace {

template <class Value>
void inherit_one(std::optional<Value>& own, const std::optional<Value>& above) {
  if (!own) own = above;
}

bool ends_with_level(std::string_view name, std::string_view word, int& level) {
  if (!name.starts_with(word)) return false;
  name.remove_prefix(word.size());
  while (name.starts_with(" ")) name.remove_prefix(1);
  if (name.size() != 1 || name[0] < '1' || name[0] > '9') return false;
  level = name[0] - '0';
  return true;
}

/// Word stores its own styles under English names; other programs, and templates, under those of their language.
StyleRole role_of_name(std::string_view name, int& level) {
  const std::string folded = base::fold(name);
  for (const std::string_view word : {"heading", "rubrik", "överskrift", "otsikko", "überschrift", "titre"})
    if (ends_with_level(folded, word, level)) return StyleRole::heading;
  for (const std::string_view word : {"toc", "innehåll", "contents"})
    if (ends_with_level(folded, word, level)) return StyleRole::contents;
  if (folded == "toc heading" || folded == "innehållsförteckningsrubrik" || folded == "contents heading")
    return StyleRole::contents_head;
  if (folded == "title" || folded == "rubrik" || folded == "titel") return StyleRole::title;
  return StyleRole::none;
}

NumberFormat number_format(std::string_view name) {
  if (name == "bullet") return NumberFormat::bullet;
  if (name == "none") return NumberFormat::none;
  if (name == "upperRoman") return NumberFormat::upper_roman;
  if (name == "lowerRoman") return NumberFormat::lower_roman;
  if (name == "upperLetter") return NumberFormat::upper_letter;
  if (name == "lowerLetter") return NumberFormat::lower_letter;
  if (name == "decimalZero") return NumberFormat::decimal_zero;
  if (name == "ordinal") return NumberFormat::ordinal;
  return NumberFormat::decimal;
}

constexpr std::size_t longest_label = 200;  ///< of a list; it is repeated with each item
constexpr int longest_chain = 32;           ///< of styles based on each other, which may form a ring

}  // namespace

void RunForm::inherit(const RunForm& above) {
  inherit_one(bold, above.bold);
  inherit_one(hidden, above.hidden);
  inherit_one(size, above.size);
  if (font.empty()) font = above.font;
}

void ParagraphForm::inherit(const ParagraphForm& above) {
  inherit_one(outline, above.outline);
  inherit_one(list, above.list);
  inherit_one(level, above.level);
  inherit_one(before, above.before);
  inherit_one(after, above.after);
  inherit_one(left, above.left);
  inherit_one(contextual, above.contextual);
  run.inherit(above.run);
}

bool is_on(const Attributes& attributes) {
  const std::string_view value = attributes["val"];
  return value != "0" && value != "false" && value != "off";
}

void read_property(std::string_view name, const Attributes& attributes, ParagraphForm& form, bool of_run) {
  if (of_run) {
    if (name == "b") form.run.bold = is_on(attributes);
    if (name == "vanish") form.run.hidden = is_on(attributes);
    if (name == "sz") form.run.size = static_cast<float>(attributes.number("val", 0)) / 2;
    if (name == "rStyle") form.run.style = attributes["val"];
    if (name == "rFonts") form.run.font = attributes["ascii"];
    return;
  }
  if (name == "pStyle") form.style = attributes["val"];
  if (name == "outlineLvl") form.outline = attributes.number("val", 9);
  if (name == "numId") form.list = attributes.number("val", 0);
  if (name == "ilvl") form.level = attributes.number("val", 0);
  if (name == "contextualSpacing") form.contextual = is_on(attributes);
  if (name == "ind") {
    if (attributes.has("left")) form.left = attributes.number("left", 0);
    if (attributes.has("start")) form.left = attributes.number("start", 0);
  }
  if (name == "spacing") {
    constexpr std::int32_t automatic = 280;
    if (attributes.has("before")) form.before = attributes.number("before", 0);
    if (attributes.has("after")) form.after = attributes.number("after", 0);
    if (attributes["beforeAutospacing"] == "1") form.before = automatic;
    if (attributes["afterAutospacing"] == "1") form.after = automatic;
  }
}

// --- styles -----------------------------------------------------------------------------------------------------------

void DocxStyles::start(Space space, std::string_view name, const Attributes& attributes) {
  if (space != Space::word) return;
  if (name == "docDefaults") in_defaults_ = true;
  if (name == "style") {
    const std::string id(attributes["styleId"]);
    open_ = &styles_[id];
    if (attributes["type"] == "paragraph" && attributes["default"] == "1") default_style_ = id;
    return;
  }
  if (name == "tblStylePr") ++conditional_;
  if (conditional_ > 0 || (!open_ && !in_defaults_)) return;
  if (name == "rPr") in_run_ = true;
  if (open_ && name == "name") {
    open_->name = attributes["val"];
    open_->role = role_of_name(open_->name, open_->level);
  } else if (open_ && name == "basedOn") {
    open_->based_on = attributes["val"];
  } else {
    read_property(name, attributes, open_ ? open_->own : defaults_, in_run_);
  }
}

void DocxStyles::end(Space space, std::string_view name) {
  if (space != Space::word) return;
  if (name == "docDefaults") in_defaults_ = false;
  if (name == "style") open_ = nullptr;
  if (name == "rPr") in_run_ = false;
  if (name == "tblStylePr") --conditional_;
}

const DocxStyles::Style* DocxStyles::find(const std::string& id) const {
  const auto found = styles_.find(id);
  return found == styles_.end() ? nullptr : &found->second;
}

const ParagraphForm& DocxStyles::form(const std::string& id) const {
  if (const auto known = resolved_.find(id); known != resolved_.end()) return known->second;
  const Style* style = find(id);
  if (!style && id != default_style_) return form(default_style_);
  ParagraphForm form;
  for (int hops = 0; style && hops < longest_chain; ++hops) {
    form.inherit(style->own);
    style = style->based_on.empty() ? nullptr : find(style->based_on);
  }
  form.inherit(defaults_);
  return resolved_[id] = std::move(form);
}

/// The style, or the next that it is based on, whose name says what it is.
const DocxStyles::Style* DocxStyles::with_role(const std::string& id) const {
  const Style* style = find(id);
  for (int hops = 0; style && hops < longest_chain; ++hops) {
    if (style->role != StyleRole::none) return style;
    style = style->based_on.empty() ? nullptr : find(style->based_on);
  }
  return nullptr;
}

StyleRole DocxStyles::role(const std::string& id) const {
  const Style* style = with_role(id);
  return style ? style->role : StyleRole::none;
}

int DocxStyles::heading_level(const std::string& id) const {
  const Style* style = with_role(id);
  return style && style->role == StyleRole::heading ? style->level : 0;
}

std::optional<std::int32_t> DocxStyles::list_of_style(const std::string& id) const { return form(id).list; }

// --- lists ------------------------------------------------------------------------------------------------------------

void DocxLists::start(Space space, std::string_view name, const Attributes& attributes) {
  if (space != Space::word) return;
  if (name == "abstractNum") {
    open_abstract_ = &abstracts_[attributes.number("abstractNumId", -1)];
  } else if (name == "num") {
    open_list_ = &lists_[attributes.number("numId", -1)];
  } else if (name == "abstractNumId" && open_list_) {
    open_list_->abstract = attributes.number("val", -1);
  } else if (name == "numStyleLink" && open_abstract_) {
    open_abstract_->style_link = attributes["val"];
  } else if (name == "lvlOverride" || name == "lvl") {
    open_index_ = static_cast<std::size_t>(std::clamp<std::int32_t>(attributes.number("ilvl", 0), 0, levels - 1));
    if (name == "lvlOverride") return;
    open_level_ = open_list_ ? &open_list_->level[open_index_] : open_abstract_ ? &open_abstract_->level[open_index_] : nullptr;
    if (open_level_) *open_level_ = {}, open_level_->told = true;
  } else if (name == "startOverride" && open_list_) {
    open_list_->start[open_index_] = attributes.number("val", 1);
  } else if (open_level_) {
    if (name == "start") open_level_->start = attributes.number("val", 1);
    if (name == "numFmt") open_level_->format = number_format(attributes["val"]);
    if (name == "lvlText" && attributes["val"].size() <= longest_label) open_level_->text = attributes["val"];
    if (name == "lvlRestart") open_level_->restart = attributes.number("val", -1);
    if (name == "pStyle") open_level_->style = attributes["val"];
    if (name == "isLgl") open_level_->legal = is_on(attributes);
    if (name == "rFonts") open_level_->font = attributes["ascii"];
  }
}

void DocxLists::end(Space space, std::string_view name) {
  if (space != Space::word) return;
  if (name == "abstractNum") open_abstract_ = nullptr;
  if (name == "num") open_list_ = nullptr;
  if (name == "lvl") open_level_ = nullptr;
}

/// A list may stand for a numbering style, whose own list has the levels.
DocxLists::Abstract* DocxLists::abstract_of(const List& list, int hops) {
  const auto found = abstracts_.find(list.abstract);
  if (found == abstracts_.end()) return nullptr;
  if (found->second.style_link.empty() || hops > 4) return &found->second;
  const auto linked = styles_.list_of_style(found->second.style_link);
  const auto other = linked ? lists_.find(*linked) : lists_.end();
  return other == lists_.end() ? &found->second : abstract_of(other->second, hops + 1);
}

const DocxLists::Level& DocxLists::level_of(const List& list, const Abstract& abstract, std::size_t level) const {
  return list.level[level].told ? list.level[level] : abstract.level[level];
}

void DocxLists::count(List& list, Abstract& abstract, std::size_t level) {
  const auto start_of = [&](std::size_t at) {
    return static_cast<std::uint32_t>(std::max(0, list.start[at].value_or(level_of(list, abstract, at).start)));
  };
  if (list.start[level] && !list.restarted[level]) abstract.begun[level] = false, list.restarted[level] = true;
  for (std::size_t above = 0; above < level; ++above)
    if (!abstract.begun[above]) abstract.begun[above] = true, abstract.count[above] = start_of(above);
  if (abstract.begun[level])
    ++abstract.count[level];
  else
    abstract.begun[level] = true, abstract.count[level] = start_of(level);
  for (std::size_t below = level + 1; below < levels; ++below) {
    const std::int32_t restart = level_of(list, abstract, below).restart;
    if (restart != 0 && (restart < 0 || level < static_cast<std::size_t>(restart))) abstract.begun[below] = false;
  }
}

std::string DocxLists::label(const List& list, const Abstract& abstract, std::size_t level) const {
  const Level& form = level_of(list, abstract, level);
  std::string out;
  for (std::size_t at = 0; at < form.text.size(); ++at) {
    const char next = at + 1 < form.text.size() ? form.text[at + 1] : '\0';
    if (form.text[at] != '%' || next < '1' || next > '9') {
      out += form.text[at];
      continue;
    }
    const auto of = static_cast<std::size_t>(next - '1');
    const NumberFormat format = level_of(list, abstract, of).format;
    const bool arabic = form.legal && format != NumberFormat::none && format != NumberFormat::bullet;
    out += printed_number(abstract.count[of], arabic ? NumberFormat::decimal : format);
    ++at;
  }
  return out;
}

std::optional<DocxLists::Label> DocxLists::next(std::int32_t id, std::optional<std::int32_t> told, const std::string& style) {
  const auto found = lists_.find(id);
  if (id == 0 || found == lists_.end()) return {};
  List& list = found->second;
  Abstract* const abstract = abstract_of(list);
  if (!abstract) return {};
  std::size_t level = static_cast<std::size_t>(std::clamp<std::int32_t>(told.value_or(0), 0, levels - 1));
  if (!told && !style.empty())
    for (std::size_t at = 0; at < levels; ++at)
      if (level_of(list, *abstract, at).style == style) level = at;
  count(list, *abstract, level);
  const Level& form = level_of(list, *abstract, level);
  Label made;
  made.level = static_cast<std::uint8_t>(level);
  made.bullet = form.format == NumberFormat::bullet;
  made.text = made.bullet ? printed_bullet(form.text, form.font) : label(list, *abstract, level);
  while (made.text.ends_with(" ") || made.text.ends_with("\t")) made.text.pop_back();
  made.mark = made.text.empty() ? ListMark::none : mark_of_label(made.text, made.bullet);
  return made;
}

}  // namespace minutes::read
