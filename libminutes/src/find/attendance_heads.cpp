// Heads of attendance: `Närvarande:`, `Beslutande   Ledamöter   Ersättare`, `Namn | Organisation | Roll`, and sentences
// that announce names.
#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/attendance_parts.h"
#include "find/phrases.h"
#include "find/word_set.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

using sv::PresenceHead;
using Column = AttendanceColumn;

Fragment rest_of(const Fragment& fragment, std::size_t from) {
  Fragment rest;
  for (std::size_t at = from; at < fragment.run.size(); ++at) rest.run.add(fragment.run.tokens[at], fragment.run.gap(at));
  rest.column = fragment.column + 1;
  return rest;
}

bool strong_head(PresenceHead kind) {
  return kind == PresenceHead::present || kind == PresenceHead::absent || kind == PresenceHead::called ||
         kind == PresenceHead::others || kind == PresenceHead::serving;
}

class HeadReader {
 public:
  HeadReader(const View& view, HeadContext context) : view_(view), context_(context) {}

  /// `Här?`, `Namn:` without the mark.
  Fragment without_mark(const Fragment& fragment) const {
    Fragment bare = fragment;
    if (bare.run.size() > 1 && (is_mark(view_, bare.run.tokens.back(), "?") || is_mark(view_, bare.run.tokens.back(), ":")))
      bare.run.tokens.pop_back();
    return bare;
  }

  PhraseMatch head_at(const Fragment& fragment, std::size_t at) const {
    if (at == 0 && letter_spaced(view_, fragment.run.tokens)) return presence_heads().match_letters(view_, fragment.run.tokens);
    return presence_heads().match(view_, fragment.run.tokens, at);
  }

  /// `2.`, `2)`, `§ 2` before a head.
  std::size_t skip_number(const Fragment& fragment) const {
    std::size_t at = 0;
    while (at < fragment.run.size() && at < 4 && view_.tokens[fragment.run.tokens[at]].cls != TokenClass::word) ++at;
    return at;
  }

  bool read(Index line, const std::vector<Fragment>& parts, bool pipes, HeadLine& head) {
    if (!pipes && tick_heads(line, parts, head)) return true;
    if (parts.size() > 1 && table_head(line, parts, head) &&
        (pipes || named_column(parts.front()) || !other_heads(parts) || (tells_presence(parts) && ticked_below(line))))
      return true;
    {
      const bool votes = head.votes;
      head = HeadLine{};
      head.votes = votes;
    }
    const Fragment& first = parts.front();
    const bool row = context_.open && context_.table && pipes &&
                     std::any_of(parts.begin() + 1, parts.end(), [](const Fragment& part) { return !part.run.empty(); });
    if (row) return false;  // `| Ledamot | Anna Ek | ja |`
    const std::size_t at = skip_number(first);
    PhraseMatch match = head_at(first, at);
    if (parts.size() > 1 || first.run.size() <= 3) {
      if (const PhraseMatch both = joined_label(line, first, at)) {
        head.continued = true;
        head.columns.push_back(column_of(first, at, static_cast<PresenceHead>(both.value), joined_text_));
        head.values.assign(parts.begin() + 1, parts.end());
        return true;
      }
    }
    if (!match) return composed(parts, at, head) || lead(parts, head);
    const auto kind = static_cast<PresenceHead>(match.value);
    if (kind == PresenceHead::end || kind == PresenceHead::end_of_columns) return ends(first, at, match, kind, head);
    if (narrower(first, at, match)) return composed(parts, at, head);
    return head_values(parts, at, match, head) || composed(parts, at, head) || lead(parts, head);
  }

  /// `Närvarande LAG-ledamöter:` says more than `Närvarande`.
  bool narrower(const Fragment& first, std::size_t at, const PhraseMatch& match) const {
    const std::size_t colon = colon_after(first, at);
    if (colon <= at + match.count || static_cast<PresenceHead>(match.value) != PresenceHead::present) return false;
    const auto whole = compose_head(view_, tail(first.run, at).subspan(0, colon - at), true);
    return whole && role_head(whole->kind) && whole->affiliation.empty();
  }

  /// A label that no table holds: `Närvarande LAG-ledamöter: Anna Ek`, `Ej närvarande styrelsemedlemmar`.
  bool composed(const std::vector<Fragment>& parts, std::size_t at, HeadLine& head) const {
    constexpr std::size_t reach = 9;
    if (!context_.opening && !context_.open) return false;
    const Fragment& first = parts.front();
    std::size_t end = at;
    while (end < first.run.size() && end < at + reach && !is_mark(view_, first.run.tokens[end], ":")) ++end;
    const bool colon = end < first.run.size() && is_mark(view_, first.run.tokens[end], ":");
    if (end == at || (!colon && end < first.run.size())) return false;
    auto found = compose_head(view_, tail(first.run, at).subspan(0, end - at), colon);
    if (!found) return false;
    Column column = column_of(first, at, found->kind, {});
    column.head = std::move(*found);
    head.strong = strong_head(column.head.kind);
    head.columns.push_back(std::move(column));
    return take_values(parts, std::min(end + 1, first.run.size()), head);
  }

  bool ends(const Fragment& first, std::size_t at, const PhraseMatch& match, PresenceHead kind, HeadLine& head) const {
    const std::size_t next = at + match.count;
    if (next < first.run.size() && !is_mark(view_, first.run.tokens[next], ":") && kind == PresenceHead::end_of_columns)
      return false;
    if (next < first.run.size() && !is_mark(view_, first.run.tokens[next], ":") && starts_lower(first, next)) return false;
    head.end = true;
    head.signing = kind == PresenceHead::end;
    return true;
  }

  bool starts_lower(const Fragment& fragment, std::size_t at) const {
    const Token& token = view_.tokens[fragment.run.tokens[at]];
    return token.cls == TokenClass::word && !token.has(token_capital);
  }

  /// The label of a cover broken over lines: `Ej tjänstgörande⏎ersättare`.
  PhraseMatch joined_label(Index line, const Fragment& first, std::size_t at) {
    const Line* next = nullptr;
    Index below = line + 1;
    if (below < view_.layout.lines.size() && !view_.layout.lines[below].blank()) next = &view_.layout.lines[below];
    if (next == nullptr || at >= first.run.size() || !presence_heads().starts(view_.tokens[first.run.tokens[at]].hash))
      return {};
    bool pipes = false;
    const std::vector<Fragment> parts = fragments(view_, below, pipes);
    if (pipes || parts.empty() || parts.front().column != first.column || parts.front().run.size() > 3) return {};
    if (view_.tokens[parts.front().run.tokens[0]].has(token_capital)) return {};
    std::vector<Index> words(first.run.tokens.begin() + static_cast<std::ptrdiff_t>(at), first.run.tokens.end());
    words.insert(words.end(), parts.front().run.tokens.begin(), parts.front().run.tokens.end());
    if (is_mark(view_, words.back(), ":")) words.pop_back();
    const PhraseMatch match = presence_heads().match(view_, words, 0);
    const auto kind = static_cast<PresenceHead>(match.value);
    if (match.count != words.size() || kind == PresenceHead::end || kind == PresenceHead::end_of_columns) return {};
    joined_text_ = role_of_head(view_, words, kind);
    return match;
  }

  Column column_of(const Fragment& fragment, std::size_t from, PresenceHead kind, std::string role) const {
    Column column;
    column.head.kind = kind;
    column.head.role = std::move(role);
    const Token& token = view_.tokens[fragment.run.tokens[from]];
    const Token& start = view_.tokens[fragment.run.tokens[0]];
    column.at = fragment.column + (from == 0 ? 0 : token.start - start.start);
    return column;
  }

  Column column_of(const Fragment& fragment, std::size_t from, const PhraseMatch& match) const {
    const auto kind = static_cast<PresenceHead>(match.value);
    return column_of(fragment, from, kind, role_of_head(view_, tail(fragment.run, from).subspan(0, match.count), kind));
  }

  /// What may stand between a head and its names.
  bool head_values(const std::vector<Fragment>& parts, std::size_t at, const PhraseMatch& match, HeadLine& head) const {
    const Fragment& first = parts.front();
    const auto kind = static_cast<PresenceHead>(match.value);
    head.columns.push_back(column_of(first, at, match));
    head.strong = strong_head(kind);
    std::size_t next = at + match.count;
    next = skip_bracket(first, next);
    if (next >= first.run.size()) return other_columns(parts, head);
    if (is_mark(view_, first.run.tokens[next], ":") || is_mark(view_, first.run.tokens[next], "?")) {
      const bool labels = next + 1 == first.run.size() && parts.size() > 1 && heads_column(parts[1]);
      return labels ? other_columns(parts, head) : take_values(parts, next + 1, head);
    }
    if (const PhraseMatch second = head_at(first, next)) {
      if (next + second.count >= first.run.size()) {
        head.columns.push_back(column_of(first, next, second));
        return other_columns(parts, head);
      }
    }
    const std::size_t colon = colon_after(first, next);
    if (colon != 0 && !is_mark(view_, first.run.tokens[at], "Med")) {
      head_note(first, next, colon, head.columns.back().head);
      return take_values(parts, colon + 1, head);
    }
    if (starts_part(first, next) && kind == PresenceHead::adjunct) {
      head.columns.back().head.during = text_of(view_, tail(first.run, next));
      return true;
    }
    const bool label = view_.tokens[first.run.tokens[at]].has(token_capital);  // else the role of the one it stands before
    if (context_.opening && label && kind != PresenceHead::members && kind != PresenceHead::adjunct &&
        starts_entry(view_, first.run.tokens, next))
      return take_values(parts, next, head);
    head.columns.clear();
    return false;
  }

  /// `Adjungerad §§ 7–8:`, `Närvarande för arbetsgivaren:`.
  void head_note(const Fragment& fragment, std::size_t from, std::size_t to, AttendanceHead& head) const {
    const Token& token = view_.tokens[fragment.run.tokens[from]];
    const bool side = word_set<"för", "från">.has(token);
    const bool timed = from + 1 < to && view_.tokens[fragment.run.tokens[from + 1]].cls != TokenClass::word;
    if (side && !timed) {
      if (from + 1 < to) head.affiliation = side_name(view_, tail(fragment.run, from + 1).subspan(0, to - from - 1));
    } else if (starts_part(fragment, from)) {
      head.during = text_of(view_, tail(fragment.run, from).subspan(0, to - from));
    }
  }

  std::size_t skip_bracket(const Fragment& fragment, std::size_t at) const {
    if (at >= fragment.run.size() || !is_mark(view_, fragment.run.tokens[at], "(")) return at;
    while (at < fragment.run.size() && !is_mark(view_, fragment.run.tokens[at], ")")) ++at;
    return at + 1;
  }

  std::size_t colon_after(const Fragment& fragment, std::size_t at) const {
    for (std::size_t place = at; place < fragment.run.size() && place < at + 9; ++place) {
      if (is_mark(view_, fragment.run.tokens[place], ":")) return place;
      if (is_mark(view_, fragment.run.tokens[place], ",") || is_mark(view_, fragment.run.tokens[place], ".")) {
        if (!view_.tokens[fragment.run.tokens[place - (place > 0)]].has(token_abbreviation) &&
            place + 1 < fragment.run.size() && view_.tokens[fragment.run.tokens[place + 1]].cls == TokenClass::word)
          return 0;
      }
    }
    return 0;
  }

  bool starts_part(const Fragment& fragment, std::size_t at) const {
    const Token& token = view_.tokens[fragment.run.tokens[at]];
    return token.cls == TokenClass::section ||
           word_set<"till", "under", "vid", "från", "punkt", "kl", "kl.", "klockan", "p", "för">.has(token);
  }

  bool take_values(const std::vector<Fragment>& parts, std::size_t from, HeadLine& head) const {
    if (from < parts.front().run.size()) head.values.push_back(rest_of(parts.front(), from));
    head.values.insert(head.values.end(), parts.begin() + 1, parts.end());
    return true;
  }

  /// The rest of a line whose first fragment is a head: heads of further columns, or the first values.
  bool other_columns(const std::vector<Fragment>& parts, HeadLine& head) const {
    std::vector<Column> more;
    for (std::size_t part = 1; part < parts.size(); ++part) {
      if (parts[part].run.empty()) continue;
      const PhraseMatch match = head_at(parts[part], 0);
      if (!heads_column(parts[part])) {
        const PhraseMatch typed = column_heads().match(view_, parts[part].run.tokens, 0);
        if (typed.count != parts[part].run.size()) {
          head.values.assign(parts.begin() + 1, parts.end());
          return true;
        }
        Column column;
        column.at = parts[part].column;
        column.holds = static_cast<sv::ColumnHead>(typed.value);
        more.push_back(std::move(column));
        continue;
      }
      more.push_back(column_of(parts[part], 0, match));
    }
    head.columns.insert(head.columns.end(), more.begin(), more.end());
    drop_general(head.columns);
    return true;
  }

  /// A head of people alone in its fragment, with a colon or without.
  bool heads_column(const Fragment& part) const {
    const PhraseMatch match = head_at(part, 0);
    const bool colon = !part.run.empty() && is_mark(view_, part.run.tokens.back(), ":");
    return match && match.count + colon == part.run.size() && !ticks(part) &&
           match.value < static_cast<std::int32_t>(PresenceHead::end);
  }

  /// `Närv.` over a column of ticks.
  bool ticks(const Fragment& part) const {
    return is_presence_column(part) && word_set<"närv", "närv.", "närvaro">.has(view_.tokens[part.run.tokens[0]]);
  }

  /// `Beslutande  Ledamöter  Tjänstgörande ersättare`: the first labels the row, the others are the columns.
  static void drop_general(std::vector<Column>& columns) {
    if (columns.size() < 2) return;
    const bool general = columns[0].head.kind == PresenceHead::present || columns[0].head.kind == PresenceHead::others;
    const bool narrower = role_head(columns[1].head.kind) && columns[1].holds == sv::ColumnHead::name;
    if (general && narrower) columns.erase(columns.begin());
  }

  /// A sentence that announces names: `Följande personer befanns närvara:`.
  bool lead(const std::vector<Fragment>& parts, HeadLine& head) const {
    const Fragment& first = parts.front();
    const std::size_t at = skip_number(first);
    bool presence = false;
    for (std::size_t place = at; place < first.run.size() && place < at + 12; ++place) {
      const Token& token = view_.tokens[first.run.tokens[place]];
      if (word_set<"inte", "ej", "beslutet", "beslut", "beslutade", "ärendet", "punkten">.has(token)) return false;
      presence = presence || presence_words.has(token);
      if (!presence || !is_mark(view_, first.run.tokens[place], ":")) continue;
      if (place + 1 < first.run.size() && !starts_entry(view_, first.run.tokens, place + 1)) return false;
      head.columns.assign(1, Column{});
      head.columns[0].at = first.column;
      head.strong = true;
      return take_values(parts, place + 1, head);
    }
    return false;
  }

  /// The head row of a table of people: `Namn | Organisation | Roll`.
  bool table_head(Index line, const std::vector<Fragment>& parts, HeadLine& head) {
    if (context_.open && context_.table) return false;
    if (line > 0 && !view_.layout.lines[line - 1].blank() && view_.layout.lines[line - 1].table_row && !context_.open)
      return false;
    std::size_t names = 0, typed = 0;
    for (const Fragment& cell : parts) {
      const Fragment part = without_mark(cell);
      const PhraseMatch presence = head_at(part, 0), kind = column_heads().match(view_, part.run.tokens, 0);
      const bool names_column = kind.count == part.run.size() && kind;
      if (!names_column && !part.run.empty() && presence.count != part.run.size()) return false;
      Column column;
      column.at = part.column;
      if (names_column) column.holds = static_cast<sv::ColumnHead>(kind.value), ++typed;
      if (column.holds == sv::ColumnHead::vote) {
        head.votes = !context_.open;
        return false;
      }
      if (presence.count == part.run.size() && presence && presence.value < static_cast<std::int32_t>(PresenceHead::end)) {
        const Column named = column_of(part, 0, presence);
        column.head = named.head;
        if (names > 0 && typed > 0 && column.holds == sv::ColumnHead::name && names_column)
          column.holds = sv::ColumnHead::presence;
        else if (!names_column)
          ++typed;
      }
      if (part.run.empty()) column.holds = sv::ColumnHead::note;
      names += column.holds == sv::ColumnHead::name && !part.run.empty();
      head.columns.push_back(std::move(column));
    }
    if (names == 0 || typed < 2) return head.columns.clear(), false;
    return head.strong = true;
  }

  /// `          Närvarande   Frånvarande` over ticks, far from the margin: the people stand below in a column without a head.
  bool tick_heads(Index line, const std::vector<Fragment>& parts, HeadLine& head) const {
    constexpr std::uint32_t margin = 16;
    if (parts.size() < 2 || parts.front().column < margin || !heads_column(parts.front()) || !tells_presence(parts))
      return false;
    if (!ticked_below(line)) return false;
    head = HeadLine{};
    head.columns.emplace_back();
    for (const Fragment& part : parts) {
      const PhraseMatch match = head_at(part, 0);
      head.columns.push_back(column_of(part, 0, match));
      head.columns.back().holds = sv::ColumnHead::presence;
    }
    return head.strong = true;
  }

  /// `Närvarande   Frånvarande` behind the first column, and nobody else.
  bool tells_presence(const std::vector<Fragment>& parts) const {
    return std::none_of(parts.begin() + 1, parts.end(), [&](const Fragment& part) {
      const auto kind = static_cast<PresenceHead>(head_at(part, 0).value);
      return kind != PresenceHead::present && kind != PresenceHead::absent && kind != PresenceHead::serving;
    });
  }

  /// The last cell of the first row below ticks someone: the columns hold presence, not people. A group's name and blank
  /// lines may stand between.
  bool ticked_below(Index line) const {
    constexpr Index reach = 5;
    for (Index below = line + 1; below < view_.layout.lines.size() && below < line + reach; ++below) {
      if (view_.layout.lines[below].blank()) continue;
      bool pipes = false;
      const std::vector<Fragment> parts = fragments(view_, below, pipes);
      if (parts.size() < 2) continue;
      return parts.back().run.size() == 1 && word_set<"x">.has(view_.tokens[parts.back().run.tokens[0]]);
    }
    return false;
  }

  /// Columns of people beside people: `Närvarande   Frånvarande`; behind `Parti` a column `Närvarande` says who was there.
  bool other_heads(const std::vector<Fragment>& parts) const {
    bool told = false;
    for (std::size_t part = 1; part < parts.size(); ++part) {
      const PhraseMatch match = head_at(parts[part], 0);
      const bool there =
          told && !parts[part].run.empty() && word_set<"närvarande">.has(view_.tokens[parts[part].run.tokens[0]]);
      if (match && match.count == parts[part].run.size() && !is_presence_column(parts[part]) && !there) return true;
      told = told || says_of_person(parts[part]);
    }
    return false;
  }

  /// `Parti`, `Uppdrag`
  bool says_of_person(const Fragment& part) const {
    const PhraseMatch match = column_heads().match(view_, part.run.tokens, 0);
    const auto kind = static_cast<sv::ColumnHead>(match.value);
    return match && match.count == part.run.size() && (kind == sv::ColumnHead::affiliation || kind == sv::ColumnHead::role);
  }

  /// `Namn`: a column head that is no head of presence.
  bool named_column(const Fragment& part) const {
    const PhraseMatch match = column_heads().match(view_, part.run.tokens, 0);
    return match && match.count == part.run.size() && !head_at(part, 0);
  }

  bool is_presence_column(const Fragment& part) const {
    const PhraseMatch match = column_heads().match(view_, part.run.tokens, 0);
    return match && static_cast<sv::ColumnHead>(match.value) == sv::ColumnHead::presence;
  }

  const View& view_;
  HeadContext context_;
  std::string joined_text_{};
};

}  // namespace

bool role_head(PresenceHead kind) {
  return kind == PresenceHead::members || kind == PresenceHead::serving || kind == PresenceHead::substitutes ||
         kind == PresenceHead::officials;
}

bool letter_spaced(const View& view, std::span<const Index> run) {
  constexpr std::size_t fewest = 5;
  if (run.size() < fewest) return false;
  return std::all_of(run.begin(), run.end(), [&](Index t) {
    const std::string_view word = view.reading(t);
    return view.tokens[t].cls == TokenClass::word && word.size() <= 2 &&
           word.size() == base::sequence_length(static_cast<unsigned char>(word[0]));
  });
}

std::string role_of_head(const View& view, std::span<const Index> words, PresenceHead kind) {
  if (!role_head(kind) || (words.size() == 1 && word_set<"tjänstgörande", "beslutande">.has(view.tokens[words[0]]))) return {};
  std::size_t from = 0, to = words.size();
  const auto presence = [&](Index token) { return word_set<"närvarande", "beslutande">.has(view.tokens[token]); };
  if (from < to && presence(words[from])) ++from;
  if (from < to && presence(words[to - 1])) --to;
  return text_of(view, words.subspan(from, to - from));
}

bool read_head(const View& view, Index line, const std::vector<Fragment>& parts, bool pipes, HeadContext context,
               HeadLine& head) {
  return HeadReader(view, context).read(line, parts, pipes, head);
}

}  // namespace minutes::find
