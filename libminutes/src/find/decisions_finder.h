// How decisions are found, step by step; the steps stand in decisions.cpp (by words), decisions_heads.cpp (under a head),
// decisions_clauses.cpp (several acts in one stretch, proposals that are carried) and decisions_facts.cpp (status,
// decider, responsible, due, act).
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "find/actions_doers.h"
#include "find/decisions_cues.h"
#include "find/decisions_due.h"
#include "find/decisions_parties.h"
#include "find/decisions_stretch.h"
#include "find/decisions_tables.h"
#include "minutes/stages.h"

namespace minutes::find {

/// The rule of what stands under a head *Beslut*.
inline constexpr std::string_view decided_in_table = "decision.in_table";
inline constexpr std::string_view decided_under_head = "decision.under_head";

/// Where a matter is told of, and nothing taken.
inline bool is_told(SectionKind kind) {
  return kind == SectionKind::background || kind == SectionKind::reasons || kind == SectionKind::earlier;
}

class DecisionFinder {
 public:
  DecisionFinder(const View& view, const Matches& matches, const Meta& meta, std::span<const DateMention> dates,
                 std::span<const ActorMention> mentions)
      : view_(view),
        cues_(view, Layer::decisions, matches.of(Layer::decisions)),
        meta_(meta),
        parties_(view, mentions, meta),
        doers_(view, matches, meta, mentions),
        due_(view, dates, meta) {}

  std::vector<Decision> run();

 private:
  std::vector<Decision> finished();
  void sort_found();
  std::span<const Cue> cues(std::uint32_t sentence) const;

  // by words: decisions.cpp
  bool is_question(std::uint32_t sentence) const;
  bool allows(SectionKind section, ZoneKind zone, const Cue& cue) const;
  bool is_head_of_section(std::uint32_t s) const;
  bool leads_points(std::uint32_t s, const Cue& cue) const;
  void read_sentence(std::uint32_t s);
  bool is_of_association() const;
  bool has_what_it_needs(std::uint32_t s, const Cue& cue) const;
  bool answers_request(std::uint32_t s) const;
  bool shares_line_with_head(std::uint32_t s) const;
  void cut_before_deed(std::uint32_t s, const Cue& cue);
  bool is_speech(std::uint32_t s, const Cue& cue) const;
  bool opens_cell(std::uint32_t s, Index token) const;
  bool accept(std::uint32_t s, const Cue& cue, SectionKind section);
  Stretch reach(std::uint32_t s, std::string_view whole) const;
  void read_row(const DecisionRow& row);
  DecisionStatus fate_of_cell(TokenRange cell) const;
  void read_tables();
  Stretch reach_of_label(std::uint32_t s) const;
  const Cue& verdict_behind(std::uint32_t s, const Cue& label) const;
  std::uint32_t start_behind_label(std::uint32_t s, const Cue& label) const;

  // under a head: decisions_heads.cpp
  void read_section(const Section& section);
  bool tells_on(std::uint32_t first, std::uint32_t s) const;
  bool moves(std::uint32_t s) const;
  bool continues_head(std::uint32_t s) const;
  bool leads_on_to_more(std::uint32_t s) const;
  bool is_finished(std::uint32_t s) const;
  bool closes_item(std::uint32_t s) const;
  void read_run_in(const Section& section, std::uint32_t s);
  std::uint32_t act_end(Stretch left) const;
  void add_section(Stretch act);
  void read_proposal(const Section& section);
  bool names_receiver(Span head) const;
  bool carried_by_words(const Section& section) const;
  void read_election(const Topic& topic);
  void add_without_verb(Stretch stretch, Outcome outcome);
  bool is_verbless(TokenRange tokens) const;
  bool elects_to_office(std::uint32_t s) const;
  void read_fees(const Topic& topic, std::size_t known);
  bool states_sum(TokenRange tokens) const;

  // several acts: decisions_clauses.cpp
  DecisionStatus fate_of_point(TokenRange point) const;
  void split_by_fate(Stretch stretch);
  void add_act_of_lead(Span span, TokenRange point, DecisionStatus status);
  std::optional<Index> clause_between(TokenRange before, TokenRange cue) const;
  void split_by_clause(std::uint32_t s, const Cue& first, std::span<const Cue> others);
  void close_clause(Decision& decision, TokenRange clause) const;
  bool carry_before(std::uint32_t s, const Cue& cue);
  bool speaks_of_proposal(Span span) const;
  bool speaks_of_motion(Span span) const;
  std::unordered_map<Index, bool> approved_topics() const;
  void drop_carried();
  bool is_quote(std::uint32_t s) const;

  // what a cue says: decisions_facts.cpp
  std::pair<DecisionStatus, Outcome> fate(std::uint32_t s, const Cue& cue) const;
  bool follows_refusal(std::uint32_t s, const Cue& cue) const;
  bool is_refusal(Index verb) const;
  static DecisionStatus settled(DecisionStatus by_cue, DecisionStatus by_act);
  Decider decider(std::string_view by, TokenRange within, const Cue& by_cue) const;
  bool take_cue(Decision& decision, std::uint32_t s, const Cue& cue);
  bool take_cue(Decision& decision, std::uint32_t s, const Cue& cue, TokenRange within);
  Decider proposer(TokenRange within, const Cue& cue) const;
  bool is_passive_ahead(TokenRange within, TokenRange cue) const;
  bool only_advises(const Cue& cue) const;
  void fill(Decision& decision, Stretch stretch);
  bool is_past(Index verb) const;
  bool is_ahead(const Decision& decision) const;
  std::uint32_t content_from(const Decision& decision, TokenRange tokens) const;
  std::vector<Party> receiver(Stretch stretch) const;
  void fill_responsible(Decision& decision, Stretch stretch) const;
  void fill_act(Decision& decision, Stretch stretch) const;

  const View& view_;
  Cues cues_;
  const Meta& meta_;
  Parties parties_;
  Doers doers_;
  DueReader due_;
  Index cue_ = 0;             ///< first token of the cue of the decision at hand
  bool association_ = false;  ///< who met is no body under public law
  std::vector<bool> covered_{};
  std::unordered_map<Index, bool> decided_topics_{};
  std::unordered_map<std::uint32_t, bool> found_heads_{};  ///< where the heads of sections that were read start
  std::vector<Decision> found_{};
};

}  // namespace minutes::find
