#include "find/ruleset.h"

#include <algorithm>
#include <map>

#include "sv/rules.h"

namespace minutes::find {
RuleSet::RuleSet() : slots_(slot_count) {
  std::map<std::uint64_t, std::vector<std::uint16_t>> by_hash;
  for (int l = 0; l < layer_count; ++l) {
    first_[static_cast<std::size_t>(l)] = rules_.size();
    std::uint16_t number = 0;
    for (const Rule& rule : sv::rules_of(static_cast<Layer>(l))) {
      const auto id = static_cast<std::uint16_t>(rules_.size());
      rules_.push_back({&rule, static_cast<Layer>(l), number++, Pattern(rule.pattern)});
      if (!rules_.back().pattern.error().empty()) continue;  // a test names it; it never fires
      const auto& anchor = rules_.back().pattern.anchor();
      if (anchor.any) always_.push_back(id);
      for (const auto hash : anchor.hashes) by_hash[hash].push_back(id);
      for (std::size_t bit = 0; bit < by_list_.size(); ++bit)
        if ((anchor.lists >> bit & 1) != 0) by_list_[bit].push_back(id);
      for (std::size_t bit = 0; bit < by_class_.size(); ++bit)
        if ((anchor.classes >> bit & 1) != 0) by_class_[bit].push_back(id);
      for (std::size_t bit = 0; bit < by_shape_.size(); ++bit)
        if ((anchor.shapes >> bit & 1) != 0) by_shape_[bit].push_back(id);
      lists_ |= anchor.lists;
      shapes_ |= anchor.shapes;
    }
  }
  for (const auto& [hash, ids] : by_hash) {
    bloom_[hash >> 6 & (bloom_words - 1)] |= std::uint64_t{1} << (hash & 63);
    std::size_t slot = hash & (slot_count - 1);
    while (slots_[slot].count != 0) slot = (slot + 1) & (slot_count - 1);
    slots_[slot] = {hash, static_cast<std::uint32_t>(woken_.size()), static_cast<std::uint32_t>(ids.size())};
    woken_.insert(woken_.end(), ids.begin(), ids.end());
  }
}

const RuleSet& ruleset() {
  static const RuleSet made;
  return made;
}

TokenRange capture(Layer layer, const Match& match, std::string_view name) {
  const auto& names = ruleset().rule(layer, match.number).pattern.capture_names();
  const auto at = std::find(names.begin(), names.end(), name);
  return at == names.end() ? TokenRange{} : match.captures[static_cast<std::size_t>(at - names.begin())];
}

std::string_view yielded(const Rule& rule, std::string_view key) {
  for (std::string_view left = rule.yields; !left.empty();) {
    const auto space = left.find(' ');
    const auto pair = left.substr(0, space);
    left = space == std::string_view::npos ? std::string_view{} : left.substr(space + 1);
    if (pair.size() > key.size() && pair.starts_with(key) && pair[key.size()] == '=') return pair.substr(key.size() + 1);
  }
  return {};
}

}  // namespace minutes::find
