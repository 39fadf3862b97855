#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "support/documents.h"

namespace minutes {
namespace {

// The readings of the sentences, parted by " ¦ ".
std::string sentences_of(std::string_view source) {
  const test::Read read(source);
  std::string out;
  for (const Sentence& sentence : read.sentences) {
    if (!out.empty()) out += " ¦ ";
    out += read.view->reading(sentence.span);
  }
  return out;
}

struct Case {
  std::string_view source, sentences;
};

constexpr Case cases[] = {
    // marks
    {"Mötet öppnas. Anna väljs.", "Mötet öppnas. ¦ Anna väljs."},
    {"Varför? Därför! Ja.", "Varför? ¦ Därför! ¦ Ja."},
    {"Hon tvekade … Sedan gick hon.", "Hon tvekade … ¦ Sedan gick hon."},
    {"Kaffe ... te ... och vatten.", "Kaffe ... te ... och vatten."},
    {"Nytt beslut.\nNästa rad i samma stycke.", "Nytt beslut. ¦ Nästa rad i samma stycke."},
    // abbreviations, initials, ordinals, numbers
    {"Vi såg bl.a. Göteborg och t.ex. Lund.", "Vi såg bl.a. Göteborg och t.ex. Lund."},
    {"Mötet börjar kl. 13 den 5. maj.", "Mötet börjar kl. 13 den 5. maj."},
    {"Kaffe, te m.m. Sedan for vi.", "Kaffe, te m.m. ¦ Sedan for vi."},
    {"Tolv st. Nästa fråga.", "Tolv st. ¦ Nästa fråga."},
    {"Valda är A. Andersson och Bo B. Ek. Klart.", "Valda är A. Andersson och Bo B. Ek. ¦ Klart."},
    {"Kap. 5 gäller. Nr. 4 också.", "Kap. 5 gäller. ¦ Nr. 4 också."},
    {"Det kostar 13.50. Pengarna finns.", "Det kostar 13.50. ¦ Pengarna finns."},
    {"Antalet är 12. 14 deltog.", "Antalet är 12. ¦ 14 deltog."},
    // quotes and brackets
    {"Hon sa: ”Det går bra.” Sedan gick hon.", "Hon sa: ”Det går bra.” ¦ Sedan gick hon."},
    {"\"Nej!\" sa han. Så blev det.", "\"Nej!\" sa han. ¦ Så blev det."},
    {"Vi (Anna. Bo. Eva) kom. De for.", "Vi (Anna. Bo. Eva) kom. ¦ De for."},
    {"Det är klart. (Se bilaga 2.) Nästa.", "Det är klart. ¦ (Se bilaga 2.) ¦ Nästa."},
    {"Ett värde (!) nåddes. Bra.", "Ett värde (!) nåddes. ¦ Bra."},
    // layout
    {"Val av ordförande\n\nAnna väljs.", "Val av ordförande ¦ Anna väljs."},
    {"Kommunstyrelsen beslutar\natt anta planen och\natt avsluta ärendet.",
     "Kommunstyrelsen beslutar att anta planen och att avsluta ärendet."},
    {"- kaffe\n- te och bulle\n- vatten", "kaffe ¦ te och bulle ¦ vatten"},
    {"| Namn | Roll |\n|---|---|\n| Bo Ek | Kassör |", "Namn ¦ Roll ¦ Bo Ek ¦ Kassör"},
};

TEST(Sentences, EndWhereSwedishSentencesEnd) {
  for (const Case& c : cases) EXPECT_EQ(sentences_of(c.source), c.sentences) << c.source;
}

// corpus/cases/sentences.tsv: a sentence begins at each ¦; the escapes are those of C++.
std::vector<std::string> table_of_cases() {
  std::ifstream table(test::project("corpus/cases/sentences.tsv"));
  std::vector<std::string> lines;
  for (std::string line; std::getline(table, line);)
    if (!line.empty() && line.front() != '%') lines.push_back(line);
  return lines;
}

std::string unescaped(std::string_view line) {
  std::string out;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] != '\\' || at + 1 == line.size()) {
      out += line[at];
      continue;
    }
    const char name = line[++at];
    out += name == 'n' ? '\n' : name == 't' ? '\t' : name == 'r' ? '\r' : '\f';
  }
  return out;
}

TEST(Sentences, BeginWhereTheTableSays) {
  constexpr std::string_view mark = "¦";
  const auto cases_in_table = table_of_cases();
  EXPECT_GE(cases_in_table.size(), 200u);
  for (const std::string& line : cases_in_table) {
    const std::string wanted = unescaped(line);
    std::string source = wanted;
    for (auto at = source.find(mark); at != std::string::npos; at = source.find(mark, at)) source.erase(at, mark.size());
    const test::Read read(source);
    std::string found = source;
    for (std::size_t n = read.sentences.size(); n-- > 1;) found.insert(read.sentences[n].span.start, mark);
    EXPECT_EQ(found, wanted);
  }
}

// Layouts by hand, so that these say nothing of how furniture is found.
Layout page_break(std::string_view source, std::string_view furniture) {
  Layout layout;
  for (std::size_t at = 0; at < source.size();) {
    const auto end = std::min(source.find('\n', at), source.size());
    Line line;
    line.span = line.content = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    line.block = static_cast<Index>(layout.blocks.size());
    layout.blocks.push_back({BlockKind::paragraph, line.span, line.block, line.block});
    layout.lines.push_back(line);
    at = end + 1;
  }
  const auto at = static_cast<std::uint32_t>(source.find(furniture));
  layout.furniture.push_back({{at, at + static_cast<std::uint32_t>(furniture.size())}, FurnitureKind::header, 0});
  return layout;
}

std::vector<std::string> over_page(std::string_view source) {
  Text text;
  text.content = source;
  const Layout layout = page_break(source, "Justerandes sign");
  Tokens tokens = text::tokenise(text, layout);
  const Sentences sentences = text::split_sentences(text, layout, tokens);
  const Outline outline;
  const View view{text, layout, tokens, sentences, outline};
  std::vector<std::string> readings;
  for (const Sentence& sentence : sentences) readings.push_back(view.reading(sentence.span));
  return readings;
}

TEST(Sentences, GoOnOverFurniture) {
  using Readings = std::vector<std::string>;
  EXPECT_EQ(over_page("Nämnden beslutar att anta\nJusterandes sign\nplanen för året."),
            Readings{"Nämnden beslutar att anta planen för året."});
  EXPECT_EQ(over_page("Nämnden antar planen.\nJusterandes sign\nplanen gäller."),
            (Readings{"Nämnden antar planen.", "planen gäller."}));
  EXPECT_EQ(over_page("Förslaget i sin helhet\nJusterandes sign\nNästa ärende"),
            (Readings{"Förslaget i sin helhet", "Nästa ärende"}));
}

TEST(Sentences, StartsAreMarkedOnTokens) {
  const test::Read read("Ja. Nej då.");
  ASSERT_EQ(read.sentences.size(), 2u);
  EXPECT_TRUE(read.tokens[0].has(token_sentence_start));
  EXPECT_FALSE(read.tokens[1].has(token_sentence_start));
  EXPECT_TRUE(read.tokens[2].has(token_sentence_start));
}

}  // namespace
}  // namespace minutes
