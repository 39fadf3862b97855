// Values by hash, for tables made once and asked for every line or word.
//
//   base::HashMap<Head> heads;
//   heads.add(base::hash_of("beslut"), head);
//   if (const Head* found = heads.find(hash)) …
//
// Promise: a hash that is not in the map costs one look at a bit most of the time; nothing is ever taken out.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace minutes::base {

template <class Value>
class HashMap {
 public:
  /// The value of `hash`; null where it has none.
  const Value* find(std::uint64_t hash) const {
    if ((filter_[hash % bits / 64] >> (hash % 64) & 1) == 0) return nullptr;
    for (std::size_t at = hash & (slots_.size() - 1); slots_[at].used; at = (at + 1) & (slots_.size() - 1))
      if (slots_[at].hash == hash) return &slots_[at].value;
    return nullptr;
  }

  /// The value of `hash`, which is `value` where it had none.
  Value& add(std::uint64_t hash, Value value) {
    if (count_ * 2 >= slots_.size()) grow();
    filter_[hash % bits / 64] |= std::uint64_t{1} << (hash % 64);
    Slot& slot = free_or_same(hash);
    if (!slot.used) slot = {hash, std::move(value), true}, ++count_;
    return slot.value;
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    Value value{};
    bool used = false;
  };
  static constexpr std::size_t bits = 8192;

  Slot& free_or_same(std::uint64_t hash) {
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].used && slots_[at].hash != hash) at = (at + 1) & (slots_.size() - 1);
    return slots_[at];
  }

  void grow() {
    std::vector<Slot> old(slots_.empty() ? 64 : slots_.size() * 2);
    old.swap(slots_);
    for (Slot& slot : old)
      if (slot.used) free_or_same(slot.hash) = std::move(slot);
  }

  std::vector<Slot> slots_{};
  std::size_t count_ = 0;
  std::array<std::uint64_t, bits / 64> filter_{};
};

}  // namespace minutes::base
