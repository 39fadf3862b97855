#include "find/tagger.h"

#include <algorithm>
#include <limits>

#include "base/utf8.h"
#include "find/hashes_met.h"

namespace minutes::find {
namespace {

// What a word may be in a name, packed to 16 bits.
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
                                                      sv::organisation,
                                                      sv::company_form,
                                                      sv::place,
                                                      sv::body_adjective | sv::name_word};

std::uint16_t packed(std::uint64_t lists) {
  std::uint16_t out = 0;
  for (std::size_t n = 0; n < name_lists.size(); ++n)
    out = static_cast<std::uint16_t>(out | static_cast<unsigned>((lists & name_lists[n]) != 0) << n);
  return out;
}

enum Shape : std::uint8_t { outside, lower, capital, all_caps, inner_capital, letter, number, mixed, code, web, handle, sign, mark };

/// What the tagger reads of a token.
struct Word {
  std::uint32_t word = 1, end3 = 1, end5 = 1, start4 = 1;
  std::uint16_t lists = 0;
  std::uint8_t shape = outside;
  std::uint8_t rule = 0;   ///< the candidate that holds it: type, strength, whether it begins there
  std::uint8_t where = 0;  ///< bits: named as attending, seen with a small letter, starts a sentence, a line, in a list of people, a table
  std::uint8_t gap = 2;    ///< 0: reads on from the word before; 1: on another line; 2: another column or block
};

std::uint32_t hash_of_bytes(std::string_view bytes) {
  std::uint32_t h = 2166136261u;
  for (const char c : bytes) h = (h ^ static_cast<unsigned char>(c)) * 16777619u;
  return h;
}

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

std::string_view last_characters(std::string_view word, std::size_t count) {
  std::size_t at = word.size();
  for (; count > 0 && at > 0; --count)
    for (--at; at > 0 && continues(word[at]);) --at;
  return word.substr(at);
}

std::string_view first_characters(std::string_view word, std::size_t count) {
  std::size_t at = 0;
  for (; count > 0 && at < word.size(); --count)
    for (++at; at < word.size() && continues(word[at]);) ++at;
  return word.substr(0, at);
}

/// Reads words as they are asked for.
class Reader {
 public:
  Reader(const NameTokens& names, const Candidates& found, std::span<const Attendee> attendance, bool rules)
      : names_(names), rule_(names.size()) {
    for (const Attendee& who : attendance) attends(who.name);
    if (!rules) std::fill(rule_.begin(), rule_.end(), unsaid);
    for (const Candidate& c : found) {
      if (!rules) break;
      const unsigned type = c.type == ActorType::person ? 8 : 16, sure = c.strength >= 60 ? 4 : c.strength >= 45 ? 2 : 0;
      for (Index t = c.tokens.first; t < c.tokens.last; ++t)
        rule_[t] = static_cast<std::uint8_t>(type + sure + (t == c.tokens.first));
    }
  }

  Word read(Index t) const {
    const Token& token = names_[t];
    Word word;
    word.shape = shape_of(t);
    word.word = word.shape == number ? 7 : static_cast<std::uint32_t>(token.hash);
    if (word.shape <= inner_capital) {
      const auto folded = base::fold(names_.reading(t));
      word.end3 = hash_of_bytes(last_characters(folded, 3));
      word.end5 = hash_of_bytes(last_characters(folded, 5));
      word.start4 = hash_of_bytes(first_characters(folded, 4));
    }
    word.lists = packed(names_.lists(t));
    word.rule = rule_[t];
    word.where = where_of(t, word.shape != lower && attending_.has(token.hash));
    if (t > 0) word.gap = names_.joined(t - 1) ? 0 : names_[t - 1].line == token.line ? 2 : 1;
    return word;
  }

 private:
  static constexpr std::uint8_t unsaid = 63;

  void attends(std::string_view name) {
    while (!name.empty()) {
      const auto end = std::min(name.find(' '), name.size());
      if (end > 1) attending_.add(base::hash_of(base::fold(name.substr(0, end))));
      name.remove_prefix(std::min(end + 1, name.size()));
    }
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
  std::uint8_t where_of(Index t, bool attends) const {
    const Token& token = names_[t];
    const View& view = names_.view;
    const auto bit = [](bool is, unsigned place) { return static_cast<unsigned>(is) << place; };
    const auto& zones = view.outline.zone_of_line;
    return static_cast<std::uint8_t>(bit(attends, 0) | bit(names_.seen_lower(t), 1) | bit(token.has(token_sentence_start), 2) |
                                     bit(token.has(token_line_start), 3) |
                                     bit(token.line < zones.size() && zones[token.line] == ZoneKind::attendance, 4) |
                                     bit(view.layout.lines[token.line].table_row, 5));
  }

  const NameTokens& names_;
  std::vector<std::uint8_t> rule_;
  HashesMet attending_;
};

std::uint32_t mix(std::uint32_t kind, std::uint64_t a, std::uint64_t b = 0) {
  std::uint64_t h = (a + kind * 0x9E3779B97F4A7C15u) ^ (b + kind) * 0x94D049BB133111EBu;
  h *= 0xD6E8FEB86659FD93u;
  return static_cast<std::uint32_t>(h >> 32);
}

/// Of words q p w n m around the middle one.
Features features_of(const Word& q, const Word& p, const Word& w, const Word& n, const Word& m) {
  const std::uint64_t s = w.shape;
  return {mix(1, w.word),
          mix(2, p.word, s),
          mix(3, n.word, s),
          mix(4, q.word),
          mix(5, m.word),
          mix(6, p.word, n.word),
          mix(7, w.end3, s),
          mix(8, w.end5, s),
          mix(9, w.start4, s),
          mix(10, p.end5, s),
          mix(11, s),
          mix(12, p.shape, s),
          mix(13, n.shape, s),
          mix(14, p.shape, s * 16 + n.shape),
          mix(15, q.shape * 16u + p.shape, s),
          mix(16, n.shape * 16u + m.shape, s),
          mix(17, w.lists, s),
          mix(18, p.lists, s),
          mix(19, n.lists, s),
          mix(20, p.lists, w.lists),
          mix(21, n.lists, w.lists),
          mix(22, p.lists, n.lists),
          mix(23, w.where, s),
          mix(24, w.where, w.lists),
          mix(25, w.rule, s),
          mix(26, p.rule, w.rule),
          mix(27, n.rule, w.rule),
          mix(28, w.gap * 4u + n.gap, s)};
}

constexpr std::uint8_t sure_strength = 60;

/// Words of which the rules leave a doubt: a capital that no candidate holds, and what an organisation is said to be called.
std::vector<std::uint8_t> doubts(const NameTokens& names, const Candidates& found) {
  std::vector<std::uint8_t> doubt(names.size());
  for (const Index t : names.capitals())
    doubt[t] = !(names[t].has(token_sentence_start) && names.seen_lower(t));
  for (const Candidate& c : found) {
    const bool sure = c.type == ActorType::person && c.strength >= sure_strength;
    std::fill(doubt.begin() + c.tokens.first, doubt.begin() + c.tokens.last, !sure);
  }
  return doubt;
}

TaggerRun run_of(const Reader& reader, TokenRange tokens, TokenRange sentence) {
  TaggerRun run{tokens, {}, {}};
  const auto at = [&](Index t) { return sentence.contains(t) ? reader.read(t) : Word{}; };
  Word q = at(tokens.first - 2), p = at(tokens.first - 1), w = at(tokens.first), n = at(tokens.first + 1);
  run.features.reserve(tokens.size());
  run.joined.reserve(tokens.size());
  for (Index t = tokens.first; t < tokens.last; ++t) {
    const Word m = at(t + 2);
    run.features.push_back(features_of(q, p, w, n, m));
    run.joined.push_back(w.gap == 0);
    q = p, p = w, w = n, n = m;
  }
  return run;
}

}  // namespace

std::vector<TaggerRun> tagger_runs(const NameTokens& names, const Candidates& found, std::span<const Attendee> attendance,
                                   bool rules) {
  const auto doubt = doubts(names, found);
  const Reader reader(names, found, attendance, rules);
  std::vector<TaggerRun> runs;
  for (const Sentence& sentence : names.view.sentences) {
    const auto [first, last] = sentence.tokens;
    for (Index t = first; t < last;) {
      if (doubt[t] == 0) {
        ++t;
        continue;
      }
      Index end = t + 1;
      while (end < last && (doubt[end] != 0 || (end + 1 < last && doubt[end + 1] != 0) || (end + 2 < last && doubt[end + 2] != 0)))
        ++end;
      const TokenRange tokens{t > first ? t - 1 : t, std::min(end + 1, last)};
      runs.push_back(run_of(reader, tokens, sentence.tokens));
      t = end;
    }
  }
  return runs;
}

template <class Weight>
std::vector<TagScores> score(const TaggerRun& run, const TaggerWeights<Weight>& model) {
  const auto mask = static_cast<std::uint32_t>(model.rows.size() - 1);
  std::vector<TagScores> scores(run.features.size());
  for (std::size_t i = 0; i < scores.size(); ++i)
    for (const auto feature : run.features[i]) {
      const auto& row = model.rows[feature & mask];
      for (std::size_t k = 0; k < row_width; ++k) scores[i][k] += row[k];
    }
  return scores;
}

template std::vector<TagScores> score(const TaggerRun&, const TaggerWeights<std::int8_t>&);
template std::vector<TagScores> score(const TaggerRun&, const TaggerWeights<std::int32_t>&);

namespace {

constexpr std::int32_t never = std::numeric_limits<std::int32_t>::min() / 4;

bool is_inside(std::size_t tag) { return tag != 0 && tag % 2 == 0; }
bool may_follow(std::size_t before, std::size_t tag) { return !is_inside(tag) || before == tag || before == tag - 1; }

}  // namespace

TagPath best_path(const TaggerRun& run, const std::vector<TagScores>& scores, const TagSteps& steps, AllowedTags allowed) {
  std::vector<std::array<std::uint8_t, tag_count>> from(scores.size());
  TagScores last;
  last.fill(never);
  last[0] = 0;  // what stands before a run is outside
  for (std::size_t i = 0; i < scores.size(); ++i) {
    TagScores now;
    now.fill(never);
    for (std::size_t k = 0; k < tag_count; ++k) {
      if (!allowed.empty() && (allowed[i] >> k & 1) == 0) continue;
      if (is_inside(k) && run.joined[i] == 0) continue;
      for (std::size_t before = 0; before < tag_count; ++before) {
        const auto reached = last[before] + steps[before][k] + scores[i][k];
        if (last[before] > never && may_follow(before, k) && reached > now[k])
          now[k] = reached, from[i][k] = static_cast<std::uint8_t>(before);
      }
    }
    last = now;
  }
  const auto best = std::max_element(last.begin(), last.begin() + tag_count);
  TagPath path{std::vector<Tag>(scores.size()), *best};
  auto tag = static_cast<std::size_t>(best - last.begin());
  for (std::size_t i = scores.size(); i-- > 0;) {
    path.tags[i] = static_cast<Tag>(tag);
    tag = from[i][tag];
  }
  return path;
}

}  // namespace minutes::find
