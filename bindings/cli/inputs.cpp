#include "inputs.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <set>

#include "minutes/stages.h"

namespace minutes::cli {
namespace {

namespace fs = std::filesystem;

/// Device and inode: what a folder is, however it is reached.
using Identity = std::pair<dev_t, ino_t>;

std::optional<Identity> identity(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return {};
  return Identity{status.st_dev, status.st_ino};
}

class Walk {
 public:
  explicit Walk(std::vector<Input>& inputs) : inputs_(inputs) {}

  void folder(const fs::path& root) {
    const std::size_t before = inputs_.size();
    root_ = root;
    enter(root);
    if (inputs_.size() == before)
      fault(root, ErrorCode::not_found, "the folder holds no file; a file or a folder of files is wanted");
  }

 private:
  void fault(const fs::path& path, ErrorCode code, std::string message) {
    inputs_.push_back({path.string(), name(path), Error{code, path.string(), std::move(message)}});
  }

  std::string name(const fs::path& path) const { return path.lexically_relative(root_).string(); }

  void enter(const fs::path& folder) {
    const auto who = identity(folder);
    if (!who) return fault(folder, ErrorCode::unreadable_file, "the folder cannot be opened");
    if (std::find(way_.begin(), way_.end(), *who) != way_.end())
      return fault(folder, ErrorCode::directory_loop, "a link that leads back to a folder above it; that folder is read once");
    if (!visited_.insert(*who).second) return;  // the other way to it has been taken
    way_.push_back(*who);
    for (const fs::path& entry : entries(folder)) take(entry);
    way_.pop_back();
  }

  std::vector<fs::path> entries(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed))
      if (!at->path().filename().string().starts_with('.')) found.push_back(at->path());
    if (failed) fault(folder, ErrorCode::unreadable_file, "the folder cannot be read: " + failed.message());
    std::sort(found.begin(), found.end());
    return found;
  }

  void take(const fs::path& path) {
    std::error_code failed;
    if (fs::is_directory(path, failed)) return enter(path);
    inputs_.push_back({path.string(), name(path)});
  }

  std::vector<Input>& inputs_;
  fs::path root_{};
  std::vector<Identity> way_{};  ///< from the root to here
  std::set<Identity> visited_{};
};

Result<std::string> read_standard_input(const Options& options) {
  std::string bytes;
  char chunk[1 << 16];
  while (bytes.size() <= options.max_bytes && (std::cin.read(chunk, sizeof chunk), std::cin.gcount() > 0))
    bytes.append(chunk, static_cast<std::size_t>(std::cin.gcount()));
  if (bytes.size() > options.max_bytes)
    return Error{
        ErrorCode::too_large, "-",
        "more bytes than the " + std::to_string(options.max_bytes) + " that max_bytes allows; raise it or split the input"};
  return bytes;
}

}  // namespace

std::vector<Input> find_inputs(const std::vector<std::string>& arguments) {
  std::vector<Input> inputs;
  for (const std::string& argument : arguments) {
    std::error_code failed;
    if (argument != "-" && fs::is_directory(argument, failed)) {
      Walk(inputs).folder(argument);
    } else {
      inputs.push_back({argument, argument == "-" ? "stdin" : fs::path(argument).filename().string()});
    }
  }
  std::stable_sort(inputs.begin(), inputs.end(), [](const Input& a, const Input& b) { return a.path < b.path; });
  const auto same = [](const Input& a, const Input& b) { return a.path == b.path; };
  inputs.erase(std::unique(inputs.begin(), inputs.end(), same), inputs.end());
  return inputs;
}

Result<std::string> read_bytes(const std::string& path, const Options& options) {
  return path == "-" ? read_standard_input(options) : read::file(path, options);
}

}  // namespace minutes::cli
