// Our tagger against the plain averaged perceptron, both trained on four fifths of a file of sentences and tried on the last,
// five times: precision, recall and F1 of exact stretches, by kind.
//
//   minutes_tagger_folds ../shared/train/klintan/train_corpus.txt
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <tuple>

#include "learn/training_data.h"
#include "minutes/minutes.h"
#include "plain_perceptron.h"

namespace minutes::bench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t folds = 5;

/// Words and labels, `B-` and `I-` told by the label before where the file does not.
std::vector<TaggedSentence> sentences_in(const std::string& path) {
  std::ifstream file(path);
  std::vector<TaggedSentence> sentences(1);
  std::string before = "O";
  for (std::string line; std::getline(file, line);) {
    std::istringstream columns(line);
    std::string word, kind;
    if (!(columns >> word)) {
      if (!sentences.back().empty()) sentences.emplace_back();
      before = "O";
      continue;
    }
    if (!(columns >> kind) || kind == "0") kind = "O";
    const std::string label = kind == "O" ? kind : (kind == before ? "I-" : "B-") + kind;
    std::string shown;
    for (std::size_t at = 0; at < word.size(); ++at)
      if (word.compare(at, 2, "\xC2\xAD") == 0)
        ++at;
      else
        shown += word[at];
    if (!shown.empty()) sentences.back().push_back({shown, label});
    before = kind;
  }
  if (sentences.back().empty()) sentences.pop_back();
  return sentences;
}

using Stretch = std::tuple<std::size_t, std::size_t, std::size_t, std::string>;  // sentence or document, first, last, kind
using Stretches = std::set<Stretch>;

Stretches stretches_of(const std::vector<std::string>& labels, std::size_t sentence) {
  Stretches out;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] == "O" || (labels[i][0] == 'I' && i > 0 && labels[i - 1].ends_with(labels[i].substr(2)))) continue;
    const std::string kind = labels[i].substr(2);
    std::size_t end = i + 1;
    while (end < labels.size() && labels[end] == "I-" + kind) ++end;
    out.insert({sentence, i, end, kind});
  }
  return out;
}

struct Score {
  std::map<std::string, Tally> kinds;
  void add(const Stretches& gold, const Stretches& found) {
    for (const auto& stretch : gold)
      kinds[std::get<3>(stretch)].gold += 1, kinds[std::get<3>(stretch)].hits += found.contains(stretch);
    for (const auto& stretch : found) kinds[std::get<3>(stretch)].predicted += 1;
  }
  void print(const char* who) {
    for (const std::string kind : {"PER", "ORG"})
      std::printf("%-28s %s  P %.3f  R %.3f  F1 %.3f  (%llu)\n", who, kind.c_str(), kinds[kind].precision(),
                  kinds[kind].recall(), kinds[kind].f1(), static_cast<unsigned long long>(kinds[kind].gold));
  }
};

void write(const std::string& path, const std::vector<TaggedSentence>& sentences) {
  std::ofstream file(path);
  for (const auto& sentence : sentences) {
    for (const auto& [word, label] : sentence) file << word << '\t' << label << '\n';
    file << '\n';
  }
}

void try_plain(const std::vector<TaggedSentence>& train, const std::vector<TaggedSentence>& test, Score& score) {
  const PlainPerceptron plain(train, 8);
  for (std::size_t n = 0; n < test.size(); ++n) {
    std::vector<std::string> gold;
    for (const auto& word : test[n]) gold.push_back(word.label);
    score.add(stretches_of(gold, n), stretches_of(plain.tag(test[n]), n));
  }
}

void try_ours(const std::vector<TaggedSentence>& train, const std::vector<TaggedSentence>& test, const fs::path& folder,
              Score& score) {
  const std::string train_path = folder / "train.iob2", test_path = folder / "test.iob2";
  write(train_path, train);
  write(test_path, test);
  const auto bytes = minutes::train({train_path});
  if (!bytes) throw std::runtime_error(bytes.error().message);
  const Parser parser({.actors_by = ActorsBy::model}, *Model::read(*bytes));
  const auto data = learn::read_training_data({test_path});
  for (std::size_t n = 0; n < data->documents.size(); ++n) {
    const auto& document = data->documents[n];
    Stretches gold, found;
    for (const auto& name : document.names)
      if (name.kind != learn::NameKind::place)
        gold.insert({n, name.start, name.end, name.kind == learn::NameKind::person ? "PER" : "ORG"});
    const auto parsed = parser.parse(document.text);
    for (const auto& mention : parsed->mentions)
      found.insert({n, mention.span.start, mention.span.end, mention.type == ActorType::person ? "PER" : "ORG"});
    score.add(gold, found);
  }
}

int run(const std::string& path) {
  const auto sentences = sentences_in(path);
  if (sentences.empty()) return std::cerr << path << ": no sentences\n", 1;
  const fs::path folder = fs::temp_directory_path() / "minutes_tagger_folds";
  fs::create_directories(folder);
  Score plain, ours;
  for (std::size_t fold = 0; fold < folds; ++fold) {
    std::vector<TaggedSentence> train, test;
    for (std::size_t n = 0; n < sentences.size(); ++n) (n % folds == fold ? test : train).push_back(sentences[n]);
    try_plain(train, test, plain);
    try_ours(train, test, folder, ours);
  }
  fs::remove_all(folder);
  plain.print("plain averaged perceptron");
  ours.print("libminutes");
  return 0;
}

}  // namespace
}  // namespace minutes::bench

int main(int argc, char** argv) {
  if (argc != 2) return std::cerr << "usage: minutes_tagger_folds SENTENCES\n", 2;
  return minutes::bench::run(argv[1]);
}
