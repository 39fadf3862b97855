// Organisations of Sweden known by name: authorities, national associations, study associations, companies and
// international bodies that minutes name, with their acronyms and sector. Sources: SCB's register of authorities,
// the organisations' own names; written from general knowledge.
#pragma once

#include <span>
#include <string_view>

#include "minutes/actor.h"

namespace minutes::sv {

struct Organisation {
  std::string_view names;     ///< forms with capitals, separated by `|`; the first is the full one
  std::string_view acronyms;  ///< separated by spaces, as written
  Sector sector;
};

/// All of them.
std::span<const Organisation> organisations();

// The tables that it joins.
std::span<const Organisation> civil_organisations();
std::span<const Organisation> business_organisations();

}  // namespace minutes::sv
