// Page heads and feet by their places: the same text, numbers aside, at the same height of several pages, in an unbroken run
// from the page's edge. What a place cannot tell (strips and stamps by their form, a head that moves) the composer finds as
// in plain text. The first page's head is the document's own title and stays.
#include <algorithm>
#include <cmath>
#include <map>

#include "base/utf8.h"
#include "read/pdf_page.h"
#include "sv/heads.h"

namespace minutes::read {
namespace {

constexpr std::size_t most_rows = 10;  ///< of a head or foot
constexpr float edge = 0.25F;          ///< of the page's height that a head or foot lies within
constexpr float same_place = 4;        ///< points

bool may_be_furniture(const std::string& text) {
  constexpr std::size_t longest = 200;
  return text.size() <= longest && text.find("§") == std::string::npos && !sv::is_fixed_head(text);
}

/// Nothing but a number and what frames it: `3`, `- 3 -`, `3 (12)`, `Sida 3 av 12`.
bool is_page_number(const std::string& key) {
  for (const std::string_view form :
       {"0", "-0-", "–0–", "0(0)", "0/0", "0av0", "sida0", "sida0av0", "sida0(0)", "sida0/0", "sid0", "sid0(0)", "page0of0"})
    if (key == form) return true;
  return false;
}

class Finder {
 public:
  explicit Finder(std::vector<PageRows>& pages) : pages_(pages) {}

  void run() {
    for (std::size_t p = 0; p < pages_.size(); ++p) {
      walk(p, true, [&](Row& row, const std::string& key) { return seen_[key].push_back({p, row.y0}), true; });
      walk(p, false, [&](Row& row, const std::string& key) { return seen_[key].push_back({p, row.y0}), true; });
    }
    for (std::size_t p = 0; p < pages_.size(); ++p) {
      walk(p, false, [&](Row& row, const std::string& key) { return set(row, key, FurnitureKind::footer); });
      if (p > 0) walk(p, true, [&](Row& row, const std::string& key) { return set(row, key, FurnitureKind::header); });
    }
  }

 private:
  struct Place {
    std::size_t page;
    float y;
  };

  /// Visits the rows beside an edge inwards until `use` says stop.
  template <class Use>
  void walk(std::size_t p, bool from_top, Use use) {
    PageRows& page = pages_[p];
    const std::size_t count = page.rows.size();
    for (std::size_t n = 0; n < std::min(count, most_rows); ++n) {
      Row& row = page.rows[from_top ? n : count - 1 - n];
      const float away = from_top ? row.y0 : page.height - row.y1;
      if (away > edge * page.height) return;
      const std::string text = row.text();
      if (!may_be_furniture(text) || !use(row, key_of(text))) return;
    }
  }

  bool set(Row& row, const std::string& key, FurnitureKind kind) {
    if (row.furniture) return true;
    const auto& places = seen_[key];
    std::size_t here = 0, last = pages_.size();
    for (const Place& place : places)
      if (std::abs(place.y - row.y0) < same_place && place.page != last) ++here, last = place.page;
    if (here < 2) return false;
    row.furniture = is_page_number(key) ? FurnitureKind::page_number : kind;
    return true;
  }

  std::vector<PageRows>& pages_;
  std::map<std::string, std::vector<Place>> seen_{};
};

}  // namespace

std::string key_of(const std::string& text) {
  std::string key;
  for (const char c : base::fold(text)) {
    const char written = c >= '0' && c <= '9' ? '0' : c;
    if (c == ' ' || c == '\t' || (written == '0' && !key.empty() && key.back() == '0')) continue;
    key += written;
  }
  return key;
}

void find_page_furniture(std::vector<PageRows>& pages) {
  if (pages.size() > 1) Finder(pages).run();
}

}  // namespace minutes::read
