// A few word ends known at compile time: does a word of the text end with one of them?
//
//   constexpr auto bodies = ends("nämnd", "styrelse");
//   if (bodies.end(view, token)) …
//
// Promise: as folding the token's reading and comparing, but most tokens are told by their last two bytes.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "minutes/view.h"

namespace minutes::find {

/// What the last two bytes of a folded word tell: letters as they are, one mark for a byte of å, ä, ö, é.
constexpr std::uint16_t word_end(unsigned char before, unsigned char last) {
  const auto part = [](unsigned char c) { return c >= 0x80 ? 0x80 : c >= 'A' && c <= 'Z' ? c | 0x20 : c; };
  return static_cast<std::uint16_t>(part(before) << 8 | part(last));
}

/// The same of a token's reading; none where only folding tells.
inline std::optional<std::uint16_t> folded_end(const View& view, Index token) {
  const Token& t = view.tokens[token];
  if (t.has(token_rewritten)) return std::nullopt;
  const auto byte = [&](std::uint32_t back) {
    return t.end - t.start >= back ? static_cast<unsigned char>(view.source()[t.end - back]) : static_cast<unsigned char>(0);
  };
  const unsigned char last = byte(1), before = byte(2);
  const bool plain = last < 0x80 ? before < 0x80 || byte(3) == 0xC3 : before == 0xC3;
  return plain ? std::optional(word_end(before, last)) : std::nullopt;
}

template <std::size_t size>
class EndSet {
 public:
  consteval explicit EndSet(const std::array<std::string_view, size>& ends) : ends_(ends) {
    for (const std::string_view end : ends) {
      const auto at =
          place(word_end(static_cast<unsigned char>(end.at(end.size() - 2)), static_cast<unsigned char>(end.back())));
      filter_[at / 64] |= std::uint64_t{1} << at % 64;
    }
  }
  bool end(const View& view, Index token) const {
    if (const auto last = folded_end(view, token); last && !may_end(*last)) return false;
    return end(base::fold(view.reading(token)));
  }
  bool end(std::string_view folded) const {
    return std::any_of(ends_.begin(), ends_.end(), [&](std::string_view end) { return folded.ends_with(end); });
  }

 private:
  static constexpr std::size_t place(std::uint16_t end) { return (end * 0x9E3Du >> 4) % 256; }
  bool may_end(std::uint16_t end) const { return (filter_[place(end) / 64] >> place(end) % 64 & 1) != 0; }

  std::array<std::string_view, size> ends_;
  std::array<std::uint64_t, 4> filter_{};
};

/// The set of folded word ends, each of two bytes or more.
template <class... Ends>
consteval EndSet<sizeof...(Ends)> ends(const Ends&... end) {
  return EndSet<sizeof...(Ends)>({std::string_view(end)...});
}

}  // namespace minutes::find
