// A few words known at compile time, asked by hash.
//
//   constexpr auto joining = base::hashes_of("och", "av");
//   if (joining.has(base::hash_of(word))) …
//
// A word that is none of them costs one shift and one test most of the time.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "base/hash.h"

namespace minutes::base {

template <std::size_t size>
class HashSet {
 public:
  consteval explicit HashSet(const std::array<std::uint64_t, size>& hashes) : hashes_(hashes) {
    for (const std::uint64_t hash : hashes) filter_[part(hash)] |= bit(hash);
  }
  constexpr bool has(std::uint64_t hash) const {
    if ((filter_[part(hash)] & bit(hash)) == 0) return false;
    for (const std::uint64_t word : hashes_)
      if (word == hash) return true;
    return false;
  }
  constexpr const std::array<std::uint64_t, size>& hashes() const { return hashes_; }

 private:
  static constexpr std::uint64_t bit(std::uint64_t hash) { return std::uint64_t{1} << (hash >> 58); }

  // A bit for about eight times as many hashes as there are words.
  static constexpr std::size_t parts = std::bit_ceil(size / 8 + 1);
  static constexpr std::size_t part(std::uint64_t hash) { return hash >> 40 & (parts - 1); }

  std::array<std::uint64_t, size> hashes_;
  std::array<std::uint64_t, parts> filter_{};
};

/// The set of folded words.
template <class... Words>
consteval HashSet<sizeof...(Words)> hashes_of(const Words&... word) {
  return HashSet<sizeof...(Words)>({hash_of(word)...});
}

}  // namespace minutes::base
