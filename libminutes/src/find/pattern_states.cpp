// Instructions as states: what takes no token (splits, jumps, captures, edges) is worked into the steps that take one, so
// that a match walks from token to token and most steps end at one filter.
#include <bit>
#include <map>

#include "find/pattern_program.h"

namespace minutes::find::program {
namespace {

std::uint32_t kinds_of(const Expression& expression) {
  return (expression.starts & ~figures()).none() ? figure_kind : any_kind;
}

TokenFilter filter_of(const Term& term) {
  TokenFilter filter{.lists = term.lists, .kinds = term.kinds};
  for (const auto hash : term.hashes) filter.add_word(hash);
  if (term.range) filter.kinds |= class_kind(TokenClass::number);
  for (const auto& suffix : term.suffixes) filter.kinds |= ending_kind(static_cast<unsigned char>(suffix.back()));
  for (const auto& expression : term.expressions) filter.kinds |= kinds_of(expression);
  return filter;
}

/// Kinds that a token must be of to satisfy the term, each.
std::uint32_t all_of(const Term& term) {
  const TokenFilter filter = filter_of(term);
  if ((filter.lists | filter.words) != 0) return 0;
  if (term.joined_figures()) return figure_kind | joined_kind;
  return std::has_single_bit(filter.kinds) ? filter.kinds : 0;
}

/// Of the terms that must all hold, one that tells much: words or lists before classes and flags.
const Term& telling(const std::vector<Term>& terms) {
  const auto at = std::find_if(terms.begin(), terms.end(), [](const Term& term) { return filter_of(term).kinds == 0; });
  if (at != terms.end()) return *at;
  const auto plain = std::find_if(terms.begin(), terms.end(), [](const Term& term) { return term.plain(); });
  return plain == terms.end() ? terms.front() : *plain;
}

TokenFilter filter_of(const Test& test) {
  if (test.window || test.negated) return {.kinds = any_kind};
  if (test.shapes == 0) {
    TokenFilter filter = filter_of(telling(test.terms));
    for (const Term& term : test.terms) filter.all_of |= all_of(term);
    return filter;
  }
  TokenFilter filter{.shapes = test.shapes};
  if ((test.shapes & shape_bit(Shape::short_year)) != 0) filter.kinds |= mark_kind;
  if ((test.shapes & shape_bit(Shape::month_day)) != 0) filter.kinds |= month_kind;
  return filter;
}

Check check_of(const Test& test) {
  if (test.window) return Check::window;
  if (test.shapes != 0) return Check::shapes;
  if (test.terms.size() > 1 || !test.terms.front().plain()) return Check::test;
  return test.negated ? Check::denied : Check::entry;
}

/// Unless the segment holds a shape that covers more.
bool takes_one(const Step& step) {
  return step.check != Check::window && (step.check != Check::shapes || (step.test->shapes & sleeping_shapes) == 0);
}

class Builder {
 public:
  Builder(std::span<const Instruction> code, std::span<const Test> tests) : code_(code), tests_(tests) { state_at(0); }

  States build() {
    for (std::size_t n = 0; n < pending_.size(); ++n) {
      visited_.assign(code_.size() * ways, false);
      const std::size_t first = states_.steps.size();
      first_step_.push_back(static_cast<std::uint16_t>(first));
      gather(pending_[n], {});
      states_.steps.back().last = true;
    }
    for (Step& step : states_.steps)
      if (step.check != Check::accept) step.to = first_step_[step.to];
    look_ahead();
    return std::move(states_);
  }

 private:
  void look_ahead() {
    for (const Step& step : states_.state(0)) {
      states_.start.join(step.filter);
      states_.second.join(states_.behind(step));
    }
    const Step& first = states_.steps.front();
    const bool one =
        first.check == Check::entry || (first.check == Check::shapes && (first.filter.shapes & ~single_token_shapes) == 0);
    if (one && first.last && !first.at_start) {
      const Step& next = states_.steps[first.to];
      states_.alone = next.check == Check::accept && !next.at_end;
    }
  }

  static constexpr std::size_t ways = 4;  ///< at an edge or not, twice

  /// The number of the state that goes on from `pc`.
  std::uint16_t state_at(std::uint16_t pc) {
    const auto [at, is_new] = number_.try_emplace(pc, static_cast<std::uint16_t>(pending_.size()));
    if (is_new) pending_.push_back(pc);
    return at->second;
  }

  /// Adds the steps that can be taken from `pc` without taking a token first; `way` says how `pc` was come to.
  void gather(std::uint16_t pc, Step way) {
    auto seen = visited_[pc * ways + way.at_start + 2u * way.at_end];
    if (seen) return;
    seen = true;
    const Instruction& now = code_[pc];
    if (!way.at_end) way.element = now.element;
    const auto next = static_cast<std::uint16_t>(pc + 1);
    switch (now.op) {
      case Op::jump: return gather(now.to, way);
      case Op::split: return gather(next, way), gather(now.to, way);
      case Op::save: way.saves = static_cast<std::uint16_t>(way.saves | 1u << now.test); return gather(next, way);
      case Op::at_start: way.at_start = true; return gather(next, way);
      case Op::at_end: way.at_end = true; return gather(next, way);
      case Op::match:
        way.filter.kinds = any_kind | end_kind;
        states_.steps.push_back(way);
        return;
      case Op::test: break;
    }
    const Test& test = tests_[now.test];
    way.filter = filter_of(test), way.check = check_of(test), way.test = &test;
    if (way.check == Check::entry || way.check == Check::denied) {
      const auto& words = test.terms.front().hashes;
      way.words = words.data(), way.word_count = static_cast<std::uint16_t>(words.size());
    }
    if (way.at_end) way.filter = {};  // no token stands behind the end
    way.to = state_at(next);
    states_.steps.push_back(way);
  }

  std::span<const Instruction> code_;
  std::span<const Test> tests_;
  States states_{};
  std::map<std::uint16_t, std::uint16_t> number_{};
  std::vector<std::uint16_t> pending_{}, first_step_{};
  std::vector<bool> visited_{};
};

}  // namespace

std::span<const Step> States::state(std::size_t first) const {
  std::size_t last = first;
  while (!steps[last].last) ++last;
  return std::span(steps).subspan(first, last + 1 - first);
}

TokenFilter States::behind(const Step& step) const {
  if (step.check == Check::accept || !takes_one(step)) return everything;
  TokenFilter filter;
  for (const Step& next : state(step.to)) filter.join(next.filter);
  return filter;
}

TokenFilter States::before(const Step& step) const {
  std::size_t first = static_cast<std::size_t>(&step - steps.data());
  while (first > 0 && !steps[first - 1].last) --first;
  if (first == 0) return everything;
  TokenFilter filter;
  for (const Step& last : steps)
    if (last.check != Check::accept && last.to == first) filter.join(takes_one(last) ? last.filter : everything);
  return filter;
}

States states_of(std::span<const Instruction> code, std::span<const Test> tests) { return Builder(code, tests).build(); }

Beside beside_of(const States& states, const Pattern::Anchor& anchor, std::span<const Test> tests) {
  Beside beside;
  for (const Step& step : states.steps) {
    const bool is_anchor = step.check != Check::accept && std::any_of(anchor.tests.begin(), anchor.tests.end(),
                                                                      [&](auto test) { return &tests[test] == step.test; });
    if (!is_anchor) continue;
    beside.before.join(states.before(step));
    beside.behind.join(states.behind(step));
  }
  return beside;
}

}  // namespace minutes::find::program
