// Sector by the list of known organisations, else by the form of the name, else by whose document it is.
#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/hash.h"
#include "base/utf8.h"
#include "find/hashes_met.h"
#include "join/actors.h"
#include "sv/organisations.h"

namespace minutes::join {
namespace {

/// Sectors of known organisations by the hash of their folded names and acronyms; of one name twice the first counts.
class ListedSectors {
 public:
  ListedSectors() {
    for (const auto& row : sv::organisations()) {
      add(row.names, '|', row.sector);
      add(row.acronyms, ' ', row.sector);
    }
  }
  Sector of(std::uint64_t hash) const { return hashes_.has(hash) ? sectors_.at(hash) : Sector::unknown; }

 private:
  void add(std::string_view text, char by, Sector sector) {
    while (!text.empty()) {
      const auto cut = text.find(by);
      const std::uint64_t hash = base::hash_of(base::fold(text.substr(0, cut)));
      hashes_.add(hash);
      sectors_.try_emplace(hash, sector);
      text = cut == std::string_view::npos ? std::string_view{} : text.substr(cut + 1);
    }
  }

  find::HashesMet hashes_{};
  std::unordered_map<std::uint64_t, Sector> sectors_{};
};

const ListedSectors& listed_sectors() {
  static const ListedSectors made;
  return made;
}

struct FormOfSector {
  std::string_view part;  ///< of a folded name
  Sector sector;
};

/// The first that holds decides: a word of the name that ends so.
constexpr FormOfSector forms[] = {
    {"partiet", Sector::party},
    {"demokraterna", Sector::party},
    {"regionfullmäktige", Sector::region},
    {"regionstyrelsen", Sector::region},
    {"region", Sector::region},
    {"regionen", Sector::region},
    {"landsting", Sector::region},
    {"landstinget", Sector::region},
    {"kommun", Sector::municipality},
    {"kommunen", Sector::municipality},
    {"kommuns", Sector::municipality},
    {"stad", Sector::municipality},
    {"stads", Sector::municipality},
    {"kommunfullmäktige", Sector::municipality},
    {"kommunstyrelsen", Sector::municipality},
    {"kommunstyrelsens", Sector::municipality},
    {"kommunalförbund", Sector::municipality},
    {"kommunalförbundet", Sector::municipality},
    {"räddningstjänstförbundet", Sector::municipality},
    {"stadsledningskontoret", Sector::municipality},
    {"länsstyrelsen", Sector::state},
    {"regeringen", Sector::state},
    {"riksdagen", Sector::state},
    {"departementet", Sector::state},
    {"myndigheten", Sector::state},
    {"verket", Sector::state},
    {"domstolen", Sector::state},
    {"tingsrätten", Sector::state},
    {"förvaltningsrätten", Sector::state},
    {"kammarrätten", Sector::state},
    {"hovrätten", Sector::state},
    {"inspektionen", Sector::state},
    {"universitet", Sector::education},
    {"universitetet", Sector::education},
    {"högskola", Sector::education},
    {"högskolan", Sector::education},
    {"skolan", Sector::education},
    {"gymnasium", Sector::education},
    {"folkhögskola", Sector::education},
    {"ab", Sector::business},
    {"hb", Sector::business},
    {"aktiebolag", Sector::business},
    {"bolaget", Sector::business},
    {"förening", Sector::civil_society},
    {"föreningen", Sector::civil_society},
    {"brf", Sector::civil_society},
    {"klubb", Sector::civil_society},
    {"klubben", Sector::civil_society},
    {"förbundet", Sector::civil_society},
    {"riksförbund", Sector::civil_society},
    {"förbund", Sector::civil_society},
    {"stiftelsen", Sector::civil_society},
    {"församling", Sector::civil_society},
    {"pastorat", Sector::civil_society},
    {"kår", Sector::civil_society},
    {"studentkår", Sector::civil_society},
    {"if", Sector::civil_society},
    {"ik", Sector::civil_society},
    {"fk", Sector::civil_society},
    {"bk", Sector::civil_society},
    {"ok", Sector::civil_society},
    {"ifk", Sector::civil_society},
    {"valberedningen", Sector::civil_society},
};
/// Bodies that every tier has: whose they are the document tells.
constexpr std::array<std::string_view, 15> tiered{"nämnden",   "nämnd",         "nämnds",      "styrelsen",   "utskottet",
                                                  "utskott",   "förvaltningen", "förvaltning", "kontoret",    "beredningen",
                                                  "beredning", "fullmäktige",   "revisionen",  "avdelningen", "enheten"};

bool ends_word(std::string_view word, std::string_view part) {
  return word == part || (part.size() > 4 && word.size() > part.size() && word.ends_with(part));
}

/// The forms that end in a byte, first to last: where they start, and for each the next.
struct FormsByEnd {
  static constexpr std::uint8_t none = 0xFF;
  std::array<std::uint8_t, 256> first;
  std::array<std::uint8_t, std::size(forms)> next;

  constexpr FormsByEnd() : first(), next() {
    static_assert(std::size(forms) < none);
    first.fill(none);
    for (std::size_t f = std::size(forms); f-- > 0;) {
      auto& head = first[static_cast<unsigned char>(forms[f].part.back())];
      next[f] = head;
      head = static_cast<std::uint8_t>(f);
    }
  }
};
constexpr FormsByEnd forms_by_end;

/// A name by itself, taken apart.
template <class Use>
auto with_parts(std::string_view name, Use use) {
  const std::string folded = base::fold(name);
  std::vector<std::string_view> words;
  for (std::string_view left = folded; !left.empty();) {
    const auto cut = std::min(left.find(' '), left.size());
    if (cut > 0) words.push_back(left.substr(0, cut));
    left.remove_prefix(std::min(cut + 1, left.size()));
  }
  return use(NameParts{folded, base::hash_of(folded), words});
}

}  // namespace

SectorOf sector_of(const NameParts& name) {
  if (const Sector listed = listed_sectors().of(name.hash); listed != Sector::unknown) return {listed, "list"};
  std::size_t best = FormsByEnd::none;
  for (const std::string_view word : name.words)
    for (std::size_t f = forms_by_end.first[static_cast<unsigned char>(word.back())]; f < best; f = forms_by_end.next[f])
      if (ends_word(word, forms[f].part)) best = f;
  return best == FormsByEnd::none ? SectorOf{} : SectorOf{forms[best].sector, "form"};
}

SectorOf sector_of(std::string_view name) {
  return with_parts(name, [](const NameParts& parts) { return sector_of(parts); });
}

SectorOf sector_by_document(const NameParts& name, Sector of_document) {
  if (of_document == Sector::unknown) return {};
  for (const std::string_view word : name.words)
    for (const std::string_view part : tiered)
      if (word.back() == part.back() && word.ends_with(part)) return {of_document, "document"};
  return {};
}

SectorOf sector_by_document(std::string_view name, Sector of_document) {
  if (of_document == Sector::unknown) return {};
  return with_parts(name, [&](const NameParts& parts) { return sector_by_document(parts, of_document); });
}

Sector document_sector(const Document& document, std::span<const SectorOf> named) {
  std::size_t region = 0, municipality = 0;
  const auto count = [&](SectorOf found) {
    region += found.sector == Sector::region;
    municipality += found.sector == Sector::municipality;
  };
  if (document.meta.body) count(sector_of(*document.meta.body));
  for (const SectorOf& found : named) count(found);
  if (region == municipality) return Sector::unknown;
  return region > municipality ? Sector::region : Sector::municipality;
}

}  // namespace minutes::join
