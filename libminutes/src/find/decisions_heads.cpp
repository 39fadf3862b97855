// Under a head *Beslut* all that stands there is the decision, whatever its words; under *Förslag till beslut* it is one
// where the item carries nothing else. Elections and fees of associations stand under their headings without a verb.
#include <algorithm>

#include "base/hash.h"
#include "find/decisions_finder.h"
#include "find/places.h"
#include "find/stem_set.h"
#include "find/word_set.h"
#include "sv/lists.h"
#include "sv/words.h"

namespace minutes::find {
namespace {

constexpr std::string_view elected_under_head = "decision.elected_under_head";
constexpr std::string_view fee_under_head = "decision.fee_under_head";
constexpr std::string_view moved = "decision.proposed.motion";
constexpr std::string_view proposal_head = "decision.proposal_head";
constexpr auto of_election = words("val", "valen", "personval", "fyllnadsval", "valärenden", "justerare", "justeringsperson",
                                   "justeringspersoner", "justeringsmän", "rösträknare");
constexpr auto of_fees = stems("avgift", "arvode", "ersättning", "medlemsavgift", "årsavgift");
constexpr std::uint32_t most_words_of_election = 40;

}  // namespace

void DecisionFinder::read_section(const Section& section) {
  if (section.tokens.empty()) return;
  const Index running = view_.sentence_of(section.tokens.first);
  if (running != no_index && view_.sentences[running].tokens.first < section.tokens.first) return read_run_in(section, running);
  Stretch left = sentences_in(view_, section.tokens);
  while (left.first < left.last && is_heading(view_, left.first)) ++left.first;
  while (left.first < left.last && continues_head(left.last - 1)) --left.last;
  for (std::uint32_t s = left.first + 1; s < left.last; ++s)
    if (closes_item(s) || tells_on(left.first, s) || moves(s)) left.last = s;
  for (std::uint32_t s = left.first; s < left.last; ++s) covered_[s] = true;
  if (left.first >= left.last) return;
  decided_topics_.insert({section.topic, true});
  found_heads_.insert({section.heading.start, true});
  while (left.first < left.last) {
    const Stretch act{left.first, act_end(left)};
    add_section(act);
    left.first = act.last;
  }
}

/// `§ 17 forts.` on a new page.
bool DecisionFinder::continues_head(std::uint32_t s) const {
  constexpr std::uint32_t most_words = 5;
  const TokenRange tokens = view_.sentences[s].tokens;
  return tokens.size() <= most_words &&
         std::any_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last,
                     [](const Token& t) { return word_set<"forts", "forts.", "fortsättning">.has(t); });
}

/// A paragraph of its own that decides nothing, behind one that said all: the matter is told on without a head.
bool DecisionFinder::tells_on(std::uint32_t first, std::uint32_t s) const {
  const Index block = block_of(view_, s);
  if (block == no_index || block == block_of(view_, s - 1)) return false;
  const Layout& layout = view_.layout;
  if (layout.blocks[block].kind != BlockKind::paragraph || !view_.tokens[view_.sentences[s].tokens.first].has(token_capital))
    return false;
  if (!is_finished(s - 1) || leads_on_to_more(s)) return false;
  for (std::uint32_t t = s; t < view_.sentences.size() && block_of(view_, t) == block; ++t)
    if (!cues(t).empty() || !doers_.in(t).empty()) return false;
  for (std::uint32_t t = first; t < s; ++t)
    if (!cues(t).empty()) return true;
  return false;
}

/// `Eva Alm (S) yrkar …` in a paragraph of its own: who moved what is told behind the decision, without a head.
bool DecisionFinder::moves(std::uint32_t s) const {
  const auto found = cues(s);
  return block_of(view_, s) != block_of(view_, s - 1) && !found.empty() && found.front().match->rule->name == moved &&
         parties_.starts_mention(view_.sentences[s].tokens.first);
}

/// `Enligt yrkande från S:` — more of the decision follows; not so behind `Följande har anmälts:`.
bool DecisionFinder::leads_on_to_more(std::uint32_t s) const {
  const TokenRange tokens = view_.sentences[s].tokens;
  const bool lists_papers =
      std::any_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last, [](const Token& t) {
        return word_set<"anmälts", "anmäls", "anmälda", "inkommit", "inkomna", "redovisats", "redovisas", "föreligger">.has(t);
      });
  return !lists_papers && view_.source(view_.tokens[last_token(view_, view_.sentences[s])].span()) == ":";
}

bool DecisionFinder::is_finished(std::uint32_t s) const {
  return view_.source(view_.tokens[last_token(view_, view_.sentences[s])].span()) == ".";
}

/// The meeting is closed or the signatures start, and no head says so.
bool DecisionFinder::closes_item(std::uint32_t s) const {
  const TokenRange tokens = view_.sentences[s].tokens;
  if (zone_of_line(view_, line_of(view_, view_.sentences[s])) != ZoneKind::body) return true;
  if (block_of(view_, s) == block_of(view_, s - 1)) return false;
  if (sv::starts_closing(view_.tokens[tokens.first].hash)) return cues(s).empty();
  const auto holds = [&](bool (*is)(std::uint64_t)) {
    return std::any_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last,
                       [&](const Token& t) { return is(t.hash); });
  };
  return holds(sv::is_closed) && holds(sv::is_meeting) && cues(s).empty();
}

/// `Beslut: köpa en grill.` — the paragraph behind the head, without the head.
void DecisionFinder::read_run_in(const Section& section, std::uint32_t s) {
  Stretch act = reach_of_label(s);
  while (act.last > s + 1 && view_.sentences[act.last - 1].tokens.first >= section.tokens.last) --act.last;
  for (std::uint32_t t = act.first; t < act.last; ++t) covered_[t] = true;
  decided_topics_.insert({section.topic, true});
  const std::size_t known = found_.size();
  add_section(act);
  found_[known].span.start = view_.tokens[section.tokens.first].start;
  found_[known].cue = section.heading;
  const auto said = cues(s);
  const auto own = std::find_if(said.begin(), said.end(), [](const Cue& cue) { return cue.yields("label") != "yes"; });
  if (act.last == s + 1 && own != said.end() && found_.size() == known + 1) split_by_clause(s, *own, said);
}

/// A point put off among points carried, or an immediate adjustment, is an act of its own.
std::uint32_t DecisionFinder::act_end(Stretch left) const {
  const auto status = [&](std::uint32_t s) {
    const auto found = cues(s);
    if (found.empty()) return std::string_view{};
    if (found.front().yields("whole") == "own") return std::string_view("own");
    return found.front().yields("status") == "deferred" ? std::string_view("deferred") : std::string_view("carried");
  };
  std::string_view act;
  for (std::uint32_t s = left.first; s < left.last; ++s) {
    const std::string_view now = status(s);
    if (now.empty()) continue;
    if (!act.empty() && now != act) return s;
    act = now;
  }
  return left.last;
}

void DecisionFinder::add_section(Stretch act) {
  Decision decision;
  decision.rule = decided_under_head;
  bool settled = false, mixed = false;
  for (std::uint32_t s = act.first; s < act.last; ++s)
    for (const Cue& cue : cues(s)) {
      if (cue.yields("weak") == "yes" || (cue.yields("label") == "yes" && cues(s).size() > 1)) continue;
      const auto status = fate(s, cue).first;
      if (!settled) take_cue(decision, s, cue);
      mixed = mixed || (settled && status != decision.status);
      settled = true;
      break;
    }
  if (mixed || decision.status == DecisionStatus::planned || decision.status == DecisionStatus::proposed ||
      decision.status == DecisionStatus::reported) {
    decision.rule = decided_under_head;
    decision.status = DecisionStatus::taken;
  }
  if (decision.outcome == Outcome::none) decision.outcome = Outcome::other;
  decision.decider_kind = DeciderKind::own;
  decision.decider.reset();
  fill(decision, act);
}

/// `Utskottets förslag till kommunstyrelsen`: a head that says to whom this body proposes.
bool DecisionFinder::names_receiver(Span head) const {
  const TokenRange tokens = view_.range(head);
  for (Index t = tokens.first; t + 1 < tokens.last; ++t) {
    if (view_.tokens[t].hash != base::hash_of("till")) continue;
    const Token& receiver = view_.tokens[t + 1];
    return (receiver.lists & (sv::organ | sv::organ_head)) != 0 && !parties_.is_own(view_.reading(t + 1));
  }
  return false;
}

/// A proposal that the item itself carries is nothing; one for a higher body is what this body decided.
void DecisionFinder::read_proposal(const Section& section) {
  Stretch all = sentences_in(view_, section.tokens);
  for (std::uint32_t s = all.first; s < all.last; ++s) covered_[s] = true;
  if (all.first >= all.last) return;
  const bool to_other = names_receiver(section.heading);
  if (!to_other && (decided_topics_.contains(section.topic) || carried_by_words(section))) return;
  Decision decision;
  decision.rule = proposal_head;
  decision.outcome = Outcome::referred;
  const TokenRange head = view_.range(section.heading);
  const bool upward = std::any_of(view_.tokens.items.begin() + head.first, view_.tokens.items.begin() + head.last,
                                  [](const Token& t) { return (t.lists & (sv::organ | sv::organ_head)) != 0; });
  decision.status = upward ? DecisionStatus::taken : DecisionStatus::proposed;
  decision.cue = section.heading;
  cue_ = head.first;
  fill(decision, all);
}

/// Another sentence of the item says that something was decided.
bool DecisionFinder::carried_by_words(const Section& section) const {
  if (section.topic == no_index) return false;
  const Stretch topic = sentences_in(view_, view_.range(view_.outline.topics[section.topic].span));
  for (std::uint32_t s = topic.first; s < topic.last; ++s) {
    if (covered_[s] || section_of_line(view_, line_of(view_, view_.sentences[s])) != SectionKind::none || is_heading(view_, s))
      continue;
    for (const Cue& cue : cues(s))
      if (cue.yields("status") == "taken" || cue.yields("status") == "deferred") return true;
  }
  return false;
}

/// `§ 2 Val av sekreterare`, and below it names and nothing else.
void DecisionFinder::read_election(const Topic& topic) {
  const TokenRange head = view_.range(topic.heading);
  if (head.empty() || !std::any_of(view_.tokens.items.begin() + head.first, view_.tokens.items.begin() + head.last,
                                   [](const Token& t) { return of_election.has(t); }))
    return;
  const Stretch all = sentences_in(view_, view_.range(topic.span));
  for (std::uint32_t s = all.first; s < std::min(all.first + 2, all.last); ++s)
    if (!covered_[s] && parties_.only_persons(view_.sentences[s].tokens)) return add_without_verb({s, s + 1}, Outcome::elected);
  for (std::uint32_t s = all.first; s < all.last; ++s) {
    Stretch run{s, s};
    while (run.last < all.last && !covered_[run.last] && elects_to_office(run.last)) ++run.last;
    if (run.last == s) continue;
    add_without_verb(run, Outcome::elected);
    s = run.last - 1;
  }
}

void DecisionFinder::add_without_verb(Stretch stretch, Outcome outcome) {
  for (std::uint32_t s = stretch.first; s < stretch.last; ++s) covered_[s] = true;
  Decision decision;
  decision.rule = outcome == Outcome::elected ? elected_under_head : fee_under_head;
  decision.outcome = outcome;
  fill(decision, stretch);
}

bool DecisionFinder::is_verbless(TokenRange tokens) const {
  return std::none_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last, [](const Token& t) {
    return (t.lists & (sv::finite_verb | sv::present_verb | sv::past_word | sv::act_verb | sv::modal | sv::decide)) != 0 ||
           sv::is_telling_verb(t.hash);
  });
}

/// `Suppleanter: Eva Alm och Bo Ek, båda på ett år.`
bool DecisionFinder::elects_to_office(std::uint32_t s) const {
  const TokenRange tokens = view_.sentences[s].tokens;
  if (tokens.size() < 3 || tokens.size() > most_words_of_election || is_heading(view_, s) || !is_verbless(tokens)) return false;
  const auto first = view_.tokens.items.begin() + tokens.first;
  const bool office = std::any_of(first, first + 3, [](const Token& t) { return (t.lists & sv::role) != 0; }) ||
                      word_set<"valberedning", "valberedningen", "suppleanter", "suppleant", "revisorer", "ledamöter",
                               "styrelseledamöter", "ombud", "redaktör", "webbansvarig", "materialansvarig">.has(*first);
  return office && parties_.names_person_in(tokens);
}

/// `§ 9 Arvoden`, and below it sums and nothing else; nothing in the item says that they were decided.
void DecisionFinder::read_fees(const Topic& topic, std::size_t known) {
  const TokenRange head = view_.range(topic.heading);
  if (head.empty() || (parties_.own_kind() != BodyKind::assembly && !association_)) return;
  bool named = false;
  for (Index t = head.first; t < head.last; ++t) named = named || of_fees.start(view_, t);
  const auto end = found_.begin() + static_cast<std::ptrdiff_t>(known);
  const auto at = std::lower_bound(found_.begin(), end, topic.span.start,
                                   [](const Decision& d, std::uint32_t start) { return d.span.end <= start; });
  if (!named || (at != end && at->span.start < topic.span.end)) return;
  const Stretch all = sentences_in(view_, view_.range(topic.span));
  Stretch run{all.first, all.first};
  const auto states = [&](std::uint32_t s) {
    return !covered_[s] && !is_heading(view_, s) && states_sum(view_.sentences[s].tokens);
  };
  while (run.first < all.last && !states(run.first)) ++run.first;
  run.last = run.first;
  while (run.last < all.last && states(run.last)) ++run.last;
  if (run.last > run.first) add_without_verb(run, Outcome::other);
}

bool DecisionFinder::states_sum(TokenRange tokens) const {
  if (tokens.size() > most_words_of_election || !is_verbless(tokens)) return false;
  return std::any_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last, [](const Token& t) {
    return t.cls == TokenClass::number || word_set<"oförändrat", "oförändrad", "oförändrade">.has(t);
  });
}

}  // namespace minutes::find
