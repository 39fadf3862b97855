// Reads the entries of one run of an attendance list: attendance_lists.cpp tells the people apart, attendance_attributes.cpp
// what is said of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "find/attendance_parts.h"
#include "find/attendance_words.h"
#include "sv/lists.h"

namespace minutes::find {

/// Does the folded word end so, and hold more?
bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> ends);

/// One reading of one run; read() appends the rows.
class EntryReader {
 public:
  EntryReader(const View& view, const Run& run, const AttendanceHead& head, std::vector<AttendanceRow>& rows, std::size_t item)
      : view_(view), run_(run), head_(head), rows_(rows), first_(item), item_(item) {
    look();
  }
  void read();

 private:
  const Token& token(std::size_t at) const { return view_.tokens[run_.tokens[at]]; }
  bool word_in(std::size_t at, const auto& words) const { return at < run_.size() && words.has(token(at).hash); }
  bool role(std::size_t at) const {
    return at < run_.size() && ((token(at).lists & sv::role) != 0 || word_in(at, word_set<"ansvarig", "ansvarige">));
  }
  bool mark(std::size_t at, std::string_view text) const { return at < run_.size() && is_mark(view_, run_.tokens[at], text); }

  /// What the whole run tells: do semicolons part people, are they called by first names?
  void look();
  bool entry_start(std::size_t at) const { return at == 0 || run_.gap(at) == Gap::item || mark(at - 1, ";"); }
  /// What a name may take from `at` on, over line ends.
  std::span<const Index> across_lines(std::size_t at) const;
  /// A gap that ends an entry: a new item, unless its words can only go on with the one above.
  bool hard(std::size_t at) const;
  /// `Centerpartiet: Anna Ek, …` on a line of its own.
  bool starts_label(std::size_t at) const;
  void start_item();
  /// The part of the run that one name may take from `at` on.
  std::span<const Index> reach(std::size_t at) const;
  /// The line's one word belongs to the name above it: `Anna Maria⏎Ek (S)`, `Sixten⏎von Ek`.
  bool torn(std::size_t at) const;
  /// `Anna Maria⏎Ek, S`: the line above holds a name and nothing else, and behind the comma stands what is said of it.
  bool bare_name_above(std::size_t at) const;
  /// `Pirkko  Niemi, …`: a wide gap inside a name.
  bool torn_by_spaces(std::size_t at) const;
  /// The line opens with a name of its own.
  bool starts_anew(std::size_t at) const;
  bool body_word(std::size_t at) const;
  /// A first name that no table knows, in a list of first names.
  PersonName single_at(std::size_t at) const;
  /// `7A`, `9c`, `TE22`: a class.
  bool class_code(std::size_t at) const;
  /// The same, or `1Q`.
  bool short_code(std::size_t at) const;
  /// `Anna Ek, Funktionsrätt Lindfors`: behind a comma, on a line that has its person, only a first name makes another.
  bool names_attribute(std::size_t at) const;
  /// Commas enough before `at` in its entry that they part people.
  bool lists_on(std::size_t at) const;
  /// `Anna, Bo Lind`, `Ek, Bo Lind`: behind the comma stands a whole name, or a first name with an initial.
  bool surname_follows(std::size_t at) const;

  /// A name that is to be taken as a person here.
  PersonName person_at(std::size_t at) const;
  std::size_t step(std::size_t at);
  /// `lgh 1001   Anna Ek`, `…, genom ombud Bo Lind`: where the next thing stands; 0 where it is neither.
  std::size_t home_or_proxy(std::size_t at);
  /// A full stop ends the line, and the next one opens with a name.
  bool ends_line(std::size_t at) const;
  /// `AE - Anna Ek`
  bool initials_before_name(std::size_t at) const;
  /// Is the token made of the letters that the name's words open with?
  bool initials_of(std::size_t at, std::span<const Index> name) const;
  /// Tokens of `ersätter`, `tjänstgörande ersättare för`, `för` before a name; 0 where it is not that.
  std::size_t instead(std::size_t at) const;
  std::size_t replace_member(std::size_t at);
  /// `i st. f.` ends before run[at].
  bool in_short(std::size_t at) const {
    return at > 2 && mark(at - 1, ".") && word_in(at - 2, word_set<"f">) && word_in(at - 3, word_set<"st.", "st">);
  }
  /// `suppleant för Ek`: the row above of the member with that surname; none where it is no surname alone.
  AttendanceRow* replaced_member(std::size_t at) const;
  std::size_t take_person(std::size_t at, const PersonName& name);
  /// `Anna och Bo Ek` where all others have surnames.
  bool shares_surname(const PersonName& name, std::string_view written) const;
  /// `ledamoten Anna Ek` is ledamot.
  static std::string indefinite(std::string role);
  bool instead_before(std::size_t at) const;
  Presence presence_of_head() const;
  /// `[ ] Anna Ek`: a box without its tick.
  bool unticked(std::uint32_t at) const;

  std::size_t bracket(std::size_t at);
  /// `(AE)`, but not `(SD)` of Sara Dahl where others' parties stand so.
  bool initials_in_bracket(std::size_t at) const {
    return !(parties_ && (token(at).lists & sv::party) != 0) && initials_of(at, name_tokens());
  }
  std::size_t absent_inside(std::size_t at, std::size_t end) const;
  std::size_t take_absent(std::size_t at);
  /// The tokens of the last person's name.
  std::vector<Index> name_tokens() const;
  /// `Anna och Bo (Västra skolan)`: what is said behind two people holds for both, where nothing is said of the first.
  void share();
  std::size_t take_affiliation(std::size_t at);

  /// Where a run of words ends: a mark, a gap, or `och` before a name.
  std::size_t segment_end(std::size_t at) const;
  /// `nämndsekr.`, `v. ordf.`: the full stop belongs to the role.
  bool cut_role(std::size_t at) const;
  bool roles_only(std::size_t from, std::size_t to) const;
  std::size_t take_segment(std::size_t at);
  /// `ordf Anna Ek, kassör Bo Lind, tävling Eva Sjö`: where offices lead, a word before a name is one too.
  std::size_t office_before_name(std::size_t at) const;
  /// `Prefekt, ordförande     Anna Ek`: offices in a cell of their own before the name; where the cell ends, 0 for none.
  std::size_t role_cell(std::size_t at) const;
  bool names_office(std::size_t at) const;
  /// `Jägarförbundet genom Anna Ek`: the word stands at `at`, a name behind it.
  bool led_by_through(std::size_t at) const;
  /// `enhetschef sjukresor Anna Ek`: an office with its field, in small letters, before a name.
  bool field_of_office(std::size_t at, std::size_t end) const;
  /// `Anna Ek och Bo Lind, handläggare` on a line of their own.
  bool pair_opens_line() const;
  /// `Anna Ek   Arkitekt   Ritbyrån`: a name opens the row.
  bool behind_name(std::size_t at) const;
  /// A name stands at `end`; behind the comma of a person only one that the tables know: `…, ordförande Ekby Riddare`.
  bool names_next(std::size_t at, std::size_t end) const;
  /// `Ekby kommun   Anna Ek`, `3B   Bo Lind`: whom the people of the row are there for.
  bool row_group(std::size_t at, std::size_t end) const;
  /// A role alone on its line that stands over its name.
  bool leads(std::size_t at, std::size_t end) const;
  /// `Org:` or `Ordförande:` before names.
  void label(std::size_t from, std::size_t to);
  /// `Ordförande vid stämman`
  bool role_at_meeting(std::size_t from, std::size_t to) const;
  std::string text(std::size_t from, std::size_t to) const {
    return text_of(view_, std::span<const Index>(run_.tokens).subspan(from, to - from));
  }
  bool any(std::size_t from, std::size_t to, const auto& words) const {
    for (std::size_t place = from; place < to; ++place)
      if (word_in(place, words)) return true;
    return false;
  }

  /// What the words between `from` and `to` say of the people before them.
  void attribute(std::size_t from, std::size_t to, bool in_bracket);
  /// `…, som var med under ärendet om taket`: there in part; `…, som förde anteckningar` says nothing more.
  void take_clause(std::size_t from, std::size_t to);
  /// `(anmält)`, `(protokoll)` say nothing more; `tjänstgörande` does.
  void note_word(std::size_t at);
  /// `ej §§ 49–51`, `under § 7`
  bool keeps_away(std::size_t from, std::size_t to) const;
  bool names_a_role(std::size_t from, std::size_t to) const;
  void take_part(std::size_t from, std::size_t to);
  /// A member, or one of those at the meeting who came late, left early or kept away from an item: no guest.
  bool serves_in_part(std::size_t from, std::size_t to) const;
  /// `ordf.`, `ledamot`, `tjänstgörande ersättare`: an office at the meeting, no occupation.
  static bool holds_office(std::string_view role);
  void take_words(std::size_t from, std::size_t to, bool in_bracket);
  /// `Lindgren Konsult`: a trade with a capital behind a name.
  bool names_firm(std::size_t from, std::size_t to) const;
  bool any_body(std::size_t from, std::size_t to) const;
  /// Words that no table knows as a role: an affiliation where they look like one, else the role as written.
  void plain_words(std::size_t from, std::size_t to, bool in_bracket);
  static bool names_occupation(std::string_view word) {
    return ends_with_any(word, {"are", "ör", "ist", "ant", "ent", "log", "nom", "man", "ska", "ud", "ande", "ende", "iga"});
  }
  /// `Jonas Hollén (hollen)`: a user name made from the name.
  bool nickname(std::string_view word) const {
    return base::fold(rows_.back().person.name).find(word.substr(0, 3)) != std::string::npos;
  }
  void set_role(std::size_t from, std::size_t to);
  /// `A, B, Org`: the people of the item that have none yet; `A, B (Org)`: the last.
  void set_affiliation(std::size_t from, std::size_t to, bool last_only);

  const View& view_;
  const Run& run_;
  const AttendanceHead& head_;
  std::vector<AttendanceRow>& rows_;
  std::size_t first_;             ///< rows before this run
  std::size_t item_;              ///< first row of the entry that is being read
  bool semicolons_ = false;       ///< part the people, so that commas do not
  bool surnames_first_ = false;   ///< `Ek, Anna` throughout
  bool first_names_ = false;      ///< a first name stands alone somewhere
  bool office_ = false;           ///< the last person's role is one that the tables know
  std::size_t offices_lead_ = 0;  ///< people whose offices stand before their names
  bool parties_ = false;          ///< brackets hold parties
  std::size_t party_ = 0;         ///< people when the last took a party in a bracket: a place or body may follow
  bool ticks_ = false;            ///< a column of the run ticks those present
  bool joined_ = false;           ///< `och` stands between the last two people
  bool dashed_ = false;           ///< a role stood behind a dash
  std::string pending_role_{};    ///< a role before its name
  std::string group_{};           ///< `Org:` before names
  bool role_for_all_ = false;     ///< `Ledamöter:` before several names
  bool pending_kept_ = false;     ///< the role stands on a line of its own
  bool rows_lead_ = true;         ///< roles stand before names in this run
};

}  // namespace minutes::find
