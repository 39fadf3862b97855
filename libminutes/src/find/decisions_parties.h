// Who decides and who is to do it: the named actor, role or generic word beside a cue.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "find/own_body.h"
#include "minutes/actor.h"
#include "minutes/decision.h"
#include "minutes/meta.h"
#include "minutes/view.h"

namespace minutes::find {

struct Decider {
  DeciderKind kind = DeciderKind::own;
  bool found = false;  ///< something in the sentence names it
  std::optional<Party> party{};
};

/// What kind of organ met, where the document tells: an assembly of members is not its board, nor the other way round.
enum class BodyKind : std::uint8_t { unknown, assembly, board };

/// Looks at sentences with the actors' mentions at hand.
class Parties {
 public:
  Parties(const View& view, std::span<const ActorMention> mentions, const Meta& meta);

  /// The subject of the verb at `cue`: the nearest before it in `within`, else the one right behind it.
  Decider subject(TokenRange within, TokenRange cue) const;
  /// The same of what is told: an office (`rektor har bestämt`) or a noun that opens the sentence decides there too.
  Decider teller(TokenRange within, TokenRange cue) const;
  /// Persons' names, what joins them, and nothing else.
  bool only_persons(TokenRange range) const;
  /// A person is named in the range.
  bool names_person_in(TokenRange range) const;
  /// What `av …` names behind a verb still ahead: an office, or an assembly (`av årsmötet`), which is no board's own.
  Decider assembly_or_office(TokenRange within, TokenRange cue) const;
  /// The one named by `av`, `i` or `från` behind the cue.
  Decider agent(TokenRange within, TokenRange cue) const;
  /// The one named by `av` behind it.
  Decider passive_agent(TokenRange within, TokenRange cue) const;
  /// The owner right before the cue: `regeringens beslut`.
  Decider owner(TokenRange within, TokenRange cue) const;
  /// The body that a commission comes from: `av`, `från` anywhere in the sentence.
  Decider giver(TokenRange within, TokenRange cue) const;

  /// Doers before the token, nearest run of coordinated names: `Anna Ek (S) och Bo Alm ska …`.
  std::vector<Party> before(TokenRange within, Index token) const;
  /// Doers from the token on: `uppdrar åt [kontoret och Bo Alm] att …`.
  std::vector<Party> after(TokenRange within, Index token) const;
  /// The name is that of the meeting's own body.
  bool is_own(std::string_view name) const { return own_.is(name); }
  BodyKind own_kind() const { return own_kind_; }
  /// Another body, by a noun alone: `kommunen`; a board's `stämman` and an assembly's `styrelsen`.
  bool means_other(Index word) const;
  /// The stretch is a mention: someone named.
  bool is_mention(Span span, std::optional<ActorType> type = std::nullopt) const;
  /// A mention starts at the token, as far as one test tells.
  bool starts_mention(Index token) const { return bounds_[view_.tokens[token].start]; }
  /// Everyone named in the range.
  std::vector<Party> all_in(TokenRange range) const;

 private:
  struct Found {
    Party party;
    TokenRange tokens;
    bool named = false, organ = false;
    bool other = false;  ///< named by a word that never means the own body: `kommunen`, `stämman` to a board
  };
  const ActorMention* mention_ending(Index token) const;
  const ActorMention* mention_starting(Index token) const;
  std::optional<Found> ending_at(TokenRange within, Index token) const;
  std::optional<Found> spoken_of(Index token) const;
  std::optional<Found> starting_at(TokenRange within, Index token) const;
  std::optional<Found> nearest_before(TokenRange within, Index token, bool deciders) const;
  bool owns(const Found& found) const;
  const ActorMention* antecedent(Index word) const;
  Decider decider(const std::optional<Found>& found) const;
  Decider behind(TokenRange within, Index from, bool any_distance) const;
  Found named(const ActorMention& mention) const;
  Found named(const ActorMention& mention, TokenRange tokens) const;
  Found named_ending(const ActorMention& mention, Index last) const;
  Found named_starting(const ActorMention& mention, Index first) const;
  bool qualifies(Index word, Index office) const;
  bool halves_compound(Index token) const;
  std::optional<Found> name_as_written(Index token) const;
  bool names_persons(const std::vector<Party>& parties) const;
  void widen_office(TokenRange within, Index token, Found& office) const;
  std::vector<Party> run_before(TokenRange within, Index token) const;
  Index skip_back(TokenRange within, Index token) const;

  const View& view_;
  std::span<const ActorMention> mentions_;
  OwnBody own_;
  BodyKind own_kind_;
  /// A bit for each byte of the text: whether a mention starts or ends there. Most tokens are told by it.
  std::vector<bool> bounds_;
};

}  // namespace minutes::find
