// What the tagger reads of a word and its neighbours.
#include <algorithm>
#include <bit>
#include <cstring>

#include "base/bytes.h"
#include "base/hash_set.h"
#include "base/utf8.h"
#include "find/tagger.h"

namespace minutes::find {
namespace {

/// Word lists that tell names, packed to 16 bits.
constexpr std::array<std::uint64_t, 15> name_lists = {sv::first_name,
                                                      sv::surname | sv::surname_suffix,
                                                      sv::name_particle,
                                                      sv::role,
                                                      sv::person_title,
                                                      sv::party,
                                                      sv::organ,
                                                      sv::organ_head,
                                                      sv::organ_weak | sv::organ_generic,
                                                      sv::organ_form,
                                                      sv::organ_acronym,
                                                      sv::organisation | sv::trade_word,
                                                      sv::company_form,
                                                      sv::place,
                                                      sv::body_adjective | sv::name_word};
/// Word lists that tell what is said of a name.
constexpr std::array<std::uint64_t, 12> cue_lists = {sv::decide | sv::decided_passive | sv::decided_form | sv::decide_form,
                                                     sv::approve | sv::reject | sv::defer | sv::note_taken,
                                                     sv::elect | sv::commission,
                                                     sv::propose,
                                                     sv::modal,
                                                     sv::act_verb | sv::finite_verb | sv::present_verb,
                                                     sv::role | sv::person_title,
                                                     sv::presence_word,
                                                     sv::head_word,
                                                     sv::month | sv::weekday | sv::season | sv::named_day,
                                                     sv::occasion,
                                                     sv::vote_word};

/// Lists of a word, packed: those that tell names in the lower half, those that tell what is said in the upper.
class Packed {
 public:
  consteval Packed() {
    for (unsigned byte = 0; byte < 8; ++byte)
      for (std::uint64_t value = 0; value < 256; ++value)
        bits_[byte][value] = bits_of(value << 8 * byte, name_lists) | bits_of(value << 8 * byte, cue_lists) << 16;
  }
  std::uint32_t operator()(std::uint64_t lists) const {
    std::uint32_t bits = 0;
    for (unsigned byte = 0; byte < 8; ++byte) bits |= bits_[byte][lists >> 8 * byte & 0xFF];
    return bits;
  }

 private:
  template <std::size_t N>
  static consteval std::uint32_t bits_of(std::uint64_t lists, const std::array<std::uint64_t, N>& of) {
    static_assert(N <= 16);
    std::uint32_t bits = 0;
    for (std::size_t n = 0; n < N; ++n) bits |= std::uint32_t{(lists & of[n]) != 0} << n;
    return bits;
  }
  std::array<std::array<std::uint32_t, 256>, 8> bits_{};
};
constexpr Packed packed;

enum Shape : std::uint8_t {
  outside,
  lower,
  capital,
  all_caps,
  inner_capital,
  letter,
  number,
  mixed,
  code,
  web,
  handle,
  sign,
  mark
};

/// What the document says of a word elsewhere.
enum Elsewhere : std::uint8_t {
  attends = 1,       ///< in a name of the attendance list
  after_title = 2,   ///< behind a role, a title or a first name
  before_party = 4,  ///< before a party in brackets
  in_person = 8,     ///< in a name that the rules are sure of
  in_organisation = 16,
  after_place_word = 32,  ///< behind *i*, *på*
  before_form = 64,       ///< before a company form or a body's head, or a capitalised neighbour of one
  mid_sentence = 128,     ///< with a capital where none is due
};

/// What the tagger reads of a token.
struct Word {
  std::uint64_t ending = 0;  ///< its last bytes, the last one highest
  std::uint32_t word = 1, opening = 0;
  std::uint32_t rule = 0;  ///< the candidate that holds it: type, strength, place in it
  std::uint16_t lists = 0, cues = 0;
  std::uint8_t shape = outside;
  std::uint8_t elsewhere = 0, elsewhere_unruled = 0;
  std::uint8_t where = 0;  ///< bits: seen small, starts a sentence, a line, in a list of people, a table, a heading
  std::uint8_t gap = 2;    ///< 0: reads on from the word before; 1: on another line; 2: another column or block
  bool joined = false;     ///< the gap is 0
  bool capital = false;
  bool head = false;  ///< it makes a body
};

constexpr std::uint16_t heads =
    0x1C0 | 0x200 | 0x1000;  // of Word::lists: organ, organ_head, organ_weak, organ_form, company_form

/// What the document says of its capitals, by the word's nominative. A sketch: two words may share a place, rarely.
class Sayings {
 public:
  explicit Sayings(std::size_t words) : said_(std::clamp<std::size_t>(std::bit_ceil(16 * words), 1u << 10, 1u << 20)) {}
  void say(std::uint64_t hash, unsigned what) {
    std::uint8_t& said = said_[hash & (said_.size() - 1)];
    said = static_cast<std::uint8_t>(said | what);
  }
  std::uint8_t of(std::uint64_t hash) const { return said_[hash & (said_.size() - 1)]; }

 private:
  std::vector<std::uint8_t> said_;  ///< bits of Elsewhere
};

constexpr std::uint8_t sure_strength = 60;
constexpr std::uint64_t small_letters = 0x2020202020202020u;  ///< set in each byte, they make capitals small ones

/// Reads words as they are asked for.
class Reader {
 public:
  Reader(const NameTokens& names, const Candidates& found, std::span<const Attendee> attendance)
      : names_(names), said_(names.capitals().size()), rule_(names.size()) {
    for (const Candidate& c : found) take(c);
    for (const Attendee& who : attendance) take_attendee(who.name);
    for (const Index t : names.capitals()) look_around(t);
  }

  /// What a word is to those near it.
  void read_outline(Index t, Word& word) const {
    const Token& token = names_[t];
    word.shape = shape_of(t);
    word.capital = word.shape >= capital && word.shape <= letter;
    const bool ended = names_.has_ending(t) && names_.capital(t);
    const std::uint32_t lists = packed(ended ? names_.lists(t) : token.lists);
    word.lists = static_cast<std::uint16_t>(lists), word.cues = static_cast<std::uint16_t>(lists >> 16);
    word.head = (word.lists & heads) != 0;
    word.ending = ending_of(t);
    word.joined = t > 0 && names_.joined(t - 1);
    if (t > 0) word.gap = word.joined ? 0 : names_[t - 1].line == token.line ? 2 : 1;
  }
  /// What it is to its neighbours.
  void read(Index t, Word& word) const {
    read_outline(t, word);
    word.word = word.shape == number ? 7 : static_cast<std::uint32_t>(names_[t].hash);
    word.rule = rule_[t];
    word.elsewhere = names_.capital(t) ? said_.of(names_.nominative(t)) : std::uint8_t{0};
    word.elsewhere_unruled = static_cast<std::uint8_t>(word.elsewhere & ~(in_person | in_organisation));
  }
  /// And what it is by itself.
  void read_whole(Index t, Word& word) const {
    read(t, word);
    word.opening = opening_of(t);
    word.where = where_of(t);
  }

 private:
  void take(const Candidate& c) {
    const unsigned kind = (c.type == ActorType::person ? 0u : 1u) << 9 | static_cast<unsigned>(c.strength) << 2;
    const bool sure = c.strength >= sure_strength;
    for (Index t = c.tokens.first; t < c.tokens.last; ++t) {
      const unsigned place = t == c.tokens.first ? 1 : t + 1 == c.tokens.last ? 3 : 2;
      rule_[t] = static_cast<std::uint16_t>(kind | place);
      if (sure && names_.capital(t)) said_.say(names_.nominative(t), c.type == ActorType::person ? in_person : in_organisation);
    }
  }
  void take_attendee(std::string_view name) {
    while (!name.empty()) {
      const auto end = std::min(name.find(' '), name.size());
      if (end > 1) said_.say(base::hash_of(base::fold(name.substr(0, end))), attends);
      name.remove_prefix(std::min(end + 1, name.size()));
    }
  }
  void look_around(Index t) {
    static constexpr auto in = base::hashes_of("i", "på", "vid", "från", "till");
    unsigned said = names_[t].has(token_sentence_start | token_line_start) ? 0u : unsigned{mid_sentence};
    if (t > 0 && names_.joined(t - 1)) {
      const Token& before = names_[t - 1];
      if ((before.lists & (sv::role | sv::person_title | sv::first_name)) != 0) said |= after_title;
      if (in.has(before.hash)) said |= after_place_word;
    }
    if (t + 2 < names_.size()) {
      if (names_.is(t + 1, "(") && (names_[t + 2].lists & sv::party) != 0) said |= before_party;
      if ((names_[t + 1].lists & (sv::company_form | sv::organ_form | sv::organ_head)) != 0) said |= before_form;
    }
    said_.say(names_.nominative(t), said);
  }

  /// The last eight bytes, with capitals as small letters and other bytes as whatever becomes of them then.
  std::uint64_t ending_of(Index t) const {
    const Token& token = names_[t];
    if (token.end >= 8 && !token.has(token_rewritten)) {  // what stands before the word is shifted out
      const std::uint32_t others = 64 - 8 * std::min(token.end - token.start, 8u);
      return base::eight_bytes(names_.view.source().data() + token.end - 8) >> others << others | small_letters;
    }
    std::uint64_t bytes = 0;
    for (const char c : names_.reading(t)) bytes = bytes >> 8 | std::uint64_t{static_cast<unsigned char>(c)} << 56;
    return bytes | small_letters;
  }
  /// The first four in the same way.
  std::uint32_t opening_of(Index t) const {
    std::uint64_t bytes = 0;
    for (const char c : names_.reading(t).substr(0, 4)) bytes = bytes << 8 | static_cast<unsigned char>(c);
    return static_cast<std::uint32_t>(bytes | small_letters);
  }
  Shape shape_of(Index t) const {
    static constexpr std::array<Shape, 9> of_class = {lower, number, mixed, code, sign, web, handle, mark, mark};
    static_assert(of_class.size() == static_cast<std::size_t>(TokenClass::symbol) + 1);
    // By whether it starts with a capital, is all in capitals, is short.
    static constexpr std::array<Shape, 8> of_capital = {inner_capital, capital, all_caps, all_caps,
                                                        letter,        letter,  letter,   letter};
    const Token& token = names_[t];
    const unsigned looks = unsigned{token.has(token_capital)} | unsigned{token.has(token_all_caps)} << 1 |
                           unsigned{token.end - token.start <= 2} << 2;
    return token.cls == TokenClass::word && names_.capital(t) ? of_capital[looks]
                                                              : of_class[static_cast<std::size_t>(token.cls)];
  }
  std::uint8_t where_of(Index t) const {
    const Token& token = names_[t];
    const View& view = names_.view;
    const auto bit = [](bool is, unsigned place) { return static_cast<unsigned>(is) << place; };
    const auto& zones = view.outline.zone_of_line;
    const ZoneKind zone = token.line < zones.size() ? zones[token.line] : ZoneKind::body;
    const Line& line = view.layout.lines[token.line];
    return static_cast<std::uint8_t>(
        bit(names_.seen_lower(t), 0) | bit(token.has(token_sentence_start), 1) | bit(token.has(token_line_start), 2) |
        bit(zone == ZoneKind::attendance || zone == ZoneKind::cover || zone == ZoneKind::signatures, 3) |
        bit(line.table_row, 4) | bit(line.heading_level != 0 || line.bold, 5) | bit(token.has(token_line_end), 6) |
        bit(token.has(token_furniture), 7));
  }

  const NameTokens& names_;
  Sayings said_;
  std::vector<std::uint16_t> rule_;
};

std::uint32_t mix(std::uint32_t kind, std::uint64_t a, std::uint64_t b = 0) {
  std::uint64_t h = (a + kind * 0x9E3779B97F4A7C15u) ^ (b + kind) * 0x94D049BB133111EBu;
  h *= 0xD6E8FEB86659FD93u;
  return static_cast<std::uint32_t>(h >> 32);
}

/// A word with its neighbours: [-2] to [3], places outside of its sentence empty.
using Around = const Word*;

/// How far it is to a word that makes a body: 1 where this one does, to 4; 0 where none does.
unsigned way_to_head(Around w) {
  static constexpr std::array<std::uint8_t, 16> first = {0, 1, 2, 1, 3, 1, 2, 1, 4, 1, 2, 1, 3, 1, 2, 1};
  const unsigned to1 = w[1].joined, to2 = to1 & w[2].joined, to3 = to2 & w[3].joined;
  return first[w[0].head | (w[1].head & to1) << 1 | (w[2].head & to2) << 2 | (w[3].head & to3) << 3];
}

/// How the capitals stand around the word, and bodies' words.
std::uint64_t chain(Around w, unsigned to_head) {
  const unsigned back1 = w[0].joined & w[-1].capital, back2 = back1 & w[-1].joined & w[-2].capital;
  const unsigned on1 = w[1].joined & w[1].capital, on2 = on1 & w[2].joined & w[2].capital;
  const unsigned head_before = w[0].joined & (w[-1].head | (w[-1].joined & w[-2].head));
  return back1 | back2 << 1 | on1 << 2 | on2 << 3 | to_head << 4 | head_before << 7;
}

std::uint64_t last_bytes(const Word& word, unsigned count) { return word.ending >> (64 - 8 * count); }

/// The word that makes a body, if this or one of the next two does.
std::uint64_t head_ahead(Around w, unsigned to_head) {
  return to_head == 0 || to_head == 4 ? 0 : last_bytes(w[to_head - 1], 5) + to_head - 1;
}

std::array<std::uint32_t, text_features> text_of(Around at, unsigned to_head, std::uint64_t around) {
  const Word &p = at[-1], &w = at[0], &n = at[1];
  const std::uint64_t s = w.shape;
  return {mix(1, w.word),
          mix(2, p.word, s),
          mix(3, n.word, s),
          mix(4, w.word, p.word),
          mix(5, w.word, n.word),
          mix(6, last_bytes(w, 3), s),
          mix(7, last_bytes(w, 5), s),
          mix(8, last_bytes(w, 7), s),
          mix(9, last_bytes(w, 7), around),
          mix(10, w.opening, s),
          mix(11, last_bytes(p, 5), s),
          mix(12, last_bytes(n, 5), s),
          mix(13, p.shape, s * 16 + n.shape),
          mix(14, w.lists, s),
          mix(15, p.lists, n.lists),
          mix(16, p.cues, s),
          mix(17, n.cues, s),
          mix(18, w.where, s),
          mix(19, w.elsewhere_unruled, s),
          mix(20, w.elsewhere_unruled, w.lists),
          mix(21, p.elsewhere_unruled, w.elsewhere_unruled),
          mix(22, around, s),
          mix(23, around, w.lists),
          mix(24, head_ahead(at, to_head), p.shape * 4u + p.gap)};
}

std::array<std::uint32_t, rule_features> rules_of(Around at, std::uint64_t around) {
  const Word &p = at[-1], &w = at[0], &n = at[1];
  return {mix(51, w.rule, w.shape), mix(52, p.rule, w.rule), mix(53, n.rule, w.rule),
          mix(54, w.rule, w.lists), mix(55, w.rule, around), mix(56, w.elsewhere, w.shape)};
}

std::array<std::uint32_t, rule_features> unsaid_of(const Word& w) {
  return {mix(61, 0), mix(62, 0), mix(63, 0), mix(64, 0), mix(65, 0), mix(66, w.elsewhere_unruled, w.shape)};
}

/// How a person would say each of the two, in their order, of the word that stands behind.
constexpr std::string_view feature_names[] = {"the word",
                                              "the word before",
                                              "the word behind",
                                              "the word and the one before it:",
                                              "the word and the one behind it:",
                                              "the last three letters of",
                                              "the last five letters of",
                                              "the last seven letters of",
                                              "the last seven letters, and the capitals around,",
                                              "the first letters of",
                                              "the ending before",
                                              "the ending behind",
                                              "the letter case around",
                                              "the name lists of",
                                              "the name lists around",
                                              "the kind of word before",
                                              "the kind of word behind",
                                              "the place in its line of",
                                              "what the document says elsewhere of",
                                              "what the document says elsewhere, and the name lists, of",
                                              "what is said elsewhere of the one before and of",
                                              "the capitals around",
                                              "the capitals around, and the name lists, of",
                                              "the head of a body at",
                                              "what the rules found at",
                                              "what the rules found before and at",
                                              "what the rules found behind and at",
                                              "what the rules found at, and the name lists,",
                                              "what the rules found at, and the capitals around,",
                                              "what rules found elsewhere of"};
static_assert(std::size(feature_names) == feature_count);

/// A capital that is no sign of a name: a word that begins a sentence, a known word of another kind, a heading in capitals.
bool tells_little(const NameTokens& names, Index t) {
  constexpr auto other_words = sv::presence_word | sv::month | sv::weekday | sv::role | sv::person_title | sv::decided_passive |
                               sv::modal | sv::finite_verb;
  constexpr auto names_too = sv::first_name | sv::surname | sv::place | sv::organ | sv::organisation;
  const Token& token = names[t];
  if ((token.lists & other_words) != 0 && (token.lists & names_too) == 0) return true;
  if (names.seen_lower(t) && token.has(token_sentence_start | token_line_start)) return true;
  return token.has(token_all_caps) && names.beside_long_capitals(t);
}

/// Words that a name may hold: capitals and words that make bodies; where only doubts are asked for, without all that the
/// rules found.
std::vector<std::uint8_t> doubts(const NameTokens& names, const Candidates& found, TaggerScope scope) {
  std::vector<std::uint8_t> doubt(names.size());
  if (scope == TaggerScope::all) {
    for (const Index t : names.capitals()) doubt[t] = !(names[t].has(token_sentence_start) && names.seen_lower(t));
    for (const Index t : names.heads()) doubt[t] = doubt[t] | ((names[t].lists & sv::organ_generic) == 0);
  } else {
    for (const Index t : names.capitals()) doubt[t] = !tells_little(names, t);
  }
  for (const Candidate& c : found)
    std::fill(doubt.begin() + c.tokens.first, doubt.begin() + c.tokens.last, scope == TaggerScope::all);
  return doubt;
}

/// Describes the words of runs.
class RunReader {
 public:
  RunReader(const NameTokens& names, const Candidates& found, std::span<const Attendee> attendance, bool unsaid)
      : reader_(names, found, attendance), unsaid_(unsaid) {}

  /// Valid until the next call.
  const TaggerRun& read(TokenRange tokens, TokenRange sentence) {
    read_words(tokens, sentence);
    run_.tokens = tokens;
    run_.features.resize(tokens.size()), run_.joined.resize(tokens.size());
    for (Index i = 0; i < tokens.size(); ++i) {
      const Around word = words_.data() + before + i;
      describe(word, run_.features[i]);
      run_.joined[i] = word->joined;
    }
    return run_;
  }

 private:
  static constexpr Index before = 2, behind = 3;  ///< words beside the run that are read

  void describe(Around word, WordFeatures& features) const {
    const unsigned to_head = way_to_head(word);
    const std::uint64_t around = chain(word, to_head);
    const auto text = text_of(word, to_head, around);
    const auto rules = unsaid_ ? unsaid_of(*word) : rules_of(word, around);
    std::copy(rules.begin(), rules.end(), std::copy(text.begin(), text.end(), features.begin()));
  }

  void read_words(TokenRange tokens, TokenRange sentence) {
    words_.assign(tokens.size() + before + behind, Word{});
    const Index first = std::max(sentence.first + before, tokens.first) - before;
    const Index last = std::min(tokens.last + behind, sentence.last);
    const auto word = [&](Index t) -> Word& { return words_[t + before - tokens.first]; };
    Index t = first;
    for (; t + 1 < tokens.first; ++t) reader_.read_outline(t, word(t));
    for (; t < tokens.first; ++t) reader_.read(t, word(t));
    for (; t < tokens.last; ++t) reader_.read_whole(t, word(t));
    for (; t < last && t < tokens.last + 1; ++t) reader_.read(t, word(t));
    for (; t < last; ++t) reader_.read_outline(t, word(t));
  }

  Reader reader_;
  bool unsaid_;
  std::vector<Word> words_;
  TaggerRun run_{};
};

}  // namespace

std::span<const std::string_view> tagger_feature_names() { return feature_names; }

void for_each_tagger_run(const NameTokens& names, const Candidates& found, std::span<const Attendee> attendance,
                         TaggerScope scope, bool unsaid, const std::function<void(const TaggerRun&)>& use) {
  const auto doubt = doubts(names, found, scope);
  RunReader reader(names, found, attendance, unsaid);
  const Index side = scope == TaggerScope::all ? 1 : 0;  // words beside the run that are part of it
  for (const Sentence& sentence : names.view.sentences) {
    const auto [first, last] = sentence.tokens;
    for (Index t = first; t < last;) {
      const auto* const next = static_cast<const std::uint8_t*>(std::memchr(doubt.data() + t, 1, last - t));
      if (next == nullptr) break;
      t = static_cast<Index>(next - doubt.data());
      Index end = t + 1;
      while (end < last && end - t < TaggerRun::longest - 2 && (doubt[end] != 0 || (end + 1 < last && doubt[end + 1] != 0)))
        ++end;
      use(reader.read({t - (t > first ? side : 0), std::min(end + side, last)}, sentence.tokens));
      t = end;
    }
  }
}

}  // namespace minutes::find
