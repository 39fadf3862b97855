#include "write/json_text.h"

#include <gtest/gtest.h>

#include <charconv>
#include <cmath>
#include <limits>

namespace minutes::write {
namespace {

template <class Write>
std::string written(Write write) {
  std::string all;
  JsonPieces pieces([&](std::string_view piece) { all += piece; });
  JsonText json(pieces);
  write(json);
  json.finish();
  return all;
}

std::string string_of(std::string_view text) {
  return written([&](JsonText& json) { json.string(text); });
}

template <class Number>
std::string number_of(Number value) {
  return written([&](JsonText& json) { json.number(value); });
}

TEST(JsonText, EscapesWhatJsonWantsEscaped) {
  const struct {
    std::string_view text, json;
  } cases[] = {
      {"", R"("")"},
      {"nämnd – “§ 3”", R"("nämnd – “§ 3”")"},
      {"a\"b\\c/", R"("a\"b\\c/")"},
      {"\n\r\t\f\b", R"("\n\r\t\f\b")"},
      {std::string_view("\0\x01\x1f\x7f", 4), R"("\u0000\u0001\u001f\u007f")"},
      {"\xEF\xBF\xBD \xF0\x9F\x98\x80", "\"\xEF\xBF\xBD \xF0\x9F\x98\x80\""},
  };
  for (const auto& [text, json] : cases) EXPECT_EQ(string_of(text), json);
}

TEST(JsonText, ForeignBytesBecomeValidUtf8) {
  EXPECT_EQ(written([](JsonText& json) { json.foreign_string("f\xF6r\xC3"); }), "\"f\xEF\xBF\xBDr\xEF\xBF\xBD\"");
}

TEST(JsonText, ThousandthsAreWrittenAsAnyOtherNumber) {
  for (int count = 0; count <= 1000; ++count)
    for (const float value : {static_cast<float>(count) / 1000, std::nextafter(static_cast<float>(count) / 1000, 2.0F)}) {
      char digits[32];
      const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
      EXPECT_EQ(number_of(value), std::string(digits, end));
    }
}

TEST(JsonText, NumbersAreShortAndExact) {
  EXPECT_EQ(number_of(std::uint64_t{0}), "0");
  for (const std::uint64_t value :
       {9u, 10u, 99u, 100u, 999u, 1000u, 9999u, 10000u, 12345u, 999999u, 1000000u, 10203040u, 99999999u, 100000000u})
    EXPECT_EQ(number_of(value), std::to_string(value));
  EXPECT_EQ(number_of(std::numeric_limits<std::uint64_t>::max()), "18446744073709551615");
  EXPECT_EQ(number_of(1400000.0), "1400000");
  EXPECT_EQ(number_of(-0.5), "-0.5");
  EXPECT_EQ(number_of(26.081), "26.081");
  EXPECT_EQ(number_of(1e300), "1e+300");
  EXPECT_EQ(number_of(0.9f), "0.9");
  EXPECT_EQ(number_of(std::numeric_limits<double>::quiet_NaN()), "null");
}

TEST(JsonText, PutsCommasWhereTheyAreDue) {
  const std::string record = written([](JsonText& json) {
    json.begin_object();
    json.key("a"), json.begin_array();
    json.boolean(true), json.null(), json.id('d', 0), json.plain("x");
    json.begin_object(), json.end_object();
    json.begin_array(), json.end_array();
    json.end_array();
    json.key("b"), json.string(",");
    json.key("c"), json.string("{");
    json.key("d"), json.number(std::uint64_t{7});
    json.end_object();
  });
  EXPECT_EQ(record, R"({"a":[true,null,"d1","x",{},[]],"b":",","c":"{","d":7})");
}

TEST(JsonText, GivesPiecesThatMakeUpTheWhole) {
  const std::string clean(3 * JsonPieces::size + 5, 'x'), quotes(JsonPieces::size, '"');
  EXPECT_EQ(string_of(clean), '"' + clean + '"');
  EXPECT_EQ(string_of(quotes).size(), 2 * quotes.size() + 2);
  const std::string list = written([](JsonText& json) {
    json.begin_array();
    for (std::uint64_t n = 0; n < 10000; ++n) json.room(), json.number(n);
    json.end_array();
  });
  EXPECT_TRUE(list.starts_with("[0,1,2,") && list.ends_with(",9998,9999]")) << list.size();
  EXPECT_EQ(list.size(), 10 + 90 * 2 + 900 * 3 + 9000 * 4 + 9999 + 2);
}

TEST(JsonText, IndentsWithoutTouchingStrings) {
  const std::string long_text(120, 'x');
  const std::string json = R"({"a":[1,2],"b":"{[,:\"]","c":{"d":[{"e":")" + long_text + R"("}]}})";
  EXPECT_EQ(indented(json),
            "{\n  \"a\": [1, 2],\n  \"b\": \"{[,:\\\"]\",\n  \"c\": {\n    \"d\": [\n      {\n        \"e\": \"" + long_text +
                "\"\n      }\n    ]\n  }\n}");
  EXPECT_EQ(indented(R"({"":""})"), R"({"": ""})");
}

}  // namespace
}  // namespace minutes::write
