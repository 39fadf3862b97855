// The learned judge of acts: whether a sentence states a decision, and with what status, or something to do, by a linear model
// over hashed features of its words, its place and what the rules said of it.
//
//   const ActsModel model = *read_acts_model(file.section(acts_section));
//   const ActFeatures features(view, meta, dates, mentions);
//   std::vector<std::uint32_t> of;
//   features.of_sentence(s, of);
//   odds_of(score<std::int8_t>(of, model.rows), ActKind::taken);   // how far ahead of all else
//
// Promise: integers only, so the scores are the same on every machine.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "find/odds_curve.h"
#include "minutes/action.h"
#include "minutes/date.h"
#include "minutes/decision.h"
#include "minutes/meta.h"
#include "minutes/result.h"
#include "minutes/view.h"

namespace minutes::find {

/// What a sentence may state; the statuses stand in the order of DecisionStatus.
enum class ActKind : std::uint8_t { nothing, taken, reported, planned, deferred, rejected, proposed, action, count };
inline constexpr std::size_t act_kinds = static_cast<std::size_t>(ActKind::count);

constexpr ActKind kind_of(DecisionStatus status) { return static_cast<ActKind>(static_cast<int>(status) + 1); }
constexpr bool is_decision(ActKind kind) { return kind != ActKind::nothing && kind != ActKind::action; }

template <class Weight>
using KindRow = std::array<Weight, act_kinds>;
using KindScores = KindRow<std::int32_t>;

/// Sum of the features' rows, of which there is a power of two.
template <class Weight>
KindScores score(std::span<const std::uint32_t> features, std::span<const KindRow<Weight>> rows) {
  KindScores scores{};
  for (const std::uint32_t feature : features) {
    const KindRow<Weight>& row = rows[feature & (rows.size() - 1)];
    for (std::size_t k = 0; k < act_kinds; ++k) scores[k] += row[k];
  }
  return scores;
}

/// How far the kind is ahead of the best other one.
std::int32_t odds_of(const KindScores& scores, ActKind kind);

/// A feature as a person would say it, and where it stands.
struct SaidFeature {
  std::uint32_t feature = 0;
  std::string said{};
  TokenRange where{};
};

/// What a sentence is described by (acts_features.cpp).
class ActFeatures {
 public:
  ActFeatures(const View& view, const Meta& meta, std::span<const DateMention> dates, std::span<const ActorMention> mentions);

  /// Whether a decision or action may stand there by its place: no heading, no list of papers, no attendance.
  bool asks(std::uint32_t sentence) const;
  /// Replaces `out` by the features of the text.
  void of_sentence(std::uint32_t sentence, std::vector<std::uint32_t>& out) const;
  /// Appends what a rule said.
  static void of_rule(std::string_view rule, ActKind kind, std::vector<std::uint32_t>& out);
  /// The features of both, in words.
  std::vector<SaidFeature> said(std::uint32_t sentence, std::string_view rule, ActKind kind) const;

 private:
  template <class Out>
  void of_words(TokenRange tokens, Out& out) const;
  template <class Out>
  void of_place(std::uint32_t sentence, Out& out) const;
  template <class Out>
  void of_names(const Sentence& sentence, Out& out) const;
  template <class Out>
  void of_title(Index topic, Out& out) const;
  template <class Out>
  void of_all(std::uint32_t sentence, Out& out) const;

  const View& view_;
  const Meta& meta_;
  std::span<const DateMention> dates_;
  std::span<const ActorMention> mentions_;
  std::vector<bool> decided_topics_;  ///< topics with a head *Beslut*
};

enum class ActClaim : std::uint8_t { decision, action, count };
inline constexpr std::size_t act_claims = static_cast<std::size_t>(ActClaim::count);

/// A model file's section, as it lies in memory.
struct ActsModel {
  std::span<const KindRow<std::int8_t>> rows{};  ///< none: it judges nothing
  std::array<OddsCurve, act_claims> curves{};
};

inline constexpr std::string_view acts_section = "acts.judge";

/// Borrows the bytes. An empty section gives a model without rows. Error: bad_model.
Result<ActsModel> read_acts_model(std::string_view section);
/// The bytes that read_acts_model reads.
std::string acts_bytes(const ActsModel& model);

/// The sentence by which a find of the rules is judged: that of its cue.
std::uint32_t sentence_of(const View& view, const Decision& decision);
std::uint32_t sentence_of(const View& view, const Action& action);

}  // namespace minutes::find
