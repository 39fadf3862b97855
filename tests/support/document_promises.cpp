#include "support/document_promises.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/utf8.h"

namespace minutes::test {
namespace {

/// A byte, so nothing beyond ASCII: the last byte of `Å` is no space.
bool is_blank(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

class Checker {
 public:
  explicit Checker(const Document& document) : doc_(document), text_(document.text.content) {}

  std::string run() {
    findings("dates", doc_.dates), findings("mentions", doc_.mentions), findings("decisions", doc_.decisions);
    findings("actions", doc_.actions), findings("votes", doc_.votes), findings("motions", doc_.motions);
    findings("reservations", doc_.reservations), findings("events", doc_.events), findings("remarks", doc_.remarks);
    findings("money", doc_.money), findings("refs", doc_.references);
    in_order("topics", doc_.outline.topics), in_order("attendance", doc_.attendance);
    topics();
    references();
    return std::move(broken_);
  }

 private:
  bool expect(bool kept, std::string_view layer, std::string_view promise, Span span) {
    if (kept) return true;
    broken_.append(layer).append(": ").append(promise).append(": ");
    if (span.start <= span.end && span.end <= text_.size()) broken_.append(span.of(text_).substr(0, 200));
    broken_ += '\n';
    return false;
  }

  bool on_boundary(std::uint32_t offset) const {
    return offset == text_.size() || !base::is_continuation(static_cast<unsigned char>(text_[offset]));
  }

  bool stretch(std::string_view layer, Span span) {
    return expect(span.start < span.end && span.end <= text_.size(), layer, "lies in the text", span) &&
           expect(on_boundary(span.start) && on_boundary(span.end), layer, "cuts no letter", span);
  }

  template <class T>
  void in_order(std::string_view layer, const std::vector<T>& items) {
    for (const T& item : items) stretch(layer, item.span);
    const auto before = [](const T& a, const T& b) { return a.span.start < b.span.start; };
    expect(std::is_sorted(items.begin(), items.end(), before), layer, "stand in text order", {});
  }

  template <class T>
  void findings(std::string_view layer, const std::vector<T>& items) {
    in_order(layer, items);
    for (const T& item : items) finding(layer, item);
  }

  void finding(std::string_view layer, const Finding& finding) {
    if (finding.span.empty() || finding.span.end > text_.size()) return;  // told
    const std::string_view words = finding.span.of(text_);
    expect(!finding.rule.empty(), layer, "names its rule", finding.span);
    expect(!is_blank(words.front()) && !is_blank(words.back()), layer, "has no space around it", finding.span);
    if (finding.topic != no_index)
      expect(finding.topic < doc_.outline.topics.size() && doc_.outline.topics[finding.topic].span.contains(finding.span.start),
             layer, "starts in its topic", finding.span);
    std::uint32_t last = finding.span.start;
    for (const Span part : finding.parts) {
      stretch(layer, part);
      expect(finding.span.contains(part) && part.start >= last, layer, "holds its parts in order", finding.span);
      last = part.end;
      beside_furniture(layer, part);
    }
    if (finding.parts.empty()) beside_furniture(layer, finding.span);
  }

  /// What is found lies outside of page heads and the like, or all of it inside one.
  void beside_furniture(std::string_view layer, Span part) {
    for (const Furniture& piece : doc_.layout.furniture) {
      if (piece.span.end <= part.start || piece.span.start >= part.end || piece.span.contains(part)) continue;
      expect(false, layer, "has no furniture in it", part);
    }
  }

  void topics() {
    const auto& topics = doc_.outline.topics;
    for (Index n = 0; n < topics.size(); ++n) {
      if (topics[n].parent == no_index) continue;
      if (!expect(topics[n].parent < n, "topics", "stand behind their parents", topics[n].span)) continue;
      const Topic& parent = topics[topics[n].parent];
      expect(parent.level < topics[n].level && parent.span.contains(topics[n].span), "topics", "lie in their parents",
             topics[n].span);
    }
  }

  void party(const Party& party, Span of) {
    expect(!party.name.empty(), "party", "has a name", of);
    expect(party.actor == no_index || party.actor < doc_.actors.size(), "party", "has an actor that is there", of);
    if (party.span) stretch("party", *party.span);
  }

  void references() {
    for (const auto& mention : doc_.mentions)
      expect(mention.actor < doc_.actors.size() && doc_.actors[mention.actor].type == mention.type, "mentions",
             "are of an actor of their type", mention.span);
    for (const auto& decision : doc_.decisions) {
      if (decision.decider) party(*decision.decider, decision.span);
      for (const auto& who : decision.responsible) party(who, decision.span);
      expect(!decision.due || decision.due->date == no_index || decision.due->date < doc_.dates.size(), "decisions",
             "are due on a date that is there", decision.span);
    }
    for (const auto& action : doc_.actions) {
      for (const auto& who : action.responsible) party(who, action.span);
      expect(action.decision == no_index || action.decision < doc_.decisions.size(), "actions",
             "belong to a decision that is there", action.span);
    }
    for (const auto& warning : doc_.warnings)
      expect(warning.span.value_or(Span{}).end <= text_.size(), "warnings", "lie in the text", warning.span.value_or(Span{}));
  }

  const Document& doc_;
  std::string_view text_;
  std::string broken_{};
};

}  // namespace

std::string broken_promises(const Document& document) { return Checker(document).run(); }

}  // namespace minutes::test
