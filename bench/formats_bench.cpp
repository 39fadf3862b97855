// The read step alone: files of each format, with the paragraphs of the corpus' documents in them.
#include "documents.h"
#include "minutes/stages.h"
#include "support/packages.h"

namespace minutes::bench {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (static_cast<unsigned char>(c) >= ' ' || c == '\t')
      out += c;
  }
  return out;
}

/// Each line that is not blank, between the two.
std::string paragraphs(std::string_view text, std::string_view open, std::string_view close) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) out.append(open).append(escaped(text.substr(0, end))).append(close);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

// As Word writes them: properties for each paragraph and each run.
std::string as_docx(const std::string& text) {
  return test::docx(paragraphs(
      text,
      "<w:p w:rsidR=\"00A77427\"><w:pPr><w:pStyle w:val=\"Normal\"/><w:spacing w:after=\"120\"/></w:pPr><w:r><w:rPr><w:sz "
      "w:val=\"22\"/><w:lang w:val=\"sv-SE\"/></w:rPr><w:t xml:space=\"preserve\">",
      "</w:t></w:r></w:p>"));
}
std::string as_odt(const std::string& text) {
  return test::odt(paragraphs(text, "<text:p text:style-name=\"P1\">", "</text:p>"));
}
std::string as_html(const std::string& text) {
  return "<!DOCTYPE html><body>" + paragraphs(text, "<p class=\"text\">", "</p>\n");
}

void run(benchmark::State& state, const Set& set, std::string (*make)(const std::string&)) {
  std::vector<std::string> files;
  for (const std::string& text : set.texts) files.push_back(make(text));
  for (auto _ : state)
    for (const std::string& file : files) {
      auto made = read::source(file);
      if (!made) state.SkipWithError(made.error().message.c_str());
      benchmark::DoNotOptimize(made);
    }
  count(state, set);
}

}  // namespace

void register_formats() {
  for (const Set& set : sets()) {
    benchmark::RegisterBenchmark(("read/docx/" + set.name).c_str(), run, set, as_docx);
    benchmark::RegisterBenchmark(("read/odt/" + set.name).c_str(), run, set, as_odt);
    benchmark::RegisterBenchmark(("read/html/" + set.name).c_str(), run, set, as_html);
  }
}

}  // namespace minutes::bench
