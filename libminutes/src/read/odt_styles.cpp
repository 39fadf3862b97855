#include "read/odt_styles.h"

#include <algorithm>
#include <charconv>

#include "base/utf8.h"

namespace minutes::read {
namespace {

constexpr int longest_chain = 32;  ///< of styles with parents, which may form a ring
constexpr std::size_t longest_label = 200;

template <class Value>
void inherit_one(std::optional<Value>& own, const std::optional<Value>& parent) {
  if (!own) own = parent;
}

NumberFormat number_format(std::string_view format) {
  if (format.empty()) return NumberFormat::none;
  switch (format[0]) {
    case 'a': return NumberFormat::lower_letter;
    case 'A': return NumberFormat::upper_letter;
    case 'i': return NumberFormat::lower_roman;
    case 'I': return NumberFormat::upper_roman;
    default: return NumberFormat::decimal;
  }
}

std::string label_part(std::string_view part) { return std::string(part.size() <= longest_label ? part : std::string_view{}); }

bool is_bold(std::string_view weight) { return weight == "bold" || weight == "700" || weight == "800" || weight == "900"; }

}  // namespace

std::optional<float> points(std::string_view length) {
  // Digits by hand: from_chars for floats is younger than some of the compilers, and others obey the locale.
  double number = 0, place = 1;
  std::size_t at = 0;
  bool fraction = false;
  for (; at < length.size() && at < 12; ++at) {
    if (length[at] == '.' && !fraction) {
      fraction = true;
    } else if (length[at] >= '0' && length[at] <= '9') {
      number = number * 10 + (length[at] - '0');
      if (fraction) place *= 10;
    } else {
      break;
    }
  }
  if (at == 0) return {};
  const std::string_view unit = length.substr(at);
  const double each = unit == "pt"   ? 1
                      : unit == "cm" ? 72 / 2.54
                      : unit == "mm" ? 72 / 25.4
                      : unit == "in" ? 72
                      : unit == "px" ? 0.75
                                     : 0;
  return each == 0 ? std::nullopt : std::optional(static_cast<float>(number / place * each));
}

void OdtForm::inherit(const OdtForm& parent) {
  inherit_one(bold, parent.bold);
  inherit_one(hidden, parent.hidden);
  inherit_one(size, parent.size);
  inherit_one(above, parent.above);
  inherit_one(below, parent.below);
  inherit_one(left, parent.left);
  inherit_one(outline, parent.outline);
  inherit_one(list_style, parent.list_style);
  title |= parent.title;
}

void OdtStyles::start(Space space, std::string_view name, const Attributes& attributes) {
  if (space == Space::style && name == "style") {
    const std::string_view family = attributes["family"];
    if (family != "paragraph" && family != "text") return;
    const std::string start = family == "text" ? of_text : "", id = start + std::string(attributes["name"]);
    open_ = &styles_[id];
    if (attributes.has("parent-style-name")) open_->parent = start + std::string(attributes["parent-style-name"]);
    if (attributes.has("default-outline-level")) open_->own.outline = attributes.number("default-outline-level", 0);
    if (attributes.has("list-style-name")) open_->own.list_style = std::string(attributes["list-style-name"]);
    open_->own.title = id == "Title";
  } else if (space == Space::style && open_ && name == "text-properties") {
    if (attributes.has("font-weight")) open_->own.bold = is_bold(attributes["font-weight"]);
    if (attributes.has("display")) open_->own.hidden = attributes["display"] == "none";
    if (const auto size = points(attributes["font-size"])) open_->own.size = size;
  } else if (space == Space::style && open_ && name == "paragraph-properties") {
    if (const auto length = points(attributes["margin-top"])) open_->own.above = length;
    if (const auto length = points(attributes["margin-bottom"])) open_->own.below = length;
    if (const auto length = points(attributes["margin-left"])) open_->own.left = length;
  } else if (space == Space::style && name == "text-properties" && open_level_) {
    open_level_->font = attributes["font-name"];
  } else if (space == Space::text) {
    start_list(name, attributes);
  }
}

void OdtStyles::start_list(std::string_view name, const Attributes& attributes) {
  if (name == "list-style") open_list_ = &lists_[std::string(attributes["name"])];
  if (name == "outline-style") open_list_ = &outline_;
  if (!open_list_ || !name.starts_with("list-level-style-")) {
    if (!open_list_ || name != "outline-level-style") return;
  }
  const auto level = static_cast<std::size_t>(std::clamp<std::int32_t>(attributes.number("level", 1), 1, odt_levels));
  open_level_ = &(*open_list_)[level - 1];
  *open_level_ = {};
  if (name == "list-level-style-bullet") {
    open_level_->format = NumberFormat::bullet;
    open_level_->bullet = label_part(attributes["bullet-char"]);
  } else if (name != "list-level-style-image") {
    open_level_->format = number_format(attributes["num-format"]);
    open_level_->start = static_cast<std::uint32_t>(std::max(0, attributes.number("start-value", 1)));
    open_level_->shown =
        static_cast<std::uint32_t>(std::clamp<std::int32_t>(attributes.number("display-levels", 1), 1, odt_levels));
  } else {
    open_level_->format = NumberFormat::bullet;
  }
  open_level_->prefix = label_part(attributes["num-prefix"]);
  open_level_->suffix = label_part(attributes["num-suffix"]);
}

void OdtStyles::end(Space space, std::string_view name) {
  if (space == Space::style && name == "style") open_ = nullptr;
  if (space != Space::text) return;
  if (name == "list-style" || name == "outline-style") open_list_ = nullptr;
  if (name.starts_with("list-level-style-") || name == "outline-level-style") open_level_ = nullptr;
}

const OdtForm& OdtStyles::form(const std::string& id) const {
  static const OdtForm none;
  if (const auto known = resolved_.find(id); known != resolved_.end()) return known->second;
  auto style = styles_.find(id);
  if (style == styles_.end()) return none;
  OdtForm form;
  for (int hops = 0; style != styles_.end() && hops < longest_chain; ++hops) {
    form.inherit(style->second.own);
    style = style->second.parent.empty() ? styles_.end() : styles_.find(style->second.parent);
  }
  return resolved_[id] = std::move(form);
}

const OdtList* OdtStyles::list(const std::string& id) const {
  const auto found = lists_.find(id);
  return found == lists_.end() ? nullptr : &found->second;
}

}  // namespace minutes::read
