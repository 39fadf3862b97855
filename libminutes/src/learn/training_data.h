// What a model learns from: documents with their labels, and sentences of other origin in which names are marked.
//
//   auto data = read_training_data({"corpus/gold", "sentences.iob2"});
//   for (const TrainingDocument& document : data->documents) document.names;
//
// A folder stands for its label files (*.json); their texts stand beside them, in ../texts or ../docs. Any other file is read
// as IOB2, one word a line: the word, its label (B-PER, I-ORG, O …), parted by tabs or blanks, an empty line after each
// sentence; a number before the word and `0` for O, labels without B-/I- and comment lines (#) are taken too.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "learn/labels.h"
#include "minutes/result.h"

namespace minutes::learn {

enum class NameKind : std::uint8_t { person, organisation, place };

/// Bytes of the document's text.
struct NamedStretch {
  std::uint32_t start = 0, end = 0;
  NameKind kind = NameKind::person;
};

struct TrainingDocument {
  std::string name;   ///< of the file it came from, for messages
  std::string group;  ///< publisher; of sentences the file
  std::string text;   ///< UTF-8
  std::vector<NamedStretch> names{};
  bool beside = false;             ///< learned from, and never held out
  bool tells_places = false;       ///< else a place carries no label
  std::optional<Labels> labels{};  ///< all layers, where the document is one of ours
};

struct TrainingData {
  std::vector<TrainingDocument> documents;
};

/// In the order given, files of a folder by name; what is given twice counts twice. Errors: not_found, unreadable_file,
/// binary_input with the line at fault; bad_option where there is nothing to learn from.
Result<TrainingData> read_training_data(const std::vector<std::string>& paths, const std::vector<std::string>& beside = {});

/// The text that a label file is of: beside the labels, in `texts` or `docs`; empty where there is none.
std::string text_beside(const std::string& labels);

}  // namespace minutes::learn
