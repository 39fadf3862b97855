// A pattern with all that is known of it: read, compiled and made to states elsewhere (find/pattern_program.h), run by
// find/matcher.h.
#include "find/pattern.h"

#include "find/matcher.h"
#include "find/pattern_program.h"

namespace minutes::find {

struct Pattern::Program {
  std::string error;
  std::vector<program::Test> tests;
  std::vector<std::string> names, elements;
  program::States states;
  Anchor anchor{};
  program::Beside beside{};
  std::vector<Presence> needs{};
};

Pattern::Pattern(std::string_view source) : program_(std::make_unique<Program>()) {
  program::Parsed parsed = program::read_pattern(source);
  const auto code = compile(parsed);
  if (parsed.error.empty() && code.size() > program::max_program) parsed.error = "pattern too long";
  Program& program = *program_;
  program.error = std::move(parsed.error);
  program.tests = std::move(parsed.tests);
  program.names = std::move(parsed.names);
  program.elements = std::move(parsed.elements);
  if (!program.error.empty()) return;
  program.states = states_of(code, program.tests);
  program.anchor = anchor_of(parsed.sequence, program.tests);
  program.beside = beside_of(program.states, program.anchor, program.tests);
  program.needs = needs_of(parsed.sequence, program.tests, program.anchor);
}

Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

const std::string& Pattern::error() const { return program_->error; }
const std::vector<std::string>& Pattern::capture_names() const { return program_->names; }
const std::vector<std::string>& Pattern::elements() const { return program_->elements; }
const Pattern::Anchor& Pattern::anchor() const { return program_->anchor; }
const TokenFilter& Pattern::before() const { return program_->beside.before; }
const TokenFilter& Pattern::behind() const { return program_->beside.behind; }
std::span<const Presence> Pattern::needs() const { return program_->needs; }
const program::States& Pattern::states() const { return program_->states; }

Attempt Pattern::match(Matcher& matcher, std::uint32_t at) const {
  Attempt attempt;
  matcher.forget();
  attempt.matched = matcher.run_noting(program_->states.steps.data(), at);
  attempt.gave_up = matcher.gave_up();
  attempt.furthest_element = matcher.furthest_element();
  attempt.furthest = matcher.furthest();
  if (!attempt.matched) return attempt;
  attempt.end = matcher.end();
  matcher.captures(program_->names.size(), attempt.captures);
  return attempt;
}

}  // namespace minutes::find
