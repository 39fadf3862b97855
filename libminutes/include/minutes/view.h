// Everything that a finder may look at: the text with its layout, tokens, sentences and outline.
//
//   minutes::View view{text, layout, tokens, sentences, outline};
//   auto dates = minutes::find::dates(view, matches, meta, options);
//
// Promise: a view borrows; all five must outlive it. It never changes what it sees.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "minutes/export.h"
#include "minutes/layout.h"
#include "minutes/text.h"
#include "minutes/token.h"
#include "minutes/topic.h"

namespace minutes {

struct MINUTES_API View {
  const Text& text;
  const Layout& layout;
  const Tokens& tokens;
  const Sentences& sentences;
  const Outline& outline;

  std::string_view source() const { return text.content; }
  std::string_view source(Span span) const { return span.of(text.content); }
  /// How a token reads: its stretch of the source, or the rewritten form (composed, hyphens joined).
  std::string_view reading(Index token) const;
  /// How a stretch reads: single spaces, markup and soft hyphens gone, line-end hyphens joined, furniture left out.
  std::string reading(Span span) const;
  /// From the first byte of the first token to the last byte of the last; the range must not be empty.
  Span span(TokenRange range) const { return {tokens[range.first].start, tokens[range.last - 1].end}; }
  /// The tokens that lie whole in the span.
  TokenRange range(Span span) const;
  /// First token that starts at or after `offset`; tokens.size() where none does.
  Index token_at(std::uint32_t offset) const;
  /// The sentence that holds the token; no_index where none does (furniture, hidden text).
  Index sentence_of(Index token) const;
  Index topic_of(std::uint32_t offset) const;
  SectionKind section_of(std::uint32_t offset) const;
  ZoneKind zone_of(std::uint32_t offset) const;
};

}  // namespace minutes
