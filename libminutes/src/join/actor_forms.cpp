#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/hash.h"
#include "base/utf8.h"
#include "join/actors.h"
#include "sv/lists.h"

namespace minutes::join {
namespace {

/// `ä` to `a`, `ø` to `o`: what differs between spellings of one name.
char32_t bare(char32_t c) {
  switch (c) {
    case U'å':
    case U'ä':
    case U'á':
    case U'à':
    case U'â': return U'a';
    case U'ö':
    case U'ø':
    case U'ó':
    case U'ô': return U'o';
    case U'é':
    case U'è':
    case U'ë':
    case U'ê': return U'e';
    case U'ü':
    case U'ú': return U'u';
    case U'í':
    case U'ï': return U'i';
    default: return c;
  }
}

constexpr std::size_t longest_compared = 64;  // letters; a longer word is no name

/// The letters of a word without what differs between spellings.
struct Letters {
  std::array<char32_t, longest_compared> at;
  std::size_t size = 0;
  std::uint64_t kinds = 0;  ///< a bit for each letter that it has, some share one

  explicit Letters(std::string_view word) {
    for (std::size_t b = 0; b < word.size() && size < at.size();
         b += base::sequence_length(static_cast<unsigned char>(word[b]))) {
      at[size] = bare(base::code_point_at(word, b));
      kinds |= std::uint64_t{1} << (at[size++] & 63);
    }
  }
  friend bool operator==(const Letters& a, const Letters& b) {
    return a.size == b.size && std::equal(a.at.begin(), a.at.begin() + a.size, b.at.begin());
  }
};

/// No more than `most` letters to put in, leave out or change, which is at most 2.
bool within(const Letters& a, const Letters& b, std::size_t most) {
  if (a.size > b.size + most || b.size > a.size + most) return false;
  if (static_cast<std::size_t>(std::popcount(a.kinds ^ b.kinds)) > 2 * most) return false;
  std::array<std::uint8_t, longest_compared + 1> row{}, last{};
  for (std::size_t j = 0; j <= b.size; ++j) last[j] = static_cast<std::uint8_t>(j);
  for (std::size_t i = 1; i <= a.size; ++i) {
    row[0] = static_cast<std::uint8_t>(i);
    for (std::size_t j = 1; j <= b.size; ++j) {
      const int changed = last[j - 1] + (a.at[i - 1] == b.at[j - 1] ? 0 : 1);
      row[j] = static_cast<std::uint8_t>(std::min({last[j] + 1, row[j - 1] + 1, changed}));
    }
    std::swap(row, last);
  }
  return last[b.size] <= most;
}

constexpr std::size_t first_slots = 64;

/// What tells most names as written apart: how long they are, and their first and last eight bytes.
std::uint64_t print_of(std::string_view name) {
  constexpr std::size_t wide = 8;
  std::uint64_t first = 0, last = 0;
  if (name.size() >= wide) {
    std::memcpy(&first, name.data(), wide);
    std::memcpy(&last, name.data() + name.size() - wide, wide);
  } else {
    for (const char c : name) first = first << 8 | static_cast<unsigned char>(c);
  }
  const std::uint64_t mixed = (first ^ std::rotl(last, 29) ^ name.size()) * 0x9E3779B97F4A7C15u;
  return mixed ^ mixed >> 32;
}

/// No more than `most` bits; fewer steps than to count them where no instruction does.
bool few_bits(std::uint32_t bits, std::uint32_t most) {
  for (; most > 0 && bits != 0; --most) bits &= bits - 1;
  return bits == 0;
}

/// Letters that may differ between words the shorter of which has so many.
std::uint32_t most_apart(std::uint32_t letters) { return letters < 5 ? 0 : letters >= 9 ? 2 : 1; }

}  // namespace

bool has_small(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

WordShape::WordShape(std::string_view word) {
  constexpr auto bit = [](char c) { return std::uint32_t{1} << (c & 31); };
  constexpr std::uint32_t vowels = bit('a') | bit('e') | bit('i') | bit('o') | bit('u');
  for (const char c : word) {
    if (c >= 'a' && c <= 'z') consonants |= bit(c);
    letters += !base::is_continuation(static_cast<unsigned char>(c));
  }
  consonants &= ~vowels;
}

// A letter changed is one consonant less and another more.
bool WordShape::near(const WordShape& other) const {
  const std::uint32_t shorter = std::min(letters, other.letters), longer = std::max(letters, other.letters);
  const std::uint32_t most = most_apart(shorter);
  return longer - shorter <= most && few_bits(consonants ^ other.consonants, 2 * most);
}

bool nearly_equal(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const WordShape x(a), y(b);
  if (!x.near(y) || std::max(x.letters, y.letters) > longest_compared) return false;
  const std::size_t most = most_apart(std::min(x.letters, y.letters));
  const Letters first(a), second(b);
  return first == second || (most > 0 && within(first, second, most));
}

namespace {

/// What tells people of one surname apart where it stands alone: `Lind (S)`, `rektor Lind`.
std::string qualifier_of(const View& view, const ActorMention& mention) {
  if (mention.type != ActorType::person || mention.name.empty() || mention.name.find(' ') != std::string::npos) return {};
  const Index t = view.token_at(mention.span.start);
  const auto& tokens = view.tokens;
  if (t + 2 < tokens.size() && view.source(tokens[t + 1].span()) == "(" && (tokens[t + 2].lists & sv::party) != 0)
    return base::fold(view.reading(t + 2));
  if (t > 0 && (tokens[t - 1].lists & sv::role) != 0 && tokens[t - 1].line == tokens[t].line)
    return base::fold(view.reading(t - 1));
  return {};
}

}  // namespace

Forms::Forms(const View& view, const Document& document) {
  const std::size_t names = document.mentions.size() + document.attendance.size();
  slots_.assign(first_slots, no_index);
  slots_of_written_.assign(std::bit_ceil(2 * names + 1), no_index);
  of_mention_.reserve(document.mentions.size());
  of_attendee_.reserve(document.attendance.size());
  for (Index m = 0; m < document.mentions.size(); ++m) {
    const ActorMention& mention = document.mentions[m];
    const Place place{mention.span, mention.rule, m};
    if (auto qualifier = qualifier_of(view, mention); !qualifier.empty()) {
      of_mention_.push_back(add_form(mention.name, mention.type, place, qualifier));
      continue;
    }
    of_mention_.push_back(mention.name.empty() ? add_form(keep(view.reading(mention.span)), mention.type, place)
                                               : add(mention.name, mention.type, place));
  }
  for (const Attendee& who : document.attendance) {
    of_attendee_.push_back(add(who.name, ActorType::person, {who.span, "actor.person.attendee", no_index}));
    forms_[of_attendee_.back()].attendee = true;
  }
  std::size_t words = 0;  // of the forms before: where they stand is only now settled
  for (Form& form : forms_) {
    form.words = std::span(words_).subspan(words, form.words.size());
    words += form.words.size();
  }
  written_ = {};
  slots_of_written_ = {};
}

/// What is written as a name before is of the same form, and changes it no more.
Index Forms::add(std::string_view name, ActorType type, const Place& place) {
  const std::size_t mask = slots_of_written_.size() - 1;
  std::size_t slot = print_of(name) & mask;
  for (; slots_of_written_[slot] != no_index; slot = (slot + 1) & mask) {
    const Written& known = written_[slots_of_written_[slot]];
    if (known.type != type || known.name != name) continue;
    ++forms_[known.form].count;
    return known.form;
  }
  slots_of_written_[slot] = static_cast<Index>(written_.size());
  written_.push_back({name, type, add_form(name, type, place)});
  return written_.back().form;
}

Index Forms::add_form(std::string_view name, ActorType type, const Place& place, std::string_view qualifier) {
  const std::string folded = base::fold(name);
  const std::uint64_t hash = base::hash_of(folded);
  const std::size_t slot = slot_of(folded, hash, type, qualifier);
  if (slots_[slot] == no_index) {
    const auto added = static_cast<Index>(forms_.size());
    slots_[slot] = added;
    forms_.push_back(fresh(name, folded, hash, type, place));
    forms_.back().qualifier = qualifier;
    if (2 * forms_.size() > slots_.size()) grow();
    return added;
  }
  Form& form = forms_[slots_[slot]];
  ++form.count;
  // Of forms that differ in their letter case alone the one not shouted is kept.
  if (!has_small(form.name) && has_small(name)) form.name = name;
  return slots_[slot];
}

Form Forms::fresh(std::string_view name, std::string_view folded, std::uint64_t hash, ActorType type, const Place& place) {
  Form form;
  form.folded = keep(folded);
  form.hash = hash;
  const std::size_t before = words_.size();
  for (std::string_view left = form.folded; !left.empty();) {
    const auto cut = std::min(left.find(' '), left.size());
    if (cut > 0) words_.push_back(left.substr(0, cut));
    left.remove_prefix(std::min(cut + 1, left.size()));
  }
  form.words = {words_.data() + before, words_.size() - before};
  form.name = name;
  form.type = type;
  form.rule = place.rule;
  form.first = place.span;
  form.mention = place.mention;
  form.count = 1;
  form.group = static_cast<Index>(forms_.size());
  return form;
}

std::string_view Forms::keep(std::string_view text) {
  constexpr std::size_t block = 4096;
  if (room_ < text.size()) {
    room_ = std::max(block, text.size());
    kept_.emplace_back(new char[room_]);
    next_ = kept_.back().get();
  }
  std::copy(text.begin(), text.end(), next_);
  const std::string_view kept(next_, text.size());
  next_ += text.size();
  room_ -= text.size();
  return kept;
}

std::size_t Forms::slot_of(std::string_view folded, std::uint64_t hash, ActorType type, std::string_view qualifier) const {
  std::size_t slot = hash & (slots_.size() - 1);
  for (; slots_[slot] != no_index; slot = (slot + 1) & (slots_.size() - 1)) {
    const Form& form = forms_[slots_[slot]];
    if (form.hash == hash && form.type == type && form.folded == folded && form.qualifier == qualifier) break;
  }
  return slot;
}

void Forms::grow() {
  slots_.assign(2 * slots_.size(), no_index);
  for (Index f = 0; f < forms_.size(); ++f)
    slots_[slot_of(forms_[f].folded, forms_[f].hash, forms_[f].type, forms_[f].qualifier)] = f;
}

Index Forms::find(std::string_view folded, std::uint64_t hash, ActorType type) const {
  return slots_[slot_of(folded, hash, type)];
}

void Forms::unite(Index part, Index whole) {
  const Index a = root(part), b = root(whole);
  if (a != b) forms_[a].group = b;
}

void WordIndex::add(Index name, std::span<const std::string_view> words) {
  for (std::size_t w = 0; w < words.size(); ++w)
    entries_.push_back(
        {base::hash_of(words[w]), name, static_cast<std::uint16_t>(w), static_cast<std::uint16_t>(words.size() - 1 - w)});
}

void WordIndex::sort() { std::sort(entries_.begin(), entries_.end()); }

std::span<const WordIndex::Entry> WordIndex::of(std::string_view word) const {
  const auto hash = base::hash_of(word);
  const auto first = std::partition_point(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.hash < hash; });
  auto last = first;
  while (last != entries_.end() && last->hash == hash) ++last;
  return {first, last};
}

}  // namespace minutes::join
