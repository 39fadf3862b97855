#include "find/pattern.h"

#include <gtest/gtest.h>

#include "find/matcher.h"
#include "find/ruleset.h"
#include "support/documents.h"

namespace minutes {
namespace {

/// The reading of what `pattern` matches first in `text`, and of each capture: `whole | name=reading …`; empty for no match.
std::string matched(std::string_view pattern, std::string_view text) {
  const find::Pattern compiled(pattern);
  EXPECT_EQ(compiled.error(), "") << pattern;
  const test::Read read(text);
  find::Matcher matcher(*read.view);
  std::string out;
  find::for_each_segment(*read.view, [&](find::Segment segment) {
    matcher.enter(segment, [](auto&&...) {});
    for (std::uint32_t at = 0; at < segment.size() && out.empty(); ++at) {
      const auto attempt = compiled.match(matcher, at);
      EXPECT_FALSE(attempt.gave_up);
      if (!attempt.matched || attempt.end == at) continue;
      out = read.view->reading(read.view->span({segment[at], segment[attempt.end - 1] + 1}));
      for (std::size_t n = 0; n < compiled.capture_names().size(); ++n)
        if (!attempt.captures[n].empty())
          out += (n == 0 ? " | " : " ") + compiled.capture_names()[n] + "=" +
                 read.view->reading(read.view->span(attempt.captures[n]));
    }
  });
  return out;
}

struct Case {
  std::string_view pattern, text, expected;
};

constexpr Case cases[] = {
    // words and alternatives
    {"styrelsen", "Idag möts Styrelsen igen", "Styrelsen"},
    {"valde|utsåg", "Mötet utsåg Kim", "utsåg"},
    {"valde utsåg", "Mötet utsåg Kim", ""},
    // classes, flags, ranges
    {"{1..31} <word>", "Den 45 mars eller 12 maj", "12 maj"},
    {"<capital>+3", "igår kom Kim Lind Ek hit", "Kim Lind Ek"},
    {"<caps>", "möte med ABCD nu", "ABCD"},
    {"%month", "under Mars blir det", "Mars"},
    // suffix, regex, conjunction, negation
    {"*nämnden", "nu sade miljönämnden ja", "miljönämnden"},
    {"*nämnden", "nu sade nämnden ja", ""},
    {"/[a-z]+t/", "vi fick ett nej", "ett"},
    {"<capital>&*sson", "hos persson och Larsson", "Larsson"},
    {"den !%month", "den mars den dag", "den dag"},
    // repeats and groups
    {"a b? c", "a c", "a c"},
    {"a b~2 c", "a b b c", "a b b c"},
    {"a b~2 c", "a b b b c", ""},
    {"( a / b c ) d", "b c d", "b c d"},
    {"x ( och y )~3 z", "x och y och y z", "x och y och y z"},
    // captures
    {"day:{1..31} month:%month", "kom 3 maj", "3 maj | day=3 month=maj"},
    {"who:( <capital> <capital>? ) kom", "Kim Lind kom", "Kim Lind kom | who=Kim Lind"},
    {"n:<capital>+3 .", "nu Kim Lind kom", "Kim Lind kom | n=Kim Lind"},
    // edges and escapes
    {"^ nu", "nu är nu", "nu"},
    {"nu $", "nu är nu", "nu"},
    {"\\( a \\)", "x ( a ) y", "( a )"},
    // windows over several tokens
    {"om /[0-9]+ kr/w", "om 500 kr till", "om 500 kr"},
};

TEST(Pattern, MatchesAsItsLanguageSays) {
  for (const Case& c : cases) EXPECT_EQ(matched(c.pattern, c.text), c.expected) << c.pattern << " on " << c.text;
}

TEST(Pattern, RefusesWhatTheLanguageDoesNotHave) {
  for (const std::string_view bad : {"", "%nosuchlist", "<nosuchclass>", "{3..}", "( a", "a )", "/[/", "a||b"})
    EXPECT_NE(find::Pattern(bad).error(), "") << bad;
}

TEST(Pattern, AnchorsOnItsRarestElement) {
  const find::Pattern pattern("den {1..31} %month");
  EXPECT_NE(pattern.anchor().lists, 0u);
  EXPECT_EQ(pattern.anchor().min_before, 2u);
  EXPECT_EQ(pattern.anchor().max_before, 2u);
  EXPECT_TRUE(find::Pattern("a?").anchor().any);
  const find::Pattern either("( <word> nämligen / alltså ) .");
  EXPECT_EQ(either.anchor().hashes.size(), 2u);
  EXPECT_EQ(either.anchor().min_before, 0u);
  EXPECT_EQ(either.anchor().max_before, 1u);
}

TEST(Pattern, NestedRepeatsStayBounded) {
  const find::Pattern pattern("( a|b <word>~6 )~6 zzz");
  std::string text;
  for (int n = 0; n < 2000; ++n) text += "a b ";
  const test::Read read(text);
  find::Matcher matcher(*read.view);
  find::for_each_segment(*read.view, [&](find::Segment segment) {
    matcher.enter(segment, [](auto&&...) {});
    for (std::uint32_t at = 0; at < segment.size(); ++at) EXPECT_FALSE(pattern.match(matcher, at).matched);
  });
}

}  // namespace
}  // namespace minutes
