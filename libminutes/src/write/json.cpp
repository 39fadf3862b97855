#include "minutes/write.h"

namespace minutes::write {

std::string json(const Document&, const JsonOptions&) { return "{}"; }

std::string error_json(std::string_view, const Error&) { return "{}"; }

}  // namespace minutes::write
