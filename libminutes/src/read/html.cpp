// HTML, read as browsers do by Gumbo, which follows the standard's algorithm on any input. The tree is walked without
// recursion. What is not the document is left out: navigation, forms, scripts, and what the page hides.
#include <gumbo.h>

#include <algorithm>
#include <csetjmp>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <optional>
#include <string>

#include "base/utf8.h"
#include "read/list_numbers.h"
#include "read/readers.h"

namespace minutes::read {
namespace {

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

std::string_view attribute(const GumboElement& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
  return found ? std::string_view(found->value) : std::string_view();
}

/// The words of `role`, `class` and `id` by which pages name what is not the document.
bool names_navigation(std::string_view words) {
  const std::string folded = base::fold(words.substr(0, 200));
  for (std::size_t at = 0; at < folded.size();) {
    std::size_t end = folded.find_first_of(" _", at);
    if (end == std::string::npos) end = folded.size();
    const std::string_view word(folded.data() + at, end - at);
    for (const std::string_view known :
         {"nav",    "navbar",      "navigation",    "breadcrumb",     "breadcrumbs", "menu",       "sidebar",
          "cookie", "cookies",     "cookie-banner", "cookie-consent", "skip-link",   "skiplink",   "search",
          "banner", "contentinfo", "complementary", "share",          "social",      "pagination", "brodsmulor",
          "meny",   "kakor",       "doc-noteref",   "doc-backlink",   "doc-toc"})
      if (word == known) return true;
    at = end + 1;
  }
  return false;
}

/// Does the style attribute hide the element?
bool is_hidden(const GumboElement& element) {
  if (gumbo_get_attribute(&element.attributes, "hidden")) return true;
  std::string style = base::fold(attribute(element, "style").substr(0, 500));
  std::erase(style, ' ');
  return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos;
}

enum class Role : std::uint8_t { inner, block, heading, list, item, table, row, cell, line_break, rule, pre, left_out };

Role role_of(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6: return Role::heading;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR: return Role::list;
    case GUMBO_TAG_LI: return Role::item;
    case GUMBO_TAG_TABLE: return Role::table;
    case GUMBO_TAG_TR: return Role::row;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH: return Role::cell;
    case GUMBO_TAG_BR: return Role::line_break;
    case GUMBO_TAG_HR: return Role::rule;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_PLAINTEXT: return Role::pre;
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_NOFRAMES: return Role::left_out;
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_HGROUP: return Role::block;
    default: return Role::inner;
  }
}

/// One list that is open.
struct List {
  NumberFormat format = NumberFormat::bullet;
  std::int64_t next = 1, step = 1;
};

class Walk {
 public:
  Walk(Composer& page, Budget& budget) : page_(page), budget_(budget) {}

  void run(const GumboNode* root);

 private:
  struct Frame {
    const GumboNode* node;
    unsigned child = 0;
    bool bold = false, pre = false;
    Role role = Role::inner;
  };

  const GumboVector* children(const GumboNode* node) const {
    if (node->type == GUMBO_NODE_DOCUMENT) return &node->v.document.children;
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE ? &node->v.element.children : nullptr;
  }
  bool left_out(const GumboElement& element, Role role) const;
  void enter(const GumboNode* node, Frame& frame);
  void leave(const Frame& frame);
  void open_list(const GumboElement& element);
  void open_item(const GumboElement& element);
  void begin();
  void block();
  void text(std::string_view characters, const Frame& frame);
  void preformatted(std::string_view characters, const Frame& frame);

  Composer& page_;
  Budget& budget_;
  std::vector<Frame> path_{};
  std::vector<List> lists_{};
  std::optional<Paragraph> next_{};  ///< the form of the paragraph that the next text opens
  bool open_ = false;                ///< a paragraph is
  bool space_ = false;               ///< white space is due before the next word
  bool first_ = true;                ///< nothing stands in the line yet
};

/// Ends the paragraph; what comes opens another.
void Walk::block() {
  if (open_) page_.close();
  open_ = false, space_ = false, first_ = true;
}

void Walk::begin() {
  if (open_) return;
  Paragraph form = next_ ? std::move(*next_) : Paragraph{};
  if (!next_ && !lists_.empty())
    form.in_list = true, form.depth = static_cast<std::uint8_t>(std::min<std::size_t>(lists_.size() - 1, 31));
  next_.reset();
  page_.open(std::move(form));
  open_ = true, first_ = true, space_ = false;
}

bool Walk::left_out(const GumboElement& element, Role role) const {
  if (role == Role::left_out || is_hidden(element)) return true;
  const bool of_page = element.tag == GUMBO_TAG_FOOTER && path_.back().node->type == GUMBO_NODE_ELEMENT &&
                       path_.back().node->v.element.tag == GUMBO_TAG_BODY;
  if (of_page) return true;
  const std::string_view role_name = attribute(element, "role");
  if (!role_name.empty() && names_navigation(role_name)) return true;
  if (attribute(element, "aria-hidden") == "true") return true;
  if (role != Role::block && role != Role::list) return false;
  return names_navigation(attribute(element, "class")) || names_navigation(attribute(element, "id"));
}

void Walk::open_list(const GumboElement& element) {
  block();
  List list;
  if (element.tag == GUMBO_TAG_OL) {
    list.format = NumberFormat::decimal;
    const std::string_view type = attribute(element, "type");
    if (type == "a") list.format = NumberFormat::lower_letter;
    if (type == "A") list.format = NumberFormat::upper_letter;
    if (type == "i") list.format = NumberFormat::lower_roman;
    if (type == "I") list.format = NumberFormat::upper_roman;
    if (const std::string_view start = attribute(element, "start"); !start.empty() && start.size() < 9)
      list.next = std::strtol(std::string(start).c_str(), nullptr, 10);
    if (gumbo_get_attribute(&element.attributes, "reversed")) {
      list.step = -1;
      if (attribute(element, "start").empty())
        list.next =
            std::count_if(element.children.data, element.children.data + element.children.length, [](const void* child) {
              const auto* node = static_cast<const GumboNode*>(child);
              return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_LI;
            });
    }
  }
  lists_.push_back(list);
}

void Walk::open_item(const GumboElement& element) {
  block();
  Paragraph form;
  if (lists_.empty()) lists_.push_back({});
  List& list = lists_.back();
  if (const std::string_view value = attribute(element, "value"); !value.empty() && value.size() < 9)
    list.next = std::strtol(std::string(value).c_str(), nullptr, 10);
  const bool bullet = list.format == NumberFormat::bullet;
  const auto number = static_cast<std::uint32_t>(std::clamp<std::int64_t>(list.next, 0, 1'000'000));
  form.label = bullet ? "•" : printed_number(number, list.format) + ".";
  list.next += list.step;
  form.mark = mark_of_label(form.label, bullet);
  form.depth = static_cast<std::uint8_t>(std::min<std::size_t>(lists_.size() - 1, 31));
  next_ = std::move(form);
}

void Walk::enter(const GumboNode* node, Frame& frame) {
  if (node->type == GUMBO_NODE_DOCUMENT) return;
  const GumboElement& element = node->v.element;
  frame.role = role_of(element.tag);
  if (left_out(element, frame.role)) {
    frame.role = Role::left_out;
    return;
  }
  switch (frame.role) {
    case Role::left_out:
    case Role::inner:
      frame.bold |= element.tag == GUMBO_TAG_B || element.tag == GUMBO_TAG_STRONG || element.tag == GUMBO_TAG_TH;
      return;
    case Role::heading:
      block();
      next_ = Paragraph{.heading = static_cast<std::uint8_t>(element.tag - GUMBO_TAG_H1 + 1)};
      return;
    case Role::block: {
      const bool item = next_.has_value() && next_->mark != ListMark::none;  // `<li><p>`: the first block is the item's own
      block();
      if (!item && (element.tag == GUMBO_TAG_P || element.tag == GUMBO_TAG_DT)) page_.gap();
      return;
    }
    case Role::list: return open_list(element);
    case Role::item: return open_item(element);
    case Role::table: block(); return page_.open_table();
    case Role::row: {
      block();
      const GumboNode* parent = node->parent;
      return page_.open_row(parent && parent->type == GUMBO_NODE_ELEMENT && parent->v.element.tag == GUMBO_TAG_THEAD);
    }
    case Role::cell: {
      block();
      frame.bold |= element.tag == GUMBO_TAG_TH;
      const std::string_view span = attribute(element, "colspan");
      const long columns = span.size() < 5 ? std::strtol(std::string(span).c_str(), nullptr, 10) : 1;
      return page_.open_cell(static_cast<std::uint32_t>(std::clamp(columns, 1L, 1000L)));
    }
    case Role::line_break:
      begin();
      page_.line_break();
      space_ = false, first_ = true;
      return;
    case Role::rule: block(); return page_.gap();
    case Role::pre:
      block();
      frame.pre = true;
      return;
  }
}

void Walk::leave(const Frame& frame) {
  switch (frame.role) {
    case Role::inner:
    case Role::left_out:
    case Role::line_break:
    case Role::rule: return;
    case Role::item:
      if (next_ && !open_) begin();  // an empty point
      return block();
    case Role::list:
      block();
      next_.reset();
      if (!lists_.empty()) lists_.pop_back();
      return;
    case Role::table: block(); return page_.close_table();
    case Role::block:
      block();
      if (frame.node->v.element.tag == GUMBO_TAG_P) page_.gap();
      return;
    case Role::heading:
      block();
      next_.reset();
      return;
    case Role::row:
    case Role::cell:
    case Role::pre: return block();
  }
}

void Walk::text(std::string_view characters, const Frame& frame) {
  if (frame.pre) return preformatted(characters, frame);
  for (std::size_t at = 0; at < characters.size();) {
    std::size_t end = at;
    while (end < characters.size() && !is_white(characters[end])) ++end;
    if (end > at) {
      begin();
      if (space_ && !first_) page_.text(" ", {frame.bold});
      page_.text(characters.substr(at, end - at), {frame.bold});
      space_ = false, first_ = false;
    }
    at = end;
    while (end < characters.size() && is_white(characters[end])) ++end;
    if (end > at) space_ = true;
    at = end;
  }
}

/// Every line end counts, and a blank line parts paragraphs.
void Walk::preformatted(std::string_view characters, const Frame& frame) {
  for (std::size_t at = 0; at <= characters.size();) {
    const std::size_t end = std::min(characters.find('\n', at), characters.size());
    std::string_view line = characters.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const bool blank = std::all_of(line.begin(), line.end(), is_white);
    if (!blank) {
      begin();
      for (std::size_t part = 0; part <= line.size();) {
        const std::size_t tab = std::min(line.find('\t', part), line.size());
        page_.text(line.substr(part, tab - part), {frame.bold});
        if (tab < line.size()) page_.tab();
        part = tab + 1;
      }
      first_ = false;
    }
    if (end == characters.size()) break;
    if (blank && !open_)
      page_.gap();
    else if (open_)
      page_.close(), open_ = false;
    at = end + 1;
  }
}

void Walk::run(const GumboNode* root) {
  path_.push_back({root});
  while (!path_.empty()) {
    Frame& top = path_.back();
    const GumboVector* below = top.role == Role::left_out ? nullptr : children(top.node);
    if (!below || top.child >= below->length) {
      leave(top);
      path_.pop_back();
      continue;
    }
    const auto* child = static_cast<const GumboNode*>(below->data[top.child++]);
    budget_.tick();
    switch (child->type) {
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_CDATA:
      case GUMBO_NODE_WHITESPACE: text(child->v.text.text, top); break;
      case GUMBO_NODE_ELEMENT: {
        Frame frame{child, 0, top.bold, top.pre};
        enter(child, frame);
        path_.push_back(frame);
        break;
      }
      default: break;
    }
  }
  block();
}

/// The first `main`, or the only `article`: where a page names its document, the rest is not it.
const GumboNode* main_of(const GumboNode* root) {
  std::vector<const GumboNode*> waiting{root};
  const GumboNode* article = nullptr;
  int articles = 0;
  while (!waiting.empty()) {
    const GumboNode* node = waiting.back();
    waiting.pop_back();
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_DOCUMENT) continue;
    if (node->type == GUMBO_NODE_ELEMENT) {
      const GumboElement& element = node->v.element;
      if (element.tag == GUMBO_TAG_MAIN || attribute(element, "role") == "main") return node;
      if (element.tag == GUMBO_TAG_ARTICLE) article = node, ++articles;
    }
    const GumboVector& below = node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
    for (unsigned child = below.length; child-- > 0;) waiting.push_back(static_cast<const GumboNode*>(below.data[child]));
  }
  return articles == 1 ? article : root;
}

/// The name after `charset=` in the head, as pages tell it.
std::string declared_charset(std::string_view bytes) {
  const std::string head = base::fold(bytes.substr(0, 2048));
  for (std::size_t at = head.find("charset"); at != std::string::npos; at = head.find("charset", at + 7)) {
    std::size_t from = head.find_first_not_of(" \t\r\n", at + 7);
    if (from == std::string::npos || head[from] != '=') continue;
    from = head.find_first_not_of(" \t\r\n\"'", from + 1);
    if (from == std::string::npos) break;
    return head.substr(from, head.find_first_of(" \t\r\n\"'>;/", from) - from);
  }
  if (head.starts_with("<?xml")) {
    const auto at = head.find("encoding=");
    if (at != std::string::npos && at < head.find("?>") && at + 10 < head.size())
      return head.substr(at + 10, head.find_first_of("\"'", at + 10) - at - 10);
  }
  return {};
}

/// What the standard takes a label for.
std::string read_as(const std::string& label) {
  for (const std::string_view latin :
       {"iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252", "iso-8859-15"})
    if (label == latin) return label == "iso-8859-15" ? "ISO-8859-15" : "windows-1252";
  if (label == "utf-8" || label == "utf8" || label.starts_with("utf-16")) return "UTF-8";
  return {};
}

/// The tree, in memory that is given back at once: Gumbo's own way recurses. What it takes is counted; where that is too much,
/// or takes too long, the parse is left by a jump over its own frames, which are C.
class Tree {
 public:
  Tree(std::string_view text, Budget& budget) : budget_(budget) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.allocator = [](void* tree, std::size_t size) { return static_cast<Tree*>(tree)->allocate(size); };
    options.deallocator = [](void*, void*) {};
    options.userdata = this;
    parse(options, text);
    if (refusal_) throw Refusal{std::move(*refusal_)};
  }
  ~Tree() { budget_.give_back(taken_); }
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;

  const GumboNode* root() const { return output_->root; }

 private:
  void parse(const GumboOptions& options, std::string_view text) {
    if (setjmp(out_) == 0) output_ = gumbo_parse_with_options(&options, text.data(), text.size());
  }

  void* allocate(std::size_t size) {
    constexpr std::size_t unit = alignof(std::max_align_t);
    size = (size + unit - 1) / unit * unit;
    if ((++calls_ & 255u) == 0 || size > left_) look(size);
    if (refusal_) longjmp(out_, 1);
    char* const place = next_;
    next_ += size, left_ -= size;
    return place;
  }

  /// Sets `refusal_` where the budget is used up, else makes room.
  void look(std::size_t size) noexcept {
    try {
      budget_.look_at_clock();
      if (size <= left_) return;
      constexpr std::size_t least = 1u << 16, most = 1u << 22;
      const std::size_t chunk = std::max(size, std::clamp<std::size_t>(taken_, least, most));
      budget_.take(chunk);
      taken_ += chunk;
      chunks_.push_back(std::make_unique_for_overwrite<char[]>(chunk));
      next_ = chunks_.back().get(), left_ = chunk;
    } catch (const Refusal& refusal) {
      refusal_ = refusal.error;
    } catch (const std::bad_alloc&) {
      refusal_ = Error{ErrorCode::memory_limit, "", "there is no memory for the page's tree"};
    }
  }

  Budget& budget_;
  std::vector<std::unique_ptr<char[]>> chunks_{};
  char* next_ = nullptr;
  std::size_t left_ = 0, taken_ = 0;
  std::uint32_t calls_ = 0;
  std::optional<Error> refusal_{};
  GumboOutput* output_ = nullptr;
  std::jmp_buf out_{};
};

}  // namespace

Charset html_charset(std::string_view bytes) {
  Charset by_bytes = detect_charset(bytes);
  if (by_bytes.skip > 0 || by_bytes.name.starts_with("UTF-16")) return by_bytes;
  const std::string told = read_as(declared_charset(bytes));
  if (told.empty() || told == by_bytes.name) {
    if (!told.empty()) by_bytes.guessed = false;
    return by_bytes;
  }
  if (told == "UTF-8") return by_bytes;  // it is not: the bytes know better
  if (by_bytes.name == "UTF-8" && by_bytes.sound && !by_bytes.guessed) return by_bytes;
  return {.name = told};
}

Composed html(std::string_view text, Budget& budget) {
  const Tree tree(text, budget);
  Composer page(budget);
  Walk(page, budget).run(main_of(tree.root()));
  return page.finish();
}

}  // namespace minutes::read
