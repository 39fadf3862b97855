// What a DOCX file says of form: styles, each based on another, and the numbering of lists (ECMA-376, 17.7 and 17.9).
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/list_numbers.h"
#include "read/xml.h"

namespace minutes::read {

struct RunForm {
  std::optional<bool> bold{}, hidden{};
  std::optional<float> size{};  ///< points
  std::string style{};
  std::string font{};

  /// Takes what `above` says and this does not.
  void inherit(const RunForm& above);
};

struct ParagraphForm {
  std::string style{};
  std::optional<std::int32_t> outline{};  ///< from 0; 9 is body text
  std::optional<std::int32_t> list{}, level{};
  std::optional<std::int32_t> before{}, after{}, left{};  ///< twentieths of a point
  std::optional<bool> contextual{};
  RunForm run{};

  void inherit(const ParagraphForm& above);
};

/// Takes an element of w:pPr or w:rPr.
void read_property(std::string_view name, const Attributes& attributes, ParagraphForm& form, bool of_run);
/// `w:val` of a property that is on or off.
bool is_on(const Attributes& attributes);

/// What the style's name makes of a paragraph.
enum class StyleRole : std::uint8_t { none, heading, title, contents, contents_head };

class DocxStyles : public XmlHandler {
 public:
  void start(Space space, std::string_view name, const Attributes& attributes) override;
  void end(Space space, std::string_view name) override;
  void text(std::string_view) override {}

  /// The style with all that it is based on, and the document's defaults; an unknown id gives the default style.
  const ParagraphForm& form(const std::string& id) const;
  StyleRole role(const std::string& id) const;
  /// Level of a heading style, from 1.
  int heading_level(const std::string& id) const;
  /// The list that a numbering style stands for.
  std::optional<std::int32_t> list_of_style(const std::string& id) const;

 private:
  struct Style {
    std::string name{}, based_on{};
    ParagraphForm own{};
    StyleRole role = StyleRole::none;
    int level = 0;
  };
  const Style* find(const std::string& id) const;
  const Style* with_role(const std::string& id) const;

  std::map<std::string, Style, std::less<>> styles_{};
  mutable std::map<std::string, ParagraphForm, std::less<>> resolved_{};
  ParagraphForm defaults_{};
  std::string default_style_{};
  Style* open_ = nullptr;
  bool in_defaults_ = false, in_run_ = false;
  int conditional_ = 0;
};

class DocxLists : public XmlHandler {
 public:
  explicit DocxLists(const DocxStyles& styles) : styles_(styles) {}

  void start(Space space, std::string_view name, const Attributes& attributes) override;
  void end(Space space, std::string_view name) override;
  void text(std::string_view) override {}

  struct Label {
    std::string text{};
    bool bullet = false;
    std::uint8_t level = 0;
    ListMark mark = ListMark::none;
  };
  /// Counts the paragraph and gives its label; nothing where its list has none.
  std::optional<Label> next(std::int32_t list, std::optional<std::int32_t> level, const std::string& style);

 private:
  static constexpr std::size_t levels = 9;
  struct Level {
    std::int32_t start = 1, restart = -1;
    NumberFormat format = NumberFormat::decimal;
    std::string text{}, style{}, font{};
    bool legal = false, told = false;
  };
  struct Abstract {
    std::array<Level, levels> level{};
    std::string style_link{};
    std::array<std::uint32_t, levels> count{};
    std::array<bool, levels> begun{};
  };
  struct List {
    std::int32_t abstract = -1;
    std::array<std::optional<std::int32_t>, levels> start{};
    std::array<Level, levels> level{};
    std::array<bool, levels> restarted{};
  };
  Abstract* abstract_of(const List& list, int hops = 0);
  const Level& level_of(const List& list, const Abstract& abstract, std::size_t level) const;
  void count(List& list, Abstract& abstract, std::size_t level);
  std::string label(const List& list, const Abstract& abstract, std::size_t level) const;

  const DocxStyles& styles_;
  std::map<std::int32_t, Abstract> abstracts_{};
  std::map<std::int32_t, List> lists_{};
  Abstract* open_abstract_ = nullptr;
  List* open_list_ = nullptr;
  Level* open_level_ = nullptr;
  std::size_t open_index_ = 0;
};

}  // namespace minutes::read
