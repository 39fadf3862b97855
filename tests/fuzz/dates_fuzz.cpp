// libFuzzer on the date code: the first byte picks the day to reckon from, the rest is the text. What comes out keeps the
// promises of date.h, and coming out takes no longer than the text is long.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "minutes/parse.h"
#include "minutes/stages.h"
#include "support/date_promises.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::string_view days[] = {"2024-08-19", "2024-02-29", "2023-12-31", "0001-01-01", "9999-12-31", "1900-03-01"};
  if (size < 2) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  const auto dates = minutes::dates_in(bytes, days[data[0] % std::size(days)]);
  if (!dates) return 0;
  const auto text = minutes::read::decode(bytes);
  const std::string broken = minutes::test::broken_promise(*dates, text->content);
  if (broken.empty()) return 0;
  std::fprintf(stderr, "%s\n", broken.c_str());
  std::abort();
}
