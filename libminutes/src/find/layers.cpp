#include "minutes/match.h"

namespace minutes {

std::string_view layer_name(Layer layer) {
  static constexpr std::string_view names[] = {"dates",        "actors", "decisions", "actions", "votes", "motions",
                                               "reservations", "events", "remarks",   "money",   "refs"};
  static_assert(std::size(names) == layer_count);
  return names[static_cast<int>(layer)];
}

}  // namespace minutes
