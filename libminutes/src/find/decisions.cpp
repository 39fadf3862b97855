// Decisions come from two places. Under a head *Beslut* all that stands there is the decision, whatever its words;
// two acts of different fate under one head are two. Everywhere else a sentence is one when a rule's cue stands in it,
// with the list that it leads to. The cue gives the status; who decides, when, and the head that it stands under can
// change it: what another body decided, or this one on an earlier day, is told here and not taken here.
#include <algorithm>
#include <unordered_map>

#include "base/hash.h"
#include "find/actions_doers.h"
#include "find/decisions_cues.h"
#include "find/decisions_due.h"
#include "find/decisions_parties.h"
#include "find/decisions_stretch.h"
#include "find/places.h"
#include "find/stem_set.h"
#include "find/word_set.h"
#include "minutes/stages.h"
#include "sv/lists.h"
#include "sv/words.h"

namespace minutes::find {
namespace {

constexpr std::uint32_t most_words_to_day = 8;
constexpr std::string_view under_head = "decision.under_head";
constexpr std::string_view elected_under_head = "decision.elected_under_head";
constexpr std::string_view fee_under_head = "decision.fee_under_head";
constexpr std::string_view proposal_head = "decision.proposal_head";

constexpr auto requesting =
    words("vill", "ville", "önskar", "önskade", "ansöker", "ansökte", "ansökan", "söker", "sökte", "begär", "begärde",
          "erbjuder", "äskar", "äskade", "hemställer", "önskemål", "förfrågan", "erbjudande");
constexpr auto leads_on = words("och", "men", "medan", "samt");
constexpr auto says = base::hash_of("säger");
constexpr std::uint32_t most_words_of_matter = 12;
constexpr std::uint32_t most_words_to_receiver = 6;
constexpr auto passing_on =
    words("återremitteras", "återremitterades", "återremitterar", "återremiss", "remitteras", "remitterades", "överlämnas",
          "överlämnades", "hänskjuts", "hänsköts", "hänvisas", "hänvisades", "återremitterats");
constexpr auto of_election = words("val", "valen", "personval", "fyllnadsval", "valärenden", "justerare", "justeringsperson",
                                   "justeringspersoner", "justeringsmän", "rösträknare");
constexpr auto of_fees = stems("avgift", "arvode", "ersättning", "medlemsavgift", "årsavgift");
constexpr std::uint32_t most_words_of_election = 40;
constexpr auto of_motions =
    words("motion", "motionen", "medborgarförslag", "medborgarförslaget", "initiativ", "initiativet", "medborgare",
          "motionären", "motionärerna", "motionär", "ledamotsinitiativ", "ledamotsinitiativet", "nämndinitiativ",
          "nämndinitiativet", "invånarförslag", "invånarförslaget", "e-förslag", "e-förslaget", "elevförslag", "elevförslaget");

bool is_silent(SectionKind kind) {
  switch (kind) {
    case SectionKind::documents:
    case SectionKind::order:
    case SectionKind::vote:
    case SectionKind::reservation:
    case SectionKind::note:
    case SectionKind::conflict:
    case SectionKind::recipients: return true;
    default: return false;
  }
}

bool is_told(SectionKind kind) {
  return kind == SectionKind::background || kind == SectionKind::reasons || kind == SectionKind::earlier;
}

class Finder {
 public:
  Finder(const View& view, const Matches& matches, const Meta& meta, std::span<const DateMention> dates,
         std::span<const ActorMention> mentions)
      : view_(view),
        cues_(view, Layer::decisions, matches.of(Layer::decisions)),
        meta_(meta),
        parties_(view, mentions, meta),
        doers_(view, matches, meta, mentions),
        due_(view, dates, meta) {}

  std::vector<Decision> run() {
    covered_.assign(view_.sentences.size(), false);
    for (const Section& section : view_.outline.sections)
      if (section.kind == SectionKind::decision && meta_.genre != Genre::agenda) read_section(section);
    for (const Section& section : view_.outline.sections)
      if (section.kind == SectionKind::proposal) read_proposal(section);
    for (std::uint32_t s = 0; s < view_.sentences.size(); ++s)
      if (!cues(s).empty() && !covered_[s]) read_sentence(s);
    if (meta_.genre != Genre::agenda)
      for (const Topic& topic : view_.outline.topics) read_election(topic);
    sort_found();
    if (meta_.genre == Genre::protokoll)
      for (const Topic& topic : view_.outline.topics) read_fees(topic);
    drop_carried();
    return finished();
  }

 private:
  std::vector<Decision> finished() {
    for (Decision& decision : found_)
      if (decision.status == DecisionStatus::proposed) decision.decider.reset();  // who proposes does not decide
    sort_found();
    return std::move(found_);
  }

  /// By span; places are sorted rather than decisions, which are large.
  void sort_found() {
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

  std::span<const Cue> cues(std::uint32_t sentence) const { return cues_.of(sentence); }

  // --- under a head ---

  void read_section(const Section& section) {
    if (section.tokens.empty()) return;
    const Index running = view_.sentence_of(section.tokens.first);
    if (running != no_index && view_.sentences[running].tokens.first < section.tokens.first)
      return read_run_in(section, running);
    Stretch left = sentences_in(view_, section.tokens);
    while (left.first < left.last && is_heading(view_, left.first)) ++left.first;
    for (std::uint32_t s = left.first + 1; s < left.last; ++s)
      if (closes_item(s) || tells_on(left.first, s)) left.last = s;
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

  /// A paragraph of its own that decides nothing, behind one that said all: the matter is told on without a head.
  bool tells_on(std::uint32_t first, std::uint32_t s) const {
    const Index block = block_of(view_, s);
    if (block == no_index || block == block_of(view_, s - 1)) return false;
    const Layout& layout = view_.layout;
    if (layout.blocks[block].kind != BlockKind::paragraph || !view_.tokens[view_.sentences[s].tokens.first].has(token_capital))
      return false;
    if (!is_finished(s - 1)) return false;
    for (std::uint32_t t = s; t < view_.sentences.size() && block_of(view_, t) == block; ++t)
      if (!cues(t).empty() || !doers_.in(t).empty()) return false;
    for (std::uint32_t t = first; t < s; ++t)
      if (!cues(t).empty()) return true;
    return false;
  }
  bool is_finished(std::uint32_t s) const {
    return view_.source(view_.tokens[last_token(view_, view_.sentences[s])].span()) == ".";
  }

  /// The meeting is closed or the signatures start, and no head says so.
  bool closes_item(std::uint32_t s) const {
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
  void read_run_in(const Section& section, std::uint32_t s) {
    Stretch act = reach(s, "block");
    while (act.last > s + 1 && view_.sentences[act.last - 1].tokens.first >= section.tokens.last) --act.last;
    for (std::uint32_t t = act.first; t < act.last; ++t) covered_[t] = true;
    decided_topics_.insert({section.topic, true});
    add_section(act);
    found_.back().span.start = view_.tokens[section.tokens.first].start;
    found_.back().cue = section.heading;
  }

  /// A point put off among points carried, or an immediate adjustment, is an act of its own.
  std::uint32_t act_end(Stretch left) const {
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

  void add_section(Stretch act) {
    Decision decision;
    decision.rule = under_head;
    bool settled = false, mixed = false;
    for (std::uint32_t s = act.first; s < act.last; ++s)
      for (const Cue& cue : cues(s)) {
        if (cue.yields("weak") == "yes") continue;
        const auto status = fate(s, cue).first;
        if (!settled) take_cue(decision, s, cue);
        mixed = mixed || (settled && status != decision.status);
        settled = true;
        break;
      }
    if (mixed || decision.status == DecisionStatus::planned || decision.status == DecisionStatus::proposed ||
        decision.status == DecisionStatus::reported) {
      decision.rule = under_head;
      decision.status = DecisionStatus::taken;
    }
    if (decision.outcome == Outcome::none) decision.outcome = Outcome::other;
    decision.decider_kind = DeciderKind::own;
    decision.decider.reset();
    fill(decision, act);
  }

  /// A proposal that the item itself carries is nothing; one for a higher body is what this body decided.
  void read_proposal(const Section& section) {
    Stretch all = sentences_in(view_, section.tokens);
    for (std::uint32_t s = all.first; s < all.last; ++s) covered_[s] = true;
    if (all.first >= all.last || decided_topics_.contains(section.topic) || carried_by_words(section)) return;
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
  bool carried_by_words(const Section& section) const {
    if (section.topic == no_index) return false;
    const Stretch topic = sentences_in(view_, view_.range(view_.outline.topics[section.topic].span));
    for (std::uint32_t s = topic.first; s < topic.last; ++s) {
      if (covered_[s] || section_of_line(view_, line_of(view_, view_.sentences[s])) != SectionKind::none ||
          is_heading(view_, s))
        continue;
      for (const Cue& cue : cues(s))
        if (cue.yields("status") == "taken" || cue.yields("status") == "deferred") return true;
    }
    return false;
  }

  // --- by words ---

  bool is_question(std::uint32_t sentence) const {
    return view_.source(view_.tokens[last_token(view_, view_.sentences[sentence])].span()) == "?";
  }

  /// The matters; where no heading tells where they start, all that is no cover.
  bool is_open(ZoneKind zone) const {
    return zone == ZoneKind::body || (zone == ZoneKind::attendance && view_.outline.topics.empty());
  }

  bool allows(SectionKind section, ZoneKind zone, const Cue& cue) const {
    const auto status = cue.yields("status");
    if (zone == ZoneKind::title || zone == ZoneKind::cover) return cue.match->rule->name == "decision.taken.plan";
    if (!is_open(zone) || is_silent(section)) return false;
    if (section == SectionKind::motions) return status == "proposed";
    if (section == SectionKind::adjustment) return cue.yields("whole") == "own";
    return true;
  }

  /// The sentence starts with the head of a section that was read: `Beslut:` on a line of its own.
  bool is_head_of_section(std::uint32_t s) const {
    return s + 1 < covered_.size() && covered_[s + 1] && found_heads_.contains(view_.sentences[s].span.start);
  }

  /// `Nämnden beslutar` with its att-satser ends the order of proposition, whose head goes on for want of another.
  bool leads_points(std::uint32_t s, SectionKind section, ZoneKind zone, const Cue& cue) const {
    if (section != SectionKind::order || zone != ZoneKind::body || cue.match->rule->name != "decision.taken.verb") return false;
    const Token& first = view_.tokens[view_.sentences[s].tokens.first];
    return first.has(token_line_start) && (with_list(view_, s).last > s + 1 || points_of(view_, s).size() > 1);
  }

  void read_sentence(std::uint32_t s) {
    if (is_heading(view_, s) || is_head_of_section(s)) return;
    std::vector<Cue> found(cues(s).begin(), cues(s).end());
    const Index line = line_of(view_, view_.sentences[s]);
    const SectionKind section = section_of_line(view_, line);
    const ZoneKind zone = zone_of_line(view_, line);
    std::erase_if(found, [&](const Cue& cue) { return !allows(section, zone, cue) && !leads_points(s, section, zone, cue); });
    if (is_question(s)) std::erase_if(found, [](const Cue& cue) { return cue.yields("status") != "proposed"; });
    std::stable_partition(found.begin(), found.end(), [](const Cue& cue) { return cue.yields("weak") != "yes"; });
    for (const Cue& cue : found) {
      const std::size_t known = found_.size();
      if (!accept(s, cue, section)) continue;
      if (found.size() > 1 && found_.size() == known + 1) split_by_clause(s, cue, found);
      return;
    }
  }

  // --- elections without a verb ---

  /// `§ 2 Val av sekreterare`, and below it names and nothing else.
  void read_election(const Topic& topic) {
    const TokenRange head = view_.range(topic.heading);
    if (head.empty() || !std::any_of(view_.tokens.items.begin() + head.first, view_.tokens.items.begin() + head.last,
                                     [](const Token& t) { return of_election.has(t); }))
      return;
    const Stretch all = sentences_in(view_, view_.range(topic.span));
    for (std::uint32_t s = all.first; s < std::min(all.first + 2, all.last); ++s)
      if (!covered_[s] && parties_.only_persons(view_.sentences[s].tokens))
        return add_without_verb({s, s + 1}, Outcome::elected);
    for (std::uint32_t s = all.first; s < all.last; ++s) {
      Stretch run{s, s};
      while (run.last < all.last && !covered_[run.last] && elects_to_office(run.last)) ++run.last;
      if (run.last == s) continue;
      add_without_verb(run, Outcome::elected);
      s = run.last - 1;
    }
  }

  void add_without_verb(Stretch stretch, Outcome outcome) {
    for (std::uint32_t s = stretch.first; s < stretch.last; ++s) covered_[s] = true;
    Decision decision;
    decision.rule = outcome == Outcome::elected ? elected_under_head : fee_under_head;
    decision.outcome = outcome;
    fill(decision, stretch);
  }

  bool is_verbless(TokenRange tokens) const {
    return std::none_of(
        view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last, [](const Token& t) {
          return (t.lists & (sv::finite_verb | sv::present_verb | sv::past_word | sv::act_verb | sv::modal | sv::decide)) != 0;
        });
  }

  /// `Suppleanter: Eva Alm och Bo Ek, båda på ett år.`
  bool elects_to_office(std::uint32_t s) const {
    const TokenRange tokens = view_.sentences[s].tokens;
    if (tokens.size() < 3 || tokens.size() > most_words_of_election || is_heading(view_, s) || !is_verbless(tokens))
      return false;
    const auto first = view_.tokens.items.begin() + tokens.first;
    const bool office = std::any_of(first, first + 3, [](const Token& t) { return (t.lists & sv::role) != 0; }) ||
                        word_set<"valberedning", "valberedningen", "suppleanter", "suppleant", "revisorer", "ledamöter",
                                 "styrelseledamöter", "ombud", "redaktör", "webbansvarig", "materialansvarig">.has(*first);
    return office && parties_.names_person_in(tokens);
  }

  // --- fees without a verb ---

  /// `§ 9 Arvoden`, and below it sums and nothing else; nothing in the item says that they were decided.
  void read_fees(const Topic& topic) {
    const TokenRange head = view_.range(topic.heading);
    if (head.empty() || (parties_.own_kind() != BodyKind::assembly && !is_of_association())) return;
    bool named = false;
    for (Index t = head.first; t < head.last; ++t) named = named || of_fees.start(view_, t);
    const auto at = std::lower_bound(found_.begin(), found_.end(), topic.span.start,
                                     [](const Decision& d, std::uint32_t start) { return d.span.end <= start; });
    if (!named || (at != found_.end() && at->span.start < topic.span.end)) return;
    const Stretch all = sentences_in(view_, view_.range(topic.span));
    Stretch run{all.first, all.first};
    while (run.first < all.last && (is_heading(view_, run.first) || !states_sum(view_.sentences[run.first].tokens)))
      ++run.first;
    run.last = run.first;
    while (run.last < all.last && states_sum(view_.sentences[run.last].tokens)) ++run.last;
    if (run.last == run.first) return;
    add_without_verb(run, Outcome::other);
    sort_found();
  }

  bool states_sum(TokenRange tokens) const {
    if (tokens.size() > most_words_of_election || !is_verbless(tokens)) return false;
    return std::any_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last, [](const Token& t) {
      return t.cls == TokenClass::number || word_set<"oförändrat", "oförändrad", "oförändrade">.has(t);
    });
  }

  // --- what a cue needs ---

  /// No body under public law: its minutes tell in plain words what it does.
  bool is_of_association() const {
    return std::none_of(view_.outline.topics.begin(), view_.outline.topics.end(),
                        [](const Topic& topic) { return topic.diary_number.has_value(); }) &&
           view_.outline.sections.size() < 2 * view_.outline.topics.size();
  }

  bool has_what_it_needs(std::uint32_t s, const Cue& cue) const {
    if (cue.yields("answers") == "request" && !answers_request(s)) return false;
    const auto needs = cue.yields("needs");
    if (needs == "present") return (view_.tokens[cue.tokens.first].lists & sv::past_word) == 0;
    if (needs == "association") return is_of_association();
    if (needs == "ahead") return due_.ahead_behind(view_.sentences[s].tokens, cue.tokens);
    if (needs == "topic") return topic_of_line(view_, line_of(view_, view_.sentences[s])) != no_index;
    if (needs != "due") return true;
    return due_.due(view_.sentences[s].tokens).has_value();
  }

  /// `Kören vill hyra salen.`, `Bussresa i maj?`, `Spelkväll, 500 kr.`: what is said next grants it or not; a question with
  /// a verb is answered only.
  bool answers_request(std::uint32_t s) const {
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

  /// White space as between columns stands before the token.
  bool opens_cell(std::uint32_t s, Index token) const {
    if (token == view_.sentences[s].tokens.first) return false;
    const std::string_view gap = view_.source({view_.tokens[token - 1].end, view_.tokens[token].start});
    return gap.size() > 2 || gap.find('\t') != std::string_view::npos;
  }

  bool accept(std::uint32_t s, const Cue& cue, SectionKind section) {
    if (cue.yields("carries") == "before") return carry_before(s, cue);
    Decision decision;
    if (!has_what_it_needs(s, cue) || !take_cue(decision, s, cue)) return false;
    if (meta_.genre == Genre::plan && decision.status == DecisionStatus::taken &&
        cue.match->rule->name != "decision.taken.plan")
      decision.status = DecisionStatus::reported;
    const bool settles = decision.status == DecisionStatus::taken || decision.status == DecisionStatus::deferred ||
                         decision.status == DecisionStatus::rejected;
    if (settles && (is_quote(s) || meta_.genre == Genre::agenda)) return false;
    if (is_told(section) && settles) decision.status = DecisionStatus::reported;
    const auto whole = cue.yields("whole");
    const Stretch stretch = reach(s, whole);
    if (decision.status == DecisionStatus::taken)
      decided_topics_.insert({topic_of_line(view_, line_of(view_, view_.sentences[s])), true});
    for (std::uint32_t t = stretch.first; t < stretch.last; ++t) covered_[t] = true;
    fill(decision, stretch);
    if ((view_.tokens[cue.tokens.first].lists & sv::decide) != 0) split_by_fate(stretch);
    if (cue.yields("span") == "cue" || (cue.yields("span") == "cell" && opens_cell(s, cue.tokens.first)))
      found_.back().span.start = found_.back().cue.start;
    return true;
  }

  /// A label's paragraph goes as far as no other sentence of it says something of its own; a list as far as no point of
  /// it is another act.
  Stretch reach(std::uint32_t s, std::string_view whole) const {
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

  // --- several acts ---

  /// What a point does, as its first words say.
  DecisionStatus fate_of_point(TokenRange point) const {
    constexpr std::uint32_t most_words = 6;
    for (Index t = point.first; t < std::min(point.first + most_words, point.last); ++t) {
      if ((view_.tokens[t].lists & sv::reject) != 0) return DecisionStatus::rejected;
      if ((view_.tokens[t].lists & sv::defer) != 0) return DecisionStatus::deferred;
    }
    return DecisionStatus::taken;
  }

  /// `beslutar att bifalla första att-satsen, att avslå andra`: where points of one lead have different fates, each run of
  /// them is an act; the first holds the lead.
  void split_by_fate(Stretch stretch) {
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

  void add_act_of_lead(Span span, TokenRange point, DecisionStatus status) {
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
  std::optional<Index> clause_between(TokenRange before, TokenRange cue) const {
    if (cue.first > 0 && leads_on.has(view_.tokens[cue.first - 1])) return std::nullopt;  // the same subject
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
  void split_by_clause(std::uint32_t s, const Cue& first, std::span<const Cue> others) {
    const Sentence& sentence = view_.sentences[s];
    if (found_.back().span.end != sentence.span.end || found_.back().status == DecisionStatus::proposed) return;
    TokenRange before = first.tokens;
    for (const Cue& cue : others) {
      if (cue.tokens.first <= before.last) continue;
      const auto start = clause_between(before, cue.tokens);
      Decision decision;
      const TokenRange clause{start.value_or(sentence.tokens.first), sentence.tokens.last};
      if (!start || *start == cue.tokens.first || !has_what_it_needs(s, cue) || !take_cue(decision, s, cue, clause)) continue;
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
  void close_clause(Decision& decision, TokenRange clause) const {
    while (clause.size() > 1 &&
           (view_.tokens[clause.last - 1].cls == TokenClass::punctuation || leads_on.has(view_.tokens[clause.last - 1])))
      --clause.last;
    decision.span.end = view_.tokens[clause.last - 1].end;
    decision.due = due_.due(clause);
  }

  /// `Inga invändningar.` carries the proposal before it.
  bool carry_before(std::uint32_t s, const Cue& cue) {
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

  bool speaks_of_proposal(Span span) const {
    const TokenRange tokens = view_.range(span);
    return std::any_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last,
                       [](const Token& t) { return (t.lists & sv::propose) != 0; });
  }

  bool speaks_of_motion(Span span) const {
    const TokenRange tokens = view_.range(span);
    return std::any_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last,
                       [](const Token& t) { return of_motions.has(t); });
  }

  /// The matters of which something was approved.
  std::unordered_map<Index, bool> approved_topics() const {
    std::unordered_map<Index, bool> topics;
    for (const Decision& d : found_)
      if (d.status == DecisionStatus::taken && d.outcome == Outcome::approved)
        topics.insert({view_.topic_of(d.span.start), true});
    return topics;
  }

  /// A proposal that the next words carry is not told twice, nor one that the item's background tells and its head
  /// carries; a yrkande is, and so is what someone named proposes.
  void drop_carried() {
    sort_found();
    std::vector<bool> carried(found_.size(), false);
    const auto approved = approved_topics();
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (found_[i].status != DecisionStatus::proposed || found_[i].decider || found_[i].rule == "decision.proposed.motion")
        continue;
      const Index topic = view_.topic_of(found_[i].span.start);
      const bool next = i + 1 < found_.size() && found_[i + 1].status == DecisionStatus::taken && topic != no_index &&
                        view_.topic_of(found_[i + 1].span.start) == topic && found_[i + 1].rule != under_head &&
                        speaks_of_proposal(found_[i + 1].span);
      const bool background = is_told(view_.section_of(found_[i].span.start)) && decided_topics_.contains(topic);
      carried[i] = next || (background && !(speaks_of_motion(found_[i].span) && !approved.contains(topic)));
    }
    if (std::find(carried.begin(), carried.end(), true) == carried.end()) return;
    std::size_t at = 0;
    std::erase_if(found_, [&](const Decision&) { return carried[at++]; });
  }

  bool is_quote(std::uint32_t s) const { return view_.layout.lines[view_.tokens[view_.sentences[s].tokens.first].line].quoted; }

  // --- what a cue says ---

  /// Status and outcome; a wide verb (`beslutar att …`) takes those of the act behind it.
  std::pair<DecisionStatus, Outcome> fate(std::uint32_t s, const Cue& cue) const {
    auto status = status_of(cue.yields("status"));
    auto outcome = outcome_of(cue.yields("outcome"));
    const TokenRange within = view_.sentences[s].tokens;
    const bool leads = cue.tokens.last < within.last && view_.tokens[cue.tokens.last].hash == base::hash_of("att");
    if ((outcome != Outcome::none && !leads) || status == DecisionStatus::proposed) return {status, outcome};
    const std::uint32_t near = cue.tokens.last + 10;
    const std::uint32_t last = std::min(cue.tokens.last + 24, tokens_of(view_, with_list(view_, s)).last);
    for (Index t = outcome == Outcome::none ? cue.tokens.first : cue.tokens.last; t < last; ++t) {
      const auto lists = view_.tokens[t].lists;
      if (t >= near && view_.tokens[t - 1].hash != base::hash_of("att")) continue;
      if ((lists & sv::reject) != 0) return {settled(status, DecisionStatus::rejected), Outcome::rejected};
      if ((lists & sv::defer) != 0) return {settled(status, DecisionStatus::deferred), Outcome::deferred};
      if ((lists & sv::approve) != 0) return {status, Outcome::approved};
      if ((lists & sv::note_taken) != 0) return {status, Outcome::noted};
      if ((lists & sv::elect) != 0) return {status, Outcome::elected};
      if ((lists & sv::commission) != 0) return {status, Outcome::commissioned};
    }
    if (outcome != Outcome::none) return {status, outcome};
    return {status, status == DecisionStatus::taken ? Outcome::other : Outcome::none};
  }

  static DecisionStatus settled(DecisionStatus by_cue, DecisionStatus by_act) {
    return by_cue == DecisionStatus::taken ? by_act : by_cue;
  }

  Decider decider(std::string_view by, TokenRange within, const Cue& by_cue) const {
    const TokenRange cue = by_cue.tokens, whole{by_cue.match->tokens.first, cue.last};
    if (by == "subject" || by == "proposer" || by == "other") return parties_.subject(within, cue);
    if (by == "subject_or_own") {
      const Decider subject = parties_.subject(within, cue);
      return subject.kind == DeciderKind::other ? subject : parties_.agent(within, cue);
    }
    if (by == "teller" || by == "other_teller") {
      Decider before = parties_.teller(within, whole);
      if (!before.found) before = parties_.teller(within, cue);
      return before.found ? before : parties_.agent(within, cue);
    }
    if (by == "agent") return parties_.agent(within, cue);
    if (by == "voice") {
      if (view_.reading(cue.first).ends_with('s')) return parties_.passive_agent(within, cue);
      return decider("subject_or_own", within, by_cue);
    }
    if (by == "giver") return parties_.giver(within, cue);
    if (by == "genitive" || by == "before") return parties_.owner(within, cue);
    if (by == "not_stated") return {DeciderKind::not_stated, false, std::nullopt};
    return {};
  }

  /// False where the cue needs a decider that the sentence does not have.
  bool take_cue(Decision& decision, std::uint32_t s, const Cue& cue) {
    return take_cue(decision, s, cue, view_.sentences[s].tokens);
  }
  bool take_cue(Decision& decision, std::uint32_t s, const Cue& cue, TokenRange within) {
    const auto by = cue.yields("by");
    std::tie(decision.status, decision.outcome) = fate(s, cue);
    decision.rule = cue.match->rule->name;
    decision.cue = view_.span(cue.tokens);
    cue_ = cue.tokens.first;
    Decider who = decider(by, within, cue);
    if (decision.status == DecisionStatus::planned && by == "agent" && who.kind != DeciderKind::other &&
        parties_.own_kind() != BodyKind::assembly)
      if (auto other = parties_.assembly_or_office(within, cue.tokens); other.found) who = std::move(other);
    const bool wide = (view_.tokens[cue.tokens.first].lists & sv::decide) != 0;
    if (by == "subject" && !who.found && !wide) return false;
    if ((by == "genitive" || by == "before" || by == "other" || by == "other_teller") && who.kind != DeciderKind::other)
      return false;
    decision.decider_kind = who.kind;
    decision.decider = who.party;
    if (cue.match->rule->name == "decision.reported.was_commissioned" && meta_.genre == Genre::protokoll && !who.found)
      decision.status = DecisionStatus::taken;  // minutes tell what the meeting did in the past tense
    if (by == "proposer" && who.kind == DeciderKind::own) decision.decider.reset();
    const bool here = decision.status == DecisionStatus::taken || decision.status == DecisionStatus::deferred ||
                      decision.status == DecisionStatus::rejected;
    const bool earlier = due_.earlier_day(within, cue.tokens) != nullptr;
    if (who.kind == DeciderKind::other && !earlier && only_advises(cue)) return false;
    const bool refuses_here = decision.status == DecisionStatus::rejected && view_.tokens[cue.tokens.first].hash == says;
    if (here && ((who.kind == DeciderKind::other && !refuses_here) || earlier)) decision.status = DecisionStatus::reported;
    return true;
  }

  /// What a board says to an assembly, or an auditor to both, decides nothing.
  bool only_advises(const Cue& cue) const {
    return parties_.own_kind() == BodyKind::assembly &&
           word_set<"tillstyrker", "tillstyrkte", "avstyrker", "avstyrkte", "förordar", "förordade">.has(
               view_.tokens[cue.tokens.first]);
  }

  // --- the rest ---

  void fill(Decision& decision, Stretch stretch) {
    decision.span = span_of(view_, stretch);
    const TokenRange tokens = tokens_of(view_, stretch);
    if (decision.cue.empty()) decision.cue = view_.span({tokens.first, tokens.first + 1}), cue_ = tokens.first;
    decision.due = due_.due({content_from(decision, tokens), tokens.last});
    if (!decision.due && decision.outcome == Outcome::elected) decision.due = due_.term(tokens);
    if (decision.status == DecisionStatus::reported && decision.due && !decision.due->value) decision.due.reset();
    if (is_ahead(decision)) decision.status = DecisionStatus::planned;
    fill_responsible(decision, stretch);
    fill_act(decision, stretch);
    found_.push_back(std::move(decision));
  }

  /// `Nämnden beslutar i maj`: another body, in the present tense, on a day to come.
  bool is_ahead(const Decision& decision) const {
    if (decision.status != DecisionStatus::reported || decision.decider_kind != DeciderKind::other || !decision.due)
      return false;
    const Token& cue = view_.tokens[cue_];
    const bool passive = (cue.lists & sv::decided_passive) != 0 && (cue.lists & sv::past_word) == 0;
    const bool finite = (cue.lists & (sv::decide | sv::approve | sv::elect)) != 0 &&
                        (cue.lists & (sv::decided_passive | sv::decide_form | sv::decided_form)) == 0;
    const bool present = passive || (finite && view_.reading(cue_).ends_with('r'));
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
  std::uint32_t content_from(const Decision& decision, TokenRange tokens) const {
    const bool wide = cue_ >= tokens.first && cue_ < tokens.last && (view_.tokens[cue_].lists & sv::decide) != 0;
    const bool passive = decision.rule == "decision.taken.passive";
    return wide || passive ? cue_ : tokens.first;
  }

  /// `återremitteras till kansliet`, `överlämnas till Eva`: who is to take the matter on.
  std::vector<Party> receiver(Stretch stretch) const {
    const TokenRange within = view_.sentences[stretch.first].tokens;
    if (cue_ < within.first || cue_ >= within.last || !passing_on.has(view_.tokens[cue_])) return {};
    for (Index t = cue_ + 1; t + 1 < std::min(cue_ + most_words_to_receiver, within.last); ++t)
      if (view_.tokens[t].hash == base::hash_of("till")) return parties_.after(within, t + 1);
    return {};
  }

  /// Filled where every point that names a doer names the same.
  void fill_responsible(Decision& decision, Stretch stretch) const {
    const bool binds = decision.status == DecisionStatus::taken || decision.status == DecisionStatus::reported ||
                       decision.status == DecisionStatus::proposed;
    if (decision.status == DecisionStatus::deferred) decision.responsible = receiver(stretch);
    if (!binds || decision.outcome == Outcome::elected) return;
    const auto same = [](const std::vector<Party>& a, const std::vector<Party>& b) {
      return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                        [](const Party& x, const Party& y) { return x.name == y.name; });
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

  void fill_act(Decision& decision, Stretch stretch) const {
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
      if (const DateMention* day = due_.earlier_day(tokens_of(view_, stretch), view_.range(decision.cue)))
        act.date = day->value;
    } else {
      return;
    }
    if (act != Act{}) decision.act = std::move(act);
  }

  const View& view_;
  Cues cues_;
  const Meta& meta_;
  Parties parties_;
  Doers doers_;
  DueReader due_;
  Index cue_ = 0;  ///< first token of the cue of the decision at hand
  std::vector<bool> covered_{};
  std::unordered_map<Index, bool> decided_topics_{};
  std::unordered_map<std::uint32_t, bool> found_heads_{};  ///< where the heads of sections that were read start
  std::vector<Decision> found_{};
};

}  // namespace

std::vector<Decision> decisions(const View& view, const Matches& matches, const Meta& meta, std::span<const DateMention> dates,
                                std::span<const ActorMention> mentions) {
  return Finder(view, matches, meta, dates, mentions).run();
}

}  // namespace minutes::find
