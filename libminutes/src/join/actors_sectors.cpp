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

/// The first that holds decides: a word of the name that ends so, or is so where the form is short.
constexpr FormOfSector forms[] = {
    {"partiet", Sector::party},
    {"demokraterna", Sector::party},
    {"regionala", Sector::region},
    {"regionens", Sector::region},
    {"patientnämnden", Sector::region},
    {"kollektivtrafiknämnden", Sector::region},
    {"sjukvårdsnämnden", Sector::region},
    {"folktandvården", Sector::region},
    {"primärvården", Sector::region},
    {"närsjukvården", Sector::region},
    {"sjukhus", Sector::region},
    {"sjukhuset", Sector::region},
    {"regionfastigheter", Sector::region},
    {"regionservice", Sector::region},
    {"hälsocentralen", Sector::region},
    {"vårdcentralen", Sector::region},
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
    {"kommunala", Sector::municipality},
    {"kommunens", Sector::municipality},
    {"gymnasieförbund", Sector::municipality},
    {"gymnasieförbundet", Sector::municipality},
    {"avfallsförbundet", Sector::municipality},
    {"miljöförvaltningen", Sector::municipality},
    {"socialförvaltningen", Sector::municipality},
    {"fritidsförvaltningen", Sector::municipality},
    {"utbildningsförvaltningen", Sector::municipality},
    {"byggnadsförvaltningen", Sector::municipality},
    {"omsorgsförvaltningen", Sector::municipality},
    {"kommunkansliet", Sector::municipality},
    {"socialnämnden", Sector::municipality},
    {"byggnadsnämnden", Sector::municipality},
    {"miljönämnden", Sector::municipality},
    {"äldrenämnden", Sector::municipality},
    {"valnämnden", Sector::municipality},
    {"överförmyndarnämnden", Sector::municipality},
    {"utbildningsnämnden", Sector::municipality},
    {"skolnämnden", Sector::municipality},
    {"omsorgsnämnden", Sector::municipality},
    {"fritidsnämnden", Sector::municipality},
    {"krisledningsnämnden", Sector::municipality},
    {"byggnadskontoret", Sector::municipality},
    {"gatukontoret", Sector::municipality},
    {"elevhälsan", Sector::municipality},
    {"räddningstjänst", Sector::municipality},
    {"räddningstjänsten", Sector::municipality},
    {"samordningsförbundet", Sector::municipality},
    {"samordningsförbund", Sector::municipality},
    {"miljöförbundet", Sector::municipality},
    {"miljöförbund", Sector::municipality},
    {"kommunalförbund", Sector::municipality},
    {"kommunalförbundet", Sector::municipality},
    {"räddningstjänstförbundet", Sector::municipality},
    {"stadsledningskontoret", Sector::municipality},
    {"hyresnämnden", Sector::state},
    {"arrendenämnden", Sector::state},
    {"insynsrådet", Sector::state},
    {"länsstyrelse", Sector::state},
    {"tingsrätt", Sector::state},
    {"förvaltningsrätt", Sector::state},
    {"statens", Sector::state},
    {"kyrkoråd", Sector::civil_society},
    {"kyrkorådet", Sector::civil_society},
    {"kyrkofullmäktige", Sector::civil_society},
    {"kyrkostyrelsen", Sector::civil_society},
    {"kyrkogårdsutskottet", Sector::civil_society},
    {"domkapitlet", Sector::civil_society},
    {"stiftsstyrelsen", Sector::civil_society},
    {"stift", Sector::civil_society},
    {"stiftet", Sector::civil_society},
    {"församlingsrådet", Sector::civil_society},
    {"församlingen", Sector::civil_society},
    {"pastoratet", Sector::civil_society},
    {"kyrkomötet", Sector::civil_society},
    {"samfund", Sector::civil_society},
    {"samfundet", Sector::civil_society},
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
    {"institutionsstyrelsen", Sector::education},
    {"fakultetsnämnden", Sector::education},
    {"fakultetsstyrelsen", Sector::education},
    {"fakulteten", Sector::education},
    {"institutionen", Sector::education},
    {"programnämnden", Sector::education},
    {"forskarutbildningsutskottet", Sector::education},
    {"disciplinnämnden", Sector::education},
    {"lärarförslagsnämnden", Sector::education},
    {"universitets", Sector::education},
    {"högskolas", Sector::education},
    {"friskola", Sector::education},
    {"grundskola", Sector::education},
    {"förskola", Sector::education},
    {"förskolan", Sector::education},
    {"gymnasieskola", Sector::education},
    {"gymnasiet", Sector::education},
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
    {"oy", Sector::business},
    {"för.", Sector::business},
    {"förening", Sector::civil_society},
    {"funktionsrätt", Sector::civil_society},
    {"autism", Sector::civil_society},
    {"leader", Sector::civil_society},
    {"skogsägarna", Sector::civil_society},
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
    {"studentkårs", Sector::civil_society},
    {"kårfullmäktige", Sector::civil_society},
    {"kårstyrelsen", Sector::civil_society},
    {"kåren", Sector::civil_society},
    {"elevkårer", Sector::civil_society},
    {"sektionen", Sector::civil_society},
    {"nation", Sector::civil_society},
    {"nationen", Sector::civil_society},
    {"konventet", Sector::civil_society},
    {"kör", Sector::civil_society},
    {"kören", Sector::civil_society},
    {"orkester", Sector::civil_society},
    {"orkestern", Sector::civil_society},
    {"jouren", Sector::civil_society},
    {"jour", Sector::civil_society},
    {"byalag", Sector::civil_society},
    {"byalaget", Sector::civil_society},
    {"byaråd", Sector::civil_society},
    {"byarådet", Sector::civil_society},
    {"bygderåd", Sector::civil_society},
    {"bygderådet", Sector::civil_society},
    {"samfällighet", Sector::civil_society},
    {"samfälligheten", Sector::civil_society},
    {"hembygdskrets", Sector::civil_society},
    {"hembygdsgård", Sector::civil_society},
    {"kvinnojour", Sector::civil_society},
    {"studentallians", Sector::civil_society},
    {"pensionärer", Sector::civil_society},
    {"pensionärerna", Sector::civil_society},
    {"sällskap", Sector::civil_society},
    {"sällskapet", Sector::civil_society},
    {"manskör", Sector::civil_society},
    {"vänner", Sector::civil_society},
    {"ibk", Sector::civil_society},
    {"hk", Sector::civil_society},
    {"ff", Sector::civil_society},
    {"bs", Sector::civil_society},
    {"sk", Sector::civil_society},
    {"scoutkår", Sector::civil_society},
    {"sameby", Sector::civil_society},
    {"vattenråd", Sector::civil_society},
    {"vattenrådet", Sector::civil_society},
    {"kretsen", Sector::civil_society},
    {"ensemble", Sector::civil_society},
    {"klubbs", Sector::civil_society},
    {"förenings", Sector::civil_society},
    {"valberedningen", Sector::civil_society},
    {"kb", Sector::business},
    {"ek", Sector::business},
    {"co", Sector::business},
    {"&", Sector::business},
    {"byrån", Sector::business},
    {"firman", Sector::business},
    {"begravningsbyrå", Sector::business},
    {"revisionsbyrå", Sector::business},
    {"advokatbyrå", Sector::business},
    {"arkitektbyrå", Sector::business},
    {"banken", Sector::business},
    {"sparbank", Sector::business},
    {"försäkring", Sector::business},
    {"försäkringar", Sector::business},
    {"fastigheter", Sector::business},
    {"energi", Sector::business},
    {"bygg", Sector::business},
    {"plåt", Sector::business},
    {"livs", Sector::business},
    {"revision", Sector::business},
    {"mejeri", Sector::business},
    {"slakteri", Sector::business},
    {"mekaniska", Sector::business},
    {"elektriska", Sector::business},
    {"åkeri", Sector::business},
    {"rör", Sector::business},
};
/// Bodies that every tier has: whose they are the document tells.
constexpr std::array<std::string_view, 24> tiered{
    "rådet",       "råd",      "gruppen",     "kansliet",  "kommittén",   "delegationen", "presidium",   "kliniken",
    "direktionen", "nämnden",  "nämnd",       "nämnds",    "styrelsen",   "utskottet",    "utskott",     "förvaltningen",
    "förvaltning", "kontoret", "beredningen", "beredning", "fullmäktige", "revisionen",   "avdelningen", "enheten"};

/// Offices of authorities, which an association has not.
bool is_public(std::string_view word) {
  for (const std::string_view part : {"nämnden", "nämnd", "nämnds", "förvaltningen", "förvaltning", "kontoret"})
    if (word.ends_with(part)) return true;
  return false;
}

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

/// `Hyresgästföreningen region Mitt`, `ABF Vik`: a branch is of the sector of the listed organisation that it begins with.
Sector sector_of_whole(const NameParts& name) {
  constexpr std::size_t shortest = 3;  // bytes; shorter letters begin many names
  for (std::size_t count = name.words.size(); count-- > 1;) {
    const auto& last = name.words[count - 1];
    const auto whole = name.folded.substr(0, static_cast<std::size_t>(last.data() + last.size() - name.folded.data()));
    if (whole.size() < shortest) break;
    const Sector listed = listed_sectors().of(base::hash_of(whole));
    if (listed == Sector::civil_society || listed == Sector::state || listed == Sector::business) return listed;
  }
  return Sector::unknown;
}

SectorOf sector_of(const NameParts& name) {
  if (const Sector listed = listed_sectors().of(name.hash); listed != Sector::unknown) return {listed, "list"};
  std::size_t best = FormsByEnd::none;
  for (const std::string_view word : name.words)
    for (std::size_t f = forms_by_end.first[static_cast<unsigned char>(word.back())]; f < best; f = forms_by_end.next[f])
      if (ends_word(word, forms[f].part)) best = f;
  const Sector by_form = best == FormsByEnd::none ? Sector::unknown : forms[best].sector;
  if (by_form != Sector::business && by_form != Sector::education)
    if (const Sector whole = sector_of_whole(name); whole != Sector::unknown) return {whole, "list"};
  return by_form == Sector::unknown ? SectorOf{} : SectorOf{by_form, "form"};
}

SectorOf sector_of(std::string_view name) {
  return with_parts(name, [](const NameParts& parts) { return sector_of(parts); });
}

SectorOf sector_by_document(const NameParts& name, Sector of_document) {
  if (of_document == Sector::unknown) return {};
  for (const std::string_view word : name.words)
    for (const std::string_view part : tiered)
      if (word.back() == part.back() && word.ends_with(part) && !(of_document == Sector::civil_society && is_public(word)))
        return {of_document, "document"};
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
  if (document.meta.body) {
    const Sector own = sector_of(*document.meta.body).sector;
    if (own == Sector::civil_society || own == Sector::education || own == Sector::state) return own;
    count({own, {}});
  }
  for (const SectorOf& found : named) count(found);
  if (region == municipality) return Sector::unknown;
  return region > municipality ? Sector::region : Sector::municipality;
}

}  // namespace minutes::join
