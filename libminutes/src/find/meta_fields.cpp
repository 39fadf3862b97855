// Labelled fields of a cover: `Plats och tid   Sal A, kl. 13`, `Datum:` with the value below, `| Dnr | KS 2024/1 |`.
#include <algorithm>

#include "base/hash.h"
#include "find/attendance_parts.h"
#include "find/meta_parts.h"
#include "find/phrases.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

using sv::CoverLabel;

constexpr std::uint32_t cover_lines = 150;
constexpr std::uint32_t column_slack = 4;  ///< characters that a value under its label may be moved
constexpr int value_lines = 3;             ///< lines that a value may run over

bool is_mark(const View& view, Index token, std::string_view mark) { return view.source(view.tokens[token].span()) == mark; }

Span span_of(const View& view, const Run& run, std::size_t from) {
  return {view.tokens[run.tokens[from]].start, view.tokens[run.tokens.back()].end};
}

/// Labels of one word that are words of running text too: they need a colon, a gap or a line of their own.
bool needs_form(CoverLabel label) {
  return label == CoverLabel::place || label == CoverLabel::time || label == CoverLabel::end_time ||
         label == CoverLabel::body || label == CoverLabel::date || label == CoverLabel::adopted_by ||
         label == CoverLabel::other;
}

class FieldReader {
 public:
  FieldReader(const View& view, Index last) : view_(view), last_(last) {}

  std::vector<CoverField> read(Index first) {
    Index token = first < view_.layout.lines.size() ? view_.token_at(view_.layout.lines[first].span.start) : 0;
    for (Index line = first; line < last_; ++line) {
      while (token < view_.tokens.size() && view_.tokens[token].line < line) ++token;
      if (!may_hold_label(view_.tokens.items, line, token)) continue;
      bool pipes = false;
      const std::vector<Fragment> parts = fragments(view_, line, pipes, token);
      for (std::size_t part = 0; part < parts.size(); ++part) take(line, parts, part);
    }
    return std::move(fields_);
  }

 private:
  /// A word of the line can start a label, at its start or behind a gap.
  static bool may_hold_label(std::span<const Token> tokens, Index line, Index token) {
    const PhraseTable& labels = cover_labels();
    for (Index t = token; t < tokens.size() && tokens[t].line == line; ++t)
      if (labels.starts(tokens[t].hash) && (t == token || tokens[t].start > tokens[t - 1].end + 1)) return true;
    return false;
  }

  void take(Index line, const std::vector<Fragment>& parts, std::size_t part) {
    const Run& run = parts[part].run;
    if (run.empty()) return;
    const PhraseMatch match = cover_labels().match(view_, run.tokens, 0);
    if (!match) return;
    const auto label = static_cast<CoverLabel>(match.value);
    std::size_t next = match.count;
    const bool colon = next < run.size() && is_mark(view_, run.tokens[next], ":");
    if (colon) ++next;
    if (next < run.size() && broken_label(line, run, next)) ++next;
    if (next < run.size()) {
      if (!colon && needs_form(label) && !opens_value(run, next, label) && !(part == 0 && among_labels(line, run, next)))
        return;
      Span value = span_of(view_, run, next);
      if (label == CoverLabel::place_and_time || label == CoverLabel::place)
        value = with_lines(line, parts[part].column + 1, value);
      fields_.push_back({label, value});
    } else if (part + 1 < parts.size() && !parts[part + 1].run.empty() && !labelled(parts[part + 1].run)) {
      const Span value{view_.tokens[parts[part + 1].run.tokens.front()].start, end_of_values(parts, part + 1)};
      fields_.push_back({label, with_lines(line, parts[part + 1].column, value)});
    } else {
      below(line, parts[part].column, label);
    }
  }

  /// A label with its colon, or one that is all of the fragment: `Sal Linné` is none.
  bool labelled(const Run& run) const {
    const PhraseMatch match = cover_labels().match(view_, run.tokens, 0);
    return match && (match.count == run.size() || is_mark(view_, run.tokens[match.count], ":") ||
                     !needs_form(static_cast<CoverLabel>(match.value)));
  }

  /// `Plats och tid för⏎sammanträde` around the value: its `för` is no part of that.
  bool broken_label(Index line, const Run& run, std::size_t next) const {
    if (view_.tokens[run.tokens[next]].hash != base::hash_of("för") || line + 1 >= view_.layout.lines.size()) return false;
    const Index first = view_.token_at(view_.layout.lines[line + 1].span.start);
    if (first >= view_.tokens.size()) return false;
    const std::uint64_t hash = view_.tokens[first].hash;
    return hash == base::hash_of("sammanträde") || hash == base::hash_of("sammanträdet") || hash == base::hash_of("möte") ||
           hash == base::hash_of("mötet");
  }

  /// Without a colon a value opens with a figure or, behind a label of several words, a capital.
  bool opens_value(const Run& run, std::size_t next, CoverLabel label) const {
    const Token& token = view_.tokens[run.tokens[next]];
    if (label == CoverLabel::body || label == CoverLabel::other) return false;
    if (label == CoverLabel::adopted_by) return token.has(token_capital) || (token.lists & (sv::organ | sv::organ_head)) != 0;
    return token.cls == TokenClass::number || token.cls == TokenClass::code;
  }

  /// `Plats Teams` among other labelled lines.
  bool among_labels(Index line, const Run& run, std::size_t next) const {
    constexpr std::size_t longest = 8;
    if (run.size() > longest || !view_.tokens[run.tokens[next]].has(token_capital)) return false;
    for (std::size_t at = next; at < run.size(); ++at)
      if ((view_.tokens[run.tokens[at]].lists & sv::finite_verb) != 0) return false;
    return (line > 0 && starts_with_label(line - 1)) || (line + 1 < last_ && starts_with_label(line + 1));
  }

  bool starts_with_label(Index line) const {
    if (view_.layout.lines[line].blank()) return false;
    bool pipes = false;
    const std::vector<Fragment> parts = fragments(view_, line, pipes);
    return !parts.empty() && cover_labels().match(view_, parts.front().run.tokens, 0);
  }

  std::uint32_t end_of_values(const std::vector<Fragment>& parts, std::size_t part) const {
    std::uint32_t end = 0;
    for (; part < parts.size() && !parts[part].run.empty() && !labelled(parts[part].run); ++part)
      end = view_.tokens[parts[part].run.tokens.back()].end;
    return end;
  }

  /// `Närvarande: Anna Ek`, `Tid: 18.00`
  bool opens_with_label(const Run& run) const {
    for (const PhraseTable* labels : {&cover_labels(), &presence_heads()}) {
      const PhraseMatch match = labels->match(view_, run.tokens, 0);
      if (match && match.count < run.size() && is_mark(view_, run.tokens[match.count], ":")) return true;
    }
    return false;
  }

  /// The value with the lines that go on in its column.
  Span with_lines(Index line, std::uint32_t column, Span value) const {
    for (int more = 1; more < value_lines && line + more < last_; ++more) {
      const Line& shape = view_.layout.lines[line + more];
      if (shape.blank() || shape.mark != ListMark::none || shape.heading_level > 0) break;
      bool pipes = false;
      const std::vector<Fragment> parts = fragments(view_, line + more, pipes);
      if (parts.empty() || opens_with_label(parts.front().run)) break;
      if (pipes || parts.back().column + column_slack < column || column < 2) break;
      const bool label_column = parts.front().column + column_slack < column;
      if (label_column && (parts.size() == 1 || view_.tokens[parts.front().run.tokens[0]].has(token_capital))) break;
      if (parts.back().column > column + column_slack) break;
      value.end = view_.tokens[parts.back().run.tokens.back()].end;
    }
    return value;
  }

  /// The value that stands under its label: the next line's fragment in that column.
  void below(Index line, std::uint32_t column, CoverLabel label) {
    Index next = line + 1;
    while (next < last_ && next < line + 3 && view_.layout.lines[next].blank()) ++next;
    if (next >= last_) return;
    bool pipes = false;
    const std::vector<Fragment> parts = fragments(view_, next, pipes);
    const Fragment* best = nullptr;
    for (const Fragment& part : parts) {
      const std::uint32_t away = part.column > column ? part.column - column : column - part.column;
      if (!part.run.empty() && (away <= column_slack || parts.size() == 1)) best = &part;
    }
    if (best != nullptr && !labelled(best->run)) fields_.push_back({label, span_of(view_, best->run, 0)});
  }

  const View& view_;
  Index last_;
  std::vector<CoverField> fields_{};
};

/// Line of the first numbered matter: labels below it are its own.
Index first_item(const View& view) {
  const auto& topics = view.outline.topics;
  const auto first = std::find_if(topics.begin(), topics.end(), [](const Topic& topic) { return topic.number.has_value(); });
  return first == topics.end() ? no_index : line_at(view.layout, first->heading.start);
}

/// A word that can start a label of who adopted a plan stands on a line from `first` on.
bool may_be_adopted(const View& view, Index first) {
  const std::span<const Token> tokens = view.tokens.items;
  const auto below = tokens.subspan(view.token_at(view.layout.lines[first].span.start));
  return std::any_of(below.begin(), below.end(), [](const Token& token) { return adoption_labels().starts(token.hash); });
}

}  // namespace

std::vector<CoverField> cover_fields(const View& view, const Opening& opening) {
  const auto lines = static_cast<Index>(view.layout.lines.size());
  std::vector<CoverField> fields =
      FieldReader(view, std::min({lines, opening.end_line, cover_lines, first_item(view)})).read(0);
  const auto adopted = [](const CoverField& field) { return field.label == CoverLabel::adopted_by; };
  // a plan's data may stand on its last page
  const Index from = std::max(opening.end_line, lines > 25 ? lines - 25 : 0);
  if (std::none_of(fields.begin(), fields.end(), adopted) && lines > opening.end_line && may_be_adopted(view, from)) {
    const std::vector<CoverField> late = FieldReader(view, lines).read(from);
    if (std::any_of(late.begin(), late.end(), adopted)) fields.insert(fields.end(), late.begin(), late.end());
  }
  return fields;
}

}  // namespace minutes::find
