// The steps of find::mentions: each reads the View and adds candidates; the strongest that do not overlap remain.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/hash.h"
#include "minutes/actor.h"
#include "minutes/attendance.h"
#include "minutes/match.h"
#include "minutes/meta.h"
#include "minutes/view.h"
#include "sv/lists.h"

namespace minutes::find {

/// A stretch that may be a mention.
struct Candidate {
  TokenRange tokens;
  ActorType type = ActorType::person;
  std::string_view rule{};
  std::uint8_t strength = 0;            ///< of two that overlap the stronger stays, of equals the longer
  std::uint8_t skip = 0;                ///< bytes of the first token that are no part of it: the @ of `@Anna`
  std::uint16_t permille = 0;           ///< how likely it is right, in thousandths; 0 where nobody was asked
  std::unique_ptr<std::string> name{};  ///< where the reading does not say it: `Socialnämnden Norr`; few have one

  void set_name(std::string to) { name = std::make_unique<std::string>(std::move(to)); }
};

using Candidates = std::vector<Candidate>;

inline constexpr std::uint64_t any_head = sv::organ | sv::organ_head | sv::organ_weak | sv::organ_form | sv::organ_generic;
inline constexpr std::uint64_t region_word = base::hash_of("region"), brf_word = base::hash_of("brf");

/// What tokens say as parts of names.
class NameTokens {
 public:
  explicit NameTokens(const View& view);

  const View& view;
  Index size() const { return size_; }
  const Token& operator[](Index t) const { return tokens_[t]; }
  /// Nothing but single spaces stands between the tokens, and each reads as it is written.
  bool reads_as_written(TokenRange range) const;
  /// How the tokens read; the range must not be empty.
  std::string reading(TokenRange range) const;
  std::string_view reading(Index t) const {
    const Token& token = tokens_[t];
    return token.has(token_rewritten) ? view.reading(t) : std::string_view(source_ + token.start, token.end - token.start);
  }
  /// As a name, in the nominative where its last word surely stands in the genitive.
  std::string name(TokenRange range, ActorType type) const;
  /// Tokens that start with a capital letter, in order.
  std::span<const Index> capitals() const { return capitals_; }
  /// Words that make a body (-nämnden, rådet, `Region`), in order.
  std::span<const Index> heads() const { return heads_; }
  /// AB, IF, brf, in order.
  std::span<const Index> company_forms() const { return company_forms_; }
  std::span<const Index> handles() const { return handles_; }
  /// Starts with a capital, or is written as `eSam`.
  bool capital(Index t) const { return t < size_ && (looks_[t] & look_capital) != 0; }
  bool is_word(Index t) const { return tokens_[t].cls == TokenClass::word || tokens_[t].cls == TokenClass::mixed; }
  bool caps(Index t) const { return tokens_[t].has(token_all_caps); }
  /// `XP`, `ViX`: a capital at either end.
  bool caps_but_one(Index t) const {
    const auto reading = this->reading(t);
    return caps(t) || (capital(t) && reading.size() > 1 && reading.back() >= 'A' && reading.back() <= 'Z');
  }
  /// `IF:s`, `V:s`: capitals with a genitive ending.
  bool caps_before_colon(Index t) const {
    const auto reading = this->reading(t);
    const auto colon = reading.find(':');
    if (colon == std::string_view::npos || colon == 0) return false;
    for (const char c : reading.substr(0, colon))
      if (c >= 'a' && c <= 'z') return false;
    return true;
  }
  bool is(Index t, std::string_view mark) const {
    return t < size_ && tokens_[t].end - tokens_[t].start == mark.size() &&
           std::memcmp(source_ + tokens_[t].start, mark.data(), mark.size()) == 0;
  }
  /// The next token reads on: same line with a plain space, or the next line of a paragraph whose line was full.
  bool joined(Index t) const {
    if (t + 1 >= size_) return false;
    const std::uint32_t lines = tokens_[t + 1].line - tokens_[t].line;
    if (lines == 0 && tokens_[t + 1].start - tokens_[t].end <= 1) return source_[tokens_[t].end] != '\t';
    return lines <= 1 && joined_over_gap(t);
  }
  /// The next token begins the next line, which is no list item and no row.
  bool goes_on_next_line(Index t) const;
  /// The same word stands in the document with a small letter (a sketch: may say so wrongly, rarely).
  bool seen_lower(Index t) const {
    const auto hash = tokens_[t].hash;
    return (lower_[(hash >> 6) % lower_.size()] >> (hash & 63) & 1) != 0;
  }
  /// A hyphen stands in it; asked of capitalised words only.
  bool hyphened(Index t) const { return (looks_[t] & look_hyphen) != 0; }
  /// Ends as a genitive may: tells most tokens apart.
  bool has_ending(Index t) const { return (looks_[t] & look_ending) != 0; }
  /// Word lists of the token and, where it may be a genitive, of its nominative.
  std::uint64_t lists(Index t) const { return has_ending(t) ? ended(t).lists : tokens_[t].lists; }
  /// Length in bytes of the token's genitive ending: `s`, `:s`, `'s`, or 0.
  std::size_t genitive(Index t) const { return has_ending(t) ? ended(t).bytes : 0; }
  bool ends_genitive(Index t) const { return genitive(t) != 0; }
  /// Hash of the token without its genitive ending.
  std::uint64_t nominative(Index t) const { return has_ending(t) ? ended(t).nominative : tokens_[t].hash; }
  /// Hash of the token as a person's name: without an ending that the word lists take for a genitive.
  std::uint64_t stem(Index t) const {
    if (!has_ending(t)) return tokens_[t].hash;
    const Ended word = ended(t);
    return word.of_person ? word.nominative : tokens_[t].hash;
  }
  /// On its line next to a word of more than four letters, all capitals: what is in capitals here is a heading.
  bool beside_long_capitals(Index t) const {
    const auto long_capitals = [&](Index at) {
      return at < size_ && tokens_[at].line == tokens_[t].line && is_word(at) && caps(at) && reading(at).size() > 4;
    };
    return (t > 0 && long_capitals(t - 1)) || long_capitals(t + 1);
  }
  bool sentence_start(Index t) const {
    return tokens_[t].has(token_sentence_start | token_line_start) || (t > 0 && (is(t - 1, "-") || is(t - 1, "–")));
  }

 private:
  /// A word that may be a genitive.
  struct Ended {
    std::uint64_t lists = 0, nominative = 0;
    std::uint8_t bytes = 0;
    bool of_person = false, of_organisation = false;  ///< of a name of that kind it is surely one
  };
  Ended read_ended(Index t) const;
  Ended ended(Index t) const { return ended_[t] != 0 ? known_ended_[ended_[t] - 1] : read_ended(t); }
  enum Look : std::uint8_t { look_capital = 1, look_hyphen = 2, look_ending = 4 };
  void read_tokens();
  void read_capitals();
  bool joined_over_gap(Index t) const;
  const Token* tokens_;
  const char* source_;
  Index size_;
  std::unique_ptr<Index[]> places_;  ///< of capitals_, and room to gather the others
  std::span<const Index> capitals_;
  std::vector<Index> heads_, company_forms_, handles_;
  std::vector<std::uint8_t> looks_;   ///< by token: bits of Look
  std::vector<std::uint32_t> ended_;  ///< by token, of capitals: place in known_ended_ + 1
  std::vector<Ended> known_ended_;
  std::array<std::uint64_t, 2048> lower_{};
};

/// The reading of the tokens, the last without its genitive ending.
std::string without_genitive(const NameTokens& names, TokenRange tokens);
/// End of `i Lund`, `i Norra Ekby`, `i Hallands län` behind a body's name that ends before `t`; `t` where none stands.
Index end_of_town(const NameTokens& names, Index t);
/// A small word that begins a sentence or a line, and no name: `Enligt Malin`, `Från Ekby IF`.
bool is_opener(const Token& token);
/// `reading` without a genitive ending, where its last word surely has one.
std::string_view nominative_name(std::string_view reading, ActorType type);

void find_persons(const NameTokens& names, Candidates& out);
/// `Gustaf Adolfs torg`, `Karin Boyes gata`, `Anna Bergs stipendium`: what ends at `end`, or goes on there, is called after a
/// person.
bool called_after_person(const NameTokens& names, Index end);
/// Initials, letters of parties, acronyms: what rule tables say by a cue.
void find_by_rules(const NameTokens& names, const Matches& matches, Candidates& out);
void find_organisations(const NameTokens& names, Candidates& out);
void find_known_organisations(const NameTokens& names, Candidates& out);
void find_companies(const NameTokens& names, Candidates& out);
/// Firms that a trade makes known: `Ströms Bygg`.
void find_trades(const NameTokens& names, Candidates& out);
/// Letters of parties in running text: `M, D och KD`, `yrkande från S`.
void find_parties(const NameTokens& names, Candidates& out);
/// Organisations in brackets: behind a person (`Bo Ek (SGU)`), behind the name that they shorten (`Rådet för X (RX)`).
void find_bracketed(const NameTokens& names, Candidates& out);
/// Letters before a §, firms with an ampersand, branches and agents of a place.
void find_by_form(const NameTokens& names, Candidates& out);
/// How many people have a party's letters in brackets behind them; from `enough_parties` on other letters there are parties
/// too.
std::size_t people_of_parties(const NameTokens& names, const Candidates& found);
inline constexpr std::size_t enough_parties = 3;
/// Initials of people whom the document names.
void find_initials(const NameTokens& names, std::span<const Attendee> attendance, Candidates& out);
/// Names that the attendance list, the meeting's body and the mentions found before give: wherever they occur.
void find_repeats(const NameTokens& names, const Meta& meta, std::span<const Attendee> attendance, Candidates& out);

/// What all steps find; of candidates that overlap the strongest, in text order.
Candidates candidates_by_rules(const NameTokens& names, const Matches& matches, const Meta& meta,
                               std::span<const Attendee> attendance);

}  // namespace minutes::find
