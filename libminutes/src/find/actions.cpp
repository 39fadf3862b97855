#include "minutes/stages.h"

namespace minutes::find {

std::vector<Action> actions(const View&, const Matches&, const Meta&, std::span<const DateMention>,
                            std::span<const ActorMention>, std::span<const Decision>) {
  return {};
}

}  // namespace minutes::find
