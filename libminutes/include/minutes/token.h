// Words, numbers and marks of the text, and its sentences.
//
//   auto tokens = minutes::text::tokenise(text, layout);
//   for (const auto& t : tokens.items) std::cout << t.span().of(text.content) << '\n';
//
// Promise: tokens are in text order and do not overlap; between them stand only white space, markup
// (Layout::marks) and characters that print nothing, so tokens and gaps rebuild the source. A token is a
// stretch of the source as it stands; soft hyphens, line-end hyphens, decomposed letters and thin spaces
// inside it are seen through in its `reading` and `hash`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "minutes/span.h"

namespace minutes {

enum class TokenClass : std::uint8_t {
  word,         ///< letters, with inner hyphens, apostrophes, colons: `hälso`, `RUS:ens`, `60-talet`, `bl.a.`
  number,       ///< digits with what belongs to them: `14`, `491 000`, `1,4`, `13.15`, `2019:35`, `12–15`
  mixed,        ///< letters and digits without a hyphen between: `Q3`, `B2`, `HT25`
  code,         ///< diary numbers and the like: `SLK-2025-00364`, `2024-08-19`, `1339/22`
  section,      ///< `§`, `§§`
  url,          ///< web and mail addresses
  handle,       ///< `@namn`, `#16`
  punctuation,  ///< one mark, or a run of dots or dashes
  symbol,       ///< everything else that prints
};

/// Bits of Token::flags.
enum TokenFlag : std::uint16_t {
  token_capital = 1,           ///< starts with a capital letter
  token_all_caps = 2,          ///< two or more letters, all capital
  token_space_before = 4,      ///< white space or a line end stands before it
  token_line_start = 8,        ///< first token of its line
  token_abbreviation = 16,     ///< a known abbreviation: its dot ends no sentence by itself
  token_rewritten = 32,        ///< its reading differs from its stretch of the source
  token_furniture = 64,        ///< lies in page furniture: sentences skip it
  token_sentence_start = 128,  ///< first token of a sentence
  token_bold = 256,            ///< stands in emphasis
  token_line_end = 512,        ///< last token of its line
};
inline constexpr int token_flag_bits = 12;
inline constexpr std::uint16_t all_token_flags = (1 << token_flag_bits) - 1;

struct Token {
  std::uint32_t start = 0, end = 0;
  std::uint64_t hash = 0;                     ///< of the reading, case folded, composed (base/hash.h)
  std::uint64_t lists = 0;                    ///< word lists that hold it, and its suffix classes (sv/lists.h)
  std::uint32_t line = 0;                     ///< into Layout::lines
  std::uint16_t word = 0;                     ///< its entry in the word tables, 0 where it has none (sv/lexicon.h)
  std::uint16_t flags : token_flag_bits = 0;  ///< TokenFlag
  TokenClass cls : 4 = TokenClass::word;      // in the room that the flags leave: two tokens fit a line of cache

  Span span() const { return {start, end}; }
  bool has(std::uint16_t flag) const { return (flags & flag) != 0; }
  friend bool operator==(const Token&, const Token&) = default;
};

struct Tokens {
  std::vector<Token> items;
  /// The readings of tokens that are `token_rewritten`: (token, reading), sorted by token.
  std::vector<std::pair<Index, std::string>> readings;

  std::size_t size() const { return items.size(); }
  const Token& operator[](std::size_t i) const { return items[i]; }
  friend bool operator==(const Tokens&, const Tokens&) = default;
};

/// A run of tokens, half-open: [first, last). Furniture inside the run keeps its flag.
struct TokenRange {
  std::uint32_t first = 0, last = 0;
  std::uint32_t size() const { return last - first; }
  bool empty() const { return first >= last; }
  bool contains(std::uint32_t token) const { return first <= token && token < last; }
  friend bool operator==(const TokenRange&, const TokenRange&) = default;
};

struct Sentence {
  Span span;  ///< from the first to the last token that is no furniture
  TokenRange tokens;
  friend bool operator==(const Sentence&, const Sentence&) = default;
};

using Sentences = std::vector<Sentence>;

}  // namespace minutes
