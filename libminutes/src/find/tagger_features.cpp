// What the tagger reads of a word and its neighbours.
#include <algorithm>

#include "base/hash_map.h"
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

template <std::size_t N>
std::uint16_t packed(std::uint64_t lists, const std::array<std::uint64_t, N>& of) {
  unsigned out = 0;
  for (std::size_t n = 0; n < N; ++n) out |= static_cast<unsigned>((lists & of[n]) != 0) << n;
  return static_cast<std::uint16_t>(out);
}

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
  std::uint32_t word = 1, end3 = 1, end5 = 1, end7 = 1, start4 = 1;
  std::uint16_t lists = 0, cues = 0;
  std::uint8_t shape = outside;
  std::uint8_t elsewhere = 0, elsewhere_unruled = 0;
  std::uint8_t where =
      0;                 ///< bits: seen with a small letter, starts a sentence, a line, in a list of people, a table, a heading
  std::uint8_t gap = 2;  ///< 0: reads on from the word before; 1: on another line; 2: another column or block
  std::uint16_t rule = 0;  ///< the candidate that holds it: type, strength, place in it
};

std::uint32_t hash_of_bytes(std::string_view bytes) {
  std::uint32_t h = 2166136261u;
  for (const char c : bytes) h = (h ^ static_cast<unsigned char>(c)) * 16777619u;
  return h;
}

std::string_view last_characters(std::string_view word, std::size_t count) {
  std::size_t at = word.size();
  for (; count > 0 && at > 0; --count)
    for (--at; at > 0 && base::is_continuation(static_cast<unsigned char>(word[at]));) --at;
  return word.substr(at);
}

std::string_view first_characters(std::string_view word, std::size_t count) {
  std::size_t at = 0;
  for (; count > 0 && at < word.size(); --count)
    for (++at; at < word.size() && base::is_continuation(static_cast<unsigned char>(word[at]));) ++at;
  return word.substr(0, at);
}

constexpr std::uint8_t sure_strength = 60;

/// Reads words as they are asked for.
class Reader {
 public:
  Reader(const NameTokens& names, const Candidates& found, std::span<const Attendee> attendance)
      : names_(names), rule_(names.size()) {
    for (const Candidate& c : found) take(c);
    for (const Attendee& who : attendance) take_attendee(who.name);
    for (const Index t : names.capitals()) look_around(t);
  }

  Word read(Index t) const {
    const Token& token = names_[t];
    Word word;
    word.shape = shape_of(t);
    word.word = word.shape == number ? 7 : static_cast<std::uint32_t>(token.hash);
    if (word.shape != lower || token.end - token.start > 3) affixes(t, word);
    word.lists = packed(names_.lists(t), name_lists);
    word.cues = packed(token.lists, cue_lists);
    word.rule = rule_[t];
    if (word.shape != lower && word.shape <= mixed) {
      word.elsewhere = said_of(t);
      word.elsewhere_unruled = static_cast<std::uint8_t>(word.elsewhere & ~(in_person | in_organisation));
    }
    word.where = where_of(t);
    if (t > 0) word.gap = names_.joined(t - 1) ? 0 : names_[t - 1].line == token.line ? 2 : 1;
    return word;
  }

 private:
  void take(const Candidate& c) {
    const unsigned kind = (c.type == ActorType::person ? 0u : 1u) << 9 | static_cast<unsigned>(c.strength) << 2;
    const bool sure = c.strength >= sure_strength;
    for (Index t = c.tokens.first; t < c.tokens.last; ++t) {
      const unsigned place = t == c.tokens.first ? 1 : t + 1 == c.tokens.last ? 3 : 2;
      rule_[t] = static_cast<std::uint16_t>(kind | place);
      if (sure && names_.capital(t)) say(names_.nominative(t), c.type == ActorType::person ? in_person : in_organisation);
    }
  }
  void take_attendee(std::string_view name) {
    while (!name.empty()) {
      const auto end = std::min(name.find(' '), name.size());
      if (end > 1) say(base::hash_of(base::fold(name.substr(0, end))), attends);
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
    say(names_.nominative(t), said);
  }
  void say(std::uint64_t hash, unsigned what) {
    std::uint8_t& said = said_.add(hash, 0);
    said = static_cast<std::uint8_t>(said | what);
  }
  std::uint8_t said_of(Index t) const {
    const auto* said = said_.find(names_.nominative(t));
    return said == nullptr ? std::uint8_t{0} : *said;
  }

  void affixes(Index t, Word& word) const {
    char buffer[64];
    const auto reading = names_.reading(t);
    std::string other;
    std::string_view folded;
    if (reading.size() <= sizeof buffer && base::fold_latin(reading, buffer)) {
      folded = {buffer, reading.size()};
    } else {
      other = base::fold(reading);
      folded = other;
    }
    word.end3 = hash_of_bytes(last_characters(folded, 3));
    word.end5 = hash_of_bytes(last_characters(folded, 5));
    word.end7 = hash_of_bytes(last_characters(folded, 7));
    word.start4 = hash_of_bytes(first_characters(folded, 4));
  }
  Shape shape_of(Index t) const {
    const Token& token = names_[t];
    switch (token.cls) {
      case TokenClass::word:
        if (!names_.capital(t)) return lower;
        if (token.end - token.start <= 2) return letter;
        if (token.has(token_all_caps)) return all_caps;
        return token.has(token_capital) ? capital : inner_capital;
      case TokenClass::number: return number;
      case TokenClass::mixed: return mixed;
      case TokenClass::code: return code;
      case TokenClass::url: return web;
      case TokenClass::handle: return handle;
      case TokenClass::section: return sign;
      default: return mark;
    }
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
  std::vector<std::uint16_t> rule_;
  base::HashMap<std::uint8_t> said_;
};

constexpr std::uint16_t heads =
    0x1C0 | 0x200 | 0x1000;  // of Word::lists: organ, organ_head, organ_weak, organ_form, company_form

std::uint32_t mix(std::uint32_t kind, std::uint64_t a, std::uint64_t b = 0) {
  std::uint64_t h = (a + kind * 0x9E3779B97F4A7C15u) ^ (b + kind) * 0x94D049BB133111EBu;
  h *= 0xD6E8FEB86659FD93u;
  return static_cast<std::uint32_t>(h >> 32);
}

bool is_capital(const Word& word) { return word.shape >= capital && word.shape <= letter; }

/// Of words around the one in the middle: two before it, and three behind.
using Window = std::array<Word, 6>;

/// How the capitals stand around the middle word, and how far it is to a word that makes a body.
std::uint64_t chain(const Window& x) {
  const bool back1 = x[2].gap == 0 && is_capital(x[1]), back2 = back1 && x[1].gap == 0 && is_capital(x[0]);
  const bool on1 = x[3].gap == 0 && is_capital(x[3]), on2 = on1 && x[4].gap == 0 && is_capital(x[4]);
  unsigned head = 0;
  for (unsigned n = 0; n < 4 && head == 0; ++n) {
    if (n > 0 && x[2 + n].gap != 0) break;
    if ((x[2 + n].lists & heads) != 0) head = n + 1;
  }
  const bool head_before = x[2].gap == 0 && ((x[1].lists & heads) != 0 || (x[1].gap == 0 && (x[0].lists & heads) != 0));
  return static_cast<unsigned>(back1) | static_cast<unsigned>(back2) << 1 | static_cast<unsigned>(on1) << 2 |
         static_cast<unsigned>(on2) << 3 | head << 4 | static_cast<unsigned>(head_before) << 7;
}

/// The word that makes a body, if one of the next two does.
std::uint64_t head_ahead(const Window& x) {
  if ((x[2].lists & heads) != 0) return x[2].end5;
  if (x[3].gap == 0 && (x[3].lists & heads) != 0) return x[3].end5 + 1;
  if (x[3].gap == 0 && x[4].gap == 0 && (x[4].lists & heads) != 0) return x[4].end5 + 2;
  return 0;
}

TextFeatures text_of(const Window& x) {
  const Word &q = x[0], &p = x[1], &w = x[2], &n = x[3], &m = x[4];
  const std::uint64_t s = w.shape, around = chain(x);
  return {mix(1, w.word),
          mix(2, p.word, s),
          mix(3, n.word, s),
          mix(4, q.word, s),
          mix(5, m.word, s),
          mix(6, p.word, n.word),
          mix(7, w.end3, s),
          mix(8, w.end5, s),
          mix(9, w.end7, s),
          mix(10, w.start4, s),
          mix(11, p.end5, s),
          mix(12, n.end5, s),
          mix(13, s),
          mix(14, p.shape, s),
          mix(15, n.shape, s),
          mix(16, p.shape, s * 16 + n.shape),
          mix(17, q.shape * 16u + p.shape, s),
          mix(18, n.shape * 16u + m.shape, s),
          mix(19, w.lists, s),
          mix(20, p.lists, s),
          mix(21, n.lists, s),
          mix(22, p.lists, w.lists),
          mix(23, n.lists, w.lists),
          mix(24, p.lists, n.lists),
          mix(25, w.where, s),
          mix(26, w.where, w.lists),
          mix(27, w.elsewhere_unruled, s),
          mix(28, w.elsewhere_unruled, w.lists),
          mix(29, w.gap * 4u + n.gap, s),
          mix(30, around, s),
          mix(31, around, w.lists),
          mix(32, around, w.elsewhere_unruled),
          mix(33, head_ahead(x), s),
          mix(34, head_ahead(x), p.shape * 4u + p.gap),
          mix(35, p.cues, s),
          mix(36, n.cues, s),
          mix(37, p.cues * 0x10000u + n.cues, s),
          mix(38, m.cues, s),
          mix(39, w.word, p.word),
          mix(40, w.word, n.word),
          mix(41, p.elsewhere_unruled, w.elsewhere_unruled),
          mix(42, n.elsewhere_unruled, w.elsewhere_unruled),
          mix(43, p.word, n.cues),
          mix(44, w.end7, around)};
}

RuleFeatures rules_of(const Window& x) {
  const Word &p = x[1], &w = x[2], &n = x[3];
  return {mix(51, w.rule, w.shape), mix(52, p.rule, w.rule),   mix(53, n.rule, w.rule),
          mix(54, w.rule, w.lists), mix(55, w.rule, chain(x)), mix(56, w.elsewhere, w.shape)};
}

RuleFeatures unsaid_of(const Window& x) {
  return {mix(61, 0), mix(62, 0), mix(63, 0), mix(64, 0), mix(65, 0), mix(66, x[2].elsewhere_unruled, x[2].shape)};
}

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

TaggerRun run_of(const Reader& reader, TokenRange tokens, TokenRange sentence, bool unsaid) {
  TaggerRun run{tokens, {}, {}, {}};
  const auto at = [&](Index t) { return sentence.contains(t) ? reader.read(t) : Word{}; };
  Window x{at(tokens.first - 2), at(tokens.first - 1), at(tokens.first), at(tokens.first + 1), at(tokens.first + 2), {}};
  run.text.reserve(tokens.size());
  run.rules.reserve(tokens.size());
  run.joined.reserve(tokens.size());
  for (Index t = tokens.first; t < tokens.last; ++t) {
    x[5] = at(t + 3);
    run.text.push_back(text_of(x));
    run.rules.push_back(unsaid ? unsaid_of(x) : rules_of(x));
    run.joined.push_back(x[2].gap == 0);
    std::move(x.begin() + 1, x.end(), x.begin());
  }
  return run;
}

}  // namespace

std::vector<TaggerRun> tagger_runs(const NameTokens& names, const Candidates& found, std::span<const Attendee> attendance,
                                   TaggerScope scope, bool unsaid) {
  const auto doubt = doubts(names, found, scope);
  const Reader reader(names, found, attendance);
  std::vector<TaggerRun> runs;
  for (const Sentence& sentence : names.view.sentences) {
    const auto [first, last] = sentence.tokens;
    for (Index t = first; t < last;) {
      if (doubt[t] == 0) {
        ++t;
        continue;
      }
      Index end = t + 1;
      while (end < last && (doubt[end] != 0 || (end + 1 < last && doubt[end + 1] != 0))) ++end;
      const TokenRange tokens{t > first ? t - 1 : t, std::min(end + 1, last)};
      runs.push_back(run_of(reader, tokens, sentence.tokens, unsaid));
      t = end;
    }
  }
  return runs;
}

}  // namespace minutes::find
