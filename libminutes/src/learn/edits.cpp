#include "learn/edits.h"

#include <algorithm>

namespace minutes::learn {

void Edits::settle() {
  std::stable_sort(edits_.begin(), edits_.end(), [](const Edit& a, const Edit& b) { return a.span.start < b.span.start; });
  std::uint32_t end = 0;
  std::erase_if(edits_, [&](const Edit& edit) {
    if (edit.span.start < end || edit.span.empty()) return true;
    end = edit.span.end;
    return false;
  });
}

std::string Edits::apply(std::string_view text) const {
  std::string out;
  std::uint32_t at = 0;
  for (const Edit& edit : edits_) {
    out += text.substr(at, edit.span.start - at);
    out += edit.with;
    at = edit.span.end;
  }
  out += text.substr(at);
  return out;
}

std::uint32_t Edits::map(std::uint32_t offset) const {
  std::int64_t shift = 0;
  for (const Edit& edit : edits_) {
    if (edit.span.start >= offset) break;
    if (offset < edit.span.end)
      return static_cast<std::uint32_t>(edit.span.start + shift + static_cast<std::int64_t>(edit.with.size()));
    shift += static_cast<std::int64_t>(edit.with.size()) - static_cast<std::int64_t>(edit.span.size());
  }
  return static_cast<std::uint32_t>(offset + shift);
}

}  // namespace minutes::learn
