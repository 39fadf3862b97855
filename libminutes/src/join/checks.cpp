#include "minutes/stages.h"

namespace minutes::join {

void checks(const View&, Document&) {}

}  // namespace minutes::join
