// Patterns as instructions, counted repeats written out; and what can be known of a match beforehand: the anchor that wakes
// the pattern, and what it needs somewhere in its segment.
#include <bit>
#include <limits>

#include "base/hash_set.h"
#include "find/pattern_program.h"
#include "sv/lists.h"

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

std::uint32_t sum_of(std::uint32_t a, std::uint32_t b) { return a == no_anchor || b == no_anchor ? no_anchor : a + b; }

// What a token can be expected to hold, of ten thousand in minutes: rounded counts, that only choose where to look first.

std::uint32_t commonness_of_shapes(std::uint32_t shapes) {
  using enum Shape;
  if ((shapes & sleeping_shapes) != 0) return no_anchor;
  constexpr std::uint32_t bare = shape_bits(day, year, two_digits, week, hour, count, military);
  return (shapes & bare) != 0 ? 200 : 20;
}

std::uint32_t commonness_of_word(std::uint64_t hash) {
  static constexpr auto usual =
      base::hashes_of("den", "det", "de", "en", "ett", "i", "på", "av", "att", "och", "till", "för", "om", "med", "som", "är",
                      "har", "så", "vid", "från", ".", ",", ":", "(", ")", "-", "–");
  static constexpr auto frequent =
      base::hashes_of("ska", "kan", "inte", "beslut", "förslag", "ja", "nej", "yrkar", "yrkande", "ärendet", "ärendenummer",
                      "mötet", "vi", "nr", "nästa", "kl", "år", "får", "mot", "samt", "under", "uppdrag", "upp", "ut", "var");
  return usual.has(hash) ? 150 : frequent.has(hash) ? 20 : 2;
}

std::uint32_t commonness_of_lists(std::uint64_t lists) {
  constexpr std::uint64_t frequent = sv::party | sv::first_name | sv::head_word | sv::organ_head | sv::finite_verb |
                                     sv::name_particle | sv::month | sv::surname_suffix | sv::propose | sv::role |
                                     sv::organ_form | sv::name_word | sv::organ_generic | sv::modal;
  return static_cast<std::uint32_t>(std::popcount(lists & frequent) * 100 + std::popcount(lists & ~frequent) * 20);
}

std::uint32_t commonness_of_classes(std::uint32_t classes) {
  using enum TokenClass;
  std::uint32_t sum = 0;
  for (const auto& [cls, count] :
       {std::pair(word, 6000u), std::pair(number, 800u), std::pair(mixed, 20u), std::pair(code, 50u), std::pair(section, 90u),
        std::pair(url, 5u), std::pair(handle, 5u), std::pair(punctuation, 1500u), std::pair(symbol, 100u)})
    if ((classes & class_kind(cls)) != 0) sum += count;
  return sum;
}

std::uint32_t classes_of(const Term& term) {
  if (term.joined_figures()) return joined_kind;
  return term.kinds | (term.range ? class_kind(TokenClass::number) : 0u);
}

/// no_anchor where it cannot be told from bits.
std::uint32_t commonness(const Term& term) {
  if (term.joined_figures()) return 150;
  if ((term.kinds & ~any_kind) != 0 || term.any() || !term.suffixes.empty() || !term.expressions.empty()) return no_anchor;
  std::uint32_t sum = commonness_of_lists(term.lists) + commonness_of_classes(classes_of(term));
  for (const auto hash : term.hashes) sum += commonness_of_word(hash);
  return sum;
}

struct Width {
  std::uint32_t min = 0, max = 0;
};

std::uint32_t most_tokens(std::uint32_t shapes) {
  constexpr std::uint32_t most_of_day = 3;  // `3:e`, were it cut
  if ((shapes & ~single_token_shapes) == 0) return 1;
  return (shapes & ~single_token_shapes) == shape_bit(Shape::day) ? most_of_day : max_shape_tokens;
}

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
  if (node.kind == Node::Kind::element) once.max = most_tokens(tests[node.test].shapes);
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
    // Each place that it may start from is a try, and four tries are as dear as one waking.
    if (other.cost != no_anchor) other.cost = other.cost * (4 + before.max - before.min) / 4;
    if (other.cost < cost) *this = std::move(other);
  }
  /// Either may stand: both wake.
  void join(const Priced& other) {
    cost = sum_of(cost, other.cost);
    anchor.tests.insert(anchor.tests.end(), other.anchor.tests.begin(), other.anchor.tests.end());
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
  return {{.hashes = term.hashes, .lists = term.lists, .classes = classes_of(term)}, commonness(term)};
}

Priced best_anchor(const Test& test) {
  Priced best;
  if (test.negated || test.window) return best;
  if (test.shapes != 0) return {{.shapes = test.shapes}, commonness_of_shapes(test.shapes)};
  for (const Term& term : test.terms) best.take_if_cheaper(best_anchor(term), {});
  return best;
}

Priced best_anchor(const Node& node, std::span<const Test> tests) {
  if (node.repeat.min == 0) return {};
  if (node.kind == Node::Kind::element) {
    Priced priced = best_anchor(tests[node.test]);
    priced.anchor.tests = {node.test};
    return priced;
  }
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

/// Something that must stand in the segment, and how common it is.
struct Need {
  Presence presence;
  std::uint32_t commonness = 0;
};

std::optional<Need> need_of(const Test& test) {
  if (test.negated || test.spans_tokens()) return std::nullopt;
  for (const Term& term : test.terms) {
    if (!term.plain() || term.any()) continue;
    Need need{{.lists = term.lists, .kinds = term.kinds}, commonness(term)};
    for (const auto hash : term.hashes) need.presence.add_hash(hash);
    return need;
  }
  return std::nullopt;
}

bool rarer(const Need& a, const Need& b) { return a.commonness < b.commonness; }

/// What the sequence cannot do without; of alternatives, one thing that each needs, together.
void gather_needs(const Sequence& sequence, std::span<const Test> tests, std::vector<Need>& needs) {
  for (const Node& node : sequence) {
    if (node.repeat.min == 0) continue;
    if (node.kind == Node::Kind::element) {
      if (const auto need = need_of(tests[node.test])) needs.push_back(*need);
    } else if (node.kind == Node::Kind::group && node.alternatives.size() == 1) {
      gather_needs(node.alternatives.front(), tests, needs);
    } else if (node.kind == Node::Kind::group) {
      Need either;
      bool all = true;
      for (const Sequence& alternative : node.alternatives) {
        std::vector<Need> inner;
        gather_needs(alternative, tests, inner);
        all = all && !inner.empty();
        if (inner.empty()) break;
        const Need& rarest = *std::min_element(inner.begin(), inner.end(), rarer);
        either.presence.join(rarest.presence);
        either.commonness = sum_of(either.commonness, rarest.commonness);
      }
      if (all) needs.push_back(either);
    }
  }
}

}  // namespace

std::vector<Instruction> compile(const Parsed& parsed) {
  Compiler compiler;
  compiler.compile(parsed.sequence);
  compiler.code.push_back({Op::match, 0, 0, static_cast<std::uint16_t>(parsed.elements.size())});
  return std::move(compiler.code);
}

Pattern::Anchor anchor_of(const Sequence& sequence, std::span<const Test> tests) {
  auto [anchor, cost] = best_anchor(sequence, tests);
  anchor.any = cost == no_anchor;
  anchor.at_start = sequence.front().kind == Node::Kind::start && sequence.front().repeat.min > 0;
  return anchor;
}

std::vector<Presence> needs_of(const Sequence& sequence, std::span<const Test> tests, const Pattern::Anchor& anchor) {
  Presence woken{.lists = anchor.lists, .kinds = anchor.classes};
  for (const auto hash : anchor.hashes) woken.add_hash(hash);
  std::vector<Need> needs;
  gather_needs(sequence, tests, needs);
  // What wakes the pattern stands there.
  if (!anchor.any && anchor.shapes == 0) std::erase_if(needs, [&](const Need& need) { return need.presence.holds_all(woken); });
  std::stable_sort(needs.begin(), needs.end(), rarer);
  std::vector<Presence> out;
  for (const Need& need : needs) out.push_back(need.presence);
  return out;
}

}  // namespace minutes::find::program
