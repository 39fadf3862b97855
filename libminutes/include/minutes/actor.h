// Aktör: who is named, and each place where.
//
//   for (const auto& m : doc.mentions) std::cout << doc.actors[m.actor].name << '\n';
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "minutes/finding.h"

namespace minutes {

enum class ActorType : std::uint8_t { person, organisation };
enum class Sector : std::uint8_t { civil_society, region, municipality, state, business, party, education, unknown };

enum class ActorFactKind : std::uint8_t {
  role,
  affiliation,
  succeeds,  ///< efterträder: takes the other's place for good
  replaces,  ///< ersätter: serves in the other's place
};

/// What the document says of an actor at one place.
struct ActorFact {
  ActorFactKind kind = ActorFactKind::role;
  std::string value;       ///< as written; of one who is succeeded or replaced the name
  Span span;               ///< where it stands
  Index actor = no_index;  ///< the other: who is succeeded or replaced, the organisation; into Document::actors

  friend bool operator==(const ActorFact&, const ActorFact&) = default;
};

struct Actor {
  std::string name;  ///< canonical: nominative, the fullest form in the document
  ActorType type = ActorType::person;
  Sector sector = Sector::unknown;     ///< for a person that of the affiliation
  std::string sector_basis{};          ///< `list`, `form` or `document`; empty where the sector is unknown
  std::vector<std::string> aliases{};  ///< other forms met, nominative, sorted
  std::vector<std::string> roles{};
  std::optional<std::string> affiliation{};
  std::vector<ActorFact> facts{};  ///< of persons, in text order: roles, affiliation, succession, each with its stretch

  friend bool operator==(const Actor&, const Actor&) = default;
};

struct ActorMention : Finding {
  ActorType type = ActorType::person;
  Index actor = no_index;  ///< into Document::actors, once joined
  std::string name;        ///< the reading of the stretch, nominative

  friend bool operator==(const ActorMention&, const ActorMention&) = default;
};

/// Someone named as decider, responsible, mover …
struct Party {
  std::string name;  ///< canonical name, or the role as written
  Index actor = no_index;
  std::optional<Span> span{};  ///< the stretch it was read from

  friend bool operator==(const Party&, const Party&) = default;
};

}  // namespace minutes
