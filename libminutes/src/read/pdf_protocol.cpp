// The protocol of bindings/pdf/README.md. Its lines come from a program that hostile bytes may have taken over, so that
// every number is bounded and every text made valid UTF-8.
#include <algorithm>
#include <charconv>

#include "base/validate.h"
#include "read/pdf.h"

namespace minutes::read {
namespace {

constexpr long farthest = 10'000'000;  ///< hundredths of a point: larger pages than PDF allows
constexpr float unit = 100;

struct Named {
  std::string_view name;
  ErrorCode code;
};
constexpr Named errors[] = {
    {"encrypted", ErrorCode::encrypted},   {"damaged", ErrorCode::damaged},
    {"too_large", ErrorCode::too_large},   {"memory_limit", ErrorCode::memory_limit},
    {"time_limit", ErrorCode::time_limit}, {"unreadable_file", ErrorCode::unreadable_file},
};
struct Doubt {
  std::string_view name;
  WarningCode code;
};
constexpr Doubt doubts[] = {
    {"page_by_ocr", WarningCode::page_by_ocr},
    {"page_without_text", WarningCode::page_without_text},
    {"pages_left_out", WarningCode::pages_left_out},
};

[[noreturn]] void no_sense() {
  refuse(ErrorCode::reader_failed, "minutes-pdf answers with what nobody understands; is it of another version?");
}

/// The fields of a record, one after the other.
class Fields {
 public:
  explicit Fields(std::string_view record) : rest_(record) {}

  std::string_view word() {
    if (!rest_.empty() && rest_[0] == ' ') rest_.remove_prefix(1);
    const auto end = std::min(rest_.find(' '), rest_.size());
    const std::string_view field = rest_.substr(0, end);
    rest_.remove_prefix(end);
    return field;
  }
  long number(long least, long most) {
    const std::string_view field = word();
    long value = 0;
    const auto read = std::from_chars(field.data(), field.data() + field.size(), value);
    if (read.ec != std::errc() || read.ptr != field.data() + field.size()) no_sense();
    return std::clamp(value, least, most);
  }
  float length() { return static_cast<float>(number(-farthest, farthest)) / unit; }
  /// The last field, as valid UTF-8.
  std::string rest() {
    if (!rest_.empty() && rest_[0] == ' ') rest_.remove_prefix(1);
    return base::repair_utf8(rest_).text;
  }

 private:
  std::string_view rest_;
};

class Reader {
 public:
  Reader(std::string_view answer, Budget& budget) : left_(answer), budget_(budget) {}

  PdfPages run() {
    if (line() != "minutes-pdf 1") no_sense();
    if (left_.find("\nC\n") == left_.npos) refuse_told();
    while (!left_.empty()) record(line());
    return std::move(out_);
  }

 private:
  std::string_view line() {
    const auto end = std::min(left_.find('\n'), left_.size());
    const std::string_view found = left_.substr(0, end);
    left_.remove_prefix(std::min(end + 1, left_.size()));
    return found;
  }

  /// The pages are not all there: the last error says why. What stands before it may be cut off anywhere.
  [[noreturn]] void refuse_told() const {
    constexpr std::string_view start = "E ";
    auto at = left_.rfind("\nE ");
    at = at == left_.npos ? (left_.starts_with(start) ? 0 : left_.size()) : at + 1;
    if (at == left_.size()) refuse(ErrorCode::reader_failed, "minutes-pdf broke off in the middle of its answer");
    Fields fields(left_.substr(at + 1, left_.substr(at).find('\n') - 1));
    const std::string_view code = fields.word();
    const auto* known = std::find_if(std::begin(errors), std::end(errors), [&](const Named& e) { return e.name == code; });
    if (known == std::end(errors)) no_sense();
    refuse(known->code, fields.rest());
  }

  void record(std::string_view text) {
    if (text.empty()) return;
    Fields fields(text.substr(1));
    switch (text[0]) {
      case 'W': return word(fields);
      case 'P': return page(fields);
      case 'F': return font(fields);
      case 'N': return note(fields);
      case 'B': return bookmark(fields);
      default: return;  // a later version may tell more
    }
  }

  void word(Fields& fields) {
    if (out_.pages.empty()) no_sense();
    budget_.take(sizeof(PdfWord));
    PdfWord word;
    word.x0 = fields.length(), word.y0 = fields.length(), word.x1 = fields.length(), word.y1 = fields.length();
    if (word.x1 < word.x0) std::swap(word.x0, word.x1);
    if (word.y1 < word.y0) std::swap(word.y0, word.y1);
    word.box = {out_.pages.back().number, word.x0, word.y0, word.x1, word.y1};
    const auto font = static_cast<std::size_t>(fields.number(0, 1 << 20));
    word.size = fields.length();
    const long flags = fields.number(0, 255);
    word.space_after = (flags & 1) != 0;
    word.turn = static_cast<std::uint8_t>(flags >> 1 & 3);
    word.confidence = static_cast<float>(fields.number(0, 100)) / 100;
    word.text = fields.rest();
    word.bold = font > 0 && font <= bold_.size() && bold_[font - 1];
    if (word.text.empty()) return;
    budget_.take(word.text.size());
    out_.pages.back().words.push_back(std::move(word));
  }

  void page(Fields& fields) {
    budget_.take(sizeof(PdfPage));
    PdfPage page;
    page.number = static_cast<std::uint32_t>(fields.number(1, farthest));
    page.width = fields.length(), page.height = fields.length();
    fields.number(0, 359);
    const std::string_view source = fields.word();
    page.recognised = source == "ocr" || source == "mixed";
    page.skew = static_cast<float>(fields.number(-45'000, 45'000)) / 1000;
    page.label = fields.rest();
    out_.pages.push_back(std::move(page));
  }

  void font(Fields& fields) {
    budget_.take(1);
    fields.number(0, 1 << 20);
    bold_.push_back((fields.number(0, 3) & 1) != 0);
  }

  void note(Fields& fields) {
    const std::string_view code = fields.word();
    const long number = fields.number(0, farthest);
    const auto* known = std::find_if(std::begin(doubts), std::end(doubts), [&](const Doubt& d) { return d.name == code; });
    if (known == std::end(doubts)) return;
    budget_.take(sizeof(Warning));
    out_.warnings.push_back({known->code, "page " + std::to_string(number) + ": " + fields.rest()});
  }

  void bookmark(Fields& fields) {
    budget_.take(sizeof(PdfBookmark));
    const auto level = static_cast<std::uint8_t>(fields.number(1, 6));
    out_.bookmarks.push_back({level, fields.rest()});
  }

  std::string_view left_;
  Budget& budget_;
  PdfPages out_{};
  std::vector<bool> bold_{};  ///< per font
};

}  // namespace

PdfPages read_protocol(std::string_view answer, Budget& budget) { return Reader(answer, budget).run(); }

}  // namespace minutes::read
