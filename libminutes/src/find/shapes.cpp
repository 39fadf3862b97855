#include "find/shapes.h"

#include <array>

namespace minutes::find {
namespace {

constexpr bool is_figure(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) == 0xC3;
}

/// Walks the figures; every step that fails leaves the place alone.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  std::size_t at = 0;

  char peek(std::size_t ahead = 0) const { return at + ahead < text_.size() ? text_[at + ahead] : '\0'; }

  /// Exactly `low` to `high` figures, all that stand there.
  bool figures(std::size_t low, std::size_t high, int& value) {
    std::size_t n = 0;
    int read = 0;
    while (is_figure(peek(n)) && n <= high) read = read * 10 + (peek(n++) - '0');
    if (n < low || n > high) return false;
    value = read;
    at += n;
    return true;
  }

  /// As figures(), but takes `count` of a longer run.
  bool fixed(std::size_t count, int& value) {
    int read = 0;
    for (std::size_t n = 0; n < count; ++n) {
      if (!is_figure(peek(n))) return false;
      read = read * 10 + (peek(n) - '0');
    }
    value = read;
    at += count;
    return true;
  }

  /// Number of figures that stand `ahead` of here.
  std::size_t run(std::size_t ahead = 0) const {
    std::size_t n = 0;
    while (is_figure(peek(ahead + n))) ++n;
    return n;
  }

  bool take(char c) {
    if (peek() != c) return false;
    ++at;
    return true;
  }

  bool take(std::string_view word) {
    if (!text_.substr(at).starts_with(word)) return false;
    at += word.size();
    return true;
  }

  /// A hyphen, dash or minus.
  bool dash() {
    if (take('-')) return true;
    // U+2010 to U+2014 and U+2212, told apart by their three bytes: this is asked of every figure.
    if (static_cast<unsigned char>(peek()) != 0xE2) return false;
    const auto second = static_cast<unsigned char>(peek(1)), third = static_cast<unsigned char>(peek(2));
    const bool is_dash = (second == 0x80 && third >= 0x90 && third <= 0x94) || (second == 0x88 && third == 0x92);
    if (is_dash) at += 3;
    return is_dash;
  }

  bool space() {
    const char next = peek();
    if (next != ' ' && next != '\n' && next != '\r' && static_cast<unsigned char>(next) < 0xC2) return false;
    return take(' ') || take("\u00a0") || take("\u2009") || take("\u202f") || take('\n') || take("\r\n");
  }

  /// A dash, or two hyphens, with at most one space on either side.
  bool wide_dash() {
    const std::size_t before = at;
    const bool spaced = space();
    if (take("--") || dash()) {
      const bool after = space();
      if (spaced == after) return true;
    }
    at = before;
    return false;
  }

  /// No figure, letter or joined figure follows.
  bool ends() const {
    const char next = peek();
    if (is_figure(next) || is_letter_byte(next)) return false;
    if ((next == '.' || next == ',' || next == ':' || next == '/' || next == '-') && is_figure(peek(1))) return false;
    return next != '%';
  }

 private:
  std::string_view text_;
};

bool plausible_year(int year) { return year >= 1800 && year < 2200; }
bool plausible_month(int month) { return month >= 1 && month <= 12; }
bool plausible_day(int day) { return day >= 1 && day <= 31; }
int century_of(int two_digits) { return two_digits < 70 ? 2000 + two_digits : 1900 + two_digits; }

bool read_year(Cursor& c, int& year) {
  const std::size_t before = c.at;
  if (c.figures(4, 4, year) && plausible_year(year)) return true;
  c.at = before;
  return false;
}

bool read_day(Cursor& c, int& day) {
  const std::size_t before = c.at;
  if (c.figures(1, 2, day) && plausible_day(day)) return true;
  c.at = before;
  return false;
}

bool read_clock(Cursor& c, int& minutes) {
  const std::size_t before = c.at;
  int hour = 0, minute = 0, second = 0;
  if (c.figures(1, 2, hour) && hour <= 24 && (c.take(':') || c.take('.')) && c.figures(2, 2, minute) && minute < 60 &&
      hour * 60 + minute <= 24 * 60) {
    if (c.peek() == ':' && is_figure(c.peek(1))) {
      ++c.at;
      c.fixed(2, second);
    }
    minutes = hour * 60 + minute;
    return true;
  }
  c.at = before;
  return false;
}

bool read_hour(Cursor& c, int& minutes) {
  if (read_clock(c, minutes)) return true;
  const std::size_t before = c.at;
  int hour = 0;
  if (c.figures(1, 2, hour) && hour <= 24) {
    minutes = hour * 60;
    return true;
  }
  c.at = before;
  return false;
}

bool ordinal_mark(Cursor& c) {
  const std::size_t before = c.at;
  if (!c.take(':') && !is_letter_byte(c.peek())) return false;
  for (const std::string_view mark : {"nde", "dje", "de", "te", "e", "a", "NDE", "DJE", "DE", "TE", "E", "A"}) {
    const std::size_t here = c.at;
    if (c.take(mark) && !is_letter_byte(c.peek())) return true;
    c.at = here;
  }
  c.at = before;
  return false;
}

bool read_full_iso(Cursor& c, Day& day) {
  const std::size_t before = c.at;
  if (read_year(c, day.year) && c.dash() && c.figures(2, 2, day.month) && plausible_month(day.month) && c.dash() &&
      c.figures(2, 2, day.day) && plausible_day(day.day))
    return true;
  c.at = before;
  return false;
}

/// `10:03:37`, `T08:51:01+00:00`, with a zone's name, behind a date.
bool read_stamp(Cursor& c, int& minutes) {
  const std::size_t before = c.at;
  int fraction = 0;
  if ((c.take('T') || c.space()) && read_clock(c, minutes)) {
    if (c.peek() == '.' && is_figure(c.peek(1))) ++c.at, c.figures(1, 9, fraction);
    const std::size_t zone = c.at;
    constexpr std::size_t with_seconds = 8;
    const bool stamp = zone - before > with_seconds;
    // `2024-08-19 09:00–11:40`: a day, and a stretch of time that is read by itself
    if (Cursor further = c; !stamp && further.dash()) {
      c.at = before;
      minutes = -1;
      return false;
    }
    if (!c.take('Z') && ((c.take('+') || c.take('-')))) {
      if (!(c.fixed(2, fraction) && (c.take(':'), c.fixed(2, fraction)))) c.at = zone;
    } else if (c.at == zone && c.space() && !(c.take("CEST") || c.take("CET") || c.take("UTC"))) {
      c.at = zone;
    }
    if (c.ends()) return true;
  }
  c.at = before;
  minutes = -1;
  return false;
}

bool scan_day(Cursor& c, Numeric& n) {
  if (!read_day(c, n.first.day)) return false;
  ordinal_mark(c);
  return true;
}

bool scan_days(Cursor& c, Numeric& n) {
  return read_day(c, n.first.day) && c.wide_dash() && read_day(c, n.last.day) && n.first.day < n.last.day;
}

/// `–31 mars`: the figures are a day, not a year.
bool month_follows(Cursor c) {
  c.space();
  if (!is_letter_byte(c.peek())) return c.peek() == '/';
  for (const std::string_view month : {"jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"})
    if (c.take(month)) return true;
  return c.peek() == '/';
}

/// A month in lower case, whole or short, and a day behind a hyphen.
bool scan_month_day(Cursor& c, Numeric& n) {
  static constexpr std::string_view months[] = {
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
      "jan",     "feb",      "mar",  "apr",   "jun", "jul",  "aug",  "sept",    "sep",       "okt",     "nov",      "dec"};
  for (const std::string_view month : months) {
    const std::size_t before = c.at;
    if (c.take(month) && c.take('-') && c.figures(1, 2, n.last.day)) return true;
    c.at = before;
  }
  return false;
}

bool scan_years(Cursor& c, Numeric& n) {
  if (!read_year(c, n.first.year)) return false;
  const bool slash = c.take('/');
  if (!slash && !c.wide_dash()) return false;
  if (read_year(c, n.last.year)) return slash ? n.last.year == n.first.year + 1 : n.last.year > n.first.year;
  int short_year = 0;
  if (!c.figures(2, 2, short_year) || month_follows(c)) return false;
  n.last.year = n.first.year / 100 * 100 + short_year;
  if (n.last.year <= n.first.year) n.last.year += 100;
  return slash ? n.last.year == n.first.year + 1 : short_year > 12 && n.last.year - n.first.year < 40;
}

bool scan_short_year(Cursor& c, Numeric& n) {
  int year = 0;
  if (!(c.take('-') || c.take('\'') || c.take("\u2019"))) return false;
  if (!c.figures(2, 2, year) || month_follows(c)) return false;
  n.first.year = century_of(year);
  return true;
}

/// `2024.08.19`, `2024/08/19`, `2024 08 19`.
bool read_marked_iso(Cursor& c, Day& day, char mark) {
  const auto two = [&](int& value) { return (mark == ' ' ? c.space() : c.take(mark)) && c.figures(2, 2, value); };
  const std::size_t before = c.at;
  if (read_year(c, day.year) && two(day.month) && plausible_month(day.month) && two(day.day) && plausible_day(day.day))
    return true;
  c.at = before;
  return false;
}

bool scan_iso(Cursor& c, Numeric& n) {
  if (read_full_iso(c, n.first)) return read_stamp(c, n.from), true;
  return read_marked_iso(c, n.first, '.') || read_marked_iso(c, n.first, '/');
}

bool scan_spaced(Cursor& c, Numeric& n) { return read_marked_iso(c, n.first, ' '); }

bool scan_iso_range(Cursor& c, Numeric& n) {
  if (!read_full_iso(c, n.first) || !c.wide_dash()) return false;
  if (read_full_iso(c, n.last)) return true;
  n.last = n.first;
  if (!c.figures(2, 2, n.last.day) || !plausible_day(n.last.day)) return false;
  if (!c.dash()) return n.last > n.first;
  n.last.month = n.last.day;
  return plausible_month(n.last.month) && c.figures(2, 2, n.last.day) && plausible_day(n.last.day) && n.last > n.first;
}

bool scan_iso_month(Cursor& c, Numeric& n) {
  return read_year(c, n.first.year) && c.dash() && c.figures(2, 2, n.first.month) && plausible_month(n.first.month);
}

bool scan_short_iso(Cursor& c, Numeric& n) {
  if (!c.figures(2, 2, n.first.year)) return false;
  const bool dot = c.take('.');
  if (!dot && !c.dash()) return false;
  if (!c.figures(2, 2, n.first.month) || !(dot ? c.take('.') : c.dash()) || !c.figures(2, 2, n.first.day)) return false;
  n.number = n.first.year;
  n.first.year = century_of(n.first.year);
  return plausible_day(n.first.day) && plausible_month(n.first.month);
}

bool scan_dotted(Cursor& c, Numeric& n) {
  const std::size_t before = c.at;
  if (c.figures(2, 2, n.first.day) && c.take('-') && c.figures(2, 2, n.first.month) && c.take('-') &&
      read_year(c, n.first.year))
    return plausible_day(n.first.day) && plausible_month(n.first.month);
  c.at = before;
  if (!(read_day(c, n.first.day) && c.take('.') && (c.space(), c.figures(1, 2, n.first.month)) &&
        plausible_month(n.first.month) && c.take('.')))
    return false;
  c.space();
  if (read_year(c, n.first.year)) return true;
  // `30.6.25`: two figures each could also be a year, a month and a day.
  constexpr std::size_t two_each = 6;
  if (c.at - before >= two_each || !c.figures(2, 2, n.first.year)) return false;
  n.first.year = century_of(n.first.year);
  return true;
}

bool scan_compact(Cursor& c, Numeric& n) {
  return c.fixed(4, n.first.year) && plausible_year(n.first.year) && c.fixed(2, n.first.month) &&
         plausible_month(n.first.month) && c.fixed(2, n.first.day) && plausible_day(n.first.day);
}

bool scan_compact_six(Cursor& c, Numeric& n) {
  if (!(c.fixed(2, n.first.year) && c.fixed(2, n.first.month) && c.fixed(2, n.first.day))) return false;
  n.first.year = century_of(n.first.year);
  return plausible_month(n.first.month) && plausible_day(n.first.day);
}

bool read_slash(Cursor& c, Day& day) {
  const std::size_t before = c.at;
  // `26.11` is a day only in documents that write days so: find/date_points.cpp.
  const bool mark = read_day(c, day.day) && (c.take('/') || (c.take('.') && c.peek() != '0'));
  if (mark && c.figures(1, 2, day.month) && plausible_month(day.month)) return true;
  c.at = before;
  return false;
}

/// The year behind `19/8`: `-24`, `/24`, `-2024`, ` 2024`; none is no fault.
void read_slash_year(Cursor& c, int& year) {
  const std::size_t before = c.at;
  const bool spaced = c.space();
  const bool mark = c.dash() || (!spaced && (c.take('/') || c.take('\'')));
  int short_year = 0;
  if (!mark && !spaced) return;
  if (read_year(c, year) && c.ends()) return;
  year = 0;
  if (mark && c.figures(2, 2, short_year) && c.ends()) {
    year = century_of(short_year);
    return;
  }
  c.at = before;
}

bool scan_slash(Cursor& c, Numeric& n) {
  if (!read_slash(c, n.first)) return false;
  read_slash_year(c, n.first.year);
  return true;
}

bool scan_slash_range(Cursor& c, Numeric& n) {
  if (read_slash(c, n.first)) {
    const std::size_t before = c.at;
    if (!(c.space() && read_year(c, n.first.year))) c.at = before;
  } else if (!read_day(c, n.first.day)) {
    return false;
  }
  if (!c.wide_dash() || !read_slash(c, n.last)) return false;
  if (n.first.month == 0) {
    n.first.month = n.last.month;
    if (n.first.day >= n.last.day) return false;
  }
  read_slash_year(c, n.last.year);
  return true;
}

bool scan_slash_years(Cursor& c, Numeric& n) {
  if (!(c.figures(2, 2, n.first.year) && c.take('/') && c.figures(2, 2, n.last.year))) return false;
  if (n.last.year != (n.first.year + 1) % 100 || n.last.year <= 12) return false;
  n.first.year = century_of(n.first.year);
  n.last.year = n.first.year + 1;
  return true;
}

bool scan_number(Cursor& c, Numeric& n, int high) {
  return c.figures(1, high > 99 ? 3 : 2, n.number) && n.number >= 1 && n.number <= high;
}

bool scan_weeks(Cursor& c, Numeric& n) {
  return scan_number(c, n, 53) && (c.take('/') || c.wide_dash()) && c.figures(1, 2, n.last_number) && n.last_number >= 1 &&
         n.last_number <= 53;
}

/// `-20.00`, `-ca 20.00`.
bool read_end(Cursor& c, Numeric& n) {
  if (!c.wide_dash()) return false;
  n.approximate_to = c.take("ca. ") || c.take("ca ") || c.take("cirka ");
  // `22-06` is a night.
  constexpr int evening = 18 * 60, morning = 10 * 60;
  return read_hour(c, n.to) && (n.to > n.from || (n.from >= evening && n.to <= morning));
}

bool scan_clock_range(Cursor& c, Numeric& n) { return read_clock(c, n.from) && read_end(c, n); }

bool scan_hour_range(Cursor& c, Numeric& n) { return read_hour(c, n.from) && read_end(c, n); }

bool scan_year_day(Cursor& c, Numeric& n) {
  return read_year(c, n.first.year) && c.wide_dash() && read_day(c, n.last.day) && month_follows(c);
}

bool scan_compact_range(Cursor& c, Numeric& n) {
  const std::size_t before = c.at;
  if (scan_compact(c, n) && c.dash()) {
    Numeric last;
    if (!scan_compact(c, last)) return false;
    n.last = last.first;
  } else {
    c.at = before;
    Numeric last;
    if (!scan_compact_six(c, n) || !c.dash() || !scan_compact_six(c, last)) return false;
    n.last = last.first;
  }
  return valid(n.first) && valid(n.last) && n.first < n.last;
}

bool scan_military(Cursor& c, Numeric& n) {
  int hour = 0, minute = 0;
  if (!(c.fixed(2, hour) && c.fixed(2, minute)) || hour > 24 || minute > 59) return false;
  n.from = hour * 60 + minute;
  return true;
}

bool scan_issue(Cursor& c, Numeric& n) { return c.figures(4, 4, n.first.year) && c.take(':') && c.figures(1, 4, n.number); }

bool scan_session(Cursor& c, Numeric& n) {
  return c.figures(4, 4, n.first.year) && c.take('/') && c.figures(2, 4, n.last.year) && c.take(':') &&
         c.figures(1, 4, n.number);
}

/// Year and number in either order, a part behind a colon.
bool scan_registered(Cursor& c, Numeric& n) {
  const std::size_t first = c.run(), mark = first;
  const char joint = c.peek(mark);
  const std::size_t second = c.run(mark + 1);
  const bool year_first =
      first == 4 && (((joint == '-' || joint == '.') && second >= 3) || ((joint == '/' || joint == ':') && second >= 1));
  const bool year_last =
      (joint == '/' && first >= 1 && (second == 2 || second == 4)) || (joint == '-' && first >= 3 && second == 4);
  constexpr std::size_t longest = 7;
  if (!(year_first || year_last) || first > longest || second > longest) return false;
  c.at += first + 1 + second;
  if (c.peek() == ':' && is_figure(c.peek(1))) return c.take(':') && c.figures(1, 4, n.number);
  return true;
}

bool scan_grouped(Cursor& c, Numeric& n) {
  if (!c.figures(1, 3, n.number)) return false;
  const std::size_t head = c.at;
  std::size_t end = head;
  for (int three = 0; (c.take('.') || c.space()) && c.figures(3, 3, three);) end = c.at;
  c.at = end;
  return end > head;
}

bool scan_into(Shape shape, Cursor& c, Numeric& n) {
  switch (shape) {
    case Shape::day: return scan_day(c, n);
    case Shape::days: return scan_days(c, n);
    case Shape::year: return read_year(c, n.first.year);
    case Shape::years: return scan_years(c, n);
    case Shape::short_year: return scan_short_year(c, n);
    case Shape::two_digits: return c.figures(2, 2, n.number);
    case Shape::iso: return scan_iso(c, n);
    case Shape::spaced_iso: return scan_spaced(c, n);
    case Shape::iso_range: return scan_iso_range(c, n);
    case Shape::iso_month: return scan_iso_month(c, n);
    case Shape::short_iso: return scan_short_iso(c, n);
    case Shape::dotted: return scan_dotted(c, n);
    case Shape::compact: return scan_compact(c, n);
    case Shape::compact_six: return scan_compact_six(c, n);
    case Shape::slash: return scan_slash(c, n);
    case Shape::slash_range: return scan_slash_range(c, n);
    case Shape::slash_years: return scan_slash_years(c, n);
    case Shape::week: return scan_number(c, n, 53);
    case Shape::weeks: return scan_weeks(c, n);
    case Shape::clock: return read_clock(c, n.from);
    case Shape::clock_range: return scan_clock_range(c, n);
    case Shape::hour: return read_hour(c, n.from);
    case Shape::hour_range: return scan_hour_range(c, n);
    case Shape::year_day: return scan_year_day(c, n);
    case Shape::compact_range: return scan_compact_range(c, n);
    case Shape::military: return scan_military(c, n);
    case Shape::count: return scan_number(c, n, 999);
    case Shape::month_day: return scan_month_day(c, n);
    case Shape::issue: return scan_issue(c, n);
    case Shape::session: return scan_session(c, n);
    case Shape::registered: return scan_registered(c, n);
    case Shape::grouped: return scan_grouped(c, n);
    case Shape::none: return false;
  }
  return false;
}

}  // namespace

std::optional<Numeric> scan(Shape shape, std::string_view text) {
  Cursor cursor(text);
  Numeric read;
  if (!scan_into(shape, cursor, read) || !cursor.ends()) return std::nullopt;
  read.length = static_cast<std::uint32_t>(cursor.at);
  return read;
}

namespace {

/// What stands behind a run of figures, as far as it tells the shapes apart.
enum class Behind : std::uint8_t {
  nothing,
  joint,      ///< a hyphen and a figure
  dash,       ///< a hyphen and something else
  slash,      ///< and a figure, as with the marks that follow
  dot,        ///< and a figure
  dot_apart,  ///< and a figure behind a space
  colon,      ///< and a figure
  space,      ///< and a figure or a dash
  wide,       ///< a dash or space beyond ASCII, or an odd line end
  letter,     ///< perhaps behind a colon
  denial,     ///< a decimal, a percentage
  count
};

/// Shapes that need nothing behind their figures.
constexpr std::uint32_t bare = single_token_shapes | shape_bits(Shape::day, Shape::hour);

/// Shapes that allow it behind the first run. A mark that figures follow ends no bare shape but the hour, which may be a clock
/// time.
constexpr auto shapes_before = [] {
  using enum Shape;
  std::array<std::uint32_t, static_cast<std::size_t>(Behind::count)> out{};
  const auto set = [&](Behind behind, std::uint32_t shapes) { out[static_cast<std::size_t>(behind)] = shapes; };
  const std::uint32_t joined = shape_bits(days, years, iso, iso_range, iso_month, short_iso, dotted, slash_range, weeks,
                                          hour_range, year_day, compact_range, registered);
  const std::uint32_t spaced = shape_bits(days, years, spaced_iso, slash_range, weeks, hour_range, year_day, grouped);
  set(Behind::nothing, bare);
  set(Behind::joint, joined);
  set(Behind::dash, bare | joined);
  set(Behind::slash, shape_bits(slash, slash_range, slash_years, years, iso, weeks, session, registered));
  set(Behind::dot,
      shape_bits(slash, slash_range, hour, clock, clock_range, hour_range, dotted, short_iso, iso, grouped, registered));
  set(Behind::dot_apart, bare | shape_bit(dotted));
  set(Behind::colon, shape_bits(hour, clock, clock_range, hour_range, issue, registered));
  set(Behind::space, bare | spaced);
  set(Behind::wide, bare | joined | spaced);
  set(Behind::letter, shape_bit(day));
  return out;
}();

/// Shapes whose first run has so many figures.
constexpr auto shapes_of_run = [] {
  using enum Shape;
  std::array<std::uint32_t, 9> out{};
  out[1] = shape_bits(day, days, dotted, slash, slash_range, week, weeks, clock, clock_range, hour, hour_range, count,
                      registered, grouped);
  out[2] = out[1] | shape_bits(two_digits, short_iso, slash_years);
  out[3] = shape_bits(count, registered, grouped);
  out[4] = shape_bits(year, years, iso, spaced_iso, iso_range, iso_month, year_day, military, issue, session, registered);
  out[5] = shape_bit(registered);
  out[6] = shape_bits(compact_six, compact_range, registered);
  out[7] = shape_bit(registered);
  out[8] = shape_bits(compact, compact_range);
  return out;
}();

/// Marks and spaces count only where figures or a dash go on behind them.
Behind behind_run(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t place) { return place < text.size() ? text[place] : '\0'; };
  const char mark = byte(at), next = byte(at + 1);
  const bool goes_on = is_figure(next), wide = next == '\xC2' || next == '\xE2' || next == '\r';
  switch (mark) {
    case ' ':
    case '\n': return goes_on || next == '-' || wide ? Behind::space : Behind::nothing;
    case '\r': return Behind::wide;
    case '-': return goes_on ? Behind::joint : Behind::dash;
    case '/': return goes_on ? Behind::slash : Behind::nothing;
    case ',': return goes_on ? Behind::denial : Behind::nothing;
    case '%': return Behind::denial;
    case '.':
      if (goes_on) return Behind::dot;
      return wide || ((next == ' ' || next == '\n') && is_figure(byte(at + 2))) ? Behind::dot_apart : Behind::nothing;
    case ':':
      if (goes_on) return Behind::colon;
      return is_letter_byte(next) ? Behind::dash : Behind::nothing;  // `3:e`: a day, or as before any mark
    default: break;
  }
  if (is_letter_byte(mark)) return Behind::letter;
  return static_cast<unsigned char>(mark) >= 0xC2 ? Behind::wide : Behind::nothing;
}

/// The shapes of one or two figures that stand alone.
constexpr auto shapes_of_few = [] {
  using enum Shape;
  std::array<std::uint32_t, 100> out{};
  for (std::uint32_t value = 0; value < out.size(); ++value) {
    if (value >= 1 && value <= 31) out[value] |= shape_bit(day);
    if (value >= 1 && value <= 53) out[value] |= shape_bit(week);
    if (value >= 1) out[value] |= shape_bit(count);
    if (value <= 24) out[value] |= shape_bit(hour);
  }
  return out;
}();

/// The shapes of a run that stands alone; more figures than four are asked one by one.
RunShapes alone(std::string_view run) {
  using enum Shape;
  std::uint32_t value = 0;
  for (const char c : run) value = value * 10 + static_cast<std::uint32_t>(c - '0');
  RunShapes found{0, static_cast<std::uint32_t>(run.size()), true};
  if (run.size() <= 2) found.shapes = shapes_of_few[value] | (run.size() == 2 ? shape_bit(two_digits) : 0);
  if (run.size() == 3 && value >= 1) found.shapes = shape_bit(count);
  if (run.size() == 4 && value >= 1800 && value < 2200) found.shapes = shape_bit(year);
  if (run.size() == 4 && value / 100 <= 24 && value % 100 <= 59) found.shapes |= shape_bit(military);
  return found;
}

}  // namespace

RunShapes shapes_of_run_at(std::string_view text) {
  std::size_t figures = 0;
  while (figures < text.size() && is_figure(text[figures])) ++figures;
  const Behind behind = behind_run(text, figures);
  if (behind == Behind::nothing && figures <= 4) return alone(text.substr(0, figures));
  if (figures >= shapes_of_run.size()) return {};
  return {shapes_of_run[figures] & shapes_before[static_cast<std::size_t>(behind)], static_cast<std::uint32_t>(figures), false};
}

Shape shape_named(std::string_view name) {
#define MINUTES_SHAPE_MATCH(shape) \
  if (name == #shape) return Shape::shape;
  MINUTES_SHAPES(MINUTES_SHAPE_MATCH)
#undef MINUTES_SHAPE_MATCH
  return Shape::none;
}

}  // namespace minutes::find
