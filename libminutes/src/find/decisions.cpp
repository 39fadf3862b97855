#include "minutes/stages.h"

namespace minutes::find {

std::vector<Decision> decisions(const View&, const Matches&, const Meta&, std::span<const DateMention>,
                                std::span<const ActorMention>) {
  return {};
}

}  // namespace minutes::find
