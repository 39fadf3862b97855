// What was learned from labels: named sections of bytes in one file, and the hash that records name it by.
//
//   auto model = minutes::Model::read_file("minutes.model");
//   if (model) minutes::Parser parser({}, *model);
//   std::cout << minutes::Model::builtin()->sha256();        // the one compiled in
//
// Promise: immutable once made, shared between threads; the same bytes give the same model on any machine.
//
// The file, all numbers little-endian: "minutes\n", version (4 bytes), number of sections (4), hash of all behind the head (8:
// FNV-1a by words of 8 bytes), unused (8); then for each section its name (32 bytes, padded with zeros), the offset of its
// bytes in the file (8, a multiple of 64) and their number (8); then the sections.
//
// To add a section: a learner in src/learn/ returns its bytes (learn/train.cpp has the list of learners, one row each), and
// what reads it asks `model.section("name")`, which is empty where the file has none, so that older files still serve.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "minutes/export.h"
#include "minutes/result.h"

namespace minutes {

class MINUTES_API Model {
 public:
  struct Section {
    std::string name;  ///< at most 31 bytes
    std::string bytes;
  };

  /// Bytes of a model file. Error: bad_model, which says what is wrong with them.
  static Result<std::shared_ptr<const Model>> read(std::string bytes, std::string_view where = {});
  /// Errors also: not_found, not_a_file, unreadable_file, too_large.
  static Result<std::shared_ptr<const Model>> read_file(const std::string& path);
  /// The model compiled into the library, made at first use.
  static const std::shared_ptr<const Model>& builtin();
  /// The bytes of a model file with these sections.
  static std::string written(const std::vector<Section>& sections);

  /// Bytes of the section, aligned to 8 at least; empty where the model has none of that name.
  std::string_view section(std::string_view name) const;
  /// Of the whole file, 64 hexadecimal digits.
  const std::string& sha256() const { return sha256_; }

 private:
  Model() = default;
  Result<std::shared_ptr<const Model>> opened(std::string_view where);

  std::string owned_{};
  std::string_view bytes_{};  ///< owned_, or those compiled in
  std::vector<std::pair<std::string_view, std::string_view>> sections_{};
  std::string sha256_{};
};

}  // namespace minutes
