// Whether letters shorten a name: `SN` socialnämnden, `KFN` kultur- och fritidsnämnden, `ISS` Idrottens Samarbete i Sund.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
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
std::string initials_of(std::span<const std::string_view> words, bool parts);
std::string initials_of(const std::vector<std::string>& words, bool parts);
/// `letters` and the words folded, the last word in the nominative.
bool shortens(std::string_view letters, const std::vector<std::string>& words);

/// A name that may be shortened, taken apart once to be asked often. The words live longer.
class LongName {
 public:
  explicit LongName(std::span<const std::string_view> words);
  /// As shortens().
  bool is_shortened_by(std::string_view letters) const;

 private:
  std::span<const std::string_view> words_;
  std::string initials_;   ///< those of hyphened parts too
  std::string_view head_;  ///< of a body's name: `nämnden` in `kulturnämnden`
};

}  // namespace minutes::find
