#include "support/documents.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace minutes::test {

Read::Read(std::string_view bytes) {
  auto decoded = read::decode(bytes);
  EXPECT_TRUE(decoded.has_value()) << (decoded ? "" : decoded.error().message);
  if (decoded) text = std::move(*decoded);
  layout = read::plain(text);
  tokens = text::tokenise(text, layout);
  sentences = text::split_sentences(text, layout, tokens);
  outline = find::outline(text, layout, tokens, sentences);
  view = std::make_unique<View>(View{text, layout, tokens, sentences, outline});
}

std::vector<Source> texts_in(const std::string& folder) {
  std::vector<Source> sources;
  std::error_code fault;
  for (const auto& entry : std::filesystem::directory_iterator(folder, fault)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    sources.push_back({entry.path().filename().string(), bytes.str()});
  }
  std::sort(sources.begin(), sources.end(), [](const Source& a, const Source& b) { return a.name < b.name; });
  return sources;
}

std::string shared(std::string_view path) { return std::string(MINUTES_PROJECT_DIR) + "/../shared/" + std::string(path); }
std::string project(std::string_view path) { return std::string(MINUTES_PROJECT_DIR) + "/" + std::string(path); }

std::vector<std::pair<std::string, std::string>> cases_in(std::string_view path) {
  std::ifstream table(project(path));
  std::vector<std::pair<std::string, std::string>> rows;
  for (std::string line; std::getline(table, line);)
    if (const auto tab = line.find('\t'); tab != std::string::npos && line.front() != '%')
      rows.emplace_back(line.substr(0, tab), line.substr(tab + 1));
  return rows;
}

}  // namespace minutes::test
