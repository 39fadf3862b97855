// Puts an expression on the calendar. What the text does not say is taken, in this order, from: the weekday named; words
// that say ahead or back; an earlier date of the sentence or the list; the section; else the nearest to the meeting.
#include <algorithm>
#include <iterator>
#include <string>

#include "find/date_in_year.h"
#include "find/date_named.h"
#include "find/date_parts.h"
#include "find/stem_set.h"
#include "sv/lists.h"

namespace minutes::find {

/// What is known where an expression stands.
struct DatePlacer::Situation {
  Direction direction = Direction::none;
  Index direction_token = no_index;
  int weight = 0;       ///< days that a candidate on the wrong side of the meeting must be nearer to be taken all the same
  bool wholly = false;  ///< ahead means that it has not begun, back that it is over
  std::optional<Anchor> anchor{};
  std::optional<Day> not_after{}, not_before{};
};

DatePlacer::DatePlacer(const View& view, const Meta& meta, const Options& options) : view_(view), options_(options) {
  if (options.meeting_date) meeting_ = parse_iso(*options.meeting_date);
  if (!meeting_ && meta.date) meeting_ = parse_iso(*meta.date);
  // Years are read from 1800 to 2199 (find/shapes.h): a meeting outside tells nothing.
  if (meeting_ && (meeting_->year < 1800 || meeting_->year > 2199)) meeting_.reset();
}

/// The last dates placed, newest first; a "sentence" may be a whole text on one line.
DatePlacer::Recent DatePlacer::recent() const {
  constexpr std::ptrdiff_t most = 24;
  return {earlier_.rbegin(), earlier_.rbegin() + std::min(most, std::ssize(earlier_))};
}

std::optional<DatePlacer::Anchor> DatePlacer::from_meeting() const {
  if (!meeting_) return std::nullopt;
  return Anchor{*meeting_, {}, DateBasis::reference};
}

std::optional<DatePlacer::Anchor> DatePlacer::anchor_of(const DateExpression& expression) const {
  const Index sentence = sentence_;
  if (sentence == no_index) return anchor_of_list(expression);
  for (const Remembered& e : recent()) {
    if (e.sentence != sentence) break;
    if (e.stated_year != 0) return Anchor{e.day_known ? e.day : Day{e.stated_year, 7, 1}, e.tokens};
  }
  return anchor_of_list(expression);
}

/// The date just before in a list, `24 februari, 26 maj och 22 september`: the list goes on in its year.
std::optional<DatePlacer::Anchor> DatePlacer::listed_before(const DateExpression& expression) const {
  if (earlier_.empty() || !earlier_.back().day_known) return std::nullopt;
  const DatePiece& piece = expression.first;
  const Remembered& other = earlier_.back();
  if (piece.form != DateForm::day || piece.weekday != 0) return std::nullopt;
  Index token = before(view_, expression.tokens.first);
  if (token == no_index || !is_word<",", "och", "samt", "respektive">(view_, token)) return std::nullopt;
  if (before(view_, token) != other.tokens.last - 1) return std::nullopt;
  const Day next{other.day.year, piece.given.month, piece.given.day};
  return other.day < next ? std::optional(Anchor{next, other.tokens}) : std::nullopt;
}

std::optional<DatePlacer::Anchor> DatePlacer::anchor_of_list(const DateExpression& expression) const {
  constexpr std::uint32_t reach_lines = 40, next_lines = 3;
  const Token& token = view_.tokens[expression.tokens.first];
  if (!token.has(token_line_start)) return std::nullopt;
  std::optional<Anchor> item;
  for (const Remembered& e : recent()) {
    const Token& other = view_.tokens[e.tokens.first];
    if (token.line <= other.line) continue;
    if (token.line - other.line > reach_lines) break;
    if (e.stated_year == 0) continue;
    const Token& after = view_.tokens[std::min<std::size_t>(e.tokens.last, view_.tokens.size() - 1)];
    const bool heads = e.whole_year && (after.line != other.line || is_word<":">(view_, e.tokens.last));
    if (heads && view_.topic_of(other.start) == view_.topic_of(token.start))
      return Anchor{{e.stated_year, 7, 1}, e.tokens, DateBasis::heading};
    if (!item && e.day_known && other.has(token_line_start) && token.line - other.line <= next_lines)
      item = Anchor{e.day, e.tokens};
  }
  return item;
}

static constexpr auto of_calendars =
    stems("mötesplan", "sammanträd", "mötestid", "mötesdag", "mötesdatum", "kalend", "årshjul", "tider", "datum",
          "styrelsemöte", "möten", "månadsmöte", "utskottsmöte", "arbetsdag");

/// Under `Mötesplan 2025` days are of that year.
std::optional<DatePlacer::Anchor> DatePlacer::year_of_calendar(const DateExpression& expression) const {
  if (!repeats_yearly(expression.first.form)) return std::nullopt;
  const std::uint32_t offset = view_.tokens[expression.tokens.first].start;
  const Index topic = view_.topic_of(offset);
  if (topic == no_index) return std::nullopt;
  const Span heading = view_.outline.topics[topic].heading;
  if (offset < heading.end) return std::nullopt;
  for (const Remembered& e : recent()) {
    const std::uint32_t start = view_.tokens[e.tokens.first].start;
    if (start < heading.start) break;
    if (!e.whole_year || start >= heading.end) continue;
    const TokenRange words = view_.range(heading);
    for (Index t = words.first; t < words.last; ++t)
      if (of_calendars.start(view_, t)) return Anchor{{e.stated_year, 7, 1}, e.tokens, DateBasis::heading};
  }
  return std::nullopt;
}

static constexpr auto of_the_course =
    stems("öppna", "avsluta", "ajourner", "återuppt", "förklara", "anländ", "inträd", "avvik", "lämna", "klubba", "upplös");

static constexpr auto of_any_day =
    stems("buss", "tåg", "turer", "turen", "avgång", "linje", "nattetid", "natten", "nätter", "morgnar", "kvällar", "helger",
          "vardag", "öppettid", "stängningstid", "tvättid", "bemann", "telefontid", "jourtid");

/// `bussen går 8.20`, `stänger kl 20 på fredagar`, `kl. 22–06`: hours of any day.
bool DatePlacer::is_of_any_day(const DateExpression& expression) const {
  constexpr Index nearby = 12;
  if (expression.first.to >= 0 && expression.first.to <= expression.first.from) return true;
  if (const Index previous = before(view_, expression.tokens.first);
      previous != no_index && is_word<"alla", "alltid", "samtliga", "dagligen">(view_, previous))
    return true;
  const TokenRange all = view_.sentences[sentence_].tokens;
  const Index at = expression.tokens.first;
  for (Index t = std::max(all.first, at > nearby ? at - nearby : 0); t < std::min(all.last, at + nearby); ++t) {
    const bool days = (view_.tokens[t].lists & sv::weekday) != 0 &&
                      (folded(view_, t).ends_with("dagar") || folded(view_, t).ends_with("dagarna"));
    if (days || of_any_day.start(view_, t)) return true;
  }
  return false;
}

std::optional<DatePlacer::Anchor> DatePlacer::day_of_clock(const DateExpression& expression) const {
  const Index sentence = sentence_;
  if (sentence == no_index) return from_meeting();
  const Index previous = before(view_, expression.tokens.first);
  const bool each = previous != no_index && is_word<"alla", "alltid", "samtliga">(view_, previous);
  for (const Remembered& e : recent()) {
    if (e.sentence != sentence || each) break;
    if (e.day_known) return Anchor{e.day, e.tokens};
  }
  if (is_of_any_day(expression)) return std::nullopt;
  // The meeting's own course is told by its opening, breaks and end.
  constexpr Index nearby = 30;
  const TokenRange all = view_.sentences[sentence].tokens;
  const Index at = expression.tokens.first;
  for (Index t = std::max(all.first, at > nearby ? at - nearby : 0); t < std::min(all.last, at + nearby); ++t) {
    if (of_the_course.start(view_, t)) return from_meeting();
  }
  if (sentence > 0 && !earlier_.empty() && earlier_.back().day_known) {
    const Remembered& last = earlier_.back();
    const auto block = [&](Index token) { return view_.layout.lines[view_.tokens[token].line].block; };
    if (last.sentence + 1 == sentence && block(last.tokens.first) == block(expression.tokens.first))
      return Anchor{last.day, last.tokens};
  }
  return from_meeting();
}

int DatePlacer::year_of(const DatePiece& piece, const Situation& situation, PlacedDate& out) const {
  const std::optional<Day> around = situation.not_after    ? situation.not_after
                                    : situation.not_before ? situation.not_before
                                    : situation.anchor     ? std::optional(situation.anchor->day)
                                                           : meeting_;
  if (!around) return 0;
  int best = 0, best_cost = 0, best_fitting = 0;
  bool fits = false;
  for (int year = around->year - 1; year <= around->year + 1; ++year) {
    const auto value = in_year(piece, year);
    if (!value) continue;
    const Bounds bounds = bounds_of(*value, options_);
    const bool weekday_fits = piece.weekday != 0 && piece.nth == 0 && weekday(bounds.first) == piece.weekday;
    int cost = distance(bounds, *around);
    constexpr int wrong_way = 100000;
    if (situation.not_after) {
      if (*situation.not_after < bounds.first) cost += wrong_way;
    } else if (situation.not_before) {
      if (bounds.last < *situation.not_before) cost += wrong_way;
    } else if (situation.direction != Direction::none && meeting_) {
      cost = distance(bounds, *meeting_);
      if (situation.direction == Direction::ahead ? (situation.wholly ? bounds.first : bounds.last) < *meeting_
                                                  : *meeting_ < (situation.wholly ? bounds.last : bounds.first))
        cost += situation.weight;
    }
    best_fitting += weekday_fits;
    const bool better = best == 0 || (weekday_fits && !fits) || (weekday_fits == fits && cost <= best_cost);
    if (!better) continue;
    best = year;
    best_cost = cost;
    fits = weekday_fits;
  }
  if (piece.weekday != 0 && piece.nth == 0 && best != 0 && !fits) out.weekday_conflict = true;
  if (best == 0) out.impossible = true;
  if (fits && best_fitting == 1)
    out.basis = DateBasis::weekday, out.basis_tokens = {};
  else
    set_basis(situation, out);
  return best;
}

void DatePlacer::set_basis(const Situation& situation, PlacedDate& out) {
  const Index token = situation.direction_token;
  out.basis_tokens = {};
  if (situation.not_after || situation.not_before) {
    out.basis = DateBasis::other_end;
  } else if (situation.direction != Direction::none) {
    out.basis = DateBasis::words;
    if (token != no_index) out.basis_tokens = {token, token + 1};
  } else if (situation.anchor) {
    out.basis = situation.anchor->basis;
    out.basis_tokens = situation.anchor->tokens;
  } else {
    out.basis = DateBasis::nearest;
  }
}

/// `fredag vecka 40`; the meeting's day is known.
Day DatePlacer::weekday_in_week(const DatePiece& piece, const Situation& situation, PlacedDate& out) const {
  DatePiece week = piece;
  week.form = DateForm::week;
  week.last_week = week.week;
  week.weekday = 0;
  const int year = piece.given.year != 0 ? piece.given.year : year_of(week, situation, out);
  if (year == 0 || piece.week > weeks_in_year(year)) out.impossible = true;
  return out.impossible ? *meeting_ : add_days(first_day(IsoWeek{year, piece.week}), piece.weekday - 1);
}

DateValue DatePlacer::place_piece(const DatePiece& given, const Situation& situation, PlacedDate& out) const {
  DatePiece piece = given;
  DateValue value;
  if (piece.fitting && meeting_) {
    // `24.12.06`: of the two ways to read it the nearer one.
    const Day turned{2000 + piece.given.day, piece.given.month, piece.given.year % 100};
    const auto far = [&](Day day) { return std::abs(days_from_civil(day) - days_from_civil(*meeting_)); };
    if (valid(turned) && (!valid(piece.given) || far(turned) < far(piece.given))) piece.given = turned;
  }
  if (piece.year_step && meeting_) out.basis = DateBasis::reference, piece.given.year = meeting_->year + *piece.year_step;
  if (piece.form == DateForm::turn && piece.unit == DateUnit::month && piece.given.month == 0 && meeting_) {
    piece.given = {meeting_->year, meeting_->month, 0};
    out.inferred |= inferred_year | inferred_month;
  }
  if (repeats_yearly(piece.form)) {
    int year = piece.given.year;
    if (year == 0) {
      out.inferred |= inferred_year;
      if (piece.weekday == 0 || piece.nth != 0) out.inferred |= inferred_direction;
      year = year_of(piece, situation, out);
    }
    if (year == 0) {
      constexpr int leap_year = 2024;
      if (piece.given.day > days_in_month(leap_year, piece.given.month)) out.impossible = true;
      value.from = {0, piece.code != 0 && piece.form != DateForm::named ? piece.code : piece.given.month, piece.given.day};
      if (piece.form == DateForm::week || piece.form == DateForm::turn || piece.form == DateForm::named) value.from = {};
      set_clock(value, piece);
      return value;
    }
    const auto placed = in_year(piece, year);
    if (!placed) {
      out.impossible = true;
      return {.from = {piece.given.year, piece.given.month}};
    }
    value = *placed;
    if (piece.weekday != 0 && piece.nth == 0 && piece.given.year != 0 && weekday(piece.given) != piece.weekday)
      out.weekday_conflict = true;
    set_clock(value, piece);
    return value;
  }
  switch (piece.form) {
    case DateForm::year: return {.from = {piece.given.year}};
    case DateForm::years:
    case DateForm::decade: return {.from = {piece.given.year}, .to = {piece.last_year}, .interval = true};
    case DateForm::clock:
      if (situation.anchor) {
        value.from = part_of(situation.anchor->day);
        out.basis = situation.anchor->basis;
        out.basis_tokens = situation.anchor->tokens;
      }
      set_clock(value, piece);
      out.inferred |= inferred_year | inferred_month | inferred_day;
      return value;
    default: break;
  }
  out.inferred |= inferred_year;
  out.basis = DateBasis::reference;
  if (piece.form == DateForm::relative_unit && piece.unit != DateUnit::year) out.inferred |= inferred_month;
  if (piece.form == DateForm::relative_day || piece.form == DateForm::weekday) out.inferred |= inferred_month | inferred_day;
  if (!meeting_) {
    value.from.any_day = piece.day_like();
    return value;
  }
  if (piece.form == DateForm::relative_day) value.from = part_of(add_days(*meeting_, piece.step));
  if (piece.form == DateForm::weekday)
    value.from = part_of(piece.week != 0 ? weekday_in_week(piece, situation, out) : weekday_from(*meeting_, piece));
  if (piece.form == DateForm::counted) return counted_from(*meeting_, piece);
  if (piece.form == DateForm::relative_unit) {
    const bool last_one = piece.unit == DateUnit::weekend && piece.step == 0 && situation.direction == Direction::past;
    value = unit_from(*meeting_, piece.unit, last_one ? -1 : piece.step);
  }
  set_clock(value, piece);
  return value;
}

namespace {

/// `den 12`: the month is that of the date it follows, or the nearest that direction and weekday allow.
std::optional<Day> fill_month(const DatePiece& piece, std::optional<Day> earlier, std::optional<Day> meeting,
                              Direction direction) {
  const std::optional<Day> around = earlier ? earlier : meeting;
  if (!around) return std::nullopt;
  std::optional<Day> best;
  int best_cost = 0;
  for (int step = -1; step <= 1; ++step) {
    const Day month = add_months({around->year, around->month, 1}, step);
    const Day day{month.year, month.month, piece.given.day};
    if (!valid(day)) continue;
    int cost = std::abs(days_from_civil(day) - days_from_civil(*around));
    if (earlier ? day < *earlier : (direction == Direction::ahead && day < *around)) cost += 1000;
    if (!earlier && direction == Direction::past && *around < day) cost += 1000;
    if (piece.weekday != 0 && weekday(day) != piece.weekday) cost += 10000;
    if (!best || cost < best_cost) best = day, best_cost = cost;
  }
  return best;
}

/// `turn`: of two years, of which the latter begins what is so from then on.
void apply_limit(DateValue& value, DateLimit limit, bool range, bool turn) {
  const ValuePart end = value.interval ? value.to : value.from;
  switch (limit) {
    case DateLimit::none: return;
    case DateLimit::until:
    case DateLimit::before:
      value.to = limit == DateLimit::until ? end : value.from;
      value.from = {};
      value.open_from = true;
      break;
    case DateLimit::from:
    case DateLimit::after:
      if (range) return;
      if (limit == DateLimit::after || turn) value.from = end;
      value.to = {};
      value.open_to = true;
      break;
  }
  value.interval = true;
}

}  // namespace

/// Of a range whose years are not told the end that is nearer to the meeting is placed first.
bool DatePlacer::is_nearer(const DatePiece& a, const DatePiece& b, const Situation& situation, PlacedDate out) const {
  if (!meeting_ || !repeats_yearly(a.form) || !repeats_yearly(b.form) || a.given.year != 0 || b.given.year != 0) return false;
  const auto far = [&](const DatePiece& piece) {
    const auto value = in_year(piece, year_of(piece, situation, out));
    return value ? distance(bounds_of(*value, options_), *meeting_) : 1000;
  };
  return far(a) < far(b);
}

/// As View::sentence_of; expressions mostly come in text order.
Index DatePlacer::sentence_of(Index token) const {
  constexpr Index nearby = 8;
  if (sentence_ == no_index) return view_.sentence_of(token);
  const Index last = static_cast<Index>(std::min<std::size_t>(view_.sentences.size(), sentence_ + nearby));
  for (Index s = sentence_; s < last; ++s) {
    if (view_.sentences[s].tokens.contains(token)) return s;
    if (token < view_.sentences[s].tokens.first) break;
  }
  return view_.sentence_of(token);
}

DatePlacer::Situation DatePlacer::situation_of(const DateExpression& expression) const {
  const DatePiece& first = expression.first;
  Situation situation;
  situation.wholly = expression.limit == DateLimit::before || (first.form == DateForm::season && first.step != 0);
  const bool open = first.given.year == 0 && first.form != DateForm::relative_day;
  if (open) {
    const DirectionSaid said = direction_said(view_, expression);
    situation.direction = said.direction;
    situation.direction_token = said.token;
    situation.weight = said.weight;
  }
  if (const auto calendar = open ? year_of_calendar(expression) : std::nullopt) {
    situation.anchor = calendar;
    situation.direction = Direction::none;
  } else if (const auto listed = open ? listed_before(expression) : std::nullopt) {
    situation.anchor = listed;
    situation.direction = Direction::none;
  } else if (first.form == DateForm::clock) {
    situation.anchor = day_of_clock(expression);
  } else if (open && (situation.direction == Direction::none || !meeting_)) {
    situation.anchor = anchor_of(expression);
  }
  return situation;
}

/// `den 12`.
DateValue DatePlacer::place_day_alone(const DatePiece& piece, const Situation& situation, PlacedDate& out) const {
  DateValue value;
  const bool follows =
      !earlier_.empty() && earlier_.back().day_known && sentence_ != no_index && earlier_.back().sentence == sentence_;
  const auto day =
      fill_month(piece, follows ? std::optional(earlier_.back().day) : std::nullopt, meeting_, situation.direction);
  out.inferred |= inferred_year | inferred_month;
  if (day) {
    set_basis(situation, out);
    if (follows) out.basis = DateBasis::neighbour, out.basis_tokens = earlier_.back().tokens;
    out.weekday_conflict = piece.weekday != 0 && weekday(*day) != piece.weekday;
    value.from = part_of(*day);
  } else {
    value.from = {0, 0, piece.given.day};
  }
  set_clock(value, piece);
  return value;
}

DateValue DatePlacer::place_range(const DatePiece& first, DatePiece last, Situation situation, PlacedDate& out) const {
  if (last.form == DateForm::day_alone) {
    last.form = DateForm::day;
    last.given.month = first.given.month;
    last.given.year = first.given.year;
  }
  const bool from_end = last.given.year != 0 ||
                        (situation.direction == Direction::none && !situation.anchor && is_nearer(last, first, situation, out));
  DateValue from, to;
  if (from_end && first.given.year == 0 && repeats_yearly(first.form)) {
    to = place_piece(last, situation, out);
    situation.not_after = bounds_of(to, options_).last;
    from = place_piece(first, situation, out);
  } else {
    from = place_piece(first, situation, out);
    if (last.given.year == 0 && from.from.year != 0) situation.not_before = bounds_of(from, options_).first;
    const PlacedDate before = out;
    to = place_piece(last, situation, out);
    if (before.basis != DateBasis::stated) out.basis = before.basis, out.basis_tokens = before.basis_tokens;
  }
  return {.from = from.from, .to = to.interval ? to.to : to.from, .interval = true};
}

PlacedDate DatePlacer::place(const DateExpression& expression) {
  sentence_ = sentence_of(expression.tokens.first);
  const Situation situation = situation_of(expression);
  const std::optional<DatePiece>& last = expression.last;
  PlacedDate out;
  DatePiece first = expression.first;
  if (first.form == DateForm::day_alone && last && last->form == DateForm::day) {
    first.form = DateForm::day;
    first.given.month = last->given.month;
  }
  if (first.form == DateForm::day_alone)
    out.value = place_day_alone(first, situation, out);
  else
    out.value = last ? place_range(first, *last, situation, out) : place_piece(first, situation, out);
  remember(expression, out);
  const bool turn = first.form == DateForm::turn || (first.form == DateForm::named && first.code == named_new_year);
  apply_limit(out.value, expression.limit, last || first.form == DateForm::years || first.to >= 0, turn);
  if (!out.value.resolved()) out.basis = DateBasis::unknown, out.basis_tokens = {};
  return out;
}

void DatePlacer::remember(const DateExpression& expression, const PlacedDate& placed) {
  const ValuePart& from = placed.value.from;
  Remembered entry{.tokens = expression.tokens, .sentence = sentence_};
  const DatePiece& piece = expression.first;
  if (piece.form == DateForm::clock) return;
  entry.day_known = from.year != 0 && from.day != 0 && piece.form != DateForm::week;
  if (entry.day_known) entry.day = {from.year, from.month, from.day};
  const bool stated = piece.given.year != 0 || (expression.last && expression.last->given.year != 0);
  entry.stated_year = stated ? from.year : 0;
  // Within a list the year goes on from line to line.
  if (!stated && entry.day_known && anchor_of(expression)) entry.stated_year = from.year;
  entry.whole_year =
      stated && !expression.last &&
      (piece.form == DateForm::year || (piece.form == DateForm::part && piece.code >= 40) || piece.form == DateForm::season);
  earlier_.push_back(entry);
}

}  // namespace minutes::find
