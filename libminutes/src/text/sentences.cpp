// Boundaries are decided between each token and the next that is no furniture: first by the layout (blocks, cells), then by
// the marks that end sentences and what stands around them.
#include <optional>

#include "base/hash.h"
#include "base/utf8.h"
#include "minutes/stages.h"
#include "text/spelling.h"

namespace minutes::text {
namespace {

constexpr std::uint64_t hash(std::string_view word) { return base::hash_of(word); }

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
  bool boundary(std::uint32_t last, std::uint32_t next) const;
  bool layout_boundary(std::uint32_t last, std::uint32_t next) const;
  bool continues_over_page(std::uint32_t last, std::uint32_t next) const;
  bool new_cell(std::uint32_t last, std::uint32_t next) const;
  bool terminal(std::uint32_t t) const;
  bool begins_sentence(std::uint32_t t) const;
  bool dot_ends(std::uint32_t dot, std::uint32_t next) const;

  std::string_view source_;
  const Layout& layout_;
  Tokens& tokens_;
  Sentences sentences_;
  std::vector<std::uint32_t> current_{};  // tokens of the sentence under way, without furniture
};

bool Splitter::terminal(std::uint32_t t) const {
  if (tokens_[t].cls != TokenClass::punctuation) return false;
  const std::string_view mark = form(t);
  return mark[0] == '.' || mark == "!" || mark == "?" || mark == "…";
}

bool is_closer(std::string_view mark) {
  return mark == ")" || mark == "]" || mark == "\"" || mark == "'" || mark == "”" || mark == "’" || mark == "»" || mark == "“";
}

// A capital, a digit, an opening quote or bracket, a dash or bullet.
bool Splitter::begins_sentence(std::uint32_t t) const {
  const Token& token = tokens_[t];
  if (token.cls == TokenClass::word || token.cls == TokenClass::mixed)
    return token.has(token_capital) || base::is_digit(base::code_point_at(source_, token.start));
  if (token.cls == TokenClass::punctuation) {
    const std::string_view mark = form(t);
    return mark != "," && mark != ";" && mark != ":" && mark != ")" && mark != "]" && mark != "/" && mark != "%";
  }
  return true;
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
  if (block(last) != block(next)) return !continues_over_page(last, next);
  return new_cell(last, next);
}

bool Splitter::dot_ends(std::uint32_t dot, std::uint32_t next) const {
  if (current_.size() < 2) return false;
  const Token& before = tokens_[current_[current_.size() - 2]];
  const bool number = before.cls == TokenClass::number || (before.cls == TokenClass::word && before.end - before.start <= 1);
  const bool leads = current_.size() == 2 || (current_.size() == 3 && tokens_[current_[0]].cls == TokenClass::section);
  if (number && leads && before.end == tokens_[dot].start) return false;  // `1. Val`, `§ 5. Val`
  return begins_sentence(next);
}

bool Splitter::boundary(std::uint32_t last, std::uint32_t next) const {
  if (layout_boundary(last, next)) return true;
  if (tokens_[last].has(token_abbreviation) && form(last).ends_with('.')) {
    const auto state = spelling().abbreviations.find(tokens_[last].hash);
    return state.complete && state.kind == sv::AbbreviationKind::may_end && tokens_[next].has(token_capital);
  }
  // The mark that may end the sentence, behind its closing quotes and brackets.
  std::size_t at = current_.size();
  while (at > 0 && is_closer(form(current_[at - 1])) && !tokens_[current_[at - 1]].has(token_space_before)) --at;
  if (at == 0 || !terminal(current_[at - 1])) return false;
  if (is_closer(form(next)) && !tokens_[next].has(token_space_before)) return false;
  const bool closed = at < current_.size();
  if (form(current_[at - 1]) == "." && !closed) return dot_ends(current_[at - 1], next);
  return begins_sentence(next);
}

void Splitter::close() {
  if (current_.empty()) return;
  tokens_.items[current_.front()].flags |= token_sentence_start;
  sentences_.push_back(
      {{tokens_[current_.front()].start, tokens_[current_.back()].end}, {current_.front(), current_.back() + 1}});
  current_.clear();
}

void Splitter::add(std::uint32_t token) {
  if (!current_.empty() && boundary(current_.back(), token)) close();
  current_.push_back(token);
}

Sentences Splitter::run() {
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
