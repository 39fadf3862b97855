#include <algorithm>

#include "base/utf8.h"
#include "find/acronyms.h"
#include "join/actors.h"

namespace minutes::join {
namespace {

std::string key(std::string_view folded, ActorType type) {
  return std::string(type == ActorType::person ? "p " : "o ").append(folded);
}

/// `ä` to `a`, `ø` to `o`: what differs between spellings of one name.
std::u32string bare(std::string_view word) {
  std::u32string out;
  for (std::size_t at = 0; at < word.size(); at += base::sequence_length(static_cast<unsigned char>(word[at]))) {
    switch (const char32_t c = base::code_point_at(word, at)) {
      case U'å':
      case U'ä':
      case U'á':
      case U'à':
      case U'â': out.push_back(U'a'); break;
      case U'ö':
      case U'ø':
      case U'ó':
      case U'ô': out.push_back(U'o'); break;
      case U'é':
      case U'è':
      case U'ë':
      case U'ê': out.push_back(U'e'); break;
      case U'ü':
      case U'ú': out.push_back(U'u'); break;
      case U'í':
      case U'ï': out.push_back(U'i'); break;
      default: out.push_back(c);
    }
  }
  return out;
}

/// Edit distance, 3 where it is more than 2.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
  if (a.size() > b.size() + 2 || b.size() > a.size() + 2) return 3;
  std::vector<std::size_t> row(b.size() + 1), last(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j)
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0u : 1u)});
    std::swap(row, last);
  }
  return std::min<std::size_t>(last[b.size()], 3);
}

}  // namespace

bool nearly_equal(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const auto x = bare(a), y = bare(b);
  if (x == y) return true;
  const std::size_t length = std::min(x.size(), y.size());
  return length >= 5 && distance(x, y) <= (length >= 9 ? 2u : 1u);
}

Forms::Forms(const View& view, const Document& document) {
  for (const ActorMention& mention : document.mentions)
    of_mention_.push_back(
        add(mention.name.empty() ? view.reading(mention.span) : mention.name, mention.type, mention.span, mention.rule));
  for (const Attendee& who : document.attendance) {
    of_attendee_.push_back(add(who.name, ActorType::person, who.span, "actor.person.attendee"));
    forms_[of_attendee_.back()].attendee = true;
  }
}

Index Forms::add(const std::string& name, ActorType type, Span span, std::string_view rule) {
  auto folded = base::fold(name);
  const auto [at, fresh] = by_name_.try_emplace(key(folded, type), static_cast<Index>(forms_.size()));
  if (fresh) {
    Form form;
    form.name = name;
    form.words = find::words_of(folded);
    form.folded = std::move(folded);
    form.type = type;
    form.rule = rule;
    form.first = span;
    form.group = at->second;
    forms_.push_back(std::move(form));
  }
  Form& form = forms_[at->second];
  ++form.count;
  // Of forms that differ in their letter case alone the one not shouted is kept.
  const auto small = [](const std::string& text) {
    return std::count_if(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  };
  if (!fresh && small(form.name) == 0 && small(name) > 0) form.name = name;
  return at->second;
}

Index Forms::find(std::string_view folded, ActorType type) const {
  const auto at = by_name_.find(key(folded, type));
  return at == by_name_.end() ? no_index : at->second;
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
