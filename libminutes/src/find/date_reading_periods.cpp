// Months, seasons, years, weeks, parts of years and feasts, and what is told by its distance from the meeting.
#include <vector>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/date_captured.h"
#include "find/date_named.h"

namespace minutes::find {
namespace {

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

constexpr DateReader readers[] = {
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
};

}  // namespace

std::span<const DateReader> period_readers() { return readers; }

}  // namespace minutes::find
