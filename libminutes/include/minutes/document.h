// One document's record: its text and one vector per noun of the output contract.
//
//   minutes::Result<minutes::Document> doc = minutes::parse(bytes);
//   for (const auto& d : doc->decisions) std::cout << d.span.of(doc->text.content) << '\n';
//
// Promise: a plain value that owns everything it holds: it moves, copies, compares and outlives its Parser.
// Every vector is in text order. Ids in records are the place in the vector, counted from 1.
#pragma once

#include <string>
#include <vector>

#include "minutes/action.h"
#include "minutes/actor.h"
#include "minutes/attendance.h"
#include "minutes/date.h"
#include "minutes/decision.h"
#include "minutes/event.h"
#include "minutes/layout.h"
#include "minutes/meta.h"
#include "minutes/money.h"
#include "minutes/motion.h"
#include "minutes/options.h"
#include "minutes/reference.h"
#include "minutes/remark.h"
#include "minutes/reservation.h"
#include "minutes/text.h"
#include "minutes/topic.h"
#include "minutes/vote.h"
#include "minutes/warning.h"

namespace minutes {

struct Document {
  std::string name;  ///< of the source: a file name, or empty
  Options options{};
  std::string model{};  ///< SHA-256 of the model that judged; empty where none did
  Text text{};
  Layout layout{};
  Outline outline{};
  Meta meta{};
  std::vector<Attendee> attendance{};
  std::vector<DateMention> dates{};
  std::vector<Actor> actors{};
  std::vector<ActorMention> mentions{};
  std::vector<Decision> decisions{};
  std::vector<Action> actions{};
  std::vector<Vote> votes{};
  std::vector<Motion> motions{};
  std::vector<Reservation> reservations{};
  std::vector<Event> events{};
  std::vector<Remark> remarks{};
  std::vector<Money> money{};
  std::vector<Reference> references{};
  std::vector<Warning> warnings{};

  friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace minutes
