// A date is a due date when it does not lie before the meeting and is no part of a name: a bare year needs a word
// before it that makes it a time (`under 2026`, `senast 2027`), since `budget 2026` is a title. More than three such
// dates are a calendar, and no due date.
#include "find/decisions_due.h"

#include <algorithm>
#include <array>

#include "find/word_set.h"
#include "sv/lists.h"
#include "sv/words.h"

namespace minutes::find {
namespace {

constexpr std::size_t most_dates = 3;
constexpr std::uint32_t most_words_of_object = 3;  ///< between a verb and its day: `återremitterade ärendet den 4 juni`

bool is_full_day(const DateMention& date) { return date.value.size() == 10 && date.value[4] == '-'; }

bool is_bare_year(std::string_view value) {
  return std::all_of(value.begin(), value.end(), [](char c) { return (c >= '0' && c <= '9') || c == '/' || c == '.'; }) &&
         value.find('-') == std::string_view::npos;
}

/// Last day or part of it that a value reaches; empty where it is open.
std::string_view end_of(std::string_view value) {
  const auto slash = value.find('/');
  std::string_view end = slash == std::string_view::npos ? value : value.substr(slash + 1);
  return end == ".." ? std::string_view{} : end;
}

bool is_before(const DateMention& date, std::string_view meeting) {
  if (meeting.empty()) return false;
  std::string_view end = date.latest.empty() ? end_of(date.value) : std::string_view(date.latest);
  if (end.empty() || end == "..") return false;
  if (!date.latest.empty() || end.size() >= 10)
    return end.substr(0, 10) < meeting.substr(0, std::min(end.size(), meeting.size()));
  return end.substr(0, 4) < meeting.substr(0, 4);
}

bool opens(std::string_view value) { return value.ends_with("/.."); }
bool closes(std::string_view value) { return value.starts_with("../"); }

constexpr auto reports_back = words("återrapportera", "återrapporteras", "redovisa", "redovisas", "rapporteras", "återkomma",
                                    "återkommer", "återredovisas", "avrapporteras", "redovisning", "återrapportering");
constexpr auto takes_effect =
    words("gäller", "gälla", "träder", "träda", "giltig", "tillämpas", "upphör", "införs", "införlivas", "övergår");
constexpr auto is_term =
    words("tiden", "perioden", "mandatperioden", "mandattiden", "utses", "väljs", "valdes", "förordnas", "mandat");
constexpr auto is_deadline = words("senast", "före", "innan");
constexpr auto is_event = words("sammanträdet", "mötet", "sammanträde", "möte", "äger", "hålls", "besöker", "träffas",
                                "konferens", "bordläggs", "seminarium");

constexpr auto makes_time = words("under", "senast", "innan", "före", "till", "med", "tom", "from", "t.o.m.", "fr.o.m.",
                                  "perioden", "tiden", "från", "sedan", "in", "i", "åren", "m", "o");
constexpr auto names_document =
    words("daterad", "daterat", "daterade", "dat", "budget", "budgeten", "verksamhetsplan", "handlingsplan", "verksamhetsår",
          "verksamhetsåret", "plan", "inkom", "bokslut", "bokslutet", "årsredovisning", "protokoll", "protokollet");
constexpr auto looks_back = words("sedan", "alltsedan", "sen");
constexpr auto comes_next = words("nästa", "nästkommande", "kommande");
constexpr auto recalls = words("vi", "man", "ju", "redan", "i", "under", "den", "då");
constexpr auto leads_to_day = words("den", "i", "under");

/// The kind that words before the date tell, by rank: a lower one outranks the others.
constexpr std::array ranked = {DueKind::report_back, DueKind::effect, DueKind::term, DueKind::deadline, DueKind::event};
std::size_t rank_of(const Token& token) {
  return reports_back.has(token)   ? 0
         : takes_effect.has(token) ? 1
         : is_term.has(token)      ? 2
         : is_deadline.has(token)  ? 3
         : is_event.has(token)     ? 4
                                   : ranked.size();
}

bool is_meeting_word(const View& view, Index token) {
  const std::string_view word = view.reading(token);
  for (const std::string_view tail : {"möte", "mötet", "sammanträde", "sammanträdet", "stämma", "stämman", "tillfälle"})
    if (word.size() >= tail.size() && word.ends_with(tail)) return true;
  return false;
}

}  // namespace

DueReader::DueReader(const View& view, std::span<const DateMention> dates, const Meta& meta)
    : view_(view), dates_(dates), meeting_(meta.date.value_or("")), plan_(meta.genre == Genre::plan) {
  starts_.reserve(dates.size());
  for (const DateMention& date : dates) starts_.push_back(date.span.start);
}

std::span<const DateMention> DueReader::inside(Span span) const {
  const auto first = dates_.begin() + (std::lower_bound(starts_.begin(), starts_.end(), span.start) - starts_.begin());
  auto last = first;
  while (last != dates_.end() && last->span.end <= span.end) ++last;
  return {first, last};
}

/// The first token of a date that lies in `within`.
Index DueReader::token_of(TokenRange within, const DateMention& date) const {
  const auto& tokens = view_.tokens.items;
  const auto at = std::lower_bound(tokens.begin() + within.first, tokens.begin() + within.last, date.span.start,
                                   [](const Token& token, std::uint32_t wanted) { return token.start < wanted; });
  return static_cast<Index>(at - tokens.begin());
}

/// The token before a day, its article and its weekday.
Index DueReader::before_day(Index token) const {
  Index before = token - (token > 0);
  if (word_set<"den", "måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen">.has(
          view_.tokens[before]) &&
      before > 0)
    --before;
  return before;
}

/// `protokollet från den 4 juni`: the day is the paper's.
bool DueReader::dates_a_paper(Index token) const {
  const Token& before = view_.tokens[before_day(token)];
  return sv::is_preposition(before.hash) || names_document.has(before) || before.cls != TokenClass::word;
}

/// `Per capsulam: den 3 maj beslutade vi`: no preposition ties the day to a paper.
bool DueReader::opens_clause(Index token) const { return view_.tokens[before_day(token)].cls == TokenClass::punctuation; }

bool DueReader::is_candidate(TokenRange within, const DateMention& date) const {
  if (date.value.empty() || date.value == meeting_ || is_before(date, meeting_)) return false;
  const Index token = token_of(within, date);
  if (token < view_.tokens.size() && view_.tokens[token].has(token_furniture)) return false;
  const auto before = token > 0 && token < view_.tokens.size() ? view_.tokens[token - 1].hash : 0;
  if (names_document.has(before) || (looks_back.has(before) && opens(date.value))) return false;
  return !is_bare_year(date.value) || makes_time.has(before) || (plan_ && date.value.find('/') != std::string::npos);
}

DueKind DueReader::kind_of(TokenRange within, const DateMention& date) const {
  const Index at = token_of(within, date);
  const Index from = at > within.first + 16 ? at - 16 : within.first;
  std::size_t rank = ranked.size();
  for (Index t = from; t < std::min(at, within.last); ++t) rank = std::min(rank, rank_of(view_.tokens[t]));
  if (rank < ranked.size()) return ranked[rank];
  if (closes(date.value)) return DueKind::deadline;
  return opens(date.value) ? DueKind::effect : DueKind::unclear;
}

std::optional<Due> DueReader::next_meeting(TokenRange within) const {
  for (Index t = within.first; t + 1 < within.last; ++t) {
    if (!comes_next.has(view_.tokens[t]) || !is_meeting_word(view_, t + 1)) continue;
    Index first = t;
    while (first > within.first && t - first < 2 && sv::is_preposition(view_.tokens[first - 1].hash)) --first;
    Due due;
    due.kind = DueKind::event;
    due.text = view_.reading(view_.span({first, t + 2}));
    return due;
  }
  return std::nullopt;
}

Due DueReader::read_from(const DateMention& date, DueKind kind) const {
  Due due;
  due.value = date.value;
  due.kind = kind;
  due.date = static_cast<Index>(&date - dates_.data());
  due.text = view_.reading(date.span);
  return due;
}

std::optional<Due> DueReader::due(TokenRange within) const {
  std::vector<const DateMention*> ahead;
  for (const DateMention& date : inside(view_.span(within)))
    if (is_candidate(within, date)) ahead.push_back(&date);
  if (ahead.empty()) return next_meeting(within);
  if (ahead.size() > most_dates) return std::nullopt;
  const auto limit = std::find_if(ahead.begin(), ahead.end(), [](const DateMention* d) { return closes(d->value); });
  const DateMention* chosen = ahead.front();
  if (limit != ahead.end() && !opens(chosen->value)) chosen = *limit;
  Due due = read_from(*chosen, kind_of(within, *chosen));
  const auto second = std::find(ahead.begin(), ahead.end(), chosen) + 1;
  if (second != ahead.end() && opens(chosen->value) && closes((*second)->value)) {
    due.value = chosen->value.substr(0, chosen->value.size() - 2) + (*second)->value.substr(3);
    due.text = view_.reading(cover(chosen->span, (*second)->span));
    due.kind = DueKind::term;
  }
  return due;
}

std::optional<Due> DueReader::as_written(TokenRange cell) const {
  for (const DateMention& date : inside(view_.span(cell))) {
    const Index at = token_of(cell, date);
    const bool done = at > cell.first && sv::is_done_mark(view_.tokens[at - 1].hash) && is_before(date, meeting_);
    if (date.value.empty() || done) continue;
    return read_from(date, DueKind::deadline);
  }
  return next_meeting(cell);
}

bool DueReader::ahead_behind(TokenRange within, TokenRange cue) const {
  constexpr std::uint32_t most_words = 6;
  if (meeting_.empty()) return false;
  for (const DateMention& date : inside(view_.span({cue.last, std::max(cue.last + 1, within.last)}))) {
    if (date.value == meeting_ || is_before(date, meeting_)) continue;
    if (token_of(within, date) < cue.last + most_words) return true;
  }
  return next_meeting({cue.last, std::min(cue.last + most_words, within.last)}).has_value();
}

std::optional<Due> DueReader::term(TokenRange within) const {
  for (const DateMention& date : inside(view_.span(within))) {
    if (date.value.empty() || date.value == meeting_ || is_before(date, meeting_)) continue;
    const Index token = token_of(within, date);
    if (token >= view_.tokens.size() || view_.tokens[token].has(token_furniture)) continue;
    return read_from(date, DueKind::term);
  }
  return std::nullopt;
}

bool DueReader::differ_in(TokenRange within) const {
  const DateMention* first = nullptr;
  for (const DateMention& date : inside(view_.span(within))) {
    if (date.value.empty() || date.value == meeting_ || is_before(date, meeting_) || !closes(date.value)) continue;
    if (first && first->value != date.value) return true;
    first = &date;
  }
  return false;
}

bool DueReader::behind(TokenRange within, TokenRange cue) const {
  constexpr std::uint32_t most_words = 8;
  if (meeting_.empty()) return false;
  for (const DateMention& date : inside(view_.span({cue.last, std::max(cue.last + 1, within.last)}))) {
    const std::size_t size = date.value.size();
    const bool part = size == 7 && date.value < meeting_.substr(0, size);
    if ((part || is_before(date, meeting_)) && token_of(within, date) < cue.last + most_words) return true;
  }
  return false;
}

bool DueReader::holds_earlier_day(TokenRange within) const {
  if (meeting_.empty() || within.empty()) return false;
  const auto dates = inside(view_.span(within));
  return std::any_of(dates.begin(), dates.end(),
                     [&](const DateMention& d) { return is_full_day(d) && is_before(d, meeting_); });
}

/// `antogs`, `fastställdes`: what is told of is a day of it, and not what was decided on.
bool DueReader::is_passive(Index verb) const { return (view_.tokens[verb].lists & sv::decided_passive) != 0; }

/// `2019 års plan`
bool DueReader::names_one_of_year(const DateMention& date) const {
  const Index behind = view_.token_at(date.span.end);
  return behind < view_.tokens.size() && view_.tokens[behind].cls == TokenClass::word &&
         !sv::is_preposition(view_.tokens[behind].hash) && !sv::is_joiner(view_.tokens[behind].hash);
}

const DateMention* DueReader::earlier_day(TokenRange within, TokenRange cue) const {
  if (meeting_.empty()) return nullptr;
  for (const DateMention& date : inside(view_.span(within))) {
    if (date.value == meeting_ || !is_before(date, meeting_)) continue;
    const Index at = token_of(within, date);
    const bool told = at == cue.last || (at == cue.last + 1 && leads_to_day.has(view_.tokens[cue.last])) ||
                      (at > cue.last && at - cue.last <= most_words_of_object && is_full_day(date) && !dates_a_paper(at));
    const bool year = date.value.size() == 4 && at == cue.last && is_passive(cue.first) && !names_one_of_year(date);
    const bool recalled = at > cue.last && at - cue.last <= most_words_of_object &&
                          std::all_of(view_.tokens.items.begin() + cue.last, view_.tokens.items.begin() + at,
                                      [](const Token& t) { return recalls.has(t); });
    const bool behind = (told || recalled) && (date.value.size() == 10 || date.value.size() == 7 || year);
    const bool inverted = is_full_day(date) && at < cue.first && view_.token_at(date.span.end) == cue.first && opens_clause(at);
    if (at <= within.first + 1 || behind || inverted) return &date;
  }
  return nullptr;
}

}  // namespace minutes::find
