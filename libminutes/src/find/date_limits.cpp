// The word that limits an expression: `senast`, `från och med`, `före`, and a mere `från` where something begins.
#include <array>
#include <span>
#include <string>

#include "base/hash.h"
#include "find/date_parts.h"
#include "find/stem_set.h"
#include "sv/lists.h"

namespace minutes::find::dates_step {
namespace {

/// `skrivelse från den 9 maj` names the thing's date.
bool is_dated_thing(const View& view, Index noun) {
  const std::string word = folded(view, noun);
  for (const std::string_view stem :
       {"skrivelse",  "yttrande",  "yrkande",     "protokoll",   "rapport",  "definition",      "dokument",
        "beslut",     "utdrag",    "brev",        "mejl",        "mail",     "förslag",         "remiss",
        "plan",       "budget",    "statistik",   "siffr",       "underlag", "anteckning",      "list",
        "inspelning", "bild",      "motion",      "utvärdering", "enkät",    "studie",          "undersökning",
        "uppgift",    "artikel",   "karta",       "data",        "avtal",    "överenskommelse", "policy",
        "version",    "resultat",  "utfall",      "svar",        "tjänste",  "begäran",         "anmälan",
        "ansökan",    "medborgar", "information", "ärende",      "mötet",    "sammanträdet"})
    if (word.starts_with(stem) || word.ends_with(stem)) return true;
  return false;
}

constexpr auto beginning =
    stems("gäll", "avsagt", "avsäg", "avsade", "tillträd", "träder", "trätt", "träda", "inför", "entledig", "föräldraledig",
          "sjukskriv", "pension", "anställ", "börja", "starta", "ledig", "tjänstledig", "öppn", "upphör", "befri", "inträd",
          "anslut", "medlem", "höj", "sänk", "avgift", "giltig");

bool is_yearless_period(const DateExpression& e) {
  return e.first.given.year == 0 && (e.first.form == DateForm::month || e.first.form == DateForm::season ||
                                     e.first.form == DateForm::week || e.first.form == DateForm::part);
}

bool is_turn_of_year(const DateExpression& e) {
  return e.first.form == DateForm::turn || (e.first.form == DateForm::named && e.rule->name == "date.named");
}

bool is_telling(const View& view, Index verb) { return (view.tokens[verb].lists & (sv::present_verb | sv::ahead_word)) != 0; }

/// `ska märkas från april`: what is to be done is so from then on.
bool is_behind_modal(const View& view, const DateExpression& e) {
  Index token = before(view, e.tokens.first);
  for (int n = 0; n < 9 && token != no_index; ++n, token = before(view, token)) {
    if (is_word<",", ";", "att", "till", "som">(view, token)) return false;
    if (is_word<"ska", "skall", "kommer">(view, token)) return true;
  }
  return false;
}

/// `höjs från april`: behind a noun it would tell what is from then.
bool is_behind_verb(const View& view, const DateExpression& e) {
  const Index from = before(view, e.tokens.first), verb = before(view, from);
  return verb != no_index &&
         (is_telling(view, verb) ||
          is_word<"in", "ut", "upp", "ned", "ner", "igång", "öppet", "tillgänglig", "tillgängligt">(view, verb));
}

bool opens_sentence(const View& view, Index from) { return from != no_index && before(view, from) == no_index; }

/// `Från 2025 gäller`, `Från den 2 maj finns`: what is so from then on.
bool is_followed_by_verb(const View& view, const DateExpression& e) {
  const Index verb = behind(view, e.tokens.last - 1);
  return verb != no_index && ((view.tokens[verb].lists & (sv::present_verb | sv::ahead_word)) != 0 ||
                              is_word<"finns", "är", "har", "kan", "får", "måste", "krävs">(view, verb));
}

/// Whether a mere `från` opens a time: what is in force, begins, or is left from that day on.
bool begins_something(const View& view, const DateExpression& e) {
  if (e.last || e.first.form == DateForm::years || is_moved(view, e)) return false;
  Index token = before(view, e.tokens.first);
  if (token != no_index && is_word<"år">(view, token)) token = before(view, token);
  if (opens_sentence(view, token) && is_followed_by_verb(view, e)) return true;
  const Index verb = behind(view, e.tokens.last - 1);  // `att provet från 2027 ska omfatta`
  if (verb != no_index && is_word<"ska", "skall", "kommer">(view, verb)) return true;
  if (e.first.form == DateForm::day && e.first.from < 0) {
    Index thing = before(view, token);
    while (thing != no_index && (is_word<",", "nr">(view, thing) || view.tokens[thing].cls == TokenClass::number))
      thing = before(view, thing);
    return thing != no_index && !is_dated_thing(view, thing) && !is_word<"frågan", "fråga", "frågor">(view, thing);
  }
  if (e.first.form == DateForm::clock) return e.first.to < 0;
  for (int n = 0; n < 7 && token != no_index; ++n, token = before(view, token)) {
    if (beginning.start(view, token)) return true;
    if (n == 1 && (view.tokens[token].lists & sv::currency) != 0) return true;  // `125 kr från 2025`
  }
  if (is_turn_of_year(e) && e.first.given.year == 0) return true;
  return is_yearless_period(e) && (is_behind_verb(view, e) || is_behind_modal(view, e)) &&
         direction_said(view, e).direction == Direction::ahead;
}

/// A phrase that limits, read backwards from the expression: it stands there as one token, or as tokens of a word each.
struct Phrase {
  consteval Phrase(std::string_view words, DateLimit of) : limit(of) {
    while (!words.empty()) {
      const auto space = words.rfind(' ');
      rest[size] = base::hash_of(words);
      last[size++] = base::hash_of(space == std::string_view::npos ? words : words.substr(space + 1));
      words = space == std::string_view::npos ? std::string_view{} : words.substr(0, space);
    }
  }
  bool ends_in(std::span<const std::uint64_t> before) const {
    for (std::size_t n = 0; n < before.size(); ++n) {
      if (before[n] == rest[n]) return true;
      if (before[n] != last[n]) return false;
    }
    return false;
  }

  std::array<std::uint64_t, 4> rest{};  ///< of the words that are left when n have been read
  std::array<std::uint64_t, 4> last{};  ///< of the last of them
  std::size_t size = 0;
  DateLimit limit;
};

// Longest first.
constexpr Phrase limits[] = {
    {"från och med", DateLimit::from},
    {"till och med", DateLimit::until},
    {"inte senare än", DateLimit::until},
    {"fr o m", DateLimit::from},
    {"t o m", DateLimit::until},
    {"tidigast", DateLimit::from},
    {"fram till", DateLimit::until},
    {"fr.o.m.", DateLimit::from},
    {"fr.o.m", DateLimit::from},
    {"from", DateLimit::from},
    {"t.o.m.", DateLimit::until},
    {"t.o.m", DateLimit::until},
    {"tom", DateLimit::until},
    {"senast", DateLimit::until},
    {"före", DateLimit::before},
    {"innan", DateLimit::before},
    {"efter", DateLimit::after},
    {"sedan", DateLimit::from},
    {"alltsedan", DateLimit::from},
    {"sen", DateLimit::from},
    {"fom", DateLimit::from},
    {"from.", DateLimit::from},
    {"från o med", DateLimit::from},
    {"till o med", DateLimit::until},
    {"till utgången av", DateLimit::until},
    {"före utgången av", DateLimit::until},
    {"senast utgången av", DateLimit::until},
};
/// What may stand between the limit and the expression.
constexpr auto skipped = words("i", "under", "på", "vid", "den", "år", "kl", "åren", "vecka", "årsmötet", "årsstämman",
                               "stämman", "sammanträdet", "valet", "mötet", "höstmötet", "vårmötet", "styrelsemötet",
                               "terminsstarten", "skolstarten", "bolagsstämman", "föreningsstämman");

/// Ends of the phrases: behind any other word stands no limit.
constexpr auto limit_ends = [] {
  std::array<std::uint64_t, 2 * std::size(limits)> ends{};
  for (std::size_t n = 0; n < std::size(limits); ++n) {
    ends[2 * n] = limits[n].rest[0];
    ends[2 * n + 1] = limits[n].last[0];
  }
  return ends;
}();
constexpr WordSet<limit_ends.size()> ends_limit(limit_ends);

/// `ändrades senast 2019` tells of the last time, no limit.
bool tells_last_time(const View& view, Index verb) {
  const std::string word = folded(view, verb);
  for (const std::string_view ending : {"ades", "erades", "hölls", "ndes", "ttes"})
    if (word.ends_with(ending)) return true;
  return false;
}

/// `möts sedan i maj`, `ska sedan i maj`: then, and no limit.
bool means_then(const View& view, Index verb, Index since) {
  const Token& token = view.tokens[verb];
  const Index next = behind(view, since);
  if (is_behind_listed(view, since)) return true;
  if (next == no_index || !is_word<"i", "på", "under", "vid">(view, next)) return false;
  if (token.cls != TokenClass::word || token.has(token_capital)) return false;
  return (token.lists & (sv::present_verb | sv::ahead_word)) != 0 || folded(view, verb).ends_with("las");
}

/// `resultatet efter februari`: as it stood when February had ended.
bool is_account_up_to(const View& view, Index after) {
  const Index noun = before(view, after);
  return noun != no_index && is_account(view, noun);
}

/// The limit that ends at the token.
std::optional<DateLimit> limit_at(const View& view, Index token) {
  if (!ends_limit.has(view.tokens[token])) return std::nullopt;
  std::array<std::uint64_t, 3> read{};
  std::size_t count = 0;
  for (Index t = token; t != no_index && count < read.size(); t = before(view, t)) read[count++] = view.tokens[t].hash;
  for (const Phrase& phrase : limits) {
    if (!phrase.ends_in(std::span(read).first(count))) continue;
    const bool latest = phrase.rest[0] == base::hash_of("senast"),
               since = phrase.rest[0] == base::hash_of("sedan") || phrase.rest[0] == base::hash_of("sen");
    const Index verb = latest || since ? before(view, token) : no_index;
    if (phrase.limit == DateLimit::after && is_account_up_to(view, token)) return DateLimit::none;
    const bool other = verb != no_index && (latest ? tells_last_time(view, verb) : means_then(view, verb, token));
    return other ? DateLimit::none : phrase.limit;
  }
  return std::nullopt;
}

}  // namespace

namespace {

/// `flyttas fram till hösten`: the new date, no end.
bool is_put_off(const View& view, const DateExpression& e, DateLimit limit) {
  if (limit != DateLimit::until) return false;
  const Index previous = before(view, e.tokens.first);
  return previous != no_index && is_word<"till">(view, previous) && is_moved(view, e);
}

}  // namespace

Limit limit_of(const View& view, const DateExpression& e) {
  const Index nearest = before(view, e.tokens.first);
  if (nearest == no_index) return {};
  // `sedan 2024 års regler infördes`: the year belongs to the rules.
  const Index next_word = behind(view, e.tokens.last - 1);
  if (e.first.form == DateForm::year && next_word != no_index && is_word<"års">(view, next_word)) return {};
  if (const auto limit = limit_at(view, nearest)) return is_put_off(view, e, *limit) ? Limit{} : Limit{*limit, nearest};
  Index next = nearest;
  for (int n = 0; n < 2 && skipped.has(view.tokens[next]); ++n) {
    next = before(view, next);
    if (next == no_index) break;
    if (const auto limit = limit_at(view, next)) return {*limit, next};
  }
  const Index from = is_word<"år">(view, nearest) && before(view, nearest) != no_index ? before(view, nearest) : nearest;
  const bool initials = view.tokens[from].has(token_all_caps) && !view.tokens[e.tokens.first].has(token_all_caps);
  return is_word<"från", "fr", "fr.">(view, from) && !initials && begins_something(view, e) ? Limit{DateLimit::from, from}
                                                                                            : Limit{};
}

}  // namespace minutes::find::dates_step
