// One look at every token: where a head of attendance or an election of officers may stand. What walks the lines and the
// elections then goes from cue to cue.
#include "find/attendance_parts.h"
#include "find/hash_filter.h"
#include "find/phrases.h"

namespace minutes::find {
namespace {

constexpr auto open_bracket = words("(");
constexpr Index head_reach = 12;  ///< a word of presence stands among so many first tokens of a head

constexpr HashFilter cue_words = filter_of(presence_words, visit_words, elect_words, adjuster_label_words, open_bracket);

/// First token of its line, where no more than head_reach tokens away.
Index first_of_line(std::span<const Token> tokens, Index t) {
  for (Index first = t; first + head_reach > t; --first)
    if (first == 0 || tokens[first - 1].line != tokens[t].line) return first;
  return no_index;
}

/// `(Anna,`: a role may stand behind the comma.
bool opens_role(std::span<const Token> tokens, Index t) {
  return open_bracket.has(tokens[t]) && t + 3 < tokens.size() && word_set<",">.has(tokens[t + 2]);
}

void add_line(AttendanceCues& cues, Index first, bool visit) {
  if (first == no_index) return;
  if (cues.lines.empty() || cues.lines.back().token != first) cues.lines.push_back({first, false});
  cues.lines.back().visit |= visit;
}

}  // namespace

AttendanceCues attendance_cues(const View& view) {
  AttendanceCues cues;
  const PhraseTable& heads = presence_heads();
  const std::span<const Token> tokens = view.tokens.items;
  Index line = no_index;
  for (const Token& token : tokens) {
    const bool line_start = token.line != line;
    line = token.line;
    if (!(cue_words.may_hold(token.hash) | (line_start & heads.first_words().may_hold(token.hash)))) continue;
    const auto t = static_cast<Index>(&token - tokens.data());
    if (line_start && heads.starts(token.hash)) add_line(cues, t, false);
    if (const bool visit = visit_words.has(token); visit || presence_words.has(token))
      add_line(cues, first_of_line(tokens, t), visit);
    if (elect_words.has(token) || opens_role(tokens, t) || (token.has(token_line_start) && adjuster_label_words.has(token)))
      cues.elections.push_back(t);
  }
  return cues;
}

}  // namespace minutes::find
