// From a rule's captures to what they say. Each form has a reader; a reader that cannot make sense gives nothing.
#include <algorithm>
#include <vector>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/date_named.h"
#include "find/date_parts.h"
#include "find/rule_facts.h"
#include "find/shapes.h"
#include "sv/lexicon.h"

namespace minutes::find {

std::string folded(const View& view, Index token) { return base::fold(view.reading(token)); }

namespace {

constexpr Index furthest = 200;  // a page's furniture may lie between two tokens of a sentence

}  // namespace

// A segment is a line of furniture, elsewhere a sentence, whose first token is marked.
Index before(const View& view, Index token) {
  const Token& from = view.tokens[token];
  const bool furniture = from.has(token_furniture);
  if (from.has(token_sentence_start) && !furniture) return no_index;
  for (Index t = token; t-- > 0 && token - t < furthest;) {
    if (view.tokens[t].has(token_furniture) == furniture) return furniture && view.tokens[t].line != from.line ? no_index : t;
    if (furniture) return no_index;
  }
  return no_index;
}

Index behind(const View& view, Index token) {
  const Token& from = view.tokens[token];
  const bool furniture = from.has(token_furniture);
  for (Index t = token + 1; t < view.tokens.size() && t - token < furthest; ++t) {
    if (view.tokens[t].has(token_furniture) != furniture) {
      if (furniture) return no_index;
      continue;
    }
    const bool other = furniture ? view.tokens[t].line != from.line : view.tokens[t].has(token_sentence_start);
    return other ? no_index : t;
  }
  return no_index;
}

namespace {

/// A day of one or two figures, a year of four: what nearly all captures are, told without scanning.
std::optional<Numeric> plain_figures(std::string_view text, std::initializer_list<Shape> shapes) {
  const auto figure = [&](std::size_t at) { return static_cast<unsigned>(text[at] - '0'); };
  Numeric read{.length = static_cast<std::uint32_t>(text.size())};
  if (*shapes.begin() == Shape::day && text.size() <= 2 && figure(0) <= 9 && figure(text.size() - 1) <= 9) {
    read.first.day = static_cast<int>(text.size() == 1 ? figure(0) : figure(0) * 10 + figure(1));
    return read.first.day >= 1 && read.first.day <= 31 ? std::optional(read) : std::nullopt;
  }
  if (*shapes.begin() != Shape::year || text.size() != 4) return std::nullopt;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (figure(at) > 9) return std::nullopt;
    read.first.year = read.first.year * 10 + static_cast<int>(figure(at));
  }
  return read;
}

/// Asks a match for what it captured.
class Captured {
 public:
  Captured(const View& view, const Match& match, const RuleFacts& rule) : view_(view), match_(match), rule_(rule) {}

  TokenRange range(WordHash name) const { return rule_.capture(match_, name); }
  bool has(WordHash name) const { return !range(name).empty(); }
  Index token(WordHash name) const { return range(name).first; }
  std::string word(WordHash name) const { return has(name) ? folded(view_, token(name)) : std::string(); }
  int value(WordHash name) const { return has(name) ? value_of(token(name)) : 0; }
  int value_of(Index token) const { return sv::lexicon().info(view_.tokens[token].word).value; }

  /// Reads the first of the shapes that covers the capture.
  std::optional<Numeric> figures(WordHash name, std::initializer_list<Shape> shapes) const {
    const TokenRange at = range(name);
    if (at.empty()) return std::nullopt;
    return figures(at, shapes);
  }
  std::optional<Numeric> figures(TokenRange at, std::initializer_list<Shape> shapes) const {
    const Span span = view_.span(at);
    if (at.size() == 1)
      if (const auto plain = plain_figures(view_.source(span), shapes)) return plain;
    for (const Shape shape : shapes)
      if (const auto read = scan(shape, view_.source().substr(span.start, 160)); read && read->length == span.size())
        return read;
    return std::nullopt;
  }

  int year() const {
    const auto read = figures("year", {Shape::year, Shape::short_year});
    return read ? read->first.year : 0;
  }
  int weekday() const { return has("weekday") ? value("weekday") : 0; }

  const View& view() const { return view_; }
  const Match& match() const { return match_; }
  std::string_view yields(WordHash key) const { return rule_.yields(key); }

 private:
  const View& view_;
  const Match& match_;
  const RuleFacts& rule_;
};

DateExpression expression(const Captured& c, DatePiece piece) {
  return {.tokens = c.match().tokens, .rule = c.match().rule, .number = c.match().number, .first = piece};
}

DatePiece day_piece(const Captured& c, Day day) {
  DatePiece piece;
  piece.given = day;
  piece.weekday = c.weekday();
  return piece;
}

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

/// 1–12; 0 where it is no month.
int month_named(std::string_view name) {
  const auto& info = sv::lexicon().info(sv::lexicon().find(base::hash_of(name)));
  return (info.lists & sv::month) != 0 ? info.value : 0;
}

/// The months on either side of a hyphen; none where one is no month.
std::optional<std::pair<int, int>> month_pair(const Captured& c) {
  const std::string word = c.word("pair");
  const auto hyphen = word.find('-');
  if (hyphen == std::string::npos) return std::nullopt;
  const std::pair<int, int> pair{month_named(std::string_view(word).substr(0, hyphen)),
                                 month_named(std::string_view(word).substr(hyphen + 1))};
  if (pair.first == 0 || pair.second == 0) return std::nullopt;
  return pair;
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

Expressions read_month(const Captured& c) {
  const int year = c.year();
  if (is_word<"jul">(c.view(), c.token("month"))) return {};  // Christmas; July only behind a day
  return {expression(c, {.form = DateForm::month, .given = {year, c.value("month"), 0}})};
}

Expressions read_month_pair(const Captured& c) {
  const auto pair = month_pair(c);
  if (!pair) return {};
  DateExpression range = expression(c, {.form = DateForm::month, .given = {0, pair->first, 0}});
  range.last = DatePiece{.form = DateForm::month, .given = {c.year(), pair->second, 0}};
  return {range};
}

constexpr struct {
  std::string_view word;
  int step;
} relatives[] = {{"nästa", 1},      {"nästkommande", 1}, {"kommande", 1}, {"förra", -1}, {"föregående", -1}, {"gångna", -1},
                 {"förflutna", -1}, {"innevarande", 0},  {"denna", 0},    {"detta", 0},  {"den", 0},         {"det", 0}};

int step_of(std::string_view word) {
  for (const auto& [known, step] : relatives)
    if (known == word) return step;
  return 0;
}

Direction direction_of_step(std::string_view word) {
  const int step = step_of(word);
  return step > 0 ? Direction::ahead : step < 0 ? Direction::past : Direction::none;
}

/// `vår` is spring only with a year, behind `i`, or said to be next or last.
bool is_bare_season(std::string_view word) { return word == "vår" || word == "höst" || word == "sommar" || word == "vinter"; }
bool is_past_season(std::string_view word) {
  return word == "våras" || word == "höstas" || word == "somras" || word == "vintras";
}

Expressions read_season(const Captured& c) {
  DatePiece piece{.form = DateForm::season, .code = c.value("season")};
  const auto figures = c.figures("figures", {Shape::years, Shape::year});
  piece.given.year = figures ? figures->first.year : c.year();
  if (const auto digits = c.figures("short", {Shape::two_digits})) piece.given.year = 2000 + digits->number;
  const std::string word = c.word("season");
  if (c.has("rel")) {
    piece.direction = direction_of_step(c.word("rel"));
    piece.step = step_of(c.word("rel"));
  }
  if (is_past_season(word)) piece.direction = Direction::past;
  if ((word == "vt" || word == "ht") && piece.given.year == 0) return {};
  if (is_bare_season(word) && piece.given.year == 0 && !c.has("rel")) {
    const Index previous = before(c.view(), c.token("season"));
    if (previous == no_index || !is_word<"i", "till">(c.view(), previous)) return {};
  }
  DateExpression found = expression(c, piece);
  // `i våras` is one word in two, as `i fjol`.
  if (is_past_season(word) && c.token("season") == found.tokens.first)
    if (const Index previous = before(c.view(), found.tokens.first); previous != no_index && is_word<"i">(c.view(), previous))
      found.tokens.first = previous;
  return {found};
}

Expressions read_term(const Captured& c) {
  const std::string word = c.word("term");
  const std::string_view digits = std::string_view(word).substr(2);
  DatePiece piece{.form = DateForm::season, .code = word.starts_with('v') ? 21 : 23};
  int number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  if (digits.size() == 2) piece.given.year = 2000 + number;
  if (digits.size() == 4) piece.given.year = number;
  if (digits.size() == 3 || (digits.size() == 1 && (number < 1 || number > 2))) return {};
  return {expression(c, piece)};
}

Expressions read_year(const Captured& c) { return {expression(c, {.form = DateForm::year, .given = {c.year(), 0, 0}})}; }

Expressions read_years(const Captured& c) {
  const auto figures = c.figures("figures", {Shape::years, Shape::slash_years});
  if (!figures) return {};
  return {expression(c, {.form = DateForm::years, .given = figures->first, .last_year = figures->last.year})};
}

Expressions read_decade(const Captured& c) {
  const std::string word = c.word("decade");
  int number = 0;
  std::size_t figures = 0;
  while (figures <= 4 && figures < word.size() && word[figures] >= '0' && word[figures] <= '9')
    number = number * 10 + (word[figures++] - '0');
  if ((figures != 2 && figures != 4) || number % 10 != 0 || !std::string_view(word).substr(figures).starts_with("-tal"))
    return {};
  if (figures == 4 && (number < 1500 || number > 2090)) return {};
  if (figures == 2) number += number >= 30 ? 1900 : 2000;
  const int length = number % 100 == 0 && figures == 4 && number < 2000 ? 99 : 9;
  return {expression(c, {.form = DateForm::decade, .given = {number, 0, 0}, .last_year = number + length})};
}

Expressions read_week(const Captured& c) {
  DatePiece piece{.form = DateForm::week, .given = {c.year(), 0, 0}};
  if (c.has("week")) {
    for (const char letter : c.word("week"))
      if (letter >= '0' && letter <= '9') piece.week = piece.week * 10 + (letter - '0');
    piece.last_week = piece.week;
  } else {
    const auto figures = c.figures("figures", {Shape::weeks, Shape::week});
    if (!figures) return {};
    piece.week = figures->number;
    piece.last_week = figures->last_number == 0 ? figures->number : figures->last_number;
  }
  if (piece.week < 1 || piece.week > 53) return {};
  return {expression(c, piece)};
}

Expressions read_weeks(const Captured& c) {
  Expressions found;
  Index from = c.match().tokens.first;
  const auto add = [&](TokenRange tokens, int week) {
    DateExpression one = expression(c, {.form = DateForm::week, .given = {c.year(), 0, 0}, .week = week, .last_week = week});
    one.tokens = {from, tokens.last};
    from = tokens.last + 1;
    found.push_back(one);
  };
  const TokenRange list = c.range("weeks");
  for (Index t = list.first; t < list.last; ++t)
    if (const auto read = scan(Shape::week, c.view().source(c.view().tokens[t].span()))) add({t, t + 1}, read->number);
  const auto last = c.figures("figures", {Shape::week});
  if (!last) return {};
  add({c.range("figures").first, c.match().tokens.last}, last->number);
  return found;
}

int single_number(const Captured& c) {
  if (c.has("joined")) return c.word("joined").back() - '0';
  if (const auto figures = c.figures("figures", {Shape::day})) return figures->first.day;
  if (const int value = c.value("number"); value != 0) return value;
  const auto figures = c.figures("number", {Shape::count});
  return figures ? figures->number : 0;
}

Expressions read_part(const Captured& c) {
  const int base = c.yields("of") == "33" ? 33 : c.yields("of") == "37" ? 37 : 40;
  const int count = base == 33 ? 4 : base == 37 ? 3 : 2;
  const auto part = [&](int number) {
    return DatePiece{.form = DateForm::part, .given = {c.year(), 0, 0}, .code = base + number - 1};
  };
  if (const auto range = c.figures("figures", {Shape::days})) {
    if (range->last.day > count) return {};
    DateExpression found = expression(c, part(range->first.day));
    found.last = part(range->last.day);
    return {found};
  }
  const int number = single_number(c);
  if (number < 1 || number > count) return {};
  DateExpression found = expression(c, part(number));
  if (c.match().rule->name == "date.third_led") {
    found.tokens = c.range("joined");
    if (!is_word<"prognos", "prognosen">(c.view(), c.match().tokens.first)) found.first.direction = Direction::past;
  }
  return {found};
}

Expressions read_turn(const Captured& c) {
  DatePiece piece{.form = DateForm::turn, .given = {c.year(), 0, 0}};
  const auto of = c.yields("of");
  piece.unit = of == "year" ? DateUnit::year : of == "half" ? DateUnit::half_year : DateUnit::month;
  if (const auto figures = c.figures("figures", {Shape::years, Shape::slash_years, Shape::year})) {
    // `årsskiftet 2024` says which year ends or begins only by habit: the year that ends, as in `2024/25`.
    piece.given.year = figures->first.year;
  }
  if (piece.unit != DateUnit::month) return {expression(c, piece)};
  if (c.has("pair")) {
    const auto pair = month_pair(c);
    if (!pair || pair->second != pair->first % 12 + 1) return {};
    piece.given.month = pair->first;
  } else {
    piece.given.month = c.value("month");  // none: that of the meeting
  }
  return {expression(c, piece)};
}

Expressions read_named(const Captured& c) {
  DatePiece piece{.form = DateForm::named, .given = {c.year(), 0, 0}, .code = c.value("named")};
  if (c.match().rule->name == "date.second_day") piece.code = named_second_day + (c.word("named") == "jul" ? 0 : 1);
  if (c.match().rule->name == "date.advent") {
    const std::string word = c.word("named");  // `1:a` or `första`
    piece.code = named_advent + (word[0] >= '1' && word[0] <= '4' ? word[0] - '0' : c.value("named")) - 1;
  }
  if (const auto number = c.yields("number"); number.size() == 2 && number != "23")
    piece.code = (number[0] - '0') * 10 + (number[1] - '0');
  return {expression(c, piece)};
}

Expressions read_relative_day(const Captured& c) {
  static constexpr struct {
    std::string_view ending;
    int step;
  } days[] = {{"förrgår", -2}, {"övermorgon", 2}, {"går", -1}, {"imorgon", 1}, {"imorron", 1}, {"morgon", 1}};
  const std::string word = c.word("day");
  DatePiece piece{.form = DateForm::relative_day};
  for (const auto& [ending, step] : days)
    if (word.ends_with(ending)) {
      piece.step = step;
      break;
    }
  return {expression(c, piece)};
}

Expressions read_weekday(const Captured& c) {
  DatePiece piece{.form = DateForm::weekday, .weekday = c.weekday()};
  const auto way = c.yields("direction");
  piece.direction = way == "past" ? Direction::past : way == "ahead" ? Direction::ahead : Direction::none;
  DateExpression found = expression(c, piece);
  const std::string word = c.word("weekday");
  const bool past_form = word.ends_with("dags");
  if (past_form != (piece.direction == Direction::past) || word.ends_with("ar") || word.ends_with("arna")) return {};
  if (c.has("rel")) {
    const std::string rel = c.word("rel");
    found.first.direction = direction_of_step(rel);
    // `kommande torsdag` is the next one; `nästa torsdag` that of next week.
    found.first.step = rel == "kommande" || rel == "denna" ? 0 : step_of(rel);
    if (rel == "kommande" || rel == "denna") found.first.direction = Direction::ahead;
  } else if (!past_form) {  // `i måndags` is one word in two
    found.tokens = {c.token("weekday"), c.has("part") ? c.range("part").last : c.range("weekday").last};
  }
  if (c.yields("form") == "weekday_clock") found.tokens.last = c.range("weekday").last;
  return {found};
}

/// `torsdag nästa vecka`, `i tisdags i förra veckan`, `fredag vecka 40`.
Expressions read_weekday_of_week(const Captured& c) {
  DatePiece piece{.form = DateForm::weekday, .given = {c.year(), 0, 0}, .weekday = c.weekday()};
  const std::string word = c.word("weekday");
  if (word.ends_with("ar") || word.ends_with("arna")) return {};
  if (const auto figures = c.figures("figures", {Shape::week}))
    piece.week = figures->number;
  else
    piece.in_week_step = step_of(c.word("rel"));
  DateExpression found = expression(c, piece);
  if (!word.ends_with("dags")) found.tokens.first = c.token("weekday");
  return {found};
}

DateUnit unit_of(const Captured& c) {
  std::string word = c.word("unit");
  if (c.match().rule->name == "date.unit_own_end") word.pop_back();  // `årets`
  if (word == "år" || word == "års" || word == "fjol" || word == "förfjol" || word == "ifjol" || word == "iförfjol" ||
      word == "fjolåret" || word.starts_with("läsår") || word.starts_with("verksamhetsår"))
    return DateUnit::year;
  if (word.starts_with("helg")) return DateUnit::weekend;
  if (word.starts_with("termin")) return DateUnit::term;
  return static_cast<DateUnit>(sv::lexicon().info(sv::lexicon().find(base::hash_of(word))).value);
}

Expressions read_relative_unit(const Captured& c) {
  DatePiece piece{.form = DateForm::relative_unit, .unit = unit_of(c)};
  const std::string rel = c.word("rel"), unit = c.word("unit");
  piece.step = step_of(rel);
  if (unit == "fjol" || unit == "ifjol" || unit == "fjolåret") piece.step = -1;
  if (unit == "förfjol" || unit == "iförfjol") piece.step = -2;
  if (piece.unit == DateUnit::none || piece.unit == DateUnit::day) return {};
  // `den vecka som` is no particular one; `den här veckan` is; `kommande år` are all that come.
  if (rel == "den" || rel == "det") {
    if (c.match().tokens.size() < 3) return {};
  } else if (rel == "kommande" && piece.unit == DateUnit::year) {
    return {};
  }
  DateExpression found = expression(c, piece);
  if (c.match().rule->name == "date.weekend") found.tokens = c.range("unit");
  return {found};
}

Expressions read_counted(const Captured& c) {
  DatePiece piece{.form = DateForm::counted, .unit = unit_of(c)};
  const auto figures = c.figures("figures", {Shape::count});
  const int count = figures ? figures->number : c.value("word");
  if (count < 1 || piece.unit == DateUnit::none || piece.unit == DateUnit::term) return {};
  piece.step = c.yields("sign") == "-" ? -count : count;
  piece.approximate = c.has("approx");
  return {expression(c, piece)};
}

Expressions read_unit_part(const Captured& c) {
  DateExpression found = expression(c, {.form = DateForm::relative_unit, .unit = unit_of(c)});
  const std::string part = c.word("part");
  found.mod = part.starts_with("slut") ? "END" : part.starts_with("mitt") ? "MID" : "START";
  if (found.first.unit == DateUnit::week) found.mod = {};
  return {found};
}

/// `kl 10 och 14` names two times, `mellan kl 10 och 14` one stretch.
bool is_mere_list(const Captured& c) {
  bool joined = false;
  for (Index t = c.range("from").last; t < c.token("to"); ++t) joined = joined || is_word<"och">(c.view(), t);
  if (!joined) return false;
  const Index previous = before(c.view(), c.match().tokens.first);
  return previous == no_index || !is_word<"mellan">(c.view(), previous);
}

/// `kl. 22–06`: no meeting's hours.
bool is_over_night(const DatePiece& piece) { return !piece.bare && piece.from >= 18 * 60 && piece.to <= 10 * 60; }

Expressions read_clock(const Captured& c) {
  DatePiece piece{.form = DateForm::clock, .approximate = c.has("approx"), .approximate_to = c.has("approx_to")};
  if (const auto figures = c.figures("figures", {Shape::clock_range, Shape::hour_range, Shape::military})) {
    piece.from = figures->from;
    piece.to = figures->to;
    piece.approximate_to = figures->approximate_to;
  } else {
    const auto from = c.figures("from", {Shape::clock, Shape::hour}), to = c.figures("to", {Shape::clock, Shape::hour});
    if (!from || (to && is_mere_list(c))) return {};
    piece.from = from->from;
    if (to) piece.to = to->from;
  }
  piece.bare = c.yields("form") == "clock_bare";
  if (piece.to >= 0 && piece.to <= piece.from && !is_over_night(piece)) return {};
  return {expression(c, piece)};
}

constexpr struct {
  std::string_view form;
  Expressions (*read)(const Captured&);
} readers[] = {
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
    {"month", read_month},
    {"month_pair", read_month_pair},
    {"season", read_season},
    {"term", read_term},
    {"year", read_year},
    {"years", read_years},
    {"decade", read_decade},
    {"week", read_week},
    {"weeks", read_weeks},
    {"part", read_part},
    {"turn", read_turn},
    {"named", read_named},
    {"relative_day", read_relative_day},
    {"weekday", read_weekday},
    {"weekday_clock", read_weekday},
    {"weekday_of_week", read_weekday_of_week},
    {"relative_unit", read_relative_unit},
    {"counted", read_counted},
    {"unit_part", read_unit_part},
    {"clock", read_clock},
    {"clock_bare", read_clock},
};

using Reader = Expressions (*)(const Captured&);

/// The reader of each rule, by its number.
std::vector<Reader> readers_by_rule() {
  std::vector<Reader> by_rule;
  for (const RuleFacts& rule : rule_facts(Layer::dates)) {
    const auto* const at = std::find_if(std::begin(readers), std::end(readers),
                                        [&](const auto& reader) { return reader.form == rule.yields("form"); });
    by_rule.push_back(at == std::end(readers) ? nullptr : at->read);
  }
  return by_rule;
}

}  // namespace

Expressions dates_step::read(const View& view, const Match& match) {
  static const std::vector<Reader> by_rule = readers_by_rule();
  const Reader reader = by_rule[match.number];
  return reader ? reader(Captured(view, match, rule_facts(Layer::dates)[match.number])) : Expressions{};
}

}  // namespace minutes::find
