// The tokens that most of a text is made of, told from their own bytes and the one or two behind them: a word of small
// letters, its first a capital or not, or of capitals; a number or clock time. Where anything could go on, join or be an
// abbreviation they are left to the Scanner (scan.h), which finds the same by looking further.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "base/hash.h"
#include "minutes/token.h"
#include "text/spelling.h"

namespace minutes::text {

struct QuickToken {
  std::uint32_t end = 0;
  unsigned flags = 0;      ///< token_capital, token_all_caps
  std::uint64_t hash = 0;  ///< of its folded bytes
};

namespace quick {

/// What may follow a token of letters or digits, as far as it matters to where that ends.
enum class Follower : std::uint8_t { goes_on, ends, space, comma, dot, bracket, colon, slash };

constexpr auto followers = [] {
  std::array<Follower, 256> kinds{};
  for (unsigned c = 1; c < 0x20; ++c) kinds[c] = Follower::ends;
  for (const char c :
       {'"', '(', ';', '!', '?', '[', ']', '{', '}', '*', '%', '#', '$', '<', '=', '>', '^', '`', '|', '~', '\\'})
    kinds[static_cast<unsigned char>(c)] = Follower::ends;
  kinds[' '] = Follower::space, kinds[','] = Follower::comma, kinds['.'] = Follower::dot;
  kinds[')'] = Follower::bracket, kinds[':'] = Follower::colon, kinds['/'] = Follower::slash;
  return kinds;
}();

/// Bytes of small letters of ASCII and Latin-1: behind the lead C3 the second bytes, which are met nowhere else.
constexpr auto small_bytes = [] {
  std::array<bool, 256> small{};
  for (unsigned c = 'a'; c <= 'z'; ++c) small[c] = true;
  for (unsigned c = 0x9F; c < 0xC0; ++c) small[c] = c != 0xB7;
  small[0xC3] = true;
  return small;
}();

constexpr bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }
constexpr bool is_capital(unsigned char c) { return c >= 'A' && c <= 'Z'; }
/// Second bytes of the capitals of Latin-1.
constexpr bool is_wide_capital(unsigned char second) { return second >= 0x80 && second <= 0x9E && second != 0x97; }
/// ASCII that is neither letter nor digit.
constexpr bool parts_words(unsigned char c) { return c < 0x80 && !is_digit(c) && !is_capital(c & 0xDF); }

}  // namespace quick

class QuickScanner {
 public:
  static constexpr std::uint32_t longest = 64;  ///< longer ones are no words of a language

  /// `source` must outlive the scanner; its terminating zero is looked at.
  explicit QuickScanner(const std::string& source) : bytes_(reinterpret_cast<const unsigned char*>(source.c_str())) {}

  /// The word at `at`, where an ASCII letter or the byte C3 stands; false where it takes a closer look.
  [[gnu::always_inline]] bool word(std::uint32_t at, std::uint32_t limit, QuickToken& token) const {
    using namespace quick;
    const unsigned char* const start = bytes_ + at;
    const unsigned char* byte = start;
    std::uint64_t hash = base::hash_seed;
    if (*byte == 0xC3 && is_wide_capital(byte[1])) {
      token.flags = token_capital;
      hash = base::hash_step(base::hash_step(hash, 0xC3), byte[1] | 0x20);
      byte += 2;
    } else if (*byte != 0xC3) {
      const unsigned capital = is_capital(*byte);  // no branch: names and sentences begin anywhere
      token.flags = capital * token_capital;
      hash = base::hash_step(hash, static_cast<unsigned char>(*byte++ | capital << 5));
      if (is_capital(*byte)) {
        if (capital == 0) return false;
        token.flags = token_capital | token_all_caps;
        while (is_capital(*byte)) hash = base::hash_step(hash, *byte++ | 0x20);
        if (small_bytes[*byte]) return false;
      }
    }
    while (small_bytes[*byte]) hash = base::hash_step(hash, *byte++);
    const auto size = static_cast<std::uint32_t>(byte - start);
    token.end = at + size;
    token.hash = hash;
    if (byte[-1] == 0xC3 || size > longest) return false;
    if (token.end >= limit) return token.end == limit;
    const Follower follower = followers[*byte];
    if (follower == Follower::space) return size > 2 || !may_be_spaced_abbreviation(hash, byte + 1);  // most often
    switch (follower) {
      case Follower::space:
      case Follower::comma:
      case Follower::ends: return true;
      case Follower::dot: return dot_ends(byte, size, token.end + 1 == limit, hash);
      case Follower::bracket: return size > 1 || token.flags != 0 || byte[1] != ' ';  // `a) `
      case Follower::colon: return (token.end + 1 == limit || byte[1] == ' ') && hash != base::hash_of("mailto");
      case Follower::slash: return !is_digit(byte[1]);
      case Follower::goes_on: break;
    }
    return false;
  }

  /// The number or clock time at `at`, where a digit stands; false where it takes a closer look.
  bool number(std::uint32_t at, std::uint32_t limit, QuickToken& token) const {
    const unsigned char* const start = bytes_ + at;
    const unsigned char* byte = start;
    std::uint64_t hash = base::hash_seed;
    while (quick::is_digit(*byte)) hash = base::hash_step(hash, *byte++);
    if (*byte == ':' && quick::is_digit(byte[1])) {
      hash = base::hash_step(hash, *byte++);
      while (quick::is_digit(*byte)) hash = base::hash_step(hash, *byte++);
    }
    const auto size = static_cast<std::uint32_t>(byte - start);
    token.end = at + size;
    token.hash = hash;
    token.flags = 0;
    if (size > longest) return false;
    return token.end >= limit ? token.end == limit : number_ends(byte, size);
  }

 private:
  // Is the dot behind the word a mark by itself, of no initial, address or abbreviation?
  bool dot_ends(const unsigned char* byte, std::uint32_t size, bool last, std::uint64_t hash) const {
    const bool one_letter = size == 1 || (size == 2 && byte[-2] == 0xC3);
    if (one_letter || !(last || quick::parts_words(byte[1]))) return false;
    return !abbreviations_.may_begin(hash) && hash != base::hash_of("www");
  }

  // `bl a`: most short words before a space are told by the first letter behind it, the rest by the whole next word.
  bool may_be_spaced_abbreviation(std::uint64_t hash, const unsigned char* next) const {
    if (!abbreviations_.may_go_on(hash, *next)) return false;
    hash = base::hash_step(hash, '.');
    for (std::uint32_t size = 0; size < longest && quick::small_bytes[*next]; ++size) hash = base::hash_step(hash, *next++);
    return !quick::parts_words(*next) || abbreviations_.may_have_parts(hash);
  }

  static bool number_ends(const unsigned char* byte, std::uint32_t size) {
    using quick::Follower;
    switch (quick::followers[*byte]) {
      case Follower::space: return size > 3 || !quick::is_digit(byte[1]);  // `491 000`
      case Follower::comma: return !quick::is_digit(byte[1]);
      case Follower::ends: return true;
      case Follower::dot: return !quick::is_digit(byte[1]) && (size > 2 || byte[1] != ' ');  // `1. tidigast`
      case Follower::bracket: return size > 2 || byte[1] != ' ';                             // `1) `
      case Follower::colon:
      case Follower::slash: return byte[1] == ' ';
      case Follower::goes_on: break;
    }
    return false;
  }

  const unsigned char* bytes_;
  const Abbreviations& abbreviations_ = spelling().abbreviations;
};

}  // namespace minutes::text
