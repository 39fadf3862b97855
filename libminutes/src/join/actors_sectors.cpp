// Sector by the list of known organisations, else by the form of the name, else by whose document it is.
#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/utf8.h"
#include "find/acronyms.h"
#include "join/actors.h"
#include "sv/organisations.h"

namespace minutes::join {
namespace {

const std::unordered_map<std::string, Sector>& listed_sectors() {
  static const auto made = [] {
    std::unordered_map<std::string, Sector> sectors;
    const auto put = [&](std::string_view text, char by, Sector sector) {
      while (!text.empty()) {
        const auto cut = text.find(by);
        sectors.try_emplace(base::fold(text.substr(0, cut)), sector);
        text = cut == std::string_view::npos ? std::string_view{} : text.substr(cut + 1);
      }
    };
    for (const auto& row : sv::organisations()) {
      put(row.names, '|', row.sector);
      put(row.acronyms, ' ', row.sector);
    }
    return sectors;
  }();
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

bool ends_word(const std::string& word, std::string_view part) {
  return word.back() == part.back() && (word == part || (part.size() > 4 && word.size() > part.size() && word.ends_with(part)));
}

}  // namespace

SectorOf sector_of(std::string_view name) {
  const std::string folded = base::fold(name);
  if (const auto at = listed_sectors().find(folded); at != listed_sectors().end() && at->second != Sector::unknown)
    return {at->second, "list"};
  const auto words = find::words_of(folded);
  for (const auto& form : forms)
    for (const auto& word : words)
      if (ends_word(word, form.part)) return {form.sector, "form"};
  return {};
}

SectorOf sector_by_document(std::string_view name, Sector of_document) {
  if (of_document == Sector::unknown) return {};
  for (const auto& word : find::words_of(base::fold(name)))
    for (const std::string_view part : tiered)
      if (word.ends_with(part)) return {of_document, "document"};
  return {};
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
