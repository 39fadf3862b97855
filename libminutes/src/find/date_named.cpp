#include "find/date_named.h"

namespace minutes::find {
namespace {

/// The first day on or after `from` that is that weekday.
Day next(int wanted, Day from) { return add_days(from, (wanted - weekday(from) + 7) % 7); }

std::pair<Day, Day> one(Day day) { return {day, day}; }

}  // namespace

// Movable days as in lagen (1989:253) om allmänna helgdagar: midsummer's eve is the Friday of 19–25 June, all saints'
// the Saturday of 31 October–6 November.
std::optional<std::pair<Day, Day>> named_days(int number, int year) {
  const Day easter = easter_sunday(year);
  const Day midsummer_eve = next(5, {year, 6, 19});
  const Day advent = next(7, {year, 11, 27});
  switch (number) {
    case 1: return std::pair(midsummer_eve, add_days(midsummer_eve, 1));
    case 2: return one(midsummer_eve);
    case 3: return one(add_days(midsummer_eve, 1));
    case 4: return std::pair(add_days(easter, -2), add_days(easter, 1));
    case 5: return one(add_days(easter, -3));
    case 6: return one(add_days(easter, -2));
    case 7:
    case 10: return std::pair(Day{year, 12, 24}, Day{year, 12, 26});
    case 8: return one(add_days(easter, -1));
    case 9: return one(easter);
    case 11: return one({year, 12, 24});
    case 12: return one({year, 12, 25});
    case 13: return std::pair(Day{year, 12, 31}, Day{year + 1, 1, 1});
    case 14: return one({year, 12, 31});
    case 15: return one({year, 1, 1});
    case 16: return one({year, 1, 6});
    case 17: return one({year, 12, 13});
    case 18: return one({year, 6, 6});
    case 19: return one({year, 4, 30});
    case 20: return one(add_days(easter, 49));
    case 21: return one(add_days(easter, 39));
    case 22: return one(next(6, {year, 10, 31}));
    case 29: return one({year, 1, 13});
    case 30: return one({year, 2, 14});
    case 31: return one(add_days(next(7, {year, 6, 1}), -7));  // the last Sunday of May
    case 32: return one(next(7, {year, 11, 8}));               // the second Sunday of November
    case 33: return one(add_days(easter, -7));
    case 34: return one(add_days(easter, -47));
    case 35: return one(add_days(easter, -46));
    case 36: return one({year, 3, 8});
    case 37: return one(add_days(advent, -7));
    case 38: return one(next(7, {year, 10, 8}));  // the second Sunday of October
    case 39: return one(next(7, {year, 9, 29}));
    case 40: return one(next(7, {year, 2, 2}));
    case named_second_day: return one({year, 12, 26});
    case named_second_day + 1: return one(add_days(easter, 1));
    default: break;
  }
  if (number >= named_advent && number < named_second_day) return one(add_days(advent, 7 * (number - named_advent)));
  return std::nullopt;
}

}  // namespace minutes::find
