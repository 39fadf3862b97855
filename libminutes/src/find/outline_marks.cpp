#include "find/outline_marks.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace minutes::find {

void skip_blanks(std::string_view& text) {
  while (!text.empty()) {
    if (text[0] > ' ' && text[0] < 0x7F) return;
    const char32_t c = base::code_point_at(text, 0);
    if (!base::is_space(c) && !base::is_invisible(c)) return;
    text.remove_prefix(base::sequence_length(static_cast<unsigned char>(text[0])));
  }
}

void skip_emphasis(std::string_view& text) {
  while (!text.empty() && (text[0] == '*' || text[0] == '_')) text.remove_prefix(1);
}

bool capital_or_digit(std::string_view text) {
  if (text.empty()) return false;
  const char32_t c = base::code_point_at(text, 0);
  return base::is_upper(c) || base::is_digit(c) || c == U'”' || c == U'"' || c == U'“' || c == U'[' || c == U'»' ||
         c == U'\'' || c == U'*';
}

std::uint32_t take_number(std::string_view& text, std::size_t most) {
  std::uint32_t value = 0;
  std::size_t digits = 0;
  while (digits < text.size() && digits < most && is_digit(text[digits]))
    value = value * 10 + static_cast<std::uint32_t>(text[digits++] - '0');
  if (digits == 0 || (digits < text.size() && is_digit(text[digits]))) return 0;
  text.remove_prefix(digits);
  return value;
}

namespace {

/// An organ's letters before the sign: `KS § 12`, `Ks §12`.
void skip_organ(std::string_view& text) {
  const auto sign = text.substr(0, 14).find("§");
  if (sign == std::string_view::npos || sign == 0) return;
  const std::string_view before = text.substr(0, sign);
  if (!base::is_upper(base::code_point_at(before, 0)) || before.back() != ' ' ||
      std::count(before.begin(), before.end(), ' ') > 2)
    return;
  if (before.find_first_of(".,:;()0123456789") != std::string_view::npos) return;
  text.remove_prefix(sign);
}

}  // namespace

std::uint32_t take_paragraph(std::string_view& text) {
  std::string_view rest = text;
  skip_organ(rest);
  std::uint32_t value = 0;
  if (rest.starts_with("§")) {
    rest.remove_prefix(2);
    if (rest.starts_with("§")) return 0;
    skip_blanks(rest);
    skip_emphasis(rest);
    skip_blanks(rest);
    value = take_number(rest);
  } else if (rest.starts_with("Paragraf ") || rest.starts_with("PARAGRAF ")) {
    rest.remove_prefix(9);
    value = take_number(rest);
  } else if (!rest.empty() && is_digit(rest[0])) {
    value = take_number(rest);
    skip_blanks(rest);
    if (!rest.starts_with("§")) return 0;
    rest.remove_prefix(2);
  }
  if (value != 0) text = rest;
  return value;
}

namespace {

constexpr std::array diary_words = {
    std::string_view("dnr"),           std::string_view("diarienummer"),  std::string_view("diarienr"),
    std::string_view("ärendenummer"),  std::string_view("ärendenr"),      std::string_view("ärende nr"),
    std::string_view("d.nr"),          std::string_view("dnr."),          std::string_view("dnr:"),
    std::string_view("diarienummer:"), std::string_view("ärendenummer:"), std::string_view("diarienr:"),
    std::string_view("diariekod"),     std::string_view("ärende-id"),     std::string_view("beteckning")};

}  // namespace

std::size_t word_size(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c > ' ' && c < 0x7F) {
      ++at;
    } else if (base::is_space(base::code_point_at(text, at))) {
      break;
    } else {
      at += base::sequence_length(static_cast<unsigned char>(c));
    }
  }
  return std::min(at, text.size());
}

namespace {

std::size_t space_size(std::string_view text) {
  return !text.empty() && base::is_space(base::code_point_at(text, 0))
             ? base::sequence_length(static_cast<unsigned char>(text[0]))
             : 0;
}

/// Size of the word for a diary number that the text starts with; 0 where it starts otherwise.
std::size_t diary_word_size(std::string_view text) {
  if (text.empty() || (text[0] != 'D' && text[0] != 'd' && text[0] != 'B' && text[0] != 'b' && text[0] != '\xC3')) return 0;
  const std::string folded = base::fold(text.substr(0, 16));  // folding keeps the size of Swedish letters
  const std::string_view lead = folded;
  for (const std::string_view word : diary_words)
    if (lead.starts_with(word) && (lead.size() <= word.size() || space_size(lead.substr(word.size())) != 0)) return word.size();
  return 0;
}

/// A number with a separator inside: `2024/00017`, `ABK-2025-00364`, `0220/23`, `2022:118-042`.
bool is_code(std::string_view word) {
  bool digits = false, separator = false;
  for (const char c : word) {
    digits |= is_digit(c);
    separator |= c == '/' || c == '-' || c == ':';
    if (!is_digit(c) && !base::is_upper(static_cast<unsigned char>(c)) && c != '/' && c != '-' && c != ':' && c != '.' &&
        static_cast<unsigned char>(c) < 0x80)
      return false;
  }
  // 2024-2027 and a date are none
  const bool year_pair =
      std::none_of(word.begin(), word.end(), [](char c) { return c == '/' || c == ':' || (c >= 'A' && c <= 'Z'); });
  return digits && separator && word.size() >= 5 && !year_pair;
}

/// A year and a running number, told from two years by its length or its leading nought: `2025-00018`, `2024-402`.
bool is_year_and_number(std::string_view word) {
  if (word.size() < 7 || word.size() > 11 || word[4] != '-' || (word[0] != '1' && word[0] != '2')) return false;
  const std::string_view number = word.substr(5);
  if (!std::all_of(number.begin(), number.end(), is_digit) || !std::all_of(word.begin(), word.begin() + 4, is_digit))
    return false;
  return number.size() > 4 || number.size() == 3 || number[0] == '0';
}

}  // namespace

bool is_acronym(std::string_view word) {
  if (word.empty() || word.size() > 8) return false;
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80 || c == '-'; });
}

std::string take_diary_number(std::string_view& text) {
  std::string_view rest = text;
  skip_blanks(rest);
  const std::size_t word = diary_word_size(rest);
  const bool named = word != 0;
  rest.remove_prefix(word);
  skip_blanks(rest);
  const std::string_view from = rest;
  std::size_t size = word_size(rest);
  const std::size_t gap = space_size(rest.substr(size));
  const bool lettered = is_acronym(rest.substr(0, size)) && gap != 0 && size + gap < rest.size() && is_digit(rest[size + gap]);
  if (lettered) size += gap + word_size(rest.substr(size + gap));
  std::string_view code = from.substr(0, size);
  while (!code.empty() && (code.back() == ',' || code.back() == '.' || code.back() == '*' || code.back() == ')'))
    code.remove_suffix(1);
  const std::string_view last = code.substr(code.find(' ') == std::string_view::npos ? 0 : code.find(' ') + 1);
  const bool number = std::any_of(last.begin(), last.end(), is_digit);
  const bool dotted = last.size() < code.size() && last.size() > 5 && last[4] == '.' && last[0] == '2';
  if (code.empty() || (named ? !number : !is_code(last) && !dotted && !(lettered && is_year_and_number(last)))) return {};
  text = from.substr(code.size());
  return std::string(code);
}

namespace {

/// `FHR 2022-17`, which by itself may be a period as well.
std::string take_lettered_year(std::string_view& text) {
  std::string_view rest = text;
  skip_blanks(rest);
  const std::size_t letters = word_size(rest);
  if (letters < 2 || letters > 5 || !is_acronym(rest.substr(0, letters))) return {};
  const std::string_view from = rest;
  rest.remove_prefix(letters);
  skip_blanks(rest);
  const std::size_t size = word_size(rest);
  const std::string_view code = rest.substr(0, size);
  if (code.size() < 6 || code[4] != '-' || !code.starts_with("20")) return {};
  if (!std::all_of(code.begin(), code.begin() + 4, is_digit) || !std::all_of(code.begin() + 5, code.end(), is_digit)) return {};
  rest.remove_prefix(size);
  text = rest;
  return std::string(from.substr(0, static_cast<std::size_t>(code.data() + code.size() - from.data())));
}

/// Cuts a code that stands behind a wide gap: `Konstgräs      KFN 2024.0091`.
std::string cut_code_column(std::string_view& text) {
  const auto gap = std::max(text.rfind("  ") + 1, text.rfind('\t') + 1);  // 0 where there is none
  if (gap == 0) return {};
  std::string_view rest = text.substr(gap);
  std::string number = take_diary_number(rest);
  if (number.empty()) number = take_lettered_year(rest);
  if (number.empty() || rest.find_first_not_of(" )*.") != std::string_view::npos) return {};
  text = text.substr(0, text.find_last_not_of(" \t", gap - 1) + 1);
  return number;
}

}  // namespace

std::string cut_diary_number(std::string_view& text) {
  for (const std::string_view word : {"Dnr", "dnr", "Diarienummer", "Diarienr", "Ärendenummer", "Ärendenr"}) {
    const auto at = text.find(word);
    if (at == std::string_view::npos || at < 2 || (text[at - 1] != ' ' && text[at - 1] != '(' && text[at - 1] != '\t'))
      continue;
    std::string_view rest = text.substr(at);
    std::string number = take_diary_number(rest);
    if (number.empty() || rest.find_first_not_of(" )*.") != std::string_view::npos) continue;
    text = text.substr(0, at);
    while (!text.empty() && std::string_view(" (,\t-").find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    return number;
  }
  return cut_code_column(text);
}

void take_year_part(std::string_view& rest, std::uint32_t& value) {
  if (rest.size() < 2 || (rest[0] != '/' && rest[0] != ':') || !is_digit(rest[1])) return;
  std::string_view after = rest.substr(1);
  const std::uint32_t other = take_number(after);
  if (other == 0) return;
  constexpr std::uint32_t first_year = 1900;
  if (value >= first_year) value = other;
  rest = after;
}

namespace {

/// `forts.`, `(forts.)` before the title.
bool take_continued_before(std::string_view& text) {
  std::string_view rest = text;
  while (!rest.empty() && (rest[0] == ' ' || rest[0] == '(')) rest.remove_prefix(1);
  for (const std::string_view word : {"forts.", "Forts.", "FORTS.", "forts ", "Forts ", "fortsättning ", "Fortsättning "}) {
    if (!rest.starts_with(word)) continue;
    rest.remove_prefix(word.size());
    while (!rest.empty() && (rest[0] == ' ' || rest[0] == ')' || rest[0] == ':')) rest.remove_prefix(1);
    text = rest;
    return true;
  }
  return false;
}

}  // namespace

bool take_continued(std::string_view& text) {
  if (take_continued_before(text)) return true;
  std::string_view rest = text;
  while (!rest.empty() && (rest.back() == ' ' || rest.back() == ')' || rest.back() == '.' || rest.back() == '*'))
    rest.remove_suffix(1);
  for (const std::string_view word : {"forts", "fortsättning", "Forts", "Fortsättning", "FORTS", "(forts", "fortsatt"}) {
    if (rest.size() < word.size() || rest.substr(rest.size() - word.size()) != word) continue;
    rest.remove_suffix(word.size());
    while (!rest.empty() && (rest.back() == ' ' || rest.back() == '(' || rest.back() == ',')) rest.remove_suffix(1);
    text = rest;
    return true;
  }
  return false;
}

}  // namespace minutes::find
