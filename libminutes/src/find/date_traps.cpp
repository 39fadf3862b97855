// What looks like a date and is none: diary numbers, §§, sums, fractions, page counts, versions, files, names of people,
// durations. One function a form; each is asked with the words around.
#include <algorithm>
#include <array>
#include <string>

#include "find/date_parts.h"
#include "find/stem_set.h"
#include "sv/lists.h"

namespace minutes::find::dates_step {
namespace {

/// The expression's surroundings.
struct Around {
  const View& view;
  const DateExpression& e;
  Index previous = no_index, next = no_index;

  Around(const View& v, const DateExpression& expression)
      : view(v), e(expression), previous(before(v, expression.tokens.first)), next(behind(v, expression.tokens.last - 1)) {}

  template <WordHash... word>
  bool behind_word() const {
    return previous != no_index && is_word<word...>(view, previous);
  }
  template <WordHash... word>
  bool before_word() const {
    return next != no_index && is_word<word...>(view, next);
  }
  const Token& first() const { return view.tokens[e.tokens.first]; }
  const Token& last() const { return view.tokens[e.tokens.last - 1]; }
  char byte_before() const { return first().start == 0 ? '\0' : view.source()[first().start - 1]; }
  char byte_behind(std::size_t ahead = 0) const {
    return last().end + ahead < view.source().size() ? view.source()[last().end + ahead] : '\0';
  }
  bool capital(Index token) const {
    return token != no_index && view.tokens[token].has(token_capital) && view.tokens[token].cls == TokenClass::word;
  }
  bool next_on_line() const { return next != no_index && view.tokens[next].line == last().line; }
  bool starts_line() const { return first().has(token_line_start); }
};

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_figure(char c) { return c >= '0' && c <= '9'; }

/// `fakturanummer`, `fakturanr`.
bool names_number(const Around& a) {
  if (a.previous == no_index || a.view.tokens[a.previous].cls != TokenClass::word) return false;
  const std::string_view word = a.view.reading(a.previous);
  return word.size() > 6 && (word.ends_with("nummer") || word.ends_with("numret"));
}

/// What is numbered: a number behind it is its name.
bool behind_numbered(const Around& a) {
  if (a.behind_word<"rum">()) {
    const Index verb = before(a.view, a.previous);
    if (verb != no_index && is_word<"äger", "ägde", "ägt", "äga">(a.view, verb)) return false;
  }
  return names_number(a) || (a.previous != no_index && a.view.tokens[a.previous].cls == TokenClass::section) ||
         a.behind_word<"nr", "nr.", "nummer", "dnr", "dnr.", "dnr:", "diarienummer", "diarienr", "sid", "sid.", "sida", "sidan",
                       "s.", "kap", "kap.", "kapitel", "artikel", "bilaga", "punkt", "punkten", "version", "rev", "iso",
                       "agenda", "horisont", "horizon", "vision", "fossilfritt", "excel", "word", "powerpoint", "server", "box",
                       "tel", "tel.", "telefon", "tfn", "postnr", "kontonummer", "artikelnummer", "telefonnummer", "konto",
                       "plusgiro", "bankgiro", "pg", "bg", "orgnr", "organisationsnummer", "skala", "rum", "sal", "windows",
                       "office", "avsnitt", "rad", "tabell", "figur", "målnr", "mål", "ärende", "ärendenr", "ärendenummer",
                       "paragraf", "fråga", "handling", "nr:", "#", "lägenhet", "linje", "lgh", "artnr", "fakturanr", "faktura",
                       "väg", "länsväg", "riksväg", "buss", "tåg", "ocr", "upplaga", "prop", "prop.", "bet", "bet.", "sou",
                       "ds", "sfs", "skr", "skr.", "personnummer", "mom", "mom.">();
}

/// What is counted or paid: a number before it is an amount.
bool before_unit(const Around& a) {
  if (a.next == no_index) return false;
  if ((a.view.tokens[a.next].lists & (sv::currency | sv::magnitude)) != 0) return true;
  return a.before_word<"kr", "kr.", "kronor", "st", "st.", "stycken", "personer", "invånare", "medlemmar", "m", "m2", "m²",
                       "meter", "km", "kvm", "kvadratmeter", "%", "procent", "mkr", "tkr", "mnkr", "msek", "ksek", "timmar",
                       "tim", "h", "minuter", "platser", "exemplar", "gånger", "elever", "barn", "bostäder", "lägenheter",
                       "hektar", "ha", "liter", "kg", "ton", "kwh", "mwh", "gwh", "kw", "mw", "w", "röster", "deltagare",
                       "besökare", "anställda", "hushåll", "euro", "dollar", "sek", "eur", "usd", "€", "$", "mm", "cm",
                       "grader", "poäng", "hp", "nr", "ex", "ex.", "sidor", "enheter", "byggnader", "bilar", "svar", "företag",
                       "fall", "dagar", "veckor", "månader", "år", "årsarbetare", "tjänster", "träd", "volt">();
}

/// Part of a path, file name or longer number.
bool is_glued(const Around& a) {
  const char previous = a.byte_before(), next = a.byte_behind();
  if (previous == '/' || previous == '\\' || previous == '=' || previous == '#' || previous == '@' || previous == '&')
    return true;
  if (is_ascii_letter(previous) || is_figure(previous)) return true;
  if ((previous == '-' || previous == '.' || previous == ':' || previous == ',') && a.first().start > 1) {
    const char further = a.view.source()[a.first().start - 2];
    if (is_figure(further) || is_ascii_letter(further)) return true;
  }
  if (next == '\\' || next == '=' || (next == '_' && (is_ascii_letter(a.byte_behind(1)) || is_figure(a.byte_behind(1)))))
    return true;
  if (next == ':' && is_ascii_letter(a.byte_behind(1))) return true;
  return (next == '.' || next == '/' || next == '-') && is_ascii_letter(a.byte_behind(1)) && is_ascii_letter(a.byte_behind(2));
}

/// `1800` and `2000` by themselves are counts more often than years.
bool is_round_count(const Around& a) {
  if (a.e.first.form != DateForm::year || a.e.last || a.e.first.given.year % 100 != 0) return false;
  return !a.behind_word<"år", "åren", "från", "till", "sedan", "omkring", "runt", "mellan", "under", "före", "efter", "budget",
                        "valet">();
}

/// `BVA 2023-61`, `2023-58`: diary numbers; a plan is for fewer years.
bool is_diary_number(const Around& a) {
  constexpr int longest = 15;
  if (a.e.first.form != DateForm::years || a.last().end - a.first().start != 7) return false;
  const int years = a.e.first.last_year - a.e.first.given.year;
  return years > 2 * longest || (years > 3 && a.previous != no_index && a.view.tokens[a.previous].has(token_all_caps));
}

bool is_year_trap(const Around& a) {
  if (is_diary_number(a)) return true;
  if (a.byte_before() == '_' || is_glued(a) || behind_numbered(a) || before_unit(a)) return true;
  if (a.behind_word<"ca", "cirka", "drygt", "knappt", "nästan", "över", "minst", "högst", "totalt", "uppemot", "kr", "sek",
                    "eur", "€", "$", "£", "+", "×", "x", "=", "<", ">">())
    return true;
  if (a.before_word<"ref", "ref.", "s.">()) return true;  // reports of cases
  // Before clock words it is a time, behind them too.
  if (a.behind_word<"kl", "kl.", "klockan">()) return true;
  // A figure among figures of a phone number or a column.
  const bool number_before = a.previous != no_index && a.view.tokens[a.previous].cls == TokenClass::number &&
                             a.view.tokens[a.previous].line == a.first().line &&
                             a.view.source()[a.view.tokens[a.previous].start] == '0';
  return number_before;
}

constexpr auto repeating = stems("årlig", "varje", "varannan", "vardagar", "dagligen", "öppettid", "helgfri", "alltid");

/// `varje hushåll`, against `varje vår`, `varje måndag`.
bool is_each_thing(const View& view, Index every) {
  if (!is_word<"varje", "varannan">(view, every)) return false;
  const Index thing = behind(view, every);
  return thing != no_index && view.tokens[thing].cls == TokenClass::word &&
         (view.tokens[thing].lists &
          (sv::month | sv::weekday | sv::season | sv::time_unit | sv::ordinal_word | sv::named_day)) == 0 &&
         !is_word<"morgon", "kväll", "natt", "termin", "verksamhetsår", "läsår", "helg", "vardag">(view, thing);
}

/// What comes again every year or day is no one date.
bool is_repeated(const Around& a) {
  if (a.before_word<"varje", "årligen">() || a.behind_word<"öppet", "öppen", "öppna">()) return true;
  Index token = a.previous;
  for (int n = 0; n < 4 && token != no_index; ++n, token = before(a.view, token)) {
    if (is_word<"brukar", "brukade">(a.view, token)) return true;
    if (repeating.start(a.view, token) && !is_each_thing(a.view, token)) return true;
    if (is_word<"var">(a.view, token) && (a.view.tokens[token + 1].lists & sv::ordinal_word) != 0) return true;
    if ((a.view.tokens[token].lists & sv::weekday) != 0 && folded(a.view, token).ends_with("dagar")) return true;
  }
  return false;
}

/// Whether a tab, a bar, two spaces or the line's end stand at `offset`, looking back (-1) or ahead (1).
bool is_cell_edge(std::string_view text, std::uint32_t offset, Span line, int way) {
  std::size_t spaces = 0;
  for (std::uint32_t at = offset; way > 0 ? at < line.end : at > line.start; at = way > 0 ? at + 1 : at - 1) {
    const char byte = text[way > 0 ? at : at - 1];
    if (byte == '\t' || byte == '|' || (byte == ' ' && ++spaces == 2)) return true;
    if (byte != ' ') return false;
  }
  return way > 0;
}

/// A dash and another month stand on one side.
bool is_next_to_month(const Around& a) {
  const auto dash = [&](Index token) { return token != no_index && is_word<"-", "–", "—", "/">(a.view, token); };
  const auto month = [&](Index token) { return token != no_index && (a.view.tokens[token].lists & sv::month) != 0; };
  return (dash(a.next) && month(behind(a.view, a.next))) || (dash(a.previous) && month(before(a.view, a.previous)));
}

/// Fills a cell of a row that has no other month: who and when, not the head of a table by months.
bool is_own_cell(const Around& a) {
  const Index at = a.e.tokens.first;
  const Line& line = a.view.layout.lines[a.first().line];
  if (!line.table_row && !is_cell_edge(a.view.source(), a.first().start, line.span, -1)) return false;
  if (!is_cell_edge(a.view.source(), a.last().end, line.span, 1)) return false;
  const auto other_month = [&](Index token) { return (a.view.tokens[token].lists & (sv::month | sv::month_pair)) != 0; };
  for (Index t = at; t-- > 0 && a.view.tokens[t].line == a.first().line;)
    if (other_month(t)) return false;
  for (Index t = a.e.tokens.last; t < a.view.tokens.size() && a.view.tokens[t].line == a.first().line; ++t)
    if (other_month(t)) return false;
  return !a.first().has(token_line_start);
}

bool is_month_trap(const Around& a) {
  const Token& token = a.first();
  const bool stated_year = a.e.first.given.year != 0 || a.e.last;
  const std::string word = folded(a.view, a.e.tokens.first);
  if (stated_year) return a.byte_before() == '_';
  if (is_repeated(a)) return true;
  if (is_word<"january", "february", "march", "may", "june", "july", "august", "october">(a.view, a.e.tokens.first))
    return true;
  // `jan–aug`
  if (is_next_to_month(a)) return false;
  if (is_own_cell(a)) return false;
  const bool is_short = word.size() <= 4 && word != "mars" && word != "maj" && word != "juni" && word != "juli";
  const bool led = a.behind_word<"i", "under", "till", "senast", "från", "sedan", "innan", "före", "efter", "av", "mitten",
                                 "slutet", "början", "per", "för", "t.o.m.", "tom", "fr.o.m.", "from", "mellan", "medio",
                                 "ultimo", "/", "och", "på">();
  if (is_short || word.ends_with(".")) return !led || token.has(token_capital);
  if (a.behind_word<"planeten">()) return true;
  if (!token.has(token_capital)) return false;
  // Maj, Juni, April, Augusti are also people.
  if (a.behind_word<"och">()) {
    const Index other = before(a.view, a.previous);
    return other == no_index || (a.view.tokens[other].lists & sv::month) == 0;
  }
  const bool in_capitals = token.has(token_all_caps) && a.next != no_index && a.view.tokens[a.next].has(token_all_caps);
  if (led && (!a.capital(a.next) || in_capitals)) return false;
  if (in_capitals && a.before_word<"till", "och", "månad", "t.o.m.">()) return false;
  if (a.before_word<",">()) {
    const Index after = behind(a.view, a.next);
    if (after == no_index || (a.view.tokens[after].lists & sv::month) == 0) return true;
  }
  if (a.capital(a.next) && a.next_on_line()) return true;
  if (!token.has(token_sentence_start) && !token.has(token_line_start)) return !led && a.capital(a.previous);
  if (a.next == no_index || !a.next_on_line() || a.view.tokens[a.next].cls != TokenClass::word) return false;
  return !a.before_word<"månad", "månads", "är", "blir", "kommer", "ska", "och", "till", "eller", "samt", "innebär", "–", "-",
                        "i", "var">();
}

bool is_impossible_day(Day day) {
  return day.month != 0 && day.day != 0 && (day.day > days_in_month(day.year == 0 ? 2024 : day.year, day.month));
}

bool is_figures_trap(const Around& a) {
  if (is_glued(a) || behind_numbered(a) || before_unit(a)) return true;
  return is_impossible_day(a.e.first.given) || (a.e.last && is_impossible_day(a.e.last->given));
}

/// A third day, or a word that joins, stands behind the second of a list.
bool is_listed(const Around& a, Index second) {
  for (int n = 0; n < 3 && second != no_index; ++n, second = behind(a.view, second))
    if (is_word<",", "och", "samt", "respektive", "resp", "resp.", "eller", "&">(a.view, second)) return true;
  return false;
}

constexpr auto fraction_words = words(
    "på", "till", "av", "med", "ca", "ca.", "cirka", "c:a", "minst", "högst", "endast", "bara", "nästan", "drygt", "knappt",
    "över", "under", "mer", "än", "ungefär", "hälften", "om", "är", "en", "halva", "eller", "motsvarande", "kvar", "varav",
    "på", "totalt", "betalar", "betala", "=", "(", "+", "x", "×", "faktor", "andel", "andelen", "kvot", "kvoten", "kod", "typ");

/// A fraction by its figures alone: halves, thirds, quarters, fifths, eighths.
bool is_plain_fraction(int over, int under) { return over < under && (under <= 5 || under == 8); }

/// `Storgatan 5/7`.
bool is_behind_street(const Around& a) {
  if (!a.capital(a.previous)) return false;
  const std::string_view word = a.view.reading(a.previous);
  for (const std::string_view ending : {"gatan", "vägen", "gränd", "torget", "stigen", "allén", "backen", "gata", "väg"})
    if (word.ends_with(ending)) return true;
  return false;
}

bool is_slash_trap(const Around& a) {
  if (is_figures_trap(a)) return true;
  if (is_pointed(a.view, a.e)) return false;  // find/date_points.cpp asks the whole document
  const DatePiece& day = a.e.first;
  if (day.given.year != 0 || day.weekday != 0 || is_word<"den">(a.view, a.e.tokens.first)) return false;
  if (a.before_word<"kl", "kl.", "klockan">()) return false;
  if (a.before_word<"av">() && a.previous != no_index && (a.view.tokens[a.previous].lists & sv::past_word) != 0) return false;
  if (a.before_word<"av", "majoritet", "delar", "del", "tjänst", "heltid", "tid", "kvalificerad", "tum", "dl", "tsk", "msk",
                    "timme", "kopp">())
    return true;
  if (a.previous != no_index && a.view.tokens[a.previous].cls == TokenClass::number &&
      a.view.tokens[a.previous].line == a.first().line)
    return true;
  if (a.first().has(token_furniture) || is_behind_street(a)) return true;
  if (a.next != no_index && a.view.tokens[a.next].cls == TokenClass::number && a.next_on_line() &&
      !a.view.tokens[a.next].has(token_sentence_start) && a.view.source(a.view.tokens[a.next].span()).size() == 3)
    return true;
  const int over = day.given.day, under = day.given.month;
  if (over == 24 && under == 7) return true;
  if (over >= under || under > 8) return false;
  // Small fractions and page counts; a word that leads to a day makes it one, or a verb that says what was done then.
  if (!a.starts_line() && a.previous != no_index && a.view.tokens[a.previous].cls == TokenClass::word &&
      !fraction_words.has(a.view.tokens[a.previous]) && !behind_numbered(a) &&
      ((a.view.tokens[a.previous].lists & (sv::past_word | sv::ahead_word | sv::present_verb | sv::weekday)) != 0 ||
       a.behind_word<"först", "redan", "igen", "premiären", "premiär", "start", "starten", "tidigast", "kl">() ||
       !is_plain_fraction(over, under)))
    return false;
  if (a.behind_word<"den", "senast", "före", "efter", "innan", "från", "from", "till", "tom", "t.o.m.", "fr.o.m.", "sedan",
                    "datum", "datum:", "möte", "mötet", "träff", "deadline", "deadline:", "dag", "dagen", "mellan", "per",
                    "klar", "klart", "inför", "på", "kommande">())
    return false;
  return !a.starts_line() || !a.next_on_line();
}

/// The first of `möte nr 4, den 8 november` is no day: two days of a list are joined by a word.
bool is_list_trap(const Around& a) {
  const Token& figures = a.first();
  if (figures.cls != TokenClass::number) return false;
  if (behind_numbered(a)) return true;
  if (!a.before_word<",">()) return false;
  const Index second = behind(a.view, a.next);
  return second != no_index && !is_listed(a, second);
}

/// `1. Maj Ek hälsar välkommen`: a point and a name.
bool is_list_number(const Around& a) {
  const Token& month = a.last();
  return a.starts_line() && a.e.first.given.year == 0 && month.has(token_capital) && !month.has(token_all_caps) &&
         a.view.source()[month.start - 2] == '.' && a.capital(a.next) && a.next_on_line();
}

bool is_bare_spring_trap(const Around& a) {
  const Index season = a.e.tokens.last - 1;
  if (a.e.first.given.year != 0 || !is_word<"vår">(a.view, season) || a.e.tokens.size() > 1) return false;
  if (a.next == no_index || !a.next_on_line() || a.view.tokens[a.next].cls == TokenClass::punctuation) return false;
  // `i vår verksamhet` is ours; `i vår för att` is spring.
  return !a.before_word<"för", "och", "med", "när", "då", "om", "på", "till", "kommer", "ska", "är", "blir", "har", "kan",
                        "eller", "men", "så", "som", "samt", "att", "skulle", "planeras", "hålls", "hos", "i", "vid", "bör",
                        "under", "av", "via", "efter", "innan", "inför", "igen", "också", "kring", "utan", "men">();
}

bool is_day_alone_trap(const Around& a) {
  if (a.e.first.weekday != 0 || a.byte_behind() == ':') return a.behind_word<"varje", "var">();
  const std::string day = folded(a.view, a.e.tokens.last - 1);
  const bool ordinal = !is_figure(day.back());
  if (a.before_word<"i">()) {
    const Index after = behind(a.view, a.next);
    if (after != no_index && is_word<"varje", "månaden", "var">(a.view, after)) return true;
  }
  if (a.next == no_index || a.view.tokens[a.next].cls == TokenClass::punctuation)
    return a.before_word<"%", "/", "(", "-", "–">();
  const bool function_word = a.before_word<"och", "till", "eller", "kl", "kl.", "klockan", "på", "vid", "med", "samt", "då",
                                           "är", "ska", "kommer", "hålls", "från", "för", "i", "mellan">();
  return !function_word && !(ordinal && a.view.tokens[a.next].cls == TokenClass::word && !a.capital(a.next) && false);
}

bool is_named_trap(const Around& a) {
  if (a.e.first.given.year != 0) return false;
  if (a.behind_word<"god", "glad">()) return true;
  // Alone on its line it heads a matter.
  if (a.starts_line() && !a.next_on_line()) return true;
  // Lucia, Valborg and Pingst are names too.
  return a.first().has(token_capital) &&
         (a.capital(a.next) && a.next_on_line() && !a.view.tokens[a.next].has(token_sentence_start));
}

bool is_week_trap(const Around& a) {
  if (a.behind_word<"varje", "per", "version", "i", "en", "/">()) return !a.behind_word<"i", "/">() || before_unit(a);
  const Index lead = a.e.tokens.first;
  const std::string_view word = a.view.reading(lead);
  if (before_unit(a) || a.before_word<"år">()) return true;
  if (a.next != no_index && (a.view.tokens[a.next].lists & sv::month) != 0) return true;  // `veckan 14–20 oktober`
  // A party, a room, a version.
  if (word == "V" || (word.starts_with('V') && word.size() <= 4 && word != "V." && word != "Vv" && !a.starts_line()))
    return true;
  return false;
}

bool is_part_trap(const Around& a) {
  const bool k = a.e.rule->name == "date.quarter_joined" && folded(a.view, a.e.tokens.first).starts_with('k');
  const bool half = a.e.rule->name == "date.half_year" && is_word<"halvan">(a.view, a.e.tokens.first + 1);
  // `Kv Björken` is a block of houses.
  const bool block = is_word<"kv", "kv.">(a.view, a.e.tokens.first) && a.first().has(token_capital) && !a.starts_line();
  return block || ((k || half) && a.e.first.given.year == 0);
}

constexpr auto settling = stems("avgör", "avgjor", "sammanträd", "möte", "möts", "beslut", "behandla", "juster");

/// `idag` is the meeting's day where something is settled in it, else nowadays.
bool is_today_trap(const Around& a) {
  if (a.byte_before() == '-') return true;
  const std::string word = folded(a.view, a.e.tokens.last - 1);
  if (a.e.first.step != 0 || !word.ends_with("dag")) return false;
  Index token = a.previous;
  for (int n = 0; n < 6 && token != no_index; ++n, token = before(a.view, token)) {
    if (settling.start(a.view, token)) return false;
  }
  return true;
}

bool is_relative_unit_trap(const Around& a) {
  // `nästa år 2025`, `nästa vecka 34`; but `i år 1 315 kr`.
  if (a.next != no_index && a.view.tokens[a.next].cls == TokenClass::number && a.next_on_line()) {
    const std::size_t figures = a.view.tokens[a.next].span().size();
    if (a.e.first.unit != DateUnit::year || figures == 4) return true;
  }
  return a.behind_word<"varje", "per", "varannan">();
}

bool is_counted_trap(const Around& a) {
  if (a.e.first.step > 0 && a.behind_word<"avtal", "avtalet", "kontrakt", "förslag", "beslut", "bidrag", "tid", "period",
                                          "mandat", "uppdrag", "förlängning", "hyresavtal", "tjänst", "straff", "upp">())
    return true;
  return a.before_word<"per", "/", "gamla", "gammal", "lång", "långa", "långt", "framåt", "åt">();
}

/// `från tisdag till torsdag`, `måndag till onsdag`: days of any week.
bool is_moved_weekday(const Around& a) {
  if (!a.behind_word<"till">()) return false;
  const Index other = before(a.view, a.previous);
  return other != no_index && (a.view.tokens[other].lists & sv::weekday) != 0;
}

/// `var tredje torsdag`.
bool is_every_nth(const Around& a) {
  if (a.previous == no_index || (a.view.tokens[a.previous].lists & sv::ordinal_word) == 0) return false;
  const Index every = before(a.view, a.previous);
  return every != no_index && is_word<"var", "varje">(a.view, every);
}

bool is_weekday_trap(const Around& a) {
  const std::string word = folded(a.view, a.e.tokens.first);
  if (word.ends_with("dagen") && a.e.rule->name != "date.weekday_relative") return true;
  if (is_moved_weekday(a) || is_every_nth(a)) return true;
  return a.behind_word<"varje", "var", "varannan", "alla", "en">() || a.before_word<"den">() ||
         (a.next != no_index && a.view.tokens[a.next].cls == TokenClass::number && a.next_on_line() &&
          a.e.rule->name != "date.weekday_clock");
}

bool is_clock_trap(const Around& a) {
  const bool of_day = a.previous != no_index && ((a.view.tokens[a.previous].lists & sv::month) != 0 ||
                                                 a.view.tokens[a.previous].cls == TokenClass::number);
  return before_unit(a) || is_glued(a) || (!of_day && is_repeated(a) && !a.behind_word<"alltid">());
}

/// `på 90-talet` is a time, `varav 30-talet föreningar` a count.
bool is_decade_trap(const Around& a) {
  const std::string word = folded(a.view, a.e.tokens.first);
  if (word.ends_with("tal"))  // `ett 50-tal personer`
    return a.behind_word<"ett", "några", "ca", "ca.", "cirka", "minst", "drygt", "omkring", "par", "med", "av", "över">() ||
           (a.next != no_index && a.next_on_line() && a.view.tokens[a.next].cls == TokenClass::word &&
            !a.before_word<"och", "eller">());
  if (word.size() > 4 && is_figure(word[3])) return false;  // `1990-talet`
  return a.previous != no_index &&
         !a.behind_word<"på", "under", "från", "sedan", "till", "i", "mot", "över", "av", "före", "efter", "tidiga", "sena">();
}

constexpr auto leading_to_time =
    stems("anslöt", "anslut", "kom", "gick", "går", "återkom", "tjänstgör", "deltog", "deltar", "frånvar", "närvar", "fr.o.m",
          "t.o.m", "from", "tom", "upphävd", "hävd", "stäng", "sätts", "drar", "öppna", "avsluta", "avslut", "ajourner",
          "återuppt", "start", "slut", "börja", "lunch", "paus", "fika", "kaffe", "mellan", "innan", "efter", "runt", "tid",
          "samling", "sluta", "upphör", "anländ", "lämna", "inträd", "avvik", "mötestid", "senast", "före", "från", "till",
          "vid", "framme", "insläpp", "ca", "avgång", "turerna", "upplös");

/// `lunch 12–13`, `Tid: 10–11`: hours right behind what lasts.
bool led_to_hours(const Around& a) {
  Index token = a.previous;
  if (token != no_index && is_word<":">(a.view, token)) token = before(a.view, token);
  return token != no_index &&
         is_word<"lunch", "lunchpaus", "paus", "fikapaus", "rast", "ajournering", "tid", "mötestid", "öppet">(a.view, token);
}

/// A word of opening, closing, beginning: what stands by it is a time.
bool led_to_time(const Around& a) {
  Index token = a.previous;
  for (int n = 0; n < 3 && token != no_index; ++n, token = before(a.view, token))
    if (leading_to_time.start(a.view, token)) return true;
  return false;
}

constexpr auto leading_to_price = stems("kosta", "pris", "avgift", "hyra", "summa", "belopp", "betyg", "snitt");

bool led_to_price(const Around& a) {
  Index token = a.previous;
  for (int n = 0; n < 3 && token != no_index; ++n, token = before(a.view, token))
    if (leading_to_price.start(a.view, token)) return true;
  return false;
}

}  // namespace

bool is_trap(const View& view, const DateExpression& expression) {
  const Around around(view, expression);
  switch (expression.first.form) {
    case DateForm::day: {
      const auto form = expression.rule->name;
      if (expression.first.given.year == 0 && !expression.last && around.before_word<"varje", "årligen">()) return true;
      if (form == "date.slash") return is_slash_trap(around);
      if (form == "date.days_month") return is_list_trap(around);
      if (form == "date.day_month" && is_list_number(around)) return true;
      if (form == "date.day_month" && behind_numbered(around) && around.capital(around.next)) return true;
      if (form == "date.compact" || form == "date.compact_six" || form == "date.compact_six_alone" || form == "date.spaced" ||
          form == "date.iso" || form == "date.short_iso" || form == "date.dotted" || form == "date.iso_range" ||
          form == "date.slash_range")
        return is_figures_trap(around);
      return false;
    }
    case DateForm::day_alone: return is_day_alone_trap(around);
    case DateForm::month: {
      const bool figures = expression.rule->name == "date.iso_month";
      if (!figures) return is_month_trap(around);
      return is_figures_trap(around) ||
             (around.previous != no_index && (view.tokens[around.previous].has(token_all_caps) ||
                                              (around.capital(around.previous) && view.reading(around.previous).size() == 1)));
    }
    case DateForm::season: return is_bare_spring_trap(around);
    case DateForm::year:
    case DateForm::years: return is_year_trap(around);
    case DateForm::week: return is_week_trap(around);
    case DateForm::part: return is_part_trap(around);
    case DateForm::named: return is_named_trap(around);
    case DateForm::relative_day: return is_today_trap(around);
    case DateForm::weekday: return is_weekday_trap(around);
    case DateForm::relative_unit: return is_relative_unit_trap(around);
    case DateForm::counted: return is_counted_trap(around);
    case DateForm::clock: return is_clock_trap(around);
    case DateForm::decade: return is_decade_trap(around);
    case DateForm::turn: return false;
  }
  return false;
}

bool is_lone_trap(const View& view, const DateExpression& expression) {
  const Around around(view, expression);
  if (is_round_count(around)) return true;
  if (expression.first.form == DateForm::weekday && expression.rule->name == "date.weekday_clock")
    return expression.first.from < 0;
  if (expression.first.form != DateForm::clock || !expression.first.bare) return false;
  if (behind_numbered(around) || around.byte_before() == '(') return true;
  if (expression.first.approximate) return false;
  if (led_to_price(around)) return true;
  const std::string_view figures = view.source(view.span(expression.tokens));
  const bool colon = figures.find(':') != std::string_view::npos;
  if (expression.rule->name == "date.hours_bare") return !led_to_hours(around);
  if (expression.first.to >= 0) return expression.first.from < 5 * 60 && !colon;
  const bool property = colon && around.capital(around.previous) && !view.tokens[around.previous].has(token_line_start) &&
                        !view.tokens[around.previous].has(token_sentence_start) && expression.first.from < 6 * 60 &&
                        figures.size() == 4;
  if (property) return true;
  if (led_to_time(around)) return false;
  // A name and figures is a property or a chapter: `Vallda 12:30`.
  if (around.capital(around.previous)) return true;
  if (colon)
    return !(around.previous == no_index || around.starts_line() ||
             (view.tokens[around.previous].cls == TokenClass::punctuation &&
              (expression.first.from >= 5 * 60 || figures.size() == 5)) ||
             expression.first.from >= 6 * 60);
  if (around.starts_line()) return true;  // a heading's number
  return expression.first.from < 7 * 60 || expression.first.from % 5 != 0 || around.before_word<"och">();
}

}  // namespace minutes::find::dates_step
