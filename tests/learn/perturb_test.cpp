#include "learn/perturb.h"

#include <gtest/gtest.h>

#include <iterator>
#include <sstream>

#include "base/utf8.h"
#include "learn/edits.h"
#include "support/documents.h"

namespace minutes {
namespace {

TEST(Edits, MapOffsetsThroughReplacements) {
  learn::Edits edits;
  edits.replace({4, 7}, "en");
  edits.replace({0, 3}, "fyra");
  edits.replace({5, 6}, "x");  // inside an earlier one: dropped
  edits.settle();
  EXPECT_EQ(edits.apply("abc def ghi"), "fyra en ghi");
  EXPECT_EQ(edits.map(0), 0u);
  EXPECT_EQ(edits.map(3), 4u);
  EXPECT_EQ(edits.map(4), 5u);
  EXPECT_EQ(edits.map(5), 7u);
  EXPECT_EQ(edits.map(8), 8u);
  EXPECT_EQ(edits.map(11), 11u);
}

struct Labelled {
  std::string name, text;
  learn::Labels labels;
};

std::vector<Labelled> corpus() {
  std::vector<Labelled> documents;
  for (const auto& source : test::texts_in(test::project("corpus/texts"))) {
    const std::string stem = source.name.substr(0, source.name.size() - 4);
    auto labels = learn::read_labels(test::project("corpus/gold/" + stem + ".json"));
    EXPECT_TRUE(labels.has_value()) << stem;
    if (labels) documents.push_back({stem, source.bytes, *labels});
  }
  return documents;
}

std::string slice(const std::string& text, const learn::Label& label) {
  const base::CodePoints points(text);
  const auto start = points.byte_of(label.start);
  return text.substr(start, points.byte_of(label.end) - start);
}

std::ptrdiff_t words_in(const std::string& text) {
  std::istringstream words(text);
  return std::distance(std::istream_iterator<std::string>(words), std::istream_iterator<std::string>());
}

TEST(Perturb, KeepsEveryLabelOnItsStretch) {
  const auto documents = corpus();
  ASSERT_FALSE(documents.empty());
  for (const auto& document : documents) {
    const auto out = learn::perturb(document.text, document.labels, 3);
    ASSERT_EQ(out.labels.mentions.size(), document.labels.mentions.size());
    EXPECT_NE(out.text, document.text) << document.name;
    for (std::size_t n = 0; n < out.labels.mentions.size(); ++n) {
      const auto before = slice(document.text, document.labels.mentions[n]), after = slice(out.text, out.labels.mentions[n]);
      EXPECT_FALSE(after.empty());
      // Words come and go one for one: what was no letter at the edges stays so.
      EXPECT_EQ(words_in(before), words_in(after)) << before << " -> " << after;
    }
    for (const auto& topic : out.labels.topics) {
      const base::CodePoints points(out.text);
      const auto start = points.byte_of(topic.start);
      EXPECT_TRUE(start == 0 || out.text.substr(0, start).find_last_not_of(" \t") == out.text.substr(0, start).rfind('\n'))
          << document.name << ": a topic starts inside a line";
    }
  }
}

TEST(Perturb, IsTheSameForTheSameSeedAndOtherForAnother) {
  const auto documents = corpus();
  ASSERT_FALSE(documents.empty());
  const auto& document = documents.front();
  EXPECT_EQ(learn::perturb(document.text, document.labels, 5).text, learn::perturb(document.text, document.labels, 5).text);
  EXPECT_NE(learn::perturb(document.text, document.labels, 5).text, learn::perturb(document.text, document.labels, 6).text);
}

// What seeds bring of each kind, in a note that has them all.
TEST(Perturb, ChangesBodiesDatesHeadingsAndLineEnds) {
  const std::string text =
      "# Möte 2025-03-03\n\n## Beslut\n\nSocialnämnden beslutade 2025-02-04 att ge förvaltningen i uppdrag att se över "
      "riktlinjerna för stöd "
      "till anhöriga och att återkomma till nämnden.\n";
  learn::Labels labels;
  labels.document = "note";
  const auto label = [&](std::string_view stretch, std::string name) {
    learn::Label out;
    const base::CodePoints points(text);
    const auto at = static_cast<std::uint32_t>(text.find(stretch));
    out.start = points.at(at), out.end = points.at(at + static_cast<std::uint32_t>(stretch.size()));
    out.kind = "organisation", out.name = std::move(name);
    return out;
  };
  labels.mentions = {label("Socialnämnden", "Socialnämnden")};
  labels.dates = {label("2025-03-03", "2025-03-03"), label("2025-02-04", "2025-02-04")};
  labels.topics = {label("## Beslut", "Beslut")};
  bool bodies = false, bold = false, deeper = false, wrapped = false, written_out = false;
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const auto out = learn::perturb(text, labels, seed);
    EXPECT_EQ(slice(out.text, out.labels.mentions[0]), out.labels.mentions[0].name);
    const auto heading = out.text.substr(base::CodePoints(out.text).byte_of(out.labels.topics[0].start));
    bodies = bodies || out.labels.mentions[0].name != "Socialnämnden";
    bold = bold || heading.starts_with("**Beslut**");
    deeper = deeper || heading.starts_with("### Beslut");
    const auto date = slice(out.text, out.labels.dates[1]);
    EXPECT_EQ(out.labels.dates[1].name, "2053-02-04");
    EXPECT_TRUE(date == "2053-02-04" || date == "4 februari 2053") << date;
    written_out = written_out || date == "4 februari 2053";
    wrapped = wrapped || std::count(out.text.begin(), out.text.end(), '\n') > std::count(text.begin(), text.end(), '\n');
  }
  EXPECT_TRUE(bodies && bold && deeper && wrapped && written_out);
}

TEST(Perturb, ChangesTheMarksOfHeadingNumbers) {
  const std::string text = "Möte\n\n3. Val\nBo väljs.\n";
  learn::Labels labels;
  labels.document = "note";
  learn::Label topic;
  topic.start = 6, topic.end = 22, topic.name = "Val";
  labels.topics = {topic};
  bool changed = false;
  for (std::uint64_t seed = 0; seed < 30; ++seed)
    changed = changed || learn::perturb(text, labels, seed).text.find("3) Val") != std::string::npos;
  EXPECT_TRUE(changed);
}

TEST(Perturb, ChangesNamesYearsAndSumsWithTheirLabels) {
  const std::string text = "Styrelsen den 3 mars 2025\n\nNina Rudd köper stolar för 1 200 kr. Rudds förslag gäller § 4.\n";
  learn::Labels labels;
  labels.document = "note";
  labels.meta[2] = "2025-03-03";
  const auto label = [&](std::string_view stretch, std::string kind, std::string name) {
    learn::Label out;
    const base::CodePoints points(text);
    out.start = points.at(static_cast<std::uint32_t>(text.find(stretch)));
    out.end = out.start + points.at(static_cast<std::uint32_t>(text.find(stretch) + stretch.size())) - out.start;
    out.kind = std::move(kind), out.name = std::move(name);
    return out;
  };
  labels.dates = {label("den 3 mars 2025", "", "2025-03-03")};
  labels.mentions = {label("Nina Rudd", "person", "Nina Rudd"), label("Rudds", "person", "Nina Rudd")};
  labels.money = {label("1 200 kr", "", "")};
  labels.money.front().value = 1200;
  const auto out = learn::perturb(text, labels, 1);
  EXPECT_EQ(out.labels.meta[2], "2053-03-03");
  EXPECT_EQ(out.labels.dates.front().name, "2053-03-03");
  EXPECT_EQ(slice(out.text, out.labels.dates.front()), "den 3 mars 2053");
  EXPECT_EQ(slice(out.text, out.labels.mentions[0]), out.labels.mentions[0].name);
  EXPECT_EQ(out.labels.mentions[0].name, out.labels.mentions[1].name);
  EXPECT_NE(out.labels.mentions[0].name, "Nina Rudd");
  EXPECT_EQ(out.labels.money.front().value, 2200);
  EXPECT_EQ(slice(out.text, out.labels.money.front()), "2 200 kr");
  EXPECT_EQ(out.text.find("§ 4."), std::string::npos);
}

}  // namespace
}  // namespace minutes
