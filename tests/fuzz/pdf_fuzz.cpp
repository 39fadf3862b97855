// libFuzzer on what minutes-pdf answers: its protocol and the analysis of pages. The program itself is apart, and limits
// itself. Whatever it says, the layout keeps the promises of layout.h.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "read/pdf.h"

namespace {

void check(bool kept, const char* promise) {
  if (kept) return;
  std::fprintf(stderr, "%s\n", promise);
  std::abort();
}

void check(const minutes::read::Composed& made) {
  std::uint32_t end = 0;
  for (const minutes::Line& line : made.layout.lines) {
    check(line.span.start >= end && line.span.end <= made.content.size(), "lines cover the text in order");
    check(line.span.start <= line.content.start && line.content.end <= line.span.end, "a line's content lies in it");
    check(line.blank() || line.block < made.layout.blocks.size(), "a line's block is there");
    end = line.span.end;
  }
  for (const minutes::Word& word : made.layout.words) check(word.span.end <= made.content.size(), "words lie in the text");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  minutes::Options options;
  options.max_memory = 64u << 20;
  minutes::read::Budget budget(options);
  const std::string_view answer(reinterpret_cast<const char*>(data), size);
  try {
    minutes::read::PdfPages pages = minutes::read::read_protocol(answer, budget);
    minutes::read::judge_text(pages);
    check(minutes::read::compose(std::move(pages), budget));
  } catch (const minutes::read::Refusal&) {
  }
  return 0;
}
