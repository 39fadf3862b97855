// Patterns are parsed by recursive descent, compiled to Thompson's instructions (test, split, save) with counted
// repeats written out, and run by backtracking that remembers which (instruction, token) pairs have failed: the
// bounded backtracker of RE2 (Cox, "Regular Expression Matching: the Virtual Machine Approach").
#include "find/pattern.h"

#include <algorithm>
#include <boost/regex.hpp>
#include <charconv>
#include <limits>
#include <optional>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/shapes.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

constexpr std::size_t max_program = 256;
constexpr std::size_t regex_token_bytes = 128;
constexpr std::size_t regex_window_bytes = 160;

/// One of several ways to satisfy a term.
struct Term {
  std::vector<std::uint64_t> hashes{};
  std::uint64_t hash_bits = 0;  // one bit for each hash, by its low bits: most tokens miss here
  std::uint64_t lists = 0;
  std::uint32_t classes = 0;
  std::uint16_t flags = 0;
  std::vector<std::string> suffixes{};
  std::vector<boost::regex> regexes{};
  std::optional<std::pair<std::uint32_t, std::uint32_t>> range{};
  bool any = false;
  bool figure = false;  // of a pattern's start: a token that starts with a figure

  /// Nothing here needs the token's letters.
  bool plain() const { return suffixes.empty() && regexes.empty() && !range; }

  /// Does the token's entry alone satisfy the term?
  bool holds_by_entry(const Token& token) const {
    if (any || (token.lists & lists) != 0 || (classes >> int(token.cls) & 1) != 0 || (token.flags & flags) != 0) return true;
    return (hash_bits >> (token.hash & 63) & 1) != 0 && std::find(hashes.begin(), hashes.end(), token.hash) != hashes.end();
  }
};

/// One element: all terms must hold, or with `negated` not all.
struct Test {
  std::vector<Term> terms;
  bool negated = false;
  std::optional<boost::regex> window{};
  std::uint32_t shapes = 0;  // bit per Shape; takes the tokens that the longest of them covers
  bool spans_tokens() const { return window.has_value() || shapes != 0; }
};

enum class Op : std::uint8_t { test, window, split, jump, save, at_start, at_end, match };

struct Instruction {
  Op op = Op::match;
  std::uint16_t test = 0;     // into tests; capture slot for save (2n start, 2n+1 end)
  std::uint16_t to = 0;       // jump target; of a split the less preferred branch
  std::uint16_t element = 0;  // for explain
};

struct Repeat {
  std::uint32_t min = 1, max = 1;
};

struct Node {  // of the parsed pattern
  enum class Kind { element, group, start, end } kind = Kind::element;
  std::uint16_t test = 0, element = 0;
  int capture = -1;
  Repeat repeat;
  std::vector<std::vector<Node>> alternatives{};
};

using Sequence = std::vector<Node>;

struct Named {
  std::string_view name;
  std::uint32_t bits;
};

constexpr Named class_names[] = {
    {"word", 1u << int(TokenClass::word)},       {"number", 1u << int(TokenClass::number)},
    {"mixed", 1u << int(TokenClass::mixed)},     {"code", 1u << int(TokenClass::code)},
    {"section", 1u << int(TokenClass::section)}, {"url", 1u << int(TokenClass::url)},
    {"handle", 1u << int(TokenClass::handle)},   {"punctuation", 1u << int(TokenClass::punctuation)},
    {"symbol", 1u << int(TokenClass::symbol)},
};
constexpr Named flag_names[] = {
    {"capital", token_capital},           {"caps", token_all_caps},
    {"line_start", token_line_start},     {"line_end", token_line_end},
    {"abbreviation", token_abbreviation}, {"bold", token_bold},
    {"space_before", token_space_before}, {"sentence_start", token_sentence_start},
};

std::uint32_t bits_of(std::span<const Named> names, std::string_view name) {
  const auto at = std::find_if(names.begin(), names.end(), [&](const Named& n) { return n.name == name; });
  return at == names.end() ? 0 : at->bits;
}

std::vector<std::string_view> split_outside_regex(std::string_view text, char by) {
  std::vector<std::string_view> parts;
  std::size_t from = 0;
  bool regex = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '/') {
      regex = !regex;
    } else if (text[i] == by && !regex) {
      parts.push_back(text.substr(from, i - from));
      from = i + 1;
    }
  }
  parts.push_back(text.substr(from));
  return parts;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) ++i;
    out.push_back(text[i]);
  }
  return out;
}

std::optional<std::uint32_t> whole_number(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

/// Reads a pattern's source into nodes and tests.
class Reader {
 public:
  explicit Reader(std::string_view source) : source_(source) {}

  Sequence read() {
    Sequence sequence = read_sequence(false);
    if (sequence.empty() && error.empty()) error = "empty pattern";
    return sequence;
  }

  std::string error;
  std::vector<Test> tests;
  std::vector<std::string> names, elements;

 private:
  std::string_view words_left() {
    while (!source_.empty() && source_.front() == ' ') source_.remove_prefix(1);
    return source_;
  }

  std::string_view next_word() {
    words_left();
    bool regex = false;
    std::size_t i = 0;
    for (; i < source_.size() && (regex || source_[i] != ' '); ++i) {
      if (source_[i] == '\\')
        ++i;
      else if (source_[i] == '/' && source_.size() > 1 && !(i == 0 && (source_.size() == 1 || source_[1] == ' ')))
        regex = !regex;
    }
    const auto word = source_.substr(0, std::min(i, source_.size()));
    source_.remove_prefix(word.size());
    return word;
  }

  void fail(std::string what) {
    if (error.empty()) error = std::move(what);
    source_ = {};
  }

  Sequence read_sequence(bool in_group) {
    Sequence sequence;
    while (!words_left().empty()) {
      if (in_group && (source_.front() == ')' || source_.starts_with("/ "))) break;
      if (source_.front() == ')') fail("`)` without `(`");
      sequence.push_back(read_item());
    }
    return sequence;
  }

  Node read_item() {
    Node node;
    std::string_view name;
    std::size_t i = 0;
    while (i < source_.size() && ((source_[i] >= 'a' && source_[i] <= 'z') || source_[i] == '_')) ++i;
    if (i > 0 && i + 1 < source_.size() && source_[i] == ':' && source_[i + 1] != ' ') {
      name = source_.substr(0, i);
      source_.remove_prefix(i + 1);
    }
    if (!name.empty()) {
      node.capture = capture_number(name);
    }
    if (source_.starts_with("( ")) {
      source_.remove_prefix(2);
      node.kind = Node::Kind::group;
      node.element = static_cast<std::uint16_t>(elements.size());
      node.alternatives.push_back(read_sequence(true));
      while (words_left().starts_with("/ ")) {
        source_.remove_prefix(2);
        node.alternatives.push_back(read_sequence(true));
      }
      if (!words_left().starts_with(")")) {
        fail("`(` without `)`");
        return node;
      }
      std::string_view close = next_word().substr(1);
      node.repeat = read_repeat(close);
      if (!close.empty()) fail("unknown `" + std::string(close) + "` behind `)`");
      return node;
    }
    read_element(next_word(), node);
    return node;
  }

  int capture_number(std::string_view name) {
    const auto at = std::find(names.begin(), names.end(), name);
    const auto number = at - names.begin();
    if (at == names.end()) names.emplace_back(name);
    if (names.size() > static_cast<std::size_t>(max_captures)) fail("more than max_captures names");
    return static_cast<int>(number);
  }

  /// Takes a repeat off the end of `word`.
  Repeat read_repeat(std::string_view& word) {
    if (word.ends_with('?') && !word.ends_with("\\?")) {
      word.remove_suffix(1);
      return {0, 1};
    }
    const auto sign = word.find_last_of("+~");
    if (sign == std::string_view::npos || (sign > 0 && word[sign - 1] == '\\')) return {};
    const auto count = whole_number(word.substr(sign + 1));
    if (!count || *count == 0 || *count > max_window) return {};
    const Repeat repeat{word[sign] == '+' ? 1u : 0u, *count};
    word = word.substr(0, sign);
    return repeat;
  }

  void read_element(std::string_view word, Node& node) {
    node.element = static_cast<std::uint16_t>(elements.size());
    elements.emplace_back(word);
    if (word == "^" || word == "$") {
      node.kind = word == "^" ? Node::Kind::start : Node::Kind::end;
      return;
    }
    if (word.size() > 1) node.repeat = read_repeat(word);
    Test test;
    if (word.size() > 1 && word.starts_with('!')) {
      test.negated = true;
      word.remove_prefix(1);
    }
    if (word.size() > 2 && word.starts_with('/') && word.ends_with("/w")) {
      test.window = read_regex(word.substr(1, word.size() - 3));
    } else if (word.size() > 1 && word.starts_with('@')) {
      test.shapes = read_shapes(word);
    } else {
      for (const auto part : split_outside_regex(word, '&')) test.terms.push_back(read_term(part));
    }
    node.test = static_cast<std::uint16_t>(tests.size());
    tests.push_back(std::move(test));
  }

  std::uint32_t read_shapes(std::string_view word) {
    std::uint32_t shapes = 0;
    for (const auto choice : split_outside_regex(word, '|')) {
      const Shape shape = choice.starts_with('@') ? shape_named(choice.substr(1)) : Shape::none;
      if (shape == Shape::none)
        fail("no shape `" + std::string(choice) + "`");
      else
        shapes |= 1u << static_cast<int>(shape);
    }
    return shapes;
  }

  std::optional<boost::regex> read_regex(std::string_view source) {
    try {
      return boost::regex(source.begin(), source.end(), boost::regex::perl);
    } catch (const boost::regex_error& fault) {
      fail(fault.what());
      return std::nullopt;
    }
  }

  Term read_term(std::string_view part) {
    Term term;
    for (const auto choice : split_outside_regex(part, '|')) {
      if (choice.empty()) {
        fail("empty alternative in `" + std::string(part) + "`");
      } else if (choice == ".") {
        term.any = true;
      } else if (choice.size() > 1 && choice.starts_with('%')) {
        const auto bit = sv::list_bit(choice.substr(1));
        if (bit == 0) fail("no word list `" + std::string(choice) + "`");
        term.lists |= bit;
      } else if (choice.size() > 2 && choice.starts_with('<') && choice.ends_with('>')) {
        const auto name = choice.substr(1, choice.size() - 2);
        const auto classes = bits_of(class_names, name), flags = bits_of(flag_names, name);
        if ((classes | flags) == 0) fail("no class or flag `" + std::string(choice) + "`");
        term.classes |= classes;
        term.flags |= static_cast<std::uint16_t>(flags);
      } else if (choice.size() > 2 && choice.starts_with('{') && choice.ends_with('}')) {
        read_range(choice.substr(1, choice.size() - 2), term);
      } else if (choice.size() > 1 && choice.starts_with('*')) {
        term.suffixes.push_back(base::fold(unescaped(choice.substr(1))));
      } else if (choice.size() > 2 && choice.starts_with('/') && choice.ends_with('/')) {
        if (auto regex = read_regex(choice.substr(1, choice.size() - 2))) term.regexes.push_back(std::move(*regex));
      } else {
        term.hashes.push_back(base::hash_of(base::fold(unescaped(choice))));
        term.hash_bits |= std::uint64_t{1} << (term.hashes.back() & 63);
      }
    }
    return term;
  }

  void read_range(std::string_view text, Term& term) {
    const auto dots = text.find("..");
    const auto low = whole_number(text.substr(0, dots));
    const auto high = dots == std::string_view::npos ? std::nullopt : whole_number(text.substr(dots + 2));
    if (low && high)
      term.range = {*low, *high};
    else
      fail("no range `" + std::string(text) + "`");
  }

  std::string_view source_;
};

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

constexpr std::uint32_t max_shape_tokens = 8;
constexpr std::uint32_t no_anchor = std::numeric_limits<std::uint32_t>::max();

/// Shapes that do not start with a figure: no token is asked whether it wakes them.
constexpr std::uint32_t sleeping_shapes = 1u << static_cast<int>(Shape::short_year) | 1u << static_cast<int>(Shape::month_day);

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

}  // namespace

struct Pattern::Program {
  std::string error;
  std::vector<Test> tests;
  std::vector<std::string> names, elements;
  std::vector<Instruction> code;
  Anchor anchor;
  std::vector<Presence> needs{};  ///< each must meet the segment
  std::optional<Term> start{};    ///< what the first token must satisfy; absent where its entry does not tell
};

namespace {

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

Pattern::Pattern(std::string_view source) : program_(std::make_unique<Program>()) {
  Reader reader(source);
  const Sequence sequence = reader.read();
  Compiler compiler;
  compiler.compile(sequence);
  compiler.code.push_back({Op::match, 0, 0, static_cast<std::uint16_t>(reader.elements.size())});
  program_->error = std::move(reader.error);
  program_->tests = std::move(reader.tests);
  program_->names = std::move(reader.names);
  program_->elements = std::move(reader.elements);
  program_->code = std::move(compiler.code);
  for (Instruction& instruction : program_->code)
    if (instruction.op == Op::test && program_->tests[instruction.test].spans_tokens()) instruction.op = Op::window;
  if (program_->code.size() > max_program && program_->error.empty()) program_->error = "pattern too long";
  if (program_->error.empty()) {
    auto [anchor, cost] = best_anchor(sequence, program_->tests);
    program_->anchor = std::move(anchor);
    program_->anchor.any = cost == no_anchor;
    program_->anchor.at_start = sequence.front().kind == Node::Kind::start && sequence.front().repeat.min > 0;
    gather_needs(sequence, program_->tests, program_->needs);
    Term start;
    if (gather_start(program_->code, program_->tests, 0, start)) program_->start = std::move(start);
  }
}

Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

const std::string& Pattern::error() const { return program_->error; }
const std::vector<std::string>& Pattern::capture_names() const { return program_->names; }
const std::vector<std::string>& Pattern::elements() const { return program_->elements; }
const Pattern::Anchor& Pattern::anchor() const { return program_->anchor; }

namespace {

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
