// The source as lines, sixteen bytes at a time: with SSE2, which every x86-64 processor has, a block costs some forty
// instructions. It tells line breaks, doubled spaces and dots exactly, and whether there is any other sign; the rare line
// with one is read again byte by byte.
#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/utf8.h"
#include "read/build.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace minutes::read {
namespace {

constexpr std::uint16_t line_break = 256, one_space = 512, one_dot = 1024;

constexpr std::array<std::uint16_t, 256> byte_signs() {
  std::array<std::uint16_t, 256> signs{};
  signs['*'] = signs['_'] = sign_emphasis;
  signs['['] = signs['<'] = signs['&'] = sign_bracket;
  signs['\\'] = sign_escape;
  signs['`'] = signs['~'] = sign_tick;
  signs['|'] = sign_pipe;
  signs['\t'] = sign_gap;
  signs[' '] = one_space;
  signs['.'] = one_dot;
  signs['\n'] = signs['\r'] = signs['\f'] = signs['\v'] = line_break;
  return signs;
}

constexpr auto signs_of = byte_signs();

/// The signs of a line's content.
std::uint8_t exact_signs(std::string_view content) {
  unsigned all = 0, doubled = 0, before = 0;
  for (const char byte : content) {
    const unsigned own = signs_of[static_cast<unsigned char>(byte)];
    all |= own;
    doubled |= own & before;
    before = own;
  }
  if ((doubled & one_space) != 0) all |= sign_gap;
  if ((doubled & one_dot) != 0) all |= sign_dots;
  return static_cast<std::uint8_t>(all);
}

/// What stands in a block of bytes, a bit for each, the first lowest.
struct Block {
  std::uint64_t breaks = 0, spaces = 0, dots = 0;
  std::uint64_t others = 0;  ///< bytes that may be another sign
};
constexpr std::uint32_t block_size = 64;

#ifdef __SSE2__

__m128i each(int byte) { return _mm_set1_epi8(static_cast<char>(byte)); }
__m128i is(__m128i bytes, int byte) { return _mm_cmpeq_epi8(bytes, each(byte)); }
__m128i in_range(__m128i bytes, int low, int high) {
  const __m128i above = _mm_sub_epi8(bytes, each(low));
  return _mm_cmpeq_epi8(_mm_min_epu8(above, each(high - low)), above);
}
std::uint64_t mask(__m128i bytes) { return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)); }

Block block_at(const char* at) {
  Block block;
  for (unsigned part = 0; part < block_size; part += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + part));
    const __m128i single =
        _mm_or_si128(_mm_or_si128(is(bytes, '\t'), is(bytes, '&')), _mm_or_si128(is(bytes, '*'), is(bytes, '<')));
    const __m128i ranges = _mm_or_si128(in_range(bytes, '[', '`'), in_range(bytes, '|', '~'));
    block.breaks |= mask(in_range(bytes, '\n', '\r')) << part;
    block.spaces |= mask(is(bytes, ' ')) << part;
    block.dots |= mask(is(bytes, '.')) << part;
    block.others |= mask(_mm_or_si128(single, ranges)) << part;
  }
  return block;
}

#else

Block block_at(const char* at) {
  Block block;
  for (unsigned i = 0; i < block_size; ++i) {
    const unsigned signs = signs_of[static_cast<unsigned char>(at[i])];
    const std::uint64_t bit = std::uint64_t{1} << i;
    if ((signs & line_break) != 0) block.breaks |= bit;
    if ((signs & one_space) != 0) block.spaces |= bit;
    if ((signs & one_dot) != 0) block.dots |= bit;
    if ((signs & 0xFF) != 0) block.others |= bit;
  }
  return block;
}

#endif

/// The last bytes of a source, fewer than a block.
Block last_block(std::string_view bytes) {
  std::array<char, block_size> padded{};
  std::memcpy(padded.data(), bytes.data(), bytes.size());
  return block_at(padded.data());
}

/// What was met so far of a line.
struct Met {
  std::uint64_t space_before = 0, dot_before = 0, doubled_spaces = 0, doubled_dots = 0, others = 0;

  /// Takes the bits of `block` that are in `own`, from the lowest to the highest.
  void take(const Block& block, std::uint64_t own) {
    const std::uint64_t spaces = block.spaces & own, dots = block.dots & own;
    doubled_spaces |= spaces & (spaces << 1 | space_before);
    doubled_dots |= dots & (dots << 1 | dot_before);
    others |= block.others & own;
    space_before = spaces >> (block_size - 1), dot_before = dots >> (block_size - 1);
  }
};

bool passes_unseen(char32_t c) { return base::is_space(c) || base::is_invisible(c); }

bool is_plain(char c) { return c > ' ' && c < 0x7F; }
/// Leads a letter of Latin-1, or one of its two signs among them.
bool leads_letter(char c) { return c == '\xC3'; }

/// Adds white space other than the spaces that the line starts with to its indent.
void measure_indent(std::string_view source, Line& line) {
  std::uint32_t column = line.content.start - line.span.start;
  while (!line.content.empty() && !is_plain(source[line.content.start])) {
    const char32_t c = base::code_point_at(source, line.content.start);
    if (!passes_unseen(c)) break;
    column = c == '\t' ? (column / 4 + 1) * 4 : column + (base::is_invisible(c) ? 0 : 1);
    line.content.start +=
        static_cast<std::uint32_t>(base::sequence_length(static_cast<unsigned char>(source[line.content.start])));
  }
  line.indent = static_cast<std::uint16_t>(std::min<std::uint32_t>(column, UINT16_MAX));
}

void trim_end(std::string_view source, Span& content) {
  while (!content.empty() && !is_plain(source[content.end - 1])) {
    std::uint32_t last = content.end - 1;
    while (last > content.start && base::is_continuation(static_cast<unsigned char>(source[last]))) --last;
    if (leads_letter(source[last]) || !passes_unseen(base::code_point_at(source, last))) return;
    content.end = last;
  }
}

/// Sets the content and indent of a line that holds something.
void trim(std::string_view source, Line& line) {
  while (!line.content.empty() && source[line.content.start] == ' ') ++line.content.start;
  line.indent = static_cast<std::uint16_t>(std::min<std::uint32_t>(line.content.start - line.span.start, UINT16_MAX));
  if (line.content.empty()) return;
  const char first = source[line.content.start];
  if (!is_plain(first) && !leads_letter(first)) measure_indent(source, line);
  trim_end(source, line.content);
}

/// Signs of the line's content, from what was met in all of the line.
std::uint8_t signs_of_line(std::string_view source, const Line& line, const Met& met) {
  // Doubled spaces may be the white space at an end of the line.
  if (met.others != 0 || (met.doubled_spaces != 0 && line.content != line.span)) return exact_signs(line.content.of(source));
  return static_cast<std::uint8_t>((met.doubled_spaces != 0 ? sign_gap : 0) | (met.doubled_dots != 0 ? sign_dots : 0));
}

/// How many bytes end lines, which is at most one line less than there are. Counted in blocks of fixed size, which compilers
/// turn into wide instructions.
std::size_t count_breaks(std::string_view source) {
  constexpr auto ends_line = [](char c) { return static_cast<unsigned char>(c - '\n') <= '\r' - '\n'; };
  constexpr std::size_t block = 64;
  std::size_t number = 0, at = 0;
  for (; at + block <= source.size(); at += block) {
    unsigned char here = 0;
    for (std::size_t i = 0; i < block; ++i) here = static_cast<unsigned char>(here + ends_line(source[at + i]));
    number += here;
  }
  for (; at < source.size(); ++at) number += ends_line(source[at]);
  return number;
}

/// Ends a line at each break; goes over the second of CR LF.
class Lines {
 public:
  explicit Lines(Draft& draft) : draft_(draft), source_(draft.source) {}

  void run() {
    const std::size_t most = count_breaks(source_) + 1;
    draft_.layout.lines.resize(most);
    draft_.kinds.resize(most);
    draft_.signs.resize(most);
    read();
    draft_.layout.lines.resize(number_);
    draft_.kinds.resize(number_);
    draft_.signs.resize(number_);
  }

 private:
  void read() {
    const auto size = static_cast<std::uint32_t>(source_.size());
    Met met;  // a local: it stays in registers
    for (std::uint32_t at = 0; at < size; at += block_size) {
      const Block block = at + block_size <= size ? block_at(source_.data() + at) : last_block(source_.substr(at));
      std::uint64_t left = ~std::uint64_t{0};
      for (std::uint64_t breaks = block.breaks; breaks != 0; breaks &= breaks - 1) {
        const std::uint64_t before = (breaks & (0 - breaks)) - 1;
        met.take(block, left & before);
        left = ~(before << 1 | 1);
        const std::uint32_t end = at + static_cast<std::uint32_t>(std::countr_zero(breaks));
        if (end < start_) continue;
        add(end, met);
        met = {};
        pass_break(end);
      }
      met.take(block, left);
    }
    if (start_ < size) add(size, met);
  }

  void add(std::uint32_t end, const Met& met) {
    Line& line = draft_.layout.lines[number_];
    line.span = line.content = {start_, end};
    if (!line.span.empty()) {
      trim(source_, line);
      draft_.signs[number_] = signs_of_line(source_, line, met);
      if (!line.content.empty()) draft_.kinds[number_] = LineKind::text;
    }
    ++number_;
  }

  void pass_break(std::uint32_t end) {
    start_ = end + 1;
    if (source_[end] == '\n') return;
    if (source_[end] == '\f') draft_.page_starts.push_back(number_);
    if (source_[end] == '\r' && start_ < source_.size() && source_[start_] == '\n') ++start_;
  }

  Draft& draft_;
  std::string_view source_;
  std::uint32_t start_ = 0, number_ = 0;
};

}  // namespace

void split_lines(Draft& draft) { Lines(draft).run(); }

}  // namespace minutes::read
