// The first lines of a document, cut into pieces, and what genre they name.
#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/attendance_parts.h"
#include "find/end_set.h"
#include "find/meta_parts.h"
#include "find/phrases.h"
#include "find/word_set.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr std::size_t max_pieces = 20;
constexpr std::size_t max_genre_tokens = 24;
constexpr std::uint32_t max_opening_lines = 150;
constexpr std::uint32_t max_title_words = 24;
constexpr Index max_page_heads = 6;
constexpr Index max_piece_tokens = 80;

bool hidden(const View& view, Index line) {
  const Line& shape = view.layout.lines[line];
  if (shape.blank()) return true;
  const BlockKind kind = view.layout.blocks[shape.block].kind;
  return kind == BlockKind::comment || kind == BlockKind::front_matter || kind == BlockKind::separator;
}

/// `§ 55–71`: what the document holds, not an item.
bool range_of_paragraphs(const View& view, Index number) {
  const std::string_view reading = view.reading(number);
  return reading.find('-') != std::string_view::npos || reading.find("–") != std::string_view::npos ||
         (number + 1 < view.tokens.size() && is_dash(view, number + 1) &&
          view.tokens[number + 1].line == view.tokens[number].line && number + 2 < view.tokens.size() &&
          view.tokens[number + 2].cls == TokenClass::number);
}

/// `§ 12`, `KR § 38`, `1. Mötets öppnande`, `1  Inledning`: an item begins.
bool item_line(const View& view, const Line& shape, const TokenRange& line) {
  for (Index t = line.first; t + 1 < line.last && t < line.first + 2; ++t)
    if (is_mark(view, t, "§") && !is_mark(view, line.first, "(") && view.tokens[t + 1].cls != TokenClass::word)
      return !range_of_paragraphs(view, t + 1);
  Index next = line.first;
  if (shape.mark != ListMark::number) {
    if (view.tokens[next].cls != TokenClass::number || view.tokens[next].span().size() > 2) return false;
    ++next;
    if (next < line.last && (is_mark(view, next, ".") || is_mark(view, next, ")"))) ++next;
  }
  if (next >= line.last) return is_mark(view, line.last - 1, ".") && line.size() == 2;  // `1.`, the title below
  return view.tokens[next].cls == TokenClass::word && view.tokens[next].has(token_capital) &&
         (view.tokens[next].lists & sv::month) == 0;
}

bool attendance_head(const View& view, const TokenRange& line) {
  if (!presence_heads().starts(view.tokens[line.first].hash)) return false;
  std::vector<Index> run;
  for (Index t = line.first; t < line.last && run.size() < 8; ++t) run.push_back(t);
  const PhraseMatch match = presence_heads().match(view, run, 0);
  if (!match || match.value >= static_cast<std::int32_t>(sv::PresenceHead::end)) return false;
  if (match.value == static_cast<std::int32_t>(sv::PresenceHead::members) && match.count >= line.size()) return false;
  return match.count >= line.size() || is_mark(view, line.first + match.count, ":") ||
         is_mark(view, line.first + match.count, "|");
}

bool has_words(const View& view, const TokenRange& range) {
  for (Index t = range.first; t < range.last; ++t)
    if (view.tokens[t].cls != TokenClass::punctuation && view.tokens[t].cls != TokenClass::symbol) return true;
  return false;
}

/// The tokens from `first` on that lie whole in the line.
TokenRange whole_tokens(const View& view, Index line, Index first) {
  const Span span = view.layout.lines[line].span;
  TokenRange range{first, first};
  while (range.last < view.tokens.size() && view.tokens[range.last].end <= span.end) ++range.last;
  return range;
}

/// A line that goes on with the one above: it starts with a small letter.
bool goes_on(const View& view, const TokenRange& line) {
  const Token& first = view.tokens[line.first];
  return first.cls == TokenClass::word && !first.has(token_capital);
}

/// A line that its name goes on behind: `… med Bostadsrättsföreningen⏎Bladet 4`, `… i⏎Vik`.
bool breaks_off(const View& view, const TokenRange& line) {
  return line.size() > 2 && word_set<"bostadsrättsföreningen", "föreningen", "stiftelsen", "samfällighetsföreningen", "i", "med",
                                     "av", "för", "vid", "från", "hos", "och">.has(view.tokens[line.last - 1]);
}

void add_line(const View& view, Index line, std::vector<TitlePiece>& pieces) {
  const Line& shape = view.layout.lines[line];
  bool pipes = false;
  for (const Fragment& part : fragments(view, line, pipes)) {
    if (part.run.empty()) continue;
    Index first = part.run.tokens.front();
    const Index end = part.run.tokens.back() + 1;
    for (Index t = first; t < end && t < first + max_piece_tokens; ++t) {
      const bool slash = is_mark(view, t, "/") && view.tokens[t].has(token_space_before);
      if (t > first && (slash || is_mark(view, t, "·") || is_mark(view, t, "•"))) {
        pieces.push_back({view.span({first, t}), {first, t}, shape.heading_level > 0 || shape.bold});
        first = t + 1;
      }
    }
    if (first >= end) continue;
    const TokenRange tokens{first, std::min(end, first + max_piece_tokens)};
    const bool whole = part.run.tokens.front() == view.token_at(shape.span.start);
    if (whole && !pieces.empty() && line > 0 && !view.layout.lines[line - 1].blank() &&
        (goes_on(view, tokens) || breaks_off(view, pieces.back().tokens))) {
      pieces.back().tokens.last = tokens.last;
      pieces.back().span = view.span(pieces.back().tokens);
    } else {
      pieces.push_back({view.span(tokens), tokens, shape.heading_level > 0 || shape.bold});
    }
  }
}

/// A row of three cells or more holds no title.
bool table_of_people(const View& view, Index line) {
  if (!view.layout.lines[line].table_row) return false;
  const std::string_view text = view.layout.lines[line].content.of(view.source());
  return std::count(text.begin(), text.end(), '|') > 3;
}

// ---- genre

/// `Styrelseprotokoll`, `Mötesanteckningar`.
constexpr auto protocol_ends = ends("protokoll");
constexpr auto note_ends = ends("anteckningar", "noteringar");

}  // namespace

GenreHit genre_in(const View& view, const TitlePiece& piece, bool formal) {
  std::vector<Index> run;
  run.reserve(max_genre_tokens);
  for (Index t = piece.tokens.first; t < piece.tokens.last && run.size() < max_genre_tokens; ++t) run.push_back(t);
  for (std::size_t at = 0; at < run.size() && at < (formal ? 12u : 2u); ++at) {
    if (const PhraseMatch match = genre_words().match(view, run, at)) {
      const auto word = static_cast<sv::GenreWord>(match.value);
      const bool minutes = word == sv::GenreWord::protokoll || word == sv::GenreWord::minnesanteckningar;
      if (minutes == formal) return {word, {run[at], run[at] + match.count}};
    } else if (formal && view.tokens[run[at]].span().size() > 9) {
      if (protocol_ends.end(view, run[at])) return {sv::GenreWord::protokoll, {run[at], run[at] + 1}};
      if (note_ends.end(view, run[at])) return {sv::GenreWord::minnesanteckningar, {run[at], run[at] + 1}};
    }
  }
  return {};
}

namespace {

/// The title block is over: a bullet, a sentence, or a heading behind the one that names the genre.
bool matter(const View& view, const Line& shape, const TokenRange& line, const Opening& opening) {
  if (shape.mark == ListMark::bullet || shape.mark == ListMark::checkbox || shape.mark == ListMark::checkbox_done) return true;
  const TitlePiece piece{view.span(line), line, false};
  if (genre_in(view, piece, true) || goes_on(view, line)) return false;
  const bool dated = !days_in(view.source(), piece.span, true).empty();
  if (is_mark(view, line.last - 1, ".") && line.size() > 3 && !dated) return true;
  if (line.size() > max_title_words && !dated) return true;
  if (shape.heading_level == 0 || dated || names_body(view, line)) return false;
  return std::any_of(opening.pieces.begin(), opening.pieces.end(), [&](const TitlePiece& above) {
    return !above.page_head && (genre_in(view, above, true) || !days_in(view.source(), above.span, true).empty());
  });
}

/// Page heads are read too, where the readers found them: an excerpt may start in the middle of a page.
void add_page_heads(const View& view, std::vector<TitlePiece>& pieces) {
  Index lines = 0;
  for (Index line = 0; line < view.layout.lines.size() && lines < max_page_heads; ++line) {
    if (!view.layout.lines[line].furniture || hidden(view, line)) continue;
    const TokenRange tokens = view.range(view.layout.lines[line].span);
    if (tokens.empty() || tokens.size() > max_title_words || !has_words(view, tokens)) continue;
    ++lines;
    std::vector<TitlePiece> found;
    add_line(view, line, found);
    for (TitlePiece& piece : found) {
      piece.page_head = true;
      pieces.push_back(piece);
    }
  }
}

/// Without a word for it: a meeting that is opened, elects or has §§ keeps a protocol; other meetings have notes.
Genre undeclared(const View& view, bool& meeting) {
  std::uint32_t formal = 0;
  for (Index t = 0; t < view.tokens.size(); ++t) {
    const Token& token = view.tokens[t];
    if (word_set<"mötet", "mötets", "möte", "sammanträdet", "närvarande", "deltagare", "avstämning", "träffen">.has(token))
      meeting = true;
    if (word_set<"justerare", "justeringspersoner", "justeringsmän", "mötesordförande", "dagordningen", "röstlängd", "ansvarsfrihet",
                 "protokolljusterare", "stämmoordförande">.has(token))
      ++formal;
    if (token.cls == TokenClass::section && token.has(token_line_start)) formal += 2;
    if (t > 0 &&
        word_set<"mötet", "mötets", "sammanträdet", "årsmötet", "årsmötets", "stämman", "stämmans">.has(view.tokens[t - 1]) &&
        word_set<"öppnas", "öppnades", "öppnande", "avslutas", "avslutades", "avslutande">.has(token))
      ++formal;
    if ((token.lists & sv::decide) != 0 && t > 0 &&
        word_set<"mötet", "styrelsen", "årsmötet", "stämman", "direktionen">.has(view.tokens[t - 1]))
      ++formal;
  }
  return formal >= 3 ? Genre::protokoll : meeting ? Genre::minnesanteckningar : Genre::other;
}

/// `Styrelsemöte nr 2`, `BYGGMÖTE 7`: meetings of which minutes are kept, where the title names no paper.
bool names_formal_meeting(const View& view, const TitlePiece& piece) {
  if (piece.tokens.empty()) return false;
  constexpr Index longest = 8;
  const Index last = std::min(piece.tokens.last, piece.tokens.first + longest);
  for (Index t = piece.tokens.first; t < last; ++t)
    if (word_set<"styrelsemöte", "byggmöte", "styrelsesammanträde", "årsmöte", "föreningsstämma", "årsstämma">.has(
            view.tokens[t]) &&
        (t + 1 < piece.tokens.last) &&
        (view.tokens[t + 1].cls == TokenClass::number || is_mark(view, t + 1, "#") ||
         word_set<"nr", "nr.", "nummer">.has(view.tokens[t + 1]) || view.tokens[t + 1].cls == TokenClass::code))
      return true;
  return false;
}

Genre genre_of(sv::GenreWord word) {
  switch (word) {
    case sv::GenreWord::protokoll: return Genre::protokoll;
    case sv::GenreWord::minnesanteckningar: return Genre::minnesanteckningar;
    case sv::GenreWord::plan: return Genre::plan;
    case sv::GenreWord::agenda: return Genre::agenda;
  }
  return Genre::other;
}

}  // namespace

Opening opening_of(const View& view) {
  Opening opening;
  add_page_heads(view, opening.pieces);
  const auto lines = static_cast<Index>(std::min<std::size_t>(view.layout.lines.size(), max_opening_lines));
  opening.end_line = lines;
  bool over = false;
  Index first = 0;
  for (Index line = 0; line < lines; ++line) {
    if (hidden(view, line) || (view.layout.lines[line].furniture && view.text.laid_out())) continue;
    while (first < view.tokens.size() && view.tokens[first].line < line) ++first;
    const TokenRange tokens = whole_tokens(view, line, first);
    if (tokens.empty() || !has_words(view, tokens)) continue;
    if (item_line(view, view.layout.lines[line], tokens) && !opening.pieces.empty()) {
      opening.end_line = line;
      break;
    }
    over = over || attendance_head(view, tokens) ||
           (!opening.pieces.empty() && matter(view, view.layout.lines[line], tokens, opening));
    if (table_of_people(view, line)) continue;
    if (!over && opening.pieces.size() < max_pieces) add_line(view, line, opening.pieces);
  }
  return opening;
}

void read_genre(const View& view, const Opening& opening, const std::vector<CoverField>& fields, Meta& meta) {
  const bool adopted =
      std::any_of(fields.begin(), fields.end(), [](const CoverField& f) { return f.label == sv::CoverLabel::adopted_by; });
  for (const bool formal : {true, false})
    for (const TitlePiece& piece : opening.pieces)
      if (const GenreHit hit = genre_in(view, piece, formal);
          hit && !(formal && adopted && hit.word == sv::GenreWord::minnesanteckningar)) {
        meta.genre = genre_of(hit.word);
        meta.spans.genre = view.span(hit.at);
        return;
      }
  if (!adopted && std::any_of(opening.pieces.begin(), opening.pieces.end(),
                              [&](const TitlePiece& piece) { return names_formal_meeting(view, piece); })) {
    meta.genre = Genre::protokoll;
    return;
  }
  const bool timed = std::any_of(opening.pieces.begin(), opening.pieces.end(), [&](const TitlePiece& piece) {
    const auto days = days_in(view.source(), piece.span, true);
    return !days.empty() && !times_in(view.source(), piece.span, days).empty();
  });
  bool meeting = timed || std::any_of(view.outline.zones.begin(), view.outline.zones.end(),
                                      [](const Zone& zone) { return zone.kind == ZoneKind::attendance; });
  meta.genre = adopted ? Genre::plan : undeclared(view, meeting);
}

}  // namespace minutes::find
