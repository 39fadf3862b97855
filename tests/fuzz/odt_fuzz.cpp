// Any XML as the text, the automatic styles and the page styles of an ODT file, parted by NULs.
#include "fuzz/reader.h"
#include "support/packages.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view all(reinterpret_cast<const char*>(data), size);
  const auto first = all.find('\0'), second = first == all.npos ? first : all.find('\0', first + 1);
  const std::string_view automatic =
      first == all.npos ? std::string_view{} : all.substr(first + 1, second == all.npos ? second : second - first - 1);
  const std::string_view styles = second == all.npos ? std::string_view{} : all.substr(second + 1);
  minutes::fuzz::read_any(minutes::test::odt(all.substr(0, first), automatic, styles));
  return 0;
}
