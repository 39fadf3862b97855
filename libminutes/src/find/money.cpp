// Amounts: the rules of sv/rules_amounts.cpp find number and unit; here the value is reckoned, amounts that name no
// currency are held to the sentence's matter, and columns of figures take the unit of their head.
#include <algorithm>
#include <array>
#include <cmath>

#include "base/utf8.h"
#include "find/numbers.h"
#include "find/rule_facts.h"
#include "find/word_set.h"
#include "minutes/stages.h"
#include "sv/lexicon.h"

namespace minutes::find {
namespace {

struct Matter {
  std::string_view stem;
  MoneyOf of;
};

// Words whose presence says what an amount is; matched as the start of a token or the end of a compound.
constexpr Matter matters[] = {
    {"budget", MoneyOf::budget},     {"anslag", MoneyOf::budget},    {"ram", MoneyOf::budget},
    {"utfall", MoneyOf::outcome},    {"resultat", MoneyOf::outcome}, {"underskott", MoneyOf::outcome},
    {"överskott", MoneyOf::outcome}, {"back", MoneyOf::outcome},     {"minus", MoneyOf::outcome},
    {"bidrag", MoneyOf::grant},      {"stöd", MoneyOf::grant},       {"medel", MoneyOf::grant},
    {"avgift", MoneyOf::fee},        {"arvode", MoneyOf::fee},       {"taxa", MoneyOf::fee},
    {"kostnad", MoneyOf::price},     {"pris", MoneyOf::price},       {"köp", MoneyOf::price},
    {"kostar", MoneyOf::price},      {"lån", MoneyOf::loan},         {"utgift", MoneyOf::price},
    {"intäkt", MoneyOf::outcome},    {"betal", MoneyOf::price},      {"sponsor", MoneyOf::grant},
    {"faktur", MoneyOf::price},      {"intäck", MoneyOf::outcome},
};

/// Three bytes of a word, as good as folded.
constexpr std::size_t triple_of(std::string_view word, std::size_t at) {
  const auto lower = [&](std::size_t place) {
    const auto byte = static_cast<unsigned char>(word[place]);
    const bool capital = (byte >= 'A' && byte <= 'Z') || (byte >= 0x80 && byte <= 0x9E);
    return static_cast<std::size_t>(capital ? byte | 0x20 : byte);
  };
  return (lower(at) * 961 + lower(at + 1) * 31 + lower(at + 2)) % 4096;
}

/// The bytes that the words of `matters` start with.
constexpr auto matter_starts = [] {
  std::array<bool, 4096> starts{};
  for (const Matter& matter : matters) starts[triple_of(matter.stem, 0)] = true;
  return starts;
}();

/// Told without folding: a matter stands at the start of the word, or behind its fourth byte.
bool may_name_matter(const View& view, Index token) {
  if (view.tokens[token].has(token_rewritten)) return true;
  const std::string_view word = view.source(view.tokens[token].span());
  if (word.size() < 3) return false;
  if (matter_starts[triple_of(word, 0)]) return true;
  for (std::size_t at = 4; at + 2 < word.size(); ++at)
    if (matter_starts[triple_of(word, at)]) return true;
  return std::any_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) > 0xC3; });
}

MoneyOf matter_of(std::string_view folded) {
  for (const Matter& matter : matters) {
    if (folded.starts_with(matter.stem)) return matter.of;
    const auto at = folded.rfind(matter.stem);
    if (at != std::string_view::npos && at >= 4 && folded.size() - at <= matter.stem.size() + 5) return matter.of;
  }
  return MoneyOf::unstated;
}

MoneyOf matter_of(const View& view, Index token) {
  if (view.tokens[token].cls != TokenClass::word || !may_name_matter(view, token)) return MoneyOf::unstated;
  return matter_of(base::fold(view.reading(token)));
}

/// The matter named nearest before the amount, else behind it, inside the sentence.
MoneyOf matter_near(const View& view, TokenRange amount) {
  const Index sentence = view.sentence_of(amount.first);
  if (sentence == no_index) return MoneyOf::unstated;
  const TokenRange all = view.sentences[sentence].tokens;
  constexpr Index reach = 12;
  for (Index t = amount.first; t-- > all.first && amount.first - t <= reach;)
    if (const MoneyOf found = matter_of(view, t); found != MoneyOf::unstated) return found;
  for (Index t = amount.last; t < all.last && t - amount.last < reach; ++t)
    if (const MoneyOf found = matter_of(view, t); found != MoneyOf::unstated) return found;
  return MoneyOf::unstated;
}

std::string currency_of(std::string_view folded) {
  struct Code {
    std::string_view word, code;
  };
  static constexpr Code codes[] = {{"euro", "EUR"}, {"eur", "EUR"},  {"€", "EUR"},    {"dollar", "USD"}, {"usd", "USD"},
                                   {"$", "USD"},    {"nok", "NOK"},  {"dkk", "DKK"},  {"gbp", "GBP"},    {"pund", "GBP"},
                                   {"£", "GBP"},    {"keur", "EUR"}, {"teur", "EUR"}, {"meur", "EUR"},   {"mneur", "EUR"},
                                   {"kusd", "USD"}, {"tusd", "USD"}, {"musd", "USD"}};
  const auto at = std::find_if(std::begin(codes), std::end(codes), [&](const Code& c) { return c.word == folded; });
  return std::string(at == std::end(codes) ? "SEK" : at->code);
}

const RuleFacts& facts_of(const Match& match) { return rule_facts(Layer::money)[match.number]; }

std::int32_t value_of(const View& view, Index token) { return sv::lexicon().info(view.tokens[token].word).value; }

/// `22:15`, kronor and öre: digits, a colon and two digits.
std::optional<double> with_ore(std::string_view reading) {
  const auto colon = reading.find(':');
  if (colon == std::string_view::npos || colon + 3 != reading.size()) return std::nullopt;
  const auto whole = amount_of(reading.substr(0, colon)), ore = amount_of(reading.substr(colon + 1));
  if (!whole || !ore) return std::nullopt;
  return *whole + *ore / 100;
}

/// `22k`
std::optional<double> in_thousands(std::string_view reading) {
  if (reading.size() < 2 || (reading.back() != 'k' && reading.back() != 'K')) return std::nullopt;
  const auto amount = amount_of(reading.substr(0, reading.size() - 1));
  if (!amount) return std::nullopt;
  return *amount * 1000;
}

/// The number that the tokens write, in digits or words.
std::optional<double> number_of(const View& view, TokenRange range) {
  if (range.empty()) return std::nullopt;
  const auto reading = view.reading(range.first);
  if (const auto amount = amount_of(reading)) return amount;
  if (const auto amount = in_thousands(reading)) return amount;
  if ((view.tokens[range.first].lists & sv::number_word) != 0 && value_of(view, range.first) > 0)
    return value_of(view, range.first);
  const std::string folded = base::fold(reading);
  if (folded == "hundra") return 100;
  if (folded == "ett" || folded == "en") return 1;
  if (folded == "halvt" || folded == "halv") return 0.5;
  return std::nullopt;
}

/// Where in a range (`10–20`) the dash stands, and how long it is; npos where the reading is none.
std::pair<std::size_t, std::size_t> dash_in(std::string_view reading) {
  for (const std::string_view dash : {"–", "-", "−"})
    if (const auto at = reading.find(dash); at != std::string_view::npos && at > 0) return {at, dash.size()};
  return {std::string_view::npos, 0};
}

/// The parts of an amount that a rule captured.
struct Captured {
  TokenRange num, scale, unit, sign;
};

Money priced(const View& view, const Match& match, const Captured& part, double number) {
  Money money;
  money.rule = match.rule->name;
  money.span = view.span(match.tokens);
  money.value = number + (facts_of(match).yields("more").empty() ? 0 : 1);
  if (!facts_of(match).yields("hundreds").empty()) money.value *= 100;
  if (facts_of(match).yields("implied") == "tick") money.value *= 1000;
  if (!part.scale.empty()) money.value *= std::pow(10, value_of(view, part.scale.first));
  if (!part.unit.empty()) {
    const std::string folded = base::fold(view.reading(part.unit.first));
    money.value *= std::pow(10, value_of(view, part.unit.first));
    money.currency = currency_of(folded);
    if ((view.tokens[part.unit.first].lists & sv::money_unit) != 0) {
      money.currency.clear();
      money.unit = folded;
    }
  }
  if (!part.sign.empty()) {
    // A dash with a space or a bracket before and no space behind is a sign; any other is punctuation.
    const Token& mark = view.tokens[part.sign.first];
    const bool joined = !view.tokens[part.num.first].has(token_space_before);
    const bool opens = mark.has(token_space_before) || (mark.start > 0 && view.source()[mark.start - 1] == '(');
    if (mark.cls != TokenClass::word && opens && joined)
      money.value = -money.value;
    else
      money.span.start = view.tokens[part.num.first].start;
  }
  if (facts_of(match).yields("span") == "num") money.span = view.span(part.num);
  money.value = std::round(money.value * 100) / 100;
  money.of = matter_near(view, match.tokens);
  return money;
}

/// Appends the amounts of a match: one, or the two ends of a range.
void read(const View& view, const Match& match, std::vector<Money>& found) {
  const auto captured = [&](WordHash name) { return facts_of(match).capture(match, name); };
  const Captured part{captured("num"), captured("scale"), captured("unit"), captured("sign")};
  if (part.num.size() > 1)  // `148 312:50`
    if (const auto number = with_ore(view.source(view.span(part.num)))) found.push_back(priced(view, match, part, *number));
  const bool unit_behind =
      !part.unit.empty() && !part.num.empty() && part.unit.first >= part.num.last;  // else a time: `kr 14:30`
  if (const auto number = unit_behind ? with_ore(view.reading(part.num.first)) : std::nullopt)
    return found.push_back(priced(view, match, part, *number));
  if (const auto number = number_of(view, part.num)) return found.push_back(priced(view, match, part, *number));
  const auto reading = part.num.empty() ? std::string_view{} : view.reading(part.num.first);
  const auto [dash, width] = dash_in(reading);
  if (dash == std::string_view::npos || view.tokens[part.num.first].has(token_rewritten)) return;
  const auto low = amount_of(reading.substr(0, dash)), high = amount_of(reading.substr(dash + width));
  if (!low || !high) return;
  const std::uint32_t start = view.tokens[part.num.first].start;
  Money first = priced(view, match, part, *low), second = priced(view, match, part, *high);
  first.span = {start, start + static_cast<std::uint32_t>(dash)};
  second.span.start = start + static_cast<std::uint32_t>(dash + width);
  found.push_back(std::move(first));
  found.push_back(std::move(second));
}

/// An amount without a currency word: the sentence must be about money, and no noun may follow that it counts.
bool money_is_meant(const View& view, TokenRange num, std::string_view implied) {
  const bool told = implied == "cash" || implied == "tax";  // by the words of the rule
  if (implied == "tax") return true;
  if (!told && implied != "tick" && matter_near(view, num) == MoneyOf::unstated) return false;
  const Index next = num.last;
  if (next >= view.tokens.size() || view.sentence_of(next) != view.sentence_of(num.first)) return true;
  if (view.tokens[next].cls == TokenClass::punctuation) return true;
  if (view.tokens[next].cls == TokenClass::symbol && told) return true;
  return word_set<"back", "plus",    "minus", "per",  "i",     "vilken", "vilket", "som",
                  "ur", "om", "ink", "ink.", "utan", "vid", "innan", "efter", "senast", "trots", "men", "har", "ska",
                                                 "och",  "för",     "till",  "från", "av",    "under",  "är",     "var",
                                                 "blev", "betalas", "exkl",  "inkl", "exkl.", "inkl.">.has(view.tokens[next]);
}

// --- columns of figures ---

bool column_gap(std::string_view gap) {
  return gap.size() >= 3 || gap.find('\t') != std::string_view::npos || gap.find('|') != std::string_view::npos;
}

/// `-900` in a column: the sign is a token of its own.
bool signed_figure(const View& view, Index t) {
  return t > 1 && !view.tokens[t].has(token_space_before) && view.tokens[t - 1].cls != TokenClass::word &&
         word_set<"-", "–", "−", "+">.has(view.tokens[t - 1]) && view.tokens[t - 1].has(token_space_before);
}

/// The amounts at the end of a line that is a label and figures, such as a budget prints; none for any other line.
std::vector<Index> figures_of_line(const View& view, TokenRange tokens) {
  constexpr std::uint32_t most_tokens = 16;
  std::vector<Index> figures;
  if (tokens.size() < 2 || tokens.size() > most_tokens) return figures;
  for (Index t = tokens.last; t-- > tokens.first + 1;) {
    const bool figure = view.tokens[t].cls == TokenClass::number && amount_of(view.reading(t));
    const Index start = figure && signed_figure(view, t) ? t - 1 : t;
    if (!figure || start == tokens.first || !column_gap(view.source({view.tokens[start - 1].end, view.tokens[start].start})))
      break;
    figures.insert(figures.begin(), t);
    t = start;
  }
  if (figures.empty()) return figures;
  const Index label = figures.front() - (signed_figure(view, figures.front()) ? 2 : 1);
  if (view.tokens[label].cls != TokenClass::word) figures.clear();
  return figures;
}

/// What the nearest lines above a column say: the power of ten of the last currency word that stands without a number
/// (`i tkr`), else of the last one; nothing where they are not about money.
std::optional<int> unit_above(const View& view, Index line) {
  constexpr Index reach = 8;
  const Index top = line > reach ? line - reach : 0;
  std::optional<int> head, last, matter;
  for (Index t = view.token_at(view.layout.lines[top].span.start); t < view.tokens.size() && view.tokens[t].line < line; ++t) {
    const bool currency = (view.tokens[t].lists & sv::currency) != 0;
    if (currency) last = value_of(view, t);
    if (currency && t > 0 && view.tokens[t - 1].cls != TokenClass::number) head = last;
    if (matter_of(view, t) != MoneyOf::unstated) matter = 0;
  }
  return head ? head : last ? last : matter;
}

/// The tokens that lie whole in the line; `from` is any token at or before its first.
TokenRange tokens_on(const View& view, Index line, Index from) {
  constexpr Index stride = 32;
  const auto size = static_cast<Index>(view.tokens.size());
  while (from + stride < size && view.tokens[from + stride].line < line) from += stride;
  while (from < size && view.tokens[from].line < line) ++from;
  const std::uint32_t end = view.layout.lines[line].span.end;
  TokenRange range{from, from};
  while (range.last < size && view.tokens[range.last].end <= end) ++range.last;
  return range;
}

/// Told by its last byte: most lines end in a letter or in a mark that closes a sentence.
bool may_end_in_figure(const View& view, const Line& line) {
  if (line.blank() || line.span.empty()) return false;
  std::uint32_t last = line.span.end - 1;
  while (last > line.span.start && view.source()[last] == ' ') --last;
  const char c = view.source()[last];
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return !letter && c != '.' && c != ',' && c != ':' && c != '?';
}

bool is_plus(const View& view, Index t) { return view.source(view.tokens[t].span()) == "+"; }

void add_columns(const View& view, std::vector<Money>& found) {
  const Index lines = static_cast<Index>(view.layout.lines.size());
  Index quiet = 0;  // lines since the last figure: a head between rows does not end a column
  std::vector<Index> column;
  Index first = 0;
  const auto close = [&] {
    const auto power = column.size() >= 3 ? unit_above(view, first + 1) : std::nullopt;
    for (const Index t : column) {
      if (!power) break;
      Money money;
      money.rule = "money.column";
      const bool sign = signed_figure(view, t), negative = sign && !is_plus(view, t - 1);
      money.span = view.span({negative ? t - 1 : t, t + 1});
      money.value = *amount_of(view.reading(t)) * std::pow(10, *power) * (negative ? -1 : 1);
      money.of = matter_near(view, {t, t + 1});
      found.push_back(std::move(money));
    }
    column.clear();
  };
  TokenRange tokens;
  for (Index line = 0; line < lines; ++line) {
    std::vector<Index> figures;
    if (may_end_in_figure(view, view.layout.lines[line])) {
      tokens = tokens_on(view, line, tokens.first);
      figures = figures_of_line(view, tokens);
    }
    if (!figures.empty()) {
      if (column.empty()) first = line;
      column.insert(column.end(), figures.begin(), figures.end());
      quiet = 0;
    } else if (!column.empty() && (view.layout.lines[line].blank() || ++quiet > 1)) {
      close();
    }
  }
  close();
}

/// Longest first where two overlap; then in text order.
void keep_longest(std::vector<Money>& found) {
  std::stable_sort(found.begin(), found.end(), [](const Money& a, const Money& b) {
    return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
  });
  std::vector<Money> kept;
  for (Money& money : found)
    if (kept.empty() || kept.back().span.end <= money.span.start)
      kept.push_back(std::move(money));
    else if (kept.back().span.size() < money.span.size())
      kept.back() = std::move(money);
  found = std::move(kept);
}

}  // namespace

std::vector<Money> money(const View& view, const Matches& matches) {
  std::vector<Money> found;
  for (const Match& match : matches.of(Layer::money)) {
    if (facts_of(match).yields("implied").empty()) {
      read(view, match, found);
      continue;
    }
    const TokenRange num = facts_of(match).capture(match, "num"), scale = facts_of(match).capture(match, "scale");
    const bool tick = facts_of(match).yields("implied") == "tick";
    const TokenRange sum{num.first, tick ? match.tokens.last : std::max(num.last, scale.last)};
    if (tick && view.tokens[num.last].has(token_space_before)) continue;
    if (!money_is_meant(view, sum, facts_of(match).yields("implied"))) continue;
    const std::size_t before = found.size();
    read(view, match, found);
    if (found.size() == before) continue;
    Span& span = found.back().span = view.span(sum);
    while (!base::is_digit(static_cast<unsigned char>(view.source()[span.start]))) ++span.start;
  }
  add_columns(view, found);
  keep_longest(found);
  return found;
}

}  // namespace minutes::find
