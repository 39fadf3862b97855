#include <gtest/gtest.h>

#include "minutes/stages.h"

namespace minutes::read {
namespace {

using namespace std::string_literals;

Source read_html(std::string_view bytes) {
  auto made = source(bytes);
  EXPECT_TRUE(made) << (made ? "" : made.error().message);
  return made ? std::move(*made) : Source{};
}
std::string text_of(std::string_view body) { return read_html("<!DOCTYPE html><body>" + std::string(body)).text.content; }

struct Case {
  std::string_view body, text;
};

TEST(Html, GivesWhatAPersonReads) {
  const Case cases[] = {
      {"<p>Vi  köper\n två   båtar.</p>", "Vi köper två båtar.\n"},
      {"<p>Ett.</p><p>Två.</p>", "Ett.\n\nTvå.\n"},
      {"<div>Ett.</div><div>Två.</div>", "Ett.\nTvå.\n"},
      {"<p>Rad<br>Ny rad", "Rad\nNy rad\n"},
      {"<p>b&aring;t &amp; &sect;&nbsp;3 &#8211; &#x2013;", "båt & §\u00A03 – –\n"},
      {"<p><b>Be</b>slut: <i>ja</i>", "Beslut: ja\n"},
      // lists
      {"<ul><li>ett<li>två<ul><li>djup</ul></ul>", "• ett\n• två\n  • djup\n"},
      {"<ol start=3><li>ett<li value=7>två<li>tre</ol>", "3. ett\n7. två\n8. tre\n"},
      {"<ol type=a><li><p>ett</p><p>mer</p></ol>", "a. ett\n\n  mer\n"},
      // tables
      {"<table><thead><tr><th>Vad<th>Vem<tbody><tr><td>Måla<td>Bo</table>", "Vad\tVem\nMåla\tBo\n"},
      {"<table><tr><td colspan=2>Måla<td>Bo<tr><td>a<td>b<td>c</table>", "Måla\t\tBo\na\tb\tc\n"},
      {"<pre>Namn   Parti\n\nBo     S</pre>", "Namn   Parti\n\nBo     S\n"},
      // what is not the document
      {"<nav>Meny</nav><script>x()</script><style>p{}</style><p>Text<aside>Sido</aside><form><button>Sök</button></form>",
       "Text\n"},
      {"<div class=\"breadcrumb\">Hem</div><div role=navigation>Meny</div><p hidden>dolt</p><p style=\"display: "
       "none\">dolt</p><p>Text",
       "Text\n"},
      {"<header>Kommunen</header><main><h1>Protokoll</h1><p>Text</main><footer>Kontakt</footer>", "Protokoll\n\nText\n"},
      {"<p>Text <a href=x role=doc-noteref>1</a></p><footer>Kontakt</footer>", "Text\n"},
  };
  for (const Case& c : cases) EXPECT_EQ(text_of(c.body), c.text) << c.body;
}

TEST(Html, ReadsHeadings) {
  const Source made = read_html("<html><h1>Protokoll</h1><h3>§ 1 Val</h3><p>Text</html>");
  EXPECT_EQ(made.layout.lines[0].heading_level, 1);
  EXPECT_EQ(made.layout.lines[2].heading_level, 3);
  EXPECT_EQ(made.text.media_type, "text/html");
}

TEST(Html, ReadsTheEncodingThatThePageTells) {
  EXPECT_EQ(read_html("<html><meta charset=iso-8859-1><p>B\xE5t").text.content, "Båt\n");
  EXPECT_EQ(
      read_html("<html><meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>\x93Ja\x94").text.content,
      "”Ja”\n"s.replace(0, 3, "“"));
  EXPECT_EQ(read_html("\xEF\xBB\xBF<html><p>Båt").text.content, "Båt\n");
  std::string wide = "\xFF\xFE";
  for (const char c : "<html><p>Hej"s) wide.append({c, '\0'});
  EXPECT_EQ(read_html(wide).text.content, "Hej\n");
  EXPECT_EQ(read_html("<html><meta charset=utf-8><p>B\xE5t p\xE5 v\xE4g \xF6ver sj\xF6n").text.charset, "windows-1252");
}

TEST(Html, MarkdownThatBeginsWithATagIsMarkdown) {
  EXPECT_EQ(source("<!-- sida 1 -->\n# Protokoll\n\nText\n")->text.media_type, "text/markdown");
  EXPECT_EQ(source("<p align=center>\n# Protokoll\n\nText slut.\n")->text.media_type, "text/markdown");
}

}  // namespace
}  // namespace minutes::read
