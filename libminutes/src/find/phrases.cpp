#include "find/phrases.h"

#include <algorithm>
#include <bit>

#include "base/hash.h"
#include "base/utf8.h"

namespace minutes::find {
namespace {

constexpr std::size_t max_phrase_tokens = 9;

/// A hash over the words of a phrase with all space left out, so that `tid / plats` and `tid/plats` are one.
struct PhraseHash {
  std::uint64_t hash = base::hash_seed;
  std::int32_t bytes = 0;

  void add(std::string_view folded) {
    for (const char c : folded) add(static_cast<unsigned char>(c));
  }
  void add(unsigned char byte) {
    if (byte == ' ') return;
    hash = base::hash_step(hash, byte);
    ++bytes;
  }
  /// As folding the reading and adding that.
  void add_reading(std::string_view reading) {
    if (std::any_of(reading.begin(), reading.end(), [](char c) { return static_cast<unsigned char>(c) > 0xC3; }))
      return add(base::fold(reading));
    bool accented = false;  // behind the first byte of å, ä, ö, é
    for (const char c : reading) {
      const auto byte = static_cast<unsigned char>(c);
      const bool capital = accented ? byte >= 0x80 && byte <= 0x9E && byte != 0x97 : byte >= 'A' && byte <= 'Z';
      add(capital ? static_cast<unsigned char>(byte | 0x20) : byte);
      accented = !accented && byte == 0xC3;
    }
  }
};

template <class Use>
void for_each_part(std::string_view text, Use use) {
  while (!text.empty()) {
    const auto bar = text.find('|');
    if (const auto part = text.substr(0, bar); !part.empty()) use(part);
    text = bar == std::string_view::npos ? std::string_view{} : text.substr(bar + 1);
  }
}

/// A word that goes on without space: `plats` is no phrase in `plats/lokal`.
bool glued(const Token& token, const Token& next) { return next.cls == TokenClass::word && next.start == token.end; }

}  // namespace

std::size_t PhraseTable::place(const Slots& slots, std::uint64_t hash) {
  std::size_t at = hash & (slots.size() - 1);
  while (slots[at].hash != 0 && slots[at].hash != hash) at = (at + 1) & (slots.size() - 1);
  return at;
}

const PhraseTable::Slot* PhraseTable::find(const Slots& slots, std::uint64_t hash) {
  const Slot& slot = slots[place(slots, hash)];
  return slot.hash == hash ? &slot : nullptr;
}

PhraseTable::PhraseTable(std::span<const sv::PhraseRow> rows) {
  std::size_t phrases = 0;
  for (const sv::PhraseRow& row : rows) for_each_part(row.phrases, [&](std::string_view) { ++phrases; });
  values_.resize(std::bit_ceil(phrases * 2 + 1));
  first_words_.resize(std::bit_ceil(phrases * 4 + 1));
  for (const sv::PhraseRow& row : rows)
    for_each_part(row.phrases, [&](std::string_view phrase) {
      PhraseHash whole;
      whole.add(phrase);
      if (Slot& slot = values_[place(values_, whole.hash)]; slot.hash == 0) slot = {whole.hash, row.value};
      const std::string_view word = phrase.substr(0, phrase.find(' '));
      for (const std::uint64_t first : {base::hash_of(word), base::hash_of(word.substr(0, word.find_first_of("/&.,-")))}) {
        Slot& slot = first_words_[place(first_words_, first)];
        slot = {first, std::max(slot.value, whole.bytes)};
        filter_.add(first);
      }
    });
}

PhraseMatch PhraseTable::match_letters(const View& view, std::span<const Index> letters) const {
  PhraseHash phrase;
  for (const Index letter : letters) phrase.add_reading(view.reading(letter));
  const Slot* found = find(values_, phrase.hash);
  return found == nullptr ? PhraseMatch{} : PhraseMatch{static_cast<std::uint32_t>(letters.size()), found->value};
}

PhraseMatch PhraseTable::match(const View& view, std::span<const Index> run, std::size_t at) const {
  PhraseMatch best;
  if (at >= run.size() || !filter_.may_hold(view.tokens[run[at]].hash)) return best;
  const Slot* first = find(first_words_, view.tokens[run[at]].hash);
  if (first == nullptr) return best;
  PhraseHash phrase;
  const std::size_t last = std::min(run.size(), at + max_phrase_tokens);
  for (std::size_t place = at; place < last; ++place) {
    phrase.add_reading(view.reading(run[place]));
    if (phrase.bytes > first->value) break;
    if (place + 1 < last && glued(view.tokens[run[place]], view.tokens[run[place + 1]])) continue;
    if (const Slot* found = find(values_, phrase.hash); found != nullptr)
      best = {static_cast<std::uint32_t>(place + 1 - at), found->value};
  }
  return best;
}

const PhraseTable& presence_heads() {
  static const PhraseTable made(sv::presence_heads());
  return made;
}

const PhraseTable& column_heads() {
  static const PhraseTable made(sv::column_heads());
  return made;
}

const PhraseTable& cover_labels() {
  static const PhraseTable made(sv::cover_labels());
  return made;
}

const PhraseTable& adoption_labels() {
  static const PhraseTable made = [] {
    std::vector<sv::PhraseRow> rows;
    for (const sv::PhraseRow& row : sv::cover_labels())
      if (row.value == static_cast<std::int32_t>(sv::CoverLabel::adopted_by)) rows.push_back(row);
    return PhraseTable(rows);
  }();
  return made;
}

const PhraseTable& genre_words() {
  static const PhraseTable made(sv::genre_phrases());
  return made;
}

}  // namespace minutes::find
