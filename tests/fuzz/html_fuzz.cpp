// Any bytes as a page.
#include <string>

#include "fuzz/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  minutes::fuzz::read_any("<html>" + std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}
