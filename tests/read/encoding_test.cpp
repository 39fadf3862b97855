#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "base/validate.h"
#include "minutes/minutes.h"
#include "minutes/stages.h"
#include "support/documents.h"

namespace minutes {
namespace {

using namespace std::string_literals;

const std::string swedish = "Protokoll från årsmötet\nMötet öppnas av Åsa Öberg. Ärendet återremitteras.\n";

bool warns(const Text& text, WarningCode code) {
  return std::any_of(text.warnings.begin(), text.warnings.end(), [&](const Warning& w) { return w.code == code; });
}

std::string utf16(std::string_view utf8, bool little) {
  std::string out;
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    auto c = static_cast<unsigned char>(utf8[i]);
    unsigned unit = c;
    if (c >= 0xC2 && c < 0xE0) unit = (c & 0x1Fu) << 6 | (static_cast<unsigned char>(utf8[++i]) & 0x3Fu);
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    out += little ? std::string{low, high} : std::string{high, low};
  }
  return out;
}

// Å Ä Ö å ä ö in the order in which they stand in `letters`.
std::string in_code_page(std::string_view utf8, std::string_view letters) {
  static const std::string_view known[] = {"Å", "Ä", "Ö", "å", "ä", "ö"};
  std::string out(utf8);
  for (std::size_t i = 0; i < 6; ++i)
    for (auto at = out.find(known[i]); at != std::string::npos; at = out.find(known[i])) out.replace(at, 2, 1, letters[i]);
  return out;
}

struct Case {
  std::string bytes;
  std::string_view charset;
  bool guessed;
};

TEST(Encoding, IsToldByMarkValidityOrSwedishLetters) {
  const Case cases[] = {
      {swedish, "UTF-8", false},
      {"\xEF\xBB\xBF" + swedish, "UTF-8", false},
      {"\xFF\xFE" + utf16(swedish, true), "UTF-16LE", false},
      {"\xFE\xFF" + utf16(swedish, false), "UTF-16BE", false},
      {utf16(swedish, true), "UTF-16LE", true},
      {utf16(swedish, false), "UTF-16BE", true},
      {in_code_page(swedish, "\xC5\xC4\xD6\xE5\xE4\xF6"), "windows-1252", true},
      {in_code_page(swedish, "\x81\x80\x85\x8C\x8A\x9A"), "macintosh", true},
      {in_code_page(swedish, "\x8F\x8E\x99\x86\x84\x94"), "IBM850", true},
  };
  for (const Case& c : cases) {
    const auto text = read::decode(c.bytes);
    ASSERT_TRUE(text) << c.charset;
    EXPECT_EQ(text->content, swedish) << c.charset;
    EXPECT_EQ(text->charset, c.charset);
    EXPECT_EQ(warns(*text, WarningCode::encoding_guessed), c.guessed) << c.charset;
    EXPECT_EQ(text->source_bytes, c.bytes.size());
  }
}

TEST(Encoding, LeavesTheTextAsItStands) {
  const std::string odd = "Rad\r\nett\rtva\n\ftre\u00A0kronor ko\u0308p kom\u00ADmun \u200Bslut";
  const auto text = read::decode(odd);
  ASSERT_TRUE(text);
  EXPECT_EQ(text->content, odd);
  EXPECT_TRUE(text->warnings.empty());
}

TEST(Encoding, InvalidBytesBecomeReplacementCharactersAndAreTold) {
  const auto text = read::decode("Mötet öppnas \xFF nu. Årets \xE5r \xC3\n");
  ASSERT_TRUE(text);
  EXPECT_EQ(text->content, "Mötet öppnas \xEF\xBF\xBD nu. Årets \xEF\xBF\xBDr \xEF\xBF\xBD\n");
  ASSERT_TRUE(warns(*text, WarningCode::invalid_bytes));
  EXPECT_EQ(text->warnings[0].span, (Span{15, 18}));
  EXPECT_NE(text->warnings[0].message.find("3 places"), std::string::npos) << text->warnings[0].message;
  EXPECT_NE(text->warnings[0].message.find("byte 15"), std::string::npos) << text->warnings[0].message;
}

TEST(Encoding, LoneSurrogatesInUtf16AreLost) {
  const auto text = read::decode("\xFF\xFE"s + utf16("ab", true) + "\x00\xD8"s + utf16("cd", true));
  ASSERT_TRUE(text);
  EXPECT_EQ(text->content,
            "ab\xEF\xBF\xBD"
            "cd");
  EXPECT_TRUE(warns(*text, WarningCode::invalid_bytes));
}

struct Sequence {
  std::string_view bytes, repaired;
};

// Table 3-8 of the Unicode Standard, and what else is ill-formed.
TEST(Validate, ReplacesMaximalStretches) {
  using namespace std::string_view_literals;
  const Sequence sequences[] = {
      {"\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64"sv, "a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD\uFFFDd"sv},
      {"\xC0\xAF"sv, "\uFFFD\uFFFD"sv},
      {"\xED\xA0\x80"sv, "\uFFFD\uFFFD\uFFFD"sv},
      {"\xF4\x90\x80\x80"sv, "\uFFFD\uFFFD\uFFFD\uFFFD"sv},
      {"\xE2\x82"sv, "\uFFFD"sv},
      {"åäö \xF0\x9F\x91\x8D"sv, "åäö \xF0\x9F\x91\x8D"sv},
  };
  for (const Sequence& s : sequences) {
    EXPECT_EQ(base::repair_utf8(s.bytes).text, s.repaired);
    EXPECT_EQ(base::valid_utf8_prefix(s.bytes) == s.bytes.size(), s.bytes == s.repaired);
    EXPECT_EQ(base::valid_utf8_prefix(s.repaired), s.repaired.size());
  }
}

struct BadCase {
  std::string bytes;
  ErrorCode code;
  std::string_view part;  // of the message
};

TEST(Encoding, RefusesWhatIsNoTextAndSaysWhatItIs) {
  const BadCase cases[] = {
      {"", ErrorCode::empty_input, "no byte"},
      {" \n\t\u00A0\r\n", ErrorCode::empty_input, "white space"},
      {"\xEF\xBB\xBF", ErrorCode::empty_input, "white space"},
      {"%PDF-1.7\n...", ErrorCode::unsupported_format, "PDF"},
      {"PK\x03\x04...........word/document.xml", ErrorCode::unsupported_format, "Word"},
      {"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.textPK", ErrorCode::unsupported_format, "OpenDocument"},
      {"PK\x03\x04 something", ErrorCode::unsupported_format, "ZIP"},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", ErrorCode::unsupported_format, "old Office"},
      {"{\\rtf1\\ansi", ErrorCode::unsupported_format, "RTF"},
      {"\x89PNG\r\n\x1A\n", ErrorCode::unsupported_format, "PNG"},
      {std::string(400, '\0') + std::string(100, '\x01'), ErrorCode::binary_input, "control bytes"},
  };
  for (const BadCase& c : cases) {
    const auto text = read::decode(c.bytes);
    ASSERT_FALSE(text) << c.part;
    EXPECT_EQ(text.error().code, c.code) << c.part;
    EXPECT_NE(text.error().message.find(c.part), std::string::npos) << text.error().message;
  }
}

TEST(Encoding, RefusesWhatIsOverTheLimit) {
  Options options;
  options.max_bytes = 10;
  EXPECT_TRUE(read::decode("tio tecken", options));
  const auto text = read::decode("elva tecken", options);
  ASSERT_FALSE(text);
  EXPECT_EQ(text.error().code, ErrorCode::too_large);
  EXPECT_NE(text.error().message.find("at most 10"), std::string::npos) << text.error().message;
}

TEST(Encoding, WarnsOfControlsAndLongLines) {
  const auto nuls = read::decode("Mötet öppnas klockan tre på eftermiddagen.\0 Slut.\n"s);
  ASSERT_TRUE(nuls);
  EXPECT_TRUE(warns(*nuls, WarningCode::control_characters));
  const auto line = read::decode(std::string(100000, 'x') + "\nkort\n");
  ASSERT_TRUE(line);
  EXPECT_TRUE(warns(*line, WarningCode::very_long_line));
}

TEST(Encoding, HashesTheSourceBytes) {
  EXPECT_EQ(read::decode("abc")->sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_NE(read::decode("\xEF\xBB\xBF"
                         "abc")
                ->sha256,
            read::decode("abc")->sha256);
}

TEST(Encoding, TellsMarkdownByItsMarks) {
  EXPECT_EQ(read::decode("# Protokoll\n\nText")->media_type, "text/markdown");
  EXPECT_EQ(read::decode("**§ 1** Val\n\n**§ 2** Slut\n")->media_type, "text/markdown");
  EXPECT_EQ(read::decode("Protokoll\n\n#16 Ärende\n- punkt\n")->media_type, "text/plain");
}

}  // namespace
}  // namespace minutes
