// What the API promises whatever the document: errors as values, options checked, the same bytes the same record.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "minutes/minutes.h"
#include "support/documents.h"

namespace minutes {
namespace {

constexpr std::string_view sample =
    "Styrelsen den 3 mars 2025\nNärvarande: Kim Ek, Bo Lind\n\n§ 1 Ekonomi\nStyrelsen beslutade att anta budgeten.\n";

ErrorCode code_of(const Result<Document>& result) {
  EXPECT_FALSE(result.has_value());
  return result ? ErrorCode::internal : result.error().code;
}

TEST(Parse, RefusesOptionsThatCannotBe) {
  const auto with = [](auto change) {
    Options options;
    change(options);
    return options;
  };
  const Options bad[] = {
      with([](Options& o) { o.meeting_date = "2024-02-30"; }), with([](Options& o) { o.meeting_date = "i går"; }),
      with([](Options& o) { o.meeting_date = ""; }),           with([](Options& o) { o.spring_month = 0; }),
      with([](Options& o) { o.winter_month = 13; }),
  };
  for (const auto& options : bad) {
    EXPECT_EQ(code_of(parse(sample, options)), ErrorCode::bad_option);
    ASSERT_TRUE(fault_of(options));
    EXPECT_NE(fault_of(options)->message.find("wanted"), std::string::npos) << fault_of(options)->message;
  }
  EXPECT_FALSE(fault_of(with([](Options& o) { o.meeting_date = "2024-02-29"; })));
}

TEST(Parse, RefusesWhatIsNoText) {
  EXPECT_EQ(code_of(parse("")), ErrorCode::empty_input);
  EXPECT_EQ(code_of(parse(" \n\t\r\n")), ErrorCode::empty_input);
  EXPECT_EQ(code_of(parse(sample, {.max_bytes = 10})), ErrorCode::too_large);
}

TEST(Parse, FilesAreCheckedBeforeTheyAreRead) {
  const auto folder = std::filesystem::temp_directory_path() / ("minutes-parse-test-" + std::to_string(::getpid()));
  std::filesystem::create_directory(folder);
  const std::string path = (folder / "a.txt").string();
  std::ofstream(path) << sample;
  std::filesystem::create_symlink("nowhere", folder / "dangling");

  const auto document = Parser().parse_file(path);
  ASSERT_TRUE(document);
  EXPECT_EQ(document->name, path);
  EXPECT_EQ(code_of(Parser(Options{.max_bytes = 5}).parse_file(path)), ErrorCode::too_large);
  EXPECT_EQ(code_of(Parser().parse_file((folder / "none").string())), ErrorCode::not_found);
  EXPECT_EQ(code_of(Parser().parse_file((folder / "dangling").string())), ErrorCode::not_found);
  EXPECT_EQ(code_of(Parser().parse_file(folder.string())), ErrorCode::not_a_file);
  EXPECT_EQ(code_of(Parser().parse_file("/dev/null")), ErrorCode::not_a_file);
  std::filesystem::remove_all(folder);
}

TEST(Parse, SameBytesSameRecord) {
  const Parser parser;
  const auto once = parser.parse(sample), again = Parser().parse(sample);
  ASSERT_TRUE(once && again);
  EXPECT_EQ(*once, *again);
  EXPECT_EQ(write::json(*once), write::json(*again));
}

TEST(Parse, ADocumentOutlivesItsBytesAndParser) {
  Result<Document> document = Error{};
  {
    const std::string bytes(sample);
    document = Parser().parse(bytes, std::string("short-lived name"));
  }
  ASSERT_TRUE(document);
  EXPECT_EQ(document->name, "short-lived name");
  EXPECT_EQ(document->text.content, sample);
}

}  // namespace
}  // namespace minutes
