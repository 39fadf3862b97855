// Any bytes as a file: archives whose directories and parts are damaged, and whatever else has a signature.
#include "fuzz/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  minutes::fuzz::read_any({reinterpret_cast<const char*>(data), size});
  return 0;
}
