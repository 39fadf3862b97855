// Random calendar values rendered in every form and set in sentences: the parser gives the value back.
#include <gtest/gtest.h>

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

using Render = std::function<Rendered(Dice&, Day)>;

const std::vector<Render>& forms() {
  static const std::vector<Render> all = {in_words,    in_figures, day_range,    figure_range, month,
                                          month_range, season,     years,        split_year,   week,
                                          quarter,     half_year,  turn_of_year, named,        with_clock};
  return all;
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
};

TEST(Dates, GivesBackWhatIsRendered) {
  constexpr int cases = 20000;
  Dice dice(20240819);
  int wrong = 0;
  for (int n = 0; n < cases && wrong < 20; ++n) {
    const Day day = dice.day();
    const Rendered rendered = forms()[static_cast<std::size_t>(dice.roll(0, static_cast<int>(forms().size()) - 1))](dice, day);
    const auto& sentence = sentences[dice.roll(0, 7)];
    const bool plain = sentence.left.empty() && sentence.right.empty();
    if (!plain && rendered.value.find('/') != std::string::npos) continue;
    const std::string text = std::string(sentence.before) + rendered.text + std::string(sentence.behind);
    const std::string expected =
        rendered.text + "=" + std::string(sentence.left) + rendered.value + std::string(sentence.right);
    const std::string got = test::dates_in(text, find::iso(find::add_days(day, dice.roll(-400, 400))));
    EXPECT_EQ(got, expected) << "case " << n << ": " << text;
    wrong += got != expected;
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
