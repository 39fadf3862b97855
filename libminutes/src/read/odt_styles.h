// What an ODT file says of form: styles, each with a parent, and the styles of lists (OpenDocument 1.3, part 3, 16).
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

struct OdtForm {
  std::optional<bool> bold{}, hidden{};
  std::optional<float> size{};                    ///< points
  std::optional<float> above{}, below{}, left{};  ///< points
  std::optional<std::int32_t> outline{};          ///< from 1
  std::optional<std::string> list_style{};
  bool title = false;

  void inherit(const OdtForm& parent);
};

/// One level of a list's style.
struct OdtLevel {
  NumberFormat format = NumberFormat::none;
  std::string prefix{}, suffix{}, bullet{}, font{};
  std::uint32_t start = 1, shown = 1;  ///< `shown`: numbers of so many levels, this the last
};
inline constexpr std::size_t odt_levels = 10;
using OdtList = std::array<OdtLevel, odt_levels>;

/// Takes the styles of a part, whatever else stands in it.
class OdtStyles : public XmlHandler {
 public:
  void start(Space space, std::string_view name, const Attributes& attributes) override;
  void end(Space space, std::string_view name) override;
  void text(std::string_view) override {}

  /// Of a paragraph; with `of_text` before the name, of a span.
  const OdtForm& form(const std::string& style) const;
  static constexpr const char* of_text = "text ";
  const OdtList* list(const std::string& style) const;
  /// Of headings.
  const OdtList& outline() const { return outline_; }

 private:
  struct Style {
    OdtForm own{};
    std::string parent{};
  };
  void start_list(std::string_view name, const Attributes& attributes);

  std::map<std::string, Style, std::less<>> styles_{};
  std::map<std::string, OdtList, std::less<>> lists_{};
  mutable std::map<std::string, OdtForm, std::less<>> resolved_{};
  OdtList outline_{};
  Style* open_ = nullptr;
  OdtList* open_list_ = nullptr;
  OdtLevel* open_level_ = nullptr;
};

/// `0.212cm`, `12pt` … in points; nothing where it is no length.
std::optional<float> points(std::string_view length);

}  // namespace minutes::read
