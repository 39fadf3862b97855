// What a document says once it says again: attendees, the meeting's own body, persons by first name, surname or first
// name and initial, organisations by the name or acronym met before.
#include <algorithm>
#include <unordered_map>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/acronyms.h"
#include "find/hash_filter.h"
#include "find/hashes_met.h"
#include "find/mentions.h"
#include "find/name_sequences.h"
#include "find/word_set.h"
#include "sv/lexicon.h"

namespace minutes::find {
namespace {

constexpr std::uint32_t longest_initial = 4;  // bytes: `A-Ö`
constexpr std::size_t longest_party = 5;      // bytes
constexpr std::size_t max_named = 200;        // bodies whose letters are tried
constexpr std::string_view party_rule = "actor.organisation.party";

/// An organisation that letters may shorten.
struct NamedBody {
  std::string folded;
  std::uint64_t bytes = 0;   ///< Repeats::bytes_in
  std::uint64_t starts = 0;  ///< the same, of what begins a word or a part behind a hyphen
  friend bool operator==(const NamedBody& a, const NamedBody& b) { return a.bytes == b.bytes && a.folded == b.folded; }
};

class Repeats {
 public:
  Repeats(const NameTokens& names, Candidates& out) : names_(names), out_(out), taken_(names.size()) {}

  void learn(const Meta& meta, std::span<const Attendee> attendance) {
    for (const Attendee& who : attendance) learn(who);
    const std::size_t count = out_.size();
    for (std::size_t c = 0; c < count; ++c)
      if (first_of_its_kind(out_[c])) learn(out_[c]);
    if (!meta.body) return;
    const TokenRange body = without_meeting(names_.view.range(meta.spans.body));
    if (body.size() == 1 && (names_.lists(body.first) & sv::organ_generic) != 0) return;  // `Direktionen`
    if (body.empty() && meta.spans.body.empty()) bodies_.add(word_hashes(*meta.body), 0);
    if (!body.empty()) {
      auto own = hashes(body);
      // Before a word for the meeting the owner stands in the genitive.
      if (body != names_.view.range(meta.spans.body)) own.back() = names_.nominative(body.last - 1);
      bodies_.add(own, 0);
    }
    // The body's own compound stands for it: `Samrådsgruppen` of the regional one for a purpose.
    constexpr auto head = sv::organ_head | sv::organ_weak;
    for (Index t = body.first; t < body.last; ++t)
      if ((names_[t].lists & head) != 0 && (names_[t].lists & sv::organ_generic) == 0) add_organisation({names_.stem(t)});
  }

  void find() {
    person_ends_.resize(names_.size() + 1);
    for (const Candidate& found : out_) {
      if (found.strength >= 45) take(found.tokens);
      person_ends_[found.tokens.last] |= found.type == ActorType::person && found.tokens.size() > 1;
    }
    of_parties_ = people_of_parties(names_, out_) >= enough_parties;
    if (!bodies_.empty())
      for (Index t = 0; t < names_.size(); ++t)
        if (bodies_.may_start(names_[t].hash) && names_.is_word(t)) body(t);
    for (const Index t : names_.capitals())
      if (may_repeat(t)) repeat(t);
  }

 private:
  /// What reads the same, and was found in the same way, teaches nothing more.
  bool first_of_its_kind(const Candidate& found) {
    const std::size_t way = std::size_t{found.strength} << 8 | std::size_t{found.name == nullptr} << 7 |
                            std::size_t{found.rule == party_rule} << 1 | std::size_t{found.type == ActorType::person};
    std::uint64_t text = way;
    for (Index t = found.tokens.first; t < found.tokens.last; ++t)
      text = (text + names_[t].hash) * 0x9E3779B97F4A7C15u + (names_[t].flags & (token_capital | token_all_caps));
    return learned_.add(text);
  }
  void take(TokenRange tokens) {
    for (Index t = tokens.first; t < tokens.last; ++t) taken_[t] = 1;
  }
  /// Is the capitalised word one of a name met, or letters that may shorten one? Most are neither.
  bool may_repeat(Index t) const {
    const Token& token = names_[t];
    if (token.end - token.start <= longest_initial) return true;
    return (token.lists & sv::first_name) != 0 || token.has(token_all_caps) || met_.may_hold(token.hash) ||
           (names_.has_ending(t) && met_.may_hold(names_.nominative(t)));
  }
  /// Good until it is asked again.
  const std::vector<std::uint64_t>& hashes(TokenRange range) {
    words_.clear();
    for (Index t = range.first; t + 1 < range.last; ++t) words_.push_back(names_[t].hash);
    words_.push_back(names_.stem(range.last - 1));
    return words_;
  }
  void add_person(const std::vector<std::uint64_t>& words) {
    if (!words.empty()) met_.add(words.front());
    persons_.add(words, 0);
  }
  void add_organisation(const std::vector<std::uint64_t>& words) {
    if (!words.empty()) met_.add(words.front());
    organisations_.add(words, 0);
  }
  void add_part(HashesMet& parts, std::uint64_t word) {
    if (parts.add(word)) met_.add(word);
  }
  /// `Kvarnens ordinarie höstmöte` names the owner, not the meeting.
  TokenRange without_meeting(TokenRange body) const {
    const auto meeting = [&](Index t) {
      const auto word = base::fold(names_.reading(t));
      return word.ends_with("möte") || word.ends_with("stämma") || word.ends_with("sammanträde");
    };
    if (body.empty() || names_.capital(body.last - 1) || !meeting(body.last - 1)) return body;
    --body.last;
    while (!body.empty() && !names_.ends_genitive(body.last - 1) && !names_.capital(body.last - 1)) --body.last;
    return body;
  }
  void learn(const Attendee& who) {
    TokenRange range = names_.view.range(who.span);
    if (range.empty() || range.size() > 6 || !names_.capital(range.first) || !names_.is_word(range.last - 1)) return;
    if (names_.reading(range.last - 1).ends_with('-')) return;
    const bool reversed = has_comma(range);  // `Ek, Anna`
    if (range.size() > 1 || !taken_by_person(range.first)) {
      add(range.first, range.last, ActorType::person, "actor.person.attendee", 75);
      if (reversed) out_.back().set_name(who.name);
    }
    add_person(word_hashes(who.name));
    if (reversed)
      learn_parts(range.last - 1, range.first, true);
    else if (range.size() > 1)
      learn_parts(range);
    else if (!names_.caps(range.first) && !is_word(range.first, sv::first_name))
      add_part(firsts_, names_[range.first].hash);
    if (who.affiliation) learn_affiliation(*who.affiliation);
  }
  bool has_comma(TokenRange range) const {
    for (Index t = range.first + 1; t + 1 < range.last; ++t)
      if (names_.is(t, ",")) return true;
    return false;
  }
  /// A longer name holds the token already: the list broke it.
  bool taken_by_person(Index t) const {
    return std::any_of(out_.begin(), out_.end(), [&](const Candidate& c) {
      return c.type == ActorType::person && c.tokens.size() > 1 && c.tokens.contains(t);
    });
  }
  void learn_affiliation(const std::string& affiliation) {
    static constexpr auto posts = words("mas", "sas", "mar", "vd", "af");  // heads of care and the like, no bodies
    const auto parts = word_hashes(affiliation);
    if (parts.size() == 1 && posts.has(parts.front())) return;
    if (parts.empty() || parts.size() > 8 || affiliation.empty()) return;
    const auto& lexicon = sv::lexicon();
    const auto lists = lexicon.info(lexicon.find(parts.front())).lists;
    if ((lists & (sv::party | sv::role)) != 0 || !base::is_upper(base::code_point_at(affiliation, 0))) return;
    add_organisation(parts);
  }
  void learn(const Candidate& found) {
    if (found.type == ActorType::person) {
      if (found.tokens.size() < 2 || found.strength < 45) return;
      add_person(hashes(found.tokens));
      learn_parts(found.tokens);
      return;
    }
    unnamed_.push_back(found.tokens);
    if (found.name) return;
    const auto& words = hashes(found.tokens);
    const bool letter = words.size() == 1 && names_.reading(found.tokens.first).size() < 2;
    const bool capital = names_.capital(found.tokens.first) || names_.capital(found.tokens.last - 1);
    if (capital && !letter && found.rule != party_rule) add_organisation(words);
    if (words.size() > 1) bodies_.add(words, 1);
    learn_without_form(found.tokens);
  }
  /// `Ekbybygg AB` is `Ekbybygg` later on.
  void learn_without_form(TokenRange tokens) {
    constexpr std::size_t shortest = 5;
    const Index form = tokens.last - 1;
    if (tokens.size() < 2 || (names_[form].lists & sv::company_form) == 0 || (names_[form].lists & sv::organ_form) != 0) return;
    constexpr auto others = sv::place | sv::trade_word | sv::first_name | sv::surname | any_head;
    const Index last = form - 1;
    if (!names_.capital(last) || names_.caps(last) ||
        (tokens.size() == 2 && ((names_.lists(last) & others) != 0 || names_.reading(last).size() < shortest)))
      return;
    add_organisation(hashes({tokens.first, form}));
  }
  /// Bodies are named once letters ask for them.
  void name_bodies() {
    for (const TokenRange tokens : unnamed_)
      if (bodies_named_.size() < max_named) name_body(tokens);
    unnamed_.clear();
  }
  void name_body(TokenRange tokens) {
    const auto reading = names_.reading(tokens);
    constexpr std::size_t longest_letters = 9;  // bytes; what is longer and in capitals is a word
    if (reading.size() < 6 || (tokens.size() == 1 && names_.caps(tokens.first) && reading.size() <= longest_letters)) return;
    NamedBody body{base::fold(nominative_name(reading, ActorType::organisation)), 0, 0};
    body.bytes = bytes_in(body.folded);
    char before = ' ';
    for (const char c : body.folded) {
      if (before == ' ' || before == '-') body.starts |= bit_of(c);
      before = c;
    }
    if (std::find(bodies_named_.begin(), bodies_named_.end(), body) == bodies_named_.end())
      bodies_named_.push_back(std::move(body));
  }
  /// A bit for each byte, some for more than one.
  static std::uint64_t bytes_in(std::string_view text) {
    std::uint64_t bytes = 0;
    for (const char c : text) bytes |= bit_of(c);
    return bytes;
  }
  static std::uint64_t bit_of(char c) { return std::uint64_t{1} << (static_cast<unsigned char>(c) & 63); }
  bool shortens_a_body(std::string_view letters) const {
    const std::uint64_t bytes = bytes_in(letters), first = bit_of(letters[0]);
    return std::any_of(bodies_named_.begin(), bodies_named_.end(), [&](const NamedBody& body) {
      return (bytes & ~body.bytes) == 0 && (first & body.starts) != 0 && shortens(letters, words_of(body.folded));
    });
  }
  /// The document writes it small, and no such list has it.
  bool is_word(Index t, std::uint64_t lists) const { return names_.seen_lower(t) && (names_.lists(t) & lists) == 0; }
  void learn_parts(TokenRange range) { learn_parts(range.first, range.last - 1, false); }
  /// First name and surname; of capitals only where a list of people has them.
  void learn_parts(Index first, Index last, bool of_list) {
    if (names_.caps(first) && !of_list) return;
    if (!is_word(first, sv::first_name)) add_part(firsts_, names_[first].hash);
    if (is_word(last, sv::surname | sv::surname_suffix)) return;
    if (names_.reading(last).size() > 2) add_part(lasts_, names_.stem(last));
  }

  void body(Index t) {
    std::uint32_t learned = 0;
    const Index end = bodies_.match(names_, t, &learned);
    if (end == t) return;
    add(t, end, ActorType::organisation, learned != 0 ? "actor.organisation.repeat" : "actor.organisation.own_body",
        learned != 0 ? 60 : 76);
    if (bodies_.genitive(names_, t, end)) out_.back().set_name(without_genitive(names_, out_.back().tokens));
  }
  void repeat(Index t) {
    if (taken_[t]) return;
    if (const Index end = persons_.match(names_, t); end != t && end - t > 1)
      return add(t, end, ActorType::person, "actor.person.repeat", 64);
    if (const Index end = organisations_.match(names_, t); end != t) return repeat_organisation(t, end);
    if (first_and_initial(t) || initial_and_last(t) || over_lines(t)) return;
    single(t);
  }
  void repeat_organisation(Index t, Index end) {
    if (end == t + 1 && (names_[t].lists & (sv::place | sv::first_name)) != 0) return;
    if (end == t + 1 && names_.sentence_start(t) && names_.seen_lower(t)) return;
    if (end == t + 1 && (before_number(t) || party_of_person(t))) return;
    add(t, end, ActorType::organisation, "actor.organisation.repeat", 54);
    if (organisations_.genitive(names_, t, end)) out_.back().set_name(without_genitive(names_, out_.back().tokens));
  }
  bool before_number(Index t) const {
    return t + 1 < names_.size() && names_.joined(t) &&
           (names_[t + 1].cls == TokenClass::number || names_[t + 1].cls == TokenClass::code);
  }
  /// `Bo Ek (XP)`, `Bo Ek, XP`: a local party's letters, where people have parties.
  bool party_of_person(Index t) const {
    if (!of_parties_ || !names_.caps_but_one(t) || t < 2 || names_.reading(t).size() > longest_party) return false;
    const bool bracketed = names_.is(t - 1, "(") && names_.is(t + 1, ")");
    return (bracketed || names_.is(t - 1, ",")) && person_ends_[t - 1] != 0;
  }
  bool known_first(Index t) const { return known(firsts_, t); }
  bool known(const HashesMet& words, Index t) const { return words.has(names_[t].hash) || words.has(names_.nominative(t)); }
  /// `Mats Å`, `Ulrika D M`.
  bool first_and_initial(Index t) {
    const bool first = known_first(t) || (names_[t].lists & sv::first_name) != 0;
    if (!first || !names_.joined(t)) return false;
    Index end = t + 1;
    while (end < t + 3 && end < names_.size() && names_.capital(end) && names_.joined(end - 1) &&
           names_.reading(end).size() <= 2 && !names_.caps(end))
      ++end;
    if (end == t + 1) return false;
    add(t, end, ActorType::person, "actor.person.first_name_initial", 56);
    return true;
  }
  /// A first name ends a line, a surname begins the next.
  bool over_lines(Index t) {
    if (names_.caps(t) || !known_first(t) || t + 1 >= names_.size() || !names_.goes_on_next_line(t)) return false;
    if (!names_.capital(t + 1) || taken_[t + 1] || !known(lasts_, t + 1)) return false;
    add(t, t + 2, ActorType::person, "actor.person.repeat", 64);
    return true;
  }
  /// `U. Kling`, `A-K Ljung`, `T Lehto`: of a surname that the document has.
  bool initial_and_last(Index t) {
    const auto reading = names_.reading(t);
    const auto letter = base::sequence_length(static_cast<unsigned char>(reading[0]));
    const bool hyphened = reading.size() > letter && reading[letter] == '-';
    if (reading.size() > letter + 1 && !(hyphened && reading.size() <= 2 * letter + 2)) return false;
    if (reading.size() == letter + 1 && reading[letter] != '.') return false;
    Index last = t + 1;
    if (names_.is(last, ".") && !names_[last].has(token_space_before)) ++last;
    if (last >= names_.size() || !names_.joined(last - 1) || !names_.capital(last) || taken_[last]) return false;
    if (!known(lasts_, last) || (names_.lists(last) & any_head) != 0) return false;
    add(t, last + 1, ActorType::person, "actor.person.initial_known", 57);
    return true;
  }
  void single(Index t) {
    const bool caps = names_.caps(t), first = !caps && known_first(t);
    const bool last = !caps && !first && known(lasts_, t) && (names_[t].lists & sv::place) == 0;
    if (!caps && !first && !last) return;
    const bool amount = caps && (names_[t].lists & sv::currency) != 0;  // `KR` beside `40 kr`
    if (names_.sentence_start(t) && names_.seen_lower(t) && !amount) return;
    if ((before_number(t) && !(last && counts_votes(t))) || in_longer_name(t) || names_.is(t + 1, "capsulam")) return;
    if (caps) return acronym(t);
    if (first) return add(t, t + 1, ActorType::person, "actor.person.first_name_known", 48);
    Index start = t;  // `von Ek`
    while (start > 0 && t - start < 2 && names_.joined(start - 1) && (names_[start - 1].lists & sv::name_particle) != 0 &&
           !names_.capital(start - 1))
      --start;
    add(start, t + 1, ActorType::person, "actor.person.surname_known", 46);
  }
  /// `Ek 41, Berg 19`: the sentence tells of an election.
  bool counts_votes(Index t) const {
    static constexpr auto elections = words("omröstning", "omröstningen", "röster", "röst", "votering", "voteringen", "val",
                                            "valet", "personval", "blanka", "röstetal", "rösträkning");
    constexpr Index reach = 10;
    const Index last = std::min<Index>(t + reach, names_.size());
    for (Index at = t > reach ? t - reach : 0; at < last; ++at)
      if (elections.has(names_[at])) return true;
    return false;
  }
  /// Letters that shorten one of the document's bodies.
  void acronym(Index t) {
    static constexpr auto common =
        words("it", "pm", "vd", "hr", "ai", "pdf", "tv", "ok", "usa", "id", "kl", "nr", "sms", "pr", "api");
    if (common.has(names_[t]) || names_.beside_long_capitals(t)) return;
    const auto letters = base::fold(names_.reading(t));
    if (letters.size() < 2 || letters.size() > 6) return;
    const auto [at, fresh] = acronyms_.try_emplace(names_[t].hash, false);
    if (fresh) {
      name_bodies();
      at->second = shortens_a_body(letters);
    }
    if (at->second) add(t, t + 1, ActorType::organisation, "actor.organisation.letters", 50);
  }
  /// Between capitalised words it belongs to a name of something else.
  bool in_longer_name(Index t) const {
    const bool after = t + 1 < names_.size() && names_.joined(t) && names_.capital(t + 1) && !taken_[t + 1];
    const bool before = t > 0 && names_.joined(t - 1) && names_.capital(t - 1) && !is_opener(names_[t - 1]) && !taken_[t - 1] &&
                        (names_[t - 1].lists & sv::role) == 0;
    return after || before;
  }

  void add(Index first, Index last, ActorType type, std::string_view rule, std::uint8_t strength) {
    out_.push_back({{first, last}, type, rule, strength});
    take({first, last});
  }

  const NameTokens& names_;
  Candidates& out_;
  std::vector<std::uint8_t> taken_;        ///< by token
  std::vector<std::uint8_t> person_ends_;  ///< by token
  bool of_parties_ = false;
  std::vector<std::uint64_t> words_;  ///< of hashes()
  HashFilter met_;                    ///< first words and parts of all names
  NameSequences persons_, organisations_, bodies_;
  HashesMet learned_, firsts_, lasts_;
  std::unordered_map<std::uint64_t, bool> acronyms_;
  std::vector<TokenRange> unnamed_;
  std::vector<NamedBody> bodies_named_;
};

}  // namespace

void find_repeats(const NameTokens& names, const Meta& meta, std::span<const Attendee> attendance, Candidates& out) {
  Repeats repeats(names, out);
  repeats.learn(meta, attendance);
  repeats.find();
}

}  // namespace minutes::find
