// The pattern language (find/pattern.h) read by recursive descent.
#include <charconv>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/pattern_program.h"
#include "sv/lists.h"

namespace minutes::find::program {

std::optional<std::uint32_t> whole_number(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

namespace {

struct Named {
  std::string_view name;
  std::uint32_t kinds;
};

constexpr Named kind_names[] = {
    {"word", class_kind(TokenClass::word)},
    {"number", class_kind(TokenClass::number)},
    {"mixed", class_kind(TokenClass::mixed)},
    {"code", class_kind(TokenClass::code)},
    {"section", class_kind(TokenClass::section)},
    {"url", class_kind(TokenClass::url)},
    {"handle", class_kind(TokenClass::handle)},
    {"punctuation", class_kind(TokenClass::punctuation)},
    {"symbol", class_kind(TokenClass::symbol)},
    {"capital", kinds_of_flags(token_capital)},
    {"caps", kinds_of_flags(token_all_caps)},
    {"line_start", kinds_of_flags(token_line_start)},
    {"line_end", kinds_of_flags(token_line_end)},
    {"abbreviation", kinds_of_flags(token_abbreviation)},
    {"bold", kinds_of_flags(token_bold)},
    {"space_before", kinds_of_flags(token_space_before)},
    {"sentence_start", kinds_of_flags(token_sentence_start)},
};

std::uint32_t kinds_named(std::string_view name) {
  const auto at = std::find_if(std::begin(kind_names), std::end(kind_names), [&](const Named& n) { return n.name == name; });
  return at == std::end(kind_names) ? 0 : at->kinds;
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

  static Expression expression_of(boost::regex regex, std::string_view source) {
    const auto starts = starts_of(source);
    return {std::move(regex), starts, (starts & ~figures()).none() && needs_more_than_figures(source)};
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
        term.kinds = any_kind;
      } else if (choice.size() > 1 && choice.starts_with('%')) {
        const auto bit = sv::list_bit(choice.substr(1));
        if (bit == 0) fail("no word list `" + std::string(choice) + "`");
        term.lists |= bit;
      } else if (choice.size() > 2 && choice.starts_with('<') && choice.ends_with('>')) {
        const auto name = choice.substr(1, choice.size() - 2);
        const auto kinds = kinds_named(name);
        if (kinds == 0) fail("no class or flag `" + std::string(choice) + "`");
        term.kinds |= kinds;
      } else if (choice.size() > 2 && choice.starts_with('{') && choice.ends_with('}')) {
        read_range(choice.substr(1, choice.size() - 2), term);
      } else if (choice.size() > 1 && choice.starts_with('*')) {
        term.suffixes.push_back(base::fold(unescaped(choice.substr(1))));
        term.last_bytes.set(static_cast<unsigned char>(term.suffixes.back().back()));
      } else if (choice.size() > 2 && choice.starts_with('/') && choice.ends_with('/')) {
        const auto source = choice.substr(1, choice.size() - 2);
        if (auto regex = read_regex(source)) term.expressions.push_back(expression_of(std::move(*regex), source));
      } else {
        term.hashes.push_back(base::hash_of(base::fold(unescaped(choice))));
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

}  // namespace

Parsed read_pattern(std::string_view source) {
  Reader reader(source);
  Parsed parsed;
  parsed.sequence = reader.read();
  parsed.tests = std::move(reader.tests);
  parsed.names = std::move(reader.names);
  parsed.elements = std::move(reader.elements);
  parsed.error = std::move(reader.error);
  return parsed;
}

}  // namespace minutes::find::program
