// Where results go: standard output, or a file for each document.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "inputs.h"

namespace minutes::cli {

/// Writes to standard output; throws std::runtime_error where that fails.
void print(std::string_view text);
/// `minutes: SOURCE: CODE: MESSAGE` on standard error.
std::string complaint(const std::string& source, const Error& error);

/// A folder that gets one file for each document, under a name that no other document of the batch has.
class OutputFolder {
 public:
  /// Throws std::runtime_error where the folder cannot be made.
  OutputFolder(std::string folder, const std::vector<Input>& inputs);
  /// Written under a temporary name and renamed when it is whole. Throws std::runtime_error.
  void write(std::size_t input, std::string_view content) const;

 private:
  std::string folder_;
  std::vector<std::string> names_{};  ///< by input
};

/// How far a batch is, on standard error; silent where that is no terminal.
class Progress {
 public:
  explicit Progress(std::size_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  void step();
  /// Takes the line away, so that a message can stand there.
  void clear() const;

 private:
  std::size_t total_, done_ = 0;
  bool shown_;
};

}  // namespace minutes::cli
