// What a pattern is made of once it is read (nodes and tests) and once it is compiled (instructions). Shared by the three
// files behind find/pattern.h: pattern_reader.cpp, pattern_compiler.cpp and the matcher in pattern.cpp.
#pragma once

#include <algorithm>
#include <boost/regex.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "find/pattern.h"
#include "find/shapes.h"

namespace minutes::find::program {

inline constexpr std::size_t max_program = 256;       ///< instructions
inline constexpr std::uint32_t max_shape_tokens = 8;  ///< tokens that one shape may cover

/// Shapes that do not start with a figure: no token is asked whether it wakes them.
inline constexpr std::uint32_t sleeping_shapes =
    1u << static_cast<int>(Shape::short_year) | 1u << static_cast<int>(Shape::month_day);

/// One of several ways to satisfy a term.
struct Term {
  std::vector<std::uint64_t> hashes{};
  std::uint64_t hash_bits = 0;  // one bit for each hash, by its low bits: most tokens miss here
  std::uint64_t lists = 0;
  std::uint32_t classes = 0;
  std::uint16_t flags = 0;
  std::vector<std::string> suffixes{};
  std::vector<boost::regex> regexes{};
  std::optional<std::pair<std::uint32_t, std::uint32_t>> range{};
  bool any = false;
  bool figure = false;  // of a pattern's start: a token that starts with a figure

  /// Nothing here needs the token's letters.
  bool plain() const { return suffixes.empty() && regexes.empty() && !range; }

  /// Does the token's entry alone satisfy the term?
  bool holds_by_entry(const Token& token) const {
    if (any || (token.lists & lists) != 0 || (classes >> int(token.cls) & 1) != 0 || (token.flags & flags) != 0) return true;
    return (hash_bits >> (token.hash & 63) & 1) != 0 && std::find(hashes.begin(), hashes.end(), token.hash) != hashes.end();
  }
};

/// One element: all terms must hold, or with `negated` not all.
struct Test {
  std::vector<Term> terms;
  bool negated = false;
  std::optional<boost::regex> window{};
  std::uint32_t shapes = 0;  // bit per Shape; takes the tokens that the longest of them covers
  bool spans_tokens() const { return window.has_value() || shapes != 0; }
};

enum class Op : std::uint8_t { test, window, split, jump, save, at_start, at_end, match };

struct Instruction {
  Op op = Op::match;
  std::uint16_t test = 0;     // into tests; capture slot for save (2n start, 2n+1 end)
  std::uint16_t to = 0;       // jump target; of a split the less preferred branch
  std::uint16_t element = 0;  // for explain
};

struct Repeat {
  std::uint32_t min = 1, max = 1;
};

struct Node {  // of the parsed pattern
  enum class Kind { element, group, start, end } kind = Kind::element;
  std::uint16_t test = 0, element = 0;
  int capture = -1;
  Repeat repeat;
  std::vector<std::vector<Node>> alternatives{};
};

using Sequence = std::vector<Node>;

/// A pattern as read; `error` is not empty where it is no sentence of the language.
struct Parsed {
  Sequence sequence;
  std::vector<Test> tests;
  std::vector<std::string> names, elements;  ///< of captures; as written
  std::string error;
};

Parsed read_pattern(std::string_view source);

/// Thompson's instructions for the sequence, ending with Op::match.
std::vector<Instruction> compile(const Parsed& parsed);
/// The rarest thing that must stand; `any` where there is none.
Pattern::Anchor anchor_of(const Sequence& sequence, std::span<const Test> tests);
/// What the sequence cannot do without.
std::vector<Presence> needs_of(const Sequence& sequence, std::span<const Test> tests);
/// What the first token must satisfy; nothing where its entry does not tell.
std::optional<Term> start_of(std::span<const Instruction> code, std::span<const Test> tests);

/// Digits alone, as a number that fits.
std::optional<std::uint32_t> whole_number(std::string_view text);

}  // namespace minutes::find::program
