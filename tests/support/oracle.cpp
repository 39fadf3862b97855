#include "support/oracle.h"

#include <algorithm>

#include "base/utf8.h"

namespace minutes::test {
namespace {

using Letters = std::u32string;

bool is_letter(char32_t c) { return base::is_letter(c); }
bool is_alnum(char32_t c) { return base::is_letter(c) || base::is_digit(c); }

// Takes the line apart one token at a time; every rule asks for itself what stands around a place.
class Oracle {
 public:
  explicit Oracle(Letters line) : line_(std::move(line)) {}

  std::vector<std::string> run() {
    std::vector<std::string> out;
    std::size_t open = 0;
    bool section = false;
    for (std::size_t at = 0; at < line_.size();) {
      if (base::is_space(line_[at])) {
        ++at;
        continue;
      }
      std::size_t end = token_end(at, section);
      const bool short_number = end - at <= 2 && all_digits(at, end);
      const bool small_follows = letter(end + 2) && !base::is_upper(c(end + 2));
      if (short_number && c(end) == '.' && c(end + 1) == ' ' && small_follows) ++end;  // `1. tidigast`
      const bool small_letter = end - at == 1 && is_letter(line_[at]) && !base::is_upper(line_[at]);
      if (open == 0 && (short_number || small_letter) && c(end) == ')' && c(end + 1) == ' ') ++end;
      if (c(at) == '(') ++open;
      if (c(at) == ')' && open > 0) --open;
      section = c(at) == U'§';
      out.push_back(slice(at, end));
      at = end;
    }
    return out;
  }

 private:
  char32_t c(std::size_t at) const { return at < line_.size() ? line_[at] : 0; }
  bool digit(std::size_t at) const { return base::is_digit(c(at)); }
  bool letter(std::size_t at) const { return at < line_.size() && is_letter(line_[at]); }
  bool alnum(std::size_t at) const { return at < line_.size() && is_alnum(line_[at]); }
  bool all_digits(std::size_t at, std::size_t end) const {
    return std::all_of(line_.begin() + static_cast<long>(at), line_.begin() + static_cast<long>(end), base::is_digit);
  }
  std::size_t digits_end(std::size_t at) const { return digit(at) ? digits_end(at + 1) : at; }
  std::size_t run_end(std::size_t at) const { return alnum(at) ? run_end(at + 1) : at; }

  std::string slice(std::size_t at, std::size_t end) const {
    std::string out;
    for (; at < end; ++at) base::append(out, line_[at]);
    return out;
  }

  std::size_t token_end(std::size_t at, bool section) const {
    if (letter(at)) return word_end(at);
    if (digit(at)) return number_end(at, section);
    std::size_t end = at + 1;
    if (c(at) == '.' || c(at) == '-' || c(at) == U'§' || c(at) == U'–')
      while (c(end) == c(at)) ++end;
    if (c(at) == ':' && c(end) == '-' && at > 0 && digit(at - 1)) ++end;
    return end;
  }

  // Letters and digits of [at, end), counted.
  struct Count {
    int upper = 0, lower = 0, digits = 0;
    bool adjoined = false;
  };
  Count count(std::size_t at, std::size_t end) const {
    Count n;
    for (std::size_t i = at; i < end; ++i) {
      n.digits += digit(i);
      n.upper += letter(i) && base::is_upper(c(i));
      n.lower += letter(i) && !base::is_upper(c(i));
      n.adjoined |= i > at && ((digit(i) && letter(i - 1)) || (letter(i) && digit(i - 1)));
    }
    return n;
  }

  // What goes on inside a word: compounds, diary numbers (`KS/2024:12`), versions (`A4.2`).
  bool word_goes_on(std::size_t at, std::size_t end) const {
    const Count n = count(at, end);
    const bool series = n.lower == 0 && n.upper >= 2 && n.upper <= 6;
    switch (c(end)) {
      case '-': return alnum(end + 1);
      case '/': return digit(end + 1) && (series || n.digits > 0);
      case ':': return digit(end + 1) && n.digits > 0 && n.upper > 0;
      case '.': return digit(end + 1) && digit(end - 1) && n.adjoined;
      default: return false;
    }
  }

  std::size_t word_end(std::size_t at) const {
    std::size_t end = run_end(at);
    while (word_goes_on(at, end)) end = run_end(end + 1);
    return c(end) == '-' && c(end + 1) != '-' ? end + 1 : end;
  }

  // `1 234`: one to three digits, a space, three digits, and nothing behind that makes them part of something else.
  std::size_t grouped_end(std::size_t start, std::size_t end, bool section) const {
    if (end - start > 3 || c(start) == '0' || !all_digits(start, end)) return end;
    while (!section && c(end) == ' ' && digits_end(end + 1) == end + 4 && !letter(end + 4) &&
           !((c(end + 4) == '/' || c(end + 4) == ':') && digit(end + 5)))
      end += 4;
    return end;
  }

  std::size_t number_end(std::size_t at, bool section) const {
    bool whole = true, comma = !section && !(at >= 2 && c(at - 1) == ',' && digit(at - 2)), hyphen = false;
    for (std::size_t start = at;;) {
      std::size_t end = run_end(start);
      if (whole) end = grouped_end(start, end, section);
      const char32_t joint = c(end);
      const bool range = joint == '-' || (joint == U'–' && !hyphen && digit(end + 1));
      const bool decimal =
          joint == ',' && comma && digit(end + 1) && !(c(digits_end(end + 1)) == ',' && digit(digits_end(end + 1) + 1));
      const bool capitals = joint == '/' && base::is_upper(c(end + 1)) && base::is_upper(c(end + 2));
      const bool joined = (range && alnum(end + 1)) || decimal || capitals ||
                          ((joint == '.' || joint == '/' || joint == ':') && digit(end + 1));
      if (!joined) return end;
      whole = range;
      comma = range ? true : comma && joint != ',';
      hyphen |= joint == '-';
      start = end + 1;
    }
  }

  Letters line_;
};

}  // namespace

std::vector<std::string> oracle_tokens(std::string_view line) {
  Letters letters;
  for (std::size_t at = 0; at < line.size(); at += base::sequence_length(static_cast<unsigned char>(line[at])))
    letters.push_back(base::code_point_at(line, at));
  return Oracle(letters).run();
}

}  // namespace minutes::test
