// Persons: whole names first; then what is short of one (first name, surname, first name and initial, initials, user
// name) goes to the only whole name that it fits.
#include <algorithm>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/acronyms.h"
#include "join/actors.h"
#include "sv/lists.h"
#include "sv/short_names.h"

namespace minutes::join {
namespace {

using Words = std::span<const std::string_view>;

/// The title before a name and the party behind it, folded.
std::vector<std::string> beside(const View& view, Span name) {
  std::vector<std::string> out;
  const TokenRange tokens = view.range(name);
  if (tokens.empty()) return out;
  const auto& all = view.tokens;
  const bool same_line = tokens.first > 0 && all[tokens.first - 1].line == all[tokens.first].line;
  if (same_line && (all[tokens.first - 1].lists & sv::role) != 0) out.push_back(base::fold(view.reading(tokens.first - 1)));
  const Index open = tokens.last;
  if (open + 1 < all.size() && view.source(all[open].span()) == "(" && (all[open + 1].lists & sv::party) != 0)
    out.push_back(base::fold(view.reading(open + 1)));
  return out;
}

bool is_one_letter(std::string_view word) {
  return !word.empty() && word.size() <= base::sequence_length(static_cast<unsigned char>(word.front()));
}

class Persons {
 public:
  Persons(const View& view, Forms& forms, Document& document) : view_(view), forms_(forms), document_(document) {
    for (Index f = 0; f < forms_.all().size(); ++f)
      if (forms_[f].type == ActorType::person) (whole(f) ? whole_ : short_).push_back(f);
  }

  void unite() {
    if (whole_.size() + short_.size() > max_compared) return;
    for (const Index w : whole_) {
      shapes_.emplace_back(forms_[w].words.front());
      index_.add(static_cast<Index>(shapes_.size() - 1), forms_[w].words);
    }
    index_.sort();
    unite_whole();
    for (const Index f : short_) place(f);
    for (const Index f : short_) rejoin(f);
  }

 private:
  /// `t.`, `a-k`
  static bool initial(std::string_view word) {
    const auto hyphen = word.find('-');
    const auto rest = hyphen == std::string_view::npos ? std::string_view{} : word.substr(hyphen + 1);
    const auto second = rest.substr(0, rest.find('.'));
    return is_one_letter(word.substr(0, std::min(hyphen, word.find('.')))) && (second.empty() || is_one_letter(second));
  }
  bool initials(Index f) { return forms_[f].rule.starts_with("actor.initials"); }
  bool whole(Index f) {
    const Words words = forms_[f].words;
    if (words.size() < 2 || initials(f) || initial(words.front())) return false;
    return std::none_of(words.begin() + 1, words.end(), is_one_letter);
  }

  /// Genitives left over, names cut short, and misspelt ones: what is the same has the first or the last word in common.
  void unite_whole() {
    for (Index i = 0; i < whole_.size(); ++i) {
      const Form& form = forms_[whole_[i]];
      const auto fronts = index_.of(form.words.front()), backs = index_.of(form.words.back());
      if (fronts.size() == 1 && backs.size() == 1) continue;
      std::vector<Index> alike = having(form.words.front(), in_front);
      if (backs.size() > 1) {
        const auto last = having(form.words.back(), in_back);
        alike.insert(alike.end(), last.begin(), last.end());
        std::sort(alike.begin(), alike.end());
      }
      for (const Index other : alike) {
        const Index a = whole_[i], b = other;
        if (a != b && forms_.root(a) == a && forms_.root(b) != a && same(forms_[a], forms_[b])) {
          forms_.unite(a, b);
          break;
        }
      }
    }
  }
  /// `part` is a lesser form of `other`.
  static bool same(const Form& part, const Form& other) {
    if (part.folded.starts_with(other.folded)) {
      const auto ending = std::string_view(part.folded).substr(other.folded.size());
      if (ending == "s" || ending == ":s") return true;
    }
    if (part.attendee && other.attendee) return false;
    if (part.words.size() < other.words.size())
      return part.words.front() == other.words.front() && other.words.size() == part.words.size() + 1 && !part.attendee &&
             (std::includes(other.words.begin(), other.words.end(), part.words.begin(), part.words.end()) ||
              part.words[1] == other.words[1] || part.words.back() == other.words.back());
    if (part.words.size() != other.words.size()) return false;
    if (part.attendee || (!other.attendee && part.count > other.count) ||
        (part.count == other.count && !other.attendee && part.first < other.first))
      return false;
    std::size_t different = 0;
    for (std::size_t w = 0; w < part.words.size(); ++w) {
      if (part.words[w] == other.words[w]) continue;
      if (!nearly_equal(part.words[w], other.words[w])) return false;
      ++different;
    }
    return different == 1;
  }

  void place(Index f) {
    if (forms_[f].rule == "actor.person.nickname") return place_nickname(f);
    if (initials(f)) return place_initials(f);
    const Words words = forms_[f].words;
    if (words.size() > 1 && initial(words.front())) return place_among(f, with_first_initial(words));
    if (words.size() > 1) return place_among(f, with_initials(words));
    if (place_exact(f, words.front())) return;
    place_genitive(f);
  }

  std::vector<Index> distinct(std::vector<Index> found) {
    for (Index& f : found) f = forms_.root(f);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }
  using Where = bool (*)(const WordIndex::Entry&);
  static bool in_front(const WordIndex::Entry& entry) { return entry.place == 0; }
  static bool in_back(const WordIndex::Entry& entry) { return entry.behind == 0; }
  static bool anywhere(const WordIndex::Entry&) { return true; }
  /// Whole names that have the word there.
  std::vector<Index> having(std::string_view word, Where where) {
    std::vector<Index> found;
    for (const auto& entry : index_.of(word)) {
      const Index w = whole_[entry.name];
      if (where(entry) && forms_[w].words[entry.place] == word && (found.empty() || found.back() != w)) found.push_back(w);
    }
    return found;
  }
  template <class Fits>
  std::vector<Index> fitting(Fits fits) {
    std::vector<Index> found;
    for (Index w = 0; w < whole_.size(); ++w)
      if (fits(w)) found.push_back(whole_[w]);
    return distinct(std::move(found));
  }
  /// Those whose first name is nearly the word.
  template <class Fits>
  std::vector<Index> nearly(std::string_view word, Fits fits) {
    const WordShape shape(word);
    return fitting([&](Index w) {
      return shapes_[w].near(shape) && nearly_equal(forms_[whole_[w]].words.front(), word) && fits(forms_[whole_[w]]);
    });
  }
  /// Of those that a short name fits the ones with its party or title.
  std::vector<Index> qualified(Index f, const std::vector<Index>& found) {
    const std::string& wanted = forms_[f].qualifier;
    if (found.size() < 2 || wanted.empty()) return found;
    if (facts_.empty()) gather();
    std::vector<Index> fit;
    for (const Index w : found)
      if (std::any_of(facts_.begin(), facts_.end(), [&](const auto& fact) {
            return fact.first != no_index && forms_.root(fact.first) == w && same_title(fact.second, wanted);
          }))
        fit.push_back(w);
    return fit.empty() ? found : fit;
  }
  /// `ordförande`, `ordföranden`
  static bool same_title(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    return a == b || (a.size() >= 5 && b.size() <= a.size() + 2 && b.starts_with(a));
  }
  /// Parties and titles of those listed, and of whole names as the text has them.
  void gather() {
    facts_.emplace_back(no_index, std::string());  // gathered, though there may be none
    for (Index a = 0; a < document_.attendance.size(); ++a) {
      const Attendee& who = document_.attendance[a];
      if (who.affiliation) facts_.emplace_back(forms_.of_attendee(a), base::fold(*who.affiliation));
      if (who.role) facts_.emplace_back(forms_.of_attendee(a), base::fold(*who.role));
    }
    for (Index m = 0; m < document_.mentions.size(); ++m)
      if (document_.mentions[m].type == ActorType::person && document_.mentions[m].name.find(' ') != std::string::npos)
        for (std::string& fact : beside(view_, document_.mentions[m].span))
          facts_.emplace_back(forms_.of_mention(m), std::move(fact));
    std::sort(facts_.begin(), facts_.end());
    facts_.erase(std::unique(facts_.begin(), facts_.end()), facts_.end());
  }
  /// A name told apart by a party that fits nobody is the same name without it, unless the document has several such.
  void rejoin(Index f) {
    const Form& form = forms_[f];
    if (form.qualifier.empty() || forms_.root(f) != f) return;
    for (const Index other : short_)
      if (other != f && forms_[other].folded == form.folded && forms_[other].qualifier != form.qualifier &&
          is_party(forms_[other].qualifier) && is_party(form.qualifier))
        return;
    const Index plain = forms_.find(form.folded, form.hash, ActorType::person);
    if (plain != no_index && plain != f) return forms_.unite(f, plain);
    for (const Index other : short_)
      if (other < f && forms_[other].folded == form.folded && forms_.root(other) == other) return forms_.unite(f, other);
  }
  static bool is_party(std::string_view qualifier) { return !qualifier.empty() && qualifier.size() <= 4; }
  void place_among(Index f, const std::vector<Index>& all) {
    const std::vector<Index> found = qualified(f, all);
    if (found.size() == 1) return forms_.unite(f, found.front());
    if (found.size() > 1) warn(WarningCode::name_ambiguous, f, "fits several people", found);
  }
  bool place_exact(Index f, std::string_view word) {
    std::vector<Index> found = distinct(having(word, in_front));
    if (found.empty()) found = distinct(having(word, in_back));
    if (found.empty()) found = of_short_name(word);
    if (found.empty()) found = nearly(word, [](const Form&) { return true; });
    if (found.empty()) found = distinct(having(word, anywhere));
    if (found.empty()) found = first_with_initial(f, word);
    place_among(f, found);
    return !found.empty();
  }
  /// `Bosse` of the document's only Bo.
  std::vector<Index> of_short_name(std::string_view word) {
    const auto names = sv::short_names();
    const auto row = std::lower_bound(names.begin(), names.end(), word,
                                      [](const sv::ShortName& name, std::string_view wanted) { return name.name < wanted; });
    std::vector<Index> found;
    if (row == names.end() || row->name != word) return found;
    for (std::string_view left = row->whole; !left.empty();) {
      const auto cut = std::min(left.find(' '), left.size());
      const auto those = having(left.substr(0, cut), in_front);
      found.insert(found.end(), those.begin(), those.end());
      left.remove_prefix(std::min(cut + 1, left.size()));
    }
    return distinct(std::move(found));
  }
  /// `Viggo` where the document names `Viggo L`.
  std::vector<Index> first_with_initial(Index f, std::string_view word) {
    std::vector<Index> found;
    for (const Index other : short_)
      if (other != f && forms_[other].words.size() > 1 && forms_[other].words.front() == word && !initials(other))
        found.push_back(other);
    return distinct(std::move(found));
  }
  /// `Malins`, `Bergs`: the nominative is another form, or fits a whole name.
  void place_genitive(Index f) {
    std::string_view word = forms_[f].words.front();
    if (word.size() < 3 || word.back() != 's') return;
    word.remove_suffix(1);
    if (const Index other = forms_.find(word, base::hash_of(word), ActorType::person); other != no_index && other != f)
      return forms_.unite(f, other);
    place_exact(f, word);
  }
  /// `Mats Å`, `Ulrika D M`.
  std::vector<Index> with_initials(Words words) {
    return nearly(words.front(), [&](const Form& w) {
      const std::string all = find::initials_of(w.words, true), plain = find::initials_of(w.words, false);
      const std::string wanted = find::initials_of(words, false);
      return all == wanted || plain == wanted || (wanted.size() < plain.size() && plain.starts_with(wanted));
    });
  }
  /// `T. Norén`, `A-K Ljung`.
  std::vector<Index> with_first_initial(Words words) {
    const auto letter = words.front().substr(0, base::sequence_length(static_cast<unsigned char>(words.front()[0])));
    std::vector<Index> found = having(words.back(), in_back);
    std::erase_if(found, [&](Index w) { return !forms_[w].words.front().starts_with(letter); });
    return distinct(std::move(found));
  }
  void place_initials(Index f) {
    const std::string_view wanted = forms_[f].folded;
    auto found = fitting([&](Index w) { return forms_[whole_[w]].attendee && has_initials(w, wanted); });
    if (found.empty()) found = fitting([&](Index w) { return has_initials(w, wanted); });
    if (found.size() == 1) return forms_.unite(f, found.front());
    warn(WarningCode::initials_unresolved, f, found.empty() ? "fit nobody named in the document" : "fit several people", found);
  }
  bool has_initials(Index w, std::string_view wanted) {
    if (initials_.empty())
      for (const Index whole : whole_)
        initials_.emplace_back(find::initials_of(forms_[whole].words, false), find::initials_of(forms_[whole].words, true));
    return initials_[w].first == wanted || initials_[w].second == wanted;
  }
  /// A user name in brackets belongs to the person before it.
  void place_nickname(Index f) {
    for (Index m = forms_[f].mention; m-- > 0;)
      if (document_.mentions[m].type == ActorType::person) return forms_.unite(f, forms_.of_mention(m));
  }

  void warn(WarningCode code, Index f, std::string_view what, const std::vector<Index>& candidates) {
    std::string message = "`" + std::string(forms_[f].name) + "` " + std::string(what);
    for (std::size_t c = 0; c < candidates.size(); ++c) message.append(c == 0 ? ": " : ", ").append(forms_[candidates[c]].name);
    document_.warnings.push_back({code, std::move(message), forms_[f].first});
  }

  const View& view_;
  Forms& forms_;
  Document& document_;
  std::vector<std::pair<Index, std::string>> facts_{};  // form, folded party or title; made when asked
  std::vector<Index> whole_, short_;
  // By place in whole_:
  WordIndex index_{};
  std::vector<WordShape> shapes_{};                              // of first names
  std::vector<std::pair<std::string, std::string>> initials_{};  // without and with those of hyphened parts; made when asked
};

}  // namespace

void unite_persons(const View& view, Forms& forms, Document& document) { Persons(view, forms, document).unite(); }

}  // namespace minutes::join
