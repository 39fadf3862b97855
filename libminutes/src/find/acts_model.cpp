#include "find/acts_model.h"

#include <algorithm>
#include <bit>

#include "find/decisions_stretch.h"
#include "find/places.h"

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

void add_bits(Of of, std::uint64_t bits, std::vector<std::uint32_t>& out) {
  for (; bits != 0; bits &= bits - 1) out.push_back(feature(of, static_cast<std::uint64_t>(std::countr_zero(bits))));
}

}  // namespace

std::int32_t odds_of(const KindScores& scores, ActKind kind) {
  const auto own = static_cast<std::size_t>(kind);
  std::int32_t other = scores[own == 0 ? 1 : 0];
  for (std::size_t k = 0; k < act_kinds; ++k)
    if (k != own) other = std::max(other, scores[k]);
  return scores[own] - other;
}

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

void ActFeatures::of_words(TokenRange tokens, std::vector<std::uint32_t>& out) const {
  constexpr std::uint32_t opening_words = 3;
  const Index last = std::min(tokens.last, tokens.first + most_words);
  std::uint64_t before = 0, lists = 0;
  for (Index t = tokens.first; t < last; ++t) {
    const Token& token = view_.tokens[t];
    if (token.has(token_furniture)) continue;
    lists |= token.lists;
    // Numbers are alike, and so are names: a model that knows them by heart knows nothing of other bodies.
    const bool told = token.cls == TokenClass::word || token.cls == TokenClass::punctuation;
    const std::uint64_t word = told ? token.hash : static_cast<std::uint64_t>(token.cls);
    out.push_back(feature(Of::word, word));
    out.push_back(feature(Of::pair, word + before * 3));
    if (t < tokens.first + opening_words) out.push_back(feature(Of::opening, word + (t - tokens.first)));
    if (token.cls == TokenClass::word && token.end - token.start > 4) {
      const std::string_view text = view_.source(token.span());
      std::uint64_t ending = 0;
      for (const char byte : text.substr(text.size() - 3)) ending = ending << 8 | static_cast<unsigned char>(byte);
      out.push_back(feature(Of::ending, ending));
    }
    before = word;
  }
  add_bits(Of::list, lists, out);
  add_bits(Of::first_list, view_.tokens[tokens.first].lists, out);
}

void ActFeatures::of_names(const Sentence& sentence, std::vector<std::uint32_t>& out) const {
  const auto starts_before = [](const auto& found, std::uint32_t start) { return found.span.start < start; };
  auto at = std::lower_bound(mentions_.begin(), mentions_.end(), sentence.span.start, starts_before);
  if (at != mentions_.end() && at->span.start < sentence.span.end) {
    const auto type = static_cast<std::uint64_t>(at->type);
    const bool opens = at->span.start == sentence.span.start;
    out.push_back(feature(Of::name, type));
    if (opens) out.push_back(feature(Of::name_opens, type));
    const Index behind = view_.token_at(at->span.end);
    if (behind < sentence.tokens.last) {
      out.push_back(feature(Of::behind_name, view_.tokens[behind].hash + type));
      add_bits(Of::behind_name_list, view_.tokens[behind].lists, out);
    }
  }
  const auto date = std::lower_bound(dates_.begin(), dates_.end(), sentence.span.start, starts_before);
  if (date == dates_.end() || date->span.start >= sentence.span.end) return;
  const bool ahead = meta_.date && date->latest > *meta_.date;
  const bool open = date->value.starts_with("..");
  out.push_back(feature(Of::date, 0));
  out.push_back(feature(Of::date, 1u + (ahead ? 1u : 0u) + (open ? 2u : 0u)));
}

void ActFeatures::of_title(Index topic, std::vector<std::uint32_t>& out) const {
  constexpr std::uint32_t title_words = 4;
  const TokenRange words = view_.range(view_.outline.topics[topic].heading);
  std::uint64_t lists = 0;
  for (Index t = words.first; t < std::min(words.last, words.first + title_words); ++t) {
    lists |= view_.tokens[t].lists;
    if (view_.tokens[t].cls == TokenClass::word) out.push_back(feature(Of::title, view_.tokens[t].hash));
  }
  add_bits(Of::title_list, lists, out);
}

void ActFeatures::of_place(std::uint32_t sentence, std::vector<std::uint32_t>& out) const {
  const Sentence& s = view_.sentences[sentence];
  const Index line = line_of(view_, s), topic = topic_of_line(view_, line), block = block_of(view_, sentence);
  const auto section = static_cast<std::uint64_t>(section_of_line(view_, line));
  const auto genre = static_cast<std::uint64_t>(meta_.genre);
  const bool decided = topic != no_index && decided_topics_[topic];
  out.push_back(feature(Of::place, section));
  out.push_back(feature(Of::place, 100 + genre));
  out.push_back(feature(Of::place, 200 + section * 16 + genre));
  out.push_back(feature(Of::place, 1000 + genre * 2 + (decided ? 1 : 0)));
  if (block != no_index) {
    const Block& b = view_.layout.blocks[block];
    const bool opens = sentence == 0 || block_of(view_, sentence - 1) != block;
    const bool ends = sentence + 1 == view_.sentences.size() || block_of(view_, sentence + 1) != block;
    out.push_back(feature(Of::block, static_cast<std::uint64_t>(b.kind)));
    out.push_back(feature(Of::block, 100 + static_cast<std::uint64_t>(b.mark)));
    out.push_back(feature(Of::block, 200 + (opens ? 1u : 0u) + (ends ? 2u : 0u)));
  }
  const bool behind_heading = sentence > 0 && is_heading(view_, sentence - 1);
  out.push_back(feature(Of::block, 300 + (behind_heading ? 1u : 0u)));
  out.push_back(feature(Of::length, std::min<std::uint64_t>(8, s.tokens.size() / 4)));
  const Token& last = view_.tokens[last_token(view_, s)];
  out.push_back(feature(Of::end, last.cls == TokenClass::punctuation ? last.hash : 0));
  if (topic != no_index) of_title(topic, out);
}

void ActFeatures::of_sentence(std::uint32_t sentence, std::vector<std::uint32_t>& out) const {
  out.clear();
  out.push_back(feature(Of::bias, 0));
  of_words(view_.sentences[sentence].tokens, out);
  of_names(view_.sentences[sentence], out);
  of_place(sentence, out);
}

void ActFeatures::of_rule(std::string_view rule, ActKind kind, std::vector<std::uint32_t>& out) {
  std::uint64_t name = 0;
  for (const char byte : rule) name = name * 131 + static_cast<unsigned char>(byte);
  out.push_back(feature(Of::rule, name));
  out.push_back(feature(Of::rule, static_cast<std::uint64_t>(kind)));
}

namespace {

std::uint32_t sentence_at(const View& view, std::uint32_t offset) {
  const auto at = std::lower_bound(view.sentences.begin(), view.sentences.end(), offset,
                                   [](const Sentence& s, std::uint32_t start) { return s.span.end <= start; });
  return static_cast<std::uint32_t>(std::min<std::ptrdiff_t>(at - view.sentences.begin(), std::ssize(view.sentences) - 1));
}

}  // namespace

std::uint32_t sentence_of(const View& view, const Decision& decision) {
  const bool inside = decision.span.start <= decision.cue.start && decision.cue.end <= decision.span.end;
  return sentence_at(view, inside ? decision.cue.start : decision.span.start);
}

std::uint32_t sentence_of(const View& view, const Action& action) { return sentence_at(view, action.span.start); }

// --- the model's bytes ---

namespace {

// "act1", log2 of rows; curves; rows: numbers of 4 bytes, the rows' of 1.
constexpr std::string_view mark = "act1";
constexpr std::size_t head_bytes = (mark.size() + 4 + act_claims * 2 * OddsCurve::knots * 4 + 63) / 64 * 64;

}  // namespace

Result<ActsModel> read_acts_model(std::string_view section) {
  using Row = KindRow<std::int8_t>;
  if (section.empty()) return ActsModel{};
  const auto bad = [](const std::string& what) { return Error{ErrorCode::bad_model, "", "its section `acts.judge` " + what}; };
  if (section.size() < head_bytes || !section.starts_with(mark)) return bad("is none that this library reads");
  std::size_t at = mark.size();
  const auto next = [&] {
    std::uint32_t value = 0;
    for (unsigned n = 0; n < 4; ++n) value |= static_cast<std::uint32_t>(static_cast<unsigned char>(section[at++])) << 8 * n;
    return static_cast<std::int32_t>(value);
  };
  const std::int32_t bits = next();
  if (bits < 1 || bits > 24 || section.size() != head_bytes + (std::size_t{1} << bits) * sizeof(Row))
    return bad("is cut short");
  ActsModel model;
  for (OddsCurve& curve : model.curves) {
    for (auto& odds : curve.odds) odds = next();
    for (auto& permille : curve.permille) permille = next();
  }
  model.rows = {reinterpret_cast<const Row*>(section.data() + head_bytes), std::size_t{1} << bits};
  return model;
}

std::string acts_bytes(const ActsModel& model) {
  std::string out(mark);
  const auto append = [&](std::int32_t value) {
    for (unsigned n = 0; n < 4; ++n) out.push_back(static_cast<char>(static_cast<std::uint32_t>(value) >> 8 * n & 0xFF));
  };
  append(static_cast<std::int32_t>(std::bit_width(model.rows.size()) - 1));
  for (const OddsCurve& curve : model.curves) {
    for (const auto odds : curve.odds) append(odds);
    for (const auto permille : curve.permille) append(permille);
  }
  out.resize(head_bytes);
  for (const auto& row : model.rows)
    for (const std::int8_t weight : row) out.push_back(static_cast<char>(weight));
  return out;
}

}  // namespace minutes::find
