// Section signs that recognition does not know: tesseract's Swedish data reads `§ 12` as `8 12`, `$ 12` or `812`. Lines that
// start so and count on from one to the next are headings of §§.
#include <algorithm>
#include <charconv>
#include <string_view>

#include "read/pdf_page.h"

namespace minutes::read {
namespace {

constexpr std::size_t enough = 3;  ///< lines in a row that count on
constexpr std::uint32_t step = 2;  ///< one of them may have been read quite otherwise

/// A line that may start with a § read wrongly.
struct Candidate {
  PdfWord* word = nullptr;
  std::uint32_t number = 0;
  bool joined = false;  ///< sign and number are one word
};

bool is_sign(std::string_view text) {
  return text == "8" || text == "$" || text == "S" || text == "&" || text == "§" || text == "88" || text == "$$" || text == "5";
}

/// One to four digits, a full stop behind them or not; 0 where it is no number.
std::uint32_t number_of(std::string_view text) {
  if (text.ends_with('.')) text.remove_suffix(1);
  std::uint32_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  return read.ec == std::errc() && read.ptr == text.data() + text.size() && text.size() <= 4 ? number : 0;
}

/// `KS § 12` has the body's letters in front.
bool is_prefix(std::string_view text) {
  return text.size() >= 2 && text.size() <= 5 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

void add(std::vector<PdfWord>& words, std::vector<Candidate>& found) {
  std::size_t at = words.size() > 1 && is_prefix(words[0].text) ? 1 : 0;
  std::string_view text = words[at].text;
  if (is_sign(text) && at + 1 < words.size()) {
    if (const std::uint32_t number = number_of(words[at + 1].text)) found.push_back({&words[at], number, false});
  }
  if (text.starts_with("§")) return;
  if (text.size() > 1 && is_sign(text.substr(0, 1)))
    if (const std::uint32_t number = number_of(text.substr(1))) found.push_back({&words[at], number, true});
}

/// The longest row of candidates that count on.
std::vector<Candidate> longest_row(const std::vector<Candidate>& all) {
  constexpr std::size_t most = 2000;
  const std::size_t count = std::min(all.size(), most);
  std::vector<std::size_t> length(count, 1), before(count, count);
  std::size_t best = count;
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t k = 0; k < i; ++k)
      if (all[k].word != all[i].word && all[i].number > all[k].number && all[i].number <= all[k].number + step &&
          length[k] + 1 > length[i])
        length[i] = length[k] + 1, before[i] = k;
    if (best == count || length[i] > length[best]) best = i;
  }
  std::vector<Candidate> row;
  for (std::size_t at = best; at < count; at = before[at]) row.push_back(all[at]);
  return row;
}

}  // namespace

void restore_section_signs(std::vector<PageRows>& pages) {
  std::vector<Candidate> all;
  for (PageRows& page : pages)
    if (page.page.ocr)
      for (Row& row : page.rows) add(row.pieces.front().words, all);
  const std::vector<Candidate> row = longest_row(all);
  if (row.size() < enough) return;
  for (const Candidate& found : row) found.word->text = found.joined ? "§" + found.word->text.substr(1) : "§";
}

}  // namespace minutes::read
