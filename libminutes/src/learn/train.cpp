// Every learner, one row each: what it learns is a section of the model file.
#include "minutes/train.h"

#include "base/guarded.h"
#include "find/acts_model.h"
#include "find/tagger.h"
#include "learn/acts_trainer.h"
#include "learn/tagger_trainer.h"
#include "minutes/model.h"

namespace minutes {
namespace {

struct Learner {
  std::string_view section;
  Result<std::string> (*learn)(const learn::TrainingData& data, const TrainOptions& options);
};

Result<std::string> learn_tagger(const learn::TrainingData& data, const TrainOptions& options) {
  learn::TaggerSettings settings;
  settings.epochs = options.epochs;
  settings.seed = options.seed;
  if (!options.calibrate) settings.folds = 0;
  return learn::train_tagger(data, settings);
}

Result<std::string> learn_acts(const learn::TrainingData& data, const TrainOptions& options) {
  learn::ActsSettings settings;
  settings.seed = options.seed;
  if (!options.calibrate) settings.folds = 0;
  return learn::train_acts(data, settings);
}

constexpr Learner learners[] = {
    {find::tagger_section, learn_tagger},
    {find::acts_section, learn_acts},
};

Result<std::string> learn_all(const std::vector<std::string>& paths, const TrainOptions& options) {
  const auto data = learn::read_training_data(paths, options.beside);
  if (!data) return data.error();
  std::vector<Model::Section> sections;
  for (const Learner& learner : learners) {
    auto bytes = learner.learn(*data, options);
    if (!bytes) return bytes.error();
    sections.push_back({std::string(learner.section), std::move(*bytes)});
  }
  return Model::written(sections);
}

}  // namespace

Result<std::string> train(const std::vector<std::string>& data, const TrainOptions& options) {
  return base::guarded("train", [&] { return learn_all(data, options); });
}

}  // namespace minutes
