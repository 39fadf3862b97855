// Persons: whole names first; then what is short of one (first name, surname, first name and initial, initials, user
// name) goes to the only whole name that it fits.
#include <algorithm>
#include <bit>

#include "base/utf8.h"
#include "find/acronyms.h"
#include "join/actors.h"

namespace minutes::join {
namespace {

std::size_t letters(std::string_view word) {
  return static_cast<std::size_t>(std::count_if(word.begin(), word.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

class Persons {
 public:
  Persons(const View& view, Forms& forms, Document& document) : view_(view), forms_(forms), document_(document) {
    for (Index f = 0; f < forms_.all().size(); ++f)
      if (forms_[f].type == ActorType::person) (whole(f) ? whole_ : short_).push_back(f);
    for (const Index w : whole_) consonants_.push_back(consonants(forms_[w].words.front()));
  }

  void unite() {
    if (whole_.size() + short_.size() > max_compared) return;
    unite_whole();
    for (const Index f : short_) place(f);
  }

 private:
  /// `t.`, `a-k`
  static bool initial(std::string_view word) {
    const auto hyphen = word.find('-');
    const auto rest = hyphen == std::string_view::npos ? std::string_view{} : word.substr(hyphen + 1);
    return letters(word.substr(0, std::min(hyphen, word.find('.')))) == 1 && letters(rest.substr(0, rest.find('.'))) <= 1;
  }
  bool initials(Index f) { return forms_[f].rule.starts_with("actor.initials"); }
  bool whole(Index f) {
    const auto& words = forms_[f].words;
    if (words.size() < 2 || initials(f) || initial(words.front())) return false;
    return std::none_of(words.begin() + 1, words.end(), [](const std::string& word) { return letters(word) == 1; });
  }

  /// Genitives left over, names cut short, and misspelt ones.
  void unite_whole() {
    for (std::size_t i = 0; i < whole_.size(); ++i)
      for (std::size_t j = 0; j < whole_.size(); ++j) {
        if (std::popcount(consonants_[i] ^ consonants_[j]) > most_consonants_apart) continue;  // not even of the first name
        const Index a = whole_[i], b = whole_[j];
        if (a != b && forms_.root(a) == a && forms_.root(b) != a && same(forms_[a], forms_[b])) {
          forms_.unite(a, b);
          break;
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
    const auto& words = forms_[f].words;
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
  template <class Fits>
  std::vector<Index> fitting(Fits fits) {
    std::vector<Index> found;
    for (const Index w : whole_)
      if (fits(forms_[w])) found.push_back(w);
    return distinct(std::move(found));
  }
  /// Those whose first name is nearly the word.
  template <class Fits>
  std::vector<Index> nearly(const std::string& word, Fits fits) {
    const auto wanted = consonants(word);
    std::vector<Index> found;
    for (std::size_t w = 0; w < whole_.size(); ++w) {
      if (std::popcount(consonants_[w] ^ wanted) > most_consonants_apart) continue;
      const Form& form = forms_[whole_[w]];
      if (nearly_equal(form.words.front(), word) && fits(form)) found.push_back(whole_[w]);
    }
    return distinct(std::move(found));
  }
  void place_among(Index f, const std::vector<Index>& found) {
    if (found.size() == 1) return forms_.unite(f, found.front());
    if (found.size() > 1) warn(WarningCode::name_ambiguous, f, "fits several people", found);
  }
  bool place_exact(Index f, const std::string& word) {
    const auto first = fitting([&](const Form& w) { return w.words.front() == word; });
    const auto last = first.empty() ? fitting([&](const Form& w) { return w.words.back() == word; }) : first;
    const auto near = last.empty() ? nearly(word, [](const Form&) { return true; }) : last;
    const auto any =
        near.empty() ? fitting([&](const Form& w) { return std::find(w.words.begin(), w.words.end(), word) != w.words.end(); })
                     : near;
    place_among(f, any);
    return !any.empty();
  }
  /// `Malins`, `Bergs`: the nominative is another form, or fits a whole name.
  void place_genitive(Index f) {
    std::string word = forms_[f].words.front();
    if (word.size() < 3 || word.back() != 's') return;
    word.pop_back();
    if (const Index other = forms_.find(word, ActorType::person); other != no_index && other != f)
      return forms_.unite(f, other);
    place_exact(f, word);
  }
  /// `Mats Å`, `Ulrika D M`.
  std::vector<Index> with_initials(const std::vector<std::string>& words) {
    return nearly(words.front(), [&](const Form& w) {
      const std::string all = find::initials_of(w.words, true), plain = find::initials_of(w.words, false);
      std::string wanted = find::initials_of(words, false);
      return all == wanted || plain == wanted || (wanted.size() < plain.size() && plain.starts_with(wanted));
    });
  }
  /// `T. Norén`, `A-K Ljung`.
  std::vector<Index> with_first_initial(const std::vector<std::string>& words) {
    const auto letter = words.front().substr(0, base::sequence_length(static_cast<unsigned char>(words.front()[0])));
    return fitting([&](const Form& w) { return w.words.back() == words.back() && w.words.front().starts_with(letter); });
  }
  void place_initials(Index f) {
    const std::string& wanted = forms_[f].folded;
    auto found = fitting([&](const Form& w) {
      return w.attendee && (find::initials_of(w.words, false) == wanted || find::initials_of(w.words, true) == wanted);
    });
    if (found.empty())
      found = fitting([&](const Form& w) {
        return find::initials_of(w.words, false) == wanted || find::initials_of(w.words, true) == wanted;
      });
    if (found.size() == 1) return forms_.unite(f, found.front());
    warn(WarningCode::initials_unresolved, f, found.empty() ? "fit nobody named in the document" : "fit several people", found);
  }
  /// A user name in brackets belongs to the person before it.
  void place_nickname(Index f) {
    const ActorMention* before = nullptr;
    for (Index m = 0; m < document_.mentions.size(); ++m) {
      const ActorMention& mention = document_.mentions[m];
      if (mention.span == forms_[f].first && before != nullptr)
        return forms_.unite(f, forms_.of_mention(static_cast<Index>(before - document_.mentions.data())));
      if (mention.type == ActorType::person) before = &mention;
    }
  }

  void warn(WarningCode code, Index f, std::string_view what, const std::vector<Index>& candidates) {
    std::string message = "`" + forms_[f].name + "` " + std::string(what);
    for (std::size_t c = 0; c < candidates.size(); ++c) message += (c == 0 ? ": " : ", ") + forms_[candidates[c]].name;
    document_.warnings.push_back({code, std::move(message), forms_[f].first});
  }

  const View& view_;
  Forms& forms_;
  Document& document_;
  std::vector<Index> whole_, short_;
  std::vector<std::uint32_t> consonants_;  // of the first names of whole_
};

}  // namespace

void unite_persons(const View& view, Forms& forms, Document& document) { Persons(view, forms, document).unite(); }

}  // namespace minutes::join
