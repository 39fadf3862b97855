// Patterns as instructions, counted repeats written out; and what can be known of a match beforehand: the anchor that wakes
// the pattern, what it needs somewhere in its segment, and what its first token must be.
#include <limits>

#include "base/hash.h"
#include "find/pattern_program.h"

namespace minutes::find::program {
namespace {

/// Writes nodes as instructions.
class Compiler {
 public:
  std::vector<Instruction> code;

  void compile(const Sequence& sequence) {
    for (const Node& node : sequence) compile(node);
  }

 private:
  std::size_t put(Op op, std::uint16_t test = 0, std::uint16_t element = 0) {
    code.push_back({op, test, 0, element});
    return code.size() - 1;
  }
  void aim(std::size_t from) { code[from].to = static_cast<std::uint16_t>(code.size()); }

  void compile(const Node& node) {
    std::vector<std::size_t> exits;
    for (std::uint32_t n = 0; n < node.repeat.max; ++n) {
      if (n >= node.repeat.min) exits.push_back(put(Op::split, 0, node.element));
      const bool whole = node.capture >= 0;
      if (whole && n == 0) put(Op::save, static_cast<std::uint16_t>(2 * node.capture), node.element);
      compile_once(node);
      if (whole) put(Op::save, static_cast<std::uint16_t>(2 * node.capture + 1), node.element);
    }
    for (const auto exit : exits) aim(exit);
  }

  void compile_once(const Node& node) {
    switch (node.kind) {
      case Node::Kind::start: put(Op::at_start, 0, node.element); return;
      case Node::Kind::end: put(Op::at_end, 0, node.element); return;
      case Node::Kind::element: put(Op::test, node.test, node.element); return;
      case Node::Kind::group: break;
    }
    std::vector<std::size_t> ends;
    for (std::size_t a = 0; a < node.alternatives.size(); ++a) {
      const bool last = a + 1 == node.alternatives.size();
      const std::size_t fork = last ? 0 : put(Op::split, 0, node.element);
      compile(node.alternatives[a]);
      if (last) break;
      ends.push_back(put(Op::jump));
      aim(fork);
    }
    for (const auto end : ends) aim(end);
  }
};

// --- anchors ---

constexpr std::uint32_t no_anchor = std::numeric_limits<std::uint32_t>::max();

/// Bare figures are many; a figure that a mark joins to more is not.
std::uint32_t cost_of_shapes(std::uint32_t shapes) {
  using enum Shape;
  if ((shapes & sleeping_shapes) != 0) return no_anchor;
  std::uint32_t bare = 0;
  for (const Shape shape : {day, year, two_digits, week, hour, count}) bare |= 1u << static_cast<int>(shape);
  return (shapes & bare) != 0 ? 100 : 20;
}

bool is_common_word(std::uint64_t hash) {
  static constexpr std::string_view common[] = {"den",  "det", "de", "en",  "ett", "i",   "på",  "av",  "att", "och",
                                                "till", "för", "om", "med", "som", "är",  "har", "så",  "vid", "från",
                                                ".",    ",",   ":",  "(",   ")",   "ska", "kan", "inte"};
  return std::any_of(std::begin(common), std::end(common), [&](auto word) { return base::hash_of(word) == hash; });
}

/// How often a term can be expected to hold: less is better; no_anchor where it cannot be told from bits.
std::uint32_t commonness(const Term& term) {
  if (term.any || term.flags != 0 || !term.suffixes.empty() || !term.regexes.empty()) return no_anchor;
  std::uint32_t worst = 1;
  for (const auto hash : term.hashes) worst = std::max(worst, is_common_word(hash) ? 500u : 10u);
  const auto classes = term.classes | (term.range ? 1u << int(TokenClass::number) : 0u);
  if (term.lists != 0) worst = std::max(worst, 50u);
  if ((classes & ~(1u << int(TokenClass::section) | 1u << int(TokenClass::handle) | 1u << int(TokenClass::code))) != 0)
    worst = std::max(worst, 200u);
  if ((classes & (1u << int(TokenClass::word) | 1u << int(TokenClass::punctuation))) != 0) worst = std::max(worst, 2000u);
  return worst;
}

struct Width {
  std::uint32_t min = 0, max = 0;
};

Width width(const Node& node, std::span<const Test> tests);

Width width(const Sequence& sequence, std::span<const Test> tests) {
  Width sum;
  for (const Node& node : sequence) {
    const Width w = width(node, tests);
    sum.min += w.min;
    sum.max += w.max;
  }
  return sum;
}

Width width(const Node& node, std::span<const Test> tests) {
  Width once{1, 1};
  if (node.kind == Node::Kind::element && tests[node.test].shapes != 0) once.max = max_shape_tokens;
  if (node.kind == Node::Kind::start || node.kind == Node::Kind::end) return {0, 0};
  if (node.kind == Node::Kind::group) {
    once = {no_anchor, 0};
    for (const auto& alternative : node.alternatives) {
      const Width w = width(alternative, tests);
      once = {std::min(once.min, w.min), std::max(once.max, w.max)};
    }
  }
  return {once.min * node.repeat.min, once.max * node.repeat.max};
}

/// An anchor and what it costs to wake on it; no_anchor where there is none.
struct Priced {
  Pattern::Anchor anchor{};
  std::uint32_t cost = no_anchor;

  void take_if_cheaper(Priced other, Width before) {
    other.anchor.min_before += before.min;
    other.anchor.max_before += before.max;
    if (other.cost != no_anchor) other.cost += before.max - before.min;
    if (other.cost < cost) *this = std::move(other);
  }
  /// Either may stand: both wake.
  void join(const Priced& other) {
    cost = std::max(cost, other.cost);
    anchor.hashes.insert(anchor.hashes.end(), other.anchor.hashes.begin(), other.anchor.hashes.end());
    anchor.lists |= other.anchor.lists;
    anchor.classes |= other.anchor.classes;
    anchor.shapes |= other.anchor.shapes;
    anchor.min_before = std::min(anchor.min_before, other.anchor.min_before);
    anchor.max_before = std::max(anchor.max_before, other.anchor.max_before);
  }
};

Priced best_anchor(const Sequence& sequence, std::span<const Test> tests);

Priced best_anchor(const Term& term) {
  const std::uint32_t classes = term.classes | (term.range ? 1u << int(TokenClass::number) : 0u);
  return {{.hashes = term.hashes, .lists = term.lists, .classes = classes}, commonness(term)};
}

Priced best_anchor(const Test& test) {
  Priced best;
  if (test.negated || test.window) return best;
  if (test.shapes != 0) return {{.shapes = test.shapes}, cost_of_shapes(test.shapes)};
  for (const Term& term : test.terms) best.take_if_cheaper(best_anchor(term), {});
  return best;
}

Priced best_anchor(const Node& node, std::span<const Test> tests) {
  if (node.repeat.min == 0) return {};
  if (node.kind == Node::Kind::element) return best_anchor(tests[node.test]);
  if (node.kind != Node::Kind::group) return {};
  Priced best = best_anchor(node.alternatives.front(), tests);
  for (std::size_t a = 1; a < node.alternatives.size(); ++a) best.join(best_anchor(node.alternatives[a], tests));
  return best;
}

Priced best_anchor(const Sequence& sequence, std::span<const Test> tests) {
  Priced best;
  Width before;
  for (const Node& node : sequence) {
    best.take_if_cheaper(best_anchor(node, tests), before);
    const Width w = width(node, tests);
    // A window expression may take any number of tokens, a shape some.
    const bool window = node.kind == Node::Kind::element && tests[node.test].window;
    before = {before.min + w.min, std::min(max_window, before.max + (window ? max_window : w.max))};
  }
  return best;
}

std::optional<Presence> need_of(const Test& test) {
  if (test.negated || test.spans_tokens()) return std::nullopt;
  for (const Term& term : test.terms) {
    if (!term.plain() || term.any) continue;
    Presence need{term.lists, term.classes, term.flags};
    for (const auto hash : term.hashes) need.add_hash(hash);
    return need;
  }
  return std::nullopt;
}

/// What the sequence cannot do without; of alternatives, one thing that each needs, together.
void gather_needs(const Sequence& sequence, std::span<const Test> tests, std::vector<Presence>& needs) {
  for (const Node& node : sequence) {
    if (node.repeat.min == 0) continue;
    if (node.kind == Node::Kind::element) {
      if (const auto need = need_of(tests[node.test])) needs.push_back(*need);
    } else if (node.kind == Node::Kind::group && node.alternatives.size() == 1) {
      gather_needs(node.alternatives.front(), tests, needs);
    } else if (node.kind == Node::Kind::group) {
      Presence either;
      bool all = true;
      for (const Sequence& alternative : node.alternatives) {
        std::vector<Presence> inner;
        gather_needs(alternative, tests, inner);
        all = all && !inner.empty();
        if (!inner.empty()) either.join(inner.front());
      }
      if (all) needs.push_back(either);
    }
  }
}

/// Adds what the first token on the ways from `pc` must satisfy to `start`; false where its entry does not tell.
bool gather_start(std::span<const Instruction> code, std::span<const Test> tests, std::uint32_t pc, Term& start) {
  const Instruction& now = code[pc];
  switch (now.op) {
    case Op::match: return false;
    case Op::window: start.figure = true; return !tests[now.test].window && (tests[now.test].shapes & sleeping_shapes) == 0;
    case Op::jump: return gather_start(code, tests, now.to, start);
    case Op::split: return gather_start(code, tests, pc + 1, start) && gather_start(code, tests, now.to, start);
    case Op::save:
    case Op::at_start:
    case Op::at_end: return gather_start(code, tests, pc + 1, start);
    case Op::test: break;
  }
  const Test& test = tests[now.test];
  const auto plain = std::find_if(test.terms.begin(), test.terms.end(), [](const Term& t) { return t.plain(); });
  if (test.negated || plain == test.terms.end()) return false;
  start.hashes.insert(start.hashes.end(), plain->hashes.begin(), plain->hashes.end());
  start.hash_bits |= plain->hash_bits;
  start.lists |= plain->lists;
  start.classes |= plain->classes;
  start.flags |= plain->flags;
  start.any |= plain->any;
  return true;
}

}  // namespace

std::vector<Instruction> compile(const Parsed& parsed) {
  Compiler compiler;
  compiler.compile(parsed.sequence);
  compiler.code.push_back({Op::match, 0, 0, static_cast<std::uint16_t>(parsed.elements.size())});
  for (Instruction& instruction : compiler.code)
    if (instruction.op == Op::test && parsed.tests[instruction.test].spans_tokens()) instruction.op = Op::window;
  return std::move(compiler.code);
}

Pattern::Anchor anchor_of(const Sequence& sequence, std::span<const Test> tests) {
  auto [anchor, cost] = best_anchor(sequence, tests);
  anchor.any = cost == no_anchor;
  anchor.at_start = sequence.front().kind == Node::Kind::start && sequence.front().repeat.min > 0;
  return anchor;
}

std::vector<Presence> needs_of(const Sequence& sequence, std::span<const Test> tests) {
  std::vector<Presence> needs;
  gather_needs(sequence, tests, needs);
  return needs;
}

std::optional<Term> start_of(std::span<const Instruction> code, std::span<const Test> tests) {
  Term start;
  return gather_start(code, tests, 0, start) ? std::optional(std::move(start)) : std::nullopt;
}

}  // namespace minutes::find::program
