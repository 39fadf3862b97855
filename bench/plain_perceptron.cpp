#include "plain_perceptron.h"

#include <algorithm>
#include <map>
#include <random>
#include <unordered_map>

#include "base/utf8.h"

namespace minutes::bench {
namespace {

std::string shape_of(const std::string& word) {
  std::string shape;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = base::code_point_at(word, at);
    const char kind = base::is_upper(c) ? 'X' : base::is_letter(c) ? 'x' : base::is_digit(c) ? '0' : '-';
    if (shape.empty() || shape.back() != kind || shape.size() < 2) shape += kind;
    at += base::sequence_length(static_cast<unsigned char>(word[at]));
  }
  return shape;
}

/// The word's letters, so that affixes end between characters.
std::vector<std::string> letters_of(const std::string& word) {
  std::vector<std::string> letters;
  for (std::size_t at = 0; at < word.size();) {
    const auto length = base::sequence_length(static_cast<unsigned char>(word[at]));
    letters.push_back(word.substr(at, length));
    at += length;
  }
  return letters;
}

std::vector<std::string> features_of(const TaggedSentence& sentence, std::size_t i, const std::string& before,
                                     const std::string& before2) {
  const auto word = [&](std::ptrdiff_t offset) {
    const auto at = static_cast<std::ptrdiff_t>(i) + offset;
    if (at < 0) return std::string("<s>");
    return at < static_cast<std::ptrdiff_t>(sentence.size()) ? sentence[static_cast<std::size_t>(at)].word
                                                             : std::string("</s>");
  };
  const auto low = [&](std::ptrdiff_t offset) { return base::fold(word(offset)); };
  std::vector<std::string> features = {"bias",
                                       "w " + low(0),
                                       "W " + word(0),
                                       "s " + shape_of(word(0)),
                                       "p " + low(-1),
                                       "n " + low(1),
                                       "pp " + low(-2),
                                       "nn " + low(2),
                                       "ps " + shape_of(word(-1)),
                                       "ns " + shape_of(word(1)),
                                       "t " + before,
                                       "tt " + before2 + " " + before,
                                       "tw " + before + " " + low(0),
                                       "ts " + before + " " + shape_of(word(0))};
  const auto letters = letters_of(low(0));
  std::string prefix, suffix;
  for (std::size_t n = 0; n < std::min<std::size_t>(4, letters.size()); ++n) {
    prefix += letters[n];
    suffix = letters[letters.size() - 1 - n] + suffix;
    features.push_back("pre " + prefix);
    features.push_back("suf " + suffix);
  }
  return features;
}

struct Row {
  std::vector<double> weight, sum;
  std::vector<long> since;
};

}  // namespace

struct PlainPerceptron::Weights {
  std::vector<std::string> labels;
  std::unordered_map<std::string, Row> rows;

  std::size_t best(const std::vector<std::string>& features) const {
    std::vector<double> scores(labels.size());
    for (const auto& feature : features)
      if (const auto row = rows.find(feature); row != rows.end())
        for (std::size_t k = 0; k < scores.size(); ++k) scores[k] += row->second.weight[k];
    return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
  }
  void change(const std::string& feature, std::size_t label, double by, long now) {
    Row& row = rows[feature];
    if (row.weight.empty())
      row = {std::vector<double>(labels.size()), std::vector<double>(labels.size()), std::vector<long>(labels.size())};
    row.sum[label] += static_cast<double>(now - row.since[label]) * row.weight[label];
    row.since[label] = now;
    row.weight[label] += by;
  }
  void average(long now) {
    for (auto& [feature, row] : rows)
      for (std::size_t k = 0; k < labels.size(); ++k)
        row.weight[k] = (row.sum[k] + static_cast<double>(now - row.since[k]) * row.weight[k]) / static_cast<double>(now);
  }
};

PlainPerceptron::PlainPerceptron(const std::vector<TaggedSentence>& sentences, int epochs) : weights_(new Weights) {
  std::map<std::string, std::size_t> places;
  for (const auto& sentence : sentences)
    for (const auto& word : sentence) places.emplace(word.label, 0);
  for (auto& [label, place] : places) {
    place = weights_->labels.size();
    weights_->labels.push_back(label);
  }
  std::vector<const TaggedSentence*> order;
  for (const auto& sentence : sentences) order.push_back(&sentence);
  std::mt19937 random(1);
  long now = 0;
  for (int epoch = 0; epoch < epochs; ++epoch) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
    for (const TaggedSentence* sentence : order) {
      std::string before = "<s>", before2 = "<s>";
      for (std::size_t i = 0; i < sentence->size(); ++i) {
        ++now;
        const auto features = features_of(*sentence, i, before, before2);
        const std::size_t guess = weights_->best(features), right = places.at((*sentence)[i].label);
        if (guess != right)
          for (const auto& feature : features) {
            weights_->change(feature, right, 1, now);
            weights_->change(feature, guess, -1, now);
          }
        before2 = before;
        before = weights_->labels[guess];
      }
    }
  }
  weights_->average(now);
}

PlainPerceptron::~PlainPerceptron() { delete weights_; }

std::vector<std::string> PlainPerceptron::tag(const TaggedSentence& sentence) const {
  std::vector<std::string> tags;
  std::string before = "<s>", before2 = "<s>";
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    tags.push_back(weights_->labels[weights_->best(features_of(sentence, i, before, before2))]);
    before2 = before;
    before = tags.back();
  }
  return tags;
}

}  // namespace minutes::bench
