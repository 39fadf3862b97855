// Any XML as the body, the styles and the lists of a DOCX file, parted by NULs.
#include <string>

#include "fuzz/reader.h"
#include "support/packages.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view all(reinterpret_cast<const char*>(data), size);
  const auto first = all.find('\0'), second = first == all.npos ? first : all.find('\0', first + 1);
  const std::string_view body = all.substr(0, first);
  const std::string styles(first == all.npos ? std::string_view{}
                                             : all.substr(first + 1, second == all.npos ? second : second - first - 1));
  const std::string lists(second == all.npos ? std::string_view{} : all.substr(second + 1));
  minutes::fuzz::read_any(minutes::test::docx(body, {{"styles.xml", styles}, {"numbering.xml", lists}}));
  return 0;
}
