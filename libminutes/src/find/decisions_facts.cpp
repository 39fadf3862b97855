// What a cue says of its sentence: status, outcome and decider; and what the whole stretch tells: due, responsible, act.
#include <algorithm>
#include <tuple>

#include "base/hash.h"
#include "find/decisions_finder.h"
#include "find/places.h"
#include "find/word_set.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr std::uint32_t most_words_to_day = 8;
constexpr std::string_view own_acts = "decision.taken.own_acts";
constexpr auto says = base::hash_of("säger");
constexpr std::uint32_t most_words_to_receiver = 6;
constexpr auto passing_on = words("återremitteras", "återremitterades", "återremitterar", "återremiss", "remitteras",
                                  "remitterades", "överlämnas", "överlämnades", "hänvisas", "hänvisades", "återremitterats");

}  // namespace

/// Status and outcome; a wide verb (`beslutar att …`) takes those of the act behind it.
std::pair<DecisionStatus, Outcome> DecisionFinder::fate(std::uint32_t s, const Cue& cue) const {
  auto status = status_of(cue.yields("status"));
  auto outcome = outcome_of(cue.yields("outcome"));
  const TokenRange within = view_.sentences[s].tokens;
  const bool leads = cue.tokens.last < within.last && view_.tokens[cue.tokens.last].hash == base::hash_of("att");
  const bool passes_on = outcome == Outcome::referred;  // what it proposes to another is not its own verdict
  if ((outcome != Outcome::none && !leads) || passes_on || status == DecisionStatus::proposed) return {status, outcome};
  const std::uint32_t near = cue.tokens.last + 10;
  const std::uint32_t last = std::min(cue.tokens.last + 24, tokens_of(view_, with_list(view_, s)).last);
  for (Index t = outcome == Outcome::none ? cue.tokens.first : cue.tokens.last; t < last; ++t) {
    const auto lists = view_.tokens[t].lists;
    if (t >= near && view_.tokens[t - 1].hash != base::hash_of("att")) continue;
    if ((lists & sv::reject) != 0) return {settled(status, DecisionStatus::rejected), Outcome::rejected};
    if ((lists & sv::defer) != 0) return {settled(status, DecisionStatus::deferred), Outcome::deferred};
    if (t > cue.tokens.first && is_refusal(t)) return {settled(status, DecisionStatus::rejected), Outcome::rejected};
    if ((lists & sv::approve) != 0) return {status, Outcome::approved};
    if ((lists & sv::note_taken) != 0) return {status, Outcome::noted};
    if ((lists & sv::elect) != 0) return {status, Outcome::elected};
    if ((lists & sv::commission) != 0) return {status, Outcome::commissioned};
  }
  if (outcome != Outcome::none) return {status, outcome};
  if (status == DecisionStatus::taken && follows_refusal(s, cue)) return {DecisionStatus::rejected, Outcome::rejected};
  return {status, status == DecisionStatus::taken ? Outcome::other : Outcome::none};
}

/// `Styrelsen föreslår avslag. … Stämman beslutade enligt styrelsens förslag.`
bool DecisionFinder::follows_refusal(std::uint32_t s, const Cue& cue) const {
  constexpr std::uint32_t most_words = 5, most_sentences = 12;
  const TokenRange within = view_.sentences[s].tokens;
  bool follows = false, board = false;
  for (Index t = cue.tokens.last; t < std::min(cue.tokens.last + most_words, within.last); ++t) {
    follows = follows || word_set<"enligt", "enl", "enl.">.has(view_.tokens[t]);
    board = board || word_set<"styrelsens", "arbetsutskottets", "presidiets", "kommittéens">.has(view_.tokens[t]);
  }
  if (!follows || !board) return false;
  const Index topic = topic_of_line(view_, line_of(view_, view_.sentences[s]));
  for (std::uint32_t b = s; b > 0 && s - b < most_sentences; --b) {
    const TokenRange before = view_.sentences[b - 1].tokens;
    if (topic == no_index || topic_of_line(view_, line_of(view_, view_.sentences[b - 1])) != topic) return false;
    const auto first = view_.tokens.items.begin() + before.first, last = view_.tokens.items.begin() + before.last;
    const bool of_board = std::any_of(first, last, [](const Token& t) {
      return word_set<"styrelsen", "styrelsens", "arbetsutskottet", "arbetsutskottets", "presidiet">.has(t);
    });
    const auto verdict = std::find_if(first, last, [](const Token& t) {
      return (t.lists & (sv::reject | sv::approve)) != 0 || word_set<"avslag", "bifall", "besvarad">.has(t);
    });
    if (of_board && verdict != last) return (verdict->lists & sv::reject) != 0 || word_set<"avslag">.has(*verdict);
  }
  return false;
}

/// `inte bifalla`, `inte bevilja`: what is asked for is refused.
bool DecisionFinder::is_refusal(Index verb) const {
  return (view_.tokens[verb - 1].lists & sv::negation) != 0 &&
         word_set<"bifalla", "bevilja", "tillstyrka", "medge", "bifallas", "beviljas">.has(view_.tokens[verb]);
}

DecisionStatus DecisionFinder::settled(DecisionStatus by_cue, DecisionStatus by_act) {
  return by_cue == DecisionStatus::taken ? by_act : by_cue;
}

Decider DecisionFinder::decider(std::string_view by, TokenRange within, const Cue& by_cue) const {
  const TokenRange cue = by_cue.tokens, whole{by_cue.match->tokens.first, cue.last};
  if (by == "subject" || by == "own_subject" || by == "proposer" || by == "other") return parties_.subject(within, cue);
  if (by == "subject_or_own") {
    const Decider subject = parties_.subject(within, cue);
    return subject.kind == DeciderKind::other ? subject : parties_.agent(within, cue);
  }
  if (by == "teller" || by == "other_teller") {
    Decider before = parties_.teller(within, whole);
    if (!before.found) before = parties_.teller(within, cue);
    return before.found ? before : parties_.agent(within, cue);
  }
  if (by == "agent" || by == "other_agent") return parties_.agent(within, cue);
  if (by == "voice") {
    if (view_.reading(cue.first).ends_with('s')) return parties_.passive_agent(within, cue);
    return decider("subject_or_own", within, by_cue);
  }
  if (by == "cleared") {
    const Decider before = parties_.teller(within, whole);
    return before.kind == DeciderKind::other ? before : Decider{DeciderKind::not_stated, false, std::nullopt};
  }
  if (by == "upward") return parties_.subject({within.first, cue.last}, cue);  // behind the verb stands the receiver
  if (by == "reply") {
    const Decider from = parties_.agent(within, cue);
    return from.kind == DeciderKind::other ? from : Decider{DeciderKind::not_stated, false, std::nullopt};
  }
  if (by == "addressee") {
    for (Index t = by_cue.match->tokens.first; t + 1 < cue.first; ++t)
      if (view_.tokens[t].hash == base::hash_of("till"))
        if (auto found = parties_.after(within, t + 1); !found.empty()) return {DeciderKind::other, true, found.front()};
    return {DeciderKind::not_stated, false, std::nullopt};
  }
  if (by == "owner_or_subject") {
    const Decider owner = parties_.owner(within, cue);
    return owner.found ? owner : decider("subject_or_own", within, by_cue);
  }
  if (by == "giver") return parties_.giver(within, cue);
  if (by == "genitive" || by == "before") return parties_.owner(within, cue);
  if (by == "not_stated") return {DeciderKind::not_stated, false, std::nullopt};
  return {};
}

/// False where the cue needs a decider that the sentence does not have.
bool DecisionFinder::take_cue(Decision& decision, std::uint32_t s, const Cue& cue) {
  return take_cue(decision, s, cue, view_.sentences[s].tokens);
}

bool DecisionFinder::take_cue(Decision& decision, std::uint32_t s, const Cue& cue, TokenRange within) {
  const auto by = cue.yields("by");
  std::tie(decision.status, decision.outcome) = fate(s, cue);
  decision.rule = cue.match->rule->name;
  decision.cue = view_.span(cue.tokens);
  cue_ = cue.tokens.first;
  Decider who = decider(by, within, cue);
  const bool organ = who.kind == DeciderKind::other;
  if (by == "proposer" && !who.found) who = proposer(within, cue);
  const bool ahead = decision.status == DecisionStatus::planned ||
                     (decision.status == DecisionStatus::taken && is_passive_ahead(within, cue.tokens));
  if (ahead && by == "agent" && who.kind != DeciderKind::other && parties_.own_kind() != BodyKind::assembly)
    if (auto other = parties_.assembly_or_office(within, cue.tokens); other.found) who = std::move(other);
  const bool wide = (view_.tokens[cue.tokens.first].lists & sv::decide) != 0;
  if (by == "subject" && !who.found && !wide) return false;
  if (by == "upward" && !who.found && cue.tokens.first != within.first) return false;
  if (by == "upward" && who.kind == DeciderKind::other && parties_.own_kind() == BodyKind::assembly)
    decision.status = DecisionStatus::proposed;
  if (by == "own_subject" && (!who.found || who.kind != DeciderKind::own)) return false;
  if ((by == "genitive" || by == "before" || by == "other" || by == "other_teller" || by == "other_agent") &&
      who.kind != DeciderKind::other)
    return false;
  decision.decider_kind = who.kind;
  decision.decider = who.party;
  if (cue.match->rule->name == "decision.reported.was_commissioned" && meta_.genre == Genre::protokoll && !who.found)
    decision.status = DecisionStatus::taken;  // minutes tell what the meeting did in the past tense
  if (by == "proposer" && who.kind == DeciderKind::own) decision.decider.reset();
  const bool earlier = due_.earlier_day(within, cue.tokens) != nullptr;
  if (by == "proposer" && organ && (earlier || due_.holds_earlier_day({cue.match->tokens.first, cue.tokens.first})) &&
      who.kind == DeciderKind::other && who.party)
    decision.status = DecisionStatus::reported, decision.decider = who.party;  // what another body proposed on its day
  const bool here = decision.status == DecisionStatus::taken || decision.status == DecisionStatus::deferred ||
                    decision.status == DecisionStatus::rejected;
  if (who.kind == DeciderKind::other && !earlier && only_advises(cue)) return false;
  const bool refuses_here = decision.status == DecisionStatus::rejected && view_.tokens[cue.tokens.first].hash == says;
  if (here && ((who.kind == DeciderKind::other && !refuses_here) || earlier)) decision.status = DecisionStatus::reported;
  return true;
}

/// A person, or a noun that opens the sentence: `Utredningen föreslår`.
Decider DecisionFinder::proposer(TokenRange within, const Cue& cue) const {
  if (view_.reading(cue.tokens.first).ends_with('s')) return {};  // `föreslås`: what stands before it is proposed
  if (Decider teller = parties_.teller(within, cue.tokens); teller.kind == DeciderKind::other) return teller;
  const auto before = parties_.before(within, cue.tokens.first);
  if (before.empty() || !before.front().span || !parties_.is_mention(*before.front().span, ActorType::person)) return {};
  return {DeciderKind::other, true, before.front()};
}

/// `fastställs av direktören den 3 maj`: in the present tense, on a day to come.
bool DecisionFinder::is_passive_ahead(TokenRange within, TokenRange cue) const {
  return (view_.tokens[cue.first].lists & sv::decided_passive) != 0 && !is_past(cue.first) && due_.ahead_behind(within, cue);
}

/// What a board says to an assembly, or an auditor to both, decides nothing.
bool DecisionFinder::only_advises(const Cue& cue) const {
  return parties_.own_kind() == BodyKind::assembly &&
         word_set<"tillstyrker", "tillstyrkte", "avstyrker", "avstyrkte", "förordar", "förordade">.has(
             view_.tokens[cue.tokens.first]);
}

void DecisionFinder::fill(Decision& decision, Stretch stretch) {
  decision.span = span_of(view_, stretch);
  const TokenRange tokens = tokens_of(view_, stretch);
  if (decision.cue.empty()) decision.cue = view_.span({tokens.first, tokens.first + 1}), cue_ = tokens.first;
  decision.due = due_.due({content_from(decision, tokens), tokens.last});
  if (decision.decider_kind == DeciderKind::other && cue_ < tokens.last)  // `går på remiss i maj och antas av stämman i juni`
    if (auto behind = due_.due({cue_, tokens.last}); behind && behind->value) decision.due = std::move(behind);
  if (decision.outcome == Outcome::elected && due_.differ_in(tokens))
    decision.due.reset();  // each for a time of his own
  else if (!decision.due && decision.outcome == Outcome::elected)
    decision.due = due_.term(tokens);
  if (decision.status == DecisionStatus::reported && decision.due && !decision.due->value) decision.due.reset();
  if (decision.status == DecisionStatus::rejected) decision.due.reset();  // what is refused is not to be done
  if (is_ahead(decision)) decision.status = DecisionStatus::planned;
  fill_responsible(decision, stretch);
  fill_act(decision, stretch);
  found_.push_back(std::move(decision));
}

/// `Nämnden beslutar i maj`: another body, in the present tense, on a day to come.
/// A passive in the past tense: `fastställdes`, `antogs`.
bool DecisionFinder::is_past(Index verb) const {
  const std::string_view word = view_.reading(verb);
  for (const std::string_view tail : {"des", "ogs", "ölls", "ölles", "ågs", "avs", "öts", "ltes", "ktes", "rtes"})
    if (word.ends_with(tail)) return true;
  return (view_.tokens[verb].lists & sv::past_word) != 0;
}

bool DecisionFinder::is_ahead(const Decision& decision) const {
  if (decision.status != DecisionStatus::reported || decision.decider_kind != DeciderKind::other) return false;
  const Token& cue = view_.tokens[cue_];
  const bool passive = (cue.lists & sv::decided_passive) != 0 && !is_past(cue_);
  if (!decision.due) return passive;  // `Planen antas av årsmötet.`
  const bool finite = (cue.lists & (sv::decide | sv::approve | sv::elect)) != 0 &&
                      (cue.lists & (sv::decided_passive | sv::decide_form | sv::decided_form)) == 0;
  const bool acts = finite || decision.rule == own_acts;
  const bool present = passive || (acts && view_.reading(cue_).ends_with('r'));
  if (!present || decision.due->date == no_index) return false;
  const DueKind kind = decision.due->kind;
  const Index day = view_.token_at(due_.date(decision.due->date).span.start);
  const auto& tokens = view_.tokens.items;
  if (day > cue_ &&
      std::any_of(tokens.begin() + cue_, tokens.begin() + day, [](const Token& t) { return t.hash == base::hash_of("att"); }))
    return false;
  return kind != DueKind::effect && kind != DueKind::term && day > cue_ && day - cue_ < most_words_to_day;
}

/// What `beslutar` says comes behind it: a date before it is of something else.
std::uint32_t DecisionFinder::content_from(const Decision& decision, TokenRange tokens) const {
  const bool wide = cue_ >= tokens.first && cue_ < tokens.last && (view_.tokens[cue_].lists & sv::decide) != 0;
  const bool passive = decision.rule == "decision.taken.passive";
  return wide || passive ? cue_ : tokens.first;
}

/// `återremitteras till kansliet`, `överlämnas till Eva`: who is to take the matter on.
std::vector<Party> DecisionFinder::receiver(Stretch stretch) const {
  const TokenRange within = view_.sentences[stretch.first].tokens;
  if (cue_ < within.first || cue_ >= within.last || !passing_on.has(view_.tokens[cue_])) return {};
  for (Index t = cue_ + 1; t + 1 < std::min(cue_ + most_words_to_receiver, within.last); ++t)
    if (view_.tokens[t].hash == base::hash_of("till")) return parties_.after(within, t + 1);
  return {};
}

/// Filled where every point that names a doer names the same.
void DecisionFinder::fill_responsible(Decision& decision, Stretch stretch) const {
  const bool binds = decision.status == DecisionStatus::taken || decision.status == DecisionStatus::reported ||
                     decision.status == DecisionStatus::proposed;
  if (decision.status == DecisionStatus::deferred) decision.responsible = receiver(stretch);
  if (!binds || decision.outcome == Outcome::elected) return;
  const auto same = [](const std::vector<Party>& a, const std::vector<Party>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Party& x, const Party& y) { return x.name == y.name; });
  };
  for (std::uint32_t s = stretch.first; s < stretch.last; ++s) {
    if (!doers_.cued(s)) continue;
    for (const TokenRange point : points_of(view_, s)) {
      std::vector<Party> doers = doers_.charged(s, point, decision.status == DecisionStatus::proposed);
      if (doers.empty()) continue;
      if (!decision.responsible.empty() && !same(decision.responsible, doers)) {
        decision.responsible.clear();
        return;
      }
      decision.responsible = std::move(doers);
    }
  }
  if (decision.responsible.empty()) decision.responsible = receiver(stretch);
}

void DecisionFinder::fill_act(Decision& decision, Stretch stretch) const {
  Act act;
  const Index topic = topic_of_line(view_, line_of(view_, view_.sentences[stretch.first]));
  const bool here = decision.status == DecisionStatus::taken || decision.status == DecisionStatus::deferred ||
                    decision.status == DecisionStatus::rejected;
  if (here) {
    act.body = meta_.body;
    act.date = meta_.date;
    if (topic != no_index) {
      act.paragraph = view_.outline.topics[topic].paragraph;
      act.diary_number = view_.outline.topics[topic].diary_number;
    }
  } else if (decision.status == DecisionStatus::reported) {
    if (decision.decider) act.body = decision.decider->name;
    if (const DateMention* day = due_.earlier_day(tokens_of(view_, stretch), view_.range(decision.cue))) act.date = day->value;
  } else {
    return;
  }
  if (act != Act{}) decision.act = std::move(act);
}

}  // namespace minutes::find
