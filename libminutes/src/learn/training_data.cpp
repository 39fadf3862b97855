#include "learn/training_data.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/utf8.h"
#include "minutes/stages.h"

namespace minutes::learn {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t sentences_a_document = 100;

std::optional<std::string> bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  if (!file) return {};
  bytes << file.rdbuf();
  return std::move(bytes).str();
}

// --- label files ---

Result<TrainingDocument> read_labelled(const std::string& path) {
  auto labels = read_labels(path);
  if (!labels) return labels.error();
  const auto text_path = text_beside(path);
  if (text_path.empty()) return Error{ErrorCode::not_found, path, "no text beside " + path + ", in ../texts or ../docs"};
  const auto bytes = bytes_of(text_path);
  if (!bytes) return Error{ErrorCode::unreadable_file, text_path, "cannot read " + text_path};
  auto text = read::decode(*bytes, {});
  if (!text) return text.error();
  TrainingDocument document{path, labels->group, std::move(text->content)};
  const base::CodePoints points(document.text);
  for (const Label& mention : labels->mentions) {
    const auto start = points.byte_of(mention.start), end = points.byte_of(mention.end);
    if (start >= end)
      return Error{ErrorCode::binary_input, path,
                   path + ": an actor at " + std::to_string(mention.start) + " lies outside of the text"};
    if (mention.kind != "person" && mention.kind != "organisation")
      return Error{ErrorCode::binary_input, path,
                   path + ": an actor of type «" + mention.kind + "»; person or organisation is wanted"};
    document.names.push_back({start, end, mention.kind == "person" ? NameKind::person : NameKind::organisation});
  }
  document.labels = std::move(*labels);
  return document;
}

// --- IOB2 ---

struct Line {
  std::string_view word, label;
};

bool is_number(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '-' || c == '.'; });
}

/// `word label`, `1 word label …`; a label is empty where the line is no such.
Line parse_line(std::string_view line) {
  std::vector<std::string_view> columns;
  const std::string_view blanks = line.find('\t') == std::string_view::npos ? " " : "\t";  // words of two parts: `t ex`
  for (auto at = line.find_first_not_of(blanks); at != std::string_view::npos;) {
    const auto end = std::min(line.find_first_of(blanks, at), line.size());
    columns.push_back(line.substr(at, end - at));
    at = line.find_first_not_of(blanks, end);
  }
  if (columns.size() < 2) return {columns.empty() ? std::string_view{} : columns[0], {}};
  const bool numbered = columns.size() > 2 && is_number(columns[0]);
  return {columns[numbered ? 1 : 0], columns[numbered ? 2 : 1]};
}

bool sticks_to_the_word_before(std::string_view word) {
  constexpr std::string_view marks[] = {".", ",", ")", "?", "!", ":", ";", "]", "”", "»"};
  return std::find(std::begin(marks), std::end(marks), word) != std::end(marks);
}

/// Gathers sentences to documents of some length.
class Sentences {
 public:
  explicit Sentences(std::string path) : path_(std::move(path)) { start(); }

  /// Empty, or what is wrong with the label.
  std::string word(std::string_view word, std::string_view label) {
    const bool marked = label.size() > 2 && label[1] == '-' && (label[0] == 'B' || label[0] == 'I');
    const std::string_view kind = marked ? label.substr(2) : label;
    const bool named = kind != "O" && kind != "0" && kind != "_";
    if (named && !marked && !std::all_of(kind.begin(), kind.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
      return "«" + std::string(label) + "» is no label; B-PER, I-ORG, O and the like are";
    const bool begins = kind != before_ || (marked && label[0] == 'B');
    append(word);
    before_ = named ? std::string(kind) : std::string("O");
    if (kind == "PER") name(NameKind::person, begins);
    if (kind == "ORG") name(NameKind::organisation, begins);
    if (kind == "LOC") name(NameKind::place, begins);
    return {};
  }
  void end_sentence() {
    if (fresh_) return;
    document_.text += "\n\n";
    fresh_ = true;
    before_ = "O";
    if (++sentences_ >= sentences_a_document) finish();
  }
  std::vector<TrainingDocument> run() {
    finish();
    return std::move(documents_);
  }

 private:
  void append(std::string_view word) {
    const bool sticks = fresh_ || sticks_to_the_word_before(word) || document_.text.ends_with('(');
    if (!sticks) document_.text += ' ';
    fresh_ = false;
    last_ = static_cast<std::uint32_t>(document_.text.size());
    for (std::size_t at = 0; at < word.size();) {  // without soft hyphens
      const auto length = base::sequence_length(static_cast<unsigned char>(word[at]));
      if (!base::is_invisible(base::code_point_at(word, at))) document_.text += word.substr(at, length);
      at += length;
    }
  }
  void name(NameKind kind, bool begins) {
    const auto end = static_cast<std::uint32_t>(document_.text.size());
    if (end == last_) return;
    if (begins || document_.names.empty() || document_.names.back().kind != kind)
      document_.names.push_back({last_, end, kind});
    else
      document_.names.back().end = end;
  }
  void start() {
    document_ = {path_, path_, {}};
    document_.tells_places = true;
    sentences_ = 0;
  }
  void finish() {
    if (!document_.text.empty()) documents_.push_back(std::move(document_));
    start();
  }

  std::string path_, before_ = "O";
  std::vector<TrainingDocument> documents_;
  TrainingDocument document_;
  std::uint32_t last_ = 0;  ///< where the word begins
  std::size_t sentences_ = 0;
  bool fresh_ = true;
};

Result<std::vector<TrainingDocument>> read_sentences(const std::string& path) {
  const auto bytes = bytes_of(path);
  if (!bytes) return Error{ErrorCode::unreadable_file, path, "cannot read " + path};
  Sentences sentences(path);
  std::istringstream lines(*bytes);
  std::string line, first_bare;
  std::size_t words = 0, bare = 0;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) {
      sentences.end_sentence();
      continue;
    }
    const auto [word, label] = parse_line(line);
    if (line.starts_with("# ") && line.find('\t') == std::string::npos) continue;
    const auto at = [&, n = number] { return path + ":" + std::to_string(n) + ": "; };
    if (label.empty() && bare++ == 0) first_bare = at() + "a word and its label are wanted, parted by a tab or blanks";
    ++words;
    const std::string fault = sentences.word(word, label.empty() ? "O" : label);
    if (!fault.empty()) return Error{ErrorCode::binary_input, path, at() + fault};
  }
  // Published files hold a slip or two; where there are more it is no such file.
  if (100 * bare > words) return Error{ErrorCode::binary_input, path, first_bare};
  return sentences.run();
}

// --- both ---

std::vector<std::string> files_in(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code fault;
  for (const auto& entry : fs::directory_iterator(folder, fault))
    if (entry.path().extension() == ".json") files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  return files;
}

std::optional<Error> read_into(TrainingData& data, const std::string& path) {
  if (path.ends_with(".json")) {
    auto document = read_labelled(path);
    if (!document) return document.error();
    data.documents.push_back(std::move(*document));
    return {};
  }
  auto sentences = read_sentences(path);
  if (!sentences) return sentences.error();
  std::move(sentences->begin(), sentences->end(), std::back_inserter(data.documents));
  return {};
}

std::optional<Error> read_all(TrainingData& data, const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    std::error_code fault;
    if (!fs::exists(path, fault)) return Error{ErrorCode::not_found, path, path + ": there is no such file or folder"};
    const bool folder = fs::is_directory(path, fault);
    const auto files = folder ? files_in(path) : std::vector<std::string>{path};
    if (files.empty()) return Error{ErrorCode::not_found, path, "no label file (*.json) in " + path};
    for (const std::string& file : files)
      if (const auto error = read_into(data, file)) return *error;
  }
  return {};
}

}  // namespace

std::string text_beside(const std::string& labels) {
  const fs::path path = labels;
  for (const char* folder : {"texts", "docs"}) {
    const auto text = path.parent_path().parent_path() / folder / (path.stem().string() + ".txt");
    if (fs::exists(text)) return text.string();
  }
  return {};
}

Result<TrainingData> read_training_data(const std::vector<std::string>& paths, const std::vector<std::string>& beside) {
  TrainingData data;
  if (const auto error = read_all(data, paths)) return *error;
  const std::size_t own = data.documents.size();
  if (const auto error = read_all(data, beside)) return *error;
  for (std::size_t n = own; n < data.documents.size(); ++n) data.documents[n].beside = true;
  if (data.documents.empty())
    return Error{ErrorCode::bad_option, "data", "nothing to learn from: label files, folders of them or IOB2 files are wanted"};
  return data;
}

}  // namespace minutes::learn
