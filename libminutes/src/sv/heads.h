// The fixed heads of Swedish minutes: words that name a part of the form and not a matter.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/hash_map.h"
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

/// What the first words of a line, folded and parted by single spaces, are as a head.
struct HeadStep {
  Head whole{};          ///< where the line ends behind them
  Head start{};          ///< where other words follow
  bool goes_on = false;  ///< further words may make a head
};
/// The key of words in HeadSteps: that of the words before, 0 where none is, and the hash of the next.
constexpr std::uint64_t head_key(std::uint64_t before, std::uint64_t word) { return before * 0x9E3779B97F4A7C15u + word; }

class HeadSteps {
 public:
  /// Null where no head starts so.
  const HeadStep* find(std::uint64_t key) const { return steps_.find(key); }
  /// Could a head with an owner before it (`nämndens beslut`) end with the word? May say yes wrongly.
  bool may_close(std::uint64_t word) const { return (last_words_ >> word % 64 & other_bits_ >> (word >> 6) % 64 & 1) != 0; }

  void add(std::string_view phrase, Head head, bool as_start);
  void add_last(std::uint64_t word) {
    last_words_ |= std::uint64_t{1} << word % 64;
    other_bits_ |= std::uint64_t{1} << (word >> 6) % 64;
  }

 private:
  base::HashMap<HeadStep> steps_{};
  std::uint64_t last_words_ = 0, other_bits_ = 0;  ///< bits of the same words
};

const HeadSteps& head_steps();

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

/// How lines begin that have to do with pages; told from four bytes, since most lines begin otherwise.
class PageMatterStarts {
 public:
  void add(std::string_view start);
  /// Could `line` be page matter? Rarely wrong, and never where it says no.
  bool may_start(std::string_view line) const {
    if (line.size() < 3) return false;
    const auto byte = [&](std::size_t at) { return std::uint32_t{static_cast<unsigned char>(line[at])}; };
    if (byte(0) == '#' || byte(0) == '*' || byte(0) == ' ') return true;
    const std::uint32_t three = (byte(0) | byte(1) << 8 | byte(2) << 16) | 0x202020;
    return holds(three) || (line.size() > 3 && holds(three | (byte(3) | 0x20) << 24));
  }

 private:
  static constexpr std::size_t bits = 8192;
  static constexpr std::size_t place(std::uint32_t bytes) { return bytes * 0x9E3779B1u >> 19; }
  bool holds(std::uint32_t bytes) const { return (bits_[place(bytes) / 64] >> place(bytes) % 64 & 1) != 0; }
  std::array<std::uint64_t, bits / 64> bits_{};
};

const PageMatterStarts& page_matter_starts();

}  // namespace minutes::sv
