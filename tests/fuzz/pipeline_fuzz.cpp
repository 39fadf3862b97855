// Any text, taken through all steps: what is found keeps the promises of a document.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "minutes/minutes.h"
#include "support/document_promises.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  minutes::Options options;
  options.max_seconds = 10;
  options.max_memory = 256u << 20;
  options.pdf_program = "/nowhere";  // a file of signatures starts no program
  const auto document = minutes::parse({reinterpret_cast<const char*>(data), size}, options);
  if (!document) return 0;
  const std::string broken = minutes::test::broken_promises(*document);
  if (broken.empty() && !minutes::write::json(*document).empty()) return 0;
  std::fputs(broken.c_str(), stderr);
  std::abort();
}
