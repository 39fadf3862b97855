// The fast tokeniser against a slow and obvious one on generated strings, and against ICU's Swedish word breaks on real text.
#include "support/oracle.h"

#include <gtest/gtest.h>
#include <unicode/brkiter.h>

#include <memory>
#include <random>
#include <set>

#include "base/utf8.h"
#include "support/documents.h"

namespace minutes {
namespace {

Layout one_line(const Text& text) {
  Layout layout;
  const Span all{0, static_cast<std::uint32_t>(text.content.size())};
  layout.lines.push_back({all, all, 0});
  layout.blocks.push_back({BlockKind::paragraph, all, 0, 0});
  return layout;
}

std::vector<std::string> fast_tokens(std::string_view line) {
  Text text;
  text.content = line;
  std::vector<std::string> out;
  for (const Token& token : text::tokenise(text, one_line(text)).items) out.emplace_back(token.span().of(text.content));
  return out;
}

// Words that no abbreviation or conjunction begins with, numbers, and marks.
constexpr std::string_view pieces[] = {"xå", "Öq", "XQ", "x", "1", "12", "345", "000", "2024", "0", "-",  "–",  ".",
                                       ",",  ":",  "/",  " ", " ", "(",  ")",   "§",   "!",    "?", "..", "§§", ":-"};

std::string generated(std::mt19937& random) {
  std::uniform_int_distribution<std::size_t> piece(0, std::size(pieces) - 1), length(1, 14);
  std::string out;
  for (std::size_t n = length(random); n > 0; --n) out += pieces[piece(random)];
  return out;
}

TEST(Oracle, AgreesOnGeneratedStrings) {
  std::mt19937 random(20240819);
  int differences = 0;
  for (int n = 0; n < 200000 && differences < 10; ++n) {
    const std::string line = generated(random);
    const auto wanted = test::oracle_tokens(line);
    EXPECT_EQ(fast_tokens(line), wanted) << line;
    differences += fast_tokens(line) != wanted;
  }
}

// ICU keeps `RUS:ens` and `13.15` whole as we do, and splits hyphenated compounds, ranges, grouped digits, abbreviations, codes
// and addresses, which we keep. So the two may differ beside a character that is no letter or digit, and nowhere else.
void expect_same_breaks(icu::BreakIterator& icu_breaks, const test::Read& read, Span line) {
  const auto wide = icu::UnicodeString::fromUTF8(std::string(line.of(read.text.content)));
  std::vector<std::uint32_t> byte_of(static_cast<std::size_t>(wide.length()) + 1);
  std::uint32_t at = line.start;
  for (int32_t i = 0; i < wide.length(); i = wide.moveIndex32(i, 1)) {
    byte_of[static_cast<std::size_t>(i)] = at;
    at += static_cast<std::uint32_t>(base::sequence_length(static_cast<unsigned char>(read.text.content[at])));
  }
  byte_of.back() = at;
  std::set<std::uint32_t> theirs, ours;
  icu_breaks.setText(wide);
  for (int32_t i = icu_breaks.first(); i != icu::BreakIterator::DONE; i = icu_breaks.next())
    theirs.insert(byte_of[static_cast<std::size_t>(i)]);
  for (Index t = read.view->token_at(line.start); t < read.tokens.size() && read.tokens[t].start < line.end; ++t)
    ours.insert(read.tokens[t].start), ours.insert(read.tokens[t].end);
  const auto inner = [&](int32_t i) {
    return u_isalnum(wide.char32At(i)) && u_isalnum(wide.char32At(wide.moveIndex32(i, -1)));
  };
  for (int32_t i = wide.moveIndex32(0, 1); i < wide.length(); i = wide.moveIndex32(i, 1)) {
    const std::uint32_t byte = byte_of[static_cast<std::size_t>(i)];
    if (!inner(i)) continue;
    EXPECT_EQ(ours.count(byte), theirs.count(byte)) << line.of(read.text.content).substr(0, 200) << " at " << byte - line.start;
  }
}

TEST(Oracle, DiffersFromIcuOnlyBesideMarks) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createWordInstance(icu::Locale("sv"), status));
  ASSERT_TRUE(U_SUCCESS(status));
  for (const std::string& folder : {test::project("corpus/texts"), test::shared("gold/docs")})
    for (const auto& source : test::texts_in(folder)) {
      SCOPED_TRACE(source.name);
      const test::Read read(source.bytes);
      for (const Line& line : read.layout.lines)
        if (!line.blank() && read.view->token_at(line.span.start) < read.view->token_at(line.span.end) &&
            read.layout.marks.empty())
          expect_same_breaks(*breaks, read, line.span);
    }
}

}  // namespace
}  // namespace minutes
