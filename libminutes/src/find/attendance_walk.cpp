// Närvaro: walks the lines, finds the heads, and hands what stands under them to the block reader.
#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/attendance_lines.h"
#include "find/attendance_parts.h"
#include "find/attendance_words.h"
#include "find/phrases.h"
#include "find/word_set.h"
#include "minutes/stages.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

using sv::PresenceHead;

constexpr std::uint32_t opening_lines = 200;  ///< how far a cover may reach
constexpr std::uint32_t head_distance = 4;    ///< lines that a head without a word of presence may stand below another block
constexpr std::size_t max_block_lines = 500;
constexpr std::size_t max_list_words = 24;  ///< a longer line behind a blank one is text

class Walker {
 public:
  Walker(const View& view, std::span<const HeadCue> cues) : view_(view), lines_(view), cues_(cues) {
    const auto numbered = [](const Topic& topic) { return topic.number.has_value(); };
    const auto& topics = view.outline.topics;
    if (const auto first = std::find_if(topics.begin(), topics.end(), numbered); first != topics.end())
      first_item_ = line_at(view.layout, first->heading.start);
    if (!topics.empty()) first_topic_ = line_at(view.layout, topics.front().heading.start);
  }

  std::vector<AttendanceRow> walk() {
    for (Index line = 0; line < view_.layout.lines.size(); ++line) {
      while (next_cue_ < cues_.size() && cued_line() < line) ++next_cue_;
      if (!open_ && !opening(line) && !go_to_cue(line)) break;
      while (first_token_ < view_.tokens.size() && view_.tokens[first_token_].line < line) ++first_token_;
      take(line);
    }
    close();
    for (const Topic& topic : view_.outline.topics) {
      bool pipes = false;
      visitors(fragments(view_, line_at(view_.layout, topic.heading.start), pipes));
    }
    return std::move(rows_);
  }

 private:
  Index cued_line() const { return view_.tokens[cues_[next_cue_].token].line; }

  /// A head far below the people already found opens nothing.
  bool comes_too_late() const {
    return !rows_.empty() && !voting_ && !cues_[next_cue_].visit && cued_line() > last_line_ + head_distance &&
           !view_.layout.lines[cued_line()].table_row;
  }

  /// Behind the cover and outside a block only lines with a cue matter; false where there is none left.
  bool go_to_cue(Index& line) {
    while (next_cue_ < cues_.size() && comes_too_late()) ++next_cue_;
    if (next_cue_ >= cues_.size()) return false;
    if (cued_line() <= last_line_ + head_distance)
      for (; line < cued_line(); ++line) blanks_ += view_.layout.lines[line].blank();
    line = cued_line();
    first_token_ = cues_[next_cue_].token;
    return true;
  }

  bool opening(Index line) const { return !items_ && !signing_ && line < opening_lines && line < first_item_; }

  /// `§ 12`, `KR § 38`, `1. Mötets öppnande`: an item begins, and the cover is over.
  bool item_line(const Line& shape, const Fragment& first) const {
    const auto& run = first.run.tokens;
    const bool under_values = open_ && block_.run_in && first.column > block_.columns[0].at + 4;  // `§ 14` of the person above
    if (under_values && is_mark(view_, run[0], "§")) return false;
    for (std::size_t at = 0; at + 1 < run.size() && at < 2; ++at)
      if (is_mark(view_, run[at], "§") && !is_mark(view_, run[0], "(") && view_.tokens[run[at + 1]].cls != TokenClass::word)
        return view_.reading(run[at + 1]).find("-") == std::string_view::npos &&
               view_.reading(run[at + 1]).find("–") == std::string_view::npos;
    std::size_t at = 0;
    if (shape.mark != ListMark::number) {
      if (run.size() < 2 || view_.tokens[run[0]].cls != TokenClass::number || view_.tokens[run[0]].span().size() > 2)
        return lines_.matter_heading(shape, run);
      at = is_mark(view_, run[1], ".") || is_mark(view_, run[1], ")") ? 2 : 1;
    }
    if (at >= run.size() || (open_ && starts_entry(view_, run, 0) && !lines_.shouted_matter(run, at))) return false;
    const Token& word = view_.tokens[run[at]];
    return word.cls == TokenClass::word && word.has(token_capital) && (word.lists & (sv::month | sv::role)) == 0;
  }

  /// `1   Ekonomi`, the number in a column of its own.
  bool numbered_column(const std::vector<Fragment>& parts) const {
    if (parts.size() < 2 || parts[0].run.size() != 1 || parts[1].run.empty() || (open_ && !block_.run_in)) return false;
    const Token& number = view_.tokens[parts[0].run.tokens[0]];
    const Token& word = view_.tokens[parts[1].run.tokens[0]];
    return number.cls == TokenClass::number && number.span().size() <= 2 && word.cls == TokenClass::word &&
           word.has(token_capital) && (word.lists & (sv::month | sv::role)) == 0 &&
           !starts_entry(view_, parts[1].run.tokens, 0);
  }

  void take(Index line) {
    const Line& shape = view_.layout.lines[line];
    if (shape.blank()) {
      ++blanks_;
      return;
    }
    if (lines_.hidden(line) || shape.furniture || view_.tokens.size() == 0) return;
    if (!open_ && !may_start_head(line) && !(opening(line) && may_open(line))) return;
    bool pipes = false;
    std::vector<Fragment> parts = fragments(view_, line, pipes, first_token_);
    if (parts.empty() || lines_.no_words(parts)) return;
    if (drop_label_ && !parts.empty()) parts.erase(parts.begin());
    drop_label_ = false;
    if (parts.empty()) return;
    if (voting_ && pipes) return;
    voting_ = false;
    if (line == first_item_ && !lines_.starts_with_person(parts.front())) {
      close();
      items_ = true;
    }
    if (!parts.front().run.empty() && (item_line(shape, parts.front()) || numbered_column(parts))) {
      close();
      items_ = true;
    }
    const bool topic = heads_topic(line);
    if (topic && (found_ || open_ || !rows_.empty()) && shape.mark == ListMark::none && !lists_person(parts)) {
      close();
      items_ = true;
    }
    if (shape.heading_level > 0 || shape.bold) visitors(parts);
    HeadLine head;
    if (prose_end_ != 0 && line <= prose_end_) return;
    if (told_in_prose(line, parts)) {
      close();
      read_prose(view_, view_.layout.blocks[shape.block].span, rows_);
      prose_end_ = view_.layout.blocks[shape.block].last_line;
    } else if (opening(line) && lines_.adjusters(parts)) {
      open_implicit(line, std::move(parts), pipes);
    } else if (read_head(view_, line, parts, pipes, {opening(line), open_, open_ && block_.table}, head)) {
      apply(line, std::move(head), pipes);
    } else if (!open_ && opening(line) && lines_.side_columns(line, parts)) {
      open_ = found_ = true;
      open_parties(line, parts);
    } else if (opening(line) && party_columns(parts)) {
      open_parties(line, parts);
    } else if (opening(line) && side_head(line, parts)) {
      open_side(line, parts);
    } else if (opening(line) && lines_.labels_cell(parts)) {
      open_labelled(line, std::move(parts), pipes);
    } else if (!open_ && opening(line) && (lines_.keyed_row(line, parts) || bare_list(line, parts))) {
      open_implicit(line, std::move(parts), pipes);
    } else if (voting_ = head.votes; open_ && !(opening(line) && opens_anew(line, parts))) {
      continue_block(line, std::move(parts), pipes);
    } else if (opening(line) && lines_.implicit(parts)) {
      open_implicit(line, std::move(parts), pipes);
    }
    blanks_ = 0;
  }

  std::vector<Index> line_run(Index line) const {
    constexpr Index reach = 30;
    std::vector<Index> run;
    for (Index t = first_token_; t < view_.tokens.size() && t < first_token_ + reach && view_.tokens[t].line == line; ++t)
      run.push_back(t);
    return run;
  }

  bool heads_topic(Index line) const {
    const Index topic = view_.outline.topic_of_line.empty() ? no_index : view_.outline.topic_of_line[line];
    return topic != no_index && line_at(view_.layout, view_.outline.topics[topic].heading.start) == line;
  }

  /// A paragraph of sentences, and no label before a list.
  bool told_in_prose(Index line, const std::vector<Fragment>& parts) const {
    constexpr std::size_t longest_label = 12;
    if (line >= first_topic_ || !opening(line) || !lines_.is_paragraph(line)) return false;
    const Run& run = parts.front().run;
    for (std::size_t at = 0; at < run.size() && at < longest_label; ++at)
      if (is_mark(view_, run.tokens[at], ":")) return false;
    return tells_presence(view_, view_.layout.blocks[view_.layout.lines[line].block].span);
  }

  /// The same for the cover: a role or an item number at the start, a table row.
  bool may_open(Index line) const {
    if (view_.layout.lines[line].table_row || view_.layout.lines[line].mark == ListMark::number) return true;
    for (Index t = first_token_; t < view_.tokens.size() && t < first_token_ + 3 && view_.tokens[t].line == line; ++t) {
      const Token& token = view_.tokens[t];
      if ((token.lists & sv::role) != 0 || token.cls == TokenClass::section || token.cls == TokenClass::number ||
          presence_heads().starts(token.hash) || column_heads().starts(token.hash) || word_set<"för", "från">.has(token) ||
          column_sides.has(token) || (token.lists & (sv::first_name | sv::party)) != 0)
        return true;
    }
    return holds_colon(line) || letter_spaced(view_, line_run(line)) || (line < first_topic_ && lines_.is_paragraph(line));
  }

  bool holds_colon(Index line) const {
    constexpr Index reach = 8;
    for (Index t = first_token_; t < view_.tokens.size() && t < first_token_ + reach && view_.tokens[t].line == line; ++t)
      if (is_mark(view_, t, ":")) return true;
    return false;
  }

  void open_implicit(Index line, std::vector<Fragment> parts, bool pipes) {
    close();
    open_ = true;
    block_ = AttendanceBlock{};
    block_.columns.emplace_back();
    block_.columns[0].at = parts.front().column;
    block_.rows = lines_.keyed(parts) || lines_.presents(parts);
    block_.run_in = !block_.rows;
    add_line(std::move(parts), pipes);
    last_line_ = line;
  }

  bool may_start_head(Index line) const { return next_cue_ < cues_.size() && cued_line() == line; }

  void apply(Index line, HeadLine head, bool pipes) {
    if (head.end) {
      close();
      signing_ = signing_ || (head.signing && (found_ || !rows_.empty()));
      return;
    }
    const bool adjoining = open_ || (found_ && blanks_ <= 2 && line <= last_line_ + head_distance);
    if (!opening(line) && !adjoining && !(head.strong && rows_.empty())) return;
    if (!head.strong && !opening(line) && !adjoining) return;
    const bool absent = still_absent(head);
    keep_columns(head);
    close();
    open_ = true;
    found_ = true;
    absent_list_ = absent;
    drop_label_ = head.continued;
    block_ = AttendanceBlock{};
    block_.columns = std::move(head.columns);
    if (absent) block_.columns[0].head.kind = PresenceHead::absent;
    take_party(head);
    block_.run_in = !head.values.empty();
    block_.table = pipes && block_.columns.size() > 1;
    last_line_ = line;
    if (!head.values.empty()) add_line(std::move(head.values), pipes);
  }

  /// `Ersättare` alone between the rows of a table: the columns that it stands in go on.
  void keep_columns(HeadLine& head) const {
    const auto typed = [](const AttendanceColumn& column) { return column.holds != sv::ColumnHead::name; };
    if (!open_ || blanks_ > 0 || !head.values.empty() || head.columns.size() != 1 || block_.columns.size() < 2) return;
    if (block_.columns[0].holds != sv::ColumnHead::name || std::none_of(block_.columns.begin(), block_.columns.end(), typed))
      return;
    AttendanceHead named = std::move(head.columns[0].head);
    head.columns = block_.columns;
    head.columns[0].head = std::move(named);
  }

  /// `Beslutande   Socialdemokraterna⏎             Anna Ek, Bo Lind`, `Beslutande:   Från Vik`: the party or the side heads the
  /// names below.
  void take_party(HeadLine& head) {
    if (block_.columns.size() != 1 || head.values.size() != 1) return;
    if (!lines_.names_party(head.values[0]) && !lines_.names_side(head.values[0])) return;
    block_.columns[0].head.affiliation = side_of(view_, head.values[0].run.tokens);
    block_.columns[0].at = head.values[0].column;
    head.values.clear();
  }

  /// `Frånvarande⏎Ledamot   Anna Ek`: the offices below a head of its own line hold no presence.
  bool still_absent(const HeadLine& head) const {
    if (!open_ || blanks_ > 0 || head.values.empty() || head.columns.size() != 1 || block_.columns.size() != 1) return false;
    if (block_.columns[0].head.kind != PresenceHead::absent || head.columns[0].head.role.empty()) return false;
    return absent_list_ || (!block_.run_in && block_.lines.empty());
  }

  static Run part_of(const Run& run, std::size_t from) {
    Run part;
    for (std::size_t at = from; at < run.size(); ++at) part.add(run.tokens[at], run.gap(at));
    return part;
  }

  /// `Information: …, besök Anna Ek, utvecklare (KF)`: visitors that a heading names.
  void visitors(const std::vector<Fragment>& parts) {
    for (const Fragment& part : parts)
      for (std::size_t at = 0; at + 1 < part.run.size(); ++at) {
        std::size_t next = at + 1;
        if (!visit_words.has(view_.tokens[part.run.tokens[at]])) {
          if (!is_mark(view_, part.run.tokens[at], ",") || !lines_.presented(part.run.tokens, next)) continue;
          return read_visitor(part.run, next);
        }
        while (next < part.run.size() &&
               (is_mark(view_, part.run.tokens[next], ":") || is_mark(view_, part.run.tokens[next], "av") ||
                is_mark(view_, part.run.tokens[next], "från")))
          ++next;
        if (starts_entry(view_, part.run.tokens, next)) return read_visitor(part.run, next);
      }
  }

  void read_visitor(const Run& run, std::size_t at) {
    const PersonName name = person_name_at(view_, run.tokens, at);
    const std::size_t next = at + name.count;
    const bool ends = next >= run.size() || is_mark(view_, run.tokens[next], ",") || is_mark(view_, run.tokens[next], "(") ||
                      is_mark(view_, run.tokens[next], ".");
    if (!name.sure && !ends) return;
    AttendanceHead head;
    head.kind = PresenceHead::adjunct;
    read_entries(view_, part_of(run, at), head, rows_);
  }

  // ---- lines of a block

  /// A label of its own ends the list that began on its label's line: `Frånvarande: Bo Ek⏎Processledare: Anna Lind`.
  bool opens_anew(const Index line, const std::vector<Fragment>& parts) const {
    if (!block_.run_in || block_.columns.size() != 1 || block_.table || !lines_.labels_people(parts)) return false;
    if (parts.front().column > block_.columns[0].at) return false;
    const bool side = word_set<"från", "för">.has(view_.tokens[parts.front().run.tokens[0]]);
    if (side && blanks_ > 0 && block_.columns[0].head.kind == PresenceHead::absent) return true;
    const TokenRange label{parts.front().run.tokens[0], parts.front().run.tokens[lines_.label_end(parts.front())]};
    for (Index t = label.first; t < label.last; ++t)
      if ((view_.tokens[t].lists & (sv::party | sv::organ_head | sv::organisation | sv::organ_form)) != 0) return false;
    return line > last_line_ || blanks_ > 0;
  }

  /// `För arbetsgivaren`, `Från museet:`, `Vårdnadshavare:` over names.
  bool side_head(Index line, const std::vector<Fragment>& parts) const {
    constexpr std::size_t longest = 7;
    const std::vector<Index>& run = parts.front().run.tokens;
    const bool colon = !run.empty() && is_mark(view_, run.back(), ":");
    if (parts.size() != 1 || run.empty() || run.size() > longest) return false;
    const bool side = run.size() > 1 && word_set<"för", "från">.has(view_.tokens[run[0]]);
    const bool below_head = found_ && (open_ || line <= last_line_ + head_distance);
    const bool party = lines_.names_party(parts.front()) && !view_.tokens[run[0]].has(token_all_caps);
    if (!side && !party &&
        !(view_.tokens[run[0]].has(token_capital) && ((colon && run.size() > 1) || (below_head && groups(parts)))))
      return false;
    return lines_.heads_names(line, run, colon);
  }

  void open_labelled(Index line, std::vector<Fragment> parts, bool pipes) {
    open_side(line, {parts.front()});
    block_.run_in = true;
    parts.erase(parts.begin());
    add_line(std::move(parts), pipes);
  }

  /// Names line by line with what they are, and no head above: `Anna Ek, Jazzklubben⏎Bo Lind, kultursekreterare⏎…`
  bool bare_list(Index line, const std::vector<Fragment>& parts) const {
    constexpr Index fewest = 3;
    if (!rows_.empty() || line == 0 || !view_.layout.lines[line - 1].blank() || !lines_.presents(parts)) return false;
    for (Index below = line + 1; below < line + fewest; ++below) {
      bool pipes = false;
      if (below >= view_.layout.lines.size() || view_.layout.lines[below].blank()) return false;
      if (!lines_.presents(fragments(view_, below, pipes))) return false;
    }
    return true;
  }

  /// `Röda listan` between the names of a list, `Sekreterare` behind it: no name, and no office of one of the list.
  bool groups(const std::vector<Fragment>& parts) const {
    const Fragment& part = parts.front();
    std::size_t next = 0;
    if (starts_entry(view_, part.run.tokens, 0) || surname_first(part) || torn_name(parts)) return false;
    return !open_ || blanks_ > 0 || !(lines_.role_words(part, next) && next == part.run.size());
  }

  /// `Socialdemokraterna   Moderaterna` over columns of their people, in a list that a head has opened.
  bool party_columns(const std::vector<Fragment>& parts) const {
    return open_ && parts.size() > 1 &&
           std::all_of(parts.begin(), parts.end(), [&](const Fragment& part) { return lines_.names_party(part); });
  }

  void open_parties(Index line, const std::vector<Fragment>& parts) {
    const AttendanceHead above = block_.columns.empty() ? AttendanceHead{} : block_.columns[0].head;
    close();
    open_ = true;
    block_ = AttendanceBlock{};
    for (const Fragment& part : parts) {
      AttendanceColumn& column = block_.columns.emplace_back();
      column.head = above;
      column.head.affiliation = side_of(view_, part.run.tokens);
      if (word_set<"arbetsgivaren", "arbetsgivare">.has(view_.tokens[part.run.tokens[0]]))
        column.head.affiliation = text_of(view_, part.run.tokens);
      column.at = part.column;
    }
    last_line_ = line;
  }

  /// `Ekby kommun` between the rows of a table whose columns have heads: these go on.
  bool keeps_table() const {
    const auto typed = [](const AttendanceColumn& column) { return column.holds != sv::ColumnHead::name; };
    return open_ && block_.columns.size() > 1 && block_.columns[0].holds == sv::ColumnHead::name &&
           std::any_of(block_.columns.begin(), block_.columns.end(), typed);
  }

  /// A list that the side or the office of its people heads.
  void open_side(Index line, const std::vector<Fragment>& parts) {
    if (keeps_table()) {
      std::vector<AttendanceColumn> columns = block_.columns;
      const bool table = block_.table;
      close();
      open_ = true;
      block_.columns = std::move(columns);
      block_.columns[0].head.affiliation = side_of(view_, parts.front().run.tokens);
      block_.table = table;
      last_line_ = line;
      return;
    }
    const bool absent = open_ && block_.columns[0].head.kind == PresenceHead::absent && (absent_list_ || block_.lines.empty());
    close();
    open_ = found_ = true;
    block_ = AttendanceBlock{};
    block_.columns.emplace_back();
    AttendanceColumn& column = block_.columns[0];
    column.at = parts.front().column;
    if (absent) column.head.kind = PresenceHead::absent;
    absent_list_ = absent;
    std::size_t next = 0;
    std::span<const Index> words = parts.front().run.tokens;
    if (is_mark(view_, words.back(), ":")) words = words.subspan(0, words.size() - 1);
    if (lines_.role_words(parts.front(), next) && next == words.size())
      column.head.role = text_of(view_, words);
    else
      column.head.affiliation = side_of(view_, words);
    last_line_ = line;
  }

  /// A head of attendance, or a name that the tables know, opens the line.
  bool lists_person(const std::vector<Fragment>& parts) const {
    const std::vector<Index>& run = parts.front().run.tokens;
    const PhraseMatch head = presence_heads().match(view_, run, 0);
    if (run.empty() || (head && head.value < static_cast<std::int32_t>(PresenceHead::end))) return true;
    return person_name_at(view_, run, 0).sure || lines_.labels_people(parts) || surname_first(parts.front());
  }

  bool people_line(const std::vector<Fragment>& parts) const {
    for (const Fragment& part : parts)
      if (!part.run.empty() && (starts_entry(view_, part.run.tokens, 0) || lines_.labelled(part) || surname_first(part)))
        return true;
    return lines_.implicit(parts);
  }

  /// `Lo-Lövsjö, Håkan`, at the head of the list or below its like.
  bool surname_first(const Fragment& part) const {
    const bool like = block_.lines.empty() || (!block_.lines.front().fragments.empty() &&
                                               surname_first_at(view_, block_.lines.front().fragments.front().run.tokens, 0));
    return like && static_cast<bool>(surname_first_at(view_, part.run.tokens, 0));
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

  /// Names of a line. By shape alone they count where names are to be expected to run on: behind `Närvarande:` and
  /// behind `Org:`.
  std::size_t count_names(const std::vector<Fragment>& parts) const {
    const bool by_shape = (block_.lines.empty() && block_.run_in) || (parts.size() == 1 && lines_.labelled(parts.front()));
    std::size_t names = 0;
    for (const Fragment& part : parts)
      for (std::size_t at = 0; at < part.run.size(); ++at)
        if (const PersonName name = person_name_at(view_, part.run.tokens, at);
            name && !name.reversed && (name.sure || (by_shape && name.words > 1))) {
          ++names;
          at += name.count - 1;
        }
    const auto& last = parts.back().run.tokens;
    const bool torn = last.size() > 1 && name_word(view_, last.back()) && is_mark(view_, last[last.size() - 2], ",");
    if (by_shape && torn) ++names;
    return names;
  }

  void add_line(std::vector<Fragment> parts, bool pipes) {
    const std::size_t names = count_names(parts);
    block_.most_names = std::max(block_.most_names, names);
    block_.names += names;
    for (const Fragment& part : parts) block_.semicolons = block_.semicolons || lines_.holds_mark(part, ";");
    block_.lines.push_back({std::move(parts), pipes});
  }

  void continue_block(Index line, std::vector<Fragment> parts, bool pipes) {
    if (tail_of_head(parts)) return;
    const Line& shape = view_.layout.lines[line];
    const bool table = block_.table && pipes;
    const bool heading = shape.heading_level > 0;
    const bool lone_role = block_.lines.empty() || blanks_ == 0;
    std::size_t next = 0;
    const bool role_line = lone_role && !heading && parts.size() == 1 && lines_.role_words(parts.front(), next) &&
                           next == parts.front().run.size();
    const bool parted = block_.run_in && std::any_of(parts.begin(), parts.end(),
                                                     [&](const Fragment& part) { return lines_.holds_mark(part, ";"); });
    const bool paragraph = blanks_ == 0 && !block_.lines.empty() && (block_.running() || parted) && !ends_list();
    const bool name_list = block_.lines.empty() && blanks_ <= 1 && lines_.lists_names(parts);
    const bool belongs = name_list || (!heading && (table || people_line(parts) || goes_on(parts) || role_line || paragraph ||
                                                    torn_name(parts) || between_people(line, parts)));
    const bool apart = blanks_ > 0 && !block_.lines.empty() && !table && (block_.running() || words(parts) > max_list_words);
    if (!belongs || apart || blanks_ > 2 || block_.lines.size() >= max_block_lines) {
      close();
      items_ = items_ || heading;
      return;
    }
    last_line_ = line;
    add_line(std::move(parts), pipes);
  }

  /// The rest of a column's head on a line of its own: `När-⏎varo`.
  bool tail_of_head(const std::vector<Fragment>& parts) const {
    return block_.lines.empty() && blanks_ == 0 && block_.columns.size() > 1 && parts.size() == 1 && parts[0].run.size() == 1 &&
           !view_.tokens[parts[0].run.tokens[0]].has(token_capital);
  }

  /// Something else in a column of people, with one more of them below.
  bool between_people(Index line, const std::vector<Fragment>& parts) const {
    if (blanks_ > 0 || block_.lines.empty() || parts.size() > 2 || line + 1 >= view_.layout.lines.size()) return false;
    const auto& above = block_.lines.back().fragments;
    if (above.empty() || above.back().column != parts[0].column || view_.layout.lines[line + 1].blank()) return false;
    if (view_.layout.lines[line].mark != view_.layout.lines[line + 1].mark) return false;
    bool pipes = false;
    const std::vector<Fragment> below = fragments(view_, line + 1, pipes);
    return below.size() == parts.size() && below[0].column == parts[0].column && below.back().column == parts.back().column &&
           starts_entry(view_, below.back().run.tokens, 0);
  }

  /// Semicolons part the people, and the line above ends with a full stop.
  bool ends_list() const {
    const auto& above = block_.lines.back().fragments;
    return block_.semicolons && !above.empty() && !above.back().run.empty() &&
           is_mark(view_, above.back().run.tokens.back(), ".");
  }

  static std::size_t words(const std::vector<Fragment>& parts) {
    std::size_t count = 0;
    for (const Fragment& part : parts) count += part.run.size();
    return count;
  }

  /// One word of a name alone with its party: `Rolka (S)` under `Anna Maria`; or a lone first name.
  bool torn_name(const std::vector<Fragment>& parts) const {
    if (!block_.lines.empty() && blanks_ == 0)
      for (const Fragment& above : block_.lines.back().fragments) {
        const bool same_column = &above == &block_.lines.back().fragments.back() || above.column == parts.front().column;
        if (same_column && above.run.size() == 1 && known_first_name(view_, above.run.tokens[0]))
          return name_word(view_, parts.front().run.tokens[0]);
        if (same_column && above.run.size() < 4 && all_name_words(above) && parts.front().run.size() > 2 &&
            is_mark(view_, parts.front().run.tokens[1], ","))
          return name_word(view_, parts.front().run.tokens[0]);
      }
    if (block_.lines.empty() || blanks_ > 0 || parts.front().run.size() < 2 || parts.front().run.size() > 6) return false;
    return name_word(view_, parts.front().run.tokens[0]) && is_mark(view_, parts.front().run.tokens[1], "(");
  }

  bool all_name_words(const Fragment& part) const {
    return !part.run.empty() && known_first_name(view_, part.run.tokens[0]) &&
           std::all_of(part.run.tokens.begin(), part.run.tokens.end(), [&](Index t) { return name_word(view_, t); });
  }

  void close() {
    if (open_) {
      block_.surnames_first = surnames_first_ || puts_surnames_first(view_, block_);
      surnames_first_ = block_.surnames_first;
      read_block(view_, block_, rows_);
    }
    open_ = false;
    block_ = AttendanceBlock{};
  }

  const View& view_;
  AttendanceLines lines_;
  std::span<const HeadCue> cues_;
  Index first_item_ = no_index;   ///< line of the first numbered topic
  Index first_topic_ = no_index;  ///< line of the first topic
  Index prose_end_ = 0;           ///< last line of the last paragraph that told of it
  std::size_t next_cue_ = 0;      ///< on the line that is looked at, or below it
  std::vector<AttendanceRow> rows_{};
  AttendanceBlock block_{};
  Index first_token_ = 0;  ///< of the line that is looked at, or behind it
  Index last_line_ = 0;
  std::uint32_t blanks_ = 0;
  bool open_ = false;
  bool found_ = false;           ///< a head was met
  bool items_ = false;           ///< the items have begun
  bool signing_ = false;         ///< the cover's part on adjusting has begun
  bool drop_label_ = false;      ///< the next line's first fragment is the rest of a label
  bool voting_ = false;          ///< inside a table of votes
  bool absent_list_ = false;     ///< offices that stand below a head of absence
  bool surnames_first_ = false;  ///< the lists above put surnames first
};

}  // namespace

std::vector<AttendanceRow> walk_attendance(const View& view, std::span<const HeadCue> cues) {
  return Walker(view, cues).walk();
}

}  // namespace minutes::find
