// What the words around an expression say of its direction: the nearest word that tells counts, clause ends make words
// behind them farther. What is said or decided at the meeting itself stands in the past tense though it is of what is to come
// (`Sara påminde om städdagen den 5 maj`): such verbs tell only of a date right behind them.
#include <algorithm>

#include "find/date_parts.h"
#include "find/places.h"
#include "find/stem_set.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr int reach = 25, clause_cost = 4, behind_cost = 2, next_cost = 2;

/// Even so what lies a fortnight on the wrong side is meant, not its return in a year: a deadline just missed.
constexpr int surely = 345;

/// Deeds of this meeting and of those who speak at it.
constexpr auto spoken =
    words("informerade", "informerades", "berättade", "berättades", "påminde", "påmindes", "meddelade", "meddelades", "frågade",
          "undrade", "konstaterade", "konstaterades", "diskuterade", "diskuterades", "påpekade", "önskade", "lovade",
          "föreslog", "föreslogs", "yrkade", "menade", "ansåg", "tyckte", "trodde", "ville", "hoppades", "tackade", "tackades",
          "bjöd", "inbjöd", "kallade", "beslutade", "beslutades", "beslöt", "beslöts", "bestämde", "bestämdes", "fastställde",
          "fastställdes", "utsåg", "utsågs", "valde", "valdes", "godkände", "godkändes", "planerade", "planerades", "bokade",
          "bokades", "flyttade", "flyttades", "sköts", "sköt", "sattes", "satte", "enades", "kom", "redogjorde", "presenterade",
          "presenterades", "rapporterade", "noterade", "noterades", "uppdrog", "bordlade", "bordlades", "återremitterade",
          "återremitterades", "ajournerade", "ajournerades", "hänsköt", "hänsköts", "uppmanade", "uppmanades", "åtog", "fick",
          "upplyste", "sa", "sade", "framförde", "framfördes", "lyfte", "tog", "togs", "anmälde", "anmäldes", "förordade",
          "tillstyrkte", "beviljade", "beviljades", "biföll", "bifölls", "accepterade", "bekräftade", "aviserade", "lade",
          "gick", "behandlade", "behandlades", "antog", "antogs", "uppdrogs", "preliminärbokade", "tidigare");

bool is_infinitive(const View& view, Index verb) {
  if (verb == no_index ||
      is_word<"ha", "alla", "dessa", "denna", "många", "våra", "sina", "andra", "samma", "detta">(view, verb))
    return false;
  const std::string word = folded(view, verb);
  return (word.size() > 3 && word.ends_with("a")) ||
         is_word<"få", "gå", "stå", "ta", "se", "ge", "ske", "bli", "nå">(view, verb);
}

/// `att lägga golvet i maj`, `att under maj månad lägga golvet`: what is still to be done.
bool is_to_do(const View& view, Index att, const DateExpression& expression) {
  const Index next = behind(view, att);
  if (is_infinitive(view, next)) return true;
  if (next == no_index || att > expression.tokens.first ||
      !is_word<"under", "i", "på", "senast", "före", "inom", "vid", "till", "från", "den">(view, next))
    return false;
  Index verb = behind(view, expression.tokens.last - 1);
  while (verb != no_index && (is_word<"månad", "månader", "och">(view, verb) || (view.tokens[verb].lists & sv::month) != 0))
    verb = behind(view, verb);
  return is_infinitive(view, verb);
}

/// `för redovisning på höstmötet`: what is still to be done.
bool is_for_doing(const View& view, Index preposition) {
  const Index noun = behind(view, preposition);
  return noun != no_index &&
         is_word<"redovisning", "beslut", "behandling", "beredning", "utskick", "godkännande", "antagande", "ställningstagande",
                 "återrapport", "återrapportering", "avgörande", "fastställande", "slutbehandling", "presentation",
                 "genomförande", "leverans", "invigning", "inflyttning">(view, noun);
}

/// `ska ha kommit in` is ahead, though *kommit* by itself is behind.
bool is_future_perfect(const View& view, Index supine) {
  const Index previous = before(view, supine);
  return previous != no_index && is_word<"ha", "vara", "bli", "blivit">(view, previous);
}

/// `skulle ha lämnats`, `borde varit klar`: it was to be, and is past.
bool should_have_been(const View& view, Index modal) {
  if (!is_word<"skulle", "borde">(view, modal)) return false;
  const Index next = behind(view, modal);
  return next != no_index && is_word<"ha", "varit", "blivit", "kommit">(view, next);
}

/// Supines end so, nouns in their definite form do not.
bool is_supine(const View& view, Index token) {
  if (view.tokens[token].cls != TokenClass::word ||
      is_word<"inte", "att", "ett", "rätt", "mot", "helt", "ut", "stängt", "öppet", "ledigt", "fullt">(view, token))
    return false;
  std::string_view word = view.reading(token);
  if (word.ends_with('s')) word.remove_suffix(1);
  return word.size() > 3 && word.ends_with('t') && !word.ends_with("et") && !word.ends_with("igt");
}

/// `har stämts av den 3 maj`, `har vid stämman i maj fastställt`.
bool is_perfect(const View& view, Index have, const DateExpression& expression) {
  if (!is_word<"har", "hade">(view, have)) return false;
  Index next = behind(view, have);
  while (next != no_index && is_word<"nu", "även", "redan", "också", "tidigare">(view, next)) next = behind(view, next);
  const Index after = have < expression.tokens.first ? behind(view, expression.tokens.last - 1) : no_index;
  return (next != no_index && is_supine(view, next)) || (after != no_index && is_supine(view, after));
}

/// `senast i Lund den 3 maj`: the last time, where a place is named.
bool is_latest_place(const View& view, Index latest) {
  const Index at = is_word<"senast">(view, latest) ? behind(view, latest) : no_index;
  if (at == no_index || !is_word<"i", "på", "vid", "hos">(view, at)) return false;
  const Index place = behind(view, at);
  return place != no_index && view.tokens[place].has(token_capital);
}

/// Accounts of what has been: nouns, which tell less than verbs.
constexpr auto account_nouns =
    words("utfall", "utfallet", "bokslut", "bokslutet", "återrapport", "fjolårets", "sedan", "tidigare", "föregående");

/// `återremitterades av nämnden den 20 maj`: between the deed and its day stands nobody but the doer.
bool is_dated_deed(const View& view, Index verb, const DateExpression& expression) {
  constexpr Index longest = 9;
  const Index first = expression.tokens.first;
  Index t = behind(view, verb);
  if (t == no_index || t > first || first - verb > longest || !is_word<"av">(view, t)) return false;
  for (t = behind(view, t); t != no_index && t < first; t = behind(view, t))
    if (is_word<"att", "till", "om", "inför", "för", ",", ";", "på">(view, t)) return false;
  return t == first;
}

/// `har beslutat höja taxan`: what was decided is to come.
bool decides_to_do(const View& view, Index verb) {
  if (!is_word<"beslutat", "beslutade", "beslöt", "bestämt", "bestämde", "lovat", "lovade", "föreslagit", "planerat">(view,
                                                                                                                      verb))
    return false;
  const Index next = behind(view, verb);
  if (next == no_index || view.tokens[next].cls != TokenClass::word || view.tokens[next].has(token_capital)) return false;
  const std::string_view word = view.reading(next);
  return word.size() > 3 && word.ends_with('a') &&
         !is_word<"alla", "sina", "dessa", "bara", "extra", "många", "samma", "denna", "båda", "andra">(view, next);
}

/// `städades senast i maj`: the last time.
bool is_last_time(const View& view, Index latest) {
  const Index verb = before(view, latest);
  if (verb == no_index || view.tokens[verb].cls != TokenClass::word) return false;
  const std::string word = folded(view, verb);
  return word.ends_with("ades") || word.ends_with("hölls") || word.ends_with("gjordes") || word.ends_with("skedde");
}

/// `sa nej`, `sade upp`: a deed in words.
bool is_deed_in_words(const View& view, Index verb) {
  const Index next = is_word<"sa", "sade">(view, verb) ? behind(view, verb) : no_index;
  return next != no_index && is_word<"nej", "ja", "upp", "ifrån">(view, next);
}

/// `sedan varje onsdag`, `, sedan 9 juni`: thereupon.
bool means_next(const View& view, Index since) {
  const Index next = behind(view, since);
  return (next != no_index && is_word<"varje", "blir", "ska", "kommer">(view, next)) || is_behind_listed(view, since);
}

/// `var sitt exempel`, `var tredje vecka`: each.
bool means_each(const View& view, Index var) {
  const Index next = behind(view, var);
  return next != no_index &&
         (is_word<"sin", "sitt", "sina", "för", "och">(view, next) || (view.tokens[next].lists & sv::ordinal_word) != 0);
}

/// `bordlades till den 12 maj`.
bool is_put_to(const View& view, const DateExpression& expression) {
  const Index previous = before(view, expression.tokens.first);
  return previous != no_index && is_word<"till", "tills", "inför">(view, previous);
}

struct Telling {
  Direction direction = Direction::none;
  bool weak = false;  ///< the present tense
};

Telling tense_of(const View& view, Index token, int cost, const DateExpression& expression) {
  const Token& t = view.tokens[token];
  if (t.cls != TokenClass::word) return {};
  if (is_word<"kommer">(view, token)) {
    // `kommer att`, `kommer under våren`; what comes from somebody is there already.
    const Index next = behind(view, token);
    const bool other = next != no_index && is_word<"från", "ifrån", "fram", "överens">(view, next);
    return {other ? Direction::none : Direction::ahead};
  }
  if (is_word<"för">(view, token)) return {is_for_doing(view, token) ? Direction::ahead : Direction::none};
  if (is_word<"att">(view, token)) return {is_to_do(view, token, expression) ? Direction::ahead : Direction::none};
  if ((t.lists & (sv::past_word | sv::ahead_word | sv::present_verb)) == 0 && !is_word<"har", "hade">(view, token)) return {};
  const bool before_date = token < expression.tokens.first;
  if (before_date && is_word<"har">(view, token) && behind(view, token) != no_index && decides_to_do(view, behind(view, token)))
    return {};
  if (is_word<"senast">(view, token) && is_last_time(view, token)) return {Direction::past};
  if (should_have_been(view, token) || is_perfect(view, token, expression) || is_latest_place(view, token))
    return {Direction::past};
  if ((t.lists & sv::ahead_word) != 0) return {Direction::ahead};
  if ((t.lists & sv::past_word) != 0) {
    if (t.has(token_capital) && !t.has(token_sentence_start) && !t.has(token_line_start)) return {};
    if (token < expression.tokens.first && decides_to_do(view, token)) return {Direction::ahead};
    if (is_deed_in_words(view, token)) return {Direction::past};
    if ((cost > next_cost && spoken.has(t) && !is_dated_deed(view, token, expression)) || is_future_perfect(view, token))
      return {};
    if (spoken.has(t) && is_put_to(view, expression)) return {};
    if (is_word<"var">(view, token) && means_each(view, token)) return {};
    if (is_word<"sedan">(view, token) && means_next(view, token)) return {};
    return {Direction::past, account_nouns.has(t)};
  }
  if (is_word<"har", "hade">(view, token)) return {};
  const Index previous = before(view, token);  // `i går`
  if (previous != no_index && is_word<"i">(view, previous)) return {};
  return {Direction::ahead, true};
}

bool ends_clause(const View& view, Index token) {
  if (is_word<",", ";", "och", "men", "då", "som", ":", "–", "(", ")">(view, token)) return true;
  // The dot of `sept.` may be the sentence's too.
  return view.tokens[token].has(token_capital) && view.tokens[token].cls == TokenClass::word && token > 0 &&
         view.source()[view.tokens[token - 1].end - 1] == '.';
}

/// The farther a word stands from the date, the less it says of it.
int weight_of(int cost, Telling telling) {
  constexpr int near_cost = 5, middle_cost = 9;
  if (telling.weak) return cost <= near_cost ? 250 : 150;
  const int more = telling.direction == Direction::ahead ? 100 : 0;
  return cost <= near_cost ? surely : (cost <= middle_cost ? 200 : 100) + more;
}

constexpr auto reporting = stems("redovisa", "rapporter", "presenter", "följs", "föredra", "visa");

class Search {
 public:
  Search(const View& view, const DateExpression& expression) : view_(view), expression_(expression) {}

  DirectionSaid run() {
    int cost = 0;
    for (Index t = before(view_, expression_.tokens.first); t != no_index && cost < best_cost_; t = before(view_, t))
      look(t, cost);
    cost = behind_cost;
    for (Index t = behind(view_, expression_.tokens.last - 1); t != no_index && cost < best_cost_; t = behind(view_, t))
      look(t, cost);
    return {best_.direction, best_token_, weight_of(best_cost_, best_)};
  }

 private:
  /// `tertial 2 redovisas`: of a period what is told is behind, whenever it will be told.
  bool is_report(Index token) const {
    return expression_.first.form == DateForm::part && token >= expression_.tokens.last && reporting.start(view_, token);
  }

  void look(Index token, int& cost) {
    if (is_report(token)) return;
    cost += ends_clause(view_, token) ? clause_cost : 1;
    if (cost >= best_cost_) return;
    const Telling telling = tense_of(view_, token, cost, expression_);
    if (telling.direction == Direction::none) return;
    best_ = telling;
    best_token_ = token;
    best_cost_ = cost;
  }

  const View& view_;
  const DateExpression& expression_;
  Telling best_{};
  Index best_token_ = no_index;
  int best_cost_ = reach;
};

/// A document's date, told right behind its name, is behind the meeting: `kontorets förslag den 5 maj`.
bool is_dated(const View& view, Index noun) {
  const std::string word = folded(view, noun);
  for (const std::string_view ending :
       {"förslag", "skrivelse", "utlåtande", "yttrande", "yrkande", "protokoll", "rapport", "begäran", "motion", "remissvar"})
    if (word.ends_with(ending)) return true;
  return false;
}

constexpr auto documents = stems("protokoll", "anteckning", "minnesanteckning", "list", "skrivelse", "rapport", "beslut",
                                 "mötesanteckning", "tjänsteskrivelse", "yttrande", "brev", "mejl", "mail", "inspelning");

/// `protokollet från den 7 mars`, `beslutet av den 9 november`.
bool is_from_document(const View& view, Index preposition) {
  if (!is_word<"från", "av", "daterat", "daterad", "daterade">(view, preposition)) return false;
  Index noun = before(view, preposition);
  if (noun != no_index && is_word<",">(view, noun)) noun = before(view, noun);
  return noun != no_index && documents.start(view, noun);
}

/// `från innan sommaren`, `sedan före jul`.
bool is_from_before(const View& view, Index limit) {
  const Index previous = is_word<"innan", "före">(view, limit) ? before(view, limit) : no_index;
  return previous != no_index && is_word<"från", "sedan">(view, previous);
}

/// `till våren`, `till jul`: the next one.
bool is_till_coming(const View& view, const DateExpression& expression, Index previous) {
  const DateForm form = expression.first.form;
  return is_word<"till", "tills", "inför">(view, previous) && (form == DateForm::season || form == DateForm::named);
}

/// `i höst` is this one or the next: who means the last one says `i höstas`.
bool is_coming_season(const View& view, const DateExpression& expression) {
  return expression.first.form == DateForm::season &&
         is_word<"vår", "höst", "sommar", "vinter">(view, expression.tokens.last - 1);
}

/// `nytt datum 5 maj`.
bool is_new_day(const View& view, Index noun) {
  const Index kind = is_word<"datum", "tid", "dag">(view, noun) ? before(view, noun) : no_index;
  return kind != no_index && is_word<"nytt", "nya", "ny", "annat", "preliminärt">(view, kind);
}

/// `Riksförbundet: stämma 27–28 maj`: a noun that announces.
bool is_occasion(const View& view, Index noun) {
  const Token& token = view.tokens[noun];
  if (token.cls != TokenClass::word) return false;
  const std::string word = folded(view, noun);
  for (const std::string_view ending :
       {"stämma", "kongress", "konferens", "seminarium", "träff", "träffar", "kurs", "utbildning", "workshop", "webbinarium",
        "städdag", "mässa", "invigning", "premiär", "läger", "deadline", "inflyttning", "leverans", "start"})
    if (word.ends_with(ending)) return true;
  return false;
}

/// `resultatet till och med mars`: accounts are of what has been.
bool is_account_until(const View& view, const DateExpression& expression) {
  if (expression.limit != DateLimit::until || is_word<"senast">(view, expression.limit_token)) return false;
  Index token = before(view, expression.limit_token);
  while (token != no_index && is_word<"till", "och", "fram", "o", "t">(view, token)) token = before(view, token);
  return token != no_index && is_account(view, token);
}

}  // namespace

bool is_behind_listed(const View& view, Index since) {
  const Index comma = before(view, since);
  if (comma == no_index || !is_word<",", "och">(view, comma)) return false;
  const Index earlier = before(view, comma);
  return earlier != no_index &&
         (view.tokens[earlier].cls == TokenClass::number || (view.tokens[earlier].lists & sv::month) != 0);
}

bool is_account(const View& view, Index noun) {
  static constexpr auto accounts =
      stems("resultat", "utfall", "uppföljning", "budgetuppföljning", "prognos", "bokslut", "överskott", "underskott",
            "ekonomi", "läge", "rapport", "månadsrapport", "delårsrapport", "månadsuppföljning");
  return accounts.start(view, noun);
}

DirectionSaid direction_said(const View& view, const DateExpression& expression) {
  constexpr int likely = 300, by_section = 100, by_noun = 120;
  const Index previous = before(view, expression.tokens.first);
  constexpr int said_so = 400;
  if (expression.first.direction != Direction::none) return {expression.first.direction, expression.tokens.first, said_so};
  if (is_account_until(view, expression)) return {Direction::past, expression.limit_token, surely};
  if (previous != no_index && (is_dated(view, previous) || is_from_document(view, previous) || is_from_before(view, previous)))
    return {Direction::past, previous, surely};
  if (previous != no_index && is_till_coming(view, expression, previous)) return {Direction::ahead, previous, surely};
  if (previous != no_index && is_word<"är", "blir">(view, previous)) return {Direction::ahead, previous, likely};
  if (is_coming_season(view, expression)) return {Direction::ahead, expression.tokens.first, surely};
  if (previous != no_index && is_new_day(view, previous)) return {Direction::ahead, previous, likely};
  // `beslut 4 mars om att avsluta`
  if (previous != no_index && is_word<"beslut", "beslutet", "dom", "brev">(view, previous))
    return {Direction::past, previous, by_noun};
  const DirectionSaid said = Search(view, expression).run();
  if (said.direction != Direction::none) return said;
  if (expression.limit == DateLimit::until || expression.limit == DateLimit::before)
    return {Direction::ahead, expression.limit_token, likely};
  if (previous != no_index && is_occasion(view, previous)) return {Direction::ahead, previous, by_noun};
  const SectionKind section = section_of_line(view, view.tokens[expression.tokens.first].line);
  if (section == SectionKind::upcoming) return {Direction::ahead, no_index, by_section};
  if (section == SectionKind::followup || section == SectionKind::earlier) return {Direction::past, no_index, by_section};
  return {Direction::none, no_index, surely};
}

}  // namespace minutes::find
