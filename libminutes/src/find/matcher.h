// Runs compiled patterns at places of a segment, by backtracking over their states. The steps taken are the stack; where
// an attempt goes on for long, pairs of state and token that have been tried are remembered, so that the work stays bounded
// by states × window as in RE2's bounded backtracker (Cox, "Regular Expression Matching: the Virtual Machine Approach").
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "find/pattern_program.h"
#include "sv/lists.h"

namespace minutes::find {

inline bool all_figures(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class Matcher {
 public:
  explicit Matcher(const View& view) : view_(view) {}

  /// Goes to a segment, which must outlive the runs in it; calls use(place, entry) for each of its tokens.
  template <class Use>
  void enter(Segment segment, Use&& use) {
    segment_ = segment;
    if (entries_.size() < segment.size() + 2) entries_.resize(segment.size() + 2);
    // Names of their own, so that the compiler need not look them up again behind each entry that is written.
    const Token* const tokens = view_.tokens.items.data();
    const char* const source = view_.source().data();
    TokenEntry* entry = entries_.data() + 1;
    for (std::uint32_t place = 0; place < segment.size(); ++place, ++entry) {
      const Token& token = tokens[segment[place]];
      const std::uint32_t first = kinds_of_first[static_cast<unsigned char>(source[token.start])];
      const std::uint32_t last = kinds_of_last[static_cast<unsigned char>(source[token.end - 1])];
      *entry = {token.hash, token.lists, kinds_of(token) | first | last, 0};
      if (token.has(token_rewritten)) entry->kinds |= any_ending;
      // A month's own letters start no `maj-5`, unless a hyphen follows them.
      if ((token.lists & sv::month) != 0 && source[token.end - 1] > '9' && source[token.end] != '-')
        entry->kinds &= ~month_kind;
      if ((first & figure_kind) != 0) {
        const auto [shapes, wide] = shapes_standing(view_, segment[place]);
        entry->shapes = shapes,
        entry->kinds |= (wide ? wide_kind : 0) | (all_figures(token.span().of(view_.source())) ? 0 : joined_kind);
      }
      use(place, *entry);
    }
    *entry = {};
  }
  /// Of the segment's tokens; before the first and behind the last stands one that is none.
  const TokenEntry& entry(std::uint32_t place) const { return entries_[place + 1]; }
  /// Does the step, which takes one token by its entry or shape, hold here? Its filter has let the token pass.
  bool holds(const program::Step& step, std::uint32_t at) const;
  /// Does the pattern match from this place on?
  bool run(const program::Step* steps, std::uint32_t from) { return run<false>(steps, from); }
  /// The same, and remembers how far it came.
  bool run_noting(const program::Step* steps, std::uint32_t from) { return run<true>(steps, from); }

  /// Of the match: the place behind its last token.
  std::uint32_t end() const { return end_; }
  /// Of the match: fills the first `count` captures.
  void captures(std::size_t count, std::array<TokenRange, max_captures>& out) const;
  /// Boost.Regex threw, in a run since forget().
  bool gave_up() const { return gave_up_; }
  void forget() { gave_up_ = false; }
  std::uint32_t furthest() const { return furthest_; }
  std::uint32_t furthest_element() const { return furthest_element_; }

 private:
  struct Taken {
    const program::Step* step = nullptr;
    std::uint32_t at = 0;
  };

  template <bool noting>
  bool run(const program::Step* steps, std::uint32_t from);
  std::uint32_t taken_by(const program::Step& step, std::uint32_t at, const TokenEntry& entry);
  std::uint32_t taken_by_more(const program::Step& step, std::uint32_t at, const TokenEntry& entry);
  bool tried(std::size_t state, std::uint32_t column);
  void note(const program::Step& step, std::uint32_t at);
  bool holds(const program::Test& test, Index token);
  bool holds(const program::Term& term, Index token);
  bool matches(std::string_view reading, const program::Expression& expression);
  std::uint32_t window_end(const boost::regex& regex, std::uint32_t at);
  std::uint32_t shapes_end(std::uint32_t shapes, std::uint32_t at, const TokenEntry& entry) const;

  const View& view_;
  Segment segment_{};
  std::vector<TokenEntry> entries_{};
  std::array<Taken, max_window + 1> taken_{};
  std::size_t depth_ = 0;
  const program::Step* accepted_ = nullptr;
  std::uint32_t end_ = 0, furthest_ = 0, furthest_element_ = 0;
  std::vector<std::uint64_t> tried_{};  ///< by first step of a state: a bit for each token of the window; empty until needed
  bool gave_up_ = false;
};

}  // namespace minutes::find
