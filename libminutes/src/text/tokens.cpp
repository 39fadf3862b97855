#include "base/hash.h"
#include "base/utf8.h"
#include "minutes/stages.h"
#include "sv/lexicon.h"

namespace minutes::text {

Tokens tokenise(const Text& text, const Layout& layout) {
  Tokens tokens;
  const auto& lexicon = sv::lexicon();
  const std::string_view source = text.content;
  std::uint32_t line = 0;
  bool space = true;
  const auto is_word = [](char32_t c) { return base::is_letter(c) || base::is_digit(c); };
  for (std::uint32_t at = 0; at < source.size();) {
    const char32_t c = base::code_point_at(source, at);
    auto next = static_cast<std::uint32_t>(at + base::sequence_length(static_cast<unsigned char>(source[at])));
    if (base::is_space(c)) {
      at = next;
      space = true;
      continue;
    }
    Token token;
    token.start = at;
    if (is_word(c)) {
      while (next < source.size()) {
        const char32_t d = base::code_point_at(source, next);
        const auto after = static_cast<std::uint32_t>(next + base::sequence_length(static_cast<unsigned char>(source[next])));
        const bool inner =
            (d == '-' || d == ':' || d == '.' || d == ',' || d == '/') && after < source.size() &&
            is_word(base::code_point_at(source, after)) &&
            ((d == '-' || d == ':') || (base::is_digit(c) && base::is_digit(base::code_point_at(source, after))));
        if (!is_word(d) && !inner) break;
        next = after;
      }
      token.cls = base::is_digit(c) ? TokenClass::number : TokenClass::word;
    } else {
      token.cls = c == 0xA7 ? TokenClass::section : TokenClass::punctuation;
    }
    token.end = next;
    const auto folded = base::fold(token.span().of(source));
    token.hash = base::hash_of(folded);
    token.word = lexicon.find(token.hash);
    token.lists = lexicon.info(token.word).lists | lexicon.suffix_lists(folded);
    while (line + 1 < layout.lines.size() && layout.lines[line + 1].span.start <= at) ++line, space = true;
    token.line = line;
    if (base::is_upper(c)) token.flags |= token_capital;
    if (space) token.flags |= token_space_before;
    if (tokens.items.empty() || tokens.items.back().line != line) token.flags |= token_line_start;
    tokens.items.push_back(token);
    space = false;
    at = next;
  }
  return tokens;
}

}  // namespace minutes::text
