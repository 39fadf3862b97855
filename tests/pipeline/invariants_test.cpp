// What holds of every finding of every document at hand.
#include <gtest/gtest.h>

#include <algorithm>

#include "base/utf8.h"
#include "support/documents.h"

namespace minutes {
namespace {

bool on_boundary(std::string_view text, std::uint32_t offset) {
  return offset == text.size() || (offset < text.size() && !base::is_continuation(static_cast<unsigned char>(text[offset])));
}

/// A byte, so nothing beyond ASCII: the last byte of `Å` is no space.
bool is_blank(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

class Checker {
 public:
  explicit Checker(const Document& document) : doc_(document), text_(document.text.content) {}

  void run() {
    findings("dates", doc_.dates), findings("mentions", doc_.mentions), findings("decisions", doc_.decisions);
    findings("actions", doc_.actions), findings("votes", doc_.votes), findings("motions", doc_.motions);
    findings("reservations", doc_.reservations), findings("events", doc_.events), findings("remarks", doc_.remarks);
    findings("money", doc_.money), findings("refs", doc_.references);
    in_order("topics", doc_.outline.topics), in_order("attendance", doc_.attendance);
    topics();
    references();
  }

 private:
  void stretch(const char* layer, Span span) {
    ASSERT_LT(span.start, span.end) << layer;
    ASSERT_LE(span.end, text_.size()) << layer;
    EXPECT_TRUE(on_boundary(text_, span.start) && on_boundary(text_, span.end))
        << layer << " cuts a letter: " << span.of(text_);
  }

  template <class T>
  void in_order(const char* layer, const std::vector<T>& items) {
    for (const T& item : items) stretch(layer, item.span);
    EXPECT_TRUE(std::is_sorted(items.begin(), items.end(), [](const T& a, const T& b) { return a.span.start < b.span.start; }))
        << layer << " are not in text order";
  }

  template <class T>
  void findings(const char* layer, const std::vector<T>& items) {
    in_order(layer, items);
    for (const Finding& finding : items) {
      const std::string_view words = finding.span.of(text_);
      EXPECT_FALSE(finding.rule.empty()) << layer << ": " << words;
      EXPECT_FALSE(words.empty() || is_blank(words.front())) << layer << " starts with space: " << words;
      EXPECT_FALSE(words.empty() || is_blank(words.back())) << layer << " ends with space: " << words;
      if (finding.topic != no_index) {
        ASSERT_LT(finding.topic, doc_.outline.topics.size()) << layer;
        EXPECT_TRUE(doc_.outline.topics[finding.topic].span.contains(finding.span.start)) << layer << ": " << words;
      }
      std::uint32_t last = finding.span.start;
      for (const Span part : finding.parts) {
        stretch("parts", part);
        EXPECT_TRUE(finding.span.contains(part) && part.start >= last) << layer << ": " << words;
        last = part.end;
      }
    }
  }

  void topics() {
    const auto& topics = doc_.outline.topics;
    for (Index n = 0; n < topics.size(); ++n) {
      if (topics[n].parent == no_index) continue;
      ASSERT_LT(topics[n].parent, n);
      EXPECT_LT(topics[topics[n].parent].level, topics[n].level);
      EXPECT_TRUE(topics[topics[n].parent].span.contains(topics[n].span));
    }
  }

  void party(const Party& party) {
    EXPECT_FALSE(party.name.empty());
    EXPECT_TRUE(party.actor == no_index || party.actor < doc_.actors.size());
    if (party.span) stretch("party", *party.span);
  }

  void references() {
    for (const auto& mention : doc_.mentions) {
      ASSERT_LT(mention.actor, doc_.actors.size()) << mention.span.of(text_);
      EXPECT_EQ(doc_.actors[mention.actor].type, mention.type) << mention.span.of(text_);
    }
    for (const auto& decision : doc_.decisions) {
      if (decision.decider) party(*decision.decider);
      for (const auto& who : decision.responsible) party(who);
      EXPECT_TRUE(!decision.due || decision.due->date == no_index || decision.due->date < doc_.dates.size());
    }
    for (const auto& action : doc_.actions) {
      for (const auto& who : action.responsible) party(who);
      EXPECT_TRUE(action.decision == no_index || action.decision < doc_.decisions.size());
    }
    for (const auto& warning : doc_.warnings) EXPECT_LE(warning.span.value_or(Span{}).end, text_.size());
  }

  const Document& doc_;
  std::string_view text_;
};

void check_folder(const std::string& folder) {
  for (const auto& source : test::texts_in(folder)) {
    SCOPED_TRACE(source.name);
    const auto document = parse(source.bytes);
    ASSERT_TRUE(document) << document.error().message;
    Checker(*document).run();
  }
}

TEST(Invariants, HoldOnTheCorpus) { check_folder(test::project("corpus/texts")); }
TEST(Invariants, HoldOnTheGoldDocuments) { check_folder(test::shared("gold/docs")); }
TEST(Invariants, HoldOnTheUnlabelledDocuments) { check_folder(test::shared("unlabelled")); }

TEST(Invariants, HoldWhereverADocumentIsCutOff) {
  for (const auto& source : test::texts_in(test::project("corpus/texts"))) {
    for (std::size_t tenth = 1; tenth < 10; ++tenth) {
      SCOPED_TRACE(source.name + " cut after " + std::to_string(tenth) + " tenths");
      const auto document = parse(std::string_view(source.bytes).substr(0, source.bytes.size() * tenth / 10));
      ASSERT_TRUE(document) << document.error().message;
      Checker(*document).run();
    }
  }
}

}  // namespace
}  // namespace minutes
