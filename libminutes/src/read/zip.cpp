#include "read/zip.h"

#include <Poco/MemoryStream.h>
#include <Poco/Zip/ZipArchive.h>
#include <Poco/Zip/ZipStream.h>

#include <algorithm>
#include <exception>

namespace minutes::read {
namespace {

constexpr std::size_t most_entries = 4096;  ///< a document with a thousand pictures has fewer
/// A part may unfold to so many times its size; XML does to thirty, a bomb to a thousand.
constexpr std::uint64_t most_times = 200;
constexpr std::uint64_t small_part = 16u << 20;  ///< is no bomb whatever its ratio

/// Poco reads every local header: they are counted before it does.
std::size_t count_entries(std::string_view bytes) {
  std::size_t count = 0;
  for (std::size_t at = bytes.find("PK\x03\x04"); at != bytes.npos && count <= most_entries;
       at = bytes.find("PK\x03\x04", at + 4))
    ++count;
  return count;
}

/// The record that ends an archive, which a file that was cut short has not; Poco does without it.
bool has_end(std::string_view bytes) {
  constexpr std::size_t reach = (1u << 16) + 22;  // a comment may follow
  return bytes.substr(bytes.size() - std::min(bytes.size(), reach)).rfind("PK\x05\x06") != bytes.npos;
}

[[noreturn]] void damaged(const std::string& what) {
  refuse(ErrorCode::damaged, what + "; the file is cut short or broken: fetch it anew, or save it again");
}

}  // namespace

struct Archive::Directory {
  explicit Directory(std::string_view bytes)
      : stream(bytes.data(), static_cast<std::streamsize>(bytes.size())), archive(stream) {}
  Poco::MemoryInputStream stream;
  Poco::Zip::ZipArchive archive;
};

Archive::Archive(std::string_view bytes, Budget& budget) : bytes_(bytes), budget_(budget) {
  if (count_entries(bytes) > most_entries)
    refuse(ErrorCode::memory_limit,
           "more than " + std::to_string(most_entries) + " parts in the file; no document has so many");
  if (!has_end(bytes)) damaged("the ZIP archive has no end");
  try {
    directory_ = std::make_unique<Directory>(bytes);
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception&) {
    damaged("the directory of the ZIP archive cannot be read");
  }
}

Archive::~Archive() = default;

bool Archive::has(const std::string& name) const {
  return directory_->archive.findHeader(name) != directory_->archive.headerEnd();
}

std::string Archive::part(const std::string& name) const {
  const auto found = directory_->archive.findHeader(name);
  if (found == directory_->archive.headerEnd()) return {};
  if (found->second.isEncrypted()) refuse(ErrorCode::encrypted, "a password is asked for; save the document without one");
  const std::uint64_t packed = std::min<std::uint64_t>(found->second.getCompressedSize(), bytes_.size());
  std::string out;
  try {
    Poco::MemoryInputStream stream(bytes_.data(), static_cast<std::streamsize>(bytes_.size()));
    Poco::Zip::ZipInputStream unfolding(stream, found->second);
    char chunk[1 << 15];
    while (unfolding.read(chunk, sizeof chunk).gcount() > 0) {
      const auto size = static_cast<std::size_t>(unfolding.gcount());
      if (out.size() + size > small_part && out.size() + size > packed * most_times)
        refuse(ErrorCode::memory_limit, "the part " + name + " unfolds to more than " + std::to_string(most_times) +
                                            " times its size; no document does");
      if (out.size() + size > out.capacity()) {
        const std::size_t more = std::max(out.capacity(), size);
        budget_.take(more);
        out.reserve(out.capacity() + more);
      }
      budget_.tick();
      out.append(chunk, size);
    }
    if (unfolding.bad()) damaged("the part " + name + " does not unfold");
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception&) {
    damaged("the part " + name + " does not unfold");
  }
  return out;
}

}  // namespace minutes::read
