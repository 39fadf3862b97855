#include "minutes/model.h"

#include <algorithm>
#include <cstring>

#include "base/bytes.h"
#include "base/hash.h"
#include "base/sha256.h"
#include "minutes/options.h"
#include "minutes/stages.h"

namespace minutes {
namespace {

constexpr std::string_view magic = "minutes\n";
constexpr std::uint32_t version = 1;
constexpr std::size_t head_bytes = 32, name_bytes = 32, row_bytes = name_bytes + 16, alignment = 64;

std::uint64_t number_at(std::string_view bytes, std::size_t at) { return base::eight_bytes(bytes.data() + at); }

std::uint64_t checksum(std::string_view bytes) {
  std::uint64_t hash = base::hash_seed;
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) hash = (hash ^ number_at(bytes, at)) * 0x100000001b3u;
  for (; at < bytes.size(); ++at) hash = base::hash_step(hash, static_cast<unsigned char>(bytes[at]));
  return hash;
}

void append_number(std::string& out, std::uint64_t number, int bytes = 8) {
  for (int n = 0; n < bytes; ++n) out.push_back(static_cast<char>(number >> 8 * n & 0xFF));
}

void pad(std::string& out) { out.resize((out.size() + alignment - 1) / alignment * alignment); }

/// What is wrong with the head; empty where nothing is.
std::string fault_in_head(std::string_view bytes) {
  if (bytes.size() < head_bytes || !bytes.starts_with(magic))
    return "is no model file: one starts with `minutes` and is written by `minutes train`";
  const auto found = number_at(bytes, magic.size()) & UINT32_MAX;
  if (found != version)
    return "is a model file of version " + std::to_string(found) + "; this library reads version " + std::to_string(version);
  if (number_at(bytes, 16) != checksum(bytes.substr(head_bytes)))
    return "is damaged: its bytes do not add up to the checksum in its head";
  return {};
}

extern "C" const char minutes_model_begin[];
extern "C" const char minutes_model_end[];

}  // namespace

Result<std::shared_ptr<const Model>> Model::opened(std::string_view where) {
  const auto bad = [&](const std::string& what) {
    return Error{ErrorCode::bad_model, std::string(where), (where.empty() ? "the model" : std::string(where)) + " " + what};
  };
  if (const auto fault = fault_in_head(bytes_); !fault.empty()) return bad(fault);
  const std::uint64_t count = number_at(bytes_, magic.size()) >> 32;
  if (count > (bytes_.size() - head_bytes) / row_bytes) return bad("lists more sections than it has room for");
  for (std::size_t n = 0; n < count; ++n) {
    const std::string_view row = bytes_.substr(head_bytes + n * row_bytes, row_bytes);
    const std::string_view name = row.substr(0, std::min(row.find('\0'), name_bytes));
    const std::uint64_t offset = number_at(row, name_bytes), size = number_at(row, name_bytes + 8);
    if (offset % alignment != 0 || offset > bytes_.size() || size > bytes_.size() - offset)
      return bad("has a section `" + std::string(name) + "` that lies outside of it");
    sections_.emplace_back(name, bytes_.substr(offset, size));
  }
  sha256_ = base::sha256_of(bytes_);
  return std::shared_ptr<const Model>(new Model(std::move(*this)));
}

Result<std::shared_ptr<const Model>> Model::read(std::string bytes, std::string_view where) {
  const std::shared_ptr<Model> model(new Model);
  model->owned_ = std::move(bytes);
  model->bytes_ = model->owned_;
  return model->opened(where);
}

Result<std::shared_ptr<const Model>> Model::read_file(const std::string& path) {
  auto bytes = minutes::read::file(path, {});
  if (!bytes) return bytes.error();
  return read(std::move(*bytes), path);
}

const std::shared_ptr<const Model>& Model::builtin() {
  static const std::shared_ptr<const Model> made = [] {
    Model model;
    model.bytes_ = {minutes_model_begin, static_cast<std::size_t>(minutes_model_end - minutes_model_begin)};
    return *model.opened("the model compiled in");
  }();
  return made;
}

std::string Model::written(const std::vector<Section>& sections) {
  std::string table, body;
  const std::size_t start = (head_bytes + sections.size() * row_bytes + alignment - 1) / alignment * alignment;
  for (const Section& section : sections) {
    std::string name = section.name.substr(0, name_bytes - 1);
    name.resize(name_bytes);
    table += name;
    append_number(table, start + body.size());
    append_number(table, section.bytes.size());
    body += section.bytes;
    pad(body);
  }
  table.resize(start - head_bytes);
  const std::string rest = table + body;
  std::string out(magic);
  append_number(out, version, 4);
  append_number(out, sections.size(), 4);
  append_number(out, checksum(rest));
  append_number(out, 0);
  return out + rest;
}

std::string_view Model::section(std::string_view name) const {
  for (const auto& [known, bytes] : sections_)
    if (known == name) return bytes;
  return {};
}

}  // namespace minutes

// The file itself, as libminutes/CMakeLists.txt names it.
__asm__(
    ".section .rodata\n"
    ".balign 64\n"
    ".global minutes_model_begin\n"
    ".hidden minutes_model_begin\n"
    "minutes_model_begin:\n"
    ".incbin \"" MINUTES_MODEL_FILE
    "\"\n"
    ".global minutes_model_end\n"
    ".hidden minutes_model_end\n"
    "minutes_model_end:\n"
    ".byte 0\n"
    ".previous\n");
