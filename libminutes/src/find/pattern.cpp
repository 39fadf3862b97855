// Patterns are read and compiled elsewhere (find/pattern_program.h); here they are run by backtracking that remembers which
// (instruction, token) pairs have failed: the bounded backtracker of RE2 (Cox, "Regular Expression Matching: the Virtual
// Machine Approach").
#include "find/pattern.h"

#include "base/utf8.h"
#include "find/pattern_program.h"

namespace minutes::find {

using namespace program;

struct Pattern::Program {
  std::string error;
  std::vector<Test> tests;
  std::vector<std::string> names, elements;
  std::vector<Instruction> code;
  Anchor anchor{};
  std::vector<Presence> needs{};  ///< each must meet the segment
  std::optional<Term> start{};    ///< what the first token must satisfy; absent where its entry does not tell
};

Pattern::Pattern(std::string_view source) : program_(std::make_unique<Program>()) {
  Parsed parsed = read_pattern(source);
  Program& program = *program_;
  program.code = compile(parsed);
  if (parsed.error.empty() && program.code.size() > max_program) parsed.error = "pattern too long";
  program.error = std::move(parsed.error);
  program.tests = std::move(parsed.tests);
  program.names = std::move(parsed.names);
  program.elements = std::move(parsed.elements);
  if (!program.error.empty()) return;
  program.anchor = anchor_of(parsed.sequence, program.tests);
  program.needs = needs_of(parsed.sequence, program.tests);
  program.start = start_of(program.code, program.tests);
}

Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

const std::string& Pattern::error() const { return program_->error; }
const std::vector<std::string>& Pattern::capture_names() const { return program_->names; }
const std::vector<std::string>& Pattern::elements() const { return program_->elements; }
const Pattern::Anchor& Pattern::anchor() const { return program_->anchor; }

namespace {

constexpr std::size_t regex_token_bytes = 128;
constexpr std::size_t regex_window_bytes = 160;

bool in_range(std::string_view reading, std::pair<std::uint32_t, std::uint32_t> range) {
  const auto value = reading.size() <= 9 ? whole_number(reading) : std::nullopt;
  return value && *value >= range.first && *value <= range.second;
}

class Matcher {
 public:
  Matcher(const View& view, Segment segment, std::uint32_t from, std::span<const Instruction> code, std::span<const Test> tests)
      : view_(view), segment_(segment), from_(from), code_(code), tests_(tests) {
    saved_.fill(UINT32_MAX);
  }

  bool run() {
    std::uint32_t first = 0;  // most attempts end at the first test, before anything is set up for more
    while (code_[first].op == Op::save) ++first;
    const Instruction& start = code_[first];
    const bool fails = (start.op == Op::at_start && from_ != 0) ||
                       (start.op == Op::test && !(from_ < segment_.size() && holds(tests_[start.test], segment_[from_])));
    if (fails) {
      note(first, from_);
      return false;
    }
    std::fill_n(seen_.begin(), code_.size(), 0);
    return run(0, from_);
  }

  std::uint32_t end = 0, furthest_element = 0, furthest = 0;
  bool gave_up = false;

  TokenRange capture(int number) const {
    const auto start = saved_[static_cast<std::size_t>(2 * number)], stop = saved_[static_cast<std::size_t>(2 * number + 1)];
    if (start == UINT32_MAX || stop == UINT32_MAX || start >= stop) return {};
    return {segment_[start], segment_[stop - 1] + 1};
  }

 private:
  void note(std::uint32_t pc, std::uint32_t at) {
    if (at > furthest || (at == furthest && code_[pc].element > furthest_element)) {
      furthest = at;
      furthest_element = code_[pc].element;
    }
  }

  bool run(std::uint32_t pc, std::uint32_t at) {
    for (;;) {
      const std::uint32_t column = at - from_;
      if (column >= max_window) return false;
      if ((seen_[pc] >> column & 1) != 0) return false;
      seen_[pc] |= std::uint64_t{1} << column;
      const Instruction& now = code_[pc];
      switch (now.op) {
        case Op::match: end = at; return true;
        case Op::jump: pc = now.to; continue;
        case Op::at_start:
          if (at != 0) return note(pc, at), false;
          ++pc;
          continue;
        case Op::at_end:
          if (at != segment_.size()) return note(pc, at), false;
          ++pc;
          continue;
        case Op::test:
          if (at >= segment_.size() || !holds(tests_[now.test], segment_[at])) return note(pc, at), false;
          ++pc, ++at;
          continue;
        case Op::window: {
          const Test& test = tests_[now.test];
          const auto next = test.window ? window_end(*test.window, at) : shape_end(test.shapes, at);
          if (next == at) return note(pc, at), false;
          ++pc, at = next;
          continue;
        }
        case Op::split:
          if (run(pc + 1, at)) return true;
          pc = now.to;
          continue;
        case Op::save: {
          const auto before = std::exchange(saved_[now.test], at);
          if (run(pc + 1, at)) return true;
          saved_[now.test] = before;
          return false;
        }
      }
    }
  }

  bool holds(const Test& test, Index token) {
    return std::all_of(test.terms.begin(), test.terms.end(), [&](const Term& term) { return holds(term, token); }) !=
           test.negated;
  }

  bool holds(const Term& term, Index index) {
    const Token& token = view_.tokens[index];
    if (term.holds_by_entry(token)) return true;
    if (term.plain()) return false;
    if (term.range && token.cls == TokenClass::number && in_range(view_.reading(index), *term.range)) return true;
    if (!term.suffixes.empty() && token.cls != TokenClass::number && ends_as(term, index)) return true;
    if (!term.regexes.empty()) {
      const auto reading = view_.reading(index).substr(0, regex_token_bytes);
      for (const auto& regex : term.regexes)
        if (matches(reading, regex)) return true;
    }
    return false;
  }

  /// Only capitals need folding: the first letter is never part of the ending.
  bool ends_as(const Term& term, Index index) {
    const auto reading = view_.reading(index);
    const auto ends = [&](std::string_view word) {
      return std::any_of(term.suffixes.begin(), term.suffixes.end(),
                         [&](const std::string& suffix) { return word.size() > suffix.size() && word.ends_with(suffix); });
    };
    return view_.tokens[index].has(token_all_caps) ? ends(base::fold(reading)) : ends(reading);
  }

  bool matches(std::string_view reading, const boost::regex& regex) {
    try {
      return boost::regex_match(reading.begin(), reading.end(), regex);
    } catch (const std::runtime_error&) {
      gave_up = true;
      return false;
    }
  }

  /// Place behind the last token of the expression's match at `at`; `at` where there is none.
  std::uint32_t window_end(const boost::regex& regex, std::uint32_t at) {
    if (at >= segment_.size()) return at;
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
      gave_up = true;
      return at;
    }
    const auto stop = start + static_cast<std::uint32_t>(found.length());
    for (std::uint32_t place = at; place <= last; ++place)
      if (view_.tokens[segment_[place]].end == stop) return place + 1;
    return at;
  }

  /// As window_end(), for the longest of the shapes.
  std::uint32_t shape_end(std::uint32_t shapes, std::uint32_t at) {
    if (at >= segment_.size()) return at;
    const std::uint32_t start = view_.tokens[segment_[at]].start;
    const auto rest = view_.source().substr(start, regex_window_bytes);
    std::uint32_t best = at;
    for (; shapes != 0; shapes &= shapes - 1) {
      const auto read = scan(static_cast<Shape>(__builtin_ctz(shapes)), rest);
      if (!read) continue;
      for (std::uint32_t place = at; place < segment_.size() && place < at + max_shape_tokens; ++place) {
        const std::uint32_t token_end = view_.tokens[segment_[place]].end, stop = start + read->length;
        if (segment_[place] != segment_[at] + (place - at)) break;
        // The dot of an ordinal number, or of the sentence, may have stayed with the figures.
        if (token_end == stop || (token_end == stop + 1 && view_.source()[stop] == '.')) best = std::max(best, place + 1);
        if (token_end >= stop) break;
      }
    }
    return best;
  }

  const View& view_;
  Segment segment_;
  std::uint32_t from_;
  std::span<const Instruction> code_;
  std::span<const Test> tests_;
  std::array<std::uint64_t, max_program> seen_;
  std::array<std::uint32_t, 2 * max_captures> saved_;
};

}  // namespace

bool Pattern::may_match(const Presence& segment) const {
  for (const Presence& need : program_->needs)
    if (!need.meets(segment)) return false;
  return true;
}

bool Pattern::may_start(const View& view, const Token& token) const {
  if (!program_->start || program_->start->holds_by_entry(token)) return true;
  const char first = view.source()[token.start];
  return program_->start->figure && first >= '0' && first <= '9';
}

Attempt Pattern::match(const View& view, Segment segment, std::uint32_t at, bool& gave_up) const {
  Matcher matcher(view, segment, at, program_->code, program_->tests);
  Attempt attempt;
  attempt.matched = matcher.run();
  gave_up = gave_up || matcher.gave_up;
  attempt.furthest_element = matcher.furthest_element;
  attempt.furthest = matcher.furthest;
  if (!attempt.matched) return attempt;
  attempt.end = matcher.end;
  for (int n = 0; n < static_cast<int>(program_->names.size()); ++n)
    attempt.captures[static_cast<std::size_t>(n)] = matcher.capture(n);
  return attempt;
}

}  // namespace minutes::find
