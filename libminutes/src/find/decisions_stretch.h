// How far a decision or an action reaches: a sentence, a lead with its list, the rest of a paragraph, a section.
#pragma once

#include <cstdint>

#include "minutes/view.h"

namespace minutes::find {

/// Sentences [first, last) that state one thing.
struct Stretch {
  std::uint32_t first = 0, last = 0;
};

/// The sentence, with the list that it leads to: items behind a colon or an `att`, and sentences that start with `att`.
Stretch with_list(const View& view, std::uint32_t sentence);
/// The sentence and all that follows it in its paragraph or list item.
Stretch with_block(const View& view, std::uint32_t sentence);
/// The sentences whose first token lies in `tokens`.
Stretch sentences_in(const View& view, TokenRange tokens);

/// From the first to the last sentence, with the number or letter that marks the first point.
Span span_of(const View& view, Stretch stretch);
TokenRange tokens_of(const View& view, Stretch stretch);

/// The block of the sentence's first token.
Index block_of(const View& view, std::uint32_t sentence);
/// The sentence is a heading, or the title of a topic.
bool is_heading(const View& view, std::uint32_t sentence);
/// A heading that is a sentence: `8 a) Till kassör valdes Eva Alm.`
bool tells_in_heading(const View& view, std::uint32_t sentence);
/// The last token that is no furniture.
Index last_token(const View& view, const Sentence& sentence);

}  // namespace minutes::find
