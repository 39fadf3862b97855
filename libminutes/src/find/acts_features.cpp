// What the judge of acts reads of a sentence. Each feature is told to a sink: to judge, only its hash is kept; to explain, also
// where it stands and how a person would say it.
#include <algorithm>
#include <bit>

#include "find/acts_model.h"
#include "find/decisions_stretch.h"
#include "find/places.h"
#include "sv/list_names.h"

namespace minutes::find {
namespace {

// Kinds of features, so that one word in two places is two.
enum class Of : std::uint64_t {
  bias = 1,
  word,
  pair,
  ending,
  opening,
  list,
  first_list,
  name,
  name_opens,
  behind_name,
  behind_name_list,
  date,
  place,
  block,
  length,
  end,
  title,
  title_list,
  rule,
};

constexpr std::uint32_t feature(Of of, std::uint64_t value) {
  std::uint64_t h = (value ^ static_cast<std::uint64_t>(of) << 56) * 0x9e3779b97f4a7c15u;
  h ^= h >> 29;
  h *= 0xbf58476d1ce4e5b9u;
  return static_cast<std::uint32_t>(h >> 32);
}

constexpr std::uint32_t most_words = 48;

/// Keeps the hashes. Nothing is said, so nothing of it is made.
struct Hashes {
  std::vector<std::uint32_t>& out;
  template <class Say>
  void add(Of of, std::uint64_t value, TokenRange, Say) {
    out.push_back(feature(of, value));
  }
};

/// Keeps what is said of each too.
struct Sayings {
  std::vector<SaidFeature>& out;
  template <class Say>
  void add(Of of, std::uint64_t value, TokenRange where, Say say) {
    out.push_back({feature(of, value), say(), where});
  }
};

template <class Out>
void add_bits(Of of, std::uint64_t bits, TokenRange where, std::string_view said, Out& out) {
  for (; bits != 0; bits &= bits - 1) {
    const int bit = std::countr_zero(bits);
    out.add(of, static_cast<std::uint64_t>(bit), where,
            [&] { return std::string(said) + " in list " + std::string(sv::list_name(bit)); });
  }
}

std::string quoted(std::string_view what, std::string_view words) {
  return std::string(what) + " '" + std::string(words) + "'";
}

constexpr std::string_view section_names[] = {"no section", "decision",   "proposal",    "background", "documents", "motions",
                                              "order",      "vote",       "reservation", "note",       "conflict",  "reasons",
                                              "earlier",    "recipients", "adjustment",  "actions",    "upcoming",  "followup"};
constexpr std::string_view genre_names[] = {"protokoll", "minnesanteckningar", "plan", "agenda", "other"};

template <std::size_t N>
std::string name_in(const std::string_view (&names)[N], std::uint64_t value) {
  return value < N ? std::string(names[value]) : std::to_string(value);
}

}  // namespace

ActFeatures::ActFeatures(const View& view, const Meta& meta, std::span<const DateMention> dates,
                         std::span<const ActorMention> mentions)
    : view_(view), meta_(meta), dates_(dates), mentions_(mentions), decided_topics_(view.outline.topics.size()) {
  for (const Section& section : view.outline.sections)
    if (section.kind == SectionKind::decision && section.topic != no_index) decided_topics_[section.topic] = true;
}

bool ActFeatures::asks(std::uint32_t sentence) const {
  constexpr std::uint32_t fewest_words = 2;
  const Sentence& s = view_.sentences[sentence];
  const Index line = line_of(view_, s);
  return s.tokens.size() >= fewest_words && zone_of_line(view_, line) == ZoneKind::body &&
         !is_silent(section_of_line(view_, line)) && section_of_line(view_, line) != SectionKind::adjustment &&
         !view_.tokens[s.tokens.first].has(token_furniture) && !is_heading(view_, sentence);
}

template <class Out>
void ActFeatures::of_words(TokenRange tokens, Out& out) const {
  constexpr std::uint32_t opening_words = 3;
  const Index last = std::min(tokens.last, tokens.first + most_words);
  std::uint64_t before = 0, lists = 0;
  Index token_before = no_index;
  for (Index t = tokens.first; t < last; ++t) {
    const Token& token = view_.tokens[t];
    if (token.has(token_furniture)) continue;
    lists |= token.lists;
    // Numbers are alike, and so are names: a model that knows them by heart knows nothing of other bodies.
    const bool told = token.cls == TokenClass::word || token.cls == TokenClass::punctuation;
    const std::uint64_t word = told ? token.hash : static_cast<std::uint64_t>(token.cls);
    const TokenRange one{t, t + 1}, two{token_before == no_index ? t : token_before, t + 1};
    out.add(Of::word, word, one, [&] { return quoted(told ? "word" : "a figure or sign such as", view_.reading(t)); });
    out.add(Of::pair, word + before * 3, two, [&] { return quoted("words", view_.reading(view_.span(two))); });
    if (t < tokens.first + opening_words)
      out.add(Of::opening, word + (t - tokens.first), one, [&] { return quoted("near the start", view_.reading(t)); });
    if (token.cls == TokenClass::word && token.end - token.start > 4) {
      const std::string_view text = view_.source(token.span());
      std::uint64_t ending = 0;
      for (const char byte : text.substr(text.size() - 3)) ending = ending << 8 | static_cast<unsigned char>(byte);
      out.add(Of::ending, ending, one, [&] { return quoted("the ending of", view_.reading(t)); });
    }
    before = word;
    token_before = t;
  }
  add_bits(Of::list, lists, tokens, "a word", out);
  add_bits(Of::first_list, view_.tokens[tokens.first].lists, {tokens.first, tokens.first + 1}, "the first word", out);
}

template <class Out>
void ActFeatures::of_names(const Sentence& sentence, Out& out) const {
  const auto starts_before = [](const auto& found, std::uint32_t start) { return found.span.start < start; };
  auto at = std::lower_bound(mentions_.begin(), mentions_.end(), sentence.span.start, starts_before);
  if (at != mentions_.end() && at->span.start < sentence.span.end) {
    const auto type = static_cast<std::uint64_t>(at->type);
    const bool opens = at->span.start == sentence.span.start;
    const TokenRange name = view_.range(at->span);
    const std::string_view kind = at->type == ActorType::person ? "person" : "organisation";
    out.add(Of::name, type, name, [&] { return "the first name is that of a " + std::string(kind); });
    if (opens) out.add(Of::name_opens, type, name, [&] { return "opens with the name of a " + std::string(kind); });
    const Index behind = view_.token_at(at->span.end);
    if (behind < sentence.tokens.last) {
      const TokenRange one{behind, behind + 1};
      out.add(Of::behind_name, view_.tokens[behind].hash + type, one,
              [&] { return quoted("behind the name of a " + std::string(kind), view_.reading(behind)); });
      add_bits(Of::behind_name_list, view_.tokens[behind].lists, one, "the word behind a name", out);
    }
  }
  const auto date = std::lower_bound(dates_.begin(), dates_.end(), sentence.span.start, starts_before);
  if (date == dates_.end() || date->span.start >= sentence.span.end) return;
  const bool ahead = meta_.date && date->latest > *meta_.date;
  const bool open = date->value.starts_with("..");
  const TokenRange where = view_.range(date->span);
  out.add(Of::date, 0, where, [] { return std::string("a date"); });
  out.add(Of::date, 1u + (ahead ? 1u : 0u) + (open ? 2u : 0u), where,
          [&] { return std::string(ahead ? "a date ahead" : "a date that is not ahead") + (open ? ", a limit" : ""); });
}

template <class Out>
void ActFeatures::of_title(Index topic, Out& out) const {
  constexpr std::uint32_t title_words = 4;
  const TokenRange words = view_.range(view_.outline.topics[topic].heading);
  std::uint64_t lists = 0;
  for (Index t = words.first; t < std::min(words.last, words.first + title_words); ++t) {
    lists |= view_.tokens[t].lists;
    if (view_.tokens[t].cls == TokenClass::word)
      out.add(Of::title, view_.tokens[t].hash, {t, t + 1}, [&] { return quoted("the heading has", view_.reading(t)); });
  }
  add_bits(Of::title_list, lists, words, "a word of the heading", out);
}

template <class Out>
void ActFeatures::of_place(std::uint32_t sentence, Out& out) const {
  const Sentence& s = view_.sentences[sentence];
  const Index line = line_of(view_, s), topic = topic_of_line(view_, line), block = block_of(view_, sentence);
  const auto section = static_cast<std::uint64_t>(section_of_line(view_, line));
  const auto genre = static_cast<std::uint64_t>(meta_.genre);
  const bool decided = topic != no_index && decided_topics_[topic];
  const auto add = [&](Of of, std::uint64_t value, auto say) { out.add(of, value, s.tokens, say); };
  const auto section_said = [&] { return "section " + name_in(section_names, section); };
  const auto genre_said = [&] { return "genre " + name_in(genre_names, genre); };
  add(Of::place, section, section_said);
  add(Of::place, 100 + genre, genre_said);
  add(Of::place, 200 + section * 16 + genre, [&] { return section_said() + ", " + genre_said(); });
  add(Of::place, 1000 + genre * 2 + (decided ? 1 : 0),
      [&] { return genre_said() + (decided ? ", an item with a head Beslut" : ", an item without a head Beslut"); });
  if (block != no_index) {
    const Block& b = view_.layout.blocks[block];
    const bool opens = sentence == 0 || block_of(view_, sentence - 1) != block;
    const bool ends = sentence + 1 == view_.sentences.size() || block_of(view_, sentence + 1) != block;
    add(Of::block, static_cast<std::uint64_t>(b.kind), [&] { return std::string("the kind of its block"); });
    add(Of::block, 100 + static_cast<std::uint64_t>(b.mark), [&] { return std::string("the list mark of its block"); });
    add(Of::block, 200 + (opens ? 1u : 0u) + (ends ? 2u : 0u), [&] {
      return std::string(opens  ? ends ? "alone in its block" : "first in its block"
                         : ends ? "last in its block"
                                : "inside its block");
    });
  }
  const bool behind_heading = sentence > 0 && is_heading(view_, sentence - 1);
  add(Of::block, 300 + (behind_heading ? 1u : 0u),
      [&] { return std::string(behind_heading ? "right behind a heading" : "not right behind a heading"); });
  add(Of::length, std::min<std::uint64_t>(8, s.tokens.size() / 4),
      [&] { return "about " + std::to_string(s.tokens.size() / 4 * 4) + " words long"; });
  const Index last = last_token(view_, s);
  const bool marked = view_.tokens[last].cls == TokenClass::punctuation;
  out.add(Of::end, marked ? view_.tokens[last].hash : 0, {last, last + 1},
          [&] { return marked ? quoted("ends in", view_.reading(last)) : std::string("ends without a mark"); });
  if (topic != no_index) of_title(topic, out);
}

template <class Out>
void ActFeatures::of_all(std::uint32_t sentence, Out& out) const {
  const Sentence& s = view_.sentences[sentence];
  out.add(Of::bias, 0, s.tokens, [] { return std::string("what holds of any sentence"); });
  of_words(s.tokens, out);
  of_names(s, out);
  of_place(sentence, out);
}

namespace {

template <class Out>
void add_rule(std::string_view rule, ActKind kind, TokenRange where, Out& out) {
  static constexpr std::string_view kinds[] = {"nothing",  "taken",    "reported", "planned",
                                               "deferred", "rejected", "proposed", "an action"};
  std::uint64_t name = 0;
  for (const char byte : rule) name = name * 131 + static_cast<unsigned char>(byte);
  out.add(Of::rule, name, where, [&] { return "the rule " + std::string(rule); });
  out.add(Of::rule, static_cast<std::uint64_t>(kind), where,
          [&] { return "the rules say " + std::string(kinds[static_cast<std::size_t>(kind)]); });
}

}  // namespace

void ActFeatures::of_sentence(std::uint32_t sentence, std::vector<std::uint32_t>& out) const {
  out.clear();
  Hashes hashes{out};
  of_all(sentence, hashes);
}

void ActFeatures::of_rule(std::string_view rule, ActKind kind, std::vector<std::uint32_t>& out) {
  Hashes hashes{out};
  add_rule(rule, kind, {}, hashes);
}

std::vector<SaidFeature> ActFeatures::said(std::uint32_t sentence, std::string_view rule, ActKind kind) const {
  std::vector<SaidFeature> out;
  Sayings sayings{out};
  of_all(sentence, sayings);
  add_rule(rule, kind, view_.sentences[sentence].tokens, sayings);
  return out;
}

}  // namespace minutes::find
