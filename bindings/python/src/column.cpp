#include "column.h"

namespace minutes::python {
namespace {

constexpr std::size_t padded(std::size_t bytes) { return (bytes + 7) / 8 * 8; }

/// The place of `bytes` more in the room, which moves on behind them.
char* taken(char*& room, std::size_t bytes) {
  char* const place = room;
  room += padded(bytes);
  return place;
}

const char* copied(char*& room, const void* from, std::size_t bytes) {
  char* const place = taken(room, bytes);
  if (bytes > 0) std::memcpy(place, from, bytes);
  return place;
}

/// Bytes of 0 and 1 as bits, the first the lowest.
template <class Bytes>
const char* packed(char*& room, const Bytes& flags) {
  char* const place = taken(room, (flags.size() + 7) / 8);
  unsigned bits = 0;
  for (std::size_t n = 0; n < flags.size(); ++n) {
    bits |= static_cast<unsigned>(flags[n]) << n % 8;
    if (n % 8 != 7 && n + 1 != flags.size()) continue;
    place[n / 8] = static_cast<char>(bits);
    bits = 0;
  }
  return place;
}

}  // namespace

std::size_t Column::width() const {
  switch (type_) {
    case ColumnType::text: return 0;
    case ColumnType::boolean: return 1;
    case ColumnType::day: return 4;
    default: return 8;
  }
}

void Column::clear() {
  values_.clear();
  valid_.clear();
  offsets_.assign(type_ == ColumnType::text ? 1 : 0, 0);
  nulls_ = 0;
}

void Column::null() {
  if (type_ == ColumnType::text)
    offsets_.push_back(offsets_.back());
  else
    values_.append(width(), '\0');
  valid_.push_back(0);
  ++nulls_;
}

std::size_t Column::frozen_bytes() const {
  const std::size_t bits = padded((rows() + 7) / 8);
  return (nulls_ > 0 ? bits : 0) + offsets_.size() * sizeof(std::int64_t) +
         (type_ == ColumnType::boolean ? bits : padded(values_.size()));
}

FrozenColumn Column::freeze(char*& room) const {
  FrozenColumn frozen{type_, rows(), nulls_};
  if (nulls_ > 0) frozen.validity = packed(room, valid_);
  if (type_ == ColumnType::text) frozen.offsets = copied(room, offsets_.data(), offsets_.size() * sizeof(std::int64_t));
  frozen.values = type_ == ColumnType::boolean ? packed(room, values_) : copied(room, values_.data(), values_.size());
  return frozen;
}

}  // namespace minutes::python
