// The fixed heads of Swedish minutes: words that name a part of the form and not a matter.
#pragma once

#include <cstdint>
#include <string_view>

#include "minutes/topic.h"

namespace minutes::sv {

enum class HeadRole : std::uint8_t {
  none,
  section,     ///< a head inside an item: Beslut, Yrkanden
  attendance,  ///< Närvarande, Ledamöter
  cover,       ///< Plats och tid, Utses att justera
  contents,    ///< Innehåll, Innehållsförteckning
  agenda,      ///< Dagordning, Föredragningslista: with a bare list under it an announcement
  signatures,  ///< Underskrifter, Vid protokollet
  notes,       ///< Mötesanteckningar: says what follows, and is no matter
};

struct Head {
  HeadRole role = HeadRole::none;
  SectionKind section = SectionKind::none;
  /// A matter may be called so too (Information, Sammanfattning): a fixed head only where the items are marked otherwise.
  bool weak = false;
};

/// What `text` is as a head: folding, outer white space, `:` and a bracket at the end do not matter.
Head head(std::string_view text);

/// The number of bytes at the start of `text` that are a head run in before a colon (`Beslut: …`); 0 where there is none.
std::size_t run_in_head(std::string_view text, Head& found);

bool is_fixed_head(std::string_view text);

/// What a line has to do with pages.
enum class PageMatter : std::uint8_t {
  none,
  strip,          ///< wholly words like `Justerandes sign`, `Utdragsbestyrkande`, `Expedierat/bestyrkt`
  stamp,          ///< what services for electronic signatures print on each page
  contents_head,  ///< Innehåll, Dagordning
};

PageMatter page_matter(std::string_view line);

}  // namespace minutes::sv
