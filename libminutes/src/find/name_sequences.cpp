#include "find/name_sequences.h"

#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"

namespace minutes::find {
namespace {
constexpr std::size_t first_slots = 64;
constexpr std::size_t most_with_one_start = 64;
}  // namespace

std::vector<std::uint64_t> word_hashes(std::string_view name) {
  std::vector<std::uint64_t> hashes;
  const std::string folded = base::fold(name);
  const auto flush = [&](std::string_view word) {
    while (!word.empty() && (word.back() == ',' || word.back() == ')' || word.back() == '(')) word.remove_suffix(1);
    if (word.empty()) return;
    if (word.size() > 1 && word.back() == '-') {  // `hälso-` is a word and a mark
      hashes.push_back(base::hash_of(word.substr(0, word.size() - 1)));
      hashes.push_back(base::hash_of("-"));
    } else {
      hashes.push_back(base::hash_of(word));
    }
  };
  for (std::string_view left = folded; !left.empty();) {
    const auto cut = left.find_first_of(" \n\r\t");
    flush(left.substr(0, cut));
    left = cut == std::string_view::npos ? std::string_view{} : left.substr(cut + 1);
  }
  return hashes;
}

/// The sequence is there already, or so many begin with its word that one more would cost too much.
bool NameSequences::holds(const std::vector<std::uint64_t>& hashes) const {
  if (!may_start(hashes.front())) return false;
  std::size_t count = 0;
  for (std::uint32_t r = chain(hashes.front()); r != 0; r = next_[r - 1]) {
    const Row& row = rows_[r - 1];
    if (row.size == hashes.size() && std::equal(hashes.begin(), hashes.end(), hashes_.begin() + row.start)) return true;
    if (++count >= most_with_one_start) return true;
  }
  return false;
}

void NameSequences::add(const std::vector<std::uint64_t>& hashes, std::uint32_t tag) {
  if (hashes.empty() || holds(hashes)) return;
  rows_.push_back({hashes.front(), static_cast<std::uint32_t>(hashes_.size()), static_cast<std::uint32_t>(hashes.size()), tag});
  hashes_.insert(hashes_.end(), hashes.begin(), hashes.end());
  mask_[hashes.front() >> 6 & (mask_.size() - 1)] |= std::uint64_t{1} << (hashes.front() & 63);
  next_.push_back(0);
  if (slots_.size() < 2 * rows_.size()) return index();
  std::size_t slot = hashes.front() & (slots_.size() - 1);
  while (slots_[slot] != 0 && rows_[slots_[slot] - 1].first != hashes.front()) slot = (slot + 1) & (slots_.size() - 1);
  next_.back() = slots_[slot];
  slots_[slot] = static_cast<std::uint32_t>(rows_.size());
}

void NameSequences::index() {
  slots_.assign(std::max(first_slots, 2 * slots_.size()), 0);
  for (std::uint32_t row = 0; row < rows_.size(); ++row) {
    std::size_t slot = rows_[row].first & (slots_.size() - 1);
    while (slots_[slot] != 0 && rows_[slots_[slot] - 1].first != rows_[row].first) slot = (slot + 1) & (slots_.size() - 1);
    next_[row] = slots_[slot];
    slots_[slot] = row + 1;
  }
}

Index NameSequences::match_row(const NameTokens& names, Index t, const Row& row) const {
  if (t + row.size > names.size()) return t;
  for (std::uint32_t i = 0; i < row.size; ++i) {
    const auto wanted = hashes_[row.start + i];
    const bool last = i + 1 == row.size;
    if (names[t + i].hash != wanted && !(last && names.nominative(t + i) == wanted)) return t;
    if (!last && !names.joined(t + i)) return t;
  }
  return t + row.size;
}

std::uint32_t NameSequences::chain(std::uint64_t first) const {
  if (slots_.empty()) return 0;
  std::size_t slot = first & (slots_.size() - 1);
  while (slots_[slot] != 0 && rows_[slots_[slot] - 1].first != first) slot = (slot + 1) & (slots_.size() - 1);
  return slots_[slot];
}

bool NameSequences::genitive(const NameTokens& names, Index t, Index end) const {
  if (!names.has_ending(end - 1)) return false;
  for (std::uint32_t r = chain(end - t == 1 ? names.nominative(t) : names[t].hash); r != 0; r = next_[r - 1]) {
    const Row& row = rows_[r - 1];
    if (row.size == end - t && match_row(names, t, row) == end && hashes_[row.start + row.size - 1] != names[end - 1].hash)
      return true;
  }
  return false;
}

Index NameSequences::match_known(const NameTokens& names, Index t, std::uint32_t* tag) const {
  if (slots_.empty()) return t;
  Index best = t;
  const auto look = [&](std::uint64_t hash) {
    for (std::uint32_t row = chain(hash); row != 0; row = next_[row - 1]) {
      const Index end = match_row(names, t, rows_[row - 1]);
      if (end <= best) continue;
      best = end;
      if (tag != nullptr) *tag = rows_[row - 1].tag;
    }
  };
  if (may_start(names[t].hash)) look(names[t].hash);
  if (const auto stem = names.nominative(t); stem != names[t].hash && may_start(stem)) look(stem);
  return best;
}

}  // namespace minutes::find
