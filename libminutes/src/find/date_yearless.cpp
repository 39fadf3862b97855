// A document that names no year anywhere: its dates are placed as if it were of a year in which the meeting's weekday is
// what the head says, and are then told without the year. What no weekday told can place (weeks, `på onsdag`) stays open.
#include <algorithm>

#include "find/date_named.h"
#include "find/date_parts.h"

namespace minutes::find::dates_step {
namespace {

constexpr int latest_year = 2023, earliest_year = 1996;

bool names_year(const DatePiece& piece) {
  return piece.given.year != 0 || piece.form == DateForm::year || piece.form == DateForm::years ||
         piece.form == DateForm::decade;
}

bool in_head(const View& view, const DateExpression& e) {
  constexpr std::uint32_t head_lines = 15;
  const Token& token = view.tokens[e.tokens.first];
  const auto& topics = view.outline.topics;
  return token.line < head_lines && (topics.empty() || token.start < topics.front().heading.start);
}

bool is_day(const DateExpression& e) {
  return e.first.form == DateForm::day && e.first.given.day != 0 && e.first.given.month != 0 && !e.last;
}

/// Weeks and weekdays, and feasts that move.
bool leans_on_weekdays(const DatePiece& piece) {
  if (piece.form == DateForm::relative_unit) return piece.unit == DateUnit::week || piece.unit == DateUnit::weekend;
  if (piece.form == DateForm::named) return !is_fixed_day(piece.code);
  return piece.form == DateForm::week || piece.form == DateForm::weekday || piece.nth != 0;
}

bool is_easter(const DatePiece& piece) { return piece.form == DateForm::named && leans_on_easter(piece.code); }

}  // namespace

std::optional<SupposedDay> supposed_meeting(const View& view, const std::vector<DateExpression>& expressions) {
  for (const DateExpression& e : expressions)
    if (names_year(e.first) || (e.last && names_year(*e.last))) return std::nullopt;
  const auto found = std::find_if(expressions.begin(), expressions.end(), [&](const DateExpression& e) {
    return is_day(e) && in_head(view, e) && !is_of_other(view, e);
  });
  if (found == expressions.end()) return std::nullopt;
  const DatePiece& piece = found->first;
  for (int year = latest_year; year >= earliest_year; --year) {
    const Day day{year, piece.given.month, piece.given.day};
    if (valid(day) && (piece.weekday == 0 || weekday(day) == piece.weekday)) return SupposedDay{day, piece.weekday != 0};
  }
  return std::nullopt;
}

bool is_beyond(const SupposedDay& meeting, const DateExpression& e) {
  const auto beyond = [&](const DatePiece& piece) {
    return is_easter(piece) || (!meeting.by_weekday && leans_on_weekdays(piece));
  };
  return beyond(e.first) || (e.last && beyond(*e.last));
}

void hide_year(PlacedDate& placed) {
  placed.value.from.year = placed.value.to.year = 0;
  placed.basis = DateBasis::unknown;
  placed.basis_tokens = {};
}

}  // namespace minutes::find::dates_step
