// Days and clock times as covers and titles write them. Works on the bytes of a short stretch: titles mix dashes,
// dots and ordinals in ways that no token class foresees, and only a few lines are ever looked at.
#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/meta_parts.h"
#include "sv/lexicon.h"

namespace minutes::find {
namespace {

constexpr int century_turn = 60;  ///< two-digit years below it are of this century

bool digit(char c) { return c >= '0' && c <= '9'; }

/// Without one there is neither day nor time.
bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), digit); }

class Scanner {
 public:
  Scanner(std::string_view text, Span span) : text_(text), at(span.start), end_(span.end) {}

  bool done() const { return at >= end_; }
  char byte() const { return done() ? '\0' : text_[at]; }
  bool at_digit() const { return !done() && digit(text_[at]); }

  /// A number of at most `most` digits that ends where its digits end; -1 and no move otherwise.
  int number(std::size_t least, std::size_t most) {
    std::uint32_t to = at;
    int value = 0;
    while (to < end_ && digit(text_[to]) && to - at <= most) value = value * 10 + (text_[to++] - '0');
    if (to - at < least || to - at > most) return -1;
    at = to;
    return value;
  }

  bool take(std::string_view mark) {
    if (text_.substr(at, end_ - at).substr(0, mark.size()) != mark) return false;
    at += static_cast<std::uint32_t>(mark.size());
    return true;
  }

  bool dash() { return take("-") || take("–") || take("—") || take("−"); }

  bool spaces() {
    const std::uint32_t from = at;
    while (!done() && base::is_space(base::code_point_at(text_, at))) at += step();
    return at > from;
  }

  /// Letters, and among them what prints nothing.
  std::string word() {
    std::string letters;
    while (!done()) {
      const char32_t c = base::code_point_at(text_, at);
      if (base::is_letter(c)) letters += text_.substr(at, step());
      if (!base::is_letter(c) && (!base::is_invisible(c) || letters.empty())) break;
      at += step();
    }
    return base::fold(letters);
  }

  void skip() { at += step(); }
  std::uint32_t step() const {
    return static_cast<std::uint32_t>(base::sequence_length(static_cast<unsigned char>(text_[at])));
  }

 private:
  std::string_view text_;

 public:
  std::uint32_t at;

 private:
  std::uint32_t end_;
};

int listed(std::string_view folded, std::uint64_t list) {
  const auto& lexicon = sv::lexicon();
  const auto& info = lexicon.info(lexicon.find(base::hash_of(folded)));
  return (info.lists & list) != 0 ? info.value : 0;
}

int full_year(int year) { return year >= 100 ? year : year < century_turn ? 2000 + year : 1900 + year; }

/// `2024-08-19`, `24.08.19`, `19.8.2024`: three numbers with one mark between.
bool numeric(Scanner& s, Day& day) {
  const Scanner from = s;
  const auto mark = [&] { return s.dash() ? '-' : s.take(".") ? '.' : s.take("/") ? '/' : '\0'; };
  const int first = s.number(1, 4);
  const std::size_t width = s.at - from.at;
  const char separator = first < 0 || width == 3 ? '\0' : mark();
  const int second = separator ? s.number(1, 2) : -1;
  const bool same = second >= 0 && mark() == separator;
  const std::uint32_t third_at = s.at;
  const int third = same ? s.number(1, 4) : -1;
  const std::size_t third_width = s.at - third_at;
  if (third >= 0 && !s.at_digit()) {
    if (width == 4 && third_width <= 2)
      day = {first, second, third};
    else if (third_width == 4 && width <= 2)
      day = {third, second, first};
    else if (width == 2 && third_width == 2 && separator != '/')
      day = {full_year(first), second, third};
    if (valid(day)) return true;
  }
  day = {};
  s = from;
  return false;
}

/// Two or four figures; -1 where no year.
int year_figures(Scanner& s) {
  const std::uint32_t start = s.at;
  const int year = s.number(2, 4);
  return s.at - start == 3 || s.at_digit() ? -1 : year;
}

/// A year behind a day and month: ` 2024`, `, 2024`, ` -24`, `'24`, and behind figures `-24`, `/2024`.
int year_behind(Scanner& s, bool slashed) {
  const Scanner from = s;
  const bool comma = s.take(","), apart = s.spaces();
  if (apart && s.at_digit()) {
    if (const int year = s.number(4, 4); year >= 1900 && year <= 2199 && !s.at_digit()) return year;
  } else if (!comma && ((slashed && !apart && s.take("/")) || ((slashed || apart) && s.dash()) || s.take("'") || s.take("’"))) {
    // `3 maj -5 juni` and `3/5 -5/6` are ranges.
    const int year = year_figures(s);
    Scanner next = s;
    if (year >= 0 && !next.take("/") && (next.spaces(), listed(next.word(), sv::month) == 0)) return full_year(year);
  }
  s = from;
  return 0;
}

/// `19 augusti 2024`, `20:e december`, `3–4 maj 2024` (its first day), `2/4 2024`.
bool worded(Scanner& s, Day& day) {
  const Scanner from = s;
  const int first = s.number(1, 2);
  if (first < 1 || first > 31) return s = from, false;
  if (s.take("/")) {
    const int month = s.number(1, 2);
    if (month >= 1 && month <= 12 && !s.at_digit()) {
      day = {0, month, first};
      day.year = year_behind(s, true);
      return true;
    }
    return s = from, false;
  }
  if (s.take(":") || s.byte() == 'e') s.word();
  s.take(".");
  const Scanner before = s;
  s.spaces();
  if (!s.dash() || (s.spaces(), s.number(1, 2)) < 1) s = before;
  if (s.take(":")) s.word();
  s.spaces();
  const int month = listed(s.word(), sv::month);
  if (month == 0) return s = from, false;
  s.take(".");
  day = {year_behind(s, false), month, first};
  return true;
}

/// `November 26, 2020`, behind the month.
bool day_behind(Scanner& s, int month, Day& day) {
  const Scanner from = s;
  if (s.spaces()) {
    const int number = s.number(1, 2);
    const int year = number >= 1 && number <= 31 ? year_behind(s, false) : 0;
    if (year != 0) return day = {year, month, number}, true;
  }
  s = from;
  return false;
}

bool compact_day(Scanner& s, Day& day) {
  const Scanner from = s;
  const int number = s.number(6, 8);
  const std::size_t width = s.at - from.at;
  if (number >= 0 && (width == 6 || width == 8) && !s.at_digit()) {
    day = {full_year(number / 10000), number / 100 % 100, number % 100};
    if (valid(day) && day.year >= 1950 && day.year < 2100) return true;
  }
  s = from;
  return false;
}

/// Letters, digits or a mark of a longer number stand before: `KS-2024`, `1:12`.
bool glued(std::string_view text, std::uint32_t start, std::uint32_t at) {
  if (at == start) return false;
  std::uint32_t last = at - 1;
  while (last > start && base::is_continuation(static_cast<unsigned char>(text[last]))) --last;
  const char32_t before = base::code_point_at(text, last);
  if (base::is_letter(before) || base::is_digit(before) || before == '/' || before == ':' || before == '-') return true;
  return before == '.' && last > start && digit(text[last - 1]);
}

/// `kl`, `kl.`, `klockan` and spellings of it, before a number.
bool clock_cue(std::string_view word) { return word == "kl" || word == "kl." || word.starts_with("klock") || word == "tid"; }

/// `13.15`, `13:15`, `13` (with a cue); -1 where it is no time.
int clock_time(Scanner& s, bool bare_hours) {
  const Scanner from = s;
  const int hour = s.number(1, 2);
  if (hour < 0 || hour > 24) return s = from, -1;
  const Scanner before = s;
  if (s.take(".") || s.take(":")) {
    const int minute = s.number(2, 2);
    if (minute >= 0 && minute < 60 && !s.at_digit()) return hour * 60 + minute;
    s = before;
  }
  if (!bare_hours || s.at_digit()) return s = from, -1;
  return hour * 60;
}

/// `10–11.15`, and behind a day `13 – 17`: a bare hour that opens a range.
bool opens_range(Scanner s, bool behind_day) {
  const int hour = s.number(1, 2);
  if (hour < 0 || hour > 24) return false;
  s.spaces();
  if (!s.dash()) return false;
  s.spaces();
  const int end = clock_time(s, behind_day);
  return end > hour * 60 && !s.at_digit();
}

/// Nothing but spaces and a comma between a day with its year and the byte at `at`.
bool right_behind(std::string_view text, const std::vector<FoundDay>& days, std::uint32_t at) {
  return std::any_of(days.begin(), days.end(), [&](const FoundDay& day) {
    return day.day.year != 0 && day.span.end < at &&
           text.substr(day.span.end, at - day.span.end).find_first_not_of(" ,\t") == std::string_view::npos;
  });
}

bool inside(const std::vector<FoundDay>& days, std::uint32_t at) {
  return std::any_of(days.begin(), days.end(), [&](const FoundDay& day) { return day.span.contains(at); });
}

}  // namespace

std::vector<FoundDay> days_in(std::string_view text, Span span, bool compact) {
  std::vector<FoundDay> out;
  if (!has_digit(span.of(text))) return out;
  int weekday = 0;
  std::uint32_t from = span.start;
  for (Scanner s(text, span); !s.done();) {
    const std::uint32_t start = s.at;
    Day day;
    if (s.at_digit()) {
      if (!glued(text, span.start, s.at) && (numeric(s, day) || worded(s, day) || (compact && compact_day(s, day)))) {
        out.push_back({day, {weekday != 0 ? from : start, s.at}, weekday});
        weekday = 0;
      } else {
        while (s.at_digit()) s.skip();
      }
    } else if (base::is_letter(base::code_point_at(text, s.at))) {
      const std::string word = s.word();
      if (const int month = listed(word, sv::month); month != 0 && day_behind(s, month, day)) {
        out.push_back({day, {start, s.at}, 0});
      } else if (const int named = listed(word, sv::weekday)) {
        weekday = named;
        from = start;
      } else if (word != "den") {
        weekday = 0;
      }
    } else {
      s.skip();
    }
  }
  return out;
}

std::vector<FoundTime> times_in(std::string_view text, Span span, const std::vector<FoundDay>& days) {
  std::vector<FoundTime> out;
  if (!has_digit(span.of(text))) return out;
  std::uint32_t cue = UINT32_MAX;
  for (Scanner s(text, span); !s.done();) {
    const std::uint32_t start = s.at;
    if (s.at_digit()) {
      const bool free = !inside(days, start) && !glued(text, span.start, start);
      const bool told = cue != UINT32_MAX;
      const bool cued = told || (free && opens_range(s, right_behind(text, days, start)));
      FoundTime time;
      time.start = free ? clock_time(s, cued) : -1;
      if (time.start >= 0) {
        const Scanner before = s;
        s.spaces();
        bool range = s.dash();
        if (!range) range = s.word() == "till";
        s.spaces();
        time.end = range ? clock_time(s, cued || (s.at - start) > 4) : -1;
        if (time.end < 0) s = before;
        time.span = {told ? cue : start, s.at};
        time.cued = told;
        out.push_back(time);
      } else {
        while (s.at_digit()) s.skip();
      }
      cue = UINT32_MAX;
    } else if (base::is_letter(base::code_point_at(text, s.at))) {
      const std::string word = s.word();
      if (clock_cue(word)) {
        cue = start;
        s.take(".");
        s.take(":");
      } else if (word != "ca" && word != "cirka") {
        cue = UINT32_MAX;
      }
    } else {
      if (s.byte() == ',' || s.byte() == ';') cue = UINT32_MAX;
      s.skip();
    }
  }
  return out;
}

std::string clock(int minutes) {
  const auto two = [](int number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
  return two(minutes / 60) + ":" + two(minutes % 60);
}

}  // namespace minutes::find
