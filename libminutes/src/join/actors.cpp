#include "minutes/stages.h"

namespace minutes::join {

void actors(const View&, Document&) {}

}  // namespace minutes::join
