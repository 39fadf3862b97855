// What the document says of itself, from its most trusted source each: labels of the cover, sentences that open and
// close the meeting, the title block, front matter.
#include "minutes/meta.h"

#include <algorithm>
#include <span>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/date_parts.h"
#include "find/end_set.h"
#include "find/hash_filter.h"
#include "find/meta_parts.h"
#include "find/word_set.h"
#include "minutes/stages.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

using sv::CoverLabel;

constexpr std::uint32_t max_stretch = 2000;  ///< bytes of a field or sentence that is searched for times

bool letter_at(std::string_view text, std::uint32_t at) {
  const char32_t c = base::code_point_at(text, at);
  return base::is_letter(c) || base::is_digit(c) || base::is_combining(c);
}

/// Without white space and marks at its ends.
Span trimmed(std::string_view text, Span span) {
  const auto open = [&](std::uint32_t at) { return letter_at(text, at) || text[at] == '"' || text[at] == '('; };
  while (!span.empty() && !open(span.start))
    span.start += static_cast<std::uint32_t>(base::sequence_length(static_cast<unsigned char>(text[span.start])));
  while (!span.empty()) {
    std::uint32_t last = span.end - 1;
    while (last > span.start && base::is_continuation(static_cast<unsigned char>(text[last]))) --last;
    if (letter_at(text, last) || text[last] == ')' || text[last] == '"') break;
    span.end = last;
  }
  return span;
}

class MetaReader {
 public:
  explicit MetaReader(const View& view)
      : view_(view), text_(view.source()), opening_(opening_of(view)), fields_(cover_fields(view, opening_)) {}

  Meta read(const Options& options, const Matches* matches) {
    read_genre(view_, opening_, fields_, meta_);
    read_body(view_, opening_, fields_, meta_);
    title();
    for (const CoverField& field : fields_) take(field);
    labelled_end_ = meta_.end_time.has_value();
    if (meta_.genre != Genre::plan) spoken_times();
    title_times();
    if (!meta_.diary_number) title_diary_number();
    if (!meta_.date) opening_line_date();
    if (!meta_.date) front_matter_date();
    if (!meta_.date && matches != nullptr && meta_.genre != Genre::plan) told_date(*matches);
    if (options.meeting_date) meta_.date = options.meeting_date, meta_.spans.date = {};
    return std::move(meta_);
  }

 private:
  /// `2 (2)`, `Sida 3 av 90`, `- 4 -`
  bool is_page_number(const TitlePiece& piece) const {
    for (Index t = piece.tokens.first; t < piece.tokens.last; ++t)
      if ((view_.tokens[t].cls == TokenClass::word || view_.tokens[t].cls == TokenClass::mixed) &&
          !word_set<"sida", "sidan", "sid", "sid.", "s", "s.", "av">.has(view_.tokens[t]))
        return false;
    return days_in(text_, piece.span, true).empty();
  }

  void title() {
    const TitlePiece* best = nullptr;
    for (const TitlePiece& piece : opening_.pieces) {
      const bool names_genre = piece.span.contains(meta_.spans.genre) && !meta_.spans.genre.empty();
      if (piece.page_head || is_page_number(piece)) continue;
      if (best == nullptr && piece.heading) best = &piece;
      if (names_genre && (best == nullptr || piece.heading)) best = &piece;
    }
    for (const TitlePiece& piece : opening_.pieces)
      if (best == nullptr && !is_page_number(piece)) best = &piece;
    if (best == nullptr) return;
    meta_.title = view_.reading(best->span);
    meta_.spans.title = best->span;
  }

  // ---- labels

  void take(const CoverField& field) {
    if (field.value.size() > max_stretch) return;
    switch (field.label) {
      case CoverLabel::place_and_time:
        set_date(field.value);
        set_times(field.value);
        set_place(field.value);
        break;
      case CoverLabel::date:
        set_date(field.value);
        set_times(field.value);
        break;
      case CoverLabel::time:
        set_date(field.value);
        set_times(field.value);
        break;
      case CoverLabel::end_time: set_end(field.value); break;
      case CoverLabel::place: set_place(field.value); break;
      case CoverLabel::diary_number: set_diary_number(field.value); break;
      case CoverLabel::paragraphs: set_paragraphs(field.value); break;
      case CoverLabel::adopted_by:
        if (meta_.genre == Genre::plan) set_date(field.value);
        break;
      default: break;
    }
  }

  void set_date(Span span) {
    if (meta_.date) return;
    for (const FoundDay& day : days_in(text_, span, true))
      if (day.sound() && !is_stamp(day.span)) return set_date(day);
  }

  void set_date(const FoundDay& day) {
    meta_.date = iso(day.day);
    meta_.spans.date = day.span;
  }

  void set_times(Span span) {
    const auto times = times_in(text_, span, days_in(text_, span, true));
    if (times.empty() || meta_.start_time) return;
    const auto outside =
        std::find_if(times.begin(), times.end(), [&](const FoundTime& time) { return !in_bracket(span, time); });
    const FoundTime& own = outside == times.end() ? times.front() : *outside;
    set_time(meta_.start_time, meta_.spans.start_time, own.start, own.span);
    if (own.end >= 0) set_time(meta_.end_time, meta_.spans.end_time, own.end, own.span);
  }

  /// `(syn på Eken 2 kl. 8.30–9.15), kl. 10–12`: the hours of something else.
  bool in_bracket(Span value, const FoundTime& time) const {
    const std::string_view before = Span{value.start, time.span.start}.of(text_);
    const auto open = before.rfind('(');
    return open != std::string_view::npos && before.find(')', open) == std::string_view::npos;
  }

  void set_end(Span span) {
    const auto times = times_in(text_, span, days_in(text_, span, true));
    if (!times.empty()) set_time(meta_.end_time, meta_.spans.end_time, times[0].start, times[0].span);
  }

  static void set_time(std::optional<std::string>& field, Span& where, int minutes, Span span) {
    if (field) return;
    field = clock(minutes);
    where = span;
  }

  /// What is left of a value without its days and times; the first part that has letters.
  void set_place(Span span) {
    if (meta_.place) return;
    const auto days = days_in(text_, span, true);
    const auto times = times_in(text_, span, days);
    std::vector<Span> taken;
    for (const FoundDay& day : days) taken.push_back(day.span);
    for (const FoundTime& time : times) taken.push_back(time.span);
    std::sort(taken.begin(), taken.end());
    taken.push_back({span.end, span.end});
    std::uint32_t from = span.start;
    for (const Span gap : taken) {
      if (const Span place = place_in({from, std::max(from, gap.start)}); !place.empty()) return put_place(place);
      from = std::max(from, gap.end);
    }
  }

  void put_place(Span place) {
    place = outside_bracket(place);
    const TokenRange tokens = view_.range(place);
    if (tokens.size() == 1 && word_set<"tbd", "tba", "meddelas">.has(view_.tokens[tokens.first])) return;
    const bool alone = tokens.size() == 2 || (tokens.size() > 2 && view_.reading(tokens.first + 2) == "(");
    if (alone && word_set<"digitalt">.has(view_.tokens[tokens.first]) &&
        word_set<"möte", "sammanträde", "årsmöte", "styrelsemöte">.has(view_.tokens[tokens.first + 1]))
      place = view_.tokens[tokens.first].span();
    meta_.place = view_.reading(place);
    meta_.spans.place = place;
  }

  Span place_in(Span span) const {
    TokenRange tokens = view_.range(trimmed(text_, span));
    const auto filler = [&](Index t) {
      const Token& token = view_.tokens[t];
      return token.cls == TokenClass::punctuation ||
             words("kl", "kl.", "klockan", "den", "i", "på", "vid", "till", "och", "tid", "datum", "plats", "från", "ca", "via",
                   "i", "lokal", "dagen")
                 .has(token) ||
             (token.lists & sv::weekday) != 0;
    };
    const auto leads_in = [&](Index t) {
      return !view_.tokens[t].has(token_capital) || word_set<"i", "på", "vid", "via">.has(view_.tokens[t]);
    };
    while (!tokens.empty() && filler(tokens.first) && leads_in(tokens.first)) ++tokens.first;
    while (!tokens.empty() && filler(tokens.last - 1) && view_.reading(tokens.last - 1) != ")") --tokens.last;
    for (Index t = tokens.first; t < tokens.last; ++t)
      if (word_set<"ajournering", "ajournerat", "ajournerades", "paus">.has(view_.tokens[t])) tokens.last = t;
    if (tokens.size() > 1 && word_set<"plats", "lokal">.has(view_.tokens[tokens.first]))
      ++tokens.first;  // a label without colon
    if (tokens.empty() || view_.tokens[tokens.first].cls == TokenClass::number) return {};
    Span place = trimmed(text_, view_.span(tokens));
    if (place.of(text_).ends_with(')') && place.of(text_).find('(') == std::string_view::npos) --place.end;  // `(Teams)`
    return place;
  }

  void set_diary_number(Span span) {
    if (meta_.diary_number) return;
    const TokenRange tokens = view_.range(span);
    Index last = tokens.first;
    bool figures = false;
    for (; last < tokens.last && last < tokens.first + 5; ++last) {
      const std::string_view reading = view_.reading(last);
      if (reading == "," || reading == ";" || reading == "(" || figures) break;
      const bool dotted = reading.size() > 5 && reading[4] == '.' && (reading.starts_with("19") || reading.starts_with("20"));
      figures = reading.find_first_of("0123456789") != std::string_view::npos &&
                (dotted || reading.find_first_of("-/:") != std::string_view::npos);
    }
    if (!figures) return;
    meta_.spans.diary_number = view_.span({tokens.first, last});
    meta_.diary_number = view_.reading(meta_.spans.diary_number);
  }

  void set_paragraphs(Span span) {
    std::vector<std::uint32_t> numbers;
    const std::string_view value = span.of(text_);
    for (std::size_t at = 0; at < value.size(); ++at) {
      if (value[at] < '0' || value[at] > '9') continue;
      std::uint32_t number = 0;
      for (; at < value.size() && value[at] >= '0' && value[at] <= '9' && number < 100000; ++at)
        number = number * 10 + static_cast<std::uint32_t>(value[at] - '0');
      numbers.push_back(number);
    }
    if (numbers.empty() || meta_.first_paragraph) return;
    meta_.first_paragraph = numbers.front();
    meta_.last_paragraph = std::max(numbers.front(), numbers.back());
    meta_.spans.paragraphs = span;
  }

  // ---- sentences

  static constexpr auto meeting_words = words("mötet", "mötets", "möte", "sammanträdet", "sammanträdets", "sammanträde",
                                              "stämman", "stämmans", "årsmötet", "årsmötets", "årsstämman", "styrelsemötet",
                                              "överläggningen", "förhandlingarna", "rådsmötet", "fullmäktigemötet", "dagens");
  static constexpr auto opening_words =
      words("öppnas", "öppnades", "öppnat", "öppnar", "öppnade", "öppnande", "öppnandet", "började", "börjar", "startade",
            "startar", "inleddes", "inleds", "inledde", "öppnats");
  static constexpr auto closing_words =
      words("avslutas", "avslutades", "avslutat", "avslutar", "avslutade", "avslutande", "avslutandet", "avslutning", "slutade",
            "slutar", "stängdes", "stängs", "stänger", "upplöstes", "hävdes", "avslutats", "stängt", "stängde", "slut");

  static constexpr HashFilter spoken_words = filter_of(opening_words, closing_words);

  /// `Mötet öppnades kl. 18.05`, `Ordföranden avslutade mötet 20.10`; of several closings the last.
  void spoken_times() {
    Index last = no_index;
    const std::span<const Token> tokens = view_.tokens.items;
    for (Index t = 0; t < tokens.size(); ++t) {
      if (!spoken_words.may_hold(tokens[t].hash)) continue;
      if (!opening_words.has(tokens[t]) && !closing_words.has(tokens[t])) continue;
      const Index sentence = view_.sentence_of(t);
      if (sentence != no_index && sentence != last) spoken_times(view_.sentences[sentence]);
      last = sentence;
    }
  }

  void spoken_times(const Sentence& sentence) {
    bool meeting = false;
    Index opened = no_index, closed = no_index;
    for (Index t = sentence.tokens.first; t < sentence.tokens.last; ++t) {
      const Token& token = view_.tokens[t];
      meeting = meeting || meeting_words.has(token);
      if (word_set<"nästa", "nästkommande", "kommande", "föregående", "förra">.has(token)) return;
      if (opening_words.has(token)) opened = t;
      if (closing_words.has(token)) closed = t;
    }
    if (sentence.span.size() > max_stretch || (!meeting && !closes_alone(sentence, closed))) return;
    const auto times = times_in(text_, sentence.span, days_in(text_, sentence.span));
    const auto behind = [&](Index word) {
      return std::find_if(times.begin(), times.end(), [&](const FoundTime& time) {
        return word != no_index && time.span.start > view_.tokens[word].start;
      });
    };
    if (const auto time = behind(opened); time != times.end())
      set_time(meta_.start_time, meta_.spans.start_time, time->start, time->span);
    if (const auto time = behind(closed); time != times.end() && !labelled_end_) {
      meta_.end_time.reset();
      set_time(meta_.end_time, meta_.spans.end_time, time->start, time->span);
    }
  }

  /// `Avslutning 18.10`, `Anna avslutade 20.04`: next to nothing but a word that closes and a time, on one of the last lines.
  bool closes_alone(const Sentence& sentence, Index closed) const {
    constexpr Index shortest_way = 40, longest = 7;
    if (closed == no_index || sentence.tokens.size() > longest || closed > sentence.tokens.first + 3) return false;
    if (!word_set<"avslutning", "avslutande", "avslutade", "avslutades", "avslutas", "slut">.has(view_.tokens[closed]))
      return false;
    if (closed + 1 >= sentence.tokens.last ||
        view_.tokens.size() - closed > std::max<std::size_t>(shortest_way, view_.tokens.size() / 10))
      return false;
    const Token& next = view_.tokens[closed + 1];
    return next.cls == TokenClass::number || next.cls == TokenClass::code || word_set<"kl", "kl.", "klockan">.has(next);
  }

  // ---- title block

  void title_times() {
    join_pieces();
    for (const TitlePiece& piece : opening_.pieces) {
      const auto days = days_in(text_, piece.span, true);
      const auto times = times_in(text_, piece.span, days);
      const auto sound =
          std::find_if(days.begin(), days.end(), [&](const FoundDay& day) { return day.sound() && !is_stamp(day.span); });
      if (!meta_.date && sound != days.end()) set_date(*sound);
      if (!times.empty() && (times[0].cued || times[0].end >= 0 || sound != days.end())) {
        set_time(meta_.start_time, meta_.spans.start_time, times[0].start, times[0].span);
        if (times[0].end >= 0) set_time(meta_.end_time, meta_.spans.end_time, times[0].end, times[0].span);
      }
    }
    title_place();
  }

  /// `KS 2024-00019` alone in a column of the page head or the title.
  void title_diary_number() {
    for (const TitlePiece& piece : opening_.pieces) {
      if (const Span labelled = behind_diary_label(piece.span); !labelled.empty()) return set_diary_number(labelled);
      if (piece.tokens.size() > 4 || !days_in(text_, piece.span).empty()) continue;
      if (is_diary_number(piece.span.of(text_))) return set_diary_number(piece.span);
    }
  }

  /// What stands behind `Dnr` inside a line of the title: `**Samordningsförbundet** · Dnr SF 2021/09`.
  Span behind_diary_label(Span line) const {
    const TokenRange tokens = view_.range(line);
    for (Index t = tokens.first + 1; t + 1 < tokens.last; ++t)
      if (is_parting(t - 1) && word_set<"dnr", "dnr.", "diarienr", "diarienr.", "diarienummer">.has(view_.tokens[t].hash)) {
        const Index first = t + 1 + is_colon(t + 1);
        Index last = first;
        while (last < tokens.last && view_.source(view_.tokens[last].span()) != ")") ++last;
        return first < last ? view_.span({first, last}) : Span{};
      }
    return {};
  }
  bool is_parting(Index t) const {
    const std::string_view mark = view_.source(view_.tokens[t].span());
    return mark == "·" || mark == "•" || mark == "|" || mark == "–" || mark == "(" || mark == "." || mark == ",";
  }
  bool is_colon(Index t) const { return view_.source(view_.tokens[t].span()) == ":"; }

  /// Letters of a body in capitals, a year, a number.
  static bool is_diary_number(std::string_view text) {
    const auto take = [&](std::string_view from, std::string_view set) {
      const auto end = from.find_first_not_of(set);
      return end == std::string_view::npos ? from.size() : end;
    };
    const std::size_t letters = take(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (letters < 2 || letters > 6 || letters + 1 >= text.size()) return false;
    text.remove_prefix(letters + (std::string_view(" -/").find(text[letters]) != std::string_view::npos));
    if (!text.starts_with("20") && !text.starts_with("19")) return false;
    if (take(text, "0123456789") != 4 || text.size() < 6 || std::string_view("-/:").find(text[4]) == std::string_view::npos)
      return false;
    return take(text.substr(5), "0123456789") == text.size() - 5;
  }

  /// `exporterat 2024-11-26`, `Utskriven: 3 maj 2024`: the day of the file, not of the meeting.
  bool is_stamp(Span day) const {
    constexpr std::uint32_t reach = 24;
    const std::uint32_t from = day.start > reach ? day.start - reach : 0;
    std::string_view before = text_.substr(from, day.start - from);
    if (const auto line = before.rfind('\n'); line != std::string_view::npos) before.remove_prefix(line + 1);
    const std::string words = base::fold(before);
    for (const std::string_view word : {"exporter", "utskriv", "utskrift", "skapad", "skapat", "sparad", "hämtad", "ändrad",
                                        "publicer", "genererad", "uppdatera", "printed", "created"})
      if (words.find(word) != std::string::npos) return true;
    return false;
  }

  /// In a form that only the rules of dates know, or in a sentence.
  void told_date(const Matches& matches) {
    const auto told = dates_step::meeting_day(view_, matches);
    if (!told) return;
    meta_.date = iso(told->day);
    meta_.spans.date = told->span;
  }

  /// A day that wide spaces tear into pieces stands whole in its line.
  void opening_line_date() {
    for (Index line = 0; line < opening_.end_line && !meta_.date; ++line) {
      const Line& whole = view_.layout.lines[line];
      if (whole.blank() || whole.span.size() > max_stretch) continue;
      set_date(whole.span);
      if (meta_.date) set_times(whole.span);
    }
  }

  /// Doubled spaces part no columns: `den 17  mars 2024`.
  void join_pieces() {
    std::vector<TitlePiece> joined;
    for (const TitlePiece& piece : opening_.pieces) {
      const bool near =
          !joined.empty() && !piece.page_head && joined.back().span.end < piece.span.start &&
          text_.substr(joined.back().span.end, piece.span.start - joined.back().span.end).find_first_not_of(' ') ==
              std::string_view::npos &&
          piece.span.start - joined.back().span.end <= 2;
      if (!near) {
        joined.push_back(piece);
        continue;
      }
      joined.back().span.end = piece.span.end;
      joined.back().tokens.last = piece.tokens.last;
    }
    opening_.pieces = std::move(joined);
  }

  void title_place() {
    if (meta_.place || meta_.genre == Genre::plan) return;
    for (const TitlePiece& piece : opening_.pieces)
      for (Index t = piece.tokens.first; t + 1 < piece.tokens.last; ++t)
        if (word_set<"digitalt">.has(view_.tokens[t]) && word_set<"möte", "sammanträde">.has(view_.tokens[t + 1]))
          return put_place(view_.tokens[t].span());
    for (std::size_t at = 0; at < opening_.pieces.size() && !meta_.place; ++at) place_beside(at);
    for (std::size_t at = 0; at < opening_.pieces.size() && !meta_.place; ++at) place_behind_body(opening_.pieces[at]);
  }

  /// Days and times of a piece, in text order.
  std::vector<Span> dated(const TitlePiece& piece) const {
    const auto days = days_in(text_, piece.span, true);
    std::vector<Span> spans;
    for (const FoundDay& day : days) spans.push_back(day.span);
    for (const FoundTime& time : times_in(text_, piece.span, days)) spans.push_back(time.span);
    std::sort(spans.begin(), spans.end());
    return spans;
  }

  /// What stands behind, between or before the days and times of a piece, on the line below it, or beside it.
  void place_beside(std::size_t at) {
    const TitlePiece& piece = opening_.pieces[at];
    const std::vector<Span> taken = dated(piece);
    if (taken.empty()) return;
    for (std::size_t gap = taken.size(); gap-- > 0;) {
      const std::uint32_t end = gap + 1 < taken.size() ? taken[gap + 1].start : piece.span.end;
      if (taken[gap].end >= end) continue;
      const Span place = outside_bracket(place_in({taken[gap].end, end}));
      const bool last = gap + 1 == taken.size();
      if (!place.empty() && looks_like_place(place) && (last || has_capital(place) || named_place(view_.range(place))))
        return put_place(place);
    }
    if (const Span place = place_of_meeting(piece, taken.front().start); !place.empty()) return put_place(place);
    if (const Span place = place_before(piece, taken.front().start); !place.empty()) return put_place(place);
    if (at > 0 && line_at(view_.layout, opening_.pieces[at - 1].span.start) == line_at(view_.layout, piece.span.start) &&
        names_place(opening_.pieces[at - 1]))
      return put_place(trimmed(text_, opening_.pieces[at - 1].span));
    if (at + 1 < opening_.pieces.size() && names_place(opening_.pieces[at + 1]))
      put_place(trimmed(text_, without_genre(opening_.pieces[at + 1].span)));
  }

  bool has_capital(Span span) const {
    const TokenRange tokens = view_.range(span);
    for (Index t = tokens.first; t < tokens.last; ++t)
      if (view_.tokens[t].has(token_capital)) return true;
    return false;
  }

  /// `Värdshuset (lunch`: without the bracket that does not close.
  Span outside_bracket(Span place) const {
    const std::string_view text = place.of(text_);
    const auto open = text.rfind('(');
    if (open == std::string_view::npos || text.find(')', open) != std::string_view::npos) return place;
    return trimmed(text_, {place.start, place.start + static_cast<std::uint32_t>(open)});
  }

  bool names_place(const TitlePiece& piece) const {
    constexpr Index longest = 12;
    return piece.tokens.size() <= longest && view_.tokens[piece.tokens.first].has(token_capital) && dated(piece).empty() &&
           looks_like_place(trimmed(text_, without_genre(piece.span))) && named_place(view_.range(without_genre(piece.span))) &&
           !piece.span.overlaps(meta_.spans.body);
  }

  Span without_genre(Span span) const {
    if (span.contains(meta_.spans.genre) && !meta_.spans.genre.empty()) span.start = meta_.spans.genre.end;
    return span;
  }

  void place_behind_body(const TitlePiece& piece) {
    if (meta_.spans.body.empty() || !piece.span.contains(meta_.spans.body)) return;
    if (text_.substr(meta_.spans.body.end, 1) != "," || !dated(piece).empty()) return;
    const Span place = place_in({meta_.spans.body.end, piece.span.end});
    if (!place.empty() && looks_like_place(place) && named_place(view_.range(place))) put_place(place);
  }

  /// `Teams, kl 9`, `Region Vik, Regionens hus, kl 9`: a piece that opens with the place.
  Span place_before(const TitlePiece& piece, std::uint32_t to) const {
    if (to <= piece.span.start || piece.span.overlaps(meta_.spans.body)) return {};
    Span before = without_genre({piece.span.start, to});
    const auto comma = before.of(text_).find(',');
    if (comma != std::string_view::npos && letterhead({before.start, before.start + static_cast<std::uint32_t>(comma)}))
      before.start += static_cast<std::uint32_t>(comma) + 1;
    if (before.empty()) return {};
    const Span place = place_in(before);
    return !place.empty() && named_place(view_.range(place)) ? place : Span{};
  }

  /// `Anteckningar från möte på Träffpunkt Linden den 3 maj`
  Span place_of_meeting(const TitlePiece& piece, std::uint32_t to) const {
    for (Index t = piece.tokens.first; t + 2 < piece.tokens.last && view_.tokens[t + 2].start < to; ++t) {
      if (!word_set<"möte", "mötet", "sammanträde", "styrelsemöte", "årsmöte", "stämma", "årsmötet", "stämman", "årsstämma", "årsstämman", "föreningsstämma", "föreningsstämman", "styrelsemötet", "styrelsesammanträde", "sammanträdet", "träff", "träffen", "träffades", "möttes", "samlades">.has(
              view_.tokens[t]))
        continue;
      if (!word_set<"på", "i", "hos", "vid">.has(view_.tokens[t + 1]) || !view_.tokens[t + 2].has(token_capital)) continue;
      const Span place = place_in({view_.tokens[t + 2].start, to});
      if (!place.empty() && !place.overlaps(meta_.spans.body) && looks_like_place(place)) return place;
    }
    return {};
  }

  /// `Region Vik`, `Viks kommun`.
  bool letterhead(Span span) const {
    const TokenRange tokens = view_.range(span);
    return tokens.size() == 2 && (word_set<"region", "landstinget">.has(view_.tokens[tokens.first]) ||
                                  word_set<"kommun", "stad", "region">.has(view_.tokens[tokens.last - 1]));
  }

  bool looks_like_place(Span place) const {
    const TokenRange tokens = view_.range(place);
    if (tokens.size() > 14) return false;
    for (Index t = tokens.first; t < tokens.last; ++t)
      if (words("protokoll", "sida", "sid", "anteckningar", "minnesanteckningar", "mötet", "möte", "närvarande", "sammanträde",
                "som", "är", "har", "att")
              .has(view_.tokens[t]))
        return false;
    return view_.tokens[tokens.first].cls == TokenClass::word || view_.tokens[tokens.first].cls == TokenClass::mixed;
  }

  /// A house, room or street, or a meeting held at a distance.
  bool named_place(TokenRange tokens) const {
    static constexpr auto place_ends =
        ends("hus", "huset", "salen", "gården", "gård", "gatan", "vägen", "lokalen", "lokal", "rummet", "rum", "skolan",
             "skola", "biblioteket", "bibliotek", "sal", "hemmet", "hem", "stugan", "stuga", "hallen", "hall", "kontoret",
             "kontor", "torget", "kansli", "kansliet", "center", "centret", "centrum", "aulan", "aula", "stationen", "station",
             "kyrkan", "kyrka", "kapellet", "hotellet", "hotell", "värdshus", "värdshuset", "restaurangen", "restaurang",
             "kaféet", "caféet", "logen", "ladan", "matsalen", "arenan", "arena", "museet", "museum", "slottet", "slott",
             "magasinet", "smedjan", "villan", "verkstaden", "terminalen", "expeditionen", "foajén", "biografen", "teatern",
             "hamnen", "gymnasiet", "gymnasium", "universitetet", "högskolan", "campus", "matsal", "vårdcentralen", "förskolan",
             "herrgård", "prästgården", "garaget", "tvättstugan", "paviljongen", "parken", "plan");
    static constexpr auto place_words =
        words("teams", "zoom", "digitalt", "distansmöte", "hybridmöte", "videomöte", "telefonmöte", "meet", "skype", "webex",
              "discord", "hotell", "restaurang", "café", "kafé", "våning", "brygga");
    for (Index t = tokens.first; t < tokens.last; ++t)
      if (place_ends.end(view_, t) || place_words.has(view_.tokens[t])) return true;
    return false;
  }

  // ---- front matter

  /// `date: 2024-03-07`, `datum: …` in the head of the file; tokens leave it out, so its lines are read as bytes.
  void front_matter_date() {
    for (const Line& line : view_.layout.lines) {
      if (line.blank()) continue;
      const BlockKind kind = view_.layout.blocks[line.block].kind;
      if (kind != BlockKind::front_matter && kind != BlockKind::comment) return;
      const std::string folded = base::fold(line.span.of(text_));
      for (const std::string_view key : {"date:", "datum:", "mötesdatum:", "sammanträdesdatum:"}) {
        const auto found = folded.find(key);
        if (found == std::string::npos || found > 4) continue;
        if (set_date(line.span); meta_.date) return;
      }
    }
  }

  const View& view_;
  std::string_view text_;
  Opening opening_;
  std::vector<CoverField> fields_;
  Meta meta_{};
  bool labelled_end_ = false;
};

}  // namespace

Meta meta(const View& view, const Options& options, const Matches* matches) { return MetaReader(view).read(options, matches); }

}  // namespace minutes::find
