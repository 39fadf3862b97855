#include "learn/folds.h"

#include <algorithm>
#include <set>

namespace minutes::learn {

Result<std::vector<Fold>> folds_of(const std::vector<std::pair<std::string, std::string>>& files, std::size_t most) {
  std::set<std::string> groups;
  for (const auto& [path, group] : files) groups.insert(group);
  if (groups.size() < 2)
    return Error{ErrorCode::bad_option, "leave-one-group-out",
                 "to leave a group out takes labels of two groups at least; all " + std::to_string(files.size()) +
                     " here are of «" + (groups.empty() ? std::string() : *groups.begin()) + "»"};
  std::vector<Fold> folds(most == 0 ? groups.size() : std::min(most, groups.size()));
  std::size_t next = 0;
  for (const std::string& group : groups) folds[next++ % folds.size()].groups.push_back(group);
  for (Fold& fold : folds)
    for (const auto& [path, group] : files) {
      const bool held = std::find(fold.groups.begin(), fold.groups.end(), group) != fold.groups.end();
      (held ? fold.held_out : fold.others).push_back(path);
    }
  return folds;
}

}  // namespace minutes::learn
