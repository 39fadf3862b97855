// How records print the values of our enumerations, and the letters of their ids.
#pragma once

#include <iterator>
#include <string_view>

#include "minutes/document.h"

namespace minutes::write {

/// First letter of a finding's id; the number behind it is its place in the list, from 1.
namespace prefix {
inline constexpr char attendance = 'p';   // person listed
inline constexpr char topic = 't';        // topic
inline constexpr char date = 'd';         // date
inline constexpr char actor = 'a';        // actor
inline constexpr char mention = 'm';      // mention
inline constexpr char decision = 'b';     // beslut
inline constexpr char action = 'u';       // uppdrag, åtagande
inline constexpr char vote = 'v';         // votering
inline constexpr char motion = 'y';       // yrkande
inline constexpr char reservation = 'r';  // reservation
inline constexpr char event = 'e';        // event
inline constexpr char remark = 'o';       // observation: wish, need, assessment
inline constexpr char money = 'k';        // kronor
inline constexpr char reference = 'f';    // förfatning, diarienummer, §
}  // namespace prefix

namespace names {
inline constexpr std::string_view genre[] = {"protokoll", "minnesanteckningar", "plan", "agenda", "other"};
inline constexpr std::string_view presence[] = {"present", "absent", "replaces", "adjunct"};
inline constexpr std::string_view topic_act[] = {"formality", "information", "discussion", "decision", "other"};
inline constexpr std::string_view date_of[] = {"meeting", "deadline", "effect",    "validity",
                                               "event",   "decision", "reference", "unclear"};
inline constexpr std::string_view date_part[] = {"year", "month", "day", "direction"};
inline constexpr std::string_view timex_type[] = {"DATE", "TIME", "DURATION", "SET"};
inline constexpr std::string_view actors_by[] = {"both", "rules", "model"};
inline constexpr std::string_view actor_type[] = {"person", "organisation"};
inline constexpr std::string_view sector[] = {"civil_society", "region", "municipality", "state",
                                              "business",      "party",  "education",    "unknown"};
inline constexpr std::string_view actor_fact[] = {"role", "affiliation", "succeeds", "replaces"};
inline constexpr std::string_view decision_status[] = {"taken", "reported", "planned", "deferred", "rejected", "proposed"};
inline constexpr std::string_view outcome[] = {"",         "approved",     "rejected", "deferred", "noted",
                                               "referred", "commissioned", "elected",  "other"};
inline constexpr std::string_view decider_kind[] = {"own", "other", "not_stated"};
inline constexpr std::string_view due_kind[] = {"deadline", "report_back", "effect", "event", "term", "unclear"};
inline constexpr std::string_view ballot[] = {"yes", "no", "abstain", "absent", "not_taking_part"};
inline constexpr std::string_view motion_for[] = {"approval", "rejection", "deferral", "referral", "amendment", "other"};
inline constexpr std::string_view reservation_kind[] = {"reservation", "statement", "note", "conflict_of_interest",
                                                        "not_taking_part"};
inline constexpr std::string_view event_state[] = {"held", "planned", "preliminary", "cancelled", "unclear"};
inline constexpr std::string_view remark_kind[] = {"wish", "need", "assessment", "idea", "question"};
inline constexpr std::string_view money_of[] = {"", "budget", "outcome", "grant", "fee", "price", "loan", "other"};
inline constexpr std::string_view reference_kind[] = {"paragraph", "diary", "sou", "prop", "law", "ds", "eu"};
inline constexpr std::string_view furniture_kind[] = {"header",          "footer", "page_number",
                                                      "signature_strip", "stamp",  "contents"};
inline constexpr std::string_view severity[] = {"info", "doubt", "loss"};

template <class Enum, std::size_t n>
constexpr bool complete(const std::string_view (&)[n], Enum last) {
  return static_cast<std::size_t>(last) + 1 == n;
}
static_assert(complete(genre, Genre::other) && complete(presence, Presence::adjunct) && complete(topic_act, TopicAct::other));
static_assert(complete(date_of, DateOf::unclear) && complete(timex_type, TimexType::set));
static_assert(complete(actor_type, ActorType::organisation) && complete(sector, Sector::unknown));
static_assert(complete(decision_status, DecisionStatus::proposed) && complete(outcome, Outcome::other));
static_assert(complete(decider_kind, DeciderKind::not_stated) && complete(due_kind, DueKind::unclear));
static_assert(complete(ballot, Ballot::not_taking_part) && complete(motion_for, MotionFor::other));
static_assert(complete(reservation_kind, ReservationKind::not_taking_part) && complete(event_state, EventState::unclear));
static_assert(complete(remark_kind, RemarkKind::question) && complete(money_of, MoneyOf::other));
static_assert(complete(reference_kind, ReferenceKind::eu) && complete(furniture_kind, FurnitureKind::contents));
static_assert(complete(severity, Severity::loss));

/// The name of `value` in its table; empty where the record prints null.
template <class Enum, std::size_t n>
constexpr std::string_view of(const std::string_view (&table)[n], Enum value) {
  return table[static_cast<std::size_t>(value)];
}
}  // namespace names

}  // namespace minutes::write
