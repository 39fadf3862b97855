// Tokens and sentences against UD Swedish Talbanken, as the CoNLL 2018 shared task measured them: F1 over spans of
// characters that are no white space, on the raw text with the paragraphs that the treebank marks.
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "support/documents.h"

namespace minutes {
namespace {

using Spans = std::vector<Span>;

// The raw text and its gold spans, in bytes.
struct Treebank {
  std::string text;
  Spans tokens, sentences;
};

std::vector<std::string> fields(const std::string& line) {
  std::vector<std::string> out;
  std::istringstream in(line);
  for (std::string field; std::getline(in, field, '\t');) out.push_back(field);
  return out;
}

std::uint32_t size_of(const std::string& text) { return static_cast<std::uint32_t>(text.size()); }

// Words are joined as SpaceAfter says; a new document or paragraph begins behind an empty line.
Treebank read_treebank(const std::string& conllu) {
  Treebank bank;
  std::istringstream in(conllu);
  std::uint32_t sentence = 0;
  bool space = false, any = false;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("# newpar") || line.starts_with("# newdoc")) {
      if (!bank.text.empty()) bank.text += "\n\n";
      space = false;
    } else if (line.empty()) {
      if (any) bank.sentences.push_back({sentence, bank.tokens.back().end});
      any = false;
    } else if (line[0] != '#') {
      const auto field = fields(line);
      if (field[0].find_first_of(".-") != std::string::npos) continue;
      if (space) bank.text += ' ';
      if (!any) sentence = size_of(bank.text);
      any = true;
      bank.tokens.push_back({size_of(bank.text), size_of(bank.text) + size_of(field[1])});
      bank.text += field[1];
      space = field.size() < 10 || field[9].find("SpaceAfter=No") == std::string::npos;
    }
  }
  return bank;
}

// One block for each paragraph: the bars are about tokens and sentences, not about how list marks are found.
Layout paragraphs(const std::string& text) {
  Layout layout;
  for (std::uint32_t at = 0; at < text.size();) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()));
    Line line;
    line.span = line.content = {at, end};
    if (end > at) {
      line.block = static_cast<Index>(layout.blocks.size());
      const auto row = static_cast<std::uint32_t>(layout.lines.size());
      layout.blocks.push_back({BlockKind::paragraph, line.span, row, row});
    }
    layout.lines.push_back(line);
    at = end + 1;
  }
  return layout;
}

double f1(const Spans& gold, const Spans& found) {
  Spans common;
  std::set_intersection(gold.begin(), gold.end(), found.begin(), found.end(), std::back_inserter(common));
  return 200.0 * static_cast<double>(common.size()) / static_cast<double>(gold.size() + found.size());
}

// Sentence ends behind a mark, as empty spans.
Spans punctuated(const Spans& sentences, const std::string& text) {
  Spans ends;
  for (const Span sentence : sentences) {
    const auto last = static_cast<unsigned char>(text[sentence.end - 1]);
    if (last < 0x80 && std::isalnum(last) == 0) ends.push_back({sentence.end, sentence.end});
  }
  return ends;
}

struct Scores {
  double tokens, sentences, boundaries;
};

Scores score(const Treebank& bank) {
  Text text;
  text.content = bank.text;
  const Layout layout = paragraphs(bank.text);
  Tokens tokens = text::tokenise(text, layout);
  Spans token_spans, sentence_spans;
  for (const Sentence& sentence : text::split_sentences(text, layout, tokens)) sentence_spans.push_back(sentence.span);
  for (const Token& token : tokens.items) token_spans.push_back(token.span());
  return {f1(bank.tokens, token_spans), f1(bank.sentences, sentence_spans),
          f1(punctuated(bank.sentences, bank.text), punctuated(sentence_spans, bank.text))};
}

TEST(Talbanken, TokensAndSentencesPassTheBars) {
  const auto folder = test::texts_in(test::shared("train/ud-talbanken"));
  const auto dev = std::find_if(folder.begin(), folder.end(),
                                [](const auto& file) { return file.name.find("-ud-dev.") != std::string::npos; });
  if (dev == folder.end()) GTEST_SKIP() << "no " << test::shared("train/ud-talbanken");
  const Scores scores = score(read_treebank(dev->bytes));
  std::cout << "tokens " << scores.tokens << " sentences " << scores.sentences << " punctuated boundaries " << scores.boundaries
            << '\n';
  EXPECT_GE(scores.tokens, 99.9);
  EXPECT_GE(scores.sentences, 96.0);
  EXPECT_GE(scores.boundaries, 98.5);
}

}  // namespace
}  // namespace minutes
