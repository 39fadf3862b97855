// Remarks: what is wished, needed, judged, thought of or asked. Only in running matter: what stands under the fixed heads of
// a decision, a vote or a list of recipients is none.
#include "find/lookup.h"
#include "find/ruleset.h"
#include "minutes/stages.h"

namespace minutes::find {
namespace {

RemarkKind kind_of(std::string_view name) {
  static constexpr std::string_view names[] = {"wish", "need", "assessment", "idea", "question"};
  return static_cast<RemarkKind>(std::find(std::begin(names), std::end(names), name) - std::begin(names));
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
    const Span span = view.sentences[sentence].span;
    if (!running_matter(view, span.start)) continue;
    const RemarkKind kind = kind_of(yielded(*match.rule, "kind"));
    if (!found.empty() && found.back().span == span) {
      // One remark a sentence; that it is a question says more than its words.
      if (kind == RemarkKind::question) found.back().kind = kind, found.back().rule = match.rule->name;
      continue;
    }
    Remark remark;
    remark.rule = match.rule->name;
    remark.span = span;
    remark.kind = kind;
    if (kind != RemarkKind::question) remark.holder = holder_of(mentions, {span.start, view.tokens[match.tokens.first].start});
    found.push_back(std::move(remark));
  }
  return found;
}

}  // namespace minutes::find
