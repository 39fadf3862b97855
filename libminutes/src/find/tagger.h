// The learned tagger: which words are parts of names of persons, organisations and places, by a linear model over hashed
// features and the best path through a run of words.
//
//   const TaggerModel model = *read_tagger(file.section(tagger_section));
//   Lattice lattice(model.weights.steps);
//   for_each_tagger_run(names, found, attendance, TaggerScope::doubts, false, [&](const TaggerRun& run) {
//     lattice.read(run.joined, score(run, model.weights));
//     lattice.best();                           // a tag for each word
//     lattice.odds(0, 2, ActorType::person);    // how much better with that name than without
//   });
//
// Promise: integers only, so the scores are the same on every machine. Time is linear in tokens. A sum of hashed features is
// the model of Collins 2002 (the structured perceptron); hashing after Weinberger et al. 2009.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "find/mentions.h"
#include "find/odds_curve.h"
#include "minutes/result.h"

namespace minutes::find {

/// What a word is. The insides stand as far behind their beginnings as the others do, so that four tags are reckoned at once.
enum class Tag : std::uint8_t {
  outside,
  begin_person,
  begin_organisation,
  begin_place,  // places are a class of their own so that they are not taken for organisations
  unused,
  inside_person,
  inside_organisation,
  inside_place,
  count
};
inline constexpr std::size_t tag_count = static_cast<std::size_t>(Tag::count);  // a row of small weights is one 64-bit load
inline constexpr std::size_t tag_starts = tag_count / 2;                        ///< tags that need none before them
constexpr Tag inside_of(Tag begin) { return static_cast<Tag>(static_cast<std::size_t>(begin) + tag_starts); }

using TagScores = std::array<std::int32_t, tag_count>;
using TagSteps = std::array<TagScores, tag_count>;  ///< by the tag before

/// Weights by hashed feature and tag, and of the steps from tag to tag.
template <class Weight>
struct TaggerWeights {
  using Row = std::array<Weight, tag_count>;
  std::span<const Row> rows;  ///< a power of two of them
  TagSteps steps{};
};

/// What each word is described by: the features of the text, and those of what the rules found there.
inline constexpr std::size_t text_features = 24, rule_features = 6;
inline constexpr std::size_t feature_count = text_features + rule_features;
using WordFeatures = std::array<std::uint32_t, feature_count>;

/// What each feature tells of a word that stands behind, in the order of both.
std::span<const std::string_view> tagger_feature_names();

/// Words of one sentence that are tagged together.
struct TaggerRun {
  static constexpr Index longest = 1024;  ///< words: sums of so many scores fit 32 bits

  TokenRange tokens;
  std::vector<WordFeatures> features;  ///< by token
  std::vector<std::uint8_t> joined;    ///< by token: a name may run on into it from the one before
};

/// Where runs are looked for.
enum class TaggerScope : std::uint8_t {
  doubts,  ///< where a capital is part of nothing that the rules found
  all,     ///< wherever a name may be
};

/// Calls use(run) for the runs of words that a name may hold, in text order; a run is valid for the call only. `found` are the
/// rules' candidates, in text order; with `unsaid` the features tell nothing of them, as when no rule were asked.
void for_each_tagger_run(const NameTokens& names, const Candidates& found, std::span<const Attendee> attendance,
                         TaggerScope scope, bool unsaid, const std::function<void(const TaggerRun&)>& use);

/// Replaces `scores` by the tags' scores at each word.
template <class Weight>
void score(const TaggerRun& run, const TaggerWeights<Weight>& weights, std::vector<TagScores>& scores);

/// Bits of the tags that may stand at each place; all where empty.
using AllowedTags = std::span<const std::uint8_t>;

/// All paths through a run at once: of each word and tag the best score of a path through it. Four tags are reckoned at once.
class Lattice {
 public:
  explicit Lattice(const TagSteps& steps);

  /// Goes to a run. What it reads must outlive the questions on it.
  void read(std::span<const std::uint8_t> joined, std::span<const TagScores> scores, AllowedTags allowed = {});
  std::size_t size() const { return on_.size(); }

  /// A tag for each word; valid until the next call.
  std::span<const Tag> best();
  /// How much better the best path with a name of that type at the words [first, last) of the run is than the best one in
  /// which none begins there.
  std::int32_t odds(std::size_t first, std::size_t last, ActorType type);

 private:
  TagScores on_from(std::size_t at) const;
  TagScores way_to(std::size_t at) const;
  void mask(std::size_t at, TagScores& scores) const;

  const TagSteps& steps_;
  TagSteps steps_to_{};  ///< by the tag behind
  // From the beginnings to the insides, and on inside; by the beginning.
  std::array<std::int32_t, tag_starts> into_{}, inside_{};
  std::span<const std::uint8_t> joined_;
  std::span<const TagScores> scores_;
  AllowedTags allowed_;
  std::vector<TagScores> on_;    ///< by word: the best way from each tag to the end, its own score in it
  std::vector<TagScores> ways_;  ///< by word: the best way to each tag, its own score not in it; as far as was asked for
  std::vector<Tag> path_;
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
