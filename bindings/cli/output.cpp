#include "output.h"

#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <stdexcept>

namespace minutes::cli {

namespace fs = std::filesystem;

void print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
    throw std::runtime_error("io_error: standard output cannot be written");
}

std::string complaint(const std::string& source, const Error& error) {
  return "minutes: " + source + ": " + std::string(error_name(error.code)) + ": " + error.message + "\n";
}

namespace {

/// `a/b.txt` as `a/b.json`; where several share that, as `a/b.txt.json`.
std::vector<std::string> record_names(const std::vector<Input>& inputs) {
  const auto short_name = [](const Input& input) { return fs::path(input.name).replace_extension(".json").string(); };
  std::map<std::string, int> shared;
  for (const Input& input : inputs) ++shared[short_name(input)];
  std::vector<std::string> names;
  std::set<std::string> taken;
  for (const Input& input : inputs) {
    std::string name = shared[short_name(input)] == 1 ? short_name(input) : input.name + ".json";
    for (int n = 2; !taken.insert(name).second; ++n) name = input.name + "." + std::to_string(n) + ".json";
    names.push_back(std::move(name));
  }
  return names;
}

void make_folder(const fs::path& folder) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) throw std::runtime_error("io_error: " + folder.string() + " cannot be made: " + failed.message());
}

}  // namespace

OutputFolder::OutputFolder(std::string folder, const std::vector<Input>& inputs)
    : folder_(std::move(folder)), names_(record_names(inputs)) {
  make_folder(folder_);
}

void OutputFolder::write(std::size_t input, std::string_view content) const {
  const fs::path path = fs::path(folder_) / names_[input];
  make_folder(path.parent_path());
  const fs::path unfinished = path.string() + "." + std::to_string(::getpid()) + ".part";
  std::ofstream file(unfinished, std::ios::binary);
  file << content << '\n';
  file.close();
  std::error_code failed;
  if (file) fs::rename(unfinished, path, failed);
  if (file && !failed) return;
  fs::remove(unfinished, failed);
  throw std::runtime_error("io_error: " + path.string() + " cannot be written; check the disk and the permissions");
}

Progress::Progress(std::size_t total) : total_(total), shown_(total > 1 && ::isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() { clear(); }

void Progress::step() {
  ++done_;
  if (shown_) std::fprintf(stderr, "\r%zu of %zu documents", done_, total_);
}

void Progress::clear() const {
  if (shown_) std::fputs("\r\033[K", stderr);
}

}  // namespace minutes::cli
