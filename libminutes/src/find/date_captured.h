// What the readers of date expressions ask a match, and their tables: date_reading_days.cpp reads days and figures,
// date_reading_periods.cpp months, seasons, weeks and what is relative, date_reading.cpp clock times.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "find/date_parts.h"
#include "find/rule_facts.h"
#include "find/shapes.h"
#include "sv/lexicon.h"

namespace minutes::find {

/// What nearly all captures are, told without scanning: a day of one or two figures, a year of four.
std::optional<Numeric> plain_figures(std::string_view text, std::initializer_list<Shape> shapes);

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

/// The whole match as one expression.
DateExpression expression(const Captured& c, DatePiece piece);
/// The day with the weekday that the match names.
DatePiece day_piece(const Captured& c, Day day);
/// 1–12; 0 where it is no month.
int month_named(std::string_view name);

/// The reader of a form that rules yield.
struct DateReader {
  std::string_view form;
  Expressions (*read)(const Captured&);
};
std::span<const DateReader> day_readers();
std::span<const DateReader> period_readers();

}  // namespace minutes::find
