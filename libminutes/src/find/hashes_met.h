// Hashes of words met so far, asked far more often than added to.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace minutes::find {

class HashesMet {
 public:
  bool has(std::uint64_t hash) const { return may_hold(hash) && slots_[slot_of(hash)] == hash; }
  /// One bit for many hashes: tells most words that are not there.
  bool may_hold(std::uint64_t hash) const { return (mask_[hash >> 6 & (mask_.size() - 1)] >> (hash & 63) & 1) != 0; }
  /// False where it was there already.
  bool add(std::uint64_t hash) {
    if (has(hash)) return false;
    mask_[hash >> 6 & (mask_.size() - 1)] |= std::uint64_t{1} << (hash & 63);
    if (2 * ++count_ > slots_.size()) grow();
    slots_[slot_of(hash)] = hash;
    return true;
  }

 private:
  std::size_t slot_of(std::uint64_t hash) const {
    std::size_t slot = hash & (slots_.size() - 1);
    while (slots_[slot] != 0 && slots_[slot] != hash) slot = (slot + 1) & (slots_.size() - 1);
    return slot;
  }
  void grow() {
    std::vector<std::uint64_t> before(slots_.empty() ? 64 : 2 * slots_.size());
    before.swap(slots_);
    for (const auto hash : before)
      if (hash != 0) slots_[slot_of(hash)] = hash;
  }

  std::array<std::uint64_t, 64> mask_{};
  std::vector<std::uint64_t> slots_;  ///< open addressing; 0 is free
  std::size_t count_ = 0;
};

}  // namespace minutes::find
