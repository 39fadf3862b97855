// The way of a PDF: the program `minutes-pdf` tells its words, the analysis of pages puts them in order, the composer writes
// the text.
//
//   auto answer = ask_program(bytes, options);      // the protocol, bindings/pdf/README.md
//   auto pages = read_protocol(answer, budget);
//   Composed made = compose(pages, budget);
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/options.h"
#include "minutes/result.h"
#include "minutes/warning.h"
#include "read/budget.h"
#include "read/composer.h"

namespace minutes::read {

struct PdfWord {
  Box box{};                             ///< on the page as it is shown
  float x0 = 0, y0 = 0, x1 = 0, y1 = 0;  ///< the same, set upright and level by the analysis
  float size = 0;
  bool bold = false;
  bool space_after = true;
  bool set_apart = false;  ///< its letters were, and are put together
  std::uint8_t turn = 0;   ///< quarters clockwise at which its text runs
  float confidence = 1;
  std::string text{};
};

struct PdfPage {
  std::uint32_t number = 1;
  float width = 0, height = 0;
  float skew = 0;           ///< degrees that the lines of a picture fall to the right
  bool recognised = false;  ///< words come from a picture
  std::string label{};
  std::vector<PdfWord> words{};
};

struct PdfBookmark {
  std::uint8_t level = 1;
  std::string title{};
};

struct PdfPages {
  std::vector<PdfPage> pages{};
  std::vector<PdfBookmark> bookmarks{};
  std::vector<Warning> warnings{};
};

/// What `minutes-pdf` answers for the bytes. Refuses with reader_missing, reader_failed, time_limit, memory_limit.
std::string ask_program(std::string_view bytes, const Options& options);
/// The answer read. Refuses with the error that it tells, reader_failed where it is broken off or makes no sense.
PdfPages read_protocol(std::string_view answer, Budget& budget);
/// Words to text in reading order.
Composed compose(PdfPages pages, Budget& budget);
/// Pages whose text does not read as language get a warning.
void judge_text(PdfPages& pages);

/// All of it; refuses as its steps do. `warnings` gets what the program and the pages give to doubt.
Composed pdf(std::string_view bytes, const Options& options, Budget& budget, std::vector<Warning>& warnings);

}  // namespace minutes::read
