// What a document says of itself.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "minutes/span.h"

namespace minutes {

enum class Genre : std::uint8_t {
  protokoll,           ///< minutes kept to a form: §§, decisions, adjusters
  minnesanteckningar,  ///< notes of a meeting, without form in law
  plan,                ///< a document that is followed up, not a meeting
  agenda,              ///< kallelse, föredragningslista: what is to come
  other,
};

struct Meta {
  Genre genre = Genre::other;
  std::optional<std::string> title{};
  std::optional<std::string> body{};        ///< the organ that met, as the document calls it
  std::optional<std::string> date{};        ///< ISO 8601, the day of the meeting; of a plan, the day of adoption
  std::optional<std::string> start_time{};  ///< HH:MM
  std::optional<std::string> end_time{};    ///< HH:MM
  std::optional<std::string> place{};
  std::optional<std::string> diary_number{};
  std::optional<std::uint32_t> first_paragraph{}, last_paragraph{};  ///< §§ that the document says it holds

  /// The stretch that each was read from; empty where it is not known.
  struct Spans {
    Span genre{}, title{}, body{}, date{}, start_time{}, end_time{}, place{}, diary_number{}, paragraphs{};
    friend bool operator==(const Spans&, const Spans&) = default;
  } spans{};

  friend bool operator==(const Meta&, const Meta&) = default;
};

}  // namespace minutes
