// Several acts in one stretch: points of one lead with different fates, clauses of one sentence that say different things,
// a proposal that the words behind it carry.
#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/decisions_finder.h"
#include "find/places.h"
#include "find/word_set.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr auto leads_on = words("och", "men", "medan", "samt");
constexpr auto of_motions =
    words("motion", "motionen", "medborgarförslag", "medborgarförslaget", "initiativ", "initiativet", "medborgare",
          "motionären", "motionärerna", "motionär", "ledamotsinitiativ", "ledamotsinitiativet", "nämndinitiativ",
          "nämndinitiativet", "invånarförslag", "invånarförslaget", "e-förslag", "e-förslaget", "elevförslag", "elevförslaget");

}  // namespace

/// What a point does, as its first words say.
DecisionStatus DecisionFinder::fate_of_point(TokenRange point) const {
  constexpr std::uint32_t most_words = 6;
  for (Index t = point.first; t < std::min(point.first + most_words, point.last); ++t) {
    if ((view_.tokens[t].lists & sv::reject) != 0) return DecisionStatus::rejected;
    if ((view_.tokens[t].lists & sv::defer) != 0) return DecisionStatus::deferred;
    if (t > point.first && is_refusal(t)) return DecisionStatus::rejected;
  }
  return DecisionStatus::taken;
}

/// `beslutar att bifalla första att-satsen, att avslå andra`: where points of one lead have different fates, each run of
/// them is an act; the first holds the lead.
void DecisionFinder::split_by_fate(Stretch stretch) {
  std::vector<TokenRange> points;
  for (std::uint32_t s = stretch.first; s < stretch.last; ++s)
    for (const TokenRange point : points_of(view_, s))
      if (view_.tokens[point.first].hash == base::hash_of("att")) points.push_back(point);
  std::size_t first = 0;
  for (std::size_t p = 1; p <= points.size(); ++p) {
    if (p < points.size() && fate_of_point(points[p]) == fate_of_point(points[first])) continue;
    const Span run = cover(view_.span(points[first]), view_.span(points[p - 1]));
    if (first == 0)
      found_.back().span.end = p < points.size() ? run.end : found_.back().span.end;
    else
      add_act_of_lead(run, points[first], fate_of_point(points[first]));
    first = p;
  }
}

void DecisionFinder::add_act_of_lead(Span span, TokenRange point, DecisionStatus status) {
  Decision decision = found_.back();
  decision.span = span;
  decision.status = status;
  decision.outcome = status == DecisionStatus::rejected   ? Outcome::rejected
                     : status == DecisionStatus::deferred ? Outcome::deferred
                                                          : Outcome::approved;
  decision.due = due_.due(point);
  decision.responsible.clear();
  found_.push_back(std::move(decision));
}

/// Where the clause of `cue` starts, if it says something else than the one before it.
std::optional<Index> DecisionFinder::clause_between(TokenRange before, TokenRange cue) const {
  if (cue.first > 0 && view_.tokens[cue.first - 1].hash == base::hash_of("men")) return cue.first;  // `avslår den men uppdrar`
  if (cue.first > 0 && leads_on.has(view_.tokens[cue.first - 1])) return std::nullopt;              // the same subject
  std::optional<Index> comma, word;
  for (Index t = before.last; t + 1 < cue.first; ++t) {
    const std::string_view mark = view_.source(view_.tokens[t].span());
    if (mark == ";") return t + 1;
    if (mark == "," && !comma) comma = t + 1;
    if (!word && leads_on.has(view_.tokens[t])) word = t + 1;
  }
  if (comma && leads_on.has(view_.tokens[*comma])) return *comma + 1;
  return comma ? comma : word;
}

/// `Motion 1 bifölls och motion 2 avslogs.`: a clause of another fate, or of another decider, is an act of its own.
void DecisionFinder::split_by_clause(std::uint32_t s, const Cue& first, std::span<const Cue> others) {
  const Sentence& sentence = view_.sentences[s];
  if (found_.back().span.end != sentence.span.end || found_.back().status == DecisionStatus::proposed) return;
  TokenRange before = first.tokens;
  Index asked = first.tokens.first;
  constexpr std::size_t most_cues = 8;  // of a sentence, so that a very long one costs no more than its length
  for (const Cue& cue : others.first(std::min(others.size(), most_cues))) {
    if (cue.tokens.first <= before.last || cue.tokens.first == asked) continue;
    asked = cue.tokens.first;  // what ranks first on a word says what it means
    const auto start = clause_between(before, cue.tokens);
    Decision decision;
    const TokenRange clause{start.value_or(sentence.tokens.first), sentence.tokens.last};
    const bool turns = start == cue.tokens.first && view_.tokens[*start - 1].hash == base::hash_of("men");
    if (!start || (*start == cue.tokens.first && !turns) || !has_what_it_needs(s, cue) || !take_cue(decision, s, cue, clause))
      continue;
    const Decision& last = found_.back();
    const bool other_decider = decision.decider && (!last.decider || decision.decider->name != last.decider->name);
    if (decision.status == DecisionStatus::proposed || (decision.status == last.status && !other_decider)) continue;
    const Index end = *start - 1;
    const bool leads = leads_on.has(view_.tokens[end]);
    found_.back().span.end = view_.tokens[leads && end > before.last ? end - 1 : end].start;
    close_clause(found_.back(), {view_.token_at(found_.back().span.start), end});
    fill(decision, {s, s + 1});
    found_.back().span.start = view_.tokens[*start].start;
    found_.back().due = due_.due(clause);
    before = cue.tokens;
  }
}

/// The act of the clause before: its last word, its date.
void DecisionFinder::close_clause(Decision& decision, TokenRange clause) const {
  while (clause.size() > 1 &&
         (view_.tokens[clause.last - 1].cls == TokenClass::punctuation || leads_on.has(view_.tokens[clause.last - 1])))
    --clause.last;
  decision.span.end = view_.tokens[clause.last - 1].end;
  decision.due = due_.due(clause);
}

/// `Inga invändningar.` carries the proposal before it.
bool DecisionFinder::carry_before(std::uint32_t s, const Cue& cue) {
  if (s == 0 || found_.empty()) return false;
  Decision& last = found_.back();
  if (last.status != DecisionStatus::proposed || !last.span.overlaps(view_.sentences[s - 1].span)) return false;
  last.status = DecisionStatus::taken;
  last.outcome = Outcome::approved;
  last.rule = cue.match->rule->name;
  last.span.end = view_.sentences[s].span.end;
  last.decider.reset();
  last.decider_kind = DeciderKind::own;
  covered_[s] = true;
  return true;
}

bool DecisionFinder::speaks_of_proposal(Span span) const {
  const TokenRange tokens = view_.range(span);
  return std::any_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last,
                     [](const Token& t) { return (t.lists & sv::propose) != 0; });
}

bool DecisionFinder::speaks_of_motion(Span span) const {
  const TokenRange tokens = view_.range(span);
  return std::any_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last,
                     [](const Token& t) { return of_motions.has(t); });
}

/// The matters of which something was approved.
std::unordered_map<Index, bool> DecisionFinder::approved_topics() const {
  std::unordered_map<Index, bool> topics;
  for (const Decision& d : found_)
    if (d.status == DecisionStatus::taken && d.outcome == Outcome::approved)
      topics.insert({view_.topic_of(d.span.start), true});
  return topics;
}

/// A proposal that the next words carry is not told twice, nor one that the item's background tells and its head
/// carries; a yrkande is, and so is what someone named proposes.
void DecisionFinder::drop_carried() {
  sort_found();
  std::vector<bool> carried(found_.size(), false);
  const auto approved = approved_topics();
  for (std::size_t i = 0; i < found_.size(); ++i) {
    if (found_[i].status != DecisionStatus::proposed || found_[i].rule == "decision.proposed.motion") continue;
    if (found_[i].decider && !base::fold(found_[i].decider->name).starts_with("valberedning")) continue;
    const Index topic = view_.topic_of(found_[i].span.start);
    const bool next = i + 1 < found_.size() && found_[i + 1].status == DecisionStatus::taken && topic != no_index &&
                      view_.topic_of(found_[i + 1].span.start) == topic && found_[i + 1].rule != decided_under_head &&
                      speaks_of_proposal(found_[i + 1].span);
    const bool background = is_told(view_.section_of(found_[i].span.start)) && decided_topics_.contains(topic);
    carried[i] = next || (background && !(speaks_of_motion(found_[i].span) && !approved.contains(topic)));
  }
  if (std::find(carried.begin(), carried.end(), true) == carried.end()) return;
  std::size_t at = 0;
  std::erase_if(found_, [&](const Decision&) { return carried[at++]; });
}

bool DecisionFinder::is_quote(std::uint32_t s) const {
  return view_.layout.lines[view_.tokens[view_.sentences[s].tokens.first].line].quoted;
}

}  // namespace minutes::find
