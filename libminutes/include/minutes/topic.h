// Ärende: what the meeting dealt with; and the outline that every finder reads.
//
// Promise: topics are in text order; a topic's parent stands before it; `span` runs from the first character of
// the heading line to where the next topic of the same or a higher level starts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "minutes/span.h"
#include "minutes/token.h"

namespace minutes {

enum class TopicAct : std::uint8_t { formality, information, discussion, decision, other };

struct Topic {
  Span span;
  Index parent = no_index;
  std::uint32_t level = 1;                   ///< 1 = a headed section, a numbered point or a §
  std::optional<std::string> number{};       ///< as printed: `§ 12`, `4.2`, `7`
  std::optional<std::uint32_t> paragraph{};  ///< of a §
  std::optional<std::string> diary_number{};
  std::optional<std::string> title{};  ///< without markup, numbering and trailing colon
  TopicAct act = TopicAct::other;
  Span heading{};  ///< the heading's own lines; of a bullet its first line
  std::optional<float> confidence{};

  friend bool operator==(const Topic&, const Topic&) = default;
};

/// The fixed heads inside an item.
enum class SectionKind : std::uint8_t {
  none,
  decision,     ///< Beslut
  proposal,     ///< Förslag till beslut
  background,   ///< Ärendet, Sammanfattning, Bakgrund
  documents,    ///< Beslutsunderlag, Handlingar
  motions,      ///< Yrkanden
  order,        ///< Propositionsordning, Beslutsgång
  vote,         ///< Omröstning, Omröstningsresultat
  reservation,  ///< Reservation
  note,         ///< Protokollsanteckning, Särskilt yttrande
  conflict,     ///< Jäv
  reasons,      ///< Motivering
  earlier,      ///< Tidigare behandling
  recipients,   ///< Expedieras till, Protokollsutdrag skickas till
  adjustment,   ///< Justering, anslag
  actions,      ///< Att göra, Åtgärder, Actionpoints
  upcoming,     ///< Nästa möte, Kommande möten
  followup,     ///< Återkoppling, Föregående protokoll
};

/// What a stretch of the document is.
enum class ZoneKind : std::uint8_t {
  body,   ///< the matters themselves
  title,  ///< the title block
  cover,  ///< the first page of a protocol: place, time, who, adjusters
  attendance,
  contents,    ///< a contents list
  signatures,  ///< sign-off, adjusters' names
  hidden,      ///< front matter, comments
};

struct Section {
  SectionKind kind = SectionKind::none;
  Span heading;       ///< the head's own stretch; may be run in: `Beslut:`
  Span body;          ///< what stands under it
  TokenRange tokens;  ///< of the body
  Index topic = no_index;
  friend bool operator==(const Section&, const Section&) = default;
};

struct Zone {
  ZoneKind kind = ZoneKind::body;
  Span span;
  friend bool operator==(const Zone&, const Zone&) = default;
};

/// The document's skeleton. Zones cover the text; sections lie inside topics.
struct Outline {
  std::vector<Topic> topics;
  std::vector<Section> sections;
  std::vector<Zone> zones;
  std::vector<Index> topic_of_line;    ///< per line of the layout: innermost topic, or no_index
  std::vector<Index> section_of_line;  ///< per line: section, or no_index
  std::vector<ZoneKind> zone_of_line;  ///< per line
  friend bool operator==(const Outline&, const Outline&) = default;
};

}  // namespace minutes
