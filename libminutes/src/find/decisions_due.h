// When something is to be done: the date of a stretch that lies ahead, and what it is the date of.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "minutes/date.h"
#include "minutes/decision.h"
#include "minutes/meta.h"
#include "minutes/view.h"

namespace minutes::find {

class DueReader {
 public:
  DueReader(const View& view, std::span<const DateMention> dates, const Meta& meta);

  /// Due of what is stated in `within`; a meeting without a day (`till nästa möte`) gives its words and no value.
  std::optional<Due> due(TokenRange within) const;
  /// What a cell for days says, whatever lies behind: the column is for nothing else.
  std::optional<Due> as_written(TokenRange cell) const;
  /// The years that someone is elected for: `för 2025`, `2024–2027`.
  std::optional<Due> term(TokenRange within) const;
  /// A day to come stands behind the cue, in a few words.
  bool ahead_behind(TokenRange within, TokenRange cue) const;
  /// A day or a month before the meeting stands behind the cue, in a few words.
  bool behind(TokenRange within, TokenRange cue) const;
  /// Dates to come of different values stand in the stretch.
  bool differ_in(TokenRange within) const;
  /// A day before the meeting stands in the stretch.
  bool holds_earlier_day(TokenRange within) const;
  /// As Due::date counts them.
  const DateMention& date(Index number) const { return dates_[number]; }
  /// The first whole day in `within` that lies before the meeting, near `cue`: the day of an earlier decision.
  const DateMention* earlier_day(TokenRange within, TokenRange cue) const;

 private:
  std::span<const DateMention> inside(Span span) const;
  Index token_of(TokenRange within, const DateMention& date) const;
  Index before_day(Index token) const;
  bool dates_a_paper(Index token) const;
  bool opens_clause(Index token) const;
  bool is_passive(Index verb) const;
  bool names_one_of_year(const DateMention& date) const;
  bool is_candidate(TokenRange within, const DateMention& date) const;
  std::optional<Due> next_meeting(TokenRange within) const;
  DueKind kind_of(TokenRange within, const DateMention& date) const;
  Due read_from(const DateMention& date, DueKind kind) const;

  const View& view_;
  std::span<const DateMention> dates_;
  std::vector<std::uint32_t> starts_;  ///< of dates_, close together to be searched
  std::string meeting_;
  bool plan_;  ///< its commitments are for its period
};

}  // namespace minutes::find
