#include "base/utf8.h"
#include "minutes/stages.h"

namespace minutes::read {

Result<Text> decode(std::string_view bytes, const Options&) {
  Text text;
  text.content = std::string(bytes);
  text.source_bytes = bytes.size();
  return text;
}

}  // namespace minutes::read
