#include "find/phrases.h"

#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"

namespace minutes::find {
namespace {

constexpr std::size_t max_phrase_tokens = 9;

/// Hash over the words with all space left out, so that `tid / plats` and `tid/plats` are one.
std::uint64_t add_word(std::uint64_t hash, std::string_view folded) {
  for (const char c : folded)
    if (c != ' ') hash = base::hash_step(hash, static_cast<unsigned char>(c));
  return hash;
}

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

PhraseTable::PhraseTable(std::span<const sv::PhraseRow> rows) {
  for (const sv::PhraseRow& row : rows)
    for_each_part(row.phrases, [&](std::string_view phrase) {
      values_.emplace(add_word(base::hash_seed, phrase), row.value);
      const std::string_view word = phrase.substr(0, phrase.find(' '));
      for (const std::uint64_t first : {base::hash_of(word), base::hash_of(word.substr(0, word.find_first_of("/&.,-")))}) {
        first_words_.insert(first);
        filter_[first >> 52] = true;
      }
    });
}

PhraseMatch PhraseTable::match(const View& view, std::span<const Index> run, std::size_t at) const {
  PhraseMatch best;
  if (at >= run.size() || !starts(view.tokens[run[at]].hash)) return best;
  std::uint64_t hash = base::hash_seed;
  const std::size_t last = std::min(run.size(), at + max_phrase_tokens);
  for (std::size_t place = at; place < last; ++place) {
    hash = add_word(hash, base::fold(view.reading(run[place])));
    if (place + 1 < last && glued(view.tokens[run[place]], view.tokens[run[place + 1]])) continue;
    if (const auto found = values_.find(hash); found != values_.end())
      best = {static_cast<std::uint32_t>(place + 1 - at), found->second};
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

const PhraseTable& genre_words() {
  static const PhraseTable made(sv::genre_phrases());
  return made;
}

}  // namespace minutes::find
