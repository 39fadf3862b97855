// What a line of a cover looks like: a person, a label before people, an organisation with its people.
#pragma once

#include <vector>

#include "find/attendance_parts.h"

namespace minutes::find {

/// Asked of lines one by one; knows nothing of where the walk stands.
class AttendanceLines {
 public:
  explicit AttendanceLines(const View& view) : view_(view) {}
  /// A name opens the line below, or the one behind a blank.
  bool names_below(Index line) const;
  /// `Socialdemokraterna`, `Moderaterna (M)`: a party and nothing else.
  bool names_party(const Fragment& part) const;
  /// `Från Ekby kommun`, and nobody.
  bool names_side(const Fragment& part) const;
  /// `ARBETSGIVAREN      ARBETSTAGARNA` over columns of their people.
  bool side_columns(Index line, const std::vector<Fragment>& parts) const;

  /// A comment or front matter.
  bool hidden(Index line) const;
  /// `2 (7)`, `| --- | --- |`: nothing but figures and marks.
  bool no_words(const std::vector<Fragment>& fragments) const;
  /// `1. ÖPPNANDE OCH DAGORDNING`
  bool shouted_matter(const std::vector<Index>& run, std::size_t at) const;
  /// A heading of the text: below the title, no date, no head of attendance.
  bool matter_heading(const Line& shape, const std::vector<Index>& run) const;
  /// A block of sentences starts with the line.
  bool is_paragraph(Index line) const;
  /// `Justerare: Anna Ek`: at the meeting, be they listed or not.
  bool adjusters(const std::vector<Fragment>& parts) const;
  /// `1. Anna Ek` in a numbered list of people.
  bool starts_with_person(const Fragment& first) const;
  /// `…, Anna Ek, enhetschef`: a full name and an office.
  bool presented(const std::vector<Index>& run, std::size_t at) const;
  /// Words of a role open the fragment, with their rank; `next` is the place behind them.
  bool role_words(const Fragment& fragment, std::size_t& next) const;
  /// `Ordförande   Anna Ek`, `Ordförande: Anna Ek` or, before any head, `Runt bordet: Anna Ek` without a head above.
  bool implicit(const std::vector<Fragment>& parts) const;
  /// `Label: Anna Ek`, the name behind the colon or in the next column.
  bool labels_people(const std::vector<Fragment>& parts) const;
  /// The colon behind a label of a few words; 0 where there is none, or where it is one of the cover.
  std::size_t label_end(const Fragment& part) const;
  /// `| För arbetsgivaren | Anna Ek, HR-chef |`, `Från bolaget   Bo Lind`
  bool labels_cell(const std::vector<Fragment>& parts) const;
  /// `Ekby kommun   Anna Ek`, and another such row below.
  bool keyed_row(Index line, const std::vector<Fragment>& parts) const;
  /// `Anna Ek, …`, `Anna Ek (…`, `Anna Ek och …`, alone on its line
  bool presents(const std::vector<Fragment>& parts) const;
  /// `Ekby kommun   Anna Ek`
  bool keyed(const std::vector<Fragment>& parts) const;
  /// Words that no table of labels holds, with names on the line below.
  bool heads_names(Index line, const std::vector<Index>& run, bool colon) const;
  /// `Org: Anna Ek, …`.
  bool labelled(const Fragment& part) const;
  /// A line of names and commas that does not begin with a full name: `kim, Anna Ek, Bo Lind`.
  bool lists_names(const std::vector<Fragment>& parts) const;
  bool holds_mark(const Fragment& part, std::string_view mark) const;

 private:
  /// `Ordförande: Noomi (9A)`
  bool office_of(const Fragment& part, std::size_t colon) const;

  const View& view_;
};

}  // namespace minutes::find
