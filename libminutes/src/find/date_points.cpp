// `26.11`, `7-9.10`: days with a point. Most documents use the point for clock times, decimals and numbers of matters, so such
// figures are days only where the document shows that it writes days so.
#include <algorithm>
#include <string>

#include "find/date_parts.h"
#include "sv/lists.h"

namespace minutes::find::dates_step {
namespace {

bool has_weekday_or_article(const View& view, const DateExpression& e) {
  return e.first.weekday != 0 || is_word<"den">(view, e.tokens.first);
}

/// A word that leads to a day, or to nothing that could be a clock time or a share.
bool is_led_to(const View& view, const DateExpression& e) {
  const Index previous = before(view, e.tokens.first);
  if (previous == no_index) return false;
  return (view.tokens[previous].lists & sv::past_word) != 0 ||
         is_word<"senast", "före", "innan", "fr", "from", "fr.o.m.", "tom", "t.o.m.", "sedan", "datum", "datumen", "helgen",
                 "deadline", "inför">(view, previous);
}

/// Whether such figures can be no day here.
bool is_impossible(const View& view, const DateExpression& e) {
  if (has_weekday_or_article(view, e)) return false;
  const Token& first = view.tokens[e.tokens.first];
  if (first.has(token_line_start)) return true;  // the number of a matter
  const Index previous = before(view, e.tokens.first), next = behind(view, e.tokens.last - 1);
  const auto is_number = [&](Index token) {
    return token != no_index && view.tokens[token].cls == TokenClass::number && view.tokens[token].line == first.line;
  };
  if (is_number(previous) || is_number(next)) return true;
  return previous != no_index &&
         ((view.tokens[previous].lists & sv::clock_word) != 0 ||
          is_word<"ca", "ca.", "cirka", "till", "med", "på", "av", "en", "är", "+", "=", "tid">(view, previous));
}

}  // namespace

bool is_pointed(const View& view, const DateExpression& e) {
  const bool slash = e.rule->name == "date.slash" || e.rule->name == "date.slash_range" || e.rule->name == "date.days_slash";
  return slash && view.source(view.span(e.tokens)).find('/') == std::string_view::npos;
}

void drop_pointed(const View& view, std::vector<DateExpression>& expressions) {
  constexpr int enough = 2;
  int shown = 0;
  bool any = false;
  for (const DateExpression& e : expressions) {
    if (!is_pointed(view, e)) continue;
    any = true;
    if (is_impossible(view, e)) continue;
    if (has_weekday_or_article(view, e))
      shown += enough;
    else if (e.last || is_led_to(view, e))
      ++shown;
  }
  if (!any) return;
  std::erase_if(expressions,
                [&](const DateExpression& e) { return is_pointed(view, e) && (shown < enough || is_impossible(view, e)); });
}

}  // namespace minutes::find::dates_step
