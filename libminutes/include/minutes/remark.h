// What is wished, needed, judged, thought of or asked without being decided.
#pragma once

#include <cstdint>
#include <vector>

#include "minutes/actor.h"
#include "minutes/finding.h"

namespace minutes {

enum class RemarkKind : std::uint8_t { wish, need, assessment, idea, question };

struct Remark : Finding {
  RemarkKind kind = RemarkKind::wish;
  std::vector<Party> holder{};

  friend bool operator==(const Remark&, const Remark&) = default;
};

}  // namespace minutes
