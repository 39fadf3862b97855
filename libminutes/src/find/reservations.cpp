// Reservations, statements, notes and conflicts of interest: a sentence that says so, and who is named in it.
#include "base/hash.h"
#include "find/lookup.h"
#include "find/ruleset.h"
#include "minutes/stages.h"

namespace minutes::find {
namespace {

ReservationKind kind_of(std::string_view name) {
  static constexpr std::string_view names[] = {"reservation", "statement", "note", "conflict_of_interest", "not_taking_part"};
  return static_cast<ReservationKind>(std::find(std::begin(names), std::end(names), name) - std::begin(names));
}

/// `Ingen anmäler jäv`, `Inga reservationer`: nobody does.
bool nobody(const View& view, TokenRange tokens) {
  static constexpr std::uint64_t none[] = {base::hash_of("ingen"), base::hash_of("inga"), base::hash_of("inget"),
                                           base::hash_of("ej"), base::hash_of("inte")};
  for (Index t = tokens.first; t < tokens.last; ++t)
    if (std::find(std::begin(none), std::end(none), view.tokens[t].hash) != std::end(none)) return true;
  return false;
}

/// A line that is only the head, and names nobody, says nothing yet.
bool only_head(const View& view, Index sentence) { return view.sentences[sentence].tokens.size() <= 3; }

/// The names are in the sentence, or in the list that a lead ending in a colon opens.
std::vector<Party> named(const View& view, std::span<const ActorMention> mentions, Index sentence) {
  auto parties = parties_in(mentions, view.sentences[sentence].span);
  const Index last = view.sentences[sentence].tokens.last - 1;
  if (parties.empty() && view.reading(last) == ":" && sentence + 1 < view.sentences.size())
    parties = parties_in(mentions, view.sentences[sentence + 1].span);
  return parties;
}

}  // namespace

std::vector<Reservation> reservations(const View& view, const Matches& matches, std::span<const ActorMention> mentions) {
  std::vector<Reservation> found;
  for (const Match& match : matches.of(Layer::reservations)) {
    const Index sentence = view.sentence_of(match.tokens.first);
    if (sentence == no_index) continue;
    const TokenRange tokens = view.sentences[sentence].tokens;
    const ReservationKind kind = kind_of(yielded(*match.rule, "kind"));
    if (kind != ReservationKind::not_taking_part && nobody(view, {tokens.first, match.tokens.last})) continue;
    auto by = named(view, mentions, sentence);
    if (by.empty() && (only_head(view, sentence) || kind == ReservationKind::conflict_of_interest)) continue;
    const Span span = view.sentences[sentence].span;
    if (!found.empty() && found.back().span == span && found.back().kind == kind) continue;
    Reservation reservation;
    reservation.rule = match.rule->name;
    reservation.span = span;
    reservation.kind = kind;
    reservation.by = std::move(by);
    found.push_back(std::move(reservation));
  }
  return found;
}

}  // namespace minutes::find
