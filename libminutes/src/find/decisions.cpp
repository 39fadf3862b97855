// Decisions come from two places. Under a head *Beslut* all that stands there is the decision, whatever its words;
// two acts of different fate under one head are two. Everywhere else a sentence is one when a rule's cue stands in it,
// with the list that it leads to. The cue gives the status; who decides, when, and the head that it stands under can
// change it: what another body decided, or this one on an earlier day, is told here and not taken here.
#include <algorithm>

#include "base/hash.h"
#include "find/decisions_finder.h"
#include "find/places.h"
#include "find/word_set.h"
#include "sv/lists.h"
namespace minutes::find {
namespace {

constexpr auto requesting =
    words("vill", "ville", "önskar", "önskade", "ansöker", "ansökte", "ansökan", "söker", "sökte", "begär", "begärde",
          "erbjuder", "äskar", "äskade", "hemställer", "önskemål", "förfrågan", "erbjudande");
/// Sections that go on, for want of another head, until `Nämnden beslutar` with its points ends them.
bool ends_here(SectionKind section) { return section == SectionKind::order || section == SectionKind::motions; }

constexpr std::uint32_t most_words_of_matter = 12;

/// A weak cue gives way to others of its sentence, but not to those that rank below it on its own word.
void drop_below_weak(std::vector<Cue>& cues) {
  std::optional<Index> weak;
  std::erase_if(cues, [&](const Cue& cue) {
    if (weak == cue.tokens.first) return true;
    if (cue.yields("weak") == "yes") weak = cue.tokens.first;
    return false;
  });
}

}  // namespace

std::vector<Decision> DecisionFinder::finished() {
  for (Decision& decision : found_)
    if (decision.status == DecisionStatus::proposed) decision.decider.reset();  // who proposes does not decide
  sort_found();
  return std::move(found_);
}

/// By span; places are sorted rather than decisions, which are large.
void DecisionFinder::sort_found() {
  const auto comes_before = [](const Decision& a, const Decision& b) { return a.span < b.span; };
  if (std::is_sorted(found_.begin(), found_.end(), comes_before)) return;
  std::vector<std::pair<Span, Index>> order;
  order.reserve(found_.size());
  for (const Decision& decision : found_) order.emplace_back(decision.span, static_cast<Index>(order.size()));
  std::sort(order.begin(), order.end());
  std::vector<Decision> sorted;
  sorted.reserve(found_.size());
  for (const auto& [span, at] : order) sorted.push_back(std::move(found_[at]));
  found_ = std::move(sorted);
}

std::span<const Cue> DecisionFinder::cues(std::uint32_t sentence) const { return cues_.of(sentence); }

bool DecisionFinder::is_question(std::uint32_t sentence) const {
  return view_.source(view_.tokens[last_token(view_, view_.sentences[sentence])].span()) == "?";
}

bool DecisionFinder::allows(SectionKind section, ZoneKind zone, const Cue& cue) const {
  const auto status = cue.yields("status");
  if (zone == ZoneKind::title || zone == ZoneKind::cover) return cue.match->rule->name == "decision.taken.plan";
  if (!is_matter(view_, zone) || is_silent(section)) return false;
  if (section == SectionKind::motions) return status == "proposed";
  if (section == SectionKind::adjustment)
    return cue.yields("whole") == "own" || cue.yields("outcome") == "elected" || cue.yields("outcome") == "commissioned";
  return true;
}

/// The sentence starts with the head of a section that was read: `Beslut:` on a line of its own.
bool DecisionFinder::is_head_of_section(std::uint32_t s) const {
  return s + 1 < covered_.size() && covered_[s + 1] && found_heads_.contains(view_.sentences[s].span.start);
}

/// `Nämnden beslutar` with its att-satser ends the order of proposition, whose head goes on for want of another.
bool DecisionFinder::leads_points(std::uint32_t s, const Cue& cue) const {
  if (cue.match->rule->name != "decision.taken.verb") return false;
  const Token& first = view_.tokens[view_.sentences[s].tokens.first];
  return first.has(token_line_start) && (with_list(view_, s).last > s + 1 || points_of(view_, s).size() > 1);
}

void DecisionFinder::read_sentence(std::uint32_t s) {
  if ((is_heading(view_, s) && !tells_in_heading(view_, s)) || is_head_of_section(s)) return;
  std::vector<Cue> found(cues(s).begin(), cues(s).end());
  const Index line = line_of(view_, view_.sentences[s]);
  const SectionKind section = section_of_line(view_, line);
  const ZoneKind zone = zone_of_line(view_, line);
  std::erase_if(found, [&](const Cue& cue) {
    return !allows(section, zone, cue) && !(ends_here(section) && is_matter(view_, zone) && leads_points(s, cue));
  });
  if (is_question(s)) std::erase_if(found, [](const Cue& cue) { return cue.yields("status") != "proposed"; });
  const bool cell = view_.layout.lines[line].table_row;  // what it is called says nothing of its fate
  std::erase_if(found, [&](const Cue& cue) { return cell && cue.match->rule->name == "decision.proposed.noun"; });
  drop_below_weak(found);
  std::stable_partition(found.begin(), found.end(), [](const Cue& cue) { return cue.yields("weak") != "yes"; });
  for (const Cue& cue : found) {
    const std::size_t known = found_.size();
    if (!accept(s, cue, section)) continue;
    if (found.size() > 1 && found_.size() == known + 1) split_by_clause(s, cue, found);
    return;
  }
}

/// No body under public law: its minutes tell in plain words what it does.
bool DecisionFinder::is_of_association() const {
  return std::none_of(view_.outline.topics.begin(), view_.outline.topics.end(),
                      [](const Topic& topic) { return topic.diary_number.has_value(); }) &&
         view_.outline.sections.size() < 2 * view_.outline.topics.size();
}

bool DecisionFinder::has_what_it_needs(std::uint32_t s, const Cue& cue) const {
  if (cue.yields("answers") == "request" && !answers_request(s)) return false;
  if (cue.yields("span") == "cue" && is_speech(s, cue)) return false;
  const auto needs = cue.yields("needs");
  if (needs == "present") return !is_past(cue.tokens.first);
  if (needs == "behind") return due_.behind(view_.sentences[s].tokens, cue.tokens);
  if (needs == "association") return association_;
  if (needs == "ahead" && parties_.names_person_in({view_.sentences[s].tokens.first, cue.tokens.first})) return false;
  if (needs == "ahead") return due_.ahead_behind(view_.sentences[s].tokens, cue.tokens);
  if (needs == "topic") return topic_of_line(view_, line_of(view_, view_.sentences[s])) != no_index;
  if (needs != "due") return true;
  return due_.due(view_.sentences[s].tokens).has_value();
}

/// `Kören vill hyra salen.`, `Bussresa i maj?`, `Spelkväll, 500 kr.`: what is said next grants it or not; a question with
/// a verb is answered only.
bool DecisionFinder::answers_request(std::uint32_t s) const {
  if (s == 0) return false;
  if (is_heading(view_, s - 1)) return true;
  const TokenRange before = view_.sentences[s - 1].tokens;
  const auto holds = [&](auto&& is) {
    return std::any_of(view_.tokens.items.begin() + before.first, view_.tokens.items.begin() + before.last, is);
  };
  const bool verbless = !holds(
      [](const Token& t) { return (t.lists & (sv::finite_verb | sv::present_verb | sv::past_word | sv::act_verb)) != 0; });
  if (is_question(s - 1)) return verbless;
  if (verbless && before.size() <= most_words_of_matter && block_of(view_, s) == block_of(view_, s - 1)) return true;
  return holds([](const Token& t) { return requesting.has(t); });
}

/// `Eva: nej, inte i år.`: what one of them says is no verdict.
bool DecisionFinder::is_speech(std::uint32_t s, const Cue& cue) const {
  const TokenRange before{view_.sentences[s].tokens.first, cue.match->tokens.first};
  return !before.empty() && view_.source(view_.tokens[before.last].span()) == ":" && parties_.only_persons(before);
}

/// White space as between columns stands before the token.
bool DecisionFinder::opens_cell(std::uint32_t s, Index token) const {
  if (token == view_.sentences[s].tokens.first) return false;
  const std::string_view gap = view_.source({view_.tokens[token - 1].end, view_.tokens[token].start});
  return gap.size() > 2 || gap.find('\t') != std::string_view::npos;
}

/// `Styrelsens svar: … Motionen föll.`: the head was run in, and what follows it in the paragraph is no longer of it.
bool DecisionFinder::shares_line_with_head(std::uint32_t s) const {
  const Index line = line_of(view_, view_.sentences[s]);
  const auto& of_line = view_.outline.section_of_line;
  if (line >= of_line.size() || of_line[line] == no_index) return false;
  const Section& section = view_.outline.sections[of_line[line]];
  const Index head = view_.token_at(section.heading.start);
  return section.body.start == section.heading.end && view_.layout.lines[view_.tokens[head].line].block == block_of(view_, s) &&
         view_.sentences[s].tokens.first > section.tokens.first;
}

bool DecisionFinder::accept(std::uint32_t s, const Cue& cue, SectionKind section) {
  if (cue.yields("carries") == "before") return carry_before(s, cue);
  Decision decision;
  const Cue& verdict = cue.yields("label") == "yes" ? verdict_behind(s, cue) : cue;
  if (!has_what_it_needs(s, cue) || !take_cue(decision, s, verdict)) return false;
  if (meta_.genre == Genre::plan && decision.status == DecisionStatus::taken && cue.match->rule->name != "decision.taken.plan")
    decision.status = DecisionStatus::reported;
  const bool settles = decision.status == DecisionStatus::taken || decision.status == DecisionStatus::deferred ||
                       decision.status == DecisionStatus::rejected;
  if (settles && (is_quote(s) || meta_.genre == Genre::agenda)) return false;
  if (is_told(section) && settles && !leads_points(s, cue) && !(association_ && shares_line_with_head(s)))
    decision.status = DecisionStatus::reported;
  const auto whole = cue.yields("whole");
  const Stretch stretch = cue.yields("label") == "yes" ? reach_of_label(s) : reach(s, whole);
  if (decision.status == DecisionStatus::taken)
    decided_topics_.insert({topic_of_line(view_, line_of(view_, view_.sentences[s])), true});
  for (std::uint32_t t = stretch.first; t < stretch.last; ++t) covered_[t] = true;
  fill(decision, stretch);
  if ((view_.tokens[cue.tokens.first].lists & sv::decide) != 0) split_by_fate(stretch);
  if (stretch.last == s + 1) cut_before_deed(s, cue);
  if (cue.yields("span") == "clause") found_.back().span.start = view_.tokens[cue.match->tokens.first + 1].start;
  if (cue.yields("label") == "yes") found_.back().span.start = start_behind_label(s, cue);
  if (cue.yields("span") == "cue" || (cue.yields("span") == "cell" && opens_cell(s, cue.tokens.first)))
    found_.back().span.start = found_.back().cue.start;
  return true;
}

/// `Rådet tar upp det i maj, Eva frågar länet.`: what she does is no part of the decision.
void DecisionFinder::cut_before_deed(std::uint32_t s, const Cue& cue) {
  Decision& decision = found_.back();
  if (!doers_.cued(s)) return;
  for (const Doing& doing : doers_.in(s)) {
    if (!doing.direct || doing.doers.empty() || !doing.doers.front().span || doing.cue.yields("needs") == "decided") continue;
    const Span doer = *doing.doers.front().span;
    const Index first = view_.token_at(doer.start);
    if (first <= cue.tokens.last + 1 || doer.end > decision.span.end || !doers_.names_person(doer)) continue;
    if (view_.source(view_.tokens[first - 1].span()) != "," || view_.token_at(doer.end) != doing.cue.tokens.first) continue;
    decision.span.end = view_.tokens[first - 2].end;
    decision.due = due_.due(view_.range(decision.span));
    std::erase_if(decision.responsible, [&](const Party& party) { return party.span && party.span->start >= doer.start; });
    return;
  }
}

/// `Beslut: Tas upp i maj.`: what stands right behind the label, where that puts off or refuses.
const Cue& DecisionFinder::verdict_behind(std::uint32_t s, const Cue& label) const {
  constexpr std::uint32_t most_words = 4;
  for (const Cue& cue : cues(s)) {
    const bool near = cue.tokens.first > label.tokens.first && cue.tokens.first <= label.tokens.last + most_words;
    if (near && (cue.yields("status") == "deferred" || cue.yields("status") == "rejected")) return cue;
  }
  return label;
}

std::uint32_t DecisionFinder::start_behind_label(std::uint32_t s, const Cue& label) const {
  constexpr std::uint32_t most_words = 4;
  const TokenRange tokens = view_.sentences[s].tokens;
  for (Index t = label.tokens.first; t + 1 < std::min(tokens.last, label.tokens.last + most_words); ++t)
    if (view_.source(view_.tokens[t].span()) == ":") return view_.tokens[t + 1].start;
  return found_.back().span.start;
}

/// A label's paragraph goes as far as no other sentence of it says something of its own; a list as far as no point of
/// it is another act.
Stretch DecisionFinder::reach(std::uint32_t s, std::string_view whole) const {
  if (!whole.empty() && whole != "block") return {s, s + 1};
  Stretch stretch = whole == "block" ? with_block(view_, s) : with_list(view_, s);
  const std::uint32_t list_end = with_list(view_, s).last;
  for (std::uint32_t t = s + 1; t < stretch.last; ++t) {
    const auto found = cues(t);
    const bool other_act = !found.empty() && (t >= list_end || found.front().yields("whole") == "own");
    if (other_act || (t >= list_end && !doers_.charged(t).empty())) stretch.last = t;
  }
  return stretch;
}

/// The rest of the paragraph, but for another act in it.
Stretch DecisionFinder::reach_of_label(std::uint32_t s) const {
  const auto own = cues(s);
  if (std::any_of(own.begin(), own.end(), [](const Cue& cue) { return cue.yields("status") == "deferred"; }))
    return with_list(view_, s);  // what is done meanwhile is no part of it
  Stretch stretch = with_block(view_, s);
  for (std::uint32_t t = s + 1; t < stretch.last; ++t)
    if (const auto found = cues(t); !found.empty() && found.front().yields("weak") != "yes") stretch.last = t;
  return stretch;
}

/// A row of a table of decisions: what its cue says, if it has one; told, where it names who decided or when.
void DecisionFinder::read_row(const DecisionRow& row) {
  Decision decision;
  const Stretch cell = sentences_in(view_, row.what);
  bool settled = false;
  for (std::uint32_t s = cell.first; s < cell.last && !settled; ++s)
    if (!cues(s).empty()) settled = take_cue(decision, s, cues(s).front());
  decision.rule = decided_in_table;
  if (!settled && row.here) decision.status = fate_of_cell(row.what);
  if (decision.outcome == Outcome::none) decision.outcome = Outcome::other;
  decision.decider_kind = DeciderKind::own;
  decision.decider.reset();
  if (!row.here) {
    decision.status = DecisionStatus::reported;
    if (const auto who = doers_.in_cell(row.who); who.size() == 1) {
      decision.decider_kind = DeciderKind::other;
      decision.decider = who.front();
    }
  }
  decision.span = view_.span(row.what);
  if (decision.cue.empty()) decision.cue = view_.span({row.what.first, row.what.first + 1}), cue_ = row.what.first;
  decision.due = due_.due(row.what);
  found_.push_back(std::move(decision));
}

DecisionStatus DecisionFinder::fate_of_cell(TokenRange cell) const {
  if (word_set<"avslag", "nej", "avslås">.has(view_.tokens[cell.first])) return DecisionStatus::rejected;
  if (word_set<"återremiss", "bordläggning", "vilande">.has(view_.tokens[cell.first])) return DecisionStatus::deferred;
  return fate_of_point(cell);
}

void DecisionFinder::read_tables() {
  if (meta_.genre == Genre::agenda) return;
  for (const DecisionRow& row : decision_rows(view_)) {
    read_row(row);
    for (std::uint32_t s = view_.sentence_of(row.what.first);
         s < view_.sentences.size() && view_.sentences[s].tokens.first < row.what.last; ++s)
      covered_[s] = true;
  }
}

std::vector<Decision> DecisionFinder::run() {
  covered_.assign(view_.sentences.size(), false);
  association_ = is_of_association();
  read_tables();
  for (const Section& section : view_.outline.sections)
    if (section.kind == SectionKind::decision && meta_.genre != Genre::agenda) read_section(section);
  for (const Section& section : view_.outline.sections)
    if (section.kind == SectionKind::proposal) read_proposal(section);
  for (std::uint32_t s = 0; s < view_.sentences.size(); ++s)
    if (!cues(s).empty() && !covered_[s]) read_sentence(s);
  if (meta_.genre != Genre::agenda)
    for (const Topic& topic : view_.outline.topics) read_election(topic);
  sort_found();
  const std::size_t known = found_.size();
  if (meta_.genre == Genre::protokoll)
    for (const Topic& topic : view_.outline.topics) read_fees(topic, known);
  drop_carried();
  return finished();
}

std::vector<Decision> decisions(const View& view, const Matches& matches, const Meta& meta, std::span<const DateMention> dates,
                                std::span<const ActorMention> mentions) {
  return DecisionFinder(view, matches, meta, dates, mentions).run();
}

}  // namespace minutes::find
