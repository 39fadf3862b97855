#include "text/spelling.h"

#include <bit>

#include "base/hash.h"

namespace minutes::text {
namespace {
// FNV's low bits are its best mixed ones; no real word hashes to 0, which marks an empty slot.
std::size_t table_size(std::size_t entries) { return std::bit_ceil(entries * 4 + 8); }
}  // namespace

WordSet::WordSet(std::span<const std::string_view> words) : slots_(table_size(words.size())) {
  for (const auto word : words) {
    const std::uint64_t hash = base::hash_of(word);
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at] != 0 && slots_[at] != hash) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = hash;
  }
}

bool WordSet::contains(std::uint64_t hash) const {
  std::size_t at = hash & (slots_.size() - 1);
  while (slots_[at] != 0 && slots_[at] != hash) at = (at + 1) & (slots_.size() - 1);
  return slots_[at] == hash;
}

Abbreviations::Abbreviations(std::span<const sv::AbbreviationRow> rows) : slots_(table_size(rows.size() * 3)) {
  for (const auto& row : rows) {
    const std::size_t space = row.parts.find(' ');
    const std::uint64_t first = base::hash_of(row.parts.substr(0, space));
    first_parts_.add(first);
    if (space != std::string_view::npos)
      second_parts_.add(base::hash_step(first, static_cast<unsigned char>(row.parts[space + 1])));
    std::uint64_t hash = base::hash_seed;
    int parts = 1;
    for (const char byte : row.parts) {
      if (byte != ' ') {
        hash = base::hash_step(hash, static_cast<unsigned char>(byte));
        continue;
      }
      if (parts++ == 2) second_parts_.add(hash);
      hash = base::hash_step(hash, '.');
      slot(hash).state.prefix = true;
    }
    if (parts == 2) second_parts_.add(hash);
    AbbreviationState& state = slot(base::hash_step(hash, '.')).state;
    state.complete = true;
    state.kind = row.kind;
  }
}

Abbreviations::Slot& Abbreviations::slot(std::uint64_t hash) {
  std::size_t at = hash & (slots_.size() - 1);
  while (slots_[at].hash != 0 && slots_[at].hash != hash) at = (at + 1) & (slots_.size() - 1);
  slots_[at].hash = hash;
  return slots_[at];
}

AbbreviationState Abbreviations::find(std::uint64_t dotted) const {
  std::size_t at = dotted & (slots_.size() - 1);
  while (slots_[at].hash != 0 && slots_[at].hash != dotted) at = (at + 1) & (slots_.size() - 1);
  return slots_[at].hash == dotted ? slots_[at].state : AbbreviationState{};
}

const Spelling& spelling() {
  static const Spelling made;
  return made;
}

}  // namespace minutes::text
