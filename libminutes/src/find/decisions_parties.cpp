// Names come from the mentions; words for the meeting itself (`mötet`, `nämnden`, `vi`) and for parts of it that act
// (`förvaltningen`, `kansliet`) are named by nobody and stand in the tables below. A name behind a preposition is no
// subject; a name in the genitive owns what follows.
#include "find/decisions_parties.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/word_set.h"
#include "sv/lists.h"
#include "sv/words.h"

namespace minutes::find {
namespace {

constexpr std::uint32_t reach = 14;  ///< tokens between a verb and its subject

bool is_mark(const View& view, Index token, std::string_view mark) { return view.source(view.tokens[token].span()) == mark; }

bool ends_clause(const View& view, Index token) {
  const Token& t = view.tokens[token];
  return t.cls == TokenClass::punctuation &&
         (is_mark(view, token, ";") || is_mark(view, token, ".") || is_mark(view, token, ":") || is_mark(view, token, "?") ||
          is_mark(view, token, "!"));
}

/// Only a word that ends as a compound of `mötet`, `stämman`, `gruppen` is folded.
sv::SubjectKind subject_kind(const View& view, Index token) {
  const Token& t = view.tokens[token];
  const std::string_view word = view.reading(token);
  const auto at = [&](std::size_t from_end) { return static_cast<char>(word[word.size() - from_end] | 0x20); };
  const bool tail = word.size() > 5 && (t.has(token_rewritten) || (at(1) == 't' && at(2) == 'e') ||
                                        (at(1) == 'n' && (at(2) == 'a' || at(2) == 'e')));
  return sv::subject_kind(t.hash, tail ? base::fold(word) : std::string());
}

/// By the organ's name; an association's, which tells nothing, by how the document is headed.
BodyKind kind_of_body(const View& view, const Meta& meta) {
  constexpr std::size_t most_of_head = 400;
  const auto told_by = [](std::string_view folded) {
    const auto holds = [&](auto... words) { return ((folded.find(words) != std::string_view::npos) || ...); };
    if (holds("stämma", "årsmöte", "fullmäktige", "kongress", "sektionsmöte", "höstmöte", "vårmöte", "medlemsmöte", "stormöte",
              "församlingsmöte", "föreningsmöte"))
      return BodyKind::assembly;
    return holds("styrelse", "nämnd", "utskott", "direktion", "kyrkoråd") ? BodyKind::board : BodyKind::unknown;
  };
  const BodyKind by_name = told_by(meta.body ? base::fold(*meta.body) : std::string());
  return by_name == BodyKind::unknown ? told_by(base::fold(view.source().substr(0, most_of_head))) : by_name;
}

}  // namespace

Parties::Parties(const View& view, std::span<const ActorMention> mentions, const Meta& meta)
    : view_(view), mentions_(mentions), own_(meta), own_kind_(kind_of_body(view, meta)), bounds_(view.source().size() + 1) {
  for (const ActorMention& mention : mentions) bounds_[mention.span.start] = bounds_[mention.span.end] = true;
}

const ActorMention* Parties::mention_ending(Index token) const {
  const std::uint32_t end = view_.tokens[token].end;
  if (!bounds_[end]) return nullptr;
  const auto at = std::lower_bound(mentions_.begin(), mentions_.end(), end,
                                   [](const ActorMention& m, std::uint32_t wanted) { return m.span.end < wanted; });
  return at != mentions_.end() && at->span.end == end ? &*at : nullptr;
}

const ActorMention* Parties::mention_starting(Index token) const {
  const std::uint32_t start = view_.tokens[token].start;
  if (!bounds_[start]) return nullptr;
  const auto at = std::lower_bound(mentions_.begin(), mentions_.end(), start,
                                   [](const ActorMention& m, std::uint32_t wanted) { return m.span.start < wanted; });
  return at != mentions_.end() && at->span.start == start ? &*at : nullptr;
}

Parties::Found Parties::named(const ActorMention& mention) const {
  TokenRange tokens = view_.range(mention.span);
  // The name in `@Anna` starts inside its token.
  while (tokens.first > 0 && view_.tokens[tokens.first - 1].end > mention.span.start) --tokens.first;
  return named(mention, tokens);
}

Parties::Found Parties::named_ending(const ActorMention& mention, Index last) const {
  TokenRange tokens{last, last + 1};
  while (tokens.first > 0 && view_.tokens[tokens.first - 1].end > mention.span.start) --tokens.first;
  return named(mention, tokens);
}

Parties::Found Parties::named_starting(const ActorMention& mention, Index first) const {
  TokenRange tokens{first, first};
  while (tokens.last < view_.tokens.size() && view_.tokens[tokens.last].end <= mention.span.end) ++tokens.last;
  return named(mention, tokens);
}

Parties::Found Parties::named(const ActorMention& mention, TokenRange tokens) const {
  const std::string name = mention.name.empty() ? view_.reading(mention.span) : mention.name;
  return {{name, mention.actor, mention.span}, tokens, true, mention.type == ActorType::organisation};
}

/// Whom `hon` or `han` means: the person named last before it.
std::optional<Parties::Found> Parties::spoken_of(Index token) const {
  auto at = std::lower_bound(mentions_.begin(), mentions_.end(), view_.tokens[token].start,
                             [](const ActorMention& m, std::uint32_t start) { return m.span.start < start; });
  for (int steps = 0; at != mentions_.begin() && steps < 4; ++steps)
    if ((--at)->type == ActorType::person && view_.tokens[token].line - view_.tokens[view_.token_at(at->span.start)].line < 4) {
      Found found = named(*at);
      found.tokens = {token, token + 1};
      found.party.span = view_.span(found.tokens);
      return found;
    }
  return std::nullopt;
}

/// The actor, role or generic word whose last token this is.
std::optional<Parties::Found> Parties::ending_at(TokenRange within, Index token) const {
  if (const ActorMention* mention = mention_ending(token)) return named_ending(*mention, token);
  const Token& t = view_.tokens[token];
  if (sv::is_personal_pronoun(t.hash)) return spoken_of(token);
  const auto kind = subject_kind(view_, token);
  if (kind == sv::SubjectKind::none && ((t.lists & sv::role) == 0 || sv::is_ordinal_office(t.hash))) return std::nullopt;
  TokenRange tokens{token, token + 1};
  if ((t.lists & sv::role) != 0)
    while (tokens.first > within.first && sv::is_ordinal_office(view_.tokens[tokens.first - 1].hash)) --tokens.first;
  if (t.hash == base::hash_of("samhället"))
    while (tokens.first > within.first && sv::is_of_civil_society(view_.tokens[tokens.first - 1].hash)) --tokens.first;
  Found found{{view_.reading(view_.span(tokens)), no_index, view_.span(tokens)}, tokens};
  found.organ = kind != sv::SubjectKind::none;
  found.other = found.organ && means_other(token);
  if (const ActorMention* meant = found.organ ? antecedent(token) : nullptr;
      meant && (found.other || (!own_.is(meant->name) && t.hash != base::hash_of("nämnden")))) {
    found.party.name = meant->name, found.party.actor = meant->actor;
    found.named = true;
  }
  return found;
}

/// `kommunen`, `arbetsgivaren`; a board's `stämman` and an assembly's `styrelsen`.
bool Parties::means_other(Index word) const {
  const std::uint64_t hash = view_.tokens[word].hash;
  if (sv::is_other_body(hash)) return !own_.acts_for(base::fold(view_.reading(word)));
  if (own_.is_unlike(base::fold(view_.reading(word)))) return true;
  if (own_kind_ == BodyKind::board) return sv::is_assembly(base::fold(view_.reading(word)));
  return own_kind_ == BodyKind::assembly && hash == base::hash_of("styrelsen");
}

/// `bolaget`, `domstolen`: the one of that kind named last before it in the same matter.
const ActorMention* Parties::antecedent(Index word) const {
  struct Kind {
    WordHash noun;
    std::array<std::string_view, 8> marks;  ///< what such a name holds, folded
  };
  static constexpr Kind kinds[] = {
      {"bolaget", {" ab", " hb", " kb", "aktiebolag", "bolaget"}},
      {"företaget", {" ab", " hb", " kb", "aktiebolag"}},
      {"entreprenören", {" ab", " hb", " kb", "aktiebolag"}},
      {"domstolen", {"domstol", "tingsrätt", "hovrätt", "kammarrätt", "förvaltningsrätt"}},
      {"föreningen", {"förening", "förbund", "klubb", "jour", " if", " ik", " bk", " sk"}},
      {"stiftelsen", {"stiftelse"}},
      {"nämnden", {"nämnd"}},
  };
  const auto kind =
      std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind& k) { return k.noun.value == view_.tokens[word].hash; });
  if (kind == std::end(kinds)) return nullptr;
  const std::uint32_t from = view_.tokens[word].start;
  const Index topic = view_.topic_of(from);
  auto at = std::lower_bound(mentions_.begin(), mentions_.end(), from,
                             [](const ActorMention& m, std::uint32_t start) { return m.span.start < start; });
  for (int steps = 0; at != mentions_.begin() && steps < 24; ++steps) {
    --at;
    if (topic == no_index || view_.topic_of(at->span.start) != topic) return nullptr;
    if (at->type != ActorType::organisation) continue;
    const std::string name = base::fold(at->name);
    for (const std::string_view mark : kind->marks)
      if (!mark.empty() && name.find(mark) != name.npos && name != view_.reading(word)) return &*at;
  }
  return nullptr;
}

/// The office at `token`, with its rank: `2:e vice ordföranden`.
std::optional<Parties::Found> Parties::starting_at(TokenRange within, Index token) const {
  Index t = token;
  while (t < within.last && t - token < 3 &&
         (sv::is_ordinal_office(view_.tokens[t].hash) || view_.tokens[t].cls == TokenClass::number))
    ++t;
  if (t >= within.last) return std::nullopt;
  if (const ActorMention* mention = mention_starting(token)) return named_starting(*mention, token);
  const bool office = (view_.tokens[t].lists & sv::role) != 0;
  if (t + 1 < within.last)
    if (const ActorMention* mention = mention_starting(t + 1);
        mention && mention->type == ActorType::person && (office || sv::ends_as_person(base::fold(view_.reading(t)))))
      return named_starting(*mention, t + 1);
  if (t > token && !office) return std::nullopt;
  for (Index tail = t; tail < std::min(t + 3, within.last); ++tail) {
    if (view_.tokens[tail].hash == base::hash_of("samhället")) return ending_at({token, within.last}, tail);
    if (!sv::is_of_civil_society(view_.tokens[tail].hash)) break;
  }
  auto found = ending_at({t, within.last}, t);
  if (found && t > token) {
    found->tokens.first = token;
    found->party.span = view_.span(found->tokens);
    found->party.name = view_.reading(*found->party.span);
  }
  return found;
}

/// Over a bracket behind a name: from `)` to the token before `(`.
Index Parties::skip_back(TokenRange within, Index token) const {
  if (!is_mark(view_, token, ")")) return token;
  for (Index t = token; t > within.first && token - t < 8; --t)
    if (is_mark(view_, t, "(")) return t - 1;
  return token;
}

/// The name stands in the genitive.
bool Parties::owns(const Found& found) const {
  if (!found.named || !found.party.span || view_.source(*found.party.span) == found.party.name) return false;
  return view_.reading(found.tokens.last - 1).size() > 1 &&
         base::fold(found.party.name) != base::fold(view_.reading(*found.party.span));
}

std::optional<Parties::Found> Parties::nearest_before(TokenRange within, Index token, bool deciders) const {
  for (Index t = token; t > within.first && token - t < reach;) {
    t = skip_back(within, t - 1);
    if (ends_clause(view_, t)) return std::nullopt;
    const auto found = ending_at(within, t);
    if (!found) continue;
    const Index start = found->tokens.first;
    const bool object = start > within.first && sv::is_preposition(view_.tokens[start - 1].hash);
    const bool fits = deciders ? found->organ : true;
    if (!object && fits && !(t + 1 < token && owns(*found))) return found;
    t = start;
  }
  return std::nullopt;
}

Decider Parties::decider(const std::optional<Found>& found) const {
  if (!found) return {};
  if (found->named ? own_.is(found->party.name) : !found->other) return {DeciderKind::own, true, std::nullopt};
  return {DeciderKind::other, true, found->party};
}

Decider Parties::subject(TokenRange within, TokenRange cue) const {
  if (const auto found = nearest_before(within, cue.first, true)) return decider(found);
  for (Index t = cue.last; t < std::min(cue.last + 2, within.last); ++t) {
    if (const auto found = starting_at(within, t); found && found->organ) return decider(found);
    if (ends_clause(view_, t) || sv::is_preposition(view_.tokens[t].hash) || view_.tokens[t].hash == base::hash_of("att"))
      break;
  }
  return {};
}

Decider Parties::teller(TokenRange within, TokenRange cue) const {
  if (auto who = subject(within, cue); who.found) return who;
  if (const auto office = nearest_before(within, cue.first, false);
      office && (!office->named || office->tokens.last + 1 >= cue.first))
    return {DeciderKind::other, true, office->party};
  const Token& first = view_.tokens[within.first];
  const bool opens = cue.first == within.first + 1 && first.cls == TokenClass::word && first.has(token_capital);
  if (!opens || !sv::ends_definite(base::fold(view_.reading(within.first)))) return {};
  const Span span = view_.span({within.first, cue.first});
  return {DeciderKind::other, true, Party{view_.reading(span), no_index, span}};
}

/// The first organ that a preposition of origin introduces in [from, from + reach).
Decider Parties::behind(TokenRange within, Index from, bool any_distance) const {
  const Index last = any_distance ? within.last : std::min(from + reach, within.last);
  if (from < last && !any_distance && view_.tokens[from].hash == base::hash_of("att")) return {};  // of what is decided
  for (Index t = from; t + 1 < last; ++t) {
    if (!sv::is_origin(view_.tokens[t].hash)) continue;
    Index name = t + 1;
    if (name + 1 < within.last && sv::is_determiner(view_.tokens[name].hash)) ++name;
    if (const auto found = starting_at(within, name); found && found->organ) return decider(found);
  }
  return {};
}

Decider Parties::agent(TokenRange within, TokenRange cue) const { return behind(within, cue.last, false); }

Decider Parties::passive_agent(TokenRange within, TokenRange cue) const {
  static constexpr auto by = base::hash_of("av");
  for (Index t = cue.last; t + 1 < std::min(cue.last + reach, within.last); ++t) {
    if (view_.tokens[t].hash != by) continue;
    if (const auto found = starting_at(within, t + 1); found && found->organ) return decider(found);
  }
  return {};
}

Decider Parties::assembly_or_office(TokenRange within, TokenRange cue) const {
  static constexpr auto by = base::hash_of("av");
  for (Index t = cue.last; t + 1 < std::min(cue.last + 8, within.last); ++t) {
    const bool at = word_set<"på", "vid", "i", "hos">.has(view_.tokens[t]);
    if (view_.tokens[t].hash != by && !at) continue;
    const auto found = starting_at(within, t + 1);
    if (!found && at) continue;
    if (!found) return {};
    if (at && !found->named && !sv::is_assembly(base::fold(found->party.name))) continue;
    const bool office = (view_.tokens[found->tokens.last - 1].lists & sv::role) != 0;
    if (found->named || office || sv::is_assembly(base::fold(found->party.name)))
      return {DeciderKind::other, true, found->party};
    return {};
  }
  return {};
}

Decider Parties::giver(TokenRange within, TokenRange cue) const {
  if (auto after_cue = behind(within, cue.last, false); after_cue.found) return after_cue;
  return behind(within, within.first, true);
}

Decider Parties::owner(TokenRange within, TokenRange cue) const {
  if (cue.first == within.first) return {};
  const auto found = ending_at(within, cue.first - 1);
  return found && found->organ ? decider(found) : Decider{};
}

/// `Alla lagledare`, and before an indefinite office any word: `Teknisk chef`.
bool Parties::qualifies(Index word, Index office) const {
  if (view_.tokens[word].cls != TokenClass::word) return false;
  if (sv::is_quantifier(view_.tokens[word].hash)) return true;
  const std::string_view name = view_.reading(office);
  return view_.tokens[word].has(token_capital) && !name.ends_with('n') && !name.ends_with('a') &&
         (view_.tokens[word].lists & (sv::finite_verb | sv::present_verb | sv::past_word | sv::modal)) == 0 &&
         !sv::is_preposition(view_.tokens[word].hash);
}

/// `hälso-` of `hälso- och sjukvården`.
bool Parties::halves_compound(Index token) const {
  return view_.tokens[token].cls == TokenClass::word ? view_.reading(token).ends_with('-') : is_mark(view_, token, "-");
}

/// A word in capitals that a joiner ties to a name is a name too, though nothing else tells: `Alva, [Milo] och Tuva`.
std::optional<Parties::Found> Parties::name_as_written(Index token) const {
  const Token& t = view_.tokens[token];
  if (t.cls != TokenClass::word || !t.has(token_capital) || t.has(token_furniture)) return std::nullopt;
  if (t.hash == base::hash_of("ja") || t.hash == base::hash_of("nej")) return std::nullopt;
  if ((t.lists & (sv::finite_verb | sv::present_verb | sv::past_word | sv::modal | sv::month | sv::weekday)) != 0 ||
      sv::is_preposition(t.hash) || sv::is_determiner(t.hash))
    return std::nullopt;
  const Span span = t.span();
  return Found{{view_.reading(span), no_index, span}, {token, token + 1}};
}

/// `processledaren för unga`, `KF ordföranden`: what belongs to an office is part of its name.
void Parties::widen_office(TokenRange within, Index token, Found& office) const {
  const Index behind = office.tokens.last;
  if ((view_.tokens[behind - 1].lists & sv::role) == 0) return;
  if (behind < token && token - behind <= 6 && sv::is_preposition(view_.tokens[behind].hash) &&
      std::none_of(view_.tokens.items.begin() + behind, view_.tokens.items.begin() + token,
                   [](const Token& t) { return t.cls == TokenClass::punctuation; }))
    office.tokens.last = token;
  const Index first = office.tokens.first;
  const ActorMention* owner = first > within.first ? mention_ending(first - 1) : nullptr;
  if (owner && owner->type == ActorType::organisation) office.tokens.first = view_.token_at(owner->span.start);
  if (!owner && first == within.first + 1 && qualifies(first - 1, first)) office.tokens.first = within.first;
  office.party.span = view_.span(office.tokens);
  office.party.name = view_.reading(*office.party.span);
}

/// Those who only help stand behind `i samverkan med`, `tillsammans med`: the doers stand before that.
std::vector<Party> Parties::before(TokenRange within, Index token) const {
  std::vector<Party> parties = run_before(within, token);
  if (parties.empty() || !parties.front().span) return parties;
  const Index first = view_.token_at(parties.front().span->start);
  static constexpr auto with = base::hash_of("med");
  if (first < within.first + 3 || view_.tokens[first - 1].hash != with) return parties;
  const Index lead =
      word_set<"samverkan", "samarbete", "samråd", "tillsammans", "dialog">.has(view_.tokens[first - 2]) ? first - 2 : 0;
  if (lead <= within.first) return parties;
  auto doers = run_before(within, lead - (sv::is_preposition(view_.tokens[lead - 1].hash) ? 1 : 0));
  return doers.empty() ? parties : doers;
}

std::vector<Party> Parties::run_before(TokenRange within, Index token) const {
  std::vector<Party> parties;
  auto found = nearest_before(within, token, false);
  if (found && !found->named) widen_office(within, token, *found);
  while (found) {
    parties.insert(parties.begin(), found->party);
    Index t = found->tokens.first;
    while (t > within.first &&
           ((view_.tokens[t - 1].lists & sv::role) != 0 || sv::is_ordinal_office(view_.tokens[t - 1].hash) ||
            view_.tokens[t - 1].cls == TokenClass::number))
      --t;
    if (t <= within.first || !sv::is_joiner(view_.tokens[t - 1].hash) || t - 1 == within.first) break;
    if (halves_compound(t - 2)) {  // `Hälso- och sjukvårdsdirektören`
      Party& whole = parties.front();
      whole = {view_.reading(Span{view_.tokens[t - 2].start, whole.span->end}), no_index,
               Span{view_.tokens[t - 2].start, whole.span->end}};
      break;
    }
    const Index end = skip_back(within, t - 2);
    found = ending_at(within, end);
    if (!found) found = name_as_written(end);
  }
  return parties;
}

bool Parties::names_persons(const std::vector<Party>& parties) const {
  return std::any_of(parties.begin(), parties.end(),
                     [&](const Party& party) { return party.span && is_mention(*party.span, ActorType::person); });
}

std::vector<Party> Parties::after(TokenRange within, Index token) const {
  std::vector<Party> parties;
  Index first = token;
  if (token + 2 < within.last && sv::is_joiner(view_.tokens[token + 1].hash) && !starting_at(within, token)) {
    const auto name = name_as_written(token);
    const ActorMention* next = mention_starting(token + 2);
    if (name && next && next->type == ActorType::person) parties.push_back(name->party), first = token + 2;
  }
  for (Index t = first; t < within.last;) {
    const auto found = starting_at(within, t);
    if (!found) break;
    parties.push_back(found->party);
    t = found->tokens.last;
    if (t < within.last && is_mark(view_, t, "("))
      while (t < within.last && !is_mark(view_, t++, ")")) {
      }
    if (t + 1 >= within.last || !sv::is_joiner(view_.tokens[t].hash)) break;
    ++t;
    if (starting_at(within, t)) continue;
    if (const auto name = name_as_written(t); name && names_persons(parties)) {
      parties.push_back(name->party);
      t = name->tokens.last;
      if (t + 1 >= within.last || !sv::is_joiner(view_.tokens[t].hash)) break;
      ++t;
    }
  }
  return parties;
}

bool Parties::is_mention(Span span, std::optional<ActorType> type) const {
  const auto at = std::lower_bound(mentions_.begin(), mentions_.end(), span.start,
                                   [](const ActorMention& m, std::uint32_t start) { return m.span.start < start; });
  return at != mentions_.end() && at->span == span && (!type || at->type == *type);
}

bool Parties::only_persons(TokenRange range) const {
  bool any = false;
  for (Index t = range.first; t < range.last;) {
    const ActorMention* mention = mention_starting(t);
    if (mention && mention->type == ActorType::person) {
      any = true;
      while (t < range.last && view_.tokens[t].start < mention->span.end) ++t;
      continue;
    }
    const bool joins = view_.tokens[t].cls == TokenClass::punctuation || sv::is_joiner(view_.tokens[t].hash) ||
                       (view_.tokens[t].lists & sv::party) != 0;
    if (!joins) return false;
    ++t;
  }
  return any;
}

bool Parties::names_person_in(TokenRange range) const {
  for (Index t = range.first; t < range.last; ++t)
    if (const ActorMention* mention = mention_starting(t); mention && mention->type == ActorType::person) return true;
  return false;
}

std::vector<Party> Parties::all_in(TokenRange range) const {
  std::vector<Party> parties;
  for (Index t = range.first; t < range.last; ++t) {
    const ActorMention* mention = mention_starting(t);
    if (mention && mention->span.end <= view_.tokens[range.last - 1].end) parties.push_back(named(*mention).party);
  }
  return parties;
}

}  // namespace minutes::find
