// Which documents a command line names.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "minutes/options.h"
#include "minutes/result.h"

namespace minutes::cli {

struct Input {
  std::string path;              ///< as it will be opened; `-` is standard input
  std::string name;              ///< inside the folder that was named, or the file's own name
  std::optional<Error> fault{};  ///< known before it is read
};

/// Files and folders to documents, sorted by path, each once. Folders are walked to the bottom, through links; what
/// starts with a dot is left out. A folder that leads back into itself, one that cannot be read and one without files
/// become inputs with a fault.
std::vector<Input> find_inputs(const std::vector<std::string>& arguments);

/// The bytes of an input. Errors: those of read::file.
Result<std::string> read_bytes(const std::string& path, const Options& options);

}  // namespace minutes::cli
