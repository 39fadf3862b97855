// From a rule's captures to what they say. Each form has a reader; a reader that cannot make sense gives nothing.
#include <algorithm>
#include <vector>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/date_captured.h"

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

DateExpression expression(const Captured& c, DatePiece piece) {
  return {.tokens = c.match().tokens, .rule = c.match().rule, .number = c.match().number, .first = piece};
}

namespace {

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

constexpr DateReader clock_readers[] = {{"clock", read_clock}, {"clock_bare", read_clock}};

using Reader = Expressions (*)(const Captured&);

Reader reader_of(std::string_view form) {
  for (const std::span<const DateReader> readers :
       {day_readers(), period_readers(), std::span<const DateReader>(clock_readers)})
    for (const DateReader& reader : readers)
      if (reader.form == form) return reader.read;
  return nullptr;
}

/// The reader of each rule, by its number.
std::vector<Reader> readers_by_rule() {
  std::vector<Reader> by_rule;
  for (const RuleFacts& rule : rule_facts(Layer::dates)) by_rule.push_back(reader_of(rule.yields("form")));
  return by_rule;
}

}  // namespace

Expressions dates_step::read(const View& view, const Match& match) {
  static const std::vector<Reader> by_rule = readers_by_rule();
  const Reader reader = by_rule[match.number];
  return reader ? reader(Captured(view, match, rule_facts(Layer::dates)[match.number])) : Expressions{};
}

}  // namespace minutes::find
