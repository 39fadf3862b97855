#include "sv/rules.h"

namespace minutes::sv {

std::span<const Rule> rules_of(Layer layer) {
  switch (layer) {
    case Layer::dates: return date_rules();
    case Layer::actors: return actor_rules();
    case Layer::decisions: return decision_rules();
    case Layer::actions: return action_rules();
    case Layer::votes: return vote_rules();
    case Layer::motions: return motion_rules();
    case Layer::reservations: return reservation_rules();
    case Layer::events: return event_rules();
    case Layer::remarks: return remark_rules();
    case Layer::money: return money_rules();
    case Layer::references: return reference_rules();
  }
  return {};
}

}  // namespace minutes::sv
