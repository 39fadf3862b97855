#include "support/date_promises.h"

#include "find/calendar.h"

namespace minutes::test {
namespace {

bool are_figures(std::string_view text) {
  for (const char c : text)
    if (c < '0' || c > '9') return false;
  return !text.empty();
}

int number_of(std::string_view figures) {
  int number = 0;
  for (const char c : figures) number = number * 10 + (c - '0');
  return number;
}

bool is_month(std::string_view text, bool year_known) {
  if (text == "XX") return true;
  if (text.size() != 2 || !are_figures(text)) return false;
  const int number = number_of(text);
  return (number >= 1 && number <= 12) || (year_known && ((number >= 21 && number <= 24) || (number >= 25 && number <= 41)));
}

bool is_day(std::string_view year, std::string_view month, std::string_view day) {
  if (day == "XX") return true;
  if (day.size() != 2 || !are_figures(day)) return false;
  const int known_year = are_figures(year) ? number_of(year) : 2024, number = number_of(day);
  if (month == "XX") return number >= 1 && number <= 31;
  return number_of(month) <= 12 && find::valid({known_year, number_of(month), number});
}

bool is_date(std::string_view text) {
  if (text.ends_with('~')) text.remove_suffix(1);
  const std::string_view year = text.substr(0, 4);
  if (year.size() != 4 || (year != "XXXX" && !are_figures(year))) return false;
  if (text.size() == 4) return true;
  if (text.size() != 7 && text.size() != 10) return false;
  const std::string_view month = text.substr(5, 2);
  if (text[4] != '-' || !is_month(month, year != "XXXX")) return false;
  return text.size() == 7 || (text[7] == '-' && is_day(year, month, text.substr(8, 2)));
}

bool is_time(std::string_view text) {
  return text.size() == 8 && text[2] == ':' && text[5] == ':' && are_figures(text.substr(0, 2)) &&
         are_figures(text.substr(3, 2)) && are_figures(text.substr(6, 2)) && number_of(text.substr(0, 2)) < 24 &&
         number_of(text.substr(3, 2)) < 60 && number_of(text.substr(6, 2)) < 60;
}

bool is_bound(const std::string& bound) { return bound.empty() || find::parse_iso(bound.substr(0, 10)).has_value(); }

std::string broken_by(const DateMention& date) {
  if (date.value.empty() || date.timex_value.empty()) return "a date without a value";
  if (!date.edtf.empty() && !is_edtf(date.edtf)) return "no EDTF: " + date.edtf;
  if (!is_bound(date.earliest) || !is_bound(date.latest)) return "bounds that no calendar has";
  if (!date.resolved && !(date.earliest + date.latest).empty()) return "bounds of what is not resolved";
  if (!date.earliest.empty() && !date.latest.empty() && date.latest.substr(0, 10) < date.earliest.substr(0, 10))
    return "bounds that end before they begin";
  return {};
}

}  // namespace

bool is_edtf(std::string_view text) {
  if (const auto slash = text.find('/'); slash != std::string_view::npos) {
    const std::string_view from = text.substr(0, slash), to = text.substr(slash + 1);
    return (from == ".." || is_date(from)) && (to == ".." || is_date(to)) && !(from == ".." && to == "..");
  }
  if (const auto time = text.find('T'); time != std::string_view::npos)
    return time == 10 && is_date(text.substr(0, time)) && text.find('X') == std::string_view::npos &&
           is_time(text.substr(time + 1));
  return is_date(text);
}

std::string broken_promise(std::span<const DateMention> dates, std::string_view content) {
  std::uint32_t behind = 0;
  for (const DateMention& date : dates) {
    if (date.span.start < behind || date.span.end <= date.span.start || date.span.end > content.size())
      return "spans that overlap or lie outside";
    for (const Span span : {date.basis_span, date.limit_span})
      if (span.end < span.start || span.end > content.size()) return "evidence that lies outside";
    behind = date.span.end;
    if (const std::string broken = broken_by(date); !broken.empty())
      return broken + " in `" + std::string(date.span.of(content)) + "` = " + date.value;
  }
  return {};
}

}  // namespace minutes::test
