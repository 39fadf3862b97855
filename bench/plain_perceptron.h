// The contender: a plain averaged perceptron that tags one word after another (word, shape, affixes, neighbours, the two tags
// before), as in many tutorials (after Honnibal 2013). Everything is a string in a map; nothing of libminutes is in it.
#pragma once

#include <string>
#include <vector>

namespace minutes::bench {

struct TaggedWord {
  std::string word, label;  ///< `B-PER`, `I-PER`, `O` …
};
using TaggedSentence = std::vector<TaggedWord>;

class PlainPerceptron {
 public:
  PlainPerceptron(const std::vector<TaggedSentence>& sentences, int epochs);
  ~PlainPerceptron();
  PlainPerceptron(const PlainPerceptron&) = delete;
  PlainPerceptron& operator=(const PlainPerceptron&) = delete;

  /// A label for each word; those that the sentence has are not looked at.
  std::vector<std::string> tag(const TaggedSentence& sentence) const;

 private:
  struct Weights;
  Weights* weights_;
};

}  // namespace minutes::bench
