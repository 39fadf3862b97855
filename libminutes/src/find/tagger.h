// The learned tagger: which words are parts of names of persons, organisations and places, by a linear model over hashed
// features and the best path through a run of words.
//
//   const TaggerModel model = *read_tagger(file.section(tagger_section));
//   for (const TaggerRun& run : tagger_runs(names, found, attendance)) {   // only where rules leave a doubt
//     const Lattice lattice(run, score(run, model.weights), model.weights.steps);
//     lattice.best();                                                     // a tag for each word
//     lattice.odds(0, 2, ActorType::person);                              // how much better with that name than without
//   }
//
// Promise: integers only, so the scores are the same on every machine. Time is linear in tokens. A sum of hashed features is
// the model of Collins 2002 (the structured perceptron); hashing after Weinberger et al. 2009.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "find/mentions.h"
#include "find/odds_curve.h"
#include "minutes/result.h"

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
  using Row = std::array<Weight, row_width>;
  std::span<const Row> rows;  ///< a power of two of them
  TagSteps steps{};
};

/// What each word is described by: the features of the text, and those of what the rules found there.
inline constexpr std::size_t text_features = 44, rule_features = 6;
inline constexpr std::size_t feature_count = text_features + rule_features;
using TextFeatures = std::array<std::uint32_t, text_features>;
using RuleFeatures = std::array<std::uint32_t, rule_features>;

/// Words of one sentence that are tagged together.
struct TaggerRun {
  TokenRange tokens;
  std::vector<TextFeatures> text;    ///< by token
  std::vector<RuleFeatures> rules;   ///< by token
  std::vector<std::uint8_t> joined;  ///< by token: a name may run on into it from the one before
};

/// Where runs are looked for.
enum class TaggerScope : std::uint8_t {
  doubts,  ///< where a capital is part of nothing that the rules found
  all,     ///< wherever a name may be
};

/// The runs of words that a name may hold. `found` are the rules' candidates, in text order; with `unsaid` the features tell
/// nothing of them, as when no rule were asked.
std::vector<TaggerRun> tagger_runs(const NameTokens& names, const Candidates& found, std::span<const Attendee> attendance,
                                   TaggerScope scope, bool unsaid = false);

/// The tags' scores at each word.
template <class Weight>
std::vector<TagScores> score(const TaggerRun& run, const TaggerWeights<Weight>& weights);

/// Bits of the tags that may stand at each place; all where empty.
using AllowedTags = std::span<const std::uint8_t>;
inline constexpr std::uint8_t any_tag = (1u << tag_count) - 1;

/// All paths through a run at once: of each word and tag the best score of a path through it, from both sides.
class Lattice {
 public:
  Lattice(const TaggerRun& run, std::vector<TagScores> scores, const TagSteps& steps, AllowedTags allowed = {});

  std::vector<Tag> best() const;
  /// How much better the best path with a name of that type at the words [first, last) of the run is than the best one in
  /// which none begins there.
  std::int32_t odds(std::size_t first, std::size_t last, ActorType type) const;

 private:
  bool may(std::size_t at, std::size_t before, std::size_t tag) const;
  std::int32_t way_to(std::size_t at, std::size_t tag, const TagScores& from) const;
  std::int32_t way_on(std::size_t at, std::size_t tag) const;

  const std::vector<std::uint8_t>& joined_;
  std::vector<TagScores> scores_;
  const TagSteps& steps_;
  AllowedTags allowed_;
  std::vector<TagScores> before_, behind_;  ///< best scores of the ways to, with the word's own; and on from each tag
};

// --- the model ---

/// Who proposed a mention, for what its odds are worth.
enum class ClaimKind : std::uint8_t {
  rule_person,
  rule_organisation,
  tagger_person,  // where no rule found anything
  tagger_organisation,
  rival_person,  // of the tagger, in the way of what a rule found
  rival_organisation,
  count
};
inline constexpr std::size_t claim_kinds = static_cast<std::size_t>(ClaimKind::count);

/// A model file's section, as it lies in memory: what was learned, and how far it can be believed.
struct TaggerModel {
  TaggerWeights<std::int8_t> weights;
  std::array<OddsCurve, claim_kinds> curves{};
  std::array<std::int32_t, 256> unasked{};  ///< thousandths of candidates right that no run holds, by their strength
};

inline constexpr std::string_view tagger_section = "actors.tagger";

/// Borrows the bytes. An empty section gives a model without rows: it judges nothing. Error: bad_model.
Result<TaggerModel> read_tagger(std::string_view section);
/// The bytes that read_tagger reads.
std::string tagger_bytes(const TaggerModel& model);

}  // namespace minutes::find
