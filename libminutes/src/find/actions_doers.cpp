#include "find/actions_doers.h"

#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/decisions_stretch.h"
#include "find/word_set.h"
#include "sv/lists.h"
#include "sv/words.h"

namespace minutes::find {
namespace {

constexpr auto att = base::hash_of("att");
constexpr auto av = base::hash_of("av");
constexpr auto i_word = base::hash_of("i");
constexpr auto towards = base::hash_of("åt");

bool is(const View& view, Index token, std::string_view mark) { return view.source(view.tokens[token].span()) == mark; }

constexpr auto giving = words("ger", "gav", "ge", "gett", "givit", "ges", "gavs");
constexpr auto given_to = words("ges", "gavs");

bool is_named_or_office(const View& view, const Parties& parties, const Party& party) {
  if (!party.span || parties.is_mention(*party.span)) return true;
  if (party.name != view.reading(*party.span)) return true;  // `bolaget`, known by its name
  const TokenRange tokens = view.range(*party.span);
  if (tokens.empty()) return true;
  const Index last = tokens.last - 1;
  if (word_set<"ledamöterna", "medlemmarna", "deltagarna", "ombuden">.has(view.tokens[last])) return true;
  const bool boards = view.tokens[last].hash == base::hash_of("styrelsen") && parties.means_other(last);
  return boards || sv::subject_kind(view.tokens[last].hash, base::fold(view.reading(last))) != sv::SubjectKind::meeting;
}

/// Without the comma, `samt` or `och` that leads on to the next point.
TokenRange trimmed(const View& view, TokenRange point) {
  while (point.size() > 1) {
    const Token& last = view.tokens[point.last - 1];
    const bool leads_on = last.has(token_furniture) || word_set<"samt", "och", "dels">.has(last) ||
                          is(view, point.last - 1, ",") || is(view, point.last - 1, ";");
    if (!leads_on) break;
    --point.last;
  }
  return point;
}

}  // namespace

std::vector<TokenRange> points_of(const View& view, std::uint32_t sentence) {
  const TokenRange tokens = view.sentences[sentence].tokens;
  std::vector<TokenRange> points;
  const bool one_line = view.tokens[tokens.first].line == view.tokens[tokens.last - 1].line;
  for (Index t = one_line ? tokens.last : tokens.first; t < tokens.last; ++t)
    if (view.tokens[t].hash == att && view.tokens[t].has(token_line_start)) {
      if (!points.empty()) points.back() = trimmed(view, {points.back().first, t});
      points.push_back({t, tokens.last});
    }
  if (points.empty() || (points.size() == 1 && points.front().first > tokens.first)) return {tokens};
  return points;
}

bool Doers::is_passive(Index token) const {
  const std::string folded = base::fold(view_.reading(token));
  return (folded.size() > 3 && folded.ends_with("as")) || folded == "tas" || sv::is_short_passive(view_.tokens[token].hash);
}

/// The verb of `ska … göra`, `kommer inte att göra`.
Index Doers::verb_behind(TokenRange within, Index token) const {
  for (Index t = token; t < std::min(token + 10, within.last); ++t) {
    if (view_.tokens[t].cls != TokenClass::word || view_.tokens[t].hash == att) continue;
    const std::string folded = base::fold(view_.reading(t));
    if (folded.size() > 2 &&
        (folded.back() == 'a' || folded.ends_with("å") || is_passive(t) || sv::is_short_infinitive(view_.tokens[t].hash)))
      return t;
  }
  return within.last;
}

bool Doers::names_one_of(const std::vector<Party>& parties) const {
  return std::any_of(parties.begin(), parties.end(), [&](const Party& p) { return p.span && names_person(*p.span); });
}

std::vector<Party> Doers::agents(TokenRange within, Index from) const {
  constexpr std::uint32_t near = 6, far = 12;  // persons are looked for farther off
  for (Index t = from; t + 1 < std::min(from + far, within.last); ++t)
    if (view_.tokens[t].hash == av)
      if (auto found = parties_.after(within, t + 1); !found.empty() && (t < from + near || names_one_of(found))) return found;
  return {};
}

/// `Eva justerar tillsammans med Bo`: he does too.
void Doers::add_companions(TokenRange within, const Cue& cue, std::vector<Party>& doers) const {
  static constexpr auto together = base::hash_of("tillsammans");
  for (Index t = cue.tokens.last; t + 2 < std::min(cue.tokens.last + 8, within.last); ++t)
    if (view_.tokens[t].hash == together)
      for (Party& party : parties_.after(within, t + 2)) doers.push_back(std::move(party));
}

/// `Eva: ska kolla` — who speaks.
std::vector<Party> Doers::speaker(TokenRange within) const {
  auto found = parties_.after(within, within.first);
  if (found.empty() || !found.back().span) return {};
  const Index behind = view_.range(*found.back().span).last;
  const bool marked = behind < within.last && (is(view_, behind, ":") || is(view_, behind, "–") || is(view_, behind, "-"));
  return marked ? found : std::vector<Party>{};
}

/// The words themselves, where they can be no more than a doer: `ger [kamreren] i uppdrag`, `uppdrar åt [vaktmästaren] att`.
std::vector<Party> Doers::as_written(TokenRange phrase) const {
  if (phrase.empty() || phrase.size() > 4) return {};
  for (Index t = phrase.first; t < phrase.last; ++t)
    if (view_.tokens[t].cls != TokenClass::word || sv::is_preposition(view_.tokens[t].hash) ||
        sv::is_determiner(view_.tokens[t].hash))
      return {};
  const Span span = view_.span(phrase);
  return {{view_.reading(span), no_index, span}};
}

/// `Rektorn ges i uppdrag`: one word that opens the sentence, or an att-sats.
std::vector<Party> Doers::subject_as_written(TokenRange within, Index verb) const {
  const bool opens = verb == within.first + 1 || (verb == within.first + 2 && view_.tokens[within.first].hash == att);
  return opens ? as_written({verb - 1, verb}) : std::vector<Party>{};
}

/// `X får i uppdrag`: the subject; `ger X i uppdrag`: who stands between.
std::vector<Party> Doers::commissioned(TokenRange within, const Cue& cue) const {
  const TokenRange match = cue.match->tokens;
  const bool passive = given_to.has(view_.tokens[match.first]);
  if (passive) {
    if (auto subject = parties_.before(within, match.first); !subject.empty()) return subject;
    if (auto written = subject_as_written(within, match.first); !written.empty()) return written;
  }
  if (giving.has(view_.tokens[match.first])) {
    auto between = parties_.after({within.first, cue.tokens.first}, match.first + 1);
    if (!between.empty()) return between;
    between = parties_.all_in({match.first + 1, std::max(match.first + 1, cue.tokens.first)});
    if (!between.empty()) return between;
    if (auto phrase = as_written({match.first + 1, cue.tokens.first - (view_.tokens[cue.tokens.first - 1].hash == i_word)});
        !phrase.empty())
      return phrase;
    const Index last = cue.tokens.first - (view_.tokens[cue.tokens.first - 1].hash == i_word);
    if (last > match.first + 1 && sv::ends_as_doer(base::fold(view_.reading(last - 1))))
      return as_written({last - 1, last});  // `gav den 3 maj bibliotekschefen i uppdrag`
    return parties_.after(
        within, cue.tokens.last + (cue.tokens.last < within.last && sv::is_preposition(view_.tokens[cue.tokens.last].hash)));
  }
  auto found = parties_.before(within, match.first);
  if (found.empty()) found = parties_.after({within.first, cue.tokens.first}, match.first + 1);
  return found;
}

std::vector<Party> Doers::in_cell(TokenRange cell) const {
  auto found = parties_.all_in(cell);
  if (found.empty()) found = capitals(cell);
  return found.empty() ? as_written(cell) : found;
}

std::vector<Party> Doers::in_brackets(std::uint32_t sentence) const {
  const TokenRange within = view_.sentences[sentence].tokens;
  for (Index t = within.first; t < within.last; ++t)
    if (view_.tokens[t].cls == TokenClass::handle && view_.reading(t).starts_with('@'))
      return {{std::string(view_.reading(t).substr(1)), no_index, view_.tokens[t].span()}};
  for (Index t = within.last; t > within.first + 1 && within.last - t < 16; --t)  // `Ny kod till porten – Eva, senast i maj`
    if (is(view_, t - 1, "–") || is(view_, t - 1, "-") || is(view_, t - 1, "—"))
      if (auto found = parties_.after(within, t); !found.empty()) return found;
  Index open = within.last;
  for (Index t = within.last; t > within.first; --t)
    if (is(view_, t - 1, "(")) {
      open = t - 1;
      break;
    }
  if (open == within.last || open == within.first) return {};
  Index close = open + 1;
  while (close < within.last && !is(view_, close, ")")) ++close;
  if (close + 3 < within.last) return {};  // a remark in mid-sentence
  auto found = parties_.all_in({open + 1, close});
  if (!found.empty() || close == open + 1 || close - open > 4) return found;
  for (Index t = open + 1; t < close; ++t)
    if (view_.tokens[t].cls != TokenClass::word || !view_.tokens[t].has(token_capital)) return {};
  const Span span = view_.span({open + 1, close});
  return {{view_.reading(span), no_index, span}};
}

/// The names that end the sentence behind the cue: `Kaffe: Eva och Bo`, `Ny kod – Eva, senast i maj`.
std::vector<Party> Doers::closing(TokenRange within, const Cue& cue) const {
  auto found = parties_.after(within, cue.tokens.last);
  if (found.empty() || !found.back().span) return {};
  const Index behind = view_.range(*found.back().span).last;
  const bool ends = behind >= within.last || view_.tokens[behind].cls == TokenClass::punctuation ||
                    (view_.tokens[behind].lists & (sv::date_limit | sv::weekday | sv::month)) != 0;
  return ends ? found : std::vector<Party>{};
}

/// `KL ringer`: letters that open the sentence and name nobody known here.
std::vector<Party> Doers::initials(TokenRange within, Index verb) const {
  if (verb != within.first + 1) return {};
  const Token& token = view_.tokens[within.first];
  const bool letters = token.cls == TokenClass::word && token.has(token_all_caps) && token.end - token.start >= 2 &&
                       token.end - token.start <= 6;
  return letters ? as_written({within.first, verb}) : std::vector<Party>{};
}

/// `Samtliga nämnder lämnar`, `Vaktmästaren byter`: a noun that nobody is named by opens the sentence, right before the verb.
std::vector<Party> Doers::noun_subject(TokenRange within, Index verb) const {
  if (verb <= within.first || verb > within.first + 3) return {};
  const bool quantified = sv::is_quantifier(view_.tokens[within.first].hash) && verb > within.first + 1;
  const bool known = quantified && (view_.tokens[verb - 1].lists & (sv::role | sv::organ_form | sv::organ_head)) != 0;
  if (!known && !sv::ends_as_doer(base::fold(view_.reading(verb - 1)))) return {};
  if (!view_.tokens[within.first].has(token_capital) && view_.tokens[within.first].hash != att) return {};
  const bool determined = word_set<"de", "den", "det">.has(view_.tokens[within.first]);
  if (determined && verb == within.first + 3) {
    const Span span = view_.span({within.first, verb});
    return {{view_.reading(span), no_index, span}};
  }
  return as_written({within.first + (view_.tokens[within.first].hash == att), verb});
}

Doing Doers::read(std::uint32_t sentence, TokenRange within, const Cue& cue) const {
  Doing doing{cue};
  const auto how = cue.yields("doer");
  if (how == "commissioned") {
    doing.doers = commissioned(within, cue);
  } else if (how == "object" || how == "object_or_subject") {
    Index from = cue.tokens.last;
    while (from < within.last && (sv::is_preposition(view_.tokens[from].hash) || view_.tokens[from].hash == towards)) ++from;
    doing.doers = parties_.after(within, from);
    if (doing.doers.empty()) {
      Index to = from;
      while (to < within.last && view_.tokens[to].hash != att) ++to;
      if (to < within.last) doing.doers = as_written({from, to});
    }
    if (doing.doers.empty() && how != "object") doing.doers = parties_.before(within, cue.tokens.first);
  } else if (how == "object_before") {
    doing.doers = parties_.after({within.first, cue.tokens.first}, cue.match->tokens.first + 1);
    if (doing.doers.empty()) doing.doers = as_written({cue.match->tokens.first + 1, cue.tokens.first});
  } else if (how == "agent") {
    doing.doers = agents(within, cue.tokens.last);
  } else if (how == "label") {
    doing.doers = parties_.after(within, std::min(cue.tokens.last + 1, within.last));
  } else if (how == "behind" || how == "behind_one") {
    doing.doers = parties_.after(within, cue.tokens.last + (how == "behind_one"));
  } else if (how == "closing") {
    doing.doers = closing(within, cue);
  } else if (how == "handle" || how == "bracket") {
    doing.doers = in_brackets(sentence);
  } else {
    if (sv::is_quantifier(view_.tokens[within.first].hash)) doing.doers = noun_subject(within, cue.tokens.first);
    if (doing.doers.empty()) doing.doers = parties_.before(within, cue.tokens.first);
    const bool behind = doing.doers.empty() && cue.yields("kind") == "will";
    if (behind) doing.doers = parties_.after(within, cue.tokens.last);
    if (!doing.doers.empty() && doing.doers.back().span) {
      const Index end = view_.range(*doing.doers.back().span).last;
      doing.direct = behind || end + 1 >= cue.tokens.first || (end < within.last && is(view_, end, "("));
    }
  }
  if (cue.yields("kind") == "will") {
    const Index verb = verb_behind(within, cue.tokens.last);
    if (verb < within.last) {
      doing.verb_is_state = sv::is_state_verb(view_.tokens[verb].hash);
      if (is_passive(verb)) doing.doers = agents(within, verb + 1), doing.direct = !doing.doers.empty();
    }
  }
  if (doing.doers.empty() && how == "subject" && cue.yields("kind") != "will") {
    doing.doers = initials(within, cue.tokens.first);
    if (doing.doers.empty()) doing.doers = noun_subject(within, cue.tokens.first);
    doing.direct = !doing.doers.empty();
  }
  if (!doing.doers.empty() && how == "subject") add_companions(within, cue, doing.doers);
  if (doing.doers.empty() && (how == "subject" || how == "bracket")) doing.doers = speaker(within);
  return doing;
}

/// A verb in the present tense follows the name that is none of telling, thinking or being.
bool Doers::does_behind(TokenRange within, const Party& doer) const {
  Index verb = view_.range(*doer.span).last;
  if (verb < within.last && is(view_, verb, "("))
    while (verb < within.last && !is(view_, verb++, ")")) {
    }
  while (verb < within.last && word_set<"även", "också", "då", "sedan">.has(view_.tokens[verb])) ++verb;
  if (verb + 1 >= within.last) return false;
  const Token& token = view_.tokens[verb];
  const bool present = token.cls == TokenClass::word && !token.has(token_capital) && view_.reading(verb).ends_with('r');
  const bool clause = word_set<"att", "om", "hur", "vad", "inte", "ej", "när", "varför", "gärna", "eventuellt", "kanske">.has(
      view_.tokens[verb + 1]);
  return present && !clause && !sv::is_telling_verb(token.hash);
}

std::vector<Party> Doers::before_any_verb(std::uint32_t sentence) const {
  const TokenRange within = view_.sentences[sentence].tokens;
  auto found = parties_.after(within, within.first);
  if (found.empty() || !found.back().span || !names_person(*found.front().span)) return {};
  return does_behind(within, found.back()) ? found : std::vector<Party>{};
}

std::vector<Party> Doers::body_before_any_verb(std::uint32_t sentence) const {
  const TokenRange within = view_.sentences[sentence].tokens;
  auto found = parties_.after(within, within.first);
  if (found.empty() || !found.back().span || !found.front().span) return {};
  if (!parties_.is_mention(*found.front().span, ActorType::organisation) || parties_.is_own(found.front().name)) return {};
  const Index verb = view_.range(*found.back().span).last;
  const bool occasion = verb < within.last && word_set<"firar", "spelar", "sammanträder", "träffas", "fyller", "samlas", "tävlar",
                                                       "sjunger", "uppträder", "bjuder", "väntar", "behandlar", "beslutar",
                                                       "fortsätter", "gäller", "upphör", "höjer", "sänker", "kräver", "stänger",
                                                       "öppnar", "ändrar", "inför">.has(view_.tokens[verb]);
  return !occasion && does_behind(within, found.back()) ? found : std::vector<Party>{};
}

/// Names as a list of tasks has them, known or not: words in capitals and what joins them, and nothing else.
std::vector<Party> Doers::capitals(TokenRange range) const {
  constexpr std::uint32_t most_words = 8;
  std::vector<Party> found;
  bool joined = true;
  if (range.size() > most_words) return {};
  for (Index t = range.first; t < range.last; ++t) {
    const Token& token = view_.tokens[t];
    if (sv::is_joiner(token.hash) || token.cls == TokenClass::symbol) {
      joined = true;
      continue;
    }
    const bool name = token.cls == TokenClass::word && token.has(token_capital) &&
                      (token.lists & (sv::month | sv::weekday | sv::finite_verb | sv::past_word)) == 0;
    if (!name) return {};
    if (!joined && found.back().span) {
      const Span whole = cover(*found.back().span, token.span());
      found.back() = {view_.reading(whole), no_index, whole};
    } else {
      found.push_back({view_.reading(token.span()), no_index, token.span()});
    }
    joined = false;
  }
  return found;
}

/// The end of what a list says of who: before a comma with a day, a bracket, the full stop.
Index Doers::end_of_names(TokenRange within, Index from) const {
  constexpr std::uint32_t most_words = 12;
  Index end = from;
  while (end < std::min(within.last, from + most_words) &&
         (view_.tokens[end].cls == TokenClass::word || sv::is_joiner(view_.tokens[end].hash) ||
          view_.tokens[end].cls == TokenClass::symbol) &&
         (view_.tokens[end].lists & (sv::month | sv::weekday | sv::date_limit)) == 0 && !view_.tokens[end].has(token_furniture))
    ++end;
  while (end > from && view_.tokens[end - 1].cls != TokenClass::word) --end;
  return end;
}

std::vector<Party> Doers::of_task(std::uint32_t sentence) const {
  constexpr std::uint32_t most_words = 6;  // of names
  const TokenRange within = view_.sentences[sentence].tokens;
  if (auto found = in_brackets(sentence); !found.empty()) return found;
  const bool label =
      word_set<"åtgärd", "action", "ap", "todo", "uppgift", "aktivitet", "ansvar", "ansvarig">.has(view_.tokens[within.first]);
  for (Index t = within.first; !label && t < std::min(within.first + most_words, within.last); ++t)
    if (is(view_, t, ":"))
      if (auto found = capitals({within.first, t}); !found.empty()) return found;
  for (const Doing& doing : in(sentence))
    if (!doing.doers.empty()) return doing.doers;
  if (auto found = parties_.after(within, within.first); !found.empty()) return found;
  for (Index t = within.last; t > within.first + 1; --t) {
    const bool dash = is(view_, t - 1, "–") || is(view_, t - 1, "-") || is(view_, t - 1, "—") || is(view_, t - 1, ":") ||
                      is(view_, t - 1, "|");
    if (!dash && !is(view_, t - 1, ",")) continue;
    if (auto found = capitals({t, end_of_names(within, t)}); !found.empty()) return found;
  }
  return {};
}

std::vector<Doing> Doers::in(std::uint32_t sentence) const {
  std::vector<Doing> found;
  for (const Cue& cue : cues_.of(sentence)) found.push_back(read(sentence, view_.sentences[sentence].tokens, cue));
  return found;
}

std::vector<Party> Doers::charged(std::uint32_t sentence) const { return charged(sentence, view_.sentences[sentence].tokens); }

std::vector<Party> Doers::charged(std::uint32_t sentence, TokenRange within, bool commissions_only) const {
  const auto cues = cues_.of(sentence);
  auto at = std::lower_bound(cues.begin(), cues.end(), within.first,
                             [](const Cue& cue, Index token) { return cue.tokens.first < token; });
  for (; at != cues.end() && at->tokens.first < within.last; ++at) {
    const Cue& cue = *at;
    if (commissions_only && cue.yields("doer") != "commissioned" && cue.yields("doer") != "object") continue;
    Doing doing = read(sentence, within, cue);
    const auto how = doing.cue.yields("doer");
    const auto needs = doing.cue.yields("needs");
    const bool by_verb = needs == "person" || needs == "due" || needs == "person_due";
    const Index verb = doing.cue.tokens.first, behind = doing.cue.tokens.last;
    const bool denied = (behind < within.last && (view_.tokens[behind].lists & sv::negation) != 0) ||
                        (verb > within.first && (view_.tokens[verb - 1].lists & sv::negation) != 0);
    if (denied || how == "bracket" || how == "handle" || how == "closing" || doing.verb_is_state || (by_verb && !doing.direct))
      continue;
    if (needs == "decided" && !doing.direct) continue;
    std::erase_if(doing.doers, [&](const Party& p) {
      return (how != "commissioned" && how != "object" && !is_named_or_office(view_, parties_, p)) ||
             ((by_verb || needs == "decided") && parties_.is_own(p.name));
    });
    if (!doing.doers.empty()) return doing.doers;
  }
  return {};
}

}  // namespace minutes::find
