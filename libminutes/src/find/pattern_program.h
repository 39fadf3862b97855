// What a pattern is made of once it is read (nodes and tests), once it is compiled (instructions), and as it is run (states).
// Shared by the files behind find/pattern.h: pattern_reader.cpp, pattern_compiler.cpp, pattern_states.cpp and the matcher.
#pragma once

#include <algorithm>
#include <bitset>
#include <boost/regex.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "find/figures.h"
#include "find/pattern.h"

namespace minutes::find::program {

inline constexpr std::size_t max_program = 256;  ///< instructions

/// Boost.Regex, asked only of words that start as it does.
struct Expression {
  boost::regex regex;
  std::bitset<256> starts;  ///< first bytes that it allows
  bool joined = false;      ///< it starts with a figure, and more than figures are in it
};

/// One of several ways to satisfy a term.
struct Term {
  std::vector<std::uint64_t> hashes{};
  std::uint64_t lists = 0;
  std::uint32_t kinds = 0;  ///< find/filter.h
  std::vector<std::string> suffixes{};
  std::bitset<256> last_bytes{};  ///< of the suffixes
  std::vector<Expression> expressions{};
  std::optional<std::pair<std::uint32_t, std::uint32_t>> range{};

  /// Nothing here needs the token's letters.
  bool plain() const { return suffixes.empty() && expressions.empty() && !range; }
  bool any() const { return kinds == any_kind; }
  /// Nothing but a figure with more in it.
  bool joined_figures() const {
    return expressions.size() == 1 && expressions.front().joined && hashes.empty() && lists == 0 && kinds == 0 &&
           suffixes.empty() && !range;
  }

  /// Does the token's entry alone satisfy the term?
  bool holds_by_entry(const Token& token) const {
    return (token.lists & lists) != 0 || (kinds_of(token) & kinds) != 0 ||
           std::find(hashes.begin(), hashes.end(), token.hash) != hashes.end();
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

enum class Op : std::uint8_t { test, split, jump, save, at_start, at_end, match };

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
/// What else the sequence cannot do without, the rarest first.
std::vector<Presence> needs_of(const Sequence& sequence, std::span<const Test> tests, const Pattern::Anchor& anchor);

/// What is left to ask of a token that a step's filter lets pass.
enum class Check : std::uint8_t {
  entry,   ///< one of `words`, where lists and kinds do not hold
  denied,  ///< that `entry` does not hold
  shapes,  ///< how many tokens the longest shape covers
  test,    ///< the whole test
  window,  ///< the test's expression, over any number of tokens
  accept,  ///< nothing: the pattern ends here
};

/// One way on from a state: a line of cache.
struct alignas(64) Step {
  TokenFilter filter;
  const Test* test = nullptr;
  const std::uint64_t* words = nullptr;  ///< hashes
  std::uint16_t word_count = 0;
  std::uint16_t to = 0;       ///< first step of the state behind it
  std::uint16_t saves = 0;    ///< capture slots set before it
  std::uint16_t element = 0;  ///< for explain
  Check check = Check::accept;
  bool last = false;                      ///< of its state
  bool at_start = false, at_end = false;  ///< holds only there
};

inline constexpr TokenFilter everything{.kinds = any_kind | end_kind};

/// A pattern without its empty instructions: each state is a row of steps, the preferred first.
struct States {
  std::vector<Step> steps;  ///< the first state's first
  /// The steps of the state that starts with that one.
  std::span<const Step> state(std::size_t first) const;
  /// What the tokens beside the one that the step takes pass, as Beside.
  TokenFilter behind(const Step& step) const;
  TokenFilter before(const Step& step) const;

  /// What the first and the second token pass, as Beside; everything where there may be none.
  TokenFilter start{}, second{};
  bool alone = false;  ///< one token is all that the pattern takes, without looking at any other
};

/// The tests must outlive the states.
States states_of(std::span<const Instruction> code, std::span<const Test> tests);

/// What the tokens beside an anchor pass.
struct Beside {
  TokenFilter before{}, behind{};
};
Beside beside_of(const States& states, const Pattern::Anchor& anchor, std::span<const Test> tests);

std::bitset<256> figures();
/// First bytes of what the expression can match; all where its source does not tell.
std::bitset<256> starts_of(std::string_view regex);
/// Must anything but figures be in what the expression matches? At times false where it must.
bool needs_more_than_figures(std::string_view regex);

/// Digits alone, as a number that fits.
std::optional<std::uint32_t> whole_number(std::string_view text);

}  // namespace minutes::find::program
