#include "minutes/stages.h"

namespace minutes::find {

Meta meta(const View&, const Options&) { return {}; }

}  // namespace minutes::find
