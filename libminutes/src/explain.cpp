// Runs the first steps of the pipeline once more on a document's own text and layout, for what its record does not keep: which
// rule matched where, and what a model saw. Rules that did not match are tried only for one sentence, and only where their
// anchor stands in it.
#include "minutes/explain.h"

#include <algorithm>
#include <set>

#include "base/guarded.h"
#include "find/matcher.h"
#include "find/reasons.h"
#include "find/ruleset.h"
#include "minutes/parse.h"
#include "minutes/stages.h"

namespace minutes {
namespace {

constexpr std::size_t nearest_shown = 12;  ///< rules that did not fire

/// What the record's findings rest on.
class Used {
 public:
  explicit Used(const Document& doc) {
    add(Layer::dates, doc.dates), add(Layer::actors, doc.mentions), add(Layer::decisions, doc.decisions);
    add(Layer::actions, doc.actions), add(Layer::votes, doc.votes), add(Layer::motions, doc.motions);
    add(Layer::reservations, doc.reservations), add(Layer::events, doc.events), add(Layer::remarks, doc.remarks);
    add(Layer::money, doc.money), add(Layer::references, doc.references);
    std::sort(entries_.begin(), entries_.end());
  }

  bool holds(std::string_view rule, Span span) const {
    auto at = std::lower_bound(entries_.begin(), entries_.end(), Entry{rule, span, {}});
    if (at != entries_.begin() && std::prev(at)->rule == rule) --at;  // findings of one rule do not overlap
    for (; at != entries_.end() && at->rule == rule && at->span.start < span.end; ++at)
      if (at->span.overlaps(span)) return true;
    return false;
  }

  /// Findings of rules that are code and stand in no table.
  void add_code(std::vector<Trace>& traces) const {
    std::set<std::string_view> tabled;
    for (const auto& rule : find::ruleset().rules()) tabled.insert(rule.rule->name);
    for (const Entry& entry : entries_)
      if (!tabled.contains(entry.rule))
        traces.push_back({entry.layer, entry.rule, nullptr, true, true, entry.span, {{"code", entry.span}}, {}});
  }

 private:
  struct Entry {
    std::string_view rule;
    Span span;
    Layer layer;
    friend auto operator<=>(const Entry&, const Entry&) = default;
  };
  template <class T>
  void add(Layer layer, const std::vector<T>& findings) {
    for (const Finding& finding : findings) entries_.push_back({finding.rule, finding.span, layer});
  }
  std::vector<Entry> entries_{};
};

/// What each capture took, in text order; the whole match for a rule without captures.
std::vector<Evidence> evidence(const View& view, const find::CompiledRule& rule, const Match& match) {
  std::vector<Evidence> out;
  const auto& names = rule.pattern.capture_names();
  for (std::size_t n = 0; n < names.size(); ++n)
    if (!match.captures[n].empty()) out.push_back({names[n], view.span(match.captures[n])});
  if (out.empty()) out.push_back({std::string(rule.rule->pattern), view.span(match.tokens)});
  std::sort(out.begin(), out.end(), [](const Evidence& a, const Evidence& b) { return a.span < b.span; });
  return out;
}

std::vector<Trace> fired(const View& view, const Matches& matches, const Used& used) {
  std::vector<Trace> traces;
  for (int l = 0; l < layer_count; ++l) {
    const auto layer = static_cast<Layer>(l);
    for (const Match& match : matches.of(layer)) {
      const Span span = view.span(match.tokens);
      traces.push_back({layer,
                        match.rule->name,
                        match.rule,
                        true,
                        used.holds(match.rule->name, span),
                        span,
                        evidence(view, find::ruleset().rule(layer, match.number), match),
                        {}});
    }
  }
  used.add_code(traces);
  std::stable_sort(traces.begin(), traces.end(), [](const Trace& a, const Trace& b) { return a.span < b.span; });
  return traces;
}

/// The sentence that holds the offset, or the nearest before it; none in a text without sentences.
const Sentence* sentence_at(const View& view, std::uint32_t at) {
  const auto next = std::upper_bound(view.sentences.begin(), view.sentences.end(), at,
                                     [](std::uint32_t offset, const Sentence& s) { return offset < s.span.start; });
  if (view.sentences.empty()) return nullptr;
  return next == view.sentences.begin() ? &*next : &*(next - 1);
}

/// The pattern's elements before the one that failed, as the table has them.
std::string met(const std::vector<std::string>& elements, std::size_t count) {
  std::string out;
  for (std::size_t n = 0; n < std::min(count, elements.size()); ++n) out.append(n == 0 ? "" : " ").append(elements[n]);
  return out;
}

/// A rule that did not fire, from the place in the segment where it came furthest.
struct Near {
  std::uint32_t tokens = 0;  ///< that it took
  Trace trace{};
};

std::optional<Near> attempt(const View& view, find::Matcher& matcher, find::Segment segment, const find::CompiledRule& rule) {
  std::optional<Near> best;
  const auto& elements = rule.pattern.elements();
  for (std::uint32_t at = 0; at < segment.size(); ++at) {
    const find::Attempt tried = rule.pattern.match(matcher, at);
    if (tried.matched) return {};
    const std::uint32_t taken = tried.furthest > at ? tried.furthest - at : 0;
    if (taken == 0 || (best && taken <= best->tokens)) continue;
    const Span span = cover(view.tokens[segment[at]].span(), view.tokens[segment[tried.furthest - 1]].span());
    const std::size_t failed = std::min<std::size_t>(tried.furthest_element, elements.size() - 1);
    best = Near{
        taken, {rule.layer, rule.rule->name, rule.rule, false, false, span, {{met(elements, failed), span}}, elements[failed]}};
  }
  return best;
}

/// The rules that came furthest in the sentence without firing, the nearest first.
std::vector<Trace> nearest(const View& view, const Sentence& sentence) {
  std::vector<Index> tokens;
  for (Index t = sentence.tokens.first; t < sentence.tokens.last; ++t)
    if (!view.tokens[t].has(token_furniture)) tokens.push_back(t);
  find::Matcher matcher(view);
  matcher.enter(tokens, [](auto&&...) {});
  std::vector<Near> found;
  for (const auto& rule : find::ruleset().rules()) {
    if (!rule.pattern.error().empty()) continue;
    if (auto near = attempt(view, matcher, tokens, rule)) found.push_back(std::move(*near));
  }
  std::stable_sort(found.begin(), found.end(), [](const Near& a, const Near& b) { return a.tokens > b.tokens; });
  std::vector<Trace> traces;
  for (std::size_t n = 0; n < std::min(found.size(), nearest_shown); ++n) traces.push_back(std::move(found[n].trace));
  return traces;
}

template <class Found, class Reasons>
void add_reasons(std::vector<Trace>& traces, Layer layer, const std::vector<Found>& findings, Reasons reasons) {
  for (Trace& trace : traces) {
    if (trace.layer != layer || !trace.used) continue;
    auto at = std::partition_point(findings.begin(), findings.end(),
                                   [&](const Finding& f) { return f.span.end <= trace.span.start; });
    for (; at != findings.end() && at->span.start < trace.span.end && trace.reasons.empty(); ++at)
      if (at->rule == trace.rule) trace.reasons = reasons(*at, static_cast<std::size_t>(at - findings.begin()));
  }
}

/// What the model saw in the findings that the traces gave.
void add_reasons(const View& view, const Document& doc, const Matches& matches, const Model& model,
                 std::vector<Trace>& traces) {
  if (doc.model.empty()) return;
  const find::ActReasons of_acts(view, doc, model);
  const auto of_act = [&](const auto& act, std::size_t) { return of_acts.of(act); };
  add_reasons(traces, Layer::decisions, doc.decisions, of_act);
  add_reasons(traces, Layer::actions, doc.actions, of_act);
  const auto of_mentions = find::reasons_of_mentions(view, doc, matches, model);
  add_reasons(traces, Layer::actors, doc.mentions, [&](const auto&, std::size_t n) { return of_mentions[n]; });
}

std::vector<Trace> traces_of(const Document& doc, const Model& model, std::uint32_t at) {
  Tokens tokens = text::tokenise(doc.text, doc.layout);
  const Sentences sentences = text::split_sentences(doc.text, doc.layout, tokens);
  const View view{doc.text, doc.layout, tokens, sentences, doc.outline};
  std::vector<Warning> warnings;
  const Matches matches = find::match_rules(view, warnings);
  std::vector<Trace> traces = fired(view, matches, Used(doc));
  const Sentence* sentence = at == UINT32_MAX ? nullptr : sentence_at(view, at);
  if (at != UINT32_MAX && sentence == nullptr) return {};
  if (sentence != nullptr) std::erase_if(traces, [&](const Trace& trace) { return !trace.span.overlaps(sentence->span); });
  add_reasons(view, doc, matches, model, traces);
  if (sentence != nullptr)
    for (Trace& trace : nearest(view, *sentence)) traces.push_back(std::move(trace));
  return traces;
}

Result<std::vector<Trace>> traces_of(const Parser& parser, const Document& doc, std::uint32_t at) {
  if (const auto fault = parser.fault()) return *fault;
  return traces_of(doc, *parser.model(), at);
}

}  // namespace

Result<std::vector<Trace>> explain(const Document& document, std::uint32_t at) {
  return base::guarded("explain", [&] { return traces_of(Parser(document.options), document, at); });
}

Result<std::vector<Trace>> explain(std::string_view bytes, const Options& options, std::uint32_t at) {
  return base::guarded("explain", [&]() -> Result<std::vector<Trace>> {
    const Parser parser(options);
    const auto doc = parser.parse(bytes);
    return doc ? traces_of(parser, *doc, at) : Result<std::vector<Trace>>(doc.error());
  });
}

}  // namespace minutes
