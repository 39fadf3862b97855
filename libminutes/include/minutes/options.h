// What a caller may choose. Plain values with defaults.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace minutes {

/// Who says which stretches name an actor.
enum class ActorsBy : std::uint8_t {
  both,   ///< the rules, judged and added to by the model
  rules,  ///< the rules alone; no model is used at all, and the confidence of decisions and actions is that of their rules
  model,  ///< the model alone, without asking the rules
};

struct Options {
  /// Larger input is refused with ErrorCode::too_large.
  std::uint64_t max_bytes = 64u << 20;
  /// Day of the meeting, ISO 8601, where the caller knows better than the document.
  std::optional<std::string> meeting_date{};
  /// First month of each season, for `earliest` and `latest`: SMHI's calendar seasons. Each lasts three months.
  std::uint8_t spring_month = 3, summer_month = 6, autumn_month = 9, winter_month = 12;

  /// A file that takes longer to read is given up with ErrorCode::time_limit. Text and Markdown never do.
  std::uint32_t max_seconds = 60;
  /// Bytes that reading a file may take beside its own; more is given up with ErrorCode::memory_limit.
  std::uint64_t max_memory = 1u << 30;
  /// Read pages that are pictures by tesseract, where it is installed.
  bool ocr = true;
  /// The program that reads PDF; where empty, the environment's MINUTES_PDF, then `minutes-pdf` beside the running program,
  /// where it was installed, and in the PATH.
  std::string pdf_program{};
  /// Path of a model file (minutes/model.h); empty for the one compiled in.
  std::string model{};
  ActorsBy actors_by = ActorsBy::both;

  friend bool operator==(const Options&, const Options&) = default;
};

}  // namespace minutes
