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
constexpr std::string_view margin_head = "action.not.margin_head";
constexpr std::string_view task_label = "action.label";
constexpr std::string_view table_row = "action.table_row";
constexpr std::string_view ordered_elsewhere = "decision.reported.has_ordered";
constexpr std::string_view ruled_elsewhere = "decision.reported.by_ruling";
constexpr std::string_view decided_later = "decision.planned.behind_comma";
constexpr std::string_view of_decision = "action.of_decision";
constexpr std::size_t most_deeds = 8;  ///< of a sentence that are told apart
constexpr std::string_view person_does = "action.person_does";

constexpr auto task_words = words("åtgärd", "action", "ap", "aktivitet", "uppgift", "uppdrag", "todo", "aktion");
constexpr auto label_words =
    words("ansvar", "ansvarig", "ansvariga", "klart", "klar", "tid", "tidplan", "när", "senast", "kostnad", "finansiering",
          "resurser", "uppföljning", "status", "utförare", "vem", "deadline", "slutdatum", "budget", "genomförande");

constexpr std::uint32_t most_task_words = 12;
constexpr auto told_words = words("information", "rapport", "rapporter", "föredragning", "presentation", "redovisning",
                                  "genomgång", "inledning", "föredragande", "gäst", "gäster", "plats", "tid", "datum", "motion",
                                  "fråga", "svar", "förslag", "val", "nästa", "omval", "nyval", "grupp", "besök", "intro");
constexpr std::string_view people_tails[] = {
    "are",       "arna",     "ant",       "anter",    "ent",       "enter",     "ör",       "örer",   "man",
    "män",       "person",   "personer",  "ombud",    "ledamot",   "ledamöter", "gäst",     "gäster", "grupp",
    "gruppen",   "styrelse", "styrelsen", "kommitté", "kommittén", "rådet",     "nämnden",  "värd",   "chef",
    "utskottet", "utskott",  "råd",       "förening", "förbund",   "klubb",     "vinnaren", "deltar", "namn",
    "ande",      "när",      "ig",        "uden",     "tion",      "tioner"};

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
        cued_(matches.of(Layer::actions)),
        margin_(std::any_of(matches.of(Layer::actions).begin(), matches.of(Layer::actions).end(),
                            [](const Match& match) { return match.rule->name == margin_head; })) {}

  std::vector<Action> run() {
    std::size_t next = 0, row = 0;
    const auto rows = action_rows(view_, margin_);
    for (std::uint32_t s = 0; s < view_.sentences.size(); ++s) {
      const TokenRange tokens = view_.sentences[s].tokens;
      while (row < rows.size() && rows[row].tokens.last <= tokens.first) ++row;
      if (row < rows.size() && rows[row].tokens.first < tokens.last && in_body(s)) {
        for (std::size_t r = row; r < rows.size() && rows[r].tokens.first < tokens.last; ++r)
          if (rows[r].tokens.first >= tokens.first) add_row(rows[r]);
        continue;
      }
      if (row < rows.size() && heads_table(s, rows[row])) continue;
      rows_follow_ = row < rows.size();
      const Span span = view_.sentences[s].span;
      while (next < decisions_.size() && decisions_[next].span.end <= span.start) ++next;
      const bool decided = next < decisions_.size() && decisions_[next].span.overlaps(span);
      if (decided && decisions_[next].rule == decided_later) {
        s = before_decision(s, decisions_[next].span.start);
        continue;
      }
      s = decided ? from_decision(s, static_cast<Index>(next)) : from_words(s);
    }
    return std::move(found_);
  }

 private:
  // --- of a table ---

  bool in_body(std::uint32_t s) const { return zone_of_line(view_, line_of(view_, view_.sentences[s])) == ZoneKind::body; }

  /// The head row of the table that the row stands in.
  bool heads_table(std::uint32_t s, const ActionRow& row) const {
    const Index line = view_.tokens[view_.sentences[s].tokens.first].line, below = view_.tokens[row.tokens.first].line;
    return below - line <= 2 && view_.layout.lines[line].table_row && view_.layout.lines[below].table_row;
  }

  void add_row(const ActionRow& row) {
    add(view_.span(row.tokens), row.tokens, table_row, doers_.in_cell(row.who), no_index);
    if (!row.when.empty()) found_.back().due = due_.as_written(row.when);
  }

  // --- of a decision ---

  /// `Eva tar in anbud, beslut i maj.`: what she does ends where the decision starts.
  std::uint32_t before_decision(std::uint32_t s, std::uint32_t start) {
    const std::size_t known = found_.size();
    const std::uint32_t last = from_words(s);
    const Index end = view_.token_at(start);
    if (found_.size() == known || found_.back().span.start >= start || end < 2) return last;
    found_.back().span.end = view_.tokens[end - 2].end;
    found_.back().due = due_.due(view_.range(found_.back().span));
    return s;
  }

  std::uint32_t from_decision(std::uint32_t s, Index number) {
    const Decision& decision = decisions_[number];
    const bool binds = decision.status == DecisionStatus::taken || decision.status == DecisionStatus::reported ||
                       decision.status == DecisionStatus::deferred;
    const bool ordered =
        decision.outcome == Outcome::commissioned || decision.rule == ordered_elsewhere || decision.rule == ruled_elsewhere;
    const bool told = decision.status == DecisionStatus::reported && ordered && decision.decider_kind == DeciderKind::other;
    if (!binds || told || decision.outcome == Outcome::elected || !cued_.any(view_.sentences[s].tokens) || is_over(s)) return s;
    const bool notes_only = takes_note(s);
    const auto points = points_of(view_, s);
    for (const TokenRange point : points) {
      std::vector<Party> doers = doers_.charged(s, point, notes_only);
      if (doers.empty()) continue;
      if (const auto clause = clause_behind(s, doers, decision))
        add(view_.span(*clause), *clause, of_decision, std::move(doers), number);
      else if (points.size() == 1)
        add(Stretch{s, s + 1}, of_decision, std::move(doers), number);
      else
        add(view_.span(point), point, of_decision, std::move(doers), number);
    }
    return s;
  }

  /// `Styrelsen säger ja; Eva beställer.`: what she does is said behind the decision.
  std::optional<TokenRange> clause_behind(std::uint32_t s, const std::vector<Party>& doers, const Decision& decision) const {
    if (!doers.front().span) return std::nullopt;
    const TokenRange tokens = view_.sentences[s].tokens;
    const Index doer = view_.token_at(doers.front().span->start);
    const bool inside = doer > tokens.first && doer < tokens.last;
    const bool cut =
        inside && decision.span.end <= doers.front().span->start && decision.span.end > view_.tokens[tokens.first].start;
    const bool behind = cut || (inside && view_.source(view_.tokens[doer - 1].span()) == ";");
    return behind ? std::optional(TokenRange{doer, tokens.last}) : std::nullopt;
  }

  /// `Information om att kansliet flyttar antecknas.`: what is noted is told.
  bool takes_note(std::uint32_t s) const {
    const TokenRange tokens = view_.sentences[s].tokens;
    return std::any_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last,
                       [](const Token& t) { return (t.lists & sv::note_taken) != 0; });
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
    const TokenRange words = view_.range(*party.span);
    if (words.size() > 1 && (view_.tokens[words.last - 1].lists & sv::role) != 0) return true;
    if (!words.empty() && sv::ends_as_person(base::fold(view_.reading(words.last - 1)))) return true;
    const Token& token = view_.tokens[view_.token_at(party.span->start)];
    if (sv::is_personal_pronoun(token.hash)) return true;
    if (word_set<"vi", "jag", "alla", "du", "ni", "samtliga">.has(token)) return true;
    return (token.lists & sv::role) != 0 || token.has(token_all_caps);
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
    if (needs == "due" && is_possible(doing.cue.tokens.first, view_.sentences[s].tokens.first)) return false;
    if (meta_.genre == Genre::plan && !needs.empty() && doing.direct) return true;
    if (needs == "item") return is_item(s) && !told && !names_issue(s);
    if (needs == "due") return has_due();
    if (needs == "name") return !doing.doers.empty();
    if (needs == "task") return !told && is_item(s) && is_task(s, doing);
    if (needs == "decided") return false;  // elsewhere a clause is somebody's wish
    if (needs == "notes") return meta_.genre != Genre::protokoll;
    if (needs == "doer") return !doing.doers.empty() && (!told || has_due());
    if (needs == "person" || needs == "person_due") {
      if (needs == "person_due" && has_due()) return doing.direct && (!told || names_one(doing));
      if (needs == "person_due" && !names_next_meeting(s)) return false;
      const bool person = std::any_of(doing.doers.begin(), doing.doers.end(), [&](const Party& p) { return is_person(p); });
      if (doing.direct && !told && is_group_at_work(s, doing)) return true;
      const bool opens =
          !doing.doers.empty() && doing.doers.front().span && doing.doers.front().span->start == view_.sentences[s].span.start;
      return (person || (opens && meta_.genre == Genre::minnesanteckningar)) && doing.direct && (!told || names_one(doing));
    }
    if (doing.cue.yields("kind") == "will") return is_coming(doing, told, has_due);
    return !told || has_due() || names_one(doing);
  }

  /// `Valberedningen letar.`: a body that opens a short sentence, before a verb of doing.
  bool is_group_at_work(std::uint32_t s, const Doing& doing) const {
    constexpr std::uint32_t most_words = 14;
    const TokenRange tokens = view_.sentences[s].tokens;
    if (doing.doers.empty() || !doing.doers.front().span || tokens.size() > most_words) return false;
    if (doing.doers.front().span->start != view_.sentences[s].span.start || doers_.is_own(doing.doers.front().name))
      return false;
    const Token& verb = view_.tokens[doing.cue.tokens.first];
    const Token& first = view_.tokens[tokens.first];
    return (verb.lists & sv::act_verb) != 0 &&
           sv::subject_kind(first.hash, base::fold(view_.reading(tokens.first))) != sv::SubjectKind::meeting;
  }

  /// A person by name: what he does is no description, wherever it stands.
  bool names_one(const Doing& doing) const {
    return doing.direct && !doing.doers.empty() && doing.doers.front().span && doers_.names_person(*doing.doers.front().span);
  }

  /// `bör lagas`, `kan även lämnas`.
  bool is_possible(Index verb, Index first) const {
    for (Index t = verb; t > first && verb - t < 2; --t)
      if ((view_.tokens[t - 1].lists & sv::modal) != 0) return true;
    return false;
  }

  /// What stands before the names is a thing to do: no office, no group, no head of a list, nobody who speaks.
  bool is_task(std::uint32_t s, const Doing& doing) const {
    if (doing.doers.empty()) return false;
    const Index first = view_.sentences[s].tokens.first, cue = doing.cue.tokens.first;
    if (cue == first || cue - first > most_task_words || view_.tokens[first].has(token_furniture)) return false;
    for (Index t = first; t < cue; ++t)
      if ((view_.tokens[t].lists & (sv::role | sv::presence_word | sv::head_word | sv::elect | sv::past_word)) != 0)
        return false;
    if (told_words.has(view_.tokens[first]) || names_people(cue - 1)) return false;
    if (cue == first + 1 && view_.tokens[first].has(token_all_caps)) return false;  // `HRF – Eva Alm`: for whom she is there
    return std::all_of(doing.doers.begin(), doing.doers.end(),
                       [&](const Party& party) { return party.span && doers_.names_person(*party.span); });
  }

  /// `Arbetsgrupp`, `Suppleanter`, `Talare`: who they are is told, not what they do.
  bool names_people(Index token) const {
    const std::string word = base::fold(view_.reading(token));
    return std::any_of(std::begin(people_tails), std::end(people_tails),
                       [&](std::string_view tail) { return word.ends_with(tail); });
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
    if (doing.verb_is_state && !(coming && !doing.doers.empty()) && !(doing.direct && !doing.doers.empty() && has_due()))
      return false;
    if (told) return has_due() && meta_.genre == Genre::protokoll;
    if (meta_.genre == Genre::minnesanteckningar || meta_.genre == Genre::other) return true;
    return !doing.doers.empty() || has_due();
  }

  std::uint32_t from_words(std::uint32_t s) {
    const Index line = line_of(view_, view_.sentences[s]);
    const SectionKind section = section_of_line(view_, line);
    if (section != SectionKind::actions && !cued_.any(view_.sentences[s].tokens) && !doers_.opens_with_name(s) && !is_box(s))
      return s;
    if (!is_matter(view_, zone_of_line(view_, line)) || binds_nobody(section) || is_question(s) ||
        (is_heading(view_, s) && !tells_in_heading(view_, s)))
      return s;
    if (section == SectionKind::actions || is_box(s)) return from_section(s);
    std::optional<bool> known;
    const auto has_due = [&] {
      if (!known) {
        const auto due = due_.due(view_.sentences[s].tokens);
        known = due && due->value.has_value();
      }
      return *known;
    };
    std::vector<Doing> doings = doers_.in(s);
    for (std::size_t d = 0; d < doings.size(); ++d) {
      Doing& doing = doings[d];
      if (!fulfils(s, doing, section, has_due)) continue;
      if (tells_of_task(s, doing)) return from_label(s, std::move(doing.doers));
      if (doing.doers.empty()) doing.doers = labelled(doings);
      if (doing.doers.empty() && doing.cue.yields("doer") == "bracket") doing.doers = doers_.of_task(s);
      const Stretch stretch = with_list(view_, s);
      const auto start = doing.direct ? clause_start(s, doing) : std::nullopt;
      add(stretch, doing.cue.match->rule->name, std::move(doing.doers), no_index);
      if (start) found_.back().span.start = *start;
      if (stretch.last == s + 1)
        for (std::size_t next = d + 1; next < std::min(doings.size(), d + most_deeds); ++next)
          if (fulfils(s, doings[next], section, has_due)) split_off(s, doings[next]);
      return stretch.last - 1;
    }
    return from_person(s, section);
  }

  /// `Eva samlar in avgifterna.`: someone by name and a verb that no rule knows.
  std::uint32_t from_person(std::uint32_t s, SectionKind section) {
    if (in_prose_of_protocol(section) || (section != SectionKind::none && meta_.genre == Genre::protokoll)) return s;
    std::vector<Party> doers = doers_.before_any_verb(s);
    if (doers.empty()) {
      const auto due = due_.due(view_.sentences[s].tokens);
      if (due && due->value) doers = doers_.body_before_any_verb(s);
    }
    if (doers.empty()) return s;
    const Stretch stretch = with_list(view_, s);
    add(stretch, person_does, std::move(doers), no_index);
    return stretch.last - 1;
  }

  /// `Eva gör schema, Bo frågar klubben`: behind a comma someone else does something else.
  void split_off(std::uint32_t s, Doing& doing) {
    if (!doing.direct || doing.doers.empty() || !doing.doers.front().span || !doers_.names_person(*doing.doers.front().span))
      return;
    const std::uint32_t start = doing.doers.front().span->start;
    const Index doer = view_.token_at(start);
    if (start <= found_.back().span.start || doer < 2) return;
    const std::string_view mark = view_.source(view_.tokens[doer - 1].span());
    if (mark != "," && mark != ";") return;
    const TokenRange rest{doer, view_.sentences[s].tokens.last};
    found_.back().span.end = view_.tokens[doer - 2].end;
    found_.back().due = due_.due(view_.range(found_.back().span));
    add(Span{start, view_.sentences[s].span.end}, rest, doing.cue.match->rule->name, std::move(doing.doers), no_index);
  }

  /// `Revisorn har inte svarat, Eva påminner.` — the clause before the comma is another matter; without a verb it says
  /// what it is about (`Fel adress, Eva rättar.`).
  std::optional<std::uint32_t> clause_start(std::uint32_t s, const Doing& doing) const {
    if (doing.doers.empty() || !doing.doers.front().span) return std::nullopt;
    const TokenRange tokens = view_.sentences[s].tokens;
    const Index doer = view_.token_at(doing.doers.front().span->start);
    if (doer <= tokens.first + 1 || doer > doing.cue.tokens.first) return std::nullopt;
    const std::string_view mark = view_.source(view_.tokens[doer - 1].span());
    const bool splits = mark == "," || mark == ";" || mark == "–" || mark == ":";
    const bool told =
        std::any_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + doer,
                    [](const Token& t) { return (t.lists & (sv::finite_verb | sv::present_verb | sv::past_word)) != 0; });
    return splits && told ? std::optional(doing.doers.front().span->start) : std::nullopt;
  }

  bool tells_of_task(std::uint32_t s, const Doing& doing) const {
    const Index first = view_.sentences[s].tokens.first;
    return doing.cue.yields("doer") == "label" && doing.cue.tokens.first == first && label_words.has(view_.tokens[first]);
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

  /// `[ ] Enkät till grannarna`, with a bullet or without.
  bool is_box(std::uint32_t s) const {
    const Token& first = view_.tokens[view_.sentences[s].tokens.first];
    const Line& line = view_.layout.lines[first.line];
    if (line.mark == ListMark::checkbox || line.mark == ListMark::checkbox_done) return line.content.start == first.start;
    const std::string_view text = view_.source().substr(first.start, 3);
    return first.has(token_line_start) && (text == "[ ]" || text == "[x]" || text == "[X]");
  }

  /// `Nr | Vad | Vem | När`
  bool heads_columns(std::uint32_t s) const {
    const TokenRange tokens = view_.sentences[s].tokens;
    const auto first = view_.tokens.items.begin() + tokens.first, last = view_.tokens.items.begin() + tokens.last;
    return tokens.size() <= 10 &&
           std::any_of(first, last, [](const Token& t) { return word_set<"vem", "ansvarig", "ansvar", "ansv">.has(t); }) &&
           std::any_of(first, last, [](const Token& t) { return word_set<"vad", "när", "klart", "uppgift", "status">.has(t); });
  }

  /// `To-do:` over its list, or a title over a table with a row each, tells nothing itself.
  bool leads_tasks(std::uint32_t s) const {
    const Stretch list = with_list(view_, s);
    if (list.last == s + 1) return false;
    const bool over_rows = !in_table(s) && in_table(s + 1) && rows_follow_;
    const bool colon = view_.source(view_.tokens[last_token(view_, view_.sentences[s])].span()) == ":";
    return (over_rows || colon) && view_.sentences[s].tokens.size() <= 4;
  }

  bool in_table(std::uint32_t s) const {
    return view_.layout.lines[view_.tokens[view_.sentences[s].tokens.first].line].table_row;
  }

  /// Every point under a head for things to do.
  std::uint32_t from_section(std::uint32_t s) {
    if (leads_tasks(s) || heads_columns(s)) return s;
    Stretch point = with_block(view_, s);
    for (std::uint32_t t = s + 1; t < point.last; ++t)
      if (starts_task(t)) point.last = t;
    add(point, under_head, doers_.of_task(s), no_index);
    return point.last - 1;
  }

  /// A row of a table of tasks, or `Åtgärd: …` on a line of its own: what stands before it is another.
  bool starts_task(std::uint32_t s) const {
    const Token& first = view_.tokens[view_.sentences[s].tokens.first];
    if (!first.has(token_line_start)) return false;
    return task_words.has(first) && starts_with_label(s);
  }

  bool starts_with_label(std::uint32_t s) const {
    const TokenRange tokens = view_.sentences[s].tokens;
    return tokens.size() > 1 && view_.source(view_.tokens[tokens.first + 1].span()) == ":";
  }

  // --- labels behind a task ---

  bool in_one_block(std::uint32_t a, std::uint32_t b) const {
    const Index block = block_of(view_, a);
    return block != no_index && block == block_of(view_, b);
  }

  /// In one paragraph, or on the next line.
  bool follows(std::uint32_t a, std::uint32_t b) const {
    const Index end = view_.tokens[last_token(view_, view_.sentences[a])].line;
    return in_one_block(a, b) || view_.tokens[view_.sentences[b].tokens.first].line == end + 1;
  }

  /// `Ansvar: kansliet. Klart: i maj.` behind a task tells of it: the sentences from `s` on that do.
  std::uint32_t labels_end(std::uint32_t s) const {
    std::uint32_t end = s;
    while (end < view_.sentences.size() && in_one_block(s, end) && starts_with_label(end) &&
           label_words.has(view_.tokens[view_.sentences[end].tokens.first]))
      ++end;
    return end;
  }

  /// The task that a label tells of stands right before it.
  std::uint32_t from_label(std::uint32_t s, std::vector<Party> doers) {
    const std::uint32_t end = std::max(s + 1, labels_end(s));
    const bool behind_task = s > 0 && follows(s - 1, s) && !is_heading(view_, s - 1);
    const bool overlaps = behind_task && !found_.empty() && found_.back().span.overlaps(view_.sentences[s - 1].span);
    const bool labelled = overlaps && found_.back().rule == task_label;  // the label of another task
    const bool told = overlaps && !labelled;
    Stretch stretch{behind_task && !labelled ? s - 1 : s, end};
    if (told) {
      while (stretch.first > 0 && view_.sentences[stretch.first].span.start > found_.back().span.start) --stretch.first;
      if (doers.empty()) doers = std::move(found_.back().responsible);
      found_.pop_back();
    }
    add(stretch, task_label, std::move(doers), no_index);
    return end - 1;
  }

  // --- the rest ---

  bool is_done(TokenRange tokens) const {
    const Line& line = view_.layout.lines[view_.tokens[tokens.first].line];
    if (line.mark == ListMark::checkbox_done) return true;
    for (Index t = tokens.last > tokens.first + 3 ? tokens.last - 3 : tokens.first; t < tokens.last; ++t)
      if (sv::is_done_mark(view_.tokens[t].hash)) return true;
    return false;
  }

  void add(Stretch stretch, std::string_view rule, std::vector<Party> doers, Index decision) {
    add(span_of(view_, stretch), tokens_of(view_, stretch), rule, std::move(doers), decision);
  }

  void add(Span span, TokenRange tokens, std::string_view rule, std::vector<Party> doers, Index decision) {
    Action action;
    action.span = span;
    action.rule = rule;
    action.responsible = std::move(doers);
    action.due = due_.due(tokens);
    action.decision = decision;
    action.done = is_done(tokens);
    found_.push_back(std::move(action));
  }

  const View& view_;
  const Meta& meta_;
  std::span<const ActorMention> mentions_;
  std::span<const Decision> decisions_;
  Doers doers_;
  DueReader due_;
  CueCursor cued_;
  bool rows_follow_ = false;  ///< a table of tasks stands below
  bool margin_;               ///< a head stands over columns at the right-hand margin
  std::vector<Action> found_{};
};

}  // namespace

std::vector<Action> actions(const View& view, const Matches& matches, const Meta& meta, std::span<const DateMention> dates,
                            std::span<const ActorMention> mentions, std::span<const Decision> decisions) {
  if (meta.genre == Genre::agenda) return {};
  return Finder(view, matches, meta, dates, mentions, decisions).run();
}

}  // namespace minutes::find
