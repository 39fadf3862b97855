#include "read/pdf.h"

namespace minutes::read {

Composed pdf(std::string_view bytes, const Options& options, Budget& budget, std::vector<Warning>& warnings) {
  const std::string answer = ask_program(bytes, options);
  budget.take(answer.size());
  PdfPages pages = read_protocol(answer, budget);
  judge_text(pages);
  warnings.insert(warnings.end(), pages.warnings.begin(), pages.warnings.end());
  return compose(std::move(pages), budget);
}

}  // namespace minutes::read
