#include "minutes/explain.h"

namespace minutes {

Result<std::vector<Trace>> explain(std::string_view, const Options&, std::uint32_t) { return std::vector<Trace>{}; }

}  // namespace minutes
