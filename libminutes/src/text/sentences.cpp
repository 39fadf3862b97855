// Boundaries are decided between each token and the next that is no furniture: first by the layout (blocks, cells), then by
// the marks that end sentences and what stands around them.
#include <algorithm>
#include <array>
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
  Index block_index(std::uint32_t t) const { return layout_.lines[tokens_[t].line].block; }
  const Block* block(std::uint32_t t) const {
    const Index index = block_index(t);
    return index == no_index ? nullptr : &layout_.blocks[index];
  }
  /// The token of the sentence under way before `t`, which is not its first.
  std::uint32_t before(std::uint32_t t) const {
    do --t;
    while (tokens_[t].has(token_furniture));
    return t;
  }
  void close();
  void add(std::uint32_t token);
  std::uint32_t last_of_run(std::uint32_t t) const;
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
  std::uint32_t line_ = no_index;  // of the last token
  bool table_row_ = false;         // whether cells stand in it
  bool mark_before_ = false;       // whether the last token is a mark or an abbreviation
  // The sentence under way, furniture left out: how many tokens, the first three and the last.
  std::size_t size_ = 0;
  std::array<std::uint32_t, 3> opening_{};
  std::uint32_t last_ = 0;
  std::uint32_t open_brackets_ = 0;  // opened inside the sentence, not at its start
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

// Full stops and the like, and what may close behind them: most marks are neither.
constexpr bool may_end_sentence(char first_byte) {
  const auto c = static_cast<unsigned char>(first_byte);
  return c == '.' || c == '!' || c == '?' || c == ')' || c == ']' || c == '"' || c == '\'' || c >= 0x80;
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
  if (tokens_[last].line != tokens_[next].line && block_index(last) != block_index(next))
    return !continues_over_page(last, next);
  return new_cell(last, next);
}

// `1. Val`, `§ 5. Val` and `Bilaga 1. Val` at the start of a sentence are numbered, not ended.
bool Splitter::numbers(std::size_t dot) const {
  if (dot == 0 || dot >= opening_.size() || tokens_[opening_[dot]].has(token_space_before)) return false;
  const Token& number = tokens_[opening_[dot - 1]];
  const bool letter = number.cls == TokenClass::word && number.end - number.start == 1;
  if (number.cls != TokenClass::number && number.cls != TokenClass::mixed && !letter) return false;
  const Token& first = tokens_[opening_[0]];
  return dot == 1 || first.cls == TokenClass::section || is_bullet(form(opening_[0])) ||
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
  std::size_t left = size_;
  std::uint32_t last = last_;
  while (size_ - left < most_closers && is_closer(form(last)) && !tokens_[last].has(token_space_before)) {
    if (--left == 0) return false;
    last = before(last);
  }
  if (!terminal(last)) return false;
  if (is_closer(form(next)) && !tokens_[next].has(token_space_before)) return false;
  const std::string_view mark = form(last);
  if (open_brackets_ > 0 && closes_soon(next)) return false;
  if (mark.size() > 1 && mark != "…")
    return tokens_[next].has(token_capital) || !begins_word(next) ? begins_sentence(next) : false;
  return !numbers(left - 1) && begins_sentence(next);
}

bool Splitter::boundary(std::uint32_t last, std::uint32_t next) const {
  if (layout_boundary(last, next)) return true;
  if (tokens_[last].has(token_abbreviation) && source_[tokens_[last].end - 1] == '.') return abbreviation_ends(last, next);
  return tokens_[last].cls == TokenClass::punctuation && may_end_sentence(source_[tokens_[last].start]) && mark_ends(next);
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
  if (size_ == 0) return;
  tokens_.items[opening_[0]].flags |= token_sentence_start;
  sentences_.push_back({{tokens_[opening_[0]].start, tokens_[last_].end}, {opening_[0], last_ + 1}});
  size_ = 0;
  open_brackets_ = 0;
}

inline void Splitter::add(std::uint32_t token) {
  const Token& here = tokens_[token];
  const bool new_line = here.line != line_;
  if (new_line) {
    line_ = here.line;
    table_row_ = layout_.lines[line_].table_row;
  }
  // Most tokens stand in one line with the last, which is a word: told at once.
  if ((new_line || mark_before_ || table_row_) && size_ > 0 && boundary(last_, token)) close();
  const bool mark = here.cls == TokenClass::punctuation;
  if (mark) {
    if (source_[here.start] == '(' && size_ > 0) ++open_brackets_;
    if (source_[here.start] == ')' && open_brackets_ > 0) --open_brackets_;
  }
  mark_before_ = mark || here.has(token_abbreviation);
  if (size_ < opening_.size()) opening_[size_] = token;
  ++size_;
  last_ = token;
}

// Where words stand behind the last token, in its line: the last of them. Nothing can end a sentence there.
inline std::uint32_t Splitter::last_of_run(std::uint32_t t) const {
  if (mark_before_ || table_row_ || size_ < opening_.size()) return t;
  constexpr std::uint16_t odd = token_furniture | token_abbreviation;
  const Token* const token = tokens_.items.data();
  const auto end = static_cast<std::uint32_t>(tokens_.size());
  while (t + 1 < end && token[t + 1].line == line_ && token[t + 1].cls != TokenClass::punctuation && !token[t + 1].has(odd))
    ++t;
  return t;
}

Sentences Splitter::run() {
  sentences_.reserve(tokens_.size() / 6 + 16);
  for (std::uint32_t t = 0; t < tokens_.size(); ++t) {
    if (tokens_[t].has(token_furniture)) continue;
    add(t);
    const std::uint32_t last = last_of_run(t);
    size_ += last - t;
    last_ = t = last;
  }
  close();
  return std::move(sentences_);
}

}  // namespace

Sentences split_sentences(const Text& text, const Layout& layout, Tokens& tokens) {
  return Splitter(text, layout, tokens).run();
}

}  // namespace minutes::text
