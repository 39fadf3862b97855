// Where the token that starts at a place ends, and what it is: one function for each way that a token can begin.
// They fill a Stretch that is fresh (made for each token, filled in place: it is on the hottest path). All look at the stretch
// [at, limit) alone, which holds no line end and no markup.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/hash.h"
#include "minutes/token.h"
#include "sv/spelling.h"

namespace minutes::text {

/// What was met on the way through a token.
struct Facts {
  std::uint32_t upper = 0, lower = 0, digits = 0;
  bool rare = false;      ///< holds more than ASCII, Latin-1 letters and dashes: needs ICU to fold or compose
  bool adjoined = false;  ///< a letter and a digit stand side by side
  bool hyphen = false;    ///< joined by hyphens
  bool grouped = false;   ///< digits grouped by spaces
  /// Of the folded bytes from the token's start to `hashed_to`, where nothing rare is among them.
  std::uint64_t hash = base::hash_seed;
  std::uint32_t hashed_to = 0;
};

struct Stretch {
  std::uint32_t end = 0;
  TokenClass cls = TokenClass::word;
  bool abbreviation = false;
  bool parts = false;  ///< an abbreviation of several parts: `dotted` is the hash of its dotted form
  std::uint64_t dotted = 0;
  Facts facts{};
};

struct Scanner {
  std::string_view source;
  std::uint32_t limit = 0;

  /// A token that begins with a letter. `starts` is false where it goes on from the line before.
  void word(std::uint32_t at, Stretch& stretch, bool starts = true) const;
  /// A token that begins with a digit. `listed`: a comma behind digits parts numbers (`§§ 1,2`), `grouping`: ordinary
  /// spaces may group digits here.
  void number(std::uint32_t at, bool listed, bool grouping, Stretch& stretch) const;
  /// A mark, symbol, handle, or a run of them.
  void other(std::uint32_t at, Stretch& stretch) const;

  /// End of the letters and digits from `at` on, with what joins or hides among them.
  std::uint32_t run(std::uint32_t at, Facts& facts) const;

 private:
  unsigned char byte(std::uint32_t at) const { return at < limit ? static_cast<unsigned char>(source[at]) : 0; }
  bool digit(std::uint32_t at) const { return byte(at) >= '0' && byte(at) <= '9'; }
  bool letter(std::uint32_t at) const;
  bool lower(std::uint32_t at) const;
  bool alnum(std::uint32_t at) const { return digit(at) || letter(at); }
  std::uint32_t digits_end(std::uint32_t at) const;
  std::uint32_t dash_end(std::uint32_t at) const;
  std::uint32_t hyphen_end(std::uint32_t at) const;
  std::uint32_t group_end(std::uint32_t at, bool grouping) const;
  std::uint32_t grouped_end(std::uint32_t start, std::uint32_t end, bool grouping, Facts& facts) const;
  std::uint32_t ordinal_end(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t number_joint(std::uint32_t at, bool comma_allowed, bool hyphened) const;
  std::uint32_t word_joint(std::uint32_t at, const Facts& facts) const;
  bool colon_ending(std::uint32_t at) const;
  bool capitals(std::uint32_t at) const;
  bool conjunction_follows(std::uint32_t at) const;
  std::uint32_t address(std::uint32_t at, std::uint32_t first_end) const;
  std::uint32_t host_end(std::uint32_t at) const;
  std::uint32_t path_end(std::uint32_t at) const;
  bool dot_belongs(std::uint32_t at, sv::AbbreviationKind kind) const;
  bool abbreviation(std::uint32_t at, Stretch& stretch) const;
  bool initial(std::uint32_t at, const Stretch& stretch) const;
  bool last_initial(std::uint32_t end) const;
  TokenClass number_class(std::uint32_t at, const Stretch& stretch) const;
};

}  // namespace minutes::text
