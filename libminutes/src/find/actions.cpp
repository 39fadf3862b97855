// A sentence is a commitment when a cue stands in it and what the cue needs is there: a doer, a person right before
// the verb, a day to do it on. Under a head for things to do every point is one. A decision that names its doer is
// one too, and points back to the decision.
#include <algorithm>
#include <string_view>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/actions_doers.h"
#include "find/actions_tables.h"
#include "find/decisions_due.h"
#include "find/decisions_stretch.h"
#include "find/places.h"
#include "find/word_set.h"
#include "minutes/stages.h"
#include "sv/lists.h"
#include "sv/words.h"

namespace minutes::find {
namespace {

constexpr std::string_view under_head = "action.under_head";
constexpr std::string_view table_row = "action.table_row";
constexpr std::string_view of_decision = "action.of_decision";

bool is_silent(SectionKind kind) {
  switch (kind) {
    case SectionKind::documents:
    case SectionKind::proposal:
    case SectionKind::motions:
    case SectionKind::order:
    case SectionKind::vote:
    case SectionKind::reservation:
    case SectionKind::note:
    case SectionKind::conflict:
    case SectionKind::earlier:
    case SectionKind::adjustment:
    case SectionKind::recipients: return true;
    default: return false;
  }
}

class Finder {
 public:
  Finder(const View& view, const Matches& matches, const Meta& meta, std::span<const DateMention> dates,
         std::span<const ActorMention> mentions, std::span<const Decision> decisions)
      : view_(view),
        meta_(meta),
        mentions_(mentions),
        decisions_(decisions),
        doers_(view, matches, meta, mentions),
        due_(view, dates, meta),
        cued_(matches.of(Layer::actions)) {}

  std::vector<Action> run() {
    std::size_t next = 0, row = 0;
    const auto rows = action_rows(view_);
    for (std::uint32_t s = 0; s < view_.sentences.size(); ++s) {
      while (row < rows.size() && rows[row].tokens.last <= view_.sentences[s].tokens.first) ++row;
      if (row < rows.size() && rows[row].tokens.contains(view_.sentences[s].tokens.first)) {
        s = from_row(s, rows[row]);
        continue;
      }
      const Span span = view_.sentences[s].span;
      while (next < decisions_.size() && decisions_[next].span.end <= span.start) ++next;
      const bool decided = next < decisions_.size() && decisions_[next].span.overlaps(span);
      s = decided ? from_decision(s, static_cast<Index>(next)) : from_words(s);
    }
    return std::move(found_);
  }

 private:
  // --- of a table ---

  /// The last sentence of the row.
  std::uint32_t from_row(std::uint32_t s, const ActionRow& row) {
    Stretch stretch{s, s + 1};
    while (stretch.last < view_.sentences.size() && view_.sentences[stretch.last].tokens.first < row.tokens.last) ++stretch.last;
    add(stretch, table_row, doers_.in_cell(row.who), no_index);
    found_.back().span = view_.span(row.tokens);
    return stretch.last - 1;
  }

  // --- of a decision ---

  std::uint32_t from_decision(std::uint32_t s, Index number) {
    const Decision& decision = decisions_[number];
    const bool binds = decision.status == DecisionStatus::taken || decision.status == DecisionStatus::reported ||
                       decision.status == DecisionStatus::deferred;
    if (!binds || decision.outcome == Outcome::elected || !cued_.any(view_.sentences[s].tokens) || is_over(s)) return s;
    std::vector<Party> doers = doers_.charged(s);
    if (doers.empty()) return s;
    add(Stretch{s, s + 1}, of_decision, std::move(doers), number);
    return s;
  }

  /// `har haft i uppdrag`: what was to be done has been.
  bool is_over(std::uint32_t s) const {
    const TokenRange tokens = view_.sentences[s].tokens;
    return std::any_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last,
                       [](const Token& t) { return t.hash == base::hash_of("haft"); });
  }

  // --- by words ---

  bool in_prose_of_protocol(SectionKind section) const {
    return meta_.genre == Genre::protokoll && (section == SectionKind::background || section == SectionKind::reasons);
  }

  bool is_person(const Party& party) const {
    if (!party.span) return true;
    const auto at = std::lower_bound(mentions_.begin(), mentions_.end(), party.span->start,
                                     [](const ActorMention& m, std::uint32_t start) { return m.span.start < start; });
    if (at != mentions_.end() && at->span == *party.span) return at->type == ActorType::person;
    const Token& token = view_.tokens[view_.token_at(party.span->start)];
    if (sv::is_personal_pronoun(token.hash)) return true;
    if (word_set<"vi", "jag", "alla", "du", "ni", "samtliga">.has(token)) return true;
    return (token.lists & sv::role) != 0;
  }

  bool is_item(std::uint32_t s) const {
    const Index block = block_of(view_, s);
    if (block == no_index) return false;
    const Block& b = view_.layout.blocks[block];
    const bool first = s == 0 || block_of(view_, s - 1) != block;
    return b.kind == BlockKind::list_item || (first && b.first_line == b.last_line && meta_.genre != Genre::protokoll);
  }

  template <class HasDue>
  bool fulfils(std::uint32_t s, const Doing& doing, SectionKind section, HasDue has_due) const {
    const auto needs = doing.cue.yields("needs");
    const bool told = in_prose_of_protocol(section);
    const Index behind = doing.cue.tokens.last;
    const bool denied = behind < view_.sentences[s].tokens.last && (view_.tokens[behind].lists & sv::negation) != 0;
    if (denied && !needs.empty()) return false;
    if (meta_.genre == Genre::plan && !needs.empty() && doing.direct) return true;
    if (needs == "item") return is_item(s) && !told && !names_issue(s);
    if (needs == "due") return has_due();
    if (needs == "name") return !doing.doers.empty();
    if (needs == "decided") return false;  // elsewhere a clause is somebody's wish
    if (needs == "notes") return meta_.genre != Genre::protokoll;
    if (needs == "doer") return !doing.doers.empty() && (!told || has_due());
    if (needs == "person" || needs == "person_due") {
      if (needs == "person_due" && has_due()) return doing.direct && !told;
      if (needs == "person_due" && !names_next_meeting(s)) return false;
      const bool person = std::any_of(doing.doers.begin(), doing.doers.end(), [&](const Party& p) { return is_person(p); });
      const bool opens =
          !doing.doers.empty() && doing.doers.front().span && doing.doers.front().span->start == view_.sentences[s].span.start;
      return (person || (opens && meta_.genre == Genre::minnesanteckningar)) && doing.direct && !told;
    }
    if (doing.cue.yields("kind") == "will") return is_coming(doing, told, has_due);
    return !told || has_due();
  }

  /// A sentence of bounded length, so that many verbs in a long one cost no more than one.
  bool names_next_meeting(std::uint32_t s) const {
    const TokenRange tokens = view_.sentences[s].tokens;
    return due_.due({tokens.first, std::min(tokens.last, tokens.first + 128)}).has_value();
  }

  /// An issue's own title ends with its number: `Lägg till en karta (#8)`.
  bool names_issue(std::uint32_t s) const {
    const TokenRange tokens = view_.sentences[s].tokens;
    for (Index t = tokens.last > tokens.first + 3 ? tokens.last - 3 : tokens.first; t < tokens.last; ++t)
      if (view_.tokens[t].cls == TokenClass::handle && view_.reading(t).starts_with('#')) return true;
    return false;
  }

  template <class HasDue>
  bool is_coming(const Doing& doing, bool told, HasDue has_due) const {
    const bool coming = view_.tokens[doing.cue.tokens.first].hash == base::hash_of("kommer");
    if (doing.verb_is_state && !(coming && !doing.doers.empty())) return false;
    if (told) return has_due() && meta_.genre == Genre::protokoll;
    if (meta_.genre == Genre::minnesanteckningar || meta_.genre == Genre::other) return true;
    return !doing.doers.empty() || has_due();
  }

  std::uint32_t from_words(std::uint32_t s) {
    const Index line = line_of(view_, view_.sentences[s]);
    const SectionKind section = section_of_line(view_, line);
    if (section != SectionKind::actions && !cued_.any(view_.sentences[s].tokens)) return s;
    if (zone_of_line(view_, line) != ZoneKind::body || is_silent(section) || is_heading(view_, s) || is_question(s)) return s;
    if (section == SectionKind::actions) return from_section(s);
    std::optional<bool> known;
    const auto has_due = [&] {
      if (!known) {
        const auto due = due_.due(view_.sentences[s].tokens);
        known = due && due->value.has_value();
      }
      return *known;
    };
    std::vector<Doing> doings = doers_.in(s);
    for (Doing& doing : doings) {
      if (!fulfils(s, doing, section, has_due)) continue;
      if (doing.doers.empty()) doing.doers = labelled(doings);
      const Stretch stretch = with_list(view_, s);
      add(stretch, doing.cue.match->rule->name, std::move(doing.doers), no_index);
      return stretch.last - 1;
    }
    return s;
  }

  /// `…, ansvarig: Eva` at the end of what is to be done.
  static std::vector<Party> labelled(const std::vector<Doing>& doings) {
    for (const Doing& doing : doings)
      if (doing.cue.yields("doer") == "label") return doing.doers;
    return {};
  }

  bool is_question(std::uint32_t s) const {
    return view_.source(view_.tokens[last_token(view_, view_.sentences[s])].span()) == "?";
  }

  /// Every point under a head for things to do.
  std::uint32_t from_section(std::uint32_t s) {
    const Stretch point = with_block(view_, s);
    std::vector<Party> doers = doers_.in_brackets(s);
    for (Doing& doing : doers_.in(s))
      if (doers.empty()) doers = std::move(doing.doers);
    add(point, under_head, std::move(doers), no_index);
    return point.last - 1;
  }

  // --- the rest ---

  bool is_done(Stretch stretch) const {
    const TokenRange tokens = tokens_of(view_, stretch);
    const Line& line = view_.layout.lines[view_.tokens[tokens.first].line];
    if (line.mark == ListMark::checkbox_done) return true;
    for (Index t = tokens.last > tokens.first + 3 ? tokens.last - 3 : tokens.first; t < tokens.last; ++t)
      if (sv::is_done_mark(view_.tokens[t].hash)) return true;
    return false;
  }

  void add(Stretch stretch, std::string_view rule, std::vector<Party> doers, Index decision) {
    Action action;
    action.span = span_of(view_, stretch);
    action.rule = rule;
    action.responsible = std::move(doers);
    action.due = due_.due(tokens_of(view_, stretch));
    action.decision = decision;
    action.done = is_done(stretch);
    found_.push_back(std::move(action));
  }

  const View& view_;
  const Meta& meta_;
  std::span<const ActorMention> mentions_;
  std::span<const Decision> decisions_;
  Doers doers_;
  DueReader due_;
  CueCursor cued_;
  std::vector<Action> found_{};
};

}  // namespace

std::vector<Action> actions(const View& view, const Matches& matches, const Meta& meta, std::span<const DateMention> dates,
                            std::span<const ActorMention> mentions, std::span<const Decision> decisions) {
  if (meta.genre == Genre::agenda) return {};
  return Finder(view, matches, meta, dates, mentions, decisions).run();
}

}  // namespace minutes::find
