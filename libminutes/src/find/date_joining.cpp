// From parts to whole expressions: of overlapping ones the longest stands; then clock times are joined to ranges, put to
// the days they stand beside, days joined to ranges, and `slutet av` put to what it is of.
#include <algorithm>
#include <array>
#include <string>

#include "base/hash.h"
#include "find/date_parts.h"
#include "find/stem_set.h"
#include "sv/lexicon.h"

namespace minutes::find::dates_step {
namespace {

bool is_clock(const DateExpression& e) { return e.first.form == DateForm::clock; }

/// Whether no more than `limit` tokens lie between two expressions of one segment.
bool are_near(const View& view, const DateExpression& a, const DateExpression& b, int limit) {
  Index token = a.tokens.last - 1;
  for (int n = 0; n <= limit; ++n) {
    token = behind(view, token);
    if (token == no_index || token >= b.tokens.first) return token == b.tokens.first;
  }
  return false;
}

/// The folded readings between two expressions of one segment, one space apart; none where more than `limit` tokens or
/// another segment lie between.
std::optional<std::string> gap(const View& view, const DateExpression& a, const DateExpression& b, int limit = 5) {
  if (!are_near(view, a, b, limit)) return std::nullopt;
  std::string words;
  for (Index token = behind(view, a.tokens.last - 1); token != b.tokens.first; token = behind(view, token)) {
    if (!words.empty()) words.push_back(' ');
    words += folded(view, token);
  }
  return words;
}

bool same_line(const View& view, const DateExpression& a, const DateExpression& b) {
  return view.tokens[a.tokens.last - 1].line == view.tokens[b.tokens.first].line;
}

template <std::size_t n>
bool one_of(std::string_view words, const std::array<std::string_view, n>& set) {
  return std::find(set.begin(), set.end(), words) != set.end();
}

constexpr std::array<std::string_view, 7> dashes = {"-", "–", "—", "−", "--", "‐", "‑"};
constexpr std::array<std::string_view, 12> up_to = {"till",       "till och med", "t.o.m.",           "t.o.m",
                                                    "t o m",      "tom",          "fram till",        "fram till och med",
                                                    "t.o.m. den", "tills",        "till och med den", "ut till"};

bool is_dash(std::string_view words) { return one_of(words, dashes); }
/// `till och med`, also with the occasion that gives the day: `till och med årsmötet 2026`.
bool is_up_to(std::string_view words) {
  for (const std::string_view occasion : {" årsmötet", " årsstämman", " stämman", " bolagsstämman", " föreningsstämman", " år"})
    if (words.ends_with(occasion)) words.remove_suffix(occasion.size());
  return one_of(words, up_to);
}

/// `mellan … och …`, the word for the limit maybe one preposition away.
bool opens_between(const View& view, const DateExpression& e) {
  Index previous = before(view, e.tokens.first);
  for (int n = 0; n < 3 && previous != no_index; ++n, previous = before(view, previous)) {
    if (is_word<"mellan">(view, previous)) return true;
    if (!is_word<"åren", "den", "vecka", "kl", "kl.", "klockan", "månaderna">(view, previous)) return false;
  }
  return false;
}

// --- clock times ---

bool join_clocks(const View& view, DateExpression& a, const DateExpression& b) {
  if (!is_clock(a) || !is_clock(b) || a.first.to >= 0 || b.first.to >= 0 || b.first.from <= a.first.from) return false;
  const auto words = gap(view, a, b);
  if (!words || !(is_dash(*words) || is_up_to(*words) || (*words == "och" && opens_between(view, a)))) return false;
  a.first.to = b.first.from;
  a.first.approximate_to = b.first.approximate;
  a.first.bare = false;
  a.tokens.last = b.tokens.last;
  return true;
}

bool takes_clock(const DateExpression& date) {
  return !date.last && date.first.from < 0 && (date.first.day_like() || (date.first.form == DateForm::named));
}

void give_clock(DateExpression& date, const DatePiece& clock) {
  date.first.from = clock.from;
  date.first.to = clock.to;
  date.first.approximate = clock.approximate;
  date.first.approximate_to = clock.approximate_to;
}

bool join_date_clock(const View& view, DateExpression& date, const DateExpression& clock) {
  constexpr std::array<std::string_view, 9> between = {"", ",", "mellan", ", mellan", "från", "-", "–", "vid", "omkring"};
  if (!takes_clock(date) || !is_clock(clock)) return false;
  const auto words = gap(view, date, clock);
  if (!words || !one_of(*words, between)) return false;
  if (clock.first.bare && !same_line(view, date, clock)) return false;
  // `13-15` is a time only right behind its day, and of a working day.
  if (clock.rule->name == "date.hours_bare" && (clock.first.from < 6 * 60 || (!words->empty() && *words != ","))) return false;
  if (!same_line(view, date, clock) && words->empty() && view.tokens[clock.tokens.first].has(token_capital)) return false;
  give_clock(date, clock.first);
  date.tokens.last = clock.tokens.last;
  return true;
}

bool join_clock_date(const View& view, DateExpression& clock, const DateExpression& date) {
  if (!is_clock(clock) || !takes_clock(date) || !same_line(view, clock, date) || clock.rule->name == "date.hours_bare")
    return false;
  const auto words = gap(view, clock, date);
  if (!words || !(words->empty() || *words == ",")) return false;
  DateExpression joined = date;
  joined.tokens.first = clock.tokens.first;
  give_clock(joined, clock.first);
  clock = joined;
  return true;
}

// --- ranges of days, months, years ---

bool can_end(const DateExpression& e) {
  return !e.last && !is_clock(e) && e.first.form != DateForm::years && e.first.form != DateForm::turn;
}

/// Whether both could be ends of one range joined by a mere dash: the same kind, or days.
bool alike(const DatePiece& a, const DatePiece& b) { return a.form == b.form || (a.day_like() && b.day_like()); }

bool descends(const DatePiece& a, const DatePiece& b) {
  if (a.given.year != 0 && b.given.year != 0 && (a.form == b.form))
    return b.given < a.given && !(a.given.year == b.given.year && a.given.month == 0);
  return false;
}

bool join_range(const View& view, DateExpression& a, const DateExpression& b) {
  if (!can_end(a) || !can_end(b)) return false;
  const auto words = gap(view, a, b);
  if (!words) return false;
  const bool dash = is_dash(*words) || (*words == "/" && a.first.form == DateForm::month && b.first.form == DateForm::month);
  const bool word = is_up_to(*words) || (*words == "och" && opens_between(view, a));
  if (!(dash ? alike(a.first, b.first) : word) || descends(a.first, b.first) || (word && is_moved(view, a))) return false;
  a.last = b.first;
  a.first_tokens = a.tokens;
  a.last_tokens = b.tokens;
  a.tokens.last = b.tokens.last;
  return true;
}

/// `31 mars nästa år`, `våren i år`.
bool join_relative_year(const View& view, DateExpression& a, const DateExpression& b) {
  const bool ends = !a.last || (a.last->given.year == 0 && a.last->form == a.first.form);
  const bool yearless = a.first.given.year == 0 && ends &&
                        (a.first.form == DateForm::day || a.first.form == DateForm::month || a.first.form == DateForm::season ||
                         a.first.form == DateForm::part || a.first.form == DateForm::week || a.first.form == DateForm::named);
  if (!yearless || b.first.form != DateForm::relative_unit || b.first.unit != DateUnit::year || !gap(view, a, b, 0))
    return false;
  a.first.year_step = b.first.step;
  if (a.last) a.last->year_step = b.first.step;
  a.tokens.last = b.tokens.last;
  return true;
}

/// A year that a line break parted from its day: the next line goes on in small letters.
bool join_wrapped_year(const View& view, DateExpression& a, const DateExpression& b) {
  const bool yearless =
      a.first.given.year == 0 && !a.last && (a.first.form == DateForm::day || a.first.form == DateForm::month);
  if (!yearless || b.first.form != DateForm::year || b.last || b.tokens.first != a.tokens.last || same_line(view, a, b))
    return false;
  if (view.tokens[b.tokens.first].line != view.tokens[a.tokens.last - 1].line + 1) return false;
  const Index next = b.tokens.last;
  if (next >= view.tokens.size() || view.tokens[next].line != view.tokens[b.tokens.first].line ||
      view.tokens[next].has(token_capital))
    return false;
  a.first.given.year = b.first.given.year;
  a.tokens.last = b.tokens.last;
  return true;
}

// --- slutet av maj ---

/// The first token of `slutet av`, `början på`, `tidigt` before the expression, and its TIMEX3 modifier.
std::optional<std::pair<Index, std::string_view>> part_before(const View& view, const DateExpression& e) {
  Index token = before(view, e.tokens.first);
  if (token != no_index && is_word<"vecka", "år", "månaden">(view, token)) token = before(view, token);
  if (token == no_index) return std::nullopt;
  if (is_word<"tidigt">(view, token)) return std::pair(token, std::string_view("START"));
  if (is_word<"sent">(view, token)) return std::pair(token, std::string_view("END"));
  if (!is_word<"av", "på", "i">(view, token)) return std::nullopt;
  token = before(view, token);
  if (token == no_index) return std::nullopt;
  if (is_word<"utgången">(view, token)) {  // `till utgången av maj`; `vid utgången av maj` is that of the month
    const Index limit = before(view, token);
    if (limit == no_index || !is_word<"till", "före", "senast", "innan", "intill">(view, limit)) return std::nullopt;
  }
  if (is_word<"slutet", "slut", "utgången">(view, token)) return std::pair(token, std::string_view("END"));
  if (is_word<"mitten">(view, token)) return std::pair(token, std::string_view("MID"));
  if (is_word<"början", "inledningen">(view, token)) return std::pair(token, std::string_view("START"));
  return std::nullopt;
}

bool is_weekday(const View& view, Index token) { return token != no_index && (view.tokens[token].lists & sv::weekday) != 0; }

/// `lördag–söndag 5–6 april`, `fre-sön 5–7 april`.
void take_weekday_pair(const View& view, DateExpression& e) {
  const bool named = is_weekday(view, e.tokens.first);
  const Index previous = before(view, e.tokens.first);
  if (previous == no_index) return;
  const Index first = named && is_dash(folded(view, previous)) ? before(view, previous) : no_index;
  if (is_weekday(view, first)) {
    e.first.weekday = sv::lexicon().info(view.tokens[first].word).value;
    e.tokens.first = first;
    return;
  }
  const std::string pair = folded(view, previous);
  const auto hyphen = pair.find('-');
  if (named || hyphen == std::string::npos) return;
  const auto weekday_of = [&](std::string_view name) {
    const auto& info = sv::lexicon().info(sv::lexicon().find(base::hash_of(name)));
    return (info.lists & sv::weekday) != 0 ? info.value : 0;
  };
  const int from = weekday_of(std::string_view(pair).substr(0, hyphen));
  if (from == 0 || weekday_of(std::string_view(pair).substr(hyphen + 1)) == 0) return;
  e.first.weekday = from;
  e.tokens.first = previous;
}

bool has_parts(DateForm form) {
  return form == DateForm::month || form == DateForm::season || form == DateForm::year || form == DateForm::week ||
         form == DateForm::part || form == DateForm::relative_unit || form == DateForm::decade;
}

template <class Join>
void join_neighbours(std::vector<DateExpression>& expressions, Join join) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < expressions.size(); ++at) {
    if (kept > 0 && join(expressions[kept - 1], expressions[at])) continue;
    if (kept != at) expressions[kept] = expressions[at];
    ++kept;
  }
  expressions.resize(kept);
}

}  // namespace

constexpr auto moving = stems("flytta", "ändra", "skjut", "senarelägg", "tidigarelägg", "förskjut");

/// What is moved goes from one date to another: no range.
bool is_moved(const View& view, const DateExpression& e) {
  Index previous = before(view, e.tokens.first);
  for (int n = 0; n < 8 && previous != no_index; ++n, previous = before(view, previous)) {
    if (moving.start(view, previous)) return true;
  }
  return false;
}

namespace {

/// `2024-08-19 09:00` and `09:00 – 11:40`: one day with both its times.
bool takes_end_of(DateExpression& date, const DateExpression& clock) {
  if (!is_clock(clock) || is_clock(date) || date.last || date.first.from != clock.first.from || clock.first.to < 0)
    return false;
  date.first.to = clock.first.to;
  date.tokens.last = clock.tokens.last;
  return true;
}

}  // namespace

std::vector<DateExpression> without_overlaps(std::vector<DateExpression> expressions) {
  const auto comes_before = [](const DateExpression& a, const DateExpression& b) {
    if (a.tokens.first != b.tokens.first) return a.tokens.first < b.tokens.first;
    if (a.tokens.last != b.tokens.last) return a.tokens.last > b.tokens.last;
    const bool a_alone = a.first.form == DateForm::day_alone, b_alone = b.first.form == DateForm::day_alone;
    return a_alone != b_alone ? b_alone : a.number < b.number;
  };
  // Nearly all come in this order.
  if (!std::is_sorted(expressions.begin(), expressions.end(), comes_before))
    std::stable_sort(expressions.begin(), expressions.end(), comes_before);
  std::size_t kept = 0;
  for (std::size_t at = 0; at < expressions.size(); ++at) {
    const DateExpression& e = expressions[at];
    if (kept > 0 && e.tokens.first < expressions[kept - 1].tokens.last) {
      if (takes_end_of(expressions[kept - 1], e)) continue;
      // A longer one that starts later wins over a short one that it only touches.
      const TokenRange& last = expressions[kept - 1].tokens;
      if (e.tokens.size() > last.size() && e.tokens.last > last.last) expressions[kept - 1] = e;
      continue;
    }
    if (kept != at) expressions[kept] = e;
    ++kept;
  }
  expressions.resize(kept);
  return expressions;
}

std::vector<DateExpression> join(const View& view, std::vector<DateExpression> expressions) {
  join_neighbours(expressions, [&](DateExpression& a, const DateExpression& b) { return join_clocks(view, a, b); });
  join_neighbours(expressions, [&](DateExpression& a, const DateExpression& b) {
    return join_relative_year(view, a, b) || join_wrapped_year(view, a, b);
  });
  join_neighbours(expressions, [&](DateExpression& a, const DateExpression& b) { return join_date_clock(view, a, b); });
  join_neighbours(expressions, [&](DateExpression& a, const DateExpression& b) { return join_clock_date(view, a, b); });
  join_neighbours(expressions, [&](DateExpression& a, const DateExpression& b) { return join_range(view, a, b); });
  for (DateExpression& e : expressions) {
    if (e.last) take_weekday_pair(view, e);
    if (!has_parts(e.first.form)) continue;
    if (const auto part = part_before(view, e)) {
      e.tokens.first = part->first;
      e.mod = part->second;
    }
  }
  return expressions;
}

}  // namespace minutes::find::dates_step
