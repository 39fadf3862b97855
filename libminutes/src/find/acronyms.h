// Whether letters shorten a name: `SN` socialnämnden, `KFN` kultur- och fritidsnämnden, `ISS` Idrottens Samarbete i Sund.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace minutes::find {

inline constexpr std::size_t longest_particle = 4;  ///< bytes
/// Words whose letters stand in no acronym: `von`, `och`, `för`; by the hash of the folded word.
bool is_particle(std::uint64_t word);

/// Folded words of `name`, split at spaces.
std::vector<std::string> words_of(std::string_view folded);
/// First letters of the words, those of hyphened parts too where `parts`; particles left out.
std::string initials_of(const std::vector<std::string>& words, bool parts);
/// `letters` and the words folded, the last word in the nominative.
bool shortens(std::string_view letters, const std::vector<std::string>& words);

}  // namespace minutes::find
