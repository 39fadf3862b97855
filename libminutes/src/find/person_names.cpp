#include "find/person_names.h"

#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"
#include "sv/lexicon.h"

namespace minutes::find {
namespace {

constexpr std::uint64_t no_name_lists = sv::role | sv::organ | sv::organ_head | sv::organ_generic | sv::organisation |
                                        sv::company_form | sv::weekday | sv::organ_acronym | sv::organ_form | sv::organ_weak |
                                        sv::head_word | sv::presence_word;

bool has_list(const Token& token, std::uint64_t lists) { return (token.lists & lists) != 0; }

std::size_t letters(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) count += !base::is_continuation(static_cast<unsigned char>(byte));
  return count;
}

std::uint64_t lists_of(std::string_view word) {
  const auto& lexicon = sv::lexicon();
  return lexicon.info(lexicon.find(base::hash_of(base::fold(word)))).lists;
}

bool particle(const Token& token) { return has_list(token, sv::name_particle) && !token.has(token_capital); }

/// `B` of `Anna B` or `A.`: one capital letter.
bool initial(const View& view, Index token) {
  return view.tokens[token].has(token_capital) && letters(view.reading(token)) == 1;
}

bool is_mark(const View& view, Index token, char mark) {
  const std::string_view reading = view.reading(token);
  return reading.size() == 1 && reading[0] == mark;
}

bool all_capitals(const View& view, Index token) {
  const std::string_view word = view.reading(token);
  if (word.size() > 1 && word[1] >= 'a' && word[1] <= 'z') return false;
  bool any = false;
  for (std::size_t at = 0; at < word.size(); at += base::sequence_length(static_cast<unsigned char>(word[at]))) {
    const char32_t c = base::code_point_at(word, at);
    if (!base::is_letter(c)) continue;
    if (!base::is_upper(c)) return false;
    any = true;
  }
  return any && letters(word) > 1;
}

/// `WIDÉN` to `Widén`, `LINDH-WALLIN` to `Lindh-Wallin`.
std::string lowered(std::string_view word) {
  const std::string folded = base::fold(word);
  std::string out;
  bool first = true;
  for (std::size_t at = 0, wide = 0; at < folded.size();) {
    const auto size = base::sequence_length(static_cast<unsigned char>(folded[at]));
    const auto wide_size = wide < word.size() ? base::sequence_length(static_cast<unsigned char>(word[wide])) : size;
    out += first && wide < word.size() ? std::string(word.substr(wide, wide_size)) : folded.substr(at, size);
    first = folded[at] == '-';
    at += size;
    wide += wide_size;
  }
  return out;
}

/// `Karlsson, Bo` and `KARLSSON, Bo Erik`: one surname, a comma, first names that the tables know.
PersonName reversed_name_at(const View& view, std::span<const Index> run, std::size_t at) {
  if (at + 2 >= run.size() || !is_mark(view, run[at + 1], ',') || !view.tokens[run[at]].has(token_capital)) return {};
  const bool capitals = all_capitals(view, run[at]);
  if (view.tokens[run[at]].line != view.tokens[run[at + 2]].line) return {};
  const Index first = run[at + 2];
  if (!name_word(view, first) || (!known_first_name(view, first) && !capitals) || all_capitals(view, first)) return {};
  if (!capitals && (known_first_name(view, run[at]) || !name_word(view, run[at]))) return {};
  const bool ends = at + 3 >= run.size() || is_mark(view, run[at + 3], '(') || view.tokens[run[at + 3]].has(token_line_start);
  if (!known_first_name(view, first) && !ends) return {};
  PersonName name{3, 2, true, true};
  if (at + 3 < run.size() && name_word(view, run[at + 3]) && known_first_name(view, run[at + 3])) {
    if (!capitals) return {};  // `Ek, Bo Berg`: the next person of a list
    name.count = 4;
  }
  return name;
}

/// `AF` in `PERNILLA AF EKWALL`.
bool shouted_particle(const View& view, Index token) {
  return has_list(view.tokens[token], sv::name_particle) && all_capitals(view, token);
}

/// Where the name's words end; `words` counts those that are no particles.
std::size_t end_of_name(const View& view, std::span<const Index> run, std::size_t at, std::uint32_t& words) {
  const std::size_t last = std::min(run.size(), at + max_name_places);
  const bool capitals = all_capitals(view, run[at]);
  std::size_t end = at;
  for (std::size_t place = at; place < last; ++place) {
    const Token& token = view.tokens[run[place]];
    if (place > at && (particle(token) || (capitals && shouted_particle(view, run[place])))) continue;
    if (initial(view, run[place])) {
      if (place == at && (place + 1 >= last || !is_mark(view, run[place + 1], '.'))) break;
      if (place + 1 < last && is_mark(view, run[place + 1], '.') && !view.tokens[run[place + 1]].has(token_space_before))
        ++place;
    } else if (!name_word(view, run[place]) || all_capitals(view, run[place]) != capitals) {
      break;
    }
    ++words;
    end = place + 1;
  }
  return end;
}

/// `al-Sayed`, `el-Masri`
bool glued_particle(std::string_view reading) {
  for (const std::string_view particle : {"al-", "el-", "as-", "ad-", "ar-", "an-", "ul-", "d'", "d’"})
    if (reading.size() > particle.size() + 1 && reading.starts_with(particle))
      return base::is_upper(base::code_point_at(reading, particle.size()));
  return false;
}

}  // namespace

bool name_word(const View& view, Index token) {
  const Token& t = view.tokens[token];
  if (t.cls != TokenClass::word) return false;
  if (!t.has(token_capital)) return glued_particle(view.reading(token));
  if (has_list(t, sv::first_name | sv::surname)) return true;
  if (has_list(t, no_name_lists) && !has_list(t, sv::surname_suffix)) return false;
  const std::string_view reading = view.reading(token);
  if (reading.find(':') != std::string_view::npos || reading.ends_with("-")) return false;
  return letters(reading) > 1 && !(all_capitals(view, token) && letters(reading) < 3);
}

bool known_first_name(const View& view, Index token) {
  if (has_list(view.tokens[token], sv::first_name)) return true;
  const std::string_view reading = view.reading(token);
  const auto hyphen = reading.find('-');
  return hyphen != std::string_view::npos && hyphen > 0 && (lists_of(reading.substr(0, hyphen)) & sv::first_name) != 0;
}

bool known_surname(const View& view, Index token) {
  if (has_list(view.tokens[token], sv::surname | sv::surname_suffix)) return true;
  const std::string_view reading = view.reading(token);
  const auto hyphen = reading.rfind('-');
  if (hyphen == std::string_view::npos || hyphen + 2 >= reading.size()) return false;
  const std::string folded = base::fold(reading.substr(hyphen + 1));
  return (sv::lexicon().suffix_lists(folded) & sv::surname_suffix) != 0 || (lists_of(folded) & sv::surname) != 0;
}

PersonName person_name_at(const View& view, std::span<const Index> run, std::size_t at) {
  if (at >= run.size() || !view.tokens[run[at]].has(token_capital)) return {};
  if (const PersonName reversed = reversed_name_at(view, run, at)) return reversed;
  PersonName name;
  const std::size_t end = end_of_name(view, run, at, name.words);
  if (end == at) return {};
  name.count = static_cast<std::uint32_t>(end - at);
  const bool first = known_first_name(view, run[at]);
  if (name.words == 1 && !first) return {};
  name.sure = first || (name.words > 1 && known_surname(view, run[end - 1]));
  return name;
}

namespace {

/// `Ek Anna`, `Ek Anna Maria`: the word at `place` is the surname.
PersonName bare_surname_first(const View& view, std::span<const Index> run, std::size_t at, std::size_t place) {
  if (known_first_name(view, run[place])) return {};
  std::size_t end = place + 1;
  const auto first_name = [&](std::size_t next) {
    return next < run.size() && name_word(view, run[next]) && known_first_name(view, run[next]) &&
           view.tokens[run[next]].line == view.tokens[run[place]].line;
  };
  while (end < place + 3 && first_name(end)) ++end;
  const bool goes_on = end < run.size() && name_word(view, run[end]) && !view.tokens[run[end]].has(token_line_start);
  if (end == place + 1 || goes_on) return {};
  return {static_cast<std::uint32_t>(end - at), 2, true, true, static_cast<std::uint32_t>(place + 1 - at)};
}

}  // namespace

PersonName surname_first_at(const View& view, std::span<const Index> run, std::size_t at) {
  std::size_t comma = at;
  while (comma < run.size() && particle(view.tokens[run[comma]])) ++comma;
  if (comma + 1 < run.size() && name_word(view, run[comma]) && !is_mark(view, run[comma + 1], ','))
    return bare_surname_first(view, run, at, comma);
  if (comma + 2 >= run.size() || !name_word(view, run[comma])) return {};
  ++comma;
  std::size_t end = comma + 1;
  while (end < run.size() && end < comma + 3 && name_word(view, run[end]) && !all_capitals(view, run[end]) &&
         (end == comma + 1 || known_first_name(view, run[end])))
    ++end;
  if (end == comma + 1) return {};
  if (end < run.size() && view.tokens[run[end]].cls == TokenClass::word && view.tokens[run[end]].has(token_capital) &&
      !view.tokens[run[end]].has(token_line_start))
    return {};
  return {static_cast<std::uint32_t>(end - at), 2, true, true};
}

std::string written(const View& view, std::span<const Index> run, std::size_t at, const PersonName& name) {
  std::string out;
  const auto add = [&](std::size_t place) {
    const std::string_view reading = view.reading(run[place]);
    if (!out.empty() && !is_mark(view, run[place], '.')) out.push_back(' ');
    const bool inside = place > at && shouted_particle(view, run[place]);
    out += inside ? base::fold(reading) : all_capitals(view, run[place]) ? lowered(reading) : std::string(reading);
  };
  if (name.reversed) {
    std::size_t end = at + name.surname;  // of the surname
    while (name.surname == 0 && !is_mark(view, run[end], ',')) ++end;
    for (std::size_t place = end + (name.surname == 0); place < at + name.count; ++place) add(place);
    for (std::size_t place = at; place < end; ++place) add(place);
  } else {
    for (std::size_t place = at; place < at + name.count; ++place) add(place);
  }
  return out;
}

}  // namespace minutes::find
