// Files made to harm: each is refused with its code, or read, in bounded time and memory and without a deep stack.
#include <gtest/gtest.h>

#include <chrono>

#include "minutes/parse.h"
#include "minutes/stages.h"
#include "support/packages.h"

namespace minutes::read {
namespace {

using test::docx, test::odt, test::zipped;

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

constexpr std::string_view paragraph = "<w:p><w:r><w:t>Mötet öppnas.</w:t></w:r></w:p>";

/// The name of the error; `read` where there is none.
std::string fate(std::string_view bytes, const Options& options = {}) {
  const auto made = source(bytes, options);
  return made ? "read" : std::string(error_name(made.error().code));
}

TEST(Hostile, BombsAreGivenUp) {
  EXPECT_EQ(fate(docx(repeated(" ", 40'000'000) + std::string(paragraph))), "memory_limit");
  EXPECT_EQ(fate(odt(repeated("<text:p>x</text:p>", 2'000'000))), "memory_limit");
  Options options;
  options.max_memory = 1 << 20;
  EXPECT_EQ(fate(docx(repeated(paragraph, 20'000)), options), "memory_limit");
  EXPECT_EQ(fate("<html>" + repeated("<p>x", 100'000), options), "memory_limit");
  std::vector<std::pair<std::string, std::string>> many;
  for (int i = 0; i < 5000; ++i) many.emplace_back("word/" + std::to_string(i), "x");
  EXPECT_EQ(fate(zipped(many)), "memory_limit");
}

TEST(Hostile, TimeIsBounded) {
  Options options;
  options.max_seconds = 0;
  EXPECT_EQ(fate(docx(repeated(paragraph, 2000)), options), "time_limit");
  EXPECT_EQ(fate("<html>" + repeated("<p>x", 2000), options), "time_limit");
}

TEST(Hostile, NothingIsUnpacked) {
  std::string slip = zipped({{"AAAAAAAA/minutes-slip", "x"}, {"word/document.xml", "<x/>"}});
  for (std::size_t at = slip.find("AAAAAAAA"); at != slip.npos; at = slip.find("AAAAAAAA")) slip.replace(at, 8, "../../..");
  EXPECT_EQ(fate(slip), "empty_input");
  const std::string inner = docx(paragraph);
  EXPECT_EQ(fate(docx(paragraph, {{"header1.xml", inner}})), "damaged");
  EXPECT_EQ(fate(zipped({{"inner.zip", repeated(inner, 3)}})), "unsupported_format");
}

TEST(Hostile, EntitiesAndDocumentTypesAreRefused) {
  const auto with_type = [](std::string_view type) {
    return zipped(
        {{"word/document.xml",
          "<?xml version=\"1.0\"?>" + std::string(type) +
              R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>)"}});
  };
  std::string laughs = R"(<!DOCTYPE x [<!ENTITY a "ha">)";
  for (char c = 'b'; c < 'z'; ++c)
    laughs += std::string("<!ENTITY ") + c + " \"" + repeated("&" + std::string(1, static_cast<char>(c - 1)) + ";", 10) + "\">";
  EXPECT_EQ(fate(with_type(laughs + "]>")), "damaged");
  EXPECT_EQ(fate(with_type(R"(<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>)")), "damaged");
  EXPECT_EQ(fate(with_type(R"(<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">)")), "damaged");
  EXPECT_EQ(fate(with_type("")), "damaged");  // an entity that nobody declared
}

TEST(Hostile, DeepNestingNeedsNoStack) {
  constexpr std::size_t deep = 10'000;
  const std::string word =
      repeated("<w:tbl><w:tr><w:tc>", deep) + std::string(paragraph) + repeated("</w:tc></w:tr></w:tbl>", deep);
  EXPECT_EQ(fate(docx(word)), "read");
  EXPECT_EQ(fate(docx(repeated("<w:p><w:r><w:txbxContent>", deep) + std::string(paragraph) +
                      repeated("</w:txbxContent></w:r></w:p>", deep))),
            "read");
  EXPECT_EQ(fate(docx(repeated("<w:sdt>", 10 * deep) + std::string(paragraph) + repeated("</w:sdt>", 10 * deep))), "read");
  const std::string text = repeated("<table:table><table:table-row><table:table-cell>", deep) + "<text:p>x</text:p>" +
                           repeated("</table:table-cell></table:table-row></table:table>", deep);
  EXPECT_EQ(fate(odt(text)), "read");
  EXPECT_EQ(fate(odt(repeated("<text:list><text:list-item>", deep) + "<text:p>x</text:p>" +
                     repeated("</text:list-item></text:list>", deep))),
            "read");
  EXPECT_EQ(fate("<html>" + repeated("<table><tr><td>", deep) + "x"), "read");
  Options patient;  // the depth is tried here, not how long it takes beside other work
  patient.max_seconds = 600;
  EXPECT_EQ(fate("<html>" + repeated("<div>", 5 * deep) + "x", patient), "read");
  EXPECT_EQ(fate("<html>" + repeated("<b>", deep) + "x"), "read");
  EXPECT_EQ(fate("<html>" + repeated("<ul><li>", deep) + "x"), "read");
}

TEST(Hostile, GiantTagsAreRefusedOrRead) {
  const std::string giant(3'000'000, 'x');
  EXPECT_EQ(fate(docx("<w:p w:rsid=\"" + giant + "\"/>" + std::string(paragraph))), "damaged");
  EXPECT_EQ(fate(docx("<!--" + giant + "-->" + std::string(paragraph))), "damaged");
  EXPECT_EQ(fate("<html><p title=\"" + giant + "\">x"), "read");
  EXPECT_EQ(fate("<html><p " + repeated("a ", 20'000) + ">x"), "read");
}

TEST(Hostile, FilesCutShortAreDamaged) {
  for (const std::string& whole : {docx(paragraph), odt("<text:p>x</text:p>")})
    for (std::size_t size = 40; size + 22 < whole.size(); size += whole.size() / 60 + 1) {
      const std::string found = fate(whole.substr(0, size));
      EXPECT_TRUE(found == "damaged" || found == "unsupported_format" || found == "binary_input") << found << " at " << size;
    }
}

TEST(Hostile, DamagedBytesNeverCrash) {
  const std::string whole = docx(paragraph);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string broken = whole;
    broken[at] = static_cast<char>(broken[at] ^ 0x55);
    fate(broken);
  }
}

TEST(Hostile, OldAndEncryptedOfficeFilesAreRefusedWithAdvice) {
  const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(500, '\0');
  const auto wide = [](std::string_view name) {
    std::string out;
    for (const char c : name) out.append({c, '\0'});
    return out;
  };
  const auto old = source(ole + wide("WordDocument"));
  ASSERT_FALSE(old);
  EXPECT_EQ(old.error().code, ErrorCode::unsupported_format);
  EXPECT_NE(old.error().message.find("save it as .docx"), std::string::npos);
  EXPECT_EQ(fate(ole + wide("EncryptedPackage")), "encrypted");
  EXPECT_EQ(fate(zipped({{"mimetype", "application/vnd.oasis.opendocument.text"},
                         {"META-INF/manifest.xml", "<manifest:encryption-data/>"},
                         {"content.xml", "\x01\x02"}})),
            "encrypted");
}

TEST(Hostile, ListsThatNeverEndAreNumberedInTime) {
  const std::string lists =
      R"(<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="2147483647"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val=")" +
      std::string(1000, '%') + R"("/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)";
  const std::string item =
      R"(<w:p><w:pPr><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>)";
  EXPECT_EQ(fate(docx(repeated(item, 1000), {{"numbering.xml", lists}})), "read");
}

TEST(Hostile, ItemsWithoutTextAreNoPageHeads) {
  EXPECT_EQ(fate("<html><br>#2<ul></ul><p>3<ul><li></ul><hr><p>4<ul><li></ul>"), "read");
  EXPECT_EQ(fate("- \n2\n\f- \n3\n\f- \n4\n"), "read");
}

}  // namespace
}  // namespace minutes::read
