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
  static bool is_civil(std::uint32_t place) { return sv::organisations()[row_number(place)].sector == Sector::civil_society; }
  template <class Use>
  void for_each(std::string_view folded, std::uint64_t hash, Use use) const {
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
    for (const Index f : mine_) capitals_[f] = all_capitals(forms_[f].name) || forms_[f].rule == "actor.organisation.cited";
  }

  void unite() {
    for (const Index f : mine_) inflected(f);
    if (mine_.size() > max_compared) return;
    brackets();
    listed();
    for (const Index f : mine_) index_.add(f, forms_[f].words.first(std::min<std::size_t>(2, forms_[f].words.size())));
    index_.sort();
    for (const Index f : mine_)
      if (forms_.root(f) == f) tail(f);
    for (const Index f : mine_)
      if (forms_.root(f) == f && !compound(f)) capitals_[f] ? acronym(f, forms_[f].folded) : shortened(f);
  }

 private:
  /// `ABC-gruppen` is the group whose letters are ABC.
  bool compound(Index f) {
    const std::string_view name = forms_[f].folded;
    const auto hyphen = name.find('-');
    if (hyphen == std::string_view::npos || forms_[f].words.size() != 1 || !all_capitals(forms_[f].name.substr(0, hyphen)))
      return false;
    acronym(f, name.substr(0, hyphen), name.substr(hyphen + 1));
    return true;
  }

  void inflected(Index f) {
    const std::string_view name = forms_[f].folded;
    if (name.size() <= 3) return;
    if (name.back() == 's' && is_form_of(f, name.substr(0, name.size() - 1), base::hash_back(forms_[f].hash, 's'))) return;
    for (const auto& [ending, articles] : heads_without_article)
      if (name.back() == ending.back() && name.size() >= ending.size() && name.ends_with(ending))
        for (const std::string_view article : articles)
          if (!article.empty() && is_form_of(f, std::string(name).append(article))) return;
    for (const std::string_view form : {" ab", " hb", " kb", " ek. för.", " ek.för.", " i sverige"})
      if (!name.ends_with(form) && is_form_of(f, std::string(name).append(form))) return;
    // `Brf Eken`, `Bostadsrättsföreningen Eken`
    if (name.starts_with("brf ") && is_form_of(f, std::string("bostadsrättsföreningen ").append(name.substr(4)))) return;
    // `kommunen Lund`, `Lunds kommun`
    constexpr std::string_view municipality = "kommunen ";
    if (name.starts_with(municipality))
      for (const std::string_view seat : {" kommun", " stad", "s kommun", "s stad"})
        if (is_form_of(f, std::string(name.substr(municipality.size())).append(seat))) return;
    // `Göteborg Stads`, `Göteborgs Stad`
    for (const std::string_view seat : {" stad", " kommun"})
      if (name.ends_with(seat) && name.size() > seat.size() + 1 && name[name.size() - seat.size() - 1] != 's')
        if (is_form_of(f, std::string(name.substr(0, name.size() - seat.size())).append("s").append(seat))) return;
  }
  struct Articles {
    std::string_view ending;
    std::array<std::string_view, 2> articles;
  };
  static constexpr std::array<Articles, 9> heads_without_article{{{"nämnd", {"en", "n"}},
                                                                  {"styrelse", {"en", "n"}},
                                                                  {"förvaltning", {"en", "n"}},
                                                                  {"beredning", {"en", "n"}},
                                                                  {"förening", {"en", "n"}},
                                                                  {"kontor", {"et", ""}},
                                                                  {"utskott", {"et", ""}},
                                                                  {"råd", {"et", ""}},
                                                                  {"förbund", {"et", ""}}}};
  bool is_form_of(Index f, std::string_view other) { return is_form_of(f, other, base::hash_of(other)); }
  bool is_form_of(Index f, std::string_view other, std::uint64_t hash) {
    const Index found = forms_.find(other, hash, ActorType::organisation);
    if (found == no_index || found == f || forms_.root(found) == f) return false;
    forms_.unite(f, found);
    return true;
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
      listed_names().for_each(forms_[f].folded, forms_[f].hash, [&](std::uint32_t place) { found.emplace_back(place, f); });
    std::sort(found.begin(), found.end());
    for (std::size_t n = 0, whole = 0; n < found.size(); ++n) {
      if (ListedNames::row(found[n].first) != ListedNames::row(found[whole].first)) whole = n;
      if (n != whole) forms_.unite(found[n].second, found[whole].second);
    }
  }

  /// An acronym that no list and no bracket explains: the letters of exactly one long name.
  void acronym(Index f, std::string_view letters, std::string_view head = {}) {
    std::vector<Index> found;
    if (long_names_.empty())
      for (const Index g : mine_) long_names_.emplace_back(forms_[g].words);
    for (std::size_t n = 0; n < mine_.size(); ++n) {
      const Index g = mine_[n];
      const Form& other = forms_[g];
      constexpr std::size_t longest_letters = 9;  // bytes; what is longer and in capitals is a word of a heading
      const bool letters_too = capitals_[g] && other.folded.size() <= longest_letters;
      if (g == f || letters_too || other.folded.size() < 2 * letters.size() + 2) continue;
      const auto headed = [&](std::string_view word) { return word.ends_with(head); };
      if (!long_names_[n].is_shortened_by(letters) || std::none_of(other.words.begin(), other.words.end(), headed)) continue;
      found.push_back(forms_.root(g));
    }
    prefer_own(found);
    if (const Index only = only_one(std::move(found)); only != no_index && only != f) return forms_.unite(f, only);
    branch(f);
  }
  /// Of several the meeting's own body.
  void prefer_own(std::vector<Index>& found) {
    if (found.empty() || only_one(found) != no_index || !document_.meta.body) return;
    const std::string body = base::fold(*document_.meta.body);
    const Index own = forms_.find(body, base::hash_of(body), ActorType::organisation);
    if (own != no_index && std::find(found.begin(), found.end(), forms_.root(own)) != found.end()) found = {forms_.root(own)};
  }
  /// `PRO` where the document names `PRO Ekby` alone.
  void branch(Index f) {
    std::vector<Index> found;
    for (const auto& entry : index_.of(forms_[f].words.front()))
      if (entry.place == 0 && entry.name != f && forms_[entry.name].words.size() > forms_[f].words.size() &&
          forms_[entry.name].folded.starts_with(forms_[f].folded))
        found.push_back(forms_.root(entry.name));
    if (const Index only = only_one(std::move(found)); only != no_index && only != f && is_civil(f)) forms_.unite(f, only);
  }
  bool is_civil(Index f) {
    bool civil = false;
    listed_names().for_each(forms_[f].folded, forms_[f].hash,
                            [&](std::uint32_t place) { civil |= ListedNames::is_civil(place); });
    return civil;
  }
  static Index only_one(std::vector<Index> found) {
    const bool one = !found.empty() && std::count(found.begin(), found.end(), found.front()) == std::ssize(found);
    return one ? found.front() : no_index;
  }
  /// A name that is the beginning, or the head with less before it, of exactly one longer name.
  void shortened(Index f) {
    const Form& part = forms_[f];
    std::vector<Index> found;
    const auto look_at = [&](Index g) {
      if (g != f && forms_[g].words.size() >= part.words.size() && cut_from(part, forms_[g])) found.push_back(forms_.root(g));
    };
    if (is_council(part))
      for (const Index g : mine_) look_at(g);
    else
      for (const auto& entry : index_.of(part.words.front())) look_at(entry.name);
    if (found.empty()) return;
    prefer_own(found);
    if (const Index only = only_one(std::move(found)); only != no_index && only != f) forms_.unite(f, only);
  }
  /// `Stadshus AB` of `Ekby Stadshus AB`, `arbetsutskottet` of `kommunstyrelsens arbetsutskott`: the end of exactly one name.
  void tail(Index f) {
    const Form& part = forms_[f];
    const bool company = part.words.size() > 1 && part.folded.ends_with(" ab");
    const bool body = part.words.size() == 1 && (part.folded.ends_with("utskottet") || part.folded.ends_with("beredningen") ||
                                                 part.folded.ends_with("nämnden") || part.folded.ends_with("styrelsen"));
    if (!company && !body && !is_council(part)) return;
    const std::string_view article = part.folded.ends_with("et")                                                ? "et"
                                     : part.folded.ends_with("nämnden") || part.folded.ends_with("beredningen") ? "en"
                                                                                                                : "n";
    const auto stem = body ? part.folded.substr(0, part.folded.size() - article.size()) : part.folded;
    const std::string ending = std::string(" ").append(stem);
    std::vector<Index> found;
    for (const Index g : mine_)
      if (g != f && forms_[g].words.size() > part.words.size() && forms_[g].folded.ends_with(ending))
        found.push_back(forms_.root(g));
    if (const Index only = only_one(std::move(found)); only != no_index && only != f) forms_.unite(f, only);
  }
  static bool is_council(const Form& form) { return form.folded == "fullmäktige"; }
  /// One of the first two words of the whole is the first of the part, a council apart.
  static bool cut_from(const Form& part, const Form& whole) {
    if (is_council(part))
      return whole.words.size() == 1 && whole.folded.size() > part.folded.size() && whole.folded.ends_with("fullmäktige");
    if (whole.words.size() <= part.words.size()) return false;
    constexpr std::array<std::string_view, 4> links{"för", "i", "mot", "med"};
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
  std::vector<bool> capitals_;                // by form: an acronym
  WordIndex index_{};                         // of the first two words, by form
  std::vector<find::LongName> long_names_{};  // by place in mine_; made when asked
};

}  // namespace

void unite_organisations(const View& view, Forms& forms, const Document& document) {
  Organisations(view, forms, document).unite();
}

}  // namespace minutes::join
