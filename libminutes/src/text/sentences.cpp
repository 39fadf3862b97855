// Boundaries are decided between each token and the next that is no furniture: first by the layout (blocks, cells), then by
// the marks that end sentences and what stands around them.
#include <algorithm>
#include <initializer_list>

#include "base/utf8.h"
#include "minutes/stages.h"
#include "text/spelling.h"

namespace minutes::text {
namespace {

class Splitter {
 public:
  Splitter(const Text& text, const Layout& layout, Tokens& tokens) : source_(text.content), layout_(layout), tokens_(tokens) {}

  Sentences run();

 private:
  std::string_view form(std::uint32_t t) const { return tokens_[t].span().of(source_); }
  const Block* block(std::uint32_t t) const {
    const Index index = layout_.lines[tokens_[t].line].block;
    return index == no_index ? nullptr : &layout_.blocks[index];
  }
  void close();
  void add(std::uint32_t token);
  bool may_part(const Token& last, const Token& next) const;
  bool boundary(std::uint32_t last, std::uint32_t next) const;
  bool layout_boundary(std::uint32_t last, std::uint32_t next) const;
  bool continues_over_page(std::uint32_t last, std::uint32_t next) const;
  bool new_cell(std::uint32_t last, std::uint32_t next) const;
  bool terminal(std::uint32_t t) const;
  bool begins_word(std::uint32_t t) const;
  bool begins_sentence(std::uint32_t t) const;
  bool numbers(std::size_t dot) const;
  bool abbreviation_ends(std::uint32_t last, std::uint32_t next) const;
  bool mark_ends(std::uint32_t next) const;
  bool closes_soon(std::uint32_t from) const;

  std::string_view source_;
  const Layout& layout_;
  Tokens& tokens_;
  Sentences sentences_;
  std::uint32_t line_ = no_index;         // of the last token
  bool table_row_ = false;                // whether cells stand in it
  std::uint32_t open_brackets_ = 0;       // opened inside the sentence under way, not at its start
  std::vector<std::uint32_t> current_{};  // tokens of the sentence under way, without furniture
};

bool Splitter::terminal(std::uint32_t t) const {
  if (tokens_[t].cls != TokenClass::punctuation) return false;
  const std::string_view mark = form(t);
  return mark[0] == '.' || mark == "!" || mark == "?" || mark == "…";
}

bool one_of(std::string_view mark, std::initializer_list<std::string_view> marks) {
  return std::find(marks.begin(), marks.end(), mark) != marks.end();
}
// Quotes and brackets; most marks are neither.
bool may_enclose(std::string_view mark) {
  const char c = mark[0];
  return c == '"' || c == '\'' || c == '(' || c == ')' || c == '[' || c == ']' || static_cast<unsigned char>(c) >= 0x80;
}
bool is_closer(std::string_view mark) {
  return may_enclose(mark) && one_of(mark, {")", "]", "\"", "'", "''", "”", "’", "»", "«", "“"});
}
bool is_opener(std::string_view mark) {
  return may_enclose(mark) && one_of(mark, {"(", "[", "\"", "'", "”", "“", "„", "’", "‘", "»", "«"});
}
bool is_bullet(std::string_view mark) {
  return mark[0] == '-' || mark[0] == '*' || one_of(mark, {"–", "—", "•", "·", "‣", "o"});
}

bool Splitter::begins_word(std::uint32_t t) const {
  const Token& token = tokens_[t];
  return token.has(token_capital) || base::is_digit(base::code_point_at(source_, token.start)) ||
         token.cls == TokenClass::section || token.cls == TokenClass::handle || token.cls == TokenClass::url;
}

// A capital, a number, or an opening quote or bracket, dash or bullet before one of them.
bool Splitter::begins_sentence(std::uint32_t t) const {
  if (tokens_[t].cls != TokenClass::punctuation && tokens_[t].cls != TokenClass::symbol) return begins_word(t);
  const std::string_view mark = form(t);
  if (!is_opener(mark) && !is_bullet(mark)) return tokens_[t].cls == TokenClass::symbol;
  if (t + 1 >= tokens_.size()) return true;
  return begins_word(t + 1) || (tokens_[t + 1].cls == TokenClass::punctuation && is_opener(form(t + 1)));
}

bool Splitter::new_cell(std::uint32_t last, std::uint32_t next) const {
  const Line& line = layout_.lines[tokens_[next].line];
  if (!line.table_row) return false;
  if (tokens_[last].line != tokens_[next].line) return true;
  return source_.substr(tokens_[last].end, tokens_[next].start - tokens_[last].end).find_first_of("|\t") !=
         std::string_view::npos;
}

// A paragraph that a page break or furniture cuts goes on where its next part begins small.
bool Splitter::continues_over_page(std::uint32_t last, std::uint32_t next) const {
  const Block *before = block(last), *after = block(next);
  const bool cut = next > last + 1 || layout_.lines[tokens_[last].line].page != layout_.lines[tokens_[next].line].page;
  if (!cut || !before || !after || terminal(last) || after->mark != ListMark::none) return false;
  if (before->kind != BlockKind::paragraph && before->kind != BlockKind::list_item) return false;
  if (after->kind != BlockKind::paragraph && after->kind != BlockKind::list_item) return false;
  const Token& token = tokens_[next];
  return token.cls == TokenClass::word && !token.has(token_capital);
}

bool Splitter::layout_boundary(std::uint32_t last, std::uint32_t next) const {
  if (tokens_[last].line != tokens_[next].line && block(last) != block(next)) return !continues_over_page(last, next);
  return new_cell(last, next);
}

// `1. Val`, `§ 5. Val` and `Bilaga 1. Val` at the start of a sentence are numbered, not ended.
bool Splitter::numbers(std::size_t dot) const {
  if (dot == 0 || dot > 2 || tokens_[current_[dot]].has(token_space_before)) return false;
  const Token& before = tokens_[current_[dot - 1]];
  const bool letter = before.cls == TokenClass::word && before.end - before.start == 1;
  if (before.cls != TokenClass::number && before.cls != TokenClass::mixed && !letter) return false;
  const Token& first = tokens_[current_[0]];
  return dot == 1 || first.cls == TokenClass::section || is_bullet(form(current_[0])) ||
         spelling().numbered_labels.contains(first.hash);
}

// The dot of an abbreviation ends a sentence only where it may stand last and a new sentence seems to begin.
bool Splitter::abbreviation_ends(std::uint32_t last, std::uint32_t next) const {
  const auto state = spelling().abbreviations.find(tokens_[last].hash);
  return state.complete && state.kind != sv::AbbreviationKind::before && tokens_[next].has(token_capital);
}

bool Splitter::mark_ends(std::uint32_t next) const {
  // The mark that may end the sentence stands before its closing quotes and brackets.
  constexpr std::size_t most_closers = 6;
  std::size_t at = current_.size();
  while (at > 0 && current_.size() - at < most_closers && is_closer(form(current_[at - 1])) &&
         !tokens_[current_[at - 1]].has(token_space_before))
    --at;
  if (at == 0 || !terminal(current_[at - 1])) return false;
  if (is_closer(form(next)) && !tokens_[next].has(token_space_before)) return false;
  const std::string_view mark = form(current_[at - 1]);
  if (open_brackets_ > 0 && closes_soon(next)) return false;
  if (mark.size() > 1 && mark != "…")
    return tokens_[next].has(token_capital) || !begins_word(next) ? begins_sentence(next) : false;
  return !numbers(at - 1) && begins_sentence(next);
}

bool Splitter::boundary(std::uint32_t last, std::uint32_t next) const {
  if (layout_boundary(last, next)) return true;
  if (tokens_[last].has(token_abbreviation) && source_[tokens_[last].end - 1] == '.') return abbreviation_ends(last, next);
  return tokens_[last].cls == TokenClass::punctuation && mark_ends(next);
}

// Is the bracket that the sentence opened closed within sight? What stands in it is then no sentence of its own.
bool Splitter::closes_soon(std::uint32_t from) const {
  constexpr std::uint32_t sight = 40;
  const std::uint32_t line_block = layout_.lines[tokens_[from].line].block;
  for (std::uint32_t t = from; t < tokens_.size() && t < from + sight; ++t) {
    const char mark = source_[tokens_[t].start];
    if (layout_.lines[tokens_[t].line].block != line_block || (mark == '(' && form(t) == "(")) return false;
    if (mark == ')' && form(t) == ")") return true;
  }
  return false;
}

void Splitter::close() {
  if (current_.empty()) return;
  tokens_.items[current_.front()].flags |= token_sentence_start;
  sentences_.push_back(
      {{tokens_[current_.front()].start, tokens_[current_.back()].end}, {current_.front(), current_.back() + 1}});
  current_.clear();
  open_brackets_ = 0;
}

// Most tokens stand in one line with the last, which is a word: told at once.
bool Splitter::may_part(const Token& last, const Token& next) const {
  return last.line != next.line || last.cls == TokenClass::punctuation || last.has(token_abbreviation) || table_row_;
}

void Splitter::add(std::uint32_t token) {
  const Token& here = tokens_[token];
  if (here.line != line_) {
    line_ = here.line;
    table_row_ = layout_.lines[line_].table_row;
  }
  if (!current_.empty() && may_part(tokens_[current_.back()], here) && boundary(current_.back(), token)) close();
  if (here.cls == TokenClass::punctuation) {
    if (source_[here.start] == '(' && !current_.empty()) ++open_brackets_;
    if (source_[here.start] == ')' && open_brackets_ > 0) --open_brackets_;
  }
  current_.push_back(token);
}

Sentences Splitter::run() {
  sentences_.reserve(tokens_.size() / 16 + 16);
  for (std::uint32_t t = 0; t < tokens_.size(); ++t)
    if (!tokens_[t].has(token_furniture)) add(t);
  close();
  return std::move(sentences_);
}

}  // namespace

Sentences split_sentences(const Text& text, const Layout& layout, Tokens& tokens) {
  return Splitter(text, layout, tokens).run();
}

}  // namespace minutes::text
