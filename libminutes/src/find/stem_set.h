// A few stems known at compile time: does a word of the text start with one of them?
//
//   constexpr auto meetings = stems("möte", "sammanträd");
//   if (meetings.start(view, token)) …
//
// Promise: as folding the token's reading and comparing, but most tokens are told by their first bytes.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "minutes/view.h"

namespace minutes::find {

/// The first three bytes of a token's folded reading, 0 for those that it has not; none where only folding tells.
inline std::optional<std::uint32_t> folded_start(const View& view, Index token) {
  const Token& t = view.tokens[token];
  if (t.has(token_rewritten)) return std::nullopt;
  const std::string_view text = view.source().substr(t.start, std::min<std::uint32_t>(t.end - t.start, 3));
  if (text.size() == 3) {
    const auto lower = [&](std::size_t n) {
      const auto byte = std::uint32_t{static_cast<unsigned char>(text[n])};
      return byte - 'A' < 26 ? byte | 0x20 : byte;
    };
    const std::uint32_t ascii = lower(0) << 16 | lower(1) << 8 | lower(2);
    if ((ascii & 0x808080) == 0) return ascii;
  }
  std::uint32_t start = 0;
  unsigned char before = 0;
  for (std::size_t n = 0; n < 3; ++n) {
    auto byte = n < text.size() ? static_cast<unsigned char>(text[n]) : static_cast<unsigned char>(0);
    if (byte > 0xC3) return std::nullopt;
    const bool capital = before == 0xC3 ? byte >= 0x80 && byte <= 0x9E && byte != 0x97 : byte >= 'A' && byte <= 'Z';
    if (capital) byte |= 0x20;
    start = start << 8 | byte;
    before = byte;
  }
  return start;
}

template <std::size_t size>
class StemSet {
 public:
  static constexpr std::size_t count = size;

  consteval explicit StemSet(const std::array<std::string_view, size>& stems) : stems_(stems) {
    const auto byte = [](std::string_view stem, std::size_t n) {
      return std::uint32_t{static_cast<unsigned char>(stem.at(n))};
    };
    for (const std::string_view stem : stems) {
      const std::uint32_t pair = byte(stem, 0) << 8 | byte(stem, 1);
      const bool is_short = stem.size() == 2;
      const std::size_t at = is_short ? place(pair) : place(pair << 8 | byte(stem, 2));
      (is_short ? pairs_ : triples_)[at / 64] |= std::uint64_t{1} << at % 64;
    }
  }
  /// Number of the first stem that the token's folded reading starts with; `size` where none does.
  std::size_t find(const View& view, Index token) const {
    if (const auto start = folded_start(view, token); start && !may_start(*start)) return size;
    const std::string word = base::fold(view.reading(token));
    if (word.empty()) return size;
    std::size_t at = 0;
    while (at < size && (stems_[at][0] != word[0] || !word.starts_with(stems_[at]))) ++at;
    return at;
  }
  bool start(const View& view, Index token) const { return find(view, token) < size; }

 private:
  using Filter = std::array<std::uint64_t, 16>;

  static constexpr std::size_t place(std::uint32_t start) { return start * 0x9E3779B1u >> 22; }
  static bool holds(const Filter& filter, std::size_t at) { return (filter[at / 64] >> at % 64 & 1) != 0; }
  bool may_start(std::uint32_t start) const { return holds(triples_, place(start)) || holds(pairs_, place(start >> 8)); }

  std::array<std::string_view, size> stems_;
  Filter triples_{}, pairs_{};  ///< bits for the first three bytes of the stems; for those of two bytes
};

/// The set of folded stems, each of two bytes or more.
template <class... Stems>
consteval StemSet<sizeof...(Stems)> stems(const Stems&... stem) {
  return StemSet<sizeof...(Stems)>({std::string_view(stem)...});
}

}  // namespace minutes::find
