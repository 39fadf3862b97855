// Names and words that evaluation swaps in for those of a labelled document (learn/perturb.h): common and rare names, places
// of every part of the country, and nouns that can stand for one another.
#pragma once

#include <span>
#include <string_view>

namespace minutes::sv {

std::span<const std::string_view> substitute_first_names();
std::span<const std::string_view> substitute_surnames();
std::span<const std::string_view> substitute_places();
/// Groups of nouns of one inflection, each a line of words separated by spaces: a word may stand for any of its line.
std::span<const std::string_view> substitute_matters();
/// Boards, in lower case and definite form.
std::span<const std::string_view> substitute_bodies();
/// The twelve months in order, as dates are written out.
std::span<const std::string_view> substitute_months();

}  // namespace minutes::sv
