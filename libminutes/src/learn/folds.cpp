#include "learn/folds.h"

#include <set>

namespace minutes::learn {

Result<std::vector<Fold>> folds_of(const std::vector<std::pair<std::string, std::string>>& files) {
  std::set<std::string> groups;
  for (const auto& [path, group] : files) groups.insert(group);
  if (groups.size() < 2)
    return Error{ErrorCode::bad_option, "leave-one-group-out",
                 "to leave a group out takes labels of two groups at least; all " + std::to_string(files.size()) +
                     " here are of «" + (groups.empty() ? std::string() : *groups.begin()) + "»"};
  std::vector<Fold> folds;
  for (const std::string& group : groups) {
    Fold fold{group, {}, {}};
    for (const auto& [path, of] : files) (of == group ? fold.held_out : fold.others).push_back(path);
    folds.push_back(std::move(fold));
  }
  return folds;
}

}  // namespace minutes::learn
