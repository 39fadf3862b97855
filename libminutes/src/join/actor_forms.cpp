#include <algorithm>
#include <array>
#include <bit>
#include <functional>

#include "base/utf8.h"
#include "find/acronyms.h"
#include "join/actors.h"

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

std::size_t count_letters(std::string_view word) {
  return static_cast<std::size_t>(
      std::count_if(word.begin(), word.end(), [](char c) { return !base::is_continuation(static_cast<unsigned char>(c)); }));
}

constexpr std::size_t first_slots = 64;

}  // namespace

bool has_small(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::uint32_t consonants(std::string_view word) {
  constexpr auto bit = [](char c) { return std::uint32_t{1} << (c & 31); };
  constexpr std::uint32_t vowels = bit('a') | bit('e') | bit('i') | bit('o') | bit('u');
  std::uint32_t found = 0;
  for (const char c : word)
    if (c >= 'a' && c <= 'z') found |= bit(c);
  return found & ~vowels;
}

bool nearly_equal(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const std::size_t x = count_letters(a), y = count_letters(b);
  const std::size_t length = std::min(x, y), most = length < 5 ? 0 : length >= 9 ? 2 : 1;
  if (x > y + most || y > x + most || std::max(x, y) > longest_compared) return false;
  const Letters first(a), second(b);
  return first == second || (most > 0 && within(first, second, most));
}

Forms::Forms(const View& view, const Document& document) {
  slots_.assign(first_slots, no_index);
  written_.resize(std::bit_ceil(2 * (document.mentions.size() + document.attendance.size()) + 1));
  of_mention_.reserve(document.mentions.size());
  of_attendee_.reserve(document.attendance.size());
  for (const ActorMention& mention : document.mentions)
    of_mention_.push_back(mention.name.empty() ? add_form(view.reading(mention.span), mention.type, mention.span, mention.rule)
                                               : add(mention.name, mention.type, mention.span, mention.rule));
  for (const Attendee& who : document.attendance) {
    of_attendee_.push_back(add(who.name, ActorType::person, who.span, "actor.person.attendee"));
    forms_[of_attendee_.back()].attendee = true;
  }
  written_ = {};
}

/// What is written as a name before is of the same form, and changes it no more.
Index Forms::add(std::string_view name, ActorType type, Span span, std::string_view rule) {
  Written& known = written(name, type);
  if (known.form == no_index) {
    known = {name, type, add_form(name, type, span, rule)};
  } else {
    ++forms_[known.form].count;
  }
  return known.form;
}

Forms::Written& Forms::written(std::string_view name, ActorType type) {
  std::size_t slot = std::hash<std::string_view>{}(name) & (written_.size() - 1);
  while (written_[slot].form != no_index && (written_[slot].type != type || written_[slot].name != name))
    slot = (slot + 1) & (written_.size() - 1);
  return written_[slot];
}

Index Forms::add_form(std::string_view name, ActorType type, Span span, std::string_view rule) {
  auto folded = base::fold(name);
  const auto hash = std::hash<std::string_view>{}(folded);
  std::size_t slot = slot_of(folded, hash, type);
  const bool fresh = slots_[slot] == no_index;
  if (fresh) {
    slots_[slot] = static_cast<Index>(forms_.size());
    Form form;
    form.name = name;
    form.words = find::words_of(folded);
    form.folded = std::move(folded);
    form.hash = hash;
    form.type = type;
    form.rule = rule;
    form.first = span;
    form.group = slots_[slot];
    forms_.push_back(std::move(form));
  }
  const Index found = slots_[slot];
  Form& form = forms_[found];
  ++form.count;
  // Of forms that differ in their letter case alone the one not shouted is kept.
  if (!fresh && !has_small(form.name) && has_small(name)) form.name = name;
  if (fresh && 2 * forms_.size() > slots_.size()) grow();
  return found;
}

std::size_t Forms::slot_of(std::string_view folded, std::uint64_t hash, ActorType type) const {
  std::size_t slot = hash & (slots_.size() - 1);
  for (; slots_[slot] != no_index; slot = (slot + 1) & (slots_.size() - 1)) {
    const Form& form = forms_[slots_[slot]];
    if (form.hash == hash && form.type == type && form.folded == folded) break;
  }
  return slot;
}

void Forms::grow() {
  slots_.assign(2 * slots_.size(), no_index);
  for (Index f = 0; f < forms_.size(); ++f) slots_[slot_of(forms_[f].folded, forms_[f].hash, forms_[f].type)] = f;
}

Index Forms::find(std::string_view folded, ActorType type) const {
  return slots_[slot_of(folded, std::hash<std::string_view>{}(folded), type)];
}

Index Forms::root(Index form) const {
  while (forms_[form].group != form) form = forms_[form].group;
  return form;
}

void Forms::unite(Index part, Index whole) {
  const Index a = root(part), b = root(whole);
  if (a != b) forms_[a].group = b;
}

}  // namespace minutes::join
