// The reference: ICU's own `sv` word BreakIterator over the same texts, as UTF-16 made beforehand. It finds words and
// does nothing with them; our whole pipeline is measured against it.
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <memory>

#include "documents.h"

namespace minutes::bench {
namespace {

std::size_t words_in(icu::BreakIterator& words, const icu::UnicodeString& text) {
  std::size_t found = 0;
  words.setText(text);
  words.first();
  while (words.next() != icu::BreakIterator::DONE) found += words.getRuleStatus() >= UBRK_WORD_NONE_LIMIT;
  return found;
}

void run(benchmark::State& state, const Set& set) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(icu::Locale("sv"), status));
  if (U_FAILURE(status)) return state.SkipWithError("no word iterator for sv");
  std::vector<icu::UnicodeString> wide;
  for (const auto& text : set.texts) wide.push_back(icu::UnicodeString::fromUTF8(text));
  for (auto _ : state)
    for (const auto& text : wide) benchmark::DoNotOptimize(words_in(*words, text));
  count(state, set);
}

}  // namespace

void register_icu() {
  for (const Set& set : sets()) benchmark::RegisterBenchmark(("icu_words/" + set.name).c_str(), run, set);
}

}  // namespace minutes::bench
