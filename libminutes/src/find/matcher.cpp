#include "find/matcher.h"

#include "base/utf8.h"

namespace minutes::find {

using namespace program;

namespace {

constexpr std::size_t regex_token_bytes = 128;
constexpr std::size_t regex_window_bytes = 160;
constexpr std::uint32_t most_steps = 4 * max_window;  ///< before pairs of state and token are remembered

/// A number of digits alone.
bool in_range(std::string_view reading, std::pair<std::uint32_t, std::uint32_t> range) {
  constexpr std::size_t most_digits = 9;
  if (reading.size() > most_digits) return false;
  std::uint32_t value = 0;
  for (const char c : reading) {
    if (c < '0' || c > '9') return false;
    value = value * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return value >= range.first && value <= range.second && !reading.empty();
}

/// Only capitals need folding: the first letter is never part of the ending.
bool ends_as(const Term& term, std::string_view reading, bool capitals) {
  if (reading.empty() || (!capitals && !term.last_bytes[static_cast<unsigned char>(reading.back())])) return false;
  const auto ends = [&](std::string_view word) {
    return std::any_of(term.suffixes.begin(), term.suffixes.end(),
                       [&](const std::string& suffix) { return word.size() > suffix.size() && word.ends_with(suffix); });
  };
  return capitals ? ends(base::fold(reading)) : ends(reading);
}

inline bool is_word(const Step& step, std::uint64_t hash) {
  return std::find(step.words, step.words + step.word_count, hash) != step.words + step.word_count;
}

bool holds_by_entry(const Step& step, const TokenEntry& entry) {
  const Term& term = step.test->terms.front();
  return (entry.lists & term.lists) != 0 || (entry.kinds & term.kinds) != 0 || is_word(step, entry.hash);
}

}  // namespace

bool Matcher::matches(std::string_view reading, const Expression& expression) {
  if (reading.empty() || !expression.starts[static_cast<unsigned char>(reading.front())]) return false;
  try {
    return boost::regex_match(reading.begin(), reading.end(), expression.regex);
  } catch (const std::runtime_error&) {
    gave_up_ = true;
    return false;
  }
}

bool Matcher::holds(const Term& term, Index index) {
  const Token& token = view_.tokens[index];
  if (term.holds_by_entry(token)) return true;
  if (term.plain()) return false;
  const auto reading = view_.reading(index);
  if (term.range && token.cls == TokenClass::number && in_range(reading, *term.range)) return true;
  if (!term.suffixes.empty() && token.cls != TokenClass::number && ends_as(term, reading, token.has(token_all_caps)))
    return true;
  return std::any_of(term.expressions.begin(), term.expressions.end(),
                     [&](const auto& expression) { return matches(reading.substr(0, regex_token_bytes), expression); });
}

bool Matcher::holds(const Test& test, Index token) {
  return std::all_of(test.terms.begin(), test.terms.end(), [&](const Term& term) { return holds(term, token); }) !=
         test.negated;
}

bool Matcher::holds(const Step& step, std::uint32_t at) const {
  return step.filter.sure(entry(at)) || is_word(step, entry(at).hash);
}

/// Place behind the last token of the expression's match at `at`; `at` where there is none.
std::uint32_t Matcher::window_end(const boost::regex& regex, std::uint32_t at) {
  const std::uint32_t start = view_.tokens[segment_[at]].start;
  std::uint32_t last = at;
  while (last + 1 < segment_.size() && segment_[last + 1] == segment_[last] + 1 &&
         view_.tokens[segment_[last + 1]].end - start <= regex_window_bytes)
    ++last;
  const auto window = view_.source({start, view_.tokens[segment_[last]].end});
  boost::match_results<std::string_view::const_iterator> found;
  try {
    if (!boost::regex_search(window.begin(), window.end(), found, regex, boost::match_continuous)) return at;
  } catch (const std::runtime_error&) {
    gave_up_ = true;
    return at;
  }
  const auto stop = start + static_cast<std::uint32_t>(found.length());
  for (std::uint32_t place = at; place <= last; ++place)
    if (view_.tokens[segment_[place]].end == stop) return place + 1;
  return at;
}

/// As window_end(), for the longest of the shapes.
std::uint32_t Matcher::shapes_end(std::uint32_t shapes, std::uint32_t at, const TokenEntry& entry) const {
  if (at >= segment_.size()) return at;
  if ((entry.kinds & wide_kind) == 0 && (shapes & sleeping_shapes) == 0) return at + ((shapes & entry.shapes) != 0 ? 1 : 0);
  std::uint32_t best = at;
  for (shapes &= entry.shapes | sleeping_shapes; shapes != 0; shapes &= shapes - 1) {
    const std::uint32_t count = tokens_of(view_, segment_[at], static_cast<Shape>(__builtin_ctz(shapes)));
    const bool whole = count != 0 && at + count <= segment_.size() && segment_[at + count - 1] == segment_[at] + count - 1;
    if (whole) best = std::max(best, at + count);
  }
  return best;
}

/// Of steps that ask for more than the token's entry.
std::uint32_t Matcher::taken_by_more(const Step& step, std::uint32_t at, const TokenEntry& entry) {
  if (step.check == Check::shapes) return shapes_end(step.filter.shapes, at, entry) - at;
  if (at >= segment_.size()) return 0;
  if (step.check == Check::denied) return holds_by_entry(step, entry) ? 0 : 1;
  return step.check == Check::test ? holds(*step.test, segment_[at]) : window_end(*step.test->window, at) - at;
}

/// How many tokens the step takes here, its filter passed; 0 where it does not hold.
inline std::uint32_t Matcher::taken_by(const Step& step, std::uint32_t at, const TokenEntry& entry) {
  if (step.at_start && at != 0) return 0;
  if (step.check == Check::entry) return step.filter.sure(entry) || is_word(step, entry.hash) ? 1 : 0;
  return taken_by_more(step, at, entry);
}

/// Has the state been tried at this place of the window? It has from now on.
bool Matcher::tried(std::size_t state, std::uint32_t column) {
  if (tried_.size() <= state) tried_.resize(state + 1);
  const std::uint64_t bit = std::uint64_t{1} << column;
  const bool before = (tried_[state] & bit) != 0;
  tried_[state] |= bit;
  return before;
}

void Matcher::note(const Step& step, std::uint32_t at) {
  if (at < furthest_ || (at == furthest_ && step.element <= furthest_element_)) return;
  furthest_ = at;
  furthest_element_ = step.element;
}

template <bool noting>
bool Matcher::run(const Step* const steps, std::uint32_t from) {
  const Step* step = steps;
  std::uint32_t at = from, left = most_steps;
  const TokenEntry* here = &entry(at);
  depth_ = 0;
  if (noting) furthest_ = furthest_element_ = 0;
  for (;;) {
    std::uint32_t count = 0;
    if (step->filter.passes(*here)) {
      if (step->check == Check::accept) {
        if ((!step->at_start || at == 0) && (!step->at_end || at == segment_.size())) {
          accepted_ = step, end_ = at;
          return true;
        }
      } else {
        count = taken_by(*step, at, *here);
      }
    }
    if (count != 0) {
      if (left != 0 && --left == 0) tried_.clear();
      if (at + count - from < max_window && (left != 0 || !tried(step->to, at + count - from))) {
        taken_[depth_++] = {step, at};
        at += count, here += count, step = steps + step->to;
        continue;
      }
    } else if (noting) {
      note(*step, at);
    }
    for (; step->last; --depth_, step = taken_[depth_].step, at = taken_[depth_].at)
      if (depth_ == 0) return false;
    here = &entry(at);
    ++step;
  }
}

template bool Matcher::run<false>(const Step*, std::uint32_t);
template bool Matcher::run<true>(const Step*, std::uint32_t);

void Matcher::captures(std::size_t count, std::array<TokenRange, max_captures>& out) const {
  // Places first, tokens when all are known.
  const auto save = [&](const Step& step, std::uint32_t at) {
    for (unsigned slots = step.saves; slots != 0; slots &= slots - 1) {
      const auto slot = static_cast<std::size_t>(__builtin_ctz(slots));
      (slot % 2 == 0 ? out[slot / 2].first : out[slot / 2].last) = at;
    }
  };
  for (std::size_t n = 0; n < depth_; ++n) save(*taken_[n].step, taken_[n].at);
  save(*accepted_, end_);
  for (std::size_t n = 0; n < count; ++n)
    out[n] = out[n].empty() ? TokenRange{} : TokenRange{segment_[out[n].first], segment_[out[n].last - 1] + 1};
}

}  // namespace minutes::find
