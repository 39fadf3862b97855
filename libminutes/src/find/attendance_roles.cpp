// Roles that the text gives to people of the list: `Bo Ek valdes till mötessekreterare`, `Till justerare utsågs …`,
// `Utses att justera  Bo Ek`.
#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/attendance_parts.h"
#include "find/word_set.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr std::size_t max_namesakes = 64;  ///< people with one first name that are told apart

/// A `j` stands in the word, or it starts as `möte`, `stämma`, `årsmöte`, `sammanträde` do.
bool may_name_role(const View& view, Index token) {
  if (view.tokens[token].has(token_rewritten)) return true;
  const std::string_view word = view.source(view.tokens[token].span());
  if (word.size() < 6) return false;
  return static_cast<unsigned char>(word[0]) >= 0x80 || std::string_view("msMS").find(word[0]) != std::string_view::npos ||
         word.find_first_of("jJ") != std::string_view::npos;
}

/// `Till att leda mötet valdes`
bool leads_meeting(const View& view, Index token) {
  return word_set<"leda">.has(view.tokens[token]) && token + 1 < view.tokens.size() &&
         word_set<"mötet", "årsmötet", "stämman", "förhandlingarna", "sammanträdet", "dagens">.has(view.tokens[token + 1]);
}

/// The role that a word gives at the meeting: adjuster, chair or secretary of the meeting; empty for others.
std::string meeting_role(const View& view, Index token) {
  if (leads_meeting(view, token)) return "mötesordförande";
  if (!may_name_role(view, token)) return {};
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
        "protokollsjusterare", "justeringsperson", "justeringsman", "justeringsmän", "val av justerare", "att justera",
        "till att justera", "justerande", "protokolljusterande", "justeras av"})
    if (text.starts_with(label)) return true;
  return false;
}

class Elections {
 public:
  Elections(const View& view, std::vector<AttendanceRow>& rows) : view_(view), rows_(rows) {
    known_.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
      if (const std::vector<std::uint64_t> name = words_of(rows[row].person); !name.empty())
        known_.push_back({name.front(), row, name});
    std::sort(known_.begin(), known_.end(), [](const Known& a, const Known& b) {
      return a.first_word != b.first_word ? a.first_word < b.first_word : a.row < b.row;
    });
  }

  void read(std::span<const Index> elections) {
    for (const Topic& topic : view_.outline.topics) names_alone(topic);
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
    std::string before = role_of_heading(sentence);
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

  /// `Val av justerare` over `Anna Ek och Bo Lind.`
  void names_alone(const Topic& topic) {
    const TokenRange heading = view_.range(topic.heading);
    if (heading.empty() || heading.last >= view_.tokens.size() || !word_set<"val">.has(first_word(heading))) return;
    const Index sentence = view_.sentence_of(heading.last);
    if (sentence == no_index) return;
    const TokenRange tokens = view_.sentences[sentence].tokens;
    constexpr Index longest = 14;
    const auto fits = [](const Token& t) {
      return t.cls == TokenClass::punctuation || t.has(token_capital) || word_set<"och", "samt">.has(t);
    };
    if (tokens.first == heading.last && tokens.size() <= longest &&
        std::all_of(view_.tokens.items.begin() + tokens.first, view_.tokens.items.begin() + tokens.last, fits))
      sentence_roles(tokens);
  }

  const Token& first_word(TokenRange range) const {
    while (range.first + 1 < range.last && view_.tokens[range.first].cls != TokenClass::word) ++range.first;
    return view_.tokens[range.first];
  }

  /// `Val av justerare` over `att välja Anna Ek`, a sentence that names no role itself.
  std::string role_of_heading(TokenRange sentence) const {
    const Index topic = view_.topic_of(view_.tokens[sentence.first].start);
    if (topic == no_index) return {};
    const TokenRange heading = view_.range(view_.outline.topics[topic].heading);
    if (heading.last > sentence.first || sentence.first - heading.last > 30) return {};
    for (Index t = sentence.first; t < sentence.last; ++t)
      if (!meeting_role(view_, t).empty() || (view_.tokens[t].lists & sv::role) != 0) return {};
    for (Index t = heading.first; t < heading.last; ++t)
      if (const std::string role = meeting_role(view_, t); !role.empty()) return role;
    return {};
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
    for (Index back = t; back > first && back + 4 > t && !elect_words.has(view_.tokens[back - 1]); --back)
      if (word_set<"jämte", "med">.has(view_.tokens[back - 1])) return true;
    return false;
  }

  void label_roles(Index first) {
    TokenRange line{first, first};
    while (line.last < view_.tokens.size() && view_.tokens[line.last].line == view_.tokens[first].line) ++line.last;
    if (!adjuster_label(view_, line)) return;
    if (view_.source(view_.tokens[line.last - 1].span()) == ":" && line.last < view_.tokens.size()) {  // names below
      const Index below = view_.tokens[line.last].line;
      if (below > view_.tokens[first].line + 2) return;
      line.first = line.last;
      while (line.last < view_.tokens.size() && view_.tokens[line.last].line == below) ++line.last;
    }
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
    const std::uint64_t hash = view_.tokens[t].hash;
    const auto from = std::lower_bound(known_.begin(), known_.end(), hash,
                                       [](const Known& known, std::uint64_t wanted) { return known.first_word < wanted; });
    std::size_t namesakes = 0;
    for (auto known = from; known != known_.end() && known->first_word == hash && namesakes < max_namesakes;
         ++known, ++namesakes)
      if (same(known->name, t, last)) {
        count = static_cast<std::uint32_t>(known->name.size());
        return &rows_[known->row];
      }
    if (namesakes == 0) return nullptr;
    const bool alone = t + 1 >= last || !view_.tokens[t + 1].has(token_capital);
    count = 1;
    return namesakes == 1 && alone ? &rows_[from->row] : nullptr;
  }

  bool same(const std::vector<std::uint64_t>& name, Index t, Index last) const {
    if (t + name.size() > last) return false;
    for (Index at = 0; at < name.size(); ++at)
      if (name[at] != view_.tokens[t + at].hash) return false;
    return true;
  }

  /// The hashes of the name's words, first name first; of a name torn over lines those of what is written.
  std::vector<std::uint64_t> words_of(const Attendee& person) const {
    std::vector<std::uint64_t> hashes;
    const std::vector<Index> tokens = name_in_order(person.span);
    const auto words = static_cast<std::size_t>(std::count(person.name.begin(), person.name.end(), ' ')) + 1;
    if (tokens.size() <= words + 1) {
      for (const Index t : tokens) hashes.push_back(view_.tokens[t].hash);
      return hashes;
    }
    const std::string folded = base::fold(person.name);
    for (std::size_t at = 0; at < folded.size();) {
      const std::size_t end = std::min(folded.find(' ', at), folded.size());
      hashes.push_back(base::hash_of(std::string_view(folded).substr(at, end - at)));
      at = end + 1;
    }
    return hashes;
  }

  /// The name's words, first name first: `Ek, Anna` is called Anna Ek in the text.
  std::vector<Index> name_in_order(Span span) const {
    const TokenRange range = view_.range(span);
    std::vector<Index> words;
    std::size_t surname = 0;  ///< words before the comma
    for (Index t = range.first; t < range.last; ++t)
      if (is_mark(view_, t, ","))
        surname = words.size();
      else
        words.push_back(t);
    std::rotate(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(surname), words.end());
    return words;
  }

  struct Known {
    std::uint64_t first_word = 0;
    std::size_t row = 0;
    std::vector<std::uint64_t> name{};
  };

  const View& view_;
  std::vector<AttendanceRow>& rows_;
  std::vector<Known> known_{};  ///< sorted by their first words
};

}  // namespace

void add_elected_roles(const View& view, std::span<const Index> elections, std::vector<AttendanceRow>& rows) {
  if (!rows.empty()) Elections(view, rows).read(elections);
}

}  // namespace minutes::find
