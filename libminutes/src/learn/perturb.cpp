// Every change is an edit of a stretch of the text and, where labels quote it, the same change in the labels' strings.
// Years move by 28, which leaves weekdays and week numbers as they were; documents with two-digit years or movable feasts
// keep theirs, since their values would change in other ways.
#include "learn/perturb.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/random.h"
#include "base/utf8.h"
#include "learn/edits.h"
#include "learn/perturb_lines.h"
#include "sv/substitutes.h"

namespace minutes::learn {
namespace {

constexpr int year_shift = 28;

bool digit(char c) { return c >= '0' && c <= '9'; }

bool letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && base::is_letter(base::code_point_at(text, at));
}

/// Words of letters with inner hyphens.
std::vector<Span> words_of(std::string_view text) {
  std::vector<Span> words;
  for (std::uint32_t at = 0; at < text.size();) {
    std::uint32_t end = at;
    while (end < text.size() && (letter_at(text, end) || (text[end] == '-' && end > at && letter_at(text, end + 1))))
      end += static_cast<std::uint32_t>(base::sequence_length(static_cast<unsigned char>(text[end])));
    if (end > at) words.push_back({at, end});
    at = std::max(end, at + static_cast<std::uint32_t>(base::sequence_length(static_cast<unsigned char>(text[at]))));
  }
  return words;
}

/// Four digits that read as a year and stand alone.
std::vector<Span> years_of(std::string_view text) {
  std::vector<Span> years;
  for (std::uint32_t at = 0; at + 4 <= text.size(); ++at) {
    const auto four = text.substr(at, 4);
    const bool alone = (at == 0 || !digit(text[at - 1])) && (at + 4 == text.size() || !digit(text[at + 4]));
    if (alone && std::all_of(four.begin(), four.end(), digit) && (four.starts_with("19") || four.starts_with("20")))
      years.push_back({at, at + 4});
  }
  return years;
}

std::string later(std::string_view year) { return std::to_string(std::stoi(std::string(year)) + year_shift); }

std::string with_later_years(const std::string& value) {
  Edits edits;
  for (const Span year : years_of(value)) edits.replace(year, later(year.of(value)));
  return edits.apply(value);
}

/// What stands for a word: itself with a genitive -s where the word has one.
class Substitutes {
 public:
  void add(std::string_view word, std::string_view other) { others_.emplace(std::string(word), std::string(other)); }
  bool has(std::string_view word) const { return others_.contains(std::string(word)); }
  bool gives(std::string_view other) const {
    return std::any_of(others_.begin(), others_.end(), [&](const auto& pair) { return pair.second == other; });
  }

  std::string of(std::string_view word) const {
    if (const auto at = others_.find(std::string(word)); at != others_.end()) return at->second;
    if (word.size() > 2 && word.ends_with('s'))
      if (const auto at = others_.find(std::string(word.substr(0, word.size() - 1))); at != others_.end())
        return at->second + (at->second.ends_with('s') || at->second.ends_with('z') ? "" : "s");
    return std::string(word);
  }

  std::string in(const std::string& text) const {
    Edits edits;
    for (const Span word : words_of(text)) edits.replace(word, of(word.of(text)));
    return edits.apply(text);
  }

 private:
  std::map<std::string, std::string> others_;
};

class Perturber {
 public:
  Perturber(std::string_view text, const Labels& labels, std::uint64_t seed)
      : text_(text), points_(text), labels_(labels), random_(seed * 1000003 + labels.document.size()) {}

  Perturbed run() {
    choose_names();
    choose_words();
    edit_words();
    if (years_can_move()) edit_years();
    edit_sums();
    edit_paragraph_numbers();
    edit_lines(text_, headings(), random_, edits_);
    edits_.settle();
    Perturbed out{edits_.apply(text_), labels_};
    carry_labels(out);
    return out;
  }

 private:
  /// One that stands for no other name yet, while there is any: two people who shared a name would be told apart by nothing.
  std::string_view pick_unused(std::span<const std::string_view> from) {
    std::size_t at = random_.below(from.size());
    for (std::size_t tried = 0; tried < from.size() && names_.gives(from[at]); ++tried) at = (at + 1) % from.size();
    return from[at];
  }
  Span bytes(const Label& label) const { return {points_.byte_of(label.start), points_.byte_of(label.end)}; }

  void choose_names() {
    for (const Label& mention : labels_.mentions) {
      if (mention.kind != "person") continue;
      const auto words = words_of(mention.name);
      for (std::size_t n = 0; n < words.size(); ++n) {
        const auto word = words[n].of(mention.name);
        const bool capital = base::is_upper(base::code_point_at(word, 0));
        constexpr std::size_t longest_initial = 3;
        if (!capital || word.size() <= longest_initial || names_.has(word)) continue;
        const bool first = n == 0 && words.size() > 1;
        names_.add(word, pick_unused(first ? sv::substitute_first_names() : sv::substitute_surnames()));
      }
    }
  }

  /// The words of the list are ASCII at their start.
  void add_both_cases(std::string_view word, std::string_view other) {
    const auto large = [](std::string_view small) {
      std::string out(small);
      out.front() = static_cast<char>(out.front() - 'a' + 'A');
      return out;
    };
    words_.add(word, other);
    words_.add(large(word), large(other));
  }

  /// `SN` would no longer stand for what socialnämnden has become.
  bool bodies_have_acronyms() const {
    const auto bodies = sv::substitute_bodies();
    return std::any_of(labels_.mentions.begin(), labels_.mentions.end(), [&](const Label& mention) {
      const auto said = bytes(mention).of(text_);
      const bool letters =
          said.size() < 6 && std::none_of(said.begin(), said.end(), [](char c) { return c >= 'a' && c <= 'z'; });
      return letters && std::any_of(bodies.begin(), bodies.end(), [&](std::string_view body) {
               return folded(mention.name).find(body) != std::string::npos;
             });
    });
  }

  void choose_words() {
    const auto places = sv::substitute_places();
    const std::size_t turn = 1 + random_.below(places.size() - 1);
    for (std::size_t n = 0; n < places.size(); ++n) words_.add(places[n], places[(n + turn) % places.size()]);
    for (const auto line : sv::substitute_matters()) {
      const auto group = words_of(line);
      const std::size_t step = 1 + random_.below(group.size() - 1);
      for (std::size_t n = 0; n < group.size(); ++n)
        add_both_cases(group[n].of(line), group[(n + step) % group.size()].of(line));
    }
    if (!bodies_have_acronyms()) {
      const auto bodies = sv::substitute_bodies();
      const std::size_t step = 1 + random_.below(bodies.size() - 1);
      for (std::size_t n = 0; n < bodies.size(); ++n) add_both_cases(bodies[n], bodies[(n + step) % bodies.size()]);
    }
  }

  void edit_words() {
    for (const Label& mention : labels_.mentions) {
      if (mention.kind != "person") continue;
      const Span span = bytes(mention);
      for (Span word : words_of(span.of(text_))) {
        word = {word.start + span.start, word.end + span.start};
        if (auto other = names_.of(word.of(text_)); other != word.of(text_)) edits_.replace(word, std::move(other));
      }
    }
    for (const Span word : words_of(text_))
      if (auto other = words_.of(word.of(text_)); other != word.of(text_)) edits_.replace(word, std::move(other));
  }

  bool years_can_move() const {
    for (const Label& date : labels_.dates) {
      const auto said = bytes(date).of(text_);
      const auto digits = std::count_if(said.begin(), said.end(), digit);
      if (years_of(said).empty() && digits >= 5 && date.name.find('T') == std::string::npos) return false;
      for (const std::string_view feast : {"påsk", "Påsk", "pingst", "Pingst", "midsommar", "Midsommar", "himmelsf"})
        if (said.find(feast) != std::string_view::npos) return false;
    }
    return std::none_of(labels_.dates.begin(), labels_.dates.end(), [](const Label& d) { return d.name.starts_with("XXXX"); });
  }

  bool in_heading(Span span) const {
    const auto line = text_.substr(0, span.start).rfind('\n') + 1;  // 0 where there is none
    return std::any_of(labels_.topics.begin(), labels_.topics.end(), [&](const Label& topic) {
      const auto start = points_.byte_of(topic.start);
      return start == line || topic.name.find(span.of(text_)) != std::string::npos;
    });
  }

  /// `2024-03-05` as `5 mars 2052`; empty for what is no such day.
  static std::string in_words(std::string_view day) {
    constexpr std::size_t whole = 10, month_at = 5, day_at = 8;
    if (day.size() != whole || day[month_at - 1] != '-' || day[day_at - 1] != '-') return {};
    const auto month = std::stoul(std::string(day.substr(month_at, 2)));
    if (month < 1 || month > 12) return {};
    return std::to_string(std::stoul(std::string(day.substr(day_at)))) + ' ' + std::string(sv::substitute_months()[month - 1]) +
           ' ' + later(day.substr(0, 4));
  }

  void edit_years() {
    years_move_ = true;
    const bool written_out = random_.below(3) == 0;
    for (const Label& date : labels_.dates) {
      const Span span = bytes(date);
      if (written_out && span.of(text_) == date.name && !in_heading(span)) {
        if (auto words = in_words(date.name); !words.empty()) {
          edits_.replace(span, std::move(words));
          continue;
        }
      }
      for (const Span year : years_of(span.of(text_)))
        edits_.replace({year.start + span.start, year.end + span.start}, later(year.of(span.of(text_))));
    }
  }

  /// The first digit goes up by one, 9 becomes 1; the value follows.
  void edit_sums() {
    for (Label& sum : labels_.money) {
      const Span span = bytes(sum);
      const char first = text_[span.start];
      if (!digit(first) || first == '0' || sum.value < 1) continue;
      const int now = first - '0', next = now % 9 + 1;
      sum.value += (next - now) * std::pow(10, std::floor(std::log10(sum.value)));
      edits_.replace({span.start, span.start + 1}, std::to_string(next));
    }
  }

  /// Numbers right behind a § move by one amount, so that their order stays.
  void edit_paragraph_numbers() {
    const std::uint64_t shift = 1 + random_.below(60);
    constexpr std::string_view mark = "§";
    for (auto at = text_.find(mark); at != std::string_view::npos; at = text_.find(mark, at + mark.size())) {
      std::size_t start = at + mark.size();
      while (start < text_.size() && text_[start] == ' ') ++start;
      if (text_.substr(start).starts_with(mark)) continue;
      const auto range = text_.substr(start, text_.find_first_not_of("0123456789-", start) - start);
      for (std::size_t from = start; from < start + range.size();) {
        std::size_t end = from;
        while (end < text_.size() && digit(text_[end])) ++end;
        if (end == from || end - from > 4) break;
        const auto number = std::stoul(std::string(text_.substr(from, end - from))) + shift;
        edits_.replace({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(end)}, std::to_string(number));
        from = end + (text_.substr(end).starts_with("–") ? 3 : 1);
      }
    }
  }

  std::vector<std::uint32_t> headings() const {
    std::vector<std::uint32_t> starts;
    for (const Label& topic : labels_.topics) starts.push_back(points_.byte_of(topic.start));
    std::sort(starts.begin(), starts.end());
    return starts;
  }

  void carry_labels(Perturbed& out) const {
    const base::CodePoints points(out.text);
    Labels& labels = out.labels;
    std::vector<std::vector<Label>*> acts{&labels.decisions, &labels.actions};
    for (auto* further : {&labels.events, &labels.remarks})
      if (*further) acts.push_back(&**further);
    std::vector<std::vector<Label>*> stretches{&labels.topics, &labels.dates, &labels.mentions, &labels.money,
                                               &labels.references};
    stretches.insert(stretches.end(), acts.begin(), acts.end());
    for (auto* rows : stretches)
      for (Label& label : *rows) {
        const Span span = bytes(label);
        label.start = points.at(edits_.map(span.start));
        label.end = points.at(edits_.map(span.end));
        label.text.clear();
      }
    for (auto& field : labels.meta) field = rewritten(field);
    if (years_move_) labels.meta[2] = with_later_years(labels.meta[2]);
    for (Label& row : labels.attendance) row.name = rewritten(row.name), row.affiliation = rewritten(row.affiliation);
    for (Label& topic : labels.topics) topic.name = title_of(topic);
    for (Label& mention : labels.mentions)
      mention.name = mention.kind == "person" ? names_.in(mention.name) : rewritten(mention.name);
    for (Label& date : labels.dates)
      if (years_move_) date.name = with_later_years(date.name);
    for (auto* rows : acts)
      for (Label& act : *rows) {
        act.decider = rewritten(act.decider);
        act.responsible = rewritten(act.responsible);
        act.name = rewritten(act.name);
        if (years_move_) act.due = with_later_years(act.due);
      }
  }

  /// A title may hold years and names; it changes as its words do in the text.
  std::string title_of(const Label& topic) const {
    std::string title = rewritten(topic.name);
    if (!years_move_) return title;
    // Only years that are labelled as dates have moved.
    Edits edits;
    for (const Span year : years_of(title)) {
      const bool moved = std::any_of(labels_.dates.begin(), labels_.dates.end(), [&](const Label& date) {
        const auto said = bytes(date).of(text_);
        return said.find(year.of(title)) != std::string_view::npos;
      });
      if (moved) edits.replace(year, later(year.of(title)));
    }
    return edits.apply(title);
  }

  std::string rewritten(const std::string& value) const { return words_.in(names_.in(value)); }

  std::string_view text_;
  base::CodePoints points_;
  Labels labels_;
  base::SplitMix random_;
  Substitutes names_, words_;
  Edits edits_;
  bool years_move_ = false;
};

}  // namespace

Perturbed perturb(std::string_view text, const Labels& labels, std::uint64_t seed) {
  return Perturber(text, labels, seed).run();
}

}  // namespace minutes::learn
