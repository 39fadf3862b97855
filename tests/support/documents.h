// A text taken through the first steps, and the documents that tests read in place.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/minutes.h"

namespace minutes::test {

/// Text to View in one call; owns all that the view borrows. Fails the test where the text cannot be decoded.
struct Read {
  explicit Read(std::string_view bytes);

  Text text;
  Layout layout;
  Tokens tokens;
  Sentences sentences;
  Outline outline;
  std::unique_ptr<View> view;
};

struct Source {
  std::string name;  ///< file name
  std::string bytes;
};

/// The texts of a folder, sorted by name; empty where there is no such folder.
std::vector<Source> texts_in(const std::string& folder);
/// Folder of the shared real documents beside the project: `../shared/gold/docs`.
std::string shared(std::string_view path);
/// Folder in the project: `corpus/texts`.
std::string project(std::string_view path);
/// A table of `corpus/cases`: text and what is expected of it, apart by a tab; lines that start with % are comments.
std::vector<std::pair<std::string, std::string>> cases_in(std::string_view path);

}  // namespace minutes::test
