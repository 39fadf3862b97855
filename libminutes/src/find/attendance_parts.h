// What the steps of the attendance finder share: runs of tokens with their gaps, rows, and the entry parser.
//
// Method: attendance_walk.cpp walks the lines (attendance_lines.cpp tells what each looks like), finds heads
// (attendance_heads.cpp: those of sv/words_meta.cpp; attendance_labels.cpp: others, by their words) and opens a block for
// each; the lines of a block are cut into cells (attendance_columns.cpp: pipes, runs of spaces) and each cell's tokens, with
// the gaps between them, go to EntryReader, which tells people apart (attendance_lists.cpp) and what is said of them
// (attendance_attributes.cpp); sentences that tell who was there go to attendance_prose.cpp. Elections of chair, secretary
// and adjusters in the text come last (attendance_roles.cpp); attendance.cpp makes the rows of one person one.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "find/person_names.h"
#include "find/word_set.h"
#include "minutes/attendance.h"
#include "minutes/view.h"
#include "sv/phrases.h"

namespace minutes::find {

/// What stands before a token of a run.
enum class Gap : std::uint8_t {
  none,    ///< at most a space
  line,    ///< a line end inside a cell
  item,    ///< a new list item, or a new line of a list
  column,  ///< a run of spaces
};

/// Tokens in reading order, some left out between them.
struct Run {
  std::vector<Index> tokens{};
  std::vector<Gap> gaps{};  ///< before the first tokens; before the others there is none
  bool empty() const { return tokens.empty(); }
  std::size_t size() const { return tokens.size(); }
  void add(Index token, Gap gap) {
    if (gap != Gap::none) {
      gaps.resize(tokens.size());
      gaps.push_back(gap);
    }
    tokens.push_back(token);
  }
  Gap gap(std::size_t at) const { return at < gaps.size() ? gaps[at] : Gap::none; }
};

struct AttendanceRow {
  Attendee person{};
  bool head_role = false;  ///< the role is the head it stands under: an election is surer
  bool head_side = false;  ///< the affiliation is that of the head or label it stands under: its own is surer
  bool called = false;     ///< stands under Kallade
  bool own_role() const { return person.role && !head_role; }
};

/// The head that rows stand under.
struct AttendanceHead {
  sv::PresenceHead kind = sv::PresenceHead::present;
  std::string role{};           ///< for rows without one: the head as written
  std::string during{};         ///< `§§ 7–8` in the head
  std::string affiliation{};    ///< `för arbetsgivaren` in the head
  bool surnames_first = false;  ///< `Ek, Anna` throughout
  bool running = false;         ///< names run on in a paragraph, so that a comma may part people
};

/// Reads the entries of a run under a head and appends their rows.
void read_entries(const View& view, const Run& run, const AttendanceHead& head, std::vector<AttendanceRow>& rows);
/// Reads a cell whose column head says what it holds, for the rows from `first` on.
void read_cell(const View& view, const Run& run, sv::ColumnHead kind, std::size_t first, std::vector<AttendanceRow>& rows);
/// `tjg. ers.`, `tjänstgörande ersättare`: the role of one who serves in a member's place.
bool serves_as(std::string_view role);
/// Reads what a run says of the last person.
void read_note(const View& view, const Run& run, std::vector<AttendanceRow>& rows);
/// A name starts at run[at], after role words at most: what a line of an attendance list looks like.
bool starts_entry(const View& view, std::span<const Index> run, std::size_t at);
/// The organisation that `för` or `från` leads in, without a bracket behind it; empty for a side that names none
/// (`arbetsgivaren`).
std::string side_name(const View& view, std::span<const Index> words);
/// The same of a whole label: `För PRO`, `Representanter från museet`, `Centerpartiet`; empty for `Här var`.
std::string side_of(const View& view, std::span<const Index> label);
/// `N ä r v a r a n d e`: nothing but single letters.
bool letter_spaced(const View& view, std::span<const Index> run);
/// The run's text with single spaces.
std::string text_of(const View& view, std::span<const Index> run);

/// A stretch of a line between runs of spaces or pipes.
struct Fragment {
  Run run{};
  std::uint32_t column = 0;  ///< characters from the line's start
};
/// The line's fragments; with pipes every cell counts, empty ones too. `first` is its first token, where that is known.
std::vector<Fragment> fragments(const View& view, Index line, bool& pipes, Index first = no_index);

/// A column of a block: who stands under it, or what it holds of them.
struct AttendanceColumn {
  AttendanceHead head{};
  std::uint32_t at = 0;  ///< characters from the line's start
  sv::ColumnHead holds = sv::ColumnHead::name;
};

/// A head found at the start of a line, with what is left of the line.
struct HeadLine {
  std::vector<AttendanceColumn> columns{};
  std::vector<Fragment> values{};
  bool end = false;        ///< a head that ends the block
  bool signing = false;    ///< … and the cover's part on who is there
  bool strong = false;     ///< says presence by itself
  bool continued = false;  ///< the label goes on in the next line's first fragment
  bool votes = false;      ///< no head: the first row of a table of votes
};

/// Where the walk over the lines stands.
struct HeadContext {
  bool opening = false;  ///< on the cover
  bool open = false;     ///< in a block
  bool table = false;    ///< in a table of people
};
/// Reads a head of attendance, or one that ends it, at the start of the line.
bool read_head(const View& view, Index line, const std::vector<Fragment>& parts, bool pipes, HeadContext context,
               HeadLine& head);
/// Such a head is the role of those under it.
bool role_head(sv::PresenceHead kind);
/// The head that a label makes by its words, where no table holds it; closed: a colon stands behind it, so that it may hold
/// a word or two that nobody foresaw.
std::optional<AttendanceHead> compose_head(const View& view, std::span<const Index> label, bool closed);
/// The head's words as the role of those under it, without `Närvarande`; empty where the head is no role.
std::string role_of_head(const View& view, std::span<const Index> words, sv::PresenceHead kind);
/// Words of a sentence that tells who is there.
inline constexpr auto presence_words =
    words("närvara", "närvarade", "närvarande", "deltog", "röstberättigade", "rösträtt", "röstlängd");
/// Words before a visitor's name in a heading.
inline constexpr auto visit_words = words("besök", "gäst", "gäster", "gästas", "inbjuden", "inbjudna");
/// Words of a sentence that elects.
inline constexpr auto elect_words =
    words("valde", "valdes", "vald", "valda", "välja", "väljer", "väljs", "utse", "utser", "utses", "utsåg", "utsågs",
          "utsedda", "utsedd", "utsetts", "valts", "fick", "utsett", "valt");
/// First words of a label before those who adjust.
inline constexpr auto adjuster_label_words =
    words("utses", "utsedda", "utsedd", "justerare", "protokolljusterare", "protokollsjusterare", "justeringsperson",
          "justeringsman", "justeringsmän", "val", "att", "till", "justeras", "justerande", "protokolljusterande");

/// A line that may hold a head.
struct HeadCue {
  Index token = 0;     ///< its first
  bool visit = false;  ///< a visitor may be named
};

/// What one look at every token finds.
struct AttendanceCues {
  std::vector<HeadCue> lines{};
  std::vector<Index> elections{};  ///< words that elect, labels of adjusters, brackets
};
AttendanceCues attendance_cues(const View& view);
/// Walks the lines, finds the heads, and reads what stands under them; a person listed twice has two rows.
std::vector<AttendanceRow> walk_attendance(const View& view, std::span<const HeadCue> cues);

struct BlockLine {
  std::vector<Fragment> fragments{};
  bool pipes = false;
};

/// A head with the lines under it.
struct AttendanceBlock {
  std::vector<AttendanceColumn> columns{};
  std::vector<BlockLine> lines{};
  std::size_t names = 0;        ///< that start anywhere in its lines
  std::size_t most_names = 0;   ///< in one line
  bool run_in = false;          ///< the head's line has values
  bool semicolons = false;      ///< stand in its lines
  bool surnames_first = false;  ///< `Ek, Anna` throughout
  bool table = false;
  bool rows = false;  ///< a person or an organisation with its people to a line
  /// Names run on in a paragraph.
  bool running() const;
};
/// Do most lines open with a surname, a comma and a first name?
bool puts_surnames_first(const View& view, const AttendanceBlock& block);
void read_block(const View& view, const AttendanceBlock& block, std::vector<AttendanceRow>& rows);

/// Reads who was there from the sentences of a paragraph: `Mötet leddes av ordföranden Anna Ek. Från byalaget deltog Bo Lind.`
void read_prose(const View& view, Span paragraph, std::vector<AttendanceRow>& rows);

/// Do several sentences of a paragraph tell who was there?
bool tells_presence(const View& view, Span paragraph);

/// Chair, secretary and adjusters of the meeting, where the text elects or names them.
void add_elected_roles(const View& view, std::span<const Index> elections, std::vector<AttendanceRow>& rows);

/// Is the token this mark, as printed?
inline bool is_mark(const View& view, Index token, std::string_view mark) {
  return view.source(view.tokens[token].span()) == mark;
}

inline bool is_dash(const View& view, Index token) {
  return is_mark(view, token, "-") || is_mark(view, token, "–") || is_mark(view, token, "—");
}

/// The run's tokens from the one at `from` on.
inline std::span<const Index> tail(const Run& run, std::size_t from) {
  return std::span<const Index>(run.tokens).subspan(std::min(from, run.size()));
}

}  // namespace minutes::find
