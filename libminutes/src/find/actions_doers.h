// Who is to do what a sentence says: the cue of a commitment and its doers.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "find/decisions_cues.h"
#include "find/decisions_due.h"
#include "find/decisions_parties.h"
#include "minutes/match.h"

namespace minutes::find {

struct Doing {
  Cue cue;
  std::vector<Party> doers{};
  bool direct = false;         ///< the doer stands right before the verb
  bool verb_is_state = false;  ///< `ska vara`, `kommer att finnas`
};

/// The att-satser that a sentence is made of, where each starts its line; else the sentence.
std::vector<TokenRange> points_of(const View& view, std::uint32_t sentence);

class Doers {
 public:
  Doers(const View& view, const Matches& matches, const Meta& meta, std::span<const ActorMention> mentions)
      : view_(view), cues_(view, Layer::actions, matches.of(Layer::actions)), parties_(view, mentions, meta) {}

  /// Whether any cue stands in the sentence.
  bool cued(std::uint32_t sentence) const { return !cues_.of(sentence).empty(); }
  /// What the sentence's cues say, in text order.
  std::vector<Doing> in(std::uint32_t sentence) const;
  /// A name opens the sentence.
  bool opens_with_name(std::uint32_t sentence) const { return parties_.starts_mention(view_.sentences[sentence].tokens.first); }
  /// Persons who open the sentence before a verb of doing that no rule knows; empty where that is not so.
  std::vector<Party> before_any_verb(std::uint32_t sentence) const;
  /// The same of an organisation.
  std::vector<Party> body_before_any_verb(std::uint32_t sentence) const;
  /// Doers of a decision's sentence: only where they are named or an office, empty in elections and permissions.
  std::vector<Party> charged(std::uint32_t sentence) const;
  /// The same of one point of it.
  std::vector<Party> charged(std::uint32_t sentence, TokenRange point, bool commissions_only = false) const;
  /// Who is named in a cell of a table, or the office or name that stands there as it is written.
  std::vector<Party> in_cell(TokenRange cell) const;
  /// Whether the stretch is a person's name.
  bool names_person(Span span) const { return parties_.is_mention(span, ActorType::person); }
  /// The name is that of the body that met.
  bool is_own(std::string_view name) const { return parties_.is_own(name); }
  /// Who is to do a point of a list of tasks: in brackets, before a colon, before the verb, or behind a dash or a comma.
  std::vector<Party> of_task(std::uint32_t sentence) const;
  /// Who is named in the brackets that end the sentence, or by a handle in it.
  std::vector<Party> in_brackets(std::uint32_t sentence) const;

 private:
  Doing read(std::uint32_t sentence, TokenRange within, const Cue& cue) const;
  bool does_behind(TokenRange within, const Party& doer) const;
  bool is_passive(Index token) const;
  std::vector<Party> as_written(TokenRange phrase) const;
  std::vector<Party> subject_as_written(TokenRange within, Index verb) const;
  std::vector<Party> capitals(TokenRange range) const;
  Index end_of_names(TokenRange within, Index from) const;
  std::vector<Party> noun_subject(TokenRange within, Index verb) const;
  std::vector<Party> initials(TokenRange within, Index verb) const;
  std::vector<Party> closing(TokenRange within, const Cue& cue) const;
  std::vector<Party> speaker(TokenRange within) const;
  void add_companions(TokenRange within, const Cue& cue, std::vector<Party>& doers) const;
  std::vector<Party> commissioned(TokenRange within, const Cue& cue) const;
  bool names_one_of(const std::vector<Party>& parties) const;
  std::vector<Party> agents(TokenRange within, Index from) const;
  Index verb_behind(TokenRange within, Index token) const;

  const View& view_;
  Cues cues_;
  Parties parties_;
};

}  // namespace minutes::find
