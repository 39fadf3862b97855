// A few stems known at compile time: does a word of the text start with one of them?
//
//   constexpr auto meetings = stems("möte", "sammanträd");
//   if (meetings.start(view, token)) …
//
// Promise: as folding the token's reading and comparing, but most tokens are told by their first two bytes.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "minutes/view.h"

namespace minutes::find {

/// The first two bytes of a token's folded reading, 0 for a second that it has not; none where only folding tells.
inline std::optional<std::uint16_t> folded_start(const View& view, Index token) {
  const Token& t = view.tokens[token];
  const std::string_view text = view.source().substr(t.start, t.end - t.start);
  if (t.has(token_rewritten)) return std::nullopt;
  auto first = static_cast<unsigned char>(text[0]), second = static_cast<unsigned char>(text.size() > 1 ? text[1] : '\0');
  const auto lower = [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c | 0x20) : c; };
  first = lower(first);
  if (first == 0xC3) {
    if (second >= 0x80 && second <= 0x9E && second != 0x97) second |= 0x20;
  } else {
    second = lower(second);
  }
  if (first > 0xC3 || (first < 0x80 && second > 0xC3)) return std::nullopt;
  return static_cast<std::uint16_t>(first << 8 | second);
}

template <std::size_t size>
class StemSet {
 public:
  static constexpr std::size_t count = size;

  consteval explicit StemSet(const std::array<std::string_view, size>& stems) : stems_(stems) {
    for (const std::string_view stem : stems) {
      const auto at = place(
          static_cast<std::uint16_t>(static_cast<unsigned char>(stem.at(0)) << 8 | static_cast<unsigned char>(stem.at(1))));
      filter_[at / 64] |= std::uint64_t{1} << at % 64;
    }
  }
  /// Number of the first stem that the token's folded reading starts with; `size` where none does.
  std::size_t find(const View& view, Index token) const {
    if (const auto start = folded_start(view, token); start && !may_start(*start)) return size;
    const std::string word = base::fold(view.reading(token));
    std::size_t at = 0;
    while (at < size && !word.starts_with(stems_[at])) ++at;
    return at;
  }
  bool start(const View& view, Index token) const { return find(view, token) < size; }

 private:
  static constexpr std::size_t place(std::uint16_t start) { return (start * 0x9E3Du >> 4) % 256; }
  bool may_start(std::uint16_t start) const { return (filter_[place(start) / 64] >> place(start) % 64 & 1) != 0; }

  std::array<std::string_view, size> stems_;
  std::array<std::uint64_t, 4> filter_{};
};

/// The set of folded stems, each of two bytes or more.
template <class... Stems>
consteval StemSet<sizeof...(Stems)> stems(const Stems&... stem) {
  return StemSet<sizeof...(Stems)>({std::string_view(stem)...});
}

}  // namespace minutes::find
