// Organisations: inflected forms first; then acronyms and long names, in brackets, by the list of known organisations or
// by their letters; then names cut short (`Länsstyrelsen`, `Fullmäktige`) where one longer name fits.
#include <algorithm>
#include <array>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/acronyms.h"
#include "find/hashes_met.h"
#include "join/actors.h"
#include "sv/organisations.h"

namespace minutes::join {
namespace {

bool all_capitals(std::string_view name) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < name.size(); at += base::sequence_length(static_cast<unsigned char>(name[at]))) {
    const char32_t c = base::code_point_at(name, at);
    if (base::is_upper(c))
      ++capitals;
    else if (base::is_letter(c) || c == U' ')
      return false;
  }
  return capitals >= 2;
}

/// The names and acronyms of the known organisations, parties left out, by where they stand in the list.
class ListedNames {
 public:
  ListedNames() {
    for (const auto& row : sv::organisations()) {
      if (row.sector != Sector::party) add(row.names, '|'), add(row.acronyms, ' ');
      place_ = (row_number(place_) + 1) << row_shift;
    }
    std::sort(names_.begin(), names_.end());
    for (const auto& name : names_) hashes_.add(name.hash);
  }
  static std::uint32_t row(std::uint32_t place) { return row_number(place); }
  template <class Use>
  void for_each(std::string_view folded, Use use) const {
    const auto hash = base::hash_of(folded);
    if (!hashes_.has(hash)) return;
    for (auto at = std::lower_bound(names_.begin(), names_.end(), Name{hash, 0, {}}); at != names_.end() && at->hash == hash;
         ++at)
      if (at->folded == folded) use(at->place);
  }

 private:
  static constexpr int row_shift = 8;  // names of one organisation
  struct Name {
    std::uint64_t hash = 0;
    std::uint32_t place = 0;
    std::string folded{};
    friend auto operator<=>(const Name&, const Name&) = default;
  };
  static constexpr std::uint32_t row_number(std::uint32_t place) { return place >> row_shift; }
  void add(std::string_view text, char by) {
    while (!text.empty()) {
      const auto cut = text.find(by);
      if (const auto part = text.substr(0, cut); !part.empty()) {
        auto folded = base::fold(part);
        const auto hash = base::hash_of(folded);
        names_.push_back({hash, place_++, std::move(folded)});
      }
      text = cut == std::string_view::npos ? std::string_view{} : text.substr(cut + 1);
    }
  }

  std::vector<Name> names_;
  find::HashesMet hashes_;
  std::uint32_t place_ = 0;
};

const ListedNames& listed_names() {
  static const ListedNames made;
  return made;
}

class Organisations {
 public:
  Organisations(const View& view, Forms& forms, const Document& document) : view_(view), forms_(forms), document_(document) {
    for (Index f = 0; f < forms_.all().size(); ++f)
      if (forms_[f].type == ActorType::organisation) mine_.push_back(f);
    capitals_.resize(forms_.all().size());
    for (const Index f : mine_) capitals_[f] = all_capitals(forms_[f].name);
  }

  void unite() {
    for (const Index f : mine_) inflected(f);
    if (mine_.size() > max_compared) return;
    brackets();
    listed();
    for (const Index f : mine_)
      if (forms_.root(f) == f && !compound(f)) capitals_[f] ? acronym(f, forms_[f].folded) : shortened(f);
  }

 private:
  /// `ABC-gruppen` is the group whose letters are ABC.
  bool compound(Index f) {
    const auto& name = forms_[f].folded;
    const auto hyphen = name.find('-');
    if (hyphen == std::string::npos || forms_[f].words.size() != 1 ||
        !all_capitals(std::string_view(forms_[f].name).substr(0, hyphen)))
      return false;
    acronym(f, name.substr(0, hyphen), name.substr(hyphen + 1));
    return true;
  }

  void inflected(Index f) {
    const std::string& name = forms_[f].folded;
    const auto with = [&](std::string_view other) {
      const Index found = forms_.find(other, ActorType::organisation);
      if (found == no_index || found == f || forms_.root(found) == f) return false;
      forms_.unite(f, found);
      return true;
    };
    if (name.ends_with('s') && name.size() > 3 && (with(name.substr(0, name.size() - 1)))) return;
    if (name.size() > 4 && (name.ends_with("nämnd") || name.ends_with("styrelse") || name.ends_with("förvaltning") ||
                            name.ends_with("beredning") || name.ends_with("förening")))
      if (with(name + "en") || with(name + "n")) return;
    if (name.ends_with("kontor") || name.ends_with("utskott") || name.ends_with("råd") || name.ends_with("förbund"))
      if (with(name + "et")) return;
    // `Göteborg Stads`, `Göteborgs Stad`
    for (const std::string_view seat : {" stad", " kommun"})
      if (name.ends_with(seat) && name.size() > seat.size() + 1 && name[name.size() - seat.size() - 1] != 's')
        if (with(name.substr(0, name.size() - seat.size()) + "s" + std::string(seat))) return;
  }

  /// `Long name (ACR)` and `ACR (Long name)`.
  void brackets() {
    for (Index m = 0; m + 1 < document_.mentions.size(); ++m) {
      const ActorMention &a = document_.mentions[m], &b = document_.mentions[m + 1];
      if (a.type != ActorType::organisation || b.type != ActorType::organisation || b.span.start < a.span.end) continue;
      const auto between = view_.source({a.span.end, b.span.start});
      if (between.size() > 3 || between.find('(') == std::string_view::npos || b.span.end >= view_.source().size() ||
          view_.source()[b.span.end] != ')')
        continue;
      const Index fa = forms_.of_mention(m), fb = forms_.of_mention(m + 1);
      if (capitals_[fb] && forms_[fa].name.size() > forms_[fb].name.size())
        forms_.unite(fb, fa);
      else if (capitals_[fa])
        forms_.unite(fa, fb);
    }
  }

  /// Names and acronyms of one known organisation that the document has; letters of parties stay their own names.
  void listed() {
    std::vector<std::pair<std::uint32_t, Index>> found;  // place in the list, form
    for (const Index f : mine_)
      listed_names().for_each(forms_[f].folded, [&](std::uint32_t place) { found.emplace_back(place, f); });
    std::sort(found.begin(), found.end());
    for (std::size_t n = 0, whole = 0; n < found.size(); ++n) {
      if (ListedNames::row(found[n].first) != ListedNames::row(found[whole].first)) whole = n;
      if (n != whole) forms_.unite(found[n].second, found[whole].second);
    }
  }

  /// An acronym that no list and no bracket explains: the letters of exactly one long name.
  void acronym(Index f, const std::string& letters, std::string_view head = {}) {
    std::vector<Index> found;
    for (const Index g : mine_) {
      const Form& other = forms_[g];
      if (g == f || capitals_[g] || other.folded.size() < 2 * letters.size() + 2) continue;
      const bool headed =
          std::any_of(other.words.begin(), other.words.end(), [&](const std::string& word) { return word.ends_with(head); });
      if (headed && find::shortens(letters, other.words)) found.push_back(forms_.root(g));
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found.size() == 1) forms_.unite(f, found.front());
  }
  /// A name that is the beginning, or the head with less before it, of exactly one longer name.
  void shortened(Index f) {
    const Form& part = forms_[f];
    std::vector<Index> found;
    for (const Index g : mine_) {
      if (g == f || forms_[g].words.size() < part.words.size()) continue;
      if (cut_from(part, forms_[g])) found.push_back(forms_.root(g));
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found.size() > 1 && document_.meta.body) {
      const Index own = forms_.find(base::fold(*document_.meta.body), ActorType::organisation);
      if (own != no_index && std::find(found.begin(), found.end(), forms_.root(own)) != found.end()) found = {forms_.root(own)};
    }
    if (found.size() == 1 && found.front() != f) forms_.unite(f, found.front());
  }
  static bool cut_from(const Form& part, const Form& whole) {
    if (part.folded == "fullmäktige")
      return whole.words.size() == 1 && whole.folded.size() > part.folded.size() && whole.folded.ends_with("fullmäktige");
    if (whole.words.size() <= part.words.size()) return false;
    constexpr std::array links{"för", "i", "mot", "med"};
    const auto linked = [&](std::size_t at) {
      return at < whole.words.size() && std::find(links.begin(), links.end(), whole.words[at]) != links.end();
    };
    if (std::equal(part.words.begin(), part.words.end(), whole.words.begin()) && linked(part.words.size())) return true;
    // `överenskommelsegruppen` of `regionala överenskommelsegruppen för …`; `Vågen` of `föreningen Vågen`
    if (part.words.size() != 1) return false;
    if (whole.words.size() == 2 && whole.words.back() == part.words.front())
      return whole.words.front().ends_with("föreningen") || whole.words.front().ends_with("stiftelsen");
    return whole.words[1] == part.words.front() && linked(2);
  }

  const View& view_;
  Forms& forms_;
  const Document& document_;
  std::vector<Index> mine_;
  std::vector<bool> capitals_;  // by form: an acronym
};

}  // namespace

void unite_organisations(const View& view, Forms& forms, const Document& document) {
  Organisations(view, forms, document).unite();
}

}  // namespace minutes::join
