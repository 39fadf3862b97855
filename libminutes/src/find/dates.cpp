// Dates in four steps, each in a file of its own: the rules' matches are read (date_reading.cpp), look-alikes dropped
// (date_traps.cpp), parts joined to whole expressions (date_joining.cpp), and these placed on the calendar one after the
// other (date_placing.cpp). Here they become findings, with what each is a date of; date_hidden.cpp adds what stands
// where no tokens do.
#include <algorithm>
#include <array>

#include "find/date_parts.h"
#include "find/places.h"
#include "find/stem_set.h"
#include "find/word_set.h"
#include "minutes/stages.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

// Stems of the words that tell what a date is of, those that outrank others first.
constexpr auto telling =
    stems("sammanträdesdatum", "mötesdatum", "sammanträdesdag",      //
          "giltig", "period", "mandat", "gälla", "gäller", "tiden",  //
          "kraft", "tillträd", "inför", "upphör",                    //
          "tjänsteutlåtande", "tjänsteskrivelse", "skrivelse", "protokoll", "yttrande", "yrkande", "tilläggsyrkande",
          "återremissyrkande", "dater", "rapport", "motion", "interpellation", "bilaga", "avtal", "brev", "mejl",  //
          "beslut", "beslöt", "antog", "anta", "faststäl", "bordla", "återremitter", "uppdrag",                    //
          "möte", "konferens", "träff", "sammanträde",                                                             //
          "deadline", "redovis", "återkom", "återrapporter", "klar");
constexpr struct {
  std::size_t last;  ///< one behind the last of its stems
  DateOf of;
} told[] = {{3, DateOf::meeting},   {9, DateOf::validity}, {13, DateOf::effect},  {29, DateOf::reference},
            {37, DateOf::decision}, {41, DateOf::event},   {46, DateOf::deadline}};
static_assert(std::end(told)[-1].last == telling.count);

/// What six figures count, and what they number.
constexpr auto counted_words = words("kr", "kronor", "tkr", "kkr", "mkr", "euro", "st", "stycken", "kwh", "mwh", "kvm", "m2",
                                     "km", "ton", "personer", "invånare", "besök", "besökare", "resor", "%", "procent");
constexpr auto number_words = words("nr", "nr.", "nummer", "artikel", "artikelnummer", "art", "order", "ordernummer", "faktura",
                                    "fakturanummer", "konto", "projekt", "projektnummer", "id", "ocr", "kod", "mötes-id",
                                    "telefon", "tel", "tel.", "kod:", "id:", "summa", "kr", "ca", "totalt");

DateOf of_word(const View& view, Index token) {
  const std::size_t stem = telling.find(view, token);
  const bool occasion = (view.tokens[token].lists & sv::occasion) != 0;
  for (const auto& [last, of] : told)
    if (stem < last || (occasion && of == DateOf::event)) return of;
  return DateOf::unclear;
}

/// What the nearest word before the expression that tells says that it is of.
DateOf of_words(const View& view, const DateExpression& expression) {
  Index token = before(view, expression.tokens.first);
  for (int n = 0; n < 12 && token != no_index; ++n, token = before(view, token)) {
    if (view.tokens[token].cls != TokenClass::word) continue;
    if (const DateOf of = of_word(view, token); of != DateOf::unclear) return of;
  }
  return DateOf::unclear;
}

DateOf of(const View& view, const DateExpression& expression, const DateValue& value, std::string_view text, const Meta& meta) {
  const Index line = view.tokens[expression.tokens.first].line;
  const bool meeting_day = meta.date && text.starts_with(*meta.date) && (!value.interval || value.from.minute >= 0);
  const ZoneKind zone = zone_of_line(view, line);
  if (meeting_day &&
      (view.tokens[expression.tokens.first].has(token_furniture) || zone == ZoneKind::title || zone == ZoneKind::cover))
    return DateOf::meeting;
  const DateOf words = of_words(view, expression);
  if (words == DateOf::meeting && !meeting_day) return DateOf::event;
  if (meeting_day && !value.open_from && !value.open_to && (words == DateOf::event || words == DateOf::unclear))
    return DateOf::meeting;
  if (expression.limit == DateLimit::until || expression.limit == DateLimit::before)
    return words == DateOf::validity ? DateOf::validity : DateOf::deadline;
  if (expression.limit == DateLimit::from || expression.limit == DateLimit::after)
    return value.interval && !value.open_to ? DateOf::validity : DateOf::effect;
  if (expression.first.form == DateForm::years) return DateOf::validity;
  if (meeting_day && expression.first.form == DateForm::clock) return DateOf::meeting;
  if (words == DateOf::deadline && meta.date && value.latest({}).substr(0, 10) < *meta.date) return DateOf::unclear;
  if (words == DateOf::unclear && section_of_line(view, line) == SectionKind::upcoming) return DateOf::event;
  return words;
}

/// Whether the dot that a token ends with is the sentence's rather than an abbreviation's.
bool ends_sentence(const View& view, Index last) {
  if (view.tokens[last].cls == TokenClass::number) return true;
  const Index next = behind(view, last);
  return next == no_index || view.tokens[next].has(token_capital);
}

void write_value(DateMention& mention, const DateValue& value, const Options& options) {
  if (value.is_plain_day()) {
    mention.value = iso({value.from.year, value.from.month, value.from.day});
    mention.edtf = mention.earliest = mention.latest = mention.timex_value = mention.value;
    return;
  }
  mention.value = value.text();
  mention.edtf = value.edtf();
  mention.resolved = value.resolved();
  mention.earliest = value.earliest(options);
  mention.latest = value.latest(options);
  write_timex(value, mention);
}

/// Those of front matter and comments, put among the others.
void add_hidden(const View& view, const Meta& meta, const Options& options, std::vector<DateMention>& mentions) {
  const std::size_t seen = mentions.size();
  for (const dates_step::HiddenDate& hidden : dates_step::hidden_dates(view)) {
    DateMention& mention = mentions.emplace_back();
    mention.span = hidden.span;
    mention.rule = hidden.rule->name;
    write_value(mention, hidden.value, options);
    mention.of = meta.date && mention.value.starts_with(*meta.date) ? DateOf::meeting : DateOf::reference;
  }
  std::inplace_merge(mentions.begin(), mentions.begin() + static_cast<std::ptrdiff_t>(seen), mentions.end(),
                     [](const DateMention& a, const DateMention& b) { return a.span.start < b.span.start; });
}

void fill(DateMention& mention, const View& view, const DateExpression& expression, const PlacedDate& placed, const Meta& meta,
          const Options& options) {
  mention.span = view.span(expression.tokens);
  if (view.source(mention.span).back() == '.' && ends_sentence(view, expression.tokens.last - 1)) --mention.span.end;
  mention.rule = expression.rule->name;
  write_value(mention, placed.value, options);
  if (mention.timex_mod.empty()) mention.timex_mod = expression.mod;
  mention.inferred = placed.inferred;
  mention.basis = placed.basis;
  if (!placed.basis_tokens.empty()) mention.basis_span = view.span(placed.basis_tokens);
  if (expression.limit != DateLimit::none) mention.limit_span = view.tokens[expression.limit_token].span();
  mention.of = of(view, expression, placed.value, mention.value, meta);
}

void warn(const View& view, const DateExpression& expression, const PlacedDate& placed, std::vector<Warning>& warnings) {
  if (!placed.impossible && !placed.weekday_conflict && placed.value.resolved()) return;
  const Span span = view.span(expression.tokens);
  const std::string text = view.reading(span);
  if (placed.impossible) {
    warnings.push_back({WarningCode::date_impossible, "`" + text + "` is a day that no calendar has", span});
  } else if (placed.weekday_conflict) {
    const ValuePart& from = placed.value.open_from ? placed.value.to : placed.value.from;
    constexpr std::string_view names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    std::string message = "`" + text + "` names another weekday than the date has";
    if (from.known() && from.day != 0)
      message += ": " + iso({from.year, from.month, from.day}) + " is a " +
                 std::string(names[weekday({from.year, from.month, from.day}) - 1]);
    warnings.push_back({WarningCode::weekday_conflict, message, span});
  } else if (!placed.value.resolved()) {
    warnings.push_back({WarningCode::date_unresolved, "nothing tells the year or day of `" + text + "`", span});
  }
}

bool ends_before_it_begins(const DateValue& value, const Options& options) {
  const std::string latest = value.latest(options);
  return !latest.empty() && latest.substr(0, 10) < value.earliest(options).substr(0, 10);
}

/// Six figures by themselves, `240819`: a day where they name one of the years around the meeting and count nothing.
bool is_number(const View& view, const DateExpression& expression, const PlacedDate& placed, const Meta& meta) {
  const std::string day = placed.value.text();
  if (day == meta.date) return false;
  const auto meeting = meta.date ? parse_iso(*meta.date) : std::nullopt;
  const auto meant = parse_iso(day);
  constexpr int before = 3 * 366, after = 366;
  if (!meeting || !meant) return true;
  const int distance = days_from_civil(*meant) - days_from_civil(*meeting);
  if (distance < -before || distance > after) return true;
  const Index last = expression.tokens.last, first = expression.tokens.first;
  const bool counts = last < view.tokens.size() && counted_words.has(view.tokens[last]);
  return counts || (first > 0 && number_words.has(view.tokens[first - 1]));
}

std::array<DateExpression, 2> ends_of(const DateExpression& range) {
  DateExpression first = range, last = range;
  first.tokens = range.first_tokens;
  first.last.reset();
  last.tokens = range.last_tokens;
  last.first = *range.last;
  last.last.reset();
  return {first, last};
}

}  // namespace

std::vector<DateMention> dates(const View& view, const Matches& matches, const Meta& meta, const Options& options,
                               std::vector<Warning>& warnings) {
  std::vector<DateMention> mentions;
  const std::vector<DateExpression> expressions = dates_step::expressions_of(view, matches);
  const auto supposed = meta.date || options.meeting_date ? std::nullopt : dates_step::supposed_meeting(view, expressions);
  Meta reckoned = meta;
  if (supposed) reckoned.date = iso(supposed->day);
  DatePlacer placer(view, reckoned, options);
  const auto add = [&](DateExpression expression) {
    const auto [limit, limit_token] = dates_step::limit_of(view, expression);
    expression.limit = limit;
    expression.limit_token = limit_token;
    PlacedDate placed = placer.place(expression);
    if (expression.rule->name == "date.compact_six_alone" && is_number(view, expression, placed, meta)) return true;
    const bool backwards = expression.last && ends_before_it_begins(placed.value, options);
    if (backwards && !expression.last_tokens.empty()) return false;
    placed.impossible = placed.impossible || backwards;
    if (supposed && dates_step::is_beyond(*supposed, expression)) placed = DatePlacer(view, meta, options).place(expression);
    if (supposed) dates_step::hide_year(placed);
    warn(view, expression, placed, warnings);
    if (!placed.impossible) fill(mentions.emplace_back(), view, expression, placed, meta, options);
    return true;
  };
  mentions.reserve(expressions.size());
  for (const DateExpression& expression : expressions) {
    if (add(expression)) continue;
    // What ends before it begins is no range but two dates.
    for (const DateExpression& end : ends_of(expression)) add(end);
  }
  add_hidden(view, meta, options, mentions);
  return mentions;
}

}  // namespace minutes::find
