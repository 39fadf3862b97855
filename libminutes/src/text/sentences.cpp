#include "minutes/stages.h"

namespace minutes::text {

Sentences split_sentences(const Text& text, const Layout& layout, Tokens& tokens) {
  Sentences sentences;
  std::uint32_t first = 0;
  for (std::uint32_t t = 0; t < tokens.size(); ++t) {
    const bool dot = tokens[t].span().of(text.content) == ".";
    const bool last = t + 1 == tokens.size() || layout.lines[tokens[t].line].block != layout.lines[tokens[t + 1].line].block;
    if (!dot && !last) continue;
    sentences.push_back({{tokens[first].start, tokens[t].end}, {first, t + 1}});
    tokens.items[first].flags |= token_sentence_start;
    first = t + 1;
  }
  return sentences;
}

}  // namespace minutes::text
