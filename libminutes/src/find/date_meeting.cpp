// The day of the meeting where no label or title of the head gives it: `Sammanträde torsdagen den tjugonde mars 2025`,
// `Mötet hölls den 3 maj 2024`, or a day in the head whose year stands beside it (`Protokoll nr 2:2025`).
#include <algorithm>

#include "find/date_parts.h"
#include "find/stem_set.h"

namespace minutes::find::dates_step {
namespace {

constexpr std::uint32_t head_lines = 15, opening_lines = 60;
constexpr std::uint32_t head_bytes = 3000;

/// Days of other occasions and of papers.
constexpr auto of_other_days =
    stems("juster", "anslag", "utskr", "nästa", "föregående", "förra", "upprätta", "bilda", "kallelse", "senast", "reviderad",
          "version", "inkom", "överkl", "expedier", "motion", "uppdatera");
constexpr auto of_the_meeting = stems("möte", "sammanträd", "stämma", "årsmöte", "styrelsemöte", "fullmäktige");
constexpr auto of_holding = stems("höll", "öppna", "ägde", "genomför", "samlades", "sammanträdde");

bool tells_of_holding(const View& view, const DateExpression& e) {
  const Index sentence = view.sentence_of(e.tokens.first);
  if (sentence == no_index) return false;
  constexpr Index nearby = 20;
  const TokenRange all = view.sentences[sentence].tokens;
  bool meeting = false, held = false;
  for (Index t = std::max(all.first, e.tokens.first - std::min(e.tokens.first, nearby));
       t < std::min(all.last, e.tokens.last + nearby); ++t) {
    meeting = meeting || of_the_meeting.start(view, t);
    held = held || of_holding.start(view, t);
  }
  return meeting && held;
}

/// Of a meeting over days the first.
bool is_day(const DateExpression& e) {
  return e.first.form == DateForm::day && e.first.given.day != 0 && (!e.last || e.last->form == DateForm::day);
}

int year_of(const DateExpression& e) { return e.first.given.year == 0 && e.last ? e.last->given.year : e.first.given.year; }

Day day_in(const DateExpression& e, int year) { return {year, e.first.given.month, e.first.given.day}; }

bool fits_weekday(const DateExpression& e, Day day) {
  return valid(day) && (e.first.weekday == 0 || weekday(day) == e.first.weekday);
}

/// The line behind the head: the first matter's, or a few lines of the text.
std::uint32_t end_of_head(const View& view) {
  const auto& lines = view.layout.lines;
  std::uint32_t end = static_cast<std::uint32_t>(view.source().size());
  if (lines.size() > head_lines) end = lines[head_lines].span.start;
  for (const Topic& topic : view.outline.topics)
    if (topic.span.start > 0 && line_at(view.layout, topic.span.start) > 2)
      return std::min(std::max(end, topic.span.start), head_bytes);
  return std::min(end, head_bytes);
}

/// The years that a text names, the latest first.
std::vector<int> years_in(std::string_view text) {
  std::vector<int> years;
  const auto figure = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    const bool four = figure(at) && figure(at + 1) && figure(at + 2) && figure(at + 3) && !figure(at + 4);
    if (!four || (at > 0 && figure(at - 1)) || (text.substr(at, 2) != "20" && text.substr(at, 2) != "19")) continue;
    const int year = (text[at] - '0') * 1000 + (text[at + 1] - '0') * 100 + (text[at + 2] - '0') * 10 + text[at + 3] - '0';
    years.push_back(year);
    // `2024/25`
    const bool two = at + 7 <= text.size() && text[at + 4] == '/' && figure(at + 5) && figure(at + 6) && !figure(at + 7);
    if (two && (text[at + 5] - '0') * 10 + text[at + 6] - '0' == (year + 1) % 100) years.push_back(year + 1);
  }
  std::sort(years.rbegin(), years.rend());
  years.erase(std::unique(years.begin(), years.end()), years.end());
  return years;
}

/// The year for a day without one: that of the head, the only one of the text, or the latest that the weekday allows.
std::optional<int> year_for(const DateExpression& e, const std::vector<int>& of_head, const std::vector<int>& of_text) {
  if (e.first.weekday == 0 && !of_head.empty()) return of_head.front();
  if (e.first.weekday == 0) return of_text.size() == 1 ? std::optional(of_text.front()) : std::nullopt;
  for (const auto* years : {&of_head, &of_text})
    for (const int year : *years)
      if (fits_weekday(e, day_in(e, year))) return year;
  return std::nullopt;
}

}  // namespace

std::vector<DateExpression> expressions_of(const View& view, const Matches& matches) {
  std::vector<DateExpression> found;
  found.reserve(matches.of(Layer::dates).size());
  for (const Match& match : matches.of(Layer::dates)) {
    // What lies within a longer expression would be dropped as an overlap.
    if (!found.empty() && found.back().tokens.first <= match.tokens.first && match.tokens.last <= found.back().tokens.last &&
        match.tokens.size() < found.back().tokens.size())
      continue;
    read(view, match).for_each([&](const DateExpression& expression) {
      if (!is_trap(view, expression)) found.push_back(expression);
    });
  }
  drop_pointed(view, found);
  found = join(view, without_overlaps(std::move(found)));
  std::erase_if(found, [&](const DateExpression& e) { return is_lone_trap(view, e); });
  return found;
}

bool is_of_other(const View& view, const DateExpression& e) {
  Index token = before(view, e.tokens.first);
  for (int n = 0; n < 4 && token != no_index; ++n, token = before(view, token))
    if (of_other_days.start(view, token)) return true;
  return e.tokens.first > 0 && of_other_days.start(view, e.tokens.first - 1);
}

std::optional<MeetingDay> meeting_day(const View& view, const Matches& matches) {
  const std::uint32_t head = end_of_head(view);
  const auto expressions = expressions_of(view, matches);
  const auto found = [&](const DateExpression& e, int year) { return MeetingDay{day_in(e, year), view.span(e.tokens)}; };
  for (const DateExpression& e : expressions) {
    if (view.tokens[e.tokens.first].start >= head) break;
    if (is_day(e) && year_of(e) != 0 && fits_weekday(e, day_in(e, year_of(e))) && !is_of_other(view, e))
      return found(e, year_of(e));
  }
  const auto of_head = years_in(view.source().substr(0, head)), of_text = years_in(view.source());
  for (const DateExpression& e : expressions) {
    const Token& first = view.tokens[e.tokens.first];
    if (first.line >= opening_lines) break;
    if (!is_day(e) || is_of_other(view, e)) continue;
    const bool held = tells_of_holding(view, e);
    if (year_of(e) != 0 && held && fits_weekday(e, day_in(e, year_of(e)))) return found(e, year_of(e));
    if (year_of(e) != 0 || (first.start >= head && !held)) continue;
    const auto year = year_for(e, of_head, of_text);
    if (year && valid(day_in(e, *year))) return found(e, *year);
  }
  return std::nullopt;
}

}  // namespace minutes::find::dates_step
