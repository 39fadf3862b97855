#include <filesystem>
#include <fstream>

#include "minutes/stages.h"

namespace minutes::read {
namespace {

namespace fs = std::filesystem;

std::string kind_of(fs::file_type type) {
  switch (type) {
    case fs::file_type::directory: return "a folder";
    case fs::file_type::character:
    case fs::file_type::block: return "a device";
    case fs::file_type::fifo: return "a pipe";
    case fs::file_type::socket: return "a socket";
    default: return "no regular file";
  }
}

Error too_large(const std::string& path, std::uintmax_t bytes, const Options& options) {
  return {ErrorCode::too_large, path,
          std::to_string(bytes) + " bytes, more than the " + std::to_string(options.max_bytes) +
              " that max_bytes allows; raise it or split the file"};
}

/// Reads on behind `bytes`, whatever size the file system told: files grow, and those of /proc tell none.
bool read_all(std::ifstream& stream, std::uint64_t max_bytes, std::string& bytes) {
  char chunk[1 << 16];
  while (bytes.size() <= max_bytes && stream.read(chunk, sizeof chunk).gcount() > 0)
    bytes.append(chunk, static_cast<std::size_t>(stream.gcount()));
  return !stream.bad();
}

}  // namespace

Result<std::string> file(const std::string& path, const Options& options) {
  std::error_code fault;
  const fs::file_status status = fs::status(path, fault);
  if (status.type() == fs::file_type::not_found) return Error{ErrorCode::not_found, path, "there is no such file or folder"};
  if (fault) return Error{ErrorCode::unreadable_file, path, fault.message()};
  if (status.type() != fs::file_type::regular)
    return Error{ErrorCode::not_a_file, path, kind_of(status.type()) + ", where a regular file is wanted"};
  const std::uintmax_t size = fs::file_size(path, fault);
  if (!fault && size > options.max_bytes) return too_large(path, size, options);
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return Error{ErrorCode::unreadable_file, path, "cannot be opened; check its permissions"};
  std::string bytes;
  bytes.reserve(fault ? 0 : static_cast<std::size_t>(size));
  if (!read_all(stream, options.max_bytes, bytes))
    return Error{ErrorCode::unreadable_file, path, "reading stopped at byte " + std::to_string(bytes.size())};
  if (bytes.size() > options.max_bytes) return too_large(path, bytes.size(), options);
  return bytes;
}

}  // namespace minutes::read
