#include "find/decisions_stretch.h"

#include <algorithm>

#include "base/hash.h"
#include "find/places.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr std::uint32_t most_sentences = 64;  ///< of a paragraph that one label covers

constexpr auto att = base::hash_of("att");
constexpr auto dels = base::hash_of("dels");
constexpr auto following = base::hash_of("följande");
constexpr auto samt = base::hash_of("samt");

BlockKind kind_of(const View& view, std::uint32_t sentence) {
  const Index block = block_of(view, sentence);
  return block == no_index ? BlockKind::paragraph : view.layout.blocks[block].kind;
}

bool is_item(const View& view, std::uint32_t sentence) { return kind_of(view, sentence) == BlockKind::list_item; }

/// An att-sats: `att …`, `dels att …`, `samt att …`.
bool is_clause(const View& view, std::uint32_t sentence) {
  const TokenRange tokens = view.sentences[sentence].tokens;
  if (view.tokens[tokens.first].has(token_capital) && !view.tokens[tokens.first].has(token_line_start)) return false;
  const auto hash = view.tokens[tokens.first].hash;
  return hash == att || ((hash == dels || hash == samt) && tokens.size() > 1 && view.tokens[tokens.first + 1].hash == att);
}

bool ends_open(const View& view, std::uint32_t sentence) {
  const Token& last = view.tokens[last_token(view, view.sentences[sentence])];
  return last.hash == att || view.source(last.span()) == ":";
}

/// No mark ends it, or it says that something follows: a list or a table right behind belongs to it.
bool expects_list(const View& view, std::uint32_t sentence) {
  const Sentence& s = view.sentences[sentence];
  const Index last = last_token(view, s);
  if (view.tokens[last].cls != TokenClass::punctuation || view.source(view.tokens[last].span()) == ")") return true;
  for (Index t = last; t > s.tokens.first && last - t < 4; --t)
    if (view.tokens[t - 1].hash == following) return true;
  return false;
}

/// A table, or lines set in from the margin as one.
bool is_table(const View& view, std::uint32_t sentence) {
  const BlockKind kind = kind_of(view, sentence);
  const Line& line = view.layout.lines[view.tokens[view.sentences[sentence].tokens.first].line];
  return kind == BlockKind::table || kind == BlockKind::code ||
         (kind == BlockKind::paragraph && (line.table_row || line.indent >= 4));
}

/// Both lie in one section of one zone, and no topic of the first level starts between them.
bool same_place(const View& view, std::uint32_t a, std::uint32_t b) {
  const auto line_a = view.tokens[view.sentences[a].tokens.first].line,
             line_b = view.tokens[view.sentences[b].tokens.first].line;
  const Outline& outline = view.outline;
  const auto differs = [&](const auto& of_line) { return line_b < of_line.size() && of_line[line_a] != of_line[line_b]; };
  if (differs(outline.section_of_line) || differs(outline.zone_of_line)) return false;
  if (!differs(outline.topic_of_line)) return true;
  const Index topic = outline.topic_of_line[line_b];
  return topic != no_index && outline.topics[topic].level > 1 && !outline.topics[topic].title;
}

std::uint32_t depth_of(const View& view, std::uint32_t sentence) {
  const Index block = block_of(view, sentence);
  return block == no_index ? 0 : view.layout.blocks[block].depth;
}

/// Items from `at` on that are no shallower than the first, with their further sentences.
std::uint32_t items_end(const View& view, std::uint32_t lead, std::uint32_t at) {
  const auto depth = depth_of(view, at);
  while (at < view.sentences.size() && is_item(view, at) && depth_of(view, at) >= depth && same_place(view, lead, at)) ++at;
  return at;
}

/// Rows of a table from `at` on.
std::uint32_t rows_end(const View& view, std::uint32_t lead, std::uint32_t at) {
  while (at < view.sentences.size() && is_table(view, at) && same_place(view, lead, at)) ++at;
  return at;
}

/// Att-satser from `at` on, with the rows that stand between two of them.
std::uint32_t clauses_end(const View& view, std::uint32_t lead, std::uint32_t at) {
  while (at < view.sentences.size() && is_clause(view, at) && same_place(view, lead, at)) {
    const std::uint32_t rows = rows_end(view, lead, ++at);
    if (rows < view.sentences.size() && is_clause(view, rows) && same_place(view, lead, rows)) at = rows;
  }
  return at;
}

std::uint32_t block_end(const View& view, std::uint32_t at) {
  const Index block = block_of(view, at);
  const std::uint32_t last = std::min(static_cast<std::uint32_t>(view.sentences.size()), at + most_sentences);
  while (at < last && block_of(view, at) == block) ++at;
  return at;
}

bool heads_a_topic(const View& view, std::uint32_t sentence) {
  const Sentence& s = view.sentences[sentence];
  const Index topic = topic_of_line(view, line_of(view, s));
  if (topic == no_index) return false;
  const Topic& t = view.outline.topics[topic];
  if (!t.title || s.span.start >= t.heading.start + t.title->size()) return false;
  return t.heading.contains(s.span) && s.span.size() < t.title->size() + 16;
}

}  // namespace

Index block_of(const View& view, std::uint32_t sentence) {
  const auto line = view.tokens[view.sentences[sentence].tokens.first].line;
  return line < view.layout.lines.size() ? view.layout.lines[line].block : no_index;
}

bool is_heading(const View& view, std::uint32_t sentence) {
  return kind_of(view, sentence) == BlockKind::heading || heads_a_topic(view, sentence);
}

bool tells_in_heading(const View& view, std::uint32_t sentence) {
  const bool item = is_item(view, sentence);  // a bullet's sentence is no title, however short
  const std::uint32_t least_words = item ? 3 : 5;
  const TokenRange tokens = view.sentences[sentence].tokens;
  return tokens.size() >= least_words && view.source(view.tokens[last_token(view, view.sentences[sentence])].span()) == "." &&
         (item ||
          std::any_of(view.tokens.items.begin() + tokens.first, view.tokens.items.begin() + tokens.last, [](const Token& t) {
            return (t.lists & (sv::finite_verb | sv::present_verb | sv::past_word | sv::decided_passive | sv::act_verb)) != 0;
          }));
}

Index last_token(const View& view, const Sentence& sentence) {
  Index last = sentence.tokens.last - 1;
  while (last > sentence.tokens.first && view.tokens[last].has(token_furniture)) --last;
  return last;
}

Stretch with_list(const View& view, std::uint32_t sentence) {
  const std::uint32_t next = sentence + 1;
  if (next >= view.sentences.size() || is_heading(view, next) || !same_place(view, sentence, next)) return {sentence, next};
  const bool deeper = is_item(view, next) && (!is_item(view, sentence) || depth_of(view, next) > depth_of(view, sentence));
  const bool open = ends_open(view, sentence);
  if ((open || expects_list(view, sentence)) && deeper) return {sentence, items_end(view, sentence, next)};
  if (is_clause(view, next)) return {sentence, deeper ? items_end(view, sentence, next) : clauses_end(view, sentence, next)};
  if (is_table(view, next) && (open || expects_list(view, sentence)) && !is_table(view, sentence))
    return {sentence, clauses_end(view, sentence, rows_end(view, sentence, next))};
  if (open && !is_item(view, next)) return {sentence, block_end(view, next)};
  return {sentence, next};
}

Stretch with_block(const View& view, std::uint32_t sentence) {
  const Stretch list = with_list(view, sentence);
  return {sentence, std::max(list.last, block_end(view, sentence))};
}

Stretch sentences_in(const View& view, TokenRange tokens) {
  const auto starts_before = [](const Sentence& s, std::uint32_t token) { return s.tokens.first < token; };
  const auto first = std::lower_bound(view.sentences.begin(), view.sentences.end(), tokens.first, starts_before);
  const auto last = std::lower_bound(first, view.sentences.end(), tokens.last, starts_before);
  return {static_cast<std::uint32_t>(first - view.sentences.begin()),
          static_cast<std::uint32_t>(last - view.sentences.begin())};
}

Span span_of(const View& view, Stretch stretch) {
  Span span = cover(view.sentences[stretch.first].span, view.sentences[stretch.last - 1].span);
  const Token& first = view.tokens[view.sentences[stretch.first].tokens.first];
  const Line& line = view.layout.lines[first.line];
  const bool numbered = line.mark == ListMark::number || line.mark == ListMark::letter;
  if (numbered && stretch.last - stretch.first > 1 && line.content.start == first.start) {
    const auto mark = view.source().find_first_not_of(" \t", line.span.start);
    span.start = std::min(span.start, static_cast<std::uint32_t>(mark));
  }
  return span;
}

TokenRange tokens_of(const View& view, Stretch stretch) {
  return {view.sentences[stretch.first].tokens.first, view.sentences[stretch.last - 1].tokens.last};
}

}  // namespace minutes::find
