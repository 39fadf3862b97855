#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/sha256.h"
#include "find/tagger.h"
#include "learn/training_data.h"
#include "minutes/minutes.h"
#include "support/documents.h"

namespace minutes {
namespace {

namespace fs = std::filesystem;

/// A file of our own under the temporary folder, gone with the object.
struct TemporaryFile {
  TemporaryFile(const std::string& name, std::string_view content) : path((fs::temp_directory_path() / name).string()) {
    std::ofstream(path, std::ios::binary) << content;
  }
  ~TemporaryFile() { fs::remove(path); }
  std::string path;
};

constexpr std::string_view sentences =
    "Anna\tB-PER\nLindfors\tI-PER\nskrev\tO\ntill\tO\nVikens\tB-ORG\nbyalag\tI-ORG\n.\tO\n\n"
    "Vikens\tB-ORG\nbyalag\tI-ORG\nsvarar\tO\nBo\tB-PER\nHedin\tI-PER\ni\tO\nSundet\tB-LOC\n.\tO\n\n";

TEST(TrainingData, ReadsWordsAndLabels) {
  const TemporaryFile file("minutes_training_words.iob2", sentences);
  const auto data = learn::read_training_data({file.path});
  ASSERT_TRUE(data.has_value()) << data.error().message;
  ASSERT_EQ(data->documents.size(), 1u);
  const auto& document = data->documents.front();
  EXPECT_EQ(document.text, "Anna Lindfors skrev till Vikens byalag.\n\nVikens byalag svarar Bo Hedin i Sundet.\n\n");
  std::string names;
  for (const auto& name : document.names) names += document.text.substr(name.start, name.end - name.start) + "; ";
  EXPECT_EQ(names, "Anna Lindfors; Vikens byalag; Vikens byalag; Bo Hedin; Sundet; ");
  EXPECT_TRUE(document.tells_places);
}

TEST(TrainingData, ReadsNumbersCommentsAndLabelsWithoutBegin) {
  const TemporaryFile file("minutes_training_forms.iob2",
                           "# text = Anna Ek\n1\tAnna\tPER\t-\n2\tEk\tPER\t-\n\nBil\xC2\xAD"
                           "da 0\nKvarn ORG\n");
  const auto data = learn::read_training_data({file.path});
  ASSERT_TRUE(data.has_value()) << data.error().message;
  const auto& document = data->documents.front();
  EXPECT_EQ(document.text, "Anna Ek\n\nBilda Kvarn");
  EXPECT_EQ(document.names.size(), 2u);
}

TEST(TrainingData, ReadsLabelFoldersWithTheirTexts) {
  const auto data = learn::read_training_data({test::project("corpus/gold")});
  ASSERT_TRUE(data.has_value()) << data.error().message;
  for (const auto& document : data->documents) {
    ASSERT_TRUE(document.labels.has_value());
    ASSERT_EQ(document.names.size(), document.labels->mentions.size());
    for (std::size_t n = 0; n < document.names.size(); ++n) {
      const auto& name = document.names[n];
      EXPECT_EQ(document.text.substr(name.start, name.end - name.start), document.labels->mentions[n].text);
    }
  }
}

TEST(TrainingData, SaysWhatIsWrong) {
  const auto message_of = [](const std::string& path) { return learn::read_training_data({path}).error().message; };
  EXPECT_NE(message_of("/nowhere/x.iob2").find("no such file"), std::string::npos);
  const TemporaryFile prose("minutes_training_prose.txt", "Detta\nära\när\ntext\n");
  EXPECT_NE(message_of(prose.path).find(":1: a word and its label are wanted"), std::string::npos);
  const TemporaryFile odd("minutes_training_odd.iob2", "Anna\tB-PER\nkom\tverb\n");
  EXPECT_NE(message_of(odd.path).find(":2: «verb» is no label"), std::string::npos);
  const TemporaryFile alone("minutes_training_alone.json", "{\"actors\": []}");
  EXPECT_NE(message_of(alone.path).find("no text beside"), std::string::npos);
  const TemporaryFile empty("minutes_training_empty.iob2", "");
  EXPECT_NE(message_of(empty.path).find("nothing to learn from"), std::string::npos);
}

TEST(Train, GivesTheSameModelBitByBit) {
  const TemporaryFile file("minutes_training_same.iob2", sentences);
  const auto once = train({file.path}), again = train({file.path});
  ASSERT_TRUE(once.has_value() && again.has_value());
  EXPECT_EQ(*once, *again);
  // On any machine. It changes with the features, the learners and the form of the file, and with nothing else.
  EXPECT_EQ(base::sha256_of(*once), "a87e915afc51166630d2509b7857beb78072a7d947d1c1870b1cae2a1764d2a3");
  EXPECT_NE(*train({file.path}, {.epochs = 3}), *once);
}

}  // namespace
}  // namespace minutes
