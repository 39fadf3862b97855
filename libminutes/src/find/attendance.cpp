// Närvaro: walks the lines, finds the heads, and hands what stands under them to the entry reader.
#include <algorithm>
#include <map>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/attendance_parts.h"
#include "find/phrases.h"
#include "minutes/stages.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

using sv::PresenceHead;

constexpr std::uint32_t opening_lines = 200;  ///< how far a cover may reach
constexpr std::size_t max_block_lines = 500;
constexpr std::size_t max_list_words = 24;  ///< a longer line behind a blank one is text

struct Column {
  AttendanceHead head{};
  std::uint32_t at = 0;  ///< characters from the line's start
  sv::ColumnHead holds = sv::ColumnHead::name;
};

struct BlockLine {
  std::vector<Fragment> fragments{};
  bool pipes = false;
};

struct Block {
  std::vector<Column> columns{};
  std::vector<BlockLine> lines{};
  std::size_t names = 0;       ///< that start anywhere in its lines
  std::size_t most_names = 0;  ///< in one line
  bool run_in = false;         ///< the head's line has values
  bool table = false;
};

/// A head found at the start of a line, with what is left of the line.
struct HeadLine {
  std::vector<Column> columns{};
  std::vector<Fragment> values{};
  bool end = false;        ///< a head that ends the block
  bool signing = false;    ///< … and the cover's part on who is there
  bool strong = false;     ///< says presence by itself
  bool continued = false;  ///< the label goes on in the next line's first fragment
};

bool is_mark(const View& view, Index token, std::string_view mark) { return view.source(view.tokens[token].span()) == mark; }

std::span<const Index> tail(const Run& run, std::size_t from) {
  return std::span<const Index>(run.tokens).subspan(std::min(from, run.size()));
}

Fragment rest_of(const Fragment& fragment, std::size_t from) {
  Fragment rest;
  for (std::size_t at = from; at < fragment.run.size(); ++at) rest.run.add(fragment.run.tokens[at], fragment.run.gaps[at]);
  rest.column = fragment.column + 1;
  return rest;
}

bool role_head(PresenceHead kind) {
  return kind == PresenceHead::members || kind == PresenceHead::serving || kind == PresenceHead::substitutes ||
         kind == PresenceHead::officials;
}

bool strong_head(PresenceHead kind) {
  return kind == PresenceHead::present || kind == PresenceHead::absent || kind == PresenceHead::called ||
         kind == PresenceHead::others || kind == PresenceHead::serving;
}

/// The head's words as the role of those under it, without `Närvarande`.
std::string role_of(const View& view, std::span<const Index> words, PresenceHead kind) {
  if (!role_head(kind)) return {};
  std::size_t from = 0, to = words.size();
  const auto presence = [&](Index token) {
    return view.tokens[token].hash == base::hash_of("närvarande") || view.tokens[token].hash == base::hash_of("beslutande");
  };
  if (from < to && presence(words[from])) ++from;
  if (from < to && presence(words[to - 1])) --to;
  return text_of(view, words.subspan(from, to - from));
}

/// Words of a sentence that tells who is there.
bool presence_word(std::uint64_t hash) {
  for (const std::string_view word :
       {"närvara", "närvarade", "närvarande", "deltog", "röstberättigade", "rösträtt", "röstlängd"})
    if (hash == base::hash_of(word)) return true;
  return false;
}

/// Words before a visitor's name in a heading.
bool visit_word(std::uint64_t hash) {
  for (const std::string_view word : {"besök", "gäst", "gäster", "gästas", "inbjuden", "inbjudna"})
    if (hash == base::hash_of(word)) return true;
  return false;
}

class Walker {
 public:
  explicit Walker(const View& view) : view_(view) {}

  std::vector<AttendanceRow> walk() {
    for (Index line = 0; line < view_.layout.lines.size(); ++line) take(line);
    close();
    return std::move(rows_);
  }

 private:
  bool hidden(Index line) const {
    const Line& shape = view_.layout.lines[line];
    if (shape.blank()) return false;
    const BlockKind kind = view_.layout.blocks[shape.block].kind;
    return kind == BlockKind::comment || kind == BlockKind::front_matter;
  }

  /// `2 (7)`, `| --- | --- |`: nothing but figures and marks.
  bool no_words(const std::vector<Fragment>& fragments) const {
    for (const Fragment& fragment : fragments)
      for (const Index token : fragment.run.tokens)
        if (view_.tokens[token].cls == TokenClass::word || view_.tokens[token].cls == TokenClass::section) return false;
    return true;
  }

  bool opening(Index line) const { return !items_ && !signing_ && line < opening_lines; }

  /// `§ 12`, `KR § 38`, `1. Mötets öppnande`: an item begins, and the cover is over.
  bool item_line(const Line& shape, const Fragment& first) const {
    const auto& run = first.run.tokens;
    for (std::size_t at = 0; at + 1 < run.size() && at < 2; ++at)
      if (is_mark(view_, run[at], "§") && view_.tokens[run[at + 1]].cls != TokenClass::word) return true;
    const bool numbered = shape.mark == ListMark::number || (run.size() > 1 && view_.tokens[run[0]].cls == TokenClass::number &&
                                                             view_.tokens[run[0]].span().size() < 3);
    if (!numbered || (open_ && starts_entry(view_, run, 0))) return false;
    const Token& word = view_.tokens[run[shape.mark == ListMark::number ? 0 : 1]];
    return word.cls == TokenClass::word && word.has(token_capital) && (word.lists & (sv::month | sv::role)) == 0;
  }

  void take(Index line) {
    const Line& shape = view_.layout.lines[line];
    if (shape.blank()) {
      ++blanks_;
      return;
    }
    if (hidden(line) || shape.furniture || view_.tokens.size() == 0) return;
    if (!open_ && !opening(line) && !may_start_head(shape)) return;
    bool pipes = false;
    std::vector<Fragment> parts = fragments(view_, line, pipes);
    if (parts.empty() || no_words(parts)) return;
    if (drop_label_ && !parts.empty()) parts.erase(parts.begin());
    drop_label_ = false;
    if (parts.empty()) return;
    if (voting_ && pipes) return;
    voting_ = false;
    if (!parts.front().run.empty() && item_line(shape, parts.front())) {
      close();
      items_ = true;
    }
    if (shape.heading_level > 0 || shape.bold) visitors(parts);
    if (HeadLine head; read_head(line, parts, pipes, head)) {
      apply(line, std::move(head), pipes);
    } else if (open_) {
      continue_block(line, std::move(parts), pipes);
    } else if (opening(line) && implicit(parts)) {
      open_ = true;
      block_ = Block{};
      block_.columns.emplace_back();
      add_line(std::move(parts), pipes);
      last_line_ = line;
    }
    blanks_ = 0;
  }

  /// Cheap test for lines behind the cover: a first word that starts a head, or a word of presence near it.
  bool may_start_head(const Line& shape) const {
    const Index first = view_.token_at(shape.content.start);
    if (first < view_.tokens.size() && presence_heads().starts(view_.tokens[first].hash)) return true;
    for (Index t = first; t < view_.tokens.size() && t < first + 12 && view_.tokens[t].start < shape.span.end; ++t)
      if (presence_word(view_.tokens[t].hash) || visit_word(view_.tokens[t].hash)) return true;
    return false;
  }

  // ---- heads

  PhraseMatch head_at(const Fragment& fragment, std::size_t at) const {
    return presence_heads().match(view_, fragment.run.tokens, at);
  }

  /// `2.`, `2)`, `§ 2` before a head.
  std::size_t skip_number(const Fragment& fragment) const {
    std::size_t at = 0;
    while (at < fragment.run.size() && at < 4 && view_.tokens[fragment.run.tokens[at]].cls != TokenClass::word) ++at;
    return at;
  }

  bool read_head(Index line, const std::vector<Fragment>& parts, bool pipes, HeadLine& head) {
    if (parts.size() > 1 && table_head(line, parts, head) && (pipes || !other_heads(parts))) return true;
    head = HeadLine{};
    const Fragment& first = parts.front();
    const std::size_t at = skip_number(first);
    PhraseMatch match = head_at(first, at);
    if (parts.size() > 1 || first.run.size() <= 3) {
      if (const PhraseMatch both = joined_label(line, first, at)) {
        head.continued = true;
        head.columns.push_back(column_of(first, at, first.run.size(), static_cast<PresenceHead>(both.value), joined_text_));
        head.values.assign(parts.begin() + 1, parts.end());
        return true;
      }
    }
    if (!match) return lead(line, parts, head);
    const auto kind = static_cast<PresenceHead>(match.value);
    if (kind == PresenceHead::end || kind == PresenceHead::end_of_columns)
      return ends(first, at, match, kind, parts.size() > 1, head);
    return head_values(line, parts, at, match, head) || lead(line, parts, head);
  }

  bool ends(const Fragment& first, std::size_t at, const PhraseMatch& match, PresenceHead kind, bool columns,
            HeadLine& head) const {
    const std::size_t next = at + match.count;
    if (next < first.run.size() && !is_mark(view_, first.run.tokens[next], ":") && kind == PresenceHead::end_of_columns)
      return false;
    if (next < first.run.size() && !is_mark(view_, first.run.tokens[next], ":") && starts_lower(first, next)) return false;
    head.end = true;
    head.signing = kind == PresenceHead::end && (columns || next >= first.run.size() || true);
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
    if (next == nullptr || at >= first.run.size()) return {};
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
    joined_text_ = role_of(view_, words, kind);
    return match;
  }

  Column column_of(const Fragment& fragment, std::size_t from, std::size_t to, PresenceHead kind, std::string role) const {
    Column column;
    column.head.kind = kind;
    column.head.role = std::move(role);
    const Token& token = view_.tokens[fragment.run.tokens[from]];
    const Token& start = view_.tokens[fragment.run.tokens[0]];
    column.at = fragment.column + (from == 0 ? 0 : token.start - start.start);
    (void)to;
    return column;
  }

  Column column_of(const Fragment& fragment, std::size_t from, const PhraseMatch& match) const {
    const auto kind = static_cast<PresenceHead>(match.value);
    return column_of(fragment, from, from + match.count, kind,
                     role_of(view_, tail(fragment.run, from).subspan(0, match.count), kind));
  }

  /// What may stand between a head and its names.
  bool head_values(Index line, const std::vector<Fragment>& parts, std::size_t at, const PhraseMatch& match,
                   HeadLine& head) const {
    const Fragment& first = parts.front();
    const auto kind = static_cast<PresenceHead>(match.value);
    head.columns.push_back(column_of(first, at, match));
    head.strong = strong_head(kind);
    std::size_t next = at + match.count;
    next = skip_bracket(first, next);
    if (next >= first.run.size()) return other_columns(parts, head);
    if (is_mark(view_, first.run.tokens[next], ":")) return take_values(parts, next + 1, head);
    if (const PhraseMatch second = head_at(first, next)) {
      if (next + second.count >= first.run.size()) {
        head.columns.push_back(column_of(first, next, second));
        return other_columns(parts, head);
      }
    }
    const std::size_t colon = colon_after(first, next);
    if (colon != 0 && !is_mark(view_, first.run.tokens[at], "Med")) {
      if (starts_part(first, next))
        head.columns.back().head.during = text_of(view_, tail(first.run, next).subspan(0, colon - next));
      return take_values(parts, colon + 1, head);
    }
    if (starts_part(first, next) && kind == PresenceHead::adjunct) {
      head.columns.back().head.during = text_of(view_, tail(first.run, next));
      return true;
    }
    if (opening(line) && kind != PresenceHead::members && kind != PresenceHead::adjunct &&
        starts_entry(view_, first.run.tokens, next))
      return take_values(parts, next, head);
    head.columns.clear();
    return false;
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
    for (const std::string_view word : {"till", "under", "vid", "från", "punkt", "kl", "kl.", "klockan", "p", "för"})
      if (token.hash == base::hash_of(word)) return true;
    return token.cls == TokenClass::section;
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
      const auto kind = static_cast<PresenceHead>(match.value);
      if (match.count != parts[part].run.size() || kind == PresenceHead::end || kind == PresenceHead::end_of_columns) {
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

  /// `Beslutande  Ledamöter  Tjänstgörande ersättare`: the first labels the row, the others are the columns.
  static void drop_general(std::vector<Column>& columns) {
    if (columns.size() < 2) return;
    const bool general = columns[0].head.kind == PresenceHead::present || columns[0].head.kind == PresenceHead::others;
    const bool narrower = role_head(columns[1].head.kind) && columns[1].holds == sv::ColumnHead::name;
    if (general && narrower) columns.erase(columns.begin());
  }

  /// A sentence that announces names: `Följande personer befanns närvara:`.
  bool lead(Index line, const std::vector<Fragment>& parts, HeadLine& head) const {
    const Fragment& first = parts.front();
    const std::size_t at = skip_number(first);
    bool presence = false;
    for (std::size_t place = at; place < first.run.size() && place < at + 12; ++place) {
      const Token& token = view_.tokens[first.run.tokens[place]];
      for (const std::string_view word : {"inte", "ej", "beslutet", "beslut", "beslutade", "ärendet", "punkten"})
        if (token.hash == base::hash_of(word)) return false;
      presence = presence || presence_word(token.hash);
      if (!presence || !is_mark(view_, first.run.tokens[place], ":")) continue;
      if (place + 1 < first.run.size() && !starts_entry(view_, first.run.tokens, place + 1)) return false;
      head.columns.assign(1, Column{});
      head.columns[0].at = first.column;
      head.strong = true;
      (void)line;
      return take_values(parts, place + 1, head);
    }
    return false;
  }

  /// The head row of a table of people: `Namn | Organisation | Roll`.
  bool table_head(Index line, const std::vector<Fragment>& parts, HeadLine& head) {
    if (open_ && block_.table) return false;
    if (line > 0 && !view_.layout.lines[line - 1].blank() && view_.layout.lines[line - 1].table_row && !open_) return false;
    std::size_t names = 0, typed = 0;
    for (const Fragment& part : parts) {
      Column column;
      const PhraseMatch presence = head_at(part, 0), kind = column_heads().match(view_, part.run.tokens, 0);
      if (kind.count == part.run.size() && kind)
        column.holds = static_cast<sv::ColumnHead>(kind.value), ++typed;
      else if (!part.run.empty() && presence.count != part.run.size())
        return false;
      if (column.holds == sv::ColumnHead::vote) {
        voting_ = voting_ || !open_;
        return false;
      }
      if (presence.count == part.run.size() && presence && presence.value < static_cast<std::int32_t>(PresenceHead::end)) {
        const Column named = column_of(part, 0, presence);
        column.head = named.head;
        if (names > 0 && typed > 0 && column.holds == sv::ColumnHead::name && kind)
          column.holds = sv::ColumnHead::presence;
        else if (!kind)
          ++typed;
      }
      if (part.run.empty()) column.holds = sv::ColumnHead::note;
      names += column.holds == sv::ColumnHead::name && !part.run.empty();
      head.columns.push_back(std::move(column));
    }
    if (names == 0 || typed < 2) return head.columns.clear(), false;
    return head.strong = true;
  }

  /// Columns of people beside people: `Närvarande   Frånvarande`.
  bool other_heads(const std::vector<Fragment>& parts) const {
    return std::any_of(parts.begin() + 1, parts.end(), [&](const Fragment& part) {
      const PhraseMatch match = head_at(part, 0);
      return match && match.count == part.run.size() && !is_presence_column(part);
    });
  }

  bool is_presence_column(const Fragment& part) const {
    const PhraseMatch match = column_heads().match(view_, part.run.tokens, 0);
    return match && static_cast<sv::ColumnHead>(match.value) == sv::ColumnHead::presence;
  }

  static bool typed(const std::vector<Column>& columns) {
    return std::any_of(columns.begin(), columns.end(),
                       [](const Column& column) { return column.holds != sv::ColumnHead::name; });
  }

  void apply(Index line, HeadLine head, bool pipes) {
    if (head.end) {
      close();
      signing_ = signing_ || (head.signing && (found_ || !rows_.empty()));
      return;
    }
    const bool adjoining = open_ || (found_ && blanks_ <= 2 && line <= last_line_ + 4);
    if (!opening(line) && !adjoining && !(head.strong && rows_.empty())) return;
    if (!head.strong && !opening(line) && !adjoining) return;
    close();
    open_ = true;
    found_ = true;
    drop_label_ = head.continued;
    block_ = Block{};
    block_.columns = std::move(head.columns);
    block_.run_in = !head.values.empty();
    block_.table = pipes && block_.columns.size() > 1;
    last_line_ = line;
    if (!head.values.empty()) add_line(std::move(head.values), pipes);
  }

  /// `Information: …, besök Anna Ek, utvecklare (KF)`: visitors that a heading names.
  void visitors(const std::vector<Fragment>& parts) {
    for (const Fragment& part : parts)
      for (std::size_t at = 0; at + 1 < part.run.size(); ++at) {
        if (!visit_word(view_.tokens[part.run.tokens[at]].hash)) continue;
        std::size_t next = at + 1;
        while (next < part.run.size() &&
               (is_mark(view_, part.run.tokens[next], ":") || is_mark(view_, part.run.tokens[next], "av") ||
                is_mark(view_, part.run.tokens[next], "från")))
          ++next;
        if (!starts_entry(view_, part.run.tokens, next)) continue;
        AttendanceHead head;
        head.kind = PresenceHead::adjunct;
        return read_part(part.run, next, part.run.size(), head);
      }
  }

  // ---- lines of a block

  bool role_words(const Fragment& fragment, std::size_t& next) const {
    next = 0;
    bool role = false;
    while (next < fragment.run.size()) {
      const Token& token = view_.tokens[fragment.run.tokens[next]];
      if ((token.lists & sv::role) != 0)
        role = true;
      else if (!(next < 3 &&
                 (token.cls == TokenClass::number || token.hash == base::hash_of("1:e") || token.hash == base::hash_of("2:e") ||
                  token.hash == base::hash_of("förste") || token.hash == base::hash_of("andre"))))
        break;
      ++next;
    }
    return role;
  }

  /// `Ordförande   Anna Ek` or `Ordförande: Anna Ek` without a head above.
  bool implicit(const std::vector<Fragment>& parts) const {
    std::size_t next = 0;
    if (!role_words(parts.front(), next)) return false;
    if (next == parts.front().run.size()) return parts.size() > 1 && starts_entry(view_, parts[1].run.tokens, 0);
    return is_mark(view_, parts.front().run.tokens[next], ":") && starts_entry(view_, parts.front().run.tokens, next + 1);
  }

  bool people_line(const std::vector<Fragment>& parts) const {
    for (const Fragment& part : parts)
      if (!part.run.empty() && (starts_entry(view_, part.run.tokens, 0) || labelled(part))) return true;
    return implicit(parts);
  }

  /// `Org: Anna Ek, …`.
  bool labelled(const Fragment& part) const {
    for (std::size_t at = 1; at < part.run.size() && at < 8; ++at)
      if (is_mark(view_, part.run.tokens[at], ":")) return starts_entry(view_, part.run.tokens, at + 1);
    return false;
  }

  /// A line that goes on with the entry above: small letter, bracket, §, or behind a comma.
  bool goes_on(const std::vector<Fragment>& parts) const {
    if (block_.lines.empty() || blanks_ > 0) return false;
    const Token& token = view_.tokens[parts.front().run.empty() ? 0 : parts.front().run.tokens[0]];
    if (parts.front().run.empty()) return true;
    const auto& above = block_.lines.back().fragments;
    const bool comma = !above.empty() && !above.back().run.empty() && is_mark(view_, above.back().run.tokens.back(), ",");
    const bool small = token.cls == TokenClass::word && !token.has(token_capital);
    return small || comma || token.cls == TokenClass::section || is_mark(view_, parts.front().run.tokens[0], "(");
  }

  /// Names run on: three or more, and more of them than lines.
  static bool running(const Block& block) {
    if (block.columns.size() > 1 || block.lines.empty()) return false;
    return (block.run_in && block.most_names >= 2) || (block.names >= 3 && block.names * 2 >= block.lines.size() * 3);
  }

  void add_line(std::vector<Fragment> parts, bool pipes) {
    std::size_t names = 0;
    for (const Fragment& part : parts)
      for (std::size_t at = 0; at < part.run.size(); ++at)
        if (const PersonName name = person_name_at(view_, part.run.tokens, at); name.sure && !name.reversed) {
          ++names;
          at += name.count - 1;
        }
    block_.most_names = std::max(block_.most_names, names);
    block_.names += names;
    block_.lines.push_back({std::move(parts), pipes});
  }

  void continue_block(Index line, std::vector<Fragment> parts, bool pipes) {
    const Line& shape = view_.layout.lines[line];
    const bool table = block_.table && pipes;
    const bool heading = shape.heading_level > 0;
    const bool lone_role = block_.lines.empty() || blanks_ == 0;
    std::size_t next = 0;
    const bool role_line =
        lone_role && !heading && parts.size() == 1 && role_words(parts.front(), next) && next == parts.front().run.size();
    const bool paragraph = blanks_ == 0 && !block_.lines.empty() && running(block_);
    const bool belongs =
        !heading && (table || people_line(parts) || goes_on(parts) || role_line || paragraph || torn_name(parts));
    const bool apart = blanks_ > 0 && !block_.lines.empty() && !table && (running(block_) || words(parts) > max_list_words);
    if (!belongs || apart || blanks_ > 2 || block_.lines.size() >= max_block_lines) {
      close();
      items_ = items_ || heading;
      return;
    }
    last_line_ = line;
    add_line(std::move(parts), pipes);
  }

  static std::size_t words(const std::vector<Fragment>& parts) {
    std::size_t count = 0;
    for (const Fragment& part : parts) count += part.run.size();
    return count;
  }

  /// One word of a name alone with its party: `Rolka (S)` under `Anna Maria`; or a lone first name.
  bool torn_name(const std::vector<Fragment>& parts) const {
    if (block_.lines.empty() || blanks_ > 0 || parts.front().run.size() < 2 || parts.front().run.size() > 6) return false;
    return name_word(view_, parts.front().run.tokens[0]) && is_mark(view_, parts.front().run.tokens[1], "(");
  }

  void close() {
    if (open_) read_block();
    open_ = false;
    block_ = Block{};
  }

  void read_block() {
    if (block_.table) return read_table();
    if (block_.columns.size() == 1)
      return read_column(block_.columns[0], [](const BlockLine&, std::size_t) { return std::size_t{0}; });
    if (typed(block_.columns)) return read_table();
    for (std::size_t wanted = 0; wanted < block_.columns.size(); ++wanted)
      read_column(block_.columns[wanted], [&](const BlockLine& line, std::size_t part) {
        return column_of_part(line, part) == wanted ? std::size_t{0} : std::size_t{1};
      });
  }

  /// The column that a fragment stands under: by order where every column has one, else the nearest, with the
  /// heads moved to the left where the label's width was lost.
  std::size_t column_of_part(const BlockLine& line, std::size_t part) const {
    if (line.pipes || line.fragments.size() == block_.columns.size()) return std::min(part, block_.columns.size() - 1);
    const std::uint32_t at = line.fragments[part].column;
    const std::uint32_t shift = shifted() ? block_.columns[0].at : 0;
    std::size_t best = 0;
    for (std::size_t column = 0; column < block_.columns.size(); ++column) {
      const auto distance = [&](std::size_t of) {
        const std::uint32_t head = block_.columns[of].at - std::min(shift, block_.columns[of].at);
        return head > at ? head - at : at - head;
      };
      if (distance(column) < distance(best)) best = column;
    }
    return best;
  }

  bool shifted() const {
    return std::any_of(block_.lines.begin(), block_.lines.end(), [&](const BlockLine& line) {
      return !line.fragments.empty() && line.fragments[0].column + 4 < block_.columns[0].at;
    });
  }

  template <class Skip>
  void read_column(Column column, Skip skip) {
    column.head.running = running(block_);
    Run run;
    for (const BlockLine& line : block_.lines)
      for (std::size_t part = 0; part < line.fragments.size(); ++part) {
        if (skip(line, part) != 0) continue;
        const Gap lead = part > 0 && block_.columns.size() < 2 ? Gap::column : column.head.running ? Gap::line : Gap::item;
        const Fragment& fragment = line.fragments[part];
        for (std::size_t at = 0; at < fragment.run.size(); ++at)
          run.add(fragment.run.tokens[at], at == 0 ? lead : fragment.run.gaps[at]);
      }
    read_with_heads(run, column.head);
  }

  /// Reads a run, changing over where a new head with a colon stands inside it: `… Ej närvarande: Bo Ek`.
  void read_with_heads(const Run& run, AttendanceHead head) {
    std::size_t from = 0;
    for (std::size_t at = 0; at < run.size(); ++at) {
      const bool start = at == 0 || run.gaps[at] != Gap::none || is_mark(view_, run.tokens[at - 1], ".") ||
                         is_mark(view_, run.tokens[at - 1], ";") || is_mark(view_, run.tokens[at - 1], ")");
      if (!start) continue;
      const PhraseMatch match = presence_heads().match(view_, run.tokens, at);
      const std::size_t next = at + match.count;
      if (!match || next >= run.size() || !is_mark(view_, run.tokens[next], ":")) continue;
      if (match.value >= static_cast<std::int32_t>(PresenceHead::end)) continue;
      read_part(run, from, at, head);
      const bool was_running = head.running;
      head = AttendanceHead{static_cast<PresenceHead>(match.value),
                            role_of(view_, tail(run, at).subspan(0, match.count), static_cast<PresenceHead>(match.value)),
                            {},
                            was_running};
      from = next + 1;
    }
    read_part(run, from, run.size(), head);
  }

  void read_part(const Run& run, std::size_t from, std::size_t to, const AttendanceHead& head) {
    Run part;
    for (std::size_t at = from; at < to; ++at) part.add(run.tokens[at], run.gaps[at]);
    if (!part.empty()) read_entries(view_, part, head, rows_);
  }

  void read_table() {
    for (const BlockLine& line : block_.lines) {
      const std::size_t first = rows_.size();
      for (const bool names : {true, false})
        for (std::size_t part = 0; part < line.fragments.size(); ++part) {
          const std::size_t number = line.pipes ? part : column_of_part(line, part);
          if (number >= block_.columns.size()) continue;
          const Column& column = block_.columns[number];
          if ((column.holds == sv::ColumnHead::name) != names) continue;
          if (names)
            read_entries(view_, line.fragments[part].run, column.head, rows_);
          else if (rows_.size() > first)
            read_cell(view_, line.fragments[part].run, column.holds, first, rows_);
        }
    }
  }

  const View& view_;
  std::vector<AttendanceRow> rows_{};
  Block block_{};
  std::string joined_text_{};
  Index last_line_ = 0;
  std::uint32_t blanks_ = 0;
  bool open_ = false;
  bool found_ = false;       ///< a head was met
  bool items_ = false;       ///< the items have begun
  bool signing_ = false;     ///< the cover's part on adjusting has begun
  bool drop_label_ = false;  ///< the next line's first fragment is the rest of a label
  bool voting_ = false;      ///< inside a table of votes
};

/// Calls who is listed twice one person; what the first listing leaves open is taken from the later.
std::vector<AttendanceRow> merged(std::vector<AttendanceRow> rows) {
  std::vector<AttendanceRow> out;
  std::map<std::string, std::size_t> seen;
  for (AttendanceRow& row : rows) {
    const auto [known, fresh] = seen.emplace(base::fold(row.person.name), out.size());
    if (fresh) {
      out.push_back(std::move(row));
      continue;
    }
    AttendanceRow& first = out[known->second];
    if (!first.person.affiliation) first.person.affiliation = row.person.affiliation;
    if (row.person.role && (!first.person.role || (first.head_role && !row.head_role))) {
      first.person.role = row.person.role;
      first.head_role = row.head_role;
    }
    if (!first.person.replaces) first.person.replaces = row.person.replaces;
    if (!first.person.during) first.person.during = row.person.during;
    if (first.called && !row.called)
      first.person.presence = row.person.presence;
    else if (!row.called && row.person.presence == Presence::absent)
      first.person.presence = Presence::absent;
    first.called = first.called && row.called;
  }
  return out;
}

/// Who was called and is not among those present was absent.
void settle_called(std::vector<AttendanceRow>& rows) {
  const bool both = std::any_of(rows.begin(), rows.end(), [](const AttendanceRow& row) {
    return !row.called && row.person.presence == Presence::present;
  });
  for (AttendanceRow& row : rows)
    if (row.called && both) row.person.presence = Presence::absent;
}

/// `ledamot, justerare`: the rarer role is the one that tells something.
void settle_roles(AttendanceRow& row) {
  if (!row.person.role) return;
  const std::string folded = base::fold(*row.person.role);
  for (const std::string_view member : {"ledamot", "ersättare", "suppleant"})
    if (folded == std::string(member) + ", justerare" || folded == "justerare, " + std::string(member))
      row.person.role = "justerare";
}

}  // namespace

std::vector<Attendee> attendance(const View& view, const Meta&) {
  std::vector<AttendanceRow> rows = merged(Walker(view).walk());
  settle_called(rows);
  add_elected_roles(view, rows);
  std::vector<Attendee> out;
  for (AttendanceRow& row : rows) {
    settle_roles(row);
    out.push_back(std::move(row.person));
  }
  std::stable_sort(out.begin(), out.end(), [](const Attendee& a, const Attendee& b) { return a.span.start < b.span.start; });
  return out;
}

}  // namespace minutes::find
