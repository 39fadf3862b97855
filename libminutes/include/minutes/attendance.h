// Närvaro: who is listed as there, or expected.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "minutes/span.h"

namespace minutes {

enum class Presence : std::uint8_t {
  present,
  absent,    ///< listed, or called, and not there
  replaces,  ///< tjänstgörande ersättare
  adjunct,   ///< invited, guest, there for part of the meeting
};

struct Attendee {
  std::string name;
  std::optional<std::string> role{};         ///< as written, without brackets
  std::optional<std::string> affiliation{};  ///< organisation or party, as written, without brackets
  Presence presence = Presence::present;
  std::optional<std::string> replaces{};  ///< whose place is taken
  std::optional<std::string> during{};    ///< §§ or times as written, where not the whole meeting
  Index actor = no_index;                 ///< into Document::actors
  Span span{};                            ///< of the name

  friend bool operator==(const Attendee&, const Attendee&) = default;
};

}  // namespace minutes
