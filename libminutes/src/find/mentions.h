// The steps of find::mentions: each reads the View and adds candidates; the strongest that do not overlap remain.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/actor.h"
#include "minutes/attendance.h"
#include "minutes/match.h"
#include "minutes/meta.h"
#include "minutes/view.h"

namespace minutes::find {

/// A stretch that may be a mention.
struct Candidate {
  TokenRange tokens;
  ActorType type = ActorType::person;
  std::string_view rule{};
  std::uint8_t strength = 0;  ///< of two that overlap the stronger stays, of equals the longer
  std::uint8_t skip = 0;      ///< bytes of the first token that are no part of it: the @ of `@Anna`
  std::string name{};         ///< where the reading does not say it: `Socialnämnden Norr`
};

using Candidates = std::vector<Candidate>;

/// What tokens say as parts of names.
class NameTokens {
 public:
  explicit NameTokens(const View& view);

  const View& view;
  Index size() const { return static_cast<Index>(view.tokens.size()); }
  const Token& operator[](Index t) const { return view.tokens[t]; }
  /// Tokens that start with a capital letter, in order.
  const std::vector<Index>& capitals() const { return capitals_; }
  /// Starts with a capital, or is written as `eSam`.
  bool capital(Index t) const { return t < size() && is_word(t) && (view.tokens[t].has(token_capital) || inner_capital(t)); }
  bool is_word(Index t) const { return view.tokens[t].cls == TokenClass::word || view.tokens[t].cls == TokenClass::mixed; }
  bool caps(Index t) const { return view.tokens[t].has(token_all_caps); }
  /// `IF:s`, `V:s`: capitals with a genitive ending.
  bool caps_before_colon(Index t) const {
    const auto reading = view.reading(t);
    const auto colon = reading.find(':');
    if (colon == std::string_view::npos || colon == 0) return false;
    for (const char c : reading.substr(0, colon))
      if (c >= 'a' && c <= 'z') return false;
    return true;
  }
  bool is(Index t, std::string_view mark) const { return t < size() && view.source(view.tokens[t].span()) == mark; }
  /// The next token reads on: same line with a plain space, or the next line of a paragraph whose line was full.
  bool joined(Index t) const;
  /// The same word stands in the document with a small letter (a sketch: may say so wrongly, rarely).
  bool seen_lower(Index t) const;
  /// Word lists of the token and, where it may be a genitive, of its nominative.
  std::uint64_t lists(Index t) const;
  /// Length in bytes of the token's genitive ending: `s`, `:s`, `'s`, or 0.
  std::size_t genitive(Index t) const;
  bool ends_genitive(Index t) const { return genitive(t) != 0; }
  /// Hash of the token without its genitive ending.
  std::uint64_t nominative(Index t) const;
  bool sentence_start(Index t) const;

 private:
  bool inner_capital(Index t) const {
    const Token& token = view.tokens[t];
    if (token.end - token.start < 3) return false;
    const char second = view.source()[token.start + 1];
    return second >= 'A' && second <= 'Z';
  }

  std::vector<Index> capitals_;
  std::array<std::uint64_t, 2048> lower_{};
};

/// The reading of the tokens, the last without its genitive ending.
std::string without_genitive(const NameTokens& names, TokenRange tokens);
/// `reading` without a genitive ending, where its last word surely has one.
std::string nominative_name(std::string_view reading, ActorType type);

void find_persons(const NameTokens& names, Candidates& out);
/// Initials, letters of parties, acronyms: what rule tables say by a cue.
void find_by_rules(const NameTokens& names, const Matches& matches, Candidates& out);
void find_organisations(const NameTokens& names, Candidates& out);
void find_known_organisations(const NameTokens& names, Candidates& out);
void find_companies(const NameTokens& names, Candidates& out);
/// Letters of parties in running text: `M, D och KD`, `yrkande från S`.
void find_parties(const NameTokens& names, Candidates& out);
/// Organisations in brackets: behind a person (`Bo Ek (SGU)`), behind the name that they shorten (`Rådet för X (RX)`).
void find_bracketed(const NameTokens& names, Candidates& out);
/// Names that the attendance list, the meeting's body and the mentions found before give: wherever they occur.
void find_repeats(const NameTokens& names, const Meta& meta, std::span<const Attendee> attendance, Candidates& out);

}  // namespace minutes::find
