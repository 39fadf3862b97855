// Roles that the text gives to people of the list: `Bo Ek valdes till mötessekreterare`, `Till justerare utsågs …`,
// `Utses att justera  Bo Ek`.
#include <algorithm>
#include <unordered_map>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/attendance_parts.h"
#include "find/word_set.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr std::size_t max_namesakes = 64;  ///< people with one first name that are told apart

/// The role that a word gives at the meeting: adjuster, chair or secretary of the meeting; empty for others.
std::string meeting_role(const View& view, Index token) {
  const std::string folded = base::fold(view.reading(token));
  if (folded.find("juster") != std::string::npos && folded.find("ojust") == std::string::npos) return "justerare";
  for (const std::string_view start : {"mötes", "stämmo", "årsmötes", "sammanträdes", "möten"}) {
    if (!folded.starts_with(start)) continue;
    if (folded.find("ordförande") != std::string::npos || folded.find("sekreterare") != std::string::npos) {
      const bool definite = folded.ends_with("n") && !folded.ends_with("ordförande");
      const std::string_view reading = view.reading(token);
      return base::fold(reading.substr(0, reading.size() - (definite ? 1 : 0)));
    }
  }
  return {};
}

/// `Utses att justera`, `Justerare`, `Protokolljusterare` at the line's start.
bool adjuster_label(const View& view, const TokenRange& line) {
  if (line.empty()) return false;
  std::vector<Index> run;
  for (Index t = line.first; t < line.last && run.size() < 4; ++t) run.push_back(t);
  const std::string text = base::fold(text_of(view, run));
  for (const std::string_view label :
       {"utses att justera", "utsedda att justera", "utsedd att justera", "justerare", "protokolljusterare",
        "protokollsjusterare", "justeringsperson", "justeringsman", "justeringsmän", "val av justerare"})
    if (text.starts_with(label)) return true;
  return false;
}

class Elections {
 public:
  Elections(const View& view, std::vector<AttendanceRow>& rows) : view_(view), rows_(rows) {
    for (std::size_t row = 0; row < rows.size(); ++row)
      if (const TokenRange name = view.range(rows[row].person.span); !name.empty())
        if (auto& known = by_first_word_[view.tokens[name.first].hash]; known.size() < max_namesakes) known.push_back(row);
  }

  void read(std::span<const Index> elections) {
    Index last = no_index;
    for (const Index t : elections) {
      const Token& token = view_.tokens[t];
      if (elect_words.has(token)) {
        const Index sentence = view_.sentence_of(t);
        if (sentence != no_index && sentence != last) sentence_roles(view_.sentences[sentence].tokens);
        last = sentence;
      }
      if (token.has(token_line_start) && adjuster_label_words.has(token)) label_roles(t);
      if (token.cls == TokenClass::punctuation && t + 3 < view_.tokens.size()) bracket_role(t);
    }
  }

 private:
  /// Every name takes the next role behind `till`, `som`, `att` in its sentence, else the last one before it.
  void sentence_roles(TokenRange sentence) {
    std::string before;
    std::vector<AttendanceRow*> open;
    for (Index t = sentence.first; t < sentence.last; ++t) {
      if (const std::string role = meeting_role(view_, t); !role.empty()) {
        for (AttendanceRow* row : open) give(*row, role);
        if (open.empty()) before = role;
        open.clear();
      } else if (std::uint32_t count = 0; AttendanceRow* row = person_at(t, sentence.last, count)) {
        if (t > sentence.first && beside_chair(t, sentence.first)) continue;
        before.empty() ? open.push_back(row) : give(*row, before);
        t += count - 1;
      }
    }
  }

  /// `(Anna, projektledare Digg)`: the role of someone known by the first name.
  void bracket_role(Index open) {
    if (view_.source(view_.tokens[open].span()) != "(" || view_.source(view_.tokens[open + 2].span()) != ",") return;
    if ((view_.tokens[open + 3].lists & sv::role) == 0 || view_.tokens[open + 3].has(token_capital)) return;
    std::uint32_t count = 0;
    AttendanceRow* row = person_at(open + 1, open + 2, count);
    if (row != nullptr && !row->person.role) give(*row, std::string(view_.reading(open + 3)));
  }

  /// `jämte ordföranden Anna Ek`: named, and not elected.
  bool beside_chair(Index t, Index first) const {
    for (Index back = t; back > first && back + 4 > t; --back)
      if (view_.tokens[back - 1].hash == base::hash_of("jämte") || view_.tokens[back - 1].hash == base::hash_of("med"))
        return true;
    return false;
  }

  void label_roles(Index first) {
    TokenRange line{first, first};
    while (line.last < view_.tokens.size() && view_.tokens[line.last].line == view_.tokens[first].line) ++line.last;
    if (!adjuster_label(view_, line)) return;
    for (Index t = line.first; t < line.last; ++t)
      if (std::uint32_t count = 0; AttendanceRow* row = person_at(t, line.last, count)) {
        give(*row, "justerare");
        t += count - 1;
      }
  }

  void give(AttendanceRow& row, const std::string& role) {
    if (row.own_role() || row.person.presence == Presence::absent) return;
    row.person.role = role;
    row.head_role = false;
  }

  /// The row whose full name, or first name where it is the only one, starts at `t`.
  AttendanceRow* person_at(Index t, Index last, std::uint32_t& count) {
    if (!view_.tokens[t].has(token_capital)) return nullptr;
    const auto known = by_first_word_.find(view_.tokens[t].hash);
    if (known == by_first_word_.end()) return nullptr;
    for (const std::size_t row : known->second)
      if (const TokenRange name = view_.range(rows_[row].person.span); same(name, t, last)) {
        count = name.size();
        return &rows_[row];
      }
    const bool alone = t + 1 >= last || !view_.tokens[t + 1].has(token_capital);
    count = 1;
    return known->second.size() == 1 && alone ? &rows_[known->second.front()] : nullptr;
  }

  bool same(TokenRange name, Index t, Index last) const {
    if (t + name.size() > last) return false;
    for (Index at = 0; at < name.size(); ++at)
      if (view_.tokens[name.first + at].hash != view_.tokens[t + at].hash) return false;
    return true;
  }

  const View& view_;
  std::vector<AttendanceRow>& rows_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> by_first_word_{};
};

}  // namespace

void add_elected_roles(const View& view, std::span<const Index> elections, std::vector<AttendanceRow>& rows) {
  if (!rows.empty()) Elections(view, rows).read(elections);
}

}  // namespace minutes::find
