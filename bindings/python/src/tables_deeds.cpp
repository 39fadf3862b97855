// Tables of what was done: decisions, actions, votes, motions, reservations, and the people and bodies that they name.
#include "tables_fields.h"

namespace minutes::python {
namespace {

namespace names = write::names;
namespace prefix = write::prefix;

const DateMention* date_of(const Document& document, const std::optional<Due>& due) {
  return due && due->date < document.dates.size() ? &document.dates[due->date] : nullptr;
}

/// What counts are of: `organ day § n`, so that stretches in several documents that state one act share it.
std::string act_id(const Row<Decision>& row) {
  const Document& document = row.source.document;
  const auto& act = row.item.act;
  if (!act || (!act->paragraph && !act->diary_number))
    return document.name + '/' + prefix::decision + std::to_string(row.index + 1);
  std::string id = act->body.value_or(document.meta.body.value_or(document.name));
  if (const auto& date = act->date ? act->date : document.meta.date) id += ' ' + *date;
  return id + (act->paragraph ? " § " + std::to_string(*act->paragraph) : ' ' + *act->diary_number);
}

template <class T>
using F = Field<T>;

template <class T>
constexpr F<T> responsible = {{"responsible", ColumnType::text, "who is to do it, joined by `; `; each by itself in `parties`"},
                              [](Column& to, const Row<T>& row) { put_names(to, row.item.responsible); }};
template <class T>
constexpr F<T> due_value = {
    {"due", ColumnType::text, "when it is to be done: a date value; null where only a meeting is named"},
    [](Column& to, const Row<T>& row) { row.item.due ? put(to, row.item.due->value) : to.null(); }};
template <class T>
constexpr F<T> due_kind = {
    {"due_kind", ColumnType::text, "deadline, report_back, effect, event, term or unclear"},
    [](Column& to, const Row<T>& row) { row.item.due ? put(to, names::of(names::due_kind, row.item.due->kind)) : to.null(); }};
template <class T>
constexpr F<T> due_text = {{"due_text", ColumnType::text, "when, as written"},
                           [](Column& to, const Row<T>& row) { row.item.due ? put(to, row.item.due->text) : to.null(); }};
template <class T>
constexpr F<T> due_earliest = {{"due_earliest", ColumnType::day, "first day of `due`"}, [](Column& to, const Row<T>& row) {
                                 const auto* date = date_of(row.source.document, row.item.due);
                                 put_day(to, date ? std::string_view(date->earliest) : std::string_view());
                               }};
template <class T>
constexpr F<T> due_latest = {{"due_latest", ColumnType::day, "last day of `due`"}, [](Column& to, const Row<T>& row) {
                               const auto* date = date_of(row.source.document, row.item.due);
                               put_day(to, date ? std::string_view(date->latest) : std::string_view());
                             }};
template <class T>
constexpr F<T> due_date_id = {{"due_date_id", ColumnType::text, "id of that date"}, [](Column& to, const Row<T>& row) {
                                put_id(to, prefix::date, row.item.due ? row.item.due->date : no_index);
                              }};
template <class T>
constexpr F<T> decision_id = {{"decision_id", ColumnType::text, "id of the decision that it belongs to"},
                              [](Column& to, const Row<T>& row) { put_id(to, prefix::decision, row.item.decision); }};

struct Decisions : FindingLayer<Decision, prefix::decision, &Document::decisions> {
  static constexpr F<Decision> fields[] = {
      {{"act_id", ColumnType::text,
        "the act that it states (organ, day, §): several rows may state one act; count acts, not rows"},
       [](Column& to, const auto& row) { to.text(act_id(row)); }},
      {{"status", ColumnType::text, "taken, reported, planned, deferred, rejected or proposed"},
       [](Column& to, const auto& row) { put(to, names::of(names::decision_status, row.item.status)); }},
      {{"outcome", ColumnType::text, "approved, rejected, deferred, noted, referred, commissioned, elected or other"},
       [](Column& to, const auto& row) { put(to, names::of(names::outcome, row.item.outcome)); }},
      {{"decider_kind", ColumnType::text, "own, other or not_stated"},
       [](Column& to, const auto& row) { put(to, names::of(names::decider_kind, row.item.decider_kind)); }},
      {{"decider", ColumnType::text, "who decides, where the words say so"},
       [](Column& to, const auto& row) { row.item.decider ? put(to, row.item.decider->name) : to.null(); }},
      {{"decider_id", ColumnType::text, "id of that actor"},
       [](Column& to, const auto& row) { put_id(to, prefix::actor, row.item.decider ? row.item.decider->actor : no_index); }},
      responsible<Decision>,
      due_value<Decision>,
      due_kind<Decision>,
      due_text<Decision>,
      due_earliest<Decision>,
      due_latest<Decision>,
      due_date_id<Decision>,
      {{"act_body", ColumnType::text, "organ of the act, where the words name it"},
       [](Column& to, const auto& row) { row.item.act ? put(to, row.item.act->body) : to.null(); }},
      {{"act_date", ColumnType::day, "day of the act"},
       [](Column& to, const auto& row) {
         put_day(to, row.item.act && row.item.act->date ? std::string_view(*row.item.act->date) : std::string_view());
       }},
      {{"act_paragraph", ColumnType::integer, "§ of the act"},
       [](Column& to, const auto& row) { row.item.act ? put(to, row.item.act->paragraph) : to.null(); }},
      {{"act_diary_number", ColumnType::text, "diary number of the act"},
       [](Column& to, const auto& row) { row.item.act ? put(to, row.item.act->diary_number) : to.null(); }},
  };
};

struct Actions : FindingLayer<Action, prefix::action, &Document::actions> {
  static constexpr F<Action> fields[] = {
      responsible<Action>,
      due_value<Action>,
      due_kind<Action>,
      due_text<Action>,
      due_earliest<Action>,
      due_latest<Action>,
      due_date_id<Action>,
      decision_id<Action>,
      {{"done", ColumnType::boolean, "marked as done where it stands"},
       [](Column& to, const auto& row) { to.boolean(row.item.done); }},
  };
};

struct Results : FindingLayer<Vote, prefix::vote, &Document::votes> {
  static constexpr F<Vote> fields[] = {
      decision_id<Vote>,
      {{"yes_means", ColumnType::text, "what Ja stands for"}, [](Column& to, const auto& row) { put(to, row.item.yes_means); }},
      {{"no_means", ColumnType::text, "what Nej stands for"}, [](Column& to, const auto& row) { put(to, row.item.no_means); }},
      {{"yes", ColumnType::integer, "votes for Ja"}, [](Column& to, const auto& row) { put(to, row.item.yes); }},
      {{"no", ColumnType::integer, "votes for Nej"}, [](Column& to, const auto& row) { put(to, row.item.no); }},
      {{"abstain", ColumnType::integer, "who refrained"}, [](Column& to, const auto& row) { put(to, row.item.abstain); }},
      {{"absent", ColumnType::integer, "who was not there"}, [](Column& to, const auto& row) { put(to, row.item.absent); }},
      {{"unanimous", ColumnType::boolean, "all voted alike"}, [](Column& to, const auto& row) { put(to, row.item.unanimous); }},
  };
};

/// A person's vote.
struct Cast {
  const Vote& vote;
  const Voter& voter;
  Index index;  ///< of the vote
};

struct Votes {
  static std::vector<Cast> items(const Document& document) {
    std::vector<Cast> all;
    Index index = 0;
    for (const Vote& vote : document.votes) {
      for (const Voter& voter : vote.voters) all.push_back({vote, voter, index});
      ++index;
    }
    return all;
  }
  static Place place(const Row<Cast>& row) { return place_of(row.item.vote, prefix::vote, row.item.index); }
  static constexpr F<Cast> fields[] = {
      {{"name", ColumnType::text, "of the voter"}, [](Column& to, const auto& row) { put(to, row.item.voter.name); }},
      {{"actor_id", ColumnType::text, "id of the actor"},
       [](Column& to, const auto& row) { put_id(to, prefix::actor, row.item.voter.actor); }},
      {{"party", ColumnType::text, "as written"}, [](Column& to, const auto& row) { put(to, row.item.voter.party); }},
      {{"vote", ColumnType::text, "yes, no, abstain, absent or not_taking_part"},
       [](Column& to, const auto& row) { put(to, names::of(names::ballot, row.item.voter.vote)); }},
      {{"decision_id", ColumnType::text, "id of the decision that it belongs to"},
       [](Column& to, const auto& row) { put_id(to, prefix::decision, row.item.vote.decision); }},
      {{"yes_means", ColumnType::text, "what Ja stands for"},
       [](Column& to, const auto& row) { put(to, row.item.vote.yes_means); }},
      {{"no_means", ColumnType::text, "what Nej stands for"},
       [](Column& to, const auto& row) { put(to, row.item.vote.no_means); }},
  };
};

struct Motions : FindingLayer<Motion, prefix::motion, &Document::motions> {
  static constexpr F<Motion> fields[] = {
      {{"movers", ColumnType::text, "who moved it, joined by `; `"},
       [](Column& to, const auto& row) { put_names(to, row.item.movers); }},
      {{"moved_for", ColumnType::text, "approval, rejection, deferral, referral, amendment or other"},
       [](Column& to, const auto& row) { put(to, names::of(names::motion_for, row.item.moved_for)); }},
      {{"carried", ColumnType::boolean, "null where nothing tells"},
       [](Column& to, const auto& row) { put(to, row.item.carried); }},
      decision_id<Motion>,
  };
};

struct Reservations : FindingLayer<Reservation, prefix::reservation, &Document::reservations> {
  static constexpr F<Reservation> fields[] = {
      {{"by", ColumnType::text, "whose, joined by `; `"}, [](Column& to, const auto& row) { put_names(to, row.item.by); }},
      {{"kind", ColumnType::text, "reservation, statement, note, conflict_of_interest or not_taking_part"},
       [](Column& to, const auto& row) { put(to, names::of(names::reservation_kind, row.item.kind)); }},
      decision_id<Reservation>,
  };
};

/// Someone that a finding names, and as what.
struct Named {
  Place finding;
  std::string_view layer, as;
  const Party& party;
};

class Parties {
 public:
  static std::vector<Named> items(const Document& document) {
    Parties parties;
    parties.take("decisions", prefix::decision, document.decisions, [&](const Decision& d) {
      if (d.decider) parties.add("decider", {&*d.decider, 1});
      parties.add("responsible", d.responsible);
    });
    parties.take("actions", prefix::action, document.actions,
                 [&](const Action& a) { parties.add("responsible", a.responsible); });
    parties.take("motions", prefix::motion, document.motions, [&](const Motion& m) { parties.add("mover", m.movers); });
    parties.take("reservations", prefix::reservation, document.reservations,
                 [&](const Reservation& r) { parties.add("by", r.by); });
    parties.take("events", prefix::event, document.events, [&](const Event& e) { parties.add("party", e.parties); });
    parties.take("remarks", prefix::remark, document.remarks, [&](const Remark& r) { parties.add("holder", r.holder); });
    return std::move(parties.all_);
  }
  static Place place(const Row<Named>& row) {
    Place place = row.item.finding;
    place.quote = place.span = row.item.party.span;
    return place;
  }
  static constexpr F<Named> fields[] = {
      {{"layer", ColumnType::text, "table of the finding that names it"},
       [](Column& to, const auto& row) { to.text(row.item.layer); }},
      {{"as", ColumnType::text, "decider, responsible, mover, by, party or holder"},
       [](Column& to, const auto& row) { to.text(row.item.as); }},
      {{"name", ColumnType::text, "canonical name, or the role as written"},
       [](Column& to, const auto& row) { put(to, row.item.party.name); }},
      {{"actor_id", ColumnType::text, "id of the actor"},
       [](Column& to, const auto& row) { put_id(to, prefix::actor, row.item.party.actor); }},
  };

 private:
  template <class T, class Use>
  void take(std::string_view layer, char letter, const std::vector<T>& findings, Use use) {
    layer_ = layer;
    Index index = 0;
    for (const T& finding : findings) {
      place_ = place_of(finding, letter, index++);
      use(finding);
    }
  }
  void add(std::string_view as, std::span<const Party> parties) {
    for (const Party& party : parties) all_.push_back({place_, layer_, as, party});
  }

  std::vector<Named> all_{};
  std::string_view layer_{};
  Place place_{};
};

}  // namespace

void add_deed_tables(std::vector<TableMeaning>& tables) {
  tables.push_back(table<Decisions>("decisions", "Stretches that state a decision or its fate (beslut)."));
  tables.push_back(table<Actions>("actions", "Someone is to do something (uppdrag, åtagande)."));
  tables.push_back(table<Votes>("votes", "One row a person who is listed in a vote (omröstning); `id` is the vote's."));
  tables.push_back(table<Results>("vote_results", "One row a vote, with its counts."));
  tables.push_back(table<Motions>("motions", "What someone moves that the meeting should decide (yrkande)."));
  tables.push_back(table<Reservations>("reservations", "Dissent entered in the minutes, statements, conflicts of interest."));
  tables.push_back(table<Parties>("parties",
                                  "One row for each person or body that a finding names, and as what; `id` is the "
                                  "finding's, `quote` the words that name it."));
}

}  // namespace minutes::python
