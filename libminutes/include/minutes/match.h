// What the rules matched: the evidence that finders build on and that `explain` shows.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "minutes/export.h"
#include "minutes/span.h"
#include "minutes/token.h"

namespace minutes {

/// The layer that a rule's findings go to.
enum class Layer : std::uint8_t {
  dates,
  actors,
  decisions,
  actions,
  votes,
  motions,
  reservations,
  events,
  remarks,
  money,
  references,
};
inline constexpr int layer_count = static_cast<int>(Layer::references) + 1;
MINUTES_API std::string_view layer_name(Layer layer);

/// A rule as data (sv/rules_*.cpp): a pattern over tokens, what it yields, and two examples that are tests.
/// The pattern language is described in find/pattern.h.
struct Rule {
  std::string_view name;  ///< stable: `date.day_month_year`
  std::string_view pattern;
  std::string_view yields;   ///< attributes for its layer: `form=day`
  std::string_view matches;  ///< an example that must match; our own words
  std::string_view rejects;  ///< an example that must not
};

inline constexpr int max_captures = 8;

/// One place where a rule matched.
struct Match {
  const Rule* rule = nullptr;                       ///< lives as long as the program
  std::uint16_t number = 0;                         ///< of the rule in its layer's table
  TokenRange tokens;                                ///< what the pattern covered
  std::array<TokenRange, max_captures> captures{};  ///< by the rule's capture numbers; empty where unset

  friend bool operator==(const Match&, const Match&) = default;
};

/// All matches of a document, by layer, each sorted by first token, then by rule.
struct Matches {
  std::array<std::vector<Match>, layer_count> by_layer;
  const std::vector<Match>& of(Layer layer) const { return by_layer[static_cast<int>(layer)]; }
};

}  // namespace minutes
