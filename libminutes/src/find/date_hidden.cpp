// Dates in the head of a file and in comments (`date: 2024-03-07 19:35 CET`, `category: 2024`): no tokens stand there, so their
// bytes are scanned for the two forms that such fields have, a day with or without a time, and a year.
#include <algorithm>

#include "base/utf8.h"
#include "find/date_parts.h"
#include "find/rule_facts.h"
#include "find/shapes.h"
#include "sv/rules.h"

namespace minutes::find::dates_step {
namespace {

/// White space, the colon of a key, a quote or a bracket: what may stand before a value, or a word of a title.
bool opens_value(char before) {
  return before == ' ' || before == '\t' || before == ':' || before == '"' || before == '\'' || before == '(' ||
         before == '[' || before == '\n';
}

bool closes_value(char next) {
  return next == '\0' || next == ' ' || next == '\t' || next == '\n' || next == '\r' || next == '"' || next == '\'' ||
         next == ')' || next == ']' || next == ',' || next == '.';
}

struct HiddenForm {
  Shape shape;
  std::string_view rule;
};
constexpr HiddenForm hidden_forms[] = {{Shape::iso, "date.iso"}, {Shape::year, "date.year"}};

const Rule* rule_named(std::string_view name) {
  const auto rules = sv::date_rules();
  const auto at = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.name == name; });
  return at == rules.end() ? nullptr : &*at;
}

/// The value that starts with the figure at `at`.
std::optional<HiddenDate> value_at(std::string_view source, std::uint32_t at, std::uint32_t end) {
  constexpr std::size_t longest = 40;
  const std::string_view text = source.substr(at, std::min<std::size_t>(longest, end - at));
  for (const auto& [shape, rule] : hidden_forms) {
    const auto read = scan(shape, text);
    if (!read || !closes_value(at + read->length < source.size() ? source[at + read->length] : '\0')) continue;
    HiddenDate found{.span = {at, at + read->length}, .rule = rule_named(rule), .value = {.from = part_of(read->first)}};
    if (shape == Shape::iso && !valid(read->first)) continue;
    found.value.from.minute = read->from;
    return found;
  }
  return std::nullopt;
}

void scan_line(std::string_view source, Span line, std::vector<HiddenDate>& found) {
  for (std::uint32_t at = line.start; at < line.end; ++at) {
    if (!base::is_digit(static_cast<unsigned char>(source[at]))) continue;
    const bool opens = at == line.start || opens_value(source[at - 1]);
    if (const auto value = opens ? value_at(source, at, line.end) : std::nullopt) {
      found.push_back(*value);
      at = value->span.end;
    }
    while (at < line.end && base::is_digit(static_cast<unsigned char>(source[at]))) ++at;
  }
}

}  // namespace

std::vector<HiddenDate> hidden_dates(const View& view) {
  std::vector<HiddenDate> found;
  for (const Block& block : view.layout.blocks) {
    if (block.kind != BlockKind::front_matter && block.kind != BlockKind::comment) continue;
    for (Index line = block.first_line; line <= block.last_line; ++line)
      scan_line(view.source(), view.layout.lines[line].span, found);
  }
  return found;
}

}  // namespace minutes::find::dates_step
