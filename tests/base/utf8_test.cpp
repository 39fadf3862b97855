#include "base/utf8.h"

#include <gtest/gtest.h>

#include "base/hash.h"

namespace minutes::base {
namespace {

TEST(Fold, LowersAndComposesForEveryLocale) {
  EXPECT_EQ(fold("KOMMUNSTYRELSEN"), "kommunstyrelsen");
  EXPECT_EQ(fold("ÅÄÖ É ×"), "åäö é ×");
  EXPECT_EQ(fold("I"), "i");
  EXPECT_EQ(fold("A\u030A"), "å");
  EXPECT_EQ(fold("ŠŽ Ω"), "šž ω");
}

TEST(Fold, LowersWhatStandsAtAnyPlaceInAWord) {
  const std::string upper = "@AZ[`az{ÅÄÖ–”É…×ÞAÀÖß", lower = "@az[`az{åäö–”é…×þaàöß";
  for (int before = 0; before < 9; ++before) {
    const std::string filling(static_cast<std::size_t>(before), 'X'), filled(filling.size(), 'x');
    EXPECT_EQ(fold(filling + upper + filling), filled + lower + filled);
  }
  EXPECT_EQ(fold("\u2000A"), "\u2002a");  // a space that composes to another
}

TEST(Compose, ReturnsWhatNeedsNothing) {
  EXPECT_EQ(compose("Åsa"), "Åsa");
  EXPECT_EQ(compose("o\u0308"), "ö");
}

TEST(CodePoints, GoBothWays) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += i % 3 == 0 ? "å" : i % 5 == 0 ? "👍" : "x";
  const CodePoints points(text);
  std::uint32_t count = 0;
  for (std::uint32_t at = 0; at < text.size();
       at += static_cast<std::uint32_t>(sequence_length(static_cast<unsigned char>(text[at])))) {
    EXPECT_EQ(points.at(at), count);
    EXPECT_EQ(points.byte_of(count), at);
    ++count;
  }
  EXPECT_EQ(points.at(static_cast<std::uint32_t>(text.size())), count);
  EXPECT_EQ(points.byte_of(count + 5), text.size());
}

TEST(CodePoints, AreBytesInAscii) {
  const CodePoints points("abc");
  EXPECT_EQ(points.at(2), 2u);
  EXPECT_EQ(points.byte_of(9), 3u);
}

static_assert(hash_of("a") == 0xaf63dc4c8601ec8cu);  // FNV-1a's published test vector

}  // namespace
}  // namespace minutes::base
