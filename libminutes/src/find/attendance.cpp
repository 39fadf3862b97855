// Närvaro: what the lists, the sentences and the elections say, one row a person.
#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "find/attendance_parts.h"
#include "minutes/stages.h"

namespace minutes::find {
namespace {

/// Calls who is listed twice one person; what the first listing leaves open is taken from the later.
std::vector<AttendanceRow> merged(std::vector<AttendanceRow> rows) {
  std::vector<AttendanceRow> out;
  out.reserve(rows.size());
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
    else if (!row.called && row.person.presence == Presence::absent && !first.person.during)
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
  if (!row.person.role || row.person.role->find(", ") == std::string::npos) return;
  const std::string folded = base::fold(*row.person.role);
  for (const std::string_view member : {"ledamot", "ersättare", "suppleant"})
    if (folded == std::string(member) + ", justerare" || folded == "justerare, " + std::string(member))
      row.person.role = "justerare";
}

}  // namespace

std::vector<Attendee> attendance(const View& view, const Meta&) {
  const AttendanceCues cues = attendance_cues(view);
  std::vector<AttendanceRow> rows = merged(walk_attendance(view, cues.lines));
  settle_called(rows);
  add_elected_roles(view, cues.elections, rows);
  std::vector<Attendee> out;
  out.reserve(rows.size());
  for (AttendanceRow& row : rows) {
    settle_roles(row);
    out.push_back(std::move(row.person));
  }
  const auto before = [](const Attendee& a, const Attendee& b) { return a.span.start < b.span.start; };
  if (!std::is_sorted(out.begin(), out.end(), before)) std::stable_sort(out.begin(), out.end(), before);
  return out;
}

}  // namespace minutes::find
