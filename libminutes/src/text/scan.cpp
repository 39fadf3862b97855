#include "text/scan.h"

#include <algorithm>
#include <array>

#include "base/hash.h"
#include "base/utf8.h"
#include "sv/lexicon.h"
#include "text/characters.h"
#include "text/spelling.h"

namespace minutes::text {
namespace {

constexpr bool ascii_letter(unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
constexpr bool ascii_upper(unsigned char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool latin1_letter(unsigned char second) { return second != 0x97 && second != 0xB7; }

}  // namespace

bool Scanner::letter(std::uint32_t at) const {
  const unsigned char lead = byte(at);
  if (lead < 0x80) return ascii_letter(lead);
  return glyph_at(source, at, limit).kind == CharKind::letter;
}

bool Scanner::lower(std::uint32_t at) const {
  const unsigned char lead = byte(at);
  if (lead < 0x80) return lead >= 'a' && lead <= 'z';
  const Glyph glyph = glyph_at(source, at, limit);
  return glyph.kind == CharKind::letter && !base::is_upper(glyph.c);
}

namespace {

enum class RunByte : std::uint8_t { end, upper, digit, latin1, other };

constexpr auto run_bytes = [] {
  std::array<RunByte, 256> kinds{};
  for (unsigned c = 0; c < 256; ++c) {
    const auto byte = static_cast<unsigned char>(c);
    kinds[c] = byte == 0xC3                 ? RunByte::latin1
               : byte >= 0x80               ? RunByte::other
               : ascii_upper(byte)          ? RunByte::upper
               : byte >= '0' && byte <= '9' ? RunByte::digit
                                            : RunByte::end;
  }
  return kinds;
}();

// Bytes of small letters of ASCII and Latin-1: behind the lead C3 the second bytes, which are met nowhere else.
constexpr auto small_bytes = [] {
  std::array<bool, 256> small{};
  for (unsigned c = 'a'; c <= 'z'; ++c) small[c] = true;
  for (unsigned c = 0x9F; c < 0xC0; ++c) small[c] = latin1_letter(static_cast<unsigned char>(c));
  small[0xC3] = true;
  return small;
}();

// What a run has met so far; kept apart from Facts to stay in registers.
struct Run {
  std::uint64_t hash;
  std::uint32_t upper = 0, lower = 0, digits = 0;
  bool digit_before = false, letter_before = false, adjoined = false, rare = false;

  void step(unsigned char byte) { hash = base::hash_step(hash, byte); }
  void letters() {
    adjoined |= digit_before;
    letter_before = true, digit_before = false;
  }
  /// From `at` on, where a byte of a small letter is; up to a C3 that leads something else.
  std::uint32_t small_letters(std::string_view source, std::uint32_t at, std::uint32_t limit) {
    const Run before = *this;
    const std::uint32_t start = at;
    unsigned char byte = 0;
    do {
      byte = static_cast<unsigned char>(source[at]);
      step(byte);
      lower += byte != 0xC3;
    } while (++at < limit && small_bytes[static_cast<unsigned char>(source[at])]);
    if (byte == 0xC3) {
      *this = before;
      return at - 1 == start ? start : small_letters(source.substr(0, at - 1), start, at - 1);
    }
    letters();
    return at;
  }
  void capital(unsigned char byte) {
    ++upper;
    step(byte | 0x20);
    letters();
  }
  void digit(unsigned char byte) {
    ++digits;
    step(byte);
    adjoined |= letter_before;
    digit_before = true, letter_before = false;
  }
  void latin1(unsigned char second) {
    const bool capital = second < 0x9F;
    ++(capital ? upper : lower);
    step(0xC3);
    step(capital ? second | 0x20 : second);
    letters();
  }
  void add_to(Facts& facts, std::uint32_t end) const {
    facts.upper += upper, facts.lower += lower, facts.digits += digits;
    facts.adjoined |= adjoined, facts.rare |= rare;
    facts.hash = hash, facts.hashed_to = end;
  }
};

// The hash of what was met, with what joins it to the run at `at`: marks, which fold to themselves.
std::uint64_t hash_up_to(std::string_view source, std::uint32_t at, const Facts& facts) {
  std::uint64_t hash = facts.hash;
  if (facts.hashed_to == 0) return hash;
  for (std::uint32_t i = facts.hashed_to; i < at; ++i) hash = base::hash_step(hash, static_cast<unsigned char>(source[i]));
  return hash;
}

}  // namespace

std::uint32_t Scanner::run(std::uint32_t at, Facts& facts) const {
  const auto byte_at = [bytes = source.data()](std::uint32_t i) { return static_cast<unsigned char>(bytes[i]); };
  std::uint32_t visible = at;
  bool hidden = false;
  Run met{hash_up_to(source, at, facts)};
  while (at < limit) {
    if (small_bytes[byte_at(at)]) {
      const std::uint32_t end = met.small_letters(source, at, limit);
      met.rare |= hidden && end > at;
      if (end > at) visible = at = end;
      if (at == limit || byte_at(at) != 0xC3) continue;
    }
    const unsigned char byte = byte_at(at);
    const RunByte kind = run_bytes[byte];
    if (kind == RunByte::end) {
      break;
    } else if (kind == RunByte::latin1 && at + 1 < limit && latin1_letter(byte_at(at + 1))) {
      met.latin1(byte_at(at + 1));
      visible = at += 2;
    } else if (kind == RunByte::upper) {
      met.capital(byte);
      visible = ++at;
    } else if (kind == RunByte::digit) {
      met.digit(byte);
      visible = ++at;
    } else {
      const Glyph glyph = glyph_at(source, at, limit);
      if (glyph.kind == CharKind::letter) {
        ++(base::is_upper(glyph.c) ? met.upper : met.lower);
        met.letter_before = true, met.digit_before = false;
      } else if (glyph.kind != CharKind::combining && glyph.kind != CharKind::invisible) {
        break;
      }
      at = glyph.end;
      if (glyph.kind == CharKind::invisible) {
        hidden = true;
        continue;
      }
      met.rare = true;
      visible = at;
    }
    met.rare |= hidden;
  }
  met.add_to(facts, visible);
  return visible;
}

std::uint32_t Scanner::digits_end(std::uint32_t at) const {
  while (digit(at)) ++at;
  return at;
}

std::uint32_t Scanner::dash_end(std::uint32_t at) const {
  const Glyph glyph = glyph_at(source, at, limit);
  return is_range_dash(glyph.c) ? glyph.end : at;
}

std::uint32_t Scanner::hyphen_end(std::uint32_t at) const {
  if (byte(at) == '-') return at + 1;
  if (byte(at) != 0xE2) return at;
  const Glyph glyph = glyph_at(source, at, limit);
  return is_hyphen(glyph.c) ? glyph.end : at;
}

bool Scanner::colon_ending(std::uint32_t at) const {
  std::uint64_t hash = base::hash_seed;
  const std::uint32_t start = at;
  while (byte(at) >= 'a' && byte(at) <= 'z' && at - start < 8) hash = base::hash_step(hash, byte(at++));
  return !alnum(at) && byte(at) != '-' && spelling().colon_endings.contains(hash);
}

bool Scanner::conjunction_follows(std::uint32_t at) const {
  const Glyph space = glyph_at(source, at, limit);
  if (space.kind != CharKind::space || space.end == at) return false;
  std::uint64_t hash = base::hash_seed;
  std::uint32_t next = space.end;
  while (byte(next) >= 'a' && byte(next) <= 'z' && next - space.end < 12) hash = base::hash_step(hash, byte(next++));
  return spelling().hyphen_conjunctions.contains(hash);
}

// `491 000`: one space and exactly three digits that nothing goes on from.
std::uint32_t Scanner::group_end(std::uint32_t at, bool grouping) const {
  const Glyph space = glyph_at(source, at, limit);
  if (space.end == at || !(is_grouping_space(space.c) || (grouping && space.c == ' '))) return at;
  const std::uint32_t end = digits_end(space.end);
  if (end - space.end != 3 || letter(end)) return at;
  if ((byte(end) == '/' || byte(end) == ':') && digit(end + 1)) return at;
  return end;
}

// Two or more capitals: `2014/24/EU`.
bool Scanner::capitals(std::uint32_t at) const { return ascii_upper(byte(at)) && ascii_upper(byte(at + 1)); }

// End of what joins a number to what follows it (`.`, `,`, `:`, `/`, a dash), or `at`. The next character is an alnum.
// End of what joins a number to what follows it (`.`, `,`, `:`, `/`, a dash), or `at`.
std::uint32_t Scanner::number_joint(std::uint32_t at, bool comma_allowed, bool hyphened) const {
  const unsigned char c = byte(at);
  switch (c) {
    case '.': return digit(at + 1) ? at + 1 : at;
    case '/': return digit(at + 1) || capitals(at + 1) ? at + 1 : at;
    case ',': {
      if (!comma_allowed || !digit(at + 1)) return at;
      const std::uint32_t end = digits_end(at + 1);
      return byte(end) == ',' && digit(end + 1) ? at : at + 1;  // `1,2,3` is a list
    }
    case ':': return digit(at + 1) || colon_ending(at + 1) ? at + 1 : at;
    case '_': return alnum(at + 1) ? at + 1 : at;
    default: break;
  }
  if (c != '-' && c != 0xE2) return at;
  const std::uint32_t behind = dash_end(at);
  if (behind == at) return at;
  if (digit(behind)) return c == '-' || !hyphened ? behind : at;  // `2025-08-22–2026-05-01` is two dates
  return letter(behind) && hyphen_end(at) != at ? behind : at;
}

// Whole numbers of one to three digits take groups of three behind a space: `491 000`, `10–20 000`.
std::uint32_t Scanner::grouped_end(std::uint32_t start, std::uint32_t end, bool grouping, Facts& facts) const {
  if (end - start > 3 || end == start || byte(start) == '0' || digits_end(start) != end) return end;
  for (std::uint32_t group = group_end(end, grouping); group != end; group = group_end(end, grouping)) {
    facts.rare |= byte(end) != ' ';
    end = group;
    facts.grouped = true;
    facts.digits += 3;
  }
  return end;
}

// `1. tidigast`: a point in a running list, one token; `5. maj` is a day with a dot.
std::uint32_t Scanner::ordinal_end(std::uint32_t at, std::uint32_t end) const {
  if (end - at > 2 || digits_end(at) != end || byte(end) != '.' || byte(end + 1) != ' ' || !lower(end + 2)) return end;
  Facts facts;
  const std::uint32_t word = run(end + 2, facts);
  const std::uint64_t hash = base::hash_of(source.substr(end + 2, word - end - 2));
  const auto& lexicon = sv::lexicon();
  return (lexicon.info(lexicon.find(hash)).lists & sv::month) != 0 ? end : end + 1;
}

void Scanner::number(std::uint32_t at, bool listed, bool grouping, Stretch& stretch) const {
  bool whole = true, comma = !listed, hyphened = false;
  std::uint32_t end = at;
  for (std::uint32_t start = at;;) {
    end = run(start, stretch.facts);
    if (whole) end = grouped_end(start, end, grouping, stretch.facts);
    start = number_joint(end, comma, hyphened);
    if (start == end) break;
    whole = byte(end) == '-' || byte(end) == 0xE2;
    if (whole) comma = stretch.facts.hyphen = true;
    if (byte(end) == ',') comma = false;
    hyphened |= byte(end) == '-';
    stretch.facts.rare |= byte(end) == 0xE2 && !digit(start);
  }
  if (const std::uint32_t hyphen = hyphen_end(end); hyphen != end && conjunction_follows(hyphen)) {
    stretch.facts.hyphen = true;
    end = hyphen;
  }
  stretch.end = ordinal_end(at, end);
  stretch.cls = stretch.end == end ? number_class(at, stretch) : TokenClass::number;
}

namespace {

int to_int(std::string_view digits) {
  int value = 0;
  for (const char c : digits.substr(0, 8)) value = value * 10 + (c - '0');
  return value;
}

bool is_year(std::string_view digits) { return digits.size() == 4 && to_int(digits) >= 1500 && to_int(digits) < 2200; }

// The first components of a number and what stands between them.
struct Shape {
  std::string_view part[4];
  char joint[4] = {};
  int parts = 0;
};

Shape shape_of(std::string_view token) {
  Shape shape;
  std::size_t start = 0;
  for (std::size_t i = 0; i <= token.size() && shape.parts < 4; ++i) {
    if (i < token.size() && token[i] >= '0' && token[i] <= '9') continue;
    shape.part[shape.parts] = token.substr(start, i - start);
    shape.joint[shape.parts++] = i < token.size() ? token[i] : '\0';
    start = i + 1;
  }
  return shape;
}

bool is_iso_date(const Shape& s) {
  return s.parts >= 3 && s.joint[0] == '-' && s.joint[1] == '-' && s.part[0].size() == 4 && s.part[1].size() == 2 &&
         s.part[2].size() >= 2 && to_int(s.part[1]) <= 12;
}

// `2019-01844`, `0123-45`: a series and a running number, not a span of years or pages.
bool is_hyphened_code(const Shape& s) {
  if (s.parts != 2 || s.joint[0] != '-') return false;
  const auto first = s.part[0].size(), second = s.part[1].size();
  if ((first == 6 || first == 8) && second == 4) return true;  // personal and organisation numbers
  return is_year(s.part[0]) && second >= 3 && !(is_year(s.part[1]) && to_int(s.part[1]) >= to_int(s.part[0]));
}

// `1339/22`, `00322/2026`; `2009/10` is a span of years, `1/10` a day or a fraction.
bool is_slashed_code(const Shape& s) {
  if (s.parts != 2 || s.joint[0] != '/' || s.part[0].size() < 3) return false;
  if (s.part[1].size() == 4) return is_year(s.part[1]) && !is_year(s.part[0]);
  return s.part[1].size() == 2 && !(is_year(s.part[0]) && (to_int(s.part[0]) + 1) % 100 == to_int(s.part[1]));
}

}  // namespace

TokenClass Scanner::number_class(std::uint32_t at, const Stretch& stretch) const {
  const Facts& facts = stretch.facts;
  const std::string_view token = source.substr(at, stretch.end - at);
  if (facts.upper + facts.lower > 0) {
    const bool timed = token.size() >= 12 && token[4] == '-' && token[10] == 'T';
    if (timed || (!facts.adjoined && facts.upper >= 2 && facts.lower == 0 && facts.digits >= 3)) return TokenClass::code;
    return facts.adjoined ? TokenClass::mixed : TokenClass::word;
  }
  if (facts.grouped || facts.digits == token.size()) return TokenClass::number;
  const Shape shape = shape_of(token);
  return is_iso_date(shape) || is_hyphened_code(shape) || is_slashed_code(shape) ? TokenClass::code : TokenClass::number;
}

std::uint32_t Scanner::host_end(std::uint32_t at) const {
  const auto part = [&](std::uint32_t i) {
    for (;;) {
      const Glyph glyph = glyph_at(source, i, limit);
      const bool mark = glyph.kind == CharKind::mark && glyph.c != '-' && glyph.c != '_';
      if (mark || glyph.kind == CharKind::space || glyph.kind == CharKind::symbol) return i;
      i = glyph.end;
    }
  };
  std::uint32_t end = part(at);
  while (byte(end) == '.' && alnum(end + 1)) end = part(end + 1);
  return end;
}

// A path, query or fragment: to the next space, without the punctuation that closes the sentence or bracket.
std::uint32_t Scanner::path_end(std::uint32_t at) const {
  std::uint32_t end = at;
  int open = 0;
  for (std::uint32_t i = at; i < limit;) {
    const Glyph glyph = glyph_at(source, i, limit);
    if (glyph.kind == CharKind::space || glyph.c == '<' || glyph.c == '>' || glyph.c == '"' || glyph.c == '|') break;
    if (glyph.c == '(') ++open;
    const bool closes = glyph.c == ')' && open-- <= 0;
    if (closes || glyph.c == 0x201D || glyph.c == 0xBB) break;
    i = glyph.end;
    const bool trails = glyph.c == '.' || glyph.c == ',' || glyph.c == ';' || glyph.c == ':' || glyph.c == '!' ||
                        glyph.c == '?' || glyph.c == '\'' || glyph.c == '*' || glyph.c == 0x2019;
    if (!trails) end = i;
  }
  return end;
}

namespace {
constexpr std::uint32_t max_host = 253;  // octets of a name in the DNS (RFC 1035)

constexpr bool begins_address(unsigned char c) { return c == '.' || c == '@' || c == '_' || c == '+' || c == ':'; }
}  // namespace

// `https://…`, `www.…`, `namn@ort.se`, `ort.se/sida`, `protokoll.pdf`; `at` where there is no address.
std::uint32_t Scanner::address(std::uint32_t at, std::uint32_t first_end) const {
  const std::string_view rest = source.substr(at, limit - at);
  if (rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("mailto:") ||
      rest.starts_with("ftp://") || rest.starts_with("www."))
    return path_end(at);
  const unsigned char c = byte(first_end);
  if (c != '.' && c != '@' && c != '_' && c != '-' && c != '+') return at;
  const Scanner near{source, std::min(limit, at + max_host)};
  std::uint32_t end = near.host_end(at);
  while (near.byte(end) == '+' || near.byte(end) == '.') {
    if (!near.alnum(end + 1)) break;
    end = near.host_end(end + 1);
  }
  if (near.byte(end) == '@' && near.alnum(end + 1)) {
    const std::uint32_t host = near.host_end(end + 1);
    return source.substr(end, host - end).find('.') != std::string_view::npos ? host : at;
  }
  const auto dot = source.substr(at, end - at).rfind('.');
  if (dot == std::string_view::npos || c == '+') return at;
  const auto last = source.substr(at + dot + 1, end - at - dot - 1);
  if (!spelling().address_endings.contains(base::hash_of(last))) return at;
  return byte(end) == '/' ? path_end(end) : end;
}

// Is the dot before `at` the abbreviation's? Where a new sentence may begin it is the full stop (so UD Talbanken: `etc` `.`).
bool Scanner::dot_belongs(std::uint32_t at, sv::AbbreviationKind kind) const {
  if (kind == sv::AbbreviationKind::before) return true;
  const Glyph space = glyph_at(source, at, limit);
  const std::uint32_t next = space.kind == CharKind::space ? space.end : at;
  if (digit(next) || lower(next)) return true;
  return kind == sv::AbbreviationKind::may_end && glyph_at(source, next, limit).kind == CharKind::mark;
}

namespace {
std::uint64_t hash_folded(std::uint64_t hash, std::string_view text) {
  const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (ascii) {
    for (const char c : text) hash = base::hash_step(hash, static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c));
    return hash;
  }
  for (const char c : base::fold(text)) hash = base::hash_step(hash, static_cast<unsigned char>(c));
  return hash;
}
}  // namespace

// Looks from the first part on: its dot, or a space and the next part.
bool Scanner::abbreviation(std::uint32_t at, Stretch& stretch) const {
  const auto& known = spelling().abbreviations;
  const bool dotted = byte(stretch.end) == '.';
  const bool spaced = !dotted && stretch.end - at <= 2 && (byte(stretch.end) == ' ' || byte(stretch.end) == 0xC2) &&
                      lower(stretch.end + (byte(stretch.end) == ' ' ? 1 : 2));
  if (!dotted && !spaced) return false;
  const bool known_hash = !stretch.facts.rare && stretch.facts.hashed_to == stretch.end;
  std::uint64_t hash = known_hash ? stretch.facts.hash : hash_folded(base::hash_seed, source.substr(at, stretch.end - at));
  hash = base::hash_step(hash, '.');
  AbbreviationState state = known.find(hash);
  std::uint32_t end = stretch.end;
  bool found = false, many = false;
  if (dotted) ++end;
  if (dotted && state.complete && dot_belongs(end, state.kind)) {
    found = true;
    stretch.end = end;
    stretch.dotted = hash;
  }
  while (state.prefix) {
    std::uint32_t next = end;
    if (const Glyph space = glyph_at(source, end, limit); space.c == ' ' || space.c == 0xA0 || space.c == 0x202F)
      next = space.end;
    if (!dotted && next == end) break;
    const std::uint32_t part = next;
    bool decomposed = false;
    while (next - part < 8) {
      const Glyph glyph = glyph_at(source, next, limit);
      const bool joins = glyph.kind == CharKind::combining && next > part;
      if (!joins && (!letter(next) || (base::is_upper(glyph.c) && lower(part)))) break;
      decomposed |= joins;
      next = glyph.end;
    }
    if (next == part || alnum(next)) break;
    const auto word = source.substr(part, next - part);
    hash = decomposed ? hash_folded(hash, base::compose(word)) : hash_folded(hash, word);
    hash = base::hash_step(hash, '.');
    state = known.find(hash);
    end = next;
    if (dotted && byte(end) == '.') ++end;
    if (state.complete && !(byte(end) == '-' && !dotted)) {
      found = many = true;
      stretch.end = end;
      stretch.facts.rare = true;
      stretch.dotted = hash;
    }
  }
  stretch.abbreviation = found;
  stretch.parts = many;
  return found;
}

// `A.` before a name or another initial.
bool Scanner::initial(std::uint32_t at, const Stretch& stretch) const {
  if (byte(stretch.end) != '.' || glyph_at(source, at, limit).end != stretch.end || stretch.facts.upper != 1) return false;
  std::uint32_t next = stretch.end + 1;
  if (byte(next) == '-') return letter(next + 1);
  if (const Glyph space = glyph_at(source, next, limit); space.kind == CharKind::space && space.end != next) next = space.end;
  if (!letter(next) || lower(next)) return byte(next) == ',' || byte(next) == ')' || byte(next) == '&' || lower(next);
  Facts facts;
  const std::uint32_t end = run(next, facts);
  return !spelling().sentence_openers.contains(base::hash_of(base::fold(source.substr(next, end - next)))) || facts.lower == 0;
}

// The `L.` of `M-L. Ahl`.
bool Scanner::last_initial(std::uint32_t end) const {
  if (byte(end) != '.' || byte(end - 2) != '-' || byte(end - 1) < 'A' || byte(end - 1) > 'Z') return false;
  Stretch last;
  last.end = end;
  last.facts.upper = 1;
  return initial(end - 1, last);
}

// End of what joins a word to what follows it, or `at`.
std::uint32_t Scanner::word_joint(std::uint32_t at, const Facts& facts) const {
  const unsigned char c = byte(at);
  if (c <= ' ') return at;
  switch (c) {
    case '-': return alnum(at + 1) ? at + 1 : at;
    case '\'': return letter(at + 1) ? at + 1 : at;
    case '_': return alnum(at + 1) ? at + 1 : at;
    case ':': return colon_ending(at + 1) || (facts.digits > 0 && facts.upper > 0 && digit(at + 1)) ? at + 1 : at;
    case '&': return facts.lower == 0 && facts.upper > 0 && letter(at + 1) && !lower(at + 1) ? at + 1 : at;
    case '/': {
      const bool coded = facts.lower == 0 && facts.upper >= 2 && facts.upper <= 6;
      return digit(at + 1) && (coded || facts.digits > 0) ? at + 1 : at;
    }
    case '.': return facts.adjoined && digit(at + 1) && digit(at - 1) ? at + 1 : at;
    default: break;
  }
  if (c != 0xE2) return at;
  const Glyph glyph = glyph_at(source, at, limit);
  if (is_hyphen(glyph.c)) return alnum(glyph.end) ? glyph.end : at;
  return glyph.c == 0x2019 && letter(glyph.end) ? glyph.end : at;
}

namespace {

TokenClass word_class(const Facts& facts) {
  if (facts.digits == 0) return TokenClass::word;
  if (facts.upper >= 1 && facts.lower == 0 && facts.digits >= 3 && !(facts.adjoined && !facts.hyphen && facts.digits < 5))
    return TokenClass::code;
  return facts.adjoined ? TokenClass::mixed : TokenClass::word;
}

}  // namespace

void Scanner::word(std::uint32_t at, Stretch& stretch, bool starts) const {
  std::uint32_t end = run(at, stretch.facts);
  if (starts) {
    if (const std::uint32_t url = begins_address(byte(end)) ? address(at, end) : at; url != at) {
      stretch.end = url;
      stretch.cls = TokenClass::url;
      return;
    }
    stretch.end = end;
    if (end - at <= 12 && stretch.facts.digits == 0 && abbreviation(at, stretch)) return;
    if (end - at <= 2 && initial(at, stretch)) {
      stretch.end = end + 1;
      stretch.abbreviation = true;
      return;
    }
  }
  for (std::uint32_t joint = word_joint(end, stretch.facts); joint != end; joint = word_joint(end, stretch.facts)) {
    if (hyphen_end(end) == joint || byte(end) == '/') stretch.facts.hyphen = true;
    if (byte(end) == 0xE2) stretch.facts.rare = true;
    end = run(joint, stretch.facts);
  }
  if (starts && stretch.facts.hyphen && last_initial(end)) {
    stretch.end = end + 1;
    stretch.abbreviation = true;
    return;
  }
  if (const std::uint32_t url = starts && stretch.facts.hyphen && begins_address(byte(end)) ? address(at, end) : at;
      url != at) {
    stretch.end = url;
    stretch.cls = TokenClass::url;
    return;
  }
  if (const std::uint32_t hyphen = hyphen_end(end); hyphen != end && hyphen_end(hyphen) == hyphen) {
    stretch.facts.hyphen = true;
    end = hyphen;
  }
  stretch.end = end;
  stretch.cls = word_class(stretch.facts);
}

void Scanner::other(std::uint32_t at, Stretch& stretch) const {
  const Glyph glyph = glyph_at(source, at, limit);
  stretch.end = glyph.end;
  stretch.cls = glyph.kind == CharKind::mark ? TokenClass::punctuation : TokenClass::symbol;
  const auto same = [&](std::uint32_t end) {
    while (end < limit && source.substr(end).starts_with(source.substr(at, glyph.end - at))) end += glyph.end - at;
    return end;
  };
  switch (glyph.c) {
    case 0xA7:
      stretch.cls = TokenClass::section;
      stretch.end = same(glyph.end);
      return;
    case '#':
    case '@':
      if (!alnum(glyph.end)) return;
      stretch.cls = TokenClass::handle;
      stretch.end = run(glyph.end, stretch.facts);
      return;
    case '.':
    case '-':
    case '_':
    case '=':
    case '*':
    case 0x2013:
    case 0x2014:
    case 0x2026: stretch.end = same(glyph.end); break;
    case ':':
      if (byte(glyph.end) == '-' && at > 0 && source[at - 1] >= '0' && source[at - 1] <= '9') stretch.end = glyph.end + 1;
      return;
    default: break;
  }
  if (stretch.cls != TokenClass::symbol) return;
  // An emoji with its modifiers and joiners is one symbol.
  for (bool joined = false; stretch.end < limit;) {
    const Glyph next = glyph_at(source, stretch.end, limit);
    const bool modifier = next.kind == CharKind::combining || (next.c >= 0x1F3FB && next.c <= 0x1F3FF);
    if (!modifier && next.c != 0x200D && !(joined && next.kind == CharKind::symbol)) break;
    joined = next.c == 0x200D;
    stretch.end = next.end;
  }
}

}  // namespace minutes::text
