// Days of a month and days in figures, one or several.
#include <vector>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/date_captured.h"

namespace minutes::find {

int month_named(std::string_view name) {
  const auto& info = sv::lexicon().info(sv::lexicon().find(base::hash_of(name)));
  return (info.lists & sv::month) != 0 ? info.value : 0;
}

DatePiece day_piece(const Captured& c, Day day) {
  DatePiece piece;
  piece.given = day;
  piece.weekday = c.weekday();
  return piece;
}

namespace {

Expressions read_day(const Captured& c) {
  const auto figures = c.figures("day", {Shape::day});
  int day = figures ? figures->first.day : c.value("ordinal");
  if (c.yields("day") == "last") day = days_in_month(c.year() == 0 ? 2023 : c.year(), c.value("month"));
  return {expression(c, day_piece(c, {c.year(), c.value("month"), day}))};
}

/// `andra tisdagen i oktober`.
Expressions read_nth_weekday(const Captured& c) {
  const int value = c.value("ordinal");
  if (value > 5 || !c.word("weekday").ends_with("dagen")) return {};
  DatePiece piece = day_piece(c, {c.year(), c.value("month"), 0});
  piece.nth = value == 0 ? DatePiece::last_of_month : value;
  return {expression(c, piece)};
}

/// The days of `5, 12 och` : each token where a day's figures start.
std::vector<std::pair<TokenRange, int>> days_in(const Captured& c, TokenRange range) {
  std::vector<std::pair<TokenRange, int>> days;
  for (Index t = range.first; t < range.last; ++t) {
    const auto rest = c.view().source().substr(c.view().tokens[t].start, 16);
    const auto read = scan(Shape::day, rest);
    if (!read) continue;
    Index last = t + 1;
    while (last < range.last && c.view().tokens[last].start < c.view().tokens[t].start + read->length) ++last;
    days.emplace_back(TokenRange{t, last}, read->first.day);
    t = last - 1;
  }
  return days;
}

/// A list of days that share a month: the first span holds weekday and determiner, the last the month.
Expressions read_days(const Captured& c, Day last_day) {
  Expressions found;
  const auto days = days_in(c, c.range("days"));
  Index from = c.match().tokens.first;
  // In `Storgatan 1, torsdagen den 21 maj` the first figure is no day.
  for (Index t = from + 1; t < c.match().tokens.last; ++t)
    if (c.weekday() == 0 && (c.view().tokens[t].lists & sv::weekday) != 0) return {};
  for (const auto& [tokens, day] : days) {
    DateExpression one = expression(c, day_piece(c, {last_day.year, last_day.month, day}));
    if (!found.empty()) one.first.weekday = 0;
    one.tokens = {from, tokens.last};
    from = tokens.last;
    while (from < c.match().tokens.last &&
           is_word<",", "och", "samt", "respektive", "resp", "resp.", "eller", "&">(c.view(), from))
      ++from;
    found.push_back(one);
  }
  DateExpression end = expression(c, {});
  end.first.given = last_day;
  end.tokens = {from, c.match().tokens.last};
  found.push_back(end);
  return found;
}

Expressions read_day_list(const Captured& c) {
  const auto figures = c.figures("day", {Shape::day});
  if (!figures) return {};
  return read_days(c, {c.year(), c.value("month"), figures->first.day});
}

Expressions read_slash_list(const Captured& c) {
  const auto figures = c.figures("figures", {Shape::slash});
  return figures ? read_days(c, figures->first) : Expressions{};
}

Expressions read_day_range(const Captured& c) {
  Day first{c.year(), c.value("month"), 0}, last = first;
  if (const auto range = c.figures("range", {Shape::days})) {
    first.day = range->first.day;
    last.day = range->last.day;
  } else {
    const auto a = c.figures("from", {Shape::day}), b = c.figures("day", {Shape::day});
    if (!a || !b) return {};
    first.day = a->first.day;
    last.day = b->first.day;
  }
  if (first.day >= last.day) return {};
  DateExpression range = expression(c, day_piece(c, first));
  range.last = DatePiece{.given = last};
  return {range};
}

/// `30 april-2 maj`, the month and the next day one word.
Expressions read_day_hyphen(const Captured& c) {
  const auto first = c.figures("day", {Shape::day});
  const std::string joined = c.word("joined");
  const auto hyphen = joined.find('-');
  if (!first || hyphen == std::string::npos) return {};
  int day = 0;
  for (const char figure : std::string_view(joined).substr(hyphen + 1)) day = day * 10 + (figure - '0');
  if (day < 1 || day > 31) return {};
  DateExpression range =
      expression(c, day_piece(c, {0, month_named(std::string_view(joined).substr(0, hyphen)), first->first.day}));
  range.last = DatePiece{.given = {c.year(), c.value("month"), day}};
  return {range};
}

/// `5 maj-25`, the month and the year one word.
Expressions read_day_month_short_year(const Captured& c) {
  constexpr int first_year = 13, last_year = 49;  // below, the days of a range
  const auto first = c.figures("day", {Shape::day});
  const std::string joined = c.word("joined");
  const auto hyphen = joined.find('-');
  if (!first || hyphen + 3 != joined.size()) return {};
  const int year = (joined[hyphen + 1] - '0') * 10 + joined[hyphen + 2] - '0';
  if (year < first_year || year > last_year) return {};
  return {
      expression(c, day_piece(c, {2000 + year, month_named(std::string_view(joined).substr(0, hyphen)), first->first.day}))};
}

/// A month or season by its name and year.
std::optional<DatePiece> named_period(std::string_view name, int year) {
  const auto& info = sv::lexicon().info(sv::lexicon().find(base::hash_of(name)));
  if ((info.lists & sv::month) != 0) return DatePiece{.form = DateForm::month, .given = {year, info.value, 0}};
  if ((info.lists & sv::season) != 0) return DatePiece{.form = DateForm::season, .given = {year, 0, 0}, .code = info.value};
  return std::nullopt;
}

/// `november 2024-mars 2025`, the first year and the last month one word.
Expressions read_month_year_hyphen(const Captured& c) {
  const std::string joined = c.word("joined");
  int year = 0;
  for (const char figure : std::string_view(joined).substr(0, 4)) year = year * 10 + (figure - '0');
  const auto first = named_period(c.word("month"), year), last = named_period(std::string_view(joined).substr(5), c.year());
  if (!first || !last) return {};
  DateExpression range = expression(c, *first);
  range.last = *last;
  return {range};
}

/// `1 mars 2025–31 december 2026`, the year and the next day one stretch of figures.
Expressions read_day_joined(const Captured& c) {
  const auto first = c.figures("day", {Shape::day});
  const auto joined = c.figures("joined", {Shape::year_day});
  if (!first || !joined) return {};
  DateExpression range = expression(c, day_piece(c, {joined->first.year, c.value("month"), first->first.day}));
  range.last = DatePiece{.given = {c.year(), c.value("last"), joined->last.day}};
  return {range};
}

Expressions read_day_alone(const Captured& c) {
  const auto figures = c.figures("day", {Shape::day});
  if (!figures) return {};
  DatePiece piece = day_piece(c, {0, 0, figures->first.day});
  piece.form = DateForm::day_alone;
  return {expression(c, piece)};
}

Expressions read_figures(const Captured& c) {
  const auto figures =
      c.figures("figures", {Shape::iso, Shape::spaced_iso, Shape::dotted, Shape::compact, Shape::compact_six, Shape::slash});
  if (!figures) return {};
  DatePiece piece = day_piece(c, figures->first);
  if (piece.given.year == 0) piece.given.year = c.year();
  piece.from = figures->from;
  DateExpression found = expression(c, piece);
  if (c.yields("form") == "iso" && c.has("figures") && c.match().rule->name == "date.compact_six")
    found.tokens = c.range("figures");
  return {found};
}

Expressions read_figure_range(const Captured& c) {
  const auto figures = c.figures("figures", {Shape::iso_range, Shape::compact_range, Shape::slash_range});
  if (!figures) return {};
  DateExpression range = expression(c, day_piece(c, figures->first));
  range.last = DatePiece{.given = figures->last};
  return {range};
}

Expressions read_iso_month(const Captured& c) {
  const auto figures = c.figures("figures", {Shape::iso_month});
  if (!figures) return {};
  return {expression(c, {.form = DateForm::month, .given = figures->first})};
}

Expressions read_short_iso(const Captured& c) {
  const auto figures = c.figures("figures", {Shape::short_iso});
  if (!figures) return {};
  DatePiece piece = day_piece(c, figures->first);
  piece.fitting = true;
  return {expression(c, piece)};
}

constexpr DateReader readers[] = {
    {"day", read_day},
    {"nth_weekday", read_nth_weekday},
    {"days", read_day_list},
    {"days_slash", read_slash_list},
    {"day_range", read_day_range},
    {"day_joined", read_day_joined},
    {"day_hyphen", read_day_hyphen},
    {"day_month_short_year", read_day_month_short_year},
    {"month_year_hyphen", read_month_year_hyphen},
    {"day_alone", read_day_alone},
    {"iso", read_figures},
    {"slash", read_figures},
    {"figure_range", read_figure_range},
    {"iso_month", read_iso_month},
    {"short_iso", read_short_iso},
};

}  // namespace

std::span<const DateReader> day_readers() { return readers; }

}  // namespace minutes::find
