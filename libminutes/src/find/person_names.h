// Names of people by form: capitalised words, particles, double names, initials, capitals, surname first.
//
//   PersonName name = person_name_at(view, run, 0);      // run: indices of `Karlsson , Bo ( S )`
//   name.count                                            // 3
//   written(view, run, 0, name)                           // "Bo Karlsson"
//
// Promise: looks at no more than max_name_places of the run, from `at` on; the run may skip tokens (columns, furniture).
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "minutes/view.h"

namespace minutes::find {

inline constexpr std::uint32_t max_name_places = 8;

struct PersonName {
  std::uint32_t count = 0;    ///< places of the run that it takes; 0 = none
  std::uint32_t words = 0;    ///< words that are no particles
  bool sure = false;          ///< the word tables know its first name or surname; else shape alone
  bool reversed = false;      ///< surname, first name
  std::uint32_t surname = 0;  ///< places of a surname that stands first without a comma
  explicit operator bool() const { return count != 0; }
};

/// A word that may stand in a name: capitalised, no role, no body, no acronym.
bool name_word(const View& view, Index token);
/// The word tables know it, or the first part of it, as a first name.
bool known_first_name(const View& view, Index token);
bool known_surname(const View& view, Index token);
/// The longest name that starts at run[at]; one word alone counts only where it is a known first name.
PersonName person_name_at(const View& view, std::span<const Index> run, std::size_t at);
/// `von Ek, Anna Maria` by shape alone, `Ek Anna` where the tables know the first name: for lists that put surnames first
/// throughout.
PersonName surname_first_at(const View& view, std::span<const Index> run, std::size_t at);
/// The name as one writes it: first name first, capitals lowered where the whole word was printed in them.
std::string written(const View& view, std::span<const Index> run, std::size_t at, const PersonName& name);

}  // namespace minutes::find
