#include "minutes/stages.h"

namespace minutes::find {

std::vector<Remark> remarks(const View&, const Matches&, std::span<const ActorMention>) { return {}; }

}  // namespace minutes::find
