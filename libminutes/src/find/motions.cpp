#include "minutes/stages.h"

namespace minutes::find {

std::vector<Motion> motions(const View&, const Matches&, std::span<const ActorMention>) { return {}; }

}  // namespace minutes::find
