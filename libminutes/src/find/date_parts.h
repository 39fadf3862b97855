// A date expression as the text gives it, before it is placed: read by find/date_reading.cpp, joined by
// find/date_joining.cpp and date_limits.cpp, held against look-alikes by find/date_traps.cpp, placed by find/date_placing.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "find/date_value.h"
#include "find/word_set.h"
#include "minutes/match.h"
#include "minutes/meta.h"
#include "minutes/view.h"
#include "minutes/warning.h"

namespace minutes::find {

enum class DateForm : std::uint8_t {
  day,        ///< day and month, the year maybe
  day_alone,  ///< `den 12`
  month,
  season,
  year,
  years,
  week,
  part,  ///< of a year: code 33–41
  turn,  ///< of a year, half year or month
  named,
  decade,
  relative_day,  ///< step in days
  weekday,
  relative_unit,  ///< step in units
  counted,        ///< `om två veckor`
  clock,
};

/// Values of sv's list time_unit, and some more.
enum class DateUnit : std::uint8_t { none, day, week, month, quarter, year, third, half_year, weekend, term };
enum class Direction : std::uint8_t { none, past, ahead };
enum class DateLimit : std::uint8_t {
  none,
  until,   ///< senast, till och med: `../end`
  before,  ///< före, innan: `../start`
  from,    ///< från och med, sedan: `start/..`
  after,   ///< efter: `end/..`
};

/// One end of an expression. What the text does not give is 0, minutes -1.
struct DatePiece {
  DateForm form = DateForm::day;
  Day given{};
  int last_year = 0;  ///< of `2020–2022`, of a decade
  int code = 0;       ///< season, part of the year, number of the named day
  int week = 0, last_week = 0;
  int weekday = 0;
  int step = 0;
  std::optional<int> in_week_step{};  ///< of a weekday: of the week so many ahead
  int nth = 0;                        ///< of the weekday in its month, last_of_month for the last
  std::optional<int> year_step{};     ///< the year is said as next, last or this one
  DateUnit unit = DateUnit::none;
  Direction direction = Direction::none;
  int from = -1, to = -1;  ///< clock
  bool approximate = false, approximate_to = false;
  bool bare = false;     ///< figures that need a neighbour or a cue to be a time
  bool fitting = false;  ///< two readings: the year is the one that fits best (`24.12.06`)

  static constexpr int last_of_month = 9;

  bool day_like() const {
    return form == DateForm::day || form == DateForm::day_alone || form == DateForm::weekday || form == DateForm::relative_day;
  }
};

struct DateExpression {
  TokenRange tokens;
  const Rule* rule = nullptr;
  std::uint16_t number = 0;  ///< of the rule in its table
  DatePiece first{};
  std::optional<DatePiece> last{};
  TokenRange first_tokens{}, last_tokens{};  ///< of the ends that were joined to a range
  DateLimit limit = DateLimit::none;
  Index limit_token = no_index;  ///< the last word of what limits
  std::string_view mod{};        ///< TIMEX3 START, MID, END
};

/// The token's hash is that of one of the words, which are folded.
template <WordHash... word>
bool is_word(const View& view, Index token) {
  return word_set<word...>.has(view.tokens[token]);
}
/// The token before `token` in its segment, furniture passed over; no_index where the segment starts.
Index before(const View& view, Index token);
/// The token behind; no_index where the segment ends.
Index behind(const View& view, Index token);
/// The folded reading of a token.
std::string folded(const View& view, Index token);

/// What one match says: one expression nearly always, which needs no memory of its own.
class Expressions {
 public:
  Expressions() = default;
  Expressions(DateExpression one) : first_(std::move(one)), size_(1) {}  // NOLINT(google-explicit-constructor)

  void push_back(DateExpression one) {
    if (size_++ == 0)
      first_ = std::move(one);
    else
      more_.push_back(std::move(one));
  }
  bool empty() const { return size_ == 0; }
  template <class Use>
  void for_each(Use use) const {
    if (size_ > 0) use(first_);
    for (const DateExpression& one : more_) use(one);
  }

 private:
  DateExpression first_{};
  std::size_t size_ = 0;
  std::vector<DateExpression> more_{};
};

namespace dates_step {
/// A date where no tokens stand.
struct HiddenDate {
  Span span{};
  const Rule* rule = nullptr;
  DateValue value{};
};
/// Those of front matter and comments, in text order.
std::vector<HiddenDate> hidden_dates(const View& view);
/// What a rule's match says; none where it says nothing that holds, several for a list.
Expressions read(const View& view, const Match& match);
/// Whether a trap of look-alikes catches the expression.
bool is_trap(const View& view, const DateExpression& expression);
/// As is_trap, for what only the joining with neighbours can tell: clock times that stand alone.
bool is_lone_trap(const View& view, const DateExpression& expression);
/// Whether the days of the expression are written with a point: `26.11`.
bool is_pointed(const View& view, const DateExpression& expression);
/// Drops those, unless the document shows that it writes days so.
void drop_pointed(const View& view, std::vector<DateExpression>& expressions);
/// All that the rules found, read, without look-alikes, joined; in text order.
std::vector<DateExpression> expressions_of(const View& view, const Matches& matches);
/// The day of the meeting, and where it stands.
struct MeetingDay {
  Day day{};
  Span span{};
};
std::optional<MeetingDay> meeting_day(const View& view, const Matches& matches);
/// Whether the words before it say that it is the day of something else: of adjusting, printing, the next meeting.
bool is_of_other(const View& view, const DateExpression& expression);
/// The meeting's day in a year that it may have been.
struct SupposedDay {
  Day day{};
  bool by_weekday = false;  ///< the year has the weekday that the head says
};
/// None where the document names a year, or no day in its head.
std::optional<SupposedDay> supposed_meeting(const View& view, const std::vector<DateExpression>& expressions);
/// Whether the expression needs more than the supposed day tells: weekdays that nobody told, Easter.
bool is_beyond(const SupposedDay& meeting, const DateExpression& expression);
/// The longest of those that overlap, in text order.
std::vector<DateExpression> without_overlaps(std::vector<DateExpression> expressions);
/// Ranges, clock times with their dates, `slutet av` with what it is of.
std::vector<DateExpression> join(const View& view, std::vector<DateExpression> expressions);
/// What is moved goes from one date to another: no range, no limit.
bool is_moved(const View& view, const DateExpression& expression);
/// The limit word before an expression.
struct Limit {
  DateLimit limit = DateLimit::none;
  Index token = no_index;
};
Limit limit_of(const View& view, const DateExpression& expression);
}  // namespace dates_step

/// What the words around an expression say of it.
struct DirectionSaid {
  Direction direction = Direction::none;
  Index token = no_index;  ///< that says it, where one does
  int weight = 0;          ///< days that a date on the other side of the meeting must be nearer to be taken all the same
};
/// `2 maj, sedan 9 juni`: behind a date of the list *sedan* is then.
bool is_behind_listed(const View& view, Index since);
/// Whether the word names an account of what has been: `resultatet`, `utfallet`.
bool is_account(const View& view, Index noun);
DirectionSaid direction_said(const View& view, const DateExpression& expression);

struct PlacedDate {
  DateValue value;
  std::uint8_t inferred = 0;
  bool weekday_conflict = false;
  bool impossible = false;
  DateBasis basis = DateBasis::stated;
  TokenRange basis_tokens{};
};

namespace dates_step {
/// Takes the year off a date that was placed in a supposed one.
void hide_year(PlacedDate& placed);
}  // namespace dates_step

/// Places expressions one after the other, in text order: a date leans on those before it.
class DatePlacer {
 public:
  DatePlacer(const View& view, const Meta& meta, const Options& options);
  PlacedDate place(const DateExpression& expression);

 private:
  Index sentence_of(Index token) const;
  struct Situation;
  struct Remembered {
    TokenRange tokens;
    Index sentence = no_index;
    Day day{};  ///< where it is a day
    int stated_year = 0;
    bool day_known = false;
    bool whole_year = false;  ///< a year, or half of one: heads lists of days
  };

  /// A day to reckon from, and what gives it.
  struct Anchor {
    Day day{};
    TokenRange tokens{};
    DateBasis basis = DateBasis::neighbour;
  };

  /// Walked from the newest.
  struct Recent {
    std::vector<Remembered>::const_reverse_iterator first, last;
    auto begin() const { return first; }
    auto end() const { return last; }
  };
  Recent recent() const;
  std::optional<Anchor> from_meeting() const;
  std::optional<Anchor> anchor_of(const DateExpression& expression) const;
  std::optional<Anchor> listed_before(const DateExpression& expression) const;
  std::optional<Anchor> anchor_of_list(const DateExpression& expression) const;
  std::optional<Anchor> year_of_calendar(const DateExpression& expression) const;
  bool is_of_any_day(const DateExpression& expression) const;
  std::optional<Anchor> day_of_clock(const DateExpression& expression) const;
  Situation situation_of(const DateExpression& expression) const;
  DateValue place_day_alone(const DatePiece& piece, const Situation& situation, PlacedDate& out) const;
  DateValue place_range(const DatePiece& first, DatePiece last, Situation situation, PlacedDate& out) const;
  DateValue place_piece(const DatePiece& piece, const Situation& situation, PlacedDate& out) const;
  Day weekday_in_week(const DatePiece& piece, const Situation& situation, PlacedDate& out) const;
  bool is_nearer(const DatePiece& a, const DatePiece& b, const Situation& situation, PlacedDate out) const;
  static void set_basis(const Situation& situation, PlacedDate& out);
  int year_of(const DatePiece& piece, const Situation& situation, PlacedDate& out) const;
  void remember(const DateExpression& expression, const PlacedDate& placed);

  const View& view_;
  const Options& options_;
  std::optional<Day> meeting_;
  std::vector<Remembered> earlier_;
  Index sentence_ = no_index;  ///< of the expression that is being placed
};

}  // namespace minutes::find
