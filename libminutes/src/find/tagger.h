// The learned tagger: which words are parts of names of persons, organisations and places, by a linear model over hashed
// features and the best path through a run of words.
//
//   for (const TaggerRun& run : tagger_runs(names, found, attendance))      // only where rules leave a doubt
//     const TaggerScores scores = score(run, model);
//     const std::vector<Tag> path = best_path(scores, model.steps);
//
// Promise: integers only, no order of evaluation matters: the same scores on every machine. Time is linear in tokens.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "find/mentions.h"

namespace minutes::find {

enum class Tag : std::uint8_t {
  outside,
  begin_person,
  inside_person,
  begin_organisation,
  inside_organisation,
  begin_place,  // places are a class of their own so that they are not taken for organisations
  inside_place,
  count
};
inline constexpr std::size_t tag_count = static_cast<std::size_t>(Tag::count);
inline constexpr std::size_t row_width = 8;  // the tags and one spare: a row of small weights is one 64-bit load

using TagScores = std::array<std::int32_t, row_width>;
using TagSteps = std::array<TagScores, tag_count>;  ///< by the tag before

/// Weights by hashed feature and tag, and of the steps from tag to tag.
template <class Weight>
struct TaggerWeights {
  std::vector<std::array<Weight, row_width>> rows;  ///< a power of two of them
  TagSteps steps{};
};
using TaggerModel = TaggerWeights<std::int8_t>;

inline constexpr std::size_t feature_count = 28;
using Features = std::array<std::uint32_t, feature_count>;

/// Words of one sentence that are tagged together.
struct TaggerRun {
  TokenRange tokens;
  std::vector<Features> features;  ///< by token
  std::vector<std::uint8_t> joined;  ///< by token: a name may run on into it from the one before
};

/// The runs of words that a name may hold and where the candidates leave a doubt, each with its neighbours. `all` gives
/// whole sentences. Without `rules` the features say nothing of the candidates.
std::vector<TaggerRun> tagger_runs(const NameTokens& names, const Candidates& found, std::span<const Attendee> attendance,
                                   bool rules = true);

template <class Weight>
std::vector<TagScores> score(const TaggerRun& run, const TaggerWeights<Weight>& model);

/// Bits of the tags that may stand at each place; all where empty.
using AllowedTags = std::span<const std::uint8_t>;
inline constexpr std::uint8_t any_tag = (1u << tag_count) - 1;

struct TagPath {
  std::vector<Tag> tags;
  std::int32_t score = 0;
};
TagPath best_path(const TaggerRun& run, const std::vector<TagScores>& scores, const TagSteps& steps, AllowedTags allowed = {});

}  // namespace minutes::find
