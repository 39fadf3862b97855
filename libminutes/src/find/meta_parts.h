// What the steps of the meta finder share: days and times of covers and titles, labelled fields, title pieces.
//
// Method: meta_fields.cpp reads labels and their values from the cover; meta_title.cpp cuts the first lines into pieces
// and reads the genre from them, meta_body.cpp the body; meta_time.cpp reads days and clock times from a stretch; meta.cpp asks
// these in order of trust: labels, opening and closing sentences, title, page heads, front matter.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "find/calendar.h"
#include "minutes/meta.h"
#include "minutes/view.h"
#include "sv/phrases.h"

namespace minutes::find {

struct FoundDay {
  Day day{};  ///< year 0 where none is written
  Span span{};
  int weekday = 0;  ///< as written before it; 0 = none
  /// The weekday is that of the day, or nothing says otherwise.
  bool sound() const { return valid(day) && (weekday == 0 || weekday == find::weekday(day)); }
};

struct FoundTime {
  int start = 0, end = -1;  ///< minutes of the day; end -1 = none
  Span span{};              ///< with `kl.` before it
  bool cued = false;        ///< `kl` stands before it
};

/// Days written in full or without a year, in text order. `compact` takes `240812` too.
std::vector<FoundDay> days_in(std::string_view text, Span span, bool compact = false);
/// Clock times outside `days`.
std::vector<FoundTime> times_in(std::string_view text, Span span, const std::vector<FoundDay>& days);
/// `13:05`.
std::string clock(int minutes);

/// A label of the cover with what stands behind or under it.
struct CoverField {
  sv::CoverLabel label{};
  Span value{};
};

/// A stretch of the title block: a fragment of a line, or a line with those that continue it.
struct TitlePiece {
  Span span{};
  TokenRange tokens{};
  bool heading = false;
  bool page_head = false;  ///< page furniture, from anywhere in the document
};

/// First line of the matters: the first § line, numbered heading or attendance head behind `from`.
struct Opening {
  std::vector<TitlePiece> pieces{};
  Index end_line = 0;  ///< where the first item begins
};
Opening opening_of(const View& view);
std::vector<CoverField> cover_fields(const View& view, const Opening& opening);

/// A word of the genre in a piece of the title.
struct GenreHit {
  sv::GenreWord word{};
  TokenRange at{};
  explicit operator bool() const { return !at.empty(); }
};
/// `formal`: minutes and notes by their own words; else plans and agendas, at the piece's start.
GenreHit genre_in(const View& view, const TitlePiece& piece, bool formal);

/// Sets genre and its span.
void read_genre(const View& view, const Opening& opening, const std::vector<CoverField>& fields, Meta& meta);
/// A few words that name a body that meets: a board, a committee, a council.
bool names_body(const View& view, TokenRange words);
/// Sets body, place where it stands behind the body, and their spans.
void read_body(const View& view, const Opening& opening, const std::vector<CoverField>& fields, Meta& meta);

}  // namespace minutes::find
