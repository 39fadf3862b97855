// The fixed heads of Swedish minutes: words that name a part of the form and not a matter.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "minutes/topic.h"

namespace minutes::sv {

enum class HeadRole : std::uint8_t {
  none,
  section,     ///< a head inside an item: Beslut, Yrkanden
  attendance,  ///< Närvarande, Ledamöter
  cover,       ///< Plats och tid, Utses att justera
  contents,    ///< Innehåll, Innehållsförteckning
  agenda,      ///< Dagordning, Föredragningslista: with a bare list under it an announcement
  signatures,  ///< Underskrifter, Vid protokollet
  notes,       ///< Mötesanteckningar: says what follows, and is no matter
};

struct Head {
  HeadRole role = HeadRole::none;
  SectionKind section = SectionKind::none;
  /// A matter may be called so too (Information, Sammanfattning): a fixed head only where the items are marked otherwise.
  bool weak = false;
};

/// What `text` is as a head: folding, outer white space, `:` and a bracket at the end do not matter.
Head head(std::string_view text);

/// The words at the edges of heads, asked by token hash: most lines are told by them to be none. May say yes wrongly.
class HeadEdges {
 public:
  void add_first(std::uint64_t word) { add(first_, word); }
  void add_last(std::uint64_t word) { add(last_, word); }
  /// Could a head start with the word?
  bool may_open(std::uint64_t word) const { return holds(first_, word); }
  /// Could a head with an owner before it (`nämndens beslut`) end with the word?
  bool may_close(std::uint64_t word) const { return holds(last_, word); }

 private:
  using Bits = std::array<std::uint64_t, 128>;
  static constexpr std::size_t place(std::uint64_t word) { return word % (64 * std::tuple_size_v<Bits>); }
  static void add(Bits& bits, std::uint64_t word) { bits[place(word) / 64] |= std::uint64_t{1} << word % 64; }
  static bool holds(const Bits& bits, std::uint64_t word) { return (bits[place(word) / 64] >> word % 64 & 1) != 0; }

  Bits first_{}, last_{};
};

const HeadEdges& head_edges();
/// What a line of that one word is as a head.
Head head_of_word(std::uint64_t hash);

/// The number of bytes at the start of `text` that are a head run in before a colon (`Beslut: …`); 0 where there is none.
std::size_t run_in_head(std::string_view text, Head& found);

bool is_fixed_head(std::string_view text);

/// What a line has to do with pages.
enum class PageMatter : std::uint8_t {
  none,
  strip,          ///< wholly words like `Justerandes sign`, `Utdragsbestyrkande`, `Expedierat/bestyrkt`
  stamp,          ///< what services for electronic signatures print on each page
  contents_head,  ///< Innehåll, Dagordning
};

PageMatter page_matter(std::string_view line);

}  // namespace minutes::sv
