// The pattern language of the rule tables, compiled to a small program over tokens.
//
//   den|Den? %weekday? day:{1..31} month:%month year:{1800..2199}?
//
// A pattern is a sequence of elements, each for one token:
//   beslutade        the word, case folded; `beslutade|beslöt` one of several
//   %month           a word in a list or suffix class of sv/lists.h
//   <number>         a token class: word number mixed code section url handle punctuation symbol
//   <capital>        a flag: capital caps line_start line_end abbreviation bold
//   {1..31}          a whole number in a range (digits only)
//   *nämnden         a word that ends so and is longer
//   /[a-z]\d+/       Boost.Regex on the whole reading of one token, at most 128 bytes of it
//   /.../w           Boost.Regex on the source from this token on, at most 160 bytes inside the segment; it must end
//                    where a token ends
//   @slash           a shape of figures (find/shapes.h), over the tokens that it covers; `@iso|@slash` the longest
//   .                any token
//   ^ $              start and end of the segment; take no token
//   !x               one token that is not x
//   x&y              both; `|` binds tighter: `%organ|%organ_head&<capital>`
//   x?  x+3  x~3     optional; one to three; none to three. Greedy.
//   ( … )            a group, with `|`-separated sequences inside as `( a b / c d )`, and x? x+3 x~3 behind it
//   name:x           captures what x (or a group) took; at most max_captures names a pattern
//
// A segment is a sentence without its furniture, or one line of furniture. The matcher visits each pair of
// instruction and token once (as RE2's BitState does), so the work of an attempt is bounded by program × window.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "find/figures.h"
#include "find/filter.h"
#include "minutes/match.h"
#include "minutes/view.h"

namespace minutes::find {

inline constexpr std::uint32_t max_window = 64;  ///< tokens that one match may cover

/// The tokens of a segment, in order.
using Segment = std::span<const Index>;

struct Attempt {
  bool matched = false;
  std::uint32_t end = 0;  ///< place in the segment behind the last token
  std::array<TokenRange, max_captures> captures{};
  std::uint32_t furthest_element = 0;  ///< of the pattern, where it did not match
  std::uint32_t furthest = 0;          ///< place in the segment that it came to
  bool gave_up = false;                ///< Boost.Regex threw
};

/// What stands in a segment, or must stand for a pattern to be worth trying: any of these.
struct Presence {
  std::uint64_t lists = 0;
  std::array<std::uint64_t, 4> hashes{};  ///< one bit a hash, by its low eight bits
  std::uint32_t kinds = 0;

  void add_hash(std::uint64_t hash) { hashes[hash >> 6 & 3] |= std::uint64_t{1} << (hash & 63); }
  void add(const TokenEntry& token) {
    lists |= token.lists, kinds |= token.kinds;
    add_hash(token.hash);
  }
  bool holds_all(const Presence& other) const {
    std::uint64_t missing = (other.lists & ~lists) | (other.kinds & ~kinds);
    for (std::size_t n = 0; n < hashes.size(); ++n) missing |= other.hashes[n] & ~hashes[n];
    return missing == 0;
  }
  void join(const Presence& other) {
    lists |= other.lists, kinds |= other.kinds;
    for (std::size_t n = 0; n < hashes.size(); ++n) hashes[n] |= other.hashes[n];
  }
  bool meets(const Presence& other) const {
    std::uint64_t both = (lists & other.lists) | (kinds & other.kinds);
    for (std::size_t n = 0; n < hashes.size(); ++n) both |= hashes[n] & other.hashes[n];
    return both != 0;
  }
};

class Matcher;
namespace program {
struct States;
struct Step;
}  // namespace program

class Pattern {
 public:
  /// Compiles; `error()` is not empty where the pattern is no sentence of the language.
  explicit Pattern(std::string_view source);
  ~Pattern();
  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;

  const std::string& error() const;
  /// Tries at one place of the segment that the matcher is in.
  Attempt match(Matcher& matcher, std::uint32_t at) const;
  const std::vector<std::string>& capture_names() const;
  /// The elements as written, for `explain`.
  const std::vector<std::string>& elements() const;

  /// What must stand for the pattern to be worth trying, the rarest such element: any of the hashes, lists or
  /// classes, `min_before` to `max_before` tokens behind the pattern's start.
  struct Anchor {
    std::vector<std::uint16_t> tests{};  ///< of the elements that it is made of, by number
    std::vector<std::uint64_t> hashes{};
    std::uint64_t lists = 0;
    std::uint32_t classes = 0;  ///< bit per TokenClass, and other kinds (find/filter.h)
    std::uint32_t shapes = 0;   ///< bit per Shape
    bool at_start = false;      ///< only the segment's first token can start a match
    bool any = false;           ///< nothing is required: every token wakes it
    std::uint32_t min_before = 0, max_before = 0;
  };
  const Anchor& anchor() const;
  /// What the tokens beside the anchor pass, in a segment where no shape covers more than one token.
  const TokenFilter& before() const;
  const TokenFilter& behind() const;
  /// What else must meet the segment, each, the rarest first.
  std::span<const Presence> needs() const;
  /// As it is run (find/matcher.h).
  const program::States& states() const;

 private:
  struct Program;
  std::unique_ptr<Program> program_;
};

}  // namespace minutes::find
