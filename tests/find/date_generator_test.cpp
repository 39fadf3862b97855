// Random calendar values rendered in every form and set in sentences: the parser gives the value back.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "find/calendar.h"
#include "find/date_named.h"
#include "support/dates.h"

namespace minutes {
namespace {

using find::Day;

constexpr const char* months[] = {"januari", "februari", "mars",      "april",   "maj",      "juni",
                                  "juli",    "augusti",  "september", "oktober", "november", "december"};
constexpr const char* short_months[] = {"jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sept", "okt", "nov", "dec"};
constexpr const char* weekdays[] = {"måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"};

class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}
  int roll(int low, int high) { return low + static_cast<int>(engine_() % static_cast<std::uint32_t>(high - low + 1)); }
  template <std::size_t n>
  std::string_view pick(const std::string_view (&choices)[n]) {
    return choices[roll(0, static_cast<int>(n) - 1)];
  }
  Day day() { return find::civil_from_days(roll(find::days_from_civil({1995, 1, 1}), find::days_from_civil({2039, 12, 31}))); }

 private:
  std::mt19937 engine_;
};

struct Rendered {
  std::string text, value;
  std::string list{};  ///< of several spans: all that is expected, and no value
};

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }
std::string month_of(Day d) { return months[d.month - 1]; }
std::string year_of(Day d) { return std::to_string(d.year); }

Rendered in_words(Dice& dice, Day d) {
  std::string text;
  const int way = dice.roll(0, 3);
  if (way == 1) text = "den ";
  if (way == 2) text = std::string(weekdays[find::weekday(d) - 1]) + "en den ";
  if (way == 3) text = std::string(weekdays[find::weekday(d) - 1]) + " ";
  text += std::to_string(d.day);
  if (way == 1 && dice.roll(0, 3) == 0) text += d.day % 10 < 3 && d.day % 10 > 0 && d.day / 10 != 1 ? ":a" : ":e";
  static constexpr std::string_view spaces[] = {" ", " ", "\u00a0", "\u2009"};
  text += std::string(dice.pick(spaces)) + (dice.roll(0, 4) == 0 ? short_months[d.month - 1] : month_of(d));
  return {text + std::string(dice.pick(spaces)) + year_of(d), find::iso(d)};
}

Rendered in_figures(Dice& dice, Day d) {
  switch (dice.roll(0, 6)) {
    case 0: return {find::iso(d), find::iso(d)};
    case 1: return {year_of(d) + "–" + two(d.month) + "–" + two(d.day), find::iso(d)};
    case 2: return {std::to_string(d.day) + "/" + std::to_string(d.month) + " " + year_of(d), find::iso(d)};
    case 3: return {std::to_string(d.day) + "/" + std::to_string(d.month) + "-" + two(d.year % 100), find::iso(d)};
    case 4: return {two(d.day) + "." + two(d.month) + "." + year_of(d), find::iso(d)};
    case 5: return {year_of(d) + two(d.month) + two(d.day), find::iso(d)};
    default: return {"den " + std::to_string(d.day) + "/" + std::to_string(d.month) + "-" + year_of(d), find::iso(d)};
  }
}

Rendered day_range(Dice& dice, Day d) {
  static constexpr std::string_view dashes[] = {"-", "–", " – ", " - ", " − "};
  const Day end = find::add_days(d, dice.roll(1, 20));
  const std::string value = find::iso(d) + "/" + find::iso(end);
  if (d.month == end.month && dice.roll(0, 1) == 0)
    return {
        std::to_string(d.day) + std::string(dice.pick(dashes)) + std::to_string(end.day) + " " + month_of(d) + " " + year_of(d),
        value};
  const std::string first = "den " + std::to_string(d.day) + " " + month_of(d) + (d.year != end.year ? " " + year_of(d) : "");
  const std::string last = std::to_string(end.day) + " " + month_of(end) + " " + year_of(end);
  static constexpr std::string_view words[] = {" till ", " till och med ", " t.o.m. ", " – "};
  return {first + std::string(dice.pick(words)) + last, value};
}

Rendered figure_range(Dice& dice, Day d) {
  static constexpr std::string_view joins[] = {"–", " – ", "—", " till och med ", " t.o.m. "};
  const Day end = find::add_days(d, dice.roll(1, 900));
  return {find::iso(d) + std::string(dice.pick(joins)) + find::iso(end), find::iso(d) + "/" + find::iso(end)};
}

Rendered month(Dice& dice, Day d) {
  const std::string value = year_of(d) + "-" + two(d.month);
  return {month_of(d) + (dice.roll(0, 4) == 0 ? " månad " : " ") + year_of(d), value};
}

Rendered month_range(Dice& dice, Day d) {
  static constexpr std::string_view dashes[] = {"-", "–", " – ", "/"};
  if (d.month == 12) d.month = 11;
  return {month_of(d) + std::string(dice.pick(dashes)) + months[d.month] + " " + year_of(d),
          year_of(d) + "-" + two(d.month) + "/" + year_of(d) + "-" + two(d.month + 1)};
}

Rendered season(Dice& dice, Day d) {
  static constexpr std::string_view names[] = {"våren", "sommaren", "hösten", "vintern"};
  const int which = dice.roll(0, 3);
  return {std::string(names[which]) + " " + year_of(d), year_of(d) + "-" + std::to_string(21 + which)};
}

Rendered years(Dice& dice, Day d) {
  static constexpr std::string_view dashes[] = {"-", "–", " – ", " - ", " till ", " till och med "};
  const int end = d.year + dice.roll(2, 9);
  return {year_of(d) + std::string(dice.pick(dashes)) + std::to_string(end), year_of(d) + "/" + std::to_string(end)};
}

Rendered split_year(Dice& dice, Day d) {
  const int next = d.year + 1;
  return {year_of(d) + "/" + (dice.roll(0, 1) == 0 ? std::to_string(next) : two(next % 100)),
          year_of(d) + "/" + std::to_string(next)};
}

Rendered week(Dice& dice, Day d) {
  static constexpr std::string_view leads[] = {"vecka ", "v. ", "v "};
  const find::IsoWeek week = find::iso_week(d);
  const Day monday = find::first_day(week);
  return {std::string(dice.pick(leads)) + std::to_string(week.week) + " " + std::to_string(week.year),
          find::iso(monday) + "/" + find::iso(find::add_days(monday, 6))};
}

Rendered quarter(Dice& dice, Day d) {
  static constexpr std::string_view ordinals[] = {"första", "andra", "tredje", "fjärde"};
  const int number = dice.roll(1, 4);
  const std::string value = year_of(d) + "-" + std::to_string(32 + number);
  switch (dice.roll(0, 2)) {
    case 0: return {"kvartal " + std::to_string(number) + " " + year_of(d), value};
    case 1: return {"Q" + std::to_string(number) + " " + year_of(d), value};
    default: return {std::string(ordinals[number - 1]) + " kvartalet " + year_of(d), value};
  }
}

Rendered half_year(Dice& dice, Day d) {
  const int number = dice.roll(1, 2);
  return {std::string(number == 1 ? "första" : "andra") + " halvåret " + year_of(d),
          year_of(d) + "-" + std::to_string(39 + number)};
}

Rendered turn_of_year(Dice&, Day d) {
  return {"årsskiftet " + year_of(d) + "/" + std::to_string(d.year + 1),
          year_of(d) + "-12-31/" + std::to_string(d.year + 1) + "-01-01"};
}

Rendered named(Dice& dice, Day d) {
  static constexpr struct {
    const char* name;
    int number;
  } days[] = {{"midsommar", 1}, {"påsk", 4}, {"långfredagen", 6}, {"julafton", 11}, {"nyårsafton", 14}, {"nationaldagen", 18}};
  const auto& [name, number] = days[dice.roll(0, 5)];
  const auto found = find::named_days(number, d.year);
  const std::string first = find::iso(found->first), last = find::iso(found->second);
  return {std::string(name) + " " + year_of(d), first == last ? first : first + "/" + last};
}

Rendered with_clock(Dice& dice, Day d) {
  static constexpr std::string_view leads[] = {" kl ", " kl. ", " klockan ", ", kl. ", ", "};
  static constexpr std::string_view marks[] = {".", ":"};
  const int from = dice.roll(7, 19), minute = dice.roll(0, 11) * 5;
  const std::string mark(dice.pick(marks)), day = "den " + std::to_string(d.day) + " " + month_of(d) + " " + year_of(d);
  const std::string start = two(from) + mark + two(minute), value = find::iso(d) + "T" + two(from) + ":" + two(minute);
  const std::string lead(dice.pick(leads));
  if (dice.roll(0, 1) == 0) return {day + lead + start, value};
  const int to = from + dice.roll(1, 4);
  return {day + lead + start + (dice.roll(0, 1) == 0 ? "–" : "-") + two(to) + mark + two(minute),
          value + "/" + find::iso(d) + "T" + two(to) + ":" + two(minute)};
}

std::string span_of(Day from, Day to) { return find::iso(from) + "/" + find::iso(to); }
std::string number(int n) { return std::to_string(n); }

Rendered decade(Dice&, Day d) {
  const int first = d.year / 10 * 10;
  return {number(first) + "-talet", number(first) + "/" + number(first + 9)};
}

Rendered tertial(Dice& dice, Day d) {
  static constexpr std::string_view ordinals[] = {"första", "andra", "tredje"};
  const int n = dice.roll(1, 3);
  const std::string value = year_of(d) + "-" + number(36 + n);
  if (dice.roll(0, 2) == 0) return {"T" + number(n) + " " + year_of(d), value};
  return {dice.roll(0, 1) == 0 ? "tertial " + number(n) + " " + year_of(d)
                               : std::string(ordinals[n - 1]) + " tertialet " + year_of(d),
          value};
}

Rendered term(Dice& dice, Day d) {
  const bool autumn = dice.roll(0, 1) == 0;
  const std::string value = year_of(d) + (autumn ? "-23" : "-21");
  if (d.year >= 2000 && dice.roll(0, 1) == 0) return {(autumn ? "HT" : "VT") + two(d.year % 100), value};
  return {(autumn ? "höstterminen " : "vårterminen ") + year_of(d), value};
}

Rendered other_turn(Dice& dice, Day d) {
  if (dice.roll(0, 1) == 0) return {"halvårsskiftet " + year_of(d), span_of({d.year, 6, 30}, {d.year, 7, 1})};
  static constexpr std::string_view dashes[] = {"-", "–", "/"};
  if (d.month == 12) d.month = 11;
  const Day last{d.year, d.month, find::days_in_month(d.year, d.month)};
  return {"månadsskiftet " + month_of(d) + std::string(dice.pick(dashes)) + months[d.month] + " " + year_of(d),
          span_of(last, find::add_days(last, 1))};
}

Rendered week_range(Dice& dice, Day d) {
  find::IsoWeek first = find::iso_week(d);
  if (first.week > 48) first.week = 48;
  const int weeks = dice.roll(1, 4);
  return {
      "v. " + number(first.week) + (dice.roll(0, 1) == 0 ? "–" : "-") + number(first.week + weeks) + " " + number(first.year),
      span_of(find::first_day(first), find::add_days(find::first_day(first), 7 * weeks + 6))};
}

Rendered nth_weekday(Dice&, Day d) {
  static constexpr std::string_view ordinals[] = {"första", "andra", "tredje", "fjärde"};
  const int n = (d.day - 1) / 7;
  if (n > 3) d.day -= 7;
  return {
      std::string(ordinals[std::min(n, 3)]) + " " + weekdays[find::weekday(d) - 1] + "en i " + month_of(d) + " " + year_of(d),
      find::iso(d)};
}

Rendered slash_range(Dice& dice, Day d) {
  const Day end = find::add_days(d, dice.roll(1, 40));
  const std::string first = number(d.day) + "/" + number(d.month) + " " + year_of(d);
  return {first + (dice.roll(0, 1) == 0 ? "–" : " – ") + number(end.day) + "/" + number(end.month) + " " + year_of(end),
          span_of(d, end)};
}

Rendered list_of_days(Dice& dice, Day d) {
  if (d.day > 20) d.day = 20;
  const Day b = find::add_days(d, dice.roll(1, 3)), c = find::add_days(b, dice.roll(1, 4));
  const std::string last = number(c.day) + " " + month_of(c) + " " + year_of(c);
  const std::string text = number(d.day) + ", " + number(b.day) + " och " + last;
  return {text, "",
          number(d.day) + "=" + find::iso(d) + "; " + number(b.day) + "=" + find::iso(b) + "; " + last + "=" + find::iso(c)};
}

using Render = std::function<Rendered(Dice&, Day)>;

const std::vector<Render>& forms() {
  static const std::vector<Render> all = {in_words,     in_figures, day_range,   figure_range, month,       month_range,
                                          season,       years,      split_year,  week,         quarter,     half_year,
                                          turn_of_year, named,      with_clock,  decade,       tertial,     term,
                                          other_turn,   week_range, nth_weekday, slash_range,  list_of_days};
  return all;
}

Rendered from_day(std::string_view text, Day day) { return {std::string(text), find::iso(day)}; }

/// Forms that are reckoned from the day of the meeting.
Rendered reckoned(Dice& dice, Day meeting) {
  const Day monday = find::add_days(meeting, 1 - find::weekday(meeting));
  const int n = dice.roll(2, 9);
  static constexpr std::string_view counts[] = {"två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"};
  const std::string count = dice.roll(0, 1) == 0 ? number(n) : std::string(counts[n - 2]);
  const Day month = find::add_months({meeting.year, meeting.month, 1}, 1);
  const int weekday = dice.roll(1, 7);
  const std::string name = weekdays[weekday - 1];
  const int ahead = (weekday - find::weekday(meeting) + 6) % 7 + 1, back = (find::weekday(meeting) - weekday + 6) % 7 + 1;
  switch (dice.roll(0, 15)) {
    case 0: return from_day("i går", find::add_days(meeting, -1));
    case 1: return from_day("i förrgår", find::add_days(meeting, -2));
    case 2: return from_day("i morgon", find::add_days(meeting, 1));
    case 3: return from_day("i övermorgon", find::add_days(meeting, 2));
    case 4: return {"förra veckan", span_of(find::add_days(monday, -7), find::add_days(monday, -1))};
    case 5: return {"nästa vecka", span_of(find::add_days(monday, 7), find::add_days(monday, 13))};
    case 6: return {"nästa år", number(meeting.year + 1)};
    case 7: return {"förra året", number(meeting.year - 1)};
    case 8: return {"i fjol", number(meeting.year - 1)};
    case 9: return {"nästa månad", number(month.year) + "-" + two(month.month)};
    case 10: return {"om " + count + " veckor", find::iso(find::add_days(meeting, 7 * n))};
    case 11: return {"om " + count + " år", number(meeting.year + n)};
    case 12: return from_day("i " + name + "s", find::add_days(meeting, -back));
    case 13: return from_day("kommande " + name, find::add_days(meeting, ahead));
    case 14: return from_day(name + " nästa vecka", find::add_days(monday, 6 + weekday));
    default: return {"kl. " + two(n + 8) + ".15", find::iso(meeting) + "T" + two(n + 8) + ":15"};
  }
}

constexpr struct {
  std::string_view before, behind;
  std::string_view left, right;  ///< what the limit word makes of a value without a slash
} sentences[] = {
    {"Mötet gäller ", " och inget annat.", "", ""},
    {"- Träff: ", "", "", ""},
    {"Styrelsen beslutade att tiden är ", ".", "", ""},
    {"## Uppföljning ", "\n\nText följer.", "", ""},
    {"Planen (", ") gås igenom.", "", ""},
    {"Svaret ska lämnas senast ", " till kansliet.", "../", ""},
    {"Reglerna gäller från och med ", ".", "", "/.."},
    {"Utfallet till och med ", " redovisas.", "../", ""},
    {"1. Tid för arbetet: ", " (preliminärt).", "", ""},
    {"**Tid:** ", "\n", "", ""},
    {"Kim Ek (S) yrkar att ärendet avser ", " enligt bilagan.", "", ""},
    {"§ 7 Verksamheten ", "\n\nText följer.", "", ""},
    {"Anmälan ska vara inne före ", ".", "../", ""},
    {"| Moment | ", " | Kim |", "", ""},
};

/// `före` ends a value where it starts.
bool takes_limit(std::string_view before) {
  return before.ends_with("senast ") || before.ends_with("med ") || before.ends_with("före ");
}

TEST(Dates, GivesBackWhatIsRendered) {
  constexpr int cases = 30000;  // limit words before ranges are passed over
  Dice dice(20240819);
  int wrong = 0;
  for (int n = 0; n < cases && wrong < 20; ++n) {
    const Day day = dice.day();
    const Rendered rendered = forms()[static_cast<std::size_t>(dice.roll(0, static_cast<int>(forms().size()) - 1))](dice, day);
    const auto& sentence = sentences[dice.roll(0, static_cast<int>(std::size(sentences)) - 1)];
    if (takes_limit(sentence.before) && (!rendered.list.empty() || rendered.value.find('/') != std::string::npos)) continue;
    const std::string text = std::string(sentence.before) + rendered.text + std::string(sentence.behind);
    const std::string expected =
        rendered.list.empty() ? rendered.text + "=" + std::string(sentence.left) + rendered.value + std::string(sentence.right)
                              : rendered.list;
    const std::string got = test::dates_in(text, find::iso(find::add_days(day, dice.roll(-400, 400))));
    EXPECT_EQ(got, expected) << "case " << n << ": " << text;
    wrong += got != expected;
  }
}

TEST(Dates, ReckonsWhatIsRenderedFromTheMeeting) {
  constexpr std::string_view leads[] = {"Anteckning om ", "Tid: ", "Punkten gäller ", "Kim minns "};
  Dice dice(4);
  int wrong = 0;
  for (int n = 0; n < 5000 && wrong < 20; ++n) {
    const Day meeting = dice.day();
    const Rendered rendered = reckoned(dice, meeting);
    const std::string text = std::string(dice.pick(leads)) + rendered.text + ".";
    const std::string got = test::dates_in(text, find::iso(meeting));
    EXPECT_EQ(got, rendered.text + "=" + rendered.value) << "case " << n << ": " << text << " on " << find::iso(meeting);
    wrong += got != rendered.text + "=" + rendered.value;
  }
}

TEST(Dates, FindsTheYearThatHasTheWeekday) {
  Dice dice(11);
  int wrong = 0;
  for (int n = 0; n < 3000 && wrong < 20; ++n) {
    const Day day = dice.day();
    if (day.month == 2 && day.day == 29) continue;
    const std::string text = std::string(weekdays[find::weekday(day) - 1]) + "en den " + number(day.day) + " " + month_of(day);
    const std::string got = test::dates_in("Vi ses " + text + ".", find::iso(find::add_days(day, dice.roll(-180, 180))));
    EXPECT_EQ(got, text + "=" + find::iso(day)) << "case " << n;
    wrong += got != text + "=" + find::iso(day);
  }
}

TEST(Dates, FindsTheYearNearestToTheMeeting) {
  Dice dice(7);
  int wrong = 0;
  for (int n = 0; n < 3000 && wrong < 20; ++n) {
    const Day day = dice.day();
    if (day.month == 2 && day.day == 29) continue;
    const std::string text = std::to_string(day.day) + " " + month_of(day);
    const std::string got = test::dates_in("Tid: " + text, find::iso(find::add_days(day, dice.roll(-150, 150))));
    EXPECT_EQ(got, text + "=" + find::iso(day)) << "case " << n;
    wrong += got != text + "=" + find::iso(day);
  }
}

}  // namespace
}  // namespace minutes
