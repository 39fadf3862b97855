// Remarks: what is wished, needed, judged, thought of or asked. Only in running matter: what stands under the fixed heads of
// a decision, a vote or a list of recipients is none, and neither is a sentence that decides or proposes.
#include "find/lookup.h"
#include "find/ruleset.h"
#include "find/word_set.h"
#include "minutes/stages.h"
#include "sv/lists.h"

namespace minutes::find {
namespace {

RemarkKind kind_of(std::string_view name) {
  static constexpr std::string_view names[] = {"wish", "need", "assessment", "idea", "question"};
  return static_cast<RemarkKind>(std::find(std::begin(names), std::end(names), name) - std::begin(names));
}

/// Of several in one sentence, what asks for something says more than what judges.
int weight_of(RemarkKind kind) {
  switch (kind) {
    case RemarkKind::question: return 4;
    case RemarkKind::wish: return 3;
    case RemarkKind::need: return 2;
    case RemarkKind::idea: return 1;
    case RemarkKind::assessment: return 0;
  }
  return 0;
}

bool running_matter(const View& view, std::uint32_t at) {
  if (view.zone_of(at) != ZoneKind::body) return false;
  switch (view.section_of(at)) {
    case SectionKind::none:
    case SectionKind::background:
    case SectionKind::reasons:
    case SectionKind::upcoming:
    case SectionKind::followup: return true;
    default: return false;
  }
}

/// A sentence that decides, moves or proposes tells what that rests on: no remark of its own.
bool decides(const View& view, TokenRange tokens) {
  static constexpr auto proposing = words("yrkar", "yrkade", "yrkas", "föreslår", "föreslog", "föreslås", "föreslogs");
  for (Index t = tokens.first; t < tokens.last; ++t)
    if ((view.tokens[t].lists & (sv::decide | sv::decided_passive)) != 0 || proposing.has(view.tokens[t])) return true;
  return false;
}

/// Who says so: the last one named before the cue.
std::vector<Party> holder_of(std::span<const ActorMention> mentions, Span before) {
  const auto named = findings_in(mentions, before);
  if (named.empty()) return {};
  return {Party{named.back().name, named.back().actor, named.back().span}};
}

}  // namespace

std::vector<Remark> remarks(const View& view, const Matches& matches, std::span<const ActorMention> mentions) {
  std::vector<Remark> found;
  constexpr Index shortest = 3;  // a cue alone is a heading or a label
  for (const Match& match : matches.of(Layer::remarks)) {
    const Index sentence = view.sentence_of(match.tokens.first);
    if (sentence == no_index || view.sentences[sentence].tokens.size() < shortest) continue;
    const auto& [span, tokens] = view.sentences[sentence];
    if (!running_matter(view, span.start)) continue;
    const RemarkKind kind = kind_of(yielded(*match.rule, "kind"));
    const TokenRange captured = capture(Layer::remarks, match, "cue");
    const Index cue = captured.empty() ? match.tokens.first : captured.first;
    const auto holder = holder_of(mentions, {span.start, view.tokens[cue].start});
    if (!found.empty() && found.back().span == span) {
      Remark& same = found.back();
      if (weight_of(kind) > weight_of(same.kind)) same.kind = kind, same.rule = match.rule->name;
      if (same.holder.empty() && match.rule->name != "remark.question") same.holder = holder;
      continue;
    }
    if (decides(view, tokens) || names_topic(view, span)) continue;
    Remark remark;
    remark.rule = match.rule->name;
    remark.span = span;
    remark.kind = kind;
    if (match.rule->name != "remark.question") remark.holder = holder;  // a question mark tells nobody's question
    found.push_back(std::move(remark));
  }
  return found;
}

}  // namespace minutes::find
