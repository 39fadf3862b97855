// The parts of a DOCX or ODT file. Nothing is written anywhere: a part is read into memory, and what it unfolds to is counted
// while it does.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "read/budget.h"

namespace minutes::read {

class Archive {
 public:
  /// Borrows both. Throws Refusal (damaged, encrypted) where the directory of the archive cannot be read.
  Archive(std::string_view bytes, Budget& budget);
  ~Archive();

  bool has(const std::string& name) const;
  /// The part unfolded; empty where there is none. Throws Refusal: damaged, encrypted, memory_limit.
  std::string part(const std::string& name) const;

 private:
  struct Directory;
  std::string_view bytes_;
  Budget& budget_;
  std::unique_ptr<Directory> directory_;
};

}  // namespace minutes::read
