// What is missing, doubtful or contradictory in the record: one named check for each warning, all in the table at the
// end. A check reads the finished record and appends; none changes it.
#include <algorithm>
#include <string>

#include "find/calendar.h"
#include "find/stem_set.h"
#include "find/word_set.h"
#include "minutes/stages.h"

namespace minutes::join {
namespace {

constexpr int days_to_adjust = 14;  // kommunallagen (2017:725) 5 kap. 69 §

void warn(Document& document, WarningCode code, std::string message, std::optional<Span> span = std::nullopt) {
  document.warnings.push_back({code, std::move(message), span});
}

bool is_of_a_meeting(const Document& document) {
  return document.meta.genre == Genre::protokoll || document.meta.genre == Genre::minnesanteckningar;
}

void meeting_date_missing(const View&, Document& document) {
  if (!document.meta.date && is_of_a_meeting(document))
    warn(document, WarningCode::meeting_date_missing, "no day of meeting is stated");
}

bool is_whole_day(const DateMention& date) { return date.value.size() == 10 && date.value[4] == '-' && date.value[7] == '-'; }

/// `Sammanträdesdatum 2024-05-16` on one page, another day on the next.
void meeting_date_conflict(const View& view, Document& document) {
  if (!document.meta.date || !is_of_a_meeting(document)) return;
  for (const DateMention& date : document.dates) {
    if (!is_whole_day(date) || date.value == *document.meta.date) continue;
    Index label = view.token_at(date.span.start);
    if (label > 0 && view.tokens[label - 1].cls == TokenClass::punctuation) --label;
    const bool own = label > 0 && find::word_set<"sammanträdesdatum", "mötesdatum", "sammanträdesdag", "mötesdag">.has(
                                      view.tokens[label - 1]);
    if (!own) continue;
    warn(document, WarningCode::meeting_date_conflict,
         "met " + *document.meta.date + ", and " + date.value + " is called its day", date.span);
    return;
  }
}

void body_missing(const View&, Document& document) {
  if (!document.meta.body && is_of_a_meeting(document))
    warn(document, WarningCode::body_missing, "no organ is named as the one that met");
}

void paragraph_gap(const View&, Document& document) {
  std::optional<std::uint32_t> last;
  for (const Topic& topic : document.outline.topics) {
    if (!topic.paragraph || topic.level != 1) continue;
    const std::uint32_t now = *topic.paragraph;
    if (last && now != *last && now != *last + 1)
      warn(document, WarningCode::paragraph_gap, "§ " + std::to_string(now) + " follows § " + std::to_string(*last),
           topic.heading);
    last = now;
  }
}

/// `enligt § 14 ovan`, and no item has that number.
void act_reference_unknown(const View& view, Document& document) {
  const auto& topics = document.outline.topics;
  if (std::none_of(topics.begin(), topics.end(), [](const Topic& t) { return t.paragraph.has_value(); })) return;
  for (const Reference& reference : document.references) {
    if (reference.kind != ReferenceKind::paragraph) continue;
    const Index behind = view.token_at(reference.span.end);
    if (behind >= view.tokens.size() || !find::word_set<"ovan", "nedan">.has(view.tokens[behind])) continue;
    const auto digits = reference.value.find_first_of("0123456789");
    if (digits == std::string::npos || reference.value.size() - digits > 6) continue;
    const auto number = static_cast<std::uint32_t>(std::stoul(reference.value.substr(digits)));
    if (std::none_of(topics.begin(), topics.end(), [&](const Topic& t) { return t.paragraph == number; }))
      warn(document, WarningCode::act_reference_unknown, "no item is § " + std::to_string(number), reference.span);
  }
}

std::size_t voters(const Vote& vote, Ballot ballot) {
  return static_cast<std::size_t>(
      std::count_if(vote.voters.begin(), vote.voters.end(), [&](const Voter& v) { return v.vote == ballot; }));
}

void vote_sum(const View&, Document& document) {
  for (const Vote& vote : document.votes) {
    const auto compare = [&](const std::optional<std::uint32_t>& count, Ballot ballot, const char* what) {
      const std::size_t listed = voters(vote, ballot);
      if (count && listed > 0 && listed != *count)
        warn(document, WarningCode::vote_sum,
             std::to_string(*count) + " " + what + " are counted and " + std::to_string(listed) + " listed", vote.span);
    };
    compare(vote.yes, Ballot::yes, "yes votes");
    compare(vote.no, Ballot::no, "no votes");
    compare(vote.abstain, Ballot::abstain, "abstentions");
  }
}

void decision_missing(const View& view, Document& document) {
  for (const Section& section : document.outline.sections) {
    if (section.kind != SectionKind::decision || view.zone_of(section.heading.start) != ZoneKind::body) continue;
    const auto at = std::lower_bound(document.decisions.begin(), document.decisions.end(), section.body.start,
                                     [](const Decision& d, std::uint32_t start) { return d.span.end <= start; });
    if (at == document.decisions.end() || !at->span.overlaps(section.body))
      warn(document, WarningCode::decision_missing, "nothing decided is found under the head", section.heading);
  }
}

/// The last day that a value names, where it names a day.
std::optional<find::Day> last_day(const std::string& value) {
  const auto slash = value.rfind('/');
  const std::string end = slash == std::string::npos ? value : value.substr(slash + 1);
  return end.size() < 10 ? std::nullopt : find::parse_iso(std::string_view(end).substr(0, 10));
}

void due_before_meeting(const View&, Document& document) {
  const auto met = document.meta.date ? find::parse_iso(*document.meta.date) : std::nullopt;
  if (!met) return;
  const auto look = [&](const auto& finding) {
    if (!finding.due || !finding.due->value) return;
    const auto day = last_day(*finding.due->value);
    if (day && *day < *met)
      warn(document, WarningCode::due_before_meeting, "due " + *finding.due->value + ", decided " + *document.meta.date,
           finding.span);
  };
  for (const Decision& decision : document.decisions)
    if (decision.status != DecisionStatus::reported) look(decision);
  for (const Action& action : document.actions)
    if (action.rule != "action.table_row") look(action);  // a list of tasks goes on from earlier meetings
}

constexpr auto adjusting = find::stems("juster");

/// `justering`, `justeras`, `justerat` stands in the date's sentence, before it.
bool is_of_adjustment(const View& view, const DateMention& date) {
  if (view.section_of(date.span.start) == SectionKind::adjustment) return true;
  const Index at = view.token_at(date.span.start);
  for (Index t = at > 12 ? at - 12 : 0; t < at; ++t)
    if (adjusting.start(view, t)) return true;
  return false;
}

void late_adjustment(const View& view, Document& document) {
  const auto met = document.meta.date ? find::parse_iso(*document.meta.date) : std::nullopt;
  if (!met || document.meta.genre != Genre::protokoll) return;
  for (const DateMention& date : document.dates) {
    const auto day = date.value.size() == 10 || date.value.find('T') == 10
                         ? find::parse_iso(std::string_view(date.value).substr(0, 10))
                         : std::nullopt;
    if (!day || find::days_from_civil(*day) - find::days_from_civil(*met) <= days_to_adjust) continue;
    if (view.zone_of(date.span.start) == ZoneKind::contents || !is_of_adjustment(view, date)) continue;
    warn(document, WarningCode::late_adjustment, "adjusted " + find::iso(*day) + ", met " + *document.meta.date, date.span);
    return;
  }
}

struct Check {
  WarningCode code;
  void (*run)(const View&, Document&);
};

constexpr Check all_checks[] = {
    {WarningCode::meeting_date_missing, meeting_date_missing},
    {WarningCode::meeting_date_conflict, meeting_date_conflict},
    {WarningCode::body_missing, body_missing},
    {WarningCode::paragraph_gap, paragraph_gap},
    {WarningCode::vote_sum, vote_sum},
    {WarningCode::decision_missing, decision_missing},
    {WarningCode::due_before_meeting, due_before_meeting},
    {WarningCode::late_adjustment, late_adjustment},
    {WarningCode::act_reference_unknown, act_reference_unknown},
};

}  // namespace

void checks(const View& view, Document& document) {
  for (const Check& check : all_checks) check.run(view, document);
}

}  // namespace minutes::join
