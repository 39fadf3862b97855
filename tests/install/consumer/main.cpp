#include <minutes/minutes.h>

#include <iostream>

namespace {

/// `2 pages`, or the name of the error: what a program of its own makes of a PDF.
int tell_pages(const char* path) {
  minutes::Options options;
  options.pdf_program = PDF_PROGRAM;
  const auto document = minutes::Parser(options).parse_file(path);
  if (!document) return std::cout << minutes::error_name(document.error().code) << '\n', 0;
  std::cout << document->layout.pages.size() << " pages\n";
  return 0;
}

}  // namespace

int main(int count, char** words) {
  if (count > 1) return tell_pages(words[1]);
  const minutes::Parser parser;
  const auto document = parser.parse("Styrelsen den 3 mars 2025\n\n§ 1 Ekonomi\nStyrelsen beslutade att anta budgeten.\n");
  if (!document) return 1;
  if (minutes::write::json(*document).empty() || minutes::version().empty()) return 2;
  std::cout << document->decisions.size() << " decision\n";
}
