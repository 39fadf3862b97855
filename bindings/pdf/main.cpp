// minutes-pdf: GPL-2.0-or-later, see LICENSE here.
//
// Reads one PDF and prints its words with their places (README.md has the protocol).
#include <poppler-document.h>
#include <poppler-global.h>
#include <unistd.h>

#include <charconv>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "limits.h"
#include "output.h"
#include "pages.h"

namespace minutes_pdf {
namespace {

constexpr int exit_usage = 2;

[[noreturn]] void usage() {
  std::fputs(
      "usage: minutes-pdf [--seconds N] [--memory BYTES] [--max-pages N] [--no-ocr] [--tesseract PROGRAM] [FILE]\n"
      "Prints the words of a PDF with their places; standard input is read where no FILE is given.\n",
      stderr);
  std::exit(exit_usage);
}

template <class Number>
Number number(const char* text, Number least) {
  Number value{};
  const char* end = text + std::strlen(text);
  if (const auto read = std::from_chars(text, end, value); read.ec != std::errc() || read.ptr != end || value < least) usage();
  return value;
}

struct Arguments {
  Limits limits{};
  std::string file{};
};

Arguments take(int count, char** words) {
  Arguments out;
  for (int n = 1; n < count; ++n) {
    const std::string word = words[n];
    const auto value = [&] { return n + 1 < count ? words[++n] : (usage(), nullptr); };
    if (word == "--seconds")
      out.limits.seconds = number<unsigned>(value(), 1);
    else if (word == "--memory")
      out.limits.memory = number<std::uint64_t>(value(), 1);
    else if (word == "--max-pages")
      out.limits.pages = number<long>(value(), 1);
    else if (word == "--no-ocr")
      out.limits.ocr = false;
    else if (word == "--tesseract")
      out.limits.tesseract = value();
    else if (word.starts_with("--") || !out.file.empty())
      usage();
    else
      out.file = word;
  }
  return out;
}

bool read_all(std::FILE* file, std::vector<char>& bytes) {
  char chunk[1 << 16];
  std::size_t got = 0;
  while ((got = std::fread(chunk, 1, sizeof chunk, file)) > 0) bytes.insert(bytes.end(), chunk, chunk + got);
  return std::ferror(file) == 0;
}

std::vector<char> bytes_of(const std::string& name, Output& out) {
  std::vector<char> bytes;
  std::FILE* file = name.empty() ? stdin : std::fopen(name.c_str(), "rb");
  if (file == nullptr || !read_all(file, bytes)) out.fail("unreadable_file", "the file cannot be read");
  if (bytes.empty()) out.fail("damaged", "the file is empty");
  return bytes;
}

void run(const Arguments& arguments) {
  static Output out;  // larger than a stack should hold
  out.header();
  out.flush();  // before anything can go wrong
  const std::vector<char> bytes = bytes_of(arguments.file, out);
  const auto size = static_cast<int>(bytes.size());
  if (bytes.size() > static_cast<std::size_t>(INT_MAX)) out.fail("too_large", "more than 2 GB");
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(bytes.data(), size));
  if (!document) out.fail("damaged", "no pages can be found in it");
  if (document->is_locked()) out.fail("encrypted", "it asks for a password");
  if (document->pages() < 1) out.fail("damaged", "it has no page");
  if (document->pages() > arguments.limits.pages)
    out.fail("too_large", std::to_string(document->pages()) + " pages, more than the " +
                              std::to_string(arguments.limits.pages) + " that are read");
  tell(*document, arguments.limits, out);
  out.begin('Z'), out.end(), out.flush();
}

}  // namespace
}  // namespace minutes_pdf

int main(int count, char** words) {
  const auto arguments = minutes_pdf::take(count, words);
  minutes_pdf::set_limits(arguments.limits);
  minutes_pdf::run(arguments);
  std::fflush(stdout);
  ::_exit(0);  // what poppler holds need not be taken apart
}
